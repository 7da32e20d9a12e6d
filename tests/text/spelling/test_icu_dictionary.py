# SPDX-License-Identifier: MIT
import mmap
import random
import re

import pytest

from icc_editor.storage.khmer_words import icu_data, read_words
from icc_editor.text.khmer.words import spans
from icc_editor.text.spelling.icu_dictionary import words_in


@pytest.fixture(scope="module")
def words() -> list[str]:
    return read_words(icu_data())


def test_every_entry_is_read_once_and_is_khmer(words: list[str]) -> None:
    assert len(words) == len(set(words)) > 80_000
    assert all(re.fullmatch("[\u1780-\u17ff\u200c\u200d]+", word) for word in words)
    assert {"កម្ពុជា", "ក", "ការបោះឆ្នោត", "ឳពុក"} <= set(words)


def test_icu_itself_takes_the_words_for_words(words: list[str]) -> None:
    chosen = random.Random(1).sample(words, 2000)
    whole = [word for word in chosen if [s.kind for s in spans(word)] == ["khmer"]]
    assert len(whole) >= 0.99 * len(chosen)


def test_what_is_no_data_of_icu_is_refused() -> None:
    for data in (b"", b"CmnD", b"\0" * 12 + b"CmnD" + b"\0" * 200):
        with pytest.raises(ValueError):
            words_in(data)


def test_damaged_data_is_refused_or_gives_words_but_never_hangs() -> None:
    with icu_data().open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as m:
        start = m.find(b"CmnD") - 12
        cut = m[start : start + 300_000]
    with pytest.raises(ValueError):
        words_in(cut)
