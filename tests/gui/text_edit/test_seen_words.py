# SPDX-License-Identifier: MIT
"""Words are counted as a reader would."""

import pytest

from icc_editor.gui.text_edit.seen_words import SeenWords
from icc_editor.gui.text_edit.structure import Structure


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("One two.\n\nthree", 3),
        ("## One **two** *three*", 3),
        ("1. one\n2. two\n   - [x] three", 3),
        ("> one\n>\n> — two", 2),
        ("see [the page](https://example.org/a/b \"title words\") now", 4),
        ("see https://example.org/a-b/c and <https://b.org>", 2),
        ("see [a][b]\n\n[b]: https://example.org 'some words'", 2),
        ("![Voters queue](images/voters.jpg)", 0),
        ('![Voters queue](images/voters.jpg "In Kandal")', 2),
        ("one ![Voters](a/b.jpg) two", 2),
        ("| One | Two |\n| :-- | --: |\n| a | 1,156 |", 4),
        ("```py\none two\n```", 2),
        ("<div class=\"a b\">\none\n</div>", 1),
        ("one[^1]\n\n[^1]: two", 2),
        ("one\n\n---\n\n<!--more-->\n\ntwo", 2),
        ("ប្រទេស**កម្ពុជា**មាន", 3),
        (r"5\*3 `code`", 3),
    ],
)  # fmt: skip
def test_words_are_what_a_reader_sees(text, words):
    structure = Structure()
    structure.replace(0, 1, text.split("\n"))
    assert SeenWords().count(structure) == words


def test_only_lines_that_changed_are_counted_again():
    structure = Structure()
    structure.replace(0, 1, ["one two", "", "three", "", "one two"])
    seen = SeenWords()
    assert seen.count(structure) == 5
    assert seen.lines_counted == 3  # equal lines are counted once
    structure.replace(2, 1, ["three four", "five"])
    assert seen.count(structure) == 7
    assert seen.lines_counted == 5
    structure.replace(0, 0, ["```"])
    structure.replace(6, 1, ["one two", "```"])
    assert seen.count(structure) == 7  # as code, where marks are words too
    assert seen.lines_counted > 5
