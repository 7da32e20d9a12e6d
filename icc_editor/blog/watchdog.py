# SPDX-License-Identifier: MIT
"""Ends a network call from outside: at its deadline, or as soon as the user says so.

Time-outs of a socket only bound the silence between two bytes; a server that drips one byte a
second keeps a call alive for ever, inside header parsing too.  So a thread per call looks on,
and cuts the connection: every blocked read or write returns at once.
"""

import contextlib
import queue
import socket
import threading
import time
from enum import Enum
from types import TracebackType
from typing import Any, Self

from icc_editor.errors import Cancelled, HostNotFound, IccEditorError, TimedOut
from icc_editor.post.job import CancelCheck

POLL_S = 0.05
"""How often a call looks whether it was cancelled."""


class Stop(Enum):
    """Why a call was ended from outside."""

    CANCELLED = "cancelled"
    DEADLINE = "deadline"


class CallWatch:
    """Looks after one call: a context manager around everything that may block.

    ``sent`` becomes True with the first byte of the request handed to the system.
    """

    def __init__(self, host: str, cancelled: CancelCheck, seconds: float) -> None:
        """Prepare to end the call to ``host`` after ``seconds`` or once ``cancelled()``."""
        self.host = host
        self.seconds = seconds
        self.sent = False
        self.stop: Stop | None = None
        self._cancelled = cancelled
        self._end = time.monotonic() + seconds
        self._over = threading.Event()
        self._guarded: list[socket.socket] = []
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._look_on, name="call-watch", daemon=True)

    def __enter__(self) -> Self:
        """Start to look on; raise at once when the call is cancelled already."""
        self._look()
        self.check()
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """End the thread and drop the copies of the sockets."""
        self._over.set()
        self._thread.join()
        for copy in self._guarded:
            copy.close()

    def guard(self, connection: socket.socket) -> None:
        """Take ``connection`` into care; it is cut when the call ends early.

        A copy of the descriptor is kept, since a TLS handshake takes the socket object away.
        """
        copy = socket.fromfd(connection.fileno(), connection.family, connection.type)
        with self._lock:
            self._guarded.append(copy)
            if self.stop is not None:
                _cut(copy)

    def check(self) -> None:
        """Raise what ended the call, if anything did.

        Raises:
            Cancelled: The user asked for it.
            TimedOut: The whole call took too long.
        """
        error = self.error()
        if error is not None:
            raise error

    def error(self) -> IccEditorError | None:
        """Return what ended the call from outside, None when nothing did."""
        match self.stop:
            case Stop.CANCELLED:
                return Cancelled(sent=self.sent)
            case Stop.DEADLINE:
                return TimedOut(self.host, sent=self.sent, seconds=self.seconds)
            case _:
                return None

    def resolve(self, port: int) -> list[tuple[Any, ...]]:
        """Return the addresses of ``host`` as ``socket.getaddrinfo`` does.

        The system's resolver cannot be interrupted: it runs in a thread of its own, which outlives
        a cancelled call until the resolver gives up.

        Raises:
            HostNotFound: The name does not resolve.
            Cancelled: The user asked for it.
            TimedOut: The whole call took too long.
        """
        answers: queue.SimpleQueue[list[tuple[Any, ...]] | None] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(list(socket.getaddrinfo(self.host, port, 0, socket.SOCK_STREAM)))
            except (OSError, UnicodeError):
                answers.put(None)

        resolver = threading.Thread(target=ask, name="resolve", daemon=True)
        resolver.start()
        while True:
            try:
                found = answers.get(timeout=POLL_S)
            except queue.Empty:
                self.check()
                continue
            resolver.join()
            if not found:
                raise HostNotFound(self.host)
            return found

    def _look(self) -> None:
        if self._cancelled():
            self.stop = Stop.CANCELLED
        elif time.monotonic() >= self._end:
            self.stop = Stop.DEADLINE

    def _look_on(self) -> None:
        while not self._over.wait(POLL_S):
            with self._lock:
                self._look()
                if self.stop is not None:
                    for copy in self._guarded:
                        _cut(copy)
                    return


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # not connected, or the other side was faster
        connection.shutdown(socket.SHUT_RDWR)
