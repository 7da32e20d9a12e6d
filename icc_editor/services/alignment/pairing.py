# SPDX-License-Identifier: MIT
"""Which unit of one version is the translation of which of another, when nothing says so.

Told by kind, length, and what is written alike in every language: numbers, figures, addresses.
The best way through both texts at once is looked for, so order is kept.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from icc_editor.formats.segment_cuts import plain
from icc_editor.post.segment import Unit
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.token import LATIN

_ADDRESS = re.compile(r"(?<=\]\()[^\s()]+|https?://[^\s<>()\"]+")
_FIGURE = re.compile(r"\{\{[^{}\n]{1,300}\}\}")
_WORD_OF_NAME = re.compile(f"[{LATIN}]{{3,}}|[A-Z]{{2}}")

# What speaks for and against a pair, as logarithms of likelihoods; tuned on pages of a help in
# English and Khmer from which paragraphs were taken, and judged on others.
_ALONE = -1.7
"""What it costs to leave a unit without a partner."""
_SEVERAL = 2.5
"""What it costs that two stand against one."""
_OTHER_LEVEL = 0.9
_SPREAD = 5.0
_SPREAD_OF_LONG = 0.18
_MOST_UNLIKELY = 12.0
_MARK, _MARK_ALONE = 0.65, 0.7
_WORD, _WORD_ALONE = 1.5, 1.1
_LETTERS = MappingProxyType({"en": 1.0, "km": 0.87, "fr": 1.1})
"""How many letters, signs among them, say what one says in English; Khmer was measured on 15,978
pairs of short texts (median of the ratio of lengths)."""
_UNLIKE = -20.0
"""What it costs to join units of two kinds: more than to leave both alone."""
_WIDTH = 40
"""How far from the straight way through both texts partners are looked for, in units."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Units that say the same: places in the source and in the target, at least one of either."""

    sources: tuple[int, ...]
    targets: tuple[int, ...]


class Outline:
    """What is compared of a unit."""

    def __init__(self, unit: Unit, language: str) -> None:
        """Take a unit of a version in ``language``; it is read when it is first compared."""
        self.kind = unit.kind
        self.level = unit.level
        self.is_translated = unit.is_translated
        self._text = unit.text
        self._language = language

    @cached_property
    def length(self) -> int:
        """Letters, without what is no word."""
        return len(plain(_ADDRESS.sub("", self._text)).replace(" ", ""))

    @cached_property
    def marks(self) -> frozenset[object]:
        """What is written alike in every language."""
        words = _ADDRESS.sub(" ", _FIGURE.sub(" ", self._text))
        found: set[object] = {*_ADDRESS.findall(self._text), *_FIGURE.findall(self._text)}
        found |= {token.values for token in read_numbers(words, self._language) if token.values}
        return frozenset(found)

    @cached_property
    def words(self) -> frozenset[str]:
        """Words in Latin letters: names and what else is not translated, when the text is Khmer."""
        words = _ADDRESS.sub(" ", _FIGURE.sub(" ", self._text))
        return frozenset(word.casefold() for word in _WORD_OF_NAME.findall(words))

    @property
    def text(self) -> str:
        """The unit as it is written."""
        return self._text


def paired(
    sources: Sequence[Unit], targets: Sequence[Unit], languages: tuple[str, str]
) -> tuple[Pair, ...]:
    """Return which units belong together, in order; those without a partner are left out.

    ``languages`` are those of the sources and the targets.  Source: the dynamic programme of Gale
    and Church, *A Program for Aligning Sentences in Bilingual Corpora* (1993), over paragraphs,
    with marks beside lengths.  The time is linear in the longer text.
    """
    ones = [Outline(unit, languages[0]) for unit in sources]
    others = [Outline(unit, languages[1]) for unit in targets]
    if not ones or not others:
        return ()
    ratio = _LETTERS.get(languages[1], 1.0) / _LETTERS.get(languages[0], 1.0)
    return _best_way(ones, others, ratio)


_STEPS = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1))


def _best_way(ones: list[Outline], others: list[Outline], ratio: float) -> tuple[Pair, ...]:
    rows, columns = len(ones), len(others)
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    width = _WIDTH + abs(rows - columns)
    for row in range(rows + 1):
        middle = row * columns // max(1, rows)
        for column in range(max(0, middle - width), min(columns, middle + width) + 1):
            if not row and not column:
                continue
            found: tuple[float, tuple[int, int]] | None = None
            for up, left in _STEPS:
                before = best.get((row - up, column - left))
                if before is None:
                    continue
                score = before[0] + _worth(
                    ones[row - up : row], others[column - left : column], ratio
                )
                if found is None or score > found[0]:
                    found = score, (up, left)
            if found is not None:
                best[row, column] = found
    pairs, row, column = [], rows, columns
    while row or column:
        up, left = best[row, column][1]
        if up and left:
            pairs.append(Pair(tuple(range(row - up, row)), tuple(range(column - left, column))))
        row, column = row - up, column - left
    return tuple(reversed(pairs))


def _worth(ones: Sequence[Outline], others: Sequence[Outline], ratio: float) -> float:
    """Return how well units go together: more than two units alone are worth, when they do."""
    if not ones or not others:
        return _ALONE
    if len({its.kind for its in (*ones, *others)}) > 1:
        return _UNLIKE
    one, other = ones[0], others[0]
    if not one.is_translated:
        if len(ones) + len(others) > 2:
            return _UNLIKE
        return 1.0 if one.text == other.text else -0.5
    worth = _by_length(sum(its.length for its in ones) * ratio, sum(its.length for its in others))
    worth += _by_marks(ones, others)
    if one.level != other.level:
        worth -= _OTHER_LEVEL
    return worth - _SEVERAL if len(ones) + len(others) > 2 else worth


def _by_length(expected: float, found: float) -> float:
    """Return the logarithm of how likely a translation is so long, against the likeliest."""
    longer = max(expected, found, 1.0)
    spread = math.sqrt(_SPREAD * longer) + _SPREAD_OF_LONG * longer
    return -min(((found - expected) / spread) ** 2 / 2, _MOST_UNLIKELY)


def _by_marks(ones: Sequence[Outline], others: Sequence[Outline]) -> float:
    """Return what speaks for a pair, and against it, in what is the same in every language."""
    here = frozenset[object]().union(*(its.marks for its in ones))
    there = frozenset[object]().union(*(its.marks for its in others))
    alike = sum(1 for mark in here if _is_in(mark, there))
    alone = len(here) + len(there) - 2 * alike
    words = frozenset[str]().union(*(its.words for its in ones))
    theirs = frozenset[str]().union(*(its.words for its in others))
    # Of two languages in Latin letters many words are alike by chance.
    said, heard = (words, theirs) if len(words) < len(theirs) else (theirs, words)
    shared = sum(1 for word in said if word in heard)
    missed = len(said) - shared
    return (
        _MARK * min(alike, 3)
        - _MARK_ALONE * min(alone, 3)
        + _WORD * min(shared, 3)
        - _WORD_ALONE * min(missed, 3)
    )


def _is_in(mark: object, marks: frozenset[object]) -> bool:
    """Return whether a mark is among others; numbers by any value they may have."""
    if mark in marks:
        return True
    return isinstance(mark, frozenset) and any(
        isinstance(other, frozenset) and not mark.isdisjoint(other) for other in marks
    )
