# SPDX-License-Identifier: MIT
"""A number of a title or an excerpt against all that a version says of the same thing.

A title says what stands somewhere in the text.  Nothing tells where, and much of the text is about
something else: so a number is pointed out only where one other number of the same owner and the
same kind is there, and its own is not.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TypeVar

from icc_editor.services.figures_check.between_versions import tells_same_value
from icc_editor.services.figures_check.likeness import (
    digits_written,
    has_scale,
    is_round,
    is_share,
    is_slip,
)
from icc_editor.services.figures_check.names import PEOPLE
from icc_editor.services.figures_check.reading import Amount

_TELLING_DIGITS = 2
_LEAST_ROUND = 3
_Where = TypeVar("_Where")


def contradicted_by(
    amount: Amount, said: Sequence[tuple[_Where, Amount]]
) -> tuple[_Where, Amount] | None:
    """Return which of the amounts of a version is what ``amount`` should be; None when not sure."""
    if len(digits_written(amount.figures)) < _TELLING_DIGITS or _is_loose(amount):
        return None
    if any(tells_same_value(amount, other) for _where, other in said):
        return None
    alike = [one for one in said if _tell_same_thing(amount, one[1]) and not _is_loose(one[1])]
    # What the text says of a year the title does not name, may be told for comparison.
    alike = [one for one in alike if one[1].dated <= amount.dated] or alike
    if len({frozenset(other.token.values) for _where, other in alike}) != 1:
        return None
    return alike[0]


def _is_loose(amount: Amount) -> bool:
    """Return whether an amount is rounded, of another time, or somebody else's."""
    scaled = any(has_scale(amount.figures, value) for value in amount.token.values)
    return (
        amount.rough
        or amount.difference
        or amount.said
        or amount.elsewhen
        or (_is_round(amount.figures) and not scaled and not is_share(amount.token))
    )


def _is_round(written: str) -> bool:
    """Return whether a number looks rounded, as those of titles are: 500 of 489."""
    digits = digits_written(written)
    return is_round(written) or (len(digits) >= _LEAST_ROUND and not digits[1:].strip("0"))


def _tell_same_thing(one: Amount, other: Amount) -> bool:
    if is_share(one.token) != is_share(other.token) or one.whole != other.whole:
        return False
    if one.years and other.years and not one.years & other.years:
        return False
    owners = 0
    for mine, theirs in zip(one.whose, other.whose, strict=True):
        if mine.concepts and theirs.concepts:
            if not mine.concepts & theirs.concepts or not theirs.sure:
                return False
            owners += 1
        elif mine.concepts or theirs.concepts:
            return False
    units = one.unit - {PEOPLE}, other.unit - {PEOPLE}
    counted = bool(units[0] & units[1])
    if any(units) and not counted:
        return False
    if owners and (counted or is_share(one.token)):
        return True
    return (counted or bool(owners)) and _are_slips(one.token.values, other.token.values)


def _are_slips(ones: Iterable[Fraction], others: Iterable[Fraction]) -> bool:
    others = tuple(others)
    return any(is_slip(one, other) for one in ones for other in others)
