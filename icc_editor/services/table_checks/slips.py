# SPDX-License-Identifier: MIT
"""Slips of the hand that explain why a sum is not what is typed: digits swapped, a zero lost.

Source: that a swap of two digits changes a number by a multiple of 9 is old book-keepers' lore.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from icc_editor.post.exact_numbers import Exact

_MOST_ZEROS = 3  # thousands typed for ones


class Slip(StrEnum):
    """What may have happened to a number while it was typed."""

    SWAPPED = "swapped"
    ZERO = "zero"


@dataclass(frozen=True, slots=True)
class Suspect:
    """The one cell that would mend a sum: ``place`` is the key of its row, or of its column."""

    place: str
    typed: int
    mended: int
    slip: Slip


def suspect(
    own: tuple[str, Exact], total: Exact, parts: Iterable[tuple[str, Exact]]
) -> Suspect | None:
    """Return the only cell that a slip explains, if there is just one.

    ``own`` is the cell of the typed sum, ``total`` what its ``parts`` come to; each is named by
    the key it will be called by.
    """
    key, typed = own
    found: list[Suspect] = []
    candidates = [(key, typed, total)]
    candidates += [(name, value, value + typed - total) for name, value in parts]
    for name, value, mended in candidates:
        slip = slip_between(value, mended)
        if slip is not None and type(value) is int and type(mended) is int:
            found.append(Suspect(name, value, mended, slip))
            if len(found) > 1:
                return None
    return found[0] if found else None


def slip_between(typed: Exact, meant: Exact) -> Slip | None:
    """Return which slip makes ``typed`` of ``meant``; None when none of these does."""
    if type(typed) is not int or type(meant) is not int or typed <= 0 or meant <= 0:
        return None
    one, other = str(typed), str(meant)
    if len(one) == len(other):
        return Slip.SWAPPED if _swapped(one, other) else None
    shorter, longer = sorted((one, other), key=len)
    more = len(longer) - len(shorter)
    if more <= _MOST_ZEROS and longer == shorter + "0" * more:
        return Slip.ZERO
    return Slip.ZERO if more == 1 and _one_zero_more(shorter, longer) else None


def _swapped(one: str, other: str) -> bool:
    apart = [n for n, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(apart) != 2:
        return False
    first, second = apart
    return one[first] == other[second] and one[second] == other[first]


def _one_zero_more(shorter: str, longer: str) -> bool:
    return any(
        sign == "0" and longer[:n] + longer[n + 1 :] == shorter for n, sign in enumerate(longer)
    )
