# SPDX-License-Identifier: MIT
from datetime import UTC, datetime
from xmlrpc import client as xmlrpc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor import errors
from icc_editor.blog.transport import Answer
from icc_editor.blog.wordpress_calls import read_date, wire_date
from icc_editor.blog.xmlrpc_codec import Fault, decode, encode
from tests.blog.raw_server import method_response

BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)


def answer(body: bytes, status: int = 200, complete: bool = True) -> Answer:
    return Answer("h.invalid", "https://h.invalid/xmlrpc.php", status, {}, body, complete)


@pytest.mark.parametrize("status", [200, 403, 405, 500])
def test_a_value_is_read_under_any_status(status):
    assert decode(answer(method_response("ខ្មែរ"), status)) == "ខ្មែរ"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbf\r\n", b""),
        (b"<br />\n<b>Warning</b>: x in <b>/y.php</b> on line <b>1</b><br />\n", b""),
        (b"", b"\n<!-- cached -->\n<script>1</script>"),
        (b"\n\n", b"\0\0"),
        (b"<!DOCTYPE html><html>notice</html>", b"<html>"),
    ],
)
def test_what_hosts_put_around_an_answer_is_skipped(before, after):
    assert decode(answer(before + method_response("x") + after)) == "x"


def test_an_answer_without_a_declaration_is_read():
    body = method_response("x").partition(b"?>")[2]
    assert decode(answer(b"junk" + body)) == "x"


def test_characters_xml_forbids_are_left_out_of_an_answer():
    body = method_response("a@b@c").replace(b"@", b"\x0b", 1).replace(b"@", b"\xef\xbf\xbf", 1)
    assert decode(answer(body)) == "abc"


def test_a_letter_cut_in_half_does_not_hide_the_rest():
    body = method_response("a@b").replace(b"@", "ក".encode()[:2])
    assert decode(answer(body)) == "a\ufffdb"


def test_a_fault_is_raised_with_its_code():
    body = xmlrpc.dumps(Fault(409, "later"), methodresponse=True).encode()
    with pytest.raises(Fault) as caught:
        decode(answer(body, 409))
    assert (caught.value.faultCode, caught.value.faultString) == (409, "later")


@pytest.mark.parametrize(
    "body",
    [
        BOMB + method_response("&c;")[38:],
        BOMB,
        b'<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd">'
        + method_response("x")[38:],
        method_response("</string>" + "<array><data><value>" * 300),
        method_response(
            f"</string>{'<array><data><value>' * 300}{'</value></data></array>' * 300}<string>"
        ),
    ],
)
def test_document_types_and_absurd_depth_are_unsafe(body):
    with pytest.raises(errors.UnsafeAnswer) as caught:
        decode(answer(body))
    assert caught.value.sent is True


@pytest.mark.parametrize("cut", [10, 60, 100, 140])
def test_an_answer_that_stops_in_the_middle_is_truncated(cut):
    body = method_response("x" * 100)[:cut]
    with pytest.raises(errors.AnswerTruncated):
        decode(answer(body))
    with pytest.raises(errors.AnswerTruncated):
        decode(answer(body, complete=False))


def test_an_announced_length_that_is_too_big_does_not_matter_when_the_answer_is_whole():
    assert decode(answer(method_response("x"), complete=False)) == "x"


@pytest.mark.parametrize(
    "inside",
    [
        "",
        "<params>",
        "<params><param><value><int>abc</int></value></param></params>",
        "<params><param><value><base64>a</base64></value></param></params>",
        "<fault><value><int>3</int></value></fault>",
        "<params><param><value>&unknown;</value></param></params>",
        "<params><param><value><struct><name>a</name></struct></value></param></params>",
    ],
)
def test_nonsense_in_xml_is_not_a_blog(inside):
    with pytest.raises(errors.NotABlog):
        decode(answer(f'<?xml version="1.0"?><methodResponse>{inside}</methodResponse>'.encode()))


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        (b"<!doctype html><html>Sign in</html>", 200, errors.SignInPage),
        (b'<?xml version="1.0"?><!DOCTYPE html><html>Sign in</html>', 200, errors.SignInPage),
        (b"", 200, errors.EmptyAnswer),
        (b" \r\n", 200, errors.EmptyAnswer),
        (b"", 204, errors.EmptyAnswer),
        (b"hello", 200, errors.NotABlog),
        (b"hel", 200, errors.NotABlog),
        (b"<html>404</html>", 404, errors.NotABlog),
        (b"gone", 410, errors.NotABlog),
        (b"XML-RPC server accepts POST requests only.", 405, errors.InterfaceDisabled),
        (b"<html>no</html>", 401, errors.AccessBlocked),
        (b"<html>no</html>", 403, errors.AccessBlocked),
        (b"<html>no</html>", 406, errors.AccessBlocked),
        (b"<html>too big</html>", 413, errors.AccessBlocked),
        (b"<html>busy</html>", 429, errors.ServerBusy),
        (b"<html>busy</html>", 503, errors.ServerBusy),
        (b"<html>oops</html>", 500, errors.ServerBroken),
        (b"", 500, errors.ServerBroken),
        (b"<html>bad gateway</html>", 502, errors.ServerBroken),
        (b"<html>portal</html>", 511, errors.SignInPage),
    ],
)
def test_what_is_no_answer_of_a_blog_is_told_by_status_and_shape(body, status, kind):
    with pytest.raises(kind) as caught:
        decode(answer(body, status))
    assert (type(caught.value), caught.value.status, caught.value.sent) == (kind, status, True)
    assert caught.value.host == "h.invalid"


def test_what_xml_cannot_carry_is_not_sent():
    body = encode("m", ({"a\x00": ["x\x08\ud800y", ("\ufffe\uffff\x7f",)]}, 5, True, None))
    assert xmlrpc.loads(body.decode())[0] == ({"a": ["xy", ["\x7f"]]}, 5, True, None)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_every_text_survives_the_wire(text):
    ((value,), method) = xmlrpc.loads(encode("m", (text,)).decode())
    assert (value, method) == (text, "m")
    body = xmlrpc.dumps((text,), methodresponse=True, encoding="utf-8").encode()
    assert decode(answer(body)) == text


@given(st.binary(max_size=300))
def test_any_bytes_end_in_an_error_of_the_tree(data):
    for body in (data, b"<?xml version='1.0'?><methodResponse>" + data + b"</methodResponse>"):
        with pytest.raises((errors.BadAnswer, Fault)):
            decode(answer(body))


def test_times_are_sent_as_utc_whatever_their_zone():
    moment = datetime.fromisoformat("2017-06-25T07:08:09+07:00")
    assert wire_date(moment).value == "20170625T00:08:09"
    assert read_date(wire_date(moment)) == moment.astimezone(UTC)
    with pytest.raises(ValueError, match="zone"):
        wire_date(datetime(2017, 6, 25))  # noqa: DTZ001


@pytest.mark.parametrize("null", ["00000000T00:00:00Z", "", None, "-0001"])
def test_wordpress_s_null_date_is_none(null):
    assert read_date(null) is None
