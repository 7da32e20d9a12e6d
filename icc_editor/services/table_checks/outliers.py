# SPDX-License-Identifier: MIT
"""Counts that are far from all others of their column.

Results spread over orders of magnitude, so that distances are measured of logarithms too: from the
median, in median absolute deviations.  Only what stands alone is shown, and only as a hint.

Source: the modified z-score of Iglewicz and Hoaglin (1993), with a bound more careful than theirs.
"""

from collections.abc import Iterator
from math import log10
from statistics import median

from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.exact_numbers import Exact
from icc_editor.post.table_parts import ColumnKind
from icc_editor.services.table_checks.subject import Fact, Subject, number

_FEWEST = 8
_MOST_FOUND = 2  # more are no slips: the results are like that
_SCALE = 1.4826  # makes the deviation that of a normal distribution
_BOUND = 5.0
_FEW = 12
_LEAST = 0.9  # so far in powers of ten: eight times as many, or an eighth
_GAP = 0.5  # and so far from every other


def outlier_findings(subject: Subject) -> Iterator[Diagnostic]:
    """Yield typed counts that are far from the others of their column."""
    rows = subject.data_rows()
    for place, column in subject.typed_columns(ColumnKind.COUNT):
        cells = ((row, number(subject.table.rows[row].cells[place])) for row in rows)
        values = [(row, value) for row, value in cells if value is not None and value > 0]
        found = _far(values)
        middle = median(float(value) for _row, value in values) if found else 0.0
        for row, value in found:
            facts: dict[str, Fact] = {"expected": round(middle), "found": value}
            key = subject.table.rows[row].key
            yield subject.found("table.outlier", Severity.HINT, facts, row=key, column=column.key)


def _far(values: list[tuple[int, Exact]]) -> list[tuple[int, Exact]]:
    """Return what is far away both as a multiple and as a difference.

    Where sizes are mixed (parties), small numbers are far as multiples and large ones as
    differences.
    """
    if len(values) < _FEWEST:
        return []
    plain = [float(value) for _row, value in values]
    logs = [log10(value) for value in plain]
    far = set(_apart(logs, _LEAST))
    if far:
        far &= set(_apart(plain, 0.0))
    if len(far) > _MOST_FOUND:
        return []
    return [values[n] for n in sorted(far) if sum(abs(o - logs[n]) < _GAP for o in logs) == 1]


def _apart(numbers: list[float], least: float) -> Iterator[int]:
    """Yield the places of numbers that are many deviations from the median, and ``least``."""
    middle = median(numbers)
    spread = _SCALE * median(abs(one - middle) for one in numbers)
    bound = _BOUND * (1 + _FEW / len(numbers))  # few numbers say little about the spread
    for place, one in enumerate(numbers):
        if spread and abs(one - middle) >= max(least, bound * spread):
            yield place
