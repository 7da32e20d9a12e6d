# SPDX-License-Identifier: MIT
"""What Enter, Tab and Backspace do."""

import pytest

from icc_editor.gui.text_edit import key_edits
from icc_editor.gui.text_edit.structure import Structure
from tests.gui.text_edit.test_span_edits import select, show


def role_of(lines, line):
    structure = Structure()
    structure.replace(0, 1, lines)
    return structure.role(line)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("words¦", "words\n\n¦"),
        ("one¦ two", "one \n\n¦two"),
        ("¦", "\n¦"),
        ("a\n\n¦", "a\n\n\n¦"),
        ("# Title¦", "# Title\n\n¦"),
        ("- one¦", "- one\n- ¦"),
        ("- one\n- ¦", "- one\n\n¦"),
        ("- [x] one¦", "- [x] one\n- [ ] ¦"),
        ("- o¦ne", "- o\n- ¦ne"),
        ("1. one¦\n2. two", "1. one\n2. ¦\n3. two"),
        ("9. nine¦", "9. nine\n10. ¦"),
        ("1. one\n1. two¦\n1. three", "1. one\n1. two\n1. ¦\n1. three"),
        ("១. មួយ¦", "១. មួយ\n២. ¦"),
        ("1. one\n    - two¦", "1. one\n    - two\n    - ¦"),
        ("1. one\n    - ¦", "1. one\n2. ¦"),
        ("> one¦", "> one\n>\n> ¦"),
        ("> one\n>\n> ¦", "> one\n\n¦"),
        ("> - one¦", "> - one\n> - ¦"),
        ("```\ncode¦\n```", "```\ncode\n¦\n```"),
        ("```\n  code¦\n```", "```\n  code\n  ¦\n```"),
        ("¦words", "\n¦words"),
        ("¦- one", "\n¦- one"),
    ],
)
def test_enter(before, after):
    lines, selection = select(before)
    place = selection.caret
    edit = key_edits.enter(lines, place, role_of(lines, place.line))
    assert show(lines, edit) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("one¦two", "one  \n¦two"),
        ("- one¦two", "- one  \n  ¦two"),
        ("> one¦", "> one  \n> ¦"),
    ],
)
def test_shift_enter_breaks_the_line_in_the_paragraph(before, after):
    lines, selection = select(before)
    place = selection.caret
    assert show(lines, key_edits.line_break(lines, place, role_of(lines, place.line))) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- ¦one", "¦one"),
        ("    - ¦one", "- ¦one"),
        ("1. one\n2. ¦two\n3. three", "1. one\n¦two\n3. three"),
        ("> ¦one", "¦one"),
        ("one\n\n¦two", "one¦two"),
        ("one \n\n¦two", "one ¦two"),
        ("one\n\n¦", "one¦"),
    ],
)
def test_backspace(before, after):
    lines, selection = select(before)
    edit = key_edits.backspace(lines, selection.caret)
    assert show(lines, edit) == after


@pytest.mark.parametrize("before", ["on¦e", "one\n¦two", "¦one", "\n\n¦x", "- on¦e"])
def test_backspace_is_plain_everywhere_else(before):
    lines, selection = select(before)
    assert key_edits.backspace(lines, selection.caret) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one\n- t¦wo", "- one\n    - t¦wo"),
        ("1. one\n2. t¦wo\n3. three", "1. one\n    1. t¦wo\n2. three"),
        ("- o¦ne\n    - sub\n- two", "    - o¦ne\n        - sub\n- two"),
        ("> - o¦ne", ">     - o¦ne"),
        ("1. one\n    - sub\n2. t¦wo", "1. one\n    - sub\n    - t¦wo"),
    ],
)
def test_tab_sets_items_in_and_shift_tab_out_again(before, after):
    lines, selection = select(before)
    edit = key_edits.indent(lines, selection)
    assert show(lines, edit) == after
    new = [*lines[: edit.first], *edit.lines, *lines[edit.first + edit.removed :]]
    back = key_edits.outdent(new, edit.selection)
    assert show(new, back) == before


def test_tab_outside_lists_does_nothing_to_the_text():
    assert key_edits.indent(["words"], select("wo¦rds")[1]) is None
    assert key_edits.outdent(["- one"], select("- o¦ne")[1]) is None
