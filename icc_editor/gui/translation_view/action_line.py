# SPDX-License-Identifier: MIT
"""A line of words with buttons at its end, of which none is ever cut off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

from icc_editor.gui import theme


class ActionLine(QLayout):
    """Lays words out on the left and buttons on the right; without room for both, in two lines.

    It needs no more room than its widest item, so that a button that comes and goes moves nothing
    beside it.  The last of the words is left out where it does not fit.
    """

    def __init__(self, words: int) -> None:
        """The first ``words`` items are words, all others buttons."""
        super().__init__()
        self._words = words
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.GAP)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item; called by Qt."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items; called by Qt."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None when there is none; called by Qt."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item; called by Qt."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take all of the width, and no more height than needed; called by Qt."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return True: narrower is higher; called by Qt."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the lines take; called by Qt."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Arrange the items in ``rect``; called by Qt."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of the widest item; called by Qt."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the widest item; called by Qt."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height of the lines in the width of ``rect``; with ``move`` place them."""
        words = [item for item in self._items[: self._words] if not item.isEmpty()]
        buttons = [item for item in self._items[self._words :] if not item.isEmpty()]
        room, gap = rect.width(), self.spacing()
        left_out: list[QLayoutItem] = []
        if self._wide([*words, *buttons]) > room and len(words) > 1:
            left_out, words = words[-1:], words[:-1]
        lines = [buttons]
        if self._wide([*words, *buttons]) > room:
            if self._wide([*words, *left_out]) <= room:  # alone in their line they have room again
                left_out, words = [], [*words, *left_out]
            lines = [[], *self._broken(buttons, room)]
        if move:
            for item in left_out:
                item.setGeometry(QRect(rect.topLeft(), QSize(0, 0)))
        y = rect.y()
        for number, line in enumerate(lines):
            shown = [*words, *line] if number == 0 else line
            height = max((item.sizeHint().height() for item in shown), default=0)
            if move:
                if number == 0:
                    self._place(words, rect.x(), y, height)
                self._place(line, rect.x() + room - self._wide(line), y, height)
            y += height + gap
        return y - gap - rect.y()

    def _wide(self, items: list[QLayoutItem]) -> int:
        spaces = self.spacing() * max(len(items) - 1, 0)
        return sum(item.sizeHint().width() for item in items) + spaces

    def _broken(self, items: list[QLayoutItem], room: int) -> list[list[QLayoutItem]]:
        """Return items in as many lines as they need, the last one full: it has the main button."""
        lines: list[list[QLayoutItem]] = [[]]
        for item in reversed(items):
            if lines[0] and self._wide([item, *lines[0]]) > room:
                lines.insert(0, [])
            lines[0].insert(0, item)
        return lines

    def _place(self, items: list[QLayoutItem], x: int, y: int, height: int) -> None:
        for item in items:
            size = item.sizeHint()
            item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
            x += size.width() + self.spacing()
