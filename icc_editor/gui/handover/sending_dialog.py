# SPDX-License-Identifier: MIT
"""Asks into which language a post is handed over, and what is said with it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from icc_editor.formats.handover import LONGEST_MESSAGE
from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox
from icc_editor.text.languages import name_of

_LONGEST_NAME = 100
_ROWS = 2  # of the words that go along


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be handed over: the translation into ``language``, with these words."""

    language: str
    message: str = ""
    nickname: str = ""


class SendingDialog(QDialog):
    """A short form; what comes next is where the file is saved."""

    def __init__(
        self,
        languages: tuple[str, ...],
        chosen: str,
        *,
        goes_back: bool = False,
        nickname: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``languages`` can be translated into; ``goes_back`` to who sent the post here."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hand over"))
        title = QLabel(
            self.tr("Send the translation back")
            if goes_back
            else self.tr("Hand this post over for translation"),
            self,
        )
        theme.scale_font(title, 1.2, bold=True)
        words = QLabel(
            self.tr(
                "Everything needed is put into one file, which you send by e-mail or messenger or "
                "carry on a stick. What comes back is taken in paragraph by paragraph; nothing of "
                "yours is overwritten."
            ),
            self,
        )
        private = QLabel(
            self.tr(
                "In it are the texts, tables, pictures, notes and terms of the post. Nothing of "
                "accounts, passwords or this computer is in it, and nobody’s name unless you add "
                "yours; then the names in the notes stay, too."
            ),
            self,
        )
        for label in (title, words, private):
            label.setWordWrap(True)
        theme.dim(private)
        self.language_box = CalmComboBox(self)
        for code in languages:
            self.language_box.addItem(name_of(code), code)
        self.language_box.setCurrentIndex(max(0, self.language_box.findData(chosen)))
        self.message = QPlainTextEdit(self)
        self.message.setTabChangesFocus(True)
        self.message.setPlaceholderText(self.tr("Until when, what to look at…"))
        self.message.setFixedHeight(_ROWS * theme.line_height(self.font()) + theme.MARGIN)
        self.name_box = QCheckBox(self.tr("With a name:"), self)
        self.name = QLineEdit(nickname, self)
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name"))
        theme.tall(self.name)
        self.name_box.setChecked(bool(nickname))
        self.name.setEnabled(bool(nickname))
        self.name_box.toggled.connect(self._on_name_box_toggled)
        into = QLabel(self.tr("Translation into:"), self)
        into.setBuddy(self.language_box)
        word = QLabel(self.tr("A word with it:"), self)
        word.setBuddy(self.message)
        form = QGridLayout()
        form.setHorizontalSpacing(theme.MARGIN)
        form.setVerticalSpacing(theme.GAP)
        form.setColumnStretch(1, 1)
        labels: tuple[QWidget, ...] = (into, word, self.name_box)
        for row, name in enumerate(labels):
            form.addWidget(name, row, 0)
        fields: tuple[QWidget, ...] = (self.language_box, self.message, self.name)
        for row, field in enumerate(fields):
            form.addWidget(field, row, 1)
        form.setAlignment(word, Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save_button = buttons.addButton(
            self.tr("Save the file…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        theme.plain_buttons(buttons)
        theme.make_primary(self.save_button)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.MARGIN)
        for widget in (title, words):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(private)
        column.addStretch(1)
        column.addWidget(buttons)
        theme.open_size(self, 560, 480)

    def wish(self) -> Wish:
        """Return what was asked for."""
        words = self.message.document().toRawText().replace("\u2029", "\n").strip()
        name = self.name.text().strip() if self.name_box.isChecked() else ""
        return Wish(str(self.language_box.currentData()), words[:LONGEST_MESSAGE], name)

    @Slot(bool)
    def _on_name_box_toggled(self, wanted: bool) -> None:
        self.name.setEnabled(wanted)
        if wanted:
            self.name.setFocus()
