# SPDX-License-Identifier: MIT
"""Key to preview, and what the preview costs typing: the real window, a post of 10 kB.

    python benchmarks/preview.py [keys]

Needs an X screen (``DISPLAY``) or runs offscreen; as root it also needs
``QTWEBENGINE_DISABLE_SANDBOX=1``.  Keys go into the middle of a mixed English and Khmer post.
"Shown" is the moment a script in the page finds the key's letter in the document; asking takes a
round trip to the engine, which is counted in.  "Painted" is the end of the editor's first paint
after the key.  The goals: shown within 300 ms at the 95th percentile, painted as fast with the
preview as without.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui import app, process
from icc_editor.gui.main_window import MainWindow
from icc_editor.storage import post_folder, settings
from icc_editor.storage.places import Places
from icc_editor.storage.settings import Settings

BYTES = 10_000
RHYTHM_MS = 90  # between the keys of somebody who types fast
LETTERS = "abcdefghijklmnopqrstuvwxyz"
PIECES = (
    "## Results of the count\n\n",
    "The committee published the **preliminary** figures of all [communes](https://a.invalid).\n\n",
    "គណៈកម្មាធិការជាតិរៀបចំការបោះឆ្នោតបានប្រកាសលទ្ធផលបណ្តោះអាសន្ននៃការបោះឆ្នោតឃុំសង្កាត់។\n\n",
    "- first of the list\n- ចំណុចទីពីរ\n- third\n\n",
    "> ដកស្រង់ពីកន្លែងផ្សេង with a few words\n> — Agency\n\n",
    "| Party | Votes |\n|---|---|\n| CPP | 3,540,056 |\n| CNRP | 3,056,824 |\n\n",
)


def sample() -> tuple[str, int]:
    """Return the text and the offset of the end of a paragraph in its middle."""
    text = ""
    while len(text.encode()) < BYTES:
        text += PIECES[len(text) % len(PIECES)] if len(text) < 40 else "".join(PIECES)
    return text, text.index("all [communes]", len(text) // 2) + len("all ")


class Paints(QObject):
    """Notes when the editor was last painted."""

    def __init__(self) -> None:
        """Nothing was painted yet."""
        super().__init__()
        self.last = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at the clock once the paint event now coming is through."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.last = time.perf_counter()


def wait(until: Callable[[], bool], seconds: float = 20.0) -> None:
    """Run the event loop until ``until`` holds."""
    end = time.perf_counter() + seconds
    wake = QTimer()
    wake.start(2)
    while not until():
        if time.perf_counter() > end:
            raise TimeoutError
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def pause(milliseconds: int) -> None:
    """Let the program go on for a while."""
    end = time.perf_counter() + milliseconds / 1000
    wait(lambda: time.perf_counter() >= end)


class Bench:
    """Types into one window and looks at the clock."""

    def __init__(self, window: MainWindow) -> None:
        """Watch ``window``, which shows the post."""
        self.window = window
        edit = window.writing.edit
        assert edit is not None
        self.edit = edit
        self.typed = "key"
        self.paints = Paints()
        edit.viewport().installEventFilter(self.paints)
        edit.insertPlainText(f"{self.typed} ")
        edit.moveCursor(QTextCursor.MoveOperation.Left)
        self.shown: dict[str, float] = {}
        self._asked = False
        self._asking = False

    def key(self) -> tuple[str, float]:
        """Press one key; return what is then to be found in the page, and when it was pressed."""
        letter = LETTERS[len(self.typed) % len(LETTERS)]
        self.typed += letter
        start = time.perf_counter()
        QTest.keyClick(self.edit, Qt.Key(ord(letter.upper())))
        return self.typed, start

    def painted(self) -> float:
        """Press one key; return the milliseconds until the editor was painted."""
        _word, start = self.key()
        wait(lambda: self.paints.last > start)
        return (self.paints.last - start) * 1000

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Ask the page again and again for the word that is being typed."""
        self._asking = True
        self._ask()
        try:
            yield
        finally:
            self._asking = False
            wait(lambda: not self._asked)

    def _ask(self) -> None:
        engine = self.window.preview.engine()
        assert engine is not None
        self._asked = True
        engine.run(
            "(document.getElementById('post').textContent.match(/key[a-z]*/) || [''])[0]",
            self._on_answer,
        )

    def _on_answer(self, word: object) -> None:
        self._asked = False
        self.shown.setdefault(str(word), time.perf_counter())
        if self._asking:
            QTimer.singleShot(2, self._ask)

    def latency(self, keys: int, rhythm_ms: int) -> list[float]:
        """Return the milliseconds from each key to a page with it; 0: one key at a time."""
        pressed = []
        with self.asking():
            for _ in range(keys):
                word, start = self.key()
                pressed.append((word, start))
                if rhythm_ms:
                    pause(rhythm_ms)
                else:
                    wait(partial(self.shown.__contains__, word))
                    pause(20)
            wait(lambda: pressed[-1][0] in self.shown)
        # A page may show several keys at once: a key is shown with the first word that holds it.
        return [
            (min(when for found, when in self.shown.items() if len(found) >= len(word)) - start)
            * 1000
            for word, start in pressed
        ]

    def typing(self, keys: int) -> tuple[list[float], list[float]]:
        """Return editor paints with the preview and without, in turns of ten keys."""
        times: dict[bool, list[float]] = {True: [], False: []}
        for turn in range(max(2, keys // 5)):
            shown = turn % 2 == 0
            self.window.window_actions["show_preview"].setChecked(shown)
            pause(600)
            for _ in range(10):
                times[shown].append(self.painted())
                pause(RHYTHM_MS)
        self.window.window_actions["show_preview"].setChecked(True)
        return times[True], times[False]


def line(name: str, milliseconds: list[float]) -> str:
    """Return one line of the table."""
    parts = statistics.quantiles(milliseconds, n=20)
    return (
        f"{name:36} p50 {statistics.median(milliseconds):6.1f} ms   p95 {parts[-1]:6.1f} ms   "
        f"worst {max(milliseconds):6.1f} ms   ({len(milliseconds)} keys)"
    )


def main() -> None:
    """Print how long keys take to the preview, and to the editor with it and without."""
    keys = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    process.prepare()
    application = QApplication(["icc-editor"])
    with tempfile.TemporaryDirectory() as folder:
        places = Places.under(Path(folder))
        settings.save(places, Settings(interface_language="en", show_welcome=False))
        program = app.build(application, places, None)
        assert program is not None
        window = program.window
        made = window.library.new_post("Preview", "en", datetime.now(UTC))
        text, middle = sample()
        stored = post_folder.read_version(made, "en")
        post_folder.save_version(
            made, stored.version, metadata=None, body=text, base=stored.fingerprint
        )
        window.open_post(made.path)
        wait(lambda: window.writing.edit is not None and window.preview.is_ready())
        edit = window.writing.edit
        assert edit is not None
        cursor = QTextCursor(edit.document())
        cursor.setPosition(middle)
        edit.setTextCursor(cursor)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        pause(1500)
        bench = Bench(window)
        pause(500)
        print(f"{len(edit.text().encode())} bytes, {QApplication.platformName()}")
        print(line("key shown in the preview, alone", bench.latency(keys, 0)))
        print(line(f"key shown, one every {RHYTHM_MS} ms", bench.latency(keys, RHYTHM_MS)))
        with_preview, without = bench.typing(keys)
        print(line("editor painted, with the preview", with_preview))
        print(line("editor painted, without", without))
        ratio = statistics.median(with_preview) / statistics.median(without)
        print(f"ratio of medians {ratio:.2f} (goal: 1)")
        program.close()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.processEvents()


if __name__ == "__main__":
    main()
