# SPDX-License-Identifier: MIT
"""The picture of a results table as data: bars, figures, colours, words.  The worker draws it.

Figures come from ``post.table_figures``, exact; a bar's length is rounded once.  Blank is no zero,
and what is not available is said, not drawn.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import assert_never

from icc_editor.errors import ChartTooLarge, ChartUnfit, TableError
from icc_editor.formats.chart_colours import MUTED, colours_for, row_colours
from icc_editor.formats.chart_items import (
    ChartItem,
    by_value,
    length_of,
    numbers_of,
    sum_of,
    total_of,
)
from icc_editor.formats.chart_options import ChartOptions, ChartOrder, chart_options
from icc_editor.formats.chart_words import described
from icc_editor.formats.phrases import phrase
from icc_editor.formats.published_dates import day_in_words
from icc_editor.formats.shown_table import CellWriter, words_in
from icc_editor.post.chart import Bar, ChartKind, Drawing, Segment, Series
from icc_editor.post.exact_numbers import Exact
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures, Value
from icc_editor.post.table_parts import Column, ColumnKind, Missing, Row, RowRole, Texts
from icc_editor.text.khmer.clusters import previous_stop
from icc_editor.text.numbers.writer import write_number

MOST_BARS = 40
MOST_SERIES = 7
"""Parts of a bar: nobody tells more colours apart; the smallest are drawn as one."""
LONGEST_LABEL = 200  # code points
BLANK = "–"

_BREAK = re.compile("[\\x00-\\x1f\\x7f\\u2028\\u2029]+")


def describe(table: ResultsTable, language: str, style: NumberStyle) -> Drawing:
    """Return what the chart of ``table`` shows in a language.

    Raises:
        ChartUnfit: The options cannot be understood, or there is nothing such a chart can show.
        ChartTooLarge: There would be more bars than can be read.
    """
    options = chart_options(table)
    drawn = _Chart(TableFigures(table), options, language, style)
    match options.kind:
        case ChartKind.BARS:
            drawing = drawn.bars()
        case ChartKind.STACKED:
            drawing = drawn.stacks() if options.columns else drawn.stack()
        case _:
            assert_never(options.kind)
    return replace(drawing, description=described(drawing, options.kind))


class _Chart:
    """Draws one table in one language."""

    def __init__(
        self, figures: TableFigures, options: ChartOptions, language: str, style: NumberStyle
    ) -> None:
        self._figures = figures
        self._table = figures.table
        self._options = options
        self._language = language
        self._style = style
        self._writer = CellWriter(figures, language, style)

    # -- the three charts -----------------------------------------------------------------------

    def bars(self) -> Drawing:
        column = self._column(self._options.column)
        items = self._items(column, [row for row in self._rows() if not row[1].hidden])
        self._check_drawable(items)
        shown, notes = self._chosen(items)
        self._check_many(len(shown))
        numbers = numbers_of(shown)
        longest = max([*numbers, *(-number for number in numbers)], default=0)
        colours = row_colours([item.row.colour for item in shown])
        bars = [
            Bar(
                item.label,
                self._written(item.value, column),
                self._segments([item.value], [colour], longest, column),
                item.section,
            )
            for item, colour in zip(shown, colours, strict=True)
        ]
        return self._drawing(self._measure(column), _with_headings(bars), notes=notes)

    def stack(self) -> Drawing:
        """Return one bar: its parts are the rows."""
        column = self._column(self._options.column)
        items = self._items(column, self._rows())
        self._check_drawable(items)
        self._check_positive(items)
        if self._options.order is ChartOrder.VALUE:
            items = by_value(items)
        shown, rest = self._parts(items)
        total = sum(numbers_of(items))
        colours = colours_for([item.row.colour for item in shown])
        pairs = [(item.label, item.value) for item in shown]
        if rest:
            pairs.append((self._others(len(rest)), sum(numbers_of(rest))))
            colours = (*colours, MUTED)
        series = [
            Series(label, colour, self._written(value, column))
            for (label, value), colour in zip(pairs, colours, strict=True)
        ]
        segments = self._segments([value for _label, value in pairs], colours, total, column)
        if column.kind is ColumnKind.COUNT:
            whole = self._written(total_of([item.value for item in items]), column)
            series.append(Series(phrase(self._language, "table.total"), "", whole))
        return self._drawing(self._measure(column), (Bar("", "", segments),), tuple(series))

    def stacks(self) -> Drawing:
        """Return a bar for every row: its parts are columns."""
        columns = [self._column(key) for key in self._options.columns]
        if len({column.kind for column in columns}) > 1:
            raise self._unfit("column", columns[-1].key)
        if len(columns) > MOST_SERIES:
            raise ChartTooLarge(self._table.id, bars=len(columns), limit=MOST_SERIES)
        rows = [row for row in self._rows() if not row[1].hidden]
        cells = [self._items(column, rows) for column in columns]
        for items in cells:
            self._check_positive(items)
        self._check_drawable([item for items in cells for item in items])
        sums = [
            replace(first[0], value=sum_of(item.value for item in first))
            for first in zip(*cells, strict=True)
        ]
        chosen, notes = self._chosen(sums)
        self._check_many(len(chosen))
        longest = max(numbers_of(chosen), default=0)
        colours = colours_for([self._options.colour_of(column.key) for column in columns])
        by_key = {line[0].row.key: line for line in zip(*cells, strict=True)}
        bars = []
        for item in chosen:
            values = [cell.value for cell in by_key[item.row.key]]
            segments = self._segments(values, colours, longest, columns[0])
            value = self._written(total_of(values), columns[0])
            is_share = columns[0].kind.is_percent and segments
            bars.append(Bar(item.label, "" if is_share else value, segments, item.section))
        series = tuple(
            Series(self._measure(column), colour)
            for column, colour in zip(columns, colours, strict=True)
        )
        return self._drawing("", _with_headings(bars), series, notes)

    # -- what is drawn --------------------------------------------------------------------------

    def _column(self, key: str) -> Column:
        """Return the column of that key, without one the first share or count that is shown.

        Raises:
            ChartUnfit: ``column``: there is none, or nothing in it can be drawn.
        """
        if not key:
            shown = [column for column in self._table.columns if not column.hidden]
            match self._options.kind:
                case ChartKind.BARS:
                    wanted = (ColumnKind.SHARE, ColumnKind.COUNT)
                case ChartKind.STACKED:
                    wanted = (ColumnKind.COUNT, ColumnKind.SHARE)
                case _:
                    assert_never(self._options.kind)
            found = (column for kind in wanted for column in shown if column.kind is kind)
            column = next(found, None)
            if column is None:
                raise self._unfit("column")
            return column
        try:
            column = self._table.column(key)
        except TableError:
            raise self._unfit("column", key) from None
        if not column.kind.is_amount or key in self._figures.problems:
            raise self._unfit("column", key)
        return column

    def _rows(self) -> list[tuple[int, Row, str]]:
        """Return the rows that make up the sums, with their places and their sections' words."""
        found = []
        for section in self._table.sections():
            heading = "" if section.heading is None else self._label(section.heading)
            for place in range(section.first, section.end):
                row = self._table.rows[place]
                if row.role is RowRole.DATA:
                    found.append((place, row, heading))
        return found

    def _items(self, column: Column, rows: Iterable[tuple[int, Row, str]]) -> list[ChartItem]:
        number = self._table.column_place(column.key)
        return [
            ChartItem(row, self._label(place), self._figures.value_at(place, number), section)
            for place, row, section in rows
        ]

    def _label(self, place: int) -> str:
        row = self._table.rows[place]
        for column, cell in zip(self._table.columns, row.cells, strict=True):
            if column.kind is ColumnKind.LABEL and not column.hidden and isinstance(cell, Texts):
                return self._words(cell)
        return row.key

    def _chosen(self, items: list[ChartItem]) -> tuple[list[ChartItem], tuple[str, ...]]:
        """Return the bars in their order, and a note when some are left out."""
        top = self._options.top
        if not top and self._options.order is ChartOrder.TABLE:
            return items, ()
        ordered = [
            replace(item, label=f"{item.section}: {item.label}", section="")
            if item.section
            else item
            for item in by_value(items)
        ]
        if not 0 < top < len(items):
            return ordered, ()
        shown, count = write_number(top, self._style), write_number(len(items), self._style)
        return ordered[:top], (self._say("top", shown=shown, count=count),)

    def _parts(self, items: list[ChartItem]) -> tuple[list[ChartItem], list[ChartItem]]:
        """Return the parts that get a colour, in their order, and those that share one.

        What is hidden in the table belongs to the whole all the same.
        """
        shown = [item for item in items if not item.row.hidden and item.value is not None]
        most = self._options.top or MOST_SERIES
        if len(shown) > most:
            most = most if self._options.top else MOST_SERIES - 1
            kept = {item.row.key for item in by_value(shown)[:most]}
            shown = [item for item in shown if item.row.key in kept]
        if len(shown) > MOST_SERIES:
            raise ChartTooLarge(self._table.id, bars=len(shown), limit=MOST_SERIES)
        keys = {item.row.key for item in shown}
        rest = [item for item in items if item.row.key not in keys and item.number is not None]
        return shown, rest

    def _segments(
        self, values: Sequence[Value], colours: Sequence[str], whole: Exact, column: Column
    ) -> tuple[Segment, ...]:
        return tuple(
            Segment(length_of(value, whole), self._written(value, column), colour, number)
            for number, (value, colour) in enumerate(zip(values, colours, strict=True))
            if value is not None and not isinstance(value, Texts | Missing)
        )

    # -- words ----------------------------------------------------------------------------------

    def _drawing(
        self,
        measure: str,
        bars: tuple[Bar, ...],
        series: tuple[Series, ...] = (),
        notes: tuple[str, ...] = (),
    ) -> Drawing:
        title = self._words(self._table.caption)
        if not title:
            title, measure = measure, ""
        notes = (*notes, *self._source())
        return Drawing(self._language, title, measure, bars, series, notes)

    def _measure(self, column: Column) -> str:
        return _on_one_line(self._writer.column(column).head.text)

    def _words(self, texts: Texts) -> str:
        return _on_one_line(words_in(texts, self._language).text)

    def _written(self, value: Value, column: Column) -> str:
        return _on_one_line(self._writer.cell(value, column).text) or BLANK

    def _source(self) -> tuple[str, ...]:
        """Return where the figures are from: a picture goes where its table does not."""
        source = self._table.source
        words = self._words(source.text)
        if not words:
            return ()
        if source.date is None:
            return (phrase(self._language, "table.source", about=words),)
        day = day_in_words(source.date, self._language)
        return (phrase(self._language, "table.source_dated", about=words, date=day),)

    def _others(self, count: int) -> str:
        return self._say("others", count=write_number(count, self._style))

    def _say(self, name: str, **values: str) -> str:
        return phrase(self._language, f"chart.{name}", **values)

    # -- refusals -------------------------------------------------------------------------------

    def _check_drawable(self, items: Iterable[ChartItem]) -> None:
        if all(item.number is None for item in items):
            raise self._unfit("empty")

    def _check_positive(self, items: Iterable[ChartItem]) -> None:
        for item in items:
            if item.number is not None and item.number < 0:
                raise self._unfit("negative", item.row.key)

    def _check_many(self, bars: int) -> None:
        if bars > MOST_BARS:
            raise ChartTooLarge(self._table.id, bars=bars, limit=MOST_BARS)

    def _unfit(self, reason: str, key: str = "") -> ChartUnfit:
        return ChartUnfit(self._table.id, reason=reason, key=key)


def _on_one_line(text: str) -> str:
    line = _BREAK.sub(" ", text).strip()
    if len(line) <= LONGEST_LABEL:
        return line
    return line[: previous_stop(line[: LONGEST_LABEL + 1], LONGEST_LABEL)] + "…"


def _with_headings(bars: Sequence[Bar]) -> tuple[Bar, ...]:
    """Return the bars with their section's words on the first one of each only."""
    found: list[Bar] = []
    for _heading, group in groupby(bars, key=lambda bar: bar.heading):
        first, *others = group
        found += [first, *(replace(bar, heading="") for bar in others)]
    return tuple(found)
