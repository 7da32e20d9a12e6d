# SPDX-License-Identifier: MIT
"""The accounts of this computer: add, rename, check again, forget."""

from PySide6.QtCore import Qt, Signal, Slot
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

from icc_editor.gui import icons, questions, theme
from icc_editor.gui.account_words import account_line
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.wrapped_lines import WrappedLines
from icc_editor.post.account import Account


class AccountsDialog(QDialog):
    """Lists accounts and says what is wanted of them."""

    add_requested = Signal()
    rename_requested = Signal(str, str)  # id, name
    check_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accounts"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Accounts"))
        WrappedLines.put_on(self.list)  # name, role and address may need a line more
        self.list.setSpacing(theme.GRID // 2)
        self.hint = QLabel(self.tr("No blog is connected. Writing works without one."), self)
        self.hint.setWordWrap(True)
        theme.dim(self.hint)
        self.messages = MessageBar(self)
        self.add_button = self._button(self.tr("Add…"), "plus")
        self.rename_button = self._button(self.tr("Rename…"), "text-cursor-input")
        self.check_button = self._button(self.tr("Check again"), "refresh-cw")
        self.forget_button = self._button(self.tr("Forget…"), "trash-2")
        self.add_button.clicked.connect(self.add_requested)
        self.rename_button.clicked.connect(self._on_rename_button_clicked)
        self.check_button.clicked.connect(self._on_check_button_clicked)
        self.forget_button.clicked.connect(self._on_forget_button_clicked)
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)
        side = QVBoxLayout()
        side.setSpacing(theme.GAP)
        for button in (
            self.add_button,
            self.rename_button,
            self.check_button,
            self.forget_button,
        ):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.MARGIN)
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
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
        theme.open_size(self, 620, 380)
        self._on_list_current_row_changed(-1)

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Show the accounts, keeping the chosen one."""
        chosen = self.chosen()
        self.list.clear()
        for account in accounts:
            item = QListWidgetItem(f"{account.name}\n{account_line(account)}")
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.UserRole, account)
            self.list.addItem(item)
            if chosen is not None and chosen.id == account.id:
                self.list.setCurrentItem(item)
        if accounts and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.hint.setVisible(not accounts)
        self._on_list_current_row_changed(self.list.currentRow())

    def chosen(self) -> Account | None:
        """Return the account the list is on."""
        item = self.list.currentItem()
        found = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Account) else None

    def _button(self, text: str, picture: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        icons.set_icon(button, picture)
        return button

    @Slot(int)
    def _on_list_current_row_changed(self, row: int) -> None:
        for button in (self.rename_button, self.check_button, self.forget_button):
            button.setEnabled(row >= 0)

    @Slot()
    def _on_rename_button_clicked(self) -> None:
        account = self.chosen()
        if account is None:
            return
        name = questions.ask_text(
            self, self.tr("Rename"), self.tr("Name of the account"), account.name
        )
        if name and name.strip():
            self.rename_requested.emit(account.id, name.strip())

    @Slot()
    def _on_check_button_clicked(self) -> None:
        if (account := self.chosen()) is not None:
            self.check_requested.emit(account.id)

    @Slot()
    def _on_forget_button_clicked(self) -> None:
        account = self.chosen()
        if account is None:
            return
        question = self.tr(
            "Forget “{name}” on this computer? Its password is deleted from the keyring. "
            "Nothing changes on the blog, and your posts stay here."
        ).format(name=account.name)
        title, deed = self.tr("Forget this account"), self.tr("Forget it")
        if questions.is_sure(self, title, question, deed):
            self.forget_requested.emit(account.id)
