# SPDX-License-Identifier: MIT
"""From cells as they were found to a sheet: which rows are headers, what the numbers are.

Nothing is guessed in silence: every guess is a finding, and ``ReadAs`` overrules it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from icc_editor.errors import SheetTooLarge
from icc_editor.formats.tabular import cell_reading
from icc_editor.formats.tabular.cell_reading import MadeDate, Reading, bare
from icc_editor.formats.tabular.grid import Findings, Grid
from icc_editor.formats.tabular.limits import CELL_LIMIT
from icc_editor.formats.tabular.sheet import (
    CellKind,
    ColumnReading,
    Fact,
    ReadAs,
    Sheet,
    SheetCell,
    Span,
    plain,
    text_cell,
)

_MOST_HEADERS = 10
_FEW = 3  # numbers with a second one in brackets make a column of two values
_NUMBERS = (CellKind.NUMBER, CellKind.SHARE)


def finish(grid: Grid, how: ReadAs) -> Sheet:
    """Return the sheet that ``grid`` holds, which is used up.

    Raises:
        SheetTooLarge: There are too many cells.
    """
    top, left = grid.trim()
    readings = _Readings(how.language)
    headers, reason = _headers(grid, how, readings)
    findings = grid.findings
    if reason != "given" and grid.rows:
        findings.add("header_rows", count=headers, reason=reason)
    columns = _columns(grid, headers, how, readings)
    spans = tuple(_covered(grid))
    return Sheet(
        tuple(map(tuple, grid.rows)),
        spans,
        headers,
        reason,
        columns,
        findings.all(),
        grid.name,
        top,
        left,
    )


class _Readings:
    """Reads each text of a sheet once, however often it stands there."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._numbers: dict[str, Reading | None] = {}
        self._dates: dict[str, MadeDate | None] = {}

    def number(self, cell: SheetCell) -> Reading | None:
        text = cell.text
        if text not in self._numbers:
            self._numbers[text] = cell_reading.read(bare(text), self._language)
        return self._numbers[text]

    def date(self, cell: SheetCell) -> MadeDate | None:
        text = cell.text
        if text not in self._dates:
            self._dates[text] = cell_reading.read_date(bare(text))
        return self._dates[text]

    def is_number(self, cell: SheetCell) -> bool:
        """Return whether the cell holds a number, read already or not."""
        if cell.kind is CellKind.TEXT:
            return self.number(cell) is not None
        return cell.kind in (*_NUMBERS, CellKind.FORMULA)


# -- headers --------------------------------------------------------------------------------------


def _headers(grid: Grid, how: ReadAs, readings: _Readings) -> tuple[int, str]:
    height = len(grid.rows)
    if how.header_rows is not None:
        return min(max(how.header_rows, 0), height), "given"
    if grid.header_rows:
        return min(grid.header_rows, height), "source"
    columns = _counting_columns(grid, readings)
    if not columns:
        return int(height > 1), "unknown"
    for place, row in enumerate(grid.rows[: _MOST_HEADERS + 1]):
        if any(_is_body(row[column], readings) for column in columns):
            return place, "guessed"
    return 0, "guessed"


def _counting_columns(grid: Grid, readings: _Readings) -> list[int]:
    """Return the columns that hold numbers other than years."""
    width = len(grid.rows[0]) if grid.rows else 0
    return [c for c in range(width) if any(_counts(row[c], readings) for row in grid.rows)]


def _counts(cell: SheetCell, readings: _Readings) -> bool:
    """Return whether the cell holds a number that is no year, as those in headers often are."""
    return readings.is_number(cell) and not cell_reading.is_year(cell.text)


def _is_body(cell: SheetCell, readings: _Readings) -> bool:
    """Return whether a cell in a column of numbers stands below the headers."""
    if cell.kind in (CellKind.DATE, CellKind.ERROR) or _counts(cell, readings):
        return True
    text = bare(cell.text)
    if cell.kind is not CellKind.TEXT or not text:
        return False
    is_odd = cell_reading.is_error(text) or cell_reading.is_like_number(text)
    return is_odd or readings.date(cell) is not None


# -- numbers --------------------------------------------------------------------------------------


