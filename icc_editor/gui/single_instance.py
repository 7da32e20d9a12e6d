# SPDX-License-Identifier: MIT
"""One window per user and state folder: a second start raises the first window."""

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCryptographicHash, QObject, QThread, Signal, Slot

from icc_editor.errors import AlreadyOpen
from icc_editor.storage.locks import FileLock
from icc_editor.storage.places import Places

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_RAISE = b"raise"
_LIBRARY = b"library "  # and the folder as the system writes it
_FILE = b"file "  # and the file, likewise
_END = b"\0"  # no folder's name has it
_LONGEST = 1 << 16  # bytes
_PATIENCE_MS = 2000
_PAUSE_MS = 50  # between two knocks at a first instance that does not listen yet


class SingleInstance(QObject):
    """Holds the lock of the first instance and listens for later ones."""

    raise_requested = Signal()
    library_requested = Signal(object)  # Path the later instance was started with
    file_requested = Signal(object)  # Path of the file it was to open

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = places.state_folder()
        self._lock = FileLock(folder / "window.lock")
        name = str(folder.resolve()).encode()
        sha = QCryptographicHash.hash(name, QCryptographicHash.Algorithm.Sha256)
        digest = bytes(sha.toHex().data()).decode()[:16]
        self._name = f"icc-editor-{digest}"
        self._server: QLocalServer | None = None

    def claim(self) -> None:
        """Become the one instance; ``listen`` follows when the window is painted.

        Raises:
            AlreadyOpen: Another one runs; ask it with ``raise_first``.
            StorageError: The state folder cannot be written.
        """
        self._lock.acquire()

    def listen(self) -> None:
        """Hear later instances; harmless when repeated."""
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None:
            return
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_server_new_connection)
        server.listen(self._name)
        self._server = server

    def raise_first(self, library: Path | None = None, file: Path | None = None) -> bool:
        """Ask the first instance to show its window; return whether it heard.

        ``library`` is the one this instance was to open, or it was to open a ``file``.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket(self)
        end = time.monotonic() + _PATIENCE_MS / 1000
        socket.connectToServer(self._name)
        while not socket.waitForConnected(_PATIENCE_MS):
            if time.monotonic() > end:
                return False
            QThread.msleep(_PAUSE_MS)
            socket.connectToServer(self._name)
        words = _RAISE if library is None else _LIBRARY + os.fsencode(library)
        if file is not None:
            words = _FILE + os.fsencode(file)
        socket.write(words + _END)
        heard = socket.waitForBytesWritten(_PATIENCE_MS)
        socket.disconnectFromServer()
        return heard

    def release(self) -> None:
        """Stop listening and give the lock back."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.release()

    @Slot()
    def _on_server_new_connection(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_socket_ready_read)
            self._read(socket)
            self.raise_requested.emit()

    @Slot()
    def _on_socket_ready_read(self) -> None:
        self._read(cast("QLocalSocket", self.sender()))

    def _read(self, socket: "QLocalSocket") -> None:
        words = bytes(socket.peek(_LONGEST).data())
        if not words.endswith(_END):
            return  # the rest is on its way
        socket.readAll()
        words = words.removesuffix(_END)
        if words.startswith(_LIBRARY):
            self.library_requested.emit(Path(os.fsdecode(words.removeprefix(_LIBRARY))))
        elif words.startswith(_FILE):
            self.file_requested.emit(Path(os.fsdecode(words.removeprefix(_FILE))))


def claim_or_raise(
    instance: SingleInstance, library: Path | None = None, file: Path | None = None
) -> bool:
    """Return True as the first instance, False after the first one was asked to come forward.

    ``library`` and ``file`` are what to open, if it was said.

    Raises:
        AlreadyOpen: Another one runs and does not answer.
    """
    try:
        instance.claim()
    except AlreadyOpen:
        if instance.raise_first(library, file):
            return False
        raise
    return True
