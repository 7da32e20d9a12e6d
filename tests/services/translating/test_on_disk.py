# SPDX-License-Identifier: MIT
"""Translations of posts on the disk, and what the checklist says of them."""

from datetime import UTC, datetime

import pytest

from icc_editor.errors import TranslationDamaged
from icc_editor.formats import translation_toml
from icc_editor.post.part import PartKey
from icc_editor.post.segment import SegmentState, TranslationStates
from icc_editor.services.checking import Checking, PostPictures
from icc_editor.services.translating.confirming import confirmed
from icc_editor.services.translating.on_disk import read_translation
from icc_editor.storage import post_folder, stored_parts
from icc_editor.storage.library import Library

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture
def post(tmp_path):
    """A post with two paragraphs in English and one of them in Khmer, confirmed."""
    library = Library.create(tmp_path / "posts")
    folder = library.new_post("Results", "en", NOW).path
    (folder / "en.md").write_text("---\ntitle: Results\n---\nIt is over.\n\nCome.\n", "utf-8")
    (folder / "km.md").write_text("---\ntitle: លទ្ធផល\n---\nចប់ហើយ។\n", "utf-8")
    post = post_folder.load(folder)
    found = read_translation(post, "km")
    keep(post, TranslationStates("en", confirmed(found.segments[1], SegmentState.REVIEWED, NOW)))
    return post_folder.load(folder)


def keep(post, states):
    key = PartKey.translation("km")
    stored_parts.write(post, key, translation_toml.dump(states), base=None)


def codes(post, language="km"):
    checking = Checking(post, clean=None, draw=None, now=NOW, cancelled=lambda: False)
    version = checking.stored[language].version
    nothing = PostPictures((), (), frozenset(), frozenset())
    found = checking.findings(version, nothing, published=False)
    return {f.code: dict(f.facts) for f in found}


def test_a_translation_is_read_with_its_states(post):
    found = read_translation(post, "km")
    assert [(s.source, s.state.value) for s in found.segments] == [
        ("Results", "draft"),
        ("It is over.", "reviewed"),
        ("Come.", "untranslated"),
    ]


def test_the_checklist_says_how_many_paragraphs_are_to_be_translated_or_checked(post):
    assert codes(post)["translation.to_translate"] == {"count": "1"}
    (post.path / "en.md").write_text("---\ntitle: Results\n---\nIt is all over.\n", "utf-8")
    found = codes(post)
    assert found["translation.to_check"] == {"count": "1"}
    assert "version.outdated" not in found
    assert "translation.to_check" not in codes(post, "en")


def test_states_that_cannot_be_read_keep_nobody_from_publishing(post):
    (post.path / "translations" / "km.toml").write_bytes(b"[[[")
    assert "translation.to_check" not in codes(post)
    with pytest.raises(TranslationDamaged):
        read_translation(post, "km")


def test_the_checklist_says_what_may_be_wrong_in_a_translation(post):
    (post.path / "en.md").write_text("---\ntitle: Results\n---\nIt took 34 days.\n", "utf-8")
    (post.path / "km.md").write_text("---\ntitle: លទ្ធផល\n---\nវាចំណាយពេល ៤៣ ថ្ងៃ។\n", "utf-8")
    found = codes(post)
    assert {"figures.differs_between_versions", "translation.number_differs"} & found.keys()
    assert "translation.empty" not in found
