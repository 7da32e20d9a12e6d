# SPDX-License-Identifier: MIT
"""Sum, average and count of the chosen cells, as spreadsheets say them below the table."""

from collections.abc import Iterable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from icc_editor.gui.table_editor.grid_edits import row_at
from icc_editor.gui.table_editor.grid_model import GridModel
from icc_editor.post.table_parts import Missing, RowRole, Texts
from icc_editor.text.numbers.writer import rounded, write_number

_DECIMALS = 2
_SUMS = (RowRole.TOTAL, RowRole.SECTION)


def summary(model: GridModel, cells: Iterable[tuple[int, int]]) -> str:
    """Return what the numbers in ``cells`` come to; empty for fewer than two.

    Where rows are chosen with their own sums, the sums are left out: nothing is counted twice.
    """
    total, count = Fraction(0), 0
    chosen = list(cells)
    parts = [cell for cell in chosen if row_at(model.table, cell[0]).role not in _SUMS]
    for row, column in parts or chosen:
        if not model.table.columns[column].kind.is_number:
            continue
        value = model.value(row, column)
        if value is not None and not isinstance(value, Missing | Texts):
            total, count = total + value, count + 1
    if count < 2:
        return ""
    average = rounded(total / count, _DECIMALS)
    return QCoreApplication.translate(
        "Tables", "Sum {sum} · Average {average} · Count {count}"
    ).format(
        sum=write_number(rounded(total, _DECIMALS), model.style),
        average=write_number(average, model.style),
        count=write_number(count, model.style),
    )
