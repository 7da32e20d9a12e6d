# SPDX-License-Identifier: MIT
"""The window that asks what the columns and rows of a sheet are."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from icc_editor.formats.tabular import delimited, sheet
from icc_editor.formats.tabular.sheet import ReadAs, SheetFinding, SheetRead
from icc_editor.gui.table_import import finding_words, use_words
from icc_editor.gui.table_import.import_dialog import ImportDialog
from icc_editor.services.table_import import applying
from icc_editor.services.table_import.mapping import ColumnUse, RowUse
from icc_editor.services.table_import.proposing import propose

CSV = """\
Communes won;;
Province;CPP;CNRP
Battambang;60;42
Kampong Cham;49;60
Total;109;101
"""
_CODE = re.compile(r"^    ([a-z_]{4,})  ", re.MULTILINE)


@pytest.fixture
def dialog(qtbot) -> ImportDialog:
    window = ImportDialog(("en", "km"))
    qtbot.addWidget(window)
    read = SheetRead(delimited.read(CSV.encode()), "csv")
    window.show_read(read, propose(read.sheet), ReadAs())
    window.show()
    return window


def choose(combo, value) -> None:
    """Take an item of a list of choices as a writer does."""
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_what_is_proposed_stands_above_and_beside_the_sheet(dialog) -> None:
    heads = [dialog.model.headerData(at, Qt.Orientation.Horizontal) for at in range(3)]
    assert heads == ["Names of the rows", "Counts", "Counts"]
    rows = [dialog.model.headerData(at, Qt.Orientation.Vertical) for at in range(5)]
    assert rows == ["1  Title", "2  Names of the columns", "3", "4", "5  Total"]
    assert dialog.uses.column_name.text() == "Column “Province”"
    assert dialog.uses.row_name.text() == "Row 3"


def test_a_column_is_corrected(dialog, qtbot) -> None:
    dialog.view.setCurrentIndex(dialog.model.index(2, 2))
    with qtbot.waitSignal(dialog.mapping_changed) as told:
        choose(dialog.uses.column_use, ColumnUse.SKIP)
    assert told.args[0] == dialog.mapping()
    assert [plan.use for plan in dialog.mapping().columns][2] is ColumnUse.SKIP
    assert dialog.model.headerData(2, Qt.Orientation.Horizontal) == "Left out"


def test_several_rows_are_corrected_at_once(dialog) -> None:
    chosen = dialog.view.selectionModel()
    for row in (2, 3):
        chosen.select(
            dialog.model.index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    assert dialog.uses.row_name.text() == "2 rows, 3 to 4"
    choose(dialog.uses.row_use, RowUse.APART)
    assert dialog.mapping().rows[2:4] == (RowUse.APART, RowUse.APART)
    assert "not added up" in dialog.uses.row_hint.text()


def test_rows_of_two_uses_show_none(dialog) -> None:
    chosen = dialog.view.selectionModel()
    chosen.select(dialog.model.index(4, 0), QItemSelectionModel.SelectionFlag.Select)
    assert dialog.uses.row_use.currentIndex() == -1


def test_a_short_name_is_typed(dialog) -> None:
    dialog.view.setCurrentIndex(dialog.model.index(2, 1))
    dialog.uses.key.selectAll()
    QTest.keyClicks(dialog.uses.key, "won_cpp")
    QTest.keyClick(dialog.uses.key, Qt.Key.Key_Return)
    assert dialog.mapping().columns[1].key == "won_cpp"


def test_what_cannot_be_a_short_name_is_said_and_the_old_one_stays(dialog) -> None:
    dialog.view.setCurrentIndex(dialog.model.index(2, 1))
    before = dialog.mapping()
    dialog.uses.key.selectAll()
    dialog.uses.key.insert("ឃុំ")
    QTest.keyClick(dialog.uses.key, Qt.Key.Key_Return)
    assert dialog.mapping() == before
    assert dialog.uses.key.text() == before.columns[1].key
    assert "Latin letters" in dialog.outcome.text()


def test_another_decimal_mark_reads_the_sheet_again(dialog, qtbot) -> None:
    dialog.how_button.click()
    with qtbot.waitSignal(dialog.reread_requested) as told:
        choose(dialog.read_bar.decimal, ",")
    assert told.args[0] == ReadAs(decimal=",")


def test_another_sheet_begins_with_new_guesses(dialog, qtbot) -> None:
    read = SheetRead(delimited.read(CSV.encode()), "xlsx", ("June", "July"), 0)
    dialog.show_read(read, propose(read.sheet), ReadAs(decimal=","))
    with qtbot.waitSignal(dialog.reread_requested) as told:
        choose(dialog.read_bar.part, 1)
    assert told.args[0] == ReadAs(part=1)
    assert dialog.read_bar.encoding.parentWidget().isHidden()


def test_showing_a_sheet_asks_for_nothing_but_its_result(dialog, qtbot) -> None:
    with qtbot.assertNotEmitted(dialog.reread_requested):
        read = SheetRead(delimited.read(CSV.encode()), "csv")
        dialog.show_read(read, propose(read.sheet), ReadAs(header_rows=2, decimal="."))


def test_numbers_that_may_be_two_open_the_choices(qtbot) -> None:
    window = ImportDialog(("en",))
    qtbot.addWidget(window)
    read = SheetRead(delimited.read(b"a;b\nx;1,156\ny;1,200\n"), "csv")
    assert "ambiguous" in [found.code for found in read.sheet.findings]
    window.show_read(read, propose(read.sheet), ReadAs())
    assert not window.read_bar.isHidden()


def test_what_was_noticed_is_told_in_its_cell_and_below(dialog) -> None:
    found = SheetFinding("unread", 2, 1, (("text", "many"),))
    dialog.show_result("2 rows", (found,), ("One total is wrong.",), usable=True)
    told = [dialog.noticed.item(row).text() for row in range(dialog.noticed.count())]
    assert told == ["One total is wrong.", "“many” is no number; it is kept as words."]
    cell = dialog.model.index(2, 1)
    assert "many" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cell.data(Qt.ItemDataRole.ForegroundRole) is not None
    dialog.show_result("2 rows", usable=True)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) is None
    assert dialog.noticed.isHidden()


def test_what_makes_no_table_cannot_be_put_in(dialog) -> None:
    dialog.show_result("No table.", usable=False)
    assert not dialog.insert_button.isEnabled()


def test_every_use_and_every_finding_has_its_words(qtbot) -> None:
    assert all(use_words.column_use(use) for use in ColumnUse)
    assert all(use_words.row_use(use) for use in RowUse)
    documented = set(_CODE.findall(Path(sheet.__file__).read_text()))
    documented |= set(_CODE.findall(Path(applying.__file__).read_text()))
    assert len(documented) > 25
    assert documented == finding_words.known_codes()
