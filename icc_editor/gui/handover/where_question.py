# SPDX-License-Identifier: MIT
"""Asks where a file is to be taken in whose post is in another library of the writer's."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


class Where(Enum):
    """Where a file is wanted."""

    THERE = auto()
    HERE = auto()
    NOWHERE = auto()


def ask_where(window: QWidget, title: str, library: Path) -> Where:
    """Ask about the post called ``title``, which is in ``library``; Enter takes the file there."""
    box = QMessageBox(QMessageBox.Icon.Question, translate("WhereQuestion", "Take it in"), "")
    box.setParent(window, box.windowFlags())
    box.setTextFormat(Qt.TextFormat.PlainText)  # the names in it are not ours
    words = translate("WhereQuestion", "“{title}” is in another library of yours: “{name}”.")
    box.setText(words.format(title=title, name=library.name))
    box.setInformativeText(
        translate(
            "WhereQuestion",
            "Take the file in there, so that post and translation stay together? A copy here "
            "would be a post of its own: what is changed in one does not come into the other.",
        )
        + f"\n\n{library}"
    )
    there = box.addButton(
        translate("WhereQuestion", "Open that library"), QMessageBox.ButtonRole.AcceptRole
    )
    here = box.addButton(
        translate("WhereQuestion", "Make a copy here"), QMessageBox.ButtonRole.DestructiveRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    for button in box.buttons():
        button.setIcon(QIcon())
    box.setDefaultButton(there)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    if chosen is there:
        return Where.THERE
    return Where.HERE if chosen is here else Where.NOWHERE
