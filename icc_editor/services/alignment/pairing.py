# SPDX-License-Identifier: MIT
"""Which unit of one version is the translation of which of another, when nothing says so.

Told by kind, length, and what is written alike in every language: numbers, figures, addresses.
The best way through both texts at once is looked for, so order is kept.
"""

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from operator import or_
from types import MappingProxyType

from icc_editor.formats.segment_cuts import plain
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import Unit
from icc_editor.services.alignment.best_way import Ways, Work
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.token import LATIN

_ADDRESS = re.compile(r"(?<=\]\()[^\s()]+|https?://[^\s<>()\"]+")
_FIGURE = re.compile(r"\{\{[^{}\n]{1,300}\}\}")
_WORD_OF_NAME = re.compile(f"[{LATIN}]{{3,}}|[A-Z]{{2}}")

# What speaks for and against a pair, as logarithms of likelihoods; tuned on pages of a help in
# English and Khmer from which paragraphs were taken, and judged on others.
_ALONE = -1.7
"""What it costs to leave a unit without a partner."""
_SEVERAL = -2.5
"""What it costs that two stand against one."""
_OTHER_LEVEL = 0.9
_SPREAD = 5.0
_SPREAD_OF_LONG = 0.18
_MOST_UNLIKELY = 12.0
_MARK, _MARK_ALONE = 0.65, 0.7
_WORD, _WORD_ALONE = 1.5, 1.1
_MOST_MARKS = 3
"""More than so many marks, or words, say no more."""
_SAME = 1.0
"""What it is worth that something which is not translated is the same in both."""
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


@dataclass(frozen=True, slots=True)
class _Outline:
    """What is compared of a unit; ``marks`` and ``words`` are sets of numbers, as bits."""

    text: str
    kind: BlockKind
    level: int
    is_translated: bool
    length: int
    marks: int
    words: int


class _Reader:
    """Reads units of both texts, and numbers what is written alike in them."""

    def __init__(self) -> None:
        self._bits: dict[object, int] = {}

    def read(self, unit: Unit, language: str) -> _Outline:
        words = _ADDRESS.sub(" ", _FIGURE.sub(" ", unit.text))
        same = [*_ADDRESS.findall(unit.text), *_FIGURE.findall(unit.text)]
        names = {word.casefold() for word in _WORD_OF_NAME.findall(words)}
        marks = self._set(("mark", text) for text in same)
        for token in read_numbers(words, language):
            if token.values:
                marks |= self._number(token.values)
        return _Outline(
            unit.text,
            unit.kind,
            unit.level,
            unit.is_translated,
            len(plain(_ADDRESS.sub("", unit.text)).replace(" ", "")),
            marks,
            self._set(("word", name) for name in names),
        )

    def _set(self, marks: Iterable[object]) -> int:
        found = 0
        for mark in marks:
            found |= 1 << self._bits.setdefault(mark, len(self._bits))
        return found

    def _number(self, values: frozenset[Fraction]) -> int:
        """Return a number as one mark, the same for all that may be the same number."""
        bits = self._bits
        known = next((bits[value] for value in values if value in bits), len(bits))
        for value in values:
            bits.setdefault(value, known)
        return 1 << known


def paired(
    sources: Sequence[Unit],
    targets: Sequence[Unit],
    languages: tuple[str, str],
    work: Work | None = None,
) -> tuple[Pair, ...]:
    """Return which units belong together, in order; those without a partner are left out.

    ``languages`` are those of the sources and the targets.  Source: the dynamic programme of Gale
    and Church, *A Program for Aligning Sentences in Bilingual Corpora* (1993), over paragraphs,
    with marks beside lengths.  The time is linear in the longer text; ``work`` counts it.
    """
    if not sources or not targets:
        return ()
    reader = _Reader()
    ones = [reader.read(unit, languages[0]) for unit in sources]
    others = [reader.read(unit, languages[1]) for unit in targets]
    ratio = _LETTERS.get(languages[1], 1.0) / _LETTERS.get(languages[0], 1.0)

    def worth(rows: range, columns: range) -> float:
        return _worth(ones[rows.start : rows.stop], others[columns.start : columns.stop], ratio)

    tops = _tops(ones, others), _tops(others, ones)
    ways = Ways(tops, worth, _ALONE)
    pairs, row, column = [], 0, 0
    for up, left in ways.best(_WIDTH + abs(len(ones) - len(others))):
        if up and left:
            pairs.append(Pair(tuple(range(row, row + up)), tuple(range(column, column + left))))
        row, column = row + up, column + left
    if work is not None:
        work.places += ways.work.places
    return tuple(pairs)


def _tops(outlines: Sequence[_Outline], others: Sequence[_Outline]) -> list[float]:
    """Return what each unit is worth at most, whatever of the others it goes with."""
    marks = reduce(or_, (other.marks for other in others))
    words = reduce(or_, (other.words for other in others))
    return [
        _SAME
        if not its.is_translated
        else _MARK * min((its.marks & marks).bit_count(), _MOST_MARKS)
        + _WORD * min((its.words & words).bit_count(), _MOST_MARKS)
        + max(
            -_MARK_ALONE * min((its.marks & ~marks).bit_count(), _MOST_MARKS),
            (_SEVERAL - _ALONE) / 2,  # with another unit, a mark that two have counts once
        )
        for its in outlines
    ]


def _worth(ones: Sequence[_Outline], others: Sequence[_Outline], ratio: float) -> float:
    """Return how well units go together."""
    one, other = ones[0], others[0]
    kind = one.kind
    if other.kind is not kind or ones[-1].kind is not kind or others[-1].kind is not kind:
        return _UNLIKE
    if not one.is_translated:
        if len(ones) + len(others) > 2:
            return _UNLIKE
        return _SAME if one.text == other.text else -0.5
    expected, found, worth = one.length, other.length, 0.0
    marks, words = one.marks, one.words
    their_marks, their_words = other.marks, other.words
    if len(ones) > 1:
        worth += _SEVERAL
        expected += ones[1].length
        marks |= ones[1].marks
        words |= ones[1].words
    elif len(others) > 1:
        worth += _SEVERAL
        found += others[1].length
        their_marks |= others[1].marks
        their_words |= others[1].words
    if one.level != other.level:
        worth -= _OTHER_LEVEL
    if marks or their_marks:
        worth += _MARK * min((marks & their_marks).bit_count(), _MOST_MARKS)
        worth -= _MARK_ALONE * min((marks ^ their_marks).bit_count(), _MOST_MARKS)
    if words and their_words:
        # Of two languages in Latin letters many words are alike by chance: the shorter list counts.
        shared = (words & their_words).bit_count()
        fewer = min(words.bit_count(), their_words.bit_count())
        worth += _WORD * min(shared, _MOST_MARKS) - _WORD_ALONE * min(fewer - shared, _MOST_MARKS)
    return worth + _by_length(expected * ratio, found)


def _by_length(expected: float, found: float) -> float:
    """Return the logarithm of how likely a translation is so long, against the likeliest."""
    longer = max(expected, found, 1.0)
    spread = math.sqrt(_SPREAD * longer) + _SPREAD_OF_LONG * longer
    return -min(((found - expected) / spread) ** 2 / 2, _MOST_UNLIKELY)
