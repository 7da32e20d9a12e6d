# SPDX-License-Identifier: MIT
"""What typed shares, ranks and changes are probably of, where the column does not say.

A guess is made only when most of the column fits it, which does not happen by chance.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import assert_never

from icc_editor.post.exact_numbers import Exact, exact, share
from icc_editor.post.table_parts import TOTAL_KEY, Column, ColumnKind, Number
from icc_editor.services.table_checks.subject import Subject, agrees, number

Typed = Sequence[tuple[int, Number]]
"""Places of rows, and the numbers typed there."""
Expected = Callable[[int], Exact | None]
"""Returns what the row at a place should have."""
Link = tuple[str, str]
"""``part`` and ``of`` of a column that is computed so."""
_Idea = tuple[Expected, Link | None]

_SAMPLE = 24
_FEWEST = 3


def guess(subject: Subject, column: Column, typed: Typed) -> Expected | None:
    """Return what ``column`` should hold by the other columns, or None when nothing fits."""
    best = _best(subject, column, typed)
    return None if best is None else best[0]


def guess_link(subject: Subject, column: Column, typed: Typed) -> Link | None:
    """Return the ``part`` and ``of`` by which ``column`` could be computed, or None.

    None also when it fits a typed total that its rows do not make.
    """
    best = _best(subject, column, typed)
    return None if best is None else best[1]


def _best(subject: Subject, column: Column, typed: Typed) -> _Idea | None:
    sample = _sample(typed)
    if len({value for _row, value in sample if value}) < _FEWEST:
        return None
    best, most = None, 0
    for idea in _ideas(subject, column):
        hits = sum(_hit(idea[0](row), value) for row, value in sample)
        if hits > most:
            best, most = idea, hits
    enough = most >= _FEWEST and most * 3 >= len(sample) * 2
    return best if enough else None


def ranks_of(values: Mapping[int, Exact]) -> dict[int, int]:
    """Return the rank of each row, one for the largest value; equal values share one."""
    order = sorted(values.values(), reverse=True)
    first: dict[Exact, int] = {}
    for rank, value in enumerate(order, start=1):
        first.setdefault(value, rank)
    return {row: first[value] for row, value in values.items()}


def _percent(part: Exact, whole: Exact) -> Exact:
    if type(part) is int and type(whole) is int:
        return Fraction(100 * part, whole)
    return share(part, whole)


def _hit(expected: Exact | None, value: Number) -> bool:
    return expected is not None and agrees(value, expected)


def _sample(typed: Typed) -> Typed:
    step = max(1, len(typed) // _SAMPLE)
    return typed[::step]


def _ideas(subject: Subject, column: Column) -> Iterator[_Idea]:
    match column.kind:
        case ColumnKind.SHARE:
            yield from _shares(subject)
        case ColumnKind.RANK:
            for place, its in subject.typed_columns(ColumnKind.COUNT, ColumnKind.SHARE):
                yield _by_rank(subject, place, its), (its.key, TOTAL_KEY)
        case ColumnKind.CHANGE:
            columns = subject.typed_columns(ColumnKind.COUNT)
            for one, its in columns:
                for other, before in columns:
                    if one != other:
                        yield by_change(subject, one, other), (its.key, before.key)
        case ColumnKind.LABEL | ColumnKind.COUNT | ColumnKind.TEXT:
            pass  # none of these is computed
        case _:
            assert_never(column.kind)


def _shares(subject: Subject) -> Iterator[_Idea]:
    counts = subject.typed_columns(ColumnKind.COUNT)
    total = subject.table.total
    for part, column in counts:
        summed = subject.figures.sum(column.key).value
        wholes = {summed}
        if total is not None and (typed := number(total.cells[part])) is not None:
            wholes.add(typed)
        for whole in sorted(wholes):
            if whole > 0:
                link = (column.key, TOTAL_KEY) if whole == summed else None
                yield by_whole(subject, part, whole), link
        for other, its in counts:
            if other != part:
                yield by_column(subject, part, other), (column.key, its.key)


def by_whole(subject: Subject, part: int, whole: Exact) -> Expected:
    """Return the share that ``part`` has of a number, in data rows."""
    data = frozenset(subject.data_rows())

    def expected(row: int) -> Exact | None:
        value = number(subject.table.rows[row].cells[part])
        return None if value is None or row not in data else _percent(value, whole)

    return expected


def by_column(subject: Subject, part: int, whole: int) -> Expected:
    """Return the share that one column has of another in the same row."""

    def expected(row: int) -> Exact | None:
        cells = subject.table.rows[row].cells
        value, base = number(cells[part]), number(cells[whole])
        return None if value is None or not base else _percent(value, base)

    return expected


def by_change(subject: Subject, now: int, before: int) -> Expected:
    """Return one column minus another in the same row."""

    def expected(row: int) -> Exact | None:
        cells = subject.table.rows[row].cells
        value, base = number(cells[now]), number(cells[before])
        return None if value is None or base is None else exact(value - base)

    return expected


def _by_rank(subject: Subject, place: int, column: Column) -> Expected:
    cells = {row: number(subject.table.rows[row].cells[place]) for row in subject.data_rows()}
    ranks = ranks_of({row: value for row, value in cells.items() if value is not None})
    return ranks.get
