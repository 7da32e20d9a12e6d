# SPDX-License-Identifier: MIT
"""Which block of one version is which of another: by kind, by numbers, by place."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from fractions import Fraction

from icc_editor.post.document import BlockKind

_MOST = 60_000
"""Pairs of blocks that are weighed one by one; longer texts are aligned by kinds alone."""
_GAP = -1.0


@dataclass(frozen=True, slots=True)
class Outline:
    """What is compared of a block."""

    kind: BlockKind
    level: int
    parts: int
    values: frozenset[Fraction]
    length: int


def aligned(one: Sequence[Outline], other: Sequence[Outline]) -> list[tuple[int, int]]:
    """Return the places of blocks that belong together, in order."""
    if len(one) * len(other) > _MOST:
        shapes = [[f"{o.kind}/{o.level}/{o.parts}" for o in side] for side in (one, other)]
        matcher = SequenceMatcher(None, shapes[0], shapes[1], autojunk=False)
        return [
            (block.a + n, block.b + n)
            for block in matcher.get_matching_blocks()
            for n in range(block.size)
        ]
    return _best_path(one, other)


def _best_path(one: Sequence[Outline], other: Sequence[Outline]) -> list[tuple[int, int]]:
    """Return the pairs of the best alignment (Needleman and Wunsch, 1970)."""
    across = len(other) + 1
    score = [[_GAP * n for n in range(across)]]
    for place, mine in enumerate(one, 1):
        above = score[-1]
        row = [_GAP * place]
        for at, theirs in enumerate(other, 1):
            row.append(max(above[at - 1] + _alike(mine, theirs), above[at] + _GAP, row[-1] + _GAP))
        score.append(row)
    pairs = []
    place, at = len(one), len(other)
    while place and at:
        here = score[place][at]
        if here == score[place - 1][at - 1] + _alike(one[place - 1], other[at - 1]):
            place, at = place - 1, at - 1
            if one[place].kind is other[at].kind:
                pairs.append((place, at))
        elif here == score[place - 1][at] + _GAP:
            place -= 1
        else:
            at -= 1
    return pairs[::-1]


def _alike(one: Outline, other: Outline) -> float:
    if one.kind is not other.kind:
        return -2.5
    found = 1.0
    if one.level == other.level and one.parts == other.parts:
        found += 0.5
    most = max(len(one.values), len(other.values))
    if most:
        found += 3.0 * len(one.values & other.values) / most
    longer, shorter = max(one.length, other.length), min(one.length, other.length)
    return found + (0.5 if shorter * 2 > longer else 0.0)
