# SPDX-License-Identifier: MIT
"""Takes a post from the Publish button to the receipt, through the outbox."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.errors import (
    KeyringAbsent,
    LoginRefused,
    RemoteConflict,
    RemoteMissing,
    SecretMissing,
)
from icc_editor.gui.jobs import Job, JobRunner
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.publish_choice import PublishChoice, VersionLine
from icc_editor.post.account import Account
from icc_editor.post.delivery import Delivery
from icc_editor.post.job import CancelCheck, Progress, ProgressSink
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder

if TYPE_CHECKING:
    from icc_editor.gui.outbox_dialog import OutboxDialog
    from icc_editor.gui.publish_view import PublishView
    from icc_editor.services.publish_summary import PublishSummary
    from icc_editor.services.publishing import PublishConflict, Publishing

SENDING_LANE = "sending"
ASKING_LANE = "asking the blog"
_ASK_AGAIN = (SecretMissing, LoginRefused, KeyringAbsent)  # a password typed now helps


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
        runner: JobRunner,
        messages: MessageBar,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._publishing = publishing
        self._accounts = accounts
        self._runner = runner
        self._messages = messages
        self._clock = clock
        self._view: PublishView | None = None
        self._outbox: OutboxDialog | None = None
        self._post: PostFolder | None = None
        self._titles: tuple[VersionLine, ...] = ()
        self._known_accounts: tuple[Account, ...] = ()
        self._summary: PublishSummary | None = None
        self._ids: tuple[str, ...] = ()
        self._job: Job | None = None
        self._asking: Job | None = None
        self._wants_account = False
        self.default_account = ""

    def publish(self, post: PostFolder, titles: tuple[VersionLine, ...]) -> None:
        """Open the summary for a post that is saved; ``titles`` lists its versions."""
        if self._view is not None:
            self._view.raise_()
            self._view.activateWindow()
            return
        self._post = post
        self._titles = titles
        self._ids = ()
        from icc_editor.gui.publish_view import PublishView

        view = PublishView(self._window)
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view.choice_changed.connect(self._ask)
        view.publish_requested.connect(self._on_view_publish_requested)
        view.jump_requested.connect(self._on_view_jump_requested)
        view.cancel_requested.connect(self._on_view_cancel_requested)
        view.retry_requested.connect(self._on_view_retry_requested)
        view.mine_sent.connect(self._on_view_mine_sent)
        view.theirs_kept.connect(self._on_view_theirs_kept)
        view.finished.connect(self._on_view_finished)
        self._view = view
        view.show()
        self._find_account()

    def go_on(self, account: Account | None) -> None:
        """Publish after all, when that waited for a first ``account``; None: none was made."""
        waited, self._wants_account = self._wants_account, False
        if waited and account is not None and self._post is not None:
            self.default_account = account.id
            self.publish(self._post, self._titles)

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
        """Count what waits, and show it when the outbox is open."""

        def work(
            _cancelled: CancelCheck, _progress: ProgressSink
        ) -> tuple[tuple[Delivery, ...], dict[str, str]]:
            names = {account.id: account.name for account in self._accounts()}
            return self._publishing().waiting(), names

        def show(found: tuple[tuple[Delivery, ...], dict[str, str]]) -> None:
            self.waiting_changed.emit(len(found[0]))
            if self._outbox is not None:
                self._outbox.show_deliveries(*found)

        self._runner.submit(
            work, on_success=show, on_failure=self._messages.show_error, lane=ASKING_LANE
        )

    def close(self) -> None:
        """Close what is open; what is on its way stays in the outbox."""
        if self._job is not None:
            self._job.abandon()
        for dialog in (self._view, self._outbox):
            if dialog is not None:
                dialog.close()

    def view(self) -> "PublishView | None":
        """Return the open publish view."""
        return self._view

    def outbox(self) -> "OutboxDialog | None":
        """Return the open outbox."""
        return self._outbox

    def _find_account(self) -> None:
        def found(accounts: tuple[Account, ...]) -> None:
            self._known_accounts = accounts
            if self._view is None or self._post is None:
                return
            if not accounts:
                self._view.close()
                self._wants_account = True
                self.connect_requested.emit()
                return
            chosen = next((a for a in accounts if a.id == self.default_account), accounts[0])
            languages = tuple(line.language for line in self._titles)
            self._ask(PublishChoice(chosen.id, languages, None))

        self._runner.submit(
            lambda _cancelled, _progress: self._accounts(),
            on_success=found,
            on_failure=self._asking_failed,
            lane=ASKING_LANE,
        )

    @Slot(object)
    def _ask(self, choice: PublishChoice) -> None:
        from icc_editor.gui import publish_words
        from icc_editor.services.publish_summary import PublishChoices, PublishMode

        post = self._post
        account = next((a for a in self._known_accounts if a.id == choice.account_id), None)
        if post is None or account is None:
            return
        mode = PublishMode.TOGETHER if choice.together else PublishMode.SEPARATE
        choices = PublishChoices(mode=mode, status=choice.status)

        def show(summary: "PublishSummary") -> None:
            self._summary = summary
            if terms := summary.facts.terms:
                self.terms_known.emit(
                    tuple(term.name for term in terms if term.taxonomy == "category"),
                    tuple(term.name for term in terms if term.taxonomy == "post_tag"),
                )
            if self._view is not None:
                self._view.show_offer(
                    publish_words.offer(summary, self._known_accounts, self._titles, self._clock())
                )
                self._view.say_unavailable(summary.facts.unavailable)

        def work(cancelled: CancelCheck, _progress: ProgressSink) -> "PublishSummary":
            # Read anew: an earlier receipt may have been noted in it since it was opened.
            fresh = post_folder.load(post.path)
            return self._publishing().summary(fresh, choice.languages, account, choices, cancelled)

        self._asking = self._runner.submit(
            work,
            on_success=show,
            on_failure=self._asking_failed,
            lane=ASKING_LANE,
            latest="summary",
        )

    def _asking_failed(self, error: Exception) -> None:
        self._failed(error)
        if self._view is not None:
            self._view.messages.show_error(
                error, action=self.tr("Try again"), on_action=self._find_account
            )

    def _failed(self, error: Exception) -> None:
        if self._view is None:
            self._messages.show_error(error)
            return
        self._view.show_error(error)
        account = None if self._summary is None else self._summary.account
        if account is not None and isinstance(error, _ASK_AGAIN):
            self.secret_wanted.emit(account, self._send)

    @Slot(object)
    def _on_view_publish_requested(self, _choice: PublishChoice) -> None:
        self._ids = ()
        self._queue()

    @Slot()
    def _on_view_retry_requested(self) -> None:
        """Go on from where it stopped: what is not in the outbox yet goes there first."""
        if self._ids:
            self._send()
        else:
            self._queue()

    def _queue(self) -> None:
        summary = self._summary
        if summary is None or self._view is None:
            return
        self._view.show_progress(Progress(0, 0, self.tr("Making a copy to send…")))

        def queued(deliveries: tuple[Delivery, ...]) -> None:
            self._ids = tuple(delivery.id for delivery in deliveries)
            self.refresh_outbox()
            self._send()

        self._job = self._runner.submit(
            lambda _cancelled, _progress: self._publishing().enqueue(summary),
            on_success=queued,
            on_failure=self._failed,
            lane=SENDING_LANE,
        )

    @Slot()
    def _send(self) -> None:
        from icc_editor.gui import publish_words

        ids = self._ids
        if not ids:
            return

        def progress(report: Progress) -> None:
            if self._view is not None and self._view.is_busy():
                words = publish_words.step_word(report.subject)
                self._view.show_progress(Progress(report.done, report.total, words))

        def sent(deliveries: tuple[Delivery, ...]) -> None:
            if self._view is not None:
                self._view.show_receipt(publish_words.receipts(deliveries))
            self.published.emit(deliveries)
            self.refresh_outbox()

        def failed(error: Exception) -> None:
            self.refresh_outbox()
            if isinstance(error, RemoteConflict):
                self._show_conflict()
            elif isinstance(error, RemoteMissing) and self._view is not None:
                self._view.show_error(error)
                self._view.messages.show_error(
                    error, action=self.tr("Publish as a new post"), on_action=self._send_anew
                )
            else:
                self._failed(error)

        if self._view is not None:
            self._view.show_progress(Progress(0, 0, publish_words.step_word("")))
        self._job = self._runner.submit(
            lambda cancelled, report: self._publishing().send(ids, report, cancelled),
            on_success=sent,
            on_failure=failed,
            on_progress=progress,
            lane=SENDING_LANE,
        )

    def _send_anew(self) -> None:
        """Make posts anew whose old ones were deleted on the blog."""
        ids = self._ids

        def work(_cancelled: CancelCheck, _progress: ProgressSink) -> None:
            for delivery in self._publishing().waiting():
                if delivery.id in ids and delivery.error == RemoteMissing.__name__:
                    self._publishing().publish_mine(delivery.id)

        self._runner.submit(
            work,
            on_success=lambda _none: self._send(),
            on_failure=self._failed,
            lane=SENDING_LANE,
        )

    def _show_conflict(self) -> None:
        from icc_editor.gui import publish_words

        ids = self._ids

        def work(_cancelled: CancelCheck, _progress: ProgressSink) -> "PublishConflict | None":
            for delivery_id in ids:
                if (found := self._publishing().conflict(delivery_id)) is not None:
                    return found
            return None

        def show(conflict: "PublishConflict | None") -> None:
            if conflict is not None and self._view is not None:
                ours, theirs = publish_words.two_readable(conflict.ours, conflict.theirs)
                self._view.show_conflict(
                    f"{conflict.our_title}\n\n{ours}", f"{conflict.their_title}\n\n{theirs}"
                )

        self._runner.submit(work, on_success=show, on_failure=self._failed, lane=ASKING_LANE)

    @Slot()
    def _on_view_mine_sent(self) -> None:
        ids = self._ids

        def work(_cancelled: CancelCheck, _progress: ProgressSink) -> None:
            for delivery_id in ids:
                if self._publishing().conflict(delivery_id) is not None:
                    self._publishing().publish_mine(delivery_id)

        self._runner.submit(
            work,
            on_success=lambda _none: self._send(),
            on_failure=self._failed,
            lane=SENDING_LANE,
        )

    @Slot()
    def _on_view_theirs_kept(self) -> None:
        for delivery_id in self._ids:
            self._on_outbox_cancel_requested(delivery_id)
        if self._view is not None:
            self._view.close()

    @Slot(object)
    def _on_view_jump_requested(self, finding: object) -> None:
        if self._view is not None:
            self._view.close()
        self.jump_requested.emit(finding)

    @Slot()
    def _on_view_cancel_requested(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _on_view_finished(self) -> None:
        if self._asking is not None:
            self._asking.abandon()  # a blog that does not answer holds up no other question
            self._asking = None
        self._view = None
        self._summary = None

    @Slot()
    def _on_outbox_finished(self) -> None:
        self._outbox = None

    @Slot(str)
    def _on_outbox_resume_requested(self, delivery_id: str) -> None:
        self._outbox_work(
            lambda cancelled, progress: self._publishing().advance(delivery_id, progress, cancelled)
        )

    @Slot()
    def _on_outbox_resume_all_requested(self) -> None:
        self._outbox_work(
            lambda cancelled, progress: self._publishing().resume_all(progress, cancelled)
        )

    @Slot(str)
    def _on_outbox_cancel_requested(self, delivery_id: str) -> None:
        self._outbox_work(
            lambda cancelled, _progress: self._publishing().cancel(delivery_id, cancelled)
        )

    def _outbox_work(self, work: Callable[[CancelCheck, ProgressSink], object]) -> None:
        if self._outbox is not None:
            self._outbox.messages.show_note(self.tr("Working…"))

        def done(_result: object) -> None:
            if self._outbox is not None:
                self._outbox.messages.dismiss()
            self.refresh_outbox()

        def failed(error: Exception) -> None:
            bar = self._messages if self._outbox is None else self._outbox.messages
            bar.show_error(error)
            self.refresh_outbox()

        self._job = self._runner.submit(work, on_success=done, on_failure=failed, lane=SENDING_LANE)
