# SPDX-License-Identifier: MIT
"""XLS (Excel 97 to 2003) by python-calamine: values without their formats."""

import datetime
import io
from decimal import Decimal
from typing import TYPE_CHECKING

from icc_editor.errors import NotASheet, SheetBroken, SheetPassword, SheetTooLarge
from icc_editor.formats.tabular.grid import Grid
from icc_editor.formats.tabular.guesses import finish
from icc_editor.formats.tabular.limits import CELL_LIMIT, COLUMN_LIMIT, ROW_LIMIT
from icc_editor.formats.tabular.sheet import (
    BLANK,
    CellKind,
    ReadAs,
    SheetCell,
    SheetRead,
    Span,
    number_cell,
    text_cell,
)

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_MACROS = "_VBA_PROJECT".encode("utf-16-le")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_STREAMS = tuple(name.encode("utf-16-le") for name in ("Workbook\0", "Book\0"))


def read(data: bytes, how: ReadAs) -> SheetRead:
    """Return the chosen sheet, else the first that is not empty.

    Raises:
        SheetPassword: The file is encrypted; a new Excel's file with a password is an XLS outside.
        SheetError: It is damaged, too large or no sheet.
    """
    import python_calamine

    if _ENCRYPTED in data:
        raise SheetPassword("")
    if not any(name in data for name in _STREAMS):
        raise NotASheet("")
    try:
        with python_calamine.load_workbook(io.BytesIO(data)) as book:
            return _read(book, data, how)
    except python_calamine.PasswordError:
        raise SheetPassword("") from None
    except (python_calamine.CalamineError, OSError, ValueError):
        raise SheetBroken("") from None


def _read(book: "CalamineWorkbook", data: bytes, how: ReadAs) -> SheetRead:
    names = book.sheet_names
    if not names:
        raise NotASheet("")
    chosen = how.part if how.part is not None and 0 <= how.part < len(names) else None
    if chosen is None:
        filled = (n for n in range(len(names)) if book.get_sheet_by_index(n).total_height)
        chosen = next(filled, 0)
    sheet = book.get_sheet_by_index(chosen)
    _check(sheet)
    grid = Grid(name=names[chosen], own_words=True)
    grid.findings.add("no_formats")
    if _MACROS in data:
        grid.findings.add("macros")
    if len(names) > 1:
        grid.findings.add("several", count=len(names), chosen=chosen, name=names[chosen])
    for row in sheet.to_python(skip_empty_area=False):
        grid.add_row([_cell(value) for value in row])
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or []:
        grid.spans.append(Span(top, left, bottom - top + 1, right - left + 1))
    return SheetRead(finish(grid, how), "xls", tuple(names), chosen)


def _check(sheet: "CalamineSheet") -> None:
    """Refuse what is too large before it becomes Python's objects."""
    if sheet.total_height > ROW_LIMIT:
        raise SheetTooLarge("", what="rows", limit=ROW_LIMIT)
    if sheet.total_width > COLUMN_LIMIT:
        raise SheetTooLarge("", what="columns", limit=COLUMN_LIMIT)
    if sheet.total_height * sheet.total_width > CELL_LIMIT:
        raise SheetTooLarge("", what="cells", limit=CELL_LIMIT)


def _cell(value: object) -> SheetCell:
    if value == "" or value is None:
        return BLANK
    if isinstance(value, bool):
        return text_cell(str(value).upper())
    if isinstance(value, int | float):
        exact = Decimal(f"{value:.15g}")
        if not exact.is_finite():
            return text_cell(str(value))
        return number_cell(int(exact) if exact == exact.to_integral_value() else exact)
    if isinstance(value, datetime.datetime):
        return SheetCell(value.isoformat(" ").removesuffix(" 00:00:00"), CellKind.DATE)
    if isinstance(value, datetime.date | datetime.time):
        return SheetCell(value.isoformat(), CellKind.DATE)
    if isinstance(value, datetime.timedelta):
        return SheetCell(str(value), CellKind.DATE)
    return text_cell(str(value))
