# SPDX-License-Identifier: MIT
"""One error in full, with what can be copied for whoever helps."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.telling.messages import Message


class DetailsDialog(QDialog):
    """An error in full, with facts to copy for whoever helps."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details"))
        self._message = message
        title = QLabel(message.title, self)
        theme.scale_font(title, 1.2, bold=True)
        words = QLabel(f"{message.sentence}\n\n{message.remedy}", self)
        for label in (title, words):
            label.setWordWrap(True)
        facts = QPlainTextEdit(message.detail, self)
        facts.setReadOnly(True)
        facts.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        facts.setAccessibleName(self.tr("Details to copy"))
        note = QLabel(self.tr("These lines hold no text of yours, no name and no password."), self)
        note.setWordWrap(True)
        theme.dim(note)
        self.copy_button = QPushButton(self.tr("Copy details"), self)
        icons.set_icon(self.copy_button, "copy")
        self.copy_button.clicked.connect(self._on_copy_button_clicked)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        theme.plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(theme.GAP)
        column.addWidget(facts, 1)
        column.addWidget(note)
        column.addWidget(buttons)
        theme.open_size(self, 520, 400)

    @classmethod
    def show_about(cls, message: Message, widget: QWidget) -> None:
        """Open the details of ``message`` over the window that ``widget`` is part of."""
        dialog = cls(message, widget.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _on_copy_button_clicked(self) -> None:
        QApplication.clipboard().setText(self._message.detail)
