# SPDX-License-Identifier: MIT
"""``icc-editor text spell``."""

import io
import sys
from pathlib import Path

import pytest

from icc_editor.services.spelling import Spelling
from icc_editor.services.word_lists import WordList
from icc_editor.storage.places import Places
from tests.cli.posts import make_post, run, run_json, run_process, write_body
from tests.real.imports import modules_imported_by

TEXT = "The electon of លទ្ទផល\n\n```\nwrng\n```\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ICC_EDITOR_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_unknown_words_are_listed_with_suggestions(
    text: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, "text", "spell", text)
    assert (code, err) == (1, "")
    first, second = out.splitlines()
    assert first.startswith("1:5: electon -> election, ")
    assert second.startswith("1:16: លទ្ទផល -> លទ្ធផល")
    code, answer = run_json(capsys, "text", "spell", text)
    assert code == 1
    found = answer["texts"][0]["found"]
    assert [(row["start"], row["end"], row["text"]) for row in found] == [
        (4, 11, "electon"),
        (15, 21, "លទ្ទផល"),
    ]
    assert found[0]["suggestions"][0] == "election"
    assert {row["language"]: row["readiness"] for row in answer["languages"]} == {
        "km": "ready",
        "en": "ready",
    }


def test_a_text_without_unknown_words_passes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "fr.md"  # the name says that it is French
    path.write_text("L'élection du maire est terminée.", encoding="utf-8")
    assert run(capsys, "text", "spell", path) == (0, "", "")
    assert run(capsys, "text", "spell", "--language", "en", path)[0] == 1


def test_of_the_front_matter_only_title_and_excerpt_are_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "en.md"
    path.write_text(
        '---\r\nslug: wrng\r\ntitle: "An electon"\r\nexcerpt: Wrngly\r\n---\r\nGood.\r\n'
    )
    out = run(capsys, "text", "spell", path)[1]
    assert [line.split(" ->")[0] for line in out.splitlines()] == ["3:12: electon", "4:10: Wrngly"]


def test_words_of_the_writer_the_library_and_the_post_are_right(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path / "posts", khmer=False)
    write_body(post, "en", "The electon of Sokhaa and Vannakk.\n")
    path = post.path / "en.md"
    assert len(run(capsys, "text", "spell", path)[1].splitlines()) == 3
    spelling = Spelling(Places.under(home), tmp_path / "posts")
    spelling.add_word("electon", "en", WordList.PERSONAL)
    spelling.add_word("Sokhaa", "en", WordList.LIBRARY)
    spelling.ignore_in_post("Vannakk", "en", post.post_id)
    assert run(capsys, "text", "spell", path) == (0, "", "")


def test_what_is_missing_is_said_beside_the_results(
    text: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, "text", "spell", "--language", "de", text)
    assert code == 1  # Khmer is checked
    assert out.startswith("1:16: លទ្ទផល")
    assert "hunspell-de" in err
    _code, answer = run_json(capsys, "text", "spell", "--language", "de", text)
    german = answer["languages"][1]
    assert (german["readiness"], german["packages"]) == ("dictionary_missing", ["hunspell-de"])


def test_a_pipe_is_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert run(capsys, "text", "spell")[1].startswith("1:5: electon")


def test_without_enchant_khmer_is_checked(text: Path, tmp_path: Path) -> None:
    (tmp_path / "no.so").write_text("no library")
    done = run_process(
        "text",
        "spell",
        text,
        env={
            "ICC_EDITOR_HOME": str(tmp_path / "home"),
            "PYENCHANT_LIBRARY_PATH": str(tmp_path / "no.so"),
        },
    )
    assert done.returncode == 1
    assert done.stdout.startswith("1:16: លទ្ទផល")
    assert "Install libenchant-2-2 and hunspell-en-us." in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "command", ["words", "breaks", "lint", "canon", "fold", "numbers", "spell"]
)
def test_no_command_imports_qt(command: str, text: Path) -> None:
    modules = modules_imported_by(
        f"from icc_editor.__main__ import main; main(['text', {command!r}, {str(text)!r}])"
    )
    assert "icc_editor.cli.program" in modules
    assert not {name for name in modules if name.startswith(("PySide6", "shiboken6"))}
    assert command == "spell" or "enchant" not in modules


def test_suggestions_are_of_the_language_a_word_stands_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "en.md"
    path.write_text('The <span lang="fr">président est éllu</span> by the pepole.', "utf-8")
    _, answer = run_json(capsys, "text", "spell", path)
    french, english = answer["texts"][0]["found"]
    assert (french["text"], english["text"]) == ("éllu", "pepole")
    assert "élu" in french["suggestions"]
    assert english["suggestions"][0] == "people"
