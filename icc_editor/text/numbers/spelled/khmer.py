# SPDX-License-Identifier: MIT
"""Khmer words of numbers."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

from icc_editor.text.khmer.letters import DIGITS, MARKS, REPETITION
from icc_editor.text.numbers.scale_words import KHMER_SCALES
from icc_editor.text.numbers.spelled.items import Item, Language, Sort, Value, tens_and_ones

_ONES = ("មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ", "ប្រាំបី", "ប្រាំបួន")
_TENS = ("ដប់", "ម្ភៃ", "សាមសិប", "សែសិប", "ហាសិប", "ហុកសិប", "ចិតសិប", "ប៉ែតសិប", "កៅសិប")
# The older eleven to nineteen: មួយដណ្ដប់.
_TEENS = {
    f"{one}{ten}": 10 + value for value, one in enumerate(_ONES, 1) for ten in ("ដណ្ដប់", "ដណ្តប់")
}
_UNITS: Mapping[str, int] = MappingProxyType(
    {"សូន្យ": 0}
    | {word: value for value, word in enumerate(_ONES, 1)}
    | {word: 10 * value for value, word in enumerate(_TENS, 1)}
    | _TEENS
)


def _longest_first(words: Mapping[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_GAP = "[ \u00a0\u202f]{1,2}"
_UNIT, _SCALE = _longest_first(_UNITS), _longest_first(KHMER_SCALES)
_WORD = re.compile(
    f"(?:(?P<share>កន្លះ(?={_SCALE}))|(?P<half>កន្លះ)"
    f"|(?P<point>(?:ក្បៀស|ចុច)(?=(?:{_GAP})?(?:{_UNIT})))"
    f"|(?P<over>ភាគ(?=(?:{_GAP})?(?:{_UNIT})))"
    f"|(?P<unit>{_UNIT})|(?P<scale>{_SCALE}))(?![{MARKS}])"
)
_JOINT = re.compile(f"(?P<space>{_GAP})|(?P<tight>)")

# នាទី (minute) and តួនាទី (role) end alike.
_ORDINAL_BEFORE = re.compile(f"(?<!នា)ទី(?:{_GAP})?\\Z")
_DIGIT_BEFORE = re.compile(f"[{DIGITS}0-9]\\Z")
_NO_COUNT_AFTER = re.compile(f"[{REPETITION}{DIGITS}0-9]")
_CARRYING = re.compile("(?:ដូច|បាច់|បម|កូន)")  # បី is also to carry in one's arms
_LOOK_BACK = 6


def _value(sort: Sort, word: str) -> Value:
    if sort is Sort.SHARE:
        return Fraction(1, 2)
    return _UNITS.get(word) or KHMER_SCALES.get(word, 0)


def _below_hundred(items: Sequence[Item], at: int) -> tuple[int, int]:
    return tens_and_ones(items, at, 10)


def _may_count(count: Value, scale: int) -> bool:
    if scale == 100:
        return 0 < count < 10
    return 0 < count < 1000 or scale >= 10**6


def _refuses(text: str, start: int, end: int, small: bool) -> bool:
    return bool(
        _DIGIT_BEFORE.search(text, max(0, start - 1), start)
        or _NO_COUNT_AFTER.match(text, end)
        or (small and text[start:end] == "បី" and _CARRYING.match(text, end))
    )


def whole_words(text: str, items: Sequence[Item], bounds: Sequence[int]) -> Sequence[Item]:
    """Return those of ``items`` that are words: មួយ in ជាមួយ is none, nor is ពីរ in ទីពីរ.

    Args:
        text: Without signs of no width.
        items: Words in a row.
        bounds: Where words begin and end in ``text``, in order.
    """
    if _ORDINAL_BEFORE.search(text, max(0, items[0].start - _LOOK_BACK), items[0].start):
        return ()
    first, end = 0, len(items)
    while first < end:
        bound = bounds[bisect_left(bounds, items[first].start)]
        if bound == items[first].start:
            break
        while first < end and items[first].start < bound:
            first += 1
    while first < end:
        bound = bounds[bisect_right(bounds, items[end - 1].end) - 1]
        if bound == items[end - 1].end:
            break
        while first < end and items[end - 1].end > bound:
            end -= 1
    return items[first:end]


KHMER = Language(_WORD, _JOINT, _value, _below_hundred, _may_count, _refuses)
"""បីរយដប់ពីរ, មួយលានកន្លះ, ពីរភាគបី; the text is read without signs of no width."""
