# SPDX-License-Identifier: MIT
"""A writer whose disk is full changes something; it is noted in the journal, and then kill -9."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import settings
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.storage.settings import Settings
from tests.real.disks import SmallDisk

_BEGIN = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from icc_editor.gui import app, process
from icc_editor.gui.editing import saving
from icc_editor.gui.editing.saving import SaveState
from icc_editor.storage.places import Places
process.prepare()
qapp = QApplication([])
saving._RETRY_MS = 3_600_000
program = app.build(qapp, Places.under(Path(sys.argv[1])), Path(sys.argv[2]))
window = program.window
def wait(condition):
    while not condition():
        QTest.qWait(5)
def wait_until_noted():
    wait(lambda: window.editing.state() is SaveState.FAILED and window.editing.is_rescued())
wait(lambda: window.editing.post() is not None)
"""
_END = """
print("noted", flush=True)
QTest.qWait(600_000)
"""


def post_on(disk: SmallDisk, places: Places) -> tuple[Library, PostFolder]:
    """Return a new library on ``disk``, and its post, which the next window opens by itself."""
    library = Library.create(disk.path / "library")
    post = library.new_post("Results", "en", datetime.now(UTC))
    chosen = Settings(interface_language="en", show_welcome=False, last_post=str(post.path))
    settings.save(places, chosen)
    return library, post


def change_and_be_killed(places: Places, library: Path, change: str) -> None:
    """Run ``change`` in a window in a process of its own, and kill that once all is noted.

    Args:
        places: Of this computer.
        library: The folder of the library.
        change: Python, to which ``window`` is known, ``wait`` and ``wait_until_noted``.
    """
    command = [sys.executable, "-c", _BEGIN + change + _END]
    command += [str(places.state.parent), str(library)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        said = writer.stdout.readline()
        writer.send_signal(signal.SIGKILL)
    assert said == "noted\n"
