# SPDX-License-Identifier: MIT
"""Shows the outbox and does what is wished in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.errors import ASK_AGAIN
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.publishing_offer import ASK_AGAIN_NAMES
from icc_editor.gui.publishing_run import DISK_LANE, SENDING_LANE, PublishingMeans
from icc_editor.post.account import Account
from icc_editor.post.delivery import Delivery, DeliveryState
from icc_editor.post.job import CancelCheck, ProgressSink

if TYPE_CHECKING:
    from icc_editor.gui.outbox_dialog import OutboxDialog


class OutboxKeeper(QObject):
    """Owns the outbox window; counts what waits."""

    waiting_changed = Signal(int)
    secret_wanted = Signal(object, object, object)  # Account, callable to go on with, the window

    def __init__(self, window: QWidget, means: PublishingMeans, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._means = means
        self._dialog: OutboxDialog | None = None

    def dialog(self) -> "OutboxDialog | None":
        """Return the open outbox."""
        return self._dialog

    @Slot()
    def show(self) -> None:
        """Open the list of what waits."""
        if self._dialog is None:
            from icc_editor.gui.outbox_dialog import OutboxDialog

            dialog = OutboxDialog(self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.resume_requested.connect(self._on_dialog_resume_requested)
            dialog.resume_all_requested.connect(self._on_dialog_resume_all_requested)
            dialog.cancel_requested.connect(self._on_dialog_cancel_requested)
            dialog.finished.connect(self._on_dialog_finished)
            self._dialog = dialog
            dialog.open()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Count what waits, and show it when the outbox is open; no keyring is asked."""

        def work(
            _cancelled: CancelCheck, _progress: ProgressSink
        ) -> tuple[tuple[Delivery, ...], dict[str, str]]:
            names = {account.id: account.name for account in self._means.accounts()}
            return self._means.waiting(), names

        def show(found: tuple[tuple[Delivery, ...], dict[str, str]]) -> None:
            given_up = DeliveryState.CANCELLED
            self.waiting_changed.emit(sum(d.state is not given_up for d in found[0]))
            if self._dialog is not None:
                self._dialog.show_deliveries(*found)

        self._means.submit(work, then=show, failed=self._means.messages.show_error, lane=DISK_LANE)

    def _messages(self) -> MessageBar:
        return self._means.messages if self._dialog is None else self._dialog.messages

    def _resume(self, delivery_ids: tuple[str, ...]) -> None:
        """Go on with these, sending or removing; an error stands in its delivery as well."""

        def work(cancelled: CancelCheck, report: ProgressSink) -> tuple[Delivery, ...]:
            publishing = self._means.publishing()
            return tuple(publishing.advance(one, report, cancelled) for one in delivery_ids)

        self._work(work, delivery_ids)

    def _work(
        self,
        work: Callable[[CancelCheck, ProgressSink], tuple[Delivery, ...]],
        delivery_ids: tuple[str, ...] = (),
    ) -> None:
        if self._dialog is not None:
            self._dialog.messages.show_note(self.tr("Working…"))

        def done(results: tuple[Delivery, ...]) -> None:
            if self._dialog is not None:
                self._dialog.messages.dismiss()
            self._tell_left(results)
            self.refresh()
            self._ask_secret_for(tuple(d.id for d in results if d.error in ASK_AGAIN_NAMES))

        def failed(error: Exception) -> None:
            self._messages().show_error(error)
            self.refresh()
            if isinstance(error, ASK_AGAIN):
                self._ask_secret_for(delivery_ids)

        self._means.submit(work, then=done, failed=failed, lane=SENDING_LANE)

    def _ask_secret_for(self, delivery_ids: tuple[str, ...]) -> None:
        """Ask for the password these deliveries lack, one account's, and go on with them."""

        def look(
            _cancelled: CancelCheck, _progress: ProgressSink
        ) -> tuple[Account | None, tuple[str, ...]]:
            waiting = self._means.waiting()
            lacking = [d for d in waiting if d.id in delivery_ids and not d.receipt]
            for account in self._means.accounts():
                own = tuple(d.id for d in lacking if _goes_to(d, account))
                if own:
                    return account, own
            return None, ()

        def ask(found: tuple[Account | None, tuple[str, ...]]) -> None:
            account, own = found
            if account is not None:
                over = self._dialog or self._window
                self.secret_wanted.emit(account, lambda: self._resume(own), over)

        if delivery_ids:
            self._means.submit(
                look, then=ask, failed=self._means.messages.show_error, lane=DISK_LANE
            )

    def _tell_left(self, results: tuple[Delivery, ...]) -> None:
        """Say what a delivery left on its blog that nobody can take back from here."""
        from icc_editor.gui import diagnostic_words

        for delivery in results:
            if delivery.state is DeliveryState.CANCELLED and delivery.open_points:
                left = diagnostic_words.sentence(delivery.open_points[0])
                self._messages().show_note(left, tone="warn")

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None

    @Slot(str)
    def _on_dialog_resume_requested(self, delivery_id: str) -> None:
        self._resume((delivery_id,))

    @Slot()
    def _on_dialog_resume_all_requested(self) -> None:
        self._work(
            lambda cancelled, progress: self._means.publishing().resume_all(progress, cancelled)
        )

    @Slot(str)
    def _on_dialog_cancel_requested(self, delivery_id: str) -> None:
        self._work(
            lambda cancelled, _progress: (self._means.publishing().cancel(delivery_id, cancelled),)
        )


def _goes_to(delivery: Delivery, account: Account) -> bool:
    """Return whether it is the account's, which still leads where the delivery was made for."""
    return (delivery.account_id, delivery.endpoint, delivery.blog_id) == (
        account.id,
        account.endpoint,
        account.blog_id,
    )
