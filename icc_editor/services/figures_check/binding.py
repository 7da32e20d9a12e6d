# SPDX-License-Identifier: MIT
"""Whose each number of a sentence is, by the names around it and the clauses they stand in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Binding:
    """Whose a number is; not ``sure`` when the name stands in an earlier sentence."""

    concepts: frozenset[str] = _NOTHING
    sure: bool = True


def bind(
    mentions: Sequence[tuple[int, frozenset[str]]],
    numbers: Sequence[int],
    cuts: Iterable[int],
    small: Sequence[int] = (),
) -> list[Binding]:
    """Return whose each number of a sentence is.

    Args:
        mentions: Where a name stands, and its concepts, in order.
        numbers: Where the numbers stand, in order.
        cuts: Where clauses end.
        small: Where small words stand that may be numbers as well, in order.
    """
    distinct = {concepts for _start, concepts in mentions}
    if len(distinct) == 1:
        return [Binding(next(iter(distinct)))] * len(numbers)
    listed = _listed(mentions, numbers)
    if listed is not None:
        return listed
    if small:
        places = sorted({*numbers, *small})
        of_all = dict(zip(places, bind(mentions, places, cuts), strict=True))
        return [of_all[place] for place in numbers]
    bounds = sorted(cuts)
    last: frozenset[str] = _NOTHING
    bindings: list[Binding] = []
    clauses = _clauses(mentions, numbers, bounds)
    for place, (names, its) in enumerate(clauses):
        if not its:
            if names:
                last = names[-1][1]
            continue
        if not names:
            following = clauses[place + 1] if place + 1 < len(clauses) else ([], [])
            if not last and following[0] and not following[1]:
                last = following[0][0][1]
            bindings += [Binding(last, bool(last))] * len(its)
        else:
            bindings += _in_clause(names, its)
            last = names[-1][1]
    return bindings


_Mention = tuple[int, frozenset[str]]


def _clauses(
    mentions: Sequence[_Mention], numbers: Sequence[int], cuts: Sequence[int]
) -> list[tuple[list[_Mention], list[int]]]:
    bounds = [-1, *cuts, 1 << 60]
    clauses = []
    for start, end in pairwise(bounds):
        names = [its for its in mentions if start <= its[0] < end]
        clauses.append((names, [place for place in numbers if start <= place < end]))
    return clauses


def _in_clause(names: Sequence[_Mention], numbers: Sequence[int]) -> list[Binding]:
    """Bind within one clause: to the name before, or to the one after when numbers come first."""
    if len({concepts for _start, concepts in names}) == 1:
        return [Binding(names[0][1])] * len(numbers)
    first_is_number = numbers[0] < names[0][0]
    found = []
    for place in numbers:
        before = [concepts for start, concepts in names if start < place]
        after = [concepts for start, concepts in names if start > place]
        chosen = (after or before)[0] if first_is_number and after else (before or after)[-1]
        found.append(Binding(chosen))
    return found


def _listed(mentions: Sequence[_Mention], numbers: Sequence[int]) -> list[Binding] | None:
    """Bind *A and B won 1 and 2*: all names stand before all numbers, or behind them."""
    order: list[frozenset[str]] = []
    for _start, concepts in mentions:
        if not order or order[-1] != concepts:
            order.append(concepts)
    apart = numbers and (mentions[-1][0] < numbers[0] or numbers[-1] < mentions[0][0])
    if not apart or len(order) < 2 or len(order) != len(numbers):
        return None
    return [Binding(concepts) for concepts in order]
