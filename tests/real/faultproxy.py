# SPDX-License-Identifier: MIT
"""A proxy on the loopback that stands before the real blog and lets the network fail on request.

Faults come in three kinds:

* before: the blog never sees the request (``RESET``, ``CAPTIVE_PAGE``, ``STATUS_503`` …);
* after: the blog has done the work and the client does not learn it (``AFTER_RESET`` …);
* dressed: the answer arrives, but as hosts and plug-ins mangle it (``BOM``, ``NOTICE`` …).

Faults are chosen by call: `FaultProxy.fail`.  A call is the XML-RPC method's name, or verb and
path of anything else (``GET /``).  Every call is kept in `FaultProxy.calls`.
"""

import enum
import http.client
import http.server
import re
import socket
import ssl
import struct
import threading
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

XML = ("Content-Type", "text/xml; charset=UTF-8")
HTML = ("Content-Type", "text/html; charset=UTF-8")
RETRY_AFTER_S = 7
DRIP_S = 0.05
BOMB_MEGABYTES = 200
DEEP = 100_000
ELSEWHERE = "http://127.0.0.2:9/xmlrpc.php"
EXPENSIVE_WORD = "laughter"


class Fault(enum.Enum):
    """What goes wrong."""

    # The blog never sees the request.
    RESET = "the connection is reset"
    CLOSE = "the connection is closed without a word"
    HANG = "nobody says anything"
    CUT_REQUEST = "the request reaches the blog only in part"
    DRIP_ANSWER = "an answer without end, a byte at a time"
    DRIP_HEADER = "a header without end, a byte at a time"
    STATUS_401 = "401 with a page"
    STATUS_403 = "403 with a page, as a firewall says it"
    STATUS_404 = "404 with a page"
    STATUS_405 = "405, XML-RPC is switched off"
    STATUS_413 = "413 with a page, the picture is too big for the host"
    STATUS_429 = "429 with Retry-After"
    STATUS_500 = "500 with a page"
    STATUS_502 = "502 with a page"
    STATUS_503 = "503 with Retry-After"
    STATUS_504 = "504 with a page"
    CAPTIVE_PAGE = "200 with the sign-in page of a Wi-Fi"
    CAPTIVE_REDIRECT = "302 to the sign-in page of a Wi-Fi"
    REDIRECT_301 = "301 to the blog's own other address"
    REDIRECT_302 = "302 to the blog's own other address"
    REDIRECT_307 = "307 to the blog's own other address"
    REDIRECT_308 = "308 to the blog's own other address"
    REDIRECT_ELSEWHERE = "308 to another host"
    EMPTY = "200 and not a byte"
    TRUNCATED_XML = "200 with XML that stops in the middle"
    DTD = "XML with a document type"
    DTD_BOMB = "XML whose entities unfold to gigabytes"
    EXTERNAL_ENTITY = "XML that asks for a file of this computer"
    DEEP_XML = "XML nested absurdly deep"
    GZIP_BOMB = "few bytes that unpack to very many"
    # The blog has done the work.
    AFTER_RESET = "done, then the connection is reset"
    AFTER_CLOSE = "done, then the connection is closed"
    AFTER_HANG = "done, then nobody says anything"
    AFTER_502 = "done, then 502 with a page"
    AFTER_504 = "done, then 504 with a page"
    AFTER_EMPTY = "done, then 200 and not a byte"
    AFTER_CUT = "done, the answer is cut"
    AFTER_CUT_CHUNKED = "done, the chunked answer is cut"
    AFTER_CUT_CLEAN = "done, half the answer with a length that fits"
    AFTER_DRIP = "done, the answer comes a byte at a time"
    AFTER_DRIP_HEADER = "done, a header without end"
    # The answer arrives, mangled.
    BOM = "a byte order mark before the XML"
    NOTICE = "PHP warnings before the XML"
    TRAILING = "a plug-in's comment after the XML"
    STATUS_403_XML = "the right answer under status 403"

    @property
    def commits(self) -> bool:
        """True when the blog has done the work although the client may not learn it."""
        return self.name.startswith("AFTER_") or self in _DRESSED


