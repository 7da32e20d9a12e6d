# SPDX-License-Identifier: MIT
"""ODS, read from its own XML.

``python-calamine`` reads ODS too, but gives floats without what is shown: a share of 45.6 % would
be 0.456, a raised footnote mark a digit more (tests hold both readers against each other).

Source: OASIS Open Document Format 1.3, part 3, 9.1 and 19.
"""

import zipfile
from decimal import Decimal, InvalidOperation

from icc_editor.errors import NotASheet, SheetPassword, SheetTooLarge
from icc_editor.formats.tabular.footnotes import add_words, with_mark
from icc_editor.formats.tabular.grid import Grid
from icc_editor.formats.tabular.guesses import finish
from icc_editor.formats.tabular.limits import COLUMN_LIMIT, ROW_LIMIT
from icc_editor.formats.tabular.sheet import (
    BLANK,
    CellKind,
    ReadAs,
    SheetCell,
    SheetRead,
    Span,
    Value,
    text_cell,
    whole_or_decimal,
)
from icc_editor.worker.sheet_packages import XmlWalk, part

_MOST_NAMES = 1_000
_RAISED = ("super", *"123456789")  # or by how many percent
_LONGEST = 400  # digits of a value
_HIDDEN = ("collapse", "filter")
_CELLS = ("table-cell", "covered-table-cell")
_SKIPPED = ("annotation", "frame", "shapes", "tracked-changes", "forms", "dde-links")


def read(package: zipfile.ZipFile, how: ReadAs) -> SheetRead:
    """Return the chosen sheet, else the first that is not empty.

    Raises:
        SheetPassword: The file is encrypted.
        SheetError: It is damaged, too large or has no sheet.
    """
    manifest = "META-INF/manifest.xml"
    if manifest in package.namelist() and b"encryption-data" in part(package, manifest):
        raise SheetPassword("")
    content = _Content(how.part)
    XmlWalk(content.start, content.end, content.text).walk(part(package, "content.xml"))
    if not content.names:
        raise NotASheet("")
    grid, findings = content.grid, content.grid.findings
    if any(name.startswith("Basic/") for name in package.namelist()):
        findings.add("macros")
    if len(content.names) > 1:
        name = content.names[content.chosen]
        findings.add("several", count=len(content.names), chosen=content.chosen, name=name)
    return SheetRead(finish(grid, how), "ods", tuple(content.names), content.chosen)


