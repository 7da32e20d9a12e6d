# SPDX-License-Identifier: MIT
"""The files a post is made of: each is read with its fingerprint and written only over that.

Versions (``storage.post_folder``), results tables (``storage.post_tables``) and the states of
translations lie in them.
"""

import contextlib
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from icc_editor.errors import FileChangedOutside, LibraryMissing, PostMissing, StorageError
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.safe_read import Fingerprint, read_with_fingerprint
from icc_editor.storage.safe_write import (
    storage_error,
    sync_folder,
    translated_errors,
    write_bytes,
)


def names_in(folder: Path) -> list[str]:
    """Return what lies in the folder of a post.

    Raises:
        LibraryMissing: The folder around it is gone too.
        PostMissing: There is no such folder.
        StorageError: It cannot be read.
    """
    try:
        return [entry.name for entry in folder.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        raise _gone(folder) from None
    except OSError as cause:
        raise storage_error(folder, cause) from cause


def names_within(folder: Path) -> list[str]:
    """Return what lies in a folder inside a post, in order; nothing when there is none.

    Raises:
        StorageError: It cannot be read.
    """
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as cause:
        raise storage_error(folder, cause) from cause


@contextlib.contextmanager
def missing_told(folder: Path) -> Iterator[None]:
    """Say precisely what is missing when something inside a post turns out not to be there."""
    try:
        yield
    except StorageError as error:
        if error.reason not in {"ENOENT", "ENOTDIR"}:
            raise
        missing = PostMissing(error.path) if folder.is_dir() else _gone(folder)
        raise missing from error


def read_part(post: Path, path: Path) -> tuple[bytes, Fingerprint]:
    """Return the bytes of a part of the post in the folder ``post``, and their fingerprint.

    Raises:
        LibraryMissing: The library is gone.
        PostMissing: The part, or the whole post, is gone.
        StorageError: It cannot be read.
    """
    with missing_told(post):
        return read_with_fingerprint(path)


def write_part(post: Path, path: Path, raw: bytes, base: Fingerprint | None) -> Fingerprint:
    """Write a whole part; ``base`` is what it is written over, None: there must be no file.

    What already is on the disk is not written again.

    Raises:
        FileChangedOutside: The file on disk is not the expected one; nothing was written.
        LibraryMissing: The library is gone.
        PostMissing: The post is gone.
        DiskFull: No room; the old file is whole.
        ReadOnlyPlace: It may not be written; the old file is whole.
        StorageError: Anything else the system refused.
    """
    with missing_told(post), folder_lock(post):
        before = _expect(path, base)
        if before is not None and before.sha256 == hashlib.sha256(raw).hexdigest():
            return before
        write_bytes(path, raw)
        now, fingerprint = read_with_fingerprint(path)
    if now != raw:  # somebody wrote it since: theirs is newer, ours is in their hands
        raise FileChangedOutside(path)
    return fingerprint


def write_parts(post: Path, parts: Sequence[tuple[Path, bytes, Fingerprint | None]]) -> None:
    """Write several whole parts, all of them over what they are expected to be, or none.

    Each is a path, its bytes and what it is written over; None: there must be no file.

    Raises:
        FileChangedOutside: One of the files on disk is not the expected one; nothing was written.
        StorageError: As ``write_part``; those before it are written, each is whole.
    """
    with missing_told(post), folder_lock(post):
        for path, _raw, base in parts:
            _expect(path, base)
        for path, raw, _base in parts:
            with translated_errors(path.parent):
                path.parent.mkdir(mode=0o700, exist_ok=True)
            write_bytes(path, raw)


def remove_part(post: Path, path: Path, base: Fingerprint) -> None:
    """Delete a part; ``base`` is the file as it was read, and whoever calls keeps that elsewhere.

    Raises:
        FileChangedOutside: The file is another by now, or gone; nothing was deleted.
        StorageError: The disk refused; the part is where it was.
    """
    with missing_told(post), folder_lock(post):
        _expect(path, base)
        with translated_errors(path):
            path.unlink()
            sync_folder(path.parent)


def _gone(path: Path) -> StorageError:
    try:
        # A stick that was pulled out leaves an empty folder behind.
        library_gone = not any(path.parent.iterdir())
    except OSError:
        library_gone = True
    return LibraryMissing(path.parent) if library_gone else PostMissing(path)


def _expect(path: Path, base: Fingerprint | None) -> Fingerprint | None:
    """Return what is at ``path`` now; raise unless it is the file ``base`` describes."""
    try:
        _data, now = read_with_fingerprint(path)
    except StorageError as error:
        if error.reason != "ENOENT":
            raise
        if base is None:
            return None
        raise FileChangedOutside(path) from error
    if base is None or now.sha256 != base.sha256:
        raise FileChangedOutside(path)
    return now
