# SPDX-License-Identifier: MIT
"""Folders get names while nothing refers to their posts."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from icc_editor.post.post_folder import PostFolder
from icc_editor.services.folder_names import name_folders
from icc_editor.storage import post_folder
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from tests.services.deliveries import a_delivery

WHEN = datetime(2017, 6, 25, tzinfo=UTC)


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places.under(tmp_path / "computer")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library")


def titled(library: Library, title: str) -> PostFolder:
    """Make a post that got its title later."""
    post = library.new_post("", "en", WHEN)
    stored = post_folder.read_version(post, "en")
    metadata = replace(stored.version.metadata, title=title)
    post_folder.save_version(post, stored.version, metadata=metadata, base=stored.fingerprint)
    return post


def test_only_what_is_asked_for_in_this_library_is_named(
    library: Library, places: Places, tmp_path: Path
) -> None:
    first, second = titled(library, "First"), titled(library, "Second")
    other = titled(Library.create(tmp_path / "other"), "Other")
    gone = library.path / "2017-06-25-post-9"
    named = name_folders(library, [first.path, other.path, gone], places)
    assert named == {first.path: library.path / "2017-06-25-first"}
    assert second.path.is_dir()
    assert other.path.is_dir()


def test_what_is_on_its_way_or_rescued_keeps_its_place(library: Library, places: Places) -> None:
    sent, noted = titled(library, "Sent"), titled(library, "Noted")
    pictures = {picture.name: b"x" for picture in a_delivery().pictures}
    Outbox(places).add(replace(a_delivery(), post_id=sent.post_id), pictures)
    base = post_folder.read_version(noted, "en").fingerprint
    file = Journal(places).note(noted.path, "en", "typed", base, WHEN)
    assert name_folders(library, [sent.path, noted.path], places) == {}
    Journal(places).forget(file)
    file = Journal(places).note(
        Path("/before/it/moved"), "en", "typed", base, WHEN, post_id=noted.post_id
    )
    assert name_folders(library, [noted.path], places) == {}
    Journal(places).forget(file)
    assert set(name_folders(library, [sent.path, noted.path], places)) == {noted.path}


def test_an_outbox_nobody_can_read_leaves_every_name(
    library: Library, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = titled(library, "First")

    def refuse(_outbox: Outbox) -> None:
        from icc_editor.errors import StorageError

        raise StorageError(places.state, reason="EIO")

    monkeypatch.setattr(Outbox, "waiting", refuse)
    assert name_folders(library, [post.path], places) == {}
    assert post.path.is_dir()
