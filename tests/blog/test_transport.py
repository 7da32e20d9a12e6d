# SPDX-License-Identifier: MIT
import contextlib
import gzip
import logging
import socket
import ssl
import struct
import threading
import time
import zlib

import pytest

from icc_editor import errors
from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.blog.transport import Transport
from tests.blog.raw_server import RawServer, drip, reply
from tests.real.certificates import Authority

QUICK = NetworkSettings(connect_s=2, read_s=0.4, whole_s=20)
SHORT = NetworkSettings(connect_s=2, read_s=10, whole_s=0.4)
CANARY = "canary-Passw0rd-ទៅ"


def post(server: RawServer, settings: NetworkSettings = QUICK, body: bytes = b"<x/>") -> bytes:
    return Transport(settings).post(server.url, body).body


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def test_a_request_carries_the_same_few_headers_whatever_the_system():
    with RawServer(reply(b"ok")) as server:
        assert post(server, body="<ទៅ/>".encode()) == b"ok"
    assert server.requests == [
        (
            f"POST /xmlrpc.php HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
            "User-Agent: Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0\r\n"
            "Accept: */*\r\nAccept-Language: en-US,en;q=0.5\r\nAccept-Encoding: identity\r\n"
            "Connection: close\r\nContent-Type: text/xml\r\nContent-Length: 9\r\n\r\n<ទៅ/>"
        ).encode()
    ]


def test_the_environment_and_netrc_change_nothing(monkeypatch, tmp_path):
    (tmp_path / ".netrc").write_text(f"machine 127.0.0.1 login me password {CANARY}\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    with RawServer(reply(b"ok")) as server:
        post(server)
    assert b"uthorization" not in server.requests[0]


def test_an_authority_named_by_the_environment_is_not_trusted(monkeypatch, authority: Authority):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.ca_file))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    with (
        RawServer(reply(b"ok"), authority.good()) as server,
        pytest.raises(errors.CertificateRefused),
    ):
        post(server)
    assert server.requests == []


def test_a_trusted_certificate_is_accepted(authority: Authority):
    settings = NetworkSettings(ca_file=str(authority.ca_file))
    with RawServer(reply(b"ok"), authority.good()) as server:
        assert post(server, settings) == b"ok"


@pytest.mark.parametrize(
    ("flaw", "reason"),
    [("expired", "expired"), ("wrong_name", "IP address mismatch"), ("self_signed", "self-signed")],
)
def test_a_bad_certificate_is_refused_before_anything_is_sent(authority, flaw, reason):
    settings = NetworkSettings(ca_file=str(authority.ca_file), read_s=2)
    with (
        RawServer(reply(b"ok"), getattr(authority, flaw)()) as server,
        pytest.raises(errors.CertificateRefused) as caught,
    ):
        post(server, settings)
    assert reason in caught.value.reason
    assert caught.value.sent is False
    assert server.requests == []


def test_a_port_that_speaks_no_tls_is_no_secure_connection():
    def script(_server, connection):
        connection.recv(1000)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    with RawServer(script) as server, pytest.raises(errors.NoSecureConnection) as caught:
        Transport(QUICK).get(server.url.replace("http:", "https:"))
    assert caught.value.sent is False
    assert caught.value.reason


def test_broken_old_tls_is_no_secure_connection(authority: Authority):
    old = authority.good()
    with pytest.warns(DeprecationWarning, match="TLSv1"):  # noqa: PT031
        old.minimum_version = ssl.TLSVersion.TLSv1
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    with RawServer(reply(b"ok"), old) as server, pytest.raises(errors.NoSecureConnection):
        post(server, NetworkSettings(ca_file=str(authority.ca_file)))


@pytest.mark.parametrize("ending", [reset, socket.socket.close])
def test_a_handshake_that_is_cut_is_a_lost_connection_with_nothing_sent(ending):
    def script(_server, connection):
        connection.recv(10)
        ending(connection)

    with RawServer(script) as server, pytest.raises(errors.ConnectionLost) as caught:
        Transport(QUICK).get(server.url.replace("http:", "https:"))
    assert caught.value.sent is False


def test_a_handshake_without_an_answer_times_out_with_nothing_sent():
    with (
        RawServer(lambda server, _connection: server.closing.wait()) as server,
        pytest.raises(errors.TimedOut) as caught,
    ):
        Transport(NetworkSettings(connect_s=0.3)).get(server.url.replace("http:", "https:"))
    assert (caught.value.sent, caught.value.seconds) == (False, 0.3)


