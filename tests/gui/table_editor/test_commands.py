# SPDX-License-Identifier: MIT
"""What menus and keys of the grid do to the table."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from icc_editor.gui.table_editor import clipboard, grid_edits
from icc_editor.gui.table_editor.table_change import TableEdit
from icc_editor.post import results_table
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import TOTAL_KEY, ColumnKind, Texts
from tests.gui.table_editor.conftest import a_table

Key = Qt.Key


def rows(writer):
    return [row.key for row in writer.editor.table().rows]


def columns(writer):
    return [column.key for column in writer.editor.table().columns]


def held(text="", html=""):
    """Put something on the clipboard as another program would."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


def test_cells_are_copied_as_text_and_as_a_table(writer):
    writer.grid.choose([0, 1], [0, 1, 2])
    writer.ctrl(Key.Key_C)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines() == ["CPP\t500\t50.00%", "CNRP\t300\t30.00%"]
    assert "<table>" in data.html()
    assert 'sdval="500"' in data.html()


def test_copied_cells_are_pasted_with_the_same_values(writer):
    writer.grid.choose([0, 1], [1])
    writer.ctrl(Key.Key_C)
    writer.at("cpp", "seats")
    writer.ctrl(Key.Key_V)
    assert [writer.cell(key, "seats") for key in ("cpp", "cnrp", "others")] == [500, 300, 1]
    assert writer.grid.chosen_cells() == [(0, 4), (1, 4)]
    assert [change.what for change in writer.changes] == [TableEdit.PASTE]


def test_a_single_copied_cell_fills_all_that_are_chosen(writer):
    held("៧")
    writer.grid.choose([0, 1, 2], [1])
    writer.ctrl(Key.Key_V)
    assert [writer.cell(key, "votes") for key in ("cpp", "cnrp", "others")] == [7, 7, 7]


def test_a_single_copied_cell_fills_no_cell_between_those_chosen(writer):
    held("7")
    writer.at("cpp", "votes")
    chosen = writer.grid.selectionModel()
    chosen.select(writer.editor.model.index(2, 1), QItemSelectionModel.SelectionFlag.Select)
    writer.ctrl(Key.Key_V)
    assert [writer.cell(key, "votes") for key in ("cpp", "cnrp", "others")] == [7, 300, 7]


def test_a_single_copied_cell_makes_no_row_where_the_total_is_chosen_too(writer):
    held("7")
    writer.grid.choose([3, 4], [1])
    writer.ctrl(Key.Key_V)
    assert rows(writer) == ["cpp", "cnrp", "others", "invalid"]
    assert (writer.cell("invalid", "votes"), writer.cell("total", "votes")) == (7, 7)


def test_a_cut_number_keeps_the_decimals_its_column_does_not_show(writer):
    table = writer.editor.table()
    seats = replace(table.column("seats"), decimals=1)
    table = table.with_cell("cpp", "votes", Decimal("3.14159")).with_column("seats", seats)
    writer.editor.replace_table(table)
    writer.at("cpp", "votes")
    writer.ctrl(Key.Key_X)
    writer.at("cpp", "seats")
    writer.ctrl(Key.Key_V)
    assert (writer.cell("cpp", "seats"), writer.shown("cpp", "seats")) == (
        Decimal("3.14159"),
        "3.1",
    )
    writer.ctrl(Key.Key_X)
    writer.at("cnrp", "votes")
    writer.ctrl(Key.Key_V)
    assert writer.cell("cnrp", "votes") == Decimal("3.14159")


def test_nothing_on_the_clipboard_changes_nothing(writer, monkeypatch):
    class NoClipboard:
        def mimeData(self):
            return None

    monkeypatch.setattr(QGuiApplication, "clipboard", NoClipboard)
    writer.at("cpp", "votes")
    writer.ctrl(Key.Key_V)
    assert writer.changes == []


@pytest.mark.parametrize("sign", ["\u2028", "\x0b", "\x85"])
def test_only_ends_of_lines_part_the_rows_that_are_pasted(sign):
    text = f"a{sign}b\t1\r\nc\t2\rd\t3\n"
    assert clipboard.texts_in(text) == [[f"a{sign}b", "1"], ["c", "2"], ["d", "3"]]


def test_apostrophes_that_guard_nothing_stay():
    assert clipboard.texts_in("''90s\t'=1\t''=2\n") == [["''90s", "=1", "'=2"]]


