# SPDX-License-Identifier: MIT
"""The field that takes the next key as it is pressed."""

from PySide6.QtCore import QKeyCombination, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget

from icc_editor.gui import theme
from icc_editor.gui.shortcuts import key_names

_NO_KEYS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class KeyField(QKeySequenceEdit):
    """Shows a key; while it has the keyboard, the next one pressed is told.

    Escape leaves it, and Tab goes on, so that the keyboard alone is enough.
    """

    # The key, as ``key_names.plain`` writes it, and what Qt takes it for as well: Shift and = is +.
    pressed = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Show no key."""
        super().__init__(parent)
        self._key = ""
        self._line = self.findChild(QLineEdit)
        if isinstance(self._line, QLineEdit):
            theme.tall(self._line)
        self.setMaximumSequenceLength(1)

    def show_key(self, key: str) -> None:
        """Show the key a command has; with the keyboard here, that another one may be pressed."""
        self._key = key
        with QSignalBlocker(self):
            self.setKeySequence(key_names.sequence("" if self.hasFocus() else key))
        if isinstance(self._line, QLineEdit):  # Qt asks anew each time, in its own words
            self._line.setPlaceholderText(self.tr("Press the new shortcut"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Escape; take every other key; called by Qt."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            return
        if event.key() in _NO_KEYS:
            event.ignore()
            return
        super().keyPressEvent(event)
        key = key_names.plain(self.keySequence())  # empty: Ctrl alone, so far
        if key:
            self.show_key(self._key)  # whether it becomes the command's is for others to say
            self.pressed.emit(key, _without_shift(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for a key; called by Qt."""
        super().focusInEvent(event)
        self.show_key(self._key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the key there is when one goes away without another; called by Qt."""
        super().focusOutEvent(event)
        self.show_key(self._key)


def _without_shift(event: QKeyEvent) -> str:
    """Return the sign a key types with Shift as a key of its own; empty when it types none."""
    code = event.key()
    is_letter = Qt.Key.Key_A.value <= code <= Qt.Key.Key_Z.value
    if is_letter or code > key_names.LAST_LATIN:
        return ""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return key_names.plain(QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))))
