# SPDX-License-Identifier: MIT
"""The numbers of a block against those of its translation, by value.

A pair of blocks with the same values is fine in whatever order, unless two owners have changed
places.  Of what is left on both sides only pairs are pointed out that tell the same thing: what is
left on one side alone may be written in words, or left out by the translator.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from icc_editor.services.figures_check import words
from icc_editor.services.figures_check.likeness import (
    agrees,
    has_scale,
    is_share,
    is_slip,
)
from icc_editor.services.figures_check.names import AXES, HARD_UNITS, OWNERS, PEOPLE, Kind
from icc_editor.services.figures_check.one_sided import is_accounted_for
from icc_editor.services.figures_check.reading import Amount, ReadPassage, bind
from icc_editor.services.figures_check.shared_names import Mentions, shared_names
from icc_editor.services.figures_check.words import says_in_words
from icc_editor.text.numbers.token import NumberKind, NumberToken

_ENOUGH = 3.0
_SURE = 2.0
_IN_WORDS = 20
_MOST = 20_000
"""Pairs of numbers that are weighed in one passage or block."""
_MOST_LEFT = 200
_MOST_ALONE = 2
_COUNTING = 2  # one is an article as often as a number
_LEAST_LIKE = 0.4  # of the longer passage; a shorter one was cut down


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


@dataclass(slots=True)
class _Unit:
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
    ) -> "_Unit":
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


def _text(parts: Sequence[ReadPassage]) -> str:
    return "\n".join(part.passage.text for part in parts)


def _names(parts: Sequence[ReadPassage]) -> frozenset[str]:
    return frozenset().union(*(part.names for part in parts))


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
        changed = list(_changed_places(unit)) or list(_maybe_changed_places(unit))
        found += changed or list(_other_owners(unit))
        suspects = list(_suspects(unit, units)) if unit.mine and unit.theirs else []
        suspects += _small_suspects(unit, suspects)
        found += suspects
        if not suspects:
            alone += _one_sided(unit)
    return Comparison(tuple(found), tuple(alone))


def _units(mine: Sequence[ReadPassage], theirs: Sequence[ReadPassage]) -> list[_Unit]:
    if len(mine) == len(theirs):
        return [_Unit.of(mine, theirs, part) for part in range(len(mine))]
    return [_Unit.of(mine, theirs)]


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
    unit.mine = _not_said(unit.mine, unit.their_parts, unit.their_small)
    unit.theirs = _not_said(unit.theirs, unit.my_parts, unit.my_small)


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
    scaled = any(has_scale(short.figures, value) for value in short.token.values)
    finer = not any(has_scale(long.figures, value) for value in long.token.values)
    if not (short.rough or (scaled and finer)):
        return False
    return any(
        agrees(short.figures, short.token, value, rough=short.rough) for value in long.token.values
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


def _not_said(
    numbers: Sequence[Placed], parts: Sequence[ReadPassage], small: list[Placed]
) -> list[Placed]:
    """Return those that the other side does not say in words, or as an ordinal, a day, a year."""
    asides = frozenset().union(*(part.asides for part in parts))
    text = _text(parts)
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


def _other_owners(unit: _Unit) -> Iterator[Disagreement]:
    """Yield the first number that has an owner here of whom the other side does not speak."""
    my_names, their_names = _names(unit.my_parts), _names(unit.their_parts)
    for one, other in unit.matched:
        for axis in range(len(OWNERS)):
            mine, theirs = _owner(one, axis), _owner(other, axis)
            strange = not mine & their_names and not theirs & my_names
            if _crossed(one, other, axis) and strange:
                yield Disagreement(one, other, sort=Sort.OWNER)
                return


def _maybe_changed_places(unit: _Unit) -> Iterator[Disagreement]:
    """Yield numbers that stand in each other's place, as far as one can tell without the names."""
    if len(unit.my_parts) != 1 or len(unit.matched) < 2:
        return
    exchanged = _by_shared_names(unit) or _by_score(unit)
    partners = {id(one): other for one, other in unit.matched}
    for one, other in exchanged:
        if partners[id(one)] is not other:
            yield Disagreement(one, other, sort=Sort.EXCHANGED)


def _by_shared_names(unit: _Unit) -> list[tuple[Placed, Placed]]:
    """Return which numbers belong to the same name that no list knows."""
    mine, theirs = _text(unit.my_parts), _text(unit.their_parts)
    if _tell_apart(unit):
        return []
    names = shared_names(mine, theirs)
    if len(names[0]) < 2:
        return []
    my_owners = _bound_to(names[0], mine, [one for one, _other in unit.matched])
    their_owners = _bound_to(names[1], theirs, [other for _one, other in unit.matched])
    if len(set(my_owners)) != len(my_owners) or set(my_owners) != set(their_owners):
        return []
    pairs = zip(unit.matched, my_owners, strict=True)
    return [(one, unit.matched[their_owners.index(owner)][1]) for (one, _other), owner in pairs]


def _tell_apart(unit: _Unit) -> bool:
    """Return whether known owners tell the matched numbers of a side apart."""
    return any(
        len({tuple(_owner(its, axis) for axis in range(len(OWNERS))) for its in side}) > 1
        for side in zip(*unit.matched, strict=True)
    )


def _bound_to(mentions: Mentions, text: str, numbers: Sequence[Placed]) -> list[frozenset[str]]:
    cuts = [
        match.start()
        for ends in (words.CLAUSE_END, words.SENTENCE_END)
        for match in ends.finditer(text)
    ]
    order = sorted(numbers, key=lambda its: its.amount.token.start)
    bound = bind(mentions, [its.amount.token.start for its in order], cuts)
    owners = {id(its): binding.concepts for its, binding in zip(order, bound, strict=True)}
    return [owners[id(its)] for its in numbers]


def _by_score(unit: _Unit) -> list[tuple[Placed, Placed]]:
    """Return which numbers of two scores stand in the same place: 63 to 53."""
    mine = _score([one for one, _other in unit.matched], unit.my_parts[0])
    theirs = _score([other for _one, other in unit.matched], unit.their_parts[0])
    if not mine or not theirs:
        return []
    if {id(other) for one, other in unit.matched if one in mine} != set(map(id, theirs)):
        return []
    return list(zip(mine, theirs, strict=True))


def _score(numbers: Sequence[Placed], part: ReadPassage) -> tuple[Placed, ...]:
    """Return the two numbers of the only score of a passage, when nobody in it has them."""
    order = sorted(numbers, key=lambda its: its.amount.token.start)
    found = [
        (one, other)
        for one, other in pairwise(order)
        if words.VERSUS.fullmatch(part.passage.text, one.amount.token.end, other.amount.token.start)
    ]
    if len(found) != 1:
        return ()
    parties = {its.amount.whose[0].concepts for its in found[0]}
    return found[0] if len(parties) == 1 else ()


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


def _small_suspects(unit: _Unit, told: Sequence[Disagreement]) -> Iterator[Disagreement]:
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


def _tell_same(one: Amount, other: Amount, unit: _Unit) -> bool:
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


def _one_sided(unit: _Unit) -> Iterator[OneSided]:
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


def _only(unit: _Unit) -> float:
    """Return how much it says that these two alone are left."""
    return _ENOUGH if len(unit.mine) == len(unit.theirs) == 1 else 0.0


def _weight(one: Placed, other: Placed, unit: _Unit, used: frozenset[Fraction]) -> float:
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
