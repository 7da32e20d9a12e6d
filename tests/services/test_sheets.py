# SPDX-License-Identifier: MIT
"""Sheets through a real worker."""

import pytest

from icc_editor.errors import Cancelled, NotASheet, SheetTooLarge, StorageError
from icc_editor.formats.tabular.sheet import ReadAs, number_cell, text_cell
from icc_editor.services.sheets import Sheets
from icc_editor.worker.process import WorkerProcess
from tests.formats.tabular.shorthand import said

ROWS = [[text_cell("Party"), text_cell("Votes")], [text_cell("CPP"), number_cell(1156)]]


@pytest.fixture(scope="module")
def sheets():
    worker = WorkerProcess()
    yield Sheets(worker)
    worker.close()


def test_a_file_goes_out_and_comes_in_the_same(sheets, tmp_path) -> None:
    path = tmp_path / "votes.xlsx"
    path.write_bytes(sheets.to_xlsx(ROWS, header_rows=1, title="Votes"))
    found = sheets.read_file(path)
    assert said(found.sheet) == [["Party", "Votes"], ["CPP", "=1156"]]
    assert (found.kind, found.names) == ("xlsx", ("Votes",))


def test_a_guess_is_corrected_by_reading_again(sheets) -> None:
    data = b"Party;Votes\nCPP;1.156\n"
    assert said(sheets.read("votes.csv", data).sheet)[1] == ["CPP", "?1.156"]
    found = sheets.read("votes.csv", data, ReadAs(decimals={1: ","}))
    assert said(found.sheet)[1] == ["CPP", "=1156"]


def test_the_table_of_a_clipboard_goes_before_its_text(sheets) -> None:
    html = "<TABLE><tr><td>Party<td>Votes<tr><td>CPP<td>5</TABLE>"
    assert sheets.paste(html, "other\t7").kind == "html"
    assert said(sheets.paste("<b>other</b>", "other\t7").sheet) == [["other", "=7"]]
    with pytest.raises(NotASheet):
        sheets.paste("", "\0")


def test_what_cannot_be_read_is_an_error_with_the_name(sheets, tmp_path) -> None:
    with pytest.raises(NotASheet) as caught:
        sheets.read("picture.png", b"\x89PNG\r\n\x1a\n\0\0")
    assert caught.value.name == "picture.png"
    with pytest.raises(SheetTooLarge) as caught:
        sheets.read("big.csv", b"1" * 20_000_001)
    assert (caught.value.name, caught.value.what) == ("big.csv", "bytes")
    with pytest.raises(StorageError):
        sheets.read_file(tmp_path / "gone.csv")


def test_reading_can_be_cancelled(sheets) -> None:
    with pytest.raises(Cancelled):
        sheets.read("a.csv", b"1", cancelled=lambda: True)
