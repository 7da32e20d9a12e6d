# SPDX-License-Identifier: MIT
"""The texts of versions as they are searched, read again only when their files changed.

Everything here can be thrown away at any time.
"""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.formats import front_matter
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import translated_errors
from icc_editor.storage.version_head import read_plain
from icc_editor.text.khmer.fold import FindOptions, fold_key

LIMIT = 40_000_000
"""Code points kept, keys included: some two thousand posts of 5,000 letters in two languages."""
KEY = FindOptions(match_accents=True)
"""How keys are made: case makes no difference, accents do (*ou* is not *où*)."""


@dataclass(frozen=True, slots=True)
class VersionText:
    r"""Title and text of a version, and the search keys of both.

    ``body`` has ``\n`` line ends, just as in the editor; a key has as many lines as its text.
    """

    title: str
    body: str
    title_key: str
    body_key: str


class PostTexts:
    """Keeps texts by file.  May be used from any thread, by several at once."""

    def __init__(self, limit: int = LIMIT) -> None:
        """Start empty; keep at most ``limit`` code points.

        When it is full, other texts are read each time.  Letting old ones go for them would help
        nobody: a search reads all in one order, and each would be gone when its turn comes.
        """
        self._limit = limit
        self._kept: dict[Path, tuple[tuple[int, int], VersionText]] = {}
        self._size = 0
        self._lock = threading.Lock()
        self.files_read = 0

    def read(self, path: Path) -> VersionText:
        """Return the text of the version in the file ``path``.

        Raises:
            StorageError: It cannot be read.
        """
        try:
            with translated_errors(path):
                status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            with self._lock:
                kept = self._kept.get(path)
                if kept is not None and kept[0] == stamp:
                    return kept[1]
            raw, status = read_file(path)
        except StorageError:
            with self._lock:
                self._drop(path)
            raise
        plain = read_plain(raw)
        if plain is None:
            version = front_matter.read(raw, path.stem)
            plain = version.metadata.title, version.body
        text = version_text(*plain)
        with self._lock:
            self.files_read += 1
            self._drop(path)
            if self._size + _size(text) <= self._limit:
                self._kept[path] = ((status.st_mtime_ns, status.st_size), text)
                self._size += _size(text)
        return text

    def keep_only(self, files: Iterable[Path]) -> None:
        """Let go of all texts but those of ``files``: nobody asks for one that is gone again."""
        there = set(files)
        with self._lock:
            for path in [path for path in self._kept if path not in there]:
                self._drop(path)

    def _drop(self, path: Path) -> None:
        if path in self._kept:
            self._size -= _size(self._kept.pop(path)[1])


def version_text(title: str, body: str) -> VersionText:
    """Return a version as it is searched."""
    return VersionText(title, body, fold_key(title, KEY), fold_key(body, KEY))


def _size(text: VersionText) -> int:
    return len(text.title) + len(text.body) + len(text.title_key) + len(text.body_key)
