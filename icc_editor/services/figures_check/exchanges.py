# SPDX-License-Identifier: MIT
"""Numbers that stand in each other's place in a translation, or are somebody else's there."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from icc_editor.services.figures_check import words
from icc_editor.services.figures_check.binding import bind
from icc_editor.services.figures_check.names import AXES, KNOWN_MEASURES, OWNERS, PEOPLE, Kind
from icc_editor.services.figures_check.pairing import (
    Disagreement,
    Placed,
    Sort,
    Unit,
    names_of,
    text_of,
)
from icc_editor.services.figures_check.reading import ReadPassage
from icc_editor.services.figures_check.shared_names import Mentions, shared_names

_STRANGE = frozenset({"?"})
"""A party that no list knows."""


def changed_places(unit: Unit) -> Iterator[Disagreement]:
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


def other_owners(unit: Unit) -> Iterator[Disagreement]:
    """Yield the first number that has an owner here of whom the other side does not speak."""
    my_names, their_names = names_of(unit.my_parts), names_of(unit.their_parts)
    for one, other in unit.matched:
        for axis in range(len(OWNERS)):
            mine, theirs = _owner(one, axis), _owner(other, axis)
            strange = not mine & their_names and not theirs & my_names
            if _crossed(one, other, axis) and strange:
                yield Disagreement(one, other, sort=Sort.OWNER)
                return


def maybe_changed_places(unit: Unit) -> Iterator[Disagreement]:
    """Yield numbers that stand in each other's place, as far as one can tell without the names."""
    if len(unit.my_parts) != 1 or len(unit.matched) < 2:
        return
    exchanged = (
        _by_shared_names(unit) or _by_strange_party(unit) or _by_score(unit) or _by_units(unit)
    )
    partners = {id(one): other for one, other in unit.matched}
    for one, other in exchanged:
        if partners[id(one)] is not other:
            yield Disagreement(one, other, sort=Sort.EXCHANGED)


def _by_shared_names(unit: Unit) -> list[tuple[Placed, Placed]]:
    """Return which numbers belong to the same name that no list knows."""
    mine, theirs = text_of(unit.my_parts), text_of(unit.their_parts)
    if _tell_apart(unit):
        return []
    names = shared_names(mine, theirs)
    return _of_same_name(unit, *names) if len(names[0]) > 1 else []


def _of_same_name(unit: Unit, mine: Mentions, theirs: Mentions) -> list[tuple[Placed, Placed]]:
    """Return which numbers of two passages belong to the same name; none where that is not sure."""
    texts = (unit.my_parts[0].passage.text, unit.their_parts[0].passage.text)
    my_owners = _bound_to(mine, texts[0], [one for one, _other in unit.matched])
    their_owners = _bound_to(theirs, texts[1], [other for _one, other in unit.matched])
    if len(set(my_owners)) != len(my_owners) or set(my_owners) != set(their_owners):
        return []
    pairs = zip(unit.matched, my_owners, strict=True)
    return [(one, unit.matched[their_owners.index(owner)][1]) for (one, _other), owner in pairs]


def _by_strange_party(unit: Unit) -> list[tuple[Placed, Placed]]:
    """Return which numbers belong to the known party, and which to one no list knows."""
    if _tell_apart(unit):
        return []
    sides = [_one_strange(part) for part in (unit.my_parts[0], unit.their_parts[0])]
    if not all(sides) or sides[0][0][1] | sides[0][1][1] != sides[1][0][1] | sides[1][1][1]:
        return []
    return _of_same_name(unit, sides[0], sides[1])


def _one_strange(part: ReadPassage) -> Mentions:
    """Return where a known party stands and another; nothing unless there are just these two."""
    text = part.passage.text
    strange = [
        match.start()
        for match in words.PARTY.finditer(text)
        if not any(its.start < match.end() and match.start() < its.end for its in part.parties)
    ]
    if len(strange) != 1 or len(part.parties) != 1:
        return []
    known = part.parties[0]
    return sorted([(known.start, known.of(Kind.WHO)), (strange[0], _STRANGE)])


def _by_units(unit: Unit) -> list[tuple[Placed, Placed]]:
    """Return which numbers count the same things, where two count each other's: men and women."""
    crossed = [pair for pair in unit.matched if _count_others(*pair)]
    mine = {_counted(one): one for one, _other in crossed}
    theirs = {_counted(other): other for _one, other in crossed}
    if len(crossed) != 2 or len(mine) != 2 or set(mine) != set(theirs):
        return []
    return [(mine[its], theirs[its]) for its in mine]


def _count_others(one: Placed, other: Placed) -> bool:
    mine, theirs = _counted(one), _counted(other)
    return bool(mine and theirs) and not mine & theirs


def _counted(placed: Placed) -> frozenset[str]:
    return (placed.amount.unit & KNOWN_MEASURES) - {PEOPLE}


def _tell_apart(unit: Unit) -> bool:
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


def _by_score(unit: Unit) -> list[tuple[Placed, Placed]]:
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
