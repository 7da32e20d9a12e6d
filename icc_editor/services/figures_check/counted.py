# SPDX-License-Identifier: MIT
"""What the numbers of a sentence count: the name right after one or, in Khmer, right before it."""

from collections.abc import Sequence

from icc_editor.services.figures_check import words
from icc_editor.services.figures_check.before import SPACES
from icc_editor.services.figures_check.likeness import has_scale
from icc_editor.services.figures_check.names import PEOPLE, Kind
from icc_editor.services.figures_check.vocabulary import Named
from icc_editor.text.languages import KHMER
from icc_editor.text.numbers.token import NumberToken

_UNIT_BEFORE = 24  # code points between a Khmer measure and its number: ឃុំចំនួន ១,១៥៦
_MOST_WORDS = 3  # between a number and what it counts: 489 of the rural communes
_SPACE_OR_HYPHEN = f"{SPACES}-"
_NOTHING: frozenset[str] = frozenset()
_MONEY = {"$": "measure:dollars", "€": "measure:euros", "៛": "measure:riels"}


class Counted:
    """Tells what the numbers of one sentence count."""

    def __init__(
        self, text: str, language: str, named: Sequence[Named], tokens: Sequence[NumberToken]
    ) -> None:
        """Take the text, and what stands in the sentence: names and numbers, in order."""
        self._text = text
        self._language = language
        self._named = named
        self._tokens = tokens
        self._at = {its.start: its for its in named}

    def by(self, token: NumberToken) -> tuple[frozenset[str], bool]:
        """Return what stands beside a number as what it counts, and whether nobody knows it."""
        if sign := self._money(token):
            return frozenset({sign}), False
        end = token.end
        if of := words.OF_AFTER_SCALE.match(self._text, end):
            written = self._text[token.start : end]
            end = of.end() if any(has_scale(written, its) for its in token.values) else end
        if self._language == KHMER and (unit := self._in_row(token)):
            return unit, False
        after, foreign = self._after(end)
        if after and after != {PEOPLE}:
            return after, False
        before = self._before(token)
        return (before or after), foreign and not before

    def _in_row(self, token: NumberToken) -> frozenset[str]:
        """Return what stands right before a number where the same holds for the next: ឃុំ ៥ ភូមិ ៩."""
        before = next((its for its in reversed(self._named) if its.end <= token.start), None)
        after = next((its for its in self._named if its.start >= token.end), None)
        following = next((its for its in self._tokens if its.start >= token.end), None)
        if before is None or after is None or following is None or after.end > following.start:
            return _NOTHING
        gaps = ((before.end, token.start), (token.end, after.start), (after.end, following.start))
        if any(self._text[start:end].strip(SPACES) for start, end in gaps):
            return _NOTHING
        return before.counts if after.counts and after.counts != {PEOPLE} else _NOTHING

    def _after(self, end: int) -> tuple[frozenset[str], bool]:
        at, unknown = end, False
        text = self._text
        for _ in range(_MOST_WORDS):
            start = at
            while start < len(text) and text[start] in _SPACE_OR_HYPHEN:
                start += 1
            known = self._at.get(start)
            unit = known.counts if known else _NOTHING
            being = words.BEING.match(text, known.end) if known and unit == {PEOPLE} else None
            if being:
                kind = self._at.get(being.end())
                unit = (kind.of(Kind.MEASURE) if kind else _NOTHING) or unit
            if unit:
                return unit, False
            word = words.LATIN_WORD.match(text, at)
            if not word or known or word[1].lower() in words.STOPS or _is_elided(word[1]):
                break
            unknown = True
            at = word.end()
        return _NOTHING, unknown

    def _before(self, token: NumberToken) -> frozenset[str]:
        for its in reversed(self._named):
            if its.end > token.start:
                continue
            gap = self._text[its.end : token.start]
            if len(gap) > _UNIT_BEFORE or words.CLAUSE_END.search(gap):
                break
            if any(its.end <= other.start < token.start for other in self._tokens):
                break
            if unit := its.counts:
                return unit if self._language == KHMER or ":" in gap else _NOTHING
        return _NOTHING

    def _money(self, token: NumberToken) -> str:
        around = self._text[max(0, token.start - 2) : token.start]
        around += self._text[token.end : token.end + 2]
        for sign, concept in _MONEY.items():
            if sign in around:
                return concept
        return ""


def _is_elided(word: str) -> bool:
    return word.lower().startswith(("d'", "d’", "l'", "l’", "qu'", "qu’", "s'", "n'"))
