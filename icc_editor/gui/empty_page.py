# SPDX-License-Identifier: MIT
"""What stands in the middle while no post is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from icc_editor.gui import icons, theme


class EmptyPage(QWidget):
    """Says what to do next."""

    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        sign = QLabel(self)
        icons.set_picture(sign, "pencil-line", 40, QPalette.ColorRole.PlaceholderText)
        title = QLabel(self.tr("No post is open"), self)
        theme.scale_font(title, 1.2, bold=True)
        text = QLabel(self.tr("Choose one on the left, or begin a new one."), self)
        theme.dim(text)
        self.new_button = QPushButton(self.tr("Write a post"), self)
        icons.set_icon(self.new_button, "plus")
        self.new_button.clicked.connect(self.new_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SECTION, theme.SECTION, theme.SECTION, theme.SECTION)
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (title, text):  # as wide as the page: its height then suits its lines
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
