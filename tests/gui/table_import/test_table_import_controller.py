# SPDX-License-Identifier: MIT
"""From a file or the clipboard to a results table, through the window that asks."""

import pytest
from PySide6.QtWidgets import QWidget

from icc_editor.formats.tabular.sheet import ReadAs
from icc_editor.gui import file_windows
from icc_editor.gui.import_goals import NewTable
from icc_editor.gui.jobs import JobRunner
from icc_editor.gui.table_import.import_dialog import ImportDialog
from icc_editor.gui.tables.table_import_controller import TableImportController
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.services.sheets import Sheets
from icc_editor.services.table_import.mapping import ColumnUse
from icc_editor.worker.process import WorkerProcess

CSV = "Province;CPP;CNRP\nBattambang;60;42\nKampong Cham;49;60\nTotal;109;102\n"
LANGUAGES = ("en", "km")


@pytest.fixture
def worker():
    process = WorkerProcess()
    yield process
    process.close()


@pytest.fixture
def desk(qtbot, worker):
    """Return the window, its message bar and the controller over the real worker."""
    window, runner = QWidget(), JobRunner()
    qtbot.addWidget(window)
    window.show()
    messages = MessageBar(window)
    yield window, messages, TableImportController(window, lambda: Sheets(worker), runner, messages)
    runner.close()


def paste(control: TableImportController, text: str) -> list:
    """Begin with a table on the clipboard; return where the result comes to."""
    made: list = []
    control.import_pasted("", text, NewTable("", ("communes",), "en"), LANGUAGES, made.append)
    return made


def take(control: TableImportController, path) -> list:
    """Begin with a file."""
    made: list = []
    control.import_file(path, NewTable(path.stem, ("communes",), "en"), LANGUAGES, made.append)
    return made


def opened(window: QWidget, qtbot) -> ImportDialog:
    """Return the window that asks, once it shows what would come of it."""

    def is_there() -> bool:
        dialog = window.findChild(ImportDialog)
        return dialog is not None and bool(dialog.outcome.text())

    qtbot.waitUntil(is_there, timeout=20_000)
    return window.findChild(ImportDialog)


def test_a_file_becomes_a_table_whose_totals_are_compared(desk, qtbot, tmp_path, monkeypatch):
    window, _messages, control = desk
    file = tmp_path / "communes.csv"
    file.write_text(CSV.replace("102", "103"), encoding="utf-8")
    monkeypatch.setattr(file_windows, "choose_file", lambda *_: str(file))
    made = take(control, control.choose_file())
    dialog = opened(window, qtbot)
    told = [dialog.noticed.item(row).text() for row in range(dialog.noticed.count())]
    assert any("102" in words and "103" in words for words in told)
    dialog.insert_button.click()
    qtbot.waitUntil(lambda: bool(made))
    table = made[0].table
    assert table.id == "communes_2"  # the post has one called as the file is
    assert [row.key for row in table.rows] == ["battambang", "kampong_cham"]
    assert file.read_text(encoding="utf-8") == CSV.replace("102", "103")


def test_what_is_corrected_is_what_comes(desk, qtbot):
    window, _messages, control = desk
    made = paste(control, CSV.replace(";", "\t"))
    dialog = opened(window, qtbot)
    assert "All totals agree" in dialog.outcome.text()
    dialog.view.setCurrentIndex(dialog.model.index(1, 2))
    dialog.uses.column_use_chosen.emit(ColumnUse.SKIP)
    dialog.insert_button.click()
    qtbot.waitUntil(lambda: bool(made))
    assert [column.key for column in made[0].table.columns] == ["province", "cpp"]


def test_reading_it_otherwise_shows_it_anew(desk, qtbot):
    window, _messages, control = desk
    made = paste(control, "a\tb\nx\t1,156\ny\t1,200\n")
    dialog = opened(window, qtbot)
    dialog.reread_requested.emit(ReadAs(decimal="."))
    qtbot.waitUntil(lambda: dialog.read_bar.decimal.currentData() == ".")
    qtbot.waitUntil(lambda: dialog.noticed.count() == 0)
    dialog.insert_button.click()
    qtbot.waitUntil(lambda: bool(made))
    assert [row.cells[1] for row in made[0].table.rows] == [1156, 1200]


def test_giving_up_makes_nothing(desk, qtbot):
    window, _messages, control = desk
    made = paste(control, CSV.replace(";", "\t"))
    dialog = opened(window, qtbot)
    dialog.reject()
    qtbot.wait(200)
    assert made == []


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"PK\x03\x04 cut off"])
def test_what_is_no_sheet_is_said_and_no_window_opens(desk, qtbot, tmp_path, data):
    window, messages, control = desk
    file = tmp_path / "results.xlsx"
    file.write_bytes(data)
    made = take(control, file)
    qtbot.waitUntil(messages.isVisible, timeout=20_000)
    assert window.findChild(ImportDialog) is None
    assert made == []
    assert file.read_bytes() == data


def test_no_file_chosen_reads_nothing(desk, monkeypatch):
    _window, messages, control = desk
    monkeypatch.setattr(file_windows, "choose_file", lambda *_: "")
    assert control.choose_file() is None
    assert not messages.isVisible()


def test_two_columns_of_one_name_cannot_be_put_in(desk, qtbot):
    window, _messages, control = desk
    paste(control, CSV.replace(";", "\t"))
    dialog = opened(window, qtbot)
    for column in (1, 2):
        dialog.view.setCurrentIndex(dialog.model.index(1, column))
        dialog.uses.key_typed.emit("votes")
    qtbot.waitUntil(lambda: not dialog.insert_button.isEnabled())
    assert "same short name" in dialog.outcome.text()
    dialog.reject()
