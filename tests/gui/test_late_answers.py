# SPDX-License-Identifier: MIT
"""What is still under way when the window is replaced: it is done, and not answered to the old one.

What the writer waits for elsewhere, such as a copy, is told in the new window.
"""

import shutil
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from icc_editor.errors import StorageError
from icc_editor.gui import origin_question
from icc_editor.gui.app import Program
from icc_editor.gui.editing import outside_look
from icc_editor.gui.editing.saving import LANE as SAVING
from icc_editor.gui.jobs import LIBRARY_LANE as LIBRARY
from icc_editor.gui.writing_controller import LANE as PICTURES
from icc_editor.storage.library import Library
from tests.gui.test_library_switch import targets
from tests.gui.test_main_window import new_post


class Gate:
    """Holds up lanes until it is opened."""

    def __init__(self) -> None:
        self._open = threading.Event()

    def hold(self, program: Program, lane: str) -> None:
        """Let nothing be done in a lane that is asked for from now on."""
        self._open.clear()
        program.parts.runner.submit(
            lambda *_: self._open.wait(30), on_success=lambda _x: None, on_failure=print, lane=lane
        )

    def open(self) -> None:
        """Let everything go on."""
        self._open.set()


@pytest.fixture
def gate() -> Iterator[Gate]:
    """Return a gate that does not stay closed."""
    made = Gate()
    yield made
    made.open()


def change_language(program: Program, qtbot) -> None:
    """Replace the window, and let the old one go."""
    old = program.window
    program.window.doors.use_language("fr")
    qtbot.waitUntil(lambda: program.window is not old)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def let_go_on(program: Program, gate: Gate, qtbot) -> None:
    gate.open()
    qtbot.waitUntil(lambda: not program.parts.runner.is_busy(), timeout=20_000)
    assert program.window.messages.isHidden()


def test_a_search_is_not_answered_to_the_window_before(program, gate, qtbot) -> None:
    new_post(program, qtbot)
    gate.hold(program, LIBRARY)
    program.window.library_control.search("count")
    change_language(program, qtbot)
    let_go_on(program, gate, qtbot)


def test_a_copy_to_another_library_is_made(start, gate, qtbot, tmp_path) -> None:
    Library.create(tmp_path / "Mine")
    start(library=tmp_path / "Other").close()
    program = start(library=tmp_path / "Mine")
    path = new_post(program, qtbot)
    gate.hold(program, LIBRARY)
    targets(program, path, "Copy to another library")["Other"].trigger()
    change_language(program, qtbot)
    gate.open()
    qtbot.waitUntil(lambda: "Other" in program.window.messages.text(), timeout=20_000)
    assert "copie" in program.window.messages.text()  # in the language of the window there is now
    assert [post.title for post in Library.open(tmp_path / "Other").posts()] == ["Results"]


def test_a_copy_that_cannot_be_made_is_said_in_the_next_window(
    start, gate, qtbot, tmp_path
) -> None:
    Library.create(tmp_path / "Mine")
    start(library=tmp_path / "Other").close()
    program = start(library=tmp_path / "Mine")
    path = new_post(program, qtbot)
    gate.hold(program, LIBRARY)
    targets(program, path, "Copy to another library")["Other"].trigger()
    shutil.rmtree(tmp_path / "Other")
    change_language(program, qtbot)
    gate.open()
    qtbot.waitUntil(program.window.messages.isVisible, timeout=20_000)
    assert program.window.messages.text()


def test_a_page_that_is_pasted_does_not_come_to_the_window_before(program, gate, qtbot) -> None:
    new_post(program, qtbot)
    gate.hold(program, PICTURES)
    program.window.writing.paste_html_requested.emit(1, "<p>From a page</p>")
    change_language(program, qtbot)
    let_go_on(program, gate, qtbot)


def test_words_that_were_said_to_be_right_are_kept(program, gate, qtbot) -> None:
    from icc_editor.gui.proof.proof_controller import LANE

    new_post(program, qtbot)
    gate.hold(program, LANE)
    kept = []
    program.window.proof._change_words(lambda _spelling: kept.append(1), print, print)
    change_language(program, qtbot)
    let_go_on(program, gate, qtbot)
    assert kept == [1]


def test_nobody_waits_for_an_answer_that_does_not_come(program, gate, qtbot, monkeypatch) -> None:
    new_post(program, qtbot)
    jobs = program.window.jobs
    monkeypatch.setattr(outside_look, "_WAIT_MS", 30_000)
    monkeypatch.setattr(origin_question, "_WAIT_MS", 30_000)

    def end() -> None:
        jobs.close()  # as when the window is replaced meanwhile
        gate.open()

    window, late = program.window, []
    for known in (
        window.editing.take_in_outside,
        lambda: window.outside.origin.is_settled(window.editing.post()),
    ):
        gate.hold(program, SAVING)
        QTimer.singleShot(0, end)
        QTimer.singleShot(25_000, window, lambda: late.append(1))
        assert not known()
        assert not late
        jobs.closed = False


def test_a_library_that_cannot_be_opened_is_said_in_the_window_there_is(
    program, gate, qtbot, tmp_path
) -> None:
    gate.hold(program, LIBRARY)

    def find() -> Library:
        raise StorageError(tmp_path)

    program._open_other(find, print)
    change_language(program, qtbot)
    gate.open()
    qtbot.waitUntil(lambda: not program.window.messages.isHidden())
