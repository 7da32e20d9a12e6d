# SPDX-License-Identifier: MIT
"""What is typed into a cell becomes an edit of the table; a first name gives a row its key."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from icc_editor.gui.table_editor import grid_edits
from icc_editor.gui.table_editor.cell_entry import counts_whole
from icc_editor.gui.table_editor.grid_model import GridModel
from icc_editor.gui.table_editor.table_change import TableEdit
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Cell, Column, ColumnKind, Row, RowRole, Texts

Renamed = tuple[str, str, str]
"""What has another key, as ``TableChange.renamed`` says."""

Apply = Callable[[ResultsTable, TableEdit, str, str, Renamed | None], None]
"""Takes an edit: the table it became, what was done, in which row and column, a new key."""


class TypedCells(QObject):
    """Reads what is typed, letter by letter or at once."""

    def __init__(self, model: GridModel, apply: Apply) -> None:
        """Work on what ``model`` shows; ``apply`` takes the edits."""
        super().__init__(model)
        self._model = model
        self._apply = apply
        self._half_named = ""  # the key of a row whose first label is being typed

    def begin(self) -> None:
        """Know nothing of the rows: another table is shown."""
        self._half_named = ""

    def take(self, row: int, column: int, text: str) -> None:
        """Put what was typed into a cell into the table."""
        table, model = self._model.table, self._model
        line, its = grid_edits.row_at(table, row), table.columns[column]
        whole = counts_whole(table, column)
        entry = model.reader.entry(text, its, line.cells[column], whole=whole)
        new = table.with_cell(line.key, its.key, entry.cell)
        renamed: Renamed | None = None
        if isinstance(entry.cell, Texts) and self._is_unnamed(line, its, line.cells[column]):
            key = grid_edits.named_key(entry.cell, (r.key for r in table.rows))
            self._half_named = line.key if model.typing_goes_on else ""
            if key and not model.typing_goes_on:
                new = new.with_row_renamed(line.key, key)
                renamed = ("row", line.key, key)
        self._apply(new, TableEdit.TYPE, renamed[2] if renamed else line.key, its.key, renamed)

    def _is_unnamed(self, row: Row, column: Column, before: Cell) -> bool:
        """Return whether words typed into a cell are a row's first name: its key is made of it."""
        return (
            column.kind is ColumnKind.LABEL
            and row.role is not RowRole.TOTAL
            # A row that has a name has been quoted, perhaps.
            and (before is None or row.key == self._half_named)
            and grid_edits.is_unnamed(row.key, "row")
        )
