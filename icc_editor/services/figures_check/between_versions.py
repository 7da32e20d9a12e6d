# SPDX-License-Identifier: MIT
"""The numbers of a block against those of its translation, by value.

A pair of blocks with the same values is fine in whatever order, unless two owners have changed
places.  Of what is left on both sides only pairs are pointed out that tell the same thing: what is
left on one side alone may be written in words, or left out by the translator.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from icc_editor.services.figures_check.exchanges import (
    changed_places,
    maybe_changed_places,
    other_owners,
)
from icc_editor.services.figures_check.likeness import (
    agrees,
    has_scale,
    is_share,
    is_slip,
    unit_written,
)
from icc_editor.services.figures_check.names import (
    AXES,
    CENTS,
    HARD_UNITS,
    MONEY,
    OWNERS,
    PEOPLE,
    Kind,
)
from icc_editor.services.figures_check.one_sided import is_accounted_for, is_said_otherwise
from icc_editor.services.figures_check.pairing import Disagreement, Placed, Unit, text_of
from icc_editor.services.figures_check.reading import Amount, ReadPassage
from icc_editor.services.figures_check.words import says_in_words
from icc_editor.text.numbers.token import NumberKind, NumberToken

_ENOUGH = 3.0
_SURE = 2.0
_IN_WORDS = 20
_CENTS_OF = 100
_MOST = 20_000
"""Pairs of numbers that are weighed in one passage or block."""
_MOST_LEFT = 200
_MOST_ALONE = 2
_COUNTING = 2  # one is an article as often as a number
_LEAST_LIKE = 0.4  # of the longer passage; a shorter one was cut down


@dataclass(frozen=True, slots=True)
class OneSided:
    """A number that only the translation has (``mine``), or only its source.

    ``part`` is the passage of the other block that it should stand in.
    """

    placed: Placed
    part: int
    mine: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was found in a block and the one it translates."""

    pairs: tuple[Disagreement, ...] = ()
    alone: tuple[OneSided, ...] = ()


def compare(mine: Sequence[ReadPassage], theirs: Sequence[ReadPassage]) -> Comparison:
    """Return how the numbers of a block differ from those of the block it translates."""
    units = [unit for unit in _units(mine, theirs) if len(unit.mine) * len(unit.theirs) < _MOST]
    for unit in units:
        _match(unit)
    if sum(len(side) for unit in units for side in (unit.mine, unit.theirs)) > _MOST_LEFT:
        return Comparison()  # these are not the same blocks
    _match_moved(units)
    found: list[Disagreement] = []
    alone: list[OneSided] = []
    for unit in units:
        changed = list(changed_places(unit)) or list(maybe_changed_places(unit))
        found += changed or list(other_owners(unit))
        suspects = list(_suspects(unit, units)) if unit.mine and unit.theirs else []
        suspects += _small_suspects(unit, suspects)
        found += suspects
        if not suspects:
            alone += _one_sided(unit)
    return Comparison(tuple(found), tuple(alone))


def _units(mine: Sequence[ReadPassage], theirs: Sequence[ReadPassage]) -> list[Unit]:
    if len(mine) == len(theirs):
        return [Unit.of(mine, theirs, part) for part in range(len(mine))]
    return [Unit.of(mine, theirs)]


def tells_same_value(one: Amount, other: Amount) -> bool:
    """Return whether two numbers are the same, or one is the other rounded."""
    return _same_number(one, other) or _same_rounded(one, other)


# -- what agrees --------------------------------------------------------------------------------


def _match(unit: Unit) -> None:
    """Take out of a unit what is the same on both sides."""
    for same in (_same, _same_number, _same_rounded, _same_money):
        for least in (1, 0):  # first what has the same owner as well
            for one in list(unit.mine):
                partners = [
                    other
                    for other in unit.theirs
                    if same(one.amount, other.amount) and _alike(one, other) >= least
                ]
                if partners:
                    _take(unit, one, max(partners, key=lambda other: _alike(one, other)))
    _match_parts(unit.mine, unit.theirs)
    _match_parts(unit.theirs, unit.mine)
    unit.mine = _not_said(unit.mine, unit.their_parts, unit.their_small)
    unit.theirs = _not_said(unit.theirs, unit.my_parts, unit.my_small)


def _take(unit: Unit, one: Placed, other: Placed) -> None:
    unit.mine.remove(one)
    unit.theirs.remove(other)
    unit.matched.append((one, other))


def _alike(one: Placed, other: Placed) -> int:
    mine, theirs = one.amount.concepts, other.amount.concepts
    if mine and theirs and not mine & theirs:
        return 0
    return len(mine & theirs) + len(one.amount.unit & other.amount.unit)


def _same(one: Amount, other: Amount) -> bool:
    return one.token.may_equal(other.token)


def _same_number(one: Amount, other: Amount) -> bool:
    return not one.token.values.isdisjoint(other.token.values)


def _same_rounded(one: Amount, other: Amount) -> bool:
    """Return whether one is the other, rounded: where a scale word or *about* says so."""
    return _rounds(one, other) or _rounds(other, one)


