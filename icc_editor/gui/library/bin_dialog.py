# SPDX-License-Identifier: MIT
"""The bin: what was thrown away, to be brought back, or deleted for good."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, moments, questions, theme
from icc_editor.storage.bin import BinnedPost


class BinDialog(QDialog):
    """Lists the posts in the bin by title and by when they were put there."""

    restore_requested = Signal(str)  # token
    empty_requested = Signal(object)  # tokens

    def __init__(
        self, found: tuple[tuple[BinnedPost, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bin"))
        self._tokens = tuple(post.token for post, _title in found)
        words = QLabel(
            self.tr("These posts are in the bin.") if found else self.tr("The bin is empty."), self
        )
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Posts in the bin"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for post, title in found:
            item = QListWidgetItem(f"{moments.full(post.when)} · {title}")
            item.setToolTip(title)
            item.setData(Qt.ItemDataRole.UserRole, post.token)
            self.list.addItem(item)
        self.empty_button = QPushButton(self.tr("Empty the bin…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.restore_button = QPushButton(self.tr("Restore"), self)
        icons.set_icon(self.empty_button, "trash-2")
        theme.make_primary(self.restore_button)
        for button in (self.empty_button, self.restore_button):
            button.setEnabled(bool(found))
        self.empty_button.clicked.connect(self._on_empty_button_clicked)
        self.close_button.clicked.connect(self.reject)
        self.restore_button.clicked.connect(self._on_restore_button_clicked)
        self.list.itemActivated.connect(self._on_restore_button_clicked)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.empty_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        theme.open_size(self, 520, 340)
        self.list.setCurrentRow(0)

    @Slot()
    def _on_restore_button_clicked(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.restore_requested.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    @Slot()
    def _on_empty_button_clicked(self) -> None:
        question = self.tr("Delete everything in the bin for good? This cannot be undone.")
        deed = self.tr("Delete for good")
        if questions.is_sure(self, self.tr("Empty the bin"), question, deed):
            self.accept()
            self.empty_requested.emit(self._tokens)
