# SPDX-License-Identifier: MIT
"""Scrolls a page by points, as two pages side by side must be.

Qt scrolls a plain text by whole lines: the first line in sight always begins at the upper edge.  A
page with much room below a short line would jump by all of it, and no two pages would stand in
step.  So the viewport is made higher than what is seen of it, by what is cut off above.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QInputMethodQueryEvent, QKeyEvent, QKeySequence, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from icc_editor.gui.text_edit.layout import PostLayout

_KEYS = QKeySequence.StandardKey
_MOVE, _KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor
_PAGE_KEYS = (
    (_KEYS.MoveToPreviousPage, -1, _MOVE),
    (_KEYS.MoveToNextPage, 1, _MOVE),
    (_KEYS.SelectPreviousPage, -1, _KEEP),
    (_KEYS.SelectNextPage, 1, _KEEP),
)
_CURSOR_RECTANGLES = (
    Qt.InputMethodQuery.ImCursorRectangle,
    Qt.InputMethodQuery.ImAnchorRectangle,
)


class FineScroll(QObject):
    """Knows how many points above the upper edge are cut off of one page."""

    scrolled = Signal()  # something else is first in sight, whoever brought it there

    def __init__(self, edit: QPlainTextEdit, layout: PostLayout) -> None:
        """Scroll ``edit``, which is laid out by ``layout``, until ``end``."""
        super().__init__(edit)
        self._edit = edit
        self._layout = layout
        self._bar = edit.verticalScrollBar()
        self._cut = 0
        self._moving = False
        self._paged = (-1, 0)  # where the last page key put the caret, and its x
        self._policy = edit.verticalScrollBarPolicy()
        edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        edit.installEventFilter(self)
        edit.updateRequest.connect(self._on_edit_update_request)
        edit.cursorPositionChanged.connect(self._on_edit_cursor_moved)

    def end(self) -> None:
        """Let the page scroll by lines again."""
        self._edit.removeEventFilter(self)
        self._edit.updateRequest.disconnect(self._on_edit_update_request)
        self._edit.cursorPositionChanged.disconnect(self._on_edit_cursor_moved)
        self._cut_off(0)
        self._edit.setVerticalScrollBarPolicy(self._policy)
        self.deleteLater()

    @property
    def is_moving(self) -> bool:
        """Return whether the page is just being scrolled by points."""
        return self._moving

    @property
    def cut(self) -> int:
        """Return how many points of the viewport are out of sight above."""
        return self._cut

    @property
    def seen_height(self) -> int:
        """Return how many points of the viewport are in sight."""
        return self._edit.viewport().height() - self._cut

    def top(self) -> tuple[int, float]:
        """Return the line at the upper edge, and how far below its own upper edge that is.

        Less than nothing where the margin above the first line is in sight.
        """
        block = self._edit.firstVisibleBlock()
        above = self._edit.blockBoundingGeometry(block).translated(self._edit.contentOffset())
        return self._settled(block, self._cut - above.top())

    def show_top(self, line: int, down: float) -> None:
        """Show ``down`` points below the upper edge of a line at the edge of what is seen.

        At the end of the text as far below as there is text to be seen.
        """
        block = self._edit.document().findBlockByNumber(line)
        if not block.isValid():
            block = self._edit.document().lastBlock()
        down += min(self._left_below(block, down, 0), 0.0)
        self._show(*self._settled(block, down))

    def scroll_by(self, points: float) -> float:
        """Scroll down, or up with less than nothing; return how far, which the ends may limit."""
        line, down = self.top()
        block = self._edit.document().findBlockByNumber(line)
        if points > 0:
            points = min(points, max(self._left_below(block, down, points), 0.0))
        elif line == 0:
            points = max(points, -self._margin() - down)
        else:
            points = -min(-points, self._left_above(block, down, -points))
        if points:
            self._show(*self._settled(block, down + points))
        return points

    def resized(self) -> None:
        """Take notice that more or less of the page is in sight."""
        if not self._moving:
            self.scrolled.emit()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what the keys for a page do; return whether it was one of them."""
        for key, way, mode in _PAGE_KEYS:
            if event.matches(key):
                self._turn_page(way, mode)
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell input methods where the caret is seen; called by Qt."""
        if isinstance(event, QInputMethodQueryEvent) and self._cut and not self._moving:
            self._moving = True  # asked once
            self._edit.event(event)
            self._moving = False
            for query in _CURSOR_RECTANGLES:
                if event.queries() & query:
                    place = event.value(query)
                    if isinstance(place, QRect | QRectF):
                        event.setValue(query, place.translated(0, -self._cut))
            return True
        return super().eventFilter(watched, event)

    def _turn_page(self, way: int, mode: QTextCursor.MoveMode) -> None:
        edit = self._edit
        cursor, place = edit.textCursor(), edit.cursorRect()
        x = self._paged[1] if self._paged[0] == cursor.position() else place.center().x()
        seen = place.center().y() - self._cut
        if not 0 <= seen < self.seen_height:  # the caret is out of sight: go on from what is seen
            seen = 0 if way > 0 else self.seen_height - 1
        page = max(self.seen_height - place.height(), place.height())
        moved = self.scroll_by(way * page)
        rest = way * page - moved  # at the end of the text the caret goes on alone
        where = self._line_in_sight(QPoint(x, round(seen + self._cut + rest)))
        if where is not None:  # else the caret would lead back
            cursor.setPosition(edit.cursorForPosition(where).position(), mode)
            edit.setTextCursor(cursor)
            edit.ensureCursorVisible()
        self._paged = (cursor.position(), x)

    def _line_in_sight(self, point: QPoint) -> QPoint | None:
        """Return the place on the line nearest to ``point``, None when only room is in sight."""
        point.setY(min(max(point.y(), self._cut), self._edit.viewport().height() - 1))
        block = self._edit.cursorForPosition(point).block()
        place = self._edit.blockBoundingGeometry(block).translated(self._edit.contentOffset())
        lines = block.layout()
        last = lines.lineAt(lines.lineCount() - 1)
        y = min(point.y(), int(place.top() + last.y() + last.height() - 1))
        if y < self._cut:  # the room below it reaches into sight, and then comes the next one
            y = round(place.bottom()) + 1
        in_sight = y < self._edit.viewport().height()
        return QPoint(point.x(), y) if in_sight else None

    def _show(self, block: QTextBlock | int, down: float) -> None:
        if isinstance(block, int):
            block = self._edit.document().findBlockByNumber(block)
        self._layout.blockBoundingRect(block)  # lays it out
        lines = block.layout()
        number, cut = 0, down
        if not block.blockNumber():
            cut += self._margin()
        for at in range(1, lines.lineCount()):
            top = lines.lineAt(at - 1).naturalTextRect().bottom()
            if top > down:
                break
            number, cut = at, down - top
        value = block.firstLineNumber() + number
        viewport = self._edit.viewport()
        same = value == self._bar.value()
        self._moving = True
        viewport.setUpdatesEnabled(False)
        self._cut_off(max(round(cut), 0))
        self._bar.setValue(value)
        place = self._edit.blockBoundingGeometry(block).translated(self._edit.contentOffset())
        wrong = down - (self._cut - place.top())  # Qt keeps the fraction of an earlier point
        self._cut_off(max(self._cut + round(wrong), 0))
        viewport.setUpdatesEnabled(True)
        if same:  # who listens for scrolling hears of it too
            self._bar.valueChanged.emit(value)
        self._edit.updateRequest.emit(viewport.rect(), 1)
        self._moving = False
        self.scrolled.emit()

    def _cut_off(self, points: int) -> None:
        if points != self._cut:
            self._cut = points
            self._edit.setViewportMargins(0, -points, 0, 0)

    def _settled(self, block: QTextBlock, down: float) -> tuple[int, float]:
        """Return the line that a place below ``block``, or above it, is in."""
        while down < 0 and block.previous().isValid():
            block = block.previous()
            down += self._height(block)
        while down >= (height := self._height(block)) and block.next().isValid():
            down -= height
            block = block.next()
        return block.blockNumber(), max(down, -self._margin())

    def _left_below(self, block: QTextBlock, down: float, wanted: float) -> float:
        """Return how much text is out of sight below, ``wanted`` or more as soon as there is."""
        left = -down - self.seen_height
        while block.isValid() and left < wanted:
            left += self._height(block)
            block = block.next()
        return left

    def _left_above(self, block: QTextBlock, down: float, wanted: float) -> float:
        """Return how much is above the upper edge, ``wanted`` or more as soon as there is."""
        left = down
        while left < wanted and block.previous().isValid():
            block = block.previous()
            left += self._height(block)
        return left if block.previous().isValid() else left + self._margin()

    def _height(self, block: QTextBlock) -> float:
        return self._layout.blockBoundingRect(block).height()

    def _margin(self) -> float:
        return self._edit.document().documentMargin()

    def _on_edit_update_request(self, _area: QRect, scrolled: int) -> None:
        """Begin with a whole line where Qt has scrolled: it takes all of the viewport for seen."""
        if scrolled and not self._moving:
            self._cut_off(0)
            line, down = self.top()
            if self._left_below(self._edit.document().findBlockByNumber(line), down, 0) < 0:
                self.show_top(line, down)  # by whole lines Qt scrolls beyond the end
            else:
                self.scrolled.emit()

    def _on_edit_cursor_moved(self) -> None:
        """Show the caret where it is only cut off; Qt would take it for seen."""
        place = self._edit.cursorRect()
        if not self._moving and self._cut and 0 <= place.top() < self._cut:
            line, down = self.top()
            self.show_top(line, down - (self._cut - place.top()))
