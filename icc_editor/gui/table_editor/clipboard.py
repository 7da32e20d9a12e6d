# SPDX-License-Identifier: MIT
"""Cells on the clipboard: out as TSV and HTML, in as plain text of rows and columns."""

import csv
import re
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QMimeData

from icc_editor.errors import TableError
from icc_editor.formats.tabular import writing
from icc_editor.formats.tabular.sheet import SheetCell, number_cell, share_cell, text_cell
from icc_editor.gui.table_editor.grid_model import GridModel
from icc_editor.post.table_parts import LONGEST_TEXT, Missing, Texts

OWN_FORMAT = "application/x-icc-editor-cells"
"""Says that the numbers in the text have a decimal point, whatever the language."""

# What ends a line in spreadsheets; ``splitlines`` takes a separator of lines (U+2028) or what Word
# puts between the lines of a cell (U+000B) for one, too.
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def copied(model: GridModel, rows: Sequence[int], columns: Sequence[int]) -> QMimeData:
    """Return the cells where these rows and columns meet, as other programs take them."""
    cells = [[_cell(model, row, column) for column in columns] for row in rows]
    data = QMimeData()
    text = writing.to_tsv(cells)
    data.setText(text.removesuffix("\r\n") if len(rows) == len(columns) == 1 else text)
    data.setHtml(writing.to_html(cells))
    data.setData(OWN_FORMAT, b"1")
    return data


def texts_in(text: str) -> list[list[str]]:
    """Return the cells of text with tabs between columns; quotation marks as spreadsheets use.

    Raises:
        TableError: ``too_long``: a cell would hold more than a table keeps.
    """
    try:
        lines = list(csv.reader(_LINE.findall(text), delimiter="\t"))
    except csv.Error as cause:  # a cell beyond the reader's limit, which is above ours
        raise TableError("too_long") from cause
    if any(len(cell) > LONGEST_TEXT for line in lines for cell in line):
        raise TableError("too_long")
    while lines and not any(lines[-1]):
        lines.pop()
    return [[writing.unguarded(cell) for cell in line] for line in lines]


def is_plain(data: QMimeData) -> bool:
    """Return whether the text of ``data`` says all there is: no table of another program."""
    own = data.hasFormat(OWN_FORMAT)
    return data.hasText() and (own or not (data.hasHtml() and "<table" in data.html().lower()))


def _cell(model: GridModel, row: int, column: int) -> SheetCell:
    """Return a cell as it looks, with the number that was typed, else the one that is shown."""
    look, value = model.look(row, column), model.shown_value(row, column)
    typed = model.cell(row, column)
    if isinstance(typed, int | Decimal) and not model.is_computed(row, column):
        value = typed  # all its decimals, also those the column does not show
    if value is None or isinstance(value, Missing | Texts):
        return text_cell(look.text)
    if model.table.columns[column].kind.is_percent:
        return share_cell(value, look.text)
    return number_cell(value, look.text)
