# SPDX-License-Identifier: MIT
"""Every error of the program, as one tree.

Errors carry facts in fields, never sentences: ``gui.messages`` and the command line turn a type
and its fields into words and a remedy.  ``str()`` of an error is for logs and tests: the class
name alone, so that neither text, names, addresses nor secrets can leak through a traceback.

::

    IccEditorError
    ├── Cancelled                    the user pressed Cancel
    ├── StorageError                 something on this computer's disk            (path)
    │   ├── DiskFull                 no room left
    │   ├── ReadOnlyPlace            the folder or file may not be written
    │   ├── LibraryMissing           the library's folder is gone
    │   ├── NotALibrary              the folder holds no library
    │   ├── PostMissing              the post's folder or version is gone
    │   ├── FileChangedOutside       somebody else wrote the file while it was open
    │   ├── NameTaken                a file or folder of that name is there
    │   ├── AlreadyOpen              another instance holds the lock
    │   └── DamagedFile              a file of the program's own cannot be read   (line)
    ├── PictureError                                                              (name)
    │   ├── NotAPicture              the bytes are no picture of a known kind
    │   ├── PictureTooLarge          too many bytes                               (size, limit)
    │   └── PictureTooManyPixels     too many pixels                              (pixels, limit)
    ├── SheetError                   a spreadsheet, or a table from elsewhere         (name)
    │   ├── NotASheet                the bytes are no sheet of a known kind
    │   ├── SheetPassword            it opens with a password only
    │   ├── SheetTooLarge            more than is read                            (what, limit)
    │   └── SheetBroken              the file is damaged
    ├── ExchangeError                a file of another translation program        (name)
    │   ├── WrongExchange            it is none of the kind that was asked for    (wanted)
    │   ├── ExchangeBroken           it is damaged                                (line)
    │   ├── ExchangeUnsafe           it is built to harm programs
    │   └── ExchangeTooLarge         more bytes than are read                     (limit)
    ├── ChartError                   a table cannot be drawn as a chart           (table)
    │   ├── ChartUnfit               what is to be drawn is not there, or no bar   (reason, key)
    │   ├── ChartTooLarge            more bars than one can read                  (bars, limit)
    │   └── ChartUnshaped            no Khmer can be shaped on this computer
    ├── WorkerError
    │   ├── WorkerDeadline           it took longer than it may                   (seconds)
    │   ├── WorkerCrashed            the process ended                            (exit_code)
    │   └── TaskFailed               a fault of the program's own in there        (task, kind)
    ├── CredentialError                                                           (account_id)
    │   ├── KeyringAbsent            no allowed keyring on this computer
    │   ├── KeyringLocked            there is one, and it stays locked
    │   └── SecretMissing            no secret is stored for this account
    ├── DeliveryUnderway             this version is already being sent           (delivery_id)
    ├── DeliveryPublic               too late to cancel: readers can see it       (delivery_id)
    ├── MetadataError                a field of a version holds what it may not   (field, value)
    ├── TableError                   a results table cannot be like that          (reason, key)
    │   └── TableDamaged             its file cannot be read                      (line, detail)
    ├── TranslationDamaged           the file of a translation's states is none   (reason, number)
    └── BlogError                    the other side of the wire                   (host, sent)
        ├── NoConnection             nothing reached the server
        │   ├── HostNotFound         no such name
        │   ├── ConnectionRefused    nobody listens there
        │   ├── ProxyUnknown         the way to the net that was chosen cannot be read
        │   ├── CertificateRefused   expired, self-signed or for another name     (reason)
        │   └── NoSecureConnection   that port does not speak TLS we accept       (reason)
        ├── TimedOut                 no whole answer within the deadline          (seconds)
        ├── ConnectionLost           cut while sending or answering
        ├── BadAnswer                an answer, but not from a blog's interface   (status)
        │   ├── NotABlog             no WordPress at that address
        │   │   └── OnePageForAll    the same kind of page whatever is asked: perhaps a hotspot
        │   ├── InterfaceDisabled    XML-RPC is switched off (405)
        │   ├── SignInPage           a captive portal or a login page answered
        │   ├── AccessBlocked        401/403/406/413 … with a page: firewall or host
        │   ├── ServerBroken         500-599
        │   ├── ServerBusy           429/503                                      (retry_after_s)
        │   ├── EmptyAnswer          200 and no bytes: update running, database down
        │   ├── AnswerTruncated      XML that stops in the middle
        │   ├── AnswerTooLarge       more bytes than any honest answer            (limit)
        │   ├── UnsafeAnswer         DTD, entities or absurd depth
        │   └── RedirectRefused      it wants to send us elsewhere                (target)
        └── RemoteError              the blog itself says no                      (code, text)
            ├── LoginRefused         wrong name or password
            ├── RoleTooLow           this account may not do that                 (action)
            │   └── MayNotWrite      it may not write posts here at all
            ├── RemoteMissing        no such post or picture (any more)
            ├── RemoteConflict       somebody edited the post on the blog
            └── RemoteMismatch       what was read back is not what was sent
"""

