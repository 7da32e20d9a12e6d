# SPDX-License-Identifier: MIT
"""The results tables of a post as its texts use them: figures written, tables found by address."""

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from icc_editor.errors import TableDamaged
from icc_editor.formats.figures import figures_in, figures_in_line
from icc_editor.formats.plain_words import without_controls
from icc_editor.formats.table_address import tables_named_in
from icc_editor.post.exact_numbers import Exact, share
from icc_editor.post.figure import FigureForm, FigureProblem, FigureReference
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import SHARE_DECIMALS, TableFigures, Value
from icc_editor.post.table_parts import ColumnKind, Missing, RowRole, Texts
from icc_editor.text.numbers.writer import write_in_words, write_number, write_share

_MOST_READ = 16  # tables kept in memory


@dataclass(frozen=True, slots=True)
class KnownTable:
    """One table of a post: ``name`` is its file's; ``figures`` is None when it is damaged.

    ``digest`` is another one whenever the file's bytes are.
    """

    name: str
    digest: str
    figures: TableFigures | None


class KnownTables:
    """The tables of one post."""

    def __init__(self, tables: Iterable[KnownTable] = ()) -> None:
        """Take the tables, each named once."""
        self._by_name = {table.name: table for table in tables}
        self._by_id: dict[str, KnownTable] = {}
        for table in self._by_name.values():
            key = table.name if table.figures is None else table.figures.table.id
            # Of two tables with one id the first counts; a whole one before a damaged one.
            before = self._by_id.get(key)
            if before is None or (before.figures is None and table.figures is not None):
                self._by_id[key] = table

    def named(self, name: str) -> KnownTable | None:
        """Return the table in ``tables/NAME.toml``, damaged or not; None when there is none."""
        return self._by_name.get(name)

    def called(self, identity: str) -> TableFigures | None:
        """Return the table that figures call so; None when there is none, or it is damaged."""
        known = self._by_id.get(identity)
        return None if known is None else known.figures

    def all(self) -> tuple[KnownTable, ...]:
        """Return every table, damaged or not."""
        return tuple(self._by_name.values())

    def tables(self) -> tuple[ResultsTable, ...]:
        """Return the tables that can be read."""
        return tuple(t.figures.table for t in self._by_name.values() if t.figures is not None)

    def used_in(self, text: str, *words: str) -> tuple[str, ...]:
        """Return the names of the tables that a text and plain words use, in order."""
        found = (*figures_in(text), *(f for line in words for f in figures_in_line(line)))
        ids = {figure.reference.table for figure in found if figure.reference is not None}
        names = {self._by_id[key].name for key in ids & self._by_id.keys()}
        return tuple(sorted(names | (tables_named_in(text) & self._by_name.keys())))

    def write(
        self, reference: FigureReference | None, language: str, style: NumberStyle
    ) -> str | FigureProblem:
        """Return a figure as a text in ``language`` has it, or why there is nothing to write."""
        if reference is None:
            return FigureProblem.MALFORMED
        known = self._by_id.get(reference.table)
        if known is None:
            return FigureProblem.MISSING_TABLE
        if known.figures is None:
            return FigureProblem.DAMAGED_TABLE
        if reference.row != "total" and not known.figures.table.has_row(reference.row):
            return FigureProblem.MISSING_ROW
        if not known.figures.table.has_column(reference.column):
            return FigureProblem.MISSING_COLUMN
        return _written(known.figures, reference, language, style)


class TablesReader:
    """Reads the tables of posts; keeps the last ones, so that only changed files are read again.

    Not thread-safe.  ``read_files`` counts the files that were read and not remembered.
    """

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._known: OrderedDict[tuple[str, str], KnownTable] = OrderedDict()
        self.read_files = 0

    def read(self, raw: Mapping[str, bytes]) -> KnownTables:
        """Return the tables whose files hold these bytes, by name.  Never raises."""
        return KnownTables([self._table(name, data) for name, data in sorted(raw.items())])

    def _table(self, name: str, raw: bytes) -> KnownTable:
        key = name, hashlib.sha256(raw).hexdigest()
        known = self._known.get(key)
        if known is None:
            self.read_files += 1
            known = self._known[key] = KnownTable(*key, figures=_figures(raw))
            if len(self._known) > _MOST_READ:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(key)
        return known


def _figures(raw: bytes) -> TableFigures | None:
    from icc_editor.formats import table_toml  # most posts have no table to be read

    try:
        return TableFigures(table_toml.read(raw).table)
    except TableDamaged:
        return None


def _written(
    figures: TableFigures, reference: FigureReference, language: str, style: NumberStyle
) -> str | FigureProblem:
    column = figures.table.column(reference.column)
    value = figures.value(reference.row, reference.column)
    if value is None:
        return FigureProblem.BLANK
    if isinstance(value, Missing):
        return FigureProblem.NOT_AVAILABLE
    form = reference.form
    if isinstance(value, Texts):
        if form is not None:
            return FigureProblem.NO_NUMBER
        return without_controls(value.get(language)) or FigureProblem.MISSING_WORDS
    if not column.kind.is_number:
        # A number typed among words is what it is.
        return write_number(value, style)
    match form:
        case FigureForm.WORDS:
            return write_in_words(value, style, language)
        case FigureForm.SHARE:
            return _share(figures, reference, value, language, style)
        case FigureForm.RANK:
            return _rank(figures, reference, value, style)
        case None if column.kind.is_percent:
            return write_share(value, style, language, figures.decimals(column.key))
    return write_number(value, style, figures.decimals(column.key))


def _share(
    figures: TableFigures,
    reference: FigureReference,
    value: Exact,
    language: str,
    style: NumberStyle,
) -> str | FigureProblem:
    """Return a share as it is, a count as a share of the sum of its column."""
    key = reference.column
    if figures.table.column(key).kind.is_percent:
        return write_share(value, style, language, figures.decimals(key))
    whole = sum(number for _row, number in _numbers(figures, key))
    if not whole:
        return FigureProblem.NOT_AVAILABLE
    return write_share(share(value, whole), style, language, SHARE_DECIMALS)


def _rank(
    figures: TableFigures, reference: FigureReference, value: Exact, style: NumberStyle
) -> str | FigureProblem:
    """Return a rank as it is, else the place of a number among those of its column."""
    if figures.table.column(reference.column).kind is ColumnKind.RANK:
        return write_number(value, style, 0)
    others = _numbers(figures, reference.column)
    if all(row != reference.row for row, _number in others):
        return FigureProblem.NOT_AVAILABLE  # a total, or a row apart, has no place among them
    return write_number(1 + sum(number > value for _row, number in others), style)


def _numbers(figures: TableFigures, column: str) -> list[tuple[str, Exact]]:
    """Return the numbers of a column with the keys of their rows, those that count."""
    place = figures.table.column_place(column)
    values: list[tuple[str, Value]] = [
        (row.key, figures.value_at(number, place))
        for number, row in enumerate(figures.table.rows)
        if row.role is RowRole.DATA
    ]
    return [(key, v) for key, v in values if v is not None and not isinstance(v, Texts | Missing)]