def _columns(
    grid: Grid, headers: int, how: ReadAs, readings: _Readings
) -> tuple[ColumnReading, ...]:
    width = len(grid.rows[0]) if grid.rows else 0
    seen = [_seen(grid, headers, column, readings) for column in range(width)]
    everywhere = {mark for marks in seen for mark in marks}
    shared = next(iter(everywhere)) if len(everywhere) == 1 else ""
    found = []
    for column in range(width):
        undecided = {
            reading.values[0][0]
            for cell, reading in _undecided(grid, headers, column, readings)
            if reading.is_ambiguous and cell.value is None
        }
        given = how.decimals.get(column, how.decimal)
        how_read = _column_reading(given, seen[column], shared, undecided)
        _read_column(grid, headers, column, how_read, how, readings)
        found.append(how_read)
    for row in grid.rows[:headers]:
        row[:] = [_header(cell) for cell in row]
    return tuple(found)


def _undecided(
    grid: Grid, headers: int, column: int, readings: _Readings
) -> Iterable[tuple[SheetCell, Reading]]:
    kinds = (CellKind.TEXT,) if grid.own_words else (CellKind.TEXT, *_NUMBERS)
    for row in grid.rows[headers:]:
        cell = row[column]
        if cell.kind in kinds and (reading := readings.number(cell)):
            yield cell, reading


def _seen(grid: Grid, headers: int, column: int, readings: _Readings) -> Counter[str]:
    """Return how often each decimal mark is sure in the column."""
    seen: Counter[str] = Counter()
    for cell, reading in _undecided(grid, headers, column, readings):
        mark = reading.decimal
        if reading.is_ambiguous and cell.value is not None:
            # Clipboards give the value beside what is shown.
            fits = [decimal for decimal, value in reading.values if value == cell.value]
            mark = fits[0] if fits else ""
        if mark:
            seen[mark] += 1
    return seen


def _column_reading(
    given: str, seen: Counter[str], shared: str, undecided: set[str]
) -> ColumnReading:
    """Return how to read a column whose ``undecided`` numbers have these marks in them."""
    if given:
        return ColumnReading(given, "given")
    if seen:
        (mark, count), *others = seen.most_common()
        if not others or others[0][1] < count:
            return ColumnReading(mark, "seen")
    if not undecided:
        return ColumnReading()
    if shared and len(undecided) == 1:
        return ColumnReading(shared, "columns")
    return ColumnReading("", "ambiguous")


def _read_column(
    grid: Grid, headers: int, column: int, how_read: ColumnReading, how: ReadAs, readings: _Readings
) -> None:
    findings = grid.findings
    body = range(headers, len(grid.rows))
    if _has_two_values(grid, headers, column, readings):
        findings.add("two_values", -1, column)
        return
    told = False
    for row in body:
        cell = grid.rows[row][column]
        if cell.kind is CellKind.TEXT:
            cell = _read_text(cell, row, column, how_read, how, readings, findings)
            grid.rows[row][column] = cell
        elif cell.kind in _NUMBERS and cell.mark:
            findings.add("footnote", row, column, mark=cell.mark)
        if not told and cell.kind in _NUMBERS and cell.value is None:
            told = _tell_ambiguous(cell, column, readings, findings)
    if how_read.reason in ("seen", "columns") and any(
        reading.is_ambiguous for _, reading in _undecided(grid, headers, column, readings)
    ):
        findings.add("decimal", -1, column, decimal=how_read.decimal, reason=how_read.reason)
    _tell_dates(grid, headers, column, readings)


def _has_two_values(grid: Grid, headers: int, column: int, readings: _Readings) -> bool:
    """Return whether brackets hold a second number (489 (12)) rather than footnotes."""
    marked = total = 0
    marks = set()
    for _cell, reading in _undecided(grid, headers, column, readings):
        total += 1
        if reading.bracketed_mark and reading.mark.isdigit():
            marked += 1
            marks.add(reading.mark)
    return marked >= _FEW and marked * 2 > total and len(marks) > 1


