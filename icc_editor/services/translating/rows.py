# SPDX-License-Identifier: MIT
"""The segments of two texts as rows: what stands beside what when both are shown whole.

Both texts keep their order.  A segment whose translation stands somewhere else than its source has
two rows, one for each text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from icc_editor.post.segment import Segment, Unit
from icc_editor.services.alignment.order import rising

Span = range
"""Lines, from 0."""


@dataclass(frozen=True, slots=True)
class Row:
    """Lines of both texts that stand beside each other, either of which may be none.

    ``segment`` is its place among the segments, -1 where neither text has words.  ``is_apart``: its
    other half stands in another row.  Blank lines belong to the row above them.
    """

    segment: int
    source_lines: int
    target_lines: int
    is_apart: bool = False


def rows_of(segments: Sequence[Segment], source_lines: int, target_lines: int) -> tuple[Row, ...]:
    """Return the rows of two texts of so many lines; together they have exactly these lines."""
    halves = list(_halves(segments))
    rows = [
        (half.segment, half.source.start if half.source else None, half.target_start, half.is_apart)
        for half in halves
    ] or [(-1, 0, 0, False)]
    lefts = _counts([source for _n, source, _t, _a in rows], source_lines)
    rights = _counts([target for _n, _s, target, _a in rows], target_lines)
    return tuple(
        Row(segment, left, right, is_apart)
        for (segment, _s, _t, is_apart), left, right in zip(rows, lefts, rights, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Half:
    segment: int
    source: Span | None
    target: Span | None
    is_apart: bool = False

    @property
    def target_start(self) -> int | None:
        return self.target.start if self.target else None


def _halves(segments: Sequence[Segment]) -> Iterator[_Half]:
    """Yield what stands in each row, in an order that is that of both texts."""
    spans = [
        (number, next(iter(_stretches(segment.sources)), None), _stretches(segment.targets))
        for number, segment in enumerate(segments)
    ]
    both = sorted(
        (source.start, targets[0].start, number)
        for number, source, targets in spans
        if source and targets
    )
    numbers = {(source, target): number for source, target, number in both}
    joined = {numbers[pair] for pair in rising([pair[:2] for pair in both])}
    sources = sorted((source.start, number) for number, source, _t in spans if source is not None)
    targets = sorted(
        (stretch.start, number, place)
        for number, _source, stretches in spans
        for place, stretch in enumerate(stretches)
    )
    waiting = list(reversed(targets))
    for _start, number in sources:
        if number not in joined:
            while waiting and spans[waiting[-1][1]][1] is None:  # of no source: beside what it
                yield _target_half(waiting.pop(), spans)  # follows, not behind all sources
            yield _Half(number, spans[number][1], None, bool(spans[number][2]))
            continue
        while waiting[-1][1:] != (number, 0):
            yield _target_half(waiting.pop(), spans)
        waiting.pop()
        yield _Half(number, spans[number][1], spans[number][2][0])
    while waiting:
        yield _target_half(waiting.pop(), spans)


def _target_half(
    found: tuple[int, int, int], spans: list[tuple[int, Span | None, list[Span]]]
) -> _Half:
    _start, number, place = found
    return _Half(number, None, spans[number][2][place], spans[number][1] is not None)


def _stretches(units: Sequence[Unit]) -> list[Span]:
    """Return the lines of units; those that follow each other are one stretch."""
    found: list[Span] = []
    for unit in units:
        if found and unit.first_line - found[-1].stop <= 1:
            found[-1] = range(found[-1].start, unit.end_line)
        else:
            found.append(range(unit.first_line, unit.end_line))
    return found


def _counts(starts: Sequence[int | None], lines: int) -> list[int]:
    """Return how many lines each row has; a row that begins nowhere has none."""
    counts = [0] * len(starts)
    there = [(start, row) for row, start in enumerate(starts) if start is not None]
    if not there:
        counts[0] = lines
        return counts
    there[0] = (0, there[0][1])
    for (start, row), (following, _next) in pairwise([*there, (lines, -1)]):
        counts[row] = following - start
    return counts
