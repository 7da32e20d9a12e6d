# SPDX-License-Identifier: MIT
"""What is typed into a cell, and what the table keeps of it.  No Qt here.

Nothing that is typed is thrown away: what cannot be read as its column wants it is kept as words,
and ``refusal`` says why, now and when the table is opened again.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from icc_editor.errors import TableError
from icc_editor.formats.phrases import languages, phrase
from icc_editor.formats.tabular import cell_reading
from icc_editor.formats.tabular.cell_reading import Reading
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    ANY,
    NOT_AVAILABLE,
    Cell,
    Column,
    ColumnKind,
    Missing,
    Number,
    Texts,
    check_number,
)
from icc_editor.services.table_import.keys import is_abbreviation
from icc_editor.text.languages import language_of
from icc_editor.text.numbers.writer import write_number

_LATIN = "en"  # stands for every language in Latin letters


class Refusal(StrEnum):
    """Why what was typed is no number of its column."""

    WORDS = "words"
    TWO_READINGS = "two readings"
    SHARE = "share"  # a percent sign where people are counted
    MARK = "mark"  # a footnote mark behind the number
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True)
class Entry:
    """What the table keeps.

    ``choices`` are the numbers that may have been meant, when ``refusal`` says that none is sure.
    """

    cell: Cell
    refusal: Refusal | None = None
    choices: tuple[Number, ...] = ()


class CellReader:
    """Reads what is typed in one language; made anew when the language or the style is another."""

    def __init__(self, language: str, style: NumberStyle) -> None:
        """Read numbers as ``style`` writes them, where they have two readings."""
        self._language = language
        self._style = style
        words = {phrase(tag, "table.not_available") for tag in languages()}
        self._not_available = frozenset(word.casefold() for word in words)
        self._written_missing = phrase(language, "table.not_available")

    def entry(
        self, text: str, column: Column, before: Cell = None, *, whole: bool = False
    ) -> Entry:
        """Return what a table keeps of ``text``, typed where ``before`` stands.

        ``whole`` says that the other numbers of the column have no decimals, so that 1.156 can
        only be a thousand and more.
        """
        typed = cell_reading.bare(text)
        if not typed:
            return Entry(self._emptied(column, before))
        if self._is_text_of(typed, before):
            return Entry(before)
        if typed.casefold() in self._not_available:
            return Entry(NOT_AVAILABLE)
        if not column.kind.is_number:
            return Entry(self._worded(typed, before))
        return self._number(typed, column, whole=whole)

    def _is_text_of(self, typed: str, before: Cell) -> bool:
        """Return whether a cell is left as it is; writing a number takes longer than looking."""
        if isinstance(before, int) and len(typed) != len(str(before)):
            return False
        return typed == self.text(before)

    def text(self, cell: Cell) -> str:
        """Return what is edited of a cell: numbers in the own digits, without groups."""
        if cell is None:
            return ""
        if isinstance(cell, Missing):
            return self._written_missing
        if isinstance(cell, Texts):
            return cell.get(self._language)
        plain = NumberStyle(self._style.digits, "", self._style.decimal)
        decimals = None if isinstance(cell, int) else max(0, -int(cell.as_tuple().exponent))
        return write_number(cell, plain, decimals)

    def refused(self, cell: Cell, column: Column, *, whole: bool = False) -> Entry | None:
        """Return why a cell of a column of numbers holds words; None when it does not."""
        if not column.kind.is_number or not isinstance(cell, Texts):
            return None
        text = cell.get(self._language) or cell.entries[0][1]
        found = self._number(text, column, whole=whole)
        # A later reading may be surer than the one that kept the words: it is offered.
        if found.refusal is None and isinstance(found.cell, int | Decimal):
            return Entry(cell, Refusal.TWO_READINGS, (found.cell,))
        return Entry(cell, found.refusal or Refusal.WORDS, found.choices)

    # -- inside ---------------------------------------------------------------------------------

    def _emptied(self, column: Column, before: Cell) -> Cell:
        """Take the words of this language away, and those for all; others stay."""
        if column.kind.is_number or not isinstance(before, Texts):
            return None
        left = before.with_text(self._language, "")
        if left == before:
            left = before.with_text(ANY, "")
        return left or None

    def _worded(self, typed: str, before: Cell) -> Texts:
        """Put words where they were: in this language, or in all of them when they are the same.

        An abbreviation (CNRP) is the same in all until somebody types another in one of them:
        Khmer letters over Latin ones are words of Khmer alone.
        """
        texts = before if isinstance(before, Texts) else Texts()
        shared = dict(texts.entries)
        if shared and (self._language in shared or ANY not in shared):
            return texts.with_text(self._language, typed)
        same = is_abbreviation(typed)
        if shared:
            same = same or language_of(typed, _LATIN) == language_of(shared[ANY], _LATIN)
        return texts.with_text(ANY if same else self._language, typed)

    def _number(self, typed: str, column: Column, *, whole: bool) -> Entry:
        reading = cell_reading.read(typed, self._language)
        kept = Texts.of(typed)
        if reading is None:
            return Entry(kept, Refusal.WORDS)
        values = _usable(reading)
        if not values:
            return Entry(kept, Refusal.TOO_LONG)
        if reading.mark:
            return Entry(kept, Refusal.MARK, values)
        if reading.is_share and column.kind in (ColumnKind.COUNT, ColumnKind.RANK):
            return Entry(kept, Refusal.SHARE)
        if reading.in_brackets:
            return Entry(kept, Refusal.TWO_READINGS, (values[0], -values[0]))
        value = self._chosen(reading, column, whole=whole)
        if value is None or value not in values:
            return Entry(kept, Refusal.TWO_READINGS, values)
        return Entry(value)

    def _chosen(self, reading: Reading, column: Column, *, whole: bool) -> Number | None:
        """Return the reading that the column or the style decides for; None for neither."""
        if not reading.is_ambiguous:
            return reading.value("")
        own = reading.value(self._style.decimal)
        if column.kind is not ColumnKind.COUNT or column.decimals:
            return own
        if whole or column.decimals == 0:
            return next((v for _mark, v in reading.values if isinstance(v, int)), own)
        return own if isinstance(own, int) else None


def counts_whole(table: ResultsTable, place: int) -> bool:
    """Return whether a column has numbers, and none of them has decimals."""
    kinds = {type(row.cells[place]) for row in table.rows}
    return int in kinds and Decimal not in kinds


def _usable(reading: Reading) -> tuple[Number, ...]:
    """Return the readings that a table can hold, each once."""
    found: list[Number] = []
    for _mark, value in reading.values:
        try:
            check_number(value)
        except TableError:
            continue
        if value not in found:
            found.append(value)
    return tuple(found)
