# SPDX-License-Identifier: MIT
"""Questions before something is done: Enter and Escape never lose anything."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

from icc_editor.gui import theme

translate = QCoreApplication.translate
_ROOM_TO_TYPE = 90 * theme.GRID  # a caption, and the title of the window above it


def is_sure(window: QWidget, title: str, question: str, deed: str, stay: str = "") -> bool:
    """Ask, and return whether to do it.

    ``deed`` is what the button that does it says, ``stay`` what the other one says (Cancel); the
    keyboard is on that one, for whoever presses Enter without reading.
    """
    box = QMessageBox(QMessageBox.Icon.Warning, title, question, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)  # the names in it are not ours
    does = box.addButton(deed, QMessageBox.ButtonRole.DestructiveRole)
    if stay:
        leaves = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
    else:
        leaves = box.addButton(QMessageBox.StandardButton.Cancel)
    for button in (does, leaves):
        button.setIcon(QIcon())
    box.setDefaultButton(leaves)
    box.setEscapeButton(leaves)
    box.exec()
    sure = box.clickedButton() is does
    box.deleteLater()
    return sure


def shall_follow(window: QWidget, title: str, question: str, *, giving_up: bool) -> bool | None:
    """Ask whether texts follow what was renamed; Enter lets them, for else they lose values.

    Escape gives the renaming up where that can be (``giving_up``), else lets them follow too.

    Returns:
        Whether they follow; None when the writer gives up.
    """
    box = QMessageBox(QMessageBox.Icon.Question, title, question, parent=window)
    box.setTextFormat(Qt.TextFormat.PlainText)
    follow = translate("MainWindow", "Let them follow")
    follows = box.addButton(follow, QMessageBox.ButtonRole.AcceptRole)
    leave = translate("MainWindow", "Leave them")
    leaves = box.addButton(leave, QMessageBox.ButtonRole.DestructiveRole)
    escapes = box.addButton(QMessageBox.StandardButton.Cancel) if giving_up else follows
    for button in box.buttons():
        button.setIcon(QIcon())
    box.setDefaultButton(follows)
    box.setEscapeButton(escapes)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    if giving_up and chosen is escapes:
        return None
    return chosen is not leaves


def ask_text(
    window: QWidget, title: str, question: str, text: str = "", *, hidden: bool = False
) -> str | None:
    """Ask for a line, ``hidden`` while it is typed; return it, None when the writer gives up."""
    box = QInputDialog(window)
    box.setWindowTitle(title)
    box.setLabelText(question)
    box.setTextValue(text)
    if hidden:
        box.setTextEchoMode(QLineEdit.EchoMode.Password)
    box.sizeHint()  # Qt makes the buttons only when it has to know how large they are
    for buttons in box.findChildren(QDialogButtonBox):
        theme.plain_buttons(buttons)
    for field in box.findChildren(QLineEdit):
        field.setMinimumWidth(_ROOM_TO_TYPE)
    accepted = box.exec() == QInputDialog.DialogCode.Accepted
    answer = box.textValue()
    box.deleteLater()
    return answer if accepted else None


def may_close_unsaved(window: QWidget, *, rescued: bool) -> bool:
    """Ask before a window is closed whose newest words are not in the library.

    ``rescued``: the recovery file has them.
    """
    question = (
        translate(
            "MainWindow",
            "The newest words could not be saved in the library. They are kept in the "
            "recovery file and offered at the next start. Close all the same?",
        )
        if rescued
        else translate(
            "MainWindow",
            "The newest words could not be saved anywhere. If you close the window, they are "
            "lost. You can copy them into another program first. Close all the same?",
        )
    )
    title = translate("MainWindow", "Not saved")
    return is_sure(window, title, question, translate("MainWindow", "Close all the same"))


def may_stop_sending(window: QWidget, titles: tuple[str, ...]) -> bool:
    """Ask before a window is closed that sends posts with these ``titles``."""
    question = translate(
        "MainWindow",
        "“{title}” is still on its way to the blog. If you go on, sending stops at a safe place, "
        "and the rest waits in the outbox until you press Send now.",
    ).format(title="”, “".join(titles))
    return is_sure(
        window,
        translate("MainWindow", "Still being sent"),
        question,
        translate("MainWindow", "Stop sending"),
        translate("MainWindow", "Let it finish first"),
    )
