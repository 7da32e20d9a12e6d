# SPDX-License-Identifier: MIT
"""A number in a sentence against the tables: the same, another one, or none of theirs.

A cell is meant when whoever it belongs to is named in the clause and what it counts is said beside
the number.  Where less is said, only a number that looks like a slip of the cell's is pointed out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from icc_editor.post.table_parts import ColumnKind
from icc_editor.services.figures_check.cells import CellFigure, Figures
from icc_editor.services.figures_check.likeness import (
    agrees,
    decimals_written,
    digits_written,
    has_scale,
    is_clear_slip,
    is_round,
    is_share,
    is_slip,
)
from icc_editor.services.figures_check.names import AXES, PEOPLE, VOTERS, VOTES, Kind
from icc_editor.services.figures_check.reading import Amount
from icc_editor.text.numbers.token import NumberKind
from icc_editor.text.numbers.writer import rounded

_WHERE = AXES.index(Kind.WHERE)
_WHO = AXES.index(Kind.WHO)
_BALLOTS = AXES.index(Kind.BALLOTS)
_TELLING = 100
"""A number from here on is seldom the same by chance."""
_MANY_DIGITS = 4
_MOST_PARTS = 12
_FAR = 4
"""Times as much or as little, a number is about something else: *eleven CNRP chiefs resigned*."""
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the tables say of an amount: ``same`` is the cell it is, ``other`` one it should be."""

    same: CellFigure | None = None
    other: CellFigure | None = None


NO_VERDICT = Verdict()


def judged(amounts: Sequence[Amount], figures: Figures) -> list[Verdict]:
    """Return a verdict on each of the amounts of one passage."""
    if not figures.cells:
        return [NO_VERDICT] * len(amounts)
    possible = [_possible(amount, figures) for amount in amounts]
    named = frozenset().union(*(amount.concepts for amount in amounts))
    same = [_same(amount, cells, figures) for amount, cells in zip(amounts, possible, strict=True)]
    verdicts = []
    for amount, cells, its in zip(amounts, possible, same, strict=True):
        if its is not None:
            verdicts.append(Verdict(same=its))
            continue
        # What another number of the sentence is already, is not meant a second time.
        taken = {
            id(cell)
            for other, cell in zip(amounts, same, strict=True)
            if other.sentence == amount.sentence
        }
        left = [cell for cell in cells if id(cell) not in taken]
        other = _other(amount, left, figures)
        if other is not None and _adds_up(amount, other, figures, named):
            other = None
        verdicts.append(Verdict(other=other))
    return verdicts


def _adds_up(amount: Amount, cell: CellFigure, figures: Figures, named: frozenset[str]) -> bool:
    """Return whether an amount is the sum or the difference of those ``named`` in its passage.

    What is like a total may be all but one, or two, of any.
    """
    if cell.is_total:
        named = frozenset().union(*(its for one in figures.cells for its in one.whose))
    parts = [
        other.said_as(max(amount.token.values))
        for other in figures.cells
        if (other.table, other.column) == (cell.table, cell.column)
        and not other.is_total
        and other.whose[_WHO] | other.whose[_WHERE]
        and (other.whose[_WHO] | other.whose[_WHERE]) <= named
    ]
    if not amount.token.values.isdisjoint(_of_row(cell, figures)):
        return True
    if not 1 < len(parts) <= _MOST_PARTS:
        return False
    pairs = [value for a, b in combinations(parts, 2) for value in (a + b, abs(a - b))]
    but_one = [sum(parts) - part for part in parts] if cell.is_total else []
    return not amount.token.values.isdisjoint({sum(parts), *pairs, *but_one})


def _of_row(cell: CellFigure, figures: Figures) -> set[Fraction]:
    """Return what a count makes with another of its row: valid and invalid ballots together."""
    beside = [
        other
        for other in figures.cells
        if (other.table, other.row) == (cell.table, cell.row)
        and other.column != cell.column
        and other.kind is cell.kind is ColumnKind.COUNT
        and other.scale == cell.scale == 1
    ]
    value = cell.value
    pairs = [its for other in beside for its in (value + other.value, abs(value - other.value))]
    return {its for its in pairs if its >= _TELLING}


def _same(amount: Amount, possible: Sequence[CellFigure], figures: Figures) -> CellFigure | None:
    """Return the cell an amount is."""
    same = [cell for cell in possible if _is(amount, cell)]
    if same:
        return _best(amount, same)
    owned = any(its.sure and its.concepts for its in amount.whose[:_BALLOTS])
    if owned and not amount.whole:
        return None
    # Whose it is was not said, or in words nobody knows: any cell with this number will do.
    values = [value for value in _values(amount) if value >= _TELLING and not amount.whole]
    known = [cell for value in values for cell in figures.by_value.get(value, ())]
    return next(
        (
            cell
            for cell in (*figures.totals, *known)
            if _fits_kind(amount, cell) and _is(amount, cell)
        ),
        None,
    )


