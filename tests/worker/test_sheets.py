# SPDX-License-Identifier: MIT
"""Files of spreadsheets, real and bad; the worker's task is called here, not its process.

``sheets/results.*`` and the clipboards were made by LibreOffice (``sheets/make_samples.py``); what
is put together here by hand is called so.
"""

import io
import struct
import zipfile
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils import column_index_from_string

from icc_editor.errors import NotASheet, SheetBroken, SheetError, SheetPassword, SheetTooLarge
from icc_editor.formats.tabular import sheet_json
from icc_editor.formats.tabular.sheet import (
    BLANK,
    CellKind,
    ReadAs,
    number_cell,
    share_cell,
    text_cell,
)
from icc_editor.worker import sheet_packages, sheets
from icc_editor.worker.protocol import unpack_error
from icc_editor.worker.service import respond
from icc_editor.worker.sheet_writing import to_xlsx
from icc_editor.worker.tasks import all_tasks
from tests.formats.tabular.shorthand import codes, facts, said

MADE = Path(__file__).parent / "sheets"

HEADS = [
    ["Commune results, 4 June 2017", "", "", "", "", "", ""],
    ["Province", "Seats", "~Seats", "Votes", "Share", "Score", "Note"],
    ["~Province", "2012", "2017", "", "", "", ""],
]
BODY = [
    ["Kampong Cham", "=845", "=478", "=408123", "=45.6%", "@2-Jan", "=489^*"],
    ["កំពង់ធំ", "=503", "=359", "=212456.5", "=50.7586%", "3-4", "?១.២៣៤"],
    ["Kratié", "=0", "=-5", "=1348", "!#DIV/0!", "=7", "?1,234"],
    ["Raised", "=12", "=13", "=14", "=15", "=16", "=489^1"],
    ["Total", "=1361", "=847", "=621944.5", "", "", "n/a"],
]


def made(name):
    return (MADE / name).read_bytes()


def read(data, **how):
    return sheets.read(data, ReadAs(**how))


# -- what LibreOffice made -------------------------------------------------------------------------


def body_of(sheet):
    return said(sheet)[sheet.header_rows :]


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_file_of_libreoffice_comes_in_right(kind) -> None:
    found = read(made(f"results.{kind}"))
    assert said(found.sheet) == HEADS + totals_of(found.sheet, BODY)
    assert (found.kind, found.names, found.chosen) == (kind, ("Communes", "Other"), 0)
    assert found.sheet.name == "Communes"
    assert found.sheet.header_rows == 3
    assert facts(found.sheet, "hidden_row") == [(-1, -1, {"count": 1})]
    assert facts(found.sheet, "merged") == [
        (1, 0, {"rows": 2, "columns": 1}),
        (1, 1, {"rows": 1, "columns": 2}),
    ]
    assert facts(found.sheet, "date_made") == [(3, 5, {"text": "2-Jan", "day": 2, "month": 1})]
    assert facts(found.sheet, "error") == [(5, 4, {"text": "#DIV/0!"})]
    assert facts(found.sheet, "ambiguous")[0][1] == 6


def totals_of(sheet, body):
    """The total of the file adds up its rows, the hidden one as well."""
    return [*body[:-1], said(sheet)[-1]]


def test_the_other_sheet_can_be_chosen_and_its_words_are_no_formula() -> None:
    for kind in ("xlsx", "ods", "xls"):
        found = read(made(f"results.{kind}"), part=1)
        assert said(found.sheet) == [["=not a formula"]]
        assert (found.chosen, found.sheet.name) == (1, "Other")
        assert read(made(f"results.{kind}"), part=9).chosen == 0


def test_an_old_xls_tells_values_alone_and_it_is_said() -> None:
    found = read(made("results.xls"))
    body = body_of(found.sheet)
    assert body[0][:5] == ["Kampong Cham", "=845", "=478", "=408123", "=0.456"]
    assert body[3][0] == "Kratié"
    assert "no_formats" in codes(found.sheet)
    assert said(found.sheet)[:3] == HEADS
    assert found.kind == "xls"


