# SPDX-License-Identifier: MIT
"""Sheets on their way through the worker's pipe: compact JSON, and back."""

import json
from decimal import Decimal
from typing import Any

from icc_editor.formats.tabular.sheet import (
    BLANK,
    CellKind,
    ColumnReading,
    ReadAs,
    Rows,
    Sheet,
    SheetCell,
    SheetFinding,
    SheetRead,
    Span,
    Value,
    plain,
)


def pack(read: SheetRead) -> bytes:
    """Return ``read`` as JSON in UTF-8."""
    sheet = read.sheet
    data = {
        "kind": read.kind,
        "names": read.names,
        "chosen": read.chosen,
        "rows": _packed_rows(sheet.rows),
        "spans": [(s.row, s.column, s.rows, s.columns) for s in sheet.spans],
        "headers": (sheet.header_rows, sheet.header_reason),
        "columns": [(c.decimal, c.reason) for c in sheet.columns],
        "findings": [(f.code, f.row, f.column, f.facts) for f in sheet.findings],
        "name": sheet.name,
        "first": (sheet.first_row, sheet.first_column),
    }
    return json.dumps(data, separators=(",", ":")).encode("ascii")


def unpack(data: bytes) -> SheetRead:
    """Return what ``pack`` was given."""
    found: dict[str, Any] = json.loads(data)
    sheet = Sheet(
        rows=tuple(map(tuple, _rows(found["rows"]))),
        spans=tuple(Span(*span) for span in found["spans"]),
        header_rows=found["headers"][0],
        header_reason=found["headers"][1],
        columns=tuple(ColumnReading(*column) for column in found["columns"]),
        findings=tuple(
            SheetFinding(code, row, column, tuple((name, fact) for name, fact in facts))
            for code, row, column, facts in found["findings"]
        ),
        name=found["name"],
        first_row=found["first"][0],
        first_column=found["first"][1],
    )
    return SheetRead(sheet, found["kind"], tuple(found["names"]), found["chosen"])


def pack_rows(rows: Rows) -> bytes:
    """Return cells as JSON in UTF-8."""
    return json.dumps(_packed_rows(rows), separators=(",", ":")).encode("ascii")


def unpack_rows(data: bytes) -> list[list[SheetCell]]:
    """Return what ``pack_rows`` was given."""
    return _rows(json.loads(data))


def pack_how(how: ReadAs) -> dict[str, Any]:
    """Return ``how`` as JSON values."""
    return {
        "header_rows": how.header_rows,
        "decimal": how.decimal,
        "decimals": [[column, mark] for column, mark in how.decimals.items()],
        "brackets": how.brackets,
        "encoding": how.encoding,
        "delimiter": how.delimiter,
        "part": how.part,
        "language": how.language,
    }


def unpack_how(data: dict[str, Any]) -> ReadAs:
    """Return what ``pack_how`` was given."""
    return ReadAs(**{**data, "decimals": dict(data["decimals"])})


def _packed_rows(rows: Rows) -> list[list[object]]:
    return [[_packed(cell) for cell in row] for row in rows]


def _packed(cell: SheetCell) -> object:
    if cell == BLANK:
        return 0
    value = None if cell.value is None else plain(cell.value)
    if not cell.mark and not cell.covered:
        return (cell.text, cell.kind) if value is None else (cell.text, cell.kind, value)
    return (cell.text, cell.kind, value, cell.mark, cell.covered)


def _rows(rows: list[list[Any]]) -> list[list[SheetCell]]:
    return [[_cell(*cell) if cell else BLANK for cell in row] for row in rows]


def _cell(text: str, kind: str, value: str | None = None, mark: str = "", *rest: bool) -> SheetCell:
    return SheetCell(text, CellKind(kind), _value(value), mark, *rest)


def _value(spelled: str | None) -> Value | None:
    if spelled is None:
        return None
    return Decimal(spelled) if "." in spelled else int(spelled)
