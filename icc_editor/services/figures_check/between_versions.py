# SPDX-License-Identifier: MIT
"""The numbers of a block against those of its translation, by value.

A pair of blocks with the same values is fine in whatever order, unless two owners have changed
places.  Of what is left on both sides only pairs are pointed out that tell the same thing: what is
left on one side alone may be written in words, or left out by the translator.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from icc_editor.services.figures_check.likeness import (
    agrees,
    has_scale,
    is_share,
    is_slip,
)
from icc_editor.services.figures_check.names import AXES, HARD_UNITS, PEOPLE, Kind
from icc_editor.services.figures_check.reading import Amount, ReadPassage
from icc_editor.services.figures_check.words import says_in_words
from icc_editor.text.numbers.token import NumberToken

_ENOUGH = 3.0
_SURE = 2.0
_IN_WORDS = 20
_MOST = 20_000
"""Pairs of numbers that are weighed in one passage or block."""
_MOST_LEFT = 200


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


@dataclass(slots=True)
class _Unit:
    """What is compared: a passage and its translation, or whole blocks of unlike shape."""

    mine: list[Placed]
    theirs: list[Placed]
    my_text: str
    their_text: str
    my_asides: frozenset[Fraction]
    their_asides: frozenset[Fraction]
    matched: list[tuple[Placed, Placed]] = field(default_factory=list)


def disagreements(
    mine: Sequence[ReadPassage], theirs: Sequence[ReadPassage]
) -> tuple[Disagreement, ...]:
    """Return the numbers of a block that differ from those of the block it translates."""
    units = [unit for unit in _units(mine, theirs) if len(unit.mine) * len(unit.theirs) < _MOST]
    for unit in units:
        _match(unit)
    if sum(len(side) for unit in units for side in (unit.mine, unit.theirs)) > _MOST_LEFT:
        return ()  # these are not the same blocks
    _match_moved(units)
    found: list[Disagreement] = []
    for unit in units:
        found += _changed_places(unit)
        if unit.mine and unit.theirs:
            found += _suspects(unit, units)
    return tuple(found)


def _units(mine: Sequence[ReadPassage], theirs: Sequence[ReadPassage]) -> list[_Unit]:
    if len(mine) == len(theirs):
        groups = [([n], [n]) for n in range(len(mine))]
    else:
        groups = [(list(range(len(mine))), list(range(len(theirs))))]
    units = []
    for my_parts, their_parts in groups:
        units.append(
            _Unit(
                [Placed(n, amount) for n in my_parts for amount in mine[n].amounts],
                [Placed(n, amount) for n in their_parts for amount in theirs[n].amounts],
                "\n".join(mine[n].passage.text for n in my_parts),
                "\n".join(theirs[n].passage.text for n in their_parts),
                frozenset().union(*(mine[n].asides for n in my_parts)),
                frozenset().union(*(theirs[n].asides for n in their_parts)),
            )
        )
    return units


def tells_same_value(one: Amount, other: Amount) -> bool:
    """Return whether two numbers are the same, or one is the other rounded."""
    return _same_number(one, other) or _same_rounded(one, other)


# -- what agrees --------------------------------------------------------------------------------


def _match(unit: _Unit) -> None:
    """Take out of a unit what is the same on both sides."""
    for same in (_same, _same_number, _same_rounded):
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
    unit.mine = [
        its for its in unit.mine if not _said_there(its, unit.their_text, unit.their_asides)
    ]
    unit.theirs = [its for its in unit.theirs if not _said_there(its, unit.my_text, unit.my_asides)]


def _take(unit: _Unit, one: Placed, other: Placed) -> None:
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


def _rounds(short: Amount, long: Amount) -> bool:
    if is_share(short.token) != is_share(long.token):
        return False
    scaled = any(has_scale(short.written, value) for value in short.token.values)
    finer = not any(has_scale(long.written, value) for value in long.token.values)
    if not (short.rough or (scaled and finer)):
        return False
    return any(
        agrees(short.written, short.token, value, rough=short.rough) for value in long.token.values
    )


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


def _said_there(its: Placed, text: str, asides: frozenset[Fraction]) -> bool:
    """Return whether the other side says a number in words, or as an ordinal, a day, a year."""
    values = its.amount.token.values
    if not values.isdisjoint(asides):
        return True
    return any(
        value.denominator == 1 and 0 <= value <= _IN_WORDS and says_in_words(text, int(value))
        for value in values
    )


def _match_moved(units: Sequence[_Unit]) -> None:
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


def _changed_places(unit: _Unit) -> Iterator[Disagreement]:
    """Yield numbers that are the same, but of each other's owners."""
    for axis in range(len(AXES)):
        crossed = [(one, other) for one, other in unit.matched if _crossed(one, other, axis)]
        if len(crossed) < 2:
            continue
        theirs = {_owner(other, axis): other for _one, other in crossed}
        mine = {_owner(one, axis) for one, _other in crossed}
        if mine != set(theirs) or len(mine) != len(crossed):
            continue
        for one, _other in crossed:
            yield Disagreement(one, theirs[_owner(one, axis)])
        return


def _crossed(one: Placed, other: Placed, axis: int) -> bool:
    mine, theirs = one.amount.whose[axis], other.amount.whose[axis]
    known = mine.sure and theirs.sure and mine.concepts and theirs.concepts
    return bool(known) and not mine.concepts & theirs.concepts


def _owner(placed: Placed, axis: int) -> frozenset[str]:
    return placed.amount.whose[axis].concepts


def _suspects(unit: _Unit, units: Sequence[_Unit]) -> Iterator[Disagreement]:
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
        yield Disagreement(unit.mine[place], unit.theirs[at], sure)


def _only(unit: _Unit) -> float:
    """Return how much it says that these two alone are left."""
    return _ENOUGH if len(unit.mine) == len(unit.theirs) == 1 else 0.0


def _weight(one: Placed, other: Placed, unit: _Unit, used: frozenset[Fraction]) -> float:
    """Return how much speaks for two numbers being meant to be one."""
    mine, theirs = one.amount, other.amount
    if is_share(mine.token) != is_share(theirs.token):
        return -_ENOUGH
    found = _only(unit)
    for axis in range(len(AXES)):
        named = _bound(mine.whose[axis].concepts, theirs.whose[axis].concepts, 2.0, -3.0)
        if named > 0 or AXES[axis] is not Kind.BALLOTS or not _are_near(mine, theirs):
            found += named
    hard = bool((mine.unit | theirs.unit) & HARD_UNITS)
    apart = -4.0 if hard else 0.0 if _are_near(mine, theirs) else -1.0
    found += _bound(mine.unit - {PEOPLE}, theirs.unit - {PEOPLE}, 2.0, apart)
    if any(is_slip(a, b) for a in mine.token.values for b in theirs.token.values):
        found += 3.0
    elif any(value in used and value > _IN_WORDS for value in mine.token.values):
        found += 2.0
    if mine.rough or theirs.rough:
        found -= 0.5
    return found


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