def test_the_clipboard_of_calc_comes_in_right() -> None:
    found = read(made("calc_clipboard.html"))
    body = totals_of(found.sheet, BODY)
    body[3] = [*body[3][:-1], "=4891"]  # Calc itself leaves out that the last digit is raised
    assert body_of(found.sheet) == body
    assert (found.kind, found.sheet.header_rows) == ("html", 2)


def test_the_clipboard_of_writer_comes_in_right() -> None:
    found = read(made("writer_clipboard.html"))
    assert said(found.sheet) == [
        ["Party", "Votes", "Share"],
        ["CPP", "=3540056", "=50.76%"],
        ["CNRP", "=3056824", "=43.83%"],
        ["ផ្សេងៗ", "=377152", "=5.41%"],
    ]
    assert facts(found.sheet, "other_separators") == [(3, 2, {"text": "៥,៤១%"})]


def test_the_csv_of_calc_comes_in_right() -> None:
    found = read(made("results.csv"))
    assert found.kind == "csv"
    assert said(found.sheet)[3][:5] == ["Kampong Cham", "=845", "=478", "=408123", "=45.6%"]
    assert facts(found.sheet, "delimiter")[0][2] == {"delimiter": ";", "reason": "regular"}


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_calamine_reads_the_same_values(kind) -> None:
    """A reader of other people's as a witness, for what it can tell."""
    book = python_calamine.load_workbook(io.BytesIO(made(f"results.{kind}")))
    theirs = [row for row in book.get_sheet_by_index(0).to_python() if row[0] != "Hidden"]
    ours = read(made(f"results.{kind}")).sheet.rows
    assert len(theirs) == len(ours)
    compared = 0
    for their_row, our_row in zip(theirs, ours, strict=True):
        for their, our in zip(their_row, our_row, strict=True):
            if isinstance(their, float) and our.value is not None:
                value = our.value / 100 if our.kind is CellKind.SHARE else our.value
                assert float(value) == pytest.approx(their, rel=1e-14)
                compared += 1
    assert compared > 15


# -- XLSX by hand ----------------------------------------------------------------------------------


def xlsx(fill, **parts):
    """A workbook of openpyxl's, with more parts put into the package."""
    book = openpyxl.Workbook()
    fill(book.active)
    sink = io.BytesIO()
    book.save(sink)
    with zipfile.ZipFile(sink, "a") as package:
        for name, data in parts.items():
            package.writestr(name.replace("__", "/"), data)
    return sink.getvalue()


def changed(data, name, change):
    """The package with one part changed."""
    sink = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.namelist():
            content = old.read(member)
            new.writestr(member, change(content) if member == name else content)
    return sink.getvalue()


def simple(sheet):
    sheet.append(["P", "V"])
    sheet.append(["a", 1])


SHEET_PART = "xl/worksheets/sheet1.xml"


def test_a_formula_that_nobody_computed_is_named() -> None:
    def fill(sheet):
        simple(sheet)
        sheet.append(["Total", "=SUM(B2:B2)"])

    found = read(xlsx(fill)).sheet
    assert said(found) == [["P", "V"], ["a", "=1"], ["Total", "!f"]]
    assert facts(found, "formula") == [(2, 1, {})]


def test_macros_and_links_are_left_alone_and_it_is_said() -> None:
    data = xlsx(simple, xl__vbaProject_bin=b"x")
    assert "macros" not in codes(read(data).sheet)
    data = xlsx(simple, **{"xl/vbaProject.bin": b"x", "xl/externalLinks/externalLink1.xml": "<a/>"})
    found = read(data).sheet
    assert said(found) == [["P", "V"], ["a", "=1"]]
    assert {"macros", "links"} <= set(codes(found))


