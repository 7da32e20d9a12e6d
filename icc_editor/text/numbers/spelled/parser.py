# SPDX-License-Identifier: MIT
"""Words in a row made numbers: all of a stretch or nothing of it.

A stretch is what stands between two words that may part numbers (*and*).  *Twenty seventeen* and
ពីរបី (two or three) are no numbers, so nothing in them is one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from icc_editor.text.numbers.numeral import LONGEST
from icc_editor.text.numbers.spelled.items import PARTING, Item, Joint, Language, Sort, Value


@dataclass(frozen=True, slots=True)
class Reading:
    """A number made of the items ``start`` to ``end`` (an index, exclusive)."""

    start: int
    end: int
    values: frozenset[Fraction]
    rough: bool = False
    is_fraction: bool = False


class _Sum:
    """What the words read so far come to: terms, each with the scale that made it, falling."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._terms: list[tuple[Value, int]] = []
        self._open = True  # whether units or a smaller scale may follow
        self.unsure_half = Fraction(0)
        self.rough = False
        self.is_fraction = False

    @property
    def value(self) -> Value:
        """Return what it comes to."""
        return sum(value for value, _scale in self._terms)

    @property
    def least(self) -> int:
        """Return the scale of the last term; 1 for units, 0 before the first word."""
        return self._terms[-1][1] if self._terms else 0

    def add(self, value: Value) -> bool:
        """Add units; return whether they fit."""
        if not self._open or self.least == 1 or (value == 0 and self._terms):
            return False
        self._terms.append((value, 1))
        return True

    def multiply(self, scale: int, *, rough: bool) -> bool:
        """Multiply what is smaller than ``scale`` by it; return whether that makes a number."""
        if self.is_fraction or self.unsure_half:
            return False
        first = len(self._terms)
        while first and self._terms[first - 1][1] < scale:
            first -= 1
        count: Value = sum(value for value, _scale in self._terms[first:])
        if not rough and first == len(self._terms) and scale in self._language.alone:
            count = 1
        elif not count or not (rough or self._language.may_count(count, scale)):
            return False
        if first and count * scale >= self._terms[first - 1][1]:
            return False
        self._open = count.denominator == 1  # "one and a half million two hundred" is no number
        self._terms[first:] = [(count * scale, scale)]
        self.rough |= rough
        return True

    def halve(self, *, unsure: bool) -> bool:
        """Add half of the last scale, or of one; return whether there is any."""
        if not self._terms or not self._open or self.value == 0:
            return False
        half = Fraction(self.least, 2)
        if unsure:
            self.unsure_half = half
        else:
            self._terms.append((half, 1 if self.least == 1 else self.least // 2))
        self._open = False
        return True

    def add_decimals(self, digits: str) -> bool:
        """Add what stands behind the point; return whether it may."""
        if not self._open or self.least != 1 or len(digits) > LONGEST:
            return False
        self._terms.append((Fraction(int(digits), 10 ** len(digits)), 1))
        self._open = False
        return True

    def divide(self, below: int) -> bool:
        """Make a fraction of units; return whether they are alone."""
        if len(self._terms) != 1 or self.least != 1 or not self._open or not below:
            return False
        self._terms = [(Fraction(self.value) / below, 1)]
        self.is_fraction, self._open = True, False
        return True


class Parser:
    """Finds the numbers in words that stand in a row."""

    def __init__(self, items: Sequence[Item], language: Language) -> None:
        self._items = items
        self._language = language

    def numbers(self, *, between: bool = False) -> Iterator[Reading]:
        """Yield the numbers, in order.

        Args:
            between: Whether the first ``and`` joins two numbers: *between one hundred and two
                hundred*.
        """
        at = 0
        while at < len(self._items):
            if self._items[at].sort in _NO_BEGINNING:
                at += 1
                continue
            found = self._number(at, joining=True)
            if found and at == 0 and between and self._joint(found.end) is not Joint.AND:
                found = self._number(at, joining=False)
            if found:
                yield found
                at = found.end
            elif self._items[at].sort in _SCALES:
                return  # several hundred and twenty
            else:
                at = self._next_stretch(at)

    def _number(self, first: int, *, joining: bool) -> Reading | None:
        total = _Sum(self._language)
        found: Reading | None = None  # what stood before an "and" that may have parted
        at = first
        while at < len(self._items):
            if at > first and self._items[at].joint in PARTING:
                found = self._reading(first, at, total)
                if self._items[at].sort is Sort.ORDINAL:
                    return None  # three hundred and twelfth
                if not joining or not self._may_join(total, at):
                    return found
            after = self._step(total, at, is_first=at == first)
            if after is None:
                return None if self._items[at].sort is Sort.ORDINAL else found
            at = after
        return self._reading(first, at, total)

    @staticmethod
    def _reading(first: int, end: int, total: _Sum) -> Reading:
        values = {Fraction(total.value)}
        if total.unsure_half:
            values.add(total.value + total.unsure_half)
        return Reading(first, end, frozenset(values), total.rough, total.is_fraction)

    def _step(self, total: _Sum, at: int, *, is_first: bool) -> int | None:
        """Take the words at ``at`` into ``total``; return the index behind, None if they refuse."""
        item = self._items[at]
        match item.sort:
            case Sort.UNIT:
                value, after = self._language.below_hundred(self._items, at)
                return after if total.add(value) else None
            case Sort.ONE:
                return at + 1 if is_first and total.add(1) else None
            case Sort.SCALE | Sort.ROUGH:
                rough = item.sort is Sort.ROUGH
                return at + 1 if total.multiply(int(item.value), rough=rough) else None
            case Sort.SHARE:
                return at + 1 if is_first and total.add(item.value) else None
            case Sort.HALF:
                return at + 1 if total.halve(unsure=item.joint is Joint.SPACE) else None
            case Sort.POINT:
                digits, after = self._decimals(at + 1)
                return after if digits and total.add_decimals(digits) else None
            case Sort.OVER:
                below, after = self._language.below_hundred(self._items, at + 1)
                return after if total.divide(below) else None
            case Sort.ORDINAL:
                plural = item.word.endswith("s")
                fits = plural if total.value > 1 else not plural or item.word == "tiers"
                return at + 1 if fits and total.divide(int(item.value)) else None

    def _decimals(self, at: int) -> tuple[str, int]:
        """Return the digits behind a point: one by one, or as one number below a hundred."""
        digits = ""
        while at < len(self._items) and self._items[at].sort is Sort.UNIT:
            value, after = self._language.below_hundred(self._items, at)
            if value >= 10:
                return (digits + str(value), after) if not digits.strip("0") else ("", at)
            digits += str(value)
            at = after
        return digits, at

    def _may_join(self, total: _Sum, at: int) -> bool:
        """Return whether what follows an *and* or a comma belongs to the number before it."""
        item = self._items[at]
        if not self._language.joined_by_and or item.sort is not Sort.UNIT:
            return False
        _value, after = self._language.below_hundred(self._items, at)
        scale = 0
        if after < len(self._items) and self._joint(after) is Joint.TIGHT:
            its = self._items[after]
            scale = int(its.value) if its.sort in (Sort.SCALE, Sort.ROUGH) else 0
        if item.joint is Joint.COMMA:  # two thousand, three hundred
            return total.least >= 1000 and scale in (100, 1000)
        return total.least >= 100 and (scale == 0 or scale >= 1000)

    def _joint(self, at: int) -> Joint | None:
        return self._items[at].joint if at < len(self._items) else None

    def _next_stretch(self, at: int) -> int:
        at += 1
        while at < len(self._items) and self._items[at].joint not in PARTING:
            at += 1
        return at


_NO_BEGINNING = frozenset({Sort.POINT, Sort.HALF, Sort.OVER, Sort.ORDINAL})
_SCALES = frozenset({Sort.SCALE, Sort.ROUGH})
