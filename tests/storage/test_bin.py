# SPDX-License-Identifier: MIT
"""What is thrown away comes back whole; only what was seen in the bin is deleted for good."""

import shutil
from pathlib import Path

import pytest

from icc_editor.errors import PostMissing, StorageError
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from tests.storage.conftest import WHEN
from tests.storage.test_library import write


def test_a_binned_post_comes_back_whole(library: Library, post: PostFolder) -> None:
    write(post, "en", "text\n")
    before = post_folder.load(post.path)
    token = library.bin.put(post)
    assert library.posts() == ()
    assert [(t.token, t.name) for t in library.bin.posts()] == [(token, post.path.name)]
    with pytest.raises(PostMissing):
        library.bin.put(post)
    assert library.bin.restore(token) == before
    assert post_folder.read_version(post, "en").version.body == "text\n"
    assert library.bin.posts() == ()
    with pytest.raises(PostMissing):
        library.bin.restore(token)


def test_a_restored_post_takes_a_free_name(library: Library, post: PostFolder) -> None:
    token = library.bin.put(post)
    library.new_post("Commune results", "en", WHEN)
    restored = library.bin.restore(token)
    assert restored.path.name == "2017-06-25-commune-results-2"
    assert restored.post_id == post.post_id


@pytest.mark.parametrize("token", ["", "..", "../..", "/etc", "none"])
def test_a_token_is_no_path(library: Library, post: PostFolder, token: str) -> None:
    library.bin.put(post)
    with pytest.raises(PostMissing):
        library.bin.restore(token)


def test_a_post_that_cannot_be_moved_stays(
    library: Library, post: PostFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _target: Path) -> None:
        raise OSError(5, "EIO")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(StorageError):
        library.bin.put(post)
    assert library.bin.posts() == ()
    assert len(library.posts()) == 1


def test_only_what_was_seen_in_the_bin_is_deleted(library: Library, post: PostFolder) -> None:
    seen = library.bin.put(post)
    later = library.bin.put(library.new_post("Later", "en", WHEN))
    (first, _second) = sorted(library.bin.posts(), key=lambda binned: binned.token != seen)
    library.bin.empty([seen])
    assert not first.path.exists()
    assert [(t.token, library.bin.title(t)) for t in library.bin.posts()] == [(later, "Later")]


def test_a_post_that_leaves_the_bin_while_it_is_looked_through_is_no_trouble(
    tmp_path, monkeypatch
) -> None:
    library = Library.create(tmp_path / "library")
    gone, kept = (library.bin.put(library.new_post(title, "en", WHEN)) for title in ("One", "Two"))
    listed = Path.iterdir

    def emptied_meanwhile(folder: Path):
        if folder.name == gone:
            shutil.rmtree(folder)
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", emptied_meanwhile)
    assert [post.token for post in library.bin.posts()] == [kept]
