# SPDX-License-Identifier: MIT
"""The numbers of the post's tables as a sentence may mention them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import TOTAL_KEY, Column, ColumnKind, Row, RowRole, Texts
from icc_editor.services.figures_check.names import AXES, KNOWN_MEASURES, MONEY, Kind
from icc_editor.services.figures_check.vocabulary import Vocabulary
from icc_editor.text.khmer.letters import TO_LATIN_DIGITS
from icc_editor.text.numbers.scale_heads import scale_named

_NOTHING: frozenset[str] = frozenset()
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")  # councils2017 is of 2017 as well
_LONGEST = 2000
"""Rows whose cells are compared; a table of all communes has fewer."""


@dataclass(frozen=True, slots=True)
class CellFigure:
    """A number of a table: where, how much, and what must be named for it to be meant.

    ``whose`` has the concepts for each of ``AXES``, empty where none is needed.
    """

    table: str
    row: str
    column: str
    kind: ColumnKind
    value: Fraction
    decimals: int | None
    whose: tuple[frozenset[str], ...]
    measures: frozenset[str]
    is_total: bool = False
    scale: int = 1
    """What its column says it is to be multiplied by: *Budget (millions of riels)*."""
    places: int = 0
    """The decimals of a column with a scale: as fine as that its numbers are known."""

    @property
    def full(self) -> Fraction:
        """Return how much it is, with the scale of its column."""
        return self.value * self.scale

    def said_as(self, value: Fraction, *, worded: bool = False) -> Fraction:
        """Return its value as it stands or with its scale, whichever ``value`` is more like.

        It is with its scale where ``value`` is ``worded``: *2.75 million*.
        """
        if self.scale == 1 or not self.value:
            return self.value
        if worded:
            return self.full
        middle = float(abs(self.value)) * self.scale**0.5
        return self.full if abs(value) > middle else self.value

    @property
    def is_share(self) -> bool:
        """Return whether it is in percent."""
        return self.kind.is_percent


@dataclass(frozen=True, slots=True)
class Figures:
    """All numbers of the tables, also by value and by whose they are; ``years`` of each table."""

    cells: tuple[CellFigure, ...]
    by_value: Mapping[Fraction, tuple[CellFigure, ...]]
    by_concept: Mapping[str, tuple[CellFigure, ...]]
    totals: tuple[CellFigure, ...]
    years: Mapping[str, frozenset[int]]

    @classmethod
    def of(cls, tables: Mapping[str, ResultsTable], vocabulary: Vocabulary) -> "Figures":
        """Return the numbers of ``tables``."""
        cells = tuple(cell for table in tables.values() for cell in _cells(table, vocabulary))
        by_value: dict[Fraction, list[CellFigure]] = {}
        by_concept: dict[str, list[CellFigure]] = {}
        for cell in cells:
            for value in {cell.value, cell.full}:
                by_value.setdefault(value, []).append(cell)
            for concept in frozenset().union(*cell.whose):
                by_concept.setdefault(concept, []).append(cell)
        return cls(
            cells,
            {value: tuple(its) for value, its in by_value.items()},
            {concept: tuple(its) for concept, its in by_concept.items()},
            tuple(cell for cell in cells if cell.is_total),
            {table.id: _years(table) for table in tables.values()},
        )


def _cells(table: ResultsTable, vocabulary: Vocabulary) -> Iterator[CellFigure]:
    figures = TableFigures(table)
    section: tuple[frozenset[str], ...] = (_NOTHING,) * len(AXES)
    rows: list[tuple[Row | None, tuple[frozenset[str], ...]]] = []
    for row in table.rows[:_LONGEST]:
        own = _by_axis(vocabulary.rows[table.id, row.key])
        if row.role is RowRole.SECTION:
            section = own
            rows.append((row, own))
        else:
            pairs = zip(own, section, strict=True)
            rows.append((row, tuple(its or above for its, above in pairs)))
    rows.append((None, _by_axis(_total_concepts(table, vocabulary))))
    scales = [_scale(column, table, vocabulary) for column in table.columns]
    places = [_places(table, number) for number in range(len(scales))]
    for place, (line, whose) in enumerate(rows):
        for number, column in enumerate(table.columns):
            if not column.kind.is_amount or column.key in figures.problems:
                continue
            if line is None:
                value = figures.value(TOTAL_KEY, column.key)
            else:
                value = figures.value_at(place, number)
            if not isinstance(value, int | Fraction):
                continue
            concepts = vocabulary.columns[table.id, column.key]
            part = vocabulary.columns.get((table.id, column.part), _NOTHING)
            own = _by_axis(concepts)
            yield CellFigure(
                table.id,
                TOTAL_KEY if line is None else line.key,
                column.key,
                column.kind,
                Fraction(value),
                figures.decimals(column.key),
                tuple(a or b for a, b in zip(whose, own, strict=True)),
                frozenset(its for its in concepts | part if its.startswith(f"{Kind.MEASURE}:")),
                is_total=line is None,
                scale=scales[number],
                places=places[number],
            )


def _by_axis(concepts: frozenset[str]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(its for its in concepts if its.startswith(f"{kind}:")) for kind in AXES)


def _total_concepts(table: ResultsTable, vocabulary: Vocabulary) -> frozenset[str]:
    """Return what the total row is called: valid votes, or nothing but the total."""
    if table.total is None:
        return _NOTHING
    texts = [
        text
        for cell in table.total.cells
        if isinstance(cell, Texts)
        for _language, text in cell.entries
    ]
    found = (named.of(Kind.BALLOTS) for text in texts for named in vocabulary.find(text))
    return frozenset().union(*found)


def _scale(column: Column, table: ResultsTable, vocabulary: Vocabulary) -> int:
    """Return what the numbers of a column are to be multiplied by.

    Its label or unit says so, or the table's caption or note of all that is money.
    """
    if column.kind.is_percent:
        return 1
    own = _scale_in(column.labels, column.unit)
    concepts = vocabulary.columns.get((table.id, column.key), _NOTHING)
    counted = {its for its in concepts if its in KNOWN_MEASURES} - MONEY
    return own if own != 1 or counted else _scale_in(table.caption, table.note)


def _places(table: ResultsTable, number: int) -> int:
    """Return the most decimals that are typed in a column."""
    if (decimals := table.columns[number].decimals) is not None:
        return decimals
    typed = (row.cells[number] for row in table.rows)
    exponents = (its.as_tuple().exponent for its in typed if isinstance(its, Decimal))
    return max((-its for its in exponents if isinstance(its, int) and its < 0), default=0)


def _scale_in(*texts: Texts) -> int:
    scales = (scale_named(words, its) for text in texts for its, words in text.entries)
    return next((scale for scale in scales if scale != 1), 1)


def _years(table: ResultsTable) -> frozenset[int]:
    """Return the years a table says it is about; none when it does not say."""
    words = [table.id, *(text for _language, text in table.caption.entries)]
    found = {int(year) for text in words for year in _YEAR.findall(text.translate(TO_LATIN_DIGITS))}
    if table.source.date is not None and not found:
        found.add(table.source.date.year)
    return frozenset(found)
