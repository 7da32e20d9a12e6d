# SPDX-License-Identifier: MIT
"""Unknown Khmer words on the help of LibreOffice.

Half of its pages, in blocks of fifty paragraphs, were used to choose the numbers in the speller;
the other half is measured here, with mistyped words made by tables the speller does not have.
"""

import re
from collections import Counter

import pytest

from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.lint import lint
from icc_editor.text.khmer.words import spans
from icc_editor.text.spelling.khmer_speller import KhmerSpeller
from icc_editor.text.spelling.khmer_words import KhmerWords
from icc_editor.text.spelling.speller import Stretch
from tests.real.khmer_corpus import ZWSP, KhmerCorpus
from tests.text.spelling.khmer_typing import KINDS, Fault, mistyped

COUNT = 1200


@pytest.fixture(scope="module")
def speller(khmer_words: KhmerWords) -> KhmerSpeller:
    return KhmerSpeller(khmer_words)


@pytest.fixture(scope="module")
def clean(khmer_corpus: KhmerCorpus) -> list[str]:
    """The half that is measured: paragraphs as their translators typed them, without faults."""
    paragraphs = [text for text in khmer_corpus.paragraphs if not _pointed_out(text)]
    return [text for at, text in enumerate(paragraphs) if at // 50 % 2]


@pytest.fixture(scope="module")
def faults(khmer_corpus: KhmerCorpus, khmer_words: KhmerWords, clean: list[str]) -> list[Fault]:
    """Mistyped words that are no word of ICU's, nor one the translators wrote twice."""
    pieces = re.findall("[\u1780-\u17d3\u17dd]+", "\n".join(khmer_corpus.paragraphs))
    counts = Counter(map(fold_key, pieces))

    def is_word(word: str) -> bool:
        key = fold_key(word)
        return key in khmer_words or counts[key] > 1

    return list(mistyped(clean, is_word, _pointed_out, COUNT, seed=11))


def _pointed_out(text: str) -> bool:
    return bool(lint(text.replace(ZWSP, ""), habits=False))


def _touches(found: list[Stretch], fault: Fault) -> bool:
    return any(start < fault.end and fault.start < end for start, end in found)


def test_clean_text_has_few_marks(clean: list[str], speller: KhmerSpeller) -> None:
    words = marks = 0
    for text in clean:
        plain = text.replace(ZWSP, "")
        words += sum(kind == "khmer" for _start, _end, kind in spans(plain))
        marks += len(speller.unknown(plain))
    assert words > 80_000
    assert marks <= 0.005 * words  # two in a hundred are allowed


def test_zero_width_spaces_part_marks_and_make_few(clean: list[str], speller: KhmerSpeller) -> None:
    in_plain = in_spaced = over_borders = 0
    for text in clean:
        found = speller.unknown(text)
        in_spaced += len(found)
        over_borders += sum(ZWSP in text[start:end] for start, end in found)
        in_plain += len(speller.unknown(text.replace(ZWSP, "")))
    assert 0 < in_spaced <= 1.05 * in_plain
    assert over_borders <= 0.3 * in_spaced  # words nearly right as a whole


def test_mistyped_words_are_marked(faults: list[Fault], speller: KhmerSpeller) -> None:
    marked = Counter[str]()
    for fault in faults:
        right = fault.text[: fault.start] + fault.meant + fault.text[fault.end :]
        if _touches(speller.unknown(right), fault):
            continue  # it was marked before
        marked[fault.kind] += _touches(speller.unknown(fault.text), fault)
    assert marked.total() >= 0.88 * COUNT  # 0.7 is asked for
    assert min(marked[kind] for kind in KINDS) >= 0.75 * COUNT / len(KINDS)


def test_the_word_that_was_meant_is_suggested(faults: list[Fault], speller: KhmerSpeller) -> None:
    among_five = Counter[str]()
    for fault in faults:
        suggested = map(fold_key, speller.suggest(fault.typed))
        among_five[fault.kind] += fold_key(fault.meant) in suggested
    assert among_five.total() >= 0.9 * COUNT  # 0.6 is asked for
    assert min(among_five[kind] for kind in KINDS) >= 0.75 * COUNT / len(KINDS)


def test_a_suggestion_for_what_is_marked_puts_the_text_right(
    faults: list[Fault], speller: KhmerSpeller
) -> None:
    mended = 0
    for fault in faults:
        right = fold_key(fault.text[: fault.start] + fault.meant + fault.text[fault.end :])
        for start, end in speller.unknown(fault.text):
            if start < fault.end and fault.start < end:
                before, after = fault.text[:start], fault.text[end:]
                suggested = speller.suggest(fault.text[start:end])
                mended += any(fold_key(before + word + after) == right for word in suggested)
                break
    assert mended >= 0.65 * COUNT
