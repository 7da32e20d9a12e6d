# SPDX-License-Identifier: MIT
"""Tab goes through the cells of a table."""

from PySide6.QtCore import Qt

from icc_editor.formats.markdown_blocks import split
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.table_keys import cells
from icc_editor.post.document import BlockKind

TABLE = "before\n\n| One | ពីរ |\n| --- | --- |\n| a \\| b |  |\n\nafter"


def test_cells_are_found_between_the_bars():
    row = "| One | ពីរ |"
    assert [row[start:end] for start, end in cells(row)] == ["One", "ពីរ"]
    assert [len(cells(row)) for row in ("a | b", "|a|b|", "| a | b", "|  |  |")] == [2, 2, 2, 2]


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
