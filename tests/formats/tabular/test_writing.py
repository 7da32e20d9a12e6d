# SPDX-License-Identifier: MIT
"""What goes out comes in again, the same."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from icc_editor.formats.tabular import cell_reading, delimited, html_table, sheet_json, writing
from icc_editor.formats.tabular.sheet import (
    BLANK,
    CellKind,
    ReadAs,
    SheetCell,
    SheetRead,
    number_cell,
    share_cell,
    text_cell,
)

PLAIN = ReadAs(header_rows=0, decimal=".", delimiter=",")


def _is_words(text: str) -> bool:
    """Return whether ``text`` comes back as words: it is no number, date or error, nor trimmed."""
    bare = cell_reading.bare(text)
    is_other = (
        cell_reading.read(bare) or cell_reading.read_date(bare) or cell_reading.is_error(bare)
    )
    return bool(bare) and bare == text and not is_other


_SIGNS = st.characters(
    categories=["L", "N", "P", "S", "M", "Zs"], include_characters="=+-@\"';,\t\n|ក្ខ៤"
)
WORDS = st.text(_SIGNS, min_size=1, max_size=12).filter(_is_words).map(text_cell)
WHOLE = st.integers(-(10**12), 10**12).map(number_cell)
PARTS = st.decimals(-(10**6), 10**6, places=2).map(number_cell)
SHARES = st.decimals(0, 100, places=1).map(share_cell)
MARKED = st.tuples(st.integers(1, 9999), st.sampled_from(["*", "†", "1", "b"])).map(
    lambda pair: number_cell(pair[0], mark=pair[1])
)
CELLS = st.one_of(WORDS, WHOLE, PARTS, SHARES, MARKED, st.just(BLANK))


@st.composite
def sheets(draw, cells=CELLS):
    """Rows of one length, without blank rows or columns around them."""
    width = draw(st.integers(1, 4))
    rows = draw(st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=6))
    rows[0][0] = text_cell("first")
    rows[-1][-1] = text_cell("last")
    return rows


def same(found, rows):
    def told(cell: SheetCell):
        text = cell.text if cell.value is None else ""
        return cell.kind, text, cell.value, cell.mark

    assert [[told(cell) for cell in row] for row in found] == [
        [told(cell) for cell in row] for row in rows
    ]


@given(sheets())
@example([[text_cell("=1+1"), text_cell("'=x")], [text_cell("@SUM(A1)"), text_cell("last")]])
def test_csv_comes_back_the_same(rows) -> None:
    same(delimited.read(writing.to_csv(rows), PLAIN).rows, rows)


@given(sheets())
def test_tsv_comes_back_the_same(rows) -> None:
    how = ReadAs(header_rows=0, decimal=".", delimiter="\t")
    same(delimited.read_text(writing.to_tsv(rows), how).rows, rows)


_ONE_LINE = st.text(
    st.characters(categories=["L", "N", "P", "S"], include_characters=" "), min_size=1, max_size=12
)
HTML_WORDS = _ONE_LINE.map(lambda t: " ".join(t.split(" "))).filter(_is_words).map(text_cell)


@given(sheets(st.one_of(HTML_WORDS, WHOLE, PARTS, SHARES, MARKED, st.just(BLANK))))
def test_html_comes_back_the_same(rows) -> None:
    rows = [
        [
            text_cell(" ".join(cell.text.split())) if cell.kind is CellKind.TEXT else cell
            for cell in row
        ]
        for row in rows
    ]
    html = writing.to_html(rows, caption="A < B")
    sheet, (table,), _ = html_table.read(html, ReadAs(header_rows=0, decimal="."))
    same(sheet.rows, rows)
    assert table.name == "A < B"


@given(sheets())
def test_the_pipe_changes_nothing(rows) -> None:
    read = SheetRead(delimited.read(writing.to_csv(rows)), "csv", ("a", "b"), 1)
    assert sheet_json.unpack(sheet_json.pack(read)) == read
    assert sheet_json.unpack_rows(sheet_json.pack_rows(rows)) == rows


def test_how_to_read_goes_through_the_pipe() -> None:
    how = ReadAs(2, ",", {3: "."}, "minus", "cp1252", ";", 1, "km")
    assert sheet_json.unpack_how(sheet_json.pack_how(how)) == how


@pytest.mark.parametrize(
    "words", ["=1+1", "+1+cmd|' /C calc'!A0", "-1+1", "@SUM(1)", "\t=1", "'=1", "=HYPERLINK(1)"]
)
def test_no_words_are_a_formula(words) -> None:
    field = writing.to_csv([[text_cell(words)]]).decode("utf-8-sig").strip('"\r\n')
    assert field.startswith("'")


@pytest.mark.parametrize("words", ["=1+1", "+x", "-1+1", "@SUM(1)", "'=1", "=HYPERLINK(1)"])
def test_html_tells_spreadsheets_what_are_words_and_they_come_back(words) -> None:
    """LibreOffice computed them (200 tables, copied from Calc again); with this it does not."""
    html = writing.to_html([[text_cell("first"), text_cell(words)]])
    assert """ sdnum="1033;0;@" style="mso-number-format:'\\@'">""" in html
    assert html_table.read(html, ReadAs(header_rows=0))[0].rows[0][1].text == words


def test_a_guard_that_a_spreadsheet_showed_is_taken_away() -> None:
    html = "<table><tr><td>'=1+1<td>'90s<tr><td sdnum='1033;0;@'>'=x<td>5</table>"
    rows = html_table.read(html, ReadAs(header_rows=0))[0].rows
    assert [cell.text for row in rows for cell in row] == ["=1+1", "'90s", "'=x", "5"]


@pytest.mark.parametrize("words", ["-", "–", "-5", "+5%", "n/a", "a=b"])
def test_harmless_words_stay_as_they_are(words) -> None:
    assert writing.to_csv([[text_cell(words)]]).decode("utf-8-sig") == f"{words}\r\n"


def test_csv_opens_in_excel_as_it_is() -> None:
    rows = [[text_cell("ខេត្ត"), number_cell(-1156)], [share_cell(Decimal("45.60")), BLANK]]
    assert writing.to_csv(rows) == b"\xef\xbb\xbf" + "ខេត្ត,-1156\r\n45.60%,\r\n".encode()


def test_html_has_headers_and_nothing_that_runs() -> None:
    rows = [[text_cell("<script>")], [number_cell(489, "489", "1")], [text_cell("a\nb")]]
    assert writing.to_html(rows, header_rows=1) == (
        "<table>\n<thead>\n<tr><th>&lt;script&gt;</th></tr>\n</thead>\n<tbody>\n"
        '<tr><td align="right" sdval="489">489<sup>1</sup></td></tr>\n'
        "<tr><td>a<br>b</td></tr>\n</tbody>\n</table>\n"
    )
