# SPDX-License-Identifier: MIT
"""What follows from a results table: totals, subtotals, shares, ranks, changes.

Nothing of it is stored.  Values are exact; they are rounded once, when they are shown.  Hidden
rows and columns count as the others do: hiding a row does not change a total.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import assert_never

from icc_editor.post.column_problems import ColumnProblem, base_of, column_problems, dependants
from icc_editor.post.exact_numbers import Exact, exact, rounded_units, scaled, share
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    MOST_DECIMALS,
    NOT_AVAILABLE,
    SECTION,
    TOTAL_KEY,
    Cell,
    Column,
    ColumnKind,
    ColumnTotal,
    Missing,
    Number,
    RowRole,
    Texts,
)
from icc_editor.post.table_sums import WHOLE, Sum, TableSums

SHARE_DECIMALS = 2

Value = Exact | Texts | Missing | None
"""What a cell comes to: None is blank, ``NOT_AVAILABLE`` also what hangs on such a value."""


@dataclass(slots=True)
class _Cache:
    """What was worked out of one column so far."""

    ranks: dict[int, Mapping[Exact, tuple[int, int]]] = field(default_factory=dict)
    rounded_sums: dict[int, int | None] = field(default_factory=dict)


class TableFigures:
    """The computed side of one table; make another with ``after`` when the table changed.

    Sums are made at once, ranks and sums of rounded shares when they are asked for.  Not for two
    threads at the same time.
    """

    __slots__ = ("_caches", "_sums", "problems", "table")

    def __init__(self, table: ResultsTable) -> None:
        """Work on ``table``."""
        self.table = table
        self.problems: Mapping[str, ColumnProblem] = {p.column: p for p in column_problems(table)}
        self._sums = TableSums.of(table)
        self._caches: dict[str, _Cache] = {}

    def after(self, table: ResultsTable) -> "TableFigures":
        """Return the figures of ``table``, an edit of this one.

        When only cells changed, the work is that of the changed rows and of the columns that
        depend on them, beside one look at each row.
        """
        rows = self._changed_rows(table)
        if rows is None:
            return TableFigures(table)
        sums, changed = self._sums.after(self.table, table, rows)
        new = object.__new__(TableFigures)
        new.table, new.problems, new._sums = table, self.problems, sums
        stale = dependants(table, changed)
        new._caches = {key: kept for key, kept in self._caches.items() if key not in stale}
        return new

    # -- values ---------------------------------------------------------------------------------

    def value(self, row: str, column: str) -> Value:
        """Return what a cell comes to, exactly; ``total`` is the total row, shown or not.

        Raises:
            TableError: ``no_row`` or ``no_column``.
        """
        place = self.table.column_place(column)
        if row == TOTAL_KEY:
            total = self.table.total
            if not self.table.columns[place].kind.is_number:
                return None if total is None else _typed(total.cells[place])
            return self._shown_sum(self.table.columns[place], WHOLE)
        return self.value_at(self.table.row_place(row), place)

    def value_at(self, row: int, column: int) -> Value:
        """Return what the cell at these 0-based places comes to, exactly.

        Raises:
            IndexError: There is no such place.
        """
        its, line = self.table.columns[column], self.table.rows[row]
        if line.role is RowRole.SECTION and its.kind.is_number:
            return self._shown_sum(its, self._sums.group_of[row]) if line.subtotal else None
        return self._value_in(its, column, row)

    def rounded(self, row: str, column: str) -> Number | Texts | Missing | None:
        """Return what a cell shows: ``value``, a number rounded to the column's decimals.

        Raises:
            TableError: ``no_row`` or ``no_column``.
        """
        return self.round(self.value(row, column), column)

    def round(self, value: Value, column: str) -> Number | Texts | Missing | None:
        """Return ``value`` as the column shows it: half up, with all the column's decimals.

        Raises:
            TableError: ``no_column``.
        """
        if value is None or isinstance(value, Texts | Missing):
            return value
        decimals = self.decimals(column)
        if decimals is not None:
            return (
                scaled(rounded_units(value, 1, decimals), decimals) if decimals else _whole(value)
            )
        if type(value) is int:
            return value
        digits = next(d for d in range(1, MOST_DECIMALS + 1) if value * 10**d % 1 == 0)
        return scaled(rounded_units(value, 1, digits), digits)

    def decimals(self, column: str) -> int | None:
        """Return how many decimals a column shows, None for as many as each value has.

        A change is shown as what it is of, so that it has an end: a count less a share may have
        none.

        Raises:
            TableError: ``no_column``.
        """
        its = self.table.column(column)
        if its.decimals is not None:
            return its.decimals
        match its.kind:
            case ColumnKind.COUNT | ColumnKind.LABEL | ColumnKind.TEXT:
                return None
            case ColumnKind.RANK:
                return 0
            case ColumnKind.SHARE:
                return SHARE_DECIMALS
            case ColumnKind.CHANGE:
                if not its.is_computed or column in self.problems:
                    return None
                of = self.decimals(its.of) if isinstance(its.of, str) else None
                part = self.decimals(its.part)
                return of if part is None else part
            case _:
                assert_never(its.kind)

    def tied(self, row: str, column: str) -> int:
        """Return how many rows share the rank this row has in a rank column, itself included.

        Zero when it has none.

        Raises:
            TableError: ``no_row`` or ``no_column``.
        """
        its, place = self.table.column(column), self.table.row_place(row)
        if its.kind is not ColumnKind.RANK or not its.is_computed:
            return 0
        return self._rank(its, place)[1]

    def sum(self, column: str, section: int | None = None) -> Sum:
        """Return the sum of a typed column of numbers, and what could not be counted in it.

        ``section`` is a 0-based place in ``table.sections()``; None is the whole table.

        Raises:
            TableError: ``no_column``.
            KeyError: The column is computed, or holds no numbers.
        """
        self.table.column(column)
        return self._sums.by_column[column][WHOLE if section is None else section + 1]

    # -- rounding -------------------------------------------------------------------------------

    def rounded_sum(self, column: str, section: int | None = None) -> Decimal | None:
        """Return what the shares of a column add to as they are shown; None when not to 100.

        None, that is, for what need not add to 100: turnouts, parts of a number that is not
        their sum, a column that is no share, or one without a value.  Of typed shares that are
        summed those count whose sum differs from 100 by no more than rounding can make it.

        Raises:
            TableError: ``no_column``.
        """
        its = self.table.column(column)
        group = WHOLE if section is None else section + 1
        cache = self._cache(column)
        if group not in cache.rounded_sums:
            cache.rounded_sums[group] = self._rounded_units(its, group)
        units = cache.rounded_sums[group]
        return None if units is None else scaled(units, self.decimals(column) or 0)

    def needs_rounding_note(self, column: str) -> bool:
        """Return whether shares that add to 100 exactly do not as they are shown.

        Raises:
            TableError: ``no_column``.
        """
        its = self.table.column(column)
        by_section = its.is_computed and its.of == SECTION
        parts = range(self._sums.groups - 1) if by_section else (None,)
        return any(self.rounded_sum(column, part) not in (None, 100) for part in parts)

    def columns_with_rounding_note(self) -> tuple[str, ...]:
        """Return the keys of the columns that are shown and need the note, in their order."""
        return tuple(
            column.key
            for column in self.table.columns
            if column.kind is ColumnKind.SHARE
            and not column.hidden
            and self.needs_rounding_note(column.key)
        )

    def _rounded_units(self, column: Column, group: int) -> int | None:
        decimals = self.decimals(column.key) or 0
        if column.kind is not ColumnKind.SHARE or column.key in self.problems:
            return None
        hundred = 100 * 10**decimals
        if column.is_computed and column.of == SECTION and group == WHOLE:
            return None  # each section adds to 100, not the table
        if not column.is_computed:
            return self._typed_units(column, group, hundred, decimals)
        whole = self._base(column, group)
        parts = [p for p in self._numbers(column.part, group) if p is not None]
        if whole is None or isinstance(whole, Missing) or not whole or sum(parts) != whole:
            return None
        return sum([rounded_units(part * 100, whole, decimals) for part in parts])

    def _typed_units(self, column: Column, group: int, hundred: int, decimals: int) -> int | None:
        if column.total is not ColumnTotal.SUM:
            return None
        shown = [
            rounded_units(value, 1, decimals)
            for value in self._numbers(column.key, group)
            if value is not None
        ]
        units = sum(shown)
        return units if shown and 2 * abs(units - hundred) <= len(shown) else None

    # -- inside ---------------------------------------------------------------------------------

    def _value_in(self, column: Column, number: int, row: int) -> Value:
        """Return the value of a data row or one apart."""
        if not column.is_computed:
            return _typed(self.table.rows[row].cells[number])
        if column.key in self.problems:
            return None
        if column.kind is ColumnKind.RANK:
            return self._rank(column, row)[0]
        apart = self.table.rows[row].role is RowRole.APART
        if column.kind is ColumnKind.SHARE and base_of(column) in (TOTAL_KEY, SECTION):
            if apart:
                return None
            group = WHOLE if base_of(column) == TOTAL_KEY else self._sums.group_of[row]
            return _combined(column.kind, self._number(column.part, row), self._base(column, group))
        of = self._number(column.of, row) if isinstance(column.of, str) else exact(column.of)
        return _combined(column.kind, self._number(column.part, row), of)

    def _number(self, key: str, row: int) -> Value:
        place = self.table.column_place(key)
        return self._value_in(self.table.columns[place], place, row)

    def _numbers(self, key: str, group: int) -> Iterator[Exact | None]:
        """Yield the numbers of a column in the data rows of a group; None for what is none."""
        place = self.table.column_place(key)
        column = self.table.columns[place]
        for number, row in enumerate(self.table.rows):
            if row.role is RowRole.DATA and group in (WHOLE, self._sums.group_of[number]):
                value = self._value_in(column, place, number)
                yield None if value is None or isinstance(value, Texts | Missing) else value

    def _base(self, column: Column, group: int) -> Exact | Missing | None:
        """Return the whole that a column's shares in ``group`` are of, if it is one for all."""
        of = base_of(column)
        if not isinstance(of, str):
            return exact(of)
        if of == TOTAL_KEY:
            return self._sum_of(column.part, WHOLE)
        return self._sum_of(column.part, group) if of == SECTION else None

    def _sum_of(self, key: str, group: int) -> Exact | Missing | None:
        """Return what the rows of a group come to in a column; None when it has no numbers."""
        typed = self._sums.by_column.get(key)
        if typed is not None:
            return typed[group].value if typed[group].numbers else None
        column = self.table.column(key)
        if key in self.problems or column.kind is ColumnKind.RANK:
            return None
        part = self._sum_of(column.part, group)
        if base_of(column) in (TOTAL_KEY, SECTION) or not isinstance(column.of, str):
            return _combined(column.kind, part, self._base(column, group))
        if not self._cover_the_same(column.part, column.of, group):
            return NOT_AVAILABLE  # sums over different rows say nothing about each other
        return _combined(column.kind, part, self._sum_of(column.of, group))

    def _cover_the_same(self, one: str, other: str, group: int) -> bool:
        """Return whether two columns have numbers in the very same rows of a group."""
        typed, others = self._typed_behind(one), self._typed_behind(other)
        if not typed or not others or typed == others:
            return typed == others
        sums, rows = self._sums.by_column, self._sums.rows[group]
        known = sums[typed][group].numbers, sums[others][group].numbers
        if known[0] != known[1] or known[0] == rows:
            return known[0] == known[1]
        pairs = zip(self._numbers(typed, group), self._numbers(others, group), strict=True)
        return all((a is None) == (b is None) for a, b in pairs)

    def _typed_behind(self, key: str) -> str:
        """Return the typed column that a column is computed from, empty when it comes to none."""
        while key not in self._sums.by_column:
            column = self.table.column(key)
            if key in self.problems or not column.is_computed:
                return ""
            key = column.part
        return key

    def _shown_sum(self, column: Column, group: int) -> Exact | Missing | None:
        return self._sum_of(column.key, group) if column.total is ColumnTotal.SUM else None

    def _rank(self, column: Column, row: int) -> tuple[int | Missing | None, int]:
        """Return the rank of a row, one for the largest, and how many rows have it."""
        if column.key in self.problems or self.table.rows[row].role is not RowRole.DATA:
            return None, 0
        value = self._number(column.part, row)
        if value is None or isinstance(value, Texts | Missing):
            return (NOT_AVAILABLE if isinstance(value, Missing) else None), 0
        group = self._sums.group_of[row] if column.of == SECTION else WHOLE
        ranks = self._cache(column.key).ranks
        if group not in ranks:
            ranks[group] = _ranks(self._numbers(column.part, group))
        return ranks[group][value]

    def _cache(self, key: str) -> _Cache:
        return self._caches.setdefault(key, _Cache())

    def _changed_rows(self, table: ResultsTable) -> list[int] | None:
        """Return the places of rows whose cells changed; None when more than cells did."""
        old = self.table
        if table.columns is not old.columns or len(table.rows) != len(old.rows):
            return None
        pairs = enumerate(zip(old.rows, table.rows, strict=True))
        places = [place for place, (before, now) in pairs if before is not now]
        for place in places:
            before, now = old.rows[place], table.rows[place]
            if before.key != now.key or before.role is not now.role:
                return None
        return None if len(places) * 4 > len(table.rows) > 100 else places


