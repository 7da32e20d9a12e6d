# SPDX-License-Identifier: MIT
"""Zero-width spaces (ZWSP) between Khmer words: counted, found, put in.

Offsets are code points.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import pairwise

from icc_editor.text.khmer.letters import ZWSP, is_mark
from icc_editor.text.khmer.words import SpanKind, spans

_BEFORE = frozenset({SpanKind.KHMER, SpanKind.REPETITION})


def count_word_breaks(text: str) -> int:
    """Return how many ZWSP ``text`` holds."""
    return text.count(ZWSP)


def missing_word_breaks(text: str, kept: Iterable[tuple[int, int]] = ()) -> list[int]:
    """Return the offsets between two Khmer words that stand next to each other.

    Not beside a mark that has lost its letter: what belongs to what is for the writer to say.

    Args:
        text: Any text.
        kept: Stretches (start, end) that stay as they are: addresses, code.
    """
    found = []
    before = None
    stray = False
    for start, _end, kind in spans(text):
        was_stray, stray = stray, is_mark(text[start])
        if kind is SpanKind.KHMER and before in _BEFORE and not (stray or was_stray):
            found.append(start)
        before = kind
    return _outside(found, kept)


def insert_word_breaks(text: str, kept: Iterable[tuple[int, int]] = ()) -> str:
    """Return ``text`` with a ZWSP between Khmer words where none is; those there stay.

    Args:
        text: Any text.
        kept: Stretches (start, end) that stay as they are: addresses, code.
    """
    places = [0, *missing_word_breaks(text, kept), len(text)]
    return ZWSP.join(text[a:b] for a, b in pairwise(places))


def word_breaks(text: str, kept: Iterable[tuple[int, int]] = ()) -> list[int]:
    """Return the offsets of the ZWSP in ``text`` outside ``kept``."""
    found, at = [], text.find(ZWSP)
    while at >= 0:
        found.append(at)
        at = text.find(ZWSP, at + 1)
    return _outside(found, kept)


def _outside(offsets: list[int], kept: Iterable[tuple[int, int]]) -> list[int]:
    """Return the offsets that lie in no stretch of ``kept``; its edges are outside."""
    stretches = sorted(kept)
    starts = [start for start, _end in stretches]
    return [
        offset
        for offset in offsets
        if not any(
            start < offset < end for start, end in stretches[: bisect_right(starts, offset)][-1:]
        )
    ]
