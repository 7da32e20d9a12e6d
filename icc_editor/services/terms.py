# SPDX-License-Identifier: MIT
"""Terms in a text and its translation: which are there, which were used, which should not be.

Texts are Markdown: nothing is found in figures, addresses and code.  Offsets are code points.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from icc_editor.assets import resource
from icc_editor.post.term import Term
from icc_editor.storage.settings import Settings
from icc_editor.storage.term_base import StoredTerm, TermBase
from icc_editor.text.phrase_finder import PhraseFinder, PhraseHit, without_overlaps
from icc_editor.text.spelling.unchecked import unchecked

_STARTER = "terms"
_NO_PROSE = "\ufffc"


@dataclass(frozen=True, slots=True)
class TermHit:
    """Where terms stand in a text; several when they are called the same, the first counts."""

    start: int
    end: int
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class TermUse:
    """A term of the source, and where the target says it.

    ``wanted`` are the names that would be right, the one to write first; ``used`` is where they
    stand, as (start, end): nowhere when the term was not used.
    """

    hit: TermHit
    wanted: tuple[str, ...]
    used: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ForbiddenHit:
    """Where a name stands that shall not be used; ``instead`` are those that shall."""

    start: int
    end: int
    term: Term
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TermCheck:
    """What a pair of texts does with terms; terms without a name in the target are left out."""

    uses: tuple[TermUse, ...] = ()
    forbidden: tuple[ForbiddenHit, ...] = ()

    @property
    def unused(self) -> tuple[TermUse, ...]:
        """Those terms of the source that the target does not say, each of them once."""
        seen: dict[tuple[Term, ...], TermUse] = {}
        for use in self.uses:
            if not use.used:
                seen.setdefault(use.hit.terms, use)
        return tuple(seen.values())


class Terms:
    """All terms there are, ready to be found.  It never changes, so any thread may use it."""

    def __init__(self, terms: Iterable[Term], ranks: Sequence[int] = ()) -> None:
        """Take terms in the order in which they count: those of the library first.

        Where terms of several ranks are called the same in a source, those of the lowest count
        alone; without ``ranks`` all have one.
        """
        self._terms = tuple(terms)
        self._ranks = tuple(ranks) or (0,) * len(self._terms)
        languages = {language for term in self._terms for language in term.languages}
        self._names = {language: _Names(self._terms, language) for language in languages}

    @classmethod
    def of(cls, stored: Iterable[StoredTerm]) -> "Terms":
        """Return terms that were read: those of a folder stand behind those of an earlier one."""
        kept = tuple(stored)
        folders = list(dict.fromkeys(one.path.parent for one in kept))
        ranks = [folders.index(one.path.parent) for one in kept]
        return cls([one.term for one in kept], ranks)

    def find(self, text: str, language: str) -> tuple[TermHit, ...]:
        """Return where terms stand in a text, by names that are right and by those that are not.

        They are found in the singular and the plural, in Khmer as whole words however they were
        typed; where one is a part of another the longer counts.
        """
        return tuple(self._hit(found) for found in self._meant(text, language))

    def check(self, source: str, language: str, target: str, target_language: str) -> TermCheck:
        """Return what ``target`` does with the terms of ``source``.

        A name counts as used also within a longer one, and within a longer Khmer word: whether ICU
        cuts there is chance.  A forbidden one counts only where it stands for itself.
        """
        found = self._meant(source, language)
        hits = self._hits(target, target_language, parts=True, overlaps=True)
        said = self._named(hits, target_language)
        uses = []
        for one in found:
            if wanted := self._wanted(one.terms, target_language):
                used = ((there.start, there.end) for there in said if one.terms & there.right)
                uses.append(TermUse(self._hit(one), wanted, tuple(used)))
        meant = frozenset(place for one in found for place in one.terms)
        alone = self._named(without_overlaps(hit for hit in hits if hit.whole), target_language)
        return TermCheck(tuple(uses), tuple(self._forbidden(alone, target_language, meant)))

    def _meant(self, text: str, language: str) -> list["_Found"]:
        """Return the names in a source, of the terms that count there."""
        found = self._named(self._hits(text, language), language)
        return [self._of_lowest_rank(one) for one in found]

    def _of_lowest_rank(self, found: "_Found") -> "_Found":
        lowest = min(self._ranks[place] for place in found.terms)
        kept = frozenset(place for place in found.terms if self._ranks[place] == lowest)
        return replace(found, right=found.right & kept, wrong=found.wrong & kept)

    def _hits(self, text: str, language: str, **how: bool) -> list[PhraseHit]:
        names = self._names.get(language)
        return names.finder.find(_prose(text), **how) if names else []

    def _named(self, hits: Iterable[PhraseHit], language: str) -> list["_Found"]:
        names = self._names.get(language)
        return [names.found(hit) for hit in hits] if names else []

    def _forbidden(
        self, said: Iterable["_Found"], language: str, meant: frozenset[int]
    ) -> Iterator[ForbiddenHit]:
        """Yield names that shall not be used; one that is right of another term is not told.

        Unless it is the term that forbids it which the source ``meant``.
        """
        for found in said:
            right = found.right & meant if found.wrong & meant else found.right
            for place in sorted(found.wrong) if not right else ():
                term = self._terms[place]
                instead = term.in_language(language).accepted
                yield ForbiddenHit(found.start, found.end, term, instead)

    def _wanted(self, places: frozenset[int], language: str) -> tuple[str, ...]:
        names = (
            name
            for place in sorted(places)
            for name in self._terms[place].in_language(language).accepted
        )
        return tuple(dict.fromkeys(names))

    def _hit(self, found: "_Found") -> TermHit:
        terms = tuple(self._terms[place] for place in sorted(found.terms))
        return TermHit(found.start, found.end, terms)


@dataclass(frozen=True, slots=True)
class _Found:
    """A name in a text: the places of the terms of which it is right, and wrong."""

    start: int
    end: int
    right: frozenset[int]
    wrong: frozenset[int]

    @property
    def terms(self) -> frozenset[int]:
        return self.right | self.wrong


class _Names:
    """All names in one language."""

    def __init__(self, terms: Sequence[Term], language: str) -> None:
        texts: list[str] = []
        self._of: list[tuple[int, bool]] = []  # the term, and whether it is right
        for place, term in enumerate(terms):
            forms = term.in_language(language)
            for right, names in ((True, forms.accepted), (False, forms.forbidden)):
                texts += names
                self._of += [(place, right)] * len(names)
        self.finder = PhraseFinder(texts)

    def found(self, hit: PhraseHit) -> _Found:
        of = [self._of[phrase] for phrase in hit.phrases]
        right = frozenset(place for place, is_right in of if is_right)
        wrong = frozenset(place for place, is_right in of if not is_right)
        return _Found(hit.start, hit.end, right, wrong - right)


def _prose(text: str) -> str:
    """Return a text with a sign for each one that is no prose: figures, addresses, code."""
    for start, end in unchecked(text):
        text = text[:start] + _NO_PROSE * (end - start) + text[end:]
    return text


def term_base(library: Path, settings: Settings) -> TermBase:
    """Return the terms of a library with those the settings share, and the program's own last."""
    shared = [Path(place).expanduser() for place in settings.shared_terms]
    if settings.starter_terms:
        shared.append(resource(_STARTER))
    return TermBase(library, shared)
