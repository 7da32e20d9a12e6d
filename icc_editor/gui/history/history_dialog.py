# SPDX-License-Identifier: MIT
"""Earlier states of a part of the open post: looked at beside the text, and brought back."""

from collections.abc import Callable
from functools import partial
from typing import assert_never

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

from icc_editor.gui import moments, theme
from icc_editor.gui.editing import part_words
from icc_editor.gui.two_texts import TwoTexts, text_of
from icc_editor.post.part import PartKind
from icc_editor.storage.history import Snapshot, SnapshotReason
from icc_editor.storage.stored_parts import StoredPart


class HistoryDialog(QDialog):
    """Lists the snapshots, the newest first; each is compared with the text as it is now."""

    state_chosen = Signal(bytes)  # of the file

    def __init__(
        self,
        snapshots: tuple[Snapshot, ...],
        now: StoredPart,
        read: Callable[[Snapshot, Callable[[bytes | None], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """``read`` hands a state to its callable, sooner or later; None: it cannot be read."""
        super().__init__(parent)
        part = part_words.full_name(now.key)
        self.setWindowTitle(self.tr("Earlier versions: {part}").format(part=part))
        self._now, self._read = now, read
        self._shown: bytes | None = None
        of_what = QLabel(part, self)
        theme.scale_font(of_what, 1.0, bold=True)
        words = QLabel(
            self.tr("What is brought back can be undone, and what it replaces is kept here too.")
            if snapshots
            else self.tr("Nothing earlier is kept of this text yet."),
            self,
        )
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Earlier versions"))
        for snapshot in reversed(snapshots):
            item = QListWidgetItem(
                f"{moments.full(snapshot.taken)}\n{self._reason(snapshot.reason)}"
            )
            item.setData(Qt.ItemDataRole.UserRole, snapshot)
            self.list.addItem(item)
        self.list.setVisible(bool(snapshots))
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + 4 * theme.GAP)
        self.texts = TwoTexts(self.tr("Earlier"), self.tr("Now"), self)
        self.take_button = QPushButton(self.tr("Bring it back"), self)
        self.take_button.setEnabled(False)
        self.close_button = QPushButton(self.tr("Close"), self)
        theme.make_primary(self.take_button)
        self.take_button.clicked.connect(self._on_take_button_clicked)
        self.close_button.clicked.connect(self.reject)
        self.list.currentItemChanged.connect(self._on_list_current_item_changed)
        middle = QHBoxLayout()
        middle.setSpacing(theme.MARGIN)
        middle.addWidget(self.list)
        middle.addWidget(self.texts, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(of_what)
        column.addWidget(words)
        column.addLayout(middle, 1)
        column.addLayout(row)
        theme.open_size(self, 900, 520)
        self._show(None)
        self.list.setCurrentRow(0)

    def _reason(self, reason: SnapshotReason) -> str:
        words = {
            SnapshotReason.OPENED: self.tr("When it was opened"),
            SnapshotReason.CHANGED: self.tr("While it was written"),
            SnapshotReason.MINE: self.tr("Yours, when another text was chosen"),
            SnapshotReason.THEIRS: self.tr("Somebody else’s, when yours was chosen"),
            SnapshotReason.REMOVED: self._removed(self._now.key.kind),
        }
        return words[reason]

    def _removed(self, kind: PartKind) -> str:
        match kind:
            case PartKind.VERSION:
                return self.tr("When the version was removed")
            case PartKind.TABLE:
                return self.tr("When the table was removed")
            case PartKind.TRANSLATION:
                return self.tr("When the states were removed")
            case _:
                assert_never(kind)

    @Slot()
    def _on_list_current_item_changed(self) -> None:
        self._shown = None
        self.take_button.setEnabled(False)  # the texts stay until the next ones are read
        if (snapshot := self._chosen()) is not None:
            self._read(snapshot, partial(self._show_of, snapshot))

    def _chosen(self) -> Snapshot | None:
        item = self.list.currentItem()
        chosen: Snapshot | None = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return chosen

    def _show_of(self, snapshot: Snapshot, raw: bytes | None) -> None:
        if snapshot == self._chosen():  # else another one was chosen while it was read
            self._show(raw)

    def _show(self, raw: bytes | None) -> None:
        self._shown = raw
        self.take_button.setEnabled(raw is not None)
        if raw is None:
            self.texts.show_texts("", text_of(self._now.key, self._now.raw))
        else:
            self.texts.show_files(self._now.key, raw, self._now.raw)

    @Slot()
    def _on_take_button_clicked(self) -> None:
        if self._shown is not None:
            self.accept()
            self.state_chosen.emit(self._shown)
