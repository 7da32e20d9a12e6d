# SPDX-License-Identifier: MIT
"""Start to painted window: the program beside a bare PySide6 window, interleaved in one run.

    python benchmarks/startup.py [rounds]

Needs an X screen (``DISPLAY``) or runs offscreen.  "Painted" is the moment the window's first paint
event is through and the event queue is empty again.  The goal is a ratio of at most 1.5.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.isWindow():
            QTimer.singleShot(0, self.painted)
        return False
    def painted(self):
        sys.stdout.write(f"{time.monotonic() - float(os.environ['STARTED'])}\\n")
        sys.stdout.flush()
        os._exit(0)
"""
BARE = (
    WATCH
    + """
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
application = QApplication(sys.argv)
watch = Watch()
application.installEventFilter(watch)
window = QMainWindow()
edit = QPlainTextEdit(window)
edit.setPlainText("Hello")
window.setCentralWidget(edit)
window.resize(1280, 800)
window.show()
application.exec()
"""
)
OURS = """
from icc_editor.gui import app
{watch}
make = app.make_application
def watched():
    application = make()
    global watch
    watch = Watch()
    application.installEventFilter(watch)
    return application
app.make_application = watched
app.main([])
"""


def start(code: str, home: Path) -> float:
    """Return the seconds from starting a new Python to its painted window."""
    import time

    environment = dict(os.environ, ICC_EDITOR_HOME=str(home), STARTED=str(time.monotonic()))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled modules are what users have
    environment.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    return float(done.stdout.split()[-1])


def main() -> None:
    """Print minimum and median of both and the ratio of the medians."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    ours = OURS.format(watch=WATCH)
    times: dict[str, list[float]] = {"bare PySide6 window": [], "ICC Editor": []}
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for code in (BARE, ours):
            start(code, home)  # warm the disk cache, make the library
        for _ in range(rounds):
            times["bare PySide6 window"].append(start(BARE, home))
            times["ICC Editor"].append(start(ours, home))
    for name, seconds in times.items():
        print(
            f"{name:22} min {min(seconds) * 1000:4.0f} ms"
            f"  median {statistics.median(seconds) * 1000:4.0f} ms  ({rounds} starts)"
        )
    bare, program = (statistics.median(seconds) for seconds in times.values())
    print(f"ratio of medians {program / bare:.2f} (goal: at most 1.5)")


if __name__ == "__main__":
    main()
