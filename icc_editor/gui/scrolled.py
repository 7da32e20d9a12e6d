# SPDX-License-Identifier: MIT
"""A place for what comes and goes beside the text: whole where there is room, else it scrolls.

The layouts of Qt take the height words have in a narrow window for the least height of the window,
and make it higher than the screen.  Here the least height is a few lines, and the height wished for
is that of the present width.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget


class Scrolled(QScrollArea):
    """A column of parts, as high as they wish; lower, they shrink, then scroll."""

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        """``least`` is the height in points below which it never goes, if its parts are higher."""
        super().__init__(parent)
        self._least = least
        self._wish = 0  # of the parts, in points, at the present width
        self._came: QWidget | None = None  # to be brought into sight
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setWidget(self._page)
        for ground in (self._page, self.viewport()):
            ground.setAutoFillBackground(False)  # what is behind is the ground
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def set_spacing(self, spacing: int) -> None:
        """Keep the parts so many points apart."""
        self._column.setSpacing(spacing)

    def add(self, part: QWidget) -> None:
        """Put a part below the others; when it is shown, it comes into sight."""
        self._column.addWidget(part)
        part.installEventFilter(self)
        self._measure()

    def sizeHint(self) -> QSize:
        """Return the size at which nothing scrolls; called by Qt."""
        return QSize(self._page.sizeHint().width(), self._wish)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the parts, and a few lines; called by Qt."""
        return QSize(self._page.minimumSizeHint().width(), min(self._wish, self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out in another width; called by Qt."""
        super().resizeEvent(event)
        self._measure()

    def event(self, event: QEvent) -> bool:
        """See when a part wishes for another height; called by Qt."""
        result = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return result

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See which part comes; called by Qt."""
        shown = event.type() == QEvent.Type.Show
        # Qt has its scroll bars watched too.
        if shown and isinstance(watched, QWidget) and self._column.indexOf(watched) >= 0:
            self._came = self._came or watched  # the first of those that come together
            self._settle()
            QTimer.singleShot(0, self, self._bring_into_sight)  # it has its place then
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """Lay out now, not when the events have their turn: what is shown is there to be used."""
        self._measure()
        parent = self.parentWidget()
        while parent is not None and parent.isVisible() and (layout := parent.layout()):
            layout.activate()
            parent = None if parent.isWindow() else parent.parentWidget()

    def _measure(self) -> None:
        wish = self._height(self.width(), least=False)
        if wish != self._wish:
            self._wish = wish
            self.updateGeometry()
        width, needed = self.width(), self._height(self.width(), least=True)
        if needed > self.height():
            width -= self.verticalScrollBar().sizeHint().width()
            needed = self._height(width, least=True)
        self._page.resize(width, max(needed, min(self.height(), wish)))

    def _height(self, width: int, *, least: bool) -> int:
        column = self._column
        if column.hasHeightForWidth():
            wish = column.totalMinimumHeightForWidth if least else column.totalHeightForWidth
            return wish(width)
        return (column.totalMinimumSize() if least else column.totalSizeHint()).height()

    @Slot()
    def _bring_into_sight(self) -> None:
        part, self._came = self._came, None
        if part is not None and part.isVisible():
            self._measure()
            self._show_place(part)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._page.isAncestorOf(new):
            self._show_place(new)

    def _show_place(self, part: QWidget) -> None:
        """Scroll no further than needed to see a part, its upper end if it is too high."""
        top = part.mapTo(self._page, QPoint(0, 0)).y()
        bar = self.verticalScrollBar()
        lowest = top + part.height() - self.viewport().height()
        bar.setValue(min(max(bar.value(), lowest), top))