def _same_money(one: Amount, other: Amount) -> bool:
    """Return whether one says in cents what the other says in another money: 15 cents, $0.15."""
    return _in_cents(one, other) or _in_cents(other, one)


def _in_cents(cents: Amount, money: Amount) -> bool:
    whole = {value / _CENTS_OF for value in cents.token.values}
    return (
        CENTS in cents.unit
        and bool(money.unit & MONEY - {CENTS})
        and not whole.isdisjoint(money.token.values)
    )


def _rounds(short: Amount, long: Amount) -> bool:
    if is_share(short.token) != is_share(long.token):
        return False
    if not (short.rough or _is_coarser(short, long)):
        return False
    bound = 0 if long.rough else short.bound
    return any(
        agrees(short.figures, short.token, value, rough=short.rough, bound=bound)
        for value in long.token.values
    )


def _is_coarser(short: Amount, long: Amount) -> bool:
    """Return whether a number is written with fewer places: 85.2 % of 85.18 %."""
    units = [
        min(unit_written(its.figures, value) for value in its.token.values) for its in (short, long)
    ]
    scaled = any(has_scale(short.figures, value) for value in short.token.values)
    return (scaled or is_share(short.token)) and units[0] > units[1]


def _match_parts(ones: list[Placed], others: list[Placed]) -> None:
    """Take out ``1 156`` where the other side has 1 and 156."""
    for one in list(ones):
        partners: list[Placed] = []
        for part in one.amount.token.parts:
            free = (o for o in others if o not in partners and _equal(part, o.amount.token))
            partner = next(free, None)
            if partner is not None:
                partners.append(partner)
        if partners and len(partners) == len(one.amount.token.parts):
            ones.remove(one)
            for partner in partners:
                others.remove(partner)


def _equal(one: NumberToken, other: NumberToken) -> bool:
    return not one.values.isdisjoint(other.values)


def _not_said(
    numbers: Sequence[Placed], parts: Sequence[ReadPassage], small: list[Placed]
) -> list[Placed]:
    """Return those that the other side does not say in words, or as an ordinal, a day, a year."""
    asides = frozenset().union(*(part.asides for part in parts))
    text = text_of(parts)
    left = []
    for its in numbers:
        values = its.amount.token.values
        word = next((one for one in small if one.amount.token.values & values), None)
        if word is not None:
            small.remove(word)
        elif not values & asides and not any(
            value.denominator == 1 and 0 <= value <= _IN_WORDS and says_in_words(text, int(value))
            for value in values
        ):
            left.append(its)
    return left


def _match_moved(units: Sequence[Unit]) -> None:
    """Take out what stands in another item or cell, unless it has another owner there."""
    for unit in units:
        for one in list(unit.mine):
            for there in units:
                partner = next((o for o in there.theirs if _may_have_moved(one, o)), None)
                if there is not unit and partner is not None:
                    unit.mine.remove(one)
                    there.theirs.remove(partner)
                    break


def _may_have_moved(one: Placed, other: Placed) -> bool:
    if not _same(one.amount, other.amount):
        return False
    mine, theirs = one.amount.concepts, other.amount.concepts
    return not mine or not theirs or bool(mine & theirs)


# -- what does not ------------------------------------------------------------------------------


def _suspects(unit: Unit, units: Sequence[Unit]) -> Iterator[Disagreement]:
    """Yield the pairs of what is left that tell the same thing, the likeliest first."""
    used = frozenset(
        value for its in units for _one, other in its.matched for value in other.amount.token.values
    ) | frozenset(value for its in units for o in its.theirs for value in o.amount.token.values)
    weighed = sorted(
        (
            (-_weight(one, other, unit, used), place, at)
            for place, one in enumerate(unit.mine)
            for at, other in enumerate(unit.theirs)
        ),
    )
    mine, theirs = set[int](), set[int]()
    for weight, place, at in weighed:
        if -weight < _ENOUGH or place in mine or at in theirs:
            continue
        mine.add(place)
        theirs.add(at)
        sure = -weight - _only(unit) >= _SURE
        if not sure and _explained(unit.mine[place], unit.theirs[at], unit):
            continue
        yield Disagreement(unit.mine[place], unit.theirs[at], sure)


def _explained(one: Placed, other: Placed, unit: Unit) -> bool:
    """Return whether one of two numbers that are left is told on the other side: *half a year*."""
    parts = len(unit.my_parts) + len(unit.their_parts)
    if parts > 2 or _are_slips(one.amount, other.amount):
        return False
    mine, theirs = unit.my_parts[0], unit.their_parts[0]
    return is_said_otherwise(one.amount, mine, theirs) or is_said_otherwise(
        other.amount, theirs, mine
    )


