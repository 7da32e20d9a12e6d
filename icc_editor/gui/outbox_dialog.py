# SPDX-License-Identifier: MIT
"""What waits to be sent, and what to do about it."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, moments, theme
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.questions import is_sure
from icc_editor.post.delivery import Delivery, DeliveryState
from icc_editor.services.letting_go import may_be_let_go
from icc_editor.text.languages import name_of


class OutboxDialog(QDialog):
    """Lists deliveries; each can go on or be called back."""

    resume_requested = Signal(str)  # delivery id
    resume_all_requested = Signal()
    cancel_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Outbox"))
        self._deliveries: tuple[Delivery, ...] = ()
        self.messages = MessageBar(self)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        theme.dim(self.hint)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Outbox"))
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)
        self.resume_button = self._button(self.tr("Send now"), "send")
        self.all_button = self._button(self.tr("Send all"), "upload")
        self.cancel_button = self._button(self.tr("Cancel sending"), "x")
        self.resume_button.clicked.connect(self._on_resume_button_clicked)
        self.all_button.clicked.connect(self.resume_all_requested)
        self.cancel_button.clicked.connect(self._on_cancel_button_clicked)
        side = QVBoxLayout()
        side.setSpacing(theme.GAP)
        for button in (self.resume_button, self.all_button, self.cancel_button):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.MARGIN)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        theme.plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(self.messages)
        column.addWidget(self.hint)
        column.addLayout(middle, 1)
        column.addWidget(buttons)
        theme.open_size(self, 580, 360)
        self.show_deliveries((), {})

    def show_deliveries(
        self, deliveries: tuple[Delivery, ...], account_names: dict[str, str]
    ) -> None:
        """Show what is in the outbox; finished deliveries come last."""
        self._deliveries = deliveries
        chosen = self.chosen()
        self.list.clear()
        for delivery in sorted(deliveries, key=lambda found: found.state is DeliveryState.DONE):
            blog = account_names.get(delivery.account_id, "")
            item = QListWidgetItem(self._line(delivery, blog))
            item.setSizeHint(QSize(0, 2 * theme.line_height(self.list.font()) + theme.GAP))
            item.setToolTip(delivery.payload.title)
            item.setData(Qt.ItemDataRole.UserRole, delivery)
            self.list.addItem(item)
            if chosen is not None and chosen.id == delivery.id:
                self.list.setCurrentItem(item)
        if any(is_waiting(found) for found in deliveries):
            hint = self.tr("What waits here is sent when you say so; nothing is sent twice.")
        elif any(found.state is DeliveryState.CANCELLED for found in deliveries):
            hint = self.tr("Some of what was cancelled is still on the blog, as a hidden draft.")
        else:
            hint = self.tr("Nothing waits. What you publish passes through here.")
        self.hint.setText(hint)
        self.all_button.setEnabled(any(is_waiting(found) for found in deliveries))
        if deliveries and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._on_list_current_row_changed(self.list.currentRow())

    def chosen(self) -> Delivery | None:
        """Return the delivery the list is on."""
        item = self.list.currentItem()
        found = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Delivery) else None

    def _line(self, delivery: Delivery, blog: str) -> str:
        states = {
            DeliveryState.WAITING: self.tr("waits"),
            DeliveryState.SENDING: self.tr("half sent, can go on"),
            DeliveryState.HELD: self.tr("needs you"),
            DeliveryState.DONE: self.tr("sent"),
            DeliveryState.CANCELLED: self.tr("cancelled, not yet removed from the blog"),
        }
        name = name_of(delivery.language)
        first = f"{delivery.payload.title} ({name})"
        state = states[delivery.state]
        if delivery.unnoted:
            state = self.tr("on the blog, not noted here")
        second = [state, blog, moments.short(delivery.created)]
        return f"{first}\n{' · '.join(part for part in second if part)}"

    def _button(self, text: str, picture: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        icons.set_icon(button, picture)
        return button

    @Slot(int)
    def _on_list_current_row_changed(self, _row: int) -> None:
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
