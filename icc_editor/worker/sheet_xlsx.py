# SPDX-License-Identifier: MIT
"""XLSX and XLSM by openpyxl; what it cannot tell, or would trust, is looked up before.

The first walk through the sheet's XML counts what there is before anything becomes an object, and
notes what openpyxl does not give when it streams: merged cells, what is hidden, formulas that
nobody has computed.

Source: ECMA-376, part 1, 18.3.
"""

import datetime
import io
import re
import warnings
import zipfile
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from icc_editor.errors import NotASheet, SheetBroken, SheetError, SheetTooLarge
from icc_editor.formats.packages import PACKAGE_ERRORS
from icc_editor.formats.tabular.footnotes import add_words, with_mark
from icc_editor.formats.tabular.grid import Grid
from icc_editor.formats.tabular.guesses import finish
from icc_editor.formats.tabular.limits import CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT
from icc_editor.formats.tabular.number_formats import format_kind, shown, shown_date
from icc_editor.formats.tabular.sheet import (
    BLANK,
    CellKind,
    ReadAs,
    SheetCell,
    SheetRead,
    Span,
    number_cell,
    share_cell,
    text_cell,
    whole_or_decimal,
)
from icc_editor.worker.sheet_packages import XmlWalk, part

if TYPE_CHECKING:
    from openpyxl.reader.excel import ExcelReader

_EMPTY_LIMIT = 5_000_000  # formatted cells without content that are walked over
_MOST_SPANS = 50_000
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
# What openpyxl raises on parts that are not what they should be, or in no encoding that is known.
_BROKEN = (*PACKAGE_ERRORS, LookupError, TypeError, AttributeError, SyntaxError)


def read(data: bytes, package: zipfile.ZipFile, how: ReadAs) -> SheetRead:
    """Return the chosen sheet, else the first that is shown and not empty.

    Raises:
        SheetError: The file is damaged, too large or has no sheet.
    """
    for name in package.namelist():
        if name.endswith((".xml", ".rels")) and not name.startswith("xl/worksheets/sheet"):
            _check_xml(package, name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of extensions that it does not know
        try:
            return _read(data, package, how)
        except SheetError:
            raise
        except _BROKEN:
            raise SheetBroken("") from None


def _check_xml(package: zipfile.ZipFile, name: str) -> None:
    XmlWalk(lambda _name, _attributes: None, lambda _name: None).walk(part(package, name))


def _read(data: bytes, package: zipfile.ZipFile, how: ReadAs) -> SheetRead:
    from openpyxl.reader.excel import ExcelReader

    reader = ExcelReader(
        io.BytesIO(data),
        read_only=True,
        keep_vba=False,
        data_only=True,
        keep_links=False,
        rich_text=True,
    )
    reader.read()
    paths = {sheet.name: rel.target for sheet, rel in reader.parser.find_sheets()}
    names = [sheet.title for sheet in reader.wb.worksheets]
    if not names:
        raise NotASheet("")
    chosen, layout = _chosen(reader, package, paths, names, how.part)
    grid = Grid(name=names[chosen], own_words=True)
    _tell_package(grid, package)
    if len(names) > 1:
        grid.findings.add("several", count=len(names), chosen=chosen, name=names[chosen])
    for column in sorted(layout.hidden_columns):
        if column < layout.columns:  # many hide all the empty ones
            grid.findings.add("hidden_column", -1, column)
    _fill(grid, reader.wb[names[chosen]], layout)
    return SheetRead(finish(grid, how), "xlsx", tuple(names), chosen)


def _tell_package(grid: Grid, package: zipfile.ZipFile) -> None:
    names = package.namelist()
    if any(name.endswith("vbaProject.bin") for name in names):
        grid.findings.add("macros")
    if any(name.startswith("xl/externalLinks/") for name in names):
        grid.findings.add("links")


def _chosen(
    reader: "ExcelReader",
    package: zipfile.ZipFile,
    paths: dict[str, str],
    names: list[str],
    wanted: int | None,
) -> tuple[int, "_Layout"]:
    """Return which sheet to read, and what the first walk through it has seen."""
    if wanted is not None and 0 <= wanted < len(names):
        return wanted, _laid_out(package, paths[names[wanted]])
    first: tuple[int, _Layout] | None = None
    for number, name in enumerate(names):
        if reader.wb[name].sheet_state != "visible":
            continue
        layout = _laid_out(package, paths[name])
        if layout.cells:
            return number, layout
        first = first or (number, layout)
    return first or (0, _laid_out(package, paths[names[0]]))


# -- the first walk -------------------------------------------------------------------------------


@dataclass(slots=True)
class _Layout:
    """What stands where; rows and columns from 0."""

    rows: int = 0  # down to the last one with content
    columns: int = 0
    cells: int = 0
    seen: int = 0
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)
    formulas: set[tuple[int, int]] = field(default_factory=set)  # that nobody has computed
    # Words with raised ones in the cell itself, which openpyxl gives without their looks.
    raised: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict)


