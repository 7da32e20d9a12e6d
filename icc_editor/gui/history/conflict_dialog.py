# SPDX-License-Identifier: MIT
"""Both texts of a part that somebody else changed meanwhile; the writer chooses."""

from typing import assert_never

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from icc_editor.gui import theme
from icc_editor.gui.editing import part_words
from icc_editor.gui.two_texts import TwoTexts
from icc_editor.post.part import PartKey, PartKind
from icc_editor.services.editing import Conflict, Resolution


class ConflictDialog(QDialog):
    """Shows mine and theirs; closed without a choice, the decision is put off."""

    decided = Signal(object)  # Resolution

    def __init__(self, conflict: Conflict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed outside"))
        title = QLabel(self._changed(conflict.base.key), self)
        theme.scale_font(title, 1.2, bold=True)
        deleted = conflict.theirs is None
        words = QLabel(
            self.tr(
                "Another program deleted the file. Your text is safe in the recovery file; choose "
                "what to do."
            )
            if deleted
            else self.tr(
                "Nothing was overwritten. Whichever you choose, the other text is kept in the "
                "history."
            ),
            self,
        )
        for label in (title, words):
            label.setWordWrap(True)
        self.texts = TwoTexts(self.tr("Yours"), self.tr("On the disk"), self)
        theirs = None if conflict.theirs is None else conflict.theirs.raw
        self.texts.show_files(conflict.base.key, conflict.mine, theirs)
        self.mine_button = QPushButton(self.tr("Keep mine"), self)
        self.theirs_button = QPushButton(self.tr("Keep the one on the disk"), self)
        self.both_button = QPushButton(self.tr("Keep both"), self)
        self.later_button = QPushButton(self.tr("Decide later"), self)
        self.both_button.setToolTip(
            self.tr("The text on the disk stays, yours is saved as a copy beside it.")
        )
        theme.make_primary(self.both_button if not deleted else self.mine_button)
        self.both_button.setVisible(not deleted)
        self.theirs_button.setVisible(not deleted)
        self.mine_button.clicked.connect(self._on_mine_button_clicked)
        self.theirs_button.clicked.connect(self._on_theirs_button_clicked)
        self.both_button.clicked.connect(self._on_both_button_clicked)
        self.later_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.later_button)
        row.addStretch(1)
        for button in (self.mine_button, self.theirs_button, self.both_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self.texts, 1)
        column.addLayout(row)
        theme.open_size(self, 820, 520)

    def _changed(self, key: PartKey) -> str:
        match key.kind:
            case PartKind.TABLE:
                return self.tr(
                    "Somebody else changed the results table {name} while you wrote"
                ).format(name=key.name)
            case PartKind.VERSION | PartKind.TRANSLATION:
                return self.tr("Somebody else changed this while you wrote: {part}").format(
                    part=part_words.full_name(key)
                )
            case _:
                assert_never(key.kind)

    def _choose(self, choice: Resolution) -> None:
        self.accept()
        self.decided.emit(choice)

    @Slot()
    def _on_mine_button_clicked(self) -> None:
        self._choose(Resolution.KEEP_MINE)

    @Slot()
    def _on_theirs_button_clicked(self) -> None:
        self._choose(Resolution.KEEP_THEIRS)

    @Slot()
    def _on_both_button_clicked(self) -> None:
        self._choose(Resolution.KEEP_BOTH)
