# SPDX-License-Identifier: MIT
"""The guide that Help opens is the one in docs, in every language, with all it needs beside it."""

import re
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
IMAGES_LIMIT = 1_500_000  # bytes of all pictures in docs


def load(name):
    """Return a script without a suffix as a module."""
    loader = SourceFileLoader(name.replace("-", "_"), str(ROOT / "scripts" / name))
    module = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def build_guide():
    return load("build-guide")


@pytest.mark.parametrize("language", ["en", "km", "fr"])
def test_the_guide_is_up_to_date(build_guide, language):
    made = build_guide.target(language).read_text(encoding="utf-8")
    assert made == build_guide.page(language), "run scripts/build-guide"


@pytest.mark.parametrize("language", ["en", "km", "fr"])
def test_the_guide_shows_only_what_lies_beside_it(build_guide, language):
    page = build_guide.target(language)
    text = page.read_text(encoding="utf-8")
    sources = re.findall(r'<img[^>]* src="([^"]+)"', text)
    assert len(sources) == len(re.findall(r"!\[", build_guide.source(language).read_text("utf-8")))
    assert len(sources) >= 8
    for address in sources:
        assert (page.parent / address).is_file(), address
    for address in re.findall(r'href="([^"]+)"', text):
        assert (page.parent / address).is_file(), address
    assert not re.findall(r'(?:src|href|url\()="?https?:', text)


def test_no_picture_lies_there_in_vain(build_guide):
    shown = {
        build_guide.TARGET / build_guide.small_name(picture)
        for language in build_guide.LANGUAGES
        for picture in build_guide.pictures(language).values()
    }
    assert set((build_guide.TARGET / "images").iterdir()) == shown


def test_the_documents_pictures_are_those_the_script_makes():
    screenshots = load("screenshots")
    wanted = {
        f"{name}{screenshots.suffix_of(look)}.png"
        for look, names in screenshots.DOCS.items()
        for name in names
    }
    files = set((ROOT / "docs" / "images").glob("*.png"))
    assert {path.name for path in files} == wanted
    assert sum(path.stat().st_size for path in files) < IMAGES_LIMIT
    texts = "".join(p.read_text("utf-8") for p in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")))
    for name in re.findall(r"images/([\w-]+\.png)", texts):
        assert name in wanted
