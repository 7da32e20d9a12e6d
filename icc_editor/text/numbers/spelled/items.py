# SPDX-License-Identifier: MIT
"""The words of a spelled number, and what a language must say about them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

Value = int | Fraction
"""Exact; mostly whole, as adding fractions costs time."""


class Sort(StrEnum):
    """What a word does in a number; the groups of ``Language.word``."""

    UNIT = "unit"  # below a hundred: seven, sixty
    SCALE = "scale"  # multiplies what is before it: thousand
    ROUGH = "rough"  # the same, said of about so many: dozen, centaine
    ONE = "one"  # a, before a scale
    SHARE = "share"  # of the scale behind it: half a million
    HALF = "half"  # of the scale before it: a million and a half
    POINT = "point"  # before decimals
    OVER = "over"  # before what stands below in a fraction: ភាគ
    ORDINAL = "ordinal"  # twelfth; thirds makes a fraction of the number before it


class Joint(StrEnum):
    """What stands between a word and the one before it; the groups of ``Language.joint``."""

    TIGHT = "tight"  # what parts nothing: a hyphen, in Latin letters a space, in Khmer no sign
    SPACE = "space"  # in Khmer; it may also part two numbers
    AND = "and"
    COMMA = "comma"


PARTING = frozenset({Joint.AND, Joint.COMMA})
"""What may as well stand between two numbers, each of which is whole."""


class Item(NamedTuple):
    """One word, in code points and small letters; ``joint`` joins it to the word before."""

    start: int
    end: int
    sort: Sort
    word: str
    value: Value
    joint: Joint


@dataclass(frozen=True, slots=True)
class Language:
    """How a language makes numbers of words.

    Attributes:
        word: Finds one word, in small letters.
        joint: Matches what may stand between two words of one number.
        value: Takes a sort and a word in small letters; returns what the word is worth.
        below_hundred: Takes items and an index where a UNIT stands; returns the value of the
            units there and the index after them.
        may_count: Whether a scale may be multiplied by a count: *dix cents* is no number.
        refuses: Takes the text, start and end of a number, and whether it is a single word below
            ten; returns whether it is no number after all: *no one*, *ទីពីរ*.
        alone: Scales that need no count: *mille*.
        joined_by_and: Whether *and* and a comma may join a scale and what is smaller.
    """

    word: re.Pattern[str]
    joint: re.Pattern[str]
    value: Callable[[Sort, str], Value]
    below_hundred: Callable[[Sequence[Item], int], tuple[int, int]]
    may_count: Callable[[Value, int], bool]
    refuses: Callable[[str, int, int, bool], bool]
    alone: frozenset[int] = frozenset()
    joined_by_and: bool = False


def unit_at(items: Sequence[Item], at: int) -> int | None:
    """Return the value of the unit at ``at`` if it belongs to the word before it, else None."""
    if at < len(items) and items[at].sort is Sort.UNIT and items[at].joint is Joint.TIGHT:
        return int(items[at].value)
    return None


def tens_and_ones(items: Sequence[Item], at: int, least: int) -> tuple[int, int]:
    """Return the value of *twenty*, *one* or *twenty one* at ``at``, and the index after it.

    Args:
        items: The words.
        at: Where a UNIT stands.
        least: The smallest of the tens that take ones.
    """
    value = int(items[at].value)
    ones = unit_at(items, at + 1)
    if value >= least and value % 10 == 0 and ones is not None and 0 < ones < 10:
        return value + ones, at + 2
    return value, at + 1


LATIN_GAP = "(?:[ \u00a0\u202f]{1,2}|[ ]?\n|[-\u2010\u2011])"
"""A pattern: what stands between two words of one number, line ends of a paragraph included."""

LATIN_JOINED = re.compile(r"[-\u2010\u2011/@.'’]\w")
"""What makes the number before it a part of a name or of a compound."""
