# SPDX-License-Identifier: MIT
"""``icc-editor check``."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor.cli import findings
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.table_parts import Accepted, Row, RowRole
from icc_editor.storage import post_folder
from icc_editor.storage.post_tables import add_table, save_table
from tests.cli.posts import TREE, make_post, run, run_json, write_body
from tests.post.tables import parties


def codes(answer: dict[str, list[dict[str, str]]]) -> set[str]:
    return {finding["code"] for finding in answer["findings"]}


def test_a_good_post_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    post = make_post(tmp_path)
    code, out, _ = run(capsys, "check", post.path)
    assert code == 0
    assert "error" not in out


def test_what_stops_publishing_fails_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    write_body(post, "en", "![](images/gone.png)\n\n![x](images/fake.png)", title="")
    (post.path / "images" / "fake.png").write_bytes(b"no picture")
    code, answer = run_json(capsys, "check", post.path)
    assert code == 1
    assert {
        "title.missing",
        "picture.missing_file",
        "picture.unfit",
        "picture.description_missing",
    } <= codes(answer)
    assert {finding["language"] for finding in answer["findings"]} >= {"en"}


def test_one_version_can_be_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    post = make_post(tmp_path)
    write_body(post, "en", "Text", title="")
    assert run_json(capsys, "check", post.path, "--language", "km")[0] == 0
    assert run_json(capsys, "check", post.path / "en.md")[0] == 1


def test_lines_tell_the_version_the_line_and_the_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    write_body(post, "en", "Text\n\n![](images/market.png)")
    _, out, _ = run(capsys, "check", post.path)
    assert re.search(r"^warning en, line 3: the picture images/market.png has no desc", out, re.M)


def test_accepted_findings_stay_quiet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    post = make_post(tmp_path)
    write_body(post, "en", "Text\n\n![](images/market.png)")
    _, before = run_json(capsys, "check", post.path)
    (noticed,) = (f for f in before["findings"] if f["code"] == "picture.description_missing")
    post_folder.accept(post, noticed["id"], "decoration")
    _, after = run_json(capsys, "check", post.path)
    assert "picture.description_missing" not in codes(after)


def test_an_accepted_finding_stays_quiet_when_something_is_written_above_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    write_body(post, "en", "Text\n\n[the table](table.html)")
    (noticed,) = run_json(capsys, "check", post.path / "en.md")[1]["findings"]
    post_folder.accept(post, noticed["id"], "the table follows")
    write_body(post, "en", "A first paragraph.\n\nText\n\n[the table](table.html)")
    assert codes(run_json(capsys, "check", post.path / "en.md")[1]) == set()
    write_body(post, "en", "Text\n\n[the other table](table.html)")
    assert codes(run_json(capsys, "check", post.path / "en.md")[1]) == {"link.relative"}


def test_a_place_is_said_as_a_reader_counts() -> None:
    def line(address: str) -> str:
        return findings.line(Diagnostic("text.empty", Severity.ERROR, "en", address))

    assert line("block:2") == "error   en, line 3: there is no text"
    assert line("field:title") == "error   en, title: there is no text"
    assert line("cell:communes/total/votes") == "error   en, communes total votes: there is no text"
    assert line("") == "error   en: there is no text"


def test_pictures_on_other_servers_are_not_fetched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    write_body(post, "en", "![a](https://example.invalid/a.png)\n\n![b](//example.invalid/b.png)")
    code, answer = run_json(capsys, "check", post.path)
    assert code == 0  # the guard around every test would refuse a connection
    assert "picture.missing_file" not in codes(answer)


@pytest.mark.parametrize(
    ("featured", "code"),
    [
        ("images/a:b.png", "picture.unfit"),
        ("https://example.invalid/a.png", "picture.missing_file"),
    ],
)
def test_the_featured_picture_is_looked_for_as_publishing_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], featured: str, code: str
) -> None:
    post = make_post(tmp_path)
    (post.path / "images" / "a:b.png").write_text("no picture")
    write_body(post, "en", "Text", featured_image=featured)
    assert code in codes(run_json(capsys, "check", post.path)[1])


def test_a_file_on_its_own_can_be_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "note.md"
    file.write_text("Only text", encoding="utf-8")
    code, answer = run_json(capsys, "check", file)
    assert code == 1
    assert "title.missing" in codes(answer)


def test_unwanted_signs_are_said_with_name_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "note.md"
    file.write_text("---\ntitle: A\n---\nfirst\nturned \u202e\n", encoding="utf-8")
    code, out, _ = run(capsys, "check", file)
    assert code == 0
    (line,) = [line for line in out.splitlines() if "U+202E" in line]
    assert line.startswith("warning")
    assert "line 2" in line
    assert "delete it" in line


def test_what_is_wrong_with_a_table_is_said_once_unless_the_table_accepts_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    total = Row("total", (None, 6861519, None, None, None, None, None), RowRole.TOTAL)
    stored = add_table(post, parties().with_total(total))
    for language in ("en", "km"):
        write_body(post, language, "Text\n\n![The votes](tables/votes.toml)")
    answer = run_json(capsys, "check", post.path)[1]
    (wrong,) = [f for f in answer["findings"] if f["code"].startswith("table.total")]
    assert (wrong["language"], wrong["address"]) == ("", "cell:votes/total/votes")
    accepted = replace(stored.table, accepted=(Accepted(wrong["id"], "as published"),))
    save_table(post, stored, accepted)
    assert wrong["id"] not in {f["id"] for f in run_json(capsys, "check", post.path)[1]["findings"]}


def test_a_table_that_no_version_uses_is_not_in_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    add_table(post, parties())
    found = codes(run_json(capsys, "check", post.path)[1])
    assert not [code for code in found if code.startswith("table.")]
    write_body(post, "en", "The CPP got {{votes.cpp.votes}} votes.")
    found = codes(run_json(capsys, "check", post.path)[1])
    assert "table.source_missing" in found


def test_every_finding_of_the_services_has_words() -> None:
    used = set()
    for path in (TREE / "icc_editor" / "services").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "Diagnostic" in text:
            quoted = re.findall(r'"([a-z_]+\.[a-z_]+)"', text)
            used |= {code for code in quoted if not code.endswith((".md", ".toml", ".py"))}
    assert len(used) > 20
    assert used <= findings.known_codes()


def test_words_are_complete_and_survive_missing_facts() -> None:
    for code in findings.known_codes():
        bare = findings.sentence(Diagnostic(code, Severity.HINT))
        assert bare
        assert "{" not in bare
    unknown = Diagnostic("new.code", Severity.HINT, facts=(("name", "x\x1b"),))
    assert findings.sentence(unknown) == "new.code name=x?"


def test_a_number_that_disagrees_with_a_table_fails_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path, khmer=False)
    add_table(post, parties())
    write_body(post, "en", "The CNRP won 3,056,842 votes.")
    code, answer = run_json(capsys, "check", post.path)
    assert "figures.differs_from_table" in codes(answer)
    assert all(finding["severity"] != "error" for finding in answer["findings"])
    assert code == 1


def test_a_number_of_a_title_that_disagrees_with_a_table_fails_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path, khmer=False)
    add_table(post, parties())
    write_body(post, "en", "Text.", title="The CNRP won 3,056,842 votes")
    code, out, _ = run(capsys, "check", post.path)
    assert code == 1
    assert "en, title: 3,056,842 stands here, but the table" in out


def test_where_another_version_has_its_number_is_told() -> None:
    facts = {"found": "498", "other": "km", "there": "489"}
    for place, words in (({"other_line": "3"}, "line 3"), ({"other_field": "title"}, "title")):
        finding = Diagnostic(
            "figures.differs_between_versions",
            Severity.WARNING,
            "en",
            "field:title",
            tuple((facts | place).items()),
        )
        assert findings.sentence(finding) == (
            f"498 stands here, but the version in km has 489 ({words})"
        )
