# SPDX-License-Identifier: MIT
"""Disks that are full, gone or read-only: told, nothing lost, and gone on from when mended."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from icc_editor.gui.editing.saving import SaveState
from icc_editor.storage import post_folder, settings
from icc_editor.storage.library import Library
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from tests.gui.troubles import DRAFT, TITLE, Desk, ear

__all__ = ["ear"]

WHEN = datetime(2017, 6, 25, tzinfo=UTC)


@pytest.fixture
def disk(make_small_disk):
    return make_small_disk(2_000)


def practise(desk: Desk) -> None:
    """Make a practice blog to publish to."""
    made = []
    desk.window.accounts.practice(made.append)
    desk.wait(lambda: bool(made))


def another_post(desk: Desk) -> Path:
    """Write another post than that of ``Desk.write``; return its folder."""
    post = desk.window.library.new_post("Fields", "en", WHEN)
    stored = post_folder.read_version(post, "en")
    body = "One line.\n\nWhat was harvested.\n"
    post_folder.save_version(post, stored.version, body=body, base=stored.fingerprint)
    return post.path


def go_to_found(desk: Desk, words: str) -> None:
    """Find words in the library and go to the first place."""
    window = desk.window
    window.window_actions["find_all"].trigger()
    panel = window.library_find.panel
    panel.what.setText(words)
    panel.find_requested.emit(panel.terms())
    desk.wait(lambda: window.library_find._job is None)
    panel.place_chosen.emit(next(row for row in panel.model().rows() if row.place is not None))


class TestTheLibrarysDiskIsFull:
    """The library lies on a stick of its own; the recovery file has room."""

    @pytest.fixture
    def desk(self, start, qtbot, ear, disk) -> Desk:
        return Desk(start(library=disk.path / "Posts"), qtbot, ear)

    def test_while_saving(self, desk, disk) -> None:
        post = desk.write()
        filler = disk.fill()
        desk.type(" More." * 300)
        desk.window.editing.save_now()
        desk.wait(lambda: desk.window.editing.state() is SaveState.FAILED)
        message = desk.must_say("disk full", desk.window.messages)
        assert "“en.md”" in message.sentence
        assert desk.window.status.state_text() == "Not saved – kept in the recovery file"
        assert DRAFT in (post / "en.md").read_text(encoding="utf-8")
        filler.unlink()
        desk.window.messages._action.click()
        desk.wait(lambda: desk.window.editing.state() is SaveState.SAVED)
        assert desk.window.messages.text() == ""
        desk.must_be_whole(DRAFT + " More." * 300)

    def test_while_adding_a_picture(self, desk, disk, tmp_path) -> None:
        post = desk.write()
        Image.effect_noise((400, 300), 90).convert("RGB").save(tmp_path / "noise.png")
        filler = disk.fill()
        desk.add_picture(tmp_path / "noise.png")
        desk.must_say("disk full", desk.window.messages)
        assert desk.window.writing.text() == DRAFT
        assert not [p for p in post.rglob("*") if p.is_file() and p.suffix not in (".md", ".toml")]
        filler.unlink()
        desk.add_picture(tmp_path / "noise.png")
        desk.wait(lambda: "images/picture" in desk.window.writing.text())
        assert desk.window.editing.flush()
        assert list((post / "images").iterdir())

    def test_while_one_goes_to_a_place_in_another_post(self, desk, disk) -> None:
        other = another_post(desk)
        desk.write()
        filler = disk.fill()
        desk.type(" More." * 300)
        go_to_found(desk, "harvested")
        desk.wait(lambda: desk.window.editing.post().path == other)
        assert desk.window.writing.edit.textCursor().selectedText() == "harvested"
        assert desk.window.writing.isVisible()
        assert "kept in the recovery file" in desk.window.messages.text()
        filler.unlink()


class TestTheOnlyDiskIsFull:
    """Library, settings and recovery file share one disk, as on most computers."""

    @pytest.fixture
    def places(self, disk) -> Places:
        return Places.under(disk.path)

    @pytest.fixture
    def desk(self, start, qtbot, ear) -> Desk:
        return Desk(start(), qtbot, ear)

    def test_while_saving_no_recovery_file_is_promised(self, desk, disk, monkeypatch) -> None:
        desk.write()
        filler = disk.fill()
        desk.type(" More." * 300)
        desk.window.editing.save_now()
        desk.wait(lambda: desk.window.editing.state() is SaveState.UNSAFE)
        message = desk.must_say("disk full", desk.window.messages)
        assert "recovery" not in message.sentence
        assert desk.window.status.state_text() == "Not saved – only in this window"
        assert not desk.window.editing.is_rescued()
        filler.unlink()
        desk.window.messages._action.click()
        desk.wait(lambda: desk.window.editing.state() is SaveState.SAVED)
        assert desk.window.editing.is_rescued()
        desk.must_be_whole(DRAFT + " More." * 300)

    def test_while_one_goes_to_a_place_in_another_post(self, desk, disk) -> None:
        another_post(desk)
        post = desk.write()
        filler = disk.fill()
        desk.type(" More." * 300)
        go_to_found(desk, "harvested")
        desk.wait(lambda: "could not be saved anywhere" in desk.window.messages.text())
        assert "The other post was not opened" in desk.window.messages.text()
        assert desk.window.messages.isVisible()
        assert desk.window.editing.post().path == post
        assert desk.window.writing.text() == DRAFT + " More." * 300
        filler.unlink()
        desk.window.messages._action.click()
        desk.wait(lambda: desk.window.editing.state() is SaveState.SAVED)
        assert desk.window.editing.post().path == post  # what was not opened does not come later
        assert desk.window.messages.text() == ""
        desk.must_be_whole(DRAFT + " More." * 300)

    def test_while_a_delivery_is_queued(self, desk, disk, places) -> None:
        desk.write()
        practise(desk)
        view = desk.offer()
        filler = disk.fill()
        view.publish_button.click()
        desk.must_say("disk full", view.messages)
        assert Outbox(places).list() == ()
        filler.unlink()
        desk.wait(view.publish_button.isVisible)  # nothing was sent: the summary is there again
        desk.wait_for_receipt(view.publish_button.click)
        desk.must_be_whole()

    def test_while_settings_are_saved(self, desk, disk, places) -> None:
        desk.write()
        filler = disk.fill()
        desk.program.parts.preferences.change(show_welcome=True)
        desk.must_say("disk full", desk.window.messages)
        assert desk.program.parts.preferences.current.show_welcome
        assert not settings.load(places).settings.show_welcome
        filler.unlink()
        desk.program.parts.preferences.change(show_welcome=True)  # nothing new, still not on disk
        assert settings.load(places).settings.show_welcome
        desk.must_be_whole()


def test_a_library_that_vanishes_while_one_types_and_comes_back(start, qtbot, ear) -> None:
    desk = Desk(start(), qtbot, ear)
    desk.write()
    library = desk.window.library.path
    away = library.rename(library.with_name("away"))
    desk.type(" More.")
    desk.window.editing.save_now()
    desk.wait(lambda: desk.window.editing.state() is SaveState.FAILED)
    desk.must_say("library vanished", desk.window.messages)
    assert desk.window.writing.text() == DRAFT + " More."
    desk.type(" Still more.")
    away.rename(library)
    desk.window.messages._action.click()
    desk.wait(lambda: desk.window.editing.state() is SaveState.SAVED)
    desk.must_be_whole(DRAFT + " More. Still more.")


class TestALibraryOneCanOnlyRead:
    """It opens, it is said, nothing one types gets lost because nothing can be typed."""

    @pytest.fixture
    def library(self, tmp_path, make_read_only) -> Path:
        library = Library.create(tmp_path / "Posts")
        post = library.new_post(TITLE, "en", WHEN)
        stored = post_folder.read_version(post, "en")
        post_folder.save_version(post, stored.version, body=DRAFT, base=stored.fingerprint)
        return make_read_only(library.path)

    @pytest.fixture
    def desk(self, start, qtbot, ear, library) -> Desk:
        return Desk(start(library=library), qtbot, ear)

    def test_it_is_said_at_once(self, desk) -> None:
        desk.must_say("read-only library", desk.window.messages)
        assert "stays in the window" not in desk.window.messages.text()  # nobody wrote anything

    def test_its_posts_are_shown_and_cannot_be_changed(self, desk) -> None:
        window = desk.window
        desk.wait(lambda: bool(window.library_panel.posts()))
        window.library_panel.post_chosen.emit(window.library_panel.posts()[0].path)
        desk.wait(lambda: window.editing.post() is not None)
        assert window.writing.text() == DRAFT
        assert "can only be read" in window.writing.notice.text()
        desk.type("More")
        assert window.writing.text() == DRAFT
        assert window.editing.state() is SaveState.SAVED

    def test_a_new_post_is_refused_with_the_reason(self, desk) -> None:
        desk.must_say("read-only library", desk.window.messages)
        desk.window.messages.dismiss()
        desk.window.write_new()
        desk.must_say("read-only library", desk.window.messages)

    def test_a_copy_of_ones_own_can_be_written_without_a_restart(self, desk, library, tmp_path):
        # Bytes alone: for a user that is not root the library is read-only by permission bits,
        # and a copy that kept them would be read-only too.
        shutil.copytree(library, tmp_path / "own", copy_function=shutil.copyfile)
        for folder in (tmp_path / "own", *(tmp_path / "own").rglob("*/")):
            folder.chmod(0o700)
        old = desk.window
        old.doors.rebuild_requested.emit(tmp_path / "own")
        desk.wait(lambda: desk.window is not old)
        window = desk.window
        desk.wait(lambda: bool(window.library_panel.posts()))
        window.library_panel.post_chosen.emit(window.library_panel.posts()[0].path)
        desk.wait(lambda: window.editing.post() is not None)
        assert window.messages.text() == ""
        desk.type(" More.")
        desk.must_be_whole(DRAFT + " More.")
