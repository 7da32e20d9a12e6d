# SPDX-License-Identifier: MIT
"""The terms of a library: the tables in its folder ``terms``, and others it shares.

The files belong to the writer, who may edit them with anything at any time: they are read again
when their time or size changed, and a change is made to what stands in a file at that moment.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from icc_editor.errors import FileChangedOutside, StorageError
from icc_editor.formats.term_table import TermTable
from icc_editor.post.term import Term
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import storage_error, translated_errors, write_bytes

TERMS_FOLDER = "terms"
SUFFIX = ".tsv"

_FIRST_FILE = "terms.tsv"
_LIMIT = 8 << 20  # bytes that are read of a file
_UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}  # as Excel saves "Unicode text"
_DAMAGED = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class StoredTerm:
    """A term, the file it stands in and its line there, counted from 0."""

    term: Term
    path: Path
    line: int


@dataclass(frozen=True, slots=True)
class StoredTerms:
    """All terms: those of the library first, file by file; then the shared ones.

    ``unread`` says of each file or folder that could not be read why.
    """

    terms: tuple[StoredTerm, ...] = ()
    unread: tuple[StorageError, ...] = ()


@dataclass(frozen=True, slots=True)
class TermsChange:
    """What a file of terms held before a change, None when there was none, and since."""

    path: Path
    before: bytes | None
    after: bytes


@dataclass(frozen=True, slots=True)
class _ReadFile:
    """What a file held when it had this time and size."""

    mtime_ns: int
    size: int
    terms: tuple[StoredTerm, ...]


class TermBase:
    """The terms of one library.  Its methods may be called from any thread, one at a time."""

    def __init__(self, library: Path, shared: Sequence[Path] = ()) -> None:
        """Use the library in the folder ``library``.

        Args:
            library: Its folder; ``terms`` in it need not be there.
            shared: Files, or folders of files, whose terms count after those of the library.
        """
        self._own = library / TERMS_FOLDER
        self._shared = tuple(shared)
        self._files: dict[Path, _ReadFile] = {}
        self._said: list[tuple[Path, str]] = []
        self._last = StoredTerms()

    @property
    def first_file(self) -> Path:
        """The file new terms go into unless another one is named."""
        return self._own / _FIRST_FILE

    def read(self) -> StoredTerms:
        """Return all terms; the very object of the last time when nothing changed.  Never raises.

        Only files whose time or size changed are read.
        """
        unread: list[StorageError] = []
        files: dict[Path, _ReadFile] = {}
        for path in (*self._in_folder(self._own, unread), *self._shared_files(unread)):
            if path not in files:
                try:
                    files[path] = self._read_file(path)
                except StorageError as error:
                    unread.append(error)
        said = [(error.path, error.reason) for error in unread]
        if (said, [*files.items()]) != (self._said, [*self._files.items()]):
            self._said = said
            terms = tuple(term for file in files.values() for term in file.terms)
            self._files, self._last = files, StoredTerms(terms, tuple(unread))
        return self._last

    def add(self, term: Term, path: Path | None = None) -> TermsChange | None:
        """Add a term at the end of a file, the library's first one unless ``path`` says another.

        File and folder are made if need be.  Returns what ``take_back`` needs, here and below;
        None when nothing was changed.

        Raises:
            StorageError: The disk refused; the file is as it was.
            ValueError: The term has no name in a language one can write posts in.
        """
        return self.add_all([term], path or self.first_file)

    def add_all(self, terms: Iterable[Term], path: Path) -> TermsChange | None:
        """Add terms at the end of a file in one go: all of them or, on failure, none.

        Raises:
            StorageError: The disk refused; the file is as it was.
            ValueError: A term has no name in a language one can write posts in.
        """
        kept = tuple(terms)
        return self._change(path, lambda table: table.with_terms(kept)) if kept else None

    def change(self, stored: StoredTerm, term: Term) -> TermsChange | None:
        """Put another term in the place of one that was read; nothing else in the file changes.

        Raises:
            FileChangedOutside: It does not stand in the file any more; nothing was written.
            StorageError: The disk refused; the file is as it was.
            ValueError: The term has no name in a language one can write posts in.
        """
        return self._change(
            stored.path, lambda table: table.with_changed(_line_of(stored, table), term)
        )

    def remove(self, stored: StoredTerm) -> TermsChange | None:
        """Take the line of a term that was read out of its file.

        Raises:
            FileChangedOutside: It does not stand there any more; nothing was written.
            StorageError: The disk refused; the file is as it was.
        """
        return self._change(stored.path, lambda table: table.without(_line_of(stored, table)))

    def take_back(self, change: TermsChange) -> None:
        """Make a file what it was before a change, byte for byte; one made by it goes again.

        Raises:
            FileChangedOutside: The file is another by now; nothing was written.
            StorageError: The disk refused; the file is as it was.
        """
        with folder_lock(change.path.parent):
            data, _status = read_file(change.path, limit=_LIMIT + 1)
            if data != change.after:
                raise FileChangedOutside(change.path)
            if change.before is None:
                with translated_errors(change.path):
                    change.path.unlink()
            else:
                write_bytes(change.path, change.before)
            self._files.pop(change.path, None)

    def _shared_files(self, unread: list[StorageError]) -> Iterator[Path]:
        for place in self._shared:
            if place.is_dir():
                yield from self._in_folder(place, unread)
            else:
                yield place  # what is missing is told when it is read

    def _in_folder(self, folder: Path, unread: list[StorageError]) -> list[Path]:
        """Return the tables in a folder by name; none when there is no folder."""
        try:
            names = sorted(entry.name for entry in folder.iterdir())
        except FileNotFoundError:
            return []
        except OSError as cause:
            unread.append(storage_error(folder, cause))
            return []
        return [
            folder / name
            for name in names
            if name.lower().endswith(SUFFIX) and not name.startswith(".")
        ]

    def _read_file(self, path: Path) -> _ReadFile:
        with translated_errors(path):
            status = path.stat()
        known = self._files.get(path)
        if known and (known.mtime_ns, known.size) == (status.st_mtime_ns, status.st_size):
            return known
        text, _encoding = _read(path)
        terms = (StoredTerm(row.term, path, row.line) for row in TermTable(text).rows)
        whole = tuple(stored for stored in terms if not _is_damaged(stored.term))
        return _ReadFile(status.st_mtime_ns, status.st_size, whole)

    def _change(self, path: Path, change: Callable[[TermTable], TermTable]) -> TermsChange | None:
        with translated_errors(path.parent):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with folder_lock(path.parent):
            before: bytes | None
            try:
                text, encoding = _read(path)
                before = text.encode(encoding, "surrogateescape")
            except StorageError as error:
                if error.reason != "ENOENT":
                    raise
                text, encoding, before = "", "utf-8", None
            after = change(TermTable(text)).text.encode(encoding, "surrogateescape")
            if after == (before or b""):
                return None
            write_bytes(path, after)
            self._files.pop(path, None)
        return TermsChange(path, before, after)


def _line_of(stored: StoredTerm, table: TermTable) -> int:
    """Return where the term stands now, the nearest to where it stood."""
    lines = [row.line for row in table.rows if row.term == stored.term]
    if not lines:
        raise FileChangedOutside(stored.path)
    return min(lines, key=lambda line: abs(line - stored.line))


def _read(path: Path) -> tuple[str, str]:
    """Return a file's text and its encoding; bytes that are none of it become lone surrogates."""
    data, _status = read_file(path, limit=_LIMIT + 1)
    if len(data) > _LIMIT:
        raise StorageError(path, reason="EFBIG")
    encoding = _UTF16.get(data[:2], "utf-8")
    errors = "surrogateescape" if encoding == "utf-8" else "strict"
    try:
        return data.decode(encoding, errors), encoding
    except UnicodeDecodeError:
        raise StorageError(path, reason="EILSEQ") from None


def _is_damaged(term: Term) -> bool:
    names = (name for _, forms in term.forms for name in (*forms.accepted, *forms.forbidden))
    return any(_DAMAGED.search(text) for text in (*names, term.note))
