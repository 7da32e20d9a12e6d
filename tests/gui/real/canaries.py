# SPDX-License-Identifier: MIT
"""Words that must stay where they belong, and a look into every place they could have got to."""

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType


def files_holding(words: Iterable[str], roots: Iterable[Path], allowed: Path) -> list[str]:
    """Return ``file: word`` for each word found in a file, or its name, outside ``allowed``."""
    needles = [(word, word.encode()) for word in words]
    needles += [(word, word.encode("utf-16-le")) for word, _ in needles]
    found = []
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.is_relative_to(allowed) or path.is_symlink() or not path.is_file():
                continue
            data = bytes(path) + b"\n" + path.read_bytes()
            found += [f"{path}: {word}" for word, needle in needles if needle in data]
    return found


class Onlooker:
    """Another program of the same user that reads arguments and environments all the time."""

    def __init__(self, read: Callable[[], bytes], words: Iterable[str]) -> None:
        """Look at what ``read`` returns for ``words``; used as a context."""
        self._read = read
        self._words = [(word, word.encode()) for word in words]
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, name="onlooker")
        self.looks = 0
        self.seen: set[str] = set()

    def __enter__(self) -> "Onlooker":
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.05):
            data = self._read()
            self.looks += 1
            self.seen |= {word for word, needle in self._words if needle in data}