def test_a_closed_port_refuses():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(errors.ConnectionRefused) as caught:
        Transport(QUICK).post(f"http://127.0.0.1:{port}/", b"x")
    assert (caught.value.host, caught.value.sent) == ("127.0.0.1", False)


@pytest.mark.parametrize(
    "url",
    [
        "http://no-such-host.invalid/",
        f"http://{'x' * 70}.invalid/",
        "http://a..b/",
        "http:///x",
        "gopher://127.0.0.1/",
        "http://127.0.0.1:99999/",
        "",
    ],
)
def test_what_does_not_resolve_is_no_host(url):
    with pytest.raises(errors.HostNotFound) as caught:
        Transport(QUICK).get(url)
    assert caught.value.sent is False


def test_a_backlog_that_is_full_times_out_with_nothing_sent():
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):  # fill it
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        with pytest.raises(errors.TimedOut) as caught:
            Transport(NetworkSettings(connect_s=0.3)).get(
                f"http://127.0.0.1:{listener.getsockname()[1]}/"
            )
    assert caught.value.sent is False


def test_cancel_ends_connecting():
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        with pytest.raises(errors.Cancelled) as caught:
            Transport(None, cancelled).get(f"http://127.0.0.1:{listener.getsockname()[1]}/")
    assert caught.value.sent is False


def test_an_address_that_fails_at_once_is_passed_over(monkeypatch, tmp_path):
    """As an IPv6 address does on a computer that has none, and every address does offline."""
    dead = (socket.AF_UNIX, socket.SOCK_STREAM, 0, "", str(tmp_path / "nobody"))
    with RawServer(reply(b"ok")) as server:
        alive = (socket.AF_INET, socket.SOCK_STREAM, 0, "", ("127.0.0.1", server.port))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_more: [dead, alive])
        assert Transport(QUICK).get("http://blog.invalid/").body == b"ok"
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_more: [dead])
        with pytest.raises(errors.ConnectionRefused) as caught:
            Transport(QUICK).get("http://blog.invalid/")
    assert caught.value.sent is False


def test_silence_after_the_request_times_out_and_may_have_been_received():
    def script(server, connection):
        server.read_request(connection)
        server.closing.wait()

    with RawServer(script) as server, pytest.raises(errors.TimedOut) as caught:
        post(server)
    assert (caught.value.sent, caught.value.seconds) == (True, 0.4)


@pytest.mark.parametrize(
    "start",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nX-Slow: ",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n",
    ],
    ids=["status line", "header", "body", "announced body"],
)
@pytest.mark.parametrize("tls", [False, True])
def test_a_server_that_drips_is_ended_by_the_deadline(start, tls, authority: Authority):
    settings = NetworkSettings(read_s=10, whole_s=0.4, ca_file=str(authority.ca_file))
    with (
        RawServer(
            lambda server, connection: drip(server, connection, start),
            authority.good() if tls else None,
        ) as server,
        pytest.raises(errors.TimedOut) as caught,
    ):
        post(server, settings)
    assert caught.value.sent is True
    assert caught.value.seconds == pytest.approx(0.4, abs=0.01)


def test_a_bigger_body_is_given_more_time():
    def script(server, connection):
        server.read_request(connection)
        server.closing.wait(0.5)
        connection.sendall(reply(b"ok"))

    slow = NetworkSettings(read_s=10, whole_s=0.2, slowest_upload=100_000)
    with RawServer(script) as server:
        assert post(server, slow, b"x" * 1_000_000) == b"ok"


@pytest.mark.parametrize("tls", [False, True])
def test_cancel_ends_a_hanging_call_at_once(tls, authority: Authority):
    pressed = threading.Event()
    pressed_at = []

    def script(server, connection):
        server.read_request(connection)
        pressed_at.append(time.monotonic())
        pressed.set()
        server.closing.wait()

    settings = NetworkSettings(ca_file=str(authority.ca_file))
    with (
        RawServer(script, authority.good() if tls else None) as server,
        pytest.raises(errors.Cancelled) as caught,
    ):
        Transport(settings, pressed.is_set).post(server.url, b"x")
    assert time.monotonic() - pressed_at[0] < 5  # not the 30 s of silence
    assert caught.value.sent is True


def test_cancel_before_the_call_sends_nothing():
    with RawServer(reply(b"ok")) as server, pytest.raises(errors.Cancelled) as caught:
        Transport(QUICK, lambda: True).post(server.url, b"x")
    assert caught.value.sent is False
    assert server.requests == []


def test_cancel_ends_connecting_and_the_handshake():
    pressed = threading.Event()

    def script(server, _connection):
        pressed.set()
        server.closing.wait()

    with RawServer(script) as server, pytest.raises(errors.Cancelled) as caught:
        Transport(NetworkSettings(), pressed.is_set).get(server.url.replace("http:", "https:"))
    assert caught.value.sent is False


