# SPDX-License-Identifier: MIT
"""The one place that speaks HTTP.

A call is made once: nothing is retried, no redirect is followed, no cookie, netrc file or proxy of
the environment is used, and every connection serves one request.  What comes back is bounded in
time (``watchdog``) and size, before and after decompression.  Requests carry the same few headers
everywhere, so that they do not tell the program, its version, the system or the language.
Nothing is logged: addresses and bodies are the writer's secrets.
"""

import contextlib
import http.client
import logging
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, cast
from urllib.parse import urlsplit

import requests
import urllib3.exceptions
from certifi import where
from urllib3.response import HTTPResponse

from icc_editor.blog.connections import WatchedAdapter
from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.blog.watchdog import CallWatch
from icc_editor.errors import (
    AnswerTooLarge,
    BlogError,
    ConnectionLost,
    HostNotFound,
    NotABlog,
    TimedOut,
    UnsafeAnswer,
)
from icc_editor.post.job import CancelCheck, never_cancelled

TEXT_LIMIT: Final = 8 << 20
"""How many bytes an answer may have."""

_CHUNK: Final = 65_536
_HEADERS: Final[Mapping[str, str]] = {
    "User-Agent": "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Accept": "*/*",
    "Accept-Language": "en-US,en;q=0.5",
    "Accept-Encoding": "identity",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whatever it is.

    ``headers`` have lower-case names.  ``complete`` is False when the body ended before the length
    it announced.
    """

    host: str
    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes
    complete: bool = True


class Transport:
    """Makes requests, one at a time, for one job that can be cancelled."""

    def __init__(
        self,
        settings: NetworkSettings | None = None,
        cancelled: CancelCheck = never_cancelled,
    ) -> None:
        """Reach the net by ``settings``; every call ends at once when ``cancelled()``."""
        self._settings = settings or NetworkSettings()
        self._cancelled = cancelled
        # urllib3 writes hosts and addresses into its log, at DEBUG and in warnings.
        logging.getLogger("urllib3").setLevel(logging.CRITICAL)

    def get(self, url: str, *, limit: int = TEXT_LIMIT) -> Answer:
        """Fetch ``url``; a redirect is an answer like any other.

        Raises:
            BlogError: See ``post``.
            Cancelled: The user asked for it.
        """
        return self._call("GET", url, {}, None, self._settings.whole_s, limit)

    def post(
        self,
        url: str,
        body: bytes,
        *,
        content_type: str = "text/xml",
        limit: int = TEXT_LIMIT,
        on_sent: Callable[[int], None] | None = None,
    ) -> Answer:
        """Send ``body`` to ``url``, once; ``on_sent`` is told how many bytes went so far.

        Raises:
            NoConnection: Nothing was sent: no such host, nobody there, a certificate refused.
            TimedOut: No answer, or not the whole, within its time.
            ConnectionLost: Cut while sending or answering.
            AnswerTooLarge: More than ``limit`` bytes, or headers without end.
            UnsafeAnswer: Compressed in a way that was not asked for and cannot be bounded.
            NotABlog: Whatever answers does not speak HTTP.
            Cancelled: The user asked for it.
        """
        whole_s = self._settings.whole_s + len(body) / self._settings.slowest_upload
        payload = _CountedBody(body, on_sent) if on_sent else body
        return self._call("POST", url, {"Content-Type": content_type}, payload, whole_s, limit)

    def _call(
        self,
        verb: str,
        url: str,
        extra: Mapping[str, str],
        body: "bytes | _CountedBody | None",
        whole_s: float,
        limit: int,
    ) -> Answer:
        host = urlsplit(url).hostname or ""
        try:
            request = requests.Request(verb, url, {**_HEADERS, **extra}, data=body).prepare()
        except (requests.exceptions.RequestException, UnicodeError):
            raise HostNotFound(host) from None  # not an address at all
        with CallWatch(host, self._cancelled, whole_s) as watch:
            adapter = WatchedAdapter(watch, self._settings)
            try:
                answer = self._exchange(adapter, request, host, limit)
            except _FAILURES as cause:
                watch.check()
                raise _translated(cause, host, watch.sent, self._settings) from None
            except BlogError:
                watch.check()
                raise
            finally:
                adapter.close()
            watch.check()
            return answer

    def _exchange(
        self, adapter: WatchedAdapter, request: requests.PreparedRequest, host: str, limit: int
    ) -> Answer:
        settings = self._settings
        response = adapter.send(
            request,
            stream=True,
            timeout=(settings.connect_s, settings.read_s),
            # On every call: what the environment says about authorities does not count.
            verify=settings.ca_file or where(),
        )
        with contextlib.closing(response):
            headers = {name.lower(): value for name, value in response.headers.items()}
            body, complete = _read(cast("HTTPResponse", response.raw), headers, host, limit)
        return Answer(host, str(request.url), response.status_code, headers, body, complete)


class _CountedBody:
    """A body that tells how much of it was read; requests takes it for a file."""

    def __init__(self, data: bytes, on_read: Callable[[int], None]) -> None:
        self._data = memoryview(data)
        self._at = 0
        self._on_read = on_read

    def __len__(self) -> int:
        return len(self._data)

    def __iter__(self) -> Iterator[bytes]:  # requests asks for it, urllib3 reads
        while chunk := self.read(_CHUNK):
            yield chunk

    def read(self, size: int = -1) -> bytes:
        end = len(self._data) if size < 0 else min(self._at + size, len(self._data))
        chunk = bytes(self._data[self._at : end])
        self._at = end
        self._on_read(end)
        return chunk


_FAILURES: Final = (
    requests.exceptions.RequestException,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    OSError,
)


def _translated(cause: Exception, host: str, sent: bool, settings: NetworkSettings) -> BlogError:
    """Return the error of our tree for what urllib3 or requests raised."""
    for error in _chain(cause):
        match error:
            case http.client.RemoteDisconnected() | http.client.IncompleteRead():
                return ConnectionLost(host, sent=sent)
            case http.client.LineTooLong():
                return AnswerTooLarge(host)
            case http.client.BadStatusLine() | http.client.UnknownProtocol():
                return NotABlog(host, sent=sent)
            case http.client.HTTPException():
                return AnswerTooLarge(host)  # more than a hundred headers
            case TimeoutError() | urllib3.exceptions.ReadTimeoutError():
                return TimedOut(host, sent=sent, seconds=settings.read_s)
            case requests.exceptions.InvalidURL() | requests.exceptions.InvalidSchema():
                return HostNotFound(host)
            case _:
                continue
    return ConnectionLost(host, sent=sent)


def _chain(cause: BaseException) -> Iterator[BaseException]:
    """Yield the exception and everything it wraps, outermost first."""
    seen: set[int] = set()
    todo: list[BaseException] = [cause]
    while todo:
        error = todo.pop(0)
        if id(error) in seen:
            continue
        seen.add(id(error))
        yield error
        inner = [error.__cause__, error.__context__, getattr(error, "reason", None), *error.args]
        todo.extend(item for item in inner if isinstance(item, BaseException))


def _read(
    raw: HTTPResponse, headers: Mapping[str, str], host: str, limit: int
) -> tuple[bytes, bool]:
    """Return the decompressed body and whether it is as long as announced."""
    unpack = _unpacker(headers.get("content-encoding", ""), host)
    body = bytearray()
    received = 0
    complete = True
    while True:
        try:
            chunk = raw.read1(_CHUNK, decode_content=False)
        except urllib3.exceptions.ProtocolError as cause:
            if not any(isinstance(error, http.client.IncompleteRead) for error in _chain(cause)):
                raise
            complete = False
            break
        if not chunk:
            break
        received += len(chunk)
        body += unpack(chunk, limit + 1 - len(body))
        if len(body) > limit or received > limit:
            raise AnswerTooLarge(host, limit=limit)
    announced = headers.get("content-length", "")
    if announced.isdecimal() and received < int(announced):
        complete = False
    return bytes(body), complete


def _unpacker(encoding: str, host: str) -> Callable[[bytes, int], bytes]:
    match encoding.strip().lower():
        case "" | "identity":
            return lambda chunk, _room: chunk
        case "gzip" | "x-gzip" | "deflate":
            machine = zlib.decompressobj(zlib.MAX_WBITS | 32)

            def unpack(chunk: bytes, room: int) -> bytes:
                try:
                    return machine.decompress(chunk, max(room, 1))
                except zlib.error:
                    raise UnsafeAnswer(host) from None

            return unpack
        case _:
            raise UnsafeAnswer(host)
