# SPDX-License-Identifier: MIT
import socket
from collections.abc import Callable
from xmlrpc import client as xmlrpc

import pytest

from icc_editor import errors
from icc_editor.blog.discovery import MAX_REDIRECTS, Discovery, discover
from icc_editor.blog.network_settings import NetworkSettings
from tests.blog.raw_server import RawServer, reply
from tests.real.certificates import Authority
from tests.real.faultproxy import Fault, FaultProxy
from tests.real.wordpress.server import WordPress

QUICK = NetworkSettings(connect_s=2, read_s=2, whole_s=3)
METHODS = xmlrpc.dumps((["system.listMethods", "wp.newPost"],), methodresponse=True).encode()
LOGIN = b"<html><form><input type=password></form></html>"
Handler = Callable[[str, str], bytes]


def find(address: str, **more: object) -> Discovery:
    return discover(address, **{"settings": QUICK, **more})


def web(pages: dict[str, bytes], tls=None) -> RawServer:
    """A server that answers by path; a path of POST requests begins with ``POST ``."""

    def script(server: RawServer, connection: socket.socket) -> None:
        first = server.read_request(connection).split(b"\r\n")[0].decode()
        verb, path, _ = first.split(" ")
        key = path if verb == "GET" else f"POST {path}"
        connection.sendall(pages.get(key, reply(b"<html>no</html>", "404 Not Found")))

    return RawServer(script, tls)


def moved(target: str, status: str = "301 Moved Permanently") -> bytes:
    return reply(b"", status, f"Location: {target}")


def page(head: str = "", body: str = "") -> bytes:
    return reply(f"<html><head><title>A &amp;\n B</title>{head}</head>{body}</html>".encode())


class TestRealWordPress:
    @pytest.mark.parametrize(
        "path", ["", "wp-admin/", "wp-login.php?x=1", "xmlrpc.php", "?p=1", "hello-world/"]
    )
    def test_a_real_blog_is_found_from_any_of_its_addresses(self, wordpress: WordPress, path):
        found = find(f" 127.0.0.1:{wordpress.port}/{path} ")
        assert found.endpoint == wordpress.xmlrpc_url
        assert "ប្លុក" in found.title
        assert found.software == f"WordPress {wordpress.version}"
        assert (found.secure, found.wordpress_com, found.blog_id) == (False, False, "1")

    def test_https_is_used_where_there_is(self, wordpress_tls: FaultProxy, authority: Authority):
        settings = NetworkSettings(ca_file=str(authority.ca_file))
        found = find(f"http://127.0.0.1:{wordpress_tls.port}", settings=settings)
        assert found.endpoint == wordpress_tls.xmlrpc_url
        assert found.secure

    def test_no_password_crosses_the_wire(self, fault_proxy: FaultProxy):
        find(fault_proxy.url)
        assert [call.name for call in fault_proxy.calls] == [
            "GET /",
            "GET /xmlrpc.php",
            "system.listMethods",
        ]
        assert fault_proxy.calls[-1].body.count(b"<value>") == 0

    @pytest.mark.parametrize(
        ("fault", "kind"),
        [
            (Fault.STATUS_403, errors.AccessBlocked),
            (Fault.STATUS_405, errors.InterfaceDisabled),
            (Fault.STATUS_404, errors.NotABlog),
            (Fault.STATUS_500, errors.ServerBroken),
            (Fault.STATUS_503, errors.ServerBusy),
            (Fault.EMPTY, errors.EmptyAnswer),
            (Fault.TRUNCATED_XML, errors.AnswerTruncated),
            (Fault.DTD_BOMB, errors.UnsafeAnswer),
            (Fault.GZIP_BOMB, errors.AnswerTooLarge),
            (Fault.CAPTIVE_PAGE, errors.NotABlog),
            (Fault.CAPTIVE_REDIRECT, errors.SignInPage),
            (Fault.REDIRECT_ELSEWHERE, errors.RedirectRefused),
        ],
    )
    def test_what_is_wrong_with_the_interface_is_told(self, fault_proxy, fault, kind):
        fault_proxy.fail(fault, "system.listMethods")
        fault_proxy.fail(fault, "POST /xmlrpc.php")
        with pytest.raises(kind) as caught:
            find(fault_proxy.url)
        assert type(caught.value) is kind

    @pytest.mark.parametrize(
        ("fault", "kind"),
        [
            (Fault.STATUS_404, errors.NotABlog),
            (Fault.STATUS_503, errors.ServerBusy),
            (Fault.CAPTIVE_REDIRECT, errors.SignInPage),
            (Fault.REDIRECT_ELSEWHERE, errors.RedirectRefused),
            (Fault.HANG, errors.TimedOut),
            (Fault.RESET, errors.ConnectionLost),
            (Fault.DRIP_HEADER, errors.TimedOut),
        ],
    )
    def test_what_is_wrong_with_everything_is_told(self, fault_proxy, fault, kind):
        fault_proxy.fail(fault)
        with pytest.raises(kind) as caught:
            find(fault_proxy.url)
        assert type(caught.value) is kind

    def test_a_home_page_that_fails_does_not_hide_the_interface(self, fault_proxy):
        fault_proxy.fail(Fault.STATUS_500, "GET /")
        assert find(fault_proxy.url).endpoint == fault_proxy.xmlrpc_url

    def test_an_interface_switched_off_is_told(self, wordpress: WordPress):
        wordpress.mu_plugin(
            "off",
            "add_filter('xmlrpc_methods', function($m) "
            "{ return array_filter($m, fn($k) => strncmp($k, 'wp.', 3), ARRAY_FILTER_USE_KEY); });",
        )
        with pytest.raises(errors.NotABlog):
            find(wordpress.url)


