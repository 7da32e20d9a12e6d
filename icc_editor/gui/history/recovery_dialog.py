# SPDX-License-Identifier: MIT
"""Text typed before a crash: offered with what is on disk beside it, never applied by itself."""

from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.formats import front_matter
from icc_editor.gui import icons, moments, questions, theme
from icc_editor.gui.editing import part_words
from icc_editor.gui.two_texts import TwoTexts
from icc_editor.post.part import PartKind
from icc_editor.services.rescued import Recovery


class RecoveryDialog(QDialog):
    """Lists what was rescued; each can be taken, thrown away or left for later."""

    recover_requested = Signal(object)  # Recovery
    discard_requested = Signal(object)

    def __init__(self, found: tuple[Recovery, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rescued text"))
        title = QLabel(self.tr("The program ended before everything was saved"), self)
        theme.scale_font(title, 1.2, bold=True)
        words = QLabel(
            self.tr(
                "This was typed and is not in the file. Compare, then take it or throw it away. "
                "What is replaced stays in the history."
            ),
            self,
        )
        for label in (title, words):
            label.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Rescued texts"))
        self.list.setMaximumHeight(96)
        for recovery in found:
            self.list.addItem(self._item(recovery))
        self.texts = TwoTexts(self.tr("Rescued"), self.tr("In the file"), self)
        self.take_button = QPushButton(self.tr("Take the rescued text"), self)
        self.copy_button = QPushButton(self.tr("Copy"), self)
        self.drop_button = QPushButton(self.tr("Throw away"), self)
        self.later_button = QPushButton(self.tr("Decide later"), self)
        icons.set_icon(self.copy_button, "copy")
        theme.make_primary(self.take_button)
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)
        self.take_button.clicked.connect(self._on_take_button_clicked)
        self.copy_button.clicked.connect(self._on_copy_button_clicked)
        self.drop_button.clicked.connect(self._on_drop_button_clicked)
        self.later_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.later_button)
        row.addStretch(1)
        for button in (self.copy_button, self.drop_button, self.take_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self.list)
        column.addWidget(self.texts, 1)
        column.addLayout(row)
        theme.open_size(self, 820, 500)
        self.list.setCurrentRow(0)

    def chosen(self) -> Recovery | None:
        """Return the text that is shown."""
        item = self.list.currentItem()
        found = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Recovery) else None

    def _item(self, recovery: Recovery) -> QListWidgetItem:
        entry = recovery.entry
        title = _title(recovery) or entry.post.name
        part = part_words.short_name(entry.key)
        item = QListWidgetItem(f"{title} · {part} · {moments.full(entry.noted)}")
        item.setData(Qt.ItemDataRole.UserRole, recovery)
        return item

    def _remove_chosen(self) -> None:
        self.list.takeItem(self.list.currentRow())
        if not self.list.count():
            self.accept()

    @Slot(int)
    def _on_list_current_row_changed(self, _row: int) -> None:
        recovery = self.chosen()
        if recovery is None:
            return
        stored = recovery.stored
        there = None if stored is None else stored.raw
        self.texts.show_files(recovery.entry.key, recovery.offered, there)
        self.take_button.setEnabled(stored is not None)

    @Slot()
    def _on_take_button_clicked(self) -> None:
        if (recovery := self.chosen()) is not None:
            self.recover_requested.emit(recovery)
            self._remove_chosen()

    @Slot()
    def _on_drop_button_clicked(self) -> None:
        recovery = self.chosen()
        question = self.tr("Throw the rescued text away for good? It is kept nowhere else.")
        title, deed = self.tr("Rescued text"), self.tr("Throw away")
        if recovery is not None and questions.is_sure(self, title, question, deed):
            self.discard_requested.emit(recovery)
            self._remove_chosen()

    @Slot()
    def _on_copy_button_clicked(self) -> None:
        if self.chosen() is not None:
            QApplication.clipboard().setText(self.texts.left_text())


def _title(recovery: Recovery) -> str:
    """Return the title of a version; other parts have none that tells their post."""
    key = recovery.entry.key
    match key.kind:
        case PartKind.VERSION:
            raw = recovery.offered if recovery.stored is None else recovery.stored.raw
            return front_matter.read(raw, key.name).metadata.title
        case PartKind.TABLE | PartKind.TRANSLATION:
            return ""
        case _:
            assert_never(key.kind)