@pytest.mark.parametrize("length", [100_001, 140_000])
def test_a_text_longer_than_a_table_keeps_is_refused(writer, length):
    before = writer.editor.table()
    held("x" * length)
    writer.at("cpp", "party")
    writer.ctrl(Key.Key_V)
    assert writer.editor.table() is before
    assert "100,000" in writer.editor.bar.told.text()


def test_a_row_beyond_the_last_that_may_be_is_refused(writer, monkeypatch):
    monkeypatch.setattr(results_table, "MOST_ROWS", 4)
    writer.at("invalid", "seats")
    writer.press(Key.Key_Tab)
    assert "20,000" in writer.editor.bar.told.text()


def test_plain_text_longer_than_the_table_makes_rows(writer):
    held("A\t1\nB\t2\nC\t3\n")
    writer.at("invalid", "party")
    writer.ctrl(Key.Key_V)
    assert rows(writer) == ["cpp", "cnrp", "others", "invalid", "row", "row_2"]
    assert writer.cell("row_2", "votes") == 3
    assert writer.cell("total", "votes") == 1001, "the total row is not pasted over"


def test_a_whole_copied_table_goes_back_with_its_total(writer):
    writer.grid.choose(range(5), range(5))
    writer.ctrl(Key.Key_C)
    writer.at("cpp", "party")
    writer.ctrl(Key.Key_V)
    assert rows(writer) == ["cpp", "cnrp", "others", "invalid"]
    assert writer.cell("total", "votes") == 1000


def test_a_table_of_another_program_is_asked_for(writer, qtbot):
    held("1\t2", "<table><tr><td>1<td>2</table>")
    with qtbot.waitSignal(writer.editor.paste_requested) as asked:
        writer.ctrl(Key.Key_V)
    assert asked.args == ["<table><tr><td>1<td>2</table>", "1\t2"]
    assert writer.changes == []


def test_text_wider_than_the_table_is_asked_for(writer, qtbot):
    held("1\t2\t3")
    writer.at("cpp", "seats")
    with qtbot.waitSignal(writer.editor.paste_requested):
        writer.ctrl(Key.Key_V)
    assert writer.changes == []


def test_words_that_look_like_a_formula_come_back_as_they_were(writer):
    table = writer.editor.table().with_cell("cpp", "party", Texts.of("=1+1"))
    writer.editor.replace_table(table)
    writer.at("cpp", "party")
    writer.ctrl(Key.Key_C)
    assert QGuiApplication.clipboard().text() == "'=1+1"
    assert clipboard.texts_in("'=1+1\t'-a\t'tis") == [["=1+1", "-a", "'tis"]]


def test_a_cell_is_copied_as_a_figure_also_while_nothing_can_be_changed(writer):
    writer.editor.lock(locked=True)
    writer.at("cnrp", "seats")
    writer.ctrl(Key.Key_C, shift=True)
    assert QGuiApplication.clipboard().text() == "{{communes.cnrp.seats}}"
    writer.at("total", "votes")
    writer.do("copy-figure")
    assert QGuiApplication.clipboard().text() == "{{communes.total.votes}}"


def test_cut_copies_and_clears(writer):
    writer.grid.choose([0, 1], [1])
    writer.ctrl(Key.Key_X)
    assert QGuiApplication.clipboard().text().split() == ["500", "300"]
    assert writer.cell("cpp", "votes") is None
    assert writer.cell("cnrp", "votes") is None


def test_clearing_takes_the_words_of_one_language_only(writer):
    writer.at("cpp", "party")
    writer.press(Key.Key_Delete)
    assert writer.cell("cpp", "party") == Texts.of({"km": "គបក"})
    writer.at("others", "party")
    writer.press(Key.Key_Backspace)
    assert writer.cell("others", "party") is None


def test_fill_down_repeats_the_first_cell(writer):
    writer.grid.choose([0, 1, 2], [0, 1])
    writer.ctrl(Key.Key_D)
    assert writer.cell("others", "votes") == 500
    assert writer.cell("others", "party") == writer.cell("cpp", "party")
    writer.at("invalid", "seats")
    writer.ctrl(Key.Key_D)
    assert writer.cell("invalid", "seats") == 1, "a single cell takes the one above"


