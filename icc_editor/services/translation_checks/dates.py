# SPDX-License-Identifier: MIT
"""The names of months, in English, French and Khmer."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from icc_editor.text.khmer.dates import MONTHS as KHMER_MONTHS
from icc_editor.text.khmer.letters import DIGITS, MARKS
from icc_editor.text.languages import KHMER

_NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "en": (
            *("January", "February", "March", "April", "May", "June", "July", "August"),
            *("September", "October", "November", "December"),
        ),
        "fr": (
            *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août"),
            *("septembre", "octobre", "novembre", "décembre"),
        ),
        KHMER: KHMER_MONTHS,
    }
)
_DIGIT = f"[0-9{DIGITS}]"
# May and March, mai and mars, are words of other meanings too: beside a figure they are months.
_MONTHS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "en": re.compile(
            rf"\b(?:{'|'.join(_NAMES['en'][:2] + _NAMES['en'][3:4] + _NAMES['en'][5:])})\b"
            rf"|(?<={_DIGIT} )(?:March|May)\b|\b(?:March|May)(?=,? {_DIGIT})"
            rf"|(?<={_DIGIT}(?:st|nd|rd|th) )(?:March|May)\b"
        ),
        "fr": re.compile(
            rf"\b(?:{'|'.join(_NAMES['fr'][:2] + _NAMES['fr'][3:4] + _NAMES['fr'][5:])})\b"
            rf"|(?<={_DIGIT} )(?:mars|mai)\b|(?<=1er )(?:mars|mai)\b|\b(?:mars|mai)(?= {_DIGIT})",
            re.IGNORECASE,
        ),
        KHMER: re.compile(f"(?:{'|'.join(KHMER_MONTHS)})(?![{MARKS}])"),
    }
)


def months_in(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Yield the months that are named: start, end, and which of twelve it is, from 1."""
    pattern = _MONTHS.get(language)
    if pattern is None:
        return
    names = [name.casefold() for name in _NAMES[language]]
    for match in pattern.finditer(text):
        yield match.start(), match.end(), names.index(match[0].casefold()) + 1


def month_name(month: int, language: str) -> str | None:
    """Return what a month, from 1, is called; None in a language whose months are not known."""
    names = _NAMES.get(language)
    return names[month - 1] if names else None
