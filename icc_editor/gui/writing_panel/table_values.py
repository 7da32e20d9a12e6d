# SPDX-License-Identifier: MIT
"""What the figures of one version come to, by the results tables of its post.  No Qt here."""

from collections.abc import Sequence

from icc_editor.formats.known_tables import KnownTables
from icc_editor.gui.text_edit.figure_values import ShownFigure
from icc_editor.post.figure import FigureProblem, FigureReference
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import TOTAL_KEY, Column, ColumnKind, Row, RowRole, Texts


class TableValues:
    """Figures as one version writes them; what it was asked once it knows by heart."""

    def __init__(self, tables: KnownTables, language: str, style: NumberStyle) -> None:
        """Take the tables, which never change, the version's language and how it writes numbers."""
        self.tables = tables
        self.language = language
        self.style = style
        self._known: dict[FigureReference | None, ShownFigure] = {}

    def shown(self, reference: FigureReference | None) -> ShownFigure:
        """Return what a figure comes to, and the words that name it."""
        known = self._known.get(reference)
        if known is None:
            known = self._known[reference] = self._look_up(reference)
        return known

    def _look_up(self, reference: FigureReference | None) -> ShownFigure:
        written = self.tables.write(reference, self.language, self.style)
        problem = written if isinstance(written, FigureProblem) else None
        text = written if isinstance(written, str) else ""
        figures = None if reference is None else self.tables.called(reference.table)
        if reference is None or figures is None:
            return ShownFigure(text, problem)
        table = figures.table
        row = column = ""
        if table.has_row(reference.row):
            row = row_label(table, table.row(reference.row), self.language)
        if table.has_column(reference.column):
            column = column_label(table.column(reference.column), self.language)
        return ShownFigure(text, problem, caption_of(table, self.language), row, column)


def caption_of(table: ResultsTable, language: str) -> str:
    """Return what a table is called, in ``language`` if it can be, its id for want of words."""
    return in_some_language(table.caption, language) or table.id


def row_label(table: ResultsTable, row: Row, language: str) -> str:
    """Return what a row is called: the first label in it, its key for want of one."""
    return next((name for name in row_names(table, row, language) if name), row.key)


def row_names(table: ResultsTable, row: Row, language: str) -> Sequence[str]:
    """Return the labels of a row, from left to right."""
    cells = zip(table.columns, row.cells, strict=True)
    labels = (cell for column, cell in cells if column.kind is ColumnKind.LABEL)
    return [in_some_language(label, language) for label in labels if isinstance(label, Texts)]


def column_label(column: Column, language: str) -> str:
    """Return what a column is called, its key for want of words."""
    return in_some_language(column.labels, language) or column.key


def in_some_language(texts: Texts, language: str) -> str:
    """Return a text in ``language``, else in any other."""
    return texts.get(language) or next((text for _language, text in texts.entries), "")


def rows_of(table: ResultsTable) -> tuple[Row, ...]:
    """Return the rows a figure can name, the total row last, be it shown or not."""
    blank = Row(TOTAL_KEY, (None,) * len(table.columns), RowRole.TOTAL)
    return (*table.rows, table.total or blank)
