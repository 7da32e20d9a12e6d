# SPDX-License-Identifier: MIT
"""A sheet as somebody else's program gave it: what a person pasted or opened, not yet a table.

Rows and columns are counted from 0, as they stand in ``Sheet.rows``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

Value = int | Decimal
Fact = str | int


class CellKind(StrEnum):
    """What a cell holds."""

    TEXT = "text"
    NUMBER = "number"
    SHARE = "share"  # in percent
    DATE = "date"  # a spreadsheet made it, perhaps out of "1-2"
    FORMULA = "formula"  # and nobody has computed it
    ERROR = "error"  # #DIV/0!
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class SheetCell:
    """One cell.

    ``text`` is what is shown, without the footnote ``mark``; of a date the day as ISO 8601 where
    the source knows it.  ``value`` is exact, of a share in percent; None for what is no number and
    for a number that may be two (the column is ``ambiguous``).  A cell that a merged one covers is
    ``covered``: it repeats its words, so that every row and column has its name, but no numbers,
    which would be counted twice.
    """

    text: str = ""
    kind: CellKind = CellKind.BLANK
    value: Value | None = None
    mark: str = ""
    covered: bool = False


BLANK = SheetCell()


@dataclass(frozen=True, slots=True)
class Span:
    """A merged cell: where its first cell is, how many rows and columns it has."""

    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class SheetFinding:
    """Something that was guessed, changed or left out.

    ``row`` and ``column`` are -1 where it concerns all of them.  Codes and their facts:

    ======================  =====================================================================
    encoding                read as ``encoding``, because ``reason``: ``bom``, ``zeros``, ``valid``
                            (only this one fits), ``fallback`` (no better guess)
    undecodable             ``count`` places were no text in that encoding
    delimiter               cells are parted by ``delimiter``, because ``reason``: ``told``,
                            ``regular``, ``likely``
    open_quote              a quotation mark has no end; it was read as text
    ragged                  ``count`` rows are shorter than the others
    header_rows             ``count`` rows are headers, because ``reason``: see ``Sheet``
    decimal                 the column's decimal mark is ``decimal``, because ``reason``
    ambiguous               the column's numbers have two readings: ``text`` is ``one`` or ``other``
    other_separators        this cell is written otherwise than its column; it was read for itself
    brackets                a number in brackets, which may be a minus
    code_kept               digits with a zero in front were left as text
    footnote                ``mark`` was parted from the number
    two_values              the column has two numbers in each cell; it was left as text
    date_made               a date, perhaps made of something else; ``day``, ``month`` if known
    dates                   the column holds dates
    formula                 a formula that nobody has computed
    error                   an error of a spreadsheet
    merged                  a merged cell of ``rows`` and ``columns``
    hidden_row              ``count`` hidden rows were left out
    hidden_cell             a hidden cell was left blank
    hidden_column           the column is hidden; it was read
    nested_table            a table inside this cell was left out
    several                 one of ``count`` sheets or tables was read: number ``chosen``, ``name``
    macros                  the file has macros; they were ignored
    links                   the file refers to other files; they were not opened
    no_formats              the file tells numbers without their looks: shares may be parts of 1,
                            errors look blank, raised and hidden digits look as all others
    text_cut                the cell holds more text than may be
    more                    ``count`` more findings of the code ``code``
    ======================  =====================================================================
    """

    code: str
    row: int = -1
    column: int = -1
    facts: tuple[tuple[str, Fact], ...] = ()

    def fact(self, name: str) -> Fact:
        """Return one of the facts.

        Raises:
            KeyError: There is none of that name.
        """
        return dict(self.facts)[name]


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """How the numbers of a column were read.

    ``decimal`` is ``.`` or ``,``, empty where it makes no difference or is not known.  ``reason``
    is ``none`` (no number needs it), ``given`` (by the caller), ``seen`` (in this column),
    ``columns`` (in the others) or ``ambiguous``.
    """

    decimal: str = ""
    reason: str = "none"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Cells in rows of one length, and what was found on the way.

    ``first_row`` and ``first_column`` say where the first cell stands in the source, counted from
    0: blank rows and columns around a table are left out.  ``header_reason`` is ``given``,
    ``source`` (the source marks them), ``guessed`` or ``unknown`` (no number tells them apart).
    """

    rows: tuple[tuple[SheetCell, ...], ...] = ()
    spans: tuple[Span, ...] = ()
    header_rows: int = 0
    header_reason: str = "unknown"
    columns: tuple[ColumnReading, ...] = ()
    findings: tuple[SheetFinding, ...] = ()
    name: str = ""
    first_row: int = 0
    first_column: int = 0

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0

    def column(self, place: int) -> tuple[SheetCell, ...]:
        """Return the cells of a column below the headers."""
        return tuple(row[place] for row in self.rows[self.header_rows :])


@dataclass(frozen=True, slots=True)
class ReadAs:
    """What the caller knows better than a guess; None and empty leave it to the reader.

    Args:
        header_rows: How many rows are headers.
        decimal: ``.`` or ``,`` for all columns.
        decimals: The same by column, which goes first.
        brackets: ``minus`` (as accountants write) or ``plain``: what ``(12)`` means.
        encoding: One of ``delimited.ENCODINGS``.
        delimiter: One character.
        part: Which sheet of a file or table of a page, counted from 0.
        language: Of the numbers: ``en``, ``fr`` or ``km``.
    """

    header_rows: int | None = None
    decimal: str = ""
    decimals: Mapping[int, str] = field(default_factory=dict)
    brackets: str = ""
    encoding: str = ""
    delimiter: str = ""
    part: int | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class SheetRead:
    """A sheet, and the names of all sheets or tables that stood beside it.

    ``kind`` is ``csv`` (any text with delimiters), ``html``, ``xlsx``, ``xls`` or ``ods``.
    """

    sheet: Sheet
    kind: str
    names: tuple[str, ...] = ("",)
    chosen: int = 0


def text_cell(text: str, mark: str = "") -> SheetCell:
    """Return a cell with words; blank without any."""
    return SheetCell(text, CellKind.TEXT, mark=mark) if text or mark else BLANK


def number_cell(value: Value, text: str = "", mark: str = "") -> SheetCell:
    """Return a cell with a number, shown as ``text``, or plainly."""
    return SheetCell(text or plain(value), CellKind.NUMBER, value, mark)


def share_cell(value: Value, text: str = "", mark: str = "") -> SheetCell:
    """Return a cell with a share in percent, shown as ``text``, or plainly with the sign."""
    return SheetCell(text or f"{plain(value)}%", CellKind.SHARE, value, mark)


def plain(value: Value) -> str:
    """Return a value as programs write it: ``-1156.5``, never with an exponent."""
    return str(value) if isinstance(value, int) else format(value, "f")


def whole_or_decimal(value: Decimal) -> Value:
    """Return ``value`` as an int when it is whole and no decimals were written."""
    exponent = value.as_tuple().exponent
    return int(value) if isinstance(exponent, int) and exponent >= 0 else value


Rows = Sequence[Sequence[SheetCell]]
