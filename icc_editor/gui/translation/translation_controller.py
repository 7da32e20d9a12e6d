# SPDX-License-Identifier: MIT
"""Translating the open post: what a key says of the paragraph in hand is true at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from icc_editor.errors import TranslationDamaged
from icc_editor.formats.segment_cuts import plain, units
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.translation.translation_finding import TranslationFinding
from icc_editor.gui.translation.translation_states import KeptStates
from icc_editor.gui.translation_view.row_places import moved
from icc_editor.gui.translation_view.translation_bar import Filter
from icc_editor.gui.translation_view.translation_view import TranslationView
from icc_editor.post.part import PartKey
from icc_editor.post.segment import Segment, SegmentNote, SegmentRecord, SegmentState
from icc_editor.services.translating.confirming import confirmed, with_note, without_note
from icc_editor.services.translating.figures_over import applied, figures_over
from icc_editor.services.translating.regrouping import given_to, standing_alone
from icc_editor.services.translating.rows import Row
from icc_editor.services.translating.segments import TextSegments
from icc_editor.services.translating.translation import Translation
from icc_editor.text.numbers.styles import style_for

TITLE = "field:title"


class TranslationController(QObject):
    """Opens the view, keeps it true, and does what the translator asks for."""

    opened = Signal()
    closed = Signal()
    earlier_wanted = Signal(object)  # PartKey: a part whose earlier states are to be listed
    found = Signal()  # the segments are those of the texts as they stand, or their states others

    def __init__(
        self,
        centre: QStackedWidget,
        versions: OpenVersions,
        editing: EditingController,
        runner: Submits,
        messages: MessageBar,
        clock: Callable[[], datetime],
        nickname: Callable[[], str],
    ) -> None:
        """Show the view in ``centre``, in the place of what shows there.

        ``nickname`` returns the name that stands beside what is said, empty for none.
        """
        super().__init__(centre)
        self._centre = centre
        self._versions = versions
        self._editing = editing
        self._messages = messages
        self._clock = clock
        self._nickname = nickname
        self._languages = ("", "")
        self._translation: Translation | None = None
        self.has_issues: Callable[[int], bool] = lambda _row: False  # told by who checks
        self.view = TranslationView(centre)
        centre.addWidget(self.view)
        self._kept = KeptStates(editing)
        self._finding = TranslationFinding(self, self.view, versions, self._kept, runner, messages)
        self._finding.found.connect(self._show)
        wait = self._finding.wait
        versions.text_edited.connect(self._on_versions_text_edited)
        versions.fields_edited.connect(wait)
        versions.fields_changed.connect(wait)
        versions.recalled.connect(self._on_versions_recalled)
        versions.tables.changed.connect(wait)
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
        panel.left.connect(self.view.go_to_text)
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
        return self._finding.is_busy

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
        languages = post.source_language, language
        try:
            self._kept.open(languages)
        except TranslationDamaged as error:
            self._say_damaged(language, error)
            return
        self._languages = languages
        source = self._versions.lend(post.source_language, to_write=False)
        target = self._versions.lend(language)
        self.view.borrow(source, target)
        self._centre.setCurrentWidget(self.view)
        self._versions.bring_front(language)
        self.opened.emit()
        self._finding.begin(languages)
        target.edit.setFocus()

    @Slot()
    def close(self) -> None:
        """Give the pages back, and keep what was said."""
        if not self.is_open:
            return
        self._kept.keep()
        self._kept.close()
        self._finding.end()
        self.view.give_back()
        self._translation = None
        for language in self._languages:
            self._versions.give_back(language)
        self._languages = ("", "")
        self.closed.emit()

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

    def _regroup(self, way: int) -> None:
        """Take a piece from the row in hand: for the next one up (-1) or down (1), or for none."""
        self._finding.find_now()  # something may have been typed a moment ago
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
        self._kept.was_said = True
        text = TextSegments(segments, translation.text.lost)
        self._show(replace(translation, text=text), self._finding.rows(segments))
        self._finding.wait()

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
                self._said(replace(its, source=source, target=target), state)
                if its.address == address
                else its
                for its in segments
            )

        fields, tables = said(translation.fields), said(translation.tables)
        if (fields, tables) == (translation.fields, translation.tables):
            return False
        self._take(replace(translation, fields=fields, tables=tables))
        return True

    def _say_title(self, state: SegmentState) -> None:
        """Say what the title is by now, and go to the text."""
        source, target = (self._versions.metadata(each).title for each in self._languages)
        if self.say_placed(TITLE, source, target, state):
            self.view.go_to_text()

    def _say_and_go(self, state: SegmentState) -> None:
        if self.view.is_in_title:
            self._say_title(state)
            return
        row = self.view.current
        segment = self.view.segment_of(row)
        if segment is None or not segment.is_translated or segment.is_parked:
            self.step(1)
            return
        if not self._say(row, state, goes_on=True):
            self.view.go_to(row)  # it is to be written first
            return
        self.step(1)
        if self.view.current == row:
            self.view.enter_again()

    def _say(self, row: int, state: SegmentState, *, goes_on: bool = False) -> bool:
        """Say what a row is by now; return False when there is nothing to say it of.

        Where one ``goes_on`` to another row, what is shown of this one is not shown anew.
        """
        segment = self._live(row)
        if segment is None or not plain(segment.target) or not segment.source:
            return False
        self._replace(row, self._said(segment, state), goes_on=goes_on)
        return True

    def _said(self, segment: Segment, state: SegmentState) -> Segment:
        """Return a segment of which somebody said what it is, now and by the name chosen."""
        records = confirmed(segment, state, self._clock(), self._nickname())
        return replace(segment, state=state, records=records)

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

    def _replace(self, row: int, segment: Segment, *, goes_on: bool = False) -> None:
        """Take over what is known of a row by now, show it and keep it."""
        translation, place = self._translation, self.view.segment_place(row)
        if translation is None or place < 0:
            return
        segments = list(translation.text.segments)
        segments[place] = segment
        text = TextSegments(tuple(segments), translation.text.lost)
        self._take(replace(translation, text=text), goes_on=goes_on)

    def _take(self, translation: Translation, *, goes_on: bool = False) -> None:
        """Take over what somebody said of segments, show it and keep it."""
        self._translation = translation
        self._kept.states = translation.states
        self._kept.was_said = True
        self.view.show_segments(translation.text.segments, self._finding.progress(translation))
        if not goes_on:
            self.view.enter_again()
        self._show_title(translation)
        self._kept.keep()
        self._finding.wait()
        self.found.emit()

    def _begin(self) -> None:
        """Go to the first paragraph whose source was changed: that is what one came for."""
        segments = map(self.view.segment_of, range(self.view.row_count))
        states = [segment.state if segment is not None else None for segment in segments]
        if SegmentState.OUTDATED in states:
            self.view.go_to(states.index(SegmentState.OUTDATED))
        else:
            self.view.show_current()

    @Slot(object, object)
    def _show(self, translation: Translation, rows: tuple[Row, ...]) -> None:
        is_first = self._translation is None
        self._translation = translation
        before, self._kept.states = self._kept.states, translation.states
        progress = self._finding.progress(translation)
        self.view.show_rows(rows, translation.text.segments, progress)
        self._show_title(translation)
        if before != self._kept.states:
            self._kept.keep()
        if is_first:
            self._begin()
        self.found.emit()

    def _show_title(self, translation: Translation) -> None:
        titles = (each for each in translation.fields if each.address == TITLE)
        self.view.gutter.show_title(next(titles, None))

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

    @Slot(str)
    def _on_versions_text_edited(self, language: str) -> None:
        if language in self._languages:
            self._kept.was_said |= language == self._languages[1]
            self._finding.wait()

    @Slot(str)
    def _on_versions_recalled(self, language: str) -> None:
        if language in self._languages:
            self.close()

    def _say_damaged(self, language: str, error: TranslationDamaged) -> None:
        """Say that states cannot be read, and lead to earlier ones."""
        key = PartKey.translation(language)
        self._messages.show_error(
            error,
            action=self.tr("Earlier versions…"),
            on_action=lambda: self.earlier_wanted.emit(key),
        )

    @Slot(str)
    def _on_translations_changed(self, language: str) -> None:
        """Take over states that somebody else changed; what cannot be read is left as it is."""
        try:
            are_others = self._kept.take_over(language)
        except TranslationDamaged as error:
            self.close()
            # Behind the word that the file was changed outside: this one says more.
            QTimer.singleShot(0, self, partial(self._say_damaged, language, error))
            return
        if are_others:
            self._finding.find()

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
        now, name = self._clock(), self._nickname()
        self._change_records(lambda segment: with_note(segment, text, now, name))

    @Slot(object)
    def _on_panel_note_removed(self, note: SegmentNote) -> None:
        row, segment = self.view.current, self._live(self.view.current)
        self._change_records(lambda segment: without_note(segment, note))

        def bring_back() -> None:
            there = self._live(row)
            if there is not None and segment is not None and there.source == segment.source:
                records = with_note(there, note.text, note.date, note.nickname)
                self._replace(row, replace(there, records=records))

        self._messages.show_note(
            self.tr("The note is removed."),
            action=self.tr("Undo"),
            on_action=bring_back,
            seconds=20,
            of_post=True,
        )
