# SPDX-License-Identifier: MIT
"""Reading a file that may be anything: a pipe or a device in its place never hangs the program."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.storage.safe_write import storage_error

# Reasons of errors that mean "something else is in its place"; any other may pass by itself, and
# then the file must not be taken for a damaged one.
NO_FILE = frozenset({"ENOENT", "ENOTREG", "ELOOP", "EISDIR", "ENOTDIR", "ENXIO"})

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file was when it was read: enough to notice that somebody else wrote it."""

    size: int
    mtime_ns: int
    sha256: str


def read_file(path: Path, *, limit: int | None = None) -> tuple[bytes, os.stat_result]:
    """Return the first ``limit`` bytes (all when None) of a regular file, and its status.

    Raises:
        StorageError: It cannot be read; ``reason`` is the errno's name, or ``ENOTREG`` when it is
            no regular file.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise StorageError(path, reason="ENOTREG")
            return _read(descriptor, limit), status
        finally:
            os.close(descriptor)
    except OSError as cause:
        error = storage_error(path, cause)
        # Not being allowed to read is no "read-only place".
        raise StorageError(path, reason=error.reason) from cause


def read_with_fingerprint(path: Path) -> tuple[bytes, Fingerprint]:
    """Return all bytes of a regular file and the fingerprint of exactly these bytes.

    Raises:
        StorageError: As ``read_file``.
    """
    import hashlib  # not needed before a window is painted

    data, status = read_file(path)
    return data, Fingerprint(len(data), status.st_mtime_ns, hashlib.sha256(data).hexdigest())


def _read(descriptor: int, limit: int | None) -> bytes:
    parts: list[bytes] = []
    left = limit
    while left is None or left > 0:
        part = os.read(descriptor, _CHUNK if left is None else min(left, _CHUNK))
        if not part:
            break
        parts.append(part)
        if left is not None:
            left -= len(part)
    return b"".join(parts)