def _small_suspects(unit: Unit, told: Sequence[Disagreement]) -> Iterator[Disagreement]:
    """Yield small numbers in words that are others on the other side, for the same owner."""
    used = {id(its) for pair in told for its in (pair.mine, pair.theirs)}
    sides = [
        [its for its in (*left, *small) if id(its) not in used]
        for left, small in ((unit.mine, unit.my_small), (unit.theirs, unit.their_small))
    ]
    mine, theirs = (list(side) for side in sides)
    for one in sides[0]:
        same = next((its for its in theirs if _same_number(one.amount, its.amount)), None)
        if same is not None:
            mine.remove(one)
            theirs.remove(same)
    for one in mine:
        alike = [its for its in theirs if _tell_same(one.amount, its.amount, unit)]
        back = [its for its in mine if alike and _tell_same(its.amount, alike[0].amount, unit)]
        if len(alike) == len(back) == 1 and (one in unit.my_small or alike[0] in unit.their_small):
            yield Disagreement(one, alike[0])


def _tell_same(one: Amount, other: Amount, unit: Unit) -> bool:
    """Return whether two small numbers surely count the same things, or are of the same owner."""
    if one.rough or other.rough or is_share(one.token) or is_share(other.token):
        return False
    owners = 0
    for mine, theirs in zip(one.whose[: len(OWNERS)], other.whose[: len(OWNERS)], strict=True):
        if mine.concepts and theirs.concepts:
            if not (mine.concepts & theirs.concepts and mine.sure and theirs.sure):
                return False
            owners += 1
    units = one.unit - {PEOPLE}, other.unit - {PEOPLE}
    if all(units) and not units[0] & units[1]:
        return False
    if owners:
        return True
    if min(*one.token.values, *other.token.values) < _COUNTING:
        return False
    shared = units[0] & units[1]
    sides = (unit.my_parts, unit.their_parts)
    return bool(shared) and all(_counters(side, shared) == 1 for side in sides)


def _counters(parts: Sequence[ReadPassage], measures: frozenset[str]) -> int:
    """Return how many numbers count these things."""
    return sum(bool(its.unit & measures) for part in parts for its in (*part.amounts, *part.small))


def _one_sided(unit: Unit) -> Iterator[OneSided]:
    """Yield the numbers that only one side has, when the other has all of its own."""
    if bool(unit.mine) == bool(unit.theirs) or len(unit.my_parts) != 1:
        return
    mine = bool(unit.mine)
    left = unit.mine or unit.theirs
    there = unit.their_parts[0] if mine else unit.my_parts[0]
    here = unit.my_parts[0] if mine else unit.their_parts[0]
    if len(left) > _MOST_ALONE or (len(left) > 1 and not unit.matched):
        return
    lengths = [len(part.passage.text.strip()) for part in (here, there)]
    if min(lengths) < _LEAST_LIKE * max(lengths):
        return
    for placed in left:
        if not is_accounted_for(placed.amount, here, there):
            yield OneSided(placed, unit.first, mine)


def _only(unit: Unit) -> float:
    """Return how much it says that these two alone are left."""
    return _ENOUGH if len(unit.mine) == len(unit.theirs) == 1 else 0.0


def _weight(one: Placed, other: Placed, unit: Unit, used: frozenset[Fraction]) -> float:
    """Return how much speaks for two numbers being meant to be one."""
    mine, theirs = one.amount, other.amount
    if is_share(mine.token) != is_share(theirs.token):
        return -_ENOUGH
    if (mine.token.kind is NumberKind.FRACTION) != (theirs.token.kind is NumberKind.FRACTION):
        return -_ENOUGH  # three quarters of an hour, 45 minutes
    found = _only(unit)
    for axis in range(len(AXES)):
        named = _bound(mine.whose[axis].concepts, theirs.whose[axis].concepts, 2.0, -3.0)
        if named > 0 or AXES[axis] is not Kind.BALLOTS or not _are_near(mine, theirs):
            found += named
    hard = bool((mine.unit | theirs.unit) & HARD_UNITS)
    apart = -4.0 if hard else 0.0 if _are_near(mine, theirs) else -1.0
    found += _bound(mine.unit - {PEOPLE}, theirs.unit - {PEOPLE}, 2.0, apart)
    if _are_slips(mine, theirs):
        found += 3.0
    elif any(value in used and value > _IN_WORDS for value in mine.token.values):
        found += 2.0
    if any(_only_out_of(short, long) for short, long in ((mine, theirs), (theirs, mine))):
        found += 2.0
    elif mine.rough or theirs.rough:
        found -= 0.5
    return found


def _are_slips(mine: Amount, theirs: Amount) -> bool:
    return any(is_slip(a, b) for a in mine.token.values for b in theirs.token.values)


def _only_out_of(short: Amount, long: Amount) -> bool:
    """Return whether a number would be another rounded but for its *nearly* or *more than*."""
    return (
        short.rough
        and not long.rough
        and bool(short.bound)
        and any(
            agrees(short.figures, short.token, value, rough=True)
            and not agrees(short.figures, short.token, value, rough=True, bound=short.bound)
            for value in long.token.values
        )
    )


def _are_near(mine: Amount, theirs: Amount) -> bool:
    """Return whether one sentence mentions the ballots that the other counts: registered voters."""
    return any(
        one.unit & other.near and one.unit != other.unit
        for one, other in ((mine, theirs), (theirs, mine))
    )


def _bound(mine: frozenset[str], theirs: frozenset[str], alike: float, apart: float) -> float:
    if not mine or not theirs:
        return 0.0
    return alike if mine & theirs else apart
