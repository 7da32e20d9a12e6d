# SPDX-License-Identifier: MIT
"""Start to painted window: the program beside a bare PySide6 window, interleaved in one run.

    python benchmarks/startup.py [rounds]

Needs an X screen (``DISPLAY``) or runs offscreen.  "Painted" is the moment the window's first paint
event is through and the event queue has come round again; the goal is a ratio of at most 1.5.
"Ready to type" is the moment the post that was open last is shown with its caret, and the keys
typed meanwhile are in it.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CLOCK = """
import os, sys, time
def say(_=None):
    sys.stdout.write(f"{time.monotonic() - float(os.environ['STARTED'])}\\n")
    sys.stdout.flush()
    os._exit(0)
"""
BARE = (
    CLOCK
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, say)
application = QApplication(sys.argv)
window = Window()
edit = QPlainTextEdit(window)
edit.setPlainText("Hello")
window.setCentralWidget(edit)
window.resize(1280, 800)
window.show()
application.exec()
"""
)
OURS = (
    CLOCK
    + """
from icc_editor import __main__
from icc_editor.gui.main_window import MainWindow
make = MainWindow.__init__
def watched(window, parts):
    make(window, parts)
    window.{moment}.connect(say)  # before the program connects what follows the paint
MainWindow.__init__ = watched
__main__.main([])
"""
)
BARE_NAME = "bare PySide6 window"
STARTS = {
    BARE_NAME: BARE,
    "ICC Editor painted": OURS.replace("{moment}", "painted"),
    "ICC Editor ready to type": OURS.replace("{moment}", "ready"),
}


def furnish(home: Path) -> None:
    """Give the program a library whose post was open last."""
    sys.path.insert(0, str(ROOT))
    from icc_editor.storage import settings
    from icc_editor.storage.library import Library
    from icc_editor.storage.places import Places
    from icc_editor.storage.settings import Settings

    places = Places.under(home)
    library = Library.create(places.documents / "ICC Posts")
    now = datetime.now(UTC)
    posts = [library.new_post(f"Notes of day {number}", "en", now) for number in range(1, 21)]
    chosen = Settings(
        interface_language="en",
        show_welcome=False,
        last_post=str(posts[0].path),
        last_language="en",
    )
    settings.save(places, chosen)


def start(code: str, home: Path) -> float:
    """Return the seconds from starting a new Python to the moment ``code`` waits for."""
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
    """Print minimum and median of each moment and the ratio of its median to the bare window's."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    times: dict[str, list[float]] = {name: [] for name in STARTS}
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        furnish(home)
        for code in STARTS.values():
            start(code, home)  # warm the disk cache
        for _ in range(rounds):
            for name, code in STARTS.items():
                times[name].append(start(code, home))
    floor = statistics.median(times[BARE_NAME])
    for name, seconds in times.items():
        median = statistics.median(seconds)
        print(
            f"{name:25} min {min(seconds) * 1000:4.0f} ms  median {median * 1000:4.0f} ms"
            f"  ratio of medians {median / floor:.2f}"
        )
    print(f"{rounds} starts each; the goal for the painted window is a ratio of at most 1.5")


if __name__ == "__main__":
    main()
