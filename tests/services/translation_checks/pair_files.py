# SPDX-License-Identifier: MIT
"""Pairs of texts for the checks of translations: read from files, and with faults planted.

Every pair has the codes of what is wrong with it, without ``translation.``; none when it is right.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from icc_editor.formats.segment_cuts import units
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.segment import BLOCK, Segment, SegmentState
from icc_editor.post.term import Term, TermForms
from icc_editor.services.terms import Terms
from icc_editor.services.translating.segments import text_segments
from icc_editor.services.translation_checks.checking import TranslationCheck
from icc_editor.services.translation_checks.findings import PREFIX

FOLDER = Path(__file__).parent / "pairs"
LANGUAGES = ("en", "fr", "km")


@dataclass(frozen=True, slots=True)
class TextPair:
    """A source and its translation, with the codes of the faults in it."""

    name: str
    languages: tuple[str, str]
    source: str
    target: str
    faults: frozenset[str] = frozenset()

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The segments of both: one when each is a single block, else as they are aligned."""
        ones, others = units(self.source), units(self.target)
        if len(ones) <= 1 and len(others) <= 1:
            state = SegmentState.DRAFT if self.target else SegmentState.UNTRANSLATED
            source, target = self.source.strip("\n"), self.target.strip("\n")
            return (Segment(BLOCK, source, target, state, ones, others),)
        return text_segments(self.source, self.target, (), self.languages).segments


def found_in(pair: TextPair, terms: Terms | None = None) -> set[str]:
    """Return the codes of what the checks find in a pair."""
    return {its.code.removeprefix(PREFIX) for its in findings_of(pair, terms)}


def findings_of(pair: TextPair, terms: Terms | None = None) -> tuple[Diagnostic, ...]:
    """Return what the checks find in a pair."""
    return _check(pair.languages, terms).check(pair.segments)


@cache
def _check(languages: tuple[str, str], terms: Terms | None) -> TranslationCheck:
    """Return one check for all pairs of a direction: to put the known names in order takes time."""
    return TranslationCheck(languages, terms=terms)


def written_pairs(name: str) -> Iterator[TextPair]:
    """Yield the pairs of a file that were written by hand, faults and all."""
    for pair in tomllib.loads((FOLDER / name).read_text("utf-8"))["pair"]:
        languages = (pair["from"], pair["to"])
        yield TextPair(
            pair["id"], languages, pair["source"], pair["target"], frozenset(pair["faults"])
        )


@cache
def written_terms(name: str) -> Terms:
    """Return the terms of a file."""
    return Terms(
        Term(
            tuple(
                (
                    language,
                    TermForms((term[language], *term["accepted"]), tuple(term["forbidden"]))
                    if language == "km"
                    else TermForms((term[language],)),
                )
                for language in LANGUAGES
            )
        )
        for term in tomllib.loads((FOLDER / name).read_text("utf-8"))["term"]
    )


def right_pairs(name: str) -> Iterator[TextPair]:
    """Yield the sentences of a half as pairs English–Khmer and French–Khmer, all of them right."""
    for number, triple in enumerate(tomllib.loads((FOLDER / name).read_text("utf-8"))["triple"]):
        for language in ("en", "fr"):
            source, target = triple[language].strip("\n"), triple["km"].strip("\n")
            yield TextPair(f"{name}/{number}/{language}", (language, "km"), source, target)
