# SPDX-License-Identifier: MIT
"""Marks put in for what will be typed: they go when the caret leaves and nothing was typed.

Else a writer who pressed Ctrl+B and thought better of it would publish four stars.
"""

from PySide6.QtGui import QTextCursor

from icc_editor.gui.text_edit import span_edits
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.text_page import TextPage


class EmptyMarks:
    """Remembers the marks the caret stands in."""

    def __init__(self, page: TextPage) -> None:
        """Watch over ``page``."""
        self._page = page
        self._inside: QTextCursor | None = None

    def watch(self) -> None:
        """Remember the marks around the caret, if they mark nothing yet."""
        cursor = self._page.textCursor()
        empty = not cursor.hasSelection() and self._bare(cursor.position()) is not None
        self._inside = cursor if empty else None

    def leave(self, *, always: bool = False) -> None:
        """Take the marks away when the caret has left them, or ``always``."""
        inside = self._inside
        if inside is None or self._page.isReadOnly():
            return
        if self._page.textCursor().position() == inside.position() and not always:
            return
        self._inside = None
        bare = self._bare(inside.position())
        if bare is None:
            return
        place, line, column = bare
        half = place.column - column
        if not half or len(self._page.structure.line(place.line)) - len(line) != 2 * half:
            return
        start = self._page.position_of(Place(place.line, column))
        inside.joinPreviousEditBlock()  # with the step that put them there: together nothing
        inside.setPosition(start)
        inside.setPosition(start + 2 * half, QTextCursor.MoveMode.KeepAnchor)
        inside.removeSelectedText()
        inside.endEditBlock()
        self._page.break_undo()

    def _bare(self, position: int) -> tuple[Place, str, int] | None:
        place = self._page.place_at(position)
        old = self._page.structure.line(place.line)
        line, column = span_edits.without_empty_marks(old, place.column)
        return (place, line, column) if line != old else None
