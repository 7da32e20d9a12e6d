# SPDX-License-Identifier: MIT
"""Tables in HTML, as spreadsheets and word processors put them on clipboards, and of pages.

Cleaned first (``nh3``), so what is read here is well formed.  Beside what is shown these programs
give the exact value:

* Excel ``x:num`` (Office 2000 to 2010), LibreOffice ``sdval`` and ``sdnum`` (``1033;0;0.00%``),
* Google Sheets ``data-sheets-value`` (``{"1":3,"3":489}``: 2 text, 3 number, 4 truth).

Source: what these programs write; there is no specification.
"""

import json
import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from html.parser import HTMLParser

from icc_editor.errors import NotASheet, SheetTooLarge
from icc_editor.formats import cleaning
from icc_editor.formats.tabular.cell_reading import is_error
from icc_editor.formats.tabular.footnotes import add_words, with_mark
from icc_editor.formats.tabular.grid import Grid
from icc_editor.formats.tabular.guesses import finish
from icc_editor.formats.tabular.limits import BYTE_LIMIT, CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT
from icc_editor.formats.tabular.number_formats import format_kind
from icc_editor.formats.tabular.sheet import (
    BLANK,
    CellKind,
    ReadAs,
    Sheet,
    SheetCell,
    Span,
    Value,
    text_cell,
    whole_or_decimal,
)
from icc_editor.formats.tabular.writing import unguarded

MOST_TABLES = 200

_EXACT = frozenset({"x:num", "sdval", "sdnum", "data-sheets-value", "data-sheets-numberformat"})
_CELL = _EXACT | {"colspan", "rowspan", "style", "hidden"}
_TAGS = frozenset(
    "br caption div li ol p span sup table tbody td tfoot th thead tr ul".split()  # noqa: SIM905
)
_GONE = frozenset(
    ["head", "iframe", "math", "noscript", "object", "script", "select", "style", "svg", "title"]
)
_LINES = frozenset(["p", "div", "li", "br"])
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*(?:hidden|collapse)")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_MOST_DIGITS = 400


@dataclass(frozen=True, slots=True)
class TableSummary:
    """One table of a page: what it is called (its caption or first words), how large it is."""

    name: str
    rows: int
    columns: int


def read(html: str, how: ReadAs | None = None) -> tuple[Sheet, tuple[TableSummary, ...], int]:
    """Return the table in ``html`` with most cells, all there are, and which of them it is.

    Raises:
        NotASheet: There is no table.
        SheetTooLarge: There is more than is read.
    """
    how = how or ReadAs()
    tables = [table for table in _parsed(html) if table.cells]
    if not tables:
        raise NotASheet("")
    summaries = tuple(TableSummary(t.title(), len(t.rows), t.width) for t in tables)
    sizes = [table.cells for table in tables]
    chosen = sizes.index(max(sizes))
    if how.part is not None and 0 <= how.part < len(tables):
        chosen = how.part
    grid = tables[chosen].grid()
    if len(tables) > 1:
        name = summaries[chosen].name
        grid.findings.add("several", count=len(tables), chosen=chosen, name=name)
    return finish(grid, how), summaries, chosen


def _parsed(html: str) -> list["_Table"]:
    import nh3

    if len(html) > BYTE_LIMIT:
        raise SheetTooLarge("", what="bytes", limit=BYTE_LIMIT)
    if cleaning.nesting(html) > cleaning.MAX_NESTING:
        raise SheetTooLarge("", what="nesting", limit=cleaning.MAX_NESTING)
    clean = nh3.clean(
        html,
        tags=set(_TAGS),
        clean_content_tags=set(_GONE),
        attributes={
            "td": set(_CELL),
            "th": set(_CELL),
            "tr": {"style", "hidden"},
            "span": {"style"},
        },
        filter_style_properties={"display", "visibility", "vertical-align"},
        link_rel=None,
    )
    parser = _Tables()
    parser.feed(clean)
    parser.close()
    return parser.tables


@dataclass(slots=True)
class _Cell:
    attributes: dict[str, str]
    is_header: bool
    pieces: list[str] = field(default_factory=list)
    raised: list[str] = field(default_factory=list)
    has_table: bool = False

    def words(self) -> str:
        lines = "".join(self.pieces).split("\n")
        lines = [_BLANKS.sub(" ", line).strip(" ") for line in lines]
        return "\n".join(line for line in lines if line)


