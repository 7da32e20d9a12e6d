# SPDX-License-Identifier: MIT
"""The list of posts has the values of the figures that stand in titles."""

from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor.post.clock import utc_now
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.post_folder import PostFolder, PostSummary
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from icc_editor.storage.post_tables import add_table, read_table, save_table
from tests.post.tables import parties

TITLE = "{{votes.cnrp.votes}} votes"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library")


@pytest.fixture
def post(library: Library) -> PostFolder:
    made = library.new_post(TITLE, "en", utc_now())
    add_table(made, parties())
    return post_folder.load(made.path)


def listed(library: Library) -> PostSummary:
    (summary,) = library.posts()
    return summary


def test_a_title_is_listed_with_its_value_and_kept_as_it_is_written(
    library: Library, post: PostFolder
) -> None:
    assert listed(library).shown_title == "3,056,824 votes"
    assert listed(library).title == TITLE


def test_the_list_follows_the_table(library: Library, post: PostFolder) -> None:
    assert listed(library).shown_title == "3,056,824 votes"
    stored = read_table(post, "votes")
    save_table(post, stored, stored.table.with_cells({("cnrp", "votes"): 489}))
    assert listed(library).shown_title == "489 votes"


def test_the_value_is_written_as_the_version_writes_numbers(
    library: Library, post: PostFolder
) -> None:
    stored = post_folder.read_version(post, "en")
    fields = replace(stored.version.metadata, numbers=NumberStyle("khmer", "."))
    post_folder.save_version(post, stored.version, metadata=fields, base=stored.fingerprint)
    assert listed(library).shown_title == "៣.០៥៦.៨២៤ votes"


def test_a_figure_without_a_value_is_listed_as_it_is_spelled(library: Library) -> None:
    library.new_post(TITLE, "en", utc_now())
    assert listed(library).shown_title == TITLE


def test_a_title_without_figures_is_as_it_is(library: Library) -> None:
    library.new_post(r"One \\{ and {a}", "en", utc_now())
    assert listed(library).shown_title == listed(library).title != ""