_DRESSED = frozenset({Fault.BOM, Fault.NOTICE, Fault.TRAILING, Fault.STATUS_403_XML})


@dataclass(frozen=True, slots=True)
class Call:
    """One request as it came in; ``fault`` is None when it went through."""

    name: str
    fault: Fault | None
    body: bytes = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False)


@dataclass(slots=True)
class _Rule:
    """``fault`` hits calls of ``name`` ('*': any) from the ``first`` on, ``left`` times."""

    fault: Fault
    name: str
    first: int
    left: int

    def hits(self, name: str) -> bool:
        if self.name not in ("*", name) or self.left == 0:
            return False
        if self.first > 1:
            self.first -= 1
            return False
        self.left -= 1
        return True


class FaultProxy:
    """Forwards to the blog at ``backend_port``, except where `fail` says otherwise.

    ``url`` ends with a slash.  With ``tls`` the proxy speaks https and tells the blog so.
    """

    def __init__(self, backend_port: int, *, tls: ssl.SSLContext | None = None) -> None:
        """Listen at a free port of 127.0.0.1 and serve in threads of its own."""
        self.backend_port = backend_port
        self.closing = threading.Event()
        self._calls: list[Call] = []
        self._rules: list[_Rule] = []
        self._lock = threading.Lock()
        self._server = _Server(self, tls)
        self.port = self._server.server_address[1]
        self.scheme = "https" if tls else "http"
        self.url = f"{self.scheme}://127.0.0.1:{self.port}/"
        self.xmlrpc_url = f"{self.url}xmlrpc.php"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="fault proxy"
        )
        self._thread.start()

    def fail(self, fault: Fault, call: str = "*", *, nth: int = 1, times: int = -1) -> None:
        """Let calls named ``call`` fail from the ``nth`` on, ``times`` times (-1: from then on).

        Counting starts now.  The newest rule that hits wins.
        """
        with self._lock:
            self._rules.insert(0, _Rule(fault, call, nth, times))

    def heal(self) -> None:
        """Let everything through again."""
        with self._lock:
            self._rules.clear()

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every request so far, in the order they came in."""
        with self._lock:
            return tuple(self._calls)

    def count(self, name: str) -> int:
        """Return how many requests of that name came in."""
        return sum(call.name == name for call in self.calls)

    def close(self) -> None:
        """Stop listening, release every hanging client and wait for the threads."""
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.hang_up()
        self._server.server_close()

    def enter(self, name: str, body: bytes, headers: Iterable[tuple[str, str]]) -> Fault | None:
        """Note a request and return the fault that hits it."""
        with self._lock:
            # Every rule counts, also those after the one that hits.
            hits = [rule.fault for rule in self._rules if rule.hits(name)]
            fault = hits[0] if hits else None
            self._calls.append(Call(name, fault, body, tuple(headers)))
            return fault


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = False
    block_on_close = True

    def __init__(self, proxy: FaultProxy, tls: ssl.SSLContext | None) -> None:
        self.proxy = proxy
        self._tls = tls
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    def finish_request(self, request: Any, client_address: Any) -> None:
        """Speak TLS in the connection's own thread: a slow handshake holds up nobody else."""
        request.settimeout(120)
        if self._tls is not None:
            try:
                request = self._tls.wrap_socket(request, server_side=True)
            except OSError:  # the client refused the certificate: its good right
                return
        with self._open_lock:
            self._open.add(request)
        try:
            super().finish_request(request, client_address)
        except OSError:
            return  # the client went away, or the proxy is closing
        finally:
            with self._open_lock:
                self._open.discard(request)
            request.close()

    def hang_up(self) -> None:
        """Wake every thread that still waits for its client."""
        with self._open_lock:
            for connection in self._open:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_parts: object) -> None:
        """Say nothing: the calls are kept."""

    def do_GET(self) -> None:
        self._serve(b"")

    def do_HEAD(self) -> None:
        self._serve(b"")

    def do_POST(self) -> None:
        self._serve(self.rfile.read(int(self.headers.get("Content-Length") or 0)))

    def _serve(self, body: bytes) -> None:
        self.close_connection = True
        found = re.search(rb"<methodName>\s*([^<\s]*)", body[:2000])
        path = self.path.partition("?")[0]
        name = found[1].decode() if found else f"{self.command} {path}"
        fault = self.server.proxy.enter(name, body, self.headers.items())
        if fault is None:
            self._send(*self._forward(body))
        elif fault in _DRESSED:
            self._dress(fault, *self._forward(body))
        elif fault.commits:
            self._lose(fault, *self._forward(body))
        else:
            self._refuse(fault, body)

    # -- with the blog ------------------------------------------------------------------------

    def _forward(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        """Return status, headers and body of the blog's answer."""
        proxy = self.server.proxy
        connection = http.client.HTTPConnection("127.0.0.1", proxy.backend_port, timeout=120)
        try:
            drop = {"connection", "accept-encoding"}
            headers = {k: v for k, v in self.headers.items() if k.lower() not in drop}
            headers["X-Forwarded-Proto"] = proxy.scheme
            connection.request(self.command, self.path, body, headers)
            answer = connection.getresponse()
            drop = {"connection", "transfer-encoding", "content-length"}
            kept = [(k, v) for k, v in answer.getheaders() if k.lower() not in drop]
            return answer.status, kept, answer.read()
        finally:
            connection.close()

    def _cut_request(self, body: bytes) -> None:
        """Give the blog the head and half the body, then vanish."""
        with socket.create_connection(("127.0.0.1", self.server.proxy.backend_port)) as blog:
            head = f"{self.command} {self.path} HTTP/1.1\r\n{self.headers}".encode()
            blog.sendall(head.replace(b"\n", b"\r\n").replace(b"\r\r\n", b"\r\n"))
            blog.sendall(body[: len(body) // 2])

    # -- the three kinds ----------------------------------------------------------------------

    def _refuse(self, fault: Fault, body: bytes) -> None:
        if fault.name.startswith("STATUS_"):
            self._page(int(fault.name.removeprefix("STATUS_")))
        elif fault.name.startswith("REDIRECT_3"):
            target = f"http://127.0.0.1:{self.server.proxy.backend_port}{self.path}"
            self._redirect(int(fault.name.removeprefix("REDIRECT_")), target)
        elif fault in _ANSWERS:
            self._send(200, *_ANSWERS[fault]())
        elif fault is Fault.CAPTIVE_REDIRECT:
            self._redirect(302, f"{self.server.proxy.url}hotspot/login")
        elif fault is Fault.REDIRECT_ELSEWHERE:
            self._redirect(308, ELSEWHERE)
        elif fault is Fault.DRIP_ANSWER:
            self._head(200, [XML], 1 << 20)
            self._drip(b'<?xml version="1.0"?>')
        else:
            if fault is Fault.CUT_REQUEST:
                self._cut_request(body)
            self._break(fault.name)

    def _lose(self, fault: Fault, status: int, headers: list[tuple[str, str]], data: bytes) -> None:
        half = data[: len(data) // 2]
        match fault:
            case Fault.AFTER_502 | Fault.AFTER_504:
                self._page(int(fault.name.removeprefix("AFTER_")))
            case Fault.AFTER_EMPTY:
                self._send(200, [HTML], b"")
            case Fault.AFTER_CUT:
                self._head(status, headers, len(data))
                self.wfile.write(half)
            case Fault.AFTER_CUT_CHUNKED:
                self._head(status, headers, None)
                self.wfile.write(b"%x\r\n%s\r\n" % (len(half), half))
            case Fault.AFTER_CUT_CLEAN:
                self._send(status, headers, half)
            case Fault.AFTER_DRIP:
                self._head(status, headers, len(data))
                self._drip(data)
            case _:
                self._break(fault.name.removeprefix("AFTER_"))

    def _break(self, how: str) -> None:
        """Answer nothing that could be understood."""
        match how:
            case "RESET" | "CUT_REQUEST":
                self._reset()
            case "HANG":
                self.server.proxy.closing.wait()
            case "DRIP_HEADER":
                self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
                self._drip(b"")
            case "CLOSE":
                return
            case _:
                raise AssertionError(how)

    def _dress(
        self, fault: Fault, status: int, headers: list[tuple[str, str]], data: bytes
    ) -> None:
        if fault is Fault.BOM:
            data = b"\xef\xbb\xbf\r\n" + data
        elif fault is Fault.NOTICE:
            data = b"<br />\n<b>Warning</b>: odd in <b>/p.php</b> on line <b>1</b><br />\n" + data
        elif fault is Fault.TRAILING:
            data += b"\n<!-- cached by a plug-in -->\n<script>1</script>"
        else:
            status = 403
        self._send(status, headers, data)

    # -- bytes on the wire --------------------------------------------------------------------

    def _head(self, status: int, headers: Iterable[tuple[str, str]], length: int | None) -> None:
        self.send_response(status)
        for key, value in headers:
            self.send_header(key, value)
        if length is None:
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Content-Length", str(length))
        self.send_header("Connection", "close")
        self.end_headers()

    def _send(self, status: int, headers: Iterable[tuple[str, str]], data: bytes) -> None:
        self._head(status, headers, len(data))
        self.wfile.write(data)

    def _redirect(self, status: int, target: str) -> None:
        self._send(status, [HTML, ("Location", target)], b"")

    def _page(self, status: int) -> None:
        headers = [HTML]
        if status in (429, 503):
            headers.append(("Retry-After", str(RETRY_AFTER_S)))
        self._send(status, headers, f"<html><body><h1>{status}</h1></body></html>".encode())

    def _reset(self) -> None:
        # Linger for no time at all: the kernel sends RST instead of FIN.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        raise ConnectionAbortedError

    def _drip(self, data: bytes) -> None:
        """Write ``data`` a byte at a time, then blanks for ever."""
        at = 0
        while not self.server.proxy.closing.wait(DRIP_S):
            self.wfile.write(data[at : at + 1] or b" ")
            at += 1


def _answer(text: bytes, before: bytes = b"") -> bytes:
    start = b'<?xml version="1.0"?>\n' + before + b"<methodResponse><params><param><value><string>"
    return start + text + b"</string></value></param></params></methodResponse>\n"


def _nested(depth: int) -> bytes:
    """Return so many arrays in arrays, as an answer may hold them."""
    return b"</string>%s%s<string>" % (
        b"<array><data><value>" * depth,
        b"</value></data></array>" * depth,
    )


def _bomb() -> bytes:
    """Return an answer of so many megabytes, packed, without ever holding it whole."""
    packer = zlib.compressobj(1, zlib.DEFLATED, wbits=31)  # 31: with the header of gzip
    head, tail = _answer(b"|").split(b"|")
    blank = b"x" * (1 << 20)
    parts = [packer.compress(head)]
    parts += [packer.compress(blank) for _ in range(BOMB_MEGABYTES)]
    return b"".join([*parts, packer.compress(tail), packer.flush()])


def _laughs() -> bytes:
    lines = [f'<!ENTITY e0 "{EXPENSIVE_WORD}">']
    lines += [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10)]
    return f"<!DOCTYPE bomb [{''.join(lines)}]>".encode()


_SIGN_IN = b"<!doctype html><html><title>Wi-Fi</title><form>Please sign in</form></html>"
_ENTITY = b'<!DOCTYPE x [<!ENTITY a "b">]>'
_FOREIGN_ENTITY = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
_GZIP = ("Content-Encoding", "gzip")
# Made when asked for: some are big.
_ANSWERS: Mapping[Fault, Callable[[], tuple[list[tuple[str, str]], bytes]]] = {
    Fault.CAPTIVE_PAGE: lambda: ([HTML], _SIGN_IN),
    Fault.EMPTY: lambda: ([HTML], b""),
    Fault.TRUNCATED_XML: lambda: ([XML], _answer(b"half an answer")[:90]),
    Fault.DTD: lambda: ([XML], _answer(b"&a;", _ENTITY)),
    Fault.DTD_BOMB: lambda: ([XML], _answer(b"&e9;", _laughs())),
    Fault.EXTERNAL_ENTITY: lambda: ([XML], _answer(b"&a;", _FOREIGN_ENTITY)),
    Fault.DEEP_XML: lambda: ([XML], _answer(_nested(DEEP))),
    Fault.GZIP_BOMB: lambda: ([XML, _GZIP], _bomb()),
}