from pathlib import Path


class IccEditorError(Exception):
    """Base of all errors of the program."""

    def __str__(self) -> str:
        """Return the class name only: messages are made elsewhere, logs stay clean."""
        return type(self).__name__


class Cancelled(IccEditorError):
    """The user asked for the work to stop; nothing is left half done."""

    def __init__(self, *, sent: bool = False) -> None:
        """Remember whether a blog may have received the request that was cut short."""
        super().__init__()
        self.sent = sent


class StorageError(IccEditorError):
    """Reading or writing on this computer failed."""

    def __init__(self, path: Path, *, reason: str = "") -> None:
        """Remember where, and the system's short reason (an errno name such as ``EIO``)."""
        super().__init__()
        self.path = path
        self.reason = reason


class DiskFull(StorageError):
    """No room (or quota) left on the disk that holds ``path``."""


class ReadOnlyPlace(StorageError):
    """``path`` may be read but not written."""


class LibraryMissing(StorageError):
    """The library's folder is not there: unplugged, renamed or deleted."""


class NotALibrary(StorageError):
    """The folder is there but holds no ``library.toml``."""


class PostMissing(StorageError):
    """The post's folder or one of its versions is not there any more."""


class FileChangedOutside(StorageError):
    """The file on disk is not the one that was opened; nothing was written."""


class NameTaken(StorageError):
    """Something of that name is already there; nothing was written."""


class AlreadyOpen(StorageError):
    """Another running instance holds the lock at ``path``."""


class DamagedFile(StorageError):
    """A file the program itself writes cannot be understood."""

    def __init__(self, path: Path, *, line: int = 0, reason: str = "") -> None:
        """Remember the 1-based line where reading failed, 0 when unknown."""
        super().__init__(path, reason=reason)
        self.line = line


class PictureError(IccEditorError):
    """A picture cannot be used."""

    def __init__(self, name: str) -> None:
        """Remember the file's name without its folder."""
        super().__init__()
        self.name = name


class NotAPicture(PictureError):
    """The bytes are not a JPEG, PNG, WebP or GIF that can be decoded."""


class PictureTooLarge(PictureError):
    """The file has more bytes than can be sent to a blog."""

    def __init__(self, name: str, *, size: int, limit: int) -> None:
        """Remember both sizes in bytes."""
        super().__init__(name)
        self.size = size
        self.limit = limit


class PictureTooManyPixels(PictureError):
    """The picture has more pixels than are decoded (a decompression bomb, or a huge scan)."""

    def __init__(self, name: str, *, pixels: int, limit: int) -> None:
        """Remember both counts of pixels."""
        super().__init__(name)
        self.pixels = pixels
        self.limit = limit


class SheetError(IccEditorError):
    """A spreadsheet, or a table pasted from elsewhere, cannot be used."""

    def __init__(self, name: str) -> None:
        """Remember the file's name without its folder; empty for what was pasted."""
        super().__init__()
        self.name = name


class NotASheet(SheetError):
    """The bytes are no CSV, HTML table, XLSX, XLS or ODS."""


class SheetPassword(SheetError):
    """The file is encrypted; the program asks for no passwords of files."""


class SheetTooLarge(SheetError):
    """There is more of something than is read; a packed file may be a bomb."""

    def __init__(self, name: str, *, what: str, limit: int) -> None:
        """Remember what is too much: ``bytes``, ``unpacked``, ``rows``, ``columns``, ``cells``.

        ``limit`` is how many there may be.
        """
        super().__init__(name)
        self.what = what
        self.limit = limit


class SheetBroken(SheetError):
    """The file is of a known kind, but damaged."""


class ExchangeError(IccEditorError):
    """A file ``name`` that another translation program wrote, or one for it, cannot be read."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.name = name


class WrongExchange(ExchangeError):
    """It is none of the kind that was ``wanted``, as people call it: ``TBX``, ``TMX``."""

    def __init__(self, name: str = "", *, wanted: str) -> None:
        super().__init__(name)
        self.wanted = wanted


class ExchangeBroken(ExchangeError):
    """The file is damaged, or was cut off, at the 1-based ``line``; 0 when unknown."""

    def __init__(self, name: str = "", *, line: int = 0) -> None:
        super().__init__(name)
        self.line = line


class ExchangeUnsafe(ExchangeError):
    """It declares entities or nests absurdly: the ways in which such files harm programs."""


class ExchangeTooLarge(ExchangeError):
    """The file has more bytes than are read: ``limit`` of them."""

    def __init__(self, name: str = "", *, limit: int) -> None:
        super().__init__(name)
        self.limit = limit


class ChartError(IccEditorError):
    """A results table cannot be drawn as a chart."""

    def __init__(self, table: str) -> None:
        """Remember the table's id."""
        super().__init__()
        self.table = table


