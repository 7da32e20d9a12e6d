# SPDX-License-Identifier: MIT
"""A window that is a list, with buttons beside it for what the list is on."""

from collections.abc import Iterable
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import icons, theme
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.wrapped_lines import WrappedLines


class Named(Protocol):
    """What a list may hold: it is known again by its id."""

    @property
    def id(self) -> str:
        """Return what nothing else in the list is called."""


Held = TypeVar("Held", bound=Named)


class Line(NamedTuple):
    """One line of the list: what it says, in one row or more, and its tip."""

    text: str
    tip: str


class ListDialog(QDialog, Generic[Held]):
    """A list, messages and a hint above it, buttons beside it, and Close."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Make the window.

        Args:
            title: Of the window and, for who does not see it, of the list.
            parent: Where it belongs.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self._held: list[Held] = []  # in the order of the list
        self.messages = MessageBar(self)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        theme.dim(self.hint)
        self.list = QListWidget(self)
        self.list.setAccessibleName(title)
        WrappedLines.put_on(self.list)  # a name and an address may need a row more
        self.list.setSpacing(theme.GRID // 2)
        self._side = QVBoxLayout()
        self._side.setSpacing(theme.GAP)
        self._side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.MARGIN)
        middle.addWidget(self.list, 1)
        middle.addLayout(self._side)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        theme.plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(self.messages)
        column.addWidget(self.hint)
        column.addLayout(middle, 1)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)

    def chosen(self) -> Held | None:
        """Return what the list is on."""
        row = self.list.currentRow()
        return self._held[row] if row >= 0 else None

    def _add_button(self, text: str, picture: str) -> QPushButton:
        """Return a new button, below those there are."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        icons.set_icon(button, picture)
        self._side.insertWidget(self._side.count() - 1, button)
        return button

    def _show_all(self, lines: Iterable[tuple[Held, Line]]) -> None:
        """Show these in the list, which stays on the one it was on."""
        chosen = self.chosen()
        self.list.clear()
        self._held = []
        for held, line in lines:
            self._held.append(held)
            item = QListWidgetItem(line.text)
            item.setToolTip(line.tip)
            self.list.addItem(item)
            if chosen is not None and chosen.id == held.id:
                self.list.setCurrentItem(item)
        if self.list.count() and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._show_choice()

    def _on_list_current_row_changed(self, _row: int) -> None:
        self._show_choice()

    def _show_choice(self) -> None:
        """Let the buttons fit what the list is on; each window has its own."""
        raise NotImplementedError
