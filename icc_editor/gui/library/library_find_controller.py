# SPDX-License-Identifier: MIT
"""Finds words in the whole library for the panel, and opens the places that are chosen."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.jobs import Job, Submits
from icc_editor.gui.pages import bring_forward
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.text_edit.search import SearchTerms, pattern_places
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.job import CancelCheck, Progress, ProgressSink
from icc_editor.services.finding import (
    TITLE,
    FindStep,
    FoundVersion,
    Unsaved,
    Wanted,
    find_in_library,
)
from icc_editor.storage.library import Library

if TYPE_CHECKING:
    from icc_editor.gui.found_places import FoundRow
    from icc_editor.gui.library.library_find_panel import LibraryFindPanel

LANE = "finding"
_EVERY_S = 0.05  # between two reports: each one moves the list


@dataclass(frozen=True, slots=True)
class _Report(Progress):
    """How far a search is, with what it found since the report before."""

    step: FindStep = field(default_factory=lambda: FindStep(0, 0))


class LibraryFindController(QObject):
    """Owns the panel, a page of the stack in the middle of the window."""

    def __init__(
        self,
        library: Library,
        centre: QStackedWidget,
        editing: EditingController,
        writing: WritingPanel,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(centre)
        self._library = library
        self._centre = centre
        self._editing = editing
        self._writing = writing
        self._runner = runner
        self._messages = messages
        self._job: Job | None = None
        self._behind: QWidget | None = None  # what the panel lies before

    @cached_property
    def panel(self) -> "LibraryFindPanel":
        """Return the panel, made when it is first needed: most starts never do."""
        from icc_editor.gui.library.library_find_panel import LibraryFindPanel

        panel = LibraryFindPanel(self._centre)
        self._centre.addWidget(panel)
        panel.find_requested.connect(self.find)
        panel.stop_requested.connect(self.stop)
        panel.place_chosen.connect(self.go_to)
        panel.left.connect(self.leave)
        panel.abandoned.connect(self._abandon)
        return panel

    @Slot()
    def open(self) -> None:
        """Show the panel, with the words that are selected in the text."""
        words = ""
        if self._centre.currentWidget() is not self.panel:
            self._behind = self._centre.currentWidget()
            words = self._writing.find_bar.found.selected_words()
        bring_forward(self.panel)
        self.panel.open(words)

    def terms(self) -> SearchTerms | None:
        """Return what the panel looks for when it is in front; None when it is not."""
        is_made = "panel" in self.__dict__
        return (
            self.panel.terms() if is_made and self._centre.currentWidget() is self.panel else None
        )

    def take_up(self, terms: SearchTerms) -> None:
        """Show the panel with what was looked for in the window before."""
        self._behind = self._centre.currentWidget()
        bring_forward(self.panel)
        self.panel.take_up(terms)

    @Slot()
    def leave(self) -> None:
        """Go back to the text, where it was."""
        if self._centre.currentWidget() is self.panel and self._behind is not None:
            self._centre.setCurrentWidget(self._behind)
            self._writing.find_bar.found.focus()

    @Slot(object)
    def find(self, terms: SearchTerms) -> None:
        """Look for ``terms`` in all posts; the open one is searched as it stands in the window."""
        unsaved = self._in_window()

        def work(cancelled: CancelCheck, sink: ProgressSink) -> bool:
            last = FindStep(0, 0)
            for step in _gathered(self._steps(terms, unsaved, cancelled)):
                sink(_Report(step.done, step.total, step=step))
                last = step
            return last.full

        self._abandon()
        self.panel.begin()
        self._job = self._runner.submit(
            work,
            on_success=self._on_found,
            on_failure=self._on_failure,
            on_progress=self._on_progress,
            lane=LANE,
        )

    @Slot()
    def stop(self) -> None:
        """Let the search that runs end with what it has found."""
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def go_to(self, row: "FoundRow") -> None:
        """Open the post of a place, with the place selected."""
        post = self._editing.post()
        if post is not None and post.path == row.version.post:
            self._show_place(row)
        else:
            self._editing.open_post(
                row.version.post, row.version.language, then=lambda: self._show_place(row)
            )

    def _steps(
        self, terms: SearchTerms, unsaved: Unsaved, cancelled: CancelCheck
    ) -> Iterator[FindStep]:
        wanted = Wanted(
            terms.text,
            match_case=terms.match_case,
            whole_words=terms.whole_words,
            pattern=terms.regular_expression,
        )
        spans = pattern_places(terms) if terms.regular_expression else None
        return find_in_library(
            self._library, wanted, spans=spans, unsaved=unsaved, cancelled=cancelled
        )

    def _in_window(self) -> Unsaved:
        post = self._editing.post()
        if post is None:
            return {}
        writing = self._writing
        return {
            (post.path, code): (writing.metadata(code).title, writing.text(code))
            for code in writing.languages()
        }

    @Slot()
    def _abandon(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def _on_progress(self, report: Progress) -> None:
        if isinstance(report, _Report):
            self.panel.show_step(report.step)

    def _on_found(self, full: bool) -> None:
        stopped = self._job is not None and self._job.is_cancelled()
        self._job = None
        self.panel.end(full=full, stopped=stopped)

    def _on_failure(self, error: Exception) -> None:
        self._job = None
        self.panel.fail()
        self._messages.show_error(error)

    def _show_place(self, row: "FoundRow") -> None:
        """Select a place of the open post."""
        place, language = row.place, row.version.language
        if place is None or language not in self._writing.languages():
            return
        bring_forward(self._writing)
        found = place.snippet[place.snippet_start : place.snippet_end]
        line, start = place.line, place.start
        if line != TITLE:
            lines = self._writing.text(language).split("\n")
            line, start = _nearest(lines, found, line, start)
        if start < 0:
            self._writing.go_to(language, line)
        else:
            self._writing.select(language, line, start, start + place.end - place.start)


def _gathered(steps: Iterator[FindStep]) -> Iterator[FindStep]:
    """Put steps together that come one after another within the blink of an eye."""
    found: list[FoundVersion] = []
    skipped: list[Path] = []
    last: FindStep | None = None
    told = time.monotonic()
    for step in steps:
        found += step.found
        skipped += step.skipped
        last = FindStep(step.done, step.total, tuple(found), tuple(skipped), step.full)
        if time.monotonic() - told >= _EVERY_S:
            yield last
            found, skipped, last = [], [], None
            told = time.monotonic()
    if last is not None:
        yield last


def _nearest(lines: list[str], found: str, line: int, start: int) -> tuple[int, int]:
    """Return line and offset of words that may have moved since they were found.

    The offset is -1 when they are not there any more.
    """
    if line < len(lines) and lines[line].startswith(found, start):
        return line, start
    holding = [number for number, text in enumerate(lines) if found in text]
    if not holding:
        return min(line, len(lines) - 1), -1
    number = min(holding, key=lambda other: abs(other - line))
    return number, lines[number].find(found)
