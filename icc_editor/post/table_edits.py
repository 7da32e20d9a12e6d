# SPDX-License-Identifier: MIT
"""Edits of a whole results table: sorting its rows, turning it on its side."""

from collections.abc import Callable
from dataclasses import replace
from operator import itemgetter

from icc_editor.errors import TableError
from icc_editor.post.exact_numbers import Exact
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import (
    NO_TEXT,
    Column,
    ColumnKind,
    Missing,
    Row,
    RowRole,
    Texts,
)


def sorted_by(
    figures: TableFigures,
    column: str,
    *,
    descending: bool = False,
    language: str = "",
    collate: Callable[[str], str] = str.casefold,
) -> ResultsTable:
    """Return the table with the rows of every section in the order of a column's values.

    Rows that are apart come after the others, and rows without a value last whichever way the
    order goes; equal rows keep theirs.  Words come after numbers.  The options remember the order.

    Args:
        figures: Those of the table to sort: a column of shares is sorted by what it comes to.
        column: The key of the column.
        descending: Whether the largest comes first.
        language: In which labels are compared.
        collate: Turns a text into what is compared; by default upper and lower case are alike.

    Raises:
        TableError: ``no_column``.
    """
    table = figures.table
    place = table.column_place(column)
    ordered: list[Row] = []
    for section in table.sections():
        if section.heading is not None:
            ordered.append(table.rows[section.heading])
        numbers: list[tuple[Exact, int]] = []
        words: list[tuple[str, int]] = []
        last: list[int] = []
        for row in range(section.first, section.end):
            value = figures.value_at(row, place)
            if table.rows[row].role is RowRole.APART or value is None or isinstance(value, Missing):
                last.append(row)
            elif isinstance(value, Texts):
                words.append((collate(value.get(language) or _any_text(value)), row))
            else:
                numbers.append((value, row))
        # Sorting is stable, also the other way round: equal rows keep their order.
        numbers.sort(key=itemgetter(0), reverse=descending)
        words.sort(key=itemgetter(0), reverse=descending)
        last.sort(key=lambda row: table.rows[row].role is RowRole.APART)
        places = [row for _value, row in (*numbers, *words)] + last
        ordered += [table.rows[row] for row in places]
    options = replace(table.options, sort=column, descending=descending)
    return replace(table.with_rows_ordered(ordered), options=options)


def _any_text(texts: Texts) -> str:
    return texts.entries[0][1]


def transposed(table: ResultsTable) -> ResultsTable:
    """Return the table turned on its side: its rows are columns, its columns rows.

    That makes sense for a table of one kind: a column of labels first, then typed columns of
    numbers that have the same unit, decimals and total.  Twice gives the same table again.

    Raises:
        TableError: The table cannot be turned; ``key`` is the row or column that stands in the way:
            ``label`` (not one column of labels, before the others), ``computed``, ``not_alike``,
            ``sections`` (sections, rows apart), ``given`` (a total row that holds numbers, which
            would be a column), ``row_only`` (a row has a colour, or keys this program does not
            know; so may a column), or what ``Column`` and ``Row`` raise: a key that only one of
            them may have.
    """
    label, values = _label_and_values(table)
    model = values[0]
    columns = [label]
    for row in table.rows:
        if row.role is not RowRole.DATA:
            raise TableError("sections", key=row.key)
        head = row.cells[0]
        if row.colour or row.extra or not (head is None or isinstance(head, Texts)):
            raise TableError("row_only", key=row.key)
        labels = head or NO_TEXT
        columns.append(replace(model, key=row.key, labels=labels, hidden=row.hidden))
    rows = []
    for place, column in enumerate(values, start=1):
        cells = (column.labels or None, *[row.cells[place] for row in table.rows])
        rows.append(Row(column.key, cells, hidden=column.hidden))
    return replace(
        table, columns=tuple(columns), rows=tuple(rows), total=_turned_total(table, len(columns))
    )


def _label_and_values(table: ResultsTable) -> tuple[Column, tuple[Column, ...]]:
    labels = [column.key for column in table.columns if column.kind is ColumnKind.LABEL]
    if len(labels) != 1 or table.columns[0].key != labels[0] or len(table.columns) < 2:
        raise TableError("label", key=(labels or [table.id])[-1])
    if not table.rows:
        raise TableError("not_alike", key=table.id)
    label, *values = table.columns
    model = values[0]
    for column in values:
        if column.is_computed:
            raise TableError("computed", key=column.key)
        if column.extra:
            raise TableError("row_only", key=column.key)
        alike = replace(column, key=model.key, labels=model.labels, hidden=model.hidden)
        if alike != model or not column.kind.is_number:
            raise TableError("not_alike", key=column.key)
    return label, tuple(values)


def _turned_total(table: ResultsTable, cells: int) -> Row | None:
    if table.total is None:
        return None
    if table.total.colour or table.total.extra or any(c is not None for c in table.total.cells[1:]):
        raise TableError("given", key=table.total.key)
    return replace(table.total, cells=(table.total.cells[0], *[None] * (cells - 1)))
