# SPDX-License-Identifier: MIT
"""Which post rescued text belongs to, wherever its folder and its library are by now."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from icc_editor.errors import PostMissing, StorageError
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.journal import JournalEntry
from icc_editor.storage.library import Library


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
