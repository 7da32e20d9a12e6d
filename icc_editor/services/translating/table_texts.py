# SPDX-License-Identifier: MIT
"""The texts of a results table that are translated, each with its address."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from icc_editor.errors import TableError
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import ANY, Texts

_WHOLE = ("caption", "note", "source")


@dataclass(frozen=True, slots=True)
class TableText:
    """One text of a table, in all languages."""

    texts: Texts

    def own(self, language: str) -> str:
        """Return the text in a language; nothing where one serves all languages."""
        return dict(self.texts.entries).get(language, "")


def table_texts(name: str, table: ResultsTable) -> Iterator[tuple[str, TableText]]:
    """Yield the address and the text of everything in a table that has one per language.

    Addresses are ``table:NAME/caption`` (or ``note``, ``source``), ``column:NAME/KEY``,
    ``unit:NAME/KEY`` and ``cell:NAME/ROW/COLUMN``.
    """
    for part, texts in zip(_WHOLE, (table.caption, table.note, table.source.text), strict=True):
        yield from _if_several(f"table:{name}/{part}", texts)
    for column in table.columns:
        yield from _if_several(f"column:{name}/{column.key}", column.labels)
        yield from _if_several(f"unit:{name}/{column.key}", column.unit)
    for row in (*table.rows, *((table.total,) if table.total else ())):
        for column, cell in zip(table.columns, row.cells, strict=True):
            if isinstance(cell, Texts):
                yield from _if_several(f"cell:{name}/{row.key}/{column.key}", cell)


def table_of(address: str) -> str | None:
    """Return the name of the table an address is in; None when it is in none."""
    kind, _colon, rest = address.partition(":")
    return rest.partition("/")[0] if kind in ("table", "column", "unit", "cell") else None


def with_text(table: ResultsTable, address: str, language: str, text: str) -> ResultsTable:
    """Return the table with another text at an address; an empty one is taken out.

    Raises:
        TableError: ``no_row``, ``no_column``, or ``no_text``: there is no text at that address.
    """
    kind, _colon, rest = address.partition(":")
    where = rest.split("/")[1:]
    match kind, where:
        case "table", ["caption"]:
            return replace(table, caption=table.caption.with_text(language, text))
        case "table", ["note"]:
            return replace(table, note=table.note.with_text(language, text))
        case "table", ["source"]:
            texts = table.source.text.with_text(language, text)
            return replace(table, source=replace(table.source, text=texts))
        case "column", [key]:
            column = table.column(key)
            labels = column.labels.with_text(language, text)
            return table.with_column(key, replace(column, labels=labels))
        case "unit", [key]:
            column = table.column(key)
            unit = column.unit.with_text(language, text)
            return table.with_column(key, replace(column, unit=unit))
        case "cell", [row, key]:
            cell = table.cell(row, key)
            if isinstance(cell, Texts):
                return table.with_cell(row, key, cell.with_text(language, text))
    raise TableError("no_text", key=address)


def _if_several(address: str, texts: Texts) -> Iterator[tuple[str, TableText]]:
    if any(language != ANY for language, _text in texts.entries):
        yield address, TableText(texts)
