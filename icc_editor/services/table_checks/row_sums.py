# SPDX-License-Identifier: MIT
"""Totals typed along the rows: a column of totals beside the columns it adds up.

Such a column is known by its key or label (*Total*, *Valid votes*, សរុប …: ``ballots.MEASURES``)
and by most rows adding up; the columns added stand next to it, before or behind.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.exact_numbers import Exact, exact
from icc_editor.post.table_parts import ColumnKind, Number, Row
from icc_editor.services.table_checks.ballots import Measure, measure_of
from icc_editor.services.table_checks.subject import Subject, number
from icc_editor.services.table_checks.sums import disagreement

_FEWEST_ROWS = 3
_FEWEST_PARTS = 2
_TOTALS = (Measure.TOTAL, Measure.VALID)


def row_sum_findings(subject: Subject) -> Iterator[Diagnostic]:
    """Yield the rows whose typed total is not the sum of the columns that make it elsewhere."""
    table = subject.table
    rows = [*table.rows, *([] if table.total is None else [table.total])]
    counts = {place for place, _column in subject.typed_columns(ColumnKind.COUNT)}
    for place in sorted(counts):
        column = table.columns[place]
        if measure_of(column.key, column.labels) not in _TOTALS:
            continue
        filled = [row for row in rows if number(row.cells[place]) is not None]
        parts = _parts(filled, place, counts)
        for row in filled if parts else ():
            yield from _row(subject, row, place, parts)


def _parts(rows: Sequence[Row], place: int, counts: set[int]) -> Sequence[int]:
    """Return the columns whose sum most rows have in ``place``; none when there are none."""
    best: Sequence[int] = ()
    most = 0
    for step in (-1, 1):
        run: list[int] = []
        while (beside := place + step * (len(run) + 1)) in counts:
            run.append(beside)
        for many, hits in enumerate(_hits(rows, place, run), start=1):
            if many >= _FEWEST_PARTS and hits > most:
                best, most = run[:many], hits
    enough = most >= _FEWEST_ROWS and most * 3 >= len(rows) * 2
    return sorted(best) if enough else ()


def _hits(rows: Sequence[Row], place: int, run: Sequence[int]) -> list[int]:
    """Return in how many rows the first, the first two … columns of ``run`` make the total."""
    hits = [0] * len(run)
    for row in rows:
        total = number(row.cells[place])
        cells = [number(row.cells[part]) or 0 for part in run]
        for many, added in enumerate(accumulate(cells)):
            hits[many] += bool(added == total and total)
    return hits


def _row(subject: Subject, row: Row, place: int, parts: Sequence[int]) -> Iterator[Diagnostic]:
    cell = row.cells[place]
    named = [
        (subject.table.columns[part].key, value)
        for part in parts
        if (value := number(row.cells[part])) is not None
    ]
    expected: Exact = exact(sum(value for _key, value in named))
    if not named or not isinstance(cell, Number) or exact(cell) == expected:
        return
    unknown = len(named) < len(parts) and exact(cell) > expected
    if not unknown:
        key = subject.table.columns[place].key
        yield disagreement(subject, (row.key, key), cell, expected, key, named)
