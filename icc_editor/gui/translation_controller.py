# SPDX-License-Identifier: MIT
"""Translating the open post: finds its segments while one writes, and keeps what is said of them.

Segments are found off this thread; what a key says of the paragraph in hand is true at once.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from icc_editor.errors import TranslationDamaged
from icc_editor.formats import translation_toml
from icc_editor.formats.segment_cuts import plain, units
from icc_editor.gui.editing_controller import EditingController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.translation_view.row_places import moved, placed
from icc_editor.gui.translation_view.translation_bar import Filter
from icc_editor.gui.translation_view.translation_view import RowTexts, TranslationView
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.segment import (
    Segment,
    SegmentNote,
    SegmentRecord,
    SegmentState,
    TranslationStates,
)
from icc_editor.post.version import Version
from icc_editor.services.translating.confirming import confirmed, with_note, without_note
from icc_editor.services.translating.figures_over import applied, figures_over
from icc_editor.services.translating.progress import Progress, SourceWords, progress_of
from icc_editor.services.translating.regrouping import given_to, standing_alone
from icc_editor.services.translating.rows import Row, rows_of
from icc_editor.services.translating.segments import TextSegments
from icc_editor.services.translating.translation import Translation, translation_of
from icc_editor.text.numbers.styles import style_for

PAUSE_MS = 400
"""How long nothing must have been typed before the segments are found anew."""
LANE = "translation"
TITLE = "field:title"


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


class TranslationController(QObject):
    """Opens the view, keeps it true, and does what the translator asks for."""

    opened = Signal()
    closed = Signal()
    found = Signal()  # the segments are those of the texts as they stand, or their states others

    def __init__(
        self,
        centre: QStackedWidget,
        versions: OpenVersions,
        editing: EditingController,
        runner: Submits,
        messages: MessageBar,
        clock: Callable[[], datetime],
    ) -> None:
        """Show the view in ``centre``, in the place of what shows there."""
        super().__init__(centre)
        self._centre = centre
        self._versions = versions
        self._editing = editing
        self._runner = runner
        self._messages = messages
        self._clock = clock
        self._languages = ("", "")
        self._translation: Translation | None = None
        self._states = TranslationStates("")
        self._writer = translation_toml.Writer()
        self._kept = b""  # what the file of the states says, or is to say
        self._words = SourceWords()
        self._looking = 0  # jobs that are on their way
        self._adding = False  # the file of the states is being made
        self._said = False  # something was said of a segment, so there are states to keep
        self.has_issues: Callable[[int], bool] = lambda _row: False  # told by who checks
        self.view = TranslationView(centre)
        centre.addWidget(self.view)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.find)
        versions.text_edited.connect(self._on_versions_text_edited)
        versions.fields_edited.connect(self._wait)
        versions.fields_changed.connect(self._wait)
        versions.recalled.connect(self._on_versions_recalled)
        versions.tables.changed.connect(self._wait)
        editing.translations.changed.connect(self._on_translations_changed)
        view, panel = self.view, self.view.panel
        view.row_entered.connect(self._on_view_row_entered)
        view.close_requested.connect(self.close)
        view.bar.step_requested.connect(self.step)
        view.bar.filter_chosen.connect(self._on_bar_filter_chosen)
        panel.confirm_requested.connect(self.confirm_and_next)
        panel.review_requested.connect(self.review_and_next)
        panel.fine_requested.connect(self.still_fine)
        panel.draft_requested.connect(self.not_right_yet)
        panel.figures_requested.connect(self.take_figures_over)
        panel.former_requested.connect(self.put_former_back)
        panel.copy_requested.connect(self.copy_source)
        panel.note_added.connect(self._on_panel_note_added)
        panel.note_removed.connect(self._on_panel_note_removed)

    # Opening and closing

    @property
    def is_open(self) -> bool:
        """Return whether a translation is shown."""
        return self.view.pages is not None

    @property
    def is_busy(self) -> bool:
        """Return whether segments are still to be found for what is shown."""
        return self.is_open and (self._pause.isActive() or self._looking > 0)

    @property
    def languages(self) -> tuple[str, str]:
        """Return the languages of source and translation; empty ones when none is shown."""
        return self._languages

    @property
    def translation(self) -> Translation | None:
        """Return the segments as they were found last, with what was said of them since."""
        return self._translation

    def open(self, language: str) -> None:
        """Show the translation into ``language`` beside the version it is made from."""
        post = self._editing.post()
        if post is None or language == post.source_language:
            return
        if self.is_open:
            self.close()
        if not {language, post.source_language} <= self._versions.pages.keys():
            return
        self._languages = post.source_language, language
        try:
            self._read_states()
        except TranslationDamaged as error:
            self._messages.show_error(error)
            return
        self._said = self._adding = False
        source = self._versions.lend(post.source_language, to_write=False)
        target = self._versions.lend(language)
        self.view.borrow(source, target)
        self._centre.setCurrentWidget(self.view)
        self._versions.bring_front(language)
        self.opened.emit()
        self.find()
        target.edit.setFocus()

    @Slot()
    def close(self) -> None:
        """Give the pages back, and keep what was said."""
        if not self.is_open:
            return
        self._keep()
        self._pause.stop()
        self.view.give_back()
        self._translation = None
        for language in self._languages:
            self._versions.give_back(language)
        self._languages = ("", "")
        self.closed.emit()

    # Finding

    @Slot()
    def find(self) -> None:
        """Find the segments of the texts as they stand, and show them."""
        if not self.is_open:
            return
        self._pause.stop()
        in_hand = self._in_hand()
        self._looking += 1

        def work(_cancelled: object, _progress: object) -> tuple[Translation, tuple[Row, ...]]:
            return self._found(in_hand)

        def failed(error: Exception) -> None:
            self._looking -= 1
            self._messages.show_error(error)

        def done(result: tuple[Translation, tuple[Row, ...]]) -> None:
            self._looking -= 1
            if not self.is_open or self._texts() != in_hand.texts:
                self._wait()
            elif self._states is in_hand.states:
                self._show(*result)
            else:
                self.find()

        self._runner.submit(work, on_success=done, on_failure=failed, lane=LANE)

    # What is said of the paragraph in hand

    @Slot()
    def confirm_and_next(self) -> None:
        """Say that the translation in hand is right, and go to the next unfinished one."""
        self._say_and_go(SegmentState.TRANSLATED)

    @Slot()
    def review_and_next(self) -> None:
        """Say that the translation in hand was reviewed, and go on."""
        self._say_and_go(SegmentState.REVIEWED)

    @Slot()
    def still_fine(self) -> None:
        """Say that the translation in hand fits its changed source as it is."""
        self._say(self.view.current, SegmentState.TRANSLATED)

    @Slot()
    def not_right_yet(self) -> None:
        """Say that the translation in hand, or the title, is a draft after all."""
        if self.view.is_in_title:
            self._say_title(SegmentState.DRAFT)
        else:
            self._say(self.view.current, SegmentState.DRAFT)

    @Slot()
    def take_figures_over(self) -> None:
        """Put the figures of the changed source into the translation in hand."""
        text = self._with_figures(self.view.current)
        if text:
            self.view.put(self.view.current, text)

    @Slot()
    def put_former_back(self) -> None:
        """Put in what the translation in hand was before it was deleted."""
        segment = self.view.segment_of(self.view.current)
        if segment is not None and segment.record is not None and segment.record.target:
            self.view.put(self.view.current, segment.record.target)

    @Slot()
    def copy_source(self) -> None:
        """Put the source into the translation in hand, to be written over."""
        segment = self.view.segment_of(self.view.current)
        if segment is not None and segment.source:
            self.view.put(self.view.current, segment.source)

    @Slot()
    def belongs_above(self) -> None:
        """Say that the piece of the translation with the caret belongs to the source above."""
        self._regroup(-1)

    @Slot()
    def belongs_below(self) -> None:
        """Say that the piece of the translation with the caret belongs to the source below."""
        self._regroup(1)

    @Slot()
    def stands_alone(self) -> None:
        """Say that the piece of the translation with the caret is of no source."""
        self._regroup(0)

    @Slot(int)
    def step(self, way: int) -> None:
        """Go to the next row wanted (1) or the one before (-1); at the end from the other end."""
        count, wanted = self.view.row_count, self.view.bar.wanted
        for far in range(1, count + 1):
            row = (self.view.current + way * far) % count
            if self._is_wanted(row, wanted):
                self.view.go_to(row)
                return
        self._tell_the_end(wanted)

    # Internal

    def _tell_the_end(self, wanted: Filter) -> None:
        """Say that no row is left, and whether something outside the text is."""
        placed = (*self._translation.fields, *self._translation.tables) if self._translation else ()
        if not any(wanted.has(segment) for segment in placed):
            self._messages.show_note(self.tr("Nothing is left to go to."), seconds=5)
            return
        self._messages.show_note(
            self.tr("What is left stands outside the text: title, excerpt, tables."),
            action=self.tr("Show them"),
            on_action=self.view.bar.texts_requested.emit,
            of_post=True,
        )

    def _found(self, in_hand: _InHand) -> tuple[Translation, tuple[Row, ...]]:
        places = placed(in_hand.standing)
        found = translation_of(
            in_hand.source, in_hand.target, in_hand.tables, in_hand.states, places
        )
        self._progress(found)  # counts the words while nobody waits
        return found, rows_of(found.text.segments, *in_hand.lines)

    def _regroup(self, way: int) -> None:
        """Take a piece from the row in hand: for the next one up (-1) or down (1), or for none."""
        if self.is_busy:  # something was typed a moment ago
            self._show(*self._found(self._in_hand()))
        translation, row = self._translation, self.view.current
        segment, place = self.view.segment_of(row), self.view.segment_place(row)
        if translation is None or segment is None or not segment.is_translated:
            return
        other = self._source_beside(row, way) if way else place
        if not segment.targets or other < 0:
            words = self.tr("There is no source it could belong to.")
            self._messages.show_note(words, seconds=5)
            return
        piece = self.view.piece_with_caret(segment.targets)
        segments = translation.text.segments
        if way:
            segments = given_to(segments, place, other, [piece])
        else:
            segments = standing_alone(segments, place, [piece])
        self._said = True
        text = TextSegments(segments, translation.text.lost)
        counts = [words.count("\n") + 1 for words in self._texts()]
        self._show(replace(translation, text=text), rows_of(segments, counts[0], counts[1]))
        self._wait()

    def _source_beside(self, row: int, way: int) -> int:
        """Return the next segment up or down that has a source to translate, -1 for none."""
        own = self.view.segment_place(row)
        while 0 <= (row := row + way) < self.view.row_count:
            segment, texts = self.view.segment_of(row), self.view.texts(row)
            has_source = texts is not None and bool(texts.source.strip())
            if segment is not None and segment.is_translated and has_source:
                place = self.view.segment_place(row)
                if place != own:
                    return place
        return -1

    def say_placed(self, address: str, source: str, target: str, state: SegmentState) -> bool:
        """Say what a field, or a text of a table, is by now; return False when there is none."""
        translation = self._translation
        if translation is None or not source or not target:
            return False

        def said(segments: tuple[Segment, ...]) -> tuple[Segment, ...]:
            return tuple(
                _confirmed_in_place(replace(its, source=source, target=target), state, now)
                if its.address == address
                else its
                for its in segments
            )

        now = self._clock()
        fields, tables = said(translation.fields), said(translation.tables)
        if (fields, tables) == (translation.fields, translation.tables):
            return False
        self._take(replace(translation, fields=fields, tables=tables))
        return True

    def _say_title(self, state: SegmentState) -> None:
        """Say what the title is by now, and go to the text."""
        source, target = (self._versions.metadata(each).title for each in self._languages)
        if self.say_placed(TITLE, source, target, state):
            self.view.leave_title()

    def _say_and_go(self, state: SegmentState) -> None:
        if self.view.is_in_title:
            self._say_title(state)
            return
        row = self.view.current
        segment = self.view.segment_of(row)
        if segment is None or not segment.is_translated or segment.is_parked:
            self.step(1)
            return
        if not self._say(row, state):
            self.view.go_to(row)  # it is to be written first
            return
        self.step(1)

    def _say(self, row: int, state: SegmentState) -> bool:
        """Say what a row is by now; return False when there is nothing to say it of."""
        segment = self._live(row)
        if segment is None or not plain(segment.target) or not segment.source:
            return False
        records = confirmed(segment, state, self._clock())
        self._replace(row, replace(segment, state=state, records=records))
        return True

    def _live(self, row: int) -> Segment | None:
        """Return the segment of a row with the texts as they stand this moment."""
        segment, texts = self.view.segment_of(row), self.view.texts(row)
        if segment is None or texts is None:
            return None
        sources = tuple(moved(unit, texts.source_line) for unit in units(texts.source))
        targets = tuple(moved(unit, texts.target_line) for unit in units(texts.target))
        return replace(
            segment,
            source="\n\n".join(unit.text for unit in sources),
            target="\n\n".join(unit.text for unit in targets),
            sources=sources,
            targets=targets,
        )

    def _replace(self, row: int, segment: Segment) -> None:
        """Take over what is known of a row by now, show it and keep it."""
        translation, place = self._translation, self.view.segment_place(row)
        if translation is None or place < 0:
            return
        segments = list(translation.text.segments)
        segments[place] = segment
        text = TextSegments(tuple(segments), translation.text.lost)
        self._take(replace(translation, text=text))

    def _progress(self, translation: Translation) -> Progress:
        return progress_of(translation.segments, self._words)

    def _take(self, translation: Translation) -> None:
        """Take over what somebody said of segments, show it and keep it."""
        self._translation = translation
        self._states = translation.states
        self._said = True
        self.view.show_segments(translation.text.segments, self._progress(translation))
        self._show_title(translation)
        self._keep()
        self._wait()
        self.found.emit()

    def _begin(self) -> None:
        """Go to the first paragraph whose source was changed: that is what one came for."""
        segments = map(self.view.segment_of, range(self.view.row_count))
        states = [segment.state if segment is not None else None for segment in segments]
        if SegmentState.OUTDATED in states:
            self.view.go_to(states.index(SegmentState.OUTDATED))
        else:
            self.view.show_current()

    def _show(self, translation: Translation, rows: tuple[Row, ...]) -> None:
        is_first = self._translation is None
        self._translation = translation
        before, self._states = self._states, translation.states
        self.view.show_rows(rows, translation.text.segments, self._progress(translation))
        self._show_title(translation)
        if before != self._states:
            self._keep()
        if is_first:
            self._begin()
        self.found.emit()

    def _show_title(self, translation: Translation) -> None:
        titles = (each for each in translation.fields if each.address == TITLE)
        self.view.gutter.show_title(next(titles, None))

    def _keep(self) -> None:
        """Let the states be saved, once something was said or written."""
        language = self._languages[1]
        raw = self._writer.dump(self._states)
        if raw == self._kept or not language:
            return
        known = self._editing.translations.raw(language)
        if known is None and not self._said:
            return  # looking at a translation writes nothing
        if known is not None:
            self._kept = raw
            self._editing.translations.put(language, raw)
        elif not self._adding:  # once it is there, what is known by then is put in
            self._adding = True
            self._kept = raw
            self._editing.add_translation(language, raw)

    def _read_states(self) -> None:
        raw = self._editing.translations.raw(self._languages[1])
        self._kept = raw or b""
        self._states = translation_toml.read(raw) if raw else TranslationStates(self._languages[0])

    def _in_hand(self) -> _InHand:
        source, target = (
            Version(each, self._versions.text(each), self._versions.metadata(each))
            for each in self._languages
        )
        tables = self._versions.tables
        known = {name: table for name in tables.names() if (table := tables.table(name))}
        texts = self._texts()
        counts = [text.count("\n") + 1 for text in texts]
        return _InHand(
            source, target, known, self._states, self._standing(), (counts[0], counts[1]), texts
        )

    def _texts(self) -> tuple[str, str]:
        one, other = (self._versions.text(each) for each in self._languages)
        return one, other

    def _standing(self) -> list[RowTexts]:
        """Return the rows whose two texts are known to stand beside each other."""
        return [
            texts
            for row in range(self.view.row_count)
            if (segment := self.view.segment_of(row)) is not None
            and segment.is_translated
            and (texts := self.view.texts(row)) is not None
        ]

    def _with_figures(self, row: int) -> str:
        """Return a translation with the figures of its changed source; empty when not sure."""
        segment = self._live(row)
        if segment is None or segment.state is not SegmentState.OUTDATED or segment.record is None:
            return ""
        style = style_for(self._languages[1], self._versions.numbers(self._languages[1]))
        changes = figures_over(
            segment.record.source, segment.source, segment.target, self._languages, style
        )
        return applied(segment.target, changes) if changes else ""

    def _change_records(self, change: Callable[[Segment], tuple[SegmentRecord, ...]]) -> None:
        row = self.view.current
        segment = self._live(row)
        if segment is not None and segment.is_translated:
            self._replace(row, replace(segment, records=change(segment)))

    @Slot()
    def _wait(self, *_news: object) -> None:
        if self.is_open:
            self._pause.start()

    @Slot(str)
    def _on_versions_text_edited(self, language: str) -> None:
        if language in self._languages:
            self._said = self._said or language == self._languages[1]
            self._wait()

    @Slot(str)
    def _on_versions_recalled(self, language: str) -> None:
        if language in self._languages:
            self.close()

    @Slot(str)
    def _on_translations_changed(self, language: str) -> None:
        """Take over states that somebody else changed."""
        raw = self._editing.translations.raw(language)
        if self._adding and language == self._languages[1]:
            self._adding = False
            self._keep()
            return
        if self.is_open and language == self._languages[1] and raw != self._kept:
            try:
                self._read_states()
            except TranslationDamaged as error:
                self._messages.show_error(error)
                return
            self.find()

    @Slot(int)
    def _on_view_row_entered(self, row: int) -> None:
        segment = self.view.segment_of(row)
        self.view.panel.show_segment(segment, self._with_figures(row))

    @Slot(object)
    def _on_bar_filter_chosen(self, wanted: object) -> None:
        del wanted
        self.pale()

    def pale(self) -> None:
        """Pale the rows the filter leaves out."""
        self.view.gutter.pale(self._left_out())

    def _left_out(self) -> frozenset[int]:
        wanted = self.view.bar.wanted
        rows = range(self.view.row_count)
        return frozenset(row for row in rows if not self._is_wanted(row, wanted))

    def _is_wanted(self, row: int, wanted: Filter) -> bool:
        segment = self.view.segment_of(row)
        if segment is None:
            return False
        return self.has_issues(row) if wanted is Filter.ISSUES else wanted.has(segment)

    @Slot(str)
    def _on_panel_note_added(self, text: str) -> None:
        self._change_records(lambda segment: with_note(segment, text, self._clock()))

    @Slot(object)
    def _on_panel_note_removed(self, note: SegmentNote) -> None:
        self._change_records(lambda segment: without_note(segment, note))


def _confirmed_in_place(segment: Segment, state: SegmentState, now: datetime) -> Segment:
    return replace(segment, state=state, records=confirmed(segment, state, now))
