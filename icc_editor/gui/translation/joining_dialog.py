# SPDX-License-Identifier: MIT
"""Asks which other post holds the open one in another language."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.post.post_folder import PostSummary
from icc_editor.text.languages import name_of


class JoiningDialog(QDialog):
    """A list of the posts that have a language the open one has not."""

    join_requested = Signal(object)  # path

    def __init__(self, posts: Sequence[PostSummary], parent: QWidget | None = None) -> None:
        """``posts`` in the order in which they are to be listed, at least one."""
        super().__init__(parent)
        self._posts = tuple(posts)
        self.setWindowTitle(self.tr("Bring two posts together"))
        words = QLabel(
            self.tr(
                "Which post says the same in another language? Its text, pictures and tables are "
                "taken over into this one, paragraph beside paragraph. The other post stays until "
                "you put it into the bin."
            ),
            self,
        )
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Posts in another language"))
        for post in self._posts:
            named = ", ".join(name_of(code) for code in post.languages)
            title = post.shown_title or post.title or self.tr("Untitled")
            item = QListWidgetItem(f"{title} · {named}")
            item.setToolTip(title)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.join_button = QPushButton(self.tr("Bring together"), self)
        buttons.addButton(self.join_button, QDialogButtonBox.ButtonRole.AcceptRole)
        theme.plain_buttons(buttons)
        theme.make_primary(self.join_button)
        buttons.accepted.connect(self._on_buttons_accepted)
        buttons.rejected.connect(self.reject)
        self.list.itemActivated.connect(self._on_buttons_accepted)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.MARGIN)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)
        theme.open_size(self, 460, 360)
        self.list.setFocus()

    @Slot()
    def _on_buttons_accepted(self, *_item: object) -> None:
        self.accept()
        self.join_requested.emit(self._posts[self.list.currentRow()].path)
