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
from types import MappingProxyType

from icc_editor.formats.segment_cuts import plain
from icc_editor.post.document import BlockKind
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
_BEST_OF_ALL = 3 * (_MARK + _WORD)
"""More than this no pair is worth."""
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
    sources: Sequence[Unit], targets: Sequence[Unit], languages: tuple[str, str]
) -> tuple[Pair, ...]:
    """Return which units belong together, in order; those without a partner are left out.

    ``languages`` are those of the sources and the targets.  Source: the dynamic programme of Gale
    and Church, *A Program for Aligning Sentences in Bilingual Corpora* (1993), over paragraphs,
    with marks beside lengths.  The time is linear in the longer text.
    """
    reader = _Reader()
    ones = [reader.read(unit, languages[0]) for unit in sources]
    others = [reader.read(unit, languages[1]) for unit in targets]
    if not ones or not others:
        return ()
    ratio = _LETTERS.get(languages[1], 1.0) / _LETTERS.get(languages[0], 1.0)
    return _best_way(ones, others, ratio)


_STEPS = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1))
"""How many units of each text a step takes; the likeliest first."""


def _best_way(ones: list[_Outline], others: list[_Outline], ratio: float) -> tuple[Pair, ...]:
    rows, columns = len(ones), len(others)
    width = _WIDTH + abs(rows - columns)
    score: list[dict[int, float]] = []
    step: list[dict[int, tuple[int, int]]] = []
    for row in range(rows + 1):
        middle = row * columns // max(1, rows)
        here: dict[int, float] = {}
        how: dict[int, tuple[int, int]] = {}
        for column in range(max(0, middle - width), min(columns, middle + width) + 1):
            best, way = (0.0, (0, 0)) if not row and not column else (-math.inf, (0, 0))
            for up, left in _STEPS:
                if up > row or left > column:
                    continue
                before = (score[row - up] if up else here).get(column - left)
                if before is None or before + _BEST_OF_ALL <= best:
                    continue
                found = before + _worth(ones[row - up : row], others[column - left : column], ratio)
                if found > best:
                    best, way = found, (up, left)
            if way != (0, 0) or not (row or column):
                here[column], how[column] = best, way
        score.append(here)
        step.append(how)
    pairs, row, column = [], rows, columns
    while row or column:
        up, left = step[row][column]
        if up and left:
            pairs.append(Pair(tuple(range(row - up, row)), tuple(range(column - left, column))))
        row, column = row - up, column - left
    return tuple(reversed(pairs))


def _worth(ones: Sequence[_Outline], others: Sequence[_Outline], ratio: float) -> float:
    """Return how well units go together: more than two units alone are worth, when they do."""
    if not ones or not others:
        return _ALONE
    one, other = ones[0], others[0]
    kind = one.kind
    if other.kind is not kind or ones[-1].kind is not kind or others[-1].kind is not kind:
        return _UNLIKE
    if not one.is_translated:
        if len(ones) + len(others) > 2:
            return _UNLIKE
        return 1.0 if one.text == other.text else -0.5
    expected, found, worth = one.length, other.length, 0.0
    marks, words = one.marks, one.words
    their_marks, their_words = other.marks, other.words
    if len(ones) > 1:
        worth -= _SEVERAL
        expected += ones[1].length
        marks |= ones[1].marks
        words |= ones[1].words
    elif len(others) > 1:
        worth -= _SEVERAL
        found += others[1].length
        their_marks |= others[1].marks
        their_words |= others[1].words
    if one.level != other.level:
        worth -= _OTHER_LEVEL
    if marks or their_marks:
        worth += _MARK * min((marks & their_marks).bit_count(), 3)
        worth -= _MARK_ALONE * min((marks ^ their_marks).bit_count(), 3)
    if words and their_words:
        # Of two languages in Latin letters many words are alike by chance: the shorter list counts.
        shared = (words & their_words).bit_count()
        fewer = min(words.bit_count(), their_words.bit_count())
        worth += _WORD * min(shared, 3) - _WORD_ALONE * min(fewer - shared, 3)
    return worth + _by_length(expected * ratio, found)


def _by_length(expected: float, found: float) -> float:
    """Return the logarithm of how likely a translation is so long, against the likeliest."""
    longer = max(expected, found, 1.0)
    spread = math.sqrt(_SPREAD * longer) + _SPREAD_OF_LONG * longer
    return -min(((found - expected) / spread) ** 2 / 2, _MOST_UNLIKELY)
