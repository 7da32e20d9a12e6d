# SPDX-License-Identifier: MIT
"""The fault proxy: every fault does what it says, to the call it was meant for."""

import gzip
import http.client
import socket
import time
import xmlrpc.client

import pytest

from tests.real.faultproxy import Fault

PATIENCE_S = 0.5
SILENT = {
    Fault.HANG,
    Fault.DRIP_ANSWER,
    Fault.DRIP_HEADER,
    Fault.AFTER_HANG,
    Fault.AFTER_DRIP,
    Fault.AFTER_DRIP_HEADER,
}
CONNECTION = {
    Fault.RESET: ConnectionResetError,
    Fault.CUT_REQUEST: ConnectionResetError,
    Fault.AFTER_RESET: ConnectionResetError,
    Fault.CLOSE: http.client.RemoteDisconnected,
    Fault.AFTER_CLOSE: http.client.RemoteDisconnected,
    Fault.AFTER_CUT: http.client.IncompleteRead,
    Fault.AFTER_CUT_CHUNKED: http.client.IncompleteRead,
}
WHOLE_ANSWERS = {
    Fault.STATUS_401: (401, b"<html>"),
    Fault.STATUS_403: (403, b"<html>"),
    Fault.STATUS_404: (404, b"<html>"),
    Fault.STATUS_405: (405, b"<html>"),
    Fault.STATUS_413: (413, b"<html>"),
    Fault.STATUS_429: (429, b"<html>"),
    Fault.STATUS_500: (500, b"<html>"),
    Fault.STATUS_502: (502, b"<html>"),
    Fault.STATUS_503: (503, b"<html>"),
    Fault.STATUS_504: (504, b"<html>"),
    Fault.CAPTIVE_PAGE: (200, b"<!doctype html>"),
    Fault.CAPTIVE_REDIRECT: (302, b""),
    Fault.REDIRECT_301: (301, b""),
    Fault.REDIRECT_302: (302, b""),
    Fault.REDIRECT_307: (307, b""),
    Fault.REDIRECT_308: (308, b""),
    Fault.REDIRECT_ELSEWHERE: (308, b""),
    Fault.EMPTY: (200, b""),
    Fault.TRUNCATED_XML: (200, b"<?xml"),
    Fault.DTD: (200, b"<?xml"),
    Fault.DTD_BOMB: (200, b"<?xml"),
    Fault.EXTERNAL_ENTITY: (200, b"<?xml"),
    Fault.DEEP_XML: (200, b"<?xml"),
    Fault.GZIP_BOMB: (200, b"\x1f\x8b"),
    Fault.AFTER_502: (502, b"<html>"),
    Fault.AFTER_504: (504, b"<html>"),
    Fault.AFTER_EMPTY: (200, b""),
    Fault.AFTER_CUT_CLEAN: (200, b"<?xml"),
    Fault.BOM: (200, b"\xef\xbb\xbf"),
    Fault.NOTICE: (200, b"<br />"),
    Fault.TRAILING: (200, b"<?xml"),
    Fault.STATUS_403_XML: (403, b"<?xml"),
}


def _new_post(proxy, user, timeout=60):
    """Send one wp.newPost on one connection; return status, headers and body."""
    content = {"post_title": "one", "post_status": "publish"}
    arguments = (0, user.name, user.application_password, content)
    body = xmlrpc.client.dumps(arguments, "wp.newPost")
    connection = http.client.HTTPConnection("127.0.0.1", proxy.port, timeout=timeout)
    try:
        connection.request("POST", "/xmlrpc.php", body, {"Content-Type": "text/xml"})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


def _what_comes_for_a_while(connection):
    """Return what arrives within the patience; an end of the connection is a failure."""
    connection.settimeout(PATIENCE_S)
    end = time.monotonic() + PATIENCE_S
    came = b""
    while time.monotonic() < end:
        try:
            byte = connection.recv(1)
        except TimeoutError:
            break
        assert byte, "the connection ended"
        came += byte
    return came


def _published(wordpress):
    return int(wordpress.php("echo wp_count_posts()->publish;")) - 1  # one is WordPress's own


def test_every_fault_is_tried_below():
    assert SILENT | CONNECTION.keys() | WHOLE_ANSWERS.keys() == set(Fault)