@dataclass(slots=True)
class _Row:
    is_hidden: bool
    in_head: bool
    cells: list[_Cell] = field(default_factory=list)

    @property
    def is_head(self) -> bool:
        return self.in_head or (bool(self.cells) and all(cell.is_header for cell in self.cells))


@dataclass(slots=True)
class _Table:
    rows: list[_Row] = field(default_factory=list)
    caption: list[str] = field(default_factory=list)
    cells: int = 0

    @property
    def width(self) -> int:
        return max((len(row.cells) for row in self.rows), default=0)

    def title(self) -> str:
        words = _BLANKS.sub(" ", "".join(self.caption)).strip()
        if words:
            return words[:80]
        found = (cell.words() for row in self.rows[:3] for cell in row.cells)
        return next((words.replace("\n", " ")[:80] for words in found if words), "")

    def grid(self) -> Grid:
        """Return the cells at their places, merged ones laid out."""
        grid = Grid(name=_BLANKS.sub(" ", "".join(self.caption)).strip())
        grid.hidden = {number for number, row in enumerate(self.rows) if row.is_hidden}
        head = next((n for n, row in enumerate(self.rows) if not row.is_head), len(self.rows))
        _lay_out(grid, self.rows)
        if head:
            # The first body row is below what is merged into the headers.
            head = max(
                span.row + span.rows
                for span in (*grid.spans, Span(0, 0, head, 1))
                if span.row < head
            )
        # A table of nothing but header cells says nothing by them.
        grid.header_rows = head if 0 < head < len(self.rows) else None
        return grid


