# SPDX-License-Identifier: MIT
"""Publishing from the summary to the receipt, in one window that never blocks the other."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, languages, moments, theme
from icc_editor.gui.browser import open_address
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.publish_choice import PublishChoice
from icc_editor.gui.publish_summary import CheckLine, PublishOffer, PublishSummaryPage
from icc_editor.gui.two_texts import TwoTexts
from icc_editor.post.delivery import Receipt
from icc_editor.post.job import Progress

_PASSWORD_LACKS = frozenset({"SecretMissing", "KeyringAbsent"})


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """What the blog confirmed about one version."""

    language: str
    title: str
    receipt: Receipt


class PublishView(QDialog):
    """Summary, progress, receipt or conflict."""

    choice_changed = Signal(object)  # PublishChoice
    jump_requested = Signal(object)  # Diagnostic
    accept_requested = Signal(object, str)  # Diagnostic, why it is right
    publish_requested = Signal(object)  # PublishChoice
    cancel_requested = Signal()
    retry_requested = Signal()
    connect_requested = Signal()
    theirs_kept = Signal()
    mine_sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publish"))
        self._offer: PublishOffer | None = None
        self._busy = False
        self.messages = MessageBar(self)
        self.summary = PublishSummaryPage(self)
        self.summary.choice_changed.connect(self._on_summary_choice_changed)
        self.summary.jump_requested.connect(self.jump_requested)
        self.summary.accept_requested.connect(self.accept_requested)
        self._waiting = self._make_waiting()
        self._progress_page = theme.scrolling(self._make_progress_page(), self)
        self._receipt_page = self._make_receipt_page()
        self._conflict_page = theme.scrolling(self._make_conflict_page(), self)
        self._pages = QStackedWidget(self)
        for page in (
            self._waiting,
            self.summary,
            self._progress_page,
            self._receipt_page,
            self._conflict_page,
        ):
            self._pages.addWidget(page)
        self.publish_button = QPushButton(self.tr("Publish"), self)
        theme.make_primary(self.publish_button)
        icons.set_icon(self.publish_button, "send")
        self.retry_button = QPushButton(self.tr("Try again"), self)
        self.mine_button = QPushButton(self.tr("Put mine on the blog"), self)
        self.theirs_button = QPushButton(self.tr("Keep the blog’s"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.publish_button.clicked.connect(self._on_publish_button_clicked)
        self.retry_button.clicked.connect(self.retry_requested)
        self.mine_button.clicked.connect(self.mine_sent)
        self.theirs_button.clicked.connect(self.theirs_kept)
        self.close_button.clicked.connect(self._on_close_button_clicked)
        self._lay_out()
        self._show_page(self._waiting)

    def show_offer(self, offer: PublishOffer) -> None:
        """Show the summary."""
        first = self._pages.currentWidget() is not self.summary
        self._offer = offer
        self.summary.show_offer(offer)
        self._show_page(self.summary)
        self.publish_button.setText(self.summary.button_text())
        self.publish_button.setEnabled(
            not offer.blocked and bool(offer.choice.languages) and offer.account is not None
        )
        if first:
            self.publish_button.setFocus()

    def say_unavailable(self, reason: str) -> None:
        """Say that the blog could not be asked; ``reason`` empty takes the note away."""
        if reason in _PASSWORD_LACKS:
            self.messages.show_note(
                self.tr(
                    "The password of this blog is not known here. You can press the button all "
                    "the same: you are asked for it then."
                ),
                tone="warn",
            )
        elif reason:
            self.messages.show_note(
                self.tr(
                    "The blog cannot be asked right now. You can press the button all the same: "
                    "the post waits in the outbox until it can be sent."
                ),
                tone="warn",
            )
        else:
            self.messages.dismiss()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the sending is."""
        self._show_page(self._progress_page)
        self._progress_text.setText(progress.subject)
        self._progress_bar.setRange(0, max(0, progress.total))
        self._progress_bar.setValue(progress.done)

    def show_cancelling(self) -> None:
        """Say that Cancel was heard."""
        self._progress_text.setText(self.tr("Stopping at a safe place…"))
        self.close_button.setEnabled(False)

    def show_note(self, text: str) -> None:
        """Say something that is no error but must be known."""
        self.messages.show_note(text, tone="warn")

    def show_error(self, error: Exception) -> None:
        """Say what stopped it and offer to go on from there."""
        self._busy = False
        self.messages.show_error(error)
        if self._pages.currentWidget() is self._progress_page:
            self._progress_text.setText(
                self.tr("Stopped. What is on its way stays in the outbox and can go on later.")
            )
            self._progress_bar.setRange(0, 1)
            self.retry_button.show()
            self.retry_button.setFocus()
            self.close_button.setEnabled(True)
            self.close_button.setText(self.tr("Close"))

    def show_receipt(self, lines: tuple[ReceiptLine, ...]) -> None:
        """Show what the blog confirmed, with links."""
        self.messages.dismiss()  # "Stopped" may stand there, when Cancel came too late
        while (item := self._receipts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for line in lines:
            self._receipts.addWidget(_ReceiptWidget(line, self.messages, self))
            for point in line.receipt.open_points:
                self._receipts.addWidget(CheckLine(point, self.jump_requested.emit, self))
        self._show_page(self._receipt_page)

    def show_conflict(self, mine: str, theirs: str) -> None:
        """Show both texts of a post somebody edited on the blog."""
        self._texts.show_texts(mine, theirs)
        self._show_page(self._conflict_page)
        theme.open_size(self, max(self.width(), 820), max(self.height(), 520))

    def is_busy(self) -> bool:
        """Return whether something is on its way."""
        return self._busy

    def _make_waiting(self) -> QWidget:
        page = QWidget(self)
        text = QLabel(self.tr("Looking at the post…"), page)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(page)
        column.addWidget(text)
        return page

    def _make_progress_page(self) -> QWidget:
        page = QWidget(self)
        title = QLabel(self.tr("On its way"), page)
        theme.scale_font(title, 1.4, bold=True)
        self._progress_text = QLabel(page)
        self._progress_text.setWordWrap(True)
        self._progress_text.setTextFormat(Qt.TextFormat.PlainText)
        self._progress_bar = QProgressBar(page)
        self._progress_bar.setTextVisible(False)
        note = QLabel(
            self.tr(
                "You can close this and go on writing. If the line breaks or the computer is "
                "switched off, it goes on from here; nothing appears twice."
            ),
            page,
        )
        note.setWordWrap(True)
        theme.dim(note)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        for widget in (title, self._progress_text, self._progress_bar, note):
            column.addWidget(widget)
        column.addStretch(2)
        return page

    def _make_receipt_page(self) -> QWidget:
        page = QWidget(self)
        sign = QLabel(page)
        icons.set_picture(sign, "circle-check", 40, QPalette.ColorRole.Accent)
        title = QLabel(self.tr("The blog has it"), page)
        theme.scale_font(title, 1.4, bold=True)
        self._receipts = QVBoxLayout()
        self._receipts.setSpacing(theme.MARGIN)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        column.addWidget(sign)
        column.addWidget(title)
        column.addLayout(self._receipts)
        column.addStretch(2)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

    def _make_conflict_page(self) -> QWidget:
        page = QWidget(self)
        title = QLabel(self.tr("Somebody changed the post on the blog"), page)
        theme.scale_font(title, 1.2, bold=True)
        words = QLabel(
            self.tr("Nothing was overwritten. Compare both, then decide which one readers see."),
            page,
        )
        for label in (title, words):
            label.setWordWrap(True)
        self._texts = TwoTexts(self.tr("Yours"), self.tr("On the blog"), page)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self._texts, 1)
        return page

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.MARGIN)
        row.setSpacing(theme.GAP)
        # Cancel and Close never come where Publish was: a double click must not hit them.
        row.addWidget(self.close_button)
        row.addStretch(1)
        for button in (
            self.theirs_button,
            self.mine_button,
            self.retry_button,
            self.publish_button,
        ):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._pages, 1)
        column.addLayout(row)
        self.setMinimumWidth(520)
        theme.open_size(self, 580, 520)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.publish_button.setVisible(page is self.summary)
        self.retry_button.hide()
        # Enter goes on, Escape leaves: only when all is done does Enter leave.
        self.close_button.setAutoDefault(page is self._receipt_page)
        if page is self._receipt_page:
            self.close_button.setFocus()
        conflict = page is self._conflict_page
        self.mine_button.setVisible(conflict)
        self.theirs_button.setVisible(conflict)
        self._busy = page is self._progress_page
        self.close_button.setEnabled(True)
        self.close_button.setText(self.tr("Cancel") if self._busy else self.tr("Close"))

    @Slot(object)
    def _on_summary_choice_changed(self, choice: PublishChoice) -> None:
        # What is on screen is not what was prepared: no button until it is again.
        self.publish_button.setEnabled(False)
        self.choice_changed.emit(choice)

    @Slot()
    def _on_publish_button_clicked(self) -> None:
        choice = self.summary.choice()
        if choice is not None:
            self.publish_requested.emit(choice)

    @Slot()
    def _on_close_button_clicked(self) -> None:
        if self._busy:
            self.show_cancelling()
            self.cancel_requested.emit()
        else:
            self.close()