@pytest.mark.parametrize("fault", WHOLE_ANSWERS, ids=lambda fault: fault.name)
def test_a_fault_with_an_answer(wordpress, fault_proxy, fault):
    fault_proxy.fail(fault, "wp.newPost")
    status, headers, body = _new_post(fault_proxy, wordpress.users["author"])
    expected, start = WHOLE_ANSWERS[fault]
    assert status == expected
    assert body.startswith(start) if start else body == b""
    assert _published(wordpress) == int(fault.commits)
    if status in (429, 503):
        assert headers["Retry-After"] == "7"
    if fault is Fault.REDIRECT_ELSEWHERE:
        assert headers["Location"].startswith("http://127.0.0.2")
    elif 300 < status < 400:
        assert headers["Location"].startswith("http://127.0.0.1")
    if fault is Fault.GZIP_BOMB:
        assert len(gzip.decompress(body)) > 100 * len(body)
    if fault is Fault.TRAILING:
        assert body.rstrip().endswith(b"</script>")
    if fault is Fault.AFTER_CUT_CLEAN:
        assert b"</methodResponse>" not in body


@pytest.mark.parametrize("fault", CONNECTION, ids=lambda fault: fault.name)
def test_a_fault_that_ends_the_connection(wordpress, fault_proxy, fault):
    fault_proxy.fail(fault, "wp.newPost")
    with pytest.raises(CONNECTION[fault]):
        _new_post(fault_proxy, wordpress.users["author"])
    assert _published(wordpress) == int(fault.commits)


@pytest.mark.parametrize(
    "fault", sorted(SILENT, key=lambda fault: fault.name), ids=lambda f: f.name
)
def test_a_fault_that_never_ends(wordpress, fault_proxy, fault):
    """A client with a timeout per read and one that looks at the clock both see no end."""
    fault_proxy.fail(fault, "wp.newPost")
    user = wordpress.users["author"]
    content = {"post_title": "one", "post_status": "publish"}
    body = xmlrpc.client.dumps((0, user.name, user.application_password, content), "wp.newPost")
    head = f"POST /xmlrpc.php HTTP/1.1\r\nHost: 127.0.0.1:{fault_proxy.port}\r\n"
    head += f"Content-Type: text/xml\r\nContent-Length: {len(body.encode())}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", fault_proxy.port), timeout=60) as connection:
        connection.sendall((head + body).encode())
        first = b""
        if "DRIP" in fault.name:
            while b"\r\n" not in first or len(first) < 20:
                first += connection.recv(1)
        elif fault.commits:
            while _published(wordpress) == 0:
                time.sleep(0.05)
        rest = _what_comes_for_a_while(connection)
    assert bool(rest) == ("DRIP" in fault.name)
    assert _published(wordpress) == int(fault.commits)


def test_a_fault_hits_the_nth_call_of_one_method_only(wordpress, fault_proxy):
    user = wordpress.users["author"]
    fault_proxy.fail(Fault.STATUS_502, "wp.newPost", nth=2, times=1)
    with xmlrpc.client.ServerProxy(fault_proxy.xmlrpc_url) as server:
        server.wp.getUsersBlogs(user.name, user.password)
        server.wp.getUsersBlogs(user.name, user.password)
    assert [_new_post(fault_proxy, user)[0] for _ in range(3)] == [200, 502, 200]
    assert fault_proxy.count("wp.newPost") == 3
    assert fault_proxy.count("wp.getUsersBlogs") == 2
    assert [call.fault for call in fault_proxy.calls[2:]] == [None, Fault.STATUS_502, None]
    assert _published(wordpress) == 2


def test_healing_lets_everything_through(wordpress, fault_proxy):
    fault_proxy.fail(Fault.EMPTY)
    assert _new_post(fault_proxy, wordpress.users["author"])[2] == b""
    fault_proxy.heal()
    assert b"<string>" in _new_post(fault_proxy, wordpress.users["author"])[2]


def test_other_requests_are_named_by_verb_and_path(fault_proxy):
    connection = http.client.HTTPConnection("127.0.0.1", fault_proxy.port)
    connection.request("GET", "/?p=1")
    page = connection.getresponse().read()
    connection.close()
    assert fault_proxy.count("GET /") == 1
    assert fault_proxy.url.encode() in page
