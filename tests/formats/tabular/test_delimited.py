# SPDX-License-Identifier: MIT
import pytest

from icc_editor.errors import NotASheet, SheetTooLarge
from icc_editor.formats.tabular import delimited
from icc_editor.formats.tabular.limits import TEXT_LIMIT
from icc_editor.formats.tabular.sheet import ReadAs
from tests.formats.tabular.shorthand import codes, facts, said, work

ROWS = [["Province", "Votes"], ["Kratié", "=1234"], ["កែប", "=56.5"]]


def text(delimiter=";", decimal=",", end="\r\n"):
    lines = ["Province|Votes", "Kratié|1234", f"កែប|56{decimal}5", ""]
    return end.join(lines).replace("|", delimiter)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("delimiter", "decimal"), [(";", ","), ("\t", ","), ("|", ","), (",", ".")]
)
def test_the_delimiter_is_found_and_said(delimiter, decimal, end) -> None:
    sheet = delimited.read(text(delimiter, decimal, end).encode())
    assert said(sheet) == ROWS
    assert sheet.header_rows == 1
    assert facts(sheet, "delimiter") == [(-1, -1, {"delimiter": delimiter, "reason": "regular"})]


@pytest.mark.parametrize(
    ("data", "encoding", "reason"),
    [
        (text().encode(), "utf-8", "valid"),
        (text().encode("utf-8-sig"), "utf-8", "bom"),
        (text().encode("utf-16"), "utf-16", "bom"),
        (b"\xfe\xff" + text().encode("utf-16-be"), "utf-16", "bom"),
        (text().encode("utf-16-le"), "utf-16-le", "zeros"),
        (text().encode("utf-16-be"), "utf-16-be", "zeros"),
    ],
)
def test_the_encoding_is_found_and_said(data, encoding, reason) -> None:
    sheet = delimited.read(data)
    assert said(sheet) == ROWS
    assert facts(sheet, "encoding") == [(-1, -1, {"encoding": encoding, "reason": reason})]


def test_what_is_no_utf_8_is_read_as_western_and_said_so() -> None:
    sheet = delimited.read("Province;Votes\nKratié;5\n".encode("cp1252"))
    assert said(sheet) == [["Province", "Votes"], ["Kratié", "=5"]]
    assert facts(sheet, "encoding")[0][2] == {"encoding": "cp1252", "reason": "fallback"}


def test_a_wrong_encoding_is_corrected_by_an_argument() -> None:
    data = "Kratié;5\n".encode()
    wrong = delimited.read(data, ReadAs(encoding="cp1252"))
    assert said(wrong) == [["KratiÃ©", "=5"]]
    assert "encoding" not in codes(wrong)
    lost = delimited.read("Kratié;5\n".encode("cp1252"), ReadAs(encoding="utf-8"))
    assert facts(lost, "undecodable") == [(-1, -1, {"count": 1})]
    odd = delimited.read("a;5\n".encode("utf-16-le") + b"x", ReadAs(encoding="utf-16-le"))
    assert facts(odd, "undecodable") == [(-1, -1, {"count": 1})]
    with pytest.raises(ValueError, match="utf-7"):
        delimited.read(data, ReadAs(encoding="utf-7"))
    with pytest.raises(ValueError, match="utf-7"):
        delimited.decoded(data, "utf-7")


def test_a_delimiter_can_be_given() -> None:
    sheet = delimited.read_text("a;1,5\nb;2,5\n", ReadAs(delimiter=","))
    assert said(sheet) == [["a;1", "=5"], ["b;2", "=5"]]
    with pytest.raises(ValueError, match='"'):
        delimited.read_text("a", ReadAs(delimiter='"'))


def test_excel_tells_the_delimiter_in_the_first_line() -> None:
    sheet = delimited.read_text("sep=|\r\nP|V\r\na|1\r\n")
    assert said(sheet) == [["P", "V"], ["a", "=1"]]
    assert facts(sheet, "delimiter")[0][2] == {"delimiter": "|", "reason": "told"}


def test_lines_that_do_not_agree_are_parted_by_what_most_have() -> None:
    sheet = delimited.read_text("Results 2017\n\nP,V,W\na,1\nb,2,3\nSource: NEC\n")
    assert said(sheet)[2] == ["P", "V", "W"]
    assert facts(sheet, "delimiter")[0][2] == {"delimiter": ",", "reason": "likely"}
    assert facts(sheet, "ragged")[0][2] == {"count": 3}


