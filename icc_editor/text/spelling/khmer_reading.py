# SPDX-License-Identifier: MIT
"""Khmer text as its spelling is judged: mended, without what nobody sees, and cut into words.

Offsets are code points.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import BYTE_ORDER_MARK, CLUSTER_RE, SOFT_HYPHEN, ZWSP
from icc_editor.text.khmer.mend import TYPED_RE, mend_cluster
from icc_editor.text.khmer.words import SpanKind, spans
from icc_editor.text.spelling.khmer_words import KhmerWords, Standing

LONGEST = 24
"""Code points of a word that is looked at closely."""
CACHE = 50_000
"""Entries a cache may have."""

_TAKEN_OUT = ZWSP + BYTE_ORDER_MARK + SOFT_HYPHEN
_TYPED = re.compile(f"{TYPED_RE.pattern}|[{_TAKEN_OUT}]")
_PRESENT = 10  # longer words that hold a word: with fewer its neighbours are looked at


class Word(NamedTuple):
    """A word ICU cut, and what the list says of it."""

    start: int
    end: int
    key: str
    standing: Standing
    may_be_splinter: bool  # short, and part of few longer words


class KhmerReading:
    """Reads Khmer with a list of words.  To be used from one thread at a time."""

    def __init__(self, words: KhmerWords) -> None:
        """Look words up in ``words``, each once."""
        self._words = words
        self._known: dict[str, tuple[str, Standing, bool]] = {}
        self._mended: dict[str, str] = {}

    def bared(self, text: str) -> tuple[str, list[int] | None, list[int]]:
        """Return ``text`` with its clusters mended and without ZWSP, and where its signs came from.

        The offsets have the end of the text as their last; None when nothing had to be changed.
        The last are the borders that ZWSP set between clusters, as offsets in what is returned.
        """
        edits = []
        for match in _TYPED.finditer(text):
            mended = self._mended_cluster(match[0])
            if mended != match[0]:
                edits.append((*match.span(), mended))
        if not edits:
            return text, None, []
        parts: list[str] = []
        starts: list[int] = []
        borders: list[int] = []
        at = 0
        for start, end, mended in edits:
            parts += [text[at:start], mended]
            starts += range(at, start)
            starts += [start] * len(mended)
            at = end
            if text[start:end] == ZWSP:
                borders.append(len(starts))
        return "".join([*parts, text[at:]]), [*starts, *range(at, len(text) + 1)], borders

    def _mended_cluster(self, typed: str) -> str:
        mended = self._mended.get(typed)
        if mended is None:
            found = ("", None) if typed in _TAKEN_OUT else mend_cluster(typed)
            mended = found[0] if found else typed
            if len(self._mended) >= CACHE:
                self._mended.clear()
            if len(typed) <= LONGEST:
                self._mended[typed] = mended
        return mended

    def runs(self, text: str, first: int = 0, last: int | None = None) -> Iterator[list[Word]]:
        """Yield the words that stand next to each other in ``text`` from ``first`` to ``last``."""
        part = text[first:last]
        run: list[Word] = []
        for start, end, kind in spans(part):
            if kind is SpanKind.KHMER:
                known = self.look_up(part[start:end])
                run.append(Word(first + start, first + end, *known))
            elif run:
                yield run
                run = []
        if run:
            yield run

    def look_up(self, word: str) -> tuple[str, Standing, bool]:
        """Return the key of a word, its standing, and whether it may be a splinter."""
        known = self._known.get(word)
        if known is None:
            key = fold_key(word)
            short = syllables(key) <= 2 and self._words.support(key) <= _PRESENT
            known = key, self._words.standing(key), short
            if len(self._known) >= CACHE:
                self._known.clear()
            if len(word) <= LONGEST:
                self._known[word] = known
        return known


def place_of_end(text: str, starts: list[int], end: int) -> int:
    """Return the offset in ``text`` of what ends before ``end`` in the bared text."""
    last = starts[end - 1]
    while end < len(starts) - 1 and starts[end] == last:
        end += 1
    at = starts[end]
    while at > last + 1 and text[at - 1] in _TAKEN_OUT:
        at -= 1
    return at


def touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Return whether two stretches have a code point in common."""
    return one[0] < other[1] and other[0] < one[1]


def syllables(key: str) -> int:
    """Return how many clusters a word has."""
    return len(CLUSTER_RE.findall(key))
