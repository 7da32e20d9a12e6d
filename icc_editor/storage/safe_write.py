# SPDX-License-Identifier: MIT
"""Writing a file so that it is always whole: the old one or the new one.

Protocol: temporary file in the same folder (0600) → every byte → fsync → rename → fsync of the
folder.  Only then is a file "saved".  A temporary file is locked while it is written, so that
``sweep`` can tell one that a crash left behind from one that is in use.  Where files cannot be
locked only their age tells.
"""

import contextlib
import errno
import os
import re
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from icc_editor.errors import DiskFull, NameTaken, ReadOnlyPlace, StorageError

if sys.platform == "win32":  # pragma: no cover - written, not tried
    _flock: Callable[[int, int], None] | None = None
    _LOCK, _TRY_LOCK = 0, 0
else:
    import fcntl

    _flock = fcntl.flock
    _LOCK, _TRY_LOCK = fcntl.LOCK_EX, fcntl.LOCK_EX | fcntl.LOCK_NB

_PREFIX = ".icc-"
_SUFFIX = ".tmp"
_TEMPORARY = re.compile(rf"{re.escape(_PREFIX)}[0-9a-f]{{12}}{re.escape(_SUFFIX)}")
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM, errno.ETXTBSY})
_TRIAL_BYTES = 16_384  # more than any ``post.toml``
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS})
# Virus scanners and sync programs hold a file for a moment on Windows: wait up to two seconds.
_WAITS_S = (0.05, 0.1, 0.2, 0.4, 0.6, 0.65) if os.name == "nt" else ()

BUSY = frozenset({errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK})
"""What the system says of a lock somebody else holds."""

ABANDONED_S = 86_400.0
"""Seconds after which what was begun is over, where no lock can tell."""


def storage_error(path: Path, cause: OSError) -> StorageError:
    """Return the error of the tree that says what ``cause`` means for ``path``."""
    reason = errno.errorcode.get(cause.errno or 0, type(cause).__name__)
    if cause.errno in _FULL:
        return DiskFull(path, reason=reason)
    if cause.errno in _READ_ONLY:
        return ReadOnlyPlace(path, reason=reason)
    return StorageError(path, reason=reason)


@contextlib.contextmanager
def translated_errors(path: Path) -> Iterator[None]:
    """Turn every ``OSError`` inside into the error of the tree for ``path``."""
    try:
        yield
    except OSError as cause:
        raise storage_error(path, cause) from cause


def write_bytes(path: Path, data: bytes) -> None:
    """Replace the content of ``path`` by ``data``, durable when this returns.

    A symbolic link stays one: its target is written.  An existing file keeps its permission bits,
    a new one is for its owner alone.  The folder must exist.

    Raises:
        DiskFull: There is no room; the old file is whole.
        ReadOnlyPlace: The file or its folder may not be written; the old file is whole.
        StorageError: Anything else the system refused (``reason`` is the errno's name).  When only
            the folder's last fsync failed the new file is there, but it may not survive a power
            cut.
    """
    with translated_errors(path):
        # Only a link in place of the file is followed: its folder is used as it was named.
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        mode = _mode_of(target)
        with _temporary(target.parent, data, mode) as temporary:
            _replace(temporary, target)
        sync_folder(target.parent)


def try_writing(path: Path) -> None:
    """Do all that ``write_bytes`` does to ``path``, but leave everything as it was.

    What a system says of a folder without trying is not always true: a full disk, a card that was
    locked, a network folder.

    Raises:
        StorageError: As ``write_bytes`` would.
    """
    with translated_errors(path):
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        with _temporary(target.parent, bytes(_TRIAL_BYTES), _mode_of(target)):
            pass


def write_new(path: Path, data: bytes) -> None:
    """Create ``path`` with ``data``, durable when this returns; never replace anything.

    Raises:
        NameTaken: Something of that name is there; it was not touched.
        DiskFull: There is no room; nothing is left behind.
        ReadOnlyPlace: The folder may not be written.
        StorageError: Anything else the system refused.
    """
    with translated_errors(path):
        if os.path.lexists(path):
            raise NameTaken(path)
        with _temporary(path.parent, data, 0o600) as temporary:
            try:
                os.link(temporary, path)
            except FileExistsError:
                raise NameTaken(path) from None
            except OSError as cause:
                if cause.errno not in {errno.EPERM, errno.ENOTSUP, errno.EMLINK, errno.ENOSYS}:
                    raise
                # exFAT and some network folders know no hard links.
                if os.path.lexists(path):  # pragma: no cover - a race within a race
                    raise NameTaken(path) from None
                _replace(temporary, path)
        sync_folder(path.parent)


