# SPDX-License-Identifier: MIT
"""Measures how long the window does not answer: a timer in its thread that should always tick."""

import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot

TICK_MS = 20


class Heartbeat(QObject):
    """Ticks all the time and keeps the longest time between two ticks, in milliseconds."""

    def __init__(self) -> None:
        """Begin to tick."""
        super().__init__()
        self.ticks = 0
        self.worst_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(TICK_MS)

    def begin(self) -> None:
        """Forget what was measured so far."""
        self.ticks = 0
        self.worst_ms = 0.0
        self._last = time.perf_counter()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    @Slot()
    def _on_timer_timeout(self) -> None:
        now = time.perf_counter()
        self.worst_ms = max(self.worst_ms, (now - self._last) * 1000)
        self._last = now
        self.ticks += 1
