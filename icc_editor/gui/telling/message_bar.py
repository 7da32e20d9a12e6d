# SPDX-License-Identifier: MIT
"""A strip in the window that says what happened, without standing in the way.

Errors one can go on after, notes and the Undo after a deletion are shown here; nothing waits for
an answer.  The newest message replaces the one before.
"""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.scrolled import Scrolled
from icc_editor.gui.telling.messages import Message, explain

Way: TypeAlias = tuple[str, Callable[[], None]]
"""The text of a button, and what it does."""

_PICTURES = {
    "good": "circle-check",
    "info": "info",
    "warn": "triangle-alert",
    "bad": "circle-alert",
}


class MessageBar(QFrame):
    """Shows one message with at most two actions, Details and Close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._picture = QLabel(self)
        self._title = QLabel(self)
        theme.scale_font(self._title, 1.0, bold=True)
        self._title.setWordWrap(True)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)  # the names in it are not ours
        self._action = QPushButton(self)
        self._other = QPushButton(self)  # where there are two ways on
        self._details = QPushButton(self.tr("Details…"), self)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        icons.set_icon(self._close, "x")
        self._on_action: Callable[[], None] | None = None
        self._on_other: Callable[[], None] | None = None
        self._ways: dict[type[Exception], tuple[Way, Way]] = {}
        self._message: Message | None = None
        self._of_post = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._action.clicked.connect(self._on_action_clicked)
        self._other.clicked.connect(self._on_other_clicked)
        self._details.clicked.connect(self._on_details_clicked)
        self._close.clicked.connect(self.dismiss)
        for button in (self._action, self._other, self._details):
            button.setAutoDefault(False)  # Enter elsewhere in a dialog is not meant for them
        self._lay_out()
        self.hide()

    def offer(self, kind: type[Exception], first: Way, other: Way) -> None:
        """Offer two ways on with every error of a kind.

        The first is called the same whoever tells of the error, and does what that one knows.
        """
        self._ways[kind] = first, other

    def show_error(
        self,
        error: Exception,
        *,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        remark: str = "",
    ) -> None:
        """Explain ``error``; ``action`` is the text of a button that tries the remedy.

        ``remark`` is a sentence about what is shown meanwhile.
        """
        message = explain(error)
        self._message = message
        first, other = self._ways.get(type(error), (None, None))
        if first is not None:  # its words are those of the message, whatever does the deed
            action, on_action = first[0], on_action or first[1]
        lines = (message.sentence, message.remedy, remark)
        text = "\n".join(line for line in lines if line)
        self._show(message.title, text, "bad", action, on_action)
        if other is not None:
            text, self._on_other = other
            self._other.setText(text)
            self._other.show()

    def show_note(
        self,
        text: str,
        *,
        tone: str = "info",
        action: str = "",
        on_action: Callable[[], None] | None = None,
        seconds: int = 0,
        of_post: bool = False,
    ) -> None:
        """Show a sentence; it goes by itself after ``seconds`` unless that is 0.

        What is ``of_post`` speaks of the post that is open, and goes with it.
        """
        self._message = None
        self._show("", text, tone, action, on_action)
        self._of_post = of_post
        if seconds:
            self._timer.start(seconds * 1000)

    def text(self) -> str:
        """Return what is shown, empty when nothing is."""
        if self.isHidden():
            return ""
        return "\n".join(part for part in (self._title.text(), self._text.text()) if part)

    def leave_post(self) -> None:
        """Take away what speaks of the post that was open."""
        if self._of_post:
            self.dismiss()

    @Slot()
    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self._on_action = self._on_other = None
        self._message = None
        self._of_post = False
        self.hide()

    def _show(
        self,
        title: str,
        text: str,
        tone: str,
        action: str,
        on_action: Callable[[], None] | None,
    ) -> None:
        self._timer.stop()
        self._of_post = False
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        colors = self._picture.palette()
        colors.setColor(QPalette.ColorRole.WindowText, theme.tone(tone, QApplication.palette()))
        self._picture.setPalette(colors)
        icons.set_picture(self._picture, _PICTURES[tone], 20, QPalette.ColorRole.WindowText)
        self._on_action, self._on_other = on_action, None
        self._other.hide()
        self._action.setText(action)
        self._action.setVisible(bool(action) and on_action is not None)
        self._details.setVisible(self._message is not None)
        self.show()
        spoken = QAccessibleAnnouncementEvent(self, f"{title} {text}".strip())
        QAccessible.updateAccessibility(spoken)

    def _lay_out(self) -> None:
        words = Scrolled(2 * theme.line_height(self.font()), self)
        words.set_spacing(theme.GRID // 2)
        words.add(self._title)
        words.add(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.MARGIN, theme.GAP, theme.GAP, theme.GAP)
        row.setSpacing(theme.GAP)
        row.addWidget(self._picture)
        row.addSpacing(theme.GRID)
        row.addWidget(words, 1)
        ways = QVBoxLayout()  # beside each other they would leave no room for the words
        ways.setSpacing(theme.GRID)
        ways.addStretch(1)  # a row is no higher than what in it cannot grow
        ways.addWidget(self._action)
        ways.addWidget(self._other)
        ways.addStretch(1)
        row.addLayout(ways)
        for button in (self._details, self._close):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @Slot()
    def _on_action_clicked(self) -> None:
        call = self._on_action
        self.dismiss()
        if call is not None:
            call()

    @Slot()
    def _on_other_clicked(self) -> None:
        call = self._on_other
        self.dismiss()
        if call is not None:
            call()

    @Slot()
    def _on_details_clicked(self) -> None:
        if self._message is not None:
            from icc_editor.gui.details_dialog import DetailsDialog

            DetailsDialog.show_about(self._message, self)
