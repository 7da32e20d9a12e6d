# SPDX-License-Identifier: MIT
"""French words of numbers, those of Belgium and Switzerland included, in either spelling."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

from icc_editor.text.numbers.spelled.items import (
    LATIN_GAP,
    LATIN_JOINED,
    Item,
    Joint,
    Language,
    Sort,
    Value,
    unit_at,
)

_ONES = (
    *("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"),
    *("onze", "douze", "treize", "quatorze", "quinze", "seize"),
)
_TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
_SCALES = {
    "cent": 10**2,
    "mille": 10**3,
    "million": 10**6,
    "milliard": 10**9,
    "billion": 10**12,
}
_ROUGH = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
    "millier": 1000,
}
_PARTS = {
    "tiers": 3,
    "quart": 4,
    "cinquième": 5,
    "sixième": 6,
    "septième": 7,
    "huitième": 8,
    "neuvième": 9,
    "dixième": 10,
}
_VALUES: Mapping[str, int] = MappingProxyType(
    {word: value for value, word in enumerate(_ONES)}
    | {"une": 1, "zero": 0}
    | _TENS
    | _SCALES
    | _ROUGH
    | _PARTS
)

_G = LATIN_GAP
_UNIT = "|".join(sorted([*_ONES, "une", "zero", *_TENS, "vingts"], key=len, reverse=True))
_BIG = "(?:million|milliard|billion)s?"
_WORD = re.compile(
    rf"(?<!\w)(?:(?P<share>(?:une?{_G})?demi(?={_G}(?:million|milliard|billion|douzaine)\b))"
    rf"|(?P<half>et{_G}demie?)"
    rf"|(?P<point>virgule(?={_G}(?:{_UNIT})\b))"
    rf"|(?P<unit>{_UNIT})|(?P<scale>mille|(?:cent|million|milliard|billion)s?)"
    # A hundred of thousands: une centaine de milliers.
    rf"|(?P<rough>(?:{'|'.join(_ROUGH)})s?(?:{_G}de(?={_G}(?:milliers|{_BIG})\b))?)"
    rf"|(?P<ordinal>tiers|quarts?|\w{{1,20}}ièmes?))(?!\w)",
)
_JOINT = re.compile(f"(?P<and>{_G}et{_G})|(?P<tight>{_G})")

_NAME_BEFORE = re.compile(r"\w[-\u2010\u2011/@.]\Z")
_SIGN_OF_SHARE_BEFORE = re.compile(r"(?:\d|\bpoints? de)[ \u00a0\u202f]pour[ \u00a0\u202f]\Z")
_NO_COUNT_AFTER = re.compile(r"\s(?:et une (?:nuits|façons|manières)|fois merci)\b")
_QUARANTINE = re.compile(r"quarantaine\Z")
_OF = re.compile(r"\s+d(?:e\b|['’])")
_LOOK_BACK = 16


def _value(sort: Sort, word: str) -> Value:
    if sort is Sort.SHARE:
        return Fraction(1, 2)
    bare = word.split()[0].removesuffix("s")
    return _VALUES.get(word) or _VALUES.get(bare) or 0


def _below_hundred(items: Sequence[Item], at: int) -> tuple[int, int]:
    value = int(items[at].value)
    if value == 4 and unit_at(items, at + 1) == 20:
        more = _below_twenty(items, at + 2)
        return (80 + more[0], more[1]) if more else (80, at + 2)
    if value < 20 or value % 10:
        return _below_twenty(items, at, first=True) or (value, at + 1)
    eleven_too = value == 60  # soixante et onze
    if at + 1 < len(items) and items[at + 1].joint is Joint.AND:
        after = items[at + 1]
        if after.sort is Sort.UNIT and (after.value == 1 or (eleven_too and after.value == 11)):
            return value + int(after.value), at + 2
        return value, at + 1
    more = _below_twenty(items, at + 1)
    if more and (more[0] < 10 or eleven_too):
        return value + more[0], more[1]
    return value, at + 1


def _below_twenty(items: Sequence[Item], at: int, *, first: bool = False) -> tuple[int, int] | None:
    """Return *sept* or *dix-sept* at ``at``; None where nothing joins the word before."""
    value = int(items[at].value) if first else unit_at(items, at)
    if not value or value >= 20:
        return None
    ones = unit_at(items, at + 1)
    if value == 10 and ones in (7, 8, 9):
        return 10 + ones, at + 2
    return value, at + 1


def _may_count(count: Value, scale: int) -> bool:
    if scale == 100:
        return 2 <= count <= 19 and count != 10
    return count >= 2 if scale == 1000 else count > 0


def _refuses(text: str, start: int, end: int, small: bool) -> bool:
    before = max(0, start - _LOOK_BACK)
    return bool(
        _NAME_BEFORE.search(text, before, start)
        or _SIGN_OF_SHARE_BEFORE.search(text, before, start)
        or _NO_COUNT_AFTER.match(text, end)
        or LATIN_JOINED.match(text, end)  # trois-mâts, mille-feuille
        or (_QUARANTINE.search(text, start, end) and not _OF.match(text, end))
    )


FRENCH = Language(
    _WORD,
    _JOINT,
    _value,
    _below_hundred,
    _may_count,
    _refuses,
    alone=frozenset({100, 1000}),
)
"""*quatre-vingt-dix-sept*, *deux millions et demi*, *une centaine*."""
