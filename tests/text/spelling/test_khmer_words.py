# SPDX-License-Identifier: MIT
import random

import pytest

from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.lint import lint
from icc_editor.text.spelling.khmer_words import KhmerWords, Standing
from icc_editor.text.spelling.typing_faults import fault_cost


@pytest.mark.parametrize(
    ("word", "standing"),
    [
        ("កម្ពុជា", Standing.SOLID),
        ("ព្រះ", Standing.SOLID),
        ("ឱ្យ", Standing.SOLID),
        ("គឺជា", Standing.SOLID),  # two words in one entry
        ("អ្ន", Standing.FRAGMENT),
        ("ជ", Standing.FRAGMENT),
        ("ស្លាយ", Standing.RARE),
        ("លទ្ទផល", Standing.UNKNOWN),
    ],
)
def test_a_list_says_more_for_some_words_than_for_others(
    khmer_words: KhmerWords, word: str, standing: Standing
) -> None:
    assert khmer_words.standing(fold_key(word)) is standing


def test_a_list_comes_back_from_its_text(khmer_words: KhmerWords) -> None:
    again = KhmerWords.load(khmer_words.dump())
    assert again.dump() == khmer_words.dump()
    assert len(again) == len(khmer_words)
    assert again.near("លទ្ទផល") == khmer_words.near("លទ្ទផល")


@pytest.mark.parametrize("text", ["", "ក\n\n", "ក\n\nខ\n\n", "ក\n\nខ គ\n\n"])
def test_what_is_no_list_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        KhmerWords.load(text)


def test_words_are_one_however_they_are_typed() -> None:
    words = KhmerWords.from_words(["ស្រ្តី", "ស្ត្រី", "បណ្ដុះ"])
    assert len(words) == 2
    assert fold_key("បណ្តុះ") in words
    assert words.spelled(fold_key("ស្រ្តី")) == "ស្ត្រី"
    assert words.spelled(fold_key("បណ្តុះ")) == "បណ្ដុះ"


def test_of_two_spellings_the_writers_own_is_kept() -> None:
    words = KhmerWords.from_words(["ក្ដី", "ក្តី"])
    assert words.spelled(fold_key("ក្ដី"), "ក្ដ") == "ក្ដី"
    assert words.spelled(fold_key("ក្ដី"), "ក្ត") == "ក្តី"


def test_near_words_are_all_those_one_fault_away(khmer_words: KhmerWords) -> None:
    draw = random.Random(5)
    everything = khmer_words.dump().split("\n\n")[0].split("\n")
    for word in draw.sample(everything, 8):
        at = draw.randrange(len(word))
        typed = word[:at] + draw.choice("កតា\u17b7ិុ្") + word[at + draw.choice((0, 1)) :]
        near = {guess.meant: guess.fault for guess in khmer_words.near(typed)}
        costs = {meant: fault_cost(typed, meant) for meant in everything}
        expected = {meant: cost for meant, cost in costs.items() if cost is not None}
        assert near == {meant: expected[meant] for meant in near}
        # A few entries are not well formed: they are no suggestion.
        assert all(lint(meant) for meant in expected.keys() - near)
