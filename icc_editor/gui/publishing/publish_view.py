# SPDX-License-Identifier: MIT
"""Publishing from the summary to the receipt, in one window that never blocks the other."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from icc_editor.errors import DeliveryUnderway
from icc_editor.gui import icons, theme
from icc_editor.gui.hasty_keys import HastyKeys
from icc_editor.gui.publishing import publish_times
from icc_editor.gui.publishing.publish_choice import PublishChoice, PublishOffer
from icc_editor.gui.publishing.publish_receipt import PublishReceiptPage, ReceiptLine
from icc_editor.gui.publishing.publish_summary import PublishSummaryPage
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.two_texts import TwoTexts
from icc_editor.post.job import Progress
from icc_editor.services.publish_summary import NOT_ASKED

_LATE_MS = 3000  # a blog that answers sooner needs no words beside a summary
_PASSWORD_LACKS = frozenset({"SecretMissing", "KeyringAbsent"})


class PublishView(QDialog):
    """Summary, progress, receipt or conflict."""

    choice_changed = Signal(object)  # PublishChoice
    jump_requested = Signal(object)  # Diagnostic
    accept_requested = Signal(object, str)  # Diagnostic, why it is right
    outbox_requested = Signal()
    unasked_requested = Signal()  # the summary, without what the blog says
    publish_requested = Signal(object)  # PublishChoice
    cancel_requested = Signal()
    retry_requested = Signal()
    take_back_requested = Signal()
    theirs_kept = Signal()
    theirs_taken = Signal()
    mine_sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publish"))
        self._busy = False
        self._asked_host = ""
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._late.timeout.connect(self._on_late)
        self.messages = MessageBar(self)
        self.summary = PublishSummaryPage(self)
        self.receipt = PublishReceiptPage(self.messages, self)
        self.summary.choice_changed.connect(self._on_summary_choice_changed)
        self.summary.jump_requested.connect(self.jump_requested)
        self.summary.accept_requested.connect(self.accept_requested)
        self.summary.outbox_requested.connect(self.outbox_requested)
        self.receipt.jump_requested.connect(self.jump_requested)
        self.receipt.take_back_requested.connect(self.take_back_requested)
        self._waiting = self._make_waiting()
        self._settled = self._make_settled()
        self._progress_page = theme.scrolling(self._make_progress_page(), self)
        self._receipt_page = theme.scrolling(self.receipt, self)
        self._conflict_page = theme.scrolling(self._make_conflict_page(), self)
        self._pages = QStackedWidget(self)
        for page in (
            self._waiting,
            self._settled,
            self.summary,
            self._progress_page,
            self._receipt_page,
            self._conflict_page,
        ):
            self._pages.addWidget(page)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.cancel_button = QPushButton(self.tr("Cancel sending"), self)
        self.theirs_button = QPushButton(self.tr("Leave the blog’s"), self)
        self.take_button = QPushButton(self.tr("Take the blog’s text here"), self)
        self.take_button.setToolTip(
            self.tr("It replaces your text here; Undo and the history bring yours back")
        )
        self.mine_button = QPushButton(self.tr("Put mine on the blog"), self)
        self.retry_button = QPushButton(self.tr("Try again"), self)
        self.publish_button = QPushButton(self.tr("Publish"), self)
        theme.make_primary(self.publish_button)
        icons.set_icon(self.publish_button, "send")
        self.hasty_keys = HastyKeys(self.publish_button)
        self.publish_button.clicked.connect(self._on_publish_button_clicked)
        self.retry_button.clicked.connect(self.retry_requested)
        self.mine_button.clicked.connect(self.mine_sent)
        self.theirs_button.clicked.connect(self.theirs_kept)
        self.take_button.clicked.connect(self._on_take_button_clicked)
        self.close_button.clicked.connect(self.close)
        self.cancel_button.clicked.connect(self._on_cancel_button_clicked)
        self._lay_out()
        self._show_page(self._waiting)

    def show_asking(self, host: str) -> None:
        """Say which blog is waited for, and offer to go on without; beside a summary only late."""
        self._asked_host = host
        if self._pages.currentWidget() is self.summary:
            self._late.start()
            return
        self._waiting_text.setText(self._asking_words())
        self._waiting_bar.show()
        self.unasked_button.show()

    def show_offer(self, offer: PublishOffer) -> None:
        """Show the summary."""
        self._late.stop()
        first = self._pages.currentWidget() is not self.summary
        self.summary.show_offer(offer)
        self._show_page(self.summary)
        self.publish_button.setText(self.summary.button_text())
        self.publish_button.setEnabled(
            not offer.blocked and bool(offer.choice.languages) and offer.account is not None
        )
        self._order_tabs()
        if first:
            self._focus_page()

    def say_unavailable(self, reason: str) -> None:
        """Say that the blog could not be asked; ``reason`` empty takes the note away."""
        if reason in _PASSWORD_LACKS:
            self.messages.show_note(
                self.tr(
                    "The password of this blog is not known here, so the blog was not asked. You "
                    "can press the button without it: you are asked for it again then."
                ),
                tone="warn",
            )
        elif reason == NOT_ASKED:
            self.messages.show_note(
                self.tr(
                    "The blog was not asked, so what you see here is what this computer knows of "
                    "it. You can press the button: what the blog does not allow is said then."
                ),
                tone="warn",
            )
        elif reason == "MayNotWrite":
            self.messages.show_note(
                self.tr(
                    "This account may not write posts on this blog. Ask whoever runs the blog to "
                    "make it a contributor or an author, or choose another account."
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
        self.cancel_button.setEnabled(False)

    def show_note(self, text: str) -> None:
        """Say something that is no error but must be known."""
        self.messages.show_note(text, tone="warn")

    def show_error(self, error: Exception) -> None:
        """Say what stopped it and offer to go on from there."""
        self._busy = False
        self._late.stop()
        self._waiting_bar.hide()
        self.unasked_button.hide()
        self._let_choose(chosen=False)
        self.messages.show_error(error)
        if self._pages.currentWidget() is self._progress_page:
            self._progress_text.setText(
                self.tr("Stopped. What is on its way stays in the outbox and can go on later.")
            )
            self._progress_bar.setRange(0, 1)
            self._progress_note.hide()
            self.cancel_button.hide()
            self.retry_button.show()
            self.retry_button.setFocus()
            self.close_button.setText(self.tr("Close"))
        if isinstance(error, DeliveryUnderway):  # trying again would help nothing
            self.messages.show_error(
                error, action=self.tr("Open the outbox"), on_action=self.outbox_requested.emit
            )
            self.retry_button.hide()
            self.close_button.setFocus()

    def show_unsent(self, error: Exception) -> None:
        """Say what stopped it before anything was kept to be sent; the summary stands again."""
        self._show_page(self.summary)
        self.messages.show_error(error)

    def show_receipt(self, lines: tuple[ReceiptLine, ...]) -> None:
        """Show what the blog confirmed, with links."""
        self.messages.dismiss()  # "Stopped" may stand there, when Cancel came too late
        self.receipt.show_lines(lines)
        self._show_page(self._receipt_page)

    def show_conflict(self, mine: str, theirs: str, languages: tuple[str, ...]) -> None:
        """Show both texts of a post somebody edited on the blog, and in which languages it is."""
        self._conflict_languages.setText(publish_times.names_of(languages))
        self._texts.show_texts(mine, theirs)
        self._show_page(self._conflict_page)
        theme.open_size(self, max(self.width(), 820), max(self.height(), 520))

    def show_untakeable(self) -> None:
        """Say that the blog's text cannot stand here whole; the choice is as it was."""
        self._let_choose(chosen=False)
        self.show_note(
            self.tr(
                "The blog’s text holds something that cannot be taken over whole, such as a "
                "picture, so nothing was changed here. Copy what you need from the right side."
            )
        )

    def show_settled(self, text: str) -> None:
        """Say how a conflict ended that sent nothing."""
        self.messages.dismiss()
        self._settled_text.setText(text)
        self._show_page(self._settled)

    def is_busy(self) -> bool:
        """Return whether something is on its way."""
        return self._busy

    def come_forward(self) -> None:
        """Take the place in front and the keyboard: a question that stood here was answered."""
        self.raise_()
        self.activateWindow()
        self._focus_page()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys go to the page, not to the button Qt would choose."""
        super().showEvent(event)
        self._focus_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button it is on, and nothing else: it publishes nothing by chance."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            at = self.focusWidget()
            if isinstance(at, QPushButton):
                at.click()
            return
        super().keyPressEvent(event)

    # -- building -------------------------------------------------------------------------------

    def _make_waiting(self) -> QWidget:
        page = QWidget(self)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # an early Enter shall not press Close
        self._waiting_text = QLabel(self.tr("Looking at the post…"), page)
        self._waiting_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting_text.setWordWrap(True)
        self._waiting_text.setTextFormat(Qt.TextFormat.PlainText)
        self._waiting_bar = QProgressBar(page)
        self._waiting_bar.setTextVisible(False)
        self._waiting_bar.setRange(0, 0)
        self.unasked_button = QPushButton(self.tr("Go on without asking"), page)
        self.unasked_button.setAutoDefault(False)
        self.unasked_button.clicked.connect(self.unasked_requested)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        column.addWidget(self._waiting_text)
        column.addWidget(self._waiting_bar)
        column.addWidget(self.unasked_button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        self._waiting_bar.hide()
        self.unasked_button.hide()
        return page

    def _asking_words(self) -> str:
        return self.tr("Asking the blog {host}…").format(host=self._asked_host)

    def _make_settled(self) -> QWidget:
        page = QWidget(self)
        self._settled_text = QLabel(page)
        self._settled_text.setWordWrap(True)
        self._settled_text.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.addWidget(self._settled_text)
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
        self._progress_note = QLabel(
            self.tr(
                "You can close this and go on writing: the line at the bottom of the program’s "
                "window tells how far it is. If the connection breaks or the computer is switched "
                "off, it goes on from here; nothing appears twice."
            ),
            page,
        )
        self._progress_note.setWordWrap(True)
        theme.dim(self._progress_note)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        for widget in (title, self._progress_text, self._progress_bar, self._progress_note):
            column.addWidget(widget)
        column.addStretch(2)
        return page

    def _make_conflict_page(self) -> QWidget:
        page = QWidget(self)
        title = QLabel(self.tr("Somebody changed the post on the blog"), page)
        theme.scale_font(title, 1.2, bold=True)
        words = QLabel(
            self.tr("Nothing was overwritten. Compare both, then decide which one readers see."),
            page,
        )
        self._conflict_languages = QLabel(page)
        theme.scale_font(self._conflict_languages, 1.0, bold=True)
        for label in (title, self._conflict_languages, words):
            label.setWordWrap(True)
        self._texts = TwoTexts(self.tr("Yours"), self.tr("On the blog"), page)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        for label in (title, self._conflict_languages, words):
            column.addWidget(label)
        column.addWidget(self._texts, 1)
        return page

    def _buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.close_button,
            self.cancel_button,
            self.take_button,
            self.theirs_button,
            self.mine_button,
            self.retry_button,
            self.publish_button,
        )

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.MARGIN)
        row.setSpacing(theme.GAP)
        # Cancel and Close never come where Publish was: a double click must not hit them.
        for button in self._buttons():
            row.addWidget(button)
        row.insertStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self._pages, 1)
        column.addLayout(row)
        self.setMinimumWidth(520)
        theme.open_size(self, 600, 640)

    def _order_tabs(self) -> None:
        """Let Tab go as the eye does: Qt's own order is that in which things were made."""
        for before, after in pairwise((*self.summary.in_order(), *self._buttons())):
            QWidget.setTabOrder(before, after)

    def _show_page(self, page: QWidget) -> None:
        busy = page is self._progress_page
        changes = page is not self._pages.currentWidget() or busy is not self._busy
        self._pages.setCurrentWidget(page)
        self._busy = busy
        self.publish_button.setVisible(page is self.summary)
        self.retry_button.hide()
        self.mine_button.setVisible(page is self._conflict_page)
        self.theirs_button.setVisible(page is self._conflict_page)
        self.take_button.setVisible(page is self._conflict_page)
        self._let_choose(chosen=False)
        self.cancel_button.setVisible(self._busy)
        self._progress_note.setVisible(self._busy)
        self.close_button.setText(
            self.tr("Close, go on in the background") if self._busy else self.tr("Close")
        )
        if changes:
            self.cancel_button.setEnabled(True)
            self._focus_page()

    def _focus_page(self) -> None:
        """Give the keyboard to what comes next on the page, never to what takes something back."""
        page = self._pages.currentWidget()
        if page in (self._receipt_page, self._settled):
            self.close_button.setFocus()
        elif page is self.summary and self.publish_button.isEnabled():
            self.publish_button.setFocus()
            self.hasty_keys.begin()  # the Enter of the window before must send nothing
        elif page is self._progress_page and not self._busy:
            self.retry_button.setFocus()
        elif page is not None:
            (self.summary.in_order()[0] if page is self.summary else page).setFocus()

    def _may_send(self, offer: PublishOffer) -> bool:
        """Return whether to send it as it is; one time for all is another choice."""
        if not offer.mixed:
            return True
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Not all at the same time"),
            publish_times.mixed_words(offer),
            parent=self,
        )
        later = next(time for time in offer.times if time.waits(offer.now))
        send = box.addButton(self.tr("Publish like this"), QMessageBox.ButtonRole.AcceptRole)
        together = box.addButton(
            self.tr("All at the later time"), QMessageBox.ButtonRole.ActionRole
        )
        back = box.addButton(QMessageBox.StandardButton.Cancel)
        back.setIcon(QIcon())
        box.setDefaultButton(together)
        box.setEscapeButton(back)
        box.exec()
        if box.clickedButton() is together:
            self.summary.choose_date(later.language)
        return box.clickedButton() is send

    # -- what is pressed ------------------------------------------------------------------------

    @Slot()
    def _on_late(self) -> None:
        self.messages.show_note(
            self._asking_words(),
            action=self.tr("Go on without asking"),
            on_action=self.unasked_requested.emit,
        )

    @Slot(object)
    def _on_summary_choice_changed(self, choice: PublishChoice) -> None:
        # What is on screen is not what was prepared: no button until it is again.
        self.publish_button.setEnabled(False)
        self.choice_changed.emit(choice)

    @Slot()
    def _on_publish_button_clicked(self) -> None:
        choice, offer = self.summary.choice(), self.summary.offer()
        if choice is not None and offer is not None and self._may_send(offer):
            self.publish_requested.emit(choice)

    @Slot()
    def _on_take_button_clicked(self) -> None:
        self._let_choose(chosen=True)  # until it is known whether that can be done
        self.theirs_taken.emit()

    def _let_choose(self, *, chosen: bool) -> None:
        for button in (self.take_button, self.theirs_button, self.mine_button):
            button.setDisabled(chosen)

    @Slot()
    def _on_cancel_button_clicked(self) -> None:
        self.show_cancelling()
        self.cancel_requested.emit()
