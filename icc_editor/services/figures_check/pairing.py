# SPDX-License-Identifier: MIT
"""Passages side by side with those they translate, and the numbers of both."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from icc_editor.services.figures_check.reading import Amount, ReadPassage


class Sort(StrEnum):
    """How two numbers differ."""

    VALUE = "value"
    EXCHANGED = "exchanged"  # the two of one side stand in each other's place
    OWNER = "owner"  # the same number, of somebody else


@dataclass(frozen=True, slots=True)
class Placed:
    """An amount of a block and the passage (from 0) it stands in."""

    part: int
    amount: Amount


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two numbers that should be one: ``mine`` in the translation, ``theirs`` in its source.

    Not ``sure`` when all that speaks for it is that nothing else is left in their place.
    """

    mine: Placed
    theirs: Placed
    sure: bool = True
    sort: Sort = Sort.VALUE


@dataclass(slots=True)
class Unit:
    """What is compared: a passage and its translation, or whole blocks of unlike shape.

    ``mine`` and ``theirs`` are the numbers not yet matched, ``small`` the words below ten.
    """

    mine: list[Placed]
    theirs: list[Placed]
    my_small: list[Placed]
    their_small: list[Placed]
    my_parts: Sequence[ReadPassage]
    their_parts: Sequence[ReadPassage]
    first: int  # the place of the first part in its block
    matched: list[tuple[Placed, Placed]] = field(default_factory=list)

    @classmethod
    def of(
        cls,
        mine: Sequence[ReadPassage],
        theirs: Sequence[ReadPassage],
        part: int | None = None,
    ) -> "Unit":
        """Return the passages, or only the one at ``part``, with all their numbers unmatched."""
        first, last = (0, None) if part is None else (part, part + 1)
        my_parts, their_parts = mine[first:last], theirs[first:last]
        return cls(
            _placed(my_parts, first),
            _placed(their_parts, first),
            [Placed(n, its) for n, one in enumerate(my_parts, first) for its in one.small],
            [Placed(n, its) for n, one in enumerate(their_parts, first) for its in one.small],
            my_parts,
            their_parts,
            first,
        )


def _placed(parts: Sequence[ReadPassage], first: int) -> list[Placed]:
    return [Placed(n, amount) for n, part in enumerate(parts, first) for amount in part.amounts]


def text_of(parts: Sequence[ReadPassage]) -> str:
    """Return the words of passages."""
    return "\n".join(part.passage.text for part in parts)


def names_of(parts: Sequence[ReadPassage]) -> frozenset[str]:
    """Return all that passages name."""
    return frozenset().union(*(part.names for part in parts))