def _possible(amount: Amount, figures: Figures) -> list[CellFigure]:
    """Return the cells whose owners are all named, and no owner besides."""
    concepts = amount.concepts | {its for its in amount.unit if its.startswith(f"{Kind.BALLOTS}:")}
    near = {its for its in amount.near if its.startswith(f"{Kind.BALLOTS}:")}
    found = dict.fromkeys(c for its in concepts | near for c in figures.by_concept.get(its, ()))
    if amount.whole or not concepts:
        found |= dict.fromkeys(figures.totals)
    return [cell for cell in found if _is_meant(cell, amount) and _fits_kind(amount, cell)]


def _is_meant(cell: CellFigure, amount: Amount) -> bool:
    for axis, binding in enumerate(amount.whose):
        needed, said = cell.whose[axis], binding.concepts
        if axis == _BALLOTS:
            said |= {its for its in amount.unit if its.startswith(f"{Kind.BALLOTS}:")}
            if needed and not _are_counted(cell, amount, said):
                return False
        elif needed:
            if not needed & said:
                return False
        elif said and (binding.sure or axis == _WHERE) and not (cell.is_total and amount.whole):
            return False
    return True


def _are_counted(cell: CellFigure, amount: Amount, said: frozenset[str]) -> bool:
    """Return whether the ballots of a cell may be those an amount counts."""
    needed = cell.whose[_BALLOTS]
    if needed & said or (needed & amount.near and said <= {VOTERS}):
        return True  # registered, too, are voters
    if cell.whose[_WHO] and said == {VOTERS}:
        return VOTES in cell.measures  # so many voters chose a party
    return not said and bool((amount.unit or amount.near) & cell.measures)


def _fits_kind(amount: Amount, cell: CellFigure) -> bool:
    if amount.token.kind is NumberKind.FRACTION:
        return False
    if is_share(amount.token) != cell.is_share:
        return False
    counted = {its for its in amount.unit if its.startswith(f"{Kind.MEASURE}:")} - {PEOPLE}
    if is_share(amount.token) or not counted:
        return True
    return bool(counted & cell.measures) or not cell.measures


def _is(amount: Amount, cell: CellFigure) -> bool:
    if cell.scale != 1 and _is_scaled(amount, cell):
        return True
    return agrees(amount.figures, amount.token, cell.value, rough=amount.rough) or (
        cell.decimals is not None
        and any(
            abs(value - cell.value) * 2 * 10**cell.decimals <= 1 for value in amount.token.values
        )
    )


def _is_scaled(amount: Amount, cell: CellFigure) -> bool:
    """Return whether an amount is what a cell of millions stands for, or that rounded."""
    if agrees(amount.figures, amount.token, cell.full, rough=amount.rough):
        return True
    return any(
        abs(value - cell.full) * 2 * 10**cell.places <= cell.scale for value in amount.token.values
    )


def _is_of(cell: CellFigure, amount: Amount, figures: Figures) -> bool:
    """Return whether the sentence is about the year of the table."""
    years = figures.years[cell.table]
    if not years:
        return not amount.dated  # nobody knows whether it is
    return not amount.years or bool(years & amount.years)


def _other(amount: Amount, meant: Sequence[CellFigure], figures: Figures) -> CellFigure | None:
    """Return the cell an amount should be, None when that is not sure."""
    meant = [cell for cell in meant if _is_of(cell, amount, figures)]
    if not meant:
        return None
    if amount.whole:
        # 489 of 1,646 communes; but also: 7,000 of 9,000 registered voters of a province.
        own = [cell for cell in meant if not cell.is_total and _counted(amount) & _owners(cell)]
        meant = own or [cell for cell in meant if cell.is_total] or meant
    if amount.difference or amount.elsewhen or amount.foreign or amount.said:
        meant = [cell for cell in meant if _is_telling_slip(amount, cell)]
    counted = _counted(amount)
    told = [cell for cell in meant if counted and counted & (cell.measures | _owners(cell))]
    nearly = [cell for cell in meant if amount.near & cell.measures]
    if len(told) == 1 and _is_sure(amount, told[0]) and not (told[0].is_total or _is_round(amount)):
        return told[0] if _enough(amount) and _may_be_meant(amount, told[0], figures) else None
    bare = [cell for cell in meant if not cell.measures and _is_sure(amount, cell)]
    if bare and not told:  # the head of its column only says whose it is
        slips = [cell for cell in bare if _is_bare_slip(amount, cell)]
    elif told or nearly or not (amount.unit or amount.near):
        slips = [cell for cell in told or nearly or meant if _may_be_slip(amount, cell, figures)]
    else:
        slips = [cell for cell in meant if _is_telling_slip(amount, cell)]
    return slips[0] if len(slips) == 1 else None


