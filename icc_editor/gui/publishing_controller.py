# SPDX-License-Identifier: MIT
"""Takes a post from the Publish button to the receipt, through the outbox."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.errors import (
    Cancelled,
    KeyringAbsent,
    LoginRefused,
    RemoteConflict,
    RemoteMissing,
    SecretMissing,
)
from icc_editor.gui.jobs import Job, JobRunner
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.publish_choice import PublishChoice, VersionLine
from icc_editor.gui.publishing_run import PublishingRun
from icc_editor.post.account import Account
from icc_editor.post.delivery import Delivery, DeliveryState
from icc_editor.post.job import CancelCheck, Progress, ProgressSink
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder

if TYPE_CHECKING:
    from icc_editor.gui.outbox_dialog import OutboxDialog
    from icc_editor.gui.publish_view import PublishView
    from icc_editor.post.diagnostic import Diagnostic
    from icc_editor.services.publish_summary import PublishSummary
    from icc_editor.services.publishing import PublishConflict, Publishing

SENDING_LANE = "sending"
ASKING_LANE = "asking the blog"
_ASK_AGAIN = (SecretMissing, LoginRefused, KeyringAbsent)  # a password typed now helps
_ASK_AGAIN_NAMES = frozenset(error.__name__ for error in _ASK_AGAIN)


class PublishingController(QObject):
    """Owns the publish view and the outbox window."""

    connect_requested = Signal()
    jump_requested = Signal(object)  # Diagnostic
    published = Signal(object)  # tuple of Delivery
    waiting_changed = Signal(int)
    terms_known = Signal(object, object)  # names of the blog's categories, of its tags
    secret_wanted = Signal(object, object)  # Account, callable to go on with

    def __init__(
        self,
        window: QWidget,
        publishing: "Callable[[], Publishing]",
        accounts: Callable[[], tuple[Account, ...]],
        waiting: Callable[[], tuple[Delivery, ...]],
        runner: JobRunner,
        messages: MessageBar,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._publishing = publishing
        self._accounts = accounts
        self._waiting = waiting
        self._runner = runner
        self._messages = messages
        self._clock = clock
        self._run: PublishingRun | None = None  # the one whose view is open
        self._outbox: OutboxDialog | None = None
        self._jobs: list[Job] = []
        self._wants_account: tuple[PostFolder, tuple[VersionLine, ...]] | None = None
        self.default_account = ""

    def publish(self, post: PostFolder, titles: tuple[VersionLine, ...]) -> None:
        """Open the summary for a post that is saved; ``titles`` lists its versions."""
        if self._run is not None:
            self._run.view.raise_()
            self._run.view.activateWindow()
            return
        from icc_editor.gui.publish_view import PublishView

        view = PublishView(self._window)
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view.choice_changed.connect(self._on_view_choice_changed)
        view.publish_requested.connect(self._on_view_publish_requested)
        view.jump_requested.connect(self._on_view_jump_requested)
        view.accept_requested.connect(self._on_view_accept_requested)
        view.cancel_requested.connect(self._on_view_cancel_requested)
        view.retry_requested.connect(self._on_view_retry_requested)
        view.mine_sent.connect(self._on_view_mine_sent)
        view.theirs_kept.connect(self._on_view_theirs_kept)
        view.finished.connect(self._on_view_finished)
        self._run = PublishingRun(post, titles, view)
        view.show()
        self._find_account(self._run)

    def go_on(self, account: Account | None) -> None:
        """Publish after all, when that waited for a first ``account``; None: none was made."""
        waited, self._wants_account = self._wants_account, None
        if waited is not None and account is not None:
            self.default_account = account.id
            self.publish(*waited)

    @Slot()
    def show_outbox(self) -> None:
        """Open the list of what waits."""
        if self._outbox is None:
            from icc_editor.gui.outbox_dialog import OutboxDialog

            dialog = OutboxDialog(self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.resume_requested.connect(self._on_outbox_resume_requested)
            dialog.resume_all_requested.connect(self._on_outbox_resume_all_requested)
            dialog.cancel_requested.connect(self._on_outbox_cancel_requested)
            dialog.finished.connect(self._on_outbox_finished)
            self._outbox = dialog
            dialog.open()
        self.refresh_outbox()

    @Slot()
    def refresh_outbox(self) -> None:
        """Count what waits, and show it when the outbox is open; no keyring is asked."""

        def work(
            _cancelled: CancelCheck, _progress: ProgressSink
        ) -> tuple[tuple[Delivery, ...], dict[str, str]]:
            names = {account.id: account.name for account in self._accounts()}
            return self._waiting(), names

        def show(found: tuple[tuple[Delivery, ...], dict[str, str]]) -> None:
            given_up = DeliveryState.CANCELLED
            self.waiting_changed.emit(sum(d.state is not given_up for d in found[0]))
            if self._outbox is not None:
                self._outbox.show_deliveries(*found)

        self._keep(
            self._runner.submit(
                work, on_success=show, on_failure=self._messages.show_error, lane=ASKING_LANE
            )
        )

    def close(self) -> None:
        """Close what is open; what is on its way stays in the outbox."""
        for job in self._jobs:
            job.abandon()
        for dialog in (self.view(), self._outbox):
            if dialog is not None:
                dialog.close()

    def view(self) -> "PublishView | None":
        """Return the open publish view."""
        return None if self._run is None else self._run.view

    def outbox(self) -> "OutboxDialog | None":
        """Return the open outbox."""
        return self._outbox

    def _keep(self, job: Job) -> Job:
        self._jobs = [*(known for known in self._jobs if not known.is_done()), job]
        return job

    # -- the summary ----------------------------------------------------------------------------

    def _find_account(self, run: PublishingRun) -> None:
        def found(accounts: tuple[Account, ...]) -> None:
            run.accounts = accounts
            if run is not self._run:
                return
            if not accounts:
                run.view.close()
                self._wants_account = (run.post, run.titles)
                self.connect_requested.emit()
                return
            chosen = next((a for a in accounts if a.id == self.default_account), accounts[0])
            languages = tuple(line.language for line in run.titles)
            self._ask(run, PublishChoice(chosen.id, languages, None))

        self._keep(
            self._runner.submit(
                lambda _cancelled, _progress: self._accounts(),
                on_success=found,
                on_failure=lambda error: self._asking_failed(run, error),
                lane=ASKING_LANE,
            )
        )

    @Slot(object)
    def _on_view_choice_changed(self, choice: PublishChoice) -> None:
        if self._run is not None:
            self._ask(self._run, choice)

    def _ask(self, run: PublishingRun, choice: PublishChoice) -> None:
        from icc_editor.gui import publish_words
        from icc_editor.services.publish_summary import PublishChoices, PublishMode

        account = next((a for a in run.accounts if a.id == choice.account_id), None)
        if account is None:
            return
        mode = PublishMode.TOGETHER if choice.together else PublishMode.SEPARATE
        choices = PublishChoices(mode=mode, status=choice.status)

        def show(summary: "PublishSummary") -> None:
            run.summary = summary
            if terms := summary.facts.terms:
                self.terms_known.emit(
                    tuple(term.name for term in terms if term.taxonomy == "category"),
                    tuple(term.name for term in terms if term.taxonomy == "post_tag"),
                )
            if run is self._run:
                run.view.show_offer(
                    publish_words.offer(summary, run.accounts, run.titles, self._clock())
                )
                run.view.say_unavailable(summary.facts.unavailable)
                if summary.facts.unavailable in _ASK_AGAIN_NAMES:
                    self._ask_secret_once(run, choice, account)

        def work(cancelled: CancelCheck, _progress: ProgressSink) -> "PublishSummary":
            # Read anew: an earlier receipt may have been noted in it since it was opened.
            fresh = post_folder.load(run.post.path)
            return self._publishing().summary(fresh, choice.languages, account, choices, cancelled)

        run.asking = self._keep(
            self._runner.submit(
                work,
                on_success=show,
                on_failure=lambda error: self._asking_failed(run, error),
                lane=ASKING_LANE,
                latest="summary",
            )
        )

    def _ask_secret_once(self, run: PublishingRun, choice: PublishChoice, account: Account) -> None:
        """Ask for the missing password; a writer who does not give it is not asked again."""
        if account.id not in run.asked_secrets:
            run.asked_secrets.add(account.id)
            self.secret_wanted.emit(account, lambda: self._ask(run, choice))

    @Slot(object, str)
    def _on_view_accept_requested(self, finding: "Diagnostic", reason: str) -> None:
        run = self._run
        choice = None if run is None else run.view.summary.choice()
        if run is None or choice is None:
            return
        self._keep(
            self._runner.submit(
                lambda _cancelled, _progress: post_folder.accept(
                    post_folder.load(run.post.path), finding.id, reason
                ),
                on_success=lambda _post: self._ask(run, choice),
                on_failure=lambda error: self._asking_failed(run, error),
                lane=ASKING_LANE,
            )
        )

    def _asking_failed(self, run: PublishingRun, error: Exception) -> None:
        if run is self._run:
            run.view.show_error(error)
            run.view.messages.show_error(
                error, action=self.tr("Try again"), on_action=lambda: self._find_account(run)
            )
        else:
            self._messages.show_error(error)

    # -- sending --------------------------------------------------------------------------------

    @Slot(object)
    def _on_view_publish_requested(self, _choice: PublishChoice) -> None:
        if self._run is not None:
            self._run.ids = ()
            self._send(self._run)

    @Slot()
    def _on_view_retry_requested(self) -> None:
        if self._run is not None:
            self._send(self._run)

    def _send(
        self, run: PublishingRun, settle: "Callable[[Publishing], object] | None" = None
    ) -> None:
        """Bring it to the blog; what is not in the outbox yet goes there first.

        All of it is one job, so that Cancel is heard at every moment.  ``settle`` comes before.
        """
        summary = run.summary
        if summary is None:
            return

        def work(cancelled: CancelCheck, report: ProgressSink) -> tuple[Delivery, ...]:
            publishing = self._publishing()
            if not run.ids:
                run.ids = tuple(delivery.id for delivery in publishing.enqueue(summary, cancelled))
            if cancelled():
                raise Cancelled
            if settle is not None:
                settle(publishing)
            return publishing.send(run.ids, report, cancelled)

        self._begin(run, work, self.tr("Making a copy to send…") if not run.ids else "")

    def _begin(
        self,
        run: PublishingRun,
        work: Callable[[CancelCheck, ProgressSink], tuple[Delivery, ...]],
        first_word: str = "",
    ) -> None:
        from icc_editor.gui import publish_words

        def progress(report: Progress) -> None:
            if run is self._run and run.view.is_busy():
                words = publish_words.step_word(report.subject)
                run.view.show_progress(Progress(report.done, report.total, words))

        def sent(deliveries: tuple[Delivery, ...]) -> None:
            if run is self._run:
                self._show_end(run, deliveries)
            self.published.emit(deliveries)
            self.refresh_outbox()

        if run is self._run:
            words = first_word or publish_words.step_word("")
            run.view.show_progress(Progress(0, 0, words))
        run.sending = self._keep(
            self._runner.submit(
                work,
                on_success=sent,
                on_failure=lambda error: self._sending_failed(run, error),
                on_progress=progress,
                lane=SENDING_LANE,
            )
        )

    def _show_end(self, run: PublishingRun, deliveries: tuple[Delivery, ...]) -> None:
        from icc_editor.gui import publish_words

        titles = {line.language: line.title for line in run.titles}
        lines = publish_words.receipts(deliveries, titles)
        if not lines and not deliveries:
            run.view.close()  # it was given up for what is on the blog
            return
        if lines:
            run.view.show_receipt(lines)
        if any(delivery.receipt is None for delivery in deliveries):
            run.view.show_note(
                self.tr(
                    "One version may be before its readers already, so it was not taken back. It "
                    "is in the outbox."
                )
            )

    def _sending_failed(self, run: PublishingRun, error: Exception) -> None:
        self.refresh_outbox()
        if run is not self._run:
            if not isinstance(error, Cancelled):
                self._messages.show_error(error)
        elif isinstance(error, RemoteConflict):
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
        run.view.show_error(error)
        if run.summary is not None and isinstance(error, _ASK_AGAIN):
            self.secret_wanted.emit(run.summary.account, lambda: self._send(run))

    def _send_anew(self, run: PublishingRun) -> None:
        """Make posts anew whose old ones were deleted on the blog."""

        def settle(publishing: "Publishing") -> None:
            for delivery in publishing.waiting():
                if delivery.id in run.ids and delivery.error == RemoteMissing.__name__:
                    publishing.publish_mine(delivery.id)

        self._send(run, settle)

    # -- somebody's edit ------------------------------------------------------------------------

    def _show_conflict(self, run: PublishingRun, error: Exception) -> None:
        from icc_editor.gui import publish_words

        def work(_cancelled: CancelCheck, _progress: ProgressSink) -> "PublishConflict | None":
            for delivery_id in run.ids:
                if (found := self._publishing().conflict(delivery_id)) is not None:
                    return found
            return None

        def show(conflict: "PublishConflict | None") -> None:
            if run is not self._run:
                return
            if conflict is None:
                self._stopped(run, error)
                return
            run.conflict_id = conflict.delivery_id
            ours, theirs = publish_words.two_readable(conflict.ours, conflict.theirs)
            run.view.show_conflict(
                f"{conflict.our_title}\n\n{ours}", f"{conflict.their_title}\n\n{theirs}"
            )

        self._keep(
            self._runner.submit(
                work,
                on_success=show,
                on_failure=lambda failure: self._sending_failed(run, failure),
                lane=ASKING_LANE,
            )
        )

    @Slot()
    def _on_view_mine_sent(self) -> None:
        run = self._run
        if run is not None:
            self._send(run, lambda publishing: publishing.publish_mine(run.conflict_id))

    @Slot()
    def _on_view_theirs_kept(self) -> None:
        run = self._run
        if run is None:
            return
        given_up, others = run.conflict_id, tuple(i for i in run.ids if i != run.conflict_id)
        run.ids = others or run.ids
        self._begin(
            run,
            lambda cancelled, report: self._publishing().keep_theirs(
                given_up, others, report, cancelled
            ),
        )

    # -- what the windows say -------------------------------------------------------------------

    @Slot(object)
    def _on_view_jump_requested(self, finding: object) -> None:
        if self._run is not None:
            self._run.view.close()
        self.jump_requested.emit(finding)

    @Slot()
    def _on_view_cancel_requested(self) -> None:
        if self._run is not None and self._run.sending is not None:
            self._run.sending.cancel()

    @Slot()
    def _on_view_finished(self) -> None:
        run, self._run = self._run, None
        if run is not None and run.asking is not None:
            run.asking.abandon()  # a blog that does not answer holds up no other question

    @Slot()
    def _on_outbox_finished(self) -> None:
        self._outbox = None

    @Slot(str)
    def _on_outbox_resume_requested(self, delivery_id: str) -> None:
        self._resume((delivery_id,))

    @Slot()
    def _on_outbox_resume_all_requested(self) -> None:
        self._outbox_work(
            lambda cancelled, progress: self._publishing().resume_all(progress, cancelled)
        )

    @Slot(str)
    def _on_outbox_cancel_requested(self, delivery_id: str) -> None:
        self._outbox_work(
            lambda cancelled, _progress: (self._publishing().cancel(delivery_id, cancelled),)
        )

    def _resume(self, delivery_ids: tuple[str, ...]) -> None:
        """Go on with these, sending or removing; an error stands in its delivery as well."""

        def work(cancelled: CancelCheck, report: ProgressSink) -> tuple[Delivery, ...]:
            publishing = self._publishing()
            return tuple(publishing.advance(one, report, cancelled) for one in delivery_ids)

        self._outbox_work(work, delivery_ids)

    def _outbox_work(
        self,
        work: Callable[[CancelCheck, ProgressSink], tuple[Delivery, ...]],
        delivery_ids: tuple[str, ...] = (),
    ) -> None:
        if self._outbox is not None:
            self._outbox.messages.show_note(self.tr("Working…"))

        def done(results: tuple[Delivery, ...]) -> None:
            if self._outbox is not None:
                self._outbox.messages.dismiss()
            self._tell_left(results)
            self.refresh_outbox()
            self._ask_secret_for(tuple(d.id for d in results if d.error in _ASK_AGAIN_NAMES))

        def failed(error: Exception) -> None:
            bar = self._messages if self._outbox is None else self._outbox.messages
            bar.show_error(error)
            self.refresh_outbox()
            if isinstance(error, _ASK_AGAIN):
                self._ask_secret_for(delivery_ids)

        self._keep(self._runner.submit(work, on_success=done, on_failure=failed, lane=SENDING_LANE))

    def _ask_secret_for(self, delivery_ids: tuple[str, ...]) -> None:
        """Ask for the password these deliveries lack, one account's, and go on with them."""

        def look(
            _cancelled: CancelCheck, _progress: ProgressSink
        ) -> tuple[Account | None, tuple[str, ...]]:
            lacking = [d for d in self._waiting() if d.id in delivery_ids and not d.receipt]
            for account in self._accounts():
                own = tuple(d.id for d in lacking if _goes_to(d, account))
                if own:
                    return account, own
            return None, ()

        def ask(found: tuple[Account | None, tuple[str, ...]]) -> None:
            account, own = found
            if account is not None:
                self.secret_wanted.emit(account, lambda: self._resume(own))

        if delivery_ids:
            self._keep(
                self._runner.submit(
                    look, on_success=ask, on_failure=self._messages.show_error, lane=ASKING_LANE
                )
            )

    def _tell_left(self, results: tuple[Delivery, ...]) -> None:
        """Say what a delivery left on its blog that nobody can take back from here."""
        from icc_editor.gui import diagnostic_words

        for delivery in results:
            if delivery.state is DeliveryState.CANCELLED and delivery.open_points:
                bar = self._messages if self._outbox is None else self._outbox.messages
                bar.show_note(diagnostic_words.sentence(delivery.open_points[0]), tone="warn")


def _goes_to(delivery: Delivery, account: Account) -> bool:
    """Return whether it is the account's, which still leads where the delivery was made for."""
    return (delivery.account_id, delivery.endpoint, delivery.blog_id) == (
        account.id,
        account.endpoint,
        account.blog_id,
    )
