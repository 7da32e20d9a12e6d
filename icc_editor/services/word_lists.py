# SPDX-License-Identifier: MIT
"""Where words that are right are kept, and how they come and go."""

from dataclasses import dataclass
from enum import StrEnum


class WordList(StrEnum):
    """Where a word is kept."""

    PERSONAL = "personal"  # of this computer's user, in one language
    LIBRARY = "library"  # of everyone who works in the library, in one language
    PERSONAL_NAMES = "personal_names"  # right in every language
    LIBRARY_NAMES = "library_names"


NAME_LISTS = (WordList.PERSONAL_NAMES, WordList.LIBRARY_NAMES)
"""The lists that belong to no language."""


@dataclass(frozen=True, slots=True)
class WordMove:
    """A word that goes from one list to another, in one language; None is no list at all."""

    word: str
    language: str
    where: WordList | None
    to: WordList | None

    def undone(self) -> "WordMove":
        """Return the way back."""
        return WordMove(self.word, self.language, self.to, self.where)
