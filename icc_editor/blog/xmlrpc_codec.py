# SPDX-License-Identifier: MIT
"""Method calls and their answers as XML, on top of the standard library's marshalling.

The standard library's own client is not used: it sends a call a second time by itself when the
connection was reset, knows no time-outs and no limits, and gives up on a byte before ``<?xml``.
"""

import re
from collections.abc import Iterable
from typing import Any, Final
from xmlrpc import client as xmlrpc

from icc_editor.blog import safe_xml
from icc_editor.blog.answers import error_for, is_html
from icc_editor.blog.transport import Answer
from icc_editor.errors import AnswerTruncated, NotABlog

# What XML 1.0 cannot carry; WordPress refuses a whole request for one of them.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# The same in an answer: a post saved elsewhere with one spoils every list it is in.
_FORBIDDEN_BYTES = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
_OPEN: Final = b"<methodResponse"
_CLOSE: Final = b"</methodResponse>"

Fault = xmlrpc.Fault
"""The blog's own no: ``faultCode`` and ``faultString``."""


def encode(method: str, arguments: Iterable[object]) -> bytes:
    """Return the bytes of a method call.

    Characters that XML cannot carry (controls, lone surrogates) are left out: they have no
    meaning in a text, and one of them would make the blog refuse the whole request.
    """
    cleaned: Any = tuple(cleaned_value(value) for value in arguments)
    return xmlrpc.dumps(cleaned, method, encoding="utf-8", allow_none=True).encode()


def cleaned_value(value: object) -> object:
    """Return ``value`` with the characters XML cannot carry left out of every string."""
    if isinstance(value, str):
        return _FORBIDDEN.sub("", value)
    if isinstance(value, dict):
        return {cleaned_value(key): cleaned_value(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [cleaned_value(item) for item in value]
    return value


def decode(answer: Answer) -> object:
    """Return the value a method gave back, whatever the HTTP status.

    Raises:
        Fault: The blog said no.
        UnsafeAnswer: A document type declaration, or absurd nesting.
        AnswerTruncated: It stops in the middle.
        BadAnswer: It is not from a blog's interface; see ``answers.error_for``.
    """
    body = answer.body
    start = body.find(b"<?xml")
    if start < 0:
        start = body.find(_OPEN)
    if start < 0 or not _is_for_us(body):
        raise error_for(answer)
    stop = body.rfind(_CLOSE)
    document = body[start : stop + len(_CLOSE) if stop >= 0 else len(body)]
    unmarshaller = xmlrpc.Unmarshaller(use_datetime=False, use_builtin_types=False)
    unmarshaller.xml("", False)  # expat hands out text, not bytes
    try:
        safe_xml.parse(_well_encoded(document), unmarshaller, answer.host)
        return unmarshaller.close()[0]
    except (safe_xml.Unreadable, xmlrpc.ResponseError, LookupError, ValueError, TypeError):
        if stop < 0:
            raise AnswerTruncated(answer.host, status=answer.status) from None
        raise NotABlog(answer.host, status=answer.status) from None


def _is_for_us(body: bytes) -> bool:
    """Return whether the XML is meant as an answer, be it a hostile one, and no web page."""
    return _OPEN in body or (b"<!DOCTYPE" in body and not is_html(body))


def _well_encoded(document: bytes) -> bytes:
    """Return the document as UTF-8 without characters XML forbids."""
    document = _FORBIDDEN_BYTES.sub(b"", document)
    try:
        document.decode()
    except UnicodeDecodeError:
        # A title cut in the middle of a letter must not hide the whole list.
        return document.decode(errors="replace").encode()
    return document
