# SPDX-License-Identifier: MIT
"""Errors of the other side of the wire: on the way to a blog, and from it."""

from icc_editor.errors.this_computer import IccEditorError


class BlogError(IccEditorError):
    """Talking to a blog failed.

    ``sent`` answers the one question that matters for exactly-once publishing: may the server
    have received the request?
    """

    only_asked: bool = False  # the blog was only asked: whatever arrived changes nothing there

    def __init__(self, host: str = "", *, sent: bool = True) -> None:
        """Remember the host asked and whether it may have received the request."""
        super().__init__()
        self.host = host
        self.sent = sent


class NoConnection(BlogError):
    """Nothing reached the server."""

    def __init__(self, host: str = "", *, sent: bool = False) -> None:
        """Remember the host asked; by nature nothing was sent."""
        super().__init__(host, sent=sent)


class HostNotFound(NoConnection):
    """The name does not resolve: a typing mistake, or no internet."""


class ConnectionRefused(NoConnection):
    """Nobody answers at that port, or the network is unreachable."""


class ProxyUnknown(NoConnection):
    """The chosen proxy cannot be read or understood; nobody is asked without it."""


class CertificateRefused(NoConnection):
    """The server's certificate is expired, self-signed or for another name."""

    def __init__(self, host: str = "", *, reason: str = "") -> None:
        """Remember OpenSSL's short reason."""
        super().__init__(host)
        self.reason = reason


class NoSecureConnection(NoConnection):
    """Somebody answers at that port, but not with an encrypted connection we accept."""

    def __init__(self, host: str = "", *, reason: str = "") -> None:
        """Remember OpenSSL's short reason."""
        super().__init__(host)
        self.reason = reason


class TimedOut(BlogError):
    """No whole answer came within the deadline."""

    def __init__(self, host: str = "", *, sent: bool = True, seconds: float = 0.0) -> None:
        """Remember the deadline in seconds."""
        super().__init__(host, sent=sent)
        self.seconds = seconds


class ConnectionLost(BlogError):
    """The connection was cut while sending or while the answer came in."""


class BadAnswer(BlogError):
    """Somebody answered, but not the interface of a blog."""

    def __init__(self, host: str = "", *, sent: bool = True, status: int = 0) -> None:
        """Remember the HTTP status, 0 when there was none."""
        super().__init__(host, sent=sent)
        self.status = status


class NotABlog(BadAnswer):
    """There is no WordPress at that address."""


class OnePageForAll(NotABlog):
    """Every request got a page, even one for what cannot be: no WordPress, or a network's own."""


class InterfaceDisabled(BadAnswer):
    """XML-RPC is switched off on this blog."""


class SignInPage(BadAnswer):
    """A captive portal or a login page answered instead of the blog."""


class AccessBlocked(BadAnswer):
    """A firewall or the host refused the request with a page."""


class ServerBroken(BadAnswer):
    """The server failed, perhaps after the post was stored (500-599, a PHP fatal, fault 500)."""


class ServerBusy(BadAnswer):
    """The server asks to come back later."""

    def __init__(self, host: str = "", *, status: int = 429, retry_after_s: int = 0) -> None:
        """Remember how many seconds the server asked for, 0 when it named none."""
        super().__init__(host, status=status)
        self.retry_after_s = retry_after_s


class EmptyAnswer(BadAnswer):
    """An answer without a byte: WordPress does so while it updates or has no database."""


class AnswerTruncated(BadAnswer):
    """The answer stops in the middle."""


class AnswerTooLarge(BadAnswer):
    """The answer has more bytes than any honest one."""

    def __init__(self, host: str = "", *, limit: int = 0) -> None:
        """Remember the limit in bytes."""
        super().__init__(host)
        self.limit = limit


class UnsafeAnswer(BadAnswer):
    """The answer carries a DTD, entities or absurd nesting."""


class RedirectRefused(BadAnswer):
    """The server wants to send the request, and with it the password, elsewhere."""

    def __init__(self, host: str = "", *, status: int = 302, target: str = "") -> None:
        """Remember the address it named."""
        super().__init__(host, status=status)
        self.target = target


class RemoteError(BlogError):
    """The blog understood and said no.

    ``sent`` is False where a refusal is certain to have changed nothing.
    """

    def __init__(self, host: str = "", *, code: int = 0, text: str = "", sent: bool = True) -> None:
        """Remember the blog's own code and words."""
        super().__init__(host, sent=sent)
        self.code = code
        self.text = text


class LoginRefused(RemoteError):
    """Wrong user name or password (or two-factor wants an application password)."""


class RoleTooLow(RemoteError):
    """The account's role does not allow it."""

    def __init__(
        self,
        host: str = "",
        *,
        code: int = 401,
        text: str = "",
        action: str = "",
        sent: bool = True,
    ) -> None:
        """Remember what was tried: read, write, publish, upload, create_term, edit or delete."""
        super().__init__(host, code=code, text=text, sent=sent)
        self.action = action


class MayNotWrite(RoleTooLow):
    """The account may read and comment (a subscriber), but not even keep a draft on this blog."""


class RemoteMissing(RemoteError):
    """The post or picture is not on the blog (any more)."""


class RemoteConflict(RemoteError):
    """Somebody edited the post on the blog since it was last read; nothing was sent."""


class RemoteMismatch(RemoteError):
    """What the blog gives back is not what was sent; ``text`` names the field."""
