# SPDX-License-Identifier: MIT
"""Advisory locks between instances of the program on one computer."""

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from icc_editor.errors import AlreadyOpen, StorageError
from icc_editor.storage.safe_write import BUSY, storage_error, translated_errors

_POLL_S = 0.01


class FileLock:
    """A lock held by at most one process; the system releases it when the process ends."""

    def __init__(self, path: Path) -> None:
        """Name the lock's file; it is created when taken and stays behind, empty."""
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock at once.

        Raises:
            AlreadyOpen: Another process, or another object of this one, holds it.
            StorageError: The lock's file cannot be had.
        """
        if self._descriptor is not None:
            raise AlreadyOpen(self._path)
        with translated_errors(self._path):
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock_now(descriptor)
            except OSError as cause:
                os.close(descriptor)
                if cause.errno in BUSY:
                    raise AlreadyOpen(self._path) from cause
                raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    @contextlib.contextmanager
    def hold(self) -> Iterator[None]:
        """Hold the lock for a ``with`` block.

        Raises:
            AlreadyOpen: Another process, or another object of this one, holds it.
        """
        self.acquire()
        try:
            yield
        finally:
            self.release()


@contextlib.contextmanager
def folder_lock(folder: Path, *, patience_s: float = 10.0) -> Iterator[bool]:
    """Keep other instances from writing files in ``folder`` for a ``with`` block.

    The folder itself is locked, so nothing is left in it.  Where the system cannot lock a folder
    the block runs without and gets False: the fingerprint check still catches all but the last
    instant.

    Raises:
        StorageError: The folder is not there, or somebody held it longer than ``patience_s``.
    """
    if sys.platform == "win32":  # pragma: no cover - folders cannot be opened there
        yield False
        return
    with translated_errors(folder):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield _lock_patiently(descriptor, folder, patience_s)
    finally:
        os.close(descriptor)


def _lock_patiently(descriptor: int, folder: Path, patience_s: float) -> bool:
    """Return whether the folder is locked: False where the system cannot."""
    end = time.monotonic() + patience_s
    while True:
        try:
            _lock_now(descriptor)
        except OSError as cause:
            if cause.errno not in BUSY:
                return False
            if time.monotonic() >= end:
                raise StorageError(folder, reason=storage_error(folder, cause).reason) from cause
            time.sleep(_POLL_S)
        else:
            return True


def _lock_now(descriptor: int) -> None:
    if sys.platform == "win32":  # pragma: no cover - written, not tried
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
