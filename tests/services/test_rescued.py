# SPDX-License-Identifier: MIT
"""Rescued text finds its post in a library that was renamed, moved, copied or made anew."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_editor.errors import PostMissing
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.drafts import VersionDraft
from icc_editor.services.editing import Editing, Recovery
from icc_editor.storage import post_folder
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places

WHEN = datetime(2017, 6, 25, 9, 30, tzinfo=UTC)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(Places.under(tmp_path / "computer"))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library")


@pytest.fixture
def post(library: Library) -> PostFolder:
    return library.new_post("Commune results", "en", WHEN)


@pytest.fixture
def noted(library: Library, post: PostFolder, journal: Journal) -> PostFolder:
    """A post with text that was typed and not saved before the program was killed."""
    editing = Editing(library, journal)
    editing.note(post, editing.open_part(post, PartKey.version("en")), VersionDraft("typed\n"))
    return post


def offered(path: Path, journal: Journal) -> tuple[Recovery, ...]:
    return Editing(Library.open(path), journal).recoverable()


def body(post: Path) -> str:
    return post_folder.read_version(post_folder.load(post), "en").version.body


def test_it_is_offered_and_taken_where_the_library_is_now(
    library: Library, noted: PostFolder, journal: Journal, tmp_path: Path
) -> None:
    moved = library.path.rename(tmp_path / "renamed")
    (recovery,) = offered(moved, journal)
    assert (recovery.entry.text, recovery.file_changed) == ("typed\n", False)
    assert recovery.entry.post == moved / noted.path.name
    Editing(Library.open(moved), journal).recover(recovery)
    assert body(moved / noted.path.name) == "typed\n"
    assert journal.pending() == ()


def test_a_copy_gets_it_only_when_the_first_is_gone(
    library: Library, noted: PostFolder, journal: Journal, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(library.path, copy)
    assert offered(copy, journal) == ()
    assert len(offered(library.path, journal)) == 1
    shutil.rmtree(library.path)
    assert [recovery.entry.post for recovery in offered(copy, journal)] == [copy / noted.path.name]


def test_texts_typed_in_a_library_and_in_its_copy_do_not_replace_each_other(
    library: Library, noted: PostFolder, journal: Journal, tmp_path: Path
) -> None:
    shutil.copytree(library.path, tmp_path / "copy")
    copy = Library.open(tmp_path / "copy")
    editing = Editing(copy, journal)
    post = post_folder.load(copy.path / noted.path.name)
    editing.note(
        post, editing.open_part(post, PartKey.version("en")), VersionDraft("typed in the copy\n")
    )
    assert [recovery.entry.text for recovery in offered(library.path, journal)] == ["typed\n"]
    (recovery,) = offered(copy.path, journal)
    assert recovery.entry.text == "typed in the copy\n"


def test_a_link_to_the_library_is_the_library(
    library: Library, noted: PostFolder, journal: Journal, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(library.path)
    assert len(offered(link, journal)) == 1


def test_a_folder_that_was_renamed_is_found_by_its_id(
    library: Library, noted: PostFolder, journal: Journal, tmp_path: Path
) -> None:
    renamed = noted.path.rename(noted.path.with_name("my-own-name"))
    assert [recovery.entry.post for recovery in offered(library.path, journal)] == [renamed]


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_post_without_an_identity_file_is_found_by_its_name(
    library: Library, post: PostFolder, journal: Journal, tmp_path: Path, when: str
) -> None:
    if when == "before":
        (post.path / "post.toml").unlink()
    editing, post = Editing(library, journal), post_folder.load(post.path)
    editing.note(post, editing.open_part(post, PartKey.version("en")), VersionDraft("typed\n"))
    if when == "after":
        (post.path / "post.toml").unlink()
    moved = library.path.rename(tmp_path / "moved")
    (recovery,) = offered(moved, journal)
    Editing(Library.open(moved), journal).recover(recovery)
    assert body(moved / post.path.name) == "typed\n"


def test_another_library_where_that_one_was_gets_nothing(
    library: Library, noted: PostFolder, journal: Journal, tmp_path: Path
) -> None:
    moved = library.path.rename(tmp_path / "moved")
    made_anew = Library.create(library.path)
    other = made_anew.new_post("Commune results", "en", WHEN)
    assert other.path == noted.path
    assert offered(made_anew.path, journal) == ()
    assert len(offered(moved, journal)) == 1


def test_it_is_never_put_into_another_post_of_that_name(
    library: Library, noted: PostFolder, journal: Journal
) -> None:
    shutil.rmtree(noted.path)
    other = library.new_post("Commune results", "en", WHEN)
    assert other.path == noted.path
    (recovery,) = offered(library.path, journal)
    assert recovery.stored is None
    with pytest.raises(PostMissing):
        Editing(library, journal).recover(recovery)
    assert body(other.path) == ""


@pytest.mark.parametrize("content", [b"= x", None])
def test_a_library_file_that_is_damaged_or_new_hides_nothing(
    library: Library, noted: PostFolder, journal: Journal, content: bytes | None
) -> None:
    file = library.path / "library.toml"
    file.unlink()
    if content is None:
        Library.create(library.path)
    else:
        file.write_bytes(content)
    assert [recovery.entry.post for recovery in offered(library.path, journal)] == [noted.path]


def test_an_entry_of_an_earlier_program_is_found_by_its_path(
    library: Library, post: PostFolder, journal: Journal, tmp_path: Path
) -> None:
    stored = post_folder.read_version(post, "en")
    journal.note(post.path, "en", "typed\n", stored.fingerprint, WHEN)
    assert len(offered(library.path, journal)) == 1
    moved = library.path.rename(tmp_path / "moved")
    assert offered(moved, journal) == ()
    moved.rename(library.path)
    (recovery,) = offered(library.path, journal)
    Editing(library, journal).recover(recovery)
    assert body(post.path) == "typed\n"
