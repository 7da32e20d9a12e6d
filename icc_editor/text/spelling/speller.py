# SPDX-License-Identifier: MIT
"""What every speller does, and the one that picks the speller for each language."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, Protocol

from icc_editor.text.khmer.letters import SIGN_RE
from icc_editor.text.languages import KHMER
from icc_editor.text.spelling.accepted import AcceptedWords
from icc_editor.text.spelling.languages import language_at, language_stretches
from icc_editor.text.spelling.unchecked import blanked

NOTHING = AcceptedWords()
"""No words besides the dictionaries'."""
_NOWHERE: Mapping[str, AcceptedWords] = MappingProxyType({})

SUGGESTIONS = 5
"""How many suggestions are made unless told otherwise."""


class Stretch(NamedTuple):
    """A stretch of text no dictionary knows, in code points."""

    start: int
    end: int


class Readiness(StrEnum):
    """Whether a language can be checked."""

    READY = "ready"
    LIBRARY_MISSING = "library_missing"  # Enchant itself
    DICTIONARY_MISSING = "dictionary_missing"
    WORDS_MISSING = "words_missing"  # ICU's words of Khmer


@dataclass(frozen=True, slots=True)
class SpellerState:
    """Whether a language can be checked, and what would help.

    ``packages`` are those to install on ``system`` (Debian's names on Linux, Homebrew's on macOS);
    ``folder`` is where a dictionary (``en_GB.aff`` and ``en_GB.dic``) can be put by hand.
    """

    language: str
    readiness: Readiness
    system: str = sys.platform
    packages: tuple[str, ...] = ()
    folder: Path | None = None


class Speller(Protocol):
    """Knows the words of one language."""

    @property
    def language(self) -> str:
        """The language, a BCP 47 tag such as ``km`` or ``en``."""

    def unknown(self, text: str, accepted: AcceptedWords = NOTHING) -> list[Stretch]:
        """Return the unknown stretches of ``text``, in order, none overlapping.

        Words of other scripts are left alone.
        """

    def suggest(
        self,
        word: str,
        count: int = SUGGESTIONS,
        accepted: AcceptedWords = NOTHING,
    ) -> list[str]:
        """Return up to ``count`` words that may have been meant, the likeliest first."""

    def wholes(self, text: str, stretch: Stretch) -> list[Stretch]:
        """Return what may be one word or name around an unknown ``stretch``, likeliest first.

        The stretch itself is among them, unless it is hardly a word and something longer may be.
        """


class Dictionaries:
    """Several spellers, and which of them a text is for.

    Khmer is checked by its letters in a text of any language.  Words of the Latin script are
    checked in texts of their language; inside Khmer text they are names or quotations, and left
    alone.
    """

    def __init__(self, spellers: Mapping[str, Speller]) -> None:
        """Take spellers by language; a language without one is not checked."""
        self._spellers = spellers

    def speller_for(self, language: str) -> Speller | None:
        """Return the speller of a language tag, or of its language alone: ``en`` for ``en-GB``."""
        return self._spellers.get(language) or self._spellers.get(language.partition("-")[0])

    def unknown(
        self,
        text: str,
        language: str,
        accepted: AcceptedWords = NOTHING,
        elsewhere: Mapping[str, AcceptedWords] = _NOWHERE,
    ) -> list[Stretch]:
        """Return the unknown stretches of one block of Markdown, in order.

        Addresses, code, file names and Markdown's own signs are left alone.

        Args:
            text: One block.
            language: Of the version; the block's letters or a ``lang`` in it go first.
            accepted: Words that are known besides the dictionaries'.
            elsewhere: The same by language, for stretches in another language than the block.
        """
        stretches = language_stretches(text, language)
        text = blanked(text)
        found: list[Stretch] = []
        khmer = self._spellers.get(KHMER)
        if khmer and SIGN_RE.search(text):
            found += khmer.unknown(text, accepted)
        for shown in dict.fromkeys(one.language for one in stretches if one.language != KHMER):
            if other := self.speller_for(shown):
                parts = (
                    text[start:end] if its == shown else " " * (end - start)
                    for start, end, its in stretches
                )
                found += other.unknown("".join(parts), elsewhere.get(shown, accepted))
        return sorted(found)

    def suggest(
        self,
        word: str,
        language: str,
        count: int = SUGGESTIONS,
        accepted: AcceptedWords = NOTHING,
    ) -> list[str]:
        """Return what may have been meant by a stretch that ``unknown`` returned."""
        speller = self.speller_for(KHMER if SIGN_RE.search(word) else language)
        return speller.suggest(word, count, accepted) if speller else []

    def wholes(self, text: str, language: str, stretch: Stretch) -> list[Stretch]:
        """Return what may be one word or name around a stretch that ``unknown`` returned.

        The likeliest first; at least the stretch itself.
        """
        is_khmer = SIGN_RE.search(text[stretch.start : stretch.end])
        speller = self.speller_for(
            KHMER if is_khmer else language_at(text, stretch.start, language)
        )
        return (speller.wholes(text, stretch) if speller else []) or [stretch]
