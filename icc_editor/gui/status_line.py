# SPDX-License-Identifier: MIT
"""The strip at the bottom: is it saved, how long is it, which language."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from icc_editor.gui import icons, theme
from icc_editor.gui.editing.saving import SaveState
from icc_editor.text.languages import name_of

_SENDING_WIDTH = 240  # points
_TOLD_MS = 8000


class ToldSentence(QLabel):
    """A sentence that ends in “…” where there is no room, and then is whole in its tooltip."""

    def __init__(self, parent: QWidget) -> None:
        """Say nothing."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # the names in it are not ours
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show ``text``, or nothing where it is empty; ``text()`` returns all of it."""
        self.setText(text)
        self._show_whole()

    def shown_text(self) -> str:
        """Return what there is room for."""
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See anew whether all of it can be read."""
        super().resizeEvent(event)
        self._show_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for: a screen reader still reads the whole sentence."""
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            self.alignment(),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )
        painter.end()

    def _show_whole(self) -> None:
        text = self.text()
        is_cut = self.shown_text() != text
        self.setToolTip(f"<p>{escape(text)}</p>" if is_cut else "")  # a paragraph is wrapped


class StatusLine(QStatusBar):
    """Says in words what the writer may want to know at a glance."""

    outbox_requested = Signal()
    sending_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._sign = QLabel(self)
        self._state = QLabel(self)
        self._state.setAccessibleName(self.tr("Saved or not"))
        # QStatusBar's own messages let what they hide come back when the strip is laid out anew.
        self._told = ToldSentence(self)
        self._told.hide()
        self._words = QLabel(self)
        self._breaks = QLabel(self)
        self._breaks.setToolTip(self.tr("Zero-width spaces between Khmer words"))
        self._breaks.hide()
        self._language = QLabel(self)
        self.sending_button = self._button("send")
        self.sending_button.setToolTip(self.tr("Show how far it is"))
        self.sending_button.clicked.connect(self.sending_requested)
        self.outbox_button = self._button("upload")
        self.outbox_button.clicked.connect(self.outbox_requested)
        self.addWidget(self._sign)
        self.addWidget(self._state)
        self.addWidget(self._told, 1)
        self.addPermanentWidget(self.sending_button)
        self.addPermanentWidget(self.outbox_button)
        for label in (self._words, self._language):  # apart from the number before
            label.setContentsMargins(theme.GAP, 0, 0, 0)
        self.addPermanentWidget(self._breaks)
        self.addPermanentWidget(self._words)
        self.addPermanentWidget(self._language)
        self.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        self._told_timer = QTimer(self)
        self._told_timer.setSingleShot(True)
        self._told_timer.setInterval(_TOLD_MS)
        self._told_timer.timeout.connect(self._end_telling)
        self.show_state(SaveState.NOTHING)

    def tell(self, text: str) -> None:
        """Say something for a while in the place of the state."""
        self._told.say(text)
        for widget, shown in ((self._sign, False), (self._state, False), (self._told, True)):
            widget.setVisible(shown)
        self._told_timer.start()

    def told_text(self) -> str:
        """Return what is said in the place of the state, empty for nothing."""
        return self._told.text()

    def state_text(self) -> str:
        """Return what is said about saving."""
        return self._state.text()

    @Slot(int)
    def show_breaks(self, count: int) -> None:
        """Say how many word breaks nobody sees there are; nothing when there are none."""
        self._breaks.setText(self.tr("Word breaks: {count}").format(count=f"{count:,}"))
        self._breaks.setVisible(bool(count))

    @Slot(object)
    def show_state(self, state: SaveState) -> None:
        """Say whether the text is on the disk."""
        texts = {
            SaveState.NOTHING: self.tr("No post is open"),
            SaveState.SAVED: self.tr("Saved"),
            SaveState.SAVING: self.tr("Saving…"),
            SaveState.CHANGED: self.tr("Not saved yet"),
            SaveState.FAILED: self.tr("Not saved – kept in the recovery file"),
            SaveState.UNSAFE: self.tr("Not saved – only in this window"),
        }
        signs = {
            SaveState.NOTHING: ("circle", ""),
            SaveState.SAVED: ("check", "good"),
            SaveState.SAVING: ("refresh-cw", ""),
            SaveState.CHANGED: ("circle-dot", ""),
            SaveState.FAILED: ("triangle-alert", "bad"),
            SaveState.UNSAFE: ("triangle-alert", "bad"),
        }
        name, tone = signs[state]
        colors = QApplication.palette()
        if tone:
            colors.setColor(QPalette.ColorRole.WindowText, theme.tone(tone, colors))
        self._sign.setPalette(colors)
        self._state.setText(texts[state])
        icons.set_picture(self._sign, name, 16, QPalette.ColorRole.WindowText)

    def show_words(self, count: int | None) -> None:
        """Show how many words the version has; None hides it."""
        self._words.setVisible(count is not None)
        if count is not None:
            text = QCoreApplication.translate("StatusLine", "%n word(s)", "", count)
            self._words.setText(text.replace(str(count), f"{count:,}"))

    def show_language(self, code: str) -> None:
        """Show the language of the version in front."""
        self._language.setText(name_of(code))
        self._language.setVisible(bool(code))

    def show_waiting(self, count: int) -> None:
        """Show how many posts wait in the outbox."""
        self.outbox_button.setVisible(count > 0)
        self.outbox_button.setText(
            QCoreApplication.translate("StatusLine", "%n in the outbox", "", count)
        )

    @Slot(object)
    def show_sending(self, titles: tuple[str, ...]) -> None:
        """Show what is on its way to a blog while its window is closed."""
        self.sending_button.setVisible(bool(titles))
        if titles:
            text = self.tr("Publishing “{title}”…").format(title=titles[0])
            shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _SENDING_WIDTH)
            self.sending_button.setText(shown.replace("&", "&&"))

    @Slot()
    def _end_telling(self) -> None:
        self._told.say("")
        for widget, shown in ((self._sign, True), (self._state, True), (self._told, False)):
            widget.setVisible(shown)

    def _button(self, picture: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.set_icon(button, picture)
        button.hide()
        return button
