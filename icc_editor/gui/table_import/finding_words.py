# SPDX-License-Identifier: MIT
"""What was guessed, changed or left out while a sheet was read, in words."""

from PySide6.QtCore import QCoreApplication

from icc_editor.formats.tabular.sheet import SheetFinding

translate = QCoreApplication.translate


def sentence(found: SheetFinding) -> str:
    """Return one sentence about ``found``; an unknown code shows itself."""
    template = _templates().get(found.code)
    if template is None:
        return found.code
    facts = {name: _shown(name, value) for name, value in found.facts}
    try:
        return template.format(**facts)
    except (KeyError, IndexError):
        return template


def known_codes() -> frozenset[str]:
    """Return every code with a sentence of its own (for the test of completeness)."""
    return frozenset(_templates())


def _shown(name: str, value: str | int) -> str:
    if name == "delimiter":
        return {
            "\t": translate("TableImport", "tabs"),
            ",": translate("TableImport", "commas"),
            ";": translate("TableImport", "semicolons"),
            "|": translate("TableImport", "bars"),
        }.get(str(value), str(value))
    if name == "chosen" and isinstance(value, int):
        return str(value + 1)
    return str(value)


def _templates() -> dict[str, str]:
    return {
        "encoding": translate("TableImport", "The letters were read as {encoding}."),
        "undecodable": translate(
            "TableImport", "{count} letters could not be read; choose other letters above."
        ),
        "delimiter": translate("TableImport", "The cells are parted by {delimiter}."),
        "open_quote": translate(
            "TableImport", "A quotation mark has no end; it was read as a letter."
        ),
        "ragged": translate("TableImport", "{count} rows are shorter than the others."),
        "header_rows": translate("TableImport", "{count} rows on top name the columns."),
        "decimal": translate("TableImport", "Decimals are written with “{decimal}”."),
        "ambiguous": translate(
            "TableImport",
            "“{text}” may be {one} or {other}: choose the decimal mark above. Until then these "
            "numbers are not taken.",
        ),
        "other_separators": translate(
            "TableImport", "This number is written otherwise than its column."
        ),
        "brackets": translate("TableImport", "A number in brackets may be a minus."),
        "code_kept": translate("TableImport", "Digits with a zero in front were kept as text."),
        "footnote": translate("TableImport", "The footnote mark “{mark}” was parted from it."),
        "two_values": translate(
            "TableImport", "Two numbers stand in each cell of this column; it was kept as text."
        ),
        "date_made": translate(
            "TableImport", "The spreadsheet made a date of this; see what it was before."
        ),
        "dates": translate("TableImport", "This column holds dates."),
        "formula": translate(
            "TableImport",
            "This formula was never computed. Open and save the file in a spreadsheet program.",
        ),
        "error": translate("TableImport", "The spreadsheet could not compute this cell."),
        "merged": translate("TableImport", "A merged cell: its number counts once."),
        "hidden_row": translate("TableImport", "{count} hidden rows were left out."),
        "hidden_cell": translate("TableImport", "A hidden cell was left blank."),
        "hidden_column": translate("TableImport", "This column is hidden in the file."),
        "nested_table": translate("TableImport", "A table inside this cell was left out."),
        "several": translate(
            "TableImport", "There are {count} tables; this is number {chosen}. Choose above."
        ),
        "macros": translate("TableImport", "The file has macros; they were not run."),
        "links": translate("TableImport", "The file refers to other files; they were not opened."),
        "no_formats": translate(
            "TableImport",
            "Files of this kind do not tell how numbers look: shares may be parts of 1.",
        ),
        "text_cut": translate("TableImport", "This cell holds more text than is taken."),
        "left_out": translate("TableImport", "“{text}” and what belongs to it is left out."),
        "unread": translate("TableImport", "“{text}” is no number; it is kept as words."),
        "not_computed": translate(
            "TableImport", "The file has no value here; the cell stays blank."
        ),
        "rounded": translate(
            "TableImport", "“{text}” has more decimals than a table keeps; it was rounded."
        ),
        "no_section": translate(
            "TableImport", "A subtotal with no heading above it; it was left out."
        ),
        "second_total": translate("TableImport", "There are two totals; “{text}” was left out."),
        "key_changed": translate(
            "TableImport", "“{text}” cannot be a short name; it became “{key}”."
        ),
        "more": translate("TableImport", "The same in {count} more places."),
    }
