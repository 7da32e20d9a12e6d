# SPDX-License-Identifier: MIT
"""The structure kept while typing is the one a fresh cut gives."""

from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.formats.markdown_blocks import split
from icc_editor.gui.text_edit.structure import Heading, Structure
from icc_editor.post.document import BlockKind

LINES = st.sampled_from(
    [
        "", "", "", "words", "more words", "# Title", "## Part", "- item", "  - nested", "    deep",
        "1. one", "១. មួយ", "> quote", "```", "~~~~", "---", "===", "| a | b |", "|---|---|",
        "![x](y.jpg)", "[a]: http://b", "[^1]: note", "<div>", "</div>", "<!-- c", "-->",
        "<!--more-->", "Term", ": meaning", "<p>one</p>", "- ```", "  ```",
    ]
)  # fmt: skip
EDITS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 4), st.lists(LINES, max_size=5)), max_size=12
)


def fresh(lines, first_window=16):
    structure = Structure(first_window=first_window)
    structure.replace(0, 1, lines)
    return structure


def roles(structure):
    return [structure.role(line) for line in range(structure.line_count)]


@settings(max_examples=600, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=60), EDITS)
def test_roles_after_any_edits_are_those_of_a_fresh_cut(lines, edits):
    structure = fresh(lines, first_window=1)  # as small as can be, to be cut in the wrong place
    for first, removed, added in edits:
        first = min(first, structure.line_count - 1)
        removed = min(removed, structure.line_count - first)
        if removed == structure.line_count and not added:
            added = [""]
        before = roles(structure)
        change = structure.replace(first, removed, added)
        after = roles(structure)
        assert after == roles(fresh(list(structure.lines())))
        delta = len(added) - removed
        for line, role in enumerate(after):
            if not change.first <= line < change.end:
                assert role == before[line if line < first else line - delta]


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=40))
def test_every_line_of_a_block_has_its_kind(lines):
    structure = fresh(lines)
    for block in split("\n".join(lines)):
        assert structure.role(block.first_line).kind is block.kind
        assert structure.role(block.end_line - 1).last or not lines[block.end_line - 1].strip()


def test_a_key_in_a_long_text_cuts_a_few_lines_only():
    lines = [line for n in range(2000) for line in (f"Paragraph {n} with words.", "")]
    structure = fresh(lines)
    for at in (0, 1000, 3998):
        before = structure.lines_cut
        structure.replace(at, 1, [structure.line(at) + "x"])
        assert structure.lines_cut - before <= 40


def test_an_opened_fence_changes_everything_down_to_its_end():
    structure = fresh(["one", "", "two", "", "```", "", "three"])
    change = structure.replace(0, 1, ["```"])
    assert structure.role(2).kind is BlockKind.CODE
    assert structure.role(6).kind is BlockKind.PARAGRAPH
    assert (change.first, change.end) == (0, 5)


def test_the_outline_lists_headings_with_their_words_and_lines():
    structure = fresh(["# One #", "", "text", "", "Two", "---", "", "### Three"])
    assert structure.headings() == (
        Heading(0, 1, "One"),
        Heading(4, 2, "Two"),
        Heading(7, 3, "Three"),
    )


def test_an_opened_fence_finds_its_end_far_below():
    lines = [line for n in range(150) for line in (f"Paragraph {n}.", "")]
    lines[200] = "```"
    structure = fresh(lines)
    assert structure.role(100).kind is BlockKind.PARAGRAPH
    change = structure.replace(0, 1, ["```"])
    assert structure.role(100).kind is BlockKind.CODE
    assert structure.role(202).kind is BlockKind.PARAGRAPH
    assert change.end == 201
    structure.replace(0, 1, ["words"])
    assert structure.role(100).kind is BlockKind.PARAGRAPH


def test_an_end_typed_far_below_is_found_from_the_open_fence():
    lines = [line for n in range(150) for line in (f"Paragraph {n}.", "")]
    lines[0] = "```"
    structure = fresh(lines)
    assert structure.role(100).kind is BlockKind.PARAGRAPH
    structure.replace(200, 1, ["```"])
    assert structure.role(100).kind is BlockKind.CODE
