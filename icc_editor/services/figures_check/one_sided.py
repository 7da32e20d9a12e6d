# SPDX-License-Identifier: MIT
"""A number that one version has and the other has not: left out, or added, by the translator.

A translator may say a number otherwise (*half*, *a dozen*, *that day*), convert it, or add up what
stands there.  So only what nothing on the other side accounts for is one-sided.
"""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations

from icc_editor.services.figures_check import words
from icc_editor.services.figures_check.likeness import is_share
from icc_editor.services.figures_check.names import HARD_UNITS, MONEY, TIMES
from icc_editor.services.figures_check.reading import Amount, ReadPassage
from icc_editor.text.numbers.token import NumberKind

_LEAST = 2
_HUNDRED = 100
_CLOSE = Fraction(1, 20)
_MOST_PARTS = 8
_YEARS = range(1900, 2101)
_YEAR_LENGTH = 4


def is_accounted_for(amount: Amount, here: ReadPassage, there: ReadPassage) -> bool:
    """Return whether an amount of ``here`` that ``there`` has not is said there after all."""
    beside = [its for its in here.amounts if its is not amount]
    value = max(amount.token.values)
    if amount.token.kind is NumberKind.FRACTION or value < _LEAST:
        return True
    if (amount.spelled and amount.rough) or words.VAGUE.search(there.passage.text):
        return True
    if is_said_otherwise(amount, here, there):
        return True
    if len(amount.written) == _YEAR_LENGTH and value in _YEARS:
        return True
    if value == _HUNDRED and any(is_share(its.token) for its in there.amounts):
        return True  # so many in a hundred
    alike = [its for its in there.amounts if is_share(its.token) == is_share(amount.token)]
    if any(abs(its - value) <= _CLOSE * value for its in _values(alike)):
        return True
    if is_share(amount.token):
        if 100 - value in _values(alike):
            return True  # all the others
        parts = (
            [*_values((*beside, *here.small)), *here.asides],
            [*_values((*there.amounts, *there.small)), *there.asides],
        )
        return any(_is_ratio(value, side) for side in parts)
    if _is_in_sum(amount, here.amounts, there):
        return True
    sides = (_values(beside), _values(there.amounts), sorted(here.asides), sorted(there.asides))
    return any(_adds_up(value, side) for side in sides)


def is_said_otherwise(amount: Amount, here: ReadPassage, there: ReadPassage) -> bool:
    """Return whether ``there`` may say an amount in a word such as *half*, or in another unit."""
    vague = [words.VAGUE.search(its.passage.text) is not None for its in (here, there)]
    if vague == [False, True]:
        return True
    others = [its for its in (*here.amounts, *there.amounts) if its is not amount]
    return _is_converted(amount, others, there.names)


def _is_converted(amount: Amount, others: Sequence[Amount], names: frozenset[str]) -> bool:
    """Return whether a time or a price may be said in another unit, or in both."""
    if amount.unit & TIMES:
        return bool(names & TIMES)
    if amount.unit & MONEY:  # the same money is said twice only of two things
        return any(its.unit & MONEY and not its.unit & amount.unit for its in others)
    return bool(amount.unit & HARD_UNITS & names)


def _values(amounts: Sequence[Amount]) -> list[Fraction]:
    return [max(its.token.values) for its in amounts]


def _is_ratio(percent: Fraction, parts: Sequence[Fraction]) -> bool:
    """Return whether two of the parts, or a fraction among them, make a share: *two in three*."""
    pairs = [a / b for a, b in permutations(parts[:_MOST_PARTS], 2) if b]
    return any(abs(its * 100 - percent) < 1 for its in (*parts, *pairs))


def _is_in_sum(amount: Amount, here: Sequence[Amount], there: ReadPassage) -> bool:
    """Return whether a number is one of several that make one there: 17 + 42."""
    said = {value for its in there.amounts for value in its.token.values}
    place = next(n for n, its in enumerate(here) if its is amount)
    values = _values(here)
    return any(
        sum(values[start:end]) in said
        for start in range(max(0, place - _MOST_PARTS), place + 1)
        for end in range(max(place, start + 1) + 1, min(len(values), start + _MOST_PARTS) + 1)
    )


def _adds_up(value: Fraction, parts: Sequence[Fraction]) -> bool:
    """Return whether a value is the sum of all or two of the parts, or the difference of two."""
    if not 1 < len(parts) <= _MOST_PARTS:
        return False
    pairs = (its for a, b in combinations(parts, 2) for its in (a + b, abs(a - b)))
    return value == sum(parts) or value in set(pairs)
