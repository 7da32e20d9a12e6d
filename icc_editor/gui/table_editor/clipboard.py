# SPDX-License-Identifier: MIT
"""Cells on the clipboard: out as TSV and HTML, in as plain text of rows and columns."""

import csv
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from icc_editor.formats.tabular import writing
from icc_editor.formats.tabular.sheet import SheetCell, number_cell, share_cell, text_cell
from icc_editor.gui.table_editor.grid_model import GridModel
from icc_editor.post.table_parts import ColumnKind, Missing, Texts

OWN_FORMAT = "application/x-icc-editor-cells"
"""Says that the numbers in the text have a decimal point, whatever the language."""


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
    """Return the cells of text with tabs between columns; quotation marks as spreadsheets use."""
    lines = list(csv.reader(text.splitlines(keepends=True), delimiter="\t"))
    while lines and not any(lines[-1]):
        lines.pop()
    return [[_unguarded(cell) for cell in line] for line in lines]


def is_plain(data: QMimeData) -> bool:
    """Return whether the text of ``data`` says all there is: no table of another program."""
    own = data.hasFormat(OWN_FORMAT)
    return data.hasText() and (own or not (data.hasHtml() and "<table" in data.html().lower()))


def _unguarded(cell: str) -> str:
    """Take the apostrophe away that keeps spreadsheets from computing words."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in ("=", "+", "-", "@", "'") else cell


def _cell(model: GridModel, row: int, column: int) -> SheetCell:
    look = model.look(row, column)
    value = model.shown_value(row, column)
    if value is None or isinstance(value, Missing | Texts):
        return text_cell(look.text)
    if model.table.columns[column].kind is ColumnKind.SHARE:
        return share_cell(value, look.text)
    return number_cell(value, look.text)
