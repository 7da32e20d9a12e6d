# SPDX-License-Identifier: MIT
"""What helps with one paragraph: what was translated like it before, and what its terms are called.

Everything here turns to the disk; offsets are code points.
"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.job import CancelCheck
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.version import Version
from icc_editor.services.memory.matching import MemoryMatch, memory_matches
from icc_editor.services.memory.refreshing import Refreshed, open_memory, refresh
from icc_editor.services.terms import Terms, term_base
from icc_editor.services.translating.translation import Translation
from icc_editor.services.translation_checks.of_translation import TranslationFindings
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.storage.settings import Settings
from icc_editor.storage.term_base import StoredTerm, StoredTerms, TermBase
from icc_editor.storage.translation_memory import TranslationMemory

MOST_MATCHES = 3
_NOT_SAID = frozenset({"translation.empty"})
"""What the state of a paragraph says already."""


@dataclass(frozen=True, slots=True)
class TermOffer:
    """A term of a source: how it is said there, and how in the translation.

    The first of ``names`` is the one to write; ``is_used``: the translation says one of them.
    """

    said: str
    names: tuple[str, ...]
    note: str = ""
    is_used: bool = False


@dataclass(frozen=True, slots=True)
class Offers:
    """What is offered for one paragraph, the best first."""

    matches: tuple[MemoryMatch, ...] = ()
    terms: tuple[TermOffer, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """The paragraph offers are wanted for, as it stands; ``style``: how figures are written."""

    source: str
    target: str
    languages: tuple[str, str]
    style: NumberStyle


class Offering:
    """Terms and memory of one library.

    For one thread at a time, but for ``refresh`` and ``close``, which any may call.
    """

    def __init__(self, library: Library, places: Places, settings: Callable[[], Settings]) -> None:
        """Read nothing yet.  ``settings`` tells which terms are shared."""
        self._library = library
        self._places = places
        self._settings = settings
        self._base: TermBase | None = None
        self._shared: tuple[object, ...] = ()
        self._stored: StoredTerms | None = None
        self._terms = Terms(())
        self._opening = threading.Lock()
        self._memory: TranslationMemory | None = None
        self._findings = TranslationFindings()

    def close(self) -> None:
        """Let go of the memory's file; it is opened again when it is needed."""
        if self._memory is not None:
            self._memory.close()

    @property
    def base(self) -> TermBase:
        """The term base, with what the settings share at this moment."""
        settings = self._settings()
        shared = (settings.shared_terms, settings.starter_terms)
        if self._base is None or shared != self._shared:
            self._base, self._shared = term_base(self._library.path, settings), shared
        return self._base

    def stored_terms(self) -> tuple[StoredTerm, ...]:
        """Return all terms there are, those of the library first."""
        return self.base.read().terms

    def terms(self) -> Terms:
        """Return all terms, ready to be found; the very object of last time when none changed."""
        stored = self.base.read()
        if stored is not self._stored:
            self._stored, self._terms = stored, Terms.of(stored.terms)
        return self._terms

    def refresh(self, cancelled: CancelCheck) -> Refreshed:
        """Take what was confirmed since the last time into the memory.

        Raises:
            LibraryMissing: The library is gone.
            StorageError: The library, or the memory, cannot be used.
        """
        return refresh(self._open_memory(), self._library, cancelled=cancelled)

    def offers(self, wanted: Wanted) -> Offers:
        """Return what is offered for a paragraph.

        A match that says what stands there already is none.

        Raises:
            StorageError: The memory cannot be read.
        """
        if not wanted.source.strip():
            return Offers()
        terms = self.terms()
        found = memory_matches(
            self._open_memory(),
            wanted.source,
            wanted.languages,
            wanted.style,
            terms,
            most=MOST_MATCHES + 1,
        )
        there = wanted.target.split()
        matches = [match for match in found if match.target.split() != there]
        return Offers(tuple(matches[:MOST_MATCHES]), tuple(self._offered_terms(wanted, terms)))

    def source_terms(self, text: str, language: str, into: str) -> tuple[tuple[int, int], ...]:
        """Return where terms stand in a text that have a name in the language ``into``."""
        return tuple(
            (hit.start, hit.end)
            for hit in self.terms().find(text, language)
            if any(term.in_language(into).accepted for term in hit.terms)
        )

    def findings(
        self,
        translation: Translation,
        target: Version,
        style: NumberStyle | None,
        accepted: frozenset[str],
    ) -> tuple[Diagnostic, ...]:
        """Return what the checks point out, but for what the states of the paragraphs say."""
        return self._findings.of(
            translation,
            target,
            style=style,
            terms=self.terms(),
            accepted=accepted,
            unwanted=_NOT_SAID,
        )

    def _open_memory(self) -> TranslationMemory:
        with self._opening:
            if self._memory is None:
                self._memory = open_memory(self._places, self._library)
            return self._memory

    def _offered_terms(self, wanted: Wanted, terms: Terms) -> Iterator[TermOffer]:
        """Yield the terms of a source, each of them once."""
        here, there = wanted.languages
        seen = set[tuple[str, ...]]()
        for use in terms.check(wanted.source, here, wanted.target, there).uses:
            if use.wanted not in seen:
                seen.add(use.wanted)
                said = wanted.source[use.hit.start : use.hit.end]
                note = next((term.note for term in use.hit.terms if term.note), "")
                yield TermOffer(said, use.wanted, note, bool(use.used))
