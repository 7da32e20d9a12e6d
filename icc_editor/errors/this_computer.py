# SPDX-License-Identifier: MIT
"""The root of all errors, and those of what happens on this computer; the tree is in ``errors``."""

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


class NotJoinable(IccEditorError):
    """Two texts cannot become versions of one post; nothing was changed."""

    def __init__(self, reason: str = "", name: str = "") -> None:
        """Remember why, and which language or table it is about.

        ``reason`` is ``one_language``, ``version_there``, ``same_post``, ``same_language`` or
        ``tables``.
        """
        super().__init__()
        self.reason = reason
        self.name = name


class HandoverError(IccEditorError):
    """A file in which a post is handed over cannot be used; nothing was changed."""

    def __init__(self, name: str = "") -> None:
        """Remember the file's name without its folder."""
        super().__init__()
        self.name = name


class NotAHandover(HandoverError):
    """The file is something else than a post that is handed over."""


class HandoverNewer(HandoverError):
    """A newer version of the program made it, in a format this one does not know."""

    def __init__(self, name: str = "", *, version: int) -> None:
        """Remember the version of the format."""
        super().__init__(name)
        self.version = version


class HandoverDamaged(HandoverError):
    """It was cut off, or changed on its way."""

    def __init__(self, reason: str = "", *, name: str = "") -> None:
        """Remember what is wrong.

        ``cut`` (its end is missing), ``sum`` (a part is not what it was), ``parts`` (some are
        missing, too many or none of ours), ``manifest`` or ``states``.
        """
        super().__init__(name)
        self.reason = reason


class HandoverUnsafe(HandoverError):
    """It is not what the program makes, but what was made to harm."""

    def __init__(self, reason: str = "", *, name: str = "") -> None:
        """Remember how.

        ``path`` (a name that leads out of the post), ``twins`` (names that are one on some disks),
        ``link`` (a link in place of a file), ``bomb`` (it unpacks to far more than it is) or
        ``nested`` (a packed file in it).
        """
        super().__init__(name)
        self.reason = reason


class HandoverPassword(HandoverError):
    """It opens with a password only; the program makes none such."""


class HandoverTooLarge(HandoverError):
    """It has more, or larger, parts than are taken in or handed over."""

    def __init__(self, name: str = "", *, what: str, limit: int) -> None:
        """Remember what there is too much of (``bytes``, ``parts``, ``text``, ``picture``)."""
        super().__init__(name)
        self.what = what
        self.limit = limit


class OtherPost(HandoverError):
    """It is whole, but of another post, or of a translation into another language."""
