# SPDX-License-Identifier: MIT
import pytest
from hypothesis import given

from icc_editor.text.khmer.words import spans
from icc_editor.text.khmer.zero_width import (
    count_word_breaks,
    insert_word_breaks,
    missing_word_breaks,
    word_breaks,
)
from tests.text.khmer.khmer_texts import texts


def without(text: str, offsets: list[int]) -> str:
    gone = set(offsets)
    return "".join(sign for at, sign in enumerate(text) if at not in gone)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("", ""),
        ("លទ្ធផលផ្លូវការ ok", "លទ្ធផល|ផ្លូវការ ok"),
        ("នីមួយៗនៃ", "នីមួយៗ|នៃ"),
        ("ឆ្នាំ២០១៧នេះ។", "ឆ្នាំ២០១៧នេះ។"),
        ("លទ្ធ|ផលផ្លូវការ", "លទ្ធ|ផល|ផ្លូវការ"),
        ("\u17c4ក \u17cb\u17cbក", "\u17c4ក \u17cb\u17cbក"),  # marks that have lost their letter
    ],
)
def test_zwsp_is_put_between_words_where_none_is(text: str, marked: str) -> None:
    text, marked = text.replace("|", "\u200b"), marked.replace("|", "\u200b")
    assert insert_word_breaks(text) == marked
    assert count_word_breaks(marked) == len(word_breaks(marked)) == marked.count("\u200b")


def test_addresses_and_code_stay_as_they_are() -> None:
    text = "គេទៅ `គេទៅ` គេទៅ"
    code = (text.index("`"), text.rindex("`") + 1)
    assert insert_word_breaks(text, [code]) == "គេ\u200bទៅ `គេទៅ` គេ\u200bទៅ"
    assert missing_word_breaks(text, [code]) == [2, 14]
    typed = "ទៅ\u200bមក`ទៅ\u200bមក`"
    kept = [(typed.index("`"), len(typed))]
    assert without(typed, word_breaks(typed, kept)) == "ទៅមក`ទៅ\u200bមក`"


@given(texts)
def test_what_was_put_in_can_be_taken_out_of_any_text(text: str) -> None:
    bare = without(text, word_breaks(text))
    assert "\u200b" not in bare
    marked = insert_word_breaks(bare)
    assert without(marked, word_breaks(marked)) == bare


@given(texts)
def test_zwsp_of_the_author_stays(text: str) -> None:
    marked = insert_word_breaks(text)
    kept = iter(marked)
    assert all(char in kept for char in text)  # a subsequence
    assert len(marked) - len(text) == len(missing_word_breaks(text))
    assert [span.kind for span in spans(text)].count("word_break") == count_word_breaks(text)
