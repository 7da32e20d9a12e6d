# SPDX-License-Identifier: MIT
"""``icc-editor table``, as somebody at a terminal uses it."""

import csv
import re
from pathlib import Path

import pytest

from icc_editor.cli import sheet_words
from icc_editor.formats import table_toml
from icc_editor.formats.tabular.sheet import Sheet, SheetFinding
from icc_editor.post.table_parts import Row, RowRole, Texts
from icc_editor.storage.history import History
from icc_editor.storage.post_tables import add_table, read_table
from tests.cli.posts import TREE, make_post, run, run_json
from tests.post.tables import parties

CSV = """\
Party;Votes;Share
CPP;3,540,056;50.76%
CNRP;3,056,824;43.83%
Others;377,031;5.41%
Valid votes;6,973,911;100%
Invalid;133,484;
"""


@pytest.fixture
def post(tmp_path: Path):
    return make_post(tmp_path / "library")


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "votes.csv"
    path.write_text(CSV, "utf-8")
    return path


def test_a_sheet_is_shown_and_nothing_written_without_into(post, sheet, capsys) -> None:
    code, out, _ = run(capsys, "table", "import", sheet)
    assert code == 0
    assert "column A Party: label (en) -> party" in out
    assert "column C Share: share -> share, computed from votes and total" in out
    assert "row 2-4: data" in out
    assert "Nothing was written" in out
    assert not (post.path / "tables").exists()


def test_a_sheet_becomes_a_table_of_the_post(post, sheet, capsys) -> None:
    code, out, _ = run(capsys, "table", "import", sheet, "--into", post.path, "--name", "votes")
    assert code == 0
    assert "![](tables/votes.toml)" in out
    table = read_table(post, "votes").table
    assert table.cell("cnrp", "votes") == 3056824
    assert table.cell("total", "votes") == 6973911
    assert table.row("invalid").role is RowRole.APART


def test_columns_and_rows_are_corrected(post, sheet, capsys) -> None:
    code, answer = run_json(
        *(capsys, "table", "import", sheet, "--into", post.path, "--name", "votes"),
        *("--map", "C=skip", "--map", "2=count:ballots", "--map", "A=label:who@fr"),
        *("--row", "5=skip", "--row", "6=data"),
    )
    assert code == 0
    assert [column["use"] for column in answer["columns"]] == ["label", "count", "skip"]
    table = read_table(post, "votes").table
    assert [column.key for column in table.columns] == ["who", "ballots"]
    assert table.rows[2].cells[0] == Texts.of({"fr": "Others"})
    assert [row.key for row in table.rows] == ["cpp", "cnrp", "others", "invalid"]
    told = {finding["code"] for finding in answer["findings"]}
    assert "left_out" in told


@pytest.mark.parametrize(
    "wrong",
    [
        *(["--map", "Z=count"], ["--map", "A=number"], ["--row", "99=skip"], ["--row", "1=x"]),
        *(["--into", "."], ["--name", "no name"], ["--over"], ["--delimiter", "ab"]),
        *(["--add-rows"], ["--remove-rows"]),
    ],
)
def test_a_wrong_correction_is_said_and_nothing_is_written(sheet, capsys, wrong) -> None:
    code, _out, err = run(capsys, "table", "import", sheet, *wrong)
    assert code == 2
    assert wrong[0] in err or "table's name" in err


def test_a_total_that_its_rows_do_not_make_is_told(post, sheet, capsys) -> None:
    sheet.write_text(CSV.replace("6,973,911", "6,973,991"), "utf-8")
    code, out, _ = run(capsys, "table", "import", sheet, "--into", post.path, "--name", "votes")
    assert code == 1
    assert "the total typed is 6973991, but its parts add to 6973911" in out
    assert read_table(post, "votes").table.cell("total", "votes") == 6973991


def test_a_table_is_replaced_only_when_asked_and_then_kept_in_the_history(
    post, sheet, capsys
) -> None:
    add_table(post, parties())
    before = (post.path / "tables" / "votes.toml").read_bytes()
    line = ("table", "import", sheet, "--into", post.path, "--name", "votes")
    code, _out, err = run(capsys, *line)
    assert code == 1
    assert "is there already" in err
    assert (post.path / "tables" / "votes.toml").read_bytes() == before
    assert run(capsys, *line, "--replace")[0] == 0
    assert [row.key for row in read_table(post, "votes").table.rows][-1] == "invalid"
    history = History(post.path.parent)
    (kept,) = history.list(post, "tables/votes")
    assert history.read(kept) == before


