# SPDX-License-Identifier: MIT
"""Arithmetic of results: exact, rounded once and at the end, half up and away from zero."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

Exact = int | Fraction
"""A value before it is rounded; whole numbers are always ints."""


def exact(value: int | Decimal | Fraction) -> Exact:
    """Return ``value`` exactly, as an int when it is whole."""
    if type(value) is int:
        return value
    fraction = Fraction(value)
    return fraction.numerator if fraction.denominator == 1 else fraction


def round_half_up(value: int | Decimal | Fraction, decimals: int) -> Decimal:
    """Return ``value`` with that many decimals: 0.125 as 0.13, −0.125 as −0.13, 5 as 5.00."""
    return scaled(rounded_units(Fraction(value), 1, decimals), decimals)


def rounded_units(part: Exact, whole: Exact, decimals: int) -> int:
    """Return part / whole in units of the last decimal, rounded half up, away from zero.

    Raises:
        ZeroDivisionError: ``whole`` is zero.
    """
    above, below = part * 10**decimals, whole
    if not (type(above) is int and type(below) is int):
        ratio = Fraction(above) / Fraction(below)
        above, below = ratio.numerator, ratio.denominator
    negative = (above < 0) != (below < 0)
    above, below = abs(int(above)), abs(int(below))
    units = (2 * above + below) // (2 * below)
    return -units if negative else units


def scaled(units: int, decimals: int) -> Decimal:
    """Return ``units`` of the last of ``decimals`` decimals; exact, however many digits."""
    sign, digits = int(units < 0), tuple(map(int, str(abs(units))))
    return Decimal((sign, digits, -decimals))


def share(part: Exact, whole: Exact) -> Exact:
    """Return what ``part`` is of ``whole``, in percent.

    Raises:
        ZeroDivisionError: ``whole`` is zero.
    """
    return exact(Fraction(part) * 100 / Fraction(whole))


def largest_remainder(weights: Sequence[Exact], units: int) -> tuple[int, ...]:
    """Return ``units`` (seats, hundredths) given to ``weights`` (votes) as whole numbers.

    Each gets the whole part of its quota; what is left goes one by one to the largest remainders.
    Of equal remainders the larger weight comes first, then the one named first.

    Source: Hamilton's method with the Hare quota.

    Raises:
        ValueError: A weight or ``units`` is negative, or units are to be given and no weight is
            above zero.
    """
    total = sum(weights)
    if units < 0 or any(weight < 0 for weight in weights) or (units and not total):
        raise ValueError(units)
    quotas = [Fraction(weight * units) / Fraction(total or 1) for weight in weights]
    given = [quota.numerator // quota.denominator for quota in quotas]
    order = sorted(
        range(len(weights)), key=lambda i: (given[i] - quotas[i], -Fraction(weights[i]), i)
    )
    for place in order[: units - sum(given)]:
        given[place] += 1
    return tuple(given)


def shares_adding_up(parts: Sequence[Exact], decimals: int) -> tuple[Decimal, ...]:
    """Return the shares of ``parts`` in percent so that they add to exactly 100.

    Raises:
        ValueError: A part is negative, or none is above zero.
    """
    units = largest_remainder(parts, 100 * 10**decimals)
    return tuple(scaled(unit, decimals) for unit in units)