def _read_text(
    cell: SheetCell,
    row: int,
    column: int,
    how_read: ColumnReading,
    how: ReadAs,
    readings: _Readings,
    findings: Findings,
) -> SheetCell:
    """Return the cell read: a number, date or error where it is one."""
    text = bare(cell.text)
    reading = readings.number(cell)
    if reading is None:
        return _read_other(cell, text, row, column, readings, findings)
    if reading.decimal and how_read.decimal and reading.decimal != how_read.decimal:
        findings.add("other_separators", row, column, text=text)
    value = reading.value(how_read.decimal)
    if reading.in_brackets:
        if how.brackets == "minus" and value is not None:
            value = -value
        elif how.brackets != "plain":
            value = None
            findings.add("brackets", row, column, text=text)
    mark = cell.mark or reading.mark
    if mark:
        findings.add("footnote", row, column, mark=mark)
    kind = CellKind.SHARE if reading.is_share else CellKind.NUMBER
    return SheetCell(_shown(text, reading), kind, value, mark)


def _shown(text: str, reading: Reading) -> str:
    """Return what is shown without the mark; in the digits it was typed with."""
    return reading.number if reading.mark else text


def _read_other(
    cell: SheetCell, text: str, row: int, column: int, readings: _Readings, findings: Findings
) -> SheetCell:
    if not text:
        return text_cell("", cell.mark)
    if cell_reading.is_error(text):
        findings.add("error", row, column, text=text)
        return SheetCell(text, CellKind.ERROR, mark=cell.mark)
    if cell_reading.is_code(text):
        findings.add("code_kept", row, column, text=text)
    elif readings.date(cell) is not None:
        return SheetCell(text, CellKind.DATE, mark=cell.mark)
    return SheetCell(text, CellKind.TEXT, mark=cell.mark)


def _tell_ambiguous(cell: SheetCell, column: int, readings: _Readings, findings: Findings) -> bool:
    reading = readings.number(cell)
    if reading is None or not reading.is_ambiguous:
        return False
    values = [plain(value) for _, value in reading.values]
    findings.add("ambiguous", -1, column, text=bare(cell.text), one=values[0], other=values[1])
    return True


def _tell_dates(grid: Grid, headers: int, column: int, readings: _Readings) -> None:
    cells = [(row, grid.rows[row][column]) for row in range(headers, len(grid.rows))]
    dates = [(row, cell) for row, cell in cells if cell.kind is CellKind.DATE]
    if not dates:
        return
    filled = sum(cell.kind is not CellKind.BLANK for _, cell in cells)
    meant = [readings.date(cell) or MadeDate() for _, cell in dates]
    if len(dates) == filled and all(date.has_year for date in meant):
        grid.findings.add("dates", -1, column)
        return
    for (row, cell), date in zip(dates, meant, strict=True):
        facts: dict[str, Fact] = {"text": cell.text}
        if date.month:
            facts |= {"day": date.day, "month": date.month}
        grid.findings.add("date_made", row, column, **facts)


def _header(cell: SheetCell) -> SheetCell:
    """Return a cell of a header: words, also where they are digits."""
    text = bare(cell.text)
    return text_cell(text, cell.mark) if text else cell


# -- merged cells ---------------------------------------------------------------------------------


def _covered(grid: Grid) -> Iterable[Span]:
    """Fill what merged cells cover, and return them as far as they lie in the sheet."""
    height, width = len(grid.rows), len(grid.rows[0]) if grid.rows else 0
    budget = 2 * CELL_LIMIT
    kept = []
    for span in grid.spans:
        rows, columns = min(span.rows, height - span.row), min(span.columns, width - span.column)
        if rows * columns < 2 or rows < 1:
            continue
        budget -= rows * columns
        if budget < 0:
            raise SheetTooLarge("", what="cells", limit=CELL_LIMIT)
        first = grid.rows[span.row][span.column]
        words = first.kind in (CellKind.TEXT, CellKind.DATE)
        cover = replace(first, covered=True) if words else SheetCell(covered=True)
        for row in grid.rows[span.row : span.row + rows]:
            row[span.column : span.column + columns] = [cover] * columns
        grid.rows[span.row][span.column] = first
        kept.append(Span(span.row, span.column, rows, columns))
        grid.findings.add("merged", span.row, span.column, rows=rows, columns=columns)
    return kept
