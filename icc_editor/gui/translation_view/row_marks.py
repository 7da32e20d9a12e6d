# SPDX-License-Identifier: MIT
"""What is painted between and over the two texts: states, the current row, what is to be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from icc_editor.gui import icons, theme
from icc_editor.gui.translation_view import segment_words
from icc_editor.post.segment import Segment

_WIDTH = 12 * theme.GRID
_ICON = 16
_SMALL = 12
_BAND = 26  # of 255: how strongly the row in hand is tinted
_STROKE = 3
_PALE = 0.6  # what a filter leaves out can still be told apart
_LIFT = 3  # points: a row begins a little above its letters

SeenRow = tuple[int, float, float, Segment | None]
"""A row in sight: its number, where it begins, its height, what it is."""


class StateGutter(QWidget):
    """The strip between the texts: how far each row is; a click goes there."""

    row_chosen = Signal(int)
    menu_requested = Signal(int, QPoint)  # row; a place on the screen

    def __init__(
        self, seen: Callable[[], Sequence[SeenRow]], top: Callable[[], int], parent: QWidget
    ) -> None:
        """``seen`` returns the rows in sight, ``top`` where the texts begin, in points of it."""
        super().__init__(parent)
        self._seen = seen
        self._top = top
        self._current = -1
        self._hidden: frozenset[int] = frozenset()
        self._drawn: dict[tuple[str, int, int, float], QPixmap] = {}
        self._title: Segment | None = None
        self.has_issues: Callable[[int], bool] = lambda _row: False
        self.setFixedWidth(_WIDTH)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("How far each paragraph is"))

    def show_current(self, row: int) -> None:
        """Mark a row as the one in hand."""
        self._current = row
        self.update()

    def show_title(self, segment: Segment | None) -> None:
        """Show how far the title is, beside it."""
        self._title = segment
        self.update()

    def pale(self, rows: frozenset[int]) -> None:
        """Show rows as left out by a filter."""
        self._hidden = rows
        self.update()

    def sizeHint(self) -> QSize:
        """Return the width of an icon and its room; called by Qt."""
        return QSize(_WIDTH, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows in sight; called by Qt."""
        painter = QPainter(self)
        line = self.palette().color(QPalette.ColorRole.Mid)
        if self._title is not None:
            place = QRect(0, self._top() // 2 - 2 * theme.GRID, self.width(), self._top())
            self._paint_state(painter, place, self._title, pale=False)
        painter.setClipRect(0, self._top(), self.width(), self.height())
        for row, top, height, segment in self._seen():
            place = QRect(0, round(top) - _LIFT, self.width(), round(height))
            if row == self._current:
                painter.fillRect(place, band(self))
                accent = self.palette().color(QPalette.ColorRole.Accent)
                painter.fillRect(0, place.top(), _STROKE, place.height(), accent)
            painter.setPen(line)
            painter.drawLine(0, place.top(), self.width(), place.top())
            if segment is None or not segment.is_translated:
                continue
            self._paint_state(painter, place, segment, pale=row in self._hidden)
            if self.has_issues(row):
                top = place.top() + 2 * theme.GRID + (_ICON - _SMALL) // 2
                self._paint_icon(painter, "circle-alert", "warn", QPoint(_STROKE + 1, top), _SMALL)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu about the row; called by Qt."""
        row = self._row_at(event.pos().y())
        if row is not None:
            self.menu_requested.emit(row, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the row; called by Qt."""
        row = self._row_at(event.position().y())
        if row is not None:
            self.row_chosen.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the state in words; called by Qt."""
        y = event.position().y()
        for row, top, height, segment in self._seen():
            if (
                max(top, self._top()) <= y < top + height
                and segment is not None
                and segment.is_translated
            ):
                words = segment_words.state_tip(segment)
                if self.has_issues(row):
                    words = "\n".join((words, self.tr("The checks point something out here")))
                self.setToolTip(words)
                return
        in_title = y < self._top()
        self.setToolTip(segment_words.state_tip(self._title) if in_title and self._title else "")

    def _paint_state(
        self, painter: QPainter, place: QRect, segment: Segment, *, pale: bool
    ) -> None:
        painter.setOpacity(_PALE if pale else 1.0)
        top = place.top() + 2 * theme.GRID
        name, tone = segment_words.picture(segment), segment_words.tone(segment)
        self._paint_icon(painter, name, tone, QPoint((self.width() - _ICON) // 2, top), _ICON)
        if segment.record is not None and segment.record.notes:
            painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse((self.width() + _ICON) // 2, top, 6, 6)
        painter.setOpacity(1.0)

    def _paint_icon(
        self, painter: QPainter, name: str, tone: str, place: QPoint, size: int
    ) -> None:
        colors = self.palette()
        color = theme.tone(tone, colors) if tone else colors.color(QPalette.ColorRole.Text)
        ratio = self.devicePixelRatioF()
        key = name, color.rgba(), size, ratio
        drawn = self._drawn.get(key)
        if drawn is None:  # drawing it takes longer than all the rest
            drawn = self._drawn[key] = icons.pixmap(name, color, round(size * ratio))
            drawn.setDevicePixelRatio(ratio)
        painter.drawPixmap(place, drawn)

    def _row_at(self, y: float) -> int | None:
        if y < self._top():
            return None
        found = (row for row, top, height, _s in self._seen() if top <= y < top + height)
        return next(found, None)


class RowHints(QWidget):
    """Lies over a text: bounds of rows, the row in hand, and where nothing is translated yet."""

    def __init__(
        self, seen: Callable[[], Sequence[SeenRow]], parent: QWidget, *, hint: bool
    ) -> None:
        """With ``hint``, rows without a translation say so: for the text on the right."""
        super().__init__(parent)
        self._seen = seen
        self._hint = hint
        self._current = -1
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_current(self, row: int) -> None:
        """Mark a row as the one in hand; what lies below is painted anew with what lies over it."""
        changed, self._current = {self._current, row}, row
        for each, top, height, _segment in self._seen():
            if each in changed:
                self.update(0, round(top) - _LIFT, self.width(), round(height) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows in sight; called by Qt."""
        painter = QPainter(self)
        line = self.palette().color(QPalette.ColorRole.Midlight)
        for row, top, height, segment in self._seen():
            place = QRect(0, round(top) - _LIFT, self.width(), round(height))
            if row == self._current:
                painter.fillRect(place, band(self))
            painter.setPen(line)
            painter.drawLine(0, place.top(), self.width(), place.top())
            if self._hint and segment is not None and is_waiting(segment):
                painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
                painter.setFont(QApplication.font())  # smaller than the text: it is none
                inner = place.adjusted(MARGIN, theme.GRID, -MARGIN, 0)
                flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
                painter.drawText(inner, flags, self.hint_in(inner.size(), segment))
        painter.end()

    def hint_in(self, room: QSize, segment: Segment) -> str:
        """Return what a row without a translation says, in as many words as it has room for."""
        sentences = (
            self.tr("Not translated yet: click here and write"),
            self.tr("Not translated yet"),
        )
        if not segment.is_translated:
            sentences = (
                self.tr("Not in the translation yet: click here to put it in"),
                self.tr("Not in the translation yet"),
            )
        metrics = QFontMetrics(QApplication.font())
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        for words in sentences:
            whole = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, words)
            if whole.height() <= room.height() and whole.width() <= room.width():
                return words
        return metrics.elidedText(sentences[-1], Qt.TextElideMode.ElideRight, room.width())


MARGIN = 24
"""Points beside the text of a page."""


def band(widget: QWidget) -> QColor:
    """Return the tint of the row in hand."""
    color = QColor(widget.palette().color(QPalette.ColorRole.Accent))
    color.setAlpha(_BAND)
    return color


def is_waiting(segment: Segment) -> bool:
    """Return whether a source has nothing beside it."""
    return bool(segment.source) and not segment.target
