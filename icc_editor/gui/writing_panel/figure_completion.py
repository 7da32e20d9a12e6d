# SPDX-License-Identifier: MIT
"""Completes a figure while it is typed: after ``{{`` a list of what may be meant.

It follows the text and holds up no key: what is typed is painted first.  Arrows, Page Up and Page
Down go through the list, Enter and Tab take, Escape closes it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor

from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.text_field import TextField
from icc_editor.post.document import BlockKind
from icc_editor.post.figure import FigureReference

if TYPE_CHECKING:
    from icc_editor.gui.writing_panel.figure_choices import FigureChoice, FigureChoices
    from icc_editor.gui.writing_panel.figure_list import FigureList

_BEGUN = re.compile(r"(?<!\\)\{\{(?P<query>[^{}\n]{0,100})$")
_ENDED = re.compile(r"[A-Za-z0-9_.: \t-]{0,200}\}\}")
_KEY = Qt.Key
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class _Begun:
    """A figure that is being typed: its line, where it begins and ends there, and its words.

    ``end`` is the caret, or behind the braces when it ``is_closed`` already.
    """

    line: int
    start: int
    end: int
    query: str
    is_closed: bool


@dataclass(frozen=True, slots=True)
class _Wish:
    """What a command began: the line as it was, and where the caret was in it."""

    line: int
    before: str
    caret: Place
    has_braces: bool  # put in by the command


class FigureCompletion(QObject):
    """Completes figures in the fields of one window."""

    def __init__(self, choices: "Callable[[TextField], FigureChoices]", parent: QObject) -> None:
        """``choices`` gives what there is to be offered in a field."""
        super().__init__(parent)
        self._choices = choices
        self._field: TextField | None = None
        self._fields: tuple[TextField, ...] = ()
        self.list: FigureList | None = None
        self._wish: _Wish | None = None
        self._replaced: tuple[int, int] | None = None  # a selection, in Qt's positions
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)

    @property
    def is_open(self) -> bool:
        """Return whether the list is shown."""
        return self.list is not None and self.list.isVisible()

    def serve(self, fields: tuple[TextField, ...]) -> None:
        """Complete in these fields from now on, and in no others."""
        self.close()
        for field in self._fields:
            field.key_first = lambda _event: False
            field.document().contentsChange.disconnect(self._on_contents_change)
            field.cursorPositionChanged.disconnect(self._on_caret_moved)
            field.verticalScrollBar().valueChanged.disconnect(self._on_caret_moved)
            field.removeEventFilter(self)
        self._fields = fields
        for field in fields:
            field.key_first = self.take_key
            field.document().contentsChange.connect(self._on_contents_change)
            field.cursorPositionChanged.connect(self._on_caret_moved)
            field.verticalScrollBar().valueChanged.connect(self._on_caret_moved)
            field.installEventFilter(self)

    def close(self) -> None:
        """Show the list no more; what was typed stays."""
        self._soon.stop()
        self._wish = self._replaced = None
        if self.list is not None:
            self.list.hide()
        self._field = None

    def ask(self, field: TextField) -> None:
        """Offer every figure at the caret, or in the place of what is selected or of a figure."""
        self.close()
        field.setFocus()
        self._field = field
        cursor = field.textCursor()
        if cursor.hasSelection():
            self._replaced = (cursor.selectionStart(), cursor.selectionEnd())
            self._offer(cursor.selectedText().strip(), or_all=True)
            return
        caret = field.selection().caret
        figure = field.figures.figure_at(caret)
        line = field.structure.line(caret.line)
        self._wish = _Wish(caret.line, line, caret, has_braces=figure is None)
        if figure is None:
            field.break_undo()
            cursor.beginEditBlock()
            cursor.insertText("{{")
            cursor.endEditBlock()
            field.setTextCursor(cursor)
        else:
            cursor.setPosition(field.position_of(Place(caret.line, figure.start + 2)))
            field.setTextCursor(cursor)
        self._soon.stop()
        self._offer("", near=None if figure is None else figure.reference)

    def take_key(self, event: QKeyEvent) -> bool:
        """Use a key for the list while it is open; return whether it was one of its own."""
        if not self.is_open or self.list is None or event.modifiers() & _COMMANDS:
            return False
        key = event.key()
        steps = {_KEY.Key_Down: 1, _KEY.Key_Up: -1}
        steps |= {_KEY.Key_PageDown: self.list.page, _KEY.Key_PageUp: -self.list.page}
        if key in steps:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return False
            self.list.step(steps[_KEY(key)])
            return True
        if key == _KEY.Key_Escape:
            self._give_up()
            return True
        if key in {_KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Tab}:
            choice = self.list.present()
            if choice is None:
                self.close()
                return False
            self.take(choice)
            return True
        return False

    def take(self, choice: "FigureChoice") -> None:
        """Put a figure in the place of what was typed for it, or of what was selected."""
        field, replaced, wish = self._field, self._replaced, self._wish
        begun = self._begun(field) if field is not None and replaced is None else None
        self.close()
        if field is None or field.isReadOnly() or (begun is None and replaced is None):
            return
        cursor = field.textCursor()
        if wish is not None and wish.has_braces and begun is not None and not begun.query:
            cursor.joinPreviousEditBlock()  # with the braces: one command is one step
        else:  # undo goes back to what was typed, and to the list
            field.break_undo()
            cursor.beginEditBlock()
        first, last = replaced or (0, 0)
        if begun is not None:
            first = field.position_of(Place(begun.line, begun.start))
            last = field.position_of(Place(begun.line, begun.end))
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(str(choice.reference))
        cursor.endEditBlock()
        field.break_undo()
        field.setTextCursor(cursor)
        field.ensureCursorVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list when the writer goes elsewhere; called by Qt."""
        if watched is self._field and event.type() in {
            QEvent.Type.FocusOut,
            QEvent.Type.Hide,
            QEvent.Type.Resize,
        }:
            self._give_up()
        return super().eventFilter(watched, event)

    # Internal

    def _give_up(self) -> None:
        """Close the list; what a command put there goes with it."""
        field, wish = self._field, self._wish
        self.close()
        if field is None or wish is None or field.isReadOnly():
            return
        if wish.line < field.structure.line_count:
            place = Selection(wish.caret, wish.caret)
            field.apply(Edit(wish.line, 1, (wish.before,), place))

    def _on_contents_change(self, _position: int, removed: int, added: int) -> None:
        if removed != added or self.is_open:  # else only formats changed
            field = next((one for one in self._fields if one.window().focusWidget() is one), None)
            if field is not None and not field.isReadOnly():
                self._field = field
                self._soon.start()

    def _on_caret_moved(self) -> None:
        if self.is_open and not self._soon.isActive():
            self._soon.start()

    def _look(self) -> None:
        """Offer what fits what is typed by now, or close the list."""
        field = self._field
        if self._replaced is not None:
            cursor = field.textCursor() if field is not None else None
            if cursor is None or (cursor.selectionStart(), cursor.selectionEnd()) != self._replaced:
                self.close()
            return
        begun = None if field is None else self._begun(field)
        if field is None or begun is None:
            self._wish = None
            self.close()
            return
        self._offer(begun.query)

    def _offer(
        self, query: str, *, near: FigureReference | None = None, or_all: bool = False
    ) -> None:
        field = self._field
        choices = None if field is None else self._choices(field)
        if field is None or not choices:
            self.close()
            return
        found = choices.find(query) if near is None else choices.near(near)
        if not found and or_all:
            found = choices.find("")
        if self.list is None or self.list.parent() is not field.window():
            from icc_editor.gui.writing_panel.figure_list import FigureList

            self.list = FigureList(field.window())
            self.list.chosen.connect(self.take)
        self.list.offer(found, with_tables=choices.several)
        self.list.open_at(self._place(field), field.window().rect())

    def _place(self, field: TextField) -> QRect:
        """Return where the figure begins, as high as its line, in the window's points."""
        cursor = field.textCursor()
        if self._replaced is not None:
            cursor.setPosition(self._replaced[0])
        elif (begun := self._begun(field)) is not None:
            cursor.setPosition(field.position_of(Place(begun.line, begun.start)))
        here = field.cursorRect(cursor)
        if here.top() < 0 or here.bottom() > field.viewport().height():
            here = field.cursorRect()
        top = field.viewport().mapTo(field.window(), QPoint(here.left(), here.top()))
        return QRect(top, QSize(1, here.height()))

    def _begun(self, field: TextField) -> _Begun | None:
        """Return the figure the caret is in, if there is no more of it than a beginning."""
        if field.textCursor().hasSelection():
            return None
        caret = field.selection().caret
        role = field.structure.role(caret.line)
        if role.kind is BlockKind.CODE or role.fenced:
            return None
        line = field.structure.line(caret.line)
        match = _BEGUN.search(line, 0, caret.column)
        if match is None:
            return None
        ended = _ENDED.match(line, caret.column)
        end = ended.end() if ended else caret.column
        return _Begun(caret.line, match.start(), end, match["query"], is_closed=ended is not None)
