# SPDX-License-Identifier: MIT
"""Words that say a number without naming it: *first*, *half*, *noon*, *decade*, *XXe*.

They are read generously, for they only explain a number that the other version has in digits.
"""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType

from icc_editor.services.figures_check.words import says_in_words

_EN_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_FR_ORDINALS = (
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
)
_HALF, _QUARTER, _THIRD = Fraction(1, 2), Fraction(1, 4), Fraction(1, 3)
_WORDS: Mapping[str, tuple[Fraction | int, ...]] = MappingProxyType(
    {
        **{word: (value,) for value, word in enumerate(_EN_ORDINALS.split(), 1)},
        **{word: (value,) for value, word in enumerate(_FR_ORDINALS.split(), 1)},
        "première": (1,),
        "seconde": (2,),
        "once": (1,),
        "both": (2,),
        "twice": (2,),
        "double": (2,),
        "pair": (2,),
        "couple": (2,),
        "deux fois": (2,),
        "dozen": (12,),
        "douzaine": (12,),
        "dizaine": (10,),
        "vingtaine": (20,),
        "trentaine": (30,),
        "cinquantaine": (50,),
        "centaine": (100,),
        "millier": (1000,),
        "decade": (10,),
        "décennie": (10,),
        "century": (100,),
        "siècle": (100,),
        "noon": (12,),
        "midi": (12,),
        "midnight": (0, 12, 24),
        "minuit": (0, 12, 24),
        # Of a whole, of a hundred, of an hour.
        "half": (_HALF, 50, 30, 90),
        "demi": (_HALF, 50, 30, 90),
        "demie": (_HALF, 50, 30, 90),
        "moitié": (_HALF, 50),
        "tiers": (_THIRD, 3),
        "thirds": (2 * _THIRD, 3),
        "quarters": (3 * _QUARTER, 45, 75),
        "quarts": (3 * _QUARTER, 45, 75),
        "quart": (_QUARTER, 4, 15, 25),
        "quarter": (_QUARTER, 4, 15, 25),
        "ពាក់កណ្តាល": (_HALF, 50),
        "ពាក់កណ្ដាល": (_HALF, 50),
        "កន្លះ": (_HALF, 30),
        "ថ្ងៃត្រង់": (12,),
        "អធ្រាត្រ": (0, 12, 24),
        "ទាំងពីរ": (2,),
        "ទសវត្ស": (10,),
        "សតវត្ស": (100,),
        "ឡូ": (12,),
    }
)
_latin = "|".join(word for word in _WORDS if word < "\u1000")
_khmer = "|".join(word for word in _WORDS if word > "\u1000")
_SAID = re.compile(rf"(?<!\w)(?:{_latin})(?!\w)|{_khmer}", re.IGNORECASE)
# A single I, V or X is a word or a letter more often than a number, but for Ier and Ve.
_ROMAN = re.compile(
    r"\b(?=[IVXLC])(?P<number>(?:X[LC]|L?X{0,3}|C{1,3}(?:X[LC]|L?X{0,3}))(?:IX|IV|V?I{0,3}))"
    r"(?:(?<=[IVXLC]{2})\b|(?:(?<=[IVXLC]{2})|(?<=[IVX]))(?=(?:e|er|ère|ème|ᵉ)\b))"
)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_SMALL, _HUNDRED = 20, 100
_ROUNDED = Fraction(1, 20)
_YEARS = range(1900, 2101)
_RELATIVE_YEAR = re.compile(
    r"\b(?:(?:last|next|same|previous|following) year|years? (?:before|after|later|earlier)"
    r"|(?:même|dernière|prochaine) année|l['’]an(?:née)? (?:dernier|prochain|précédente?|suivante?)"
    r"|ans? (?:plus tard|plus tôt|après|avant|auparavant))\b|ឆ្នាំ(?:មុន|ក្រោយ|ដដែល|បន្ទាប់)",
    re.IGNORECASE,
)
_WEEK = re.compile(r"\b(?:weeks?|semaines?)\b|សប្តាហ៍|សប្ដាហ៍|អាទិត្យ", re.IGNORECASE)
_DAY = re.compile(r"\b(?:days?|jours?)\b|ថ្ងៃ", re.IGNORECASE)
_HOUR = re.compile(r"\b(?:hours?|heures?)\b|ម៉ោង", re.IGNORECASE)
_MINUTE = re.compile(r"\bminutes?\b|នាទី", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:years?|ans?|années?)\b|ឆ្នាំ", re.IGNORECASE)
_MONTH = re.compile(r"\b(?:months?|mois)\b|ខែ", re.IGNORECASE)
_DECADE = re.compile(r"\b(?:decades?|décennies?)\b|ទសវត្ស", re.IGNORECASE)
_UNITS = (
    (_WEEK, _DAY, 7),
    (_DAY, _HOUR, 24),
    (_HOUR, _MINUTE, 60),
    (_YEAR, _MONTH, 12),
    (_DECADE, _YEAR, 10),
)


def is_said_otherwise(text: str, values: frozenset[Fraction]) -> bool:
    """Return whether a text says one of the values by another word than its number."""
    if any(v.denominator == 1 and 0 <= v <= _SMALL and says_in_words(text, int(v)) for v in values):
        return True
    return any(value in values for value in _values(text))


def is_worked_out(
    value: Fraction, others: frozenset[Fraction], texts: tuple[str, str], *, share: bool
) -> bool:
    """Return whether a number follows from those of the other side.

    A share from *one in five*, 14 days from *two weeks*, a year from *the year before* or from
    another one and *twenty years later*.

    Args:
        value: What a number most likely is.
        others: The values of all numbers of the other side, in digits and in words.
        texts: That of the number, and the other.
        share: Whether it is a share.
    """
    here, there = texts
    small = [its for its in others if 0 < its <= _HUNDRED]
    if share:
        return any(abs(value - _HUNDRED * a / b) <= _ROUNDED for a in small for b in small if a < b)
    if value in _YEARS and value.denominator == 1:
        years = [its for its in others if its in _YEARS]
        if _RELATIVE_YEAR.search(there) or any(abs(value - year) in small for year in years):
            return True
    return any(
        (value == its * times and smaller.search(here) and larger.search(there))
        or (its == value * times and larger.search(here) and smaller.search(there))
        for larger, smaller, times in _UNITS
        for its in others
    )


def _values(text: str) -> Iterator[Fraction]:
    for match in _SAID.finditer(text):
        yield from map(Fraction, _WORDS[match[0].casefold()])
    for match in _ROMAN.finditer(text):
        digits = [_ROMAN_VALUES[sign] for sign in match["number"]]
        yield Fraction(
            sum(
                -digit if any(later > digit for later in digits[at + 1 :]) else digit
                for at, digit in enumerate(digits)
            )
        )
