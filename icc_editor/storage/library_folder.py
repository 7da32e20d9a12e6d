# SPDX-License-Identifier: MIT
"""The folder a library lies in: whether it is there, what stands in it, who may change it."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from icc_editor.errors import LibraryMissing
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.safe_write import storage_error

HIDDEN = ".icc"
LIBRARY_FILE = "library.toml"

_NOT_POSTS = frozenset({"terms", "memory"})


class LibraryFolder:
    """The folder of one library.  Its methods may be called from any thread."""

    def __init__(self, path: Path) -> None:
        """Look at the folder at ``path`` when asked, not before."""
        self.path = path

    def expect_there(self) -> None:
        """Do nothing when the library is there.

        Raises:
            LibraryMissing: It is gone; the empty folder of a pulled-out stick is no library.
        """
        if not os.path.lexists(self.path / LIBRARY_FILE):
            raise LibraryMissing(self.path)

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other instances from making and naming folders here, for a ``with`` block.

        Raises:
            LibraryMissing: The library is gone.
            StorageError: Somebody else holds it for too long.
        """
        self.expect_there()
        with folder_lock(self.path):
            yield

    def entries(self) -> list[os.DirEntry[str]]:
        """Return all that stands in the folder.

        Raises:
            StorageError: The folder cannot be read.
        """
        try:
            with os.scandir(self.path) as entries:
                return list(entries)
        except OSError as cause:
            raise storage_error(self.path, cause) from cause

    def names(self) -> list[str]:
        """Return the names that are taken.

        Raises:
            StorageError: The folder cannot be read.
        """
        return [entry.name for entry in self.entries()]

    def post_folders(self) -> list[Path]:
        """Return the folders that may be posts, in no order.

        Raises:
            LibraryMissing: The library is gone.
            StorageError: The folder cannot be read.
        """
        self.expect_there()
        return [
            Path(entry.path)
            for entry in self.entries()
            if not entry.name.startswith(".") and entry.name not in _NOT_POSTS and _is_folder(entry)
        ]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a symbolic link that leads in circles
        return False
