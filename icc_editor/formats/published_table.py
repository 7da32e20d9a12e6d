# SPDX-License-Identifier: MIT
"""A results table as readers get it: elements for pages, print and blogs alike.

Each table is a ``figure`` with a ``table`` and a ``figcaption``, in the order WordPress's table
block has them.  Nothing rests on a style that WordPress would take from an author; cells that name
a row or a column are headers with a scope, so that a voice can read them out.
"""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from icc_editor.formats.phrases import phrase
from icc_editor.formats.published_dates import day_in_words
from icc_editor.formats.shown_table import (
    ShownColumn,
    ShownRole,
    ShownRow,
    ShownTable,
    Words,
    shown_table,
    words_in,
)
from icc_editor.formats.table_layout import layout
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.text.numbers.writer import write_number

CLASS = "results-table"
"""Of the ``figure`` around a results table."""
SMALL = "has-small-font-size"
"""Beside it where letters are small, as themes know it."""

# Said of words as well: browsers put a header in the middle of its cell.
_LEFT, _RIGHT = "text-align:left", "text-align:right"
_SUMS = frozenset({ShownRole.SUBTOTAL, ShownRole.TOTAL})
_LINKED = ("http://", "https://")
_ABOUT = "{about}"  # the place in a phrase of what may be linked or in another language


def published(
    figures: TableFigures, language: str, style: NumberStyle, description: str = ""
) -> tuple[Element, ...]:
    """Return the figures that show a table, side by side or below each other as a phone needs.

    ``description`` is the caption when the table has none in any language.  Nothing is returned
    for a table of which nothing is shown.
    """
    shown = shown_table(figures, language, style)
    if not shown.columns:
        return ()
    chosen = layout(shown)
    found: list[Element] = []
    for number, places in enumerate(chosen.parts, start=1):
        figure = Element("figure", {"class": f"{CLASS} {SMALL}" if chosen.small else CLASS})
        figure.append(_table(shown, places))
        caption = _Caption(figure, figures.table, language)
        caption.name(description, number, len(chosen.parts), style)
        if number == len(chosen.parts):
            caption.notes(rounded=bool(figures.columns_with_rounding_note()))
        found.append(figure)
    return tuple(found)


def _table(shown: ShownTable, places: Sequence[int]) -> Element:
    columns = [shown.columns[place] for place in places]
    table = Element("table")
    head = SubElement(SubElement(table, "thead"), "tr")
    for column in columns:
        is_head = bool(column.head.text)
        cell = SubElement(head, "th" if is_head else "td", {"scope": "col"} if is_head else {})
        _fill(cell, column.head, right=column.is_number)
    if shown.rows:
        body = SubElement(table, "tbody")
        for row in shown.rows:
            body.append(_row(row, columns, places))
    if shown.total is not None:
        SubElement(table, "tfoot").append(_row(shown.total, columns, places))
    return table


def _row(row: ShownRow, columns: Sequence[ShownColumn], places: Sequence[int]) -> Element:
    line = Element("tr")
    if row.role is ShownRole.HEADING and (words := next((c for c in row.cells if c.text), None)):
        # As wide as the table, and a header of columns: so it holds for the rows up to the next
        # one, which a header of row groups in the one body a table block has would not.
        # Source: HTML, "forming relationships between data cells and header cells"
        across = {"colspan": str(len(columns))} if len(columns) > 1 else {}
        _fill(SubElement(line, "th", {"scope": "col", **across}), words)
        return line
    for place, column in zip(places, columns, strict=True):
        words = row.cells[place]
        names = column.names_rows and bool(words.text)
        cell = SubElement(line, "th" if names else "td", {"scope": "row"} if names else {})
        _fill(cell, words, right=column.is_number, strong=row.role in _SUMS)
    return line


def _fill(cell: Element, words: Words, *, right: bool = False, strong: bool = False) -> None:
    if right or cell.tag == "th":
        cell.set("style", _RIGHT if right else _LEFT)
    _say(SubElement(cell, "strong") if strong and words.text else cell, words)


class _Caption:
    """Writes the lines below a table; no ``figcaption`` is made while there is nothing to say."""

    def __init__(self, figure: Element, table: ResultsTable, language: str) -> None:
        self._figure = figure
        self._table = table
        self._language = language

    def name(self, description: str, number: int, count: int, style: NumberStyle) -> None:
        """Write what the table is called, and which part of it this is."""
        words = words_in(self._table.caption, self._language)
        if not words.text:
            words = Words(description)
        if not words.text:
            return
        line = SubElement(self._line(), "strong")
        if count == 1:
            _say(line, words)
        else:
            self._phrase(
                line,
                "table.part",
                words,
                number=write_number(number, style),
                count=write_number(count, style),
            )

    def notes(self, *, rounded: bool) -> None:
        """Write the note, that shares are rounded, and where the figures come from."""
        if self._table.note:
            _say(self._line(), words_in(self._table.note, self._language))
        if rounded:
            _say(self._line(), Words(phrase(self._language, "table.rounding")))
        self._source()

    def _source(self) -> None:
        source = self._table.source
        address = words_in(source.url, self._language).text
        words = words_in(source.text, self._language)
        if not words.text:
            words = Words(address)
        if not words.text:
            return
        link = address if address.lower().startswith(_LINKED) else ""
        if source.date is None:
            self._phrase(self._line(), "table.source", words, link=link)
        else:
            day = day_in_words(source.date, self._language)
            self._phrase(self._line(), "table.source_dated", words, link=link, date=day)

    def _phrase(
        self, parent: Element, name: str, words: Words, *, link: str = "", **values: str
    ) -> None:
        """Write a phrase that is about ``words``, linked or not."""
        before, _place, behind = phrase(self._language, name).partition(_ABOUT)
        _say(parent, Words(before.format(**values)))
        _say(SubElement(parent, "a", {"href": link}) if link else parent, words)
        _say(parent, Words(behind.format(**values)))

    def _line(self) -> Element:
        """Return the caption, ready for another line."""
        caption = self._figure.find("figcaption")
        if caption is None:
            return SubElement(self._figure, "figcaption")
        SubElement(caption, "br")
        return caption


def _say(parent: Element, words: Words) -> None:
    """Add words to an element, in a ``span`` when they are in another language."""
    if words.language:
        SubElement(parent, "span", {"lang": words.language}).text = words.text
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words.text
    else:
        parent.text = (parent.text or "") + words.text
