# SPDX-License-Identifier: MIT
"""The word a place lies in, Khmer ones too.  Offsets are code points."""

import re

_WORD = re.compile(
    r"(?P<khmer>[\u1780-\u17d3\u17dc\u17dd\u200c\u200d]+)"
    r"|[^\W\u1780-\u17ff](?:[\w\u0300-\u036f]|['’-](?=\w))*(?<![\u1780-\u17ff])"
)


def word_at(text: str, column: int) -> tuple[int, int] | None:
    """Return the start and end of the word around ``column``, None when there is none."""
    for match in _WORD.finditer(text):
        if match.start() <= column <= match.end():
            if not match["khmer"]:
                return match.span()
            start, end = _khmer_word(match[0], column - match.start())
            return match.start() + start, match.start() + end
        if match.start() > column:
            break
    return None


def _khmer_word(run: str, column: int) -> tuple[int, int]:
    # Heavy: imported when the first Khmer word is asked for.
    from icu4py.breakers import WordBreaker

    # A run has no character above U+FFFF, so ICU's UTF-16 offsets are code points.
    for start, end in WordBreaker(run, "km").segments():
        if column < end or end == len(run):
            return int(start), int(end)
    return 0, len(run)