def test_new_figures_go_over_a_table_cell_by_cell(post, sheet, capsys) -> None:
    run(capsys, "table", "import", sheet, "--into", post.path, "--name", "votes")
    file = post.path / "tables" / "votes.toml"
    file.write_text(file.read_text("utf-8").replace("rows = [", "rows = [ # mine"), "utf-8")
    sheet.write_text(CSV.replace("3,540,056", "3,540,065").replace("Others", "LDP"), "utf-8")
    line = ("table", "import", sheet, "--into", post.path, "--name", "votes", "--over")
    code, out, _ = run(capsys, *line, "--dry-run")
    assert code == 1  # the total typed is another by now
    assert "cpp votes: 3540056 -> 3540065" in out
    assert "new rows: ldp" in out
    assert "rows the sheet does not have: others" in out
    assert read_table(post, "votes").table.cell("cpp", "votes") == 3540056
    code, answer = run_json(capsys, *line)
    assert answer["written"] is True
    assert [change["row"] for change in answer["changes"]] == ["cpp"]
    table = read_table(post, "votes").table
    assert table.cell("cpp", "votes") == 3540065
    assert table.has_row("others")
    assert "# mine" in file.read_text("utf-8")
    run(capsys, *line, "--add-rows", "--remove-rows")
    keys = [row.key for row in read_table(post, "votes").table.rows]
    assert keys == ["cpp", "cnrp", "ldp", "invalid"]
    assert "nothing to change" in run(capsys, *line)[1]


def test_a_dry_run_writes_nothing(post, sheet, capsys) -> None:
    line = ("table", "import", sheet, "--into", post.path, "--name", "votes", "--dry-run")
    assert "Nothing was written." in run(capsys, *line)[1]
    assert not (post.path / "tables").exists()


def test_figures_that_make_a_total_wrong_are_told(post, sheet, capsys) -> None:
    line = ("table", "import", sheet, "--into", post.path, "--name", "votes")
    run(capsys, *line)
    sheet.write_text("Party;Votes\nCPP;3,540,057\nCNRP;3,056,824\nOthers;377,031\n", "utf-8")
    code, answer = run_json(capsys, *line, "--over")
    assert code == 1
    (wrong,) = answer["disagreements"]
    assert wrong["address"] == "cell:votes/total/votes"
    assert answer["written"] is True


def test_tables_are_shown_as_readers_see_them(post, capsys) -> None:
    assert run(capsys, "table", "show", post.path)[1] == "No results tables.\n"
    add_table(post, parties())
    _, out, _ = run(capsys, "table", "show", post.path)
    assert "| CPP | 3,540,056 | 51.59% |" in out
    _, out, _ = run(
        capsys, "table", "show", post.path / "tables" / "votes.toml", "--language", "km"
    )
    assert "| CPP | ៣,៥៤០,០៥៦ |" in out
    _, answer = run_json(capsys, "table", "show", post.path, "--name", "votes")
    (table,) = answer["tables"]
    assert table["rows"][0]["values"]["votes"] == "3540056"
    assert table["rows"][0]["values"]["share"] == "51.59"
    assert table["rows"][3]["values"]["seats"] == "n/a"


def test_a_table_is_checked_and_what_was_accepted_stays_quiet(post, capsys) -> None:
    wrong = parties().with_total(
        Row("total", (Texts.of("Sum"), 6861519, None, None, None, None, None), RowRole.TOTAL)
    )
    add_table(post, wrong)
    code, answer = run_json(capsys, "table", "check", post.path)
    assert code == 1
    (total,) = [f for f in answer["findings"] if f["code"].startswith("table.total")]
    assert total["address"] == "cell:votes/total/votes"
    file = post.path / "tables" / "votes.toml"
    accepted = f'accepted = [ {{ id = "{total["id"]}", reason = "as published" }} ]\n'
    file.write_text(file.read_text("utf-8") + accepted, "utf-8")
    _, answer = run_json(capsys, "table", "check", post.path)
    assert not [f for f in answer["findings"] if f["code"].startswith("table.total")]


