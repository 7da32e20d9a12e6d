# SPDX-License-Identifier: MIT
"""The words of the table's panel that stand in more than one place."""

from PySide6.QtCore import QCoreApplication

from icc_editor.errors import TableError
from icc_editor.gui.table_editor.cell_entry import Entry, Refusal
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Number, Row, RowRole
from icc_editor.text.languages import name_of
from icc_editor.text.numbers.writer import write_number

translate = QCoreApplication.translate


def kind_name(kind: ColumnKind) -> str:
    """Return what a kind of column is called."""
    return {
        ColumnKind.LABEL: translate("Tables", "Name of the row"),
        ColumnKind.COUNT: translate("Tables", "Number"),
        ColumnKind.SHARE: translate("Tables", "Share in %"),
        ColumnKind.RANK: translate("Tables", "Rank"),
        ColumnKind.CHANGE: translate("Tables", "Change"),
        ColumnKind.TEXT: translate("Tables", "Text"),
    }[kind]


def role_name(role: RowRole) -> str:
    """Return what a row's role is called."""
    return {
        RowRole.DATA: translate("Tables", "An ordinary row"),
        RowRole.SECTION: translate("Tables", "Heading of a section"),
        RowRole.APART: translate("Tables", "Not counted in totals"),
        RowRole.TOTAL: translate("Tables", "Total"),
    }[role]


def row_remark(row: Row) -> str:
    """Return what is to be known of a row beside its cells."""
    said = [role_name(row.role), translate("Tables", "Key: {key}").format(key=row.key)]
    if row.hidden:
        said.append(translate("Tables", "Hidden from readers, but counted"))
    return "\n".join(said)


def column_remark(column: Column, table: ResultsTable) -> str:
    """Return what is to be known of a column: its key, what it is computed from."""
    said = [translate("Tables", "Key: {key}").format(key=column.key)]
    if column.is_computed:
        part = column.part
        if table.has_column(part):
            labels = table.column(part).labels
            part = labels.entries[0][1] if labels else part
        said.append(translate("Tables", "Computed from “{column}”").format(column=part))
    if column.hidden:
        said.append(translate("Tables", "Hidden from readers, but counted"))
    return "\n".join(said)


def given(text: str) -> str:
    """Return the remark on a computed cell in which something is typed."""
    return translate("Tables", "The source gives {number}.").format(number=text)


def missing_words(language: str) -> str:
    """Return the remark on words that are there in another language only."""
    return translate("Tables", "Not yet in {language}.").format(language=name_of(language))


def refusal(entry: Entry, style: NumberStyle) -> str:
    """Return why a cell is no number."""
    numbers = [number(choice, style) for choice in entry.choices]
    match entry.refusal:
        case Refusal.TWO_READINGS if len(numbers) > 1:
            return translate("Tables", "This may be {one} or {other}: which one is it?").format(
                one=numbers[0], other=numbers[1]
            )
        case Refusal.TWO_READINGS:
            return translate("Tables", "This may be the number {one}.").format(one=numbers[0])
        case Refusal.SHARE:
            return translate("Tables", "A share in a column of numbers: it is kept as words.")
        case Refusal.MARK:
            return translate("Tables", "A sign stands behind the number: it is kept as words.")
        case Refusal.TOO_LONG:
            return translate("Tables", "This number is too long: it is kept as words.")
    return translate("Tables", "This is no number: it is kept as words and not counted.")


def number(value: Number, style: NumberStyle) -> str:
    """Return a number as the version writes it."""
    return write_number(value, style)


def trouble(error: TableError) -> str:
    """Return why a table cannot be changed like that."""
    key = error.key
    texts = {
        "key": translate(
            "Tables",
            "A key has Latin letters, digits, - and _ only, and begins with none of these.",
        ),
        "reserved": translate("Tables", "The key “{key}” has a meaning of its own."),
        "duplicate": translate("Tables", "The key “{key}” is there already."),
        "too_many_rows": translate("Tables", "A table has 20,000 rows at most."),
        "too_many_columns": translate("Tables", "A table has 200 columns at most."),
        "too_long": translate("Tables", "A cell holds 100,000 letters at most."),
        "label": translate(
            "Tables", "Only a table whose first column names the rows, and no other, can be turned."
        ),
        "computed": translate("Tables", "A column is computed (“{key}”): it cannot become a row."),
        "not_alike": translate(
            "Tables", "Columns of different kinds or units cannot become rows (“{key}”)."
        ),
        "sections": translate(
            "Tables", "A table with sections or uncounted rows cannot be turned (“{key}”)."
        ),
        "given": translate("Tables", "The total row holds typed totals: clear them first."),
        "row_only": translate(
            "Tables", "“{key}” has something that only a row, or only a column, can have."
        ),
    }
    text = texts.get(error.reason) or translate("Tables", "The table cannot be like that ({key}).")
    return text.format(key=key)
