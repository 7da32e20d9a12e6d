# SPDX-License-Identifier: MIT
"""Tables come into the open post and go out of it; figures follow a renamed key when asked."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from icc_editor.gui import file_windows, questions
from icc_editor.gui.table_editor.table_change import TableEdit
from icc_editor.gui.table_import.changes_dialog import ChangesDialog
from icc_editor.gui.table_import.import_dialog import ImportDialog
from icc_editor.post.clock import utc_now
from icc_editor.post.results_table import ResultsTable
from icc_editor.services.sheets import Sheets
from icc_editor.storage.post_tables import add_table
from tests.gui.figures import communes

CSV = "Province;CPP;CNRP\nBattambang;60;42\nKampong Cham;49;60\nTotal;109;102\n"
TEXT = "Won: {{communes.cnrp.chiefs}}.\n\n![Communes](tables/communes.toml)\n"


@pytest.fixture
def window(program, qtbot):
    """Return the window with a post that has a table, and an empty one."""
    window = program.window
    made = window.library.new_post("Communes", "en", utc_now())
    path = made.path / "en.md"
    path.write_text(path.read_text() + TEXT)
    add_table(made, communes())
    add_table(made, ResultsTable("ballots"))
    window.show()
    window.open_post(made.path)
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    return window


def put_on_clipboard(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def take(window, qtbot) -> None:
    """Press the button of the window that asks, once it shows what would come."""

    def is_ready() -> bool:
        dialog = window.findChild(ImportDialog)
        return dialog is not None and bool(dialog.outcome.text())

    qtbot.waitUntil(is_ready, timeout=20_000)
    window.findChild(ImportDialog).insert_button.click()


def test_a_file_becomes_a_table_of_the_post_and_is_shown_where_the_caret_is(
    window, qtbot, tmp_path, monkeypatch
) -> None:
    file = tmp_path / "provinces.csv"
    file.write_text(CSV, encoding="utf-8")
    monkeypatch.setattr(file_windows, "choose_file", lambda *_: str(file))
    window.window_actions["import_table"].trigger()
    take(window, qtbot)
    qtbot.waitUntil(lambda: window.tables.name() == "provinces", timeout=10_000)
    assert "(tables/provinces.toml)" in window.writing.text()
    stored = window.editing.post().path / "tables" / "provinces.toml"
    assert "battambang" in stored.read_text(encoding="utf-8")
    assert [row.key for row in window.tables.editor.table().rows] == [
        "battambang",
        "kampong_cham",
    ]


def test_a_copied_table_becomes_one_too(window, qtbot) -> None:
    put_on_clipboard(CSV.replace(";", "\t"))
    window.window_actions["paste_table"].trigger()
    take(window, qtbot)
    qtbot.waitUntil(lambda: "table" in window.writing.tables.names(), timeout=10_000)
    assert len(window.writing.tables.table("table").rows) == 2


def test_what_is_pasted_fills_the_empty_table_that_is_open_in_one_step(window, qtbot) -> None:
    window.tables.open("ballots")
    window.tables.editor.paste_requested.emit("", CSV.replace(";", "\t"))
    take(window, qtbot)
    tables = window.writing.tables
    qtbot.waitUntil(lambda: bool(tables.table("ballots").rows), timeout=10_000)
    assert tables.table("ballots").id == "ballots"
    assert tables.names() == ("ballots", "communes")
    window.writing.actions_by_name["undo"].trigger()
    assert not tables.table("ballots").rows


NEW = "Party\tChiefs\nCPP\t1156\nCNRP\t490\nNew party\t7\n"


def changes(window, qtbot, text: str) -> ChangesDialog:
    """Paste a table over the open one, and return the window that shows what changes."""
    window.tables.open("communes")
    window.tables.editor.paste_requested.emit("", text)
    take(window, qtbot)
    qtbot.waitUntil(lambda: window.findChild(ChangesDialog) is not None, timeout=10_000)
    return window.findChild(ChangesDialog)


def lines(dialog: ChangesDialog) -> list[tuple[str, ...]]:
    items = (dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount()))
    return [tuple(item.text(at) for at in range(4)) for item in items]


def test_new_figures_are_shown_before_they_change_a_table_and_are_one_step(window, qtbot) -> None:
    dialog = changes(window, qtbot, NEW)
    assert lines(dialog)[0] == ("Rescue Party", "Commune chiefs", "489", "490")
    assert window.writing.tables.table("communes") == communes()
    dialog.take_button.click()
    after = window.writing.tables.table("communes")
    assert after.cell("cnrp", "chiefs") == 490
    assert len(after.rows) == len(communes().rows)  # a new row is not ticked
    window.writing.actions_by_name["undo"].trigger()
    assert window.writing.tables.table("communes") == communes()


def test_new_and_missing_rows_come_and_go_when_they_are_ticked(window, qtbot) -> None:
    dialog = changes(window, qtbot, NEW)
    for at in range(dialog.tree.topLevelItemCount()):
        dialog.tree.topLevelItem(at).setCheckState(0, Qt.CheckState.Checked)
    gone = set(dialog._changes.missing_rows)
    dialog.take_button.click()
    after = window.writing.tables.table("communes")
    assert after.has_row("new_party")
    assert not gone & {row.key for row in after.rows}


def test_nothing_ticked_nothing_to_take(window, qtbot) -> None:
    dialog = changes(window, qtbot, NEW)
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.take_button.isEnabled()
    dialog.reject()
    assert window.writing.tables.table("communes") == communes()


def test_a_table_that_went_on_meanwhile_is_left_as_it_is(window, qtbot) -> None:
    dialog = changes(window, qtbot, NEW)
    newer = communes().with_cell("cnrp", "chiefs", 1)
    window.writing.tables.change("communes", newer)
    dialog.take_button.click()
    assert window.writing.tables.table("communes") == newer
    assert "changed meanwhile" in window.messages.text()


@pytest.mark.parametrize("name", ["out.xlsx", "out.csv", "out.html"])
def test_a_table_goes_out_as_readers_see_it(
    program, window, qtbot, tmp_path, monkeypatch, name
) -> None:
    monkeypatch.setattr(file_windows, "choose_new_of_kinds", lambda *_: tmp_path / name)
    window.tables.open("communes")
    window.tables.editor.export_requested.emit()
    qtbot.waitUntil(lambda: "saved as" in window.messages.text(), timeout=20_000)
    (file,) = tmp_path.glob("out*")
    assert file.name == name
    read = Sheets(program.parts.worker).read_file(file)
    assert "489" in [cell.text for row in read.sheet.rows for cell in row]


def test_a_disk_that_refuses_is_said(window, qtbot, tmp_path, monkeypatch) -> None:
    gone = tmp_path / "gone" / "out.csv"
    monkeypatch.setattr(file_windows, "choose_new_of_kinds", lambda *_: gone)
    window.tables.open("communes")
    window.tables.editor.export_requested.emit()
    qtbot.waitUntil(window.messages.isVisible, timeout=20_000)
    assert not gone.exists()


def rename(window, key: str) -> None:
    """Give the row *cnrp* another key, as its dialog does."""
    editor = window.tables.editor
    editor._apply(
        editor.table().with_row_renamed("cnrp", key),
        TableEdit.CHANGE_ROW,
        key,
        "",
        ("row", "cnrp", key),
    )


def test_figures_follow_a_renamed_row_when_the_writer_wants_it(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(questions, "shall_follow", lambda *_words, **_how: True)
    window.tables.open("communes")
    rename(window, "rescue")
    qtbot.waitUntil(lambda: "{{communes.rescue.chiefs}}" in window.writing.text())


def press(window, name: str) -> None:
    """Press undo or redo as the menu does, some time after the last key."""
    window.undo._pause.stop()
    window.writing.actions_by_name[name].trigger()


def test_a_renamed_row_and_the_figures_that_follow_are_one_step(window, qtbot, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(
        questions, "shall_follow", lambda *words, **_how: bool(asked.append(words)) or True
    )
    window.tables.open("communes")
    before = window.writing.text(), window.writing.tables.table("communes")
    rename(window, "rescue")
    qtbot.waitUntil(lambda: "{{communes.rescue.chiefs}}" in window.writing.text())
    press(window, "undo")
    assert (window.writing.text(), window.writing.tables.table("communes")) == before
    press(window, "redo")
    assert "{{communes.rescue.chiefs}}" in window.writing.text()
    assert window.writing.tables.table("communes").row("rescue")
    qtbot.wait(50)
    assert len(asked) == 1


def test_undo_of_a_renamed_row_lets_figures_follow_that_were_written_since(
    window, qtbot, monkeypatch
) -> None:
    asked = []
    answers = [False, True]
    monkeypatch.setattr(
        questions,
        "shall_follow",
        lambda *words, **_how: bool(asked.append(words)) or answers[len(asked) - 1],
    )
    text = window.writing.text().replace("{{communes.cnrp.chiefs}}", "489")
    window.writing.edit.replace_text(text)
    window.tables.open("communes")
    rename(window, "rescue")
    qtbot.wait(50)
    assert asked == []  # no figure names it
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.language() == "km")
    window.writing.edit.type_in("{{communes.rescue.chiefs}}")
    window.writing.show_language("en")
    press(window, "undo")
    assert window.writing.tables.table("communes").row("cnrp")
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert "“rescue”, which is now “cnrp”" in asked[0][2]
    press(window, "redo")
    qtbot.wait(50)
    assert len(asked) == 1  # with the key it has again, the figure has a value
    press(window, "undo")
    qtbot.waitUntil(lambda: "{{communes.cnrp.chiefs}}" in window.writing.text("km"))
    assert len(asked) == 2


def test_figures_stay_when_the_writer_says_so(window, qtbot, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(questions, "shall_follow", lambda *words, **_how: asked.append(words))
    window.tables.open("communes")
    rename(window, "rescue")
    qtbot.waitUntil(lambda: bool(asked))
    assert "{{communes.cnrp.chiefs}}" in window.writing.text()


def test_nobody_is_asked_about_a_key_no_figure_names(window, qtbot, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(questions, "shall_follow", lambda *words, **_how: asked.append(words))
    window.tables.open("communes")
    editor = window.tables.editor
    new = editor.table().with_row_renamed("cpp", "people")
    editor._apply(new, TableEdit.CHANGE_ROW, "people", "", ("row", "cpp", "people"))
    qtbot.wait(50)
    assert asked == []