def test_no_such_host():
    with pytest.raises(errors.HostNotFound) as caught:
        find("no-such-blog.invalid")
    assert caught.value.host == "no-such-blog.invalid"


def test_nobody_listens_on_either_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(errors.ConnectionRefused):
        find(f"127.0.0.1:{port}")


@pytest.mark.parametrize("flaw", ["expired", "wrong_name", "self_signed"])
def test_a_bad_certificate_is_not_got_around(authority: Authority, flaw):
    settings = NetworkSettings(ca_file=str(authority.ca_file))
    with web({}, getattr(authority, flaw)()) as server:
        with pytest.raises(errors.CertificateRefused):
            find(f"127.0.0.1:{server.port}", settings=settings)
        assert server.requests == []


def test_without_consent_http_is_not_tried_elsewhere():
    seen: list[bytes] = []

    def proxy(server: RawServer, connection: socket.socket) -> None:
        connection.recv(100)
        connection.sendall(b"\x05\x00")
        seen.append(connection.recv(1000))
        connection.sendall(b"\x05\x05\x00\x01\0\0\0\0\0\0")

    with RawServer(proxy) as server:
        settings = NetworkSettings(proxy=f"socks5h://127.0.0.1:{server.port}", connect_s=2)
        for allow, ports in ((False, [443]), (True, [80, 443])):
            seen.clear()
            with pytest.raises(errors.ConnectionRefused):
                find("http://blog.invalid/", settings=settings, allow_http=allow)
            assert [int.from_bytes(request[-2:]) for request in seen] == ports


def test_wordpress_com_is_asked_where_it_is_known_to_answer(tmp_path):
    """Its real servers are played by our own behind a SOCKS proxy."""
    from tests.real.certificates import Authority

    authority = Authority(tmp_path)
    tls = authority._context("com", ("myblog.wordpress.com",))
    pages = {"POST /xmlrpc.php": reply(METHODS), "/": page()}
    asked: list[bytes] = []

    def proxy(server: RawServer, connection: socket.socket) -> None:
        connection.recv(100)
        connection.sendall(b"\x05\x00")
        asked.append(connection.recv(1000))
        connection.sendall(b"\x05\x00\x00\x01\0\0\0\0\0\0")
        with tls.wrap_socket(connection, server_side=True) as secure:
            first = server.read_request(secure).split(b"\r\n")[0].decode()
            verb, path, _ = first.split(" ")
            secure.sendall(pages.get(path if verb == "GET" else f"POST {path}", moved("/x")))

    with RawServer(proxy) as server:
        settings = NetworkSettings(
            proxy=f"socks5h://127.0.0.1:{server.port}", ca_file=str(authority.ca_file)
        )
        found = find("wordpress.com/home/myblog.wordpress.com", settings=settings)
        del pages["/"]
        mapped = find("myblog.wordpress.com/2017/06/", settings=settings)
    assert found == Discovery(
        "https://myblog.wordpress.com/xmlrpc.php",
        "https://myblog.wordpress.com/",
        title="A & B",
        software="WordPress.com",
        wordpress_com=True,
    )
    assert (mapped.endpoint, mapped.title) == (found.endpoint, "")
    assert all(request[5:-2] == b"myblog.wordpress.com" for request in asked)