def test_rows_are_put_in_copied_moved_and_deleted(writer):
    writer.at("cnrp", "votes")
    writer.ctrl(Key.Key_Return)
    assert rows(writer) == ["cpp", "cnrp", "row", "others", "invalid"]
    assert writer.where() == ("row", "votes")
    writer.ctrl(Key.Key_Return, shift=True)
    assert rows(writer)[2:4] == ["row_2", "row"]
    writer.ctrl(Key.Key_Delete)
    assert rows(writer)[2:3] == ["row"]
    writer.at("cnrp", "votes")
    writer.do("duplicate-rows")
    assert rows(writer)[1:3] == ["cnrp", "cnrp_2"]
    assert writer.cell("cnrp_2", "votes") == 300
    writer.at("cnrp", "votes")
    writer.press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(writer)[:2] == ["cnrp", "cpp"]
    assert writer.where() == ("cnrp", "votes")
    writer.press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows(writer)[:2] == ["cpp", "cnrp"]


@pytest.mark.parametrize("above", [False, True])
def test_a_row_put_in_at_the_total_row_stands_just_above_it(writer, above):
    writer.at("total", "votes")
    writer.ctrl(Key.Key_Return, shift=above)
    assert rows(writer) == ["cpp", "cnrp", "others", "invalid", "row"]
    assert writer.where() == ("row", "votes")


def test_the_total_row_stays_last_and_can_be_taken_away_and_brought_back(writer):
    writer.at("total", "votes")
    writer.press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    writer.do("hide-rows")
    writer.do("duplicate-rows")
    assert writer.changes == []
    writer.ctrl(Key.Key_Delete)
    assert writer.editor.table().total is None
    writer.do("total-row")
    assert writer.shown("total", "votes") == "1,000"
    assert writer.editor.actions_by.by_name["total-row"].isChecked()
    writer.do("total-row")
    assert writer.editor.table().total is None


def test_a_first_total_row_sums_the_numbers():
    table = ResultsTable("t")
    for _number in range(2):
        column = grid_edits.blank_column(table, ColumnKind.COUNT)
        table = table.with_column_inserted(9, column)
    shown = grid_edits.with_total_row(table, shown=True)
    assert {column.total.value for column in shown.columns} == {"sum"}


