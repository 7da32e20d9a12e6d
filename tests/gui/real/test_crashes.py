# SPDX-License-Identifier: MIT
"""The running program meets the unexpected: it goes on, and says no word of the draft."""

import os
import sys
from pathlib import Path

from tests.gui.real.writer import wait_until
from tests.real.places import TREE
from tests.real.processes import Service
from tests.real.screen import Screen
from tests.real.secret_service import SecretService

DRAFT = "The grey heron counts ballots at midnight"
SECRET = "heron-password-2718"
# What goes wrong quotes draft and password, as errors of foreign code do.
PROGRAM = """
import sys, threading
from PySide6.QtCore import QTimer
from icc_editor.gui import app
from icc_editor.gui.main_window import MainWindow

WORDS = sys.stdin.read()
make = app.make_application

def fail(*_arguments):
    draft = WORDS
    raise RuntimeError(f"cannot cope with {draft!r}")

def window():
    from PySide6.QtWidgets import QApplication
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return found[0] if found and found[0].isVisible() and hasattr(found[0], "editing") else None

def look():
    if window() is None:
        QTimer.singleShot(50, look)
        return
    QTimer.singleShot(0, fail)
    QTimer.singleShot(0, submit)

def submit():
    window().parts.runner.submit(fail, on_success=print, on_failure=told)

def told(error):
    window().messages.show_error(error)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    print("still here:", window().messages.text(), flush=True)
    window().close()

def make_and_look():
    application = make()
    QTimer.singleShot(0, look)
    return application

app.make_application = make_and_look
sys.exit(app.main([]))
"""


def test_a_crash_quotes_neither_draft_nor_password(
    screen: Screen, secret_service: SecretService, own_home: Path, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    service = Service(
        [sys.executable, "-c", PROGRAM],
        environment={**os.environ, **screen.environment, "PYTHONPATH": str(TREE)},
        log=log,
        stdin=f"{DRAFT} {SECRET}".encode(),
    )
    try:
        wait_until(lambda: service.process.poll() is not None, "the end of the program")
    finally:
        service.stop()
    said = log.read_text(encoding="utf-8")
    assert "still here:" in said
    assert service.process.returncode == 0
    assert "RuntimeError" in said
    assert "heron" not in said
    for path in (p for p in own_home.rglob("*") if p.is_file()):
        assert b"heron" not in path.read_bytes(), path
