# SPDX-License-Identifier: MIT
"""The command line's words for what was guessed, changed or left out of a sheet."""

from icc_editor.cli.messages import printable
from icc_editor.formats.tabular.sheet import Fact, Sheet, SheetFinding
from icc_editor.worker.protocol import JSON

_SENTENCES = {
    "encoding": "read as {encoding} ({reason})",
    "undecodable": "{count} places are no text in that encoding; try another --encoding",
    "delimiter": "cells are parted by {delimiter} ({reason})",
    "open_quote": "a quotation mark has no end; it was read as text",
    "ragged": "{count} rows are shorter than the others",
    "header_rows": "{count} rows are headers ({reason})",
    "decimal": "the decimal mark is {decimal} ({reason})",
    "ambiguous": "{text} may be {one} or {other}: say which with --decimal",
    "other_separators": "{text} is written otherwise than its column; it was read for itself",
    "brackets": "{text} stands in brackets and may be a minus: say which with --brackets",
    "code_kept": "{text} begins with a zero and was left as text",
    "footnote": "the footnote mark {mark} was parted from the words or number",
    "two_values": "the column has two numbers in each cell; it was left as text",
    "date_made": "{text} is a date, perhaps made of something like 1-2",
    "dates": "the column holds dates",
    "formula": "a formula nobody has computed",
    "error": "an error of the spreadsheet: {text}",
    "merged": "a merged cell of {rows} rows and {columns} columns",
    "hidden_row": "{count} hidden rows were left out",
    "hidden_cell": "a hidden cell was left blank",
    "hidden_column": "the column is hidden; it was read",
    "nested_table": "a table inside this cell was left out",
    "several": "of {count} sheets or tables number {chosen} was read; others with --part",
    "macros": "the file has macros; they were ignored",
    "links": "the file refers to other files; they were not opened",
    "no_formats": "this kind of file does not tell shares from numbers: 0.5 may mean 50 %",
    "text_cut": "the cell holds more text than may be",
    "more": "{count} more of the kind: {code}",
    "left_out": "left out: {text}",
    "unread": "{text} is no number for sure; it was kept as words",
    "not_computed": "left blank: {text} has no value",
    "rounded": "{text} has more decimals than a table keeps; it was rounded",
    "no_section": "the subtotal {text} belongs to no section; it was left out",
    "second_total": "another total, {text}, was left out",
    "key_changed": "{text} cannot be this row's key; it is {key}",
}


def known_codes() -> frozenset[str]:
    """Return the codes that have words (for the test of completeness)."""
    return frozenset(_SENTENCES)


def sentence(finding: SheetFinding) -> str:
    """Return what the finding says, without where."""
    return _SENTENCES[finding.code].format_map({n: _shown(n, fact) for n, fact in finding.facts})


def _shown(name: str, fact: Fact) -> str:
    if name == "chosen" and isinstance(fact, int):
        return str(fact + 1)  # people count sheets from 1
    return _SIGNS.get(str(fact), printable(str(fact)))


_SIGNS = {"\t": "tabs", ";": "semicolons", ",": ",", "|": "bars"}


def line(finding: SheetFinding, sheet: Sheet) -> str:
    """Return one line: where in the source, as spreadsheets count, and what."""
    place = ", ".join(
        part
        for part in (
            f"row {row_number(sheet, finding.row)}" if finding.row >= 0 else "",
            f"column {column_name(sheet, finding.column)}" if finding.column >= 0 else "",
        )
        if part
    )
    return f"{place}: {sentence(finding)}" if place else sentence(finding)


def as_json(finding: SheetFinding, sheet: Sheet) -> dict[str, JSON]:
    """Return everything about the finding for other programs."""
    return {
        "code": finding.code,
        "row": row_number(sheet, finding.row) if finding.row >= 0 else None,
        "column": column_name(sheet, finding.column) if finding.column >= 0 else None,
        "facts": dict(finding.facts),
        "sentence": sentence(finding),
    }


def row_number(sheet: Sheet, row: int) -> int:
    """Return the number of a row in the source, from 1."""
    return sheet.first_row + row + 1


def column_name(sheet: Sheet, column: int) -> str:
    """Return the letters of a column in the source: A, B … Z, AA."""
    number, name = sheet.first_column + column + 1, ""
    while number:
        number, digit = divmod(number - 1, 26)
        name = chr(ord("A") + digit) + name
    return name


def column_place(sheet: Sheet, name: str) -> int | None:
    """Return the place of a column called by its letters, or its number from 1; None without it."""
    wanted = name.strip().upper()
    for place in range(sheet.width):
        if wanted in (column_name(sheet, place), str(sheet.first_column + place + 1)):
            return place
    return None
