# SPDX-License-Identifier: MIT
import tomllib

import pytest

from icc_editor.assets import resource
from icc_editor.formats.phrases import languages, phrase
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
    assert phrase("en", "published_on", date="4 June 2017") == "Published on 4 June 2017"


def test_an_unknown_phrase_is_a_mistake_of_the_program() -> None:
    with pytest.raises(KeyError):
        phrase("en", "read_in")
