# SPDX-License-Identifier: MIT
"""Which library a start opens: the wished one, or what there is while that is away."""

from dataclasses import replace
from pathlib import Path

import pytest

from icc_editor.errors import LibraryMissing, NotALibrary
from icc_editor.services.choosing_library import KnownLibraries, Opened, open_at_start, open_first
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places


@pytest.fixture
def known(tmp_path: Path) -> KnownLibraries:
    """Return what is remembered before anything was opened."""
    default = tmp_path / "posts"
    return KnownLibraries(default=default, sample=tmp_path / "sample", own=(default,))


def start(tmp_path: Path, known: KnownLibraries, wished: Path, *, is_asked: bool = False) -> Opened:
    """Open a library as a start does."""
    places = Places.under(tmp_path / "computer")
    return open_at_start(wished, known, is_asked=is_asked, unnamed=(), places=places)


def after(known: KnownLibraries, *had: Path) -> KnownLibraries:
    """Return what is remembered once the libraries ``had`` were open, the last one first."""
    own = tuple(dict.fromkeys((*had, known.default)))
    return replace(known, last=had[0], own=own, had=frozenset(had))


def test_the_first_start_makes_the_library_of_a_newcomer(
    tmp_path: Path, known: KnownLibraries
) -> None:
    opened = start(tmp_path, known, known.default)
    assert (opened.library.path, opened.error) == (known.default, None)
    assert not known.sample.exists()


def test_a_library_that_is_asked_for_is_made(tmp_path: Path, known: KnownLibraries) -> None:
    opened = start(tmp_path, after(known, known.default), tmp_path / "new", is_asked=True)
    assert (opened.library.path, opened.error) == (tmp_path / "new", None)


def test_a_library_that_is_gone_is_not_made_again(tmp_path: Path, known: KnownLibraries) -> None:
    gone = tmp_path / "stick" / "posts"
    opened = start(tmp_path, after(known, gone), gone)
    assert opened.library.path == known.default  # it was never there, so it harms nothing
    assert isinstance(opened.error, LibraryMissing)
    assert not gone.exists()


def test_an_empty_folder_is_where_a_drive_was(tmp_path: Path, known: KnownLibraries) -> None:
    known.default.mkdir()
    opened = start(tmp_path, after(known, known.default), known.default)
    assert isinstance(opened.error, LibraryMissing)
    assert list(known.default.iterdir()) == []


def test_another_library_of_the_writer_comes_before_the_samples(
    tmp_path: Path, known: KnownLibraries
) -> None:
    other = Library.create(tmp_path / "other")
    opened = start(tmp_path, after(known, tmp_path / "gone", other.path), tmp_path / "gone")
    assert opened.library.path == other.path


def test_the_samples_are_shown_while_everything_of_the_writer_is_away(
    tmp_path: Path, known: KnownLibraries
) -> None:
    opened = start(tmp_path, after(known, known.default), known.default)
    assert opened.library.path == known.sample
    assert isinstance(opened.error, LibraryMissing)
    assert not known.default.exists()


def test_a_folder_with_other_things_is_made_a_library_only_if_it_was_the_newcomers(
    tmp_path: Path, known: KnownLibraries
) -> None:
    foreign = tmp_path / "foreign"
    for folder in (foreign, known.default):
        folder.mkdir()
        (folder / "letter.txt").write_text("mine")
    assert isinstance(start(tmp_path, after(known, foreign), foreign).error, NotALibrary)
    assert start(tmp_path, after(known, known.default), known.default).error is None
    assert (known.default / "letter.txt").read_text() == "mine"


def test_the_first_library_that_is_there_is_opened(tmp_path: Path) -> None:
    there = Library.create(tmp_path / "there")
    assert open_first((tmp_path / "gone", there.path), tmp_path / "new").path == there.path
    assert open_first((tmp_path / "gone",), tmp_path / "new").path == tmp_path / "new"