def test_formats_show_shares_dates_and_separators() -> None:
    def fill(sheet):
        sheet.append(["what", "value"])
        rows = [
            (0.12345, "0.0%"), (1234.5, "#,##0.00"), (1234.5, "General"), (7, "0.00E+00"),
            (2.5, "# ?/?"), (1234567, '#,##0,"k"'), (-0.5, "0.00;[Red](0.00)"), (0.1 + 0.2, "0.0"),
        ]  # fmt: skip
        for number, (value, code) in enumerate(rows, 2):
            sheet.append([code, value])
            sheet.cell(number, 2).number_format = code

    cells = [row[1] for row in read(xlsx(fill)).sheet.rows[1:]]
    assert [cell.text for cell in cells] == [
        "12.3%", "1,234.50", "1234.5", "7", "2.5", "1234567", "-0.50", "0.3",
    ]  # fmt: skip
    assert cells[0].value == Decimal("12.345")
    assert cells[7].value == Decimal("0.3")
    assert {cell.kind for cell in cells[1:]} == {CellKind.NUMBER}


def test_dates_are_shown_as_their_format_does_and_raised_words_stay_where_they_are() -> None:
    raised = InlineFont(vertAlign="superscript")

    def fill(sheet):
        sheet.append(["what", "value"])
        for number, code in enumerate(["yyyy-mm-dd", "d-mmm", "mmm-yy"], 2):
            sheet.append([code, datetime(2017, 6, 4)])  # noqa: DTZ001 - sheets know no zone
            sheet.cell(number, 2).number_format = code
        sheet.append(["e", CellRichText("2", TextBlock(raised, "e"), " tour")])
        sheet.append(["1", CellRichText("489", TextBlock(raised, "1"))])
        sheet.append(["plain", CellRichText("7")])

    assert [row[1] for row in said(read(xlsx(fill), header_rows=1).sheet)[1:]] == [
        "@2017-06-04", "@4-Jun", "@Jun-17", "2e tour", "=489^1", "=7",
    ]  # fmt: skip


def test_a_hidden_sheet_is_not_the_first_choice() -> None:
    book = openpyxl.Workbook()
    book.active.append(["secret", 1])
    book.active.sheet_state = "hidden"
    simple(book.create_sheet("Seen"))
    sink = io.BytesIO()
    book.save(sink)
    assert read(sink.getvalue()).names == ("Sheet", "Seen")
    assert read(sink.getvalue()).chosen == 1


def test_hidden_columns_are_read_and_said() -> None:
    def fill(sheet):
        simple(sheet)
        sheet.column_dimensions["B"].hidden = True

    found = read(xlsx(fill)).sheet
    assert said(found)[1] == ["a", "=1"]
    assert facts(found, "hidden_column") == [(-1, 1, {})]


def test_hidden_columns_are_named_where_they_stand_and_only_where_cells_are() -> None:
    def fill(sheet):
        for row, cells in enumerate([["P", "V", "W"], ["a", 1, 2]], 1):
            for column, value in enumerate(cells, 3):
                sheet.cell(row, column, value)
        for first, last in (("A", "A"), ("D", "D"), ("G", "XFD")):
            hidden = sheet.column_dimensions[first]
            hidden.hidden, hidden.min = True, column_index_from_string(first)
            hidden.max = column_index_from_string(last)

    assert facts(read(xlsx(fill)).sheet, "hidden_column") == [(-1, 1, {})]


def test_hidden_columns_of_ods_are_read_and_said() -> None:
    columns = (
        '<table:table-column table:number-columns-repeated="2"/>'
        '<table:table-column table:visibility="collapse"/>'
        '<table:table-column table:visibility="collapse" table:number-columns-repeated="16381"/>'
    )
    cells = "".join(f"<table:table-cell><text:p>{n}</text:p></table:table-cell>" for n in "abc")
    found = read(ods(f"{columns}<table:table-row>{cells}</table:table-row>"))
    assert facts(found.sheet, "hidden_column") == [(-1, 2, {})]


def test_a_merged_blank_under_a_hidden_row_does_no_harm() -> None:
    def fill(sheet):
        sheet["B1"] = "hidden"
        sheet.append([])
        sheet["A3"], sheet["B3"] = "a", 1
        sheet.merge_cells("A1:A2")
        sheet.row_dimensions[1].hidden = True

    assert said(read(xlsx(fill)).sheet) == [["a", "=1"]]


