# SPDX-License-Identifier: MIT
"""XLSX, written by openpyxl: numbers as numbers, words as words, never a formula."""

import io
from decimal import Decimal

from icc_editor.formats.tabular.limits import TEXT_LIMIT
from icc_editor.formats.tabular.sheet import CellKind, Rows, SheetCell, Value

_MOST_DIGITS = 15  # a spreadsheet rounds numbers with more of them
_MOST_DECIMALS = 10
_NO_TITLE = str.maketrans("", "", "[]:*?/\\'")


def to_xlsx(rows: Rows, *, header_rows: int = 0, title: str = "") -> bytes:
    """Return the workbook of one sheet called ``title`` as far as a sheet may be called so.

    Header rows are bold and stay in view.  A number with more digits than spreadsheets keep is
    written as words: nothing is rounded in silence.
    """
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title.translate(_NO_TITLE).strip()[:31] or "Table")
    if header_rows:
        sheet.freeze_panes = f"A{header_rows + 1}"
    bold = Font(bold=True)
    for number, row in enumerate(rows):
        line = []
        for cell in row:
            value, code = _written(cell)
            if isinstance(value, str):
                value = ILLEGAL_CHARACTERS_RE.sub("\ufffd", value)[:TEXT_LIMIT]
            out = WriteOnlyCell(sheet, None)
            if value not in (None, ""):
                out.value = value
                if isinstance(value, str):
                    out.data_type = "s"  # also what begins with "="
                else:
                    out.number_format = code
            if number < header_rows:
                out.font = bold
            line.append(out)
        sheet.append(line)
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()


def _written(cell: SheetCell) -> tuple[Value | str | None, str]:
    """Return what is written into a cell, and its number format."""
    words = f"{cell.text}{cell.mark}"
    if cell.value is None:
        return words, ""
    digits = len(Decimal(cell.value).normalize().as_tuple().digits)
    if cell.mark or digits > _MOST_DIGITS or abs(Decimal(cell.value).adjusted()) > _MOST_DIGITS:
        return words, ""
    exponent = Decimal(cell.value).as_tuple().exponent
    decimals = min(-exponent, _MOST_DECIMALS) if isinstance(exponent, int) else 0
    places = "." + "0" * decimals if decimals > 0 else ""
    if cell.kind is CellKind.SHARE:
        return Decimal(cell.value).scaleb(-2), f"0{places}%"
    return cell.value, f"#,##0{places}"
