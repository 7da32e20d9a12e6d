# SPDX-License-Identifier: MIT
"""The main job, done by the program itself in front of your eyes.

The tour presses the buttons and types the keys a newcomer would: it opens the sample, writes a line
in English and one in Khmer, looks at the preview and a results table, and publishes both versions
to the practice blog, having said which number disagrees with the table.
It works in a folder of its own and touches neither the writer's library nor the keyring.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from icc_editor.gui import app, diagnostic_words, process
from icc_editor.gui.editing.saving import SaveState
from icc_editor.gui.main_window import MainWindow
from icc_editor.post.delivery import Delivery, DeliveryState
from icc_editor.post.part import PartKey
from icc_editor.storage.credentials import MemoryStore
from icc_editor.storage.places import Places

ENGLISH_LINE = "We will add the final count here on the day it is published."
KHMER_LINE = "យើងនឹងបន្ថែមលទ្ធផលផ្លូវការនៅទីនេះ នៅថ្ងៃដែលគេប្រកាស។"

_TABLE = "communes"  # of the sample
_LOOK_MS = 50
_LIMIT_MS = 90_000  # for one step on a slow machine
_SETTLE_MS = 600  # for a picture: the last paint has happened


@dataclass(frozen=True, slots=True)
class TourResult:
    """What the tour leaves: ``failed_at`` names the step that did not come about, else empty.

    ``pointed_out`` are the numbers in the text that disagree with a table, as the summary says it.
    """

    blog: Path
    links: tuple[str, ...]
    pictures: tuple[Path, ...]
    pointed_out: tuple[str, ...] = ()
    failed_at: str = ""


def main(argv: Sequence[str]) -> int:
    """Give the tour and return 0 when the whole story came about, else 1.

    ``argv`` may name the folder for what it makes; without, it is one beside where you are.
    """
    base = Path(argv[0]) if argv else Path.cwd() / "icc-editor-tour"
    folder = base.absolute() / f"{datetime.now():%Y-%m-%d-%H%M%S}"  # noqa: DTZ005 - a local name
    process.prepare()
    application = app.make_application()
    program = app.build(application, Places.under(folder))
    if program is None:
        return 1
    results: list[TourResult] = []
    tour = Tour(program, folder / "screens")
    tour.finished.connect(results.append)
    tour.finished.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    tour.start()
    application.exec()
    program.close()
    return report(results[0] if results else None)


def report(result: "TourResult | None") -> int:
    """Print what came of the tour, in English like the command line; return the exit code."""
    if result is None:
        sys.stdout.write("The window was closed before the tour was over.\n")
        return 1
    pictures = "".join(f"  {path}\n" for path in result.pictures)
    links = "".join(f"  {link}\n" for link in result.links)
    sys.stdout.write(f"Pictures of each step:\n{pictures}")
    if result.failed_at:
        sys.stdout.write(f"The tour stopped: {result.failed_at} did not come about.\n")
        return 1
    for words in result.pointed_out:
        sys.stdout.write(f"Before it was published, this was pointed out:\n  {words}\n")
    sys.stdout.write(f"The practice blog, to open in a browser:\n  {result.blog}\n{links}")
    return 0


class Tour(QObject):
    """Runs the story once; ``finished`` carries a ``TourResult``."""

    finished = Signal(object)

    def __init__(self, program: app.Program, pictures: Path) -> None:
        """Tell the story with ``program``; screenshots go to the folder ``pictures``."""
        super().__init__()
        self._program = program
        self._folder = pictures
        self._pictures: list[Path] = []
        self._deliveries: tuple[Delivery, ...] = ()
        self._pointed_out: tuple[str, ...] = ()
        self._story = self._tell()
        self._step = ""
        self._until: Callable[[], bool] = lambda: True
        self._waited_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        program.parts.use_credentials(MemoryStore())

    def start(self) -> None:
        """Begin; the window must be shown."""
        self._fill_screen()
        self._folder.mkdir(parents=True, exist_ok=True)
        self._timer.start()

    @property
    def _window(self) -> MainWindow:
        return self._program.window

    def _fill_screen(self) -> None:
        """Show the window as large as the screen, with a window manager or without."""
        self._window.setGeometry(self._window.screen().availableGeometry())
        self._window.showMaximized()

    def _tell(self) -> Iterator[tuple[str, Callable[[], bool]]]:
        """Act, then say what must come about before the next act: step by step."""
        yield "the welcome", lambda: self._window.welcome.isVisible()
        yield from self._picture("welcome")
        first = self._window
        self._window.welcome.sample_door.click()
        yield "the sample library", lambda: self._window is not first
        yield "the list of posts", lambda: len(self._window.library_panel.posts()) > 1
        self._fill_screen()
        self._window.show_work()
        self._window.open_post(self._results_post())
        yield "the post", lambda: self._window.writing.languages() == ("en", "km")
        yield "the preview", self._preview_ready
        yield from self._picture("post-in-english")
        for language, line in (("en", ENGLISH_LINE), ("km", KHMER_LINE)):
            yield from self._write(language, line)
        yield from self._picture("khmer-version")
        keyboard = self._window.writing.actions_by_name["keyboard"]
        keyboard.setChecked(True)
        yield from self._picture("khmer-keyboard")
        keyboard.setChecked(False)
        self._window.window_actions["phone"].setChecked(True)
        yield from self._picture("preview-as-on-a-phone")
        yield from self._look_at_table()
        yield from self._publish()

    def _look_at_table(self) -> Iterator[tuple[str, Callable[[], bool]]]:
        tables = self._window.tables
        tables.open(_TABLE)
        yield "the results table", lambda: tables.editor is not None and tables.editor.isVisible()
        yield from self._picture("results-table")
        tables.close()

    def _write(self, language: str, line: str) -> Iterator[tuple[str, Callable[[], bool]]]:
        writing, editing = self._window.writing, self._window.editing
        writing.go_to(language, 0)
        yield f"the {language} version", lambda: writing.language() == language
        edit = writing.edit
        assert edit is not None  # noqa: S101 - the step above waited for it
        edit.moveCursor(QTextCursor.MoveOperation.End)
        type_text(edit, f"\n\n{line}")
        yield (
            f"the saved {language} line",
            lambda: (
                editing.state() is SaveState.SAVED
                and (stored := editing.stored(PartKey.version(language))) is not None
                and line.encode() in stored.raw
            ),
        )
        yield f"the {language} preview", self._preview_ready

    def _publish(self) -> Iterator[tuple[str, Callable[[], bool]]]:
        window = self._window
        window.publishing.published.connect(self._on_published)
        window.publish_button.click()
        yield "the offer of a practice blog", lambda: window.accounts.wizard() is not None
        yield from self._picture("connect-a-blog")
        wizard = window.accounts.wizard()
        assert wizard is not None  # noqa: S101
        wizard.practice_button.click()
        yield "the practice blog", lambda: bool(self._program.parts.accounts())
        yield "the connected page", lambda: wizard.next_button.isEnabled()
        wizard.next_button.click()
        yield "the summary", self._can_publish
        yield from self._picture("before-publishing")
        view = window.publishing.view()
        assert view is not None  # noqa: S101
        offer = view.summary.offer()
        assert offer is not None  # noqa: S101
        self._pointed_out = tuple(
            diagnostic_words.sentence(found)
            for found in offer.findings
            if found.code == "figures.differs_from_table"
        )
        view.publish_button.click()
        yield "the receipt", lambda: bool(self._deliveries)
        yield from self._picture("receipt")
        view.close()

    def _can_publish(self) -> bool:
        view = self._window.publishing.view()
        button: QPushButton | None = None if view is None else view.publish_button
        return button is not None and button.isVisible() and button.isEnabled()

    def _results_post(self) -> Path:
        posts = self._window.library_panel.posts()
        return min(posts, key=lambda post: post.path.name).path

    def _preview_ready(self) -> bool:
        preview = self._window.preview
        return preview.is_ready() or preview.is_missing()

    def _picture(self, name: str) -> Iterator[tuple[str, Callable[[], bool]]]:
        yield "a steady screen", lambda: self._waited_ms >= _SETTLE_MS
        path = self._folder / f"{len(self._pictures) + 1:02}-{name}.png"
        screen = self._window.screen()
        if screen.grabWindow(0).save(str(path)):
            self._pictures.append(path)

    @Slot()
    def _on_timer_timeout(self) -> None:
        self._waited_ms += _LOOK_MS
        if not self._until():
            if self._waited_ms > _LIMIT_MS:
                self._end(failed_at=self._step)
            return
        self._waited_ms = 0
        try:
            self._step, self._until = next(self._story)
        except StopIteration:
            self._end()

    def _end(self, failed_at: str = "") -> None:
        self._timer.stop()
        links = tuple(
            delivery.receipt.link for delivery in self._deliveries if delivery.receipt is not None
        )
        complete = bool(self._deliveries) and all(
            delivery.state is DeliveryState.DONE for delivery in self._deliveries
        )
        self.finished.emit(
            TourResult(
                blog=self._program.parts.practice_folder,
                links=links,
                pictures=tuple(self._pictures),
                pointed_out=self._pointed_out,
                failed_at=failed_at or ("" if complete else "the receipt"),
            )
        )

    @Slot(object)
    def _on_published(self, deliveries: tuple[Delivery, ...]) -> None:
        self._deliveries = deliveries


def type_text(widget: QWidget, text: str) -> None:
    """Type ``text`` into ``widget``, a key for every character."""
    for letter in text:
        key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown
        typed = "\r" if letter == "\n" else letter
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, typed)
            )
