# SPDX-License-Identifier: MIT
"""Words for what an account is on a blog."""

from PySide6.QtCore import QCoreApplication

from icc_editor.post.account import Account, BlogSystem, Role

translate = QCoreApplication.translate


def role_word(role: Role) -> str:
    """Return the word for a role, empty when it is unknown."""
    words = {
        Role.ADMINISTRATOR: translate("Accounts", "administrator"),
        Role.EDITOR: translate("Accounts", "editor"),
        Role.AUTHOR: translate("Accounts", "author"),
        Role.CONTRIBUTOR: translate("Accounts", "contributor"),
        Role.SUBSCRIBER: translate("Accounts", "subscriber"),
    }
    return words.get(role, "")


def account_line(account: Account) -> str:
    """Return where an account publishes to and as whom, in one line."""
    if account.system is BlogSystem.PRACTICE:
        return translate("Accounts", "A folder on this computer")
    who = account.username
    if role := role_word(account.role):
        who = f"{who} ({role})"
    return f"{account.home_url or account.endpoint} · {who}"
