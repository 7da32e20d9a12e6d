# SPDX-License-Identifier: MIT
"""A field for more than one line that shows, as those of one line do, that it has the keys."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFocusEvent, QPainter, QPalette
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_DARKER = 125  # per cent: the outline Fusion gives a field of one line
_ROUND = 2  # points


class WordsField(QPlainTextEdit):
    """Plain words on several lines; Tab leaves it."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        """Begin with ``words``."""
        super().__init__(words, parent)
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Paint the outline over the frame, which Fusion draws alike with and without the keys."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and self.hasFocus():
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight).darker(_DARKER))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), _ROUND, _ROUND)
            painter.end()
        return done

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paint the frame too, not the words alone; called by Qt."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint the frame too, not the words alone; called by Qt."""
        super().focusOutEvent(event)
        self.update()