@pytest.mark.parametrize(
    ("pages", "endpoint"),
    [
        ({"/": page('<link rel="pingback" href="/api/x.php">')}, "/api/x.php"),
        ({"/": reply(b"<html>", "200 OK", "X-Pingback: /api/x.php")}, "/api/x.php"),
        ({"/": page()}, "/xmlrpc.php"),
        (
            {
                "/": page('<LINK HREF="rsd.xml" REL="nofollow EditURI">'),
                "/rsd.xml": reply(
                    b"<rsd><service><engineName>Movable</engineName><apis>"
                    b'<api name="MetaWeblog" apiLink="/b" blogID="2"/>'
                    b'<api name="WordPress" apiLink="/a" blogID="7"/></apis></service></rsd>'
                ),
            },
            "/a",
        ),
        (
            {"/": page('<link rel="EditURI" href="rsd.xml">'), "/rsd.xml": reply(b"no")},
            "/xmlrpc.php",
        ),
        ({"/": page('<link rel="EditURI" href="http://">')}, "/xmlrpc.php"),
        ({"/": page('<link rel="EditURI" href=" "><title>x</title>')}, "/xmlrpc.php"),
    ],
)
def test_every_way_a_blog_names_its_interface_is_followed(pages, endpoint):
    with web({**pages, f"POST {endpoint}": reply(METHODS)}) as server:
        found = find(f"http://127.0.0.1:{server.port}")
    assert found.endpoint == f"http://127.0.0.1:{server.port}{endpoint}"
    assert found.title in {"A & B", ""}
    assert found.blog_id == ("7" if endpoint == "/a" else "0")


def test_an_rsd_with_a_bomb_is_passed_by():
    bomb = reply(b'<!DOCTYPE r [<!ENTITY a "b">]><rsd/>')
    pages = {"/": page('<link rel="EditURI" href="/rsd">'), "/rsd": bomb}
    with web({**pages, "POST /xmlrpc.php": reply(METHODS)}) as server:
        assert find(f"http://127.0.0.1:{server.port}").endpoint.endswith("/xmlrpc.php")


def test_a_page_deep_within_a_site_leads_to_its_interface():
    with web({"/a/b/": page(), "POST /xmlrpc.php": reply(METHODS)}) as server:
        found = find(f"http://127.0.0.1:{server.port}/a/b")
    assert found.endpoint == f"http://127.0.0.1:{server.port}/xmlrpc.php"


def test_redirects_within_the_site_are_followed_up_to_five():
    pages = {f"/{n or ''}": moved(f"/{n + 1}") for n in range(MAX_REDIRECTS)}
    pages[f"/{MAX_REDIRECTS}"] = page()
    with web({**pages, "POST /xmlrpc.php": reply(METHODS)}) as server:
        found = find(f"http://127.0.0.1:{server.port}")
    assert found.home_url == f"http://127.0.0.1:{server.port}/{MAX_REDIRECTS}"


def test_redirects_in_a_circle_end():
    with web({"/": moved("/a"), "/a": moved("/")}) as server:
        with pytest.raises(errors.RedirectRefused):
            find(f"http://127.0.0.1:{server.port}")
        assert len(server.requests) < 12


def test_an_interface_at_another_host_is_named_and_not_asked():
    with web({"POST /xmlrpc.php": reply(METHODS)}) as elsewhere:
        link = page(f'<link rel="pingback" href="{elsewhere.url}">')
        with web({"/": link}) as server, pytest.raises(errors.RedirectRefused) as caught:
            find(f"http://127.0.0.1:{server.port}")
        assert caught.value.target == elsewhere.url
        assert elsewhere.requests == []


def test_a_blog_that_moved_is_named_and_not_followed():
    with web({}) as elsewhere:
        target = f"http://localhost:{elsewhere.port}/"
        with web({"/": moved(target)}) as server, pytest.raises(errors.RedirectRefused) as caught:
            find(f"http://127.0.0.1:{server.port}")
        assert caught.value.target == target
        assert elsewhere.requests == []


