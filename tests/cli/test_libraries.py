# SPDX-License-Identifier: MIT
"""``icc-editor library`` on real folders."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from icc_editor import cli
from icc_editor.cli import libraries
from icc_editor.services.pattern_spans import pattern_spans
from icc_editor.storage import settings
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places

WHEN = datetime(2017, 6, 25, 9, tzinfo=UTC)


def test_new_makes_a_library_and_list_shows_its_posts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "My posts"
    assert cli.main(["library", "new", str(folder)]) == 0
    assert str(folder) in capsys.readouterr().out
    assert cli.main(["library", "list", str(folder)]) == 0
    assert "No posts yet" in capsys.readouterr().out
    Library.open(folder).new_post("Commune results", "en", WHEN)
    assert cli.main(["library", "list", str(folder)]) == 0
    out = capsys.readouterr().out
    assert "Commune results" in out
    assert "draft" in out


@pytest.mark.parametrize("command", [["list"], ["find", "words"]])
def test_what_a_crash_left_is_gone_once_a_library_was_opened(
    tmp_path: Path, own_home: Path, command: list[str]
) -> None:
    library = Library.create(tmp_path / "posts")
    post = library.new_post("Commune results", "en", WHEN)
    (library.path / ".icc-new-0123456789ab").mkdir()
    for folder in (post.path, Places.standard().state_folder("journal")):
        (folder / ".icc-0123456789ab.tmp").write_text("half a draft")
    assert cli.main(["library", *command, str(library.path)]) == 0
    assert not [path for root in (tmp_path, own_home) for path in root.rglob(".icc-*")]


def test_list_answers_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library = Library.create(tmp_path / "posts")
    post = library.new_post("លទ្ធផលឃុំ", "km", WHEN)
    assert cli.main(["library", "list", str(library.path), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["id"] == library.id
    (row,) = answer["posts"]
    assert (row["title"], row["languages"], row["id"]) == ("លទ្ធផលឃុំ", ["km"], post.post_id)
    assert row["path"] == str(post.path)
    assert datetime.fromisoformat(row["modified"]).tzinfo is not None


def test_new_answers_in_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["library", "new", str(tmp_path / "posts"), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert Library.open(Path(answer["library"])).id == answer["id"]


def test_a_second_new_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Library.create(tmp_path)
    assert cli.main(["library", "new", str(tmp_path)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "already" in captured.err


def test_list_without_a_folder_takes_the_one_of_the_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ICC_EDITOR_HOME", str(tmp_path / "home"))
    assert cli.main(["library", "list"]) == 2
    assert "FOLDER" in capsys.readouterr().err
    library = Library.create(tmp_path / "posts")
    places = Places.standard()
    chosen = replace(settings.load(places).settings, library=str(library.path))
    settings.save(places, chosen)
    assert cli.main(["library", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["library"] == str(library.path)


@pytest.mark.parametrize(("name", "kind"), [("gone", "LibraryMissing"), ("here", "NotALibrary")])
def test_a_folder_that_is_no_library_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, kind: str
) -> None:
    (tmp_path / "here").mkdir()
    assert cli.main(["library", "list", str(tmp_path / name), "--json"]) == 1
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["type"] == kind
    assert str(tmp_path / name) in error["sentence"]


@pytest.fixture
def searched(tmp_path: Path) -> Library:
    library = Library.create(tmp_path / "posts")
    post = library.new_post("ឆ្នាំ ២០១៧", "km", WHEN)
    file = post.path / "km.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}One\nបណ្ដាញ\u200bខ្មែរ in 2017, Vote\n", encoding="utf-8")
    return library


def test_find_shows_places_however_they_were_typed(
    searched: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["library", "find", "2017", str(searched.path)]) == 0
    out = capsys.readouterr().out
    assert "title: ឆ្នាំ [២០១៧]" in out
    assert "line 2: បណ្ដាញ\u200bខ្មែរ in [2017], Vote" in out
    assert "Found: 2." in out
    assert cli.main(["library", "find", "absent", str(searched.path)]) == 0
    assert "Not found." in capsys.readouterr().out


def test_find_answers_in_json(searched: Library, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["library", "find", "បណ្តាញខ្មែរ", str(searched.path), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    (version,) = answer["found"]
    (place,) = version["places"]
    assert (version["language"], version["count"], place["line"]) == ("km", 1, 2)
    assert place["snippet"][place["snippet_start"] : place["snippet_end"]] == "បណ្ដាញ\u200bខ្មែរ"
    assert (answer["places"], answer["complete"], answer["skipped"]) == (1, True, [])


@pytest.mark.parametrize(
    ("options", "places"),
    [
        (["vote"], 1),
        (["vote", "--case"], 0),
        (["Vot"], 1),
        (["Vot", "--words"], 0),
        (["[0-9]+", "--pattern"], 1),
    ],
)
def test_find_takes_the_options_of_the_window(
    searched: Library, capsys: pytest.CaptureFixture[str], options: list[str], places: int
) -> None:
    text, *rest = options
    assert cli.main(["library", "find", text, str(searched.path), *rest, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["places"] == places


@pytest.mark.parametrize("options", [["("], [" "], ["a\nb"]])
def test_find_refuses_what_cannot_be_looked_for(
    searched: Library, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    assert cli.main(["library", "find", *options, str(searched.path), "--pattern"]) == 2
    assert capsys.readouterr().err


def test_find_gives_a_pattern_up_that_would_take_for_ever(
    searched: Library, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (file,) = searched.path.glob("*/km.md")
    file.write_text(f"{file.read_text(encoding='utf-8')}{'a' * 60}!\n", encoding="utf-8")
    hurried = partial(pattern_spans, deadline_s=1.0)
    monkeypatch.setattr(libraries, "pattern_spans", hurried)
    assert cli.main(["library", "find", "(a+)+$", str(searched.path), "--pattern"]) == 2
    told = capsys.readouterr()
    assert "this pattern takes more than 1 seconds on a single text" in told.err
    assert told.out == ""


def test_find_names_what_could_not_be_read(
    searched: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    (file,) = searched.path.glob("*/km.md")
    file.unlink()
    file.mkdir()
    assert cli.main(["library", "find", "2017", str(searched.path)]) == 0
    assert f"could not be read: {file.parent.name}/km.md" in capsys.readouterr().out
