# SPDX-License-Identifier: MIT
"""A SOCKS5 proxy on loopback that knows one name and notes what it is asked for."""

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self

_OK = bytes([5, 0, 0, 1, 0, 0, 0, 0, 0, 0])
_NO_SUCH_HOST = bytes([5, 4, 0, 1, 0, 0, 0, 0, 0, 0])
_BY_NAME = 3


class SocksProxy:
    """Leads ``name`` to ``port`` of this computer; ``asked`` lists what was wanted."""

    def __init__(self, name: str, port: int) -> None:
        """Take the one name that resolves, and where it leads."""
        self._name, self._target = name, port
        self.asked: list[str] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []

    def __enter__(self) -> Self:
        """Listen."""
        self._start(self._accept)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Close every connection and wait for the threads."""
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        for thread in self._threads:
            thread.join(10)

    def _start(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _address = self._server.accept()
            except OSError:
                return
            self._open.append(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            connection.recv(100)
            connection.sendall(b"\x05\x00")
            request = connection.recv(1000)
            by_name = request[3] == _BY_NAME
            wanted = request[5 : 5 + request[4]].decode() if by_name else request[4:].hex()
            self.asked.append(wanted)
            if wanted != self._name:
                connection.sendall(_NO_SUCH_HOST)
                return
            target = socket.create_connection(("127.0.0.1", self._target))
            self._open.append(target)
            connection.sendall(_OK)
            self._start(_pour, target, connection)
            _pour(connection, target)


def _pour(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
