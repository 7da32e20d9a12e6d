# SPDX-License-Identifier: MIT
"""From the address a person types to a blog's interface, without a password crossing the wire.

Order: the home page's ``EditURI`` link and the RSD behind it, the ``X-Pingback`` header, the
``pingback`` link, then ``/xmlrpc.php``.  What is found is asked for its methods: only an interface
that lists WordPress's counts.
"""

import secrets
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urljoin, urlsplit

from icc_editor.blog.addresses import (
    Typed,
    as_secure_as,
    is_loopback,
    is_wordpress_com,
    same_site,
    understand,
)
from icc_editor.blog.answers import REDIRECTS, error_for, is_html, target_of
from icc_editor.blog.home_page import HomePage, read_page, read_rsd
from icc_editor.blog.network_settings import NetworkSettings
from icc_editor.blog.transport import Answer, Transport
from icc_editor.blog.xmlrpc_codec import Fault, decode, encode
from icc_editor.errors import (
    AccessBlocked,
    BadAnswer,
    BlogError,
    ConnectionLost,
    InterfaceDisabled,
    NoConnection,
    NotABlog,
    OnePageForAll,
    RedirectRefused,
    ServerBusy,
    SignInPage,
    TimedOut,
)
from icc_editor.post.job import CancelCheck, never_cancelled

MAX_REDIRECTS: Final = 5
_PAGE_LIMIT: Final = 4 << 20
_METHODS: Final = frozenset({"wp.newPost", "wp.getUsersBlogs"})
# Which of several failures tells the person most, best first.
_TELLING: Final = (InterfaceDisabled, SignInPage, ServerBusy, AccessBlocked, RedirectRefused)


@dataclass(frozen=True, slots=True)
class Discovery:
    """A blog's interface, found and asked.

    ``software`` is what the blog says it is (``WordPress 7.1.4``), empty when it does not.
    ``wordpress_com`` tells that an account with two-step login needs an application password
    made there.
    """

    endpoint: str
    home_url: str
    title: str = ""
    software: str = ""
    blog_id: str = "0"
    secure: bool = True
    wordpress_com: bool = False


def discover(
    address: str,
    *,
    allow_http: bool = False,
    cancelled: CancelCheck = never_cancelled,
    settings: NetworkSettings | None = None,
) -> Discovery:
    """Return the interface of the blog at ``address``, as typed or copied from a browser.

    https is tried first and http only for this computer or with ``allow_http``: the password would
    travel in the open.  Redirects are followed within the same site, up to five.

    Raises:
        NoConnection: The host does not exist, does not answer or has a bad certificate.
        NotABlog: There is a server, but no WordPress.
        OnePageForAll: It answers whatever is asked with a page: that, or a hotspot.
        InterfaceDisabled: There is one, with XML-RPC switched off.
        SignInPage: A hotspot's or login page answered.
        RedirectRefused: The blog says it is elsewhere; ``target`` is where.
        BlogError: Anything else of the network.
        Cancelled: The user asked for it.
    """
    typed = understand(address)
    search = _Search(Transport(settings, cancelled), allow_http or is_loopback(typed.host))
    if is_wordpress_com(typed.host):
        return search.at_wordpress_com(typed)
    schemes = ["https"]
    if search.http_allowed:
        schemes = ["http", "https"] if typed.said_http else ["https", "http"]
    failure: BlogError | None = None
    for scheme in schemes:
        try:
            return search.at(typed.url(scheme))
        except (NoConnection, TimedOut, ConnectionLost) as error:
            failure = failure or error
    raise failure or NotABlog(typed.host)


