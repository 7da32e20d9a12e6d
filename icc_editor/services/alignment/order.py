# SPDX-License-Identifier: MIT
"""What of two orders is the same."""

from bisect import bisect_left


def rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of pairs, sorted by their first, whose seconds rise too."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for place, (_first, second) in enumerate(pairs):
        at = bisect_left(tops, second)
        before.append(ends[at - 1] if at else None)
        if at == len(tops):
            tops.append(second)
            ends.append(place)
        else:
            tops[at], ends[at] = second, place
    found: list[tuple[int, int]] = []
    last: int | None = ends[-1] if ends else None
    while last is not None:
        found.append(pairs[last])
        last = before[last]
    return found[::-1]
