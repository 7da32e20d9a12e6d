# SPDX-License-Identifier: MIT
"""A results table: figures typed once, labels in every language.

Tables never change; an edit returns a new one that shares every row and column it did not touch.
Looking up a key takes the same time whatever the table's size.  Totals, shares, ranks and changes
are not in here: ``post.table_figures`` computes them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType
from typing import TypeVar

from icc_editor.errors import TableError
from icc_editor.post.chart import with_column_renamed
from icc_editor.post.table_parts import (
    MOST_COLUMNS,
    MOST_ROWS,
    NO_EXTRA,
    NO_OPTIONS,
    NO_SOURCE,
    NO_TEXT,
    TOTAL_KEY,
    Accepted,
    Cell,
    Column,
    Extra,
    Options,
    Row,
    RowRole,
    Source,
    Texts,
    check_key,
)


@dataclass(frozen=True, slots=True)
class Section:
    """Rows ``first`` to ``end`` (0-based, exclusive); ``heading`` is the row above them.

    ``heading`` is None for the rows before the first section's row.
    """

    heading: int | None
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class ResultsTable:
    """The content of one ``tables/*.toml``.

    ``id`` names it in figures (``{{id.row.column}}``).  ``total`` is the total row: labels, and
    the totals the source gave; None for no such row.  ``extra`` are keys of the file this program
    does not know.

    Raises:
        TableError: ``key`` (what is no key), ``reserved``, ``duplicate``, ``cells`` (a row has more
            or fewer cells than there are columns), ``too_many_rows``, ``too_many_columns``.
    """

    id: str
    caption: Texts = NO_TEXT
    note: Texts = NO_TEXT
    source: Source = NO_SOURCE
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    total: Row | None = None
    options: Options = NO_OPTIONS
    accepted: tuple[Accepted, ...] = ()
    extra: Extra = NO_EXTRA
    _row_places: Mapping[str, int] = field(init=False, compare=False, repr=False)
    _column_places: Mapping[str, int] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        check_key(self.id)
        if len(self.rows) > MOST_ROWS:
            raise TableError("too_many_rows", key=self.id)
        if len(self.columns) > MOST_COLUMNS:
            raise TableError("too_many_columns", key=self.id)
        object.__setattr__(self, "_column_places", _places(self.columns))
        object.__setattr__(self, "_row_places", _places(self.rows))
        for row in self.rows:
            self._check_row(row)
        if self.total is not None:
            self._check_row(self.total, RowRole.TOTAL)

    # -- looking up -----------------------------------------------------------------------------

    def row(self, key: str) -> Row:
        """Return the row of that key; ``total`` is the total row.

        Raises:
            TableError: ``no_row``.
        """
        if key == TOTAL_KEY and self.total is not None:
            return self.total
        return self.rows[self.row_place(key)]

    def column(self, key: str) -> Column:
        """Return the column of that key.

        Raises:
            TableError: ``no_column``.
        """
        return self.columns[self.column_place(key)]

    def cell(self, row: str, column: str) -> Cell:
        """Return what is typed there.

        Raises:
            TableError: ``no_row`` or ``no_column``.
        """
        return self.row(row).cells[self.column_place(column)]

    def row_place(self, key: str) -> int:
        """Return the 0-based place of a row in ``rows``.

        Raises:
            TableError: ``no_row``; the total row has no place.
        """
        place = self._row_places.get(key)
        if place is None:
            raise TableError("no_row", key=key)
        return place

    def column_place(self, key: str) -> int:
        """Return the 0-based place of a column in ``columns``.

        Raises:
            TableError: ``no_column``.
        """
        place = self._column_places.get(key)
        if place is None:
            raise TableError("no_column", key=key)
        return place

    def has_row(self, key: str) -> bool:
        """Return whether there is such a row; the total row counts when it is shown."""
        return key in self._row_places or (key == TOTAL_KEY and self.total is not None)

    def has_column(self, key: str) -> bool:
        """Return whether there is such a column."""
        return key in self._column_places

    def sections(self) -> tuple[Section, ...]:
        """Return the groups of rows; a table without sections is one group."""
        heads = [i for i, row in enumerate(self.rows) if row.role is RowRole.SECTION]
        found = [Section(head, head + 1, end) for head, end in pairwise([*heads, len(self.rows)])]
        first = heads[0] if heads else len(self.rows)
        return (Section(None, 0, first), *found) if first or not heads else tuple(found)

    # -- cells and rows -------------------------------------------------------------------------

    def with_cell(self, row: str, column: str, value: Cell) -> "ResultsTable":
        """Return the table with another value in one cell; every other row is shared.

        Raises:
            TableError: ``no_row``, ``no_column`` or ``number``.
        """
        return self.with_cells({(row, column): value})

    def with_cells(self, values: Mapping[tuple[str, str], Cell]) -> "ResultsTable":
        """Return the table with other values, by (row key, column key).

        Raises:
            TableError: ``no_row``, ``no_column`` or ``number``; nothing was changed.
        """
        changed: dict[str, list[Cell]] = {}
        for (row, column), value in values.items():
            if row not in changed:
                changed[row] = list(self.row(row).cells)
            changed[row][self.column_place(column)] = value
        rows, total = list(self.rows), self.total
        for key, cells in changed.items():
            new = replace(self.row(key), cells=tuple(cells))
            if new.role is RowRole.TOTAL:
                total = new
            else:
                rows[self._row_places[key]] = new
        return self._same_shape(tuple(rows) if changed else self.rows, total)

    def with_row(self, key: str, row: Row) -> "ResultsTable":
        """Return the table with ``row`` in place of the row ``key``, renamed or not.

        Raises:
            TableError: ``no_row``, ``duplicate`` or ``cells``.
        """
        if key == TOTAL_KEY:
            return self.with_total(row)
        place = self.row_place(key)
        rows = (*self.rows[:place], row, *self.rows[place + 1 :])
        if row.key != key:
            return replace(self, rows=rows)
        self._check_row(row)
        return self._same_shape(rows, self.total)

    def with_total(self, row: Row | None) -> "ResultsTable":
        """Return the table with that total row, or without one.

        Raises:
            TableError: ``reserved`` or ``cells``.
        """
        if row is not None:
            self._check_row(row, RowRole.TOTAL)
        return self._same_shape(self.rows, row)

    def with_row_renamed(self, key: str, new: str) -> "ResultsTable":
        """Return the table with another key for a row.

        Raises:
            TableError: ``no_row``, ``key``, ``reserved`` or ``duplicate``.
        """
        return self.with_row(key, replace(self.row(key), key=new))

    def with_rows_inserted(self, place: int, rows: Iterable[Row]) -> "ResultsTable":
        """Return the table with ``rows`` before the row now at ``place``.

        Raises:
            TableError: ``duplicate``, ``cells`` or ``too_many_rows``.
        """
        return replace(self, rows=(*self.rows[:place], *rows, *self.rows[place:]))

    def without_rows(self, keys: Iterable[str]) -> "ResultsTable":
        """Return the table without these rows; ``total`` is the total row.

        Raises:
            TableError: ``no_row``.
        """
        gone = {self.row(key).key for key in keys}
        total = None if TOTAL_KEY in gone else self.total
        return replace(self, rows=_without(self.rows, gone), total=total)

    def with_rows_moved(self, keys: Iterable[str], place: int) -> "ResultsTable":
        """Return the table with these rows, in the order they have, before the row at ``place``.

        Raises:
            TableError: ``no_row``.
        """
        return replace(self, rows=_moved(self.rows, {self.row_place(key) for key in keys}, place))

    def with_rows_ordered(self, rows: Sequence[Row]) -> "ResultsTable":
        """Return the table with its rows in another order; ``rows`` are the same ones.

        Raises:
            TableError: ``no_row``: they are not.
        """
        if len(rows) != len(self.rows) or any(self.row(row.key) is not row for row in rows):
            raise TableError("no_row", key=self.id)
        return replace(self, rows=tuple(rows))

    # -- columns --------------------------------------------------------------------------------

    def with_column(self, key: str, column: Column) -> "ResultsTable":
        """Return the table with ``column`` in place of the column ``key``; its cells stay.

        A new key is also put where other columns and the options name the old one.

        Raises:
            TableError: ``no_column`` or ``duplicate``.
        """
        place = self.column_place(key)
        columns = [*self.columns[:place], column, *self.columns[place + 1 :]]
        if column.key == key:
            return self._same_shape(self.rows, self.total, tuple(columns))
        for number, other in enumerate(columns):
            part = column.key if other.part == key else other.part
            of = column.key if other.of == key else other.of
            if (part, of) != (other.part, other.of):
                columns[number] = replace(other, part=part, of=of)
        options = self.options
        if options.sort == key:
            options = replace(options, sort=column.key)
        options = replace(options, chart=with_column_renamed(options.chart, key, column.key))
        return replace(self, columns=tuple(columns), options=options)

    def with_column_renamed(self, key: str, new: str) -> "ResultsTable":
        """Return the table with another key for a column; see ``with_column``.

        Raises:
            TableError: ``no_column``, ``key``, ``reserved`` or ``duplicate``.
        """
        return self.with_column(key, replace(self.column(key), key=new))

    def with_column_inserted(
        self, place: int, column: Column, cells: Mapping[str, Cell] | None = None
    ) -> "ResultsTable":
        """Return the table with ``column`` before the one now at ``place``.

        ``cells`` are its values by row key; the others are blank.

        Raises:
            TableError: ``no_row``, ``duplicate``, ``number`` or ``too_many_columns``.
        """
        values = dict(cells or {})
        for key in values:
            self.row(key)
        place = max(0, min(place, len(self.columns)))

        def grown(row: Row) -> Row:
            value = values.get(row.key)
            return replace(row, cells=(*row.cells[:place], value, *row.cells[place:]))

        columns = (*self.columns[:place], column, *self.columns[place:])
        return self._reshaped(columns, grown)

    def without_columns(self, keys: Iterable[str]) -> "ResultsTable":
        """Return the table without these columns and their cells.

        Columns computed from them stay and compute to nothing until they name another.

        Raises:
            TableError: ``no_column``.
        """
        gone = {self.column_place(key) for key in keys}
        kept = [place for place in range(len(self.columns)) if place not in gone]
        return self._with_places(kept)

    def with_columns_moved(self, keys: Iterable[str], place: int) -> "ResultsTable":
        """Return the table with these columns, in their order, before the column at ``place``.

        Raises:
            TableError: ``no_column``.
        """
        moved = {self.column_place(key) for key in keys}
        return self._with_places(_moved(tuple(range(len(self.columns))), moved, place))

    # -- inside ---------------------------------------------------------------------------------

    def _with_places(self, places: Sequence[int]) -> "ResultsTable":
        columns = tuple(self.columns[place] for place in places)
        return self._reshaped(
            columns, lambda row: replace(row, cells=tuple([row.cells[p] for p in places]))
        )

    def _reshaped(self, columns: tuple[Column, ...], change: "_Change") -> "ResultsTable":
        rows = tuple([change(row) for row in self.rows])
        total = None if self.total is None else change(self.total)
        return replace(self, columns=columns, rows=rows, total=total)

    def _same_shape(
        self,
        rows: tuple[Row, ...],
        total: Row | None,
        columns: tuple[Column, ...] | None = None,
    ) -> "ResultsTable":
        """Return a copy with the same keys at the same places: nothing is indexed or checked."""
        new = object.__new__(ResultsTable)
        for name in self.__slots__:
            object.__setattr__(new, name, getattr(self, name))
        object.__setattr__(new, "rows", rows)
        object.__setattr__(new, "total", total)
        object.__setattr__(new, "columns", self.columns if columns is None else columns)
        return new

    def _check_row(self, row: Row, role: RowRole | None = None) -> None:
        if len(row.cells) != len(self.columns):
            raise TableError("cells", key=row.key)
        if (row.role is RowRole.TOTAL) != (role is RowRole.TOTAL):
            raise TableError("reserved", key=row.key)
        for key, _value in row.extra.entries:
            if key in self._column_places:
                raise TableError("duplicate", key=key)


_Change = Callable[[Row], Row]
_Item = TypeVar("_Item")


def _places(items: Sequence[Row | Column]) -> Mapping[str, int]:
    places = {item.key: place for place, item in enumerate(items)}
    if len(places) != len(items):
        twice = next(item.key for place, item in enumerate(items) if places[item.key] != place)
        raise TableError("duplicate", key=twice)
    return MappingProxyType(places)


def _without(rows: tuple[Row, ...], keys: set[str]) -> tuple[Row, ...]:
    return tuple([row for row in rows if row.key not in keys])


def _moved(items: tuple[_Item, ...], places: set[int], aim: int) -> tuple[_Item, ...]:
    """Return ``items`` with those at ``places`` before the one now at ``aim``."""
    moved = [items[place] for place in sorted(places)]
    before = [item for place, item in enumerate(items) if place < aim and place not in places]
    after = [item for place, item in enumerate(items) if place >= aim and place not in places]
    return (*before, *moved, *after)
