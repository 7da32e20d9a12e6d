# SPDX-License-Identifier: MIT
import contextlib

import pytest

from icc_editor.errors import NotASheet, SheetTooLarge
from icc_editor.formats.tabular import html_table
from icc_editor.formats.tabular.limits import COLUMN_LIMIT
from icc_editor.formats.tabular.sheet import ReadAs
from tests.formats.tabular.clipboards import HEAD, SHAPES
from tests.formats.tabular.shorthand import codes, facts, said, work


def read(html, **how):
    return html_table.read(html, ReadAs(**how))[0]


@pytest.mark.parametrize(
    ("html", "rows", "headers"), [shape[1:] for shape in SHAPES], ids=[s[0] for s in SHAPES]
)
def test_a_clipboard_comes_in_right(html, rows, headers) -> None:
    sheet = read(html)
    assert said(sheet) == rows
    assert sheet.header_rows == headers


def test_there_are_enough_shapes() -> None:
    assert len(SHAPES) >= 40


def test_what_was_guessed_or_left_out_is_said() -> None:
    shapes = {shape[0]: read(shape[1]) for shape in SHAPES}
    for name, code in [
        ("excel: a column that may be thousands or decimals", "ambiguous"),
        ("excel: German separators, told by one cell", "decimal"),
        ("excel: dates made of 1-2", "date_made"),
        ("excel: merged headers in two rows", "merged"),
        ("excel: a filtered row is hidden", "hidden_row"),
        ("excel: errors", "error"),
        ("excel: codes keep their zero", "code_kept"),
        ("excel: numbers in brackets may be minus", "brackets"),
        ("page: a table for the layout around the one with numbers", "several"),
        ("page: two numbers in each cell", "two_values"),
        ("word: a raised footnote mark is no digit", "footnote"),
    ]:
        assert code in codes(shapes[name]), name
    assert facts(shapes["excel: dates made of 1-2"], "date_made") == [
        (1, 1, {"text": "2-Jan", "day": 2, "month": 1}),
        (3, 1, {"text": "févr-03", "day": 3, "month": 2}),
    ]
    assert "hidden_row" not in codes(
        shapes["excel: the row that keeps the widths of misaligned columns"]
    )


def test_spans_are_remembered_where_they_stand() -> None:
    html = f"<table>{HEAD}<tr><td>Kep<td>1</table>".replace("<td>Party", "<td rowspan=1>Party")
    assert read(html).spans == ()
    shapes = {shape[0]: read(shape[1]) for shape in SHAPES}
    first, second = shapes["excel: merged headers in two rows"].spans
    assert (first.row, first.column, first.rows, first.columns) == (0, 0, 2, 1)
    assert (second.row, second.column, second.rows, second.columns) == (0, 1, 1, 2)
    (span,) = shapes["excel: a hidden row under a merged cell"].spans
    assert (span.row, span.rows) == (1, 2)


def test_a_hidden_first_row_gives_its_merged_words_to_the_next() -> None:
    html = f"<table>{HEAD}<tr hidden><td rowspan=2>Kep<td>1<tr><td>2</table>"
    assert said(read(html))[1] == ["Kep", "=2"]


def test_guesses_are_corrected_by_arguments() -> None:
    html = f"<table>{HEAD}<tr><td>A<td>1.592<tr><td>B<td>(7)</table>"
    assert said(read(html, decimal=","))[1] == ["A", "=1592"]
    assert said(read(html, decimals={1: "."}, decimal=","))[1] == ["A", "=1.592"]
    assert said(read(html, brackets="minus"))[2] == ["B", "=-7"]
    assert said(read(html, brackets="plain"))[2] == ["B", "=7"]
    none = read(html, header_rows=0, decimal=",")
    assert (none.header_rows, none.header_reason, none.columns[1].reason) == (0, "given", "given")


def test_of_several_tables_any_can_be_chosen() -> None:
    html = f"<table><caption>Small</caption><tr><td>a</table><table>{HEAD}<tr><td>A<td>1</table>"
    sheet, tables, chosen = html_table.read(html)
    assert [(t.name, t.rows, t.columns) for t in tables] == [("Small", 1, 1), ("Party", 2, 2)]
    assert chosen == 1
    assert facts(sheet, "several") == [(-1, -1, {"count": 2, "chosen": 1, "name": "Party"})]
    other = html_table.read(html, ReadAs(part=0))
    assert (said(other[0]), other[0].name, other[2]) == ([["a"]], "Small", 0)
    assert html_table.read(html, ReadAs(part=7))[2] == 1


@pytest.mark.parametrize(
    ("cell", "read_as"),
    [
        ("2<sup>e</sup> tour", "2e tour"),
        ("2<sup>e</sup>", "2e"),
        ("1<sup>st</sup> round", "1st round"),
        ("Kep<sup>a</sup>", "Kep^a"),
        ("489<sup>1</sup><sup>*</sup>", "=489^1, *"),
        ("489<sup>1234</sup>", "489 1234"),
        ("12 km<sup>2</sup>", "12 km²"),
    ],
)
def test_what_stands_raised_is_a_mark_or_a_part_of_the_words(cell, read_as) -> None:
    html = f"<table>{HEAD}<tr><td>A<td>7<tr><td>B<td>{cell}</table>"
    assert said(read(html))[2][1] == read_as


@pytest.mark.parametrize(
    "html", ["", "<p>1,234</p>", "<table></table>", "<table><tr></tr></table>"]
)
def test_a_page_without_table_is_no_sheet(html) -> None:
    with pytest.raises(NotASheet):
        html_table.read(html)


@pytest.mark.parametrize(
    ("html", "what"),
    [
        ("<table><tr>" + "<td>1" * (COLUMN_LIMIT + 1), "columns"),
        ("<table>" + "<tr><td colspan=500>1" * 2000, "columns"),
        ("<table><tr><td>" * 101, "nesting"),
        ("<table><tr><td>1</table>" * 300, "tables"),
        ("<table>" + "<tr><td>1" * 20_001 + "</table>", "rows"),
    ],
    ids=["columns", "spans", "nesting", "tables", "rows"],
)
def test_too_much_is_refused(html, what) -> None:
    with pytest.raises(SheetTooLarge) as caught:
        html_table.read(html)
    assert caught.value.what == what


@pytest.mark.parametrize(
    "piece",
    [
        "<tr><td rowspan=65534>1",
        "<tr><td colspan=2 rowspan=2>1<td>2",
        "<tr><td><sup>1</sup>2",
        "<tr><td><span style='vertical-align:super'>1</span>",
        "<tr><td data-sheets-value='{{{{[[[['>1",
        "<tr><th>" + "x" * 20,
        "<tr hidden><td rowspan=9>1",
        "<tr><td>" + "1 " * 20,
        "<tr><td>" + "(" * 40,
    ],
)
def test_work_grows_with_the_size_only(piece) -> None:
    """Calls are counted: four times the input may take about four times as many."""

    def calls(times):
        with contextlib.suppress(SheetTooLarge):
            return work(lambda: html_table.read("<table>" + piece * times))
        return 0

    assert calls(2000) < 6 * calls(500)
