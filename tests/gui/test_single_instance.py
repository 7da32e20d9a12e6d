# SPDX-License-Identifier: MIT
"""A second start raises the first window."""

import pytest

from icc_editor.errors import AlreadyOpen
from icc_editor.gui import app
from icc_editor.gui.single_instance import SingleInstance, claim_or_raise
from icc_editor.post.clock import utc_now
from icc_editor.storage.library import Library


def test_the_second_asks_the_first_to_come_forward(qapp, qtbot, places) -> None:
    first, second = SingleInstance(places), SingleInstance(places)
    assert claim_or_raise(first)
    first.listen()
    with qtbot.waitSignal(first.raise_requested):
        assert not claim_or_raise(second)
    first.release()
    assert claim_or_raise(second)
    second.release()


def test_a_first_that_does_not_answer_is_an_error(qapp, places) -> None:
    first, second = SingleInstance(places), SingleInstance(places)
    first.claim()
    with pytest.raises(AlreadyOpen):
        claim_or_raise(second)
    first.release()


def test_building_the_program_twice_shows_one_window(program, qapp, qtbot, places) -> None:
    with qtbot.waitSignal(program._instance.raise_requested):
        assert app.build(qapp, places) is None


@pytest.mark.parametrize("name", ["Other posts", "ប្រកាស", "a\nb"])
def test_the_second_says_which_library_it_was_to_open(qapp, qtbot, places, tmp_path, name) -> None:
    first, second = SingleInstance(places), SingleInstance(places)
    first.claim()
    first.listen()
    with qtbot.waitSignal(first.library_requested) as asked:
        assert not claim_or_raise(second, tmp_path / name)
    assert asked.args == [tmp_path / name]
    first.release()


def test_the_second_hands_the_file_on_it_was_to_open(qapp, qtbot, places, tmp_path) -> None:
    first, second = SingleInstance(places), SingleInstance(places)
    first.claim()
    first.listen()
    with qtbot.waitSignal(first.file_requested) as asked:
        assert not claim_or_raise(second, None, tmp_path / "ប្រកាស.iccpost")
    assert asked.args == [tmp_path / "ប្រកាស.iccpost"]
    first.release()


def test_another_library_is_offered_where_one_works(program, qapp, qtbot, places, tmp_path) -> None:
    first = program.window
    other = tmp_path / "Other posts"
    assert app.build(qapp, places, other) is None
    qtbot.waitUntil(lambda: "Other posts" in first.messages.text())
    assert not other.exists()  # not before the writer says so
    first.messages._action.click()
    qtbot.waitUntil(lambda: program.window.library.path == other)


def test_its_own_library_is_nothing_to_offer(program, qapp, qtbot, places) -> None:
    with qtbot.waitSignal(program._instance.library_requested):
        assert app.build(qapp, places, program.window.library.path) is None
    assert program.window.messages.text() == ""


def test_the_library_that_was_asked_for_is_made(start, tmp_path) -> None:
    asked = tmp_path / "New posts"
    start().close()  # there is a library to come back to
    started = start(asked)
    assert started.window.library.path == asked
    assert started.window.messages.text() == ""


@pytest.fixture
def elsewhere(tmp_path):
    """Return a post in another library than the one that is remembered."""
    made = Library.create(tmp_path / "elsewhere").new_post("Results", "en", utc_now())
    (made.path / "km.md").write_text("---\ntitle: លទ្ធផល\n---\nស្រុក\n", "utf-8")
    return made.path


def shown(window):
    post = window.editing.post()
    return None if post is None else (post.path, window.writing.language())


@pytest.mark.parametrize(("name", "language"), [("", "en"), ("en.md", "en"), ("km.md", "km")])
def test_a_posts_folder_or_version_opens_that_post(start, elsewhere, qtbot, name, language) -> None:
    started = start(file=elsewhere / name)
    qtbot.waitUntil(lambda: shown(started.window) == (elsewhere, language))
    assert started.window.library.path == elsewhere.parent
    assert started.window.messages.text() == ""


def test_a_librarys_folder_opens_the_library(start, elsewhere) -> None:
    started = start(file=elsewhere.parent)
    assert started.window.library.path == elsewhere.parent
    assert started.window.messages.text() == ""


def test_a_folder_that_is_neither_is_told_and_the_usual_library_opens(start, tmp_path) -> None:
    other = tmp_path / "Holidays"
    other.mkdir()
    started = start(file=other)
    assert started.window.library.path == started.parts.default_library
    assert "This folder holds no library" in started.window.messages.text()
    assert "“Holidays”" in started.window.messages.text()
    assert list(other.iterdir()) == []


def test_a_post_of_its_own_library_is_opened_where_one_works(program, qapp, qtbot, places) -> None:
    made = program.window.library.new_post("Results", "en", utc_now())
    assert app.build(qapp, places, None, made.path) is None
    qtbot.waitUntil(lambda: shown(program.window) == (made.path, "en"))


def test_a_post_of_another_library_is_offered_where_one_works(
    program, qapp, qtbot, places, elsewhere
) -> None:
    first = program.window
    assert app.build(qapp, places, None, elsewhere / "km.md") is None
    qtbot.waitUntil(lambda: "elsewhere" in first.messages.text())
    assert first.library.path != elsewhere.parent
    first.messages._action.click()
    qtbot.waitUntil(lambda: shown(program.window) == (elsewhere, "km"))
