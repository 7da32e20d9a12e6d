# SPDX-License-Identifier: MIT
"""Cut, copy, paste and select all for the menu: they work on the field that has the keys."""

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit

_Field = QLineEdit | QPlainTextEdit | QTextEdit


class ClipboardActions(QObject):
    """The four actions, to be put into one menu, which says when they are looked at.

    The keys are the fields' own; here they are only named.
    """

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        key = QKeySequence.StandardKey
        self.cut = self._action(self.tr("Cu&t"), key.Cut)
        self.copy = self._action(self.tr("&Copy"), key.Copy)
        self.paste = self._action(self.tr("&Paste"), key.Paste)
        self.select_all = self._action(self.tr("Select &all"), key.SelectAll)
        menu.aboutToShow.connect(self.refresh)

    def all(self) -> tuple[QAction, ...]:
        """Return them in the order of the menu."""
        return (self.cut, self.copy, self.paste, self.select_all)

    @Slot()
    def refresh(self) -> None:
        """Allow what can be done now."""
        field = _field()
        writable = field is not None and not field.isReadOnly()
        chosen = field is not None and _has_selection(field)
        held = clipboard_data()
        self.cut.setEnabled(writable and chosen)
        self.copy.setEnabled(chosen)
        self.paste.setEnabled(writable and bool(held.formats()))
        self.select_all.setEnabled(field is not None)

    def _action(self, text: str, key: QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(self._on_action_triggered)
        return action

    @Slot()
    def _on_action_triggered(self) -> None:
        field, sender = _field(), self.sender()
        if field is None:
            return
        if sender is self.cut:
            field.cut()
        elif sender is self.copy:
            field.copy()
        elif sender is self.paste:
            field.paste()
        else:
            field.selectAll()


def clipboard_data() -> QMimeData:
    """Return what is on the clipboard; Qt has None where nothing is, or its owner went away."""
    held: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if held is None else held


def _field() -> _Field | None:
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, _Field) else None


def _has_selection(field: _Field) -> bool:
    if isinstance(field, QLineEdit):
        return field.hasSelectedText()
    return field.textCursor().hasSelection()