class _Tables(HTMLParser):
    """Collects tables from clean HTML; those inside cells stand on their own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._open: list[tuple[_Table, _Cell | None]] = []
        self._cell: _Cell | None = None
        self._in_head = self._in_caption = False
        self._raised: dict[str, list[bool]] = {"sup": [], "span": []}
        self._hidden_spans: list[bool] = []  # keys to sort by, and other secrets
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "table":
            self._start_table()
        elif tag in ("tr", "td", "th"):
            self._start_part(tag, attributes)
        elif tag in ("thead", "tbody", "tfoot"):
            self._in_head = tag == "thead"
        elif tag == "caption":
            self._in_caption = True
        elif tag in ("sup", "span"):
            style = attributes.get("style", "").replace(" ", "")
            raised = tag == "sup" or "vertical-align:super" in style
            self._raised[tag].append(raised)
            if tag == "span":
                self._hidden_spans.append(_is_hidden(attributes))
            if raised and self._cell:
                self._cell.raised.append("")
        elif tag in _LINES and self._cell:
            self._cell.pieces.append("\n")

    def _start_part(self, tag: str, attributes: dict[str, str]) -> None:
        if not self._open:
            return
        table = self._open[-1][0]
        if tag == "tr":
            table.rows.append(_Row(_is_hidden(attributes), self._in_head))
            if len(table.rows) > 2 * ROW_LIMIT:
                raise SheetTooLarge("", what="rows", limit=ROW_LIMIT)
        elif table.rows:
            self._start_cell(attributes, is_header=tag == "th")

    def _start_table(self) -> None:
        if len(self.tables) >= MOST_TABLES:
            raise SheetTooLarge("", what="tables", limit=MOST_TABLES)
        if self._cell:
            self._cell.has_table = True
        table = _Table()
        self.tables.append(table)
        self._open.append((table, self._cell))
        self._cell, self._in_head = None, False

    def _start_cell(self, attributes: dict[str, str], *, is_header: bool) -> None:
        table = self._open[-1][0]
        self._cell = _Cell(attributes, is_header)
        table.rows[-1].cells.append(self._cell)
        table.cells += 1
        self._cells += 1
        if self._cells > CELL_LIMIT:
            raise SheetTooLarge("", what="cells", limit=CELL_LIMIT)
        if len(table.rows[-1].cells) > COLUMN_LIMIT:
            raise SheetTooLarge("", what="columns", limit=COLUMN_LIMIT)

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self._open:
            _, self._cell = self._open.pop()
            self._in_head = False
        elif tag in ("td", "th"):
            self._cell = None
        elif tag == "caption":
            self._in_caption = False
        elif self._raised.get(tag):
            self._raised[tag].pop()
            if tag == "span":
                self._hidden_spans.pop()
        elif tag in _LINES and self._cell:
            self._cell.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if self._in_caption and self._open:
            self._open[-1][0].caption.append(data)
        elif self._cell is None or any(self._hidden_spans):
            return
        elif self._cell.raised and any(map(any, self._raised.values())):
            self._cell.raised[-1] += data
        else:
            add_words(self._cell.pieces, self._cell.raised, data)


def _is_hidden(attributes: dict[str, str]) -> bool:
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))


# -- merged cells ---------------------------------------------------------------------------------


def _lay_out(grid: Grid, rows: list[_Row]) -> None:
    """Put each cell into the first column that no merged cell from above covers.

    Source: HTML, "Forming a table"; a span ends with the table.
    """
    below: dict[int, int] = {}  # column: how many more rows it is covered
    laid = 0
    for number, row in enumerate(rows):
        line: dict[int, SheetCell] = {}
        column = 0
        later: dict[int, int] = {}
        for cell in row.cells:
            while below.get(column):
                column += 1
            columns = _span(cell, "colspan", COLUMN_LIMIT, 1)
            height = _span(cell, "rowspan", ROW_LIMIT, len(rows) - number)
            height = min(height, len(rows) - number)
            if not _is_hidden(cell.attributes):
                line[column] = _read_cell(grid, cell, number, column)
            else:
                grid.findings.add("hidden_cell", number, column)
            if columns > 1 or height > 1:
                grid.spans.append(Span(number, column, height, columns))
            if height > 1:
                later |= dict.fromkeys(range(column, column + columns), height)
            column += columns
            laid += columns
            if column > 2 * COLUMN_LIMIT or laid > 2 * CELL_LIMIT:
                raise SheetTooLarge("", what="columns", limit=COLUMN_LIMIT)
        below = {place: left - 1 for place, left in (below | later).items() if left > 1}
        width = max(line, default=-1) + 1
        grid.add_row([line.get(place, BLANK) for place in range(width)])


def _span(cell: _Cell, name: str, most: int, rest: int) -> int:
    """Return how many columns or rows a cell has; 0 means all that are left."""
    digits = cell.attributes.get(name, "1").strip()
    if not digits.isascii() or not digits.isdigit() or len(digits) > 9:
        return 1
    return min(int(digits), most) or rest


# -- values ---------------------------------------------------------------------------------------


def _read_cell(grid: Grid, cell: _Cell, row: int, column: int) -> SheetCell:
    if cell.has_table:
        grid.findings.add("nested_table", row, column)
    text, mark = with_mark(cell.words(), cell.raised)
    value = _exact(cell.attributes)
    kind = format_kind(_format_of(cell.attributes))
    if value is not None and kind is CellKind.DATE:
        return SheetCell(text, CellKind.DATE, mark=mark)
    # An error comes with the value 0.
    if value is None or is_error(text) or not any(char.isdigit() for char in text):
        return text_cell(text if kind is CellKind.TEXT else unguarded(text), mark)
    if text.rstrip().endswith("%") or kind is CellKind.SHARE:
        share = whole_or_decimal(Decimal(value).scaleb(2))
        return SheetCell(text, CellKind.SHARE, share, mark)
    return SheetCell(text, CellKind.NUMBER, value, mark)


def _exact(attributes: dict[str, str]) -> Value | None:
    """Return the exact value that a program put beside what it shows."""
    if spelled := attributes.get("x:num") or attributes.get("sdval"):
        return _value(spelled)
    if spelled := attributes.get("data-sheets-value"):
        try:
            data = json.loads(spelled, parse_float=Decimal, parse_int=_small_int)
        except (ValueError, RecursionError, InvalidOperation):
            return None
        if isinstance(data, dict) and data.get("1") == 3:
            found = data.get("3")
            return _value(str(found)) if isinstance(found, int | Decimal) else None
    return None


def _small_int(digits: str) -> int:
    return int(digits) if len(digits) <= _MOST_DIGITS else 0


def _value(spelled: str) -> Value | None:
    if len(spelled) > _MOST_DIGITS:
        return None
    try:
        value = Decimal(spelled.strip())
    except InvalidOperation:
        return None
    if not value.is_finite() or abs(value.adjusted()) > _MOST_DIGITS:
        return None
    return int(value) if value == value.to_integral_value() else value


def _format_of(attributes: dict[str, str]) -> str:
    """Return the number format a program named, empty when there is none."""
    if spelled := attributes.get("sdnum"):
        return spelled.split(";", 2)[2] if spelled.count(";") >= 2 else ""
    if spelled := attributes.get("data-sheets-numberformat"):
        try:
            data = json.loads(spelled)
        except (ValueError, RecursionError):
            return ""
        found = data.get("2") if isinstance(data, dict) else None
        return found if isinstance(found, str) else ""
    return ""
