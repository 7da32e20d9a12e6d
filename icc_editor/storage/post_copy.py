# SPDX-License-Identifier: MIT
"""Copies of a post's folder, and whether they are what was copied."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from icc_editor.errors import NameTaken, StorageError
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import is_temporary, translated_errors, write_new


def is_same(source: Path, copy: Path) -> bool:
    """Return whether ``expect_same`` raises nothing."""
    try:
        expect_same(source, copy)
    except StorageError:
        return False
    return True


def expect_same(source: Path, copy: Path) -> None:
    """Compare the bytes of every file that is to be copied.

    Raises:
        StorageError: One is missing in the copy, is another there, or cannot be read.
    """
    for name in _names_to_copy(source):
        if read_file(source / name)[0] != read_file(copy / name)[0]:
            raise StorageError(copy / name, reason="EIO")


def copy_files(source: Path, target: Path, *, leave: str) -> None:
    """Copy all regular files below ``source`` but ``leave``; links and hidden things stay behind.

    Raises:
        StorageError: The disk refused; what was copied stays.
    """
    for name in _names_to_copy(source):
        if str(name) == leave:
            continue
        with translated_errors(target):
            (target / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with contextlib.suppress(NameTaken):
            write_new(target / name, read_file(source / name)[0])


def _names_to_copy(folder: Path) -> Iterator[Path]:
    """Give the files of a post that are its own, relative to it, in order."""
    with translated_errors(folder):
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith(".") or is_temporary(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from (Path(entry.name) / name for name in _names_to_copy(folder / entry.name))
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.name)
