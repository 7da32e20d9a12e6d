# SPDX-License-Identifier: MIT
"""The settings in use: read once, written whenever one changes."""

import threading
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from icc_editor.errors import StorageError
from icc_editor.storage import settings as settings_file
from icc_editor.storage.places import Places
from icc_editor.storage.settings import Settings


class Preferences(QObject):
    """Holds the settings and says when they change."""

    changed = Signal(object, object)  # old, new Settings
    save_failed = Signal(object)  # the error; the choice holds for this run all the same

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        loaded = settings_file.load(places)
        self.current = loaded.settings
        self.set_aside = loaded.set_aside
        self._on_disk = self.current
        self._writing = threading.Lock()

    def change(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Change fields and write the file."""
        self.take(replace(self.current, **changes))

    def take(self, settings: Settings) -> None:
        """Use ``settings`` from now on and write the file; what failed before is written too."""
        if settings == self.current == self._on_disk:
            return
        old, self.current = self.current, settings
        try:
            self.write()
        except StorageError as error:
            self.save_failed.emit(error)
        if settings != old:
            self.changed.emit(old, settings)

    def note(self, **changes: Any) -> None:  # noqa: ANN401 - fields of Settings
        """Change fields; ``write`` is to follow, off the window's thread."""
        old, self.current = self.current, replace(self.current, **changes)
        if self.current != old:
            self.changed.emit(old, self.current)

    def write(self) -> None:
        """Write the settings as they are now, from whichever thread.

        Raises:
            StorageError: The disk refused; they are written with the next change.
        """
        with self._writing:
            newest = self.current
            if newest != self._on_disk:
                settings_file.save(self._places, newest)
                self._on_disk = newest