def is_writable(folder: Path) -> bool:
    """Return whether files can be made in ``folder``; a folder that is gone is for others to tell.

    The system's own answer: nothing is tried, nothing is written.
    """
    return not folder.is_dir() or os.access(folder, os.W_OK)


def sync_folder(folder: Path) -> None:
    """Make names created, renamed or removed in ``folder`` durable, where the system can.

    Raises:
        OSError: The disk reported a failure.
    """
    if os.name == "nt":  # pragma: no cover - folders cannot be opened there
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as cause:
        if cause.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> int:
    """Remove temporary files a crash left in ``folder``; return how many.

    Files that are being written right now, by this process or another, stay; so does everything
    whose name this module did not give.  May be called from any thread.  Never raises: a folder
    that cannot be swept is swept another time.
    """
    removed = 0
    try:
        names = [name for name in os.listdir(folder) if is_temporary(name)]  # noqa: PTH208
    except OSError:
        return 0
    for name in names:
        with contextlib.suppress(OSError):
            removed += _remove_if_stale(folder / name)
    return removed


def sweep_tree(folder: Path) -> int:
    """Do what ``sweep`` does in ``folder`` and every folder below it; links are not followed."""
    return sum(sweep(Path(place)) for place, _folders, _files in os.walk(folder))


def is_temporary(name: str) -> bool:
    """Say whether ``name`` is that of a temporary file of this module."""
    return _TEMPORARY.fullmatch(name) is not None


def _mode_of(target: Path) -> int:
    """Return the permission bits to give the new file; refuse what is no writable file."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return 0o600
    if stat.S_ISDIR(found.st_mode):
        raise StorageError(target, reason="EISDIR")
    if not stat.S_ISREG(found.st_mode):
        raise StorageError(target, reason="ENOTREG")
    if not os.access(target, os.W_OK):
        raise ReadOnlyPlace(target, reason="EACCES")
    return stat.S_IMODE(found.st_mode)


@contextlib.contextmanager
def _temporary(folder: Path, data: bytes, mode: int) -> Iterator[Path]:
    """Yield a synced temporary file with ``data``; it is gone afterwards unless renamed."""
    path, descriptor = _create_locked(folder)
    try:
        try:
            _write_all(descriptor, data)
            if os.name != "nt":
                os.fchmod(descriptor, mode)
            _sync_file(descriptor)
            if os.name != "nt":
                # Still open, hence still locked: no other instance sweeps it before the rename.
                yield path
        finally:
            os.close(descriptor)
        if os.name == "nt":  # pragma: no cover - an open file cannot be renamed there
            yield path
    finally:
        with contextlib.suppress(OSError):
            path.unlink()


def _create_locked(folder: Path) -> tuple[Path, int]:
    """Create a temporary file and hold its lock; start over when a sweep was faster."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    while True:
        path = folder / f"{_PREFIX}{os.urandom(6).hex()}{_SUFFIX}"
        descriptor = os.open(path, flags, 0o600)
        try:
            if _flock is not None:
                with contextlib.suppress(OSError):  # network folders may know no locks
                    _flock(descriptor, _LOCK)
            if os.fstat(descriptor).st_nlink:
                return path, descriptor
        except BaseException:  # pragma: no cover - a signal at the wrong moment
            os.close(descriptor)
            raise
        os.close(descriptor)


def _write_all(descriptor: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _sync_file(descriptor: int) -> None:
    """Have the bytes on the disk itself, not only in its cache (macOS needs asking twice)."""
    os.fsync(descriptor)
    if sys.platform == "darwin":  # pragma: no cover - written, not tried
        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)


def _replace(source: Path, target: Path) -> None:
    for wait_s in _WAITS_S:
        try:
            source.replace(target)
        except PermissionError:
            time.sleep(wait_s)
        else:
            return
    source.replace(target)


def _remove_if_stale(path: Path) -> int:
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return 0
        if _flock is not None:
            try:
                _flock(descriptor, _TRY_LOCK)
            except OSError as cause:  # network folders may know no locks
                if cause.errno in BUSY or time.time() - status.st_mtime < ABANDONED_S:
                    return 0
            path.unlink()
            return 1
    finally:
        os.close(descriptor)
    # An open file cannot be removed there, but one waits for its name and is closed by then.
    if time.time() - status.st_mtime < ABANDONED_S:  # type: ignore[unreachable]  # pragma: no cover
        return 0
    path.unlink()  # pragma: no cover - Windows
    return 1  # pragma: no cover
