# SPDX-License-Identifier: MIT
"""The strip at the bottom: is it saved, how long is it, which language."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QStatusBar, QToolButton, QWidget

from icc_editor.gui import icons, languages, theme
from icc_editor.gui.editing_controller import SaveState

_COUNT_PAUSE_MS = 400


class StatusLine(QStatusBar):
    """Says in words what the writer may want to know at a glance."""

    count_wanted = Signal()
    outbox_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._sign = QLabel(self)
        self._state = QLabel(self)
        self._state.setAccessibleName(self.tr("Saved or not"))
        self._words = QLabel(self)
        self._language = QLabel(self)
        self.outbox_button = QToolButton(self)
        self.outbox_button.setAutoRaise(True)
        self.outbox_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.set_icon(self.outbox_button, "upload")
        self.outbox_button.clicked.connect(self.outbox_requested)
        self.outbox_button.hide()
        self.addWidget(self._sign)
        self.addWidget(self._state)
        self.addPermanentWidget(self.outbox_button)
        self.addPermanentWidget(self._words)
        self.addPermanentWidget(self._language)
        self.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_COUNT_PAUSE_MS)
        self._timer.timeout.connect(self.count_wanted)
        self.show_state(SaveState.NOTHING)

    def state_text(self) -> str:
        """Return what is said about saving."""
        return self._state.text()

    def words_text(self) -> str:
        """Return what is said about the length."""
        return self._words.text()

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
            self._words.setText(QCoreApplication.translate("StatusLine", "%n word(s)", "", count))

    def show_language(self, code: str) -> None:
        """Show the language of the version in front."""
        self._language.setText(languages.NAMES.get(code, code.upper()))
        self._language.setVisible(bool(code))

    def show_waiting(self, count: int) -> None:
        """Show how many posts wait in the outbox."""
        self.outbox_button.setVisible(count > 0)
        self.outbox_button.setText(
            QCoreApplication.translate("StatusLine", "%n in the outbox", "", count)
        )

    @Slot()
    def count_soon(self) -> None:
        """Ask for a new count once the keys pause."""
        self._timer.start()
