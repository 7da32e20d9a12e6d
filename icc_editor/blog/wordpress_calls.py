# SPDX-License-Identifier: MIT
"""The calls of WordPress's XML-RPC interface, as python-wordpress-xmlrpc defines them.

Only its method and field definitions are used.  Its client calls the network when it is made and
loses fault codes; its post renames posts to "Untitled", removes featured images and drops time
zones: those are replaced here.

WORKAROUND: https://github.com/maxcutler/python-wordpress-xmlrpc/issues/152 - it says
``collections.Iterable``, which Python 3.10 removed.
"""

import collections.abc
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit
from xmlrpc.client import DateTime

import wordpress_xmlrpc.base
from wordpress_xmlrpc import Client, WordPressPost
from wordpress_xmlrpc.base import AuthenticatedMethod
from wordpress_xmlrpc.fieldmaps import FieldMap
from wordpress_xmlrpc.methods.users import GetProfile, GetUsersBlogs

from icc_editor.blog import xmlrpc_codec
from icc_editor.blog.answers import http_date
from icc_editor.blog.transport import Transport
from icc_editor.errors import (
    BlogError,
    InterfaceDisabled,
    LoginRefused,
    MayNotWrite,
    NotABlog,
    RemoteConflict,
    RemoteError,
    RemoteMissing,
    RoleTooLow,
    ServerBroken,
)

wordpress_xmlrpc.base.collections = collections.abc

_ABOUT_LOGIN: Final = frozenset({GetUsersBlogs.method_name, GetProfile.method_name})
_NO_SUCH_METHOD: Final = -32601
_NOBODY_KNOWS: Final = 500


def wire_date(moment: datetime) -> DateTime:
    """Return an aware time as the compact UTC form WordPress understands.

    The marshaller drops an offset silently, and WordPress ignores one in a string.

    Raises:
        ValueError: ``moment`` has no zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a time without a zone")
    return DateTime(moment.astimezone(UTC).strftime("%Y%m%dT%H:%M:%S"))


def read_date(value: object) -> datetime | None:
    """Return the UTC time of a ``dateTime.iso8601``, None for WordPress's null date."""
    try:
        moment = datetime.strptime(str(value).rstrip("Z"), "%Y%m%dT%H:%M:%S")  # noqa: DTZ007
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC)


class RemoteFields(WordPressPost):  # type: ignore[misc]
    """The fields of a post, to read and to write; what is not set is not sent."""

    definition: Final = {
        **WordPressPost.definition,
        "title": "post_title",
        "post_type": "post_type",
        "date": FieldMap("post_date_gmt", conversion=wire_date),
        "date_modified": FieldMap("post_modified_gmt", conversion=wire_date),
        "terms": "terms",
        "thumbnail": "post_thumbnail",
        "if_not_modified_since": FieldMap("if_not_modified_since", conversion=wire_date),
    }

    def __init__(self, values: dict[str, Any] | None = None, **fields: object) -> None:
        """Take what the blog sent, or ``fields`` by the names of the definition."""
        super().__init__(values)
        for name, value in fields.items():
            if name not in self.definition:
                raise AttributeError(name)
            setattr(self, name, value)

    def read(self, name: str) -> object:
        """Return a field as the blog sent it, None when it did not."""
        return getattr(self, name, None)

    def text(self, name: str) -> str:
        """Return a field as text, empty when the blog did not send it."""
        value = self.read(name)
        return "" if value is None else str(value)

    def items(self, name: str) -> list[dict[str, Any]]:
        """Return the structures of a list field."""
        value = self.read(name)
        if not isinstance(value, list):
            return []
        return [item for item in value if isinstance(item, dict)]


class GetOwnProfile(GetProfile):  # type: ignore[misc]
    """``wp.getProfile`` with a choice of fields, so that no e-mail address crosses the wire."""

    optional_args = ("fields",)


class ReadOptions(AuthenticatedMethod):  # type: ignore[misc]
    """``wp.getOptions``, raw: WordPress answers an empty list where there are none."""

    method_name = "wp.getOptions"
    method_args = ("options",)


