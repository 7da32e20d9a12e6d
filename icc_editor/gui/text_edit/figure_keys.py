# SPDX-License-Identifier: MIT
"""Keys beside a figure that is seen as a box: it is one thing, as a letter is.

Arrows step over it, Delete and Backspace take it whole, as one step that can be undone.  The caret
gets inside by a click, or by the command that changes a figure.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit

from icc_editor.gui.text_edit.figure_chips import FigureChips

_KEY = QKeySequence.StandardKey
_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVE = QTextCursor.MoveMode.MoveAnchor
_MOVES = (
    (_KEY.MoveToNextChar, True, _MOVE),
    (_KEY.MoveToPreviousChar, False, _MOVE),
    (_KEY.SelectNextChar, True, _KEEP),
    (_KEY.SelectPreviousChar, False, _KEEP),
)
_NOTHING_ELSE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class FigureKeys:
    """What keys do with the figures of one page."""

    def __init__(
        self, edit: QPlainTextEdit, chips: FigureChips, break_undo: Callable[[], None]
    ) -> None:
        """Move the cursor of ``edit`` over ``chips``; ``break_undo`` ends a step."""
        self._edit = edit
        self._chips = chips
        self._break_undo = break_undo

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what ``event`` asks with a box beside the caret; return whether there was one."""
        cursor = self._edit.textCursor()
        for key, forward, mode in _MOVES:
            if event.matches(key):
                if mode is _MOVE and cursor.hasSelection():
                    return False  # Qt goes to the end of what is selected
                box = self._box(cursor.position(), forward=forward)
                if box is not None:
                    cursor.setPosition(box[1] if forward else box[0], mode)
                    self._edit.setTextCursor(cursor)
                    self._edit.ensureCursorVisible()
                    self._say(box)
                return box is not None
        if event.modifiers() & ~_NOTHING_ELSE or self._edit.isReadOnly() or cursor.hasSelection():
            return False
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            return self._delete(cursor, forward=event.key() == Qt.Key.Key_Delete)
        return False

    def _delete(self, cursor: QTextCursor, *, forward: bool) -> bool:
        box = self._box(cursor.position(), forward=forward)
        if box is None:
            return False
        self._break_undo()
        cursor.setPosition(box[0])
        cursor.setPosition(box[1], _KEEP)
        cursor.removeSelectedText()
        self._break_undo()
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()
        return True

    def _say(self, box: tuple[int, int]) -> None:
        """Let a screen reader say the value: it reads the source."""
        if QAccessible.isActive():
            spoken = QAccessibleAnnouncementEvent(self._edit, self._chips.spoken(box))
            QAccessible.updateAccessibility(spoken)

    def _box(self, position: int, *, forward: bool) -> tuple[int, int] | None:
        return self._chips.box_behind(position) if forward else self._chips.box_before(position)
