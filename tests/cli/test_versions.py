# SPDX-License-Identifier: MIT
"""``icc-editor render``."""

from pathlib import Path

import pytest

from icc_editor.formats import block_markup, html
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.post.metadata import NumberStyle
from icc_editor.storage.post_tables import add_table
from tests.cli.posts import ENGLISH, KHMER, make_post, run, run_json, run_process, write_body
from tests.post.tables import parties

FIGURE = "{{votes.cnrp.votes}}\n"


def test_render_writes_the_html_of_the_source_version(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    expected = html.render(MarkdownReader().read(ENGLISH, "en")).markup
    code, out, err = run(capsys, "render", post.path)
    assert (code, out.strip(), err) == (0, expected.strip(), "")


def test_render_takes_a_language_or_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    expected = html.render(MarkdownReader().read(KHMER, "km")).markup.strip()
    assert run(capsys, "render", post.path, "--language", "km")[1].strip() == expected
    assert run(capsys, "render", post.path / "km.md")[1].strip() == expected
    assert run(capsys, "render", post.path / "km.md", "--language", "km")[1].strip() == expected


def test_render_gives_block_markup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    post = make_post(tmp_path)
    code, answer = run_json(capsys, "render", post.path, "--target", "blocks")
    assert code == 0
    assert answer["markup"] == block_markup.render(MarkdownReader().read(ENGLISH, "en")).markup
    assert answer["images"] == [
        {"source": "images/market.png", "description": "A market in the morning", "line": 4}
    ]
    assert (answer["title"], answer["language"]) == ("Commune results", "en")


def test_render_writes_a_page_into_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path / "posts")
    target = tmp_path / "page.html"
    code, out, _ = run(capsys, "render", post.path, "--target", "page", "--output", target)
    assert code == 0
    assert str(target) in out
    page = target.read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert "Commune results" in page
    assert "icc-preview:" not in page


def test_a_page_holds_the_charts_of_its_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path / "posts")
    (post.path / "tables").mkdir()
    (post.path / "tables" / "won.toml").write_text(
        'id = "won"\ncolumns = [{ key = "n", label = "Won" }]\nrows = [{ key = "cpp", n = 7 }]\n'
    )
    version = post.path / "en.md"
    version.write_text(version.read_text("utf-8") + "\n![](tables/won.toml#chart)\n", "utf-8")
    _, page = run_json(capsys, "render", post.path, "--target", "page")
    assert 'alt="Bar chart: Won. cpp 7." src="data:image/png;base64,' in page["markup"]


def test_a_version_brings_its_tables_and_language_where_post_toml_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # The library lists such a folder as a post; the path to its version must mean the same.
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "won.toml").write_text(
        'id = "won"\ncolumns = [{ key = "n", label = "Won" }]\nrows = [{ key = "cpp", n = 7 }]\n'
    )
    (tmp_path / "km.md").write_text("{{won.cpp.n}}\n", "utf-8")
    _, by_folder = run_json(capsys, "render", tmp_path)
    _, by_file = run_json(capsys, "render", tmp_path / "km.md")
    assert by_file == by_folder
    assert by_file["language"] == "km"
    assert "៧" in by_file["markup"]
    assert "missing-figure" not in by_file["markup"]


def test_render_takes_a_markdown_file_on_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "note.md"
    file.write_text("---\ntitle: A note\n---\n\nHello **you**\n", encoding="utf-8")
    code, answer = run_json(capsys, "render", file)
    assert (code, answer["title"]) == (0, "A note")
    assert "<strong>you</strong>" in answer["markup"]


@pytest.mark.parametrize("name", ["passwd", "post.toml", "note.html", "picture.jpg"])
def test_a_file_that_is_no_version_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    file = make_post(tmp_path).path / name
    file.write_text("root:x:0:0\n", encoding="utf-8")
    code, answer = run_json(capsys, "render", file)
    assert (code, answer["error"]["type"]) == (2, "UsageError")
    assert name in answer["error"]["sentence"]


def test_a_file_that_is_no_text_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(b"PK\0\0")
    assert run_json(capsys, "render", file)[0] == 2
    file.write_bytes(b"Hello")
    assert run_json(capsys, "render", file)[0] == 0
    file.rename(tmp_path / "note.Markdown")
    assert run_json(capsys, "render", tmp_path / "note.Markdown")[0] == 0


def test_render_refuses_a_language_beside_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    code, answer = run_json(capsys, "render", post.path / "km.md", "--language", "en")
    assert (code, answer["error"]["type"]) == (2, "UsageError")


@pytest.mark.parametrize("name", ["gone", "post/fr.md", "gone/en.md", "notes.md"])
def test_what_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    post = make_post(tmp_path)
    code, answer = run_json(capsys, "render", tmp_path / name.replace("post", post.path.name))
    assert code == 1
    assert answer["error"]["type"] in {"PostMissing", "StorageError", "LibraryMissing"}


def test_a_folder_without_versions_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, "render", tmp_path)
    assert (code, out) == (1, "")
    assert str(tmp_path) in err


def test_a_place_that_may_not_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    post = make_post(tmp_path)
    code, answer = run_json(capsys, "render", post.path, "--output", tmp_path / "no" / "x.html")
    assert code == 1
    assert "x.html" in answer["error"]["sentence"] or "no" in answer["error"]["sentence"]


def test_a_pipe_gets_every_character(tmp_path: Path) -> None:
    text = "one \u202e two \ufeff three"
    file = tmp_path / "en.md"
    file.write_text(text, encoding="utf-8")
    done = run_process("render", file, encoding="utf-8")
    assert text in done.stdout


@pytest.mark.parametrize("target", ["html", "blocks"])
def test_figures_are_written_as_the_library_writes_numbers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], target: str
) -> None:
    post = make_post(tmp_path / "library")
    add_table(post, parties())
    write_body(post, "km", FIGURE)
    command = ("render", post.path, "--language", "km", "--target", target)
    assert "៣,០៥៦,៨២៤" in run(capsys, *command)[1]
    with (tmp_path / "library" / "library.toml").open("a") as file:
        file.write('[numbers.km]\ngroup = "."\n')
    assert "៣.០៥៦.៨២៤" in run(capsys, *command)[1]
    write_body(post, "km", FIGURE, numbers=NumberStyle())
    assert "3,056,824" in run(capsys, *command)[1]