def test_cancel_ends_a_name_look_up_that_hangs(monkeypatch):
    pressed, let_go = threading.Event(), threading.Event()

    def hang(*_arguments):
        pressed.set()
        let_go.wait()
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    with pytest.raises(errors.Cancelled):
        Transport(NetworkSettings(), pressed.is_set).get("http://slow.invalid/")
    let_go.set()


@pytest.mark.parametrize(
    "ending", [reset, socket.socket.close], ids=["reset", "closed without a word"]
)
def test_a_call_whose_answer_is_lost_is_made_once(ending):
    def script(server, connection):
        server.read_request(connection)
        ending(connection)

    with RawServer(script) as server, pytest.raises(errors.ConnectionLost) as caught:
        post(server)
    assert caught.value.sent is True
    assert len(server.requests) == 1


def test_a_connection_reset_within_the_answer_is_lost():
    def script(server, connection):
        server.read_request(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")
        server.closing.wait(0.1)
        reset(connection)

    with RawServer(script) as server, pytest.raises(errors.ConnectionLost) as caught:
        post(server)
    assert caught.value.sent is True


def test_an_early_refusal_of_a_big_body_is_read():
    def script(_server, connection):
        connection.recv(1000)
        connection.sendall(reply(b"too big", "413 Payload Too Large"))
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(65536):
            pass

    with RawServer(script) as server:
        answer = Transport(QUICK).post(server.url, b"x" * 3_000_000)
    assert (answer.status, answer.body) == (413, b"too big")


@pytest.mark.parametrize(
    "data",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
    ],
)
def test_an_answer_that_ends_early_is_marked_incomplete(data):
    with RawServer(data) as server:
        answer = Transport(QUICK).post(server.url, b"x")
    assert answer.complete is False


@pytest.mark.parametrize(
    "data",
    [
        reply(b"abc"),
        b"HTTP/1.1 200 OK\r\n\r\nabc",
        b"HTTP/1.0 200 OK\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        reply(gzip.compress(b"abc"), "200 OK", "Content-Encoding: gzip"),
        reply(zlib.compress(b"abc"), "200 OK", "Content-Encoding: deflate"),
    ],
)
def test_a_whole_answer_is_complete_however_it_is_packed(data):
    with RawServer(data) as server:
        answer = Transport(QUICK).post(server.url, b"x")
    assert (answer.body, answer.complete) == (b"abc", True)


def test_a_redirect_is_an_answer_and_is_not_followed():
    with RawServer(reply(b"")) as elsewhere:
        moved = reply(b"", "307 Temporary Redirect", f"Location: {elsewhere.url}")
        with RawServer(moved) as server:
            answer = Transport(QUICK).post(server.url, CANARY.encode())
    assert (answer.status, answer.headers["location"]) == (307, elsewhere.url)
    assert elsewhere.requests == []


def test_an_answer_beyond_the_limit_is_not_read_to_its_end():
    with (
        RawServer(reply(b"x" * 3_000_000)) as server,
        pytest.raises(errors.AnswerTooLarge) as caught,
    ):
        Transport(QUICK).get(server.url, limit=1_000_000)
    assert (caught.value.limit, caught.value.sent) == (1_000_000, True)


def test_a_gzip_bomb_is_stopped_at_the_limit():
    bomb = gzip.compress(b"\0" * (256 << 20), 9)
    with (
        RawServer(reply(bomb, "200 OK", "Content-Encoding: gzip")) as server,
        pytest.raises(errors.AnswerTooLarge),
    ):
        post(server)


@pytest.mark.parametrize(
    "data",
    [
        reply(b"\x1b\x00abc", "200 OK", "Content-Encoding: br"),
        reply(b"no gzip at all", "200 OK", "Content-Encoding: gzip"),
    ],
)
def test_packing_that_was_not_asked_for_or_is_broken_is_unsafe(data):
    with RawServer(data) as server, pytest.raises(errors.UnsafeAnswer):
        post(server)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", errors.NotABlog),
        (b"HTTP/1.1 abc\r\n\r\n", errors.NotABlog),
        (b"HTTP/9.9 200 OK\r\n\r\n", errors.NotABlog),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n\r\n", errors.AnswerTooLarge),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 200 + b"\r\n", errors.AnswerTooLarge),
    ],
)
def test_what_is_no_decent_http_is_said_to_be_so(data, kind):
    with RawServer(data) as server, pytest.raises(kind) as caught:
        post(server)
    assert caught.value.sent is True


