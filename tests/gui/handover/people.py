# SPDX-License-Identifier: MIT
"""People who hand posts to each other, each at the window of a computer of their own."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFileDialog, QLineEdit

from icc_editor.gui.app import Program
from icc_editor.gui.handover.sending_dialog import SendingDialog
from icc_editor.gui.handover.taking_dialog import TakingDialog
from icc_editor.post.segment import SegmentState


def until(condition, milliseconds=20_000):
    """Wait until something holds, and return what it was."""
    for _ in range(milliseconds // 20):
        if found := condition():
            return found
        QTest.qWait(20)
    raise AssertionError("it never came")


class Person:
    """One window, and what a writer or translator does at it."""

    def __init__(self, program: Program) -> None:
        """Sit down at the window of ``program``."""
        self.program = program
        self.window = program.window
        until(lambda: self.window.filled and self.window._opening is None)

    # Posts

    def open(self, path: Path) -> None:
        """Open a post."""
        self.window.open_post(path)
        until(lambda: self.post is not None and self.post.path == path)

    def open_version(self, language: str) -> None:
        """Bring a version to the front."""
        self.window.writing.show_language(language)
        until(lambda: self.window.versions_open.front == language)

    @property
    def post(self):
        """The post that is open."""
        return self.window.editing.post()

    def file(self, name: str) -> str:
        """Return a file of the open post, once everything is saved."""
        assert self.window.editing.flush()
        return (self.post.path / name).read_text("utf-8")

    # Translating

    @property
    def control(self):
        """What translates in the window."""
        return self.window.translation.control

    def translate(self) -> None:
        """Open the translation beside the source."""
        self.window.window_actions["translate"].trigger()
        self.settle()

    def settle(self) -> None:
        """Wait until the segments are those of what is shown."""
        QTest.qWait(30)
        until(lambda: self.control.is_open and not self.control.is_busy)

    def states(self) -> list[str]:
        """Return how far each paragraph is."""
        view = self.control.view
        return [view.segment_of(row).state.value for row in range(view.row_count)]

    def to_check(self) -> list[str]:
        """Return the sources of those that are to be checked."""
        view = self.control.view
        segments = (view.segment_of(row) for row in range(view.row_count))
        return [each.source for each in segments if each.state is SegmentState.OUTDATED]

    def do(self, name: str) -> None:
        """Give a command of the Translate menu."""
        self.window.window_actions[name].trigger()
        self.settle()

    def confirm_all(self) -> None:
        """Say of every paragraph that it is right."""
        for row in range(self.control.view.row_count):
            self.control.view.go_to(row)
            self.do("confirm")

    def leave_translation(self) -> None:
        """Go back to the page of one version, with everything saved."""
        self.window.window_actions["translate"].trigger()
        assert not self.control.is_open
        assert self.window.editing.flush()

    # Handing over

    def hand_over(self, path: Path, *, message: str = "", name: str = "") -> Path:
        """Hand the open post over through the menu, into the file ``path``; return the file."""
        self.window.window_actions["hand_over"].trigger()
        dialog = until(lambda: find(SendingDialog))
        dialog.message.setPlainText(message)
        if name:
            dialog.name_box.click()
            dialog.name.setText(name)
        answer_file_window(path)
        dialog.save_button.click()
        until(path.exists)
        until(lambda: path.name in self.window.messages.text())
        return path

    def take_in(self, path: Path) -> None:
        """Take in a file through the menu."""
        answer_file_window(path)
        self.window.window_actions["take_in"].trigger()

    def look_at(self, path: Path) -> TakingDialog:
        """Take in a file of a post that is there, and return what is shown of it."""
        self.take_in(path)
        return until(lambda: find(TakingDialog))

    def take(self, dialog: TakingDialog) -> None:
        """Press the button and wait until it is done, which is said in a message."""
        self.window.messages.dismiss()  # what an earlier one says is no answer
        dialog.take_button.click()
        until(lambda: find(TakingDialog) is None)
        until(lambda: self.window.messages.text())


def find(kind: type[QDialog]) -> QDialog | None:
    """Return the open dialog of a kind."""
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, kind))
    return next((widget for widget in found if widget.isVisible()), None)


def answer_file_window(path: Path) -> None:
    """Type a path into the next window that asks for a file, and accept it."""

    def answer() -> None:
        dialog = find(QFileDialog)
        if dialog is None:
            QTimer.singleShot(20, answer)
            return
        dialog.findChild(QLineEdit).setText(str(path))
        saves = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        standard = QDialogButtonBox.StandardButton
        box = dialog.findChild(QDialogButtonBox)
        box.button(standard.Save if saves else standard.Open).click()

    QTimer.singleShot(0, answer)
