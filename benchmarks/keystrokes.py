# SPDX-License-Identifier: MIT
"""How long a key takes until its letter is painted, beside a plain QPlainTextEdit in the same run.

    xvfb-run -a .venv/bin/python benchmarks/keystrokes.py [--quick]
    xvfb-run -a .venv/bin/python benchmarks/keystrokes.py --window 1000

All editors are shown on one screen, hold the same text and are measured in turns: 120 keys in the
middle and at the end, opening, page down and resizing.  Ours marks unknown words with the real
dictionaries and shows hidden signs; the text has unknown words in it.  It is measured a second
time with the same text in another page beside it, as one translates.  A key is sent, then events
are worked off until none is left; the time between is what is given, in milliseconds.  On a
computer with other work the processor's time says more than the clock's: both are given.

``--window`` types into the whole program, at a writer's pace, in a post of so many kilobytes, and
tells how long the window was held up by anything between the keys; then F7 looks through it.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QScrollBar, QWidget

from icc_editor.gui import app, process, theme
from icc_editor.gui.proof import proofing
from icc_editor.gui.text_edit.page_pair import PagePair
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.proof_marks import UNKNOWN_WORD, Check, Mark
from icc_editor.gui.text_edit.text_style import TextStyle
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.clock import utc_now
from icc_editor.services.spell_check import SpellCheck
from icc_editor.services.spelling import Spelling
from icc_editor.storage import post_folder, settings
from icc_editor.storage.credentials import MemoryStore
from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from icc_editor.storage.settings import Settings
from tests.real.khmer_corpus import read_corpus

STYLE = TextStyle(("ICC Sans",), ("ICC Sans Khmer",), "km")
ENGLISH = "The comittee **counted** the votes of every [comune](https://example.org/a) again. "
KEYS = "កាសំ ្ខab"
BLOCK = 20_000
PACE = 0.12  # seconds between a writer's keys
Times = tuple[float, float]  # by the clock and by the processor, in milliseconds


def mixed(kilobytes: int, paragraphs: tuple[str, ...]) -> str:
    """Return a document of about that many thousand UTF-8 bytes, in both languages."""
    parts: list[str] = []
    size = number = 0
    while size < kilobytes * 1000:
        text = paragraphs[number % len(paragraphs)]
        for part in (f"## ផ្នែកទី {number}", text, ENGLISH * 3, f"- {text[:60]}\n- two"):
            parts.append(part)
            size += len(part.encode()) + 2
        number += 1
    return "\n\n".join(parts)


def settle(widget: QPlainTextEdit) -> None:
    """Work off all events: what is to be painted is painted among them."""
    application = QApplication.instance()
    assert application is not None
    for _ in range(3):  # painting may ask for more of it
        application.processEvents()
        application.sendPostedEvents(widget)


def milliseconds(work: Callable[[], None]) -> Times:
    """Return how long ``work`` took."""
    start, busy = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - start) * 1000, (time.process_time() - busy) * 1000


def everything(places: Places) -> Check:
    """Return the check of the program: encoding, and words of Khmer and English."""
    spelling, words = Spelling(places), SpellCheck()
    for language in ("km", "en"):
        words.take(spelling.read(language))

    def check(block: str) -> list[Mark]:
        found = [Mark(start, end, UNKNOWN_WORD) for start, end in words.unknown(block, "en")]
        return sorted(found + proofing.encoding_marks(block), key=lambda mark: mark.start)

    return check


class Subject:
    """One of the two editors."""

    def __init__(self, editor: QPlainTextEdit, set_text: Callable[[str], None]) -> None:
        """Measure ``editor``."""
        self.editor = editor
        self.set_text = set_text

    def show(self) -> "Subject":
        """Show the editor by itself."""
        self.editor.resize(1000, 800)
        self.editor.show()
        settle(self.editor)
        return self

    def open(self, text: str) -> Times:
        """Return the time from a text to its painted beginning."""

        def work() -> None:
            self.set_text(text)
            settle(self.editor)

        return milliseconds(work)

    def go(self, position: int) -> None:
        """Put the caret there."""
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(position)
        self.editor.setTextCursor(cursor)
        self.editor.ensureCursorVisible()
        settle(self.editor)
        while isinstance(self.editor, PostEdit) and self.editor.marks.is_waiting:
            settle(self.editor)

    def key(self, letter: str) -> Times:
        """Return the time from a key to its letter."""

        def work() -> None:
            press = QKeyEvent(
                QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter
            )
            QApplication.sendEvent(self.editor, press)
            settle(self.editor)

        return milliseconds(work)

    def page(self) -> Times:
        """Return the time of one page down."""
        bar = self.editor.verticalScrollBar()

        def work() -> None:
            bar.setValue(bar.value() + bar.pageStep())
            settle(self.editor)

        return milliseconds(work)

    def resize(self, width: int) -> Times:
        """Return the time until another width is painted."""

        def work() -> None:
            self.editor.resize(width, 800)
            settle(self.editor)

        return milliseconds(work)


class Beside(Subject):
    """Ours, with the same text in another page beside it: rows are level and scrolled as one."""

    def __init__(self, editor: PostEdit) -> None:
        """Measure ``editor``."""
        super().__init__(editor, self._set_both)
        self._window = QWidget()
        self._other = PostEdit(STYLE)
        self._pair: PagePair | None = None
        self._bar = QScrollBar(Qt.Orientation.Vertical)
        row = QHBoxLayout(self._window)
        for part in (self._other, editor, self._bar):
            row.addWidget(part)

    def show(self) -> "Beside":
        """Show both, each as wide as one is shown by itself."""
        self._window.resize(2040, 800)
        self._window.show()
        settle(self.editor)
        return self

    def go(self, position: int) -> None:
        """Put the caret there, and wait until all rows are level."""
        super().go(position)
        while self._pair is not None and self._pair.is_levelling:
            settle(self.editor)

    def page(self) -> Times:
        """Return the time of one page down."""
        pair = self._pair
        assert pair is not None

        def work() -> None:
            pair.scroll_by(self.editor.viewport().height())
            settle(self.editor)

        return milliseconds(work)

    def resize(self, width: int) -> Times:
        """Return the time until another width is painted."""

        def work() -> None:
            self._window.resize(2 * width + 40, 800)
            settle(self.editor)

        return milliseconds(work)

    def _set_both(self, text: str) -> None:
        assert isinstance(self.editor, PostEdit)
        if self._pair is not None:
            self._pair.end()
        self._other.set_text(text)
        self.editor.set_text(text)
        self._pair = PagePair(self._other, self.editor, self._bar)
        lines = text.count("\n") + 1
        rows = [(2, 2)] * (lines // 2) + [(1, 1)] * (lines % 2)
        self._pair.set_rows(rows)


def subjects() -> Iterator[tuple[str, Subject]]:
    """Yield the plain editor, ours, and ours beside another page, each shown."""
    plain = QPlainTextEdit()
    font = QFont(STYLE.font())
    plain.setFont(font)
    yield "plain", Subject(plain, plain.setPlainText).show()
    with tempfile.TemporaryDirectory() as home:
        check = everything(Places.under(Path(home)))
    ours, lent = PostEdit(STYLE), PostEdit(STYLE)
    for one in (ours, lent):
        one.marks.set_check(check)
        one.show_hidden_signs(shown=True)
    yield "ours", Subject(ours, ours.set_text).show()
    yield "beside", Beside(lent).show()


def spread(values: list[float]) -> str:
    """Return median and 95th percentile."""
    ordered = sorted(values)
    return f"{statistics.median(ordered):7.2f} / {ordered[int(len(ordered) * 0.95)]:7.2f}"


def told(name: str, times: dict[str, list[Times]]) -> None:
    """Print median and 95th percentile of both by the clock, and by the processor."""
    parts = []
    for who, pairs in times.items():
        clock, busy = zip(*pairs, strict=True)
        parts.append(f"{who} {spread(list(clock))}  ({spread(list(busy))})")
    print(f"{name:<28} {'   '.join(parts)}")


def in_turns(
    both: dict[str, Subject], count: int, work: Callable[[Subject, int], Times]
) -> dict[str, list[Times]]:
    """Measure ``work`` ``count`` times for each editor, now one and now the other."""
    times: dict[str, list[Times]] = {name: [] for name in both}
    for number in range(count):
        for name, subject in both.items():
            times[name].append(work(subject, number))
    return times


def measure(name: str, text: str, both: dict[str, Subject], keys: int) -> None:
    """Measure one document."""
    told(f"{name}: open", in_turns(both, 5, lambda subject, _: subject.open(text)))
    length = both["plain"].editor.document().characterCount() - 1
    for place, position in (("middle", length // 2), ("end", length)):
        for subject in both.values():
            subject.go(position)
        times = in_turns(both, keys, lambda subject, n: subject.key(KEYS[n % len(KEYS)]))
        told(f"{name}: key, {place}", times)
    for subject in both.values():
        subject.go(0)
    told(f"{name}: page down", in_turns(both, 20, lambda subject, _: subject.page()))
    widths = (700, 1000)
    told(f"{name}: resize", in_turns(both, 20, lambda subject, n: subject.resize(widths[n % 2])))


class Held:
    """Works off the program's events and notes whenever that took long."""

    def __init__(self, application: QApplication) -> None:
        """Note nothing yet."""
        self._application = application
        self.longest = 0.0

    def wait(self, seconds: float) -> None:
        """Work off events for so long."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.longest = max(self.longest, milliseconds(self._application.processEvents)[0])
            time.sleep(0.001)


def measure_search(writing: WritingPanel, held: Held) -> None:
    """Measure F7 through all of a text: it is checked as ever, and nothing is found."""
    edit = writing.edit
    assert edit is not None
    check = edit.marks.check
    assert check is not None
    edit.marks.set_check(lambda block: [mark for mark in check(block) if mark.end < 0])
    held.wait(1)
    held.longest = 0.0
    start = time.perf_counter()
    first = milliseconds(writing.khmer.go_to_next)[0]
    while writing.khmer.search.is_running:
        held.wait(0.02)
    print(
        f"F7 through all of it: {time.perf_counter() - start:.1f} s; the window was held up "
        f"{max(first, held.longest):.0f} ms at most"
    )


def measure_window(kilobytes: int, keys: int) -> None:
    """Measure keys and what holds up the window in the whole program."""
    process.prepare()
    application = app.make_application()
    with tempfile.TemporaryDirectory() as home:
        places = Places.under(Path(home))
        settings.save(places, Settings(interface_language="en", show_welcome=False))
        library = Library.create(Path(home) / "posts")
        post = library.new_post("Long", "km", utc_now())
        with post_folder.version_path(post, "km").open("a", encoding="utf-8") as file:
            file.write(mixed(kilobytes, read_corpus().plain))
        program = app.build(application, places, library.path)
        assert program is not None
        program.parts.use_credentials(MemoryStore())
        held = Held(application)
        program.window.open_post(post.path)
        held.wait(5)
        edit = program.window.writing.edit
        assert edit is not None
        subject = Subject(edit, edit.set_text)
        subject.go((edit.document().characterCount() - 1) // 2)
        held.wait(2)
        held.longest = 0.0
        times = []
        for number in range(keys):
            times.append(subject.key(KEYS[number % len(KEYS)]))
            held.wait(PACE)
        told(f"window, {kilobytes} kB: key", {"whole": times})
        print(f"window held up while typing: {held.longest:.0f} ms at most")
        held.longest = 0.0
        held.wait(3)
        print(f"window held up in the pause after it: {held.longest:.0f} ms at most")
        measure_search(program.window.writing, held)
        program.close()
        program.window.deleteLater()
        settle(edit)


def main() -> int:
    """Measure and print; return the exit code."""
    parser = argparse.ArgumentParser(description="Measure typing beside a plain editor.")
    parser.add_argument("--quick", action="store_true", help="fewer keys, no 1 MB")
    parser.add_argument("--window", type=int, metavar="KB", help="the whole program instead")
    arguments = parser.parse_args()
    if arguments.window:
        measure_window(arguments.window, 40 if arguments.quick else 120)
        return 0
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = QApplication(sys.argv[:1])
    theme.load_first_fonts()
    theme.load_other_fonts()
    both = dict(subjects())
    paragraphs = read_corpus().plain
    keys = 40 if arguments.quick else 120
    sizes = (10, 100) if arguments.quick else (10, 100, 1000)
    print("milliseconds by the clock (and by the processor), median / 95th percentile")
    for size in sizes:
        measure(f"{size} kB", mixed(size, paragraphs), both, keys)
    long = " ".join(paragraphs)[:BLOCK]
    measure(f"one block of {BLOCK}", long, both, keys)
    application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