class _Content:
    """Takes the elements of ``content.xml`` and fills the grid of one sheet."""

    def __init__(self, wanted: int | None) -> None:
        self.names: list[str] = []
        self.chosen = 0
        self.grid = Grid()
        self._wanted = wanted
        self._active = False
        self._raised_styles: set[str] = set()
        self._style = ""
        self._skipped = 0
        self._row: list[SheetCell] = []
        self._row_times, self._row_hidden = 1, False
        self._blank_rows = 0
        self._cell: dict[str, str] | None = None
        self._pieces: list[str] = []
        self._raised: list[str] = []
        self._spans: list[bool] = []
        self._in_words = 0
        self._headers = self._in_headers = 0
        self._columns = 0  # told so far
        self._hidden_columns: set[int] = set()

    # -- elements -------------------------------------------------------------------------------

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _SKIPPED or self._skipped:
            self._skipped += 1
        elif name == "table":
            self._start_table(attributes)
        elif name == "style":
            self._style = attributes.get("name", "")
        elif name == "text-properties":
            if attributes.get("text-position", "").startswith(_RAISED):
                self._raised_styles.add(self._style)
        elif self._active:
            self._start_inside(name, attributes)

    def _start_table(self, attributes: dict[str, str]) -> None:
        self.names.append(attributes.get("name", ""))
        if len(self.names) > _MOST_NAMES:
            raise SheetTooLarge("", what="tables", limit=_MOST_NAMES)
        number = len(self.names) - 1
        if self._wanted is None:
            self._active = not self.grid.cells
        else:
            self._active = number == self._wanted
        if self._active:
            self.grid = Grid(name=self.names[-1], findings=self.grid.findings)
            self.chosen, self._blank_rows, self._headers = number, 0, 0
            self._columns, self._hidden_columns = 0, set()

    def _start_inside(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table-row":
            self._row = []
            self._row_times = _times(attributes, "number-rows-repeated")
            self._row_hidden = attributes.get("visibility") in _HIDDEN
        elif name in _CELLS:
            self._cell = attributes
            self._pieces, self._raised, self._spans = [], [], []
        elif name == "table-header-rows":
            self._in_headers = 1
        elif name == "table-column":
            first, self._columns = self._columns, self._columns + _repeated(attributes)
            if attributes.get("visibility") in _HIDDEN:
                self._hidden_columns.update(range(first, min(self._columns, COLUMN_LIMIT)))
        elif self._cell is not None:
            self._start_words(name, attributes)

    def _start_words(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            if self._pieces:
                self._pieces.append("\n")
            self._in_words += 1
        elif name == "span":
            raised = attributes.get("style-name", "") in self._raised_styles
            self._spans.append(raised)
            if raised:
                self._raised.append("")
        elif name == "s":
            self._pieces.append(" " * min(_times(attributes, "c"), COLUMN_LIMIT))
        elif name in ("tab", "line-break"):
            self._pieces.append("\n" if name == "line-break" else "\t")

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name == "table":
            self._end_table()
        elif not self._active:
            return
        elif name == "p":
            self._in_words = max(0, self._in_words - 1)
        elif name == "span" and self._spans:
            self._spans.pop()
        elif name in _CELLS:
            self._end_cell()
        elif name == "table-row":
            self._end_row()
        elif name == "table-header-rows":
            self._in_headers = 0

    def text(self, data: str) -> None:
        if not self._in_words or self._skipped or self._cell is None:
            return
        if any(self._spans) and self._raised:
            self._raised[-1] += data
        else:
            add_words(self._pieces, self._raised, data)

    def _end_table(self) -> None:
        if self._active:
            width = max(map(len, self.grid.rows), default=0)
            for column in sorted(self._hidden_columns):
                if column < width:  # many hide all the empty ones
                    self.grid.findings.add("hidden_column", -1, column)
        self._active = False

    # -- cells ----------------------------------------------------------------------------------

    def _end_cell(self) -> None:
        attributes, self._cell = self._cell or {}, None
        self._in_words = 0
        times = _repeated(attributes)
        cell = _read_cell(attributes, "".join(self._pieces), self._raised)
        if cell != BLANK and len(self._row) + times > COLUMN_LIMIT:
            raise SheetTooLarge("", what="columns", limit=COLUMN_LIMIT)
        columns = _times(attributes, "number-columns-spanned")
        rows = _times(attributes, "number-rows-spanned")
        if columns > 1 or rows > 1:
            here = len(self.grid.rows) + self._blank_rows
            self.grid.spans.append(Span(here, len(self._row), rows, columns))
        if len(self._row) <= COLUMN_LIMIT:
            # Behind the last cell the whole width of a sheet may be repeated.
            self._row += [cell] * min(times, COLUMN_LIMIT + 1)

    def _end_row(self) -> None:
        row, self._row = self._row, []
        if all(cell == BLANK for cell in row):
            self._blank_rows += self._row_times
            return
        grid = self.grid
        if len(grid.rows) + self._blank_rows + self._row_times > ROW_LIMIT:
            raise SheetTooLarge("", what="rows", limit=ROW_LIMIT)
        for _ in range(self._blank_rows):
            grid.add_row([])
        self._blank_rows = 0
        for _ in range(self._row_times):
            if self._row_hidden:
                grid.hidden.add(len(grid.rows))
            self._tell(row)
            grid.add_row(list(row))
        if self._in_headers:
            grid.header_rows = len(grid.rows)

    def _tell(self, row: list[SheetCell]) -> None:
        for column, cell in enumerate(row):
            if cell.kind is CellKind.FORMULA:
                self.grid.findings.add("formula", len(self.grid.rows), column)
            elif cell.kind is CellKind.ERROR:
                place = len(self.grid.rows)
                self.grid.findings.add("error", place, column, text=cell.text)


def _times(attributes: dict[str, str], name: str) -> int:
    digits = attributes.get(name, "1")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 9 else 1


def _repeated(attributes: dict[str, str]) -> int:
    return _times(attributes, "number-columns-repeated")


def _read_cell(attributes: dict[str, str], words: str, raised: list[str]) -> SheetCell:
    """Return a cell by its ``office:value-type`` and what it shows."""
    text, mark = with_mark(words, raised)
    kind = attributes.get("value-type", "")
    if kind == "error" or (attributes.get("formula") and text.startswith(("#", "Err:"))):
        return SheetCell(text, CellKind.ERROR)
    if not kind and not text:
        return SheetCell("", CellKind.FORMULA) if "formula" in attributes else BLANK
    if kind in ("date", "time"):
        return SheetCell(_day_shown(attributes, text), CellKind.DATE, mark=mark)
    value = _value(attributes.get("value", ""))
    if value is None or kind not in ("float", "currency", "percentage"):
        return text_cell(text or attributes.get("string-value", ""), mark)
    if kind == "percentage":
        share = whole_or_decimal(Decimal(value).scaleb(2))
        return SheetCell(text, CellKind.SHARE, share, mark)
    return SheetCell(text, CellKind.NUMBER, value, mark)


def _day_shown(attributes: dict[str, str], text: str) -> str:
    """Return a date as ISO 8601; what is shown where that has no year (a made date)."""
    day = attributes.get("date-value", "").removesuffix("T00:00:00")
    has_year = day[:4].isdigit() and day[2:4] in text
    return day if has_year or not text else text


def _value(spelled: str) -> Value | None:
    if not spelled or len(spelled) > _LONGEST:
        return None
    try:
        value = Decimal(spelled)
    except InvalidOperation:
        return None
    if not value.is_finite() or abs(value.adjusted()) > _LONGEST:
        return None
    return int(value) if value == value.to_integral_value() else value