def test_one_column_needs_no_delimiter() -> None:
    assert said(delimited.read_text("Votes\n5\n6\n")) == [["Votes"], ["=5"], ["=6"]]


def test_quotation_marks_hold_delimiters_lines_and_marks() -> None:
    sheet = delimited.read_text('P;V\n"a;""b""\r\nc";"5"\n')
    assert said(sheet) == [["P", "V"], ['a;"b"\nc', "=5"]]


@pytest.mark.parametrize(
    ("source", "rows"),
    [
        ('P;V\n"a;5\nb;6\n', [["P", "V"], ['"a', "=5"], ["b", "=6"]]),
        ('P;V\n"a"x;5\n', [["P", "V"], ["ax", "=5"]]),
    ],
)
def test_a_quotation_mark_without_end_is_text_and_said(source, rows) -> None:
    sheet = delimited.read_text(source)
    assert said(sheet) == rows
    assert facts(sheet, "open_quote")[0][:2] == (1, 0)


def test_blank_rows_and_columns_around_are_left_out() -> None:
    sheet = delimited.read_text("\t\t\t\n\t\tP\tV\t\n\t\ta\t1\t\n\t\t\t\n")
    assert said(sheet) == [["P", "V"], ["a", "=1"]]
    assert (sheet.first_row, sheet.first_column) == (1, 2)


@pytest.mark.parametrize("data", [b"\0\1\2\3" * 100, b"GIF89a\1\0\1\0\x80", b"\x7fELF\2\1\1\0" * 9])
def test_bytes_are_no_sheet(data) -> None:
    with pytest.raises(NotASheet):
        delimited.read(data)


@pytest.mark.parametrize(
    ("source", "what"),
    [
        (",".join("1" * 10_000), "columns"),
        ("1\n" * 20_001, "rows"),
        ("1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6\n" * 20_000, "cells"),
        ("a" + ",a" * 400 + "\n" + "a\n" * 1_000, "cells"),
    ],
    ids=["10,000 columns", "rows", "cells", "blank cells between"],
)
def test_too_much_is_refused(source, what) -> None:
    with pytest.raises(SheetTooLarge) as caught:
        delimited.read_text(source)
    assert caught.value.what == what


def test_a_very_long_cell_is_cut_and_said() -> None:
    sheet = delimited.read_text("a\t" + "x" * (TEXT_LIMIT + 9))
    assert len(sheet.rows[0][1].text) == TEXT_LIMIT
    assert facts(sheet, "text_cut") == [(0, 1, {})]


def test_findings_are_bounded_and_the_rest_is_counted() -> None:
    sheet = delimited.read_text("P\tV\n" + "a\t5*\n" * 1_000)
    assert len(facts(sheet, "footnote")) == 200
    assert facts(sheet, "more") == [(-1, -1, {"code": "footnote", "count": 800})]


# -- numbers -----------------------------------------------------------------------------------


def column(*cells, **how):
    sheet = delimited.read_text("P\tV\n" + "".join(f"x\t{cell}\n" for cell in cells), ReadAs(**how))
    return sheet, [row[1] for row in said(sheet)[1:]]


@pytest.mark.parametrize(
    ("cells", "read", "decimal", "reason"),
    [
        (["1.234,56", "1.234"], ["=1234.56", "=1234"], ",", "seen"),
        (["1 234,56", "1,234"], ["=1234.56", "=1.234"], ",", "seen"),
        (["1,234", "12.5"], ["=1234", "=12.5"], ".", "seen"),
        (["1,234,567", "1,234"], ["=1234567", "=1234"], ".", "seen"),
        (["1.234.567", "1.234"], ["=1234567", "=1234"], ",", "seen"),
        (["0.123", "1.234"], ["=0.123", "=1.234"], ".", "seen"),
        (["1.234", "5.678"], ["?1.234", "?5.678"], "", "ambiguous"),
        (["1.234", "5,678"], ["?1.234", "?5,678"], "", "ambiguous"),
        (["1234", "56"], ["=1234", "=56"], "", "none"),
        (["12'345", "1’234"], ["=12345", "=1234"], "", "none"),
        (["១,២៣៤", "១២.៥"], ["=1234", "=12.5"], ".", "seen"),
        (["១.២៣៤,៥", "១.២៣៤"], ["=1234.5", "=1234"], ",", "seen"),
        (["៤៨៩", "489"], ["=489", "=489"], "", "none"),
        (["-5", "−5", "+5"], ["=-5", "=-5", "=5"], "", "none"),
        (["45.6%", "45,6 %", "៤៥.៦%"], ["=45.6%", "=45.6%", "=45.6%"], ".", "seen"),
        (["12.50", "7"], ["=12.50", "=7"], ".", "seen"),
    ],
)
def test_separators_are_guessed_by_column(cells, read, decimal, reason) -> None:
    sheet, found = column(*cells)
    assert found == read
    assert (sheet.columns[1].decimal, sheet.columns[1].reason) == (decimal, reason)


