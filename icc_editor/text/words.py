# SPDX-License-Identifier: MIT
"""Counting words, Khmer ones included."""

import re

# Khmer is written without spaces: a run of Khmer letters is cut by the word breaker.  Digits, the
# repetition sign and zero-width spaces are taken out first, they mislead it.
_PIECE = re.compile(
    "(?P<khmer>[\u1780-\u17b3][\u1780-\u17d3\u17dc\u17dd\u200c\u200d]*)"
    "|(?P<number>\\d[\\d.,]*)"
    "|(?P<word>(?:[^\\W\\d_\u1780-\u17ff][\u0300-\u036f]*)+"
    "(?:['’\\-](?:[^\\W\\d_\u1780-\u17ff][\u0300-\u036f]*)+)*)"
)


def count_words(text: str) -> int:
    """Return how many words a reader would count: Khmer words, other words and numbers."""
    count = 0
    for match in _PIECE.finditer(text):
        if match.lastgroup == "khmer":
            count += _khmer_words(match[0])
        else:
            count += 1
    return count


def _khmer_words(run: str) -> int:
    # Heavy (40 ms, 43 MB on disk): imported when the first Khmer run is counted.
    from icu4py.breakers import WordBreaker

    return sum(1 for _ in WordBreaker(run, "km").segments())
