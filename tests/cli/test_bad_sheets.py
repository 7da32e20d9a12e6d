# SPDX-License-Identifier: MIT
"""Bad input at the command line: a sentence every time, and the table there was stays whole.

Every kind of file that readers of this program may be sent is here once, through the real worker.
"""

import io
import zipfile
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from icc_editor.storage.post_tables import add_table, read_table
from tests.cli.posts import make_post, run, run_json
from tests.post.tables import parties
from tests.worker.test_sheets import MADE


def workbook(*rows) -> bytes:
    book, sink = openpyxl.Workbook(), io.BytesIO()
    for row in rows or (("Party", "Votes"), ("CPP", 1), ("CNRP", 2)):
        book.active.append(row)
    book.save(sink)
    return sink.getvalue()


def repacked(data: bytes, parts: dict[str, bytes]) -> bytes:
    """Return a packed file with other or more parts."""
    sink = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, parts.pop(name, None) or old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return sink.getvalue()


@cache
def million() -> bytes:
    row = b'<row r="%d"><c r="A%d"><v>1</v></c></row>'
    rows = b"".join(row % (n, n) for n in range(1, 1_000_001))
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b"<sheetData>" + rows + b"</sheetData></worksheet>"
    )
    return repacked(workbook(), {"xl/worksheets/sheet1.xml": sheet})


@cache
def bomb() -> bytes:
    return repacked(workbook(), {"xl/worksheets/sheet1.xml": b" " * 300_000_000})


# As Excel encrypts a workbook, by hand: no package, but a container with one in it.
ENCRYPTED = (
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    + bytes(1016)
    + "EncryptedPackage".encode("utf-16-le")
    + bytes(512)
)
REFUSED = {
    "a password": ("x.ods", lambda: (MADE / "password.ods").read_bytes(), "SheetPassword"),
    "a workbook with a password": ("x.xlsx", lambda: ENCRYPTED, "SheetPassword"),
    "a million rows": ("x.xlsx", million, "SheetTooLarge"),
    "a zip bomb": ("x.xlsx", bomb, "SheetTooLarge"),
    "10,000 columns": ("x.csv", lambda: (b"a," * 10_000 + b"\n") * 3, "SheetTooLarge"),
    "a picture": ("x.xlsx", lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), "NotASheet"),
    "a page without a table": ("x.html", lambda: b"<p>Only words</p>", "NotASheet"),
    "a damaged file": ("x.xlsx", lambda: workbook()[:-900], "SheetBroken"),
    "a text document": ("x.odt", lambda: repacked(workbook(), {}).replace(b"xl/", b"zz/"), None),
}


@pytest.fixture
def post(tmp_path: Path):
    made = make_post(tmp_path / "library")
    add_table(made, parties())
    return made


@pytest.mark.parametrize(
    ("name", "how"),
    [
        (name, "--over" if place % 2 else "--replace")
        for place, name in enumerate([*REFUSED, "a picture"])
    ],
)
def test_what_cannot_be_read_is_a_sentence_and_changes_nothing(
    post, tmp_path, capsys, name, how
) -> None:
    file, make, kind = REFUSED[name]
    path = tmp_path / file
    path.write_bytes(make())
    before = (post.path / "tables" / "votes.toml").read_bytes()
    code, answer = run_json(
        capsys, "table", "import", path, "--into", post.path, "--name", "votes", how
    )
    assert code == 1
    error = answer["error"]
    assert error["type"] == kind or (kind is None and error["type"].endswith(("Sheet", "Broken")))
    assert error["sentence"].endswith(".")
    assert file in error["sentence"]
    assert error["remedy"]
    assert (post.path / "tables" / "votes.toml").read_bytes() == before
    assert [entry.name for entry in (post.path / "tables").iterdir()] == ["votes.toml"]


def taken(capsys, path: Path, data: bytes, *more: str) -> tuple[dict, list[str]]:
    """Import a file that can be read; return the answer and the codes of what is told."""
    path.write_bytes(data)
    code, answer = run_json(capsys, "table", "import", path, *more)
    assert code in (0, 1), answer
    assert "error" not in answer, answer
    return answer, [finding["code"] for finding in answer["findings"]]


