# SPDX-License-Identifier: MIT
"""What stands in the place of a version while another panel shows it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from icc_editor.gui import icons, theme
from icc_editor.text.languages import name_of


class LentNote(QWidget):
    """Says quietly where the version is, and offers to have it here again."""

    back_wanted = Signal(str)  # language

    def __init__(self, parent: QWidget | None = None) -> None:
        """Name no version yet."""
        super().__init__(parent)
        self._language = ""
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        sign = QLabel(self)
        icons.set_picture(sign, "languages", 40, QPalette.ColorRole.PlaceholderText)
        self.text = QLabel(self)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        theme.dim(self.text)
        self.back = QPushButton(self.tr("Show it here"), self)
        self.back.clicked.connect(self._on_back_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SECTION, theme.SECTION, theme.SECTION, theme.SECTION)
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.text)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def name_version(self, language: str) -> None:
        """Say which version it is."""
        self._language = language
        text = self.tr("The version in {language} is shown in the translation view now.")
        self.text.setText(text.format(language=name_of(language)))

    def _on_back_clicked(self) -> None:
        self.back_wanted.emit(self._language)
