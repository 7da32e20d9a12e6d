# SPDX-License-Identifier: MIT
"""A library whose folder was renamed, moved or unplugged: it is said, and two ways lead on."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from icc_editor.errors import LibraryMissing, NotALibrary
from icc_editor.gui import file_windows
from icc_editor.gui.editing.saving import SaveState
from icc_editor.gui.telling.messages import explain
from icc_editor.services.choosing_library import open_known
from icc_editor.storage.library import Library
from tests.gui.test_languages import clipped
from tests.gui.test_main_window import new_post

WHEN = datetime(2017, 6, 25, tzinfo=UTC)


def said(window) -> str:
    """Return what the bar says, without the places where a path may be cut."""
    return window.messages.text().replace("\u200b", "")


def buttons(window) -> list[str]:
    return [b.text() for b in (window.messages._action, window.messages._other) if b.isVisible()]


def begin_at_start(program, qtbot):
    window = program.window
    qtbot.waitUntil(lambda: window._opening is None)
    return window


def test_the_message_names_the_folder_and_what_may_have_happened() -> None:
    message = explain(LibraryMissing(Path("/media/stick/Posts")))
    sentence = message.sentence.replace("\u200b", "")
    assert "not where it was: /media/stick/Posts" in sentence
    assert "renamed or moved" in sentence
    assert "drive that is not connected" in sentence
    assert "look again" in message.remedy
    assert "choose the folder" in message.remedy
    assert "stick" not in message.detail  # that part is sent to helpers


def test_at_the_start_it_is_said_and_looking_again_finds_it(start, qtbot, tmp_path) -> None:
    library = Library.create(tmp_path / "Posts")
    library.new_post("Notes", "en", WHEN)
    away = library.path.rename(tmp_path / "Renamed")
    program = start(remembered=library.path)
    window = begin_at_start(program, qtbot)
    assert f"not where it was: {library.path}" in said(window)
    assert f"“{window.library.path.name}” is open" in said(window)
    assert buttons(window) == ["Look again", "Choose the folder…"]
    window.messages._action.click()
    qtbot.waitUntil(lambda: bool(window.messages.text()))  # it is still not there
    assert buttons(window) == ["Look again", "Choose the folder…"]
    away.rename(library.path)
    window.messages._action.click()
    qtbot.waitUntil(lambda: program.window is not window)
    assert program.window.library.path == library.path
    assert program.window.messages.text() == ""


def test_at_the_start_its_new_place_can_be_chosen(start, qtbot, tmp_path, monkeypatch) -> None:
    library = Library.create(tmp_path / "Posts")
    away = library.path.rename(tmp_path / "Renamed")
    program = start(remembered=library.path)
    window = begin_at_start(program, qtbot)
    asked = []

    def choose(_parent: object, _title: str, place: str = "") -> str:
        asked.append(place)
        return str(away)

    monkeypatch.setattr(file_windows, "choose_folder", choose)
    window.messages._other.click()
    qtbot.waitUntil(lambda: program.window is not window)
    assert program.window.library.path == away
    assert len(asked) == 1


def test_no_new_library_is_made_where_the_writers_own_was(start, qtbot, places) -> None:
    own = Library.create(places.documents / "ICC Posts")
    away = own.path.rename(places.documents / "My posts")
    program = start(remembered=own.path)
    window = begin_at_start(program, qtbot)
    assert f"not where it was: {own.path}" in said(window)
    assert not own.path.exists()
    assert window.library.path == program.parts.sample_folder
    away.rename(own.path)
    window.messages._action.click()
    qtbot.waitUntil(lambda: program.window is not window)
    assert program.window.library.id == own.id


def test_another_library_of_the_writers_is_opened_meanwhile(start, qtbot, tmp_path) -> None:
    other = Library.create(tmp_path / "Other")
    gone = tmp_path / "stick" / "Posts"
    program = start(remembered=gone, recent_libraries=(str(gone), str(other.path)))
    window = begin_at_start(program, qtbot)
    assert window.library.path == other.path
    assert "“Other” is open" in said(window)


def test_the_welcome_page_says_where_a_new_post_is_kept(start, qtbot, tmp_path, places) -> None:
    own = Library.create(places.documents / "ICC Posts")
    own.path.rename(places.documents / "My posts")
    program = start(remembered=own.path, show_welcome=True)
    window = begin_at_start(program, qtbot)
    assert window.library.path == program.parts.sample_folder
    words = window.welcome.folder.text()
    assert "Your library is not there" in words
    assert "in a new one" in words
    assert str(own.path) in words
    window.rebuild_requested.emit(None)  # as when another language is chosen there
    qtbot.waitUntil(lambda: program.window is not window)
    assert program.window.welcome.folder.text() == words
    assert f"not where it was: {own.path}" in said(program.window)
    program.window.welcome.write_door.click()
    qtbot.waitUntil(lambda: program.window.library.path == own.path)
    qtbot.waitUntil(lambda: program.window.editing.post() is not None)
    assert program.window.editing.post().path.parent == own.path
    assert "kept in this folder" in program.window.welcome.folder.text()
    assert "not there" not in program.window.welcome.folder.text()


def test_the_welcome_page_names_the_library_that_is_open_instead(start, qtbot, tmp_path) -> None:
    other, gone = Library.create(tmp_path / "Other"), tmp_path / "stick" / "Posts"
    program = start(remembered=gone, recent_libraries=(str(gone), str(other.path)))
    window = begin_at_start(program, qtbot)
    words = window.welcome.folder.text()
    assert "Your library is not there" in words
    assert "new one" not in words
    assert str(other.path) in words


def test_the_welcome_page_never_says_that_posts_are_kept_among_the_samples(program, qtbot) -> None:
    own = program.window.library.path
    program.window.doors.open_sample()
    qtbot.waitUntil(lambda: program.window.library.path == program.parts.sample_folder)
    assert str(own) in program.window.welcome.folder.text()


def test_the_next_start_looks_for_it_again(start, qtbot, tmp_path) -> None:
    library = Library.create(tmp_path / "Posts")
    away = library.path.rename(tmp_path / "Unplugged")
    first = start(remembered=library.path)
    begin_at_start(first, qtbot)
    first.close()
    away.rename(library.path)
    second = start()
    assert second.window.library.path == library.path
    assert second.window.messages.text() == ""


def test_who_writes_elsewhere_meanwhile_goes_on_there(start, qtbot, tmp_path) -> None:
    first = start(remembered=tmp_path / "gone")
    begin_at_start(first, qtbot)
    new_post(first, qtbot)
    written = first.window.library.path
    first.close()
    second = start()
    assert second.window.library.path == written
    assert second.window.messages.text() == ""


def test_an_empty_folder_is_where_a_drive_was_connected(tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.odt").write_text("x")
    with pytest.raises(LibraryMissing):
        open_known(tmp_path / "empty")
    with pytest.raises(NotALibrary):
        open_known(tmp_path / "full")


def test_while_one_works_it_is_said_and_both_ways_lead_on(
    program, qtbot, tmp_path, monkeypatch
) -> None:
    new_post(program, qtbot)
    window = program.window
    place = window.library.path
    away = place.rename(place.with_name("Renamed"))
    window.library_control.refresh()
    qtbot.waitUntil(lambda: f"not where it was: {place}" in said(window))
    assert buttons(window) == ["Look again", "Choose the folder…"]
    QTest.keyClicks(window.writing.edit, "More. ")
    window.editing.save_now()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.FAILED)
    assert buttons(window) == ["Look again", "Choose the folder…"]
    places = []
    monkeypatch.setattr(
        file_windows, "choose_folder", lambda _parent, _title, at="": places.append(at) or ""
    )
    window.messages._other.click()
    assert places == [str(place.parent)]  # nearest to where it was
    away.rename(place)
    window.editing.save_now()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)


def test_a_library_that_cannot_be_read_is_not_called_empty(start, qtbot, monkeypatch) -> None:
    def fail(library: Library) -> None:
        raise LibraryMissing(library.path)

    with monkeypatch.context() as patch:
        patch.setattr(Library, "posts", fail)
        window = start().window
        qtbot.waitUntil(lambda: "not where it was" in said(window))
        assert not words(window.library_panel) & {"No posts yet", "Looking…"}
    window.messages._action.click()
    assert "Looking…" in words(window.library_panel)
    qtbot.waitUntil(lambda: "No posts yet" in words(window.library_panel))


def words(panel) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel) if label.isVisible()}


def test_where_nothing_else_is_known_one_can_look_again(program, qtbot) -> None:
    window = program.window
    window.messages.show_error(LibraryMissing(window.library.path))
    assert buttons(window) == ["Look again", "Choose the folder…"]
    window.messages._action.click()
    qtbot.waitUntil(lambda: not program.parts.runner.is_busy())
    assert window.messages.text() == ""
    window.messages.show_error(NotALibrary(window.library.path))
    assert buttons(window) == []
    window.messages.show_note("A note.")
    assert buttons(window) == []


@pytest.mark.parametrize("code", ["en", "km", "fr"])
@pytest.mark.parametrize("size", [(640, 600), (1024, 600)])
def test_the_message_fits_in_every_language(start, qtbot, code, size) -> None:
    window = start(interface_language=code).window
    window.resize(*size)
    place = Path("/media/writer/A long name of a drive/Documents/Campaign/My own library of posts")
    window.messages.show_error(LibraryMissing(place))
    qtbot.waitUntil(lambda: clipped(window.messages) == [])  # a label asks for its lines later
    assert window.width() == size[0]
