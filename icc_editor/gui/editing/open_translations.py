# SPDX-License-Identifier: MIT
"""The states of the translations of the post that is open: the one place that knows them.

What they say is not looked into here: each is the bytes of its file.
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from icc_editor.services.drafts import Draft, FileDraft
from icc_editor.storage.stored_parts import StoredTranslation


class OpenTranslations(QObject):
    """Holds the states by the language of the translation, and tells of their changes.

    They are no step of the post: undo gives the texts back, and states follow the texts.
    """

    changed = Signal(str)  # language: they are others, or new
    edited = Signal(str)  # language: the change is to be saved
    dropped = Signal(str)  # language
    shown = Signal()  # they are those of another post

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a post."""
        super().__init__(parent)
        self._raw: dict[str, bytes] = {}

    # Which post

    def show_translations(self, stored: Iterable[StoredTranslation]) -> None:
        """Take over what was read of another post."""
        self._raw = {each.language: each.raw for each in stored}
        self.shown.emit()

    # What they are

    def languages(self) -> tuple[str, ...]:
        """Return the languages of the translations that have states, in no order."""
        return tuple(self._raw)

    def raw(self, language: str) -> bytes | None:
        """Return the file of a translation's states as it stands; None when there is none."""
        return self._raw.get(language)

    def draft(self, name: str) -> Draft:
        """Return what is to be saved of the translation into the language ``name``."""
        return FileDraft(self._raw[name])

    def flush(self) -> None:
        """Do nothing: what changes is reported at once."""

    # Changes

    def put(self, language: str, raw: bytes) -> None:
        """Give a translation other states, to be saved.

        Raises:
            KeyError: It has none yet: they are to be added to the post first.
        """
        if self._raw[language] != raw:
            self._raw[language] = raw
            self.changed.emit(language)
            self.edited.emit(language)

    def show_translation(self, stored: StoredTranslation) -> None:
        """Hold the states of a translation that had none."""
        self._raw[stored.language] = stored.raw
        self.changed.emit(stored.language)

    def replace_translation(self, stored: StoredTranslation) -> None:
        """Put what was read in the place of what is known."""
        self.put(stored.language, stored.raw)

    def drop_translation(self, language: str) -> None:
        """Hold the states of a translation no more: they were removed."""
        if self._raw.pop(language, None) is not None:
            self.dropped.emit(language)
