# SPDX-License-Identifier: MIT
"""English words of numbers."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

from icc_editor.text.numbers.spelled.items import (
    LATIN_GAP,
    LATIN_JOINED,
    Item,
    Language,
    Sort,
    Value,
    tens_and_ones,
)

_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
_ORDINALS = (
    *("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
)
# Of these only the ordinal is meant: "ten seconds" counts seconds.
_NO_PARTS = (
    *("first", "second", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth"),
    *("eightieth", "ninetieth", "hundredth", "thousandth", "millionth", "billionth"),
)
_VALUES: Mapping[str, int] = MappingProxyType(
    {word: value for value, word in enumerate((*_DIGITS, *_TEENS))}
    | {word: 10 * value for value, word in enumerate(_TENS, 2)}
    | _SCALES
    | {word: value for value, word in enumerate(_ORDINALS, 3)}
    | {f"{word}s": value for value, word in enumerate(_ORDINALS, 3)}
    | {"a": 1, "dozen": 12, "half": 2, "halves": 2, "quarter": 4, "quarters": 4}
)

_G = LATIN_GAP
_UNIT = "|".join(sorted((*_DIGITS, *_TEENS, *_TENS), key=len, reverse=True))
_SCALE = "|".join(_SCALES)
_ORDINAL = "|".join(
    [f"(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|quarter)s?", *_NO_PARTS]
)
_BEFORE_SCALE = f"(?={_G}(?:{_SCALE}|dozen)\\b)"
_WORD = re.compile(
    rf"(?<!\w)(?:(?P<share>(?:half(?:{_G}a)?|a{_G}half|(?:a{_G}|three{_G})?quarters?(?:{_G}of)?{_G}a"
    rf"|a{_G}quarter){_BEFORE_SCALE})"
    rf"|(?P<half>and{_G}a{_G}half)"
    rf"|(?P<one>a{_BEFORE_SCALE})"
    rf"|(?P<point>point(?={_G}(?:{_UNIT})\b))"
    rf"|(?P<unit>{_UNIT})|(?P<scale>{_SCALE})|(?P<rough>dozen)"
    rf"|(?P<ordinal>{_ORDINAL}|half|halves))(?!\w)",
)
_JOINT = re.compile(f"(?P<and>{_G}and{_G})|(?P<comma>,(?:[ \u00a0]|\n))|(?P<tight>{_G})")

_PRONOUN_BEFORE = re.compile(
    r"\b(?:no|any|every|each|some|another|this|that|the|which|only|such an?|a|one by)\s\Z"
)
_PRONOUN_AFTER = re.compile(r"\s(?:another|by one|day|must|cannot|should)\b")
_NAME_BEFORE = re.compile(r"\w[-\u2010\u2011/@.]\Z")
_NO_COUNT_AFTER = re.compile(
    r"[-\u2010\u2011 ]?(?:odd|something|ish|fold)\b|\s?o['’]clock\b|[/@.'’]\w"
)
_LOOK_BACK = 12


def _value(sort: Sort, word: str) -> Value:
    if sort is Sort.SHARE:
        return Fraction(3 if word.startswith("three") else 1, 4 if "quarter" in word else 2)
    return _VALUES.get(word, 0)


def _below_hundred(items: Sequence[Item], at: int) -> tuple[int, int]:
    return tens_and_ones(items, at, 20)


def _may_count(count: Value, scale: int) -> bool:
    return count > 0 and (scale > 100 or count < 100)


def _refuses(text: str, start: int, end: int, small: bool) -> bool:
    before = max(0, start - _LOOK_BACK)
    if _NAME_BEFORE.search(text, before, start) or _NO_COUNT_AFTER.match(text, end):
        return True
    if not small:
        return False
    if LATIN_JOINED.match(text, end):  # one-sided, two-way
        return True
    return text[start:end] == "one" and bool(
        _PRONOUN_BEFORE.search(text, before, start) or _PRONOUN_AFTER.match(text, end)
    )


ENGLISH = Language(_WORD, _JOINT, _value, _below_hundred, _may_count, _refuses, joined_by_and=True)
"""*three hundred and twelve*, *half a million*, *two thirds*, *a dozen*."""