def test_a_blank_workbook_is_a_blank_sheet() -> None:
    assert read(xlsx(lambda sheet: None)).sheet.rows == ()


def test_merged_cells_without_end_are_cut_to_the_sheet() -> None:
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A2:A1048576"/></mergeCells>'
    data = changed(xlsx(simple), SHEET_PART, lambda old: old.replace(b"</sheetData>", merged))
    found = read(data).sheet
    assert (said(found), found.spans) == ([["P", "V"], ["a", "=1"]], ())


@pytest.mark.parametrize(
    ("row", "column", "what"),
    [(1_048_576, 1, "rows"), (1, 16_384, "columns"), (20_000, 400, "cells")],
)
def test_a_single_far_cell_is_too_much(row, column, what) -> None:
    def fill(sheet):
        simple(sheet)
        sheet.cell(row, column).value = 5

    with pytest.raises(SheetTooLarge) as caught:
        read(xlsx(fill))
    assert caught.value.what == what


def test_too_many_rows_are_refused_before_they_are_read() -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 30_000))
    head, tail = b"<worksheet xmlns='x'><sheetData>", b"</sheetData></worksheet>"
    data = changed(xlsx(simple), SHEET_PART, lambda _old: head + rows + tail)
    with pytest.raises(SheetTooLarge) as caught:
        read(data)
    assert (caught.value.what, caught.value.limit) == ("rows", 20_000)


# -- bad files -------------------------------------------------------------------------------------


def test_a_zip_bomb_is_not_unpacked() -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        package.writestr("xl/workbook.xml", "<a/>")
        for number in range(21):
            package.writestr(f"xl/worksheets/sheet{number}.xml", b" " * 10_000_000)
    assert len(sink.getvalue()) < 300_000
    with pytest.raises(SheetTooLarge) as caught:
        read(sink.getvalue())
    assert caught.value.what == "unpacked"


def test_a_bomb_that_lies_about_its_size_gives_no_more_than_it_claims() -> None:
    data = bytearray(changed(xlsx(simple), SHEET_PART, lambda _old: b" " * 5_000_000))
    data = bytes(data).replace(struct.pack("<I", 5_000_000), struct.pack("<I", 5_000))
    with pytest.raises(SheetBroken):
        read(data)


@pytest.mark.parametrize("part", ["xl/workbook.xml", SHEET_PART, "xl/styles.xml"])
def test_a_document_type_is_refused(part) -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "lol"><!ENTITY c "&b;&b;&b;">]>'

    def change(old):
        end = old.find(b"?>") + 2 if old.startswith(b"<?xml") else 0
        return old[:end] + bomb + old[end:]

    with pytest.raises(SheetBroken):
        read(changed(xlsx(simple), part, change))


@pytest.mark.parametrize("encoding", [b"x", b"undefined", b"hex", b"utf-7"])
@pytest.mark.parametrize("part", ["xl/workbook.xml", SHEET_PART, "xl/styles.xml"])
def test_a_part_in_an_encoding_that_is_none_is_refused(part, encoding) -> None:
    head = b'<?xml version="1.0" encoding="' + encoding + b'"?>'

    def change(old):
        return head + old[old.find(b"?>") + 2 if old.startswith(b"<?xml") else 0 :]

    with pytest.raises(SheetBroken):
        read(changed(xlsx(simple), part, change))


def test_absurd_depth_is_refused() -> None:
    with pytest.raises(SheetBroken):
        read(changed(xlsx(simple), "xl/styles.xml", lambda _old: b"<a>" * 300 + b"</a>" * 300))


def test_too_many_parts_are_refused() -> None:
    parts = {f"xl/p{number}": b"" for number in range(sheet_packages.PART_LIMIT)}
    with pytest.raises(SheetTooLarge):
        read(xlsx(simple, **parts))