def _typed(cell: Cell) -> Value:
    return exact(cell) if isinstance(cell, int | Decimal) else cell


def _whole(value: Exact) -> int:
    return rounded_units(value, 1, 0)


def _combined(kind: ColumnKind, part: Value, of: Value) -> Exact | Missing | None:
    """Return the share or the change; blank with a blank, not available with what is not."""
    if isinstance(part, Missing) or isinstance(of, Missing):
        return NOT_AVAILABLE
    if part is None or of is None or isinstance(part, Texts) or isinstance(of, Texts):
        return None
    match kind:
        case ColumnKind.CHANGE:
            return exact(part - of)
        case ColumnKind.SHARE:
            return share(part, of) if of else NOT_AVAILABLE
        case ColumnKind.RANK | ColumnKind.LABEL | ColumnKind.COUNT | ColumnKind.TEXT:
            return None  # not combined of two numbers
        case _:
            assert_never(kind)


def _ranks(numbers: Iterable[Exact | None]) -> Mapping[Exact, tuple[int, int]]:
    """Return for each value its rank, one for the largest, and how many rows have it."""
    many: dict[Exact, int] = {}
    for number in numbers:
        if number is not None:
            many[number] = many.get(number, 0) + 1
    ranks: dict[Exact, tuple[int, int]] = {}
    next_rank = 1
    for value in sorted(many, reverse=True):
        ranks[value] = (next_rank, many[value])
        next_rank += many[value]
    return ranks