def test_how_much_was_sent_is_reported():
    seen: list[int] = []
    with RawServer(reply(b"ok")) as server:
        Transport(QUICK).post(server.url, b"x" * 100_000, on_sent=seen.append)
    assert server.requests[0].endswith(b"x" * 100_000)
    assert b"Content-Length: 100000\r\n" in server.requests[0]
    assert seen == sorted(seen)
    assert seen[-1] == 100_000


def test_nothing_is_logged_not_even_about_broken_headers(caplog):
    caplog.set_level(logging.DEBUG)
    broken = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nno colon here\r\n\r\nok"
    with RawServer(broken) as server:
        Transport(QUICK).post(server.url, CANARY.encode())
    assert caplog.records == []


def test_no_failure_shows_address_or_body(caplog):
    def script(server, connection):
        server.read_request(connection)
        reset(connection)

    with RawServer(script) as server, pytest.raises(errors.ConnectionLost) as caught:
        Transport(QUICK).post(f"{server.url}?x={CANARY}", CANARY.encode())
    shown = f"{caught.value} {caught.value!r} {vars(caught.value)} {caught.getrepr(style='short')}"
    assert CANARY not in shown
    assert str(server.port) not in f"{caught.value} {vars(caught.value)}"


class TestProxy:
    """A SOCKS5 proxy is spoken to, and resolves the names."""

    @staticmethod
    def settings(server: RawServer, user: str = "") -> NetworkSettings:
        return NetworkSettings(
            proxy=f"socks5h://{user}127.0.0.1:{server.port}", connect_s=0.5, read_s=2
        )

    @staticmethod
    def proxy(code: int, answer: bytes = b"", asked: list[bytes] | None = None):
        def script(server, connection):
            greeting = connection.recv(100)
            if 2 in greeting[2:]:
                connection.sendall(b"\x05\x02")
                asked.append(connection.recv(1000))
                connection.sendall(b"\x01\x00")
            else:
                connection.sendall(b"\x05\x00")
            request = connection.recv(1000)
            if asked is not None:
                asked.append(request)
            connection.sendall(bytes([5, code, 0, 1, 0, 0, 0, 0, 0, 0]))
            if not code:
                server.read_request(connection)
                connection.sendall(answer)

        return script

    def test_the_name_is_resolved_by_the_proxy(self):
        asked: list[bytes] = []
        with RawServer(self.proxy(0, reply(b"ok"), asked)) as server:
            answer = Transport(self.settings(server)).get("http://blog.onion/")
        assert answer.body == b"ok"
        assert asked == [b"\x05\x01\x00\x03\x0ablog.onion\x00\x50"]

    def test_name_and_password_of_the_proxy_are_used_and_not_shown(self):
        asked: list[bytes] = []
        with RawServer(self.proxy(0, reply(b"ok"), asked)) as server:
            settings = self.settings(server, "me:s%40crit@")
            Transport(settings).get("http://blog.onion/")
        assert asked[0] == b"\x01\x02me\x06s@crit"
        assert "crit" not in repr(settings)

    @pytest.mark.parametrize(
        ("code", "kind"),
        [
            (4, errors.HostNotFound),
            (5, errors.ConnectionRefused),
            (6, errors.TimedOut),
            (1, errors.ConnectionRefused),
        ],
    )
    def test_what_the_proxy_could_not_do_has_its_own_error(self, code, kind):
        with RawServer(self.proxy(code)) as server, pytest.raises(kind) as caught:
            Transport(self.settings(server)).get("http://blog.onion/")
        assert caught.value.sent is False

    def test_a_proxy_that_is_not_there_fails_closed(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        settings = NetworkSettings(proxy=f"socks5h://127.0.0.1:{port}", connect_s=1)
        with RawServer(reply(b"ok")) as server, pytest.raises(errors.ConnectionRefused):
            Transport(settings).get(server.url)
        assert server.requests == []

    def test_a_proxy_that_says_nothing_times_out(self):
        with (
            RawServer(lambda server, _connection: server.closing.wait()) as server,
            pytest.raises(errors.TimedOut) as caught,
        ):
            Transport(self.settings(server)).get("http://blog.onion/")
        assert caught.value.sent is False

    def test_cancel_ends_talking_to_the_proxy(self):
        pressed = threading.Event()

        def script(server, _connection):
            pressed.set()
            server.closing.wait()

        with RawServer(script) as server:
            settings = NetworkSettings(proxy=f"socks5h://127.0.0.1:{server.port}")
            with pytest.raises(errors.Cancelled):
                Transport(settings, pressed.is_set).get("http://blog.onion/")