def test_what_opens_with_a_password_is_said_so() -> None:
    with pytest.raises(SheetPassword):
        read(made("password.ods"))
    # By hand: the names in the directory of a file that Excel encrypted.
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1016)
    with pytest.raises(SheetPassword):
        read(ole + "EncryptedPackage".encode("utf-16-le") + bytes(512))
    flagged = bytearray(xlsx(simple))
    for signature, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        flagged[flagged.find(signature) + offset] |= 1
    with pytest.raises(SheetPassword):
        read(bytes(flagged))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n ",
        b"%PDF-1.7\n\0\1\2\3",
        b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
        b"<html><body>no table</body></html>",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    ],
)
def test_what_is_no_sheet_is_said_so(data) -> None:
    with pytest.raises(NotASheet):
        read(data)


def test_another_packed_document_is_no_sheet() -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as package:
        package.writestr("word/document.xml", "<a/>")
    with pytest.raises(NotASheet):
        read(sink.getvalue())
    with zipfile.ZipFile(sink, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", "<a/>")
    with pytest.raises(NotASheet):
        read(sink.getvalue())


@pytest.mark.parametrize("name", ["results.xlsx", "results.xls", "results.ods"])
def test_a_file_that_is_cut_or_spoiled_is_an_error_of_the_tree(name) -> None:
    data = made(name)
    # The end of an old XLS is about who wrote it; its cells may be whole without.
    for share in (0.2, 0.5) if name.endswith("xls") else (0.2, 0.5, 0.9, 0.99):
        with pytest.raises(SheetError):
            read(data[: int(len(data) * share)])
    for place in range(0, len(data), max(1, len(data) // 30)):
        spoiled = bytearray(data)
        spoiled[place] ^= 0xFF
        try:
            read(bytes(spoiled))
        except SheetError:
            continue


@pytest.mark.parametrize("content", [b"", b"<a/>", b"no xml"])
@pytest.mark.parametrize("part", ["[Content_Types].xml", "xl/workbook.xml"])
def test_a_foreign_part_is_a_broken_file(part, content) -> None:
    with pytest.raises(SheetError):
        read(changed(xlsx(simple), part, lambda _old: content))


def test_a_sheet_of_other_xml_is_blank() -> None:
    assert read(changed(xlsx(simple), SHEET_PART, lambda _old: b"<a/>")).sheet.rows == ()


def test_html_that_calls_itself_xls_is_read() -> None:
    html = '<html><meta charset="windows-1252"><table><tr><td>Kratié<td>5</table>'
    assert said(read(html.encode("cp1252")).sheet) == [["Kratié", "=5"]]
    assert read(html.encode("utf-16")).kind == "html"


# -- ODS by hand -----------------------------------------------------------------------------------


def ods(rows, styles=""):
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr(
            "content.xml",
            f"<office:document-content {names}>{styles}<office:body><office:spreadsheet>"
            f'<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body>'
            "</office:document-content>",
        )
    return sink.getvalue()


def cell(value, times=1):
    return (
        f'<table:table-cell office:value-type="float" office:value="{value}" '
        f'table:number-columns-repeated="{times}"><text:p>{value}</text:p></table:table-cell>'
    )


def test_repeated_cells_and_rows_stand_for_all_of_them() -> None:
    blank = '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
    row = f'<table:table-row table:number-rows-repeated="2">{cell(5, 2)}</table:table-row>'
    end = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell '
    end += 'table:number-columns-repeated="16384"/></table:table-row>'
    found = read(ods(row + blank + row + end)).sheet
    assert said(found) == [["=5", "=5"]] * 2 + [["", ""]] * 2 + [["=5", "=5"]] * 2


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        (
            f'<table:table-row table:number-rows-repeated="1048576">{cell(1)}</table:table-row>',
            "rows",
        ),
        (f"<table:table-row>{cell(1, 16384)}</table:table-row>", "columns"),
    ],
)
def test_repeated_content_is_a_bomb(rows, what) -> None:
    with pytest.raises(SheetTooLarge) as caught:
        read(ods(rows))
    assert caught.value.what == what


def test_odd_cells_of_ods() -> None:
    rows = (
        "<table:table-row><table:table-cell table:formula='of:=[.A1]'/>"
        "<table:table-cell office:value-type='string'><text:p>a<text:s text:c='2'/>b</text:p>"
        "<text:p>c<text:line-break/>d</text:p></table:table-cell>"
        "<table:table-cell office:value-type='currency' office:value='1E3'><text:p>$1,000</text:p>"
        "</table:table-cell><table:table-cell office:value-type='float' office:value='1E999999'>"
        "<text:p>x</text:p></table:table-cell><table:table-cell office:value-type='date' "
        "office:date-value='2017-06-04'><text:p>06/04/17</text:p></table:table-cell></table:table-row>"
    )
    found = read(ods(rows), header_rows=0).sheet
    assert said(found) == [["!f", "a  b\nc\nd", "=1000", "x", "@2017-06-04"]]
    assert facts(found, "formula") == [(0, 0, {})]


# -- writing ---------------------------------------------------------------------------------------


CELLS = st.one_of(
    st.integers(-(10**14), 10**14).map(number_cell),
    st.decimals(-(10**6), 10**6, places=2).map(number_cell),
    st.decimals(0, 100, places=2).map(share_cell),
    st.just(BLANK),
    st.sampled_from(["=1+1", "@x", "'=", "Kratié", "កំពង់ធំ", "a\nb", "x\x00y"]).map(text_cell),
)


@settings(deadline=None, max_examples=40)  # each is a whole workbook
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=5))
def test_xlsx_comes_back_the_same(rows) -> None:
    rows = [[text_cell("first"), BLANK, text_cell("x")], *rows, [BLANK, BLANK, text_cell("last")]]
    found = read(to_xlsx(rows, header_rows=1, title="Votes: [a]"), header_rows=0).sheet
    assert found.name == "Votes a"
    assert len(found.rows) == len(rows)
    for got, sent in zip(found.rows, rows, strict=True):
        for one, other in zip(got, sent, strict=True):
            assert (one.kind, one.value) == (other.kind, other.value)
            if other.kind is CellKind.TEXT:
                assert one.text == other.text.replace("\x00", "\ufffd")


