# SPDX-License-Identifier: MIT
"""Keys that were meant for what stood there before."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

_PAUSE_MS = 700  # an eye needs that long to see that something else stands there
_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class HastyKeys(QObject):
    """Keeps Enter and Space from a button that got the keyboard by itself.

    Whoever presses Enter twice on the last page of one window, or holds it down, has not read the
    next one.  Each such key makes the pause begin anew; a key that is held down never counts.
    """

    def __init__(self, button: QPushButton) -> None:
        """Watch ``button``, which owns this."""
        super().__init__(button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        button.installEventFilter(self)

    def begin(self) -> None:
        """Let no key press the button for a moment."""
        self._pause.start()

    def is_over(self) -> bool:
        """Return whether a key presses the button again."""
        return not self._pause.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow a key that came too early; called by Qt."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            hasty = event.isAutoRepeat() or not self.is_over()
            if hasty and event.key() in _PRESSING:
                if not self.is_over():
                    self._pause.start()
                return True
        return super().eventFilter(watched, event)
