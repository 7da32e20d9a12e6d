# SPDX-License-Identifier: MIT
from datetime import UTC, datetime

import pytest

from icc_editor import errors
from icc_editor.blog.answers import (
    asks_to_sign_in,
    error_for,
    http_date,
    retry_after_s,
    target_of,
)
from icc_editor.blog.transport import Answer


def answer(status: int = 200, body: bytes = b"", **headers: str) -> Answer:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer("h.invalid", "https://h.invalid/a/xmlrpc.php", status, named, body)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_refused_and_its_target_told(status):
    error = error_for(answer(status, location="https://elsewhere.invalid/xmlrpc.php"))
    assert isinstance(error, errors.RedirectRefused)
    assert (error.target, error.status) == ("https://elsewhere.invalid/xmlrpc.php", status)


@pytest.mark.parametrize(
    "location",
    [
        "http://wifi.airport.invalid/login?to=x",
        "http://captive.invalid/",
        "/wp-login.php?redirect_to=x",
        "http://10.0.0.1/guest/auth",
        "https://portal.hotel.invalid/",
    ],
)
def test_a_passing_redirect_to_a_sign_in_page_is_one(location):
    assert isinstance(error_for(answer(302, location=location)), errors.SignInPage)
    assert isinstance(error_for(answer(301, location=location)), errors.RedirectRefused)


def test_a_relative_target_is_made_absolute_and_none_is_empty():
    assert target_of(answer(301, location="../b/")) == "https://h.invalid/b/"
    error = error_for(answer(301))
    assert isinstance(error, errors.RedirectRefused)
    assert error.target == ""


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "7"}, 7),
        ({"retry_after": " 600 "}, 600),
        ({"retry_after": "99999999999"}, 86_400),
        (
            {
                "retry_after": "Wed, 21 Oct 2026 07:28:30 GMT",
                "date": "Wed, 21 Oct 2026 07:28:00 GMT",
            },
            30,
        ),
        ({"retry_after": "Wed, 21 Oct 2015 07:28:30 GMT"}, 0),
        ({"retry_after": "soon"}, 0),
        ({}, 0),
    ],
)
def test_how_long_a_busy_server_wants_to_be_left_alone(headers, seconds):
    error = error_for(answer(429, **headers))
    assert isinstance(error, errors.ServerBusy)
    assert error.retry_after_s == retry_after_s(answer(429, **headers)) == seconds


def test_http_dates_are_utc():
    assert http_date("Wed, 21 Oct 2026 07:28:30 -0000") == datetime(
        2026, 10, 21, 7, 28, 30, tzinfo=UTC
    )
    assert http_date("Wed, 99 Oct 2026 07:28:30 GMT") is None


@pytest.mark.parametrize(
    ("body", "asks"),
    [
        (b'<form><input type="password" name=p></form>', True),
        (b"<input name=p type=password>", True),
        (b"<!-- <WISPAccessGatewayParam> -->", True),
        (b"<p>Read from elsewhere</p>", False),
    ],
)
def test_a_page_that_wants_a_password_is_recognised(body, asks):
    assert asks_to_sign_in(body) is asks
