# SPDX-License-Identifier: MIT
"""What keys do on a page beyond typing, and where typed text goes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from icc_editor.gui.text_edit import edits, key_edits, span_edits, table_keys, typing_places
from icc_editor.gui.text_edit.edits import Edit
from icc_editor.gui.text_edit.text_page import TextPage
from icc_editor.post.document import BlockKind

_KEY = Qt.Key
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
# Where stars and the like are no marks.
_LITERAL = frozenset({BlockKind.CODE, BlockKind.HTML, BlockKind.LINK_DEFINITION})


class PageKeys:
    """Does what a writer expects of Enter, Tab, Backspace and of letters."""

    def __init__(self, page: TextPage) -> None:
        """Work on ``page``."""
        self._page = page

    def take(self, event: QKeyEvent) -> bool:
        """Do the key's work when it is more than typing; return whether it was."""
        key = event.key()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.modifiers() & _COMMANDS:
            return False
        if key in {_KEY.Key_Return, _KEY.Key_Enter}:
            self._enter(shift=shift)
            return True
        if key in {_KEY.Key_Tab, _KEY.Key_Backtab}:
            return self._tab(back=key == _KEY.Key_Backtab or shift)
        if event.text() == "|" and self.kept("|") != "|":
            self._page.textCursor().insertText(self.kept("|"))
            return True
        if self._page.textCursor().hasSelection():
            return False
        if key == _KEY.Key_Backspace:
            return self._backspace()
        text = event.text()
        if text == " " and self._try(self._blank()):
            return True
        if text and text.isprintable():
            self.make_room(text)
        return False

    def make_room(self, text: str) -> bool:
        """Move the caret to where ``text`` spoils nothing; return whether the text grew for it."""
        if self._page.textCursor().hasSelection():
            return False
        place = self._page.selection().caret
        edit = typing_places.before_typing(self._page.structure, place, text)
        return self._try(edit) and edit is not None and bool(edit.lines)

    def kept(self, text: str) -> str:
        """Return ``text`` as it is to be typed: a bar in a cell is no new cell."""
        return typing_places.with_bars_kept(self._page.structure, self._page.selection(), text)

    def _enter(self, *, shift: bool) -> None:
        page = self._page
        lines, selection = page.lines(), page.selection()
        caret = selection.caret
        if page.structure.role(caret.line).kind is BlockKind.TABLE:
            table = page.structure.content_lines(caret.line)
            if selection.start.line in table and selection.end.line in table:
                work = table_keys.line_break if shift else table_keys.enter
                page.apply(work(lines, caret, table))
                return
        picture = typing_places.enter_at_picture(page.structure, caret)
        if selection.is_empty and self._try(picture):
            return
        shortened, place = edits.without_selection(lines, selection)
        role = page.structure.role(place.line)
        if not shift and role.kind not in _LITERAL and not role.fenced:
            line, column = span_edits.parted(shortened[place.line], place.column)
            shortened[place.line], place = line, edits.Place(place.line, column)
        enter = key_edits.line_break if shift else key_edits.enter
        edit = enter(shortened, place, role)
        page.apply(edits.after_deletion(lines, shortened, edit))

    def _tab(self, *, back: bool) -> bool:
        page = self._page
        lines, selection, role = page.lines(), page.selection(), page.role()
        caret = selection.caret
        if role.kind is BlockKind.TABLE:
            table = page.structure.content_lines(caret.line)
            return self._try(table_keys.move(lines, caret, table, back=back))
        shift = key_edits.outdent if back else key_edits.indent
        if self._try(shift(lines, selection)):
            return True
        in_code = role.kind is BlockKind.CODE or role.fenced
        # A tab at the start of a paragraph would make code of it.
        return back or (not in_code and not lines[caret.line][: caret.column].strip())

    def _backspace(self) -> bool:
        caret = self._page.selection().caret
        below = typing_places.backspace_below(self._page.structure, caret)
        return self._try(below or key_edits.backspace(self._page.lines(), caret))

    def _blank(self) -> Edit | None:
        role = self._page.role()
        if role.kind in _LITERAL or role.fenced:
            return None
        return span_edits.blank_before_marks(self._page.lines(), self._page.selection().caret)

    def _try(self, edit: Edit | None) -> bool:
        if edit is None:
            return False
        self._page.apply(edit)
        return True
