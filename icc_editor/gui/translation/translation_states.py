# SPDX-License-Identifier: MIT
"""What is said of the translation shown, and the file it is kept in."""

from icc_editor.formats import translation_toml
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.post.segment import TranslationStates


class KeptStates:
    """Holds the states of one translation, and lets them be saved once there is something to say.

    Looking at a translation writes nothing: the file is made when something was said or written.
    """

    def __init__(self, editing: EditingController) -> None:
        """Hold none."""
        self.states = TranslationStates("")
        self.was_said = False
        """Whether something was said of a segment, or written, since they were opened."""
        self._editing = editing
        self._languages: tuple[str, str] | None = None
        self._writer = translation_toml.Writer()
        self._kept = b""  # what the file says, or is to say
        self._is_adding = False  # the file is being made

    def open(self, languages: tuple[str, str]) -> None:
        """Read the states of a translation; ``languages`` are those of source and target.

        Raises:
            TranslationDamaged: The file cannot be read; none are held.
        """
        self._languages = None
        self._read(languages)
        self._languages = languages
        self.was_said = self._is_adding = False

    def close(self) -> None:
        """Keep them no more: from now on the file is somebody else's."""
        self._languages = None

    def keep(self) -> None:
        """Let them be saved where they are others than the file says."""
        if self._languages is None:
            return
        language = self._languages[1]
        raw = self._writer.dump(self.states)
        if raw == self._kept:
            return
        is_there = self._editing.translations.raw(language) is not None
        if is_there:
            self._kept = raw
            self._editing.translations.put(language, raw)
        elif self.was_said and not self._is_adding:
            self._is_adding = True
            self._kept = raw
            self._editing.add_translation(language, raw)

    def take_over(self, language: str) -> bool:
        """Take over what the file says by now; return whether those held are others since.

        Raises:
            TranslationDamaged: It cannot be read.  What is held stays, and is not kept any more.
        """
        if self._languages is None or language != self._languages[1]:
            return False
        if self._is_adding:  # now it is there, and what is known by now is put in
            self._is_adding = False
            self.keep()
            return False
        if self._editing.translations.raw(language) == self._kept:
            return False
        languages, self._languages = self._languages, None
        self._read(languages)
        self._languages = languages
        return True

    def _read(self, languages: tuple[str, str]) -> None:
        raw = self._editing.translations.raw(languages[1])
        self.states = translation_toml.read(raw) if raw else TranslationStates(languages[0])
        self._kept = raw or b""