class _ReceiptWidget(QWidget):
    """One version's confirmation: where it is, since when, and its link."""

    def __init__(self, line: ReceiptLine, messages: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._messages = messages
        self._link = line.receipt.link
        words = {
            "publish": self.tr("Published"),
            "future": self.tr("Scheduled"),
            "draft": self.tr("A draft on the blog"),
            "pending": self.tr("Waiting for review"),
            "private": self.tr("Published privately"),
        }
        name = languages.NAMES.get(line.language, line.language)
        head = QLabel(f"{name}: {line.title}", self)
        theme.scale_font(head, 1.0, bold=True)
        state = QLabel(
            self.tr("{state}, confirmed {time}").format(
                state=words.get(line.receipt.status, line.receipt.status),
                time=moments.full(line.receipt.confirmed),
            ),
            self,
        )
        link = QLineEdit(self._link, self)  # an address has no place to break a line
        link.setReadOnly(True)
        link.setFrame(False)
        link.setCursorPosition(0)
        link.setToolTip(self._link)
        for label in (head, state):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.dim(state)
        open_button = QPushButton(self.tr("Open in browser"), self)
        copy_button = QPushButton(self.tr("Copy link"), self)
        icons.set_icon(open_button, "external-link")
        icons.set_icon(copy_button, "copy")
        open_button.clicked.connect(self._on_open_button_clicked)
        copy_button.clicked.connect(self._on_copy_button_clicked)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(open_button)
        row.addWidget(copy_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for widget in (head, state, link):
            column.addWidget(widget)
        column.addLayout(row)

    @Slot()
    def _on_open_button_clicked(self) -> None:
        url = QUrl(self._link)
        if url.scheme() in ("http", "https", "file"):
            open_address(url, self._messages)

    @Slot()
    def _on_copy_button_clicked(self) -> None:
        QApplication.clipboard().setText(self._link)