def test_what_may_be_two_numbers_is_said_with_both() -> None:
    sheet, _ = column("1.234", "5.678")
    assert facts(sheet, "ambiguous") == [
        (-1, 1, {"text": "1.234", "one": "1.234", "other": "1234"})
    ]
    assert column("1.234", decimal=",")[1] == ["=1234"]
    assert column("1.234", decimals={1: "."})[1] == ["=1.234"]


def test_other_columns_help_and_it_is_said() -> None:
    sheet = delimited.read_text("P\tV\tS\na\t1.234\t45,6\nb\t5.678\t54,4\n")
    assert said(sheet)[1] == ["a", "=1234", "=45.6"]
    assert facts(sheet, "decimal") == [(-1, 1, {"decimal": ",", "reason": "columns"})]


def test_a_cell_written_otherwise_is_read_for_itself_and_said() -> None:
    sheet, found = column("1,5", "2,5", "3.75")
    assert found == ["=1.5", "=2.5", "=3.75"]
    assert facts(sheet, "other_separators") == [(3, 1, {"text": "3.75"})]


@pytest.mark.parametrize("made", ["2-Jan", "02-janv", "Jan-02", "2/févr.", "1 août", "5.juil"])
def test_dates_made_by_a_spreadsheet_are_named(made) -> None:
    sheet, found = column(made, "7")
    assert found == [f"@{made}", "=7"]
    assert facts(sheet, "date_made")[0][2]["text"] == made


def test_a_column_of_dates_is_meant_so() -> None:
    sheet, found = column("2017-06-04", "4/6/2017")
    assert found == ["@2017-06-04", "@4/6/2017"]
    assert "date_made" not in codes(sheet)
    assert facts(sheet, "dates") == [(-1, 1, {})]


@pytest.mark.parametrize(
    "words", ["1-2", "12 parties", "B52", "1/2", "<5", "1,2,3", "1e5", "10:30"]
)
def test_what_is_no_number_stays_as_it_is(words) -> None:
    assert column(words, "7")[1][0] == words


@pytest.mark.parametrize(
    ("source", "headers", "reason"),
    [
        ("P\tV\na\t1\n", 1, "guessed"),
        ("Results\nP\tV\n\t2017\na\t1\n", 3, "guessed"),
        ("a\t1\nb\t2\n", 0, "guessed"),
        ("P\t2012\t2017\na\t5\t6\n", 1, "guessed"),
        ("P\tQ\na\tb\n", 1, "unknown"),
        ("a\n", 0, "unknown"),
    ],
)
def test_header_rows_are_guessed_and_said(source, headers, reason) -> None:
    sheet = delimited.read_text(source)
    assert (sheet.header_rows, sheet.header_reason) == (headers, reason)
    assert facts(sheet, "header_rows") == [(-1, -1, {"count": headers, "reason": reason})]
    assert [cell.text for cell in sheet.column(0)] == [r[0] for r in said(sheet)[headers:]]


@pytest.mark.parametrize(
    "piece", ['"', '""', '"a', ';"', "'=", "1,", "1.234\t", '"""\n', "\t", "((", "1 2 3 ", "*"]
)
def test_work_grows_with_the_size_only(piece) -> None:
    few = work(lambda: delimited.read_text("a\n" + (piece * 20 + "\n") * 200))
    many = work(lambda: delimited.read_text("a\n" + (piece * 20 + "\n") * 800))
    assert many < 6 * few
