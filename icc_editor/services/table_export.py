# SPDX-License-Identifier: MIT
"""A results table as rows for other programs: as readers see it, its numbers as numbers."""

from dataclasses import dataclass

from icc_editor.formats.shown_table import ShownRow, Words, shown_table
from icc_editor.formats.tabular import writing
from icc_editor.formats.tabular.sheet import SheetCell, number_cell, share_cell, text_cell
from icc_editor.post.job import CancelCheck
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import TOTAL_KEY, Missing, Texts
from icc_editor.services.sheets import Sheets


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """The cells of a table; the first ``header_rows`` of the rows are headers."""

    rows: tuple[tuple[SheetCell, ...], ...]
    header_rows: int
    caption: str = ""


def exported(
    figures: TableFigures, language: str, style: NumberStyle, *, keys: bool = False
) -> ExportedTable:
    """Return what readers of ``language`` see of a table, computed values and the totals too.

    Numbers keep their exact value, rounded as the column shows them.  What is hidden is left out.

    Args:
        figures: Those of the table.
        language: Of all words.
        style: How numbers are written beside their value.
        keys: Put the keys and roles of rows in front and the keys of columns above, so that
            ``table_import`` makes the same table of it.
    """
    return _Export(figures, language, style, keys).table()


KINDS = ("csv", "tsv", "xlsx", "html")
"""Of the files a table goes out to, by their names' ends."""


def file_of(
    out: ExportedTable,
    kind: str,
    sheets: Sheets,
    *,
    title: str = "",
    cancelled: CancelCheck | None = None,
) -> bytes:
    """Return the bytes of a file of one of ``KINDS``; ``title`` names the sheet of an XLSX.

    Raises:
        ValueError: There is no such kind.
        WorkerError: The worker did not deliver.
        Cancelled: ``cancelled`` answered True.
    """
    match kind:
        case "csv":
            return writing.to_csv(out.rows)
        case "tsv":
            return writing.to_tsv(out.rows).encode()
        case "html":
            html = writing.to_html(out.rows, header_rows=out.header_rows, caption=out.caption)
            return html.encode()
        case "xlsx":
            return sheets.to_xlsx(
                out.rows, header_rows=out.header_rows, title=title, cancelled=cancelled
            )
    raise ValueError(kind)


class _Export:
    def __init__(
        self, figures: TableFigures, language: str, style: NumberStyle, keys: bool
    ) -> None:
        self._figures = figures
        self._shown = shown_table(figures, language, style)
        self._keys = keys
        self._language = language

    def table(self) -> ExportedTable:
        table = self._figures.table
        heads = tuple(text_cell(column.head.text) for column in self._shown.columns)
        written = tuple(text_cell(column.key) for column in self._shown.columns)
        rows = [self._in_front("", "", heads)]
        if self._keys:
            rows.insert(0, self._in_front("key", "role", written))
        shown = (row for row in table.rows if row.is_shown)
        for row, its in zip(shown, self._shown.rows, strict=True):
            rows.append(self._in_front(row.key, row.role.value, self._cells(row.key, its)))
        if self._shown.total is not None:
            cells = self._cells(TOTAL_KEY, self._shown.total)
            rows.append(self._in_front(TOTAL_KEY, TOTAL_KEY, cells))
        caption = table.caption.get(self._language)
        return ExportedTable(tuple(rows), 1 + self._keys, caption)

    def _in_front(self, key: str, role: str, cells: tuple[SheetCell, ...]) -> tuple[SheetCell, ...]:
        return (text_cell(key), text_cell(role), *cells) if self._keys else cells

    def _cells(self, key: str, shown: ShownRow) -> tuple[SheetCell, ...]:
        return tuple(
            self._cell(key, column.key, words)
            for column, words in zip(self._shown.columns, shown.cells, strict=True)
        )

    def _cell(self, row: str, column: str, words: Words) -> SheetCell:
        value = self._figures.rounded(row, column)
        if value is None or isinstance(value, Texts | Missing):
            return text_cell(words.text)
        is_share = self._figures.table.column(column).kind.is_percent
        return (share_cell if is_share else number_cell)(value, words.text)
