# SPDX-License-Identifier: MIT
"""A results table in words and digits: what readers of one language see in every cell."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from icc_editor.formats.phrases import phrase
from icc_editor.formats.plain_words import without_controls
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.table_figures import TableFigures, Value
from icc_editor.post.table_parts import (
    ANY,
    TOTAL_KEY,
    Column,
    ColumnKind,
    Missing,
    Row,
    RowRole,
    Texts,
)
from icc_editor.text.numbers.writer import write_number, write_share


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in a cell; ``language`` is empty unless it is another than the table's."""

    text: str = ""
    language: str = ""


NOTHING = Words()


class ShownRole(Enum):
    """What a row is for readers."""

    PLAIN = 0
    HEADING = 1  # of a section, with its name alone
    SUBTOTAL = 2  # of a section, with more: its sums
    TOTAL = 3


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column: its head, and whether its cells name rows, or hold numbers."""

    key: str
    head: Words
    names_rows: bool
    is_number: bool
    part: str = ""


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row with a cell for every column that is shown."""

    role: ShownRole
    cells: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class ShownTable:
    """What is not hidden of a table; ``total`` None: no total row."""

    columns: tuple[ShownColumn, ...]
    rows: tuple[ShownRow, ...]
    total: ShownRow | None


def shown_table(figures: TableFigures, language: str, style: NumberStyle) -> ShownTable:
    """Return what readers of ``language`` see of a table; rows without any cell are left out."""
    writer = CellWriter(figures, language, style)
    table = figures.table
    places = [place for place, column in enumerate(table.columns) if not column.hidden]
    return ShownTable(
        columns=tuple(writer.column(table.columns[place]) for place in places),
        rows=tuple(
            writer.row(number, row, places) for number, row in enumerate(table.rows) if row.is_shown
        ),
        total=None if table.total is None or table.total.hidden else writer.total(places),
    )


def words_in(texts: Texts, language: str) -> Words:
    """Return a text in ``language``, else in any other, named: better than nothing to read."""
    text = texts.get(language)
    if text or not texts:
        return Words(_clean(text))
    other, text = texts.entries[0]
    return Words(_clean(text), "" if other == ANY else other)


def _clean(text: str) -> str:
    # A mark of byte order inside a text means nothing, and browsers count it as a blank.
    return without_controls(text).replace("\ufeff", "").strip()


class CellWriter:
    """Writes the heads and cells of one table for readers of one language."""

    def __init__(self, figures: TableFigures, language: str, style: NumberStyle) -> None:
        """Write numbers in ``style``."""
        self._figures = figures
        self._language = language
        self._style = style
        self._missing = Words(phrase(language, "table.not_available"))
        self._total = Words(phrase(language, "table.total"))
        self._decimals = {
            column.key: figures.decimals(column.key)
            for column in figures.table.columns
            if column.kind.is_number
        }

    def column(self, column: Column) -> ShownColumn:
        """Return a column with its head, the unit in it."""
        head = words_in(column.labels, self._language)
        if not head.text and column.kind.is_number:
            head = Words(column.key)
        unit = words_in(column.unit, self._language)
        if head.text and unit.text and unit.language == head.language:
            both = phrase(self._language, "table.unit", label=head.text, unit=unit.text)
            head = Words(both, head.language)
        names_rows = column.kind is ColumnKind.LABEL
        return ShownColumn(column.key, head, names_rows, column.kind.is_number, column.part)

    def row(self, number: int, row: Row, places: Sequence[int]) -> ShownRow:
        """Return a row, at the 0-based place ``number``, with the cells at ``places``."""
        cells = tuple(
            self.cell(self._figures.value_at(number, place), self._figures.table.columns[place])
            for place in places
        )
        role = ShownRole.PLAIN
        if row.role is RowRole.SECTION:
            said = sum(bool(cell.text) for cell in cells)
            alone = not row.subtotal and said == 1
            role = ShownRole.HEADING if alone else ShownRole.SUBTOTAL
        return ShownRow(role, cells)

    def total(self, places: Sequence[int]) -> ShownRow:
        """Return the total row with the cells at ``places``."""
        columns = [self._figures.table.columns[place] for place in places]
        cells = [self.cell(self._figures.value(TOTAL_KEY, c.key), c) for c in columns]
        names = [at for at, column in enumerate(columns) if column.kind is ColumnKind.LABEL]
        if names and not any(cells[at].text and not cells[at].language for at in names):
            cells[names[0]] = self._total  # every language has a word for it
        return ShownRow(ShownRole.TOTAL, tuple(cells))

    def cell(self, value: Value, column: Column) -> Words:
        """Return what a value in a column looks like; nothing for a blank one."""
        if value is None:
            return NOTHING
        if isinstance(value, Missing):
            return self._missing
        if isinstance(value, Texts):
            return words_in(value, self._language)
        if not column.kind.is_number:
            return Words(write_number(value, self._style))
        decimals = self._decimals[column.key]
        if column.kind.is_percent:
            return Words(write_share(value, self._style, self._language, decimals))
        text = write_number(value, self._style, decimals)
        rises = column.kind is ColumnKind.CHANGE and value > 0
        return Words(f"+{text}" if rises else text)
