# SPDX-License-Identifier: MIT
"""``icc-editor library`` on real folders."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_editor import cli
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
