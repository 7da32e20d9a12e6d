# SPDX-License-Identifier: MIT
"""A translation beside its source: both live pages, borrowed, paragraph beside paragraph.

The view knows rows and what is shown of them; what a segment is, and what becomes of it, is told
to it.  Everything runs on the GUI thread.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QSplitter, QTextEdit, QVBoxLayout, QWidget

from icc_editor.formats.segment_cuts import sign_of
from icc_editor.gui.open_versions.version_page import VersionPage
from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.folded_marks import folded_addresses, folded_marks
from icc_editor.gui.text_edit.page_pair import PagePair
from icc_editor.gui.text_edit.text_page import TextPage
from icc_editor.gui.text_edit.whole_parts import seen_around
from icc_editor.gui.translation_view.begun_lines import BegunLines, begun_again
from icc_editor.gui.translation_view.row_marks import RowHints, SeenRow, StateGutter, is_waiting
from icc_editor.gui.translation_view.row_places import RowTexts
from icc_editor.gui.translation_view.segment_panel import SegmentPanel
from icc_editor.gui.translation_view.translation_bar import TranslationBar
from icc_editor.post.segment import Segment, Unit
from icc_editor.services.translating.progress import Progress
from icc_editor.services.translating.rows import Row

SOURCE, TARGET = 0, 1
_WIDTH = 540  # points; narrower, the lines of two texts hold too few words
_PANEL_HEIGHT = 176
_GHOST_LINES = 1.6  # how high a row without a translation is at least, in lines


class TranslationView(QWidget):
    """Shows the rows of a translation, and which is in hand."""

    row_entered = Signal(int)
    close_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._pages: tuple[VersionPage, VersionPage] | None = None
        self._pair: PagePair | None = None
        self._rows: tuple[Row, ...] = ()
        self._segments: tuple[Segment, ...] = ()
        self._current = -1
        self._begun: BegunLines | None = None
        self.setMinimumWidth(_WIDTH)
        self.bar = TranslationBar(self)
        self.panel = SegmentPanel(self)
        self.scroll_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.gutter = StateGutter(
            lambda: self._seen(self.gutter), lambda: self._text_top(self.gutter), self
        )
        self._texts = QWidget(self)
        self._columns = QHBoxLayout(self._texts)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addWidget(self.gutter)
        self._columns.addWidget(self.scroll_bar)
        self._hints: tuple[RowHints, RowHints] | None = None
        self._parts = QSplitter(Qt.Orientation.Vertical, self)
        self._parts.addWidget(self._texts)
        self._parts.addWidget(self.panel)
        self._parts.setStretchFactor(0, 1)
        self._parts.setCollapsible(0, False)
        self._parts.setSizes([10 * _PANEL_HEIGHT, _PANEL_HEIGHT])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._parts, 1)
        self.gutter.row_chosen.connect(self.go_to)
        self.bar.close_requested.connect(self.close_requested)

    # Pages

    def borrow(self, source: VersionPage, target: VersionPage) -> None:
        """Show two live pages side by side; the source is for reading."""
        self._pages = source, target
        self._columns.insertWidget(0, source, 1)
        self._columns.insertWidget(2, target, 1)
        source.edit.fold(folded_marks)
        target.edit.fold(folded_addresses)
        for page in self._pages:
            page.stand_beside(another=True)
            page.show()
        self._pair = PagePair(source.edit, target.edit, self.scroll_bar)
        self._begun = BegunLines(target.edit, self._pair, self.segment_of)
        self._hints = (
            RowHints(lambda: self._seen(source.edit), source.edit, hint=False),
            RowHints(lambda: self._seen(target.edit), target.edit, hint=True),
        )
        for page, hints in zip(self._pages, self._hints, strict=True):
            hints.setGeometry(page.edit.rect())
            hints.show()
            page.edit.installEventFilter(self)
            page.edit.viewport().installEventFilter(self)
            page.title.installEventFilter(self)
            page.edit.cursorPositionChanged.connect(self._on_cursor_moved)
        self._pair.moved.connect(self._on_pair_moved)
        self.bar.show_languages(source.language, target.language)
        self._level_titles()

    def give_back(self) -> None:
        """Show the pages no more: they go back to where they came from."""
        if self._pages is None or self._pair is None or self._hints is None:
            return
        self._leave()
        self._pages[SOURCE].edit.setExtraSelections([])
        for page, hints in zip(self._pages, self._hints, strict=True):
            hints.hide()
            hints.deleteLater()
            page.edit.removeEventFilter(self)
            page.edit.viewport().removeEventFilter(self)
            page.title.removeEventFilter(self)
            page.edit.cursorPositionChanged.disconnect(self._on_cursor_moved)
            page.give_top(0)
            page.stand_beside(another=False)
        self._pair.end()
        for page in self._pages:
            page.edit.fold(None)
        self._pages = self._pair = self._hints = self._begun = None
        self._rows, self._segments, self._current = (), (), -1

    @property
    def pages(self) -> tuple[VersionPage, VersionPage] | None:
        """Return the pages shown: source and translation; None when there are none."""
        return self._pages

    # Rows

    def show_rows(
        self, rows: Sequence[Row], segments: Sequence[Segment], progress: Progress
    ) -> None:
        """Show the rows of both texts; ``Row.segment`` is a place in ``segments``."""
        if self._pages is None or self._pair is None:
            return
        place = None
        if self._begun is not None:
            place = self._begun.place(self._current, self.texts(self._current))
        self._rows, self._segments = tuple(rows), tuple(segments)
        if place is not None:
            self._rows = begun_again(self._rows, place)
        rows = self._rows
        least = _GHOST_LINES * self._pages[TARGET].edit.fontMetrics().lineSpacing()
        self._pair.set_rows(
            [(row.source_lines, row.target_lines) for row in rows],
            [0.0 if row.target_lines else least for row in rows],
        )
        self.bar.show_progress(progress)
        self._enter(self._row_of_caret(), again=True)
        self._repaint()

    def show_segments(self, segments: Sequence[Segment], progress: Progress) -> None:
        """Show other states of the same rows; ``enter_again`` shows that of the row in hand."""
        waiting = [is_waiting(segment) for segment in self._segments]
        self._segments = tuple(segments)
        self.bar.show_progress(progress)
        self.gutter.update()
        if waiting != [is_waiting(segment) for segment in self._segments]:
            self._repaint()

    def enter_again(self) -> None:
        """Tell which row is in hand once more: something else is to be shown of it."""
        self._enter(self._current, again=True)

    @property
    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    @property
    def current(self) -> int:
        """Return the row in hand, -1 for none."""
        return self._current

    def segment_of(self, row: int) -> Segment | None:
        """Return what a row is, None when there is no such row or nothing in it."""
        if not 0 <= row < len(self._rows) or self._rows[row].segment < 0:
            return None
        return self._segments[self._rows[row].segment]

    def row_of_line(self, side: int, line: int) -> int:
        """Return the row a line of one of the texts is in, -1 for none."""
        return -1 if self._pair is None else self._pair.row_of(side, line)

    def segment_place(self, row: int) -> int:
        """Return which of the segments a row is, -1 for none."""
        return self._rows[row].segment if 0 <= row < len(self._rows) else -1

    def texts(self, row: int) -> RowTexts | None:
        """Return the lines of a row as they stand, typed a moment ago or not."""
        if self._pages is None or self._pair is None or not 0 <= row < len(self._rows):
            return None
        spans = [self._pair.lines(side, row) for side in (SOURCE, TARGET)]
        words = [
            "\n".join(page.edit.text_of_lines(span.start, span.stop))
            for page, span in zip(self._pages, spans, strict=True)
        ]
        return RowTexts(spans[SOURCE].start, words[SOURCE], spans[TARGET].start, words[TARGET])

    def piece_with_caret(self, pieces: Sequence[Unit]) -> Unit:
        """Return which of some pieces of the translation the caret is in, else the first."""
        line = self._pages[TARGET].edit.textCursor().blockNumber() if self._pages else -1
        return next((its for its in pieces if its.first_line <= line < its.end_line), pieces[0])

    def go_to(self, row: int) -> None:
        """Put the caret into the translation of a row; where there is none, make room for it."""
        if self._pages is None or self._pair is None or not 0 <= row < len(self._rows):
            return
        if row != self._current:
            self._leave()
        segment = self.segment_of(row)
        if self._is_room(row) and segment is not None:
            if self._pages[TARGET].edit.isReadOnly():
                self._pair.show_row(row)
                self._enter(row)
                return
            if segment.is_translated:
                self._make_room(row)
            else:
                self.put(row, segment.source)  # a rule, a results table: as it is
        lines = self._pair.lines(TARGET, row)
        if len(lines):
            edit = self._pages[TARGET].edit
            edit.apply_caret(lines.start)
            edit.setFocus()
        self._enter(row)
        self._show_whole(row)

    def show_current(self) -> None:
        """Scroll to the row in hand."""
        self._show_whole(self._current)

    def put(self, row: int, text: str) -> None:
        """Put a text into the translation of a row, as one step; what was there goes."""
        if self._pages is None or self._pair is None:
            return
        new, edit = text.split("\n"), self._pages[TARGET].edit
        if self._is_room(row):
            self._make_room(row, new)
            if self._begun is not None:
                self._begun.keep()  # they are written
            edit.setFocus()
            return
        lines = self._pair.lines(TARGET, row)
        filled = len(lines)
        while filled and not edit.text_of_lines(lines.start, lines.start + filled)[-1].strip():
            filled -= 1
        last = len(new) - 1
        caret = Selection.at(lines.start + last, len(new[last]))
        edit.apply(Edit(lines.start, filled or min(1, len(lines)), tuple(new), caret))
        edit.setFocus()

    @property
    def is_in_title(self) -> bool:
        """Return whether the keys go to one of the titles."""
        return any(page.title.hasFocus() for page in self._pages or ())

    def go_to_text(self) -> None:
        """Go on in the text of the translation."""
        if self._pages is not None:
            self._pages[TARGET].edit.setFocus()

    def bring_caret(self) -> None:
        """Have the caret in the translation of the row in hand; where it is there, it stays."""
        if self._pages is None or self._pair is None:
            return
        line = self._pages[TARGET].edit.textCursor().blockNumber()
        if self._pair.row_of(TARGET, line) != self._current or self._is_room(self._current):
            self.go_to(self._current)

    def type_in(self, text: str) -> None:
        """Put words in at the caret, in the translation of the row in hand."""
        if self._pages is None:
            return
        self.bring_caret()
        edit = self._pages[TARGET].edit
        if not edit.isReadOnly():
            edit.type_in(text)
            edit.setFocus()

    def point_at(self, row: int, words: str | None, start: int, end: int) -> None:
        """Go to a row and choose ``start`` to ``end`` of that of its lines which says ``words``.

        Without such a line only to the row.
        """
        self.go_to(row)
        line = self._line_of(row, words)
        if self._pages is not None and line is not None:
            edit = self._pages[TARGET].edit
            seen = seen_around(edit.structure.line(line), start, end)
            edit.select_range(*(edit.position_of(Place(line, column)) for column in seen))

    def change_line(self, row: int, words: str, new: str) -> bool:
        """Put another line in the place of that of a row which says ``words``.

        Return False when there is none: it was changed meanwhile.
        """
        line = self._line_of(row, words)
        if self._pages is None or line is None or self._pages[TARGET].edit.isReadOnly():
            return False
        self._pages[TARGET].edit.put_lines({line: new})
        return True

    def mark_terms(self, text: str, places: Sequence[tuple[int, int]]) -> None:
        """Point out terms in the source, where it is still ``text``; code points of it."""
        if self._pages is None or self._pages[SOURCE].edit.text() != text:
            return
        edit = self._pages[SOURCE].edit
        starts = list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))
        edit.setExtraSelections(
            [
                _underlined(edit, *(_position(edit, starts, place) for place in ends))
                for ends in places
            ]
        )

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pages' sizes, and take clicks where nothing is translated; called by Qt."""
        if self._pages is None or self._hints is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Resize:
            for page, hints in zip(self._pages, self._hints, strict=True):
                if watched is page.edit:
                    hints.setGeometry(page.edit.rect())
                    self._repaint()
                elif watched is page.title:
                    self._level_titles()
        target = self._pages[TARGET].edit
        if (
            watched is target.viewport()
            and event.type() == QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() == Qt.MouseButton.LeftButton
        ):
            y = target.viewport().mapTo(target, event.position().toPoint()).y()
            row = self._row_at(target, y)
            if row is not None and self._is_room(row):
                self.go_to(row)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close at Escape; called by Qt."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the titles level; called by Qt."""
        super().resizeEvent(event)
        self._level_titles()

    # Internal

    def _line_of(self, row: int, words: str | None) -> int | None:
        """Return the line of a row's translation that says ``words``."""
        if self._pair is None or self._pages is None or not 0 <= row < len(self._rows):
            return None
        lines = self._pair.lines(TARGET, row)
        texts = self._pages[TARGET].edit.text_of_lines(lines.start, lines.stop)
        return lines.start + texts.index(words) if words in texts else None

    def _is_room(self, row: int) -> bool:
        """Return whether a row is room beside a source, without a line of its own."""
        if self._pair is None:
            return False
        return not len(self._pair.lines(TARGET, row)) and bool(self._rows[row].source_lines)

    def _make_room(self, row: int, words: Sequence[str] = ()) -> None:
        """Put lines into the translation where a row's text is to be, as one step.

        They are ``words``; without any the sign its text begins with.
        """
        if self._begun is None or self._pair is None:
            return
        segment = self.segment_of(row)
        words = words or (sign_of(segment.source) if segment is not None else "",)
        self._rows = self._begun.make(self._rows, row, words)
        self._pair.set_rows([(its.source_lines, its.target_lines) for its in self._rows])

    def _leave(self) -> None:
        """Take lines away that were made for a translation nobody has begun to write."""
        if self._begun is not None:
            self._begun.take_away()

    def _row_of_caret(self) -> int:
        if self._pages is None or self._pair is None or not self._rows:
            return -1
        side = SOURCE if self._pages[SOURCE].edit.hasFocus() else TARGET
        if self._pair.count != len(self._rows):
            return -1
        line = self._pages[side].edit.textCursor().blockNumber()
        return self._pair.row_of(side, line)

    def _enter(self, row: int, *, again: bool = False) -> None:
        if row == self._current and not again:
            return
        self._current = row
        self.gutter.show_current(row)
        for hints in self._hints or ():
            hints.show_current(row)
        self.row_entered.emit(row)

    def _show_whole(self, row: int) -> None:
        """Scroll so that a row is in sight, and what it follows if there is room for both."""
        if self._pair is None or row < 0:
            return
        for first in (max(row - 1, 0), row):
            if self._is_whole(row):
                return
            self._pair.show_row(first)

    def _is_whole(self, row: int) -> bool:
        """Return whether all of a row is in sight, or it begins near the top."""
        if self._pair is None or self._pages is None:
            return False
        height = self._pages[TARGET].edit.height()
        return any(
            seen == row and top >= 0 and (top + tall <= height or top < height / 3)
            for seen, top, tall in self._pair.seen()
        )

    def _seen(self, widget: QWidget) -> list[SeenRow]:
        """Return the rows in sight in the points of a widget."""
        if self._pair is None or self._pages is None:
            return []
        top = self._text_top(widget)
        return [
            (row, top + y, height, self.segment_of(row)) for row, y, height in self._pair.seen()
        ]

    def _text_top(self, widget: QWidget) -> int:
        """Return where the texts begin, in the points of a widget."""
        if self._pages is None:
            return 0
        edit, zero = self._pages[TARGET].edit, QPoint(0, 0)
        return edit.mapToGlobal(zero).y() - widget.mapToGlobal(zero).y()

    def _row_at(self, widget: QWidget, y: int) -> int | None:
        found = (row for row, top, height, _s in self._seen(widget) if top <= y < top + height)
        return next(found, None)

    def _repaint(self) -> None:
        self.gutter.update()
        for hints in self._hints or ():
            hints.update()

    def _level_titles(self) -> None:
        """Let both texts begin at the same height, whatever their titles need."""
        if self._pages is None:
            return
        heights = [page.title.height() for page in self._pages]
        for page, height in zip(self._pages, heights, strict=True):
            page.give_top(max(heights) - height)

    def _on_cursor_moved(self) -> None:
        self._enter(self._row_of_caret())

    def _on_pair_moved(self) -> None:
        self._repaint()


def _position(edit: TextPage, starts: Sequence[int], place: int) -> int:
    """Return the position of Qt's of a code point; ``starts`` are where the lines begin."""
    line = bisect_right(starts, place) - 1
    return edit.position_of(Place(line, place - starts[line]))


def _underlined(edit: TextPage, start: int, end: int) -> QTextEdit.ExtraSelection:
    """Return a stretch of a page with a quiet line under it."""
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    look.setUnderlineColor(edit.palette().color(QPalette.ColorRole.Accent))
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, look
    return selection
