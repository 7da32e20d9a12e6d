# SPDX-License-Identifier: MIT
import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import icc_editor
from icc_editor.assets import resource
from icc_editor.formats.phrases import languages, phrase
from icc_editor.post.chart import ChartKind
from icc_editor.text.languages import VERSION_NAMES, language_of


def _names(table: dict[str, object], before: str = "") -> set[str]:
    found: set[str] = set()
    for name, value in table.items():
        inside = isinstance(value, dict)
        found |= _names(value, f"{before}{name}.") if inside else {before + name}  # type: ignore[arg-type]
    return found


def test_every_language_has_every_phrase() -> None:
    tables = {
        tag: tomllib.loads(resource("phrases", f"{tag}.toml").read_text(encoding="utf-8"))
        for tag in languages()
    }
    assert set(tables) == set(VERSION_NAMES)
    for tag, table in tables.items():
        assert _names(table) == _names(tables["en"]), tag


@pytest.mark.parametrize("target", VERSION_NAMES)
def test_the_line_to_another_version_is_in_the_language_of_its_page(target: str) -> None:
    assert language_of(phrase("km", f"read_in.{target}"), "") == "km"
    assert phrase("fr", f"read_in.{target}").startswith("Lire cet article en ")


def test_a_language_without_phrases_gets_the_english_ones() -> None:
    assert phrase("th", "read_in.km") == "Read this in Khmer"


def test_places_are_filled() -> None:
    assert phrase("en", "table.unit", label="Votes", unit="%") == "Votes (%)"


def test_an_unknown_phrase_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        phrase("en", "read_in")


# Their last part comes from data.
FROM_DATA = {
    "read_in.": VERSION_NAMES,
    "month.": [str(month) for month in range(1, 13)],
    "chart.": [kind.value for kind in ChartKind],
}


def test_every_phrase_has_a_user() -> None:
    table = tomllib.loads(resource("phrases", "en.toml").read_text(encoding="utf-8"))
    used: set[str] = set()
    for file in Path(icc_editor.__file__).parent.rglob("*.py"):
        code = file.read_text(encoding="utf-8")
        if "phrase" in code:
            used |= set(_named(ast.parse(code)))
    from_data = {before + end for before, ends in FROM_DATA.items() for end in ends}
    assert _names(table) - used - from_data == set()
    assert {f"{before}{{}}" for before in FROM_DATA} <= used


def _named(tree: ast.AST) -> Iterator[str]:
    """Yield what a module may call phrases: its texts, and ``chart.{name}`` with each of them."""
    texts = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    yield from texts
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
            before = str(node.values[0].value)
            yield f"{before}{{}}"
            yield from (before + text for text in texts if before.endswith("."))
