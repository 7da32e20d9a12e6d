# SPDX-License-Identifier: MIT
"""Shows the outbox and does what is wished in it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.errors import ASK_AGAIN, Cancelled, IccEditorError
from icc_editor.gui.publishing.publishing_offer import ASK_AGAIN_NAMES
from icc_editor.gui.publishing.publishing_run import DISK_LANE, SENDING_LANE, PublishingMeans
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.account import Account
from icc_editor.post.delivery import Delivery, DeliveryState
from icc_editor.post.job import CancelCheck, ProgressSink

if TYPE_CHECKING:
    from icc_editor.gui.publishing.outbox_dialog import OutboxDialog
    from icc_editor.gui.publishing.publish_receipt import ReceiptLine
    from icc_editor.gui.publishing.receipt_dialog import ReceiptDialog

_MOST_LINES = 6


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How far deliveries got; ``failed`` is the one that stopped the others, and why.

    ``titles`` names what waited before, by id, ``zones`` are the blogs' time zones by account.
    """

    results: tuple[Delivery, ...]
    titles: dict[str, str]
    zones: dict[str, str]
    failed: tuple[str, Exception] | None = None

    def sent(self) -> tuple[Delivery, ...]:
        """Return what waited and is on the blog now."""
        return tuple(d for d in self.results if d.receipt is not None and d.id in self.titles)

    def stopped(self) -> tuple[tuple[str, Exception], ...]:
        """Return the title of what did not get there, each with the reason."""
        from icc_editor.services.delivery_plan import error_of

        waiting = [
            (delivery.id, error)
            for delivery in self.results
            if delivery.receipt is None and delivery.state is not DeliveryState.CANCELLED
            if (error := error_of(delivery)) is not None
        ]
        found = waiting if self.failed is None else [*waiting, self.failed]
        return tuple((self.titles.get(which, ""), error) for which, error in found)

    def lacking_secrets(self) -> tuple[str, ...]:
        """Return the ids of those a password is missing for."""
        lacking = [d.id for d in self.results if d.error in ASK_AGAIN_NAMES]
        if self.failed is not None and isinstance(self.failed[1], ASK_AGAIN):
            lacking.append(self.failed[0])
        return tuple(lacking)


