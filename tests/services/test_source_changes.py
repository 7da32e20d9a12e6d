# SPDX-License-Identifier: MIT
"""A translation is out of date when the words of its source changed, not when a date did."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from icc_editor.post.metadata import Metadata, PostStatus
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.drafts import VersionDraft
from icc_editor.services.editing import Editing
from icc_editor.services.source_changes import source_changed
from icc_editor.storage import post_folder
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places

START = datetime(2026, 6, 4, 12, 0, tzinfo=UTC)
LATER = timedelta(minutes=11)  # so that the program keeps the state before


class Desk:
    """A post in two languages that is written as the window writes it, and a clock."""

    def __init__(self, root: Path) -> None:
        self.now = START
        self.library = Library.create(root / "posts")
        self.editing = Editing(self.library, Journal(Places.under(root / "home")), lambda: self.now)
        self.post: PostFolder = self.library.new_post("Results", "en", START)
        self.write("en", body="The count is over.")
        self.post, _km = self.editing.add_version(self.post, "km")
        self.write("km", body="ការរាប់បានចប់។", title="លទ្ធផល")

    def write(self, language: str, *, body: str | None = None, **changes: object) -> None:
        """Save a version eleven minutes later than what was saved before."""
        self.now += LATER
        stored = post_folder.read_version(self.post, language)
        metadata = replace(stored.version.metadata, **changes)  # type: ignore[arg-type]
        self.editing.save(self.post, stored, VersionDraft(body=body, metadata=metadata))
        stamp = self.now.timestamp()
        os.utime(post_folder.version_path(self.post, language), (stamp, stamp))

    def outdated(self) -> bool:
        """Return what is said of the Khmer version."""
        english, khmer = (post_folder.read_version(self.post, code) for code in ("en", "km"))
        return source_changed(self.post, khmer, english, self.editing.history)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_translation_of_what_stands_there_is_not_out_of_date(desk: Desk) -> None:
    assert not desk.outdated()


@pytest.mark.parametrize(
    "changes",
    [{"date": START}, {"status": PostStatus.DRAFT}, {"categories": ("News",)}, {"slug": "results"}],
)
def test_a_date_or_status_of_the_source_is_no_change_of_its_text(desk: Desk, changes) -> None:
    desk.write("en", **changes)
    assert not desk.outdated()


@pytest.mark.parametrize(
    "changes", [{"body": "The count goes on."}, {"title": "The results"}, {"excerpt": "All."}]
)
def test_other_words_in_the_source_are(desk: Desk, changes) -> None:
    desk.write("en", **changes)
    assert desk.outdated()


def test_a_date_in_the_translation_makes_it_no_newer(desk: Desk) -> None:
    desk.write("en", body="The count goes on.")
    desk.write("km", date=START)
    assert desk.outdated()
    desk.write("km", body="ការរាប់នៅបន្ត។")
    assert not desk.outdated()


def test_without_a_history_the_newer_file_decides(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "posts")
    post = post_folder.add_language(library.new_post("R", "en", START), "km", Metadata(title="ល"))
    desk = Desk.__new__(Desk)
    desk.post = post
    desk.editing = Editing(library, Journal(Places.under(tmp_path / "home")))
    for language, age in (("en", 10), ("km", 20)):
        stamp = START.timestamp() - age
        os.utime(post_folder.version_path(post, language), (stamp, stamp))
    assert desk.outdated()
