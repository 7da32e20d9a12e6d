# SPDX-License-Identifier: MIT
"""What stands in a cell and does not fit its column: signs, decimals, units, words, blanks."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import assert_never

from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.exact_numbers import exact
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    Cell,
    Column,
    ColumnKind,
    Missing,
    Number,
    Row,
    RowRole,
    Texts,
)
from icc_editor.services.table_checks.subject import Subject
from icc_editor.text.numbers.reader import read_number

_HUNDRED = 100
_THOUSAND = 1000
_FEWEST = 3
_NUMBERS = (int, Decimal)
_DASHES = frozenset("-–—−.…/?*x") | {"..", "...", "--", "n/a", "na", "nd", "n.d.", "n.a."}

_Cells = Sequence[tuple[str, Cell]]
"""Keys of rows, and what is typed there."""


def cell_findings(subject: Subject) -> Iterator[Diagnostic]:
    """Yield the cells that do not fit the kind of their column or the cells around them."""
    table = subject.table
    for place, column in enumerate(table.columns):
        data = [(row.key, row.cells[place]) for row in table.rows if row.role is RowRole.DATA]
        others = [(row.key, row.cells[place]) for row in table.rows if row.role is RowRole.APART]
        if column.kind.is_number:
            yield from _words_for_numbers(subject, place, column)
        match column.kind:
            case ColumnKind.LABEL | ColumnKind.TEXT:
                yield from _numbers_for_words(subject, column, data)
            case ColumnKind.COUNT:
                yield from _counts(subject, column, [*data, *others])
            case ColumnKind.SHARE:
                yield from _shares(subject, column, [*data, *others])
            case ColumnKind.RANK:
                yield from _ranks(subject, column, data)
            case ColumnKind.CHANGE:
                pass  # any number can be one
            case _:
                assert_never(column.kind)
        if column.kind.is_number and not column.is_computed:
            yield from _blanks(subject, place, column)


def _warning(
    subject: Subject, code: str, row: str, column: Column, found: str | Number
) -> Diagnostic:
    return subject.found(code, Severity.WARNING, {"found": found}, row=row, column=column.key)


def _numbers(cells: _Cells) -> list[tuple[str, Number]]:
    return [(row, cell) for row, cell in cells if isinstance(cell, _NUMBERS)]


def _is_whole(value: Number) -> bool:
    return type(value) is int or value % 1 == 0


def _numbers_for_words(subject: Subject, column: Column, cells: _Cells) -> Iterator[Diagnostic]:
    """Yield numbers among words; a column of numbers alone, as of years, is meant so."""
    numbers = _numbers(cells)
    words = sum(isinstance(cell, Texts) for _row, cell in cells)
    if len(numbers) < words:
        for row, value in numbers:
            yield _warning(subject, "table.number_for_words", row, column, value)


def _words_for_numbers(subject: Subject, place: int, column: Column) -> Iterator[Diagnostic]:
    table = subject.table
    for row in (*table.rows, *(() if table.total is None else (table.total,))):
        cell = row.cells[place]
        if isinstance(cell, Texts):
            words = cell.entries[0][1]
            found = words.strip()
            if found.lower() in _DASHES:
                facts, key = {"found": found}, row.key
                yield subject.found("table.dash", Severity.HINT, facts, row=key, column=column.key)
            elif read_number(words) is not None:
                yield _warning(subject, "table.number_as_words", row.key, column, found)
            else:
                yield _warning(subject, "table.words_for_number", row.key, column, found)


def _counts(subject: Subject, column: Column, cells: _Cells) -> Iterator[Diagnostic]:
    """Yield negative counts and parts of one; a column that mostly has decimals is meant so."""
    numbers = _numbers(cells)
    whole = [value for _row, value in numbers if _is_whole(value)]
    for row, value in numbers:
        if value < 0:
            yield _warning(subject, "table.negative", row, column, value)
    if column.decimals or len(whole) * 2 <= len(numbers):
        return
    large = [value for value in whole if value >= _THOUSAND]
    for row, value in numbers:
        if not _is_whole(value):
            other_unit = len(large) * 2 > len(whole) and 0 < value < _THOUSAND
            code = "table.unit_mix" if other_unit else "table.fraction"
            yield _warning(subject, code, row, column, value)


def _shares(subject: Subject, column: Column, cells: _Cells) -> Iterator[Diagnostic]:
    """Yield typed shares below zero or above 100; above, most may be: of an earlier result."""
    numbers = _numbers(cells)
    above = sum(value > _HUNDRED for _row, value in numbers)
    for row, value in numbers:
        if value < 0 or (value > _HUNDRED and above * 2 <= len(numbers)):
            yield _warning(subject, "table.share_range", row, column, value)
    values = [value for _row, value in numbers]
    if not column.is_computed and _adds_to_one(values):
        facts = {"wrong": len(values), "of": len(values)}
        yield subject.found("table.share_fractions", Severity.WARNING, facts, column=column.key)


def _adds_to_one(values: Sequence[Number]) -> bool:
    """Return whether these are parts of one, not percent: all of them make about one."""
    if len(values) < _FEWEST or max(values) >= 1:
        return False
    apart = exact(exact(sum(map(exact, values))) - 1) * _HUNDRED
    return -1 <= apart <= 1


def _ranks(subject: Subject, column: Column, cells: _Cells) -> Iterator[Diagnostic]:
    for row, value in _numbers(cells):
        if value < 1 or not _is_whole(value):
            yield _warning(subject, "table.rank_number", row, column, value)


def _blanks(subject: Subject, place: int, column: Column) -> Iterator[Diagnostic]:
    """Yield a column where some cells are blank beside zeros, or beside what is not available.

    Rows without any number are not looked at: nobody has come to them yet.
    """
    cells = [row.cells[place] for row in _begun(subject.table)]
    blanks = sum(cell is None for cell in cells)
    zeros = sum(cell == 0 for cell in cells)
    missing = sum(isinstance(cell, Missing) for cell in cells)
    if blanks and zeros:
        facts = {"blanks": blanks, "zeros": zeros}
        yield subject.found("table.blank_or_zero", Severity.HINT, facts, column=column.key)
    elif blanks and missing:
        facts = {"blanks": blanks, "missing": missing}
        yield subject.found("table.blank_or_missing", Severity.HINT, facts, column=column.key)


def _begun(table: ResultsTable) -> list[Row]:
    places = [place for place, column in enumerate(table.columns) if column.kind.is_number]
    return [
        row
        for row in table.rows
        if row.role is RowRole.DATA and any(row.cells[place] is not None for place in places)
    ]
