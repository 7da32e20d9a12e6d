# SPDX-License-Identifier: MIT
"""A server on the loopback that says exactly what a test wants, be it HTTP or not."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Self

Script = Callable[["RawServer", socket.socket], None]


class RawServer:
    """Runs ``script`` for every connection; ``requests`` are what clients sent."""

    def __init__(self, script: Script | bytes, tls: ssl.SSLContext | None = None) -> None:
        self._script = script if callable(script) else _says(script)
        self._tls = tls
        self.requests: list[bytes] = []
        self.closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}/xmlrpc.php"
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self._acceptor = threading.Thread(target=self._accept)
        self._acceptor.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_unused: object) -> None:
        self.closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            if self._tls is None:
                self._script(self, connection)
            else:
                with self._tls.wrap_socket(connection, server_side=True) as secure:
                    self._open.append(secure)
                    self._script(self, secure)

    def read_request(self, connection: socket.socket) -> bytes:
        """Read a whole request, head and body, and keep it."""
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = connection.recv(65536)
            if not chunk:
                break
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        length = 0
        for line in head.split(b"\r\n"):
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        while len(body) < length:
            chunk = connection.recv(65536)
            if not chunk:
                break
            body += chunk
        self.requests.append(head + b"\r\n\r\n" + body)
        return self.requests[-1]


def _says(data: bytes) -> Script:
    def script(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(data)

    return script


def reply(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """Return an HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def method_response(value: str) -> bytes:
    """Return the XML of an answer that holds a string."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><methodResponse><params><param><value>'
        f"<string>{value}</string></value></param></params></methodResponse>"
    ).encode()


def drip(server: RawServer, connection: socket.socket, start: bytes, bit: bytes = b"x") -> None:
    """Answer ``start`` and then a byte at a time, without end."""
    server.read_request(connection)
    connection.sendall(start)
    while not server.closing.wait(0.02):
        connection.sendall(bit)
