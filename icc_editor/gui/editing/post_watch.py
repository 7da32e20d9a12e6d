# SPDX-License-Identifier: MIT
"""Hears from the system when something stirs in the folder of the post that is open.

A file another one takes the place of is not heard any more, so its folder is listened to as well,
and the files are taken up anew each time; that the folder itself was renamed only the one around it
tells.  Where the system tells nothing (most network drives) nothing is heard.
"""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QFileSystemWatcher, QObject, QTimer, Signal, Slot

_QUIET_MS = 300  # after the last stir: what is being written is better read whole
_PATIENCE_MS = 2000  # but what never rests is told all the same


class PostWatch(QObject):
    """Listens to one folder and some files in it, and tells once they rest."""

    stirred = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = None  # made with the first post
        self._folder = Path()
        self._files: frozenset[Path] = frozenset()
        self._patience = QDeadlineTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)

    def listen(self, folder: Path, files: Iterable[Path]) -> None:
        """Listen to these from now on, and tell once: they may have changed just before."""
        wanted = frozenset(files)
        if self._watcher is not None and (self._folder, self._files) == (folder, wanted):
            return
        self.stop()
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._on_watcher_changed)
            self._watcher.fileChanged.connect(self._on_watcher_changed)
        self._folder, self._files = folder, wanted
        self._take_up(self._watcher)
        self._on_watcher_changed()

    def tell_again(self, milliseconds: int) -> None:
        """Tell once more after this time, whether anything stirs or not."""
        self._patience.setRemainingTime(milliseconds)
        self._timer.start(milliseconds)

    def stop(self) -> None:
        """Listen to nothing."""
        self._timer.stop()
        self._folder, self._files = Path(), frozenset()
        if self._watcher is not None:
            self._put_down(self._watcher)

    def _take_up(self, watcher: QFileSystemWatcher) -> None:
        watcher.addPaths([str(path) for path in (self._folder.parent, self._folder, *self._files)])

    def _put_down(self, watcher: QFileSystemWatcher) -> None:
        if known := [*watcher.directories(), *watcher.files()]:
            watcher.removePaths(known)

    @Slot()
    def _on_watcher_changed(self) -> None:
        if not self._files:
            return
        if not self._timer.isActive():
            self._patience.setRemainingTime(_PATIENCE_MS)
        self._timer.start(max(0, min(_QUIET_MS, self._patience.remainingTime())))

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self._watcher is None:
            return
        # Before they are looked at, so that nothing happens unheard in between.
        self._put_down(self._watcher)
        self._take_up(self._watcher)
        self.stirred.emit()
