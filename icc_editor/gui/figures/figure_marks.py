# SPDX-License-Identifier: MIT
"""Marks numbers that disagree with a results table or another version, while one writes.

Nothing is read on a key: the texts are looked at off this thread when the writer rests, and what
was found shows only where the text is still the one that was looked at.
"""

from collections import defaultdict
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot

from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.text_edit.proof_marks import Mark
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.live_figures import LiveFigures, PostInHand

PAUSE_MS = 900
"""How long nothing must have changed."""

LANE = "figures check"
_ELSEWHERE = frozenset({"figures.mixed_digits"})  # marked as it is typed, tables or not


class FigureMarks(QObject):
    """Hands the pages what the check of figures finds in them."""

    def __init__(
        self,
        editing: EditingController,
        writing: WritingPanel,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(writing)
        self._editing = editing
        self._writing = writing
        self._runner = runner
        self._messages = messages
        self._check = LiveFigures()  # used in the lane alone
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        writing.document_changed.connect(self.wait)
        writing.metadata_changed.connect(self.wait)
        writing.language_shown.connect(self.wait)
        writing.tables.changed.connect(self.wait)
        writing.tables.dropped.connect(self.wait)
        editing.post_opened.connect(self.wait)
        writing.khmer.proof.finding_accepted.connect(self._on_proof_finding_accepted)

    @Slot()
    def wait(self) -> None:
        """Look after the next pause."""
        self._pause.start()

    def _look(self) -> None:
        post = self._editing.post()
        if post is None:
            return
        in_hand, seen = self._in_hand(post), self._revisions()
        if len(in_hand.versions) < 2 and not in_hand.tables:  # nothing to compare with
            self._show((), seen)
            return
        self._runner.submit(
            lambda _cancelled, _progress: self._check.check(in_hand),
            on_success=lambda found: self._show(found, seen),
            on_failure=self._messages.show_error,
            lane=LANE,
            latest=LANE,
        )

    def _in_hand(self, post: PostFolder) -> PostInHand:
        languages = self._writing.languages()
        tables = map(self._writing.tables.table, self._writing.tables.names())
        numbers = {one: self._writing.numbers(one) for one in languages}
        return PostInHand(
            post.post_id,
            {one: self._writing.text(one) for one in languages},
            {table.id: table for table in tables if table is not None},
            post.source_language,
            {one: style for one, style in numbers.items() if style is not None},
            frozenset(finding for finding, _reason in post.accepted),
            {one: self._writing.metadata(one).sentences for one in languages},
        )

    def _revisions(self) -> dict[str, tuple[int, int]]:
        """Return which text of which page there is, by language."""
        return {
            page.language: (id(page.edit), page.edit.marks.text_revision)
            for page in self._writing.versions.pages.values()
        }

    def _show(self, found: tuple[Diagnostic, ...], seen: Mapping[str, tuple[int, int]]) -> None:
        marks: dict[str, dict[int, list[Mark]]] = defaultdict(lambda: defaultdict(list))
        for finding in found:
            mark = mark_of(finding)
            if mark is not None:
                marks[finding.language][int(dict(finding.facts)["line"]) - 1].append(mark)
        present = self._revisions()
        for page in self._writing.versions.pages.values():
            if present[page.language] == seen.get(page.language):
                page.edit.marks.give(marks[page.language])

    @Slot(str, str)
    def _on_proof_finding_accepted(self, finding: str, words: str) -> None:
        """Ask why a number is right, and keep it with the post."""
        from icc_editor.gui import questions
        from icc_editor.storage import post_folder

        post = self._editing.post()
        reason = questions.ask_text(
            self._writing.window(),
            self.tr("This is right"),
            self.tr("Why is “{words}” right? Whoever reads the post next sees the reason.").format(
                words=words
            ),
        )
        if post is None or reason is None:
            return

        def accepted(changed: PostFolder) -> None:
            self._editing.take_over(changed)
            self.wait()

        self._runner.submit(
            lambda _cancelled, _progress: post_folder.accept(
                post_folder.load(post.path), finding, reason
            ),
            on_success=accepted,
            on_failure=self._messages.show_error,
            lane=LANE,
        )


def mark_of(finding: Diagnostic) -> Mark | None:
    """Return the mark of a finding in a text; None for one that has no place in a line."""
    from icc_editor.gui.diagnostic_words import sentence_at_place

    facts = dict(finding.facts)
    if finding.code in _ELSEWHERE or not {"line", "start", "end"} <= facts.keys():
        return None
    figure = facts.get("figure", "")
    if not figure and {"table", "row", "column"} <= facts.keys():
        figure = f"{{{{{facts['table']}.{facts['row']}.{facts['column']}}}}}"
    return Mark(
        int(facts["start"]),
        int(facts["end"]),
        finding.code,
        facts.get("expected"),
        sentence_at_place(finding),
        finding.id,
        figure,
        quiet=finding.severity is Severity.HINT,
    )
