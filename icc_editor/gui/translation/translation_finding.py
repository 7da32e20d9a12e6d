# SPDX-License-Identifier: MIT
"""Finds the segments of the translation shown, off this thread and while one writes."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from icc_editor.errors import Cancelled
from icc_editor.gui.jobs import Job, Submits
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.translation.translation_states import KeptStates
from icc_editor.gui.translation_view.row_places import RowTexts, placed
from icc_editor.gui.translation_view.translation_view import TranslationView
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.segment import Segment, TranslationStates
from icc_editor.post.version import Version
from icc_editor.services.translating.progress import Progress, SourceWords, progress_of
from icc_editor.services.translating.rows import Row, rows_of
from icc_editor.services.translating.said_words import SaidWords
from icc_editor.services.translating.translation import Translation, translation_of

PAUSE_MS = 400
"""How long nothing must have been typed before the segments are found anew."""
LANE = "translation"
Found = tuple[Translation, tuple[Row, ...]]


@dataclass(frozen=True, slots=True)
class _InHand:
    """A translation as it stands in the window, and of which state of the texts that is."""

    source: Version
    target: Version
    tables: dict[str, ResultsTable]
    states: TranslationStates
    standing: list[RowTexts]
    lines: tuple[int, int]
    texts: tuple[str, str]


class TranslationFinding(QObject):
    """Finds the segments of two versions anew whenever nothing was typed for a moment."""

    found = Signal(object, object)  # Translation, and its rows: those of the texts as they stand

    def __init__(
        self,
        parent: QObject,
        view: TranslationView,
        versions: OpenVersions,
        kept: KeptStates,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        """Find nothing yet."""
        super().__init__(parent)
        self._view = view
        self._versions = versions
        self._kept = kept
        self._runner = runner
        self._messages = messages
        self._languages: tuple[str, str] | None = None
        self._source_words = SourceWords()
        self._said = SaidWords()
        self._looking = 0  # jobs that are on their way
        self._job = Job()  # the last of them
        self._was_found = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.find)

    @property
    def is_busy(self) -> bool:
        """Return whether segments are still to be found for the texts as they stand."""
        return self._languages is not None and (self._pause.isActive() or self._looking > 0)

    def begin(self, languages: tuple[str, str]) -> None:
        """Find the segments of these versions, of source and target."""
        self._languages = languages
        self._said, self._was_found = SaidWords(), False
        self.find()

    def end(self) -> None:
        """Find no more; what is on its way is not told."""
        self._pause.stop()
        self._job.cancel()
        self._languages = None

    @Slot()
    def wait(self) -> None:
        """Find the segments anew as soon as nothing changed for a moment.

        What is being found is of what was: it is not wanted any more, and would hold up the window.
        """
        if self._languages is not None:
            if self._was_found:  # the first is shown in any case
                self._job.cancel()
            self._pause.start()

    @Slot()
    def find(self) -> None:
        """Find the segments of the texts as they stand, and tell them."""
        if self._languages is None:
            return
        self._pause.stop()
        in_hand = self._in_hand(self._languages)
        self._looking += 1

        def failed(error: Exception) -> None:
            self._looking -= 1
            if not isinstance(error, Cancelled):
                self._messages.show_error(error)

        def done(result: Found) -> None:
            self._looking -= 1
            if self._languages is None:
                return
            if self._texts(self._languages) != in_hand.texts:
                self.wait()
            elif self._kept.states is in_hand.states:
                self._was_found = True
                self.found.emit(*result)
            else:
                self.find()

        self._job = self._runner.submit(
            lambda cancelled, _progress: self._found(in_hand, cancelled),
            on_success=done,
            on_failure=failed,
            lane=LANE,
        )

    def find_now(self) -> None:
        """Find and tell at once, where something was typed a moment ago."""
        if self._languages is not None and self.is_busy:
            self.found.emit(*self._found(self._in_hand(self._languages)))

    def rows(self, segments: Iterable[Segment]) -> tuple[Row, ...]:
        """Return the rows of both texts as they stand, for segments of theirs."""
        if self._languages is None:
            return ()
        one, other = _line_counts(self._texts(self._languages))
        return rows_of(tuple(segments), one, other)

    def progress(self, translation: Translation) -> Progress:
        """Return how far a translation is; words that were counted are not counted again."""
        return progress_of(translation.segments, self._source_words)

    def _found(self, in_hand: _InHand, cancelled: CancelCheck = never_cancelled) -> Found:
        found = translation_of(
            in_hand.source,
            in_hand.target,
            in_hand.tables,
            in_hand.states,
            placed(in_hand.standing),
            self._said,
            cancelled,
        )
        self.progress(found)  # counts the words while nobody waits
        return found, rows_of(found.text.segments, *in_hand.lines)

    def _in_hand(self, languages: tuple[str, str]) -> _InHand:
        source, target = (
            Version(each, self._versions.text(each), self._versions.metadata(each))
            for each in languages
        )
        tables = self._versions.tables
        known = {name: table for name in tables.names() if (table := tables.table(name))}
        texts = self._texts(languages)
        states, standing = self._kept.states, self._standing()
        return _InHand(source, target, known, states, standing, _line_counts(texts), texts)

    def _texts(self, languages: tuple[str, str]) -> tuple[str, str]:
        one, other = (self._versions.text(each) for each in languages)
        return one, other

    def _standing(self) -> list[RowTexts]:
        """Return the rows whose two texts are known to stand beside each other."""
        return [
            texts
            for row in range(self._view.row_count)
            if (segment := self._view.segment_of(row)) is not None
            and segment.is_translated
            and (texts := self._view.texts(row)) is not None
        ]


def _line_counts(texts: tuple[str, str]) -> tuple[int, int]:
    return texts[0].count("\n") + 1, texts[1].count("\n") + 1