def _laid_out(package: zipfile.ZipFile, path: str) -> _Layout:
    walk = _SheetWalk()
    XmlWalk(walk.start, walk.end, walk.text).walk(part(package, path.lstrip("/")))
    return walk.layout


class _SheetWalk:
    """Takes the elements of a sheet's XML."""

    def __init__(self) -> None:
        self.layout = _Layout()
        self._row = self._column = -1
        self._type = ""
        self._in_cell = self._in_value = False
        self._has_formula = self._has_value = self._has_words = False
        self._in_text = self._is_raised = False
        self._words: list[str] = []
        self._raised: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            self._start_cell(attributes)
        elif name == "row":
            self._row = _number(attributes.get("r", ""), self._row + 2) - 1
            self._column = -1
            if attributes.get("hidden") in ("1", "true"):
                self.layout.hidden_rows.add(self._row)
        elif name == "v":
            self._in_value = self._in_cell
        elif name == "f":
            self._has_formula = self._in_cell
        elif name in ("is", "r", "t", "vertAlign"):
            self._start_words(name, attributes)
        elif name == "mergeCell":
            self._add_span(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in ("1", "true"):
            first = _number(attributes.get("min", ""), 1)
            last = min(_number(attributes.get("max", ""), first), COLUMN_LIMIT)
            self.layout.hidden_columns.update(range(first - 1, last))

    def _start_words(self, name: str, attributes: dict[str, str]) -> None:
        if name == "is":
            self._has_words = self._in_cell
            self._words, self._raised, self._is_raised = [], [], False
        elif name == "t":
            self._in_text = self._has_words
        else:  # a run, or how it stands
            self._is_raised = attributes.get("val") == "superscript"

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._column += 1
        if found := _REFERENCE.fullmatch(attributes.get("r", "")):
            self._column, self._row = _column(found[1]), int(found[2]) - 1
        self._type = attributes.get("t", "n")
        self._in_cell = True
        self._has_formula = self._has_value = self._has_words = False
        self.layout.seen += 1
        if self.layout.seen > _EMPTY_LIMIT:
            raise SheetTooLarge("", what="cells", limit=CELL_LIMIT)

    def text(self, data: str) -> None:
        if self._in_value and data:
            self._has_value = True
        elif self._in_text and self._is_raised:
            self._raised.append(data)
        elif self._in_text:
            add_words(self._words, self._raised, data)

    def end(self, name: str) -> None:
        if name == "v":
            self._in_value = False
        elif name == "t":
            self._in_text = False
        elif name == "is" and self._raised and len(self.layout.raised) < CELL_LIMIT:
            place = (self._row, self._column)
            self.layout.raised[place] = with_mark("".join(self._words), self._raised)
        elif name == "c":
            self._in_cell = False
            self._end_cell()

    def _end_cell(self) -> None:
        if not (self._has_value or self._has_words or self._has_formula):
            return
        layout = self.layout
        layout.cells += 1
        layout.rows = max(layout.rows, self._row + 1)
        layout.columns = max(layout.columns, self._column + 1)
        if layout.rows > ROW_LIMIT:
            raise SheetTooLarge("", what="rows", limit=ROW_LIMIT)
        if layout.columns > COLUMN_LIMIT:
            raise SheetTooLarge("", what="columns", limit=COLUMN_LIMIT)
        if layout.cells > CELL_LIMIT:
            raise SheetTooLarge("", what="cells", limit=CELL_LIMIT)
        # An empty text is a result, too.
        if self._has_formula and not self._has_value and self._type != "str":
            layout.formulas.add((self._row, self._column))

    def _add_span(self, reference: str) -> None:
        ends = [_REFERENCE.fullmatch(end) for end in reference.split(":")]
        if len(ends) != 2 or len(self.layout.spans) >= _MOST_SPANS:
            return
        first, last = ends
        if first and last:
            top, left = int(first[2]) - 1, _column(first[1])
            rows, columns = int(last[2]) - top, _column(last[1]) + 1 - left
            if top >= 0 and rows > 0 and columns > 0:
                self.layout.spans.append(Span(top, left, rows, columns))


def _number(digits: str, otherwise: int) -> int:
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 9 else otherwise


def _column(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - 64
    return place - 1


# -- the cells ------------------------------------------------------------------------------------


def _fill(grid: Grid, sheet: Any, layout: _Layout) -> None:  # noqa: ANN401 - openpyxl has no types
    grid.spans = [s for s in layout.spans if s.row < layout.rows and s.column < layout.columns]
    grid.hidden = {row for row in layout.hidden_rows if row < layout.rows}
    if not layout.cells:
        return
    if layout.rows * layout.columns > CELL_LIMIT:
        raise SheetTooLarge("", what="cells", limit=CELL_LIMIT)
    rows = sheet.iter_rows(min_row=1, max_row=layout.rows, max_col=layout.columns)
    for number, cells in enumerate(rows):
        row = []
        for place, cell in enumerate(cells):
            if (number, place) in layout.raised:
                row.append(text_cell(*layout.raised[(number, place)]))
            elif cell.value is not None:
                row.append(_cell(grid, cell, number, place))
            elif (number, place) in layout.formulas:
                grid.findings.add("formula", number, place)
                row.append(SheetCell("", CellKind.FORMULA))
            else:
                row.append(BLANK)
        grid.add_row(row)
    while len(grid.rows) < layout.rows:
        grid.add_row([])


def _cell(grid: Grid, cell: Any, row: int, column: int) -> SheetCell:  # noqa: ANN401
    value = cell.value
    if cell.data_type == "e":
        grid.findings.add("error", row, column, text=str(value))
        return SheetCell(str(value), CellKind.ERROR)
    if isinstance(value, bool):
        return text_cell(str(value).upper())
    if isinstance(value, int | float):
        return _number_cell(value, cell.number_format)
    if isinstance(value, datetime.datetime | datetime.date):
        return SheetCell(shown_date(value, cell.number_format), CellKind.DATE)
    if isinstance(value, datetime.time | datetime.timedelta):
        return SheetCell(str(value), CellKind.DATE)
    if isinstance(value, list):  # rich text
        return text_cell(*_parted(value))
    return text_cell(str(value).replace("\r\n", "\n"))


def _number_cell(value: float, code: str) -> SheetCell:
    # Spreadsheets count with fifteen digits and show no more.
    exact = Decimal(value) if isinstance(value, int) else Decimal(f"{value:.15g}")
    if not exact.is_finite():
        return text_cell(str(value))
    if format_kind(code) is CellKind.SHARE:
        share = whole_or_decimal(exact.scaleb(2))
        return share_cell(share, shown(share, code))
    plain = int(exact) if exact == exact.to_integral_value() else exact
    return number_cell(plain, shown(plain, code))


def _parted(pieces: list[Any]) -> tuple[str, str]:
    """Return the words of a rich text, and the footnote mark that stands raised behind them."""
    words: list[str] = []
    raised: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            add_words(words, raised, piece)
        elif getattr(piece.font, "vertAlign", None) == "superscript":
            raised.append(piece.text)
        else:
            add_words(words, raised, piece.text)
    return with_mark("".join(words).replace("\r\n", "\n"), raised)
