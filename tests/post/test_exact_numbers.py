# SPDX-License-Identifier: MIT
from decimal import Decimal
from fractions import Fraction
from itertools import combinations_with_replacement
from math import floor

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from icc_editor.post.exact_numbers import (
    exact,
    largest_remainder,
    round_half_up,
    rounded_units,
    scaled,
    share,
    shares_adding_up,
)

NUMBERS = st.integers(-(10**20), 10**20) | st.fractions(max_denominator=10**6)


@pytest.mark.parametrize(
    ("value", "decimals", "rounded"),
    [
        (Decimal("0.125"), 2, "0.13"),
        (Decimal("-0.125"), 2, "-0.13"),
        (Fraction(1, 3), 2, "0.33"),
        (Fraction(-1, 1000), 2, "0.00"),
        (5, 2, "5.00"),
        (10**40, 1, "1" + "0" * 40 + ".0"),
        (Decimal("2.5"), 0, "3"),
    ],
)
def test_halves_are_rounded_away_from_zero(value, decimals, rounded) -> None:
    assert str(round_half_up(value, decimals)) == rounded


@given(NUMBERS, NUMBERS.filter(bool), st.integers(0, 12))
@example(1, 8, 2)
@example(-1, 2, 0)
def test_rounding_is_to_the_nearest_and_up_at_half(part, whole, decimals) -> None:
    units = rounded_units(part, whole, decimals)
    value = Fraction(part) / Fraction(whole) * 10**decimals
    expected = floor(abs(value) + Fraction(1, 2))
    assert units == (expected if value >= 0 else -expected)
    assert Fraction(scaled(units, decimals)) == Fraction(units, 10**decimals)
    assert -scaled(units, decimals).as_tuple().exponent == decimals


@given(NUMBERS, NUMBERS.filter(bool))
def test_a_share_is_exact(part, whole) -> None:
    found = share(part, whole)
    assert found * Fraction(whole) == Fraction(part) * 100
    assert type(found) is int or found.denominator > 1
    assert type(exact(Fraction(part))) is int or Fraction(part).denominator > 1


def test_nothing_is_a_share_of_nothing() -> None:
    with pytest.raises(ZeroDivisionError):
        share(1, 0)


@pytest.mark.parametrize(
    ("weights", "units", "given_to"),
    [
        ([47000, 16000, 15900, 12000, 6000, 3100], 10, (5, 2, 1, 1, 1, 0)),
        ([1, 1, 1], 2, (1, 1, 0)),
        ([1, 1, 2], 3, (1, 1, 1)),
        ([1, 3], 2, (0, 2)),  # remainders alike: the larger weight
        ([3, 1], 2, (2, 0)),
        ([], 0, ()),
        ([0, 0], 0, (0, 0)),
        ([Fraction(1, 3), Fraction(2, 3)], 3, (1, 2)),
    ],
)
def test_seats_go_by_the_largest_remainder(weights, units, given_to) -> None:
    assert largest_remainder(weights, units) == given_to


@pytest.mark.parametrize(("weights", "units"), [([0, 0], 1), ([1, -1], 1), ([1], -1), ([], 1)])
def test_seats_cannot_be_given_to_nobody(weights, units) -> None:
    with pytest.raises(ValueError):
        largest_remainder(weights, units)


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=12).filter(any), st.integers(0, 500))
def test_every_seat_is_given_and_nobody_is_a_whole_seat_from_the_quota(weights, units) -> None:
    found = largest_remainder(weights, units)
    assert sum(found) == units
    for seats, weight in zip(found, weights, strict=True):
        assert abs(seats - Fraction(weight * units, sum(weights))) < 1
    # No other way of giving is closer: moving one seat never helps.
    quotas = [Fraction(weight * units, sum(weights)) for weight in weights]
    for here, there in combinations_with_replacement(range(len(weights)), 2):
        remainders = [quotas[i] - floor(quotas[i]) for i in (here, there)]
        extra = [found[i] - floor(quotas[i]) for i in (here, there)]
        assert not (remainders[0] > remainders[1] and extra[0] < extra[1])
        assert not (remainders[1] > remainders[0] and extra[1] < extra[0])


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=12).filter(any), st.integers(0, 3))
def test_shares_can_be_made_to_add_up(parts, decimals) -> None:
    found = shares_adding_up(parts, decimals)
    assert sum(found) == 100
    for value, part in zip(found, parts, strict=True):
        assert abs(Fraction(value) - Fraction(100 * part, sum(parts))) < Fraction(1, 10**decimals)