def test_the_way_from_https_back_to_http_is_refused(authority: Authority):
    settings = NetworkSettings(ca_file=str(authority.ca_file))
    pages: dict[str, bytes] = {}
    with web(pages, authority.good()) as server:
        pages["/"] = moved(f"http://127.0.0.1:{server.port}/")
        from icc_editor.blog.discovery import _Search
        from icc_editor.blog.transport import Transport

        search = _Search(Transport(settings), http_allowed=False)
        with pytest.raises(errors.RedirectRefused):
            search.at(f"https://127.0.0.1:{server.port}/")
    assert all(b"GET / " in request or b"POST" in request for request in server.requests)


@pytest.mark.parametrize(
    ("home", "interface", "kind"),
    [
        (page(), reply(b"<html>parked</html>"), errors.NotABlog),
        (page(), reply(b"<html>404</html>", "404 Not Found"), errors.NotABlog),
        (reply(LOGIN), reply(LOGIN), errors.SignInPage),
        (reply(LOGIN), reply(b"x", "404 Not Found"), errors.SignInPage),
        (reply(b"x", "511 Network Authentication Required"), reply(b"x"), errors.SignInPage),
        (page(), reply(b"<html>x</html>", "511 Y"), errors.SignInPage),
        (page(), reply(b"no", "403 Forbidden"), errors.AccessBlocked),
        (page(), reply(b"no", "405 Method Not Allowed"), errors.InterfaceDisabled),
        (
            page(),
            reply(xmlrpc.dumps((["metaWeblog.newPost", 5],), methodresponse=True).encode()),
            errors.NotABlog,
        ),
        (page(), reply(xmlrpc.dumps((5,), methodresponse=True).encode()), errors.NotABlog),
        (
            page(),
            reply(xmlrpc.dumps(xmlrpc.Fault(-32601, "x"), methodresponse=True).encode()),
            errors.InterfaceDisabled,
        ),
        (
            page(),
            reply(xmlrpc.dumps(xmlrpc.Fault(7, "x"), methodresponse=True).encode()),
            errors.NotABlog,
        ),
    ],
)
def test_the_failure_that_tells_most_is_raised(home, interface, kind):
    with (
        web({"/": home, "POST /xmlrpc.php": interface}) as server,
        pytest.raises(kind) as caught,
    ):
        find(f"http://127.0.0.1:{server.port}")
    assert type(caught.value) is kind


@pytest.mark.parametrize("secure", [False, True])
def test_a_page_for_whatever_is_asked_may_be_a_network_that_wants_a_sign_in(
    authority: Authority, secure: bool
):
    pages = iter(range(100))

    def hotspot(server: RawServer, connection: socket.socket) -> None:
        server.read_request(connection)
        connection.sendall(
            page(body=f"<body>Welcome, guest {next(pages)}. Accept the terms</body>")
        )

    settings = NetworkSettings(connect_s=2, read_s=2, whole_s=3, ca_file=str(authority.ca_file))
    scheme, tls = ("https", authority.good()) if secure else ("http", None)
    with RawServer(hotspot, tls) as server, pytest.raises(errors.OnePageForAll) as caught:
        find(f"{scheme}://127.0.0.1:{server.port}", settings=settings)
    assert type(caught.value) is errors.OnePageForAll


@pytest.mark.parametrize(
    "link", ["file:///etc/passwd", "javascript:alert(1)", "http://[bad", "data:text/xml,x"]
)
def test_a_link_that_leads_out_of_the_web_is_passed_by(link):
    head = f'<link rel="EditURI" href="{link}"><link rel="pingback" href="{link}">'
    with web({"/": page(head), "POST /xmlrpc.php": reply(METHODS)}) as server:
        found = find(f"http://127.0.0.1:{server.port}")
    assert found.endpoint == f"http://127.0.0.1:{server.port}/xmlrpc.php"
    with web({"/": page(head)}) as server, pytest.raises(errors.NotABlog):
        find(f"http://127.0.0.1:{server.port}")


def test_a_redirect_out_of_the_web_names_no_place():
    with (
        web({"/": moved("file:///etc/passwd")}) as server,
        pytest.raises(errors.RedirectRefused) as caught,
    ):
        find(f"http://127.0.0.1:{server.port}")
    assert caught.value.target == ""


def test_cancel_ends_the_search():
    with web({}) as server, pytest.raises(errors.Cancelled):
        find(f"http://127.0.0.1:{server.port}", cancelled=lambda: True)