def _is_round(amount: Amount) -> bool:
    """Return whether a number is an estimate, said or seen: about 489, 5,000."""
    return amount.rough or is_round(amount.figures)


def _is_sure(amount: Amount, cell: CellFigure) -> bool:
    pairs = zip(amount.whose, cell.whose, strict=True)
    return all(binding.sure for binding, needed in pairs if needed)


def _counted(amount: Amount) -> frozenset[str]:
    if is_share(amount.token):
        return amount.near
    return amount.unit - {PEOPLE}


def _owners(cell: CellFigure) -> frozenset[str]:
    return cell.whose[_BALLOTS]


def _enough(amount: Amount) -> bool:
    """Return whether the number is written with enough digits to be a figure of a result."""
    return len(digits_written(amount.figures)) > 1 or bool(amount.concepts)


def _may_be_slip(amount: Amount, cell: CellFigure, figures: Figures) -> bool:
    if _is_round(amount) and not is_share(amount.token):
        return all(
            has_scale(amount.figures, value) and _scale_slip(value, _said(cell, amount, value))
            for value in _values(amount)
        )
    if cell.is_total:
        if not amount.concepts | amount.unit | amount.near and not _has_many_digits(amount):
            return False  # nothing but a few digits speaks for it
        return any(is_clear_slip(value, _said(cell, amount, value)) for value in _values(amount))
    if any(is_slip(value, _shown(cell, amount, value)) for value in _values(amount)):
        return True
    return any(
        value >= _TELLING and other.table == cell.table and other.column == cell.column
        for value in _values(amount)
        for other in figures.by_value.get(value, ())
    )


def _may_be_meant(amount: Amount, cell: CellFigure, figures: Figures) -> bool:
    """Return whether a number is not so far from a cell's that it is of a few among them only.

    Far or near, it may be that of another row.
    """
    if _may_be_slip(amount, cell, figures) or any(
        (other.table, other.column) == (cell.table, cell.column)
        for value in _values(amount)
        for other in figures.by_value.get(value, ())
    ):
        return True
    return any(
        (abs(value) * _FAR >= abs(meant) and abs(meant) * _FAR >= abs(value))
        or (len(digits_written(amount.figures)) > 2 and _scale_slip(value, meant))
        for value in amount.token.values
        for meant in (_shown(cell, amount, value),)
    )


def _is_bare_slip(amount: Amount, cell: CellFigure) -> bool:
    return any(is_clear_slip(value, _shown(cell, amount, value)) for value in _values(amount))


def _is_telling_slip(amount: Amount, cell: CellFigure) -> bool:
    """Return whether a number is so like a cell's that it is about nothing else."""
    return _has_many_digits(amount) and any(
        is_clear_slip(value, _shown(cell, amount, value)) for value in _values(amount)
    )


def _has_many_digits(amount: Amount) -> bool:
    return len(digits_written(amount.figures)) >= _MANY_DIGITS


def _shown(cell: CellFigure, amount: Amount, value: Fraction) -> Fraction:
    """Return the number of a cell with no more decimals than an amount is written with."""
    if not cell.is_share:
        return _said(cell, amount, value)
    decimals = decimals_written(amount.figures, value)
    if cell.decimals is not None:
        decimals = min(decimals, cell.decimals)
    return rounded(cell.value, decimals)


def _said(cell: CellFigure, amount: Amount, value: Fraction) -> Fraction:
    return cell.said_as(value, worded=has_scale(amount.figures, value))


def _values(amount: Amount) -> frozenset[Fraction]:
    """Return what an amount may be; a mark that may group does group where it is no share."""
    values = amount.token.values
    largest = max(values)
    if is_share(amount.token) or has_scale(amount.figures, largest):
        return values
    return frozenset({largest}) if largest.denominator == 1 else values


def _scale_slip(found: Fraction, meant: Fraction) -> bool:
    """Return whether a rounded number would be right with another scale word."""
    powers = (Fraction(10) ** n for n in range(-9, 10) if n)
    return any(abs(found * power - meant) * 20 <= meant for power in powers)


def _best(amount: Amount, same: Sequence[CellFigure]) -> CellFigure:
    counted = _counted(amount) or amount.near
    return max(same, key=lambda cell: (bool(counted & cell.measures), not cell.is_total))
