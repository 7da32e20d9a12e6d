# SPDX-License-Identifier: MIT
"""The line below the grid: what is to be said of the current cell, and of what is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from icc_editor.gui import theme
from icc_editor.gui.status_line import ToldSentence

_BUTTONS = 2  # no number has more readings


class CellBar(QWidget):
    """Says why a cell is no number, and offers the numbers that may have been meant."""

    choice_made = Signal(int)  # which of the numbers offered

    def __init__(self, parent: QWidget) -> None:
        """Say nothing; the line keeps its height, so that the grid does not move."""
        super().__init__(parent)
        self.told = ToldSentence(self)
        self.told.setAccessibleName(self.tr("About this cell"))
        self.summary = QLabel(self)
        self.summary.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.buttons = tuple(QPushButton(self) for _number in range(_BUTTONS))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.told, 1)
        for number, button in enumerate(self.buttons):
            row.addWidget(button)
            button.clicked.connect(lambda _checked=False, n=number: self.choice_made.emit(n))
        row.addWidget(self.summary)
        self.setFixedHeight(self.buttons[0].sizeHint().height())
        self.say("", ())

    def put_first(self, part: QWidget) -> None:
        """Give ``part`` the first place in the line."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(0, part)

    def say(self, text: str, choices: Sequence[str]) -> None:
        """Say ``text``, and offer ``choices``."""
        self.told.say(text)
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(choices))
            button.setText(choices[number] if number < len(choices) else "")

    def show_summary(self, text: str) -> None:
        """Show what the chosen cells come to."""
        self.summary.setText(text)
        self.summary.setVisible(bool(text))
