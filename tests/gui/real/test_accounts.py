# SPDX-License-Identifier: MIT
"""Several accounts through the dialogs: a real blog, a real keyring, names, and forgetting."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox

from icc_editor.errors import SecretMissing
from icc_editor.gui.accounts.accounts_dialog import AccountsDialog
from icc_editor.gui.tour import type_text
from icc_editor.storage.credentials import open_store
from tests.gui.real.desk import LEFT, Desk, words_on
from tests.real.secret_service import SecretService
from tests.real.wordpress.server import WordPress


def answer(title: str, act: Callable[[QDialog], None]) -> None:
    """Let ``act`` answer the question of that title, which the next click will ask."""

    def look() -> None:
        found = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog))
        dialog = next((w for w in found if w.isVisible() and w.windowTitle() == title), None)
        if dialog is None:
            QTimer.singleShot(20, look)
        else:
            act(dialog)

    QTimer.singleShot(20, look)


def name_it(name: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        field.selectAll()
        type_text(field, name)
        dialog.accept()

    return act


def say(text: str) -> Callable[[QDialog], None]:
    def act(dialog: QMessageBox) -> None:
        (button,) = [button for button in dialog.buttons() if button.text() == text]
        QTest.mouseClick(button, LEFT)

    return act


def lines(dialog: AccountsDialog) -> list[str]:
    return [dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count())]


@pytest.fixture
def accounts(desk: Desk, wordpress: WordPress) -> AccountsDialog:
    """Return the open list with the accounts of an editor and an author."""
    desk.connect(wordpress, wordpress.users["editor"])
    desk.window.window_actions["accounts"].trigger()
    dialog = desk.window.accounts.accounts_dialog()
    desk.until(lambda: dialog.list.count() == 1)
    user = wordpress.users["author"]
    QTest.mouseClick(dialog.add_button, LEFT)
    wizard = desk.window.accounts.wizard()
    QTest.keyClicks(wizard.address_field, wordpress.url)
    QTest.mouseClick(wizard.next_button, LEFT)
    desk.until(wizard.user_field.isVisible)
    QTest.keyClicks(wizard.user_field, user.name)
    QTest.keyClicks(wizard.password_field, user.password)
    QTest.mouseClick(wizard.next_button, LEFT)
    desk.until(lambda: wizard.next_button.text() == "Done")
    assert "keyring, not in a file" in words_on(wizard)
    QTest.mouseClick(wizard.next_button, LEFT)
    desk.until(lambda: dialog.list.count() == 2)
    return dialog


def test_a_second_account_is_told_from_the_first(accounts: AccountsDialog) -> None:
    texts = [accounts.list.item(row).text() for row in range(2)]
    assert "editor" in texts[0]
    assert "author" in texts[1]
    assert lines(accounts) == ["Test blog ប្លុក", "Test blog ប្លុក (author)"]


def test_an_account_gets_another_name(desk: Desk, accounts: AccountsDialog) -> None:
    accounts.list.setCurrentRow(1)
    answer("Rename", name_it("ប្លុកខ្ញុំ"))
    QTest.mouseClick(accounts.rename_button, LEFT)
    desk.until(lambda: "ប្លុកខ្ញុំ" in lines(accounts))
    assert [account.name for account in desk.program.parts.accounts()] == lines(accounts)
    assert accounts.chosen().name == "ប្លុកខ្ញុំ"


def test_checking_again_says_whether_it_works(
    desk: Desk, accounts: AccountsDialog, wordpress: WordPress
) -> None:
    accounts.list.setCurrentRow(0)
    QTest.mouseClick(accounts.check_button, LEFT)
    desk.until(lambda: "works." in accounts.messages.text())
    user = wordpress.users["editor"]
    wordpress.php(f"WP_Application_Passwords::delete_all_application_passwords({user.id});")
    told: list[str] = []

    def type_the_other(dialog: QDialog) -> None:
        told.append(accounts.messages.text())
        name_it(user.password)(dialog)

    answer("Password", type_the_other)
    QTest.mouseClick(accounts.check_button, LEFT)
    desk.until(lambda: told)
    assert "does not know this user name" in told[0]
    desk.until(lambda: "works." in accounts.messages.text())
    first = desk.program.parts.accounts()[0]
    assert open_store(desk.program.parts.places).get(first.id) == user.password


def test_forgetting_deletes_the_secret_and_nothing_else(
    desk: Desk, accounts: AccountsDialog, wordpress: WordPress, secret_service: SecretService
) -> None:
    places = desk.program.parts.places
    editor, author = desk.program.parts.accounts()
    assert open_store(places).get(author.id) == wordpress.users["author"].password
    accounts.list.setCurrentRow(1)
    answer("Forget this account", say("Cancel"))
    QTest.mouseClick(accounts.forget_button, LEFT)
    assert open_store(places).get(author.id) == wordpress.users["author"].password
    answer("Forget this account", say("Forget it"))
    QTest.mouseClick(accounts.forget_button, LEFT)
    desk.until(lambda: accounts.list.count() == 1)
    with pytest.raises(SecretMissing):
        open_store(places).get(author.id)
    assert open_store(places).get(editor.id) == wordpress.users["editor"].application_password
    assert desk.program.parts.accounts() == (editor,)
    answer("Forget this account", say("Forget it"))
    QTest.mouseClick(accounts.forget_button, LEFT)
    desk.until(lambda: accounts.list.count() == 0)
    assert accounts.hint.isVisible()
