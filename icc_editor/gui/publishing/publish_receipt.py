# SPDX-License-Identifier: MIT
"""What the blog confirmed about each version, with its link."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, moments, theme
from icc_editor.gui.browser import open_address
from icc_editor.gui.link_field import LinkField
from icc_editor.gui.publishing.publish_checks import CheckLine
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.delivery import Receipt
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.remote_post import PUBLIC_STATUSES
from icc_editor.text.languages import name_of


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """What the blog confirmed about one post; ``time_zone`` is the blog's.

    ``languages`` are those of the texts in it, its own first.  ``updated`` says whether what
    readers saw before is another now; None when they saw nothing.
    """

    languages: tuple[str, ...]
    title: str
    receipt: Receipt
    time_zone: str = ""
    updated: bool | None = None


class PublishReceiptPage(QWidget):
    """Shows receipts."""

    jump_requested = Signal(object)  # Diagnostic
    take_back_requested = Signal()

    def __init__(self, messages: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._messages = messages
        sign = QLabel(self)
        icons.set_picture(sign, "circle-check", 40, QPalette.ColorRole.Accent)
        title = QLabel(self.tr("The blog has it"), self)
        theme.scale_font(title, 1.4, bold=True)
        self._receipts = QVBoxLayout()
        self._receipts.setSpacing(theme.MARGIN)
        self.take_back_button = QPushButton(self.tr("Take back to draft…"), self)
        self.take_back_button.setAutoDefault(False)
        self.take_back_button.setToolTip(
            self.tr("Readers do not see it any more; nothing is deleted")
        )
        icons.set_icon(self.take_back_button, "undo-2")
        self.take_back_button.clicked.connect(self.take_back_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        column.addWidget(sign)
        column.addWidget(title)
        column.addLayout(self._receipts)
        column.addSpacing(theme.GAP)
        column.addWidget(self.take_back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)

    def show_lines(self, lines: tuple[ReceiptLine, ...]) -> None:
        """Show what was confirmed."""
        while (item := self._receipts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in lines:
            self._receipts.addWidget(_ReceiptWidget(line, self._messages, self))
            for point in line.receipt.open_points:
                self._receipts.addWidget(CheckLine(point, self._jump, self))
        public = any(line.receipt.status in PUBLIC_STATUSES for line in lines)
        self.take_back_button.setVisible(public)

    def _jump(self, finding: Diagnostic) -> None:
        self.jump_requested.emit(finding)


class _ReceiptWidget(QWidget):
    """One version's confirmation: where it is, since when, and its link."""

    def __init__(self, line: ReceiptLine, messages: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._messages = messages
        self._link = line.receipt.link
        name = ", ".join(map(name_of, line.languages))
        head = QLabel(f"{name}: {line.title}", self)
        theme.scale_font(head, 1.0, bold=True)
        state = QLabel(self._state(line), self)
        self.reach = QLabel(self._reach(line.receipt), self)
        link = LinkField(self._link, self)
        link.setAccessibleName(self.tr("Link to the {language} version").format(language=name))
        for label in (head, state, self.reach):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.dim(state)
        self.open_button = QPushButton(self.tr("View on the blog"), self)
        self.copy_button = QPushButton(self.tr("Copy the link"), self)
        icons.set_icon(self.open_button, "external-link")
        icons.set_icon(self.copy_button, "copy")
        self.open_button.clicked.connect(self._on_open_button_clicked)
        self.copy_button.clicked.connect(self._on_copy_button_clicked)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        for button in (self.open_button, self.copy_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for widget in (head, state, self.reach, link):
            column.addWidget(widget)
        column.addLayout(row)
        self.reach.setVisible(bool(self.reach.text()))
        link.setVisible(bool(self._link))
        self.open_button.setVisible(bool(self._link))
        self.copy_button.setVisible(bool(self._link))

    def _state(self, line: ReceiptLine) -> str:
        receipt = line.receipt
        if receipt.status == "future" and receipt.date is not None:
            return self.tr("Scheduled for {time}").format(
                time=moments.on_clocks(receipt.date, line.time_zone)
            )
        words = {
            "publish": self.tr("Published"),
            "future": self.tr("Scheduled"),
            "draft": self.tr("A draft on the blog"),
            "pending": self.tr("Waiting for review"),
            "private": self.tr("Published privately"),
        }
        if line.updated is not None:
            words["publish"] = self.tr("Updated") if line.updated else self.tr("Unchanged")
        return self.tr("{state}, confirmed {time}").format(
            state=words.get(receipt.status, receipt.status),
            time=moments.on_clocks(receipt.confirmed, line.time_zone),
        )

    def _reach(self, receipt: Receipt) -> str:
        """Return who can open the link, empty when everybody can."""
        if receipt.status == "publish":
            return ""
        reasons = {
            "draft": self.tr("Readers cannot see a draft, so there is no link for them yet."),
            "pending": self.tr(
                "Readers cannot see it before somebody at the blog approves it, so there is no "
                "link for them yet."
            ),
            "private": self.tr(
                "Readers cannot see a private post, so there is no link for them: it opens only "
                "for those who sign in to the blog and may read it."
            ),
            "future": self.tr("Readers can open the link from that time on."),
        }
        reason = reasons.get(receipt.status, "")
        if receipt.status in ("draft", "pending") and receipt.link:
            there = self.tr("The link below is for those who may edit it on the blog.")
            return f"{reason} {there}"
        return reason

    @Slot()
    def _on_open_button_clicked(self) -> None:
        url = QUrl(self._link)
        if url.scheme() in ("http", "https", "file"):
            open_address(url, self._messages)

    @Slot()
    def _on_copy_button_clicked(self) -> None:
        QApplication.clipboard().setText(self._link)