class ChartUnfit(ChartError):
    """The table has nothing such a chart could show, or its options are none."""

    def __init__(self, table: str, *, reason: str, key: str = "") -> None:
        """Remember why: ``option``, ``column``, ``empty``, ``negative`` or ``letters``.

        ``key`` is the option, column or row meant, or the letters that no font here has.
        """
        super().__init__(table)
        self.reason = reason
        self.key = key


class ChartTooLarge(ChartError):
    """The chart would have more bars than anybody can read."""

    def __init__(self, table: str, *, bars: int, limit: int) -> None:
        """Remember how many there would be, and how many there may be."""
        super().__init__(table)
        self.bars = bars
        self.limit = limit


class ChartUnshaped(ChartError):
    """Pillow finds no FriBiDi here: Khmer would be drawn wrong, so nothing is drawn."""


class WorkerError(IccEditorError):
    """The separate process for heavy or untrusted work did not deliver."""


class WorkerDeadline(WorkerError):
    """The work took longer than it may and was ended."""

    def __init__(self, seconds: float) -> None:
        """Remember the deadline in seconds."""
        super().__init__()
        self.seconds = seconds


class WorkerCrashed(WorkerError):
    """The worker process ended by itself (or by its memory limit)."""

    def __init__(self, exit_code: int | None) -> None:
        """Remember the exit code, None when unknown."""
        super().__init__()
        self.exit_code = exit_code


class TaskFailed(WorkerError):
    """The worker met a fault of the program's own; the process lives on."""

    def __init__(self, task: str, *, kind: str, place: str = "") -> None:
        """Remember the task, the exception's class and ``file.py:line``, never its words."""
        super().__init__()
        self.task = task
        self.kind = kind
        self.place = place


class CredentialError(IccEditorError):
    """The secret of an account cannot be had or kept."""

    def __init__(self, account_id: str = "") -> None:
        """Remember the account's id, never its name or address."""
        super().__init__()
        self.account_id = account_id


class KeyringAbsent(CredentialError):
    """No keyring of an allowed kind runs on this computer."""


class KeyringLocked(CredentialError):
    """The keyring is locked and was not unlocked."""


class SecretMissing(CredentialError):
    """The keyring holds no secret for this account."""


class DeliveryUnderway(IccEditorError):
    """The same version is on its way to the same blog; finish or cancel that first."""

    def __init__(self, delivery_id: str) -> None:
        """Remember the delivery that is under way."""
        super().__init__()
        self.delivery_id = delivery_id


class DeliveryPublic(IccEditorError):
    """It cannot be cancelled any more: the blog has the final values."""

    def __init__(self, delivery_id: str) -> None:
        """Remember the delivery."""
        super().__init__()
        self.delivery_id = delivery_id


class MetadataError(IccEditorError):
    """A field of a version holds a value it may not."""

    def __init__(self, field: str, value: str) -> None:
        """Remember the field's name and the offending value as text."""
        super().__init__()
        self.field = field
        self.value = value


class TableError(IccEditorError):
    """A results table cannot be like that; the one there was is whole."""

    def __init__(self, reason: str = "", *, key: str = "") -> None:
        """Remember a short, stable reason (``duplicate``) and the row, column or table meant."""
        super().__init__()
        self.reason = reason
        self.key = key


class TableDamaged(TableError):
    """The file of a results table cannot be read as one; as a text it can."""

    def __init__(self, reason: str = "", *, line: int = 0, key: str = "", detail: str = "") -> None:
        """Remember the 1-based line, 0 when unknown, and what the reader of TOML said of it."""
        super().__init__(reason, key=key)
        self.line = line
        self.detail = detail


class TranslationDamaged(IccEditorError):
    """The file that says how far a translation is cannot be read; the translation itself can."""

    def __init__(self, reason: str = "", *, number: int = 0) -> None:
        """Remember what is wrong, and in which segment (from 1; 0: in none)."""
        super().__init__()
        self.reason = reason
        self.number = number


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


ASK_AGAIN = (SecretMissing, LoginRefused, KeyringAbsent)
"""What a password typed now helps against."""
