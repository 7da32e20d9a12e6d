# SPDX-License-Identifier: MIT
"""Addresses of blogs as people type and copy them."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import urljoin, urlsplit, urlunsplit

from icc_editor.errors import HostNotFound

_INVISIBLE = re.compile("[\\s\u200b-\u200f\u2060\ufeff]+")
_SCHEME = re.compile(r"^(https?)?\s*:?/{1,3}", re.IGNORECASE)
_INSIDE = re.compile(
    r"/(?:wp-admin|wp-login\.php|wp-json|wp-content|wp-includes|xmlrpc\.php|index\.php|feed)"
    r"(?:[/?#].*)?$",
    re.IGNORECASE,
)
_DOMAIN = re.compile(r"^[a-z0-9-]+(\.[a-z0-9-]+)+$", re.IGNORECASE)
_QUOTES: Final = "<>\"'“”‘’«»()[],;"


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody typed: ``place`` is ``host[:port]/path/`` without a scheme.

    ``said_http`` tells that the address began with ``http://``.
    """

    place: str
    said_http: bool

    @property
    def host(self) -> str:
        """Return the name alone."""
        return urlsplit(f"//{self.place}").hostname or ""

    def url(self, scheme: str) -> str:
        """Return the address with ``scheme``."""
        return f"{scheme}://{self.place}"


def understand(address: str) -> Typed:
    """Return the blog's address that is meant by what was typed or copied.

    Spaces, quotes, the part after the blog (``/wp-admin/…``) and a query go; of WordPress.com's
    own pages about a blog the blog's name is taken.

    Raises:
        HostNotFound: It cannot be an address.
    """
    text = _INVISIBLE.sub("", address).strip(_QUOTES)
    # An IPv6 address keeps its brackets.
    if address.strip().startswith("["):
        text = _INVISIBLE.sub("", address).strip()
    found = _SCHEME.match(text)
    said_http = bool(found and (found[1] or "").lower() == "http")
    rest = text[found.end() :] if found else text
    try:
        parts = urlsplit(f"//{rest}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise HostNotFound(address.strip()) from None
    if not host or "@" in parts.netloc:
        raise HostNotFound(host or address.strip())
    if host in {"wordpress.com", "www.wordpress.com"}:
        host = _blog_named_in(parts.path) or host
        path = "/"
    else:
        path = _INSIDE.sub("/", parts.path or "/")
    if not path.endswith("/"):
        path += "/"
    place = f"[{host}]" if ":" in host else host
    return Typed(f"{place}:{port}{path}" if port else f"{place}{path}", said_http)


def _blog_named_in(path: str) -> str:
    """Return the blog's name in an address such as ``wordpress.com/home/myblog.wordpress.com``."""
    return next((part for part in reversed(path.split("/")) if _DOMAIN.match(part)), "")


def is_wordpress_com(host: str) -> bool:
    """Return whether a host belongs to WordPress.com."""
    return host == "wordpress.com" or host.endswith(".wordpress.com")


def is_loopback(host: str) -> bool:
    """Return whether a host is this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def same_site(one: str, other: str) -> bool:
    """Return whether two addresses have the same host, a leading ``www.`` aside, and port."""
    first, second = urlsplit(one), urlsplit(other)
    names = [(parts.hostname or "").removeprefix("www.") for parts in (first, second)]
    return bool(names[0]) and names[0] == names[1] and _port(one) == _port(other)


def _port(url: str) -> int:
    """Return the port, the usual ones of http and https counting as one."""
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        return -1
    return 0 if port in {None, 80, 443} else port or 0


def web_address(page: str, link: str) -> str:
    """Return where a page's link leads; empty when that is no place in the web."""
    try:
        absolute = urljoin(page, link)
        parts = urlsplit(absolute)
    except ValueError:
        return ""
    return absolute if parts.scheme in {"http", "https"} and parts.hostname else ""


def as_secure_as(url: str, page: str) -> str:
    """Return ``url`` absolute, with https where ``page`` of the same site has it.

    Many a blog that moved to https still names its interface with http.
    """
    absolute = urljoin(page, url)
    if urlsplit(page).scheme == "https" and same_site(absolute, page):
        return urlunsplit(urlsplit(absolute)._replace(scheme="https"))
    return absolute
