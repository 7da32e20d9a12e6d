# SPDX-License-Identifier: MIT
"""Where the window was and what was open in it: convenience only, safe to lose."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from icc_editor.storage.places import Places

_UNNAMED = "unnamed"
_MOST_UNNAMED = 50


class Session:
    """Geometry, splitters and carets in a file of this computer's state folder."""

    def __init__(self, places: Places) -> None:
        path = places.state_folder() / "window.ini"
        self._store = QSettings(str(path), QSettings.Format.IniFormat)
        self._store.setFallbacksEnabled(False)

    def bytes(self, name: str) -> QByteArray:
        """Return stored geometry, empty when there is none."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, name: str, value: QByteArray) -> None:
        """Store geometry."""
        self._store.setValue(name, value)

    def caret(self, post_id: str, language: str) -> int:
        """Return where the caret was in a version, in UTF-16 units; 0 when unknown."""
        value = self._store.value(f"caret/{post_id}/{language}")
        try:
            return max(0, int(str(value)))
        except ValueError:
            return 0

    def set_caret(self, post_id: str, language: str, position: int) -> None:
        """Remember the caret of a version."""
        self._store.setValue(f"caret/{post_id}/{language}", position)

    def table(self, post_id: str) -> str:
        """Return which results table of a post was open below its text; empty when none was."""
        value = self._store.value(f"table/{post_id}")
        return value if isinstance(value, str) else ""

    def set_table(self, post_id: str, name: str) -> None:
        """Remember the table that is open; empty: none is."""
        if name:
            self._store.setValue(f"table/{post_id}", name)
        else:
            self._store.remove(f"table/{post_id}")

    def unnamed(self) -> tuple[Path, ...]:
        """Return the folders of posts that had no title when they were opened."""
        value = self._store.value(_UNNAMED)
        found = value if isinstance(value, list) else [value] if isinstance(value, str) else []
        return tuple(Path(str(path)) for path in found if path)

    def set_unnamed(self, folders: Iterable[Path]) -> None:
        """Remember them, the newest last; very old ones are forgotten."""
        paths = dict.fromkeys(str(folder) for folder in folders)
        self._store.setValue(_UNNAMED, list(paths)[-_MOST_UNNAMED:])

    def flush(self) -> None:
        """Write to disk."""
        self._store.sync()
