# SPDX-License-Identifier: MIT
"""Typed totals and subtotals against the sum of their rows, and totals typed along the rows."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from icc_editor.post.column_problems import base_of
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.exact_numbers import Exact, exact
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import (
    TOTAL_KEY,
    Column,
    ColumnKind,
    ColumnTotal,
    Number,
    Row,
    RowRole,
)
from icc_editor.services.table_checks.guesses import guess
from icc_editor.services.table_checks.slips import Slip, suspect
from icc_editor.services.table_checks.subject import (
    Fact,
    Subject,
    agrees,
    decimals_of,
    number,
    shown,
)

_NINE = 9


@dataclass(frozen=True, slots=True)
class _Group:
    """The rows of a typed sum: the whole table, or a section."""

    row: Row
    section: int | None
    rows: tuple[int, ...]


def sum_findings(subject: Subject) -> Iterator[Diagnostic]:
    """Yield the totals and subtotals that are typed otherwise than their rows add up."""
    groups = _groups(subject.table)
    columns = [
        (place, column)
        for place, column in enumerate(subject.table.columns)
        if any(number(group.row.cells[place]) is not None for group in groups)
        and _has_sum(subject, place, column)
    ]
    if not columns:
        return
    figures = TableFigures(_all_summed(subject.table))
    for place, column in columns:
        wrong: list[tuple[_Group, Number, Exact]] = []
        for group in groups:
            typed = group.row.cells[place]
            expected = number(figures.value(group.row.key, column.key))
            if not isinstance(typed, Number) or expected is None:
                continue
            if not _fits(subject, column, group, typed, expected):
                wrong.append((group, typed, expected))
        bad = {group.section for group, _typed, _expected in wrong}
        for group, typed, expected in wrong:
            rows = _suspicious(group, groups, bad, place)
            yield _wrong_sum(subject, group, place, typed, expected, rows)


def disagreement(
    subject: Subject,
    at: tuple[str, str],
    typed: Number,
    expected: Exact,
    own: str,
    parts: Iterable[tuple[str, Exact]],
) -> Diagnostic:
    """Return the finding that a sum is typed otherwise; it names the cell a slip explains.

    ``at`` is the row and the column of the typed sum.  It is called ``own`` beside its ``parts``,
    which are called by the key of their row or column.
    """
    row, column = at
    facts: dict[str, Fact] = {"expected": shown_exactly(expected, typed), "found": typed}
    named = suspect((own, exact(typed)), expected, parts)
    if named is not None:
        swapped = named.slip is Slip.SWAPPED
        code = "table.total_swapped" if swapped else "table.total_zero"
        facts |= {"suspect": named.place, "typed": named.typed, "mended": named.mended}
        return subject.found(code, Severity.WARNING, facts, row=row, column=column)
    apart = exact(typed) - expected
    nine = type(apart) is int and apart % _NINE == 0
    code = "table.total_nine" if nine else "table.total"
    return subject.found(code, Severity.WARNING, facts, row=row, column=column)


def shown_exactly(value: Exact, like: Number) -> Exact | Number:
    """Return ``value`` with the decimals of ``like``, or exactly where it has a few more."""
    return value if type(value) is int and not decimals_of(like) else _more(value, like)


def _more(value: Exact, like: Number) -> Exact | Number:
    rounded = shown(value, like)
    return rounded if exact(rounded) != exact(like) else value


def _groups(table: ResultsTable) -> list[_Group]:
    found = []
    for number_, section in enumerate(table.sections()):
        if section.heading is not None:
            rows = _data(table, range(section.first, section.end))
            found.append(_Group(table.rows[section.heading], number_, rows))
    if table.total is not None:
        found.append(_Group(table.total, None, _data(table, range(len(table.rows)))))
    return found


def _data(table: ResultsTable, places: Iterable[int]) -> tuple[int, ...]:
    return tuple([place for place in places if table.rows[place].role is RowRole.DATA])


def _has_sum(subject: Subject, place: int, column: Column) -> bool:
    if not column.kind.is_amount or column.key in subject.figures.problems:
        return False
    if column.kind is ColumnKind.COUNT or column.is_computed:
        return True
    if column.total is ColumnTotal.SUM:
        return True
    return column.kind is ColumnKind.CHANGE and _is_of_counts(subject, place, column)


def _is_of_counts(subject: Subject, place: int, column: Column) -> bool:
    """Return whether changes are of counts, by fitting two columns."""
    rows = subject.data_rows()
    cells = [(row, subject.table.rows[row].cells[place]) for row in rows]
    typed = [(row, cell) for row, cell in cells if isinstance(cell, Number)]
    return guess(subject, column, typed) is not None


def _all_summed(table: ResultsTable) -> ResultsTable:
    """Return the table with a sum wherever there can be one."""
    columns = tuple([replace(column, total=ColumnTotal.SUM) for column in table.columns])
    rows = tuple(
        [replace(row, subtotal=True) if row.role is RowRole.SECTION else row for row in table.rows]
    )
    return replace(table, columns=columns, rows=rows)


def _fits(subject: Subject, column: Column, group: _Group, cell: Number, expected: Exact) -> bool:
    if agrees(cell, expected, _slack(column, cell, len(group.rows))):
        return True
    if column.is_computed:
        return False
    known = subject.figures.sum(column.key, group.section)
    return bool(known.unavailable or known.unread) and exact(cell) >= expected


def _slack(column: Column, cell: Number, rows: int) -> int:
    """Return how many roundings a typed sum may hold: shares are often added as they are shown."""
    if column.kind is ColumnKind.COUNT or not decimals_of(cell):
        return 1
    in_same_row = column.is_computed and base_of(column) != TOTAL_KEY and column.of != "section"
    return 1 if in_same_row and isinstance(column.of, str) else rows + 1


def _wrong_sum(
    subject: Subject,
    group: _Group,
    place: int,
    typed: Number,
    expected: Exact,
    rows: Iterable[int],
) -> Diagnostic:
    table, key = subject.table, subject.table.columns[place].key
    apart = _apart(table, group, place)
    if apart and exact(typed) == expected + apart:
        return subject.found(
            "table.total_apart",
            Severity.WARNING,
            {"expected": shown_exactly(expected, typed), "found": typed, "apart": apart},
            row=group.row.key,
            column=key,
        )
    parts = [] if table.columns[place].is_computed else _named(table, place, rows)
    return disagreement(subject, (group.row.key, key), typed, expected, group.row.key, parts)


def _named(table: ResultsTable, place: int, rows: Iterable[int]) -> list[tuple[str, Exact]]:
    cells = ((table.rows[row].key, number(table.rows[row].cells[place])) for row in rows)
    return [(key, value) for key, value in cells if value is not None]


def _apart(table: ResultsTable, group: _Group, place: int) -> Exact:
    """Return what stands apart from the sum of the whole table."""
    if group.section is not None:
        return 0
    cells = [number(row.cells[place]) for row in table.rows if row.role is RowRole.APART]
    return exact(sum(cell for cell in cells if cell is not None))


def _suspicious(
    group: _Group, groups: Iterable[_Group], bad: Collection[int | None], place: int
) -> list[int]:
    """Return the rows among which a slip may be: not those of a section whose own sum is right."""
    if group.section is not None:
        return list(group.rows)
    right: set[int] = set()
    for its in groups:
        if its.section not in bad and number(its.row.cells[place]) is not None:
            right.update(its.rows)
    return [row for row in group.rows if row not in right]