class Caller(Client):  # type: ignore[misc]
    """Makes the library's calls on our own transport, for one user of one blog."""

    def __init__(
        self, endpoint: str, username: str, secret: str, blog_id: str, transport: Transport
    ) -> None:
        """Remember all that; nothing is sent."""
        self.url = endpoint
        self.host = urlsplit(endpoint).hostname or ""
        self.username = username
        self.password = secret
        self.blog_id = int(blog_id) if blog_id.isdecimal() else blog_id
        self._transport = transport
        self._ahead = timedelta()

    def __repr__(self) -> str:
        """Return the class alone: the rest is nobody's business."""
        return "<Caller>"

    def now(self) -> datetime:
        """Return the time by the server's clock, as far as its last answer told.

        A computer whose clock is wrong must not schedule what was to be published now.
        """
        return datetime.now(UTC) + self._ahead

    def forget(self) -> None:
        """Drop the secret."""
        self.password = ""

    def call(
        self,
        method: Any,  # noqa: ANN401 - a method of the library
        action: str = "",
        on_sent: Callable[[int, int], None] | None = None,
    ) -> object:
        """Make one call and return its raw value; ``action`` names what a refusal refuses.

        ``on_sent`` is told how many bytes of how many went.

        Raises:
            BlogError: Anything of the network, or the blog's no.
            Cancelled: The user asked for it.
        """
        name = method.method_name
        try:
            return self._send(name, method.get_args(self), on_sent)
        except xmlrpc_codec.Fault as fault:
            error = self._refusal(name, fault, action)
        raise error

    def struct(
        self,
        method: Any,  # noqa: ANN401 - a method of the library
        action: str = "",
        on_sent: Callable[[int, int], None] | None = None,
    ) -> dict[str, Any]:
        """Make a call that gives back a structure; PHP sends an empty one as an empty list.

        Raises:
            NotABlog: It gave back anything else.
            BlogError: As ``call``.
            Cancelled: The user asked for it.
        """
        value = self.call(method, action, on_sent)
        if value == []:
            return {}
        if not isinstance(value, dict):
            raise NotABlog(self.host, status=200)
        return value

    def structs(
        self,
        method: Any,  # noqa: ANN401 - a method of the library
        action: str = "",
    ) -> list[dict[str, Any]]:
        """Make a call that gives back a list of structures.

        Raises:
            NotABlog: It gave back anything else.
            BlogError: As ``call``.
            Cancelled: The user asked for it.
        """
        value = self.call(method, action)
        if not isinstance(value, list):
            raise NotABlog(self.host, status=200)
        return [item for item in value if isinstance(item, dict)]

    def _send(
        self,
        name: str,
        arguments: Iterable[object],
        on_sent: Callable[[int, int], None] | None = None,
    ) -> object:
        body = xmlrpc_codec.encode(name, arguments)
        report = None
        if on_sent is not None:
            tell = on_sent

            def report(done: int) -> None:
                tell(done, len(body))

        answer = self._transport.post(self.url, body, on_sent=report)
        theirs = http_date(answer.headers.get("date", ""))
        if theirs is not None:
            self._ahead = theirs - datetime.now(UTC)
        return xmlrpc_codec.decode(answer)

    def _refusal(self, name: str, fault: xmlrpc_codec.Fault, action: str) -> BlogError:
        """Return what the blog's no means.

        Code 403 says "wrong password" and a dozen other things alike; which it was is asked by a
        call that can only fail for the password.
        """
        code, text = _code_of(fault), str(fault.faultString)
        if code == 403 and name not in _ABOUT_LOGIN and not self._signed_in():
            return LoginRefused(self.host, code=code, text=text, sent=False)
        if code in {405, _NO_SUCH_METHOD}:
            # A plug-in may also take away single methods: that has no status of its own.
            return InterfaceDisabled(self.host, sent=False, status=max(code, 0))
        if code == _NOBODY_KNOWS:
            return ServerBroken(self.host, status=code)
        if name in _ABOUT_LOGIN and code not in {401, 404}:
            return LoginRefused(self.host, code=code, text=text, sent=False)
        match code:
            case 401:
                refusal = MayNotWrite if action == "write" else RoleTooLow
                return refusal(self.host, code=code, text=text, action=action, sent=False)
            case 404:
                return RemoteMissing(self.host, code=code, text=text, sent=False)
            case 409:
                return RemoteConflict(self.host, code=code, text=text, sent=False)
            case _:
                return RemoteError(self.host, code=code, text=text, sent=False)

    def _signed_in(self) -> bool:
        method = GetOwnProfile(["username"])
        try:
            self._send(method.method_name, method.get_args(self))
        except xmlrpc_codec.Fault as fault:
            return _code_of(fault) != 403
        except BlogError:
            return True  # not known: keep to what the blog said
        return True


def _code_of(fault: xmlrpc_codec.Fault) -> int:
    try:
        return int(fault.faultCode)
    except (TypeError, ValueError):
        return 0
