# SPDX-License-Identifier: MIT
"""Waiting for background work where there is no other way: before the window closes."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

_EVERY_MS = 5


def wait_until(done: Callable[[], bool], milliseconds: int) -> None:
    """Return when ``done`` holds, or after ``milliseconds``.

    The window goes on painting and answers of jobs are heard; keys are not taken.
    """
    if done():
        return
    loop = QEventLoop()
    deadline = QTimer(loop)
    deadline.setSingleShot(True)
    deadline.timeout.connect(loop.quit)
    deadline.start(milliseconds)
    watch = QTimer(loop)
    watch.setInterval(_EVERY_MS)
    watch.timeout.connect(lambda: loop.quit() if done() else None)
    watch.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    for timer in (watch, deadline):
        timer.stop()
    loop.deleteLater()
