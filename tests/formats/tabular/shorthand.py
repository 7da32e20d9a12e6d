# SPDX-License-Identifier: MIT
"""Sheets in a few signs, so that a test shows what was read at a glance."""

import sys
from collections.abc import Callable

from icc_editor.formats.tabular.sheet import CellKind, Sheet, SheetCell, plain


def said(sheet: Sheet) -> list[list[str]]:
    """Return the cells: ``=489`` a number, ``=45.6%``, ``?1.234`` one of two, ``@`` a date,
    ``!`` an error, ``!f`` a formula, ``~`` covered; ``^*`` a footnote mark; words as they are.
    """
    return [[_cell(cell) for cell in row] for row in sheet.rows]


def _cell(cell: SheetCell) -> str:
    sign = {CellKind.DATE: "@", CellKind.ERROR: "!", CellKind.FORMULA: "!f"}.get(cell.kind, "")
    words = sign + cell.text
    if cell.kind in (CellKind.NUMBER, CellKind.SHARE):
        percent = "%" if cell.kind is CellKind.SHARE else ""
        words = f"?{cell.text}" if cell.value is None else f"={plain(cell.value)}{percent}"
    mark = f"^{cell.mark}" if cell.mark else ""
    return f"{'~' if cell.covered else ''}{words}{mark}"


def codes(sheet: Sheet) -> list[str]:
    """Return the codes of the findings, each once, in order."""
    return list(dict.fromkeys(finding.code for finding in sheet.findings))


def facts(sheet: Sheet, code: str) -> list[tuple[int, int, dict[str, str | int]]]:
    """Return where findings of that code are, and their facts."""
    return [(f.row, f.column, dict(f.facts)) for f in sheet.findings if f.code == code]


def work(task: Callable[[], object]) -> int:
    """Return how many calls, of Python and of C, ``task`` makes."""
    count = 0

    def count_call(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count_call)
    try:
        task()
    finally:
        sys.setprofile(before)
    return count
