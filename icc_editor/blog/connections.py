# SPDX-License-Identifier: MIT
"""Connections of the transport: every one is watched, none is ever used twice.

They are urllib3's, with an own way of coming about: names are resolved where the call can be
cancelled, or by the SOCKS proxy and nowhere else; what goes wrong is raised as an error of our own
tree, which passes through urllib3 and requests untouched.
"""

import errno
import ipaddress
import selectors
import socket
import ssl
import time
from functools import partial
from typing import Any
from urllib.parse import unquote

from requests.adapters import HTTPAdapter
from urllib3 import PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool

from icc_editor.blog.network_settings import NetworkSettings, proxy_parts
from icc_editor.blog.watchdog import POLL_S, CallWatch
from icc_editor.errors import (
    CertificateRefused,
    ConnectionLost,
    ConnectionRefused,
    HostNotFound,
    NoConnection,
    NoSecureConnection,
    ProxyUnknown,
    TimedOut,
)

# The last one is Windows's own.
_UNDER_WAY = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK, 10035})
_SOCKS_HOST_UNREACHABLE = "0x04"
_SOCKS_TTL_EXPIRED = "0x06"


class WatchedAdapter(HTTPAdapter):
    """A requests adapter for one call."""

    def __init__(self, watch: CallWatch, settings: NetworkSettings) -> None:
        """Make every connection with ``settings`` and under ``watch``."""
        self._watch = watch
        self._settings = settings
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)

    def init_poolmanager(
        self, connections: int, maxsize: int, block: bool = False, **_more: object
    ) -> None:
        """Use pools that make watched connections."""
        self.poolmanager = _WatchedPools(
            self._watch, self._settings, num_pools=connections, maxsize=maxsize, block=block
        )


class _WatchedPools(PoolManager):
    def __init__(self, watch: CallWatch, settings: NetworkSettings, **more: Any) -> None:  # noqa: ANN401 - urllib3's
        super().__init__(**more)
        self._watch = watch
        self._settings = settings

    def _new_pool(
        self,
        scheme: str,
        host: str,
        port: int,
        request_context: dict[str, Any] | None = None,
    ) -> HTTPConnectionPool:
        pool = super()._new_pool(scheme, host, port, request_context)
        kind = _WatchedHttps if scheme == "https" else _WatchedHttp
        make: Any = partial(kind, self._watch, self._settings)
        pool.ConnectionCls = make
        return pool


class _Watched(HTTPConnection):
    """What both schemes have in common."""

    def __init__(
        self,
        watch: CallWatch,
        settings: NetworkSettings,
        *args: Any,  # noqa: ANN401 - urllib3's
        **more: Any,  # noqa: ANN401 - urllib3's
    ) -> None:
        super().__init__(*args, **more)
        self._watch = watch
        self._settings = settings

    def _new_conn(self) -> socket.socket:
        if self._settings.proxy:
            return _through_proxy(self._watch, self._settings, self.host, self.port)
        return _direct(self._watch, self._settings, self.host, self.port)

    def send(self, data: Any) -> None:  # noqa: ANN401 - http.client's
        """Note that the server may have heard us from now on."""
        if self.sock is None:
            self.connect()
        self._watch.sent = True
        super().send(data)


class _WatchedHttp(_Watched):
    def connect(self) -> None:
        """Connect, and allow the whole silence from here on."""
        super().connect()
        self.sock.settimeout(self._settings.read_s)


class _WatchedHttps(_Watched, HTTPSConnection):
    def connect(self) -> None:
        """Connect and shake hands.

        Raises:
            CertificateRefused: The certificate does not prove that this is the host.
            NoSecureConnection: It does not speak TLS, or only what is broken.
        """
        host = self.host
        try:
            super().connect()
            self.sock.settimeout(self._settings.read_s)
        except ssl.SSLCertVerificationError as cause:
            raise CertificateRefused(host, reason=cause.verify_message) from None
        except ssl.SSLEOFError:
            self._watch.check()
            raise ConnectionLost(host, sent=False) from None
        except ssl.SSLError as cause:
            self._watch.check()
            raise NoSecureConnection(host, reason=cause.reason or "") from None
        except TimeoutError:
            self._watch.check()
            raise TimedOut(host, sent=False, seconds=self._settings.connect_s) from None
        except OSError:
            self._watch.check()
            raise ConnectionLost(host, sent=False) from None


def _direct(watch: CallWatch, settings: NetworkSettings, host: str, port: int) -> socket.socket:
    end = time.monotonic() + settings.connect_s
    failure: NoConnection | TimedOut = ConnectionRefused(host)
    for family, kind, protocol, _name, address in _addresses(watch, host, port):
        connection = socket.socket(family, kind, protocol)
        try:
            connection.setblocking(False)
            watch.guard(connection)
            # What fails at once, as without any network, is not told a second time by SO_ERROR.
            refused = connection.connect_ex(address) not in _UNDER_WAY
            while not refused and not _connected(connection):
                watch.check()
                if time.monotonic() > end:
                    failure = TimedOut(host, sent=False, seconds=settings.connect_s)
                    break
            else:
                watch.check()
                if not refused and not connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                    connection.settimeout(settings.connect_s)
                    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                    return connection
        except BaseException:
            connection.close()
            raise
        connection.close()
    raise failure


def _connected(connection: socket.socket) -> bool:
    """Wait a moment; return whether connecting came to an end, good or bad."""
    with selectors.DefaultSelector() as waiting:
        waiting.register(connection, selectors.EVENT_WRITE)
        return bool(waiting.select(POLL_S))


def _addresses(watch: CallWatch, host: str, port: int) -> list[tuple[Any, ...]]:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return watch.resolve(port)
    return list(
        socket.getaddrinfo(host.strip("[]"), port, 0, socket.SOCK_STREAM, 0, socket.AI_NUMERICHOST)
    )


def _through_proxy(
    watch: CallWatch, settings: NetworkSettings, host: str, port: int
) -> socket.socket:
    import socks

    proxy = proxy_parts(settings.proxy)
    if proxy is None:
        raise ProxyUnknown(host)
    connection = socks.socksocket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        connection.set_proxy(
            socks.SOCKS5,
            proxy.hostname,
            proxy.port,
            rdns=True,
            username=unquote(proxy.username) if proxy.username else None,
            password=unquote(proxy.password) if proxy.password else None,
        )
        connection.settimeout(settings.connect_s)
        watch.guard(connection)
        connection.connect((host, port))
    except BaseException as cause:
        connection.close()
        watch.check()
        if isinstance(cause, socks.ProxyError):
            slow = isinstance(cause.socket_err, TimeoutError)
            raise _proxy_failure(str(cause.msg), host, settings.connect_s, slow=slow) from None
        raise
    connected: socket.socket = connection
    return connected


def _proxy_failure(words: str, host: str, seconds: float, *, slow: bool) -> NoConnection | TimedOut:
    if _SOCKS_HOST_UNREACHABLE in words:
        return HostNotFound(host)
    if slow or _SOCKS_TTL_EXPIRED in words:
        return TimedOut(host, sent=False, seconds=seconds)
    return ConnectionRefused(host)
