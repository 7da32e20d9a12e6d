# SPDX-License-Identifier: MIT
"""A question before something that cannot be taken back: who only presses Enter keeps all."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from icc_editor.gui import file_windows, questions, theme

ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def parent(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def then(parent: QWidget, act, kind: type[QDialog] = QMessageBox) -> None:
    """Do ``act`` with the box that is asked next."""

    def look() -> None:
        box = next((b for b in parent.findChildren(kind) if b.isVisible()), None)
        if box is None:
            QTimer.singleShot(10, look)
        else:
            act(box)

    QTimer.singleShot(0, look)


@pytest.mark.parametrize("key", [ENTER, ESCAPE])
@pytest.mark.parametrize(
    "ask",
    [
        lambda parent: questions.is_sure(parent, "Bin", "Empty it?", "Delete for good"),
        lambda parent: questions.may_close_unsaved(parent, rescued=False),
        lambda parent: questions.may_close_unsaved(parent, rescued=True),
        lambda parent: questions.may_stop_sending(parent, ("One", "Two")),
    ],
)
def test_enter_and_escape_leave_all_as_it_is(parent, ask, key) -> None:
    then(parent, lambda box: QTest.keyClick(box, key))
    assert not ask(parent)


def test_the_button_that_says_so_does_it(parent) -> None:
    def press(box: QMessageBox) -> None:
        assert box.text() == "<b>Empty</b> it?"
        assert box.textFormat() is Qt.TextFormat.PlainText
        (does,) = [button for button in box.buttons() if button.text() == "Delete for good"]
        does.click()

    then(parent, press)
    assert questions.is_sure(parent, "Bin", "<b>Empty</b> it?", "Delete for good")


def pressing(words: str):
    """Return what presses the button that says ``words``."""

    def press(box: QMessageBox) -> None:
        (button,) = [button for button in box.buttons() if button.text() == words]
        button.click()

    return press


@pytest.mark.parametrize(
    ("act", "giving_up", "answer"),
    [
        (lambda box: QTest.keyClick(box, ENTER), True, True),
        (lambda box: QTest.keyClick(box, ENTER), False, True),
        (lambda box: QTest.keyClick(box, ESCAPE), True, None),
        (lambda box: QTest.keyClick(box, ESCAPE), False, True),
        (pressing("Leave them"), True, False),
        (pressing("Leave them"), False, False),
    ],
)
def test_only_who_says_so_leaves_texts_without_their_values(parent, act, giving_up, answer) -> None:
    then(parent, act)
    assert questions.shall_follow(parent, "Rename", "Follow?", giving_up=giving_up) is answer


def test_a_line_that_is_asked_for_has_room_for_a_caption(parent) -> None:
    def look(box: QInputDialog) -> None:
        assert box.findChild(QLineEdit).width() >= 300
        box.reject()

    then(parent, look, QInputDialog)
    questions.ask_text(parent, "New results table", "What?")


@pytest.fixture
def plain(monkeypatch) -> list[QDialogButtonBox]:
    """Return the rows of buttons that were made plain: this screen draws no pictures anyway."""
    made: list[QDialogButtonBox] = []
    monkeypatch.setattr(theme, "plain_buttons", made.append)
    return made


def test_a_line_is_asked_for_without_pictures_on_the_buttons(parent, plain) -> None:
    def answer(box: QInputDialog) -> None:
        assert (box.windowTitle(), box.labelText()) == ("Password", "Which?")
        assert box.textEchoMode() is QLineEdit.EchoMode.Password
        assert plain == box.findChildren(QDialogButtonBox) != []
        QTest.keyClicks(box.findChild(QLineEdit), "er")
        QTest.keyClick(box, ENTER)

    then(parent, answer, QInputDialog)
    assert questions.ask_text(parent, "Password", "Which?", "", hidden=True) == "er"
    then(parent, lambda box: QTest.keyClick(box, ESCAPE), QInputDialog)
    assert questions.ask_text(parent, "Rename", "Which?", "old") is None


def test_a_folder_or_file_is_chosen_without_pictures_on_the_buttons(
    parent, plain, tmp_path
) -> None:
    (tmp_path / "Posts").mkdir()
    (tmp_path / "one.png").write_bytes(b"")

    def choose(name: str):
        def act(box: QFileDialog) -> None:
            assert plain.pop() in box.findChildren(QDialogButtonBox)
            box.selectFile(str(tmp_path / name))
            box.accept()

        return act

    then(parent, choose("Posts"), QFileDialog)
    chosen = file_windows.choose_folder(parent, "Folder", str(tmp_path))
    assert chosen == str(tmp_path / "Posts")
    then(parent, choose("one.png"), QFileDialog)
    chosen = file_windows.choose_file(parent, "File", str(tmp_path), "Pictures (*.png)")
    assert chosen == str(tmp_path / "one.png")
    then(parent, lambda box: box.reject(), QFileDialog)
    assert file_windows.choose_folder(parent, "Folder", str(tmp_path)) == ""


def test_files_are_looked_for_among_the_writers_own(parent, tmp_path, monkeypatch) -> None:
    home, program = tmp_path / "home", tmp_path / "program"
    for folder in (home / "Documents", home / "Downloads", home / "Else", program):
        folder.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.chdir(program)
    begun = []

    def forget() -> None:
        last = QFileDialog(parent, "", str(program))  # else it begins where one was before
        last.deleteLater()

    def give_up(box: QFileDialog) -> None:
        begun.append(Path(box.directory().absolutePath()).name)
        box.reject()

    def accept_elsewhere(box: QFileDialog) -> None:
        begun.append(Path(box.directory().absolutePath()).name)
        box.setDirectory(str(home / "Else"))
        box.selectFile("new.po")
        box.accept()

    for ask in (
        lambda: file_windows.choose_folder(parent, "Folder"),
        lambda: file_windows.choose_file(parent, "File", "", "All (*)"),
    ):
        forget()
        then(parent, give_up, QFileDialog)
        ask()
    forget()
    then(parent, accept_elsewhere, QFileDialog)
    chosen = file_windows.choose_new_file(parent, "New", "new.po", "PO (*.po)")
    assert chosen == str(home / "Else" / "new.po")
    then(parent, give_up, QFileDialog)
    file_windows.choose_new_file(parent, "New", "new.po", "PO (*.po)")
    assert begun == ["Documents", "Downloads", "Documents", "Else"]
