# SPDX-License-Identifier: MIT
"""What a path leads to with which the program was started."""

from pathlib import Path

import pytest

from icc_editor.errors import NotALibrary
from icc_editor.post.clock import utc_now
from icc_editor.services.pointing import pointed_at
from icc_editor.storage.library import Library


@pytest.fixture
def post(tmp_path: Path) -> Path:
    """Return the folder of a post in a library."""
    return Library.create(tmp_path / "posts").new_post("Results", "en", utc_now()).path


def found(path: Path) -> tuple[Path, Path | None, str] | None:
    pointed = pointed_at(path)
    return None if pointed is None else (pointed.library.path, pointed.post, pointed.language)


def test_a_library_a_post_and_a_version_are_known(post: Path) -> None:
    assert found(post.parent) == (post.parent, None, "")
    assert found(post) == (post.parent, post, "")
    assert found(post / "en.md") == (post.parent, post, "en")


def test_a_way_up_and_down_again_leads_there_too(post: Path) -> None:
    assert found(post / ".." / post.name / "en.md") == (post.parent, post, "en")
    assert found(post / "..") == (post.parent, None, "")


def test_a_post_whose_own_file_is_lost_is_one(post: Path) -> None:
    (post / "post.toml").unlink()
    assert found(post) == (post.parent, post, "")


def test_other_files_and_what_is_not_there_are_for_whoever_takes_in_files(
    post: Path, tmp_path: Path
) -> None:
    (tmp_path / "sent.iccpost").write_bytes(b"")
    (tmp_path / "en.md").write_text("Words")
    for path in (
        *(tmp_path / "sent.iccpost", tmp_path / "en.md", tmp_path / "gone"),
        *(post / "post.toml", post / "fr.md"),
    ):
        assert found(path) is None


def test_a_folder_that_is_neither_is_told(post: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone" / "2017-a-post"
    alone.mkdir(parents=True)
    (alone / "en.md").write_text("Words")
    (post / "images").mkdir()
    for folder, told in ((tmp_path, tmp_path), (post / "images",) * 2, (alone, alone.parent)):
        with pytest.raises(NotALibrary) as caught:
            pointed_at(folder)
        assert caught.value.path == told
