# SPDX-License-Identifier: MIT
"""Folders copied by hand: found in one library, right in two."""

import shutil
from pathlib import Path

from icc_editor.services import origins
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from tests.fakes.memory_blog import START


def test_a_copied_folder_is_found_from_both_sides(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "posts")
    post = library.new_post("Results", "en", START)
    library.new_post("Another", "en", START)
    copy = library.path / "copy"
    shutil.copytree(post.path, copy)
    assert [twin.path for twin in origins.twins(post)] == [copy]
    assert [twin.path for twin in origins.twins(post_folder.load(copy))] == [post.path]


def test_the_same_post_in_two_libraries_is_no_copy(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "posts")
    post = library.new_post("Results", "en", START)
    shutil.copytree(library.path, tmp_path / "elsewhere")
    assert origins.twins(post) == ()


def test_a_post_made_new_has_its_own_id_and_keeps_foreign_keys(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "posts")
    post = library.new_post("Results", "en", START)
    copy = library.path / "copy"
    shutil.copytree(post.path, copy)
    with (copy / "post.toml").open("a", encoding="utf-8") as file:
        file.write('colour = "red"\n[[publications]]\nendpoint = "e"\nmodified = 2026-01-01\n')
    made = origins.make_new(copy)
    text = (copy / "post.toml").read_text(encoding="utf-8")
    assert made.post_id != post.post_id
    assert origins.twins(made) == ()
    assert "publications" not in text
    assert 'colour = "red"' in text
