# SPDX-License-Identifier: MIT
"""What the checklist found, a line for each, with a way to the place."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from icc_editor.gui import diagnostic_words, field_words, icons, theme
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.text.languages import name_of

_SIGNS = {
    Severity.ERROR: ("circle-alert", "bad"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.HINT: ("info", "info"),
}


class CheckLine(QWidget):
    """One finding: sign, sentence, and a way to the place."""

    def __init__(
        self,
        finding: Diagnostic,
        jump: Callable[[Diagnostic], object],
        parent: QWidget,
        accept: Callable[[Diagnostic], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._jump = jump
        self._accept = accept
        self.buttons: tuple[QPushButton, ...] = ()
        words = diagnostic_words.placed_sentence(finding)
        facts = dict(finding.facts)
        if finding.language and facts.get("language") != finding.language:  # else it is said
            words = field_words.named(name_of(finding.language), words)
        text = QLabel(words, self)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(sign_of(*_SIGNS[finding.severity], self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        ways = QVBoxLayout()
        ways.setSpacing(theme.GRID)
        row.addLayout(ways)
        if finding.address:
            ways.addWidget(self._button(self.tr("Go there"), self._on_jump_button_clicked))
        if accept is not None:
            self.accept_button = self._button(
                self.tr("Leave it as it is…"), self._on_accept_button_clicked
            )
            self.accept_button.setToolTip(
                self.tr("Say why it may stay; it is then not pointed out any more")
            )
            ways.addWidget(self.accept_button)
        ways.addStretch(1)

    def _button(self, text: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(clicked)
        self.buttons = (*self.buttons, button)
        return button

    @Slot()
    def _on_jump_button_clicked(self) -> None:
        self._jump(self._finding)

    @Slot()
    def _on_accept_button_clicked(self) -> None:
        if self._accept is not None:
            self._accept(self._finding)


def sign_of(name: str, tone: str, parent: QWidget) -> QLabel:
    """Return a label with the icon ``name`` in the colour of ``tone``."""
    sign = QLabel(parent)
    colors = sign.palette()
    colors.setColor(QPalette.ColorRole.WindowText, theme.tone(tone, colors))
    sign.setPalette(colors)
    icons.set_picture(sign, name, 16, QPalette.ColorRole.WindowText)
    return sign
