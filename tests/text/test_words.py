# SPDX-License-Identifier: MIT
import pytest

from icc_editor.text.words import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("— … !", 0),
        ("Don't count 1,156 well-known things.", 5),
        ("L’élection à Phnom Penh", 4),
        ("cafe\u0301 noir", 2),
        ("លទ្ធផលផ្លូវការ", 2),
        ("ភាសា\u200bខ្មែរ", 2),
        ("ឆ្នាំ២០១៧នេះ", 3),
        ("ពួកគេៗ ទៅ", 2),
    ],
)
def test_words_are_counted_as_a_reader_would(text: str, words: int) -> None:
    assert count_words(text) == words
