# SPDX-License-Identifier: MIT
"""What changed between two states of a text, word by word.

Khmer is compared by its words, and no change begins or ends inside a cluster.  Offsets are code
points.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from icc_editor.text.changes import common_ends
from icc_editor.text.khmer.letters import BLOCKS, ZWSP, inside_cluster
from icc_editor.text.khmer.words import SpanKind, spans


class ChangeKind(StrEnum):
    """What happened to a stretch of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    REPLACED = "replaced"


class WordChange(NamedTuple):
    """A stretch of the old text and what stands for it in the new one, in code points.

    The stretch is empty in the new text when it was removed, in the old one when it was added.
    """

    kind: ChangeKind
    old_start: int
    old_end: int
    new_start: int
    new_end: int


# Where two stretches of the same text begin in either state, and how long they are.
_Match: TypeAlias = tuple[int, int, int]

_GAPS = frozenset({SpanKind.SPACE, SpanKind.WORD_BREAK})
_KHMER = re.compile(f"[{BLOCKS}{ZWSP}]")
# The table of a comparison has a bit for every pair of words: 16 MB at most.
_MOST_PAIRS = 1 << 27


def word_changes(old: str, new: str) -> list[WordChange]:
    """Return what happened from ``old`` to ``new``, gapless in both.

    Two changes that only a space parts are one.  What is ``SAME`` is the same to the last sign, so
    a zero-width space that was put in is a change, too.  The time grows with the texts' length
    where they are alike; very long ones that are not are first cut at words that stand once in
    each.
    """
    one, other = _Pieces(old), _Pieces(new)
    return _told(_joined(_also_same(one, other, _by_pieces(one, other))), len(old), len(new))


class _Pieces:
    """The words, signs and gaps of a text, and where they begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        # A mark without its letter belongs to whatever stands before it.
        found = [span for span in spans(text) if not inside_cluster(text, span.start)]
        self.at = [*(span.start for span in found), len(text)]
        self.texts = [text[start:end] for start, end in pairwise(self.at)]
        self._gaps = [span.kind in _GAPS for span in found]
        self.edges = frozenset(self.at)

    def are_gaps(self, start: int, end: int) -> bool:
        return all(self._gaps[start:end])

    def may_part(self, offset: int) -> bool:
        """Return whether ICU might have cut here: between two clusters of one run of Khmer."""
        before, after = self.text[offset - 1 : offset], self.text[offset : offset + 1]
        in_khmer = bool(_KHMER.match(before)) and bool(_KHMER.match(after))
        return in_khmer and not inside_cluster(self.text, offset)


def _by_pieces(one: _Pieces, other: _Pieces) -> Iterator[_Match]:
    """Yield the stretches whose pieces are the same; a gap alone between two changes is none."""
    ends = len(one.texts), len(other.texts)
    for a, b, count in _matches(one.texts, other.texts):
        outer = (a, b) == (0, 0) or (a + count, b + count) == ends
        if outer or not one.are_gaps(a, a + count):
            yield one.at[a], other.at[b], one.at[a + count] - one.at[a]


def _matches(old: Sequence[str], new: Sequence[str]) -> list[_Match]:
    """Return the runs of pieces that are the same in both, in order."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail, most = 0, min(len(old), len(new)) - head
    while tail < most and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    found = [(0, 0, head)] if head else []
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    for a, b, count in _middle(middle_old, middle_new):
        found.append((head + a, head + b, count))
    if tail:
        found.append((len(old) - tail, len(new) - tail, tail))
    return found


def _middle(old: Sequence[str], new: Sequence[str]) -> Iterator[_Match]:
    if not old or not new:
        return
    if len(old) * len(new) > _MOST_PAIRS:
        yield from _between_anchors(old, new)
        return
    from rapidfuzz.distance import LCSseq  # not before two texts are compared

    for step in LCSseq.opcodes(old, new):
        if step.tag == "equal":
            a, b = step.src_start, step.dest_start
            yield a, b, step.src_end - a


def _between_anchors(old: Sequence[str], new: Sequence[str]) -> Iterator[_Match]:
    """Cut two long texts at pieces that stand once in each; where there are none, all is new."""
    a_from = b_from = 0
    anchors = _anchors(old, new)
    for a, b in [*anchors, (len(old), len(new))] if anchors else []:
        for start, there, count in _matches(old[a_from:a], new[b_from:b]):
            yield a_from + start, b_from + there, count
        if a < len(old):
            yield a, b, 1
        a_from, b_from = a + 1, b + 1


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return where pieces stand that are there once in each, the most that keep their order."""
    once_new = _once(new)
    pairs = [(a, once_new[text]) for text, a in _once(old).items() if text in once_new]
    return _rising(sorted(pairs))


def _once(pieces: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for at, text in enumerate(pieces):
        places[text] = -1 if text in places else at
    return {text: at for text, at in places.items() if at >= 0}


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of ``pairs`` whose second numbers rise (patience sorting)."""
    tops: list[int] = []
    top_at: list[int] = []
    before: list[int] = []
    for at, (_a, b) in enumerate(pairs):
        pile = bisect_left(tops, b)
        before.append(top_at[pile - 1] if pile else -1)
        tops[pile : pile + 1], top_at[pile : pile + 1] = [b], [at]
    found, at = [], top_at[-1] if top_at else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _also_same(one: _Pieces, other: _Pieces, matches: Iterator[_Match]) -> Iterator[_Match]:
    """Yield the matches, and what is the same beside them though it was cut otherwise.

    ICU cuts the same Khmer letters differently when their neighbours change: what two stretches
    begin and end with in common is the same as far as a word ends there in one of them.
    """
    a_from = b_from = 0
    for a, b, length in (*matches, (len(one.text), len(other.text), 0)):
        head, tail = common_ends(one.text[a_from:a], other.text[b_from:b])
        while head and not _is_edge(one, a_from + head, other, b_from + head):
            head -= 1
        while tail and not _is_edge(one, a - tail, other, b - tail):
            tail -= 1
        yield a_from, b_from, head
        yield a - tail, b - tail, tail + length
        a_from, b_from = a + length, b + length


def _is_edge(one: _Pieces, a: int, other: _Pieces, b: int) -> bool:
    in_one, in_other = a in one.edges, b in other.edges
    if in_one and in_other:
        return True
    return (in_one or in_other) and one.may_part(a) and other.may_part(b)


def _joined(matches: Iterator[_Match]) -> Iterator[_Match]:
    """Yield the matches that follow each other at once as one, and none that is empty."""
    held: _Match = (0, 0, 0)
    for a, b, length in matches:
        if (a, b) == (held[0] + held[2], held[1] + held[2]):
            held = (held[0], held[1], held[2] + length)
        elif length:
            if held[2]:
                yield held
            held = (a, b, length)
    if held[2]:
        yield held


def _told(matches: Iterator[_Match], old_length: int, new_length: int) -> list[WordChange]:
    found: list[WordChange] = []
    a_from = b_from = 0
    for a, b, length in (*matches, (old_length, new_length, 0)):
        if (a, b) != (a_from, b_from):
            kind = ChangeKind.REPLACED
            if a == a_from or b == b_from:
                kind = ChangeKind.ADDED if a == a_from else ChangeKind.REMOVED
            found.append(WordChange(kind, a_from, a, b_from, b))
        if length:
            found.append(WordChange(ChangeKind.SAME, a, a + length, b, b + length))
        a_from, b_from = a + length, b + length
    return found
