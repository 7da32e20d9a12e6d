# SPDX-License-Identifier: MIT
"""Does what menus and keys of the grid ask for: each command is one edit of the table."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from icc_editor.errors import TableError
from icc_editor.gui.clipboard_actions import clipboard_data
from icc_editor.gui.table_editor import clipboard, grid_edits
from icc_editor.gui.table_editor.cell_entry import CellReader
from icc_editor.gui.table_editor.figure_drag import as_figure
from icc_editor.gui.table_editor.grid_model import GridModel
from icc_editor.gui.table_editor.grid_view import GridView
from icc_editor.gui.table_editor.table_change import TableEdit
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_edits import sorted_by, transposed
from icc_editor.post.table_parts import ANY, ColumnKind, Texts


class Apply(Protocol):
    """Takes an edit: the table it became, what was done, and in which row and column."""

    def __call__(
        self, table: ResultsTable, what: TableEdit, row: str = "", column: str = ""
    ) -> None:
        """Show the table and tell the owner."""


class GridCommands(QObject):
    """The commands by name; what cannot be done is told by ``refused``."""

    refused = Signal(object)  # TableError
    # What was pasted is more than cells in rows: HTML, text.
    paste_requested = Signal(str, str)

    def __init__(self, model: GridModel, view: GridView, apply: Apply) -> None:
        """Work on what is chosen in ``view``."""
        super().__init__(view)
        self._model, self._view, self._apply = model, view, apply
        self._works: dict[str, Callable[[], None]] = {
            "cut": self._cut,
            "copy": self._copy,
            "copy-figure": self._copy_figure,
            "paste": self.paste,
            "clear": self._clear,
            "fill": self._fill,
            "same-words": self._same_words,
            "row-above": lambda: self._insert_row(0),
            "row-below": lambda: self._insert_row(1),
            "duplicate-rows": self._duplicate_rows,
            "row-up": lambda: self._move_rows(up=True),
            "row-down": lambda: self._move_rows(up=False),
            "hide-rows": self._hide_rows,
            "delete-rows": self._delete_rows,
            "column-before": lambda: self._insert_column(0),
            "column-after": lambda: self._insert_column(1),
            "duplicate-column": self._duplicate_column,
            "column-left": lambda: self._move_columns(left=True),
            "column-right": lambda: self._move_columns(left=False),
            "hide-columns": self._hide_columns,
            "delete-columns": self._delete_columns,
            "sort-up": lambda: self._sort(descending=False),
            "sort-down": lambda: self._sort(descending=True),
            "total-row": self._total_row,
            "transpose": self._transpose,
        }

    def run(self, name: str) -> bool:
        """Take what is being typed and do what ``name`` says; return whether it is known."""
        work = self._works.get(name)
        if work is None:
            return False
        self._view.commit()
        if self._model.read_only and name not in ("copy", "copy-figure"):
            return True
        try:
            work()
        except TableError as error:
            self.refused.emit(error)
        return True

    def add_row(self) -> None:
        """Put a row behind the last one; the current cell stays."""
        table = self._model.table
        rows = grid_edits.blank_rows(table, 1)
        try:
            self._apply(table.with_rows_inserted(len(table.rows), rows), TableEdit.INSERT_ROWS)
        except TableError as error:
            self.refused.emit(error)

    def move_column(self, column: int, before: int) -> None:
        """Put a column before another."""
        table = self._model.table
        if column != before:
            key = table.columns[column].key
            self._apply(table.with_columns_moved([key], before), TableEdit.MOVE_COLUMNS)

    def move_row(self, row: int, before: int) -> None:
        """Put a row before another; the total row stays last."""
        table = self._model.table
        if row < len(table.rows) and row != before:
            moved = table.with_rows_moved([table.rows[row].key], before)
            self._apply(moved, TableEdit.MOVE_ROWS)

    # -- cells ----------------------------------------------------------------------------------

    def _copy(self) -> None:
        rows, columns = self._view.chosen_rows(), self._view.chosen_columns()
        if rows and columns:
            QGuiApplication.clipboard().setMimeData(clipboard.copied(self._model, rows, columns))

    def _copy_figure(self) -> None:
        figure = self._model.figure_at(self._view.currentIndex())
        if figure is not None:
            QGuiApplication.clipboard().setMimeData(as_figure(figure))

    def _cut(self) -> None:
        self._copy()
        self._clear()

    def _clear(self) -> None:
        table = self._model.table
        new = grid_edits.cleared(table, self._view.chosen_cells(), self._model.reader)
        self._apply(new, TableEdit.CLEAR, *self._place())

    def _fill(self) -> None:
        table = self._model.table
        rows, columns = self._view.chosen_rows(), self._view.chosen_columns()
        if rows:
            new = grid_edits.filled_down(table, rows, columns)
            self._apply(new, TableEdit.FILL, *self._place())

    def paste(self) -> None:
        """Take cells from the clipboard; what is a table of another program is asked for."""
        data = clipboard_data()
        table = self._model.table
        texts = clipboard.texts_in(data.text()) if data.hasText() else []
        rows, columns = self._view.chosen_rows(), self._view.chosen_columns()
        width = max((len(line) for line in texts), default=0)
        fits = rows and columns and columns[0] + width <= len(table.columns)
        single = width == 1 and len(texts) == 1
        if not fits or not (clipboard.is_plain(data) or single):
            self.paste_requested.emit(data.html() if data.hasHtml() else "", data.text())
            return
        model = self._model
        reader = model.reader
        if data.hasFormat(clipboard.OWN_FORMAT):
            reader = CellReader(model.language, replace(model.style, decimal=".", group=","))
        if single:  # one cell for all that are chosen
            new = grid_edits.filled_with(table, self._view.chosen_cells(), texts[0][0], reader)
            self._apply(new, TableEdit.PASTE, *self._place())
        else:
            self._paste_texts(texts, (rows[0], columns[0]), reader)

    def _paste_texts(
        self, texts: Sequence[Sequence[str]], at: tuple[int, int], reader: CellReader
    ) -> None:
        """Type ``texts`` into the cells from the one ``at`` these places on."""
        model, (row, column) = self._model, at
        new = grid_edits.pasted(model.table, at, texts, reader)
        self._apply(new, TableEdit.PASTE, *self._place())
        right = column + max(map(len, texts), default=1) - 1
        down = range(row, min(row + len(texts), model.rowCount()))
        across = range(column, min(right + 1, model.columnCount()))
        self._view.choose(down, across)

    def _same_words(self) -> None:
        """Let the words of the chosen cells be the same in every language."""
        model, values = self._model, {}
        for row, column in self._view.chosen_cells():
            cell, its = model.cell(row, column), model.table.columns[column]
            if isinstance(cell, Texts) and not its.kind.is_number:
                text = cell.get(model.language) or cell.entries[0][1]
                key = grid_edits.row_at(model.table, row).key
                values[key, its.key] = Texts(((ANY, text),))
        if values:
            self._apply(model.table.with_cells(values), TableEdit.TYPE)

    # -- rows -----------------------------------------------------------------------------------

    def _insert_row(self, after: int) -> None:
        table, rows = self._model.table, self._rows()
        place = len(table.rows)  # above and below the total row are the same
        if rows:
            place = rows[-1] + 1 if after else rows[0]
        new = grid_edits.blank_rows(table, 1)
        self._apply(table.with_rows_inserted(place, new), TableEdit.INSERT_ROWS, new[0].key)
        self._view.choose([place], self._view.chosen_columns()[:1] or [0])

    def _duplicate_rows(self) -> None:
        if rows := self._rows():
            new = grid_edits.duplicated_rows(self._model.table, rows)
            self._apply(new, TableEdit.DUPLICATE_ROWS, self._key(rows[0]))

    def _move_rows(self, *, up: bool) -> None:
        table, rows = self._model.table, self._rows()
        if not rows or (rows[0] == 0 if up else rows[-1] == len(table.rows) - 1):
            return
        keys = [table.rows[row].key for row in rows]
        place = rows[0] - 1 if up else rows[-1] + 2
        columns = self._view.chosen_columns()
        self._apply(table.with_rows_moved(keys, place), TableEdit.MOVE_ROWS, keys[0])
        first = self._model.table.row_place(keys[0])
        self._view.choose(range(first, first + len(keys)), columns)

    def _hide_rows(self) -> None:
        if rows := self._rows():
            table = self._model.table
            hidden = not all(table.rows[row].hidden for row in rows)
            new = grid_edits.with_rows_hidden(table, rows, hidden=hidden)
            self._apply(new, TableEdit.HIDE_ROWS, self._key(rows[0]))

    def _delete_rows(self) -> None:
        keys = grid_edits.row_keys(self._model.table)
        chosen = [keys[row] for row in self._view.chosen_rows()]
        if chosen:
            self._apply(self._model.table.without_rows(chosen), TableEdit.DELETE_ROWS)

    def _total_row(self) -> None:
        table = self._model.table
        new = grid_edits.with_total_row(table, shown=table.total is None)
        self._apply(new, TableEdit.TOTAL_ROW)

    # -- columns --------------------------------------------------------------------------------

    def _insert_column(self, after: int) -> None:
        table, columns = self._model.table, self._view.chosen_columns()
        if not columns:
            return
        place = columns[-1] + 1 if after else columns[0]
        column = grid_edits.blank_column(table, ColumnKind.COUNT)
        new = table.with_column_inserted(place, column)
        self._apply(new, TableEdit.INSERT_COLUMN, "", column.key)
        self._view.choose(self._view.chosen_rows()[:1], [place])

    def _duplicate_column(self) -> None:
        if columns := self._view.chosen_columns():
            new = grid_edits.duplicated_column(self._model.table, columns[-1])
            self._apply(new, TableEdit.DUPLICATE_COLUMN)

    def _move_columns(self, *, left: bool) -> None:
        table, columns = self._model.table, self._view.chosen_columns()
        if not columns or (columns[0] == 0 if left else columns[-1] == len(table.columns) - 1):
            return
        keys = [table.columns[column].key for column in columns]
        place = columns[0] - 1 if left else columns[-1] + 2
        self._apply(table.with_columns_moved(keys, place), TableEdit.MOVE_COLUMNS, "", keys[0])

    def _hide_columns(self) -> None:
        if columns := self._view.chosen_columns():
            table = self._model.table
            hidden = not all(table.columns[column].hidden for column in columns)
            new = grid_edits.with_columns_hidden(table, columns, hidden=hidden)
            self._apply(new, TableEdit.HIDE_COLUMNS, "", table.columns[columns[0]].key)

    def _delete_columns(self) -> None:
        table = self._model.table
        keys = [table.columns[column].key for column in self._view.chosen_columns()]
        if keys:
            self._apply(table.without_columns(keys), TableEdit.DELETE_COLUMNS)

    def _sort(self, *, descending: bool) -> None:
        columns = self._view.chosen_columns()
        if columns:
            model = self._model
            key = model.table.columns[columns[0]].key
            new = sorted_by(model.figures, key, descending=descending, language=model.language)
            self._apply(new, TableEdit.SORT, "", key)

    def _transpose(self) -> None:
        self._apply(transposed(self._model.table), TableEdit.TRANSPOSE)

    # -- inside ---------------------------------------------------------------------------------

    def _rows(self) -> list[int]:
        """Return the chosen rows without the total row."""
        return [row for row in self._view.chosen_rows() if row < len(self._model.table.rows)]

    def _key(self, row: int) -> str:
        return self._model.table.rows[row].key

    def _place(self) -> tuple[str, str]:
        """Return the keys of the current cell."""
        index = self._view.currentIndex()
        if not index.isValid():
            return "", ""
        table = self._model.table
        row = grid_edits.row_at(table, index.row()).key
        return row, table.columns[index.column()].key
