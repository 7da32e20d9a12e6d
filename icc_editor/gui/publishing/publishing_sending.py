# SPDX-License-Identifier: MIT
"""Brings a publication to its blog and shows how it ended, also when its window was closed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from icc_editor.errors import ASK_AGAIN, Cancelled, RemoteConflict, RemoteMissing, StorageError
from icc_editor.gui.publishing.publishing_run import (
    DISK_LANE,
    SENDING_LANE,
    PublishingMeans,
    PublishingRun,
)
from icc_editor.post.delivery import Delivery
from icc_editor.post.job import CancelCheck, Progress, ProgressSink
from icc_editor.storage import post_folder

if TYPE_CHECKING:
    from icc_editor.services.publishing import PublishConflict, Publishing

_Settle = Callable[["Publishing"], object]


class Sender(QObject):
    """Sends, one publication after the other; each tells its own window, or the main one."""

    sent = Signal(object)  # tuple of Delivery
    taken = Signal()  # the blog's text was written into a version
    moved = Signal()  # something began or ended
    secret_wanted = Signal(object, object, object)  # Account, callable to go on with, the window
    view_wanted = Signal(object)  # PublishingRun whose window was closed and has news

    def __init__(self, means: PublishingMeans, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._runs: list[PublishingRun] = []

    def underway(self) -> tuple[PublishingRun, ...]:
        """Return what is on its way."""
        return tuple(run for run in self._runs if run.is_sending())

    def send(self, run: PublishingRun, settle: _Settle | None = None) -> None:
        """Bring it to the blog; what is not in the outbox yet goes there first.

        All of it is one job, so that Cancel is heard at every moment.  ``settle`` comes before.
        """
        summary = run.summary
        if summary is None:
            return

        def work(cancelled: CancelCheck, report: ProgressSink) -> tuple[Delivery, ...]:
            publishing = self._means.publishing()
            if not run.ids:
                run.ids = tuple(delivery.id for delivery in publishing.enqueue(summary, cancelled))
            if cancelled():
                raise Cancelled
            if settle is not None:
                settle(publishing)
            return publishing.send(run.ids, report, cancelled)

        self._begin(run, work, self.tr("Making a copy to send…") if not run.ids else "")

    def cancel(self, run: PublishingRun) -> None:
        """Stop at the next safe place."""
        if run.sending is not None:
            run.sending.cancel()

    def send_mine(self, run: PublishingRun) -> None:
        """Settle a conflict for the writer's text."""
        self.send(run, lambda publishing: publishing.publish_mine(run.conflict_id))

    def keep_theirs(self, run: PublishingRun) -> None:
        """Settle a conflict for what is on the blog, and bring the other versions there."""
        self._give_up(
            run,
            self.tr(
                "The blog keeps its text, and yours stays here as it is. They differ, so the next "
                "update asks again which one readers see."
            ),
        )

    def take_theirs(self, run: PublishingRun) -> None:
        """Take the blog's text into the version here, where that can hold it, and leave it there.

        The next update compares as ever: a writer who takes his own back must be asked again.
        """
        given_up = run.conflict_id

        def work(cancelled: CancelCheck, _report: ProgressSink) -> bool:
            post = post_folder.load(run.post.path)
            return self._means.publishing().take_theirs(post, given_up, cancelled)

        def done(taken: bool) -> None:
            if taken:
                self.taken.emit()
                self._give_up(
                    run,
                    self.tr(
                        "The blog’s text stands here now. Undo brings yours back, and it is in "
                        "the history. The next update asks once more, because somebody changed "
                        "the post: choose “Put mine on the blog” then."
                    ),
                )
            elif run.view is not None:
                run.view.show_untakeable()

        self._means.submit(
            work, then=done, failed=lambda error: self._not_taken(run, error), lane=DISK_LANE
        )

    def _not_taken(self, run: PublishingRun, error: Exception) -> None:
        if run.view is None:
            self._means.messages.show_error(error)
            return
        run.view.show_error(error)

    def _give_up(self, run: PublishingRun, settled: str) -> None:
        """Leave what is on the blog, bring the other versions there, and say how it ended."""
        run.settled = settled
        given_up, others = run.conflict_id, tuple(i for i in run.ids if i != run.conflict_id)
        run.ids = others or run.ids
        self._begin(
            run,
            lambda cancelled, report: self._means.publishing().keep_theirs(
                given_up, others, report, cancelled
            ),
        )

    def show_progress(self, run: PublishingRun) -> None:
        """Show in a window that was opened again how far it is."""
        if run.view is not None and run.is_sending():
            run.view.show_progress(run.progress)

    def _begin(
        self,
        run: PublishingRun,
        work: Callable[[CancelCheck, ProgressSink], tuple[Delivery, ...]],
        first_word: str = "",
    ) -> None:
        from icc_editor.gui.publishing import publish_words

        def progress(report: Progress) -> None:
            words = publish_words.step_word(report.subject)
            run.progress = Progress(report.done, report.total, words)
            if run.view is not None and run.view.is_busy():
                run.view.show_progress(run.progress)

        run.progress = Progress(0, 0, first_word or publish_words.step_word(""))
        if run.view is not None:
            run.view.show_progress(run.progress)
        run.sending = self._means.submit(
            work,
            then=lambda deliveries: self._sent(run, deliveries),
            failed=lambda error: self._failed(run, error),
            progress=progress,
            lane=SENDING_LANE,
        )
        self._runs = [*(known for known in self._runs if known is not run), run]
        self.moved.emit()

    # -- how it ended ---------------------------------------------------------------------------

    def _sent(self, run: PublishingRun, deliveries: tuple[Delivery, ...]) -> None:
        self._runs.remove(run)
        if run.view is not None:
            self._show_end(run, deliveries)
        elif deliveries:
            self._means.messages.show_note(
                self.tr("“{title}” is on the blog.").format(title=run.title),
                tone="good",
                action=self.tr("Show the receipt"),
                on_action=lambda: self._reopen(run, lambda: self._show_end(run, deliveries)),
            )
        elif run.settled:
            self._means.messages.show_note(run.settled)
        self.sent.emit(deliveries)
        self.moved.emit()

    def _show_end(self, run: PublishingRun, deliveries: tuple[Delivery, ...]) -> None:
        from icc_editor.gui.publishing import publish_words

        if run.view is None:
            return
        zone = "" if run.summary is None else run.summary.facts.time_zone
        titles = {line.language: line.title for line in run.titles}
        lines = publish_words.receipts(deliveries, titles, zone, run.summary)
        if not lines and not deliveries:  # it was given up for what is on the blog
            run.view.show_settled(run.settled)
            return
        if lines:
            run.view.show_receipt(lines)
        if run.settled:
            run.view.show_note(run.settled)
        if any(delivery.receipt is None for delivery in deliveries):
            run.view.show_note(
                self.tr(
                    "One version may be before its readers already, so it was not taken back. It "
                    "is in the outbox."
                )
            )

    def _failed(self, run: PublishingRun, error: Exception) -> None:
        if run in self._runs:
            self._runs.remove(run)
        self.moved.emit()
        if run.view is not None:
            self._show_failure(run, error)
        elif not isinstance(error, Cancelled):
            self._means.messages.show_error(
                error,
                action=self.tr("Show “{title}”").format(title=run.title),
                on_action=lambda: self._reopen(run, lambda: self._show_failure(run, error)),
            )

    def _reopen(self, run: PublishingRun, then: Callable[[], None]) -> None:
        self.view_wanted.emit(run)
        if run.view is not None:
            run.view.show_progress(run.progress)
        then()

    def _show_failure(self, run: PublishingRun, error: Exception) -> None:
        if run.view is None:
            return
        if isinstance(error, RemoteConflict):
            self._show_conflict(run, error)
        elif isinstance(error, RemoteMissing):
            run.view.show_error(error)
            run.view.messages.show_error(
                error,
                action=self.tr("Publish as a new post"),
                on_action=lambda: self._send_anew(run),
            )
        else:
            self._stopped(run, error)

    def _stopped(self, run: PublishingRun, error: Exception) -> None:
        if run.view is None:
            return
        if isinstance(error, StorageError) and not run.ids:
            run.view.show_unsent(error)
            return
        run.view.show_error(error)
        if run.summary is not None and isinstance(error, ASK_AGAIN):
            self.secret_wanted.emit(run.summary.account, lambda: self.send(run), run.view)

    def _send_anew(self, run: PublishingRun) -> None:
        """Make posts anew whose old ones were deleted on the blog."""

        def settle(publishing: "Publishing") -> None:
            for delivery in publishing.waiting():
                if delivery.id in run.ids and delivery.error == RemoteMissing.__name__:
                    publishing.publish_mine(delivery.id)

        self.send(run, settle)

    def _show_conflict(self, run: PublishingRun, error: Exception) -> None:
        from icc_editor.gui.publishing import publish_words

        def work(_cancelled: CancelCheck, _progress: ProgressSink) -> "PublishConflict | None":
            for delivery_id in run.ids:
                if (found := self._means.publishing().conflict(delivery_id)) is not None:
                    return found
            return None

        def show(conflict: "PublishConflict | None") -> None:
            if run.view is None:
                return
            if conflict is None:
                self._stopped(run, error)
                return
            run.conflict_id = conflict.delivery_id
            ours, theirs = publish_words.two_readable(conflict.ours, conflict.theirs)
            run.view.show_conflict(
                f"{conflict.our_title}\n\n{ours}",
                f"{conflict.their_title}\n\n{theirs}",
                conflict.languages,
            )

        self._means.submit(
            work, then=show, failed=lambda failure: self._failed(run, failure), lane=DISK_LANE
        )
