# SPDX-License-Identifier: MIT
"""What waits to be sent, and what to do about it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.gui import moments, theme
from icc_editor.gui.list_dialog import Line, ListDialog
from icc_editor.gui.questions import is_sure
from icc_editor.post.delivery import Delivery, DeliveryState
from icc_editor.services.letting_go import may_be_let_go
from icc_editor.text.languages import name_of


class OutboxDialog(ListDialog[Delivery]):
    """Lists deliveries; each can go on or be called back."""

    resume_requested = Signal(str)  # delivery id
    resume_all_requested = Signal()
    cancel_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Outbox"), parent)
        self._deliveries: tuple[Delivery, ...] = ()
        self.resume_button = self._add_button(self.tr("Send now"), "send")
        self.all_button = self._add_button(self.tr("Send all"), "upload")
        self.cancel_button = self._add_button(self.tr("Cancel sending"), "x")
        self.resume_button.clicked.connect(self._on_resume_button_clicked)
        self.all_button.clicked.connect(self.resume_all_requested)
        self.cancel_button.clicked.connect(self._on_cancel_button_clicked)
        theme.open_size(self, 580, 360)
        self.show_deliveries((), {})

    def show_deliveries(
        self, deliveries: tuple[Delivery, ...], account_names: dict[str, str]
    ) -> None:
        """Show what is in the outbox; finished deliveries come last."""
        self._deliveries = deliveries
        if any(is_waiting(found) for found in deliveries):
            hint = self.tr("What waits here is sent when you say so; nothing is sent twice.")
        elif any(found.state is DeliveryState.CANCELLED for found in deliveries):
            hint = self.tr("Some of what was cancelled is still on the blog, as a hidden draft.")
        else:
            hint = self.tr("Nothing waits. What you publish passes through here.")
        self.hint.setText(hint)
        self.all_button.setEnabled(any(is_waiting(found) for found in deliveries))
        in_order = sorted(deliveries, key=lambda found: found.state is DeliveryState.DONE)
        self._show_all(
            (delivery, self._line(delivery, account_names.get(delivery.account_id, "")))
            for delivery in in_order
        )

    def _line(self, delivery: Delivery, blog: str) -> Line:
        states = {
            DeliveryState.WAITING: self.tr("waits"),
            DeliveryState.SENDING: self.tr("half sent, can go on"),
            DeliveryState.HELD: self.tr("needs you"),
            DeliveryState.DONE: self.tr("sent"),
            DeliveryState.CANCELLED: self.tr("cancelled, not yet removed from the blog"),
        }
        name = ", ".join(map(name_of, delivery.languages))
        first = f"{delivery.payload.title} ({name})"
        state = states[delivery.state]
        if delivery.unnoted:
            state = self.tr("on the blog, not noted here")
        second = [state, blog, moments.short(delivery.created)]
        said = f"{first}\n{' · '.join(part for part in second if part)}"
        return Line(said, delivery.payload.title)

    def _show_choice(self) -> None:
        delivery = self.chosen()
        self.resume_button.setEnabled(delivery is not None and is_waiting(delivery))
        given_up = delivery is not None and delivery.state is DeliveryState.CANCELLED
        if self._may_forget(delivery):
            self.cancel_button.setText(self.tr("Forget this…"))
        else:
            self.cancel_button.setText(
                self.tr("Finish removing") if given_up else self.tr("Cancel sending")
            )
        # One that was called back without a network may be called back again.
        self.cancel_button.setEnabled(
            delivery is not None and delivery.state is not DeliveryState.DONE
        )

    def _may_forget(self, delivery: Delivery | None) -> bool:
        return delivery is not None and may_be_let_go(delivery, self._deliveries)

    def _forget(self, delivery: Delivery) -> None:
        question = self.tr(
            "“{title}” is on the blog and stays there. Only the note about it in your library "
            "could not be saved. If the folder comes back, press “Send now” instead.\n\nIf you "
            "forget it, the copy of its text is removed from the outbox, and this computer no "
            "longer knows where the post is."
        ).format(title=delivery.payload.title)
        if is_sure(self, self.tr("Forget this?"), question, self.tr("Forget this")):
            self.forget_requested.emit(delivery.id)

    @Slot()
    def _on_resume_button_clicked(self) -> None:
        if (delivery := self.chosen()) is not None:
            self.resume_requested.emit(delivery.id)

    @Slot()
    def _on_cancel_button_clicked(self) -> None:
        delivery = self.chosen()
        if delivery is not None and self._may_forget(delivery):
            self._forget(delivery)
        elif delivery is not None:
            self.cancel_requested.emit(delivery.id)


def is_waiting(delivery: Delivery) -> bool:
    """Return whether it is still to be sent: neither finished nor given up."""
    return delivery.state not in (DeliveryState.DONE, DeliveryState.CANCELLED)
