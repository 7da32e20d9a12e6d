# SPDX-License-Identifier: MIT
"""How long the translator's view takes, with a post of 300 segments, beside the writing panel.

    xvfb-run -a .venv/bin/python benchmarks/translation_view.py [--segments 300] [--keys 60]

The whole program in a temporary home.  *Open*: from the command until the rows are level and
painted and every state is found.  *Confirm and next*: from the command until the next paragraph is
in hand and painted; what was typed before is being saved, found and checked meanwhile, as it is
where one writes.  *Key*: one letter typed into the translation until it is painted, beside the same
in the writing panel in the same run: that is the floor.  Milliseconds, median and 95th
percentile; processor time beside them, as other work on the computer does not count in it.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from icc_editor.gui import app, process
from icc_editor.storage import settings
from icc_editor.storage.credentials import MemoryStore
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.storage.settings import Settings

ENGLISH = (
    "The committee announced that {n} communes had been counted before the evening of the day."
)
KHMER = "គណៈកម្មាធិការបានប្រកាសថា ឃុំចំនួន {n} ត្រូវបានរាប់មុនពេលល្ងាចនៃថ្ងៃនោះ។"
Times = list[tuple[float, float]]


def texts(segments: int) -> tuple[str, str]:
    """Return both versions: every third paragraph is not translated yet."""
    source = "\n\n".join(ENGLISH.format(n=1000 + n) for n in range(segments))
    target = "\n\n".join(KHMER.format(n=1000 + n) for n in range(segments) if n % 3)
    return source, target


class Painting(QObject):
    """Tells when a text is painted."""

    def __init__(self, edit: QWidget) -> None:
        super().__init__(edit)
        self.is_done = False
        edit.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a painting; called by Qt."""
        self.is_done = self.is_done or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def timed(deed: Callable[[], object], until: Callable[[], bool]) -> tuple[float, float]:
    """Return how long a deed took until something holds and what it changed is painted."""
    start, busy = time.perf_counter(), time.process_time()
    deed()
    QApplication.sendPostedEvents()  # with them what is to be painted
    while not until():
        QApplication.processEvents()
        time.sleep(0.0005)  # work off this thread needs its share
        QApplication.sendPostedEvents()
    return (time.perf_counter() - start) * 1000, (time.process_time() - busy) * 1000


def painted(edit: QWidget, deed: Callable[[], object]) -> tuple[float, float]:
    """Return how long a deed took until a text is painted that it changed."""
    painting = Painting(edit)
    taken = timed(deed, lambda: painting.is_done)
    edit.viewport().removeEventFilter(painting)
    QApplication.processEvents()
    return taken


def type_letter(edit: object) -> None:
    """Send one key to an editor."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(edit, QKeyEvent(kind, 0, _no_modifier(), "ក"))


def _no_modifier() -> object:
    from PySide6.QtCore import Qt

    return Qt.KeyboardModifier.NoModifier


def told(name: str, times: Times) -> None:
    """Print one line."""
    clock, busy = ([each[n] for each in times] for n in (0, 1))
    late = [sorted(side)[min(len(side) - 1, round(0.95 * len(side)))] for side in (clock, busy)]
    middle = [statistics.median(side) for side in (clock, busy)]
    print(
        f"{name:32} {middle[0]:8.1f} {late[0]:8.1f}   processor {middle[1]:8.1f} {late[1]:8.1f}",
        flush=True,
    )


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--segments", type=int, default=300)
    parser.add_argument("--keys", type=int, default=60)
    chosen = parser.parse_args()
    process.prepare()
    application = QApplication(["icc-editor"])
    with tempfile.TemporaryDirectory() as home:
        places = Places.under(Path(home) / "home")
        settings.save(places, Settings(interface_language="en", show_welcome=False))
        library = Library.create(Path(home) / "posts")
        post = library.new_post("Results", "en", datetime.now(UTC))
        for language, text in zip(("en", "km"), texts(chosen.segments), strict=True):
            (post.path / f"{language}.md").write_text(f"---\ntitle: R\n---\n{text}\n", "utf-8")
        program = app.build(application, places, library.path)
        assert program is not None
        program.parts.use_credentials(MemoryStore())
        window = program.window
        window.resize(1280, 800)
        window.show()
        while not window.filled:
            QTest.qWait(20)
        QTest.qWait(3000)
        window.open_post(post.path)
        while window.editing.post() is None:
            QTest.qWait(20)
        window.versions_open.bring_front("km")
        QTest.qWait(2000)
        edit = window.writing.edit
        edit.setFocus()
        plain = [painted(edit, lambda: type_letter(edit)) for _ in range(chosen.keys)]
        QTest.qWait(2000)
        translate = window.window_actions["translate"]
        print(f"{chosen.segments} segments; milliseconds: median and 95th percentile")
        opened: Times = []
        control = window.translation.control
        offers = window.translation.offers
        assert offers is not None

        def settled() -> None:
            """Wait until nothing is on its way: a slow computer is to find the same things."""
            QTest.qWait(1000)
            while control.is_busy or offers.is_busy or program.parts.runner.is_busy():
                QTest.qWait(20)

        for _ in range(5):
            opened.append(timed(translate.trigger, lambda: control.view.row_count > 0))
            settled()
            translate.trigger()
            settled()
        told("open, nothing known", opened)
        opened.clear()
        translate.trigger()
        settled()
        control.view.go_to(1)
        window.window_actions["confirm"].trigger()
        settled()
        for _ in range(5):
            translate.trigger()
            settled()
            opened.append(timed(translate.trigger, lambda: control.view.row_count > 0))
            settled()
        confirmed: Times = []
        control.view.go_to(1)
        for _ in range(30):
            row, target = control.view.current, control.view.pages[1].edit
            confirmed.append(painted(target, window.window_actions["confirm"].trigger))
            assert control.view.current != row
            target.type_in("ក")
            QTest.qWait(700)
        target = control.view.pages[1].edit
        QTest.qWait(2000)
        beside = [painted(target, lambda: type_letter(target)) for _ in range(chosen.keys)]
        told("open, states known", opened)
        told("confirm and next", confirmed)
        told("key, writing panel (floor)", plain)
        told("key, translation", beside)
        translate.trigger()
        window.editing.flush()
        program.close()
        program.window.deleteLater()
        QTest.qWait(500)
    return 0


if __name__ == "__main__":
    sys.exit(main())
