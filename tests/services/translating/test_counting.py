# SPDX-License-Identifier: MIT
"""What is left to do in a library's translations, and how little is read to know it."""

import pytest

from icc_editor.post.post_folder import TranslationCount
from icc_editor.services.translating.counting import TranslationCounts
from icc_editor.storage.library import Library
from tests.services.translating.test_on_disk import NOW, post

__all__ = ["post"]
DONE = "---\ntitle: លទ្ធផល\n---\nចប់ហើយ។\n\nមក។\n"


@pytest.fixture
def counts():
    return TranslationCounts()


def change(post, name, old, new):
    """Write to a text as another program does."""
    path = post.path / name
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_what_is_not_translated_and_what_is_to_be_checked_is_counted(post, counts):
    assert counts.of(post.path) == (TranslationCount("km", 0, 1),)
    change(post, "en.md", "It is over.", "It is over in 25 provinces.")
    assert counts.of(post.path) == (TranslationCount("km", 1, 1),)


def test_a_translation_with_nothing_left_to_do_is_not_told(post, counts):
    (post.path / "km.md").write_text(DONE, "utf-8")
    assert counts.of(post.path) == ()


def test_nothing_is_read_again_until_a_text_a_state_or_a_table_was_written(post, counts):
    counts.of(post.path)
    counts.of(post.path)
    assert counts.read == 1
    change(post, "km.md", "ចប់ហើយ។", "ចប់ហើយ!")
    counts.of(post.path)
    counts.of(post.path)
    assert counts.read == 2
    states = post.path / "translations" / "km.toml"
    states.write_text(states.read_text("utf-8") + "\n", "utf-8")
    counts.of(post.path)
    assert counts.read == 3
    (post.path / "tables").mkdir()
    (post.path / "tables" / "communes.toml").write_text("", "utf-8")
    counts.of(post.path)
    assert counts.read == 4
    (post.path / "images").mkdir()
    (post.path / "images" / "market.jpg").write_bytes(b"")
    counts.of(post.path)
    assert counts.read == 4


def test_a_version_without_states_is_not_read(tmp_path, counts):
    library = Library.create(tmp_path / "posts")
    folder = library.new_post("Results", "en", NOW).path
    (folder / "km.md").write_text("ចប់ហើយ។\n", "utf-8")
    assert counts.of(folder) == ()
    assert counts.read == 0


def test_states_that_cannot_be_read_say_nothing_and_are_read_once_they_are_mended(post, counts):
    states = post.path / "translations" / "km.toml"
    whole = states.read_bytes()
    states.write_bytes(b"\xff = [")
    assert counts.of(post.path) == ()
    states.write_bytes(whole)
    assert counts.of(post.path) == (TranslationCount("km", 0, 1),)


def test_a_post_that_is_gone_says_nothing(tmp_path, counts):
    assert counts.of(tmp_path / "gone") == ()