class OutboxKeeper(QObject):
    """Owns the outbox window; counts what waits."""

    sent = Signal(object)  # tuple of Delivery: what waited and is on the blog now
    waiting_changed = Signal(int)
    secret_wanted = Signal(object, object, object)  # Account, callable to go on with, the window

    def __init__(self, window: QWidget, means: PublishingMeans, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._means = means
        self._dialog: OutboxDialog | None = None
        self.receipts: ReceiptDialog | None = None  # while they are looked at

    def dialog(self) -> "OutboxDialog | None":
        """Return the open outbox."""
        return self._dialog

    @Slot()
    def show(self) -> None:
        """Open the list of what waits."""
        if self._dialog is None:
            from icc_editor.gui.publishing.outbox_dialog import OutboxDialog

            dialog = OutboxDialog(self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.resume_requested.connect(self._on_dialog_resume_requested)
            dialog.resume_all_requested.connect(self._on_dialog_resume_all_requested)
            dialog.cancel_requested.connect(self._on_dialog_cancel_requested)
            dialog.forget_requested.connect(self._on_dialog_forget_requested)
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
        self._work(
            lambda one, cancelled, report: (
                self._means.publishing().advance(one, report, cancelled),
            ),
            delivery_ids,
        )

    def _work(
        self,
        work: Callable[[str, CancelCheck, ProgressSink], tuple[Delivery, ...]],
        delivery_ids: tuple[str, ...],
    ) -> None:
        """Do ``work`` for each of these, until one of them fails."""
        if self._dialog is not None:
            self._dialog.messages.show_note(self.tr("Working…"))

        def all_of_it(cancelled: CancelCheck, report: ProgressSink) -> _Outcome:
            titles = {delivery.id: delivery.payload.title for delivery in self._means.waiting()}
            zones = {account.id: account.time_zone for account in self._means.accounts()}
            results: tuple[Delivery, ...] = ()
            for one in delivery_ids:
                try:
                    results += work(one, cancelled, report)
                except Cancelled:
                    raise
                except IccEditorError as error:
                    return _Outcome(results, titles, zones, (one, error))
            return _Outcome(results, titles, zones)

        def done(outcome: _Outcome) -> None:
            if self._dialog is not None:
                self._dialog.messages.dismiss()
            self._tell(outcome)
            self._tell_left(outcome.results)
            self.refresh()
            if sent := outcome.sent():
                self.sent.emit(sent)
            self._ask_secret_for(outcome.lacking_secrets())

        def failed(error: Exception) -> None:
            self._messages().show_error(error)
            self.refresh()

        self._means.submit(all_of_it, then=done, failed=failed, lane=SENDING_LANE)

    def _tell(self, outcome: _Outcome) -> None:
        """Say by title what is on the blog now and what is not, with the receipts."""
        from icc_editor.gui import diagnostic_words
        from icc_editor.gui.publishing import publish_words
        from icc_editor.gui.telling.messages import explain

        receipts: list[ReceiptLine] = []
        lines = []
        for delivery in outcome.sent():
            title, zone = outcome.titles[delivery.id], outcome.zones.get(delivery.account_id, "")
            told = publish_words.receipts((delivery,), {delivery.language: title}, zone)
            receipts += told
            line = self.tr("“{title}” is on the blog.").format(title=title)
            if delivery.unnoted:
                line = f"{line} {diagnostic_words.sentence(told[0].receipt.open_points[0])}"
            lines.append(line)
        stopped = outcome.stopped()
        if len(stopped) == 1 and not lines:
            title, error = stopped[0]
            remark = self.tr("“{title}” stays in the outbox.").format(title=title) if title else ""
            self._messages().show_error(error, remark=remark)
            return
        for title, error in stopped:
            stays = self.tr("“{title}” stays in the outbox: {reason}")
            lines.append(stays.format(title=title, reason=explain(error).title))
        if not lines:
            return
        lines = list(dict.fromkeys(lines))
        if len(lines) > _MOST_LINES:
            lines = [*lines[:_MOST_LINES], "…"]
        good = not stopped and not any(delivery.unnoted for delivery in outcome.sent())
        self._messages().show_note(
            "\n".join(lines),
            tone="good" if good else "warn",
            action=self.tr("Show the receipt") if receipts else "",
            on_action=(lambda: self._show_receipts(tuple(receipts))) if receipts else None,
        )

    def _show_receipts(self, lines: "tuple[ReceiptLine, ...]") -> None:
        from icc_editor.gui.publishing.receipt_dialog import ReceiptDialog

        self.receipts = ReceiptDialog(lines, self._dialog or self._window)
        self.receipts.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.receipts.finished.connect(self._on_receipts_finished)
        self.receipts.open()

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

    @Slot()
    def _on_receipts_finished(self) -> None:
        self.receipts = None

    @Slot(str)
    def _on_dialog_resume_requested(self, delivery_id: str) -> None:
        self._resume((delivery_id,))

    @Slot()
    def _on_dialog_resume_all_requested(self) -> None:
        self._work(
            lambda _all, cancelled, report: self._means.publishing().resume_all(report, cancelled),
            ("",),
        )

    @Slot(str)
    def _on_dialog_cancel_requested(self, delivery_id: str) -> None:
        self._work(
            lambda one, cancelled, _report: (self._means.publishing().cancel(one, cancelled),),
            (delivery_id,),
        )

    @Slot(str)
    def _on_dialog_forget_requested(self, delivery_id: str) -> None:
        def work(one: str, cancelled: CancelCheck, report: ProgressSink) -> tuple[Delivery, ...]:
            publishing = self._means.publishing()
            gone = publishing.forget(one)
            return (publishing.advance(one, report, cancelled),) if gone.recorded else ()

        self._work(work, (delivery_id,))


def _goes_to(delivery: Delivery, account: Account) -> bool:
    """Return whether it is the account's, which still leads where the delivery was made for."""
    return (delivery.account_id, delivery.endpoint, delivery.blog_id) == (
        account.id,
        account.endpoint,
        account.blog_id,
    )
