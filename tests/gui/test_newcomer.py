# SPDX-License-Identifier: MIT
"""The first hour: the sample, one's own library, the bin, earlier versions, what stays in place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from icc_editor.gui.bin_dialog import BinDialog
from icc_editor.gui.history_dialog import HistoryDialog
from icc_editor.gui.publish_view import PublishView
from icc_editor.gui.recovery_dialog import RecoveryDialog
from icc_editor.gui.settings_dialog import SettingsDialog
from icc_editor.gui.two_texts import TwoTexts
from icc_editor.storage import settings
from icc_editor.storage.settings import Settings
from tests.gui.test_languages import rescue_dialogs
from tests.gui.test_main_window import new_post


def open_sample(program, qtbot) -> None:
    old = program.window
    old.welcome.sample_door.click()
    qtbot.waitUntil(lambda: program.window is not old)
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)


def shown(kind: type, window) -> list:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]


def test_the_sample_opens_with_its_first_post(start, qtbot) -> None:
    program = start(show_welcome=True)
    open_sample(program, qtbot)
    window = program.window
    assert window.library.path == program.parts.sample_folder
    assert window.pages.currentWidget() is window.splitter
    assert window.writing.text()
    window.show_welcome()
    open_sample(program, qtbot)  # again, from the sample itself
    assert program.window.pages.currentWidget() is program.window.splitter


def test_an_own_post_is_never_written_among_the_samples(start, qtbot) -> None:
    program = start(show_welcome=True)
    open_sample(program, qtbot)
    sample = program.window
    before = sorted(sample.library.path.iterdir())
    sample.show_welcome()
    sample.welcome.write_door.click()
    qtbot.waitUntil(lambda: program.window is not sample)
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    assert program.window.editing.post().path.parent == program.parts.default_library
    assert sorted(program.parts.sample_folder.iterdir()) == before


def test_the_bin_is_open_after_the_undo_is_gone(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    window.library_control.trash(path)
    qtbot.waitUntil(lambda: "bin" in window.messages.text())
    window.messages.dismiss()
    window.window_actions["bin"].trigger()
    qtbot.waitUntil(lambda: bool(shown(BinDialog, window)))
    (dialog,) = shown(BinDialog, window)
    assert "Results" in dialog.list.item(0).text()
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    assert "The count" in (path / "en.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_the_bin_is_emptied_only_when_one_says_so(program, qtbot, monkeypatch, answer) -> None:
    window = program.window
    window.library_control.trash(new_post(program, qtbot))
    qtbot.waitUntil(lambda: bool(window.library.trashed()))
    chosen = getattr(QMessageBox.StandardButton, answer)
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: chosen)
    window.window_actions["bin"].trigger()
    qtbot.waitUntil(lambda: bool(shown(BinDialog, window)))
    (dialog,) = shown(BinDialog, window)
    dialog.empty_button.click()
    if answer == "Yes":
        qtbot.waitUntil(lambda: not window.library.trashed())
    else:
        assert dialog.isVisible()
        dialog.close()
        assert len(window.library.trashed()) == 1


def test_an_earlier_version_comes_back_as_a_step_one_can_undo(program, qtbot) -> None:
    first = new_post(program, qtbot)
    new_post(program, qtbot, "Second")
    window = program.window
    window.open_post(first)  # its text is kept as it is opened
    qtbot.waitUntil(lambda: window.editing.post().path == first)
    QTest.keyClicks(window.writing.edit, "Wrong. ")
    assert window.editing.flush()
    window.window_actions["history"].trigger()
    (dialog,) = shown(HistoryDialog, window)
    number = next(
        row for row in range(dialog.list.count()) if "opened" in dialog.list.item(row).text()
    )
    dialog.list.setCurrentRow(number)
    assert "Wrong. " not in dialog.texts.left_text()
    dialog.take_button.click()
    assert window.editing.flush()
    assert "Wrong. " not in (first / "en.md").read_text(encoding="utf-8")
    window.writing.undo.undo()
    assert "Wrong. " in window.writing.text()


def test_the_list_keeps_its_order_while_one_writes(program, qtbot) -> None:
    first, second = new_post(program, qtbot), new_post(program, qtbot, "Second")
    window, panel = program.window, program.window.library_panel
    qtbot.waitUntil(lambda: [line.path for line in panel.lines()] == [second, first])
    window.open_post(first)
    qtbot.waitUntil(lambda: window.editing.post().path == first)
    window.writing.stack.page.title.setFocus()
    QTest.keyClicks(window.writing.stack.page.title, "Changed")
    assert window.editing.flush()
    window.library_control.refresh()
    qtbot.waitUntil(lambda: any("Changed" in line.title for line in panel.lines()))
    assert [line.path for line in panel.lines()] == [second, first]
    panel.search_field.setText("zzz")
    panel.search_field.clear()
    assert [line.path for line in panel.lines()] == [first, second]


def test_the_open_post_is_remembered_at_once(program, qtbot, places) -> None:
    new_post(program, qtbot)
    second = new_post(program, qtbot, "Second")
    kept = settings.load(places).settings
    assert kept.last_post == str(second)
    assert kept.library == str(program.window.library.path)


def test_what_was_said_of_a_post_goes_with_it(program, qtbot) -> None:
    first, second = new_post(program, qtbot), new_post(program, qtbot, "Second")
    window = program.window
    (first / "en (copy).md").write_text("Another text", encoding="utf-8")
    window.open_post(first)
    qtbot.waitUntil(lambda: "kept beside it" in window.messages.text())
    window.open_post(second)
    qtbot.waitUntil(lambda: window.editing.post().path == second)
    assert window.messages.text() == ""


def test_a_copy_says_that_it_is_one(program, qtbot) -> None:
    path = new_post(program, qtbot)
    window = program.window
    window.window_actions["duplicate"].trigger()
    qtbot.waitUntil(lambda: window.editing.post().path != path)
    assert window.writing.metadata().title == "Results (copy)"


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ({"interface_language": "km"}, "km"),
        ({"interface_language": "km", "new_post_language": "en"}, "en"),
        ({}, "en"),
    ],
)
def test_new_posts_are_in_the_language_of_the_program(start, qtbot, choices, expected) -> None:
    window = start(**choices).window
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    assert window.editing.post().languages == (expected,)


def test_rescued_text_names_its_post(qapp, tmp_path) -> None:
    dialogs = rescue_dialogs(tmp_path)
    one = next(dialog for dialog in dialogs if isinstance(dialog, RecoveryDialog))
    one.show()
    assert one.list.isVisible()
    assert one.list.item(0).text().startswith("ICC · EN · ")
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()


def test_two_texts_begin_where_they_part(qtbot) -> None:
    texts = TwoTexts("1", "2")
    qtbot.addWidget(texts)
    texts.resize(600, 200)
    same = "\n".join(str(number) for number in range(300))
    texts.show_texts(f"{same}\nmine\n{same}", f"{same}\ntheirs\n{same}")
    texts.show()
    QApplication.processEvents()
    for edit in (texts.left, texts.right):
        assert edit.textCursor().blockNumber() == 300
        assert edit.viewport().rect().contains(edit.cursorRect().center())


@pytest.mark.parametrize(
    "make", [PublishView, lambda: SettingsDialog(Settings(), Path("/ICC")), lambda: BinDialog(())]
)
def test_dialogs_fit_a_low_screen(qtbot, monkeypatch, make) -> None:
    low = QSize(683, 350)  # 1366 by 768 at 200 %, less the desktop's own bar
    monkeypatch.setattr(QScreen, "availableSize", lambda _screen: low)
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    assert dialog.height() <= low.height()
    assert dialog.width() <= low.width()