def test_macros_and_links_to_other_files_are_ignored_and_told(tmp_path, capsys) -> None:
    parts = {"xl/vbaProject.bin": b"x", "xl/externalLinks/externalLink1.xml": b"<a/>"}
    _, told = taken(capsys, tmp_path / "x.xlsm", repacked(workbook(), parts))
    assert {"macros", "links"} <= set(told)


def test_a_formula_without_a_value_is_blank_and_told_with_its_cell(post, tmp_path, capsys) -> None:
    path = tmp_path / "x.xlsx"
    data = workbook(("Party", "Votes"), ("CPP", 5), ("CNRP", "=B2*2"), ("LDP", 7))
    answer, told = taken(capsys, path, data, "--into", str(post.path), "--name", "new")
    assert {"formula", "not_computed"} <= set(told)
    (place,) = [f for f in answer["findings"] if f["code"] == "not_computed"]
    assert (place["row"], place["column"]) == (3, "B")
    assert read_table(post, "new").table.cell("cnrp", "votes") is None


def test_a_wrong_encoding_is_told_and_corrected(post, tmp_path, capsys) -> None:
    data = "Parti;Voix\nCréé;5\nGelé;6\n".encode("utf-16-le")
    path = tmp_path / "x.csv"
    answer, told = taken(
        *(capsys, path, data, "--into", str(post.path), "--name", "new"),
        *("--encoding", "utf-16-le"),
    )
    assert [column["key"] for column in answer["columns"]] == ["parti", "voix"]
    assert "encoding" not in told
    _, told = taken(capsys, path, "Party;Votes\nCréé;5\n".encode("cp1252"))
    assert "encoding" in told


def test_a_table_inside_a_table_is_left_out_and_told(tmp_path, capsys) -> None:
    html = (
        "<table><tr><th>Party<th>Votes<tr><td>CPP<td>5<table><tr><td>inner</table>"
        "<tr><td>CNRP<td>6</table>"
    )
    _, told = taken(capsys, tmp_path / "x.html", html.encode())
    assert "nested_table" in told


def test_khmer_digits_with_latin_separators_are_read_or_asked_about(post, tmp_path, capsys) -> None:
    clear = "គណបក្ស;សំឡេង\nCPP;៣,៥៤០,០៥៦\nCNRP;1,១៥៦\n"
    line = ("--into", str(post.path), "--name")
    _, told = taken(capsys, tmp_path / "x.csv", clear.encode(), *line, "clear")
    table = read_table(post, "clear").table
    assert [row.cells[1] for row in table.rows] == [3540056, 1156]
    unclear = "គណបក្ស;សំឡេង\nCPP;៣,៥៤០\nCNRP;១,១៥៦\n"
    _, told = taken(capsys, tmp_path / "x.csv", unclear.encode(), *line, "unclear")
    assert {"ambiguous", "unread"} <= set(told)
    taken(capsys, tmp_path / "x.csv", unclear.encode(), *line, "sure", "--decimal", ".")
    assert [row.cells[1] for row in read_table(post, "sure").table.rows] == [3540, 1156]


def test_dates_that_excel_made_are_kept_as_words_told_and_found_by_the_check(
    post, tmp_path, capsys
) -> None:
    data = b"Party;Seats\nCPP;2-Jan\nCNRP;3\nLDP;4\nGDP;5\n"
    line = ("--into", str(post.path), "--name", "new")
    _, told = taken(capsys, tmp_path / "x.csv", data, *line)
    assert {"date_made", "unread"} <= set(told)
    _, answer = run_json(capsys, "table", "check", post.path, "--name", "new")
    (found,) = [f for f in answer["findings"] if f["address"] == "cell:new/cpp/seats"]
    assert found["facts"]["found"] == "2-Jan"


def test_a_file_that_is_not_there_is_said(tmp_path, capsys) -> None:
    code, _out, err = run(capsys, "table", "import", tmp_path / "gone.xlsx")
    assert code == 1
    assert "gone.xlsx" in err