def test_columns_are_put_in_copied_moved_and_deleted(writer):
    writer.at("cpp", "votes")
    writer.do("column-after")
    assert columns(writer) == ["party", "votes", "column", "share", "rank", "seats"]
    writer.do("column-before")
    assert columns(writer)[2:4] == ["column_2", "column"]
    writer.ctrl(Key.Key_Delete, shift=True)
    assert columns(writer)[2:3] == ["column"]
    writer.at("cpp", "votes")
    writer.do("duplicate-column")
    assert writer.cell("total", "votes_2") == 1001
    writer.at("cpp", "votes_2")
    writer.press(Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert columns(writer)[:3] == ["party", "votes_2", "votes"]
    assert writer.where() == ("cpp", "votes_2")
    writer.press(Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert columns(writer)[:3] == ["party", "votes", "votes_2"]


def test_hidden_rows_and_columns_are_counted_and_come_back(writer):
    writer.grid.choose([0, 1], [1])
    writer.do("hide-rows")
    assert [row.hidden for row in writer.editor.table().rows] == [True, True, False, False]
    assert writer.editor.model.look(0, 1).hidden
    assert writer.shown("total", "votes") == "1,000"
    writer.do("hide-rows")
    assert not any(row.hidden for row in writer.editor.table().rows)
    writer.do("hide-columns")
    assert writer.editor.table().column("votes").hidden
    writer.do("hide-columns")
    assert not writer.editor.table().column("votes").hidden


def test_rows_are_sorted_and_the_total_stays_last(writer):
    writer.at("cpp", "share")
    writer.do("sort-up")
    assert rows(writer) == ["others", "cnrp", "cpp", "invalid"]
    assert writer.editor.table().total is not None
    assert writer.changes[-1].what is TableEdit.SORT
    writer.do("sort-down")
    assert rows(writer) == ["cpp", "cnrp", "others", "invalid"]


def test_a_table_that_cannot_be_turned_says_why(writer):
    writer.do("transpose")
    assert writer.changes == []
    assert "computed" in writer.editor.bar.told.text()


def test_a_table_of_one_kind_is_turned_and_turned_back(writer):
    plain = a_table().without_columns(["share", "rank"]).without_rows(["invalid", TOTAL_KEY])
    writer.editor.show_table(plain, ("en",), "en")
    writer.do("transpose")
    assert columns(writer) == ["party", "cpp", "cnrp", "others"]
    writer.do("transpose")
    assert writer.editor.table() == plain


def test_dragged_heads_move_rows_and_columns(writer):
    writer.grid.column_heads.moveSection(1, 4)
    assert columns(writer) == ["party", "share", "rank", "seats", "votes"]
    writer.grid.column_heads.moveSection(4, 1)
    assert columns(writer) == ["party", "votes", "share", "rank", "seats"]
    writer.grid.row_heads.moveSection(0, 2)
    assert rows(writer) == ["cnrp", "others", "cpp", "invalid"]
    assert writer.grid.row_heads.visualIndex(0) == 0, "the table alone says the order"
    writer.grid.row_heads.moveSection(4, 0)
    assert rows(writer) == ["cnrp", "others", "cpp", "invalid"], "the total row stays"


def test_words_are_made_the_same_in_every_language(writer):
    writer.at("cpp", "party")
    writer.do("same-words")
    assert writer.cell("cpp", "party") == Texts.of("CPP")


@pytest.mark.parametrize("name", ["cell", "row", "column"])
def test_menus_open_where_they_are_asked_for(writer, monkeypatch, name):
    menu = writer.editor.actions_by.menus[name]
    opened = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    grid = writer.grid
    match name:
        case "cell":
            grid.menu_wanted.emit("cell", QPoint(1, 1))
        case "row":
            grid.row_heads.customContextMenuRequested.emit(
                QPoint(2, grid.rowViewportPosition(2) + 2)
            )
            assert grid.chosen_rows() == [2]
        case "column":
            grid.column_heads.customContextMenuRequested.emit(
                QPoint(grid.columnViewportPosition(4) + 2, 2)
            )
            assert grid.chosen_columns() == [4]
    assert opened == [menu]
    assert all(action.text() for action in menu.actions() if not action.isSeparator())


@pytest.mark.parametrize("name", ["row", "column"])
def test_a_menu_asked_for_with_ctrl_held_is_of_that_row_or_column_alone(writer, monkeypatch, name):
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _place: None)
    grid = writer.grid
    writer.at("cpp", "party")
    QTest.keyPress(grid, Key.Key_F24, Qt.KeyboardModifier.ControlModifier)
    try:
        assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
        if name == "row":
            place = QPoint(2, grid.rowViewportPosition(2) + 2)
            grid.row_heads.customContextMenuRequested.emit(place)
            assert grid.chosen_rows() == [2]
        else:
            place = QPoint(grid.columnViewportPosition(4) + 2, 2)
            grid.column_heads.customContextMenuRequested.emit(place)
            assert grid.chosen_columns() == [4]
    finally:
        QTest.keyRelease(grid, Key.Key_F24)
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


def test_ctrl_tab_leaves_the_grid(writer):
    writer.ctrl(Key.Key_Tab)
    assert not writer.grid.hasFocus()


def test_keys_that_mean_something_here_are_claimed_before_menus_take_them(writer):
    ctrl = Qt.KeyboardModifier.ControlModifier
    wanted = [
        (Key.Key_C, ctrl),
        (Key.Key_D, ctrl),
        (Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    ]
    for key, modifiers in wanted:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        event.ignore()
        writer.grid.event(event)
        assert event.isAccepted()
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Z, ctrl)
    undo.ignore()
    writer.grid.event(undo)
    assert not undo.isAccepted(), "undo is the post's"


def test_the_chosen_cells_are_summed_up(writer, qtbot):
    with qtbot.waitSignal(writer.editor.selection_summary_changed) as told:
        writer.grid.choose([0, 1, 2, 3], [1])
    assert told.args == ["Sum 1,000 · Average 333.33 · Count 3"]
    writer.at("cpp", "votes")
    assert not writer.editor.bar.summary.text()


def test_a_click_on_a_head_of_a_row_chooses_the_row(writer):
    heads = writer.grid.row_heads
    place = QPoint(4, writer.grid.rowViewportPosition(1) + 4)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert writer.grid.chosen_rows() == [1]
    assert writer.grid.chosen_columns() == [0, 1, 2, 3, 4]


def test_the_total_row_is_not_counted_with_what_it_sums(writer):
    writer.grid.choose([0, 1, 2, 3, 4], [1])
    assert writer.editor.bar.summary.text() == "Sum 1,000 · Average 333.33 · Count 3"
    writer.grid.choose([4], [1, 2, 3, 4])
    assert "Count" in writer.editor.bar.summary.text()
