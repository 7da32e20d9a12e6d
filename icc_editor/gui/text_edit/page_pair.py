# SPDX-License-Identifier: MIT
"""Two pages side by side: their rows are equally high, and they are scrolled as one."""

from collections.abc import Sequence
from functools import partial
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar

from icc_editor.gui.text_edit.text_page import TextPage

_SLICE_S = 0.008  # what the window may be held up by rows that are out of sight
_NOTCH = 120  # eighths of a degree: one notch of a common wheel


class PagePair(QObject):
    """Keeps the rows of two pages level, beginning with those in sight, until ``end``.

    Row by row the pages have any number of lines, none too.  Whoever writes in one of them, the
    other gives the row as much room as it needs.
    """

    moved = Signal()  # rows stand elsewhere: scrolled, or higher or lower than before

    def __init__(self, left: TextPage, right: TextPage, bar: QScrollBar) -> None:
        """Scroll both pages by ``bar``, which counts points."""
        super().__init__(bar)
        self._pages = (left, right)
        self._bar = bar
        begun = [page.begin_rows() for page in self._pages]
        self._rooms = [room for room, _scroll in begun]
        self._scrolls = [scroll for _room, scroll in begun]
        self._least: list[float] = []
        self._heights: list[float] = []  # as shown, 0 for what was not measured yet
        self._next = 0  # the first row that may not be level yet
        self._busy = False
        self._level_timer = QTimer(self)
        self._level_timer.setSingleShot(True)
        self._level_timer.setInterval(0)
        self._level_timer.timeout.connect(self._level_on)
        for side, page in enumerate(self._pages):
            self._rooms[side].changed.connect(self._on_room_changed)
            self._rooms[side].renewed.connect(self._on_room_renewed)
            self._scrolls[side].scrolled.connect(partial(self._on_scrolled, side))
            page.viewport().installEventFilter(self)
        bar.valueChanged.connect(self._on_bar_value_changed)

    def end(self) -> None:
        """Let both pages be as they were alone."""
        self._level_timer.stop()
        self._bar.valueChanged.disconnect(self._on_bar_value_changed)
        for page in self._pages:
            page.viewport().removeEventFilter(self)
            page.end_rows()
        self.deleteLater()

    def set_rows(self, rows: Sequence[tuple[int, int]], least: Sequence[float] = ()) -> None:
        """Set how many lines each row has, left and right, and how high it is at least.

        What is first in sight on the left stays there.
        """
        top = self._scrolls[0].top()
        self._busy = True
        for side, room in enumerate(self._rooms):
            room.set_rows(counts[side] for counts in rows)
        self._busy = False
        self._least = list(least) or [0.0] * len(rows)
        self._heights = [0.0] * len(rows)
        self._next = 0
        self._level_timer.start()
        row, down = self._rooms[0].row_at(*top)
        self._show(row, down)

    @property
    def is_levelling(self) -> bool:
        """Return whether rows out of sight are still to be measured, for the bar alone."""
        return self._level_timer.isActive()

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self._heights)

    def row_of(self, side: int, line: int) -> int:
        """Return the row of a line of a page: 0 for the left one, 1 for the right one."""
        return self._rooms[side].row_of(line)

    def lines(self, side: int, row: int) -> range:
        """Return the lines of a row in a page; an empty range where it has none."""
        return self._rooms[side].lines(row)

    def top(self) -> tuple[int, float]:
        """Return the row first in sight, and how far below its upper edge the page's edge is."""
        return self._rooms[0].row_at(*self._scrolls[0].top())

    def seen(self) -> list[tuple[int, float, float]]:
        """Return the rows in sight: each with where it begins in the pages, and its height."""
        if not self._heights:
            return []
        row, down = self.top()
        y, found = -down, []
        while row < self.count and y < self._scrolls[0].seen_height:
            found.append((row, y, self._level(row)))
            y += self._heights[row]
            row += 1
        return found

    def show_row(self, row: int, down: float = 0.0) -> None:
        """Show a row at the upper edge, or ``down`` points of it above that."""
        self._show(row, down)

    def scroll_by(self, points: float) -> None:
        """Scroll both down, or up with less than nothing."""
        self._level_around(self.top()[0], points)
        self._scrolls[0].scroll_by(points)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll by the wheel, by points; called by Qt."""
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                return False  # zooms
            points = event.pixelDelta().y()
            if not points:
                lines = QApplication.wheelScrollLines() * event.angleDelta().y() / _NOTCH
                points = round(lines * self._pages[0].fontMetrics().lineSpacing())
            self.scroll_by(-points)
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _show(self, row: int, down: float) -> None:
        if not self._heights:
            return
        self._level_around(row, 0)
        self._scrolls[0].show_top(*self._rooms[0].place_in(row, down))

    # Heights

    def _level(self, row: int) -> float:
        """Make a row equally high on both sides; return its height."""
        height = max(self._least[row], *(room.own_height(row) for room in self._rooms))
        if height != self._heights[row]:
            self._heights[row] = height
            for room in self._rooms:
                room.set_least(row, height)
        return height

    def _level_around(self, row: int, points: float) -> None:
        """Level what is in sight from a row on, and ``points`` further up or down."""
        before = list(self._heights)
        height = self._scrolls[0].seen_height
        at, left = row, height + max(points, 0.0)
        while at < self.count and left > -height:
            left -= self._level(at)
            at += 1
        at, left = row, max(-points, 0.0) + height
        while at > 0 and left > 0:
            at -= 1
            left -= self._level(at)
        if before != self._heights:
            self._show_rooms()

    def _level_on(self) -> None:
        """Level some of the rest, and measure it for the scroll bar."""
        end = perf_counter() + _SLICE_S
        changed = False
        while self._next < self.count:
            before = self._heights[self._next]
            changed |= self._level(self._next) != before
            self._next += 1
            if perf_counter() >= end:
                break
        if changed:
            self._show_rooms(in_sight=False)
        if self._next < self.count:
            self._level_timer.start()

    def _show_rooms(self, *, in_sight: bool = True) -> None:
        self._busy = True
        for room in self._rooms:
            room.show_room(in_sight=in_sight)
        self._busy = False
        self._show_bar()

    def _on_room_changed(self, row: int) -> None:
        if self._busy or row >= self.count:
            return
        before = self._heights[row]
        if self._level(row) != before:
            self._show_rooms()
            self._follow(1 if self._pages[1].hasFocus() else 0)

    def _on_room_renewed(self) -> None:
        """Level what is in sight now and the rest soon: a page has another width."""
        self._next = 0
        self._level_timer.start()
        self._follow(0)

    # Scrolling

    def _on_scrolled(self, side: int) -> None:
        if not self._busy:
            self._follow(side)

    def _follow(self, side: int) -> None:
        """Show on the other side what this one shows."""
        if not self._heights:
            return
        self._level_around(self._rooms[side].row_at(*self._scrolls[side].top())[0], 0)
        # Only now: rows above that are higher or lower now may have moved what is seen.
        row, down = self._rooms[side].row_at(*self._scrolls[side].top())
        self._busy = True
        self._scrolls[1 - side].show_top(*self._rooms[1 - side].place_in(row, down))
        self._busy = False
        self._show_bar()
        self.moved.emit()

    def _show_bar(self) -> None:
        row, down = self.top()
        known = [height for height in self._heights if height]
        usual = sum(known) / max(len(known), 1)
        above = sum(height or usual for height in self._heights[:row]) + down
        total = sum(height or usual for height in self._heights)
        margin = self._pages[0].document().documentMargin()
        seen = self._scrolls[0].seen_height
        self._bar.blockSignals(True)
        self._bar.setPageStep(seen)
        self._bar.setSingleStep(self._pages[0].fontMetrics().lineSpacing())
        self._bar.setRange(0, max(round(total + 2 * margin) - seen, 0))
        self._bar.setValue(round(above + margin))
        self._bar.blockSignals(False)

    def _on_bar_value_changed(self, value: int) -> None:
        down = value - self._pages[0].document().documentMargin()
        known = [height for height in self._heights if height]
        usual = sum(known) / max(len(known), 1)
        row = 0
        while row + 1 < self.count and down >= (height := self._heights[row] or usual):
            down -= height
            row += 1
        self._show(row, down)