def test_a_table_of_its_own_is_checked_too(tmp_path, capsys) -> None:
    path = tmp_path / "votes.toml"
    path.write_text(table_toml.dump(parties()), "utf-8")
    code, out, _ = run(capsys, "table", "check", path)
    assert code == 1
    assert "the source of the figures is not given" in out


def test_a_damaged_table_is_said_with_its_line(post, capsys) -> None:
    add_table(post, parties())
    (post.path / "tables" / "votes.toml").write_text('id = "votes"\nrows = 5\n', "utf-8")
    code, _out, err = run(capsys, "table", "show", post.path)
    assert code == 1
    assert "line 2" in err


@pytest.mark.parametrize("kind", ["csv", "xlsx", "html", "tsv"])
def test_a_table_goes_out_and_comes_in_again(post, tmp_path, capsys, kind) -> None:
    add_table(post, parties())
    out = tmp_path / f"votes.{kind}"
    line = ("table", "export", post.path, "--keys", "--output", out)
    assert run(capsys, *line)[0] == 0
    assert run(capsys, *line)[0] == 1  # it is there already
    assert run(capsys, *line, "--replace")[0] == 0
    code, _out, err = run(
        *(capsys, "table", "import", out, "--header-rows", 2, "--into", post.path),
        *("--name", "again"),
    )
    assert (code, err) == (0, "")
    again, before = read_table(post, "again").table, parties()
    assert [row.key for row in again.rows] == [row.key for row in before.rows]
    assert [row.role for row in again.rows] == [row.role for row in before.rows]
    for key in ("votes", "seats", "before"):
        assert [again.cell(row.key, key) for row in again.rows] == [
            before.cell(row.key, key) for row in before.rows
        ]


def test_without_a_file_it_goes_to_the_screen(post, capsys) -> None:
    add_table(post, parties())
    _, out, _ = run(capsys, "table", "export", post.path)
    assert next(csv.reader([out.splitlines()[1]]))[:2] == ["CPP", "3540056"]
    assert run(capsys, "table", "export", post.path, "--format", "xlsx")[0] == 2


def test_of_several_tables_one_has_to_be_named(post, capsys) -> None:
    add_table(post, parties())
    (post.path / "tables" / "other.toml").write_text(table_toml.dump(parties()), "utf-8")
    code, _out, err = run(capsys, "table", "export", post.path)
    assert code == 2
    assert "--name: other, votes" in err
    assert run(capsys, "table", "export", post.path, "--name", "gone")[0] == 1


def test_a_chart_is_drawn_beside_its_words(post, tmp_path, capsys) -> None:
    add_table(post, parties())
    out = tmp_path / "chart.png"
    code, text, _ = run(capsys, "table", "chart", post.path, "--output", out)
    assert code == 0
    assert out.read_bytes().startswith(b"\x89PNG")
    assert "CPP" in text


def test_everything_told_of_a_sheet_has_words() -> None:
    used = set()
    for folder in ("formats/tabular", "services/table_import", "worker"):
        for path in (TREE / "icc_editor" / folder).glob("*.py"):
            text = path.read_text("utf-8")
            used |= set(re.findall(r"findings\.add\(\s*\"([a-z_]+)\"", text))
    assert len(used) > 25
    assert used | {"more"} == sheet_words.known_codes()


def test_places_are_said_as_spreadsheets_count() -> None:
    sheet = Sheet(((),), first_row=2, first_column=25)
    told = SheetFinding("unread", 3, 1, (("text", "x"),))
    assert sheet_words.line(told, sheet).startswith("row 6, column AA: x is no number")
    several = SheetFinding("several", facts=(("count", 3), ("chosen", 0), ("name", "a")))
    assert sheet_words.line(several, sheet).startswith("of 3 sheets or tables number 1 ")


def test_a_table_is_shown_as_the_library_writes_numbers(post, tmp_path, capsys) -> None:
    add_table(post, parties())
    with (tmp_path / "library" / "library.toml").open("a") as file:
        file.write('[numbers.en]\ngroup = "’"\n')
    code, out, _ = run(capsys, "table", "show", post.path)
    assert code == 0
    assert "3’056’824" in out