class _Search:
    """One search: what was asked and what went wrong on the way."""

    def __init__(self, transport: Transport, http_allowed: bool) -> None:
        self._transport = transport
        self.http_allowed = http_allowed

    def at_wordpress_com(self, typed: Typed) -> Discovery:
        """Ask where WordPress.com is known to have a blog's interface."""
        home = typed.url("https")
        endpoint = urljoin(home, "/xmlrpc.php")
        self._ask(endpoint)
        try:
            page = read_page(self._page(home))
        except BlogError:  # a blog with a domain of its own, or a private one
            page = HomePage()
        return Discovery(
            endpoint, home, title=page.title, software="WordPress.com", wordpress_com=True
        )

    def at(self, home: str) -> Discovery:
        """Look for an interface from the page at ``home``."""
        failures: list[BadAnswer] = []
        page = HomePage()
        try:
            answer = self._page(home)
        except BadAnswer as error:
            failures.append(error)
        else:
            home = answer.url
            page = read_page(answer)
        found = Discovery(
            endpoint="",
            home_url=home,
            title=page.title,
            software=page.software,
            secure=urlsplit(home).scheme == "https",
        )
        for candidate in self._candidates(found, page, failures):
            try:
                self._check_allowed(candidate.endpoint, home)
                self._ask(candidate.endpoint)
            except BadAnswer as error:
                failures.append(error)
            else:
                return candidate
        failure = _most_telling(failures, page)
        if type(failure) is NotABlog and failure.status == 200 and self._answers_anything(home):
            raise OnePageForAll(failure.host, status=200)
        raise failure

    def _answers_anything(self, home: str) -> bool:
        """Return whether even a page that cannot be there is answered with one."""
        try:
            answer = self._transport.get(
                urljoin(home, f"/{secrets.token_hex(12)}"), limit=_PAGE_LIMIT
            )
        except BlogError:
            return False
        return answer.status == 200 and is_html(answer.body)

    def _candidates(
        self, found: Discovery, page: HomePage, failures: list[BadAnswer]
    ) -> list[Discovery]:
        home = found.home_url
        candidates = []
        if page.rsd:
            try:
                rsd = read_rsd(self._get(as_secure_as(page.rsd, home), home))
            except BadAnswer as error:
                failures.append(error)
            else:
                known = replace(
                    found, software=page.software or rsd.software, blog_id=rsd.blog_id or "0"
                )
                candidates.append(replace(known, endpoint=rsd.endpoint))
        guesses = [*page.pingbacks, urljoin(home, "xmlrpc.php"), urljoin(home, "/xmlrpc.php")]
        candidates += [replace(found, endpoint=guess) for guess in guesses]
        unique = {
            as_secure_as(candidate.endpoint, home): candidate
            for candidate in reversed(candidates)
            if candidate.endpoint
        }
        return [
            replace(candidate, endpoint=endpoint)
            for endpoint, candidate in reversed(unique.items())
        ]

    def _page(self, url: str) -> Answer:
        """Fetch a page, following redirects within the same site."""
        asked = url
        for _ in range(MAX_REDIRECTS + 1):
            answer = self._transport.get(url, limit=_PAGE_LIMIT)
            if answer.status not in REDIRECTS:
                break
            target = target_of(answer)
            if not target or not same_site(asked, target) or not self._safe(target, url):
                raise error_for(answer)
            url = target
        if answer.status != 200:
            raise error_for(answer)
        return answer

    def _get(self, url: str, home: str) -> Answer:
        self._check_allowed(url, home)
        return self._page(url)

    def _safe(self, target: str, source: str) -> bool:
        """Return whether the way to ``target`` is no less private than the way to ``source``."""
        scheme = urlsplit(target).scheme
        return scheme == "https" or (
            scheme == "http" and (self.http_allowed or urlsplit(source).scheme == "http")
        )

    def _check_allowed(self, url: str, home: str) -> None:
        """Refuse to go on at another host or without encryption: a person must say so first."""
        if not same_site(url, home) or not self._safe(url, home):
            raise RedirectRefused(urlsplit(home).hostname or "", target=url, status=0)

    def _ask(self, endpoint: str) -> None:
        """Ask an interface for its methods; it must have WordPress's."""
        answer = self._transport.post(endpoint, encode("system.listMethods", ()))
        try:
            methods = decode(answer)
        except Fault as fault:
            if fault.faultCode in {405, -32601}:
                raise InterfaceDisabled(answer.host, status=405) from None
            raise NotABlog(answer.host, status=answer.status) from None
        if not isinstance(methods, list) or not _METHODS.intersection(
            method for method in methods if isinstance(method, str)
        ):
            raise NotABlog(answer.host, status=answer.status)


def _most_telling(failures: list[BadAnswer], page: HomePage) -> BadAnswer:
    """Return the failure to show; a page instead of an interface only means: no blog here."""
    last = failures[-1]
    if page.wants_password:
        return SignInPage(last.host, status=200)
    pages = {SignInPage, NotABlog}
    telling = [error for error in failures if type(error) not in pages or error.status == 511]
    for kind in _TELLING:
        for error in telling:
            if isinstance(error, kind):
                return error
    for error in failures:
        if isinstance(error, SignInPage) and error.status != 200:
            return error
    return telling[0] if telling else NotABlog(last.host, status=last.status)