def test_xlsx_keeps_numbers_that_a_spreadsheet_would_round_as_words() -> None:
    rows = [[number_cell(12345678901234567890), number_cell(489, mark="*"), number_cell(1)]]
    book = openpyxl.load_workbook(io.BytesIO(to_xlsx(rows)))
    assert [cell.value for cell in book.active[1]] == ["12345678901234567890", "489*", 1]
    assert book.active.title == "Table"


def test_words_of_a_written_xlsx_are_no_formula_for_others() -> None:
    data = to_xlsx([[text_cell("=1+1")]])
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.active["A1"].data_type == "s"
    theirs = python_calamine.load_workbook(io.BytesIO(data)).get_sheet_by_index(0)
    assert theirs.to_python() == [["=1+1"]]


# -- the task --------------------------------------------------------------------------------------


def test_the_task_reads_and_names_the_file_in_its_error() -> None:
    how = sheet_json.pack_how(ReadAs())
    reply = all_tasks()["read sheet"]({"name": "a.csv", "how": how}, b"P,V\na,1\n")
    assert said(sheet_json.unpack(reply.blob).sheet) == [["P", "V"], ["a", "=1"]]
    header = {"task": "read sheet", "arguments": {"name": "a.pdf", "how": how}, "seconds": 60}
    answer, _ = respond(all_tasks(), header, b"%PDF\0")
    error = unpack_error(answer["error"])
    assert isinstance(error, NotASheet)
    assert error.name == "a.pdf"


def test_the_task_refuses_too_many_bytes() -> None:
    how = sheet_json.pack_how(ReadAs())
    for arguments in ({}, {"html": False}):
        header = {"task": "read sheet", "arguments": {"name": "", "how": how, **arguments}}
        answer, _ = respond(all_tasks(), {**header, "seconds": 60}, b"1" * 20_000_001)
        assert unpack_error(answer["error"]).what == "bytes"
