# SPDX-License-Identifier: MIT
"""A second ICC Editor, in a process of its own, at the window and at the outbox."""

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from icc_editor.errors import AlreadyOpen
from icc_editor.gui import app
from icc_editor.storage.outbox import Outbox
from tests.gui.test_disk_troubles import practise
from tests.gui.troubles import TITLES, Desk, ear
from tests.real.places import TREE

__all__ = ["ear"]

HOLD = """
import sys
from pathlib import Path
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
with Outbox(Places.under(Path(sys.argv[1]))).hold():
    print("held", flush=True)
    sys.stdin.readline()
"""
HOLD_WINDOW = """
import sys
from pathlib import Path
from icc_editor.storage.locks import FileLock
from icc_editor.storage.places import Places
with FileLock(Places.under(Path(sys.argv[1])).state_folder() / "window.lock").hold():
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def another(places):
    """Call it with code: another process of the program runs it until its input ends."""
    made = []

    def run(code: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(places.state.parent)],
            cwd=TREE,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        made.append(process)
        assert process.stdout.readline() == "held\n"
        return process

    yield run
    for process in made:
        process.kill()
        process.communicate()


def test_a_second_start_brings_the_first_window_forward(program, qtbot, places) -> None:
    with qtbot.waitSignal(program._instance.raise_requested, timeout=20_000):
        second = subprocess.Popen(
            [sys.executable, "-m", "icc_editor"],
            cwd=TREE,
            env={**os.environ, "ICC_EDITOR_HOME": str(places.state.parent)},
        )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0
    assert program.window.isVisible()


def test_a_first_one_that_does_not_answer_is_told(qapp, places, another) -> None:
    first = another(HOLD_WINDOW)
    os.kill(first.pid, signal.SIGSTOP)
    with pytest.raises(AlreadyOpen) as told:
        app.build(qapp, places)
    seen = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            seen.extend([box.text(), box.informativeText(), box.detailedText()])
            box.accept()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    app._say(told.value)
    assert seen[0] == TITLES["second instance"]
    assert "Nothing was changed" in seen[1]
    assert "error: AlreadyOpen" in seen[2]


def test_somebody_else_sends_the_outbox(start, qtbot, ear, places, another) -> None:
    desk = Desk(start(), qtbot, ear)
    desk.write()
    practise(desk)
    view = desk.offer()
    other = another(HOLD)
    view.publish_button.click()
    desk.wait_for_stop(view)
    desk.must_say("second instance", view.messages)
    assert len(Outbox(places).list()) == 1
    other.communicate("\n")
    desk.wait_for_receipt(view.retry_button.click)
    desk.must_be_whole()
