# SPDX-License-Identifier: MIT
"""Edits of many cells, of rows and of columns, each from one table to the next.  No Qt here.

Rows are counted as the grid shows them: the total row, if there is one, comes after all others.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from icc_editor.gui.table_editor.cell_entry import CellReader, counts_whole
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    TOTAL_KEY,
    Cell,
    Column,
    ColumnKind,
    ColumnTotal,
    Row,
    RowRole,
    Texts,
    free_key,
)
from icc_editor.services.table_import.keys import row_key

Cells = Mapping[tuple[str, str], Cell]


def row_keys(table: ResultsTable) -> tuple[str, ...]:
    """Return the keys of the rows the grid shows."""
    keys = tuple(row.key for row in table.rows)
    return keys if table.total is None else (*keys, TOTAL_KEY)


def row_at(table: ResultsTable, place: int) -> Row:
    """Return the row the grid shows there.

    Raises:
        IndexError: There is none.
    """
    if place == len(table.rows) and table.total is not None:
        return table.total
    return table.rows[place]


def blank_rows(table: ResultsTable, count: int) -> list[Row]:
    """Return new rows that fit into ``table``."""
    taken = {row.key for row in table.rows} | {TOTAL_KEY}
    rows = []
    for _number in range(count):
        key = free_key("row", taken)
        taken.add(key)
        rows.append(Row(key, (None,) * len(table.columns)))
    return rows


def blank_column(table: ResultsTable, kind: ColumnKind) -> Column:
    """Return a new column of that kind that fits into ``table``."""
    return Column(free_key("column", {column.key for column in table.columns}), kind)


def named_key(texts: Texts, taken: Iterable[str]) -> str:
    """Return a key made of a label, as an import makes it; empty when it gives none."""
    key = row_key((texts,), tuple(taken))
    return "" if is_unnamed(key, "row") else key


def is_unnamed(key: str, stem: str) -> bool:
    """Return whether a key is one the program made up: ``row``, ``row_12``."""
    rest = key.removeprefix(stem)
    return key.startswith(stem) and (not rest or (rest[0] == "_" and rest[1:].isdigit()))


def cleared(
    table: ResultsTable, places: Iterable[tuple[int, int]], reader: CellReader
) -> ResultsTable:
    """Return the table with these cells emptied; of words only those of the reader's language."""
    values: dict[tuple[str, str], Cell] = {}
    for row, column in places:
        line, its = row_at(table, row), table.columns[column]
        before = line.cells[column]
        if before is not None:
            values[line.key, its.key] = reader.entry("", its, before).cell
    return table.with_cells(values) if values else table


def filled_down(table: ResultsTable, rows: Sequence[int], columns: Sequence[int]) -> ResultsTable:
    """Return the table with the first row's cells in the rows below it.

    A single row takes the cells of the row above.
    """
    first = rows[0] if len(rows) > 1 else rows[0] - 1
    if first < 0:
        return table
    source = row_at(table, first).cells
    values: dict[tuple[str, str], Cell] = {}
    for row in rows:
        line = row_at(table, row)
        if row != first and line.role is not RowRole.TOTAL:
            values.update({(line.key, table.columns[c].key): source[c] for c in columns})
    return table.with_cells(values) if values else table


def filled_with(
    table: ResultsTable, places: Iterable[tuple[int, int]], text: str, reader: CellReader
) -> ResultsTable:
    """Return the table with ``text`` typed into each of these cells."""
    whole = [counts_whole(table, place) for place in range(len(table.columns))]
    values: dict[tuple[str, str], Cell] = {}
    for row, column in places:
        line, its = row_at(table, row), table.columns[column]
        entry = reader.entry(text, its, line.cells[column], whole=whole[column])
        values[line.key, its.key] = entry.cell
    return table.with_cells(values)


def pasted(
    table: ResultsTable,
    at: tuple[int, int],
    texts: Sequence[Sequence[str]],
    reader: CellReader,
) -> ResultsTable:
    """Return the table with ``texts`` typed into it from the cell ``at`` on.

    Rows that do not fit are added above the total row; what stands right of the last column is
    not taken.  The total row takes something only when all rows do, or when it is meant itself.

    Raises:
        TableError: ``too_many_rows``.
    """
    top, left = at
    data, all_rows = len(table.rows), row_keys(table)
    keys = all_rows[top:]
    if len(texts) != len(all_rows) and top < data:
        missing = max(0, len(texts) - (data - top))
        table = table.with_rows_inserted(data, blank_rows(table, missing))
        keys = row_keys(table)[top : len(table.rows)]
    columns = table.columns[left:]
    whole = [counts_whole(table, left + n) for n in range(len(columns))]
    values: dict[tuple[str, str], Cell] = {}
    for key, line in zip(keys, texts, strict=False):
        cells = table.row(key).cells
        for number, (column, text) in enumerate(zip(columns, line, strict=False)):
            entry = reader.entry(text, column, cells[left + number], whole=whole[number])
            values[key, column.key] = entry.cell
    return table.with_cells(values)


def duplicated_rows(table: ResultsTable, places: Sequence[int]) -> ResultsTable:
    """Return the table with copies of these rows, total aside, below the last of them.

    Raises:
        TableError: ``too_many_rows``.
    """
    taken = {row.key for row in table.rows}
    copies = []
    for place in places:
        row = table.rows[place]
        key = free_key(row.key, taken)
        taken.add(key)
        copies.append(replace(row, key=key))
    return table.with_rows_inserted(places[-1] + 1, copies)


def duplicated_column(table: ResultsTable, place: int) -> ResultsTable:
    """Return the table with a copy of a column to its right.

    Raises:
        TableError: ``too_many_columns``.
    """
    column = table.columns[place]
    copy = replace(column, key=free_key(column.key, {c.key for c in table.columns}))
    cells = {row_at(table, n).key: row_at(table, n).cells[place] for n in range(_height(table))}
    return table.with_column_inserted(place + 1, copy, cells)


def with_rows_hidden(table: ResultsTable, places: Iterable[int], *, hidden: bool) -> ResultsTable:
    """Return the table with these rows, total aside, hidden or shown."""
    rows = list(table.rows)
    for place in places:
        rows[place] = replace(rows[place], hidden=hidden)
    return replace(table, rows=tuple(rows))


def with_columns_hidden(
    table: ResultsTable, places: Iterable[int], *, hidden: bool
) -> ResultsTable:
    """Return the table with these columns hidden or shown."""
    for place in places:
        column = table.columns[place]
        table = table.with_column(column.key, replace(column, hidden=hidden))
    return table


def with_total_row(table: ResultsTable, *, shown: bool) -> ResultsTable:
    """Return the table with a total row, or without one.

    Where no column has a total yet, every column of counts gets one: that is what it is asked for.
    """
    if not shown or table.total is not None:
        return table if shown else table.with_total(None)
    if all(column.total is ColumnTotal.NONE for column in table.columns):
        for column in table.columns:
            if column.kind is ColumnKind.COUNT:
                summed = replace(column, total=ColumnTotal.SUM)
                table = table.with_column(column.key, summed)
    return table.with_total(Row(TOTAL_KEY, (None,) * len(table.columns), RowRole.TOTAL))


def _height(table: ResultsTable) -> int:
    return len(table.rows) + (table.total is not None)
