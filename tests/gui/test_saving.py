# SPDX-License-Identifier: MIT
"""When what is typed comes to the disk, and that keys in between are in it."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from icc_editor.errors import StorageError
from icc_editor.gui.editing import part_changes, saving
from icc_editor.gui.editing.saving import LANE, SaveState
from icc_editor.post.part import PartKey
from tests.gui.test_editing_controller import (
    dialog_of,
    noted,
    on_disk,
    type_text,
    write_outside,
)
from tests.gui.test_main_window import new_post

COARSE = 1.1  # timers are as exact as Qt finds good


@pytest.fixture
def window(program, qtbot):
    new_post(program, qtbot)
    return program.window


@pytest.fixture
def hold(program, monkeypatch):
    """Hold up the disk until it is let go; the window does not wait long for it."""
    gates = []

    def begin():
        gate = threading.Event()
        gates.append(gate)
        program.parts.runner.submit(
            lambda *_: gate.wait(20),
            on_success=lambda _passed: None,
            on_failure=print,
            lane=LANE,
        )
        monkeypatch.setattr(saving, "_CLOSE_MS", 100)
        return gate

    yield begin
    for gate in gates:
        gate.set()


def deadline(window):
    """Return in how many milliseconds it will be saved."""
    timer = window.editing._saving._timer
    return timer.remainingTime() if timer.isActive() else None


def test_steady_typing_is_saved_all_the_same(window, qtbot):
    type_text(window, "One ")
    first = deadline(window)
    assert 0 < first <= COARSE * saving._PAUSE_MS
    qtbot.wait(200)
    type_text(window, "two ")
    assert deadline(window) <= first - 150


def test_at_most_two_seconds_of_typing_can_be_lost(window, qtbot):
    """The number is the guide's, not the program's."""
    type_text(window, "One ")
    assert 0 < deadline(window) <= 2000
    window.editing.save_now()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    window.writing.fields.excerpt.setPlainText("Two")
    assert 0 < deadline(window) <= 2000


@pytest.mark.parametrize("typed", ["text", "title", "field"])
def test_a_window_that_is_left_is_saved_at_once(window, qtbot, monkeypatch, typed):
    monkeypatch.setattr(saving, "_PAUSE_MS", 3_600_000)
    other = QWidget()
    qtbot.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    if typed == "text":
        type_text(window, "One ")
    elif typed == "title":
        qtbot.keyClicks(window.writing.page.title, "One")
    else:
        window.writing.fields.excerpt.setPlainText("One")
    assert deadline(window) > 3_000_000
    assert "One" not in on_disk(window.editing.post().path)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: "One" in on_disk(window.editing.post().path))


def test_keys_typed_while_a_conflict_is_settled_meet_the_other_text_again(window, qtbot, hold):
    path = window.editing.post().path
    write_outside(path)
    type_text(window, "Mine. ")
    window.editing.save_now()
    dialog = dialog_of(window, qtbot)
    gate = hold()
    dialog.both_button.click()
    type_text(window, "Typed later. ")
    gate.set()
    dialog = dialog_of(window, qtbot)
    assert "Typed later." in window.writing.text()
    dialog.mine_button.click()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)
    assert "Typed later." in on_disk(path)
    kept = [file.read_text(encoding="utf-8") for file in window.library.path.rglob("*.md")]
    assert any("theirs" in text for text in kept)  # in the history


def test_no_key_is_taken_while_a_conflict_is_settled(window, qtbot, monkeypatch):
    path = window.editing.post().path
    write_outside(path)
    type_text(window, "Mine. ")
    window.editing.save_now()
    dialog_of(window, qtbot).both_button.click()
    assert window.editing.state() is SaveState.SAVED  # it was waited for
    assert window.writing.text().strip() == "theirs"


def test_the_other_versions_stay_when_the_text_that_was_chosen_is_deleted(window, qtbot):
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))
    window.writing.go_to("en", 0)
    path = window.editing.post().path
    write_outside(path)
    type_text(window, "Mine. ")
    window.editing.save_now()
    dialog = dialog_of(window, qtbot)
    (path / "en.md").unlink()
    with qtbot.waitSignal(window.editing.saved):
        dialog.theirs_button.click()
    assert window.writing.languages() == ("km",)
    assert window.editing.post().languages == ("km",)
    assert window.editing.state() is SaveState.SAVED
    assert not window.window_actions["remove_version"].isEnabled()
    type_text(window, "More. ")
    assert window.editing.flush()
    assert "More." in on_disk(path, "km")


def test_no_post_is_shown_when_its_only_text_is_deleted(window, qtbot):
    path = window.editing.post().path
    write_outside(path)
    type_text(window, "Mine. ")
    window.editing.save_now()
    dialog = dialog_of(window, qtbot)
    (path / "en.md").unlink()
    with qtbot.waitSignal(window.editing.saved):
        dialog.theirs_button.click()
    assert window.editing.post() is None


def test_no_key_is_taken_while_a_version_is_taken_out(window, qtbot, monkeypatch):
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))
    taken = []
    window.editing.remove_part(PartKey.version("km"), lambda post, stored: taken.append(stored))
    assert len(taken) == 1  # it was waited for
    assert window.writing.languages() == ("en",)


@pytest.mark.parametrize("saved", [False, True], ids=["typed", "being saved"])
def test_what_is_typed_while_a_slow_disk_takes_a_version_out_is_offered(
    window, qtbot, monkeypatch, hold, saved
):
    window.editing.add_version("km")
    qtbot.waitUntil(lambda: window.writing.languages() == ("en", "km"))
    monkeypatch.setattr(part_changes, "_WAIT_MS", 100)
    gate = hold()
    window.editing.remove_part(PartKey.version("km"), lambda _post, _stored: None)
    type_text(window, "Typed later. ")
    if saved:
        window.editing.save_now()
    gate.set()
    qtbot.waitUntil(lambda: window.writing.languages() == ("en",))
    qtbot.waitUntil(lambda: window.recovery.dialog() is not None)
    assert noted(window) == ["Typed later. "]
    window.recovery.close()
    assert window.conflicts.dialog() is None
    type_text(window, "More. ")
    assert window.editing.flush()
    assert window.editing.state() is SaveState.SAVED
    assert "More." in on_disk(window.editing.post().path)


def test_what_is_typed_while_a_save_fails_is_tried_soon(window, qtbot, monkeypatch):
    gate = threading.Event()

    def fail(*_arguments, **_more):
        gate.wait(20)
        raise StorageError(Path("/there"), reason="EIO")

    with monkeypatch.context() as broken:
        broken.setattr(window.editing._editing, "save", fail)
        type_text(window, "One. ")
        window.editing.save_now()
        type_text(window, "Two. ")
        gate.set()
        qtbot.waitUntil(lambda: window.editing.state() is SaveState.UNSAFE)  # the newest word
        assert deadline(window) <= COARSE * saving._PAUSE_MS
        window.editing.save_now()
        qtbot.waitUntil(lambda: (deadline(window) or 0) > 2 * saving._PAUSE_MS)
    window.editing.save()
    qtbot.waitUntil(lambda: window.editing.state() is SaveState.SAVED)


def test_a_late_failure_is_no_trouble_of_the_post_that_is_open_now(
    program, window, qtbot, monkeypatch, hold
):
    first = window.editing.post().path
    second = new_post(program, qtbot, "Other")
    window.open_post(first)
    qtbot.waitUntil(lambda: window.editing.post().path == first)
    gate, asked = threading.Event(), []

    def fail(post, *_arguments, **_more):
        asked.append(post.path)
        if len(asked) > 2:
            gate.wait(20)
        raise StorageError(Path("/there"), reason="EIO")

    with monkeypatch.context() as broken:
        broken.setattr(window.editing._editing, "save", fail)
        type_text(window, "Words. ")
        window.editing.save_now()
        qtbot.waitUntil(lambda: window.editing.state() is SaveState.FAILED)
        broken.setattr(saving, "_CLOSE_MS", 100)
        window.open_post(second)
        qtbot.waitUntil(lambda: window.editing.post().path == second)
        state = window.editing.state()
        gate.set()
        qtbot.wait(300)
        assert asked[0] == asked[-1] == first
        assert window.editing.state() is state is SaveState.SAVED
    assert any("Words." in text for text in noted(program))
