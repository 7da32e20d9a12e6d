# SPDX-License-Identifier: MIT
"""What the blog confirmed of what was sent from the outbox."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from icc_editor.gui import theme
from icc_editor.gui.publishing.publish_receipt import PublishReceiptPage, ReceiptLine
from icc_editor.gui.telling.message_bar import MessageBar


class ReceiptDialog(QDialog):
    """Shows receipts with their links, of one post or of several."""

    def __init__(self, lines: tuple[ReceiptLine, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Receipt"))
        self.messages = MessageBar(self)
        self.receipt = PublishReceiptPage(self.messages, self)
        self.receipt.show_lines(lines)
        self.receipt.take_back_button.hide()  # of which post? Its own window offers that
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(self.receipt)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        theme.plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(self.messages)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.setMinimumWidth(460)
        theme.open_size(self, 560, 440)
