# SPDX-License-Identifier: MIT
"""Words the spelling accepts, one on a line of a plain text file.

The file may be edited by hand and shared by several programs and computers: every change is made
to what is there at that moment, and what is no word (a comment, a damaged line) stays as it is.
"""

from collections.abc import Callable
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import translated_errors, write_bytes
from icc_editor.text.khmer.letters import BYTE_ORDER_MARK
from icc_editor.text.spelling.accepted import tidy

_COMMENT = "#"
_LIMIT = 8 << 20  # bytes that are read of a file; no writer has that many words
_MISSING = frozenset({"ENOENT", "ENOTDIR"})


class WordFile:
    """One list of words.  Its methods may be called from any thread, one at a time."""

    def __init__(self, path: Path) -> None:
        """Use the file at ``path``, which need not be there."""
        self.path = path

    def words(self) -> tuple[str, ...]:
        """Return the words in the file's order; none when there is no file.

        Raises:
            StorageError: It cannot be read.
        """
        return tuple(filter(None, map(_word, self._lines())))

    def add(self, word: str) -> None:
        """Add ``word`` at the end, unless it is there; the folder is made if need be.

        Raises:
            StorageError: The disk refused; the old file is whole.
        """
        word = tidy(word)

        def change(lines: list[str]) -> None:
            if word and word not in map(_word, lines):
                lines.append(word)

        self._change(change)

    def remove(self, word: str) -> None:
        """Remove ``word``, however often it is there.

        Raises:
            StorageError: The disk refused; the old file is whole.
        """
        word = tidy(word)

        def change(lines: list[str]) -> None:
            lines[:] = [line for line in lines if not word or _word(line) != word]

        self._change(change)

    def _change(self, change: Callable[[list[str]], None]) -> None:
        folder = self.path.parent
        with translated_errors(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with folder_lock(folder):
            lines = self._lines()
            before = list(lines)
            change(lines)
            if lines != before:
                text = "".join(f"{line}\n" for line in lines)
                write_bytes(self.path, text.encode("utf-8", "surrogateescape"))

    def _lines(self) -> list[str]:
        """Return the lines; bytes that are no UTF-8 are kept as lone surrogates."""
        try:
            data, _status = read_file(self.path, limit=_LIMIT + 1)
        except StorageError as error:
            if error.reason in _MISSING:
                return []
            raise
        if len(data) > _LIMIT:
            raise StorageError(self.path, reason="EFBIG")
        lines = data.decode("utf-8", "surrogateescape").split("\n")
        return lines if lines[-1] else lines[:-1]


def _word(line: str) -> str:
    """Return the word on a line, empty for a comment or a damaged line."""
    bare = line.strip(BYTE_ORDER_MARK + " \t\r")
    damaged = any("\ud800" <= char <= "\udfff" for char in bare)
    return "" if bare.startswith(_COMMENT) or damaged else tidy(bare)
