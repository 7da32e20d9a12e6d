# SPDX-License-Identifier: MIT
"""The terms the program brings along: found, whole, and of one making with what it knows."""

import importlib.machinery
import importlib.util

import pytest

from icc_editor.assets import resource
from icc_editor.formats.term_table import TermTable
from icc_editor.services.terms import Terms
from icc_editor.text.khmer.canon import canon
from icc_editor.text.khmer.lint import lint
from icc_editor.text.parties import PARTIES
from icc_editor.text.provinces import PROVINCES, province_of
from tests.real.places import TREE

FILES = sorted(resource("terms").iterdir())
TERMS = [row.term for path in FILES for row in TermTable(path.read_text("utf-8")).rows]
BALLOT_OF_2017 = 12
PLACES = 25


def test_the_file_of_places_and_parties_is_what_the_script_makes() -> None:
    script = TREE / "scripts" / "build-terms"
    loader = importlib.machinery.SourceFileLoader("build_terms", str(script))
    spec = importlib.util.spec_from_loader(loader.name, loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    assert module.FILE.read_text("utf-8") == module.content()


def test_every_line_that_is_no_comment_is_a_term() -> None:
    for path in FILES:
        text = path.read_text("utf-8")
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        assert len(TermTable(text).rows) == len(lines) - 1, path


def test_all_provinces_and_parties_are_there_in_english_and_khmer() -> None:
    assert len(PROVINCES) == PLACES
    places = [t for t in TERMS if province_of(t.preferred("en"))]
    assert len(places) == PLACES
    assert all(province_of(t.preferred("en")) == province_of(t.preferred("km")) for t in places)
    named = {t.preferred("en") for t in TERMS}
    assert {party.english[0] for party in PARTIES} <= named
    assert len(PARTIES) >= BALLOT_OF_2017


def test_khmer_names_are_typed_in_order_and_no_name_means_two_terms() -> None:
    seen: dict[tuple[str, str], str] = {}
    for term in TERMS:
        english = term.preferred("en")
        assert english
        for language, forms in term.forms:
            for name in forms.accepted:
                assert seen.setdefault((language, name), term.preferred("en")) == term.preferred(
                    "en"
                )
                if language == "km":
                    assert canon(name) == name
                    assert not lint(name)
                    assert "\u200b" not in name


@pytest.mark.parametrize("language", ["en", "km", "fr"])
def test_every_name_is_found_as_itself(language: str) -> None:
    terms = Terms(TERMS)
    for term in TERMS:
        for name in term.in_language(language).accepted:
            [hit] = terms.find(f"({name})", language)
            assert (hit.start, hit.end) == (1, 1 + len(name)), name
            assert hit.terms == (term,)
