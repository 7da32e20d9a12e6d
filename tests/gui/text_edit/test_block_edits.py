# SPDX-License-Identifier: MIT
"""Headings, lists, quotes, code and blocks put in."""

import pytest

from icc_editor.formats.markdown_blocks import split
from icc_editor.gui.text_edit import block_edits
from icc_editor.gui.text_edit.edits import Place
from icc_editor.post.document import BlockKind
from tests.gui.text_edit.test_span_edits import select, show


@pytest.mark.parametrize(
    ("before", "level", "after"),
    [
        ("wo¦rds", 2, "## wo¦rds"),
        ("## wo¦rds", 2, "wo¦rds"),
        ("# wo¦rds #", 3, "### wo¦rds"),
        ("- wo¦rds", 1, "# wo¦rds"),
        ("## wo¦rds", 0, "wo¦rds"),
        ("¦", 1, "# ¦"),
        ("⟦one\n\ntwo⟧", 2, "⟦## one\n\n## two⟧"),
    ],
)
def test_headings(before, level, after):
    lines, selection = select(before)
    result = show(lines, block_edits.set_heading(lines, selection, level))
    assert result.replace("⟦", "").replace("⟧", "") == after.replace("⟦", "").replace("⟧", "")


@pytest.mark.parametrize(
    ("before", "ordered", "after"),
    [
        ("wo¦rds", False, "- wo¦rds"),
        ("- wo¦rds", False, "wo¦rds"),
        ("- wo¦rds", True, "1. wo¦rds"),
        ("⟦one\ntwo⟧", True, "⟦1. one\n2. two⟧"),
        ("⟦one\n\ntwo⟧", False, "⟦- one\n- two⟧"),
        ("⟦- one\n- two⟧", False, "⟦one\n\ntwo⟧"),
        ("text\nwo¦rds\ntext", False, "text\n\n- wo¦rds\n\ntext"),
        ("- a\nb¦", False, "- a\n- b¦"),
        ("## wo¦rds", False, "- wo¦rds"),
        ("¦", True, "1. ¦"),
    ],
)
def test_lists(before, ordered, after):
    lines, selection = select(before)
    assert show(lines, block_edits.toggle_list(lines, selection, ordered=ordered)) == after


@pytest.mark.parametrize(
    ("before", "block", "after"),
    [
        ("wo¦rds", (0, 1), "> wo¦rds"),
        ("> wo¦rds", (0, 1), "wo¦rds"),
        ("⟦one\n\ntwo⟧", (0, 1), "⟦> one\n>\n> two⟧"),
        ("⟦> one\n>\n> two⟧", (0, 1), "⟦one\n\ntwo⟧"),
        ("a¦\nb\n\nc", (0, 2), "> a¦\n> b\n\nc"),
        ("¦", (0, 1), "> ¦"),
    ],
)
def test_quotes(before, block, after):
    lines, selection = select(before)
    assert show(lines, block_edits.toggle_quote(lines, selection, range(*block))) == after


def test_a_code_block_is_put_round_lines_and_taken_off():
    lines, selection = select("⟦one\ntwo⟧")
    edit = block_edits.toggle_code_block(lines, selection, None)
    assert edit.lines == ("```", "one", "two", "```")
    back = block_edits.toggle_code_block(list(edit.lines), edit.selection, range(4))
    assert back.lines == ("one", "two")


def test_a_fence_is_longer_than_the_ones_inside():
    lines, selection = select("⟦```\nx\n```⟧")
    assert block_edits.toggle_code_block(lines, selection, None).lines[0] == "````"


@pytest.mark.parametrize(
    ("before", "end", "after"),
    [
        ("wo¦rds", 1, "words\n\n---\n\n¦"),
        ("wo¦rds\n\nmore", 2, "words\n\n---\n\n¦more"),
        ("¦", 1, "---\n\n¦"),
        ("a¦\nb\nc", 3, "a\nb\nc\n\n---\n\n¦"),
        ("a\n\n¦\n\nb", 4, "a\n\n---\n\n¦b"),
        ("# a¦\nb", 1, "# a\n\n---\n\n¦b"),
    ],
)
def test_a_block_put_in_stands_apart(before, end, after):
    lines, selection = select(before)
    edit = block_edits.insert_block(lines, selection, end, ("---",))
    assert show(lines, edit) == after


def test_a_new_table_is_a_table_for_the_grammar():
    lines = block_edits.table_lines(("One", "ពីរ"), 2)
    blocks = split("\n".join(lines))
    assert [block.kind for block in blocks] == [BlockKind.TABLE]
    assert len(lines) == 4
    edit = block_edits.insert_block([""], select("¦")[1], 1, lines, Place(0, 2))
    assert edit.selection.caret == Place(0, 2)
