# SPDX-License-Identifier: MIT
"""The actions of the writing panel that are no formatting of text."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from icc_editor.gui import icons
from icc_editor.gui.text_edit.commands import Shortcut, name_key


class PanelActions(QObject):
    """Actions by name: link, picture, article, figure, undo, redo, find …, details …."""

    def __init__(self, works: Mapping[str, Callable[[], None]], parent: QObject) -> None:
        """Make an action for each of ``works``, and those that show preview and details."""
        super().__init__(parent)
        self.actions: dict[str, QAction] = {}
        key = QKeySequence.StandardKey
        specs: tuple[tuple[str, str, str, Shortcut | None], ...] = (
            ("link", self.tr("Link…"), "link", "Ctrl+K"),
            ("picture", self.tr("Picture…"), "image", "Ctrl+Shift+I"),
            ("article", self.tr("Quote an article…"), "newspaper", "Ctrl+Shift+A"),
            ("figure", self.tr("Figure from a table…"), "hash", "Ctrl+Shift+N"),
            ("undo", self.tr("Undo"), "undo-2", key.Undo),
            ("redo", self.tr("Redo"), "redo-2", key.Redo),
            ("find", self.tr("Find…"), "search", key.Find),
            ("replace", self.tr("Find and replace…"), "replace", "Ctrl+H"),
            ("find-next", self.tr("Find next"), "", key.FindNext),
            ("find-previous", self.tr("Find previous"), "", key.FindPrevious),
            ("previous-version", self.tr("Previous version"), "", "Ctrl+PgUp"),
            ("next-version", self.tr("Next version"), "", "Ctrl+PgDown"),
        )
        for name, text, icon, shortcut in specs:
            action = self._action(name, text, icon, shortcut)
            action.triggered.connect(works[name])
        redo = self.actions["redo"]
        both = [*redo.shortcuts(), QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")]
        redo.setShortcuts(list(dict.fromkeys(both)))  # what Word users and others press
        preview = self._action("preview", self.tr("Preview"), "eye", None)
        preview.setCheckable(True)
        preview.setToolTip(self.tr("Show or hide the preview"))
        details = self._action(
            "details", self.tr("Details and outline"), "panel-right", "Ctrl+Shift+D"
        )
        details.setCheckable(True)
        details.setChecked(True)
        name_key(details, self.tr("Show or hide details and outline"))

    def _action(self, name: str, text: str, icon: str, shortcut: Shortcut | None) -> QAction:
        action = QAction(text, self)
        if icon:
            icons.set_icon(action, icon)
        if shortcut is not None:
            action.setShortcut(QKeySequence(shortcut))
        name_key(action, text.rstrip("…"))
        self.actions[name] = action
        return action
