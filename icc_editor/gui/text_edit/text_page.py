# SPDX-License-Identifier: MIT
"""The text of a page and its looks: its Markdown and its steps; no keys and no mouse."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from icc_editor.gui.text_edit import page_painting, span_edits
from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.highlighter import Folds, Highlighter
from icc_editor.gui.text_edit.inline_marks import MarkKind
from icc_editor.gui.text_edit.structure import LineRole, Structure
from icc_editor.gui.text_edit.text_field import TextField
from icc_editor.gui.text_edit.text_places import carried, restored
from icc_editor.gui.text_edit.text_style import TextStyle

if TYPE_CHECKING:
    from icc_editor.gui.text_edit.fine_scroll import FineScroll
    from icc_editor.gui.text_edit.row_room import RowRoom

_PAGE_MARGIN = 24.0  # points around the text


class PartKeeper(Protocol):
    """Keeps links, figures and the like whole.

    Asked before a page's text is changed at its caret or selection, by menus and the mouse too.
    """

    def take_away(self) -> bool:
        """Take away what is selected and all it would halve; False, and nothing, if it halves none.

        The page then takes away what is selected by itself.
        """
        ...

    def make_way(self) -> None:
        """Let what is to be put in at the caret, or over what is selected, break nothing."""
        ...

    def widen(self) -> None:
        """Select all of what the selection would halve, which is to be moved."""
        ...


class NoKeeper:
    """Where everything is seen as it stands: whoever halves a link means it."""

    def take_away(self) -> bool:
        """Leave it to the page."""
        return False

    def make_way(self) -> None:
        """Leave everything as it is."""

    def widen(self) -> None:
        """Leave everything as it is."""


class TextPage(TextField):
    """Shows the Markdown of one version; looks formatted, alters nothing by itself."""

    text_edited = Signal()
    caret_moved = Signal(int)  # 0-based line
    undo_step_added = Signal()
    column_moved = Signal()  # the text's left edge or width changed

    def __init__(self, style: TextStyle, parent: QWidget | None = None) -> None:
        """Start with an empty page."""
        super().__init__(Structure(), _PAGE_MARGIN, parent)
        self.keeper: PartKeeper = NoKeeper()
        self._style = style
        self._hint = ""
        self._folds: Folds | None = None
        self._column = (0.0, 0.0)
        self._kept_first = Place(0, 0), Place(0, 0)  # by the last resizing: wanted, and shown
        self._loading = False
        self._text: str | None = ""  # None: to be put together again
        self._highlighter = Highlighter(self._own, self._structure, style, self._colors)
        self._highlighter.shortened = self._figures.shortened
        self._figures.reshaped.connect(self._highlighter.renew)
        self._layout.set_prepare(self._highlighter.prepare)
        self._own.contentsChange.connect(self._on_contents_changed)
        self._own.undoCommandAdded.connect(self.undo_step_added)
        self.cursorPositionChanged.connect(self._on_cursor_position_changed)
        self.updateRequest.connect(self._on_update_request)
        self._line = 0
        self.setAcceptDrops(True)
        self.set_style(style)

    # Text

    @property
    def highlighter(self) -> Highlighter:
        """Return the highlighter."""
        return self._highlighter

    def set_text(self, text: str) -> None:
        """Show another text; its undo steps start anew."""
        self._loading = True
        self.setPlainText(carried(text))
        self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.break_undo()

    def replace_text(self, text: str) -> None:
        """Put ``text`` in the place of the present one, as one step that can be undone."""
        new = carried(text).split("\n")
        caret = self.selection().caret
        row = min(caret.line, len(new) - 1)
        place = Selection.at(row, min(caret.column, len(new[row])))
        self.apply(Edit(0, self._structure.line_count, tuple(new), place))

    def text(self) -> str:
        r"""Return the text, lines joined by ``\n``; no-break spaces and all."""
        if self._text is None:
            self._text = restored(self._structure.text())
        return self._text

    def text_of_lines(self, first: int, end: int) -> list[str]:
        """Return the lines ``first`` to ``end`` (0-based, exclusive) as they are written."""
        return [restored(self._structure.line(line)) for line in range(first, end)]

    def apply_caret(self, line: int) -> None:
        """Put the caret at the end of a line, without scrolling beyond what shows it."""
        block = self._own.findBlockByNumber(line)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            self.setTextCursor(cursor)

    def selected_text(self) -> str:
        r"""Return the selected text, lines joined by ``\n``."""
        return restored(self.textCursor().selectedText().replace("\u2029", "\n"))

    def role(self) -> LineRole:
        """Return what the caret's line is."""
        return self._structure.role(self.textCursor().blockNumber())

    def looks(self) -> frozenset[MarkKind]:
        """Return what the selection's first line, or the caret, looks like."""
        selection = self.selection()
        start, end = selection.start, selection.end
        line = self._structure.line(start.line)
        until = end.column if end.line == start.line else len(line)
        return frozenset(span.kind for span in span_edits.spans_around(line, start.column, until))

    def go_to_line(self, line: int) -> None:
        """Move the caret to the start of a line and show it near the top."""
        block = self._own.findBlockByNumber(line)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.verticalScrollBar().setValue(max(block.firstLineNumber() - 2, 0))
            self.ensureCursorVisible()
        self.setFocus()

    def first_shown(self) -> Place:
        """Return what stands first in sight."""
        # Not its very edge: lines begin at fractions of a point.
        return self.place_at_point(QPoint(0, 2))

    def show_first(self, place: Place) -> None:
        """Scroll so that the line with ``place`` stands first in sight, or as near as it can."""
        block = self._own.findBlockByNumber(place.line)
        if block.isValid():
            self._layout.blockBoundingRect(block)  # lays it out
            at = self.position_of(place) - block.position()
            line = block.layout().lineForTextPosition(at).lineNumber()
            self.verticalScrollBar().setValue(block.firstLineNumber() + max(line, 0))

    # Beside another page

    def begin_rows(self) -> "tuple[RowRoom, FineScroll]":
        """Let rows of lines have room, and the page be scrolled by points, until ``end_rows``."""
        from icc_editor.gui.text_edit.fine_scroll import FineScroll
        from icc_editor.gui.text_edit.row_room import RowRoom

        self.end_rows()
        self._rows = RowRoom(self._own, self._layout.own_height, self._show_room)
        self._layout.set_rows(self._rows)
        self._scroll = FineScroll(self, self._layout)
        return self._rows, self._scroll

    def end_rows(self) -> None:
        """Give no room any more, and scroll by lines."""
        if self._rows is None or self._scroll is None:
            return
        first = self.first_shown()
        self._layout.set_rows(None)
        self._rows.deleteLater()
        self._rows = None
        self._scroll.end()
        self._scroll = None
        self.show_first(first)

    # Undo

    def step_back(self) -> None:
        """Undo this text's last step."""
        super().undo()
        self.break_undo()

    def step_forward(self) -> None:
        """Redo this text's next step."""
        super().redo()
        self.break_undo()

    # Looks

    def set_style(self, style: TextStyle) -> None:
        """Use other fonts or another column; the caret, or else the first line, stays in sight."""
        self._style = style
        caret_is_seen = self.viewport().rect().intersects(self.cursorRect())
        first = self.firstVisibleBlock()
        font = style.font()
        self.setFont(font)
        self._own.setDefaultFont(font)
        metrics = QFontMetricsF(font)
        self._layout.set_column(style.column_width())
        self.setTabStopDistance(metrics.horizontalAdvance(" ") * 4)
        self._highlighter.set_appearance(style, self._colors)
        self._column_check()
        self.verticalScrollBar().setValue(first.firstLineNumber())
        if caret_is_seen:
            self.ensureCursorVisible()

    def fold(self, folds: Folds | None) -> None:
        """Take no room for what ``folds`` returns of a line: marks, addresses; None: show all."""
        if folds is self._folds:
            return
        self._folds = folds
        first = self.first_shown()
        self._highlighter.fold(folds)
        if self._rows is not None:
            self._rows.all_new()
        self.show_first(first)
        self.viewport().update()

    def set_hint(self, text: str) -> None:
        """Show ``text`` on an empty page."""
        self._hint = text
        self.viewport().update()

    def text_column(self) -> tuple[float, float]:
        """Return the left edge and the width of the text, in points of the viewport."""
        return self._layout.column()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_highlighter"):
            self._highlighter.set_appearance(self._style, self._colors)

    def paint_under(self, blocks: Sequence[tuple[QTextBlock, QRect]]) -> None:
        """Paint grounds, bars and rules, and the hint of an empty page."""
        column = self.text_column()
        if self._rows is not None:
            blocks = self._rows.without_room(blocks)
        page_painting.paint(self, column, self._structure, self._colors, blocks)
        # Beside another page its rows say where nothing is written yet.
        if self._hint and self._rows is None and self._own.isEmpty():
            page_painting.paint_hint(self, column, self._hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in the middle, and what is first in sight; a lower page shows the caret."""
        caret = self.cursorRect()
        was_seen = caret.top() >= 0 and caret.bottom() <= event.oldSize().height()
        first = self.first_shown()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self.verticalScrollBar().value():
            self._keep_first(first)
        self._column_check()
        if self._scroll is not None:
            if self._scroll.is_moving:
                return
            self._scroll.resized()
        if was_seen and event.size().height() < event.oldSize().height():
            self.ensureCursorVisible()

    # Internal

    def _show_room(self, at_top: bool, in_sight: bool) -> None:
        self._layout.show_room(at_top=at_top, in_sight=in_sight)

    def _column_check(self) -> None:
        column = self._layout.column()
        if column != self._column:
            self._column = column
            if self._rows is not None:
                self._rows.all_new()
            self.column_moved.emit()

    def _keep_first(self, first: Place) -> None:
        """Show what was first in sight: Qt counts a paragraph's lines, which are others now.

        Who makes the page narrow and wide again sees the same line as before.
        """
        wanted, shown = self._kept_first
        wanted = wanted if first == shown else first
        self.show_first(wanted)
        self._kept_first = wanted, self.first_shown()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        super()._on_contents_change(position, removed, added)
        if self._change.first != self._change.end:
            self._text = None

    def _on_contents_changed(self) -> None:
        change = self._change
        if change.first == change.end:
            return  # only formats changed
        self._change = type(change)(0, 0)
        self._highlighter.refresh(change)
        if not self._loading:
            self.text_edited.emit()

    def _on_cursor_position_changed(self) -> None:
        line = self.textCursor().blockNumber()
        self._highlighter.set_caret_line(line)
        if line != self._line:
            self._line = line
            self.viewport().update()
            self.caret_moved.emit(line)

    def _on_update_request(self, _area: QRect, _scrolled: int) -> None:
        """Paint the whole page where ink lies outside its line: Qt paints what changed."""
        if self._style.overhangs:
            self.viewport().update()
