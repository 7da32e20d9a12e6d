# SPDX-License-Identifier: MIT
"""Posts go from library to library, but for those on their way to a blog."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_editor.errors import DeliveryUnderway, LibraryMissing
from icc_editor.services.moving import copy_post, move_post, open_target
from icc_editor.storage.library import Library
from tests.services.deliveries import a_delivery

WHEN = datetime(2017, 6, 25, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library")


def test_a_copy_is_a_post_of_its_own(library: Library, tmp_path: Path) -> None:
    post = library.new_post("T", "en", WHEN)
    copy = copy_post(post.path, open_target(tmp_path / "own", may_make=True), WHEN)
    assert copy.post_id != post.post_id
    assert copy.path.parent == tmp_path / "own"
    assert post.path.is_dir()


def test_a_folder_becomes_a_library_but_a_missing_one_is_not_made(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    assert open_target(tmp_path / "plain").path == tmp_path / "plain"
    assert open_target(tmp_path / "plain").id == Library.open(tmp_path / "plain").id
    with pytest.raises(LibraryMissing):
        open_target(tmp_path / "unplugged")
    assert not (tmp_path / "unplugged").exists()


def test_a_post_on_its_way_to_a_blog_stays_where_it_is(library: Library, tmp_path: Path) -> None:
    post = library.new_post("T", "en", WHEN)
    other = Library.create(tmp_path / "other")
    sent = replace(a_delivery("en"), post_id=post.post_id)
    with pytest.raises(DeliveryUnderway):
        move_post(post.path, library, other, [a_delivery("km"), sent])
    assert post.path.is_dir()
    assert other.posts() == ()
    moved = move_post(post.path, library, other, [a_delivery("km")])
    assert moved.post_id == post.post_id
    assert not post.path.exists()
