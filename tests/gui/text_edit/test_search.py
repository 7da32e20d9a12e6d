# SPDX-License-Identifier: MIT
"""Finding and replacing."""

import pytest

from icc_editor.gui.text_edit.search import SearchTerms, expand, expression, find_all, replace


def found(edit, **terms):
    raw = edit.document().toRawText()
    units = raw.encode("utf-16-le")
    return [
        units[2 * hit.start : 2 * hit.end].decode("utf-16-le")
        for hit in find_all(edit, SearchTerms(**terms))
    ]


def test_a_word_is_found_in_any_case_unless_asked_otherwise(edit):
    edit.set_text("One one\n😀 ONE")
    assert found(edit, text="one") == ["One", "one", "ONE"]
    assert found(edit, text="one", match_case=True) == ["one"]


def test_whole_words_are_whole_in_khmer_too(edit):
    edit.set_text("one ones 1one (one) ខ្មែរ ខ្មែរក្រហម")
    assert len(found(edit, text="one", whole_words=True)) == 2
    assert len(found(edit, text="ខ្មែរ", whole_words=True)) == 1


def test_signs_are_signs_and_expressions_are_expressions(edit):
    edit.set_text("a.b axb\nend")
    assert found(edit, text="a.b") == ["a.b"]
    assert found(edit, text="a.b", regular_expression=True) == ["a.b", "axb"]
    assert found(edit, text="^end$", regular_expression=True) == ["end"]
    assert found(edit, text="z*", regular_expression=True) == []


def test_an_invalid_expression_finds_nothing_and_says_so(edit):
    edit.set_text("a(b")
    terms = SearchTerms("a(", regular_expression=True)
    assert not expression(terms).isValid()
    assert find_all(edit, terms) == ()


def test_an_expression_that_would_take_forever_is_given_up(edit):
    edit.set_text("a" * 40 + "b")
    assert found(edit, text="^(a+)+$", regular_expression=True) == []


def test_replacing_all_is_one_step(edit):
    edit.set_text("one two one\n😀one")
    hits = find_all(edit, SearchTerms("one"))
    steps = []
    edit.undo_step_added.connect(lambda: steps.append(1))
    assert replace(edit, hits, "three") == 3
    assert edit.text() == "three two three\n😀three"
    assert len(steps) == 1
    edit.step_back()
    assert edit.text() == "one two one\n😀one"


def test_replacing_nothing_makes_no_step(edit):
    edit.set_text("one")
    assert replace(edit, (), "x") == 0
    assert not edit.document().isUndoAvailable()


@pytest.mark.parametrize(
    ("replacement", "groups", "expected"),
    [
        (r"\2-$1", ("ab", "a", "b"), "b-a"),
        (r"\1", (), r"\1"),
        ("$9!", ("a",), "!"),
    ],
)
def test_what_brackets_caught_is_put_in(replacement, groups, expected):
    assert expand(replacement, groups) == expected
