# SPDX-License-Identifier: MIT
"""A number found in a text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from icc_editor.text.khmer.letters import TO_KHMER_DIGITS, TO_LATIN_DIGITS


class NumberKind(StrEnum):
    """What a token counts."""

    NUMBER = "number"
    PERCENT = "percent"
    PER_MILLE = "per_mille"
    POINTS = "points"  # percentage points
    FRACTION = "fraction"
    DATE = "date"
    TIME = "time"


class DigitSet(StrEnum):
    """The digits a token is written with; the first two are the values of ``NumberStyle``."""

    LATIN = "latin"
    KHMER = "khmer"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class NumberToken:
    """One number in a text; offsets are code points.

    ``values`` is everything the token may mean: ``1,156`` is one thousand one hundred and
    fifty-six or a little more than one, depending on who wrote it.  A percentage has the value
    before the sign (45.6, not 0.456).  Dates and times have no value, except that ``25/06`` may be
    a fraction too.

    ``parts`` is what the token is when its pieces are read one by one: day, month and year of a
    date, as far as it has them; hour and minute; what stands above and below in a fraction; 1 and
    156 in ``1 156``, where the space may group or part.
    """

    start: int
    end: int
    kind: NumberKind
    values: frozenset[Fraction]
    digits: DigitSet
    parts: tuple["NumberToken", ...] = ()

    def may_equal(self, other: "NumberToken") -> bool:
        """Return whether both may mean the same amount; a share never equals a count."""
        kinds = {self.kind, other.kind}
        if kinds == _SHARES:
            return not _in_percent(self).isdisjoint(_in_percent(other))
        alike = kinds <= _AMOUNTS or self.kind is other.kind
        return alike and not self.values.isdisjoint(other.values)


_AMOUNTS = {NumberKind.NUMBER, NumberKind.FRACTION, NumberKind.DATE}
_SHARES = {NumberKind.PERCENT, NumberKind.PER_MILLE}


def _in_percent(share: NumberToken) -> frozenset[Fraction]:
    if share.kind is NumberKind.PER_MILLE:
        return frozenset(value / 10 for value in share.values)
    return share.values


def digits_of(text: str) -> DigitSet:
    """Return which digits ``text`` is written with; Latin when it has none."""
    if text.isascii():
        return DigitSet.LATIN
    khmer = any(ord(c) in TO_LATIN_DIGITS for c in text)
    if khmer and any(ord(c) in TO_KHMER_DIGITS for c in text):
        return DigitSet.MIXED
    return DigitSet.KHMER if khmer else DigitSet.LATIN


LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
"""Latin letters, a piece of a character class; × and ÷ are none."""
_ALNUM = f"[{LATIN}0-9]"
_JOINED = re.compile(f"{_ALNUM}+(?:[-\u2010\u2011._,:/+'’]{_ALNUM}+)*")
_LATIN_LETTER = re.compile(f"[{LATIN}]")


def convert_digits(text: str, digits: DigitSet | str, keep: Iterable[tuple[int, int]] = ()) -> str:
    """Return ``text`` with its digits Latin or Khmer, of the same length.

    Digits joined to Latin letters stay Latin: A4-12, covid-19, v2.0, 10:30am.

    Args:
        text: Any text.
        digits: ``latin`` or ``khmer``.
        keep: Stretches (start, end) left as they are: addresses, code.

    Raises:
        ValueError: ``digits`` is neither.
    """
    if digits not in (DigitSet.LATIN, DigitSet.KHMER):
        raise ValueError(digits)
    table = TO_LATIN_DIGITS if digits == DigitSet.LATIN else TO_KHMER_DIGITS
    pieces, place = [], 0
    stretches = list(keep)
    if digits == DigitSet.KHMER:
        words = _JOINED.finditer(text)
        stretches += [word.span() for word in words if _LATIN_LETTER.search(word[0])]
    for start, end in sorted(stretches):
        pieces += [text[place:start].translate(table), text[max(start, place) : max(end, place)]]
        place = max(place, end)
    return "".join(pieces) + text[place:].translate(table)
