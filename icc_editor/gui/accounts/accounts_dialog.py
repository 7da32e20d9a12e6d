# SPDX-License-Identifier: MIT
"""The accounts of this computer: add, rename, check again, forget."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.gui import questions, theme
from icc_editor.gui.accounts.account_words import account_line
from icc_editor.gui.list_dialog import Line, ListDialog
from icc_editor.post.account import Account


class AccountsDialog(ListDialog[Account]):
    """Lists accounts and says what is wanted of them."""

    add_requested = Signal()
    rename_requested = Signal(str, str)  # id, name
    check_requested = Signal(str)
    forget_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Accounts"), parent)
        self.hint.setText(self.tr("No blog is connected. Writing works without one."))
        self.add_button = self._add_button(self.tr("Add…"), "plus")
        self.rename_button = self._add_button(self.tr("Rename…"), "text-cursor-input")
        self.check_button = self._add_button(self.tr("Check again"), "refresh-cw")
        self.forget_button = self._add_button(self.tr("Forget…"), "trash-2")
        self.add_button.clicked.connect(self.add_requested)
        self.rename_button.clicked.connect(self._on_rename_button_clicked)
        self.check_button.clicked.connect(self._on_check_button_clicked)
        self.forget_button.clicked.connect(self._on_forget_button_clicked)
        theme.open_size(self, 620, 380)
        self.show_accounts(())

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Show the accounts, keeping the chosen one."""
        self.hint.setVisible(not accounts)
        texts = (f"{account.name}\n{account_line(account)}" for account in accounts)
        self._show_all((its, Line(text, text)) for its, text in zip(accounts, texts, strict=True))

    def _show_choice(self) -> None:
        for button in (self.rename_button, self.check_button, self.forget_button):
            button.setEnabled(self.chosen() is not None)

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
