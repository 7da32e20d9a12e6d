# SPDX-License-Identifier: MIT
"""Finds what is offered for the paragraph in hand, and puts in what the translator takes.

Everything is found off this thread; what is shown of it fits the texts as they were then, and
nothing is put in where they are others by now.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.translation.translation_controller import TranslationController
from icc_editor.gui.translation_view.issue import Issue
from icc_editor.gui.translation_view.offer_lines import issue_line, match_line, term_line
from icc_editor.gui.translation_view.offer_list import OfferKind, OfferLine
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.segment import Segment, Unit
from icc_editor.post.version import Version
from icc_editor.services.translating.offering import Offering, Offers, Wanted
from icc_editor.services.translating.translation import Translation
from icc_editor.services.translation_checks.findings import mend_of
from icc_editor.services.translation_checks.sides import named_address
from icc_editor.text.numbers.styles import style_for

LANE = "translation offers"
_MEMORY_LANE = "translation memory"
_PAUSE_MS = 60
"""How long one must stay in a paragraph: who only goes through needs no offers."""

Span = tuple[int, int]


class TranslationOffers(QObject):
    """Fills the list of offers, marks terms and issues, and keeps the memory up to date."""

    issues_found = Signal()
    elsewhere_wanted = Signal()  # show the first of what is pointed out outside the text

    def __init__(
        self,
        control: TranslationController,
        versions: OpenVersions,
        editing: EditingController,
        offering: Offering,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        """Serve the translations ``control`` shows."""
        super().__init__(control)
        self._control = control
        self._versions = versions
        self._editing = editing
        self._offering = offering
        self._runner = runner
        self._messages = messages
        self._view = control.view
        self._list = control.view.panel.offers
        self._wanted: Wanted | None = None
        self._offers = Offers()
        self._said: set[str] = set()  # terms put in since the offers were found
        self._issues: dict[int, list[Issue]] = {}  # by the place of their segment
        # What is pointed out outside the text, by the addresses findings name.
        self.elsewhere: dict[str, list[Issue]] = {}
        self._was_elsewhere = False  # the next issue was outside the text
        self._checked: object = None  # what the issues were found in, or are looked for
        self._source = ""  # the text in which terms are marked
        self._looking = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._check_pause = QTimer(self)
        self._check_pause.setSingleShot(True)
        self._check_pause.setInterval(_PAUSE_MS)
        self._check_pause.timeout.connect(self._check_found)
        control.has_issues = self.has_issues
        control.view.gutter.has_issues = self.has_issues
        control.opened.connect(self._on_control_opened)
        control.closed.connect(self._on_control_closed)
        control.found.connect(self._on_control_found)
        control.view.row_entered.connect(self._on_view_row_entered)
        editing.saved.connect(self._on_editing_saved)
        self._list.chosen.connect(self._on_list_chosen)
        self._list.mend_requested.connect(self._mend)
        self._list.leave_requested.connect(self._leave)
        self._list.left.connect(self._on_list_left)

    @property
    def is_busy(self) -> bool:
        """Return whether offers are still to be found for what is shown."""
        waits = self._pause.isActive() or self._check_pause.isActive()
        return waits or self._looking > 0

    def has_issues(self, row: int) -> bool:
        """Return whether the checks point something out in a row."""
        return self._view.segment_place(row) in self._issues

    def close(self) -> None:
        """Let go of the memory's file."""
        self._offering.close()

    def terms_changed(self) -> None:
        """Find anew what hangs on the terms: they are others now."""
        self._wanted, self._checked, self._source = None, None, ""
        self._on_control_found()
        self._pause.start()

    # What a key asks for

    def insert_match(self, number: int) -> None:
        """Put a match, from 0, in the place of the translation in hand."""
        if number < len(self._offers.matches):
            self._view.put(self._view.current, self._offers.matches[number].target)

    @Slot()
    def insert_term(self) -> None:
        """Put in the first term of the source that the translation does not say yet."""
        terms = self._offers.terms
        left = [n for n, term in enumerate(terms) if not (term.is_used or term.said in self._said)]
        if left:
            self._put_term(left[0])
        else:
            self._messages.show_note(self.tr("No term is left to put in here."), seconds=5)

    @Slot()
    def go_to_offers(self) -> None:
        """Let the keys go to the list of offers."""
        self._list.list.setFocus()

    @Slot()
    def next_issue(self) -> None:
        """Show the next thing the checks point out; at the end from the other end.

        Between end and beginning of the text comes what is pointed out outside of it.
        """
        line = self._list.current()
        row, count = self._view.current, self._view.row_count
        if line is not None and line.kind is OfferKind.ISSUE:
            if line.number + 1 < len(self._issues_of(row)):
                self._jump(row, line.number + 1)
                return
        elif self._issues_of(row):
            self._jump(row, 0)
            return
        below = [other for other in range(row + 1, count) if self._issues_of(other)]
        above = [other for other in range(row + 1) if self._issues_of(other)]
        if self.elsewhere and not below and not (self._was_elsewhere and above):
            self._was_elsewhere = True
            self.elsewhere_wanted.emit()
            return
        for other in (*below, *above):
            self._jump(other, 0)
            return
        self._messages.show_note(self.tr("Nothing is pointed out in this translation."), seconds=5)

    @Slot()
    def mend_issue(self) -> None:
        """Put in the one right answer to what the list is on, or to the first that has one."""
        line = self._list.current()
        issues = self._issues_of(self._view.current)
        number = line.number if line is not None and line.kind is OfferKind.ISSUE else -1
        for each in (number, *range(len(issues))):
            if 0 <= each < len(issues) and mend_of(issues[each].finding) is not None:
                self._mend(each)
                return
        self._messages.show_note(
            self.tr("Nothing here has one right answer: see what the list says."), seconds=5
        )

    @Slot()
    def leave_issue(self) -> None:
        """Ask why what the list is on, or the first issue here, may stay."""
        line = self._list.current()
        is_issue = line is not None and line.kind is OfferKind.ISSUE
        self._leave(line.number if line is not None and is_issue else 0)

    # Finding

    def _look(self) -> None:
        wanted = self._wish()
        if wanted is None or wanted == self._wanted:
            return
        self._wanted = wanted
        self._looking += 1

        def done(offers: Offers) -> None:
            self._looking -= 1
            if wanted == self._wanted:
                self._offers, self._said = offers, set()
                self._fill()

        self._runner.submit(
            lambda _cancelled, _progress: self._offering.offers(wanted),
            on_success=done,
            on_failure=self._failed,
            lane=LANE,
        )

    def _wish(self) -> Wanted | None:
        """Return what offers are wanted for; None where nothing is to be translated."""
        segment = self._view.segment_of(self._view.current)
        if segment is None or not segment.is_translated or not segment.source:
            return None
        language = self._control.languages[1]
        style = style_for(language, self._versions.numbers(language))
        return Wanted(segment.source, segment.target, self._control.languages, style)

    def _check(self, translation: Translation) -> None:
        """Have the checks look at a translation, unless only what is said of it changed."""
        post, language = self._editing.post(), translation.target_language
        if post is None:
            return
        text = self._versions.text(language)
        version = Version(language, text, self._versions.metadata(language))
        style = self._versions.numbers(language)
        accepted = frozenset(finding for finding, _reason in post.accepted)
        wish = _texts_of(translation), text, style, accepted
        if wish == self._checked:
            return
        self._checked = wish
        self._looking += 1

        def done(found: tuple[Diagnostic, ...]) -> None:
            self._looking -= 1
            if self._checked == wish:
                self._take_issues(translation, found, text.split("\n"))

        def failed(error: Exception) -> None:
            self._checked = None
            self._failed(error)

        self._runner.submit(
            lambda _cancelled, _progress: self._offering.findings(
                translation, version, style, accepted
            ),
            on_success=done,
            on_failure=failed,
            lane=LANE,
        )

    def _mark_terms(self, translation: Translation) -> None:
        language, into = translation.source_language, translation.target_language
        text = self._versions.text(language)
        if text == self._source:
            return
        self._source = text
        self._looking += 1

        def done(places: tuple[Span, ...]) -> None:
            self._looking -= 1
            if text == self._source and self._control.is_open:
                self._view.mark_terms(text, places)

        self._runner.submit(
            lambda _cancelled, _progress: self._offering.source_terms(text, language, into),
            on_success=done,
            on_failure=self._failed,
            lane=LANE,
        )

    def _failed(self, error: Exception) -> None:
        self._looking -= 1
        self._messages.show_error(error)

    def _take_issues(
        self, translation: Translation, found: tuple[Diagnostic, ...], lines: list[str]
    ) -> None:
        self._issues = _by_segment(translation.text.segments, found, lines)
        self.elsewhere = _outside((*translation.fields, *translation.tables), found)
        self._view.gutter.update()
        self._control.pale()
        self._fill()
        self.issues_found.emit()

    def _issues_of(self, row: int) -> list[Issue]:
        return self._issues.get(self._view.segment_place(row), [])

    def _fill(self) -> None:
        """Show what is offered for the paragraph in hand."""
        issues, offers = self._issues_of(self._view.current), self._offers
        source = self._wanted.source if self._wanted is not None else ""
        lines = [issue_line(number, issue.finding) for number, issue in enumerate(issues)]
        for number, match in enumerate(offers.matches):
            lines.append(match_line(number, match, source, self._list))
        lines += [term_line(number, term) for number, term in enumerate(offers.terms)]
        if lines != self._list.lines():
            self._list.show_lines(lines)

    def _remember(self) -> None:
        """Take what was confirmed into the memory; what is on its way is in it the next time."""
        self._runner.submit(
            lambda cancelled, _progress: self._offering.refresh(cancelled),
            on_success=self._on_remembered,
            on_failure=self._messages.show_error,
            lane=_MEMORY_LANE,
            latest=_MEMORY_LANE,
        )

    # Doing

    def _put_term(self, number: int) -> None:
        term = self._offers.terms[number]
        self._said.add(term.said)
        self._view.type_in(term.names[0])

    def _jump(self, row: int, number: int) -> None:
        self._was_elsewhere = False
        issue = self._issues_of(row)[number]
        self._view.point_at(row, issue.words, issue.start, issue.end)
        self._fill()
        self._list.choose(OfferKind.ISSUE, number)

    @Slot(int)
    def _mend(self, number: int) -> None:
        row = self._view.current
        issues = self._issues_of(row)
        mend = mend_of(issues[number].finding) if number < len(issues) else None
        if mend is None:
            return
        words = issues[number].words
        if words is None:
            return
        new = words[: mend.start] + mend.text + words[mend.end :]
        if not self._view.change_line(row, words, new):
            self._messages.show_note(
                self.tr("This was changed meanwhile. Look again in a moment."), seconds=5
            )

    @Slot(int)
    def _leave(self, number: int) -> None:
        issues = self._issues_of(self._view.current)
        if number < len(issues):
            self.leave(issues[number].finding, self._view.window())

    def leave(self, finding: Diagnostic, window: QWidget) -> None:
        """Ask why something may stay, and keep the answer with the post."""
        from icc_editor.gui import diagnostic_words, questions
        from icc_editor.storage import post_folder

        post = self._editing.post()
        if post is None:
            return
        reason = questions.ask_text(
            window,
            self.tr("Leave it as it is"),
            f"{diagnostic_words.sentence(finding)}\n\n"
            + self.tr(
                "Why may it stay? The answer is kept with the post, and this is not pointed out "
                "again unless it changes."
            ),
        )
        if not reason or not reason.strip():
            return

        def kept(changed: PostFolder) -> None:
            self._editing.take_over(changed)
            self._on_control_found()

        self._runner.submit(
            lambda _cancelled, _progress: post_folder.accept(
                post_folder.load(post.path), finding.id, reason.strip()
            ),
            on_success=kept,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    # Signals

    @Slot()
    def _on_control_opened(self) -> None:
        self._remember()

    @Slot()
    def _on_control_closed(self) -> None:
        self._pause.stop()
        self._check_pause.stop()
        self._issues, self._offers = {}, Offers()
        self._wanted, self._checked, self._source = None, None, ""
        self.elsewhere, self._was_elsewhere = {}, False
        self._list.show_lines([])
        self._offering.close()

    @Slot()
    def _on_control_found(self) -> None:
        self._check_pause.start()  # once what is shown of it is painted

    @Slot()
    def _check_found(self) -> None:
        translation = self._control.translation
        if translation is not None:
            self._check(translation)
            self._mark_terms(translation)

    @Slot(int)
    def _on_view_row_entered(self, _row: int) -> None:
        wish = self._wish()
        if wish is None or self._wanted is None or wish.source != self._wanted.source:
            self._offers, self._wanted = Offers(), None  # those of another paragraph
        self._fill()
        self._pause.start()

    @Slot(object)
    def _on_editing_saved(self, _post: object) -> None:
        if self._control.is_open:
            self._remember()

    def _on_remembered(self, refreshed: object) -> None:
        if getattr(refreshed, "read", 0) and self._control.is_open:
            self._wanted = None
            self._pause.start()

    @Slot(object)
    def _on_list_chosen(self, line: OfferLine) -> None:
        match line.kind:
            case OfferKind.ISSUE:
                self._jump(self._view.current, line.number)
            case OfferKind.MATCH:
                self.insert_match(line.number)
            case OfferKind.TERM:
                self._put_term(line.number)

    @Slot()
    def _on_list_left(self) -> None:
        if self._view.pages is not None:
            self._view.pages[1].edit.setFocus()


def _texts_of(translation: Translation) -> tuple[object, ...]:
    """Return what the checks read: what somebody said of a segment is not of it."""
    return tuple(
        (its.address, its.source, its.target, its.sources, its.targets)
        for its in translation.segments
    )


def _outside(segments: Sequence[Segment], found: Sequence[Diagnostic]) -> dict[str, list[Issue]]:
    """Return findings in fields and tables by their addresses, in the order of the segments."""
    issues: dict[str, list[Issue]] = {named_address(its.address): [] for its in segments}
    words = {named_address(its.address): its.target for its in segments}
    for finding in found:
        if finding.address in issues:
            facts = dict(finding.facts)
            span = int(facts.get("start", "0")), int(facts.get("end", "0"))
            issues[finding.address].append(Issue(finding, words[finding.address], *span))
    return {address: its for address, its in issues.items() if its}


def _by_segment(
    segments: tuple[Segment, ...], found: tuple[Diagnostic, ...], lines: list[str]
) -> dict[int, list[Issue]]:
    """Return findings by the place of the segment they are in, which is found by their lines."""
    target_of = _places(segments, lambda segment: segment.targets)
    source_of = _places(segments, lambda segment: segment.sources)
    issues = defaultdict[int, list[Issue]](list)
    for finding in found:
        facts = dict(finding.facts)
        if "line" in facts:
            line = int(facts["line"]) - 1
            if line in target_of and line < len(lines):
                span = int(facts.get("start", "0")), int(facts.get("end", "0"))
                issues[target_of[line]].append(Issue(finding, lines[line], *span))
        elif "other_line" in facts and int(facts["other_line"]) - 1 in source_of:
            issues[source_of[int(facts["other_line"]) - 1]].append(Issue(finding))
    return dict(issues)


def _places(
    segments: tuple[Segment, ...], side: Callable[[Segment], tuple[Unit, ...]]
) -> dict[int, int]:
    """Return the place of the segment each line of a text is in."""
    return {
        line: place
        for place, segment in enumerate(segments)
        for unit in side(segment)
        for line in range(unit.first_line, unit.end_line)
    }
