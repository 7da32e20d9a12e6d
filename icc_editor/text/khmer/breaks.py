# SPDX-License-Identifier: MIT
"""ICU's breakers, with offsets in code points."""

import re
from bisect import bisect_left
from collections.abc import Callable

from icc_editor.text.khmer.letters import ASTRAL

_SURROGATE = re.compile("[\ud800-\udfff]")
_LOCALE = "km"


def word_ends(text: str) -> list[int]:
    """Return where ICU's words end, the end of the text last."""
    from icu4py.breakers import WordBreaker

    return _ends(WordBreaker, text)


def line_ends(text: str) -> list[int]:
    """Return where ICU lets a line end, the end of the text last."""
    from icu4py.breakers import LineBreaker

    return _ends(LineBreaker, text)


def character_ends(text: str) -> list[int]:
    """Return where what a reader takes for one character ends, the end of the text last."""
    from icu4py.breakers import CharacterBreaker

    return _ends(CharacterBreaker, text)


# Importing ICU takes 40 ms: each function does it when it is first called.
def _ends(breaker: Callable[[str, str], object], text: str) -> list[int]:
    try:
        found = breaker(text, _LOCALE)
    except UnicodeEncodeError:  # ICU takes no lone surrogate; U+FFFD has its length
        found = breaker(_SURROGATE.sub("\ufffd", text), _LOCALE)
    ends = [end for _start, end in found.segments()]  # type: ignore[attr-defined]
    if ends and ends[-1] != len(text):
        return _from_utf16(text, ends)
    return ends


def _from_utf16(text: str, ends: list[int]) -> list[int]:
    """Return ``ends``, which count every character above U+FFFF twice, as code points."""
    astral = [match.start() + count for count, match in enumerate(ASTRAL.finditer(text))]
    return [end - bisect_left(astral, end) for end in ends]
