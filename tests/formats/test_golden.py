# SPDX-License-Identifier: MIT
"""Every construct in every language, in both targets, byte for byte."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from icc_editor.formats import block_markup, html
from icc_editor.formats.known_tables import TablesReader
from icc_editor.formats.markdown import MarkdownReader
from icc_editor.post.document import Document

GOLDEN = Path(__file__).parent.parent / "golden"
TABLES = GOLDEN / "tables"
SOURCES = sorted(path for path in GOLDEN.glob("*.*.md"))
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))


def _language(source: Path) -> str:
    return source.suffixes[0].removeprefix(".")


def _document(source: Path) -> Document:
    raw = {path.stem: path.read_bytes() for path in TABLES.glob("*.toml")}
    text = source.read_text(encoding="utf-8")
    return MarkdownReader().read(text, _language(source), TablesReader().read(raw))


def _check(source: Path, suffix: str, markup: str) -> None:
    golden = source.with_suffix(suffix)
    if UPDATE:
        golden.write_text(markup, encoding="utf-8", newline="")
    assert markup == golden.read_text(encoding="utf-8")


def test_there_are_golden_files_for_every_construct() -> None:
    assert len(SOURCES) >= 20


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_readers_get_this_html(source: Path) -> None:
    document = _document(source)
    _check(source, ".html", html.render(document).markup)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_the_blog_gets_these_blocks(source: Path) -> None:
    document = _document(source)
    _check(source, ".blocks.html", block_markup.render(document).markup)


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_the_block_editor_of_wordpress_changes_nothing(
    source: Path, validate_blocks: Callable[[str], list[str]]
) -> None:
    assert validate_blocks(source.with_suffix(".blocks.html").read_text(encoding="utf-8")) == []
