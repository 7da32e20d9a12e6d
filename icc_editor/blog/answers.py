# SPDX-License-Identifier: MIT
"""What an answer means that does not come from a blog's interface.

Between a program and a blog stand airport sign-in pages, firewalls, hosting panels, updates and
parked domains; each answers in HTML or not at all.
"""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

from icc_editor.blog.addresses import web_address
from icc_editor.blog.transport import Answer
from icc_editor.errors import (
    AccessBlocked,
    AnswerTruncated,
    BadAnswer,
    EmptyAnswer,
    InterfaceDisabled,
    NotABlog,
    RedirectRefused,
    ServerBroken,
    ServerBusy,
    SignInPage,
)

REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_PASSING: Final = frozenset({302, 303, 307})
_LATER: Final = frozenset({429, 503})
_GONE: Final = frozenset({404, 410})
_LONGEST_WAIT_S: Final = 86_400

_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|title)\b", re.IGNORECASE)
_SIGN_IN_PAGE = re.compile(
    rb"""<input\b[^>]*type\s*=\s*["']?password|WISPAccessGatewayParam|captive[\s_-]?portal|hotspot""",
    re.IGNORECASE,
)
_SIGN_IN_TARGET = re.compile(
    r"log-?in|sign-?in|portal|captive|hotspot|wi-?fi|wlan|guest|\bauth", re.IGNORECASE
)


def error_for(answer: Answer) -> BadAnswer:
    """Return what an answer without a ``methodResponse`` means."""
    host, status = answer.host, answer.status
    if status in REDIRECTS:
        return _redirect_error(answer)
    if status in _LATER:
        return ServerBusy(host, status=status, retry_after_s=retry_after_s(answer))
    if status == 405:
        return InterfaceDisabled(host, status=status)
    if status in _GONE:
        return NotABlog(host, status=status)
    if status == 511:
        return SignInPage(host, status=status)
    if status >= 500:
        return ServerBroken(host, status=status)
    if status >= 400:
        return AccessBlocked(host, status=status)
    return _page_error(answer)


def _page_error(answer: Answer) -> BadAnswer:
    host, status, body = answer.host, answer.status, answer.body.strip()
    if not body:
        return EmptyAnswer(host, status=status)
    if is_html(body):
        return SignInPage(host, status=status)
    if b"<?xml" in body or not answer.complete:
        return AnswerTruncated(host, status=status)
    return NotABlog(host, status=status)


def _redirect_error(answer: Answer) -> BadAnswer:
    target = target_of(answer)
    parts = urlsplit(target)
    if answer.status in _PASSING and _SIGN_IN_TARGET.search(f"{parts.hostname}{parts.path}"):
        return SignInPage(answer.host, status=answer.status)
    return RedirectRefused(answer.host, status=answer.status, target=target)


def target_of(answer: Answer) -> str:
    """Return the absolute address in the web a redirect names, empty when it names none."""
    location = answer.headers.get("location", "").strip()
    return web_address(answer.url, location) if location else ""


def is_html(body: bytes) -> bool:
    """Return whether the bytes are a web page."""
    return _HTML.search(body[:4096]) is not None


def asks_to_sign_in(body: bytes) -> bool:
    """Return whether a web page wants a password or is a hotspot's."""
    return _SIGN_IN_PAGE.search(body) is not None


def retry_after_s(answer: Answer) -> int:
    """Return how many seconds the server asks to be left alone, 0 when it does not say."""
    value = answer.headers.get("retry-after", "").strip()
    if value.isdecimal():
        return min(int(value), _LONGEST_WAIT_S)
    then = http_date(value)
    if then is None:
        return 0
    now = http_date(answer.headers.get("date", "")) or datetime.now(UTC)
    return min(max(0, int((then - now).total_seconds())), _LONGEST_WAIT_S)


def http_date(value: str) -> datetime | None:
    """Return the UTC time of an HTTP date, None when it is none."""
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
