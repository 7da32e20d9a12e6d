# SPDX-License-Identifier: MIT
"""Text rescued from a crash: where it belongs by now, and the file it makes."""

from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import assert_never

from icc_editor.errors import PostMissing, StorageError
from icc_editor.formats import front_matter
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKind
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder, stored_parts
from icc_editor.storage.journal import TEXT, JournalEntry
from icc_editor.storage.library import Library
from icc_editor.storage.post_folder import StoredVersion
from icc_editor.storage.stored_parts import StoredPart


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was typed before a crash and is not in the file.

    ``stored`` is the part on disk, None when it is gone.  ``file_changed`` says that the file is
    another than the one typed over: then the two must be compared, not just taken.
    """

    entry: JournalEntry
    stored: StoredPart | None
    file_changed: bool

    @property
    def offered(self) -> bytes:
        """The file as it will be when the writer takes what was typed."""
        return with_typed(self.entry, self.stored)


def on_disk(entry: JournalEntry) -> StoredPart | None:
    """Return the part an entry is of; None when it cannot be read."""
    try:
        return stored_parts.read(post_of(entry), entry.key)
    except StorageError:
        return None


def with_typed(entry: JournalEntry, stored: StoredPart | None) -> bytes:
    """Return the file with what was typed before the crash put in.

    In a version nothing else changes.  A table is what it was then, as its rows and columns make
    sense together only; so are the states of a translation.
    """
    match entry.key.kind:
        case PartKind.VERSION:
            return _with_typed_version(entry, stored)
        case PartKind.TABLE | PartKind.TRANSLATION:
            return _whole(entry)
        case _:
            assert_never(entry.key.kind)


def _whole(entry: JournalEntry) -> bytes:
    return entry.text.encode(errors="surrogateescape") if entry.whole is None else entry.whole


def _with_typed_version(entry: JournalEntry, stored: StoredPart | None) -> bytes:
    if not isinstance(stored, StoredVersion):
        return entry.whole or front_matter.new(entry.key.name, Metadata(), entry.text)
    now, metadata = stored.version, None
    if entry.whole is not None:
        noted = front_matter.read(entry.whole, entry.key.name)
        if (noted.problem_line is None) != (now.problem_line is None):
            return entry.whole  # only one of them has fields: they cannot be put together
        if now.problem_line is None:
            names = [field.name for field in fields(Metadata) if field.name in entry.typed]
            typed = {name: getattr(noted.metadata, name) for name in names}
            metadata = replace(now.metadata, **typed)
    body = entry.text if TEXT in entry.typed else None
    return front_matter.write(now, metadata=metadata, body=body)


def located(entry: JournalEntry, library: Library) -> JournalEntry | None:
    """Return the entry with the place its post has in ``library``; None when it is another's.

    A copy of a library has the same ids: what was typed in the one stays the one's while it is
    there.  An entry of an earlier program knows its path alone.  A post that is gone is given the
    place it would have.
    """
    stayed = entry.post.parent == library.path
    if not entry.post_id:
        return entry if stayed else None
    own = entry.library_id == library.id
    if not stayed and not (own and _moved(entry, library)):
        return None
    here = library.path / entry.post.name
    found = _found(entry, library, here)
    if found is None and not (own or library.damaged):
        return None  # another library was made where that one had been
    return replace(entry, post=found or here)


def post_of(entry: JournalEntry) -> PostFolder:
    """Return the post of an entry that was located.

    Raises:
        PostMissing: It is gone; what is in its place is another post.
        StorageError: It cannot be read.
    """
    post = post_folder.load(entry.post)
    own = post_folder.derived_id(post.path)  # while, or before, the post has no identity file
    if post.post_id not in (entry.post_id, own) and entry.post_id not in ("", own):
        raise PostMissing(entry.post)
    return post


def _found(entry: JournalEntry, library: Library, here: Path) -> Path | None:
    with suppress(StorageError):
        return post_of(replace(entry, post=here)).path
    with suppress(StorageError):
        return library.find(entry.post_id).path
    return None


def _moved(entry: JournalEntry, library: Library) -> bool:
    """Return whether the library is not, or not only, where it was when the entry was noted."""
    before = entry.post.parent
    with suppress(OSError):
        if before.samefile(library.path):
            return True  # by another name
    with suppress(StorageError):
        return Library.open(before).id != entry.library_id
    return True
