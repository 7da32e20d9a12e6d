# SPDX-License-Identifier: MIT
"""Tab, Enter and letters in a table: they go from cell to cell and never beside one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent

from icc_editor.formats.markdown_blocks import split
from icc_editor.gui.text_edit import table_keys
from icc_editor.gui.text_edit.edits import Place
from icc_editor.post.document import BlockKind
from tests.gui.text_edit.test_span_edits import select, show

TABLE = "before\n\n| One | ពីរ |\n| --- | --- |\n| a \\| b |  |\n\nafter"


def table_of(lines, place):
    """Return the lines of the table at a place."""
    text = "\n".join(lines)
    (block,) = [b for b in split(text) if b.first_line <= place.line < b.end_line]
    assert block.kind is BlockKind.TABLE
    return range(block.first_line, block.end_line)


def test_cells_are_found_between_the_bars():
    row = "| One | ពីរ |"
    assert [row[start:end] for start, end in table_keys.cells(row)] == ["One", "ពីរ"]
    counts = [
        len(table_keys.cells(row)) for row in ("a | b", "|a|b|", "| a | b", "|  |  |", "`a|b`")
    ]
    assert counts == [2, 2, 2, 2, 1]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("|¦ a | b |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| ⟦c⟧ | d |"),
        ("| a | b¦ |\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| c | ⟦d⟧ |"),
        ("| a | b |\n|---|---|\n| c | d¦ |", "| a | b |\n|---|---|\n| c | d |\n|  | ¦ |"),
        ("| a | b¦ |\n|---|---|\n| c |", "| a | b |\n|---|---|\n| c | ¦ |"),
        ("a | b¦\n--|--\nc|", "a | b\n--|--\nc| ¦ |"),
        ("| a¦ | b |\n|---|---|", "| a | b |\n|---|---|\n| ¦ |  |"),
        ("| a | b |\n|-¦--|---|\n| c | d |", "| a | b |\n|---|---|\n| ⟦c⟧ | d |"),
        # Behind a row.
        ("| a | b |\n|---|---|\n| c | d |¦", "| a | b |\n|---|---|\n| c | d |\n\n¦"),
        ("| a | b |\n|---|---|\n| c | d |¦\n\n\n\nx", "| a | b |\n|---|---|\n| c | d |\n\n¦\n\nx"),
        ("| a | b |\n|---|---|\n| c | d |¦\nx", "| a | b |\n|---|---|\n| c | d |\n\n¦\n\nx"),
        ("| a | b |\n|---|---|¦", "| a | b |\n|---|---|\n| ¦ |  |"),
        ("| a | b |¦\n|---|---|\n| c | d |", "| a | b |\n|---|---|\n| ¦ |  |\n| c | d |"),
        # Before the table.
        ("¦| a | b |\n|---|---|", "¦\n\n| a | b |\n|---|---|"),
        ("x\n¦| a | b |\n|---|---|", "x\n\n¦\n\n| a | b |\n|---|---|"),
        # An empty last row ends it.
        ("| a | b |\n|---|---|\n| c | d |\n|  |¦  |", "| a | b |\n|---|---|\n| c | d |\n\n¦"),
        ("| a | b |\n|---|---|\n|  |¦  |", "| a | b |\n|---|---|\n|  |  |\n|  | ¦ |"),
    ],
)  # fmt: skip
def test_enter(before, after):
    lines, selection = select(before)
    table = table_of(lines, selection.caret)
    assert show(lines, table_keys.enter(lines, selection.caret, table)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("| a¦ | b |\n|---|---|", "| a<br>¦ | b |\n|---|---|"),
        ("| a | b |\n|---|---|\n| c | d |¦", "| a | b |\n|---|---|\n| c | d |\n¦"),
    ],
)
def test_shift_enter(before, after):
    lines, selection = select(before)
    table = table_of(lines, selection.caret)
    assert show(lines, table_keys.line_break(lines, selection.caret, table)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("| a | b |\n|---|---|\n| c | d |¦", "| a | b |\n|---|---|\n| c | d |\n\n¦"),
        ("| a | b |\n|---|---|\n| c | d | ¦\nx", "| a | b |\n|---|---|\n| c | d | \n\n¦\n\nx"),
        ("| a | b |¦\n|---|---|\n| c | d |", "| a | b ¦ |\n|---|---|\n| c | d |"),
        ("|a|b|\n|-|-|\n|c|  |¦\n|e|f|", "|a|b|\n|-|-|\n|c| ¦ |\n|e|f|"),
        ("| a | b |\n|---|---|¦\n| c | d |", "| a | b |\n|---|---|\n| c | d¦ |"),
        ("| a | b |\n|-¦--|---|", "| a | b |\n|---|---|\n| ¦ |  |"),
        ("¦| a | b |\n|---|---|", "| ¦a | b |\n|---|---|"),
    ],
)  # fmt: skip
def test_letters_go_into_a_cell_or_below_the_table(before, after):
    lines, selection = select(before)
    edit = table_keys.before_typing(lines, selection.caret, table_of(lines, selection.caret), "x")
    assert show(lines, edit) == after


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("| a¦ | b |\n|---|---|", "x"),
        ("| a | b |\n|---|---|\n| c |¦", "x"),  # the row is still being typed
        ("| a | b |\n|---|---|\n| c | d¦", "x"),
        ("| a | b |\n|---|---|\n| c | d |¦", " "),
        ("| a | b |\n|---|---|\n| c | d |¦", "|"),
        ("| a | b |\n|--¦-|---|", "-"),
        ("| a | b |\n|¦---|---|", ":"),
    ],
)
def test_elsewhere_letters_stay_where_they_are_typed(before, text):
    lines, selection = select(before)
    table = table_of(lines, selection.caret)
    assert table_keys.before_typing(lines, selection.caret, table, text) is None


@pytest.mark.parametrize(
    ("before", "text", "kept"),
    [
        ("| a¦ | b |\n|---|---|", "|", "\\|"),  # a third title would end the table
        ("| ⟦a⟧ | b |\n|---|---|", "|", "\\|"),
        ("| a | b |\n|---|---|\n| c | d¦ |", "x | y", "x \\| y"),  # y would be in no column
        ("a | b¦ c\n--|--", "|", "\\|"),
        ("| a | b |\n|---|---|\n| c ¦", "|", "|"),  # the row is still being typed
        ("| a | b |\n|---|---|\n| c | d ¦", "|", "|"),
        ("| a | b |¦\n|---|---|", " c |", " c |"),
        ("| a | b |\n|---|---|\n¦| c | d |", "|", "|"),
        ("| a | b |\n|--¦-|---|", "|", "|"),
        ("| `a¦` | b |\n|---|---|", "|", "|"),  # code holds its bars
        ("| a\\¦ | b |\n|---|---|", "|", "|"),
        ("| a¦ | b |\n|---|---|", "| c | d |\n| e | f |", "| c | d |\n| e | f |"),
    ],
)
def test_a_bar_in_a_full_row_is_no_new_cell(before, text, kept):
    lines, selection = select(before)
    table = table_of(lines, selection.caret)
    assert table_keys.with_bars_kept(lines, selection, table, text) == kept


def test_a_bar_typed_committed_or_pasted_tears_no_table(edit, press):
    edit.set_text(TABLE)
    edit.select_range(edit.position_of(Place(2, 2)), edit.position_of(Place(2, 5)))
    press(edit, Qt.Key.Key_Bar, "|")
    committed = QInputMethodEvent()
    committed.setCommitString("|")
    edit.inputMethodEvent(committed)
    data = QMimeData()
    data.setText("a | b")
    edit.insertFromMimeData(data)
    edit.type_in("|")
    assert edit.lines()[2] == r"| \|\|a \| b\| | ពីរ |"
    assert [block.kind for block in split(edit.text())][1] is BlockKind.TABLE
    for _ in range(9):
        edit.step_back()
    assert edit.text() == TABLE


ROWS = st.lists(
    st.sampled_from(["| a | b |", "| ក |", "|  |  |", "x | y", "| `c|d` | e | f |", "|"])
)


def words(lines):
    return "\n".join(lines).replace("<br>", "").replace("|", " ").split()


@given(ROWS, st.data())
def test_whatever_is_pressed_the_lines_around_stay_and_the_caret_is_in_the_text(rows, data):
    lines = ["above", "", "| One | Two |", "| --- | --- |", *rows, "", "below"]
    line = data.draw(st.integers(2, len(lines) - 3))
    place = Place(line, data.draw(st.integers(0, len(lines[line]))))
    table = table_of(lines, place)
    press = data.draw(st.sampled_from(["enter", "break", "tab", "back", "x"]))
    edit = {
        "enter": lambda: table_keys.enter(lines, place, table),
        "break": lambda: table_keys.line_break(lines, place, table),
        "tab": lambda: table_keys.move(lines, place, table, back=False),
        "back": lambda: table_keys.move(lines, place, table, back=True),
        "x": lambda: table_keys.before_typing(lines, place, table, "x"),
    }[press]()
    if edit is None:
        return
    new = [*lines[: edit.first], *edit.lines, *lines[edit.first + edit.removed :]]
    assert new[0] == "above"
    assert new[-1] == "below"
    assert words(new) == words(lines)
    for place in (edit.selection.anchor, edit.selection.caret):
        assert 0 <= place.line < len(new)
        assert 0 <= place.column <= len(new[place.line])


def test_tab_selects_cell_after_cell_and_makes_a_row_behind_the_last(edit, press, write):
    edit.set_text(TABLE)
    edit.select_range(edit.position_of(Place(2, 3)), edit.position_of(Place(2, 3)))
    seen = []
    for _ in range(3):
        press(edit, Qt.Key.Key_Tab, "\t")
        seen.append(edit.selected_text())
    assert seen == ["ពីរ", "a \\| b", ""]
    write(edit, "x")
    press(edit, Qt.Key.Key_Tab, "\t")
    write(edit, "new")
    lines = edit.text().split("\n")
    assert lines[5] == "| new |  |"
    assert lines[6] == ""
    assert [block.kind for block in split(edit.text())][1] is BlockKind.TABLE
    edit.step_back()
    edit.step_back()
    assert len(edit.lines()) == len(TABLE.split("\n"))


def test_shift_tab_goes_back_and_stops_at_the_first_cell(edit, press):
    edit.set_text(TABLE)
    edit.select_range(edit.position_of(Place(4, 3)), edit.position_of(Place(4, 3)))
    shift = Qt.KeyboardModifier.ShiftModifier
    seen = []
    for _ in range(3):
        press(edit, Qt.Key.Key_Backtab, "", shift)
        seen.append(edit.selected_text())
    assert seen[:2] == ["ពីរ", "One"]
    assert edit.text() == TABLE
