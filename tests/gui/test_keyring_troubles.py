# SPDX-License-Identifier: MIT
"""A keyring that is locked or not there: told, nothing kept in a file, and gone on from."""

import pytest

from tests.gui.test_blog_troubles import must_be_published_once
from tests.gui.troubles import Desk, answers, ear

__all__ = ["answers", "ear"]


@pytest.fixture
def desk(start, qtbot, ear) -> Desk:
    """Return a writer whose program uses the computer's keyring."""
    program = start()
    program.parts._credentials = None
    return Desk(program, qtbot, ear)


def test_a_locked_one_while_connecting(desk, wordpress, locked_secret_service) -> None:
    desk.write()
    user = wordpress.users["editor"]
    desk.look_for(wordpress.url)
    wizard = desk.sign_in(user.name, user.application_password)
    desk.must_say("keyring locked", wizard)
    assert desk.program.parts.accounts() == ()
    locked_secret_service.unlock()
    wizard = desk.sign_in(user.name, user.application_password)
    assert wizard.next_button.text() == "Done"
    assert "keyring" in wizard._done_secret.text()
    (account,) = desk.program.parts.accounts()
    assert desk.program.parts.credentials().get(account.id) == user.application_password
    desk.must_be_whole()


def test_a_locked_one_while_publishing(desk, wordpress, secret_service) -> None:
    desk.write()
    desk.connect(wordpress.url, wordpress.users["editor"])
    secret_service.lock()
    view = desk.offer()
    view.publish_button.click()
    desk.wait_for_stop(view)
    desk.must_say("keyring locked", view.messages)
    secret_service.unlock()
    desk.wait_for_receipt(view.retry_button.click)
    must_be_published_once(wordpress)
    desk.must_be_whole()


def test_one_that_vanished_while_publishing(desk, wordpress, secret_service, answers) -> None:
    desk.write()
    user = wordpress.users["editor"]
    desk.connect(wordpress.url, user)
    view = desk.offer()
    secret_service.vanish()
    answers(user.application_password)
    desk.wait_for_receipt(view.publish_button.click)
    assert not desk.program.parts.credentials().lasting
    must_be_published_once(wordpress)
    desk.must_be_whole()


def test_one_that_vanished_while_an_account_is_checked(
    desk, wordpress, secret_service, answers
) -> None:
    user = wordpress.users["editor"]
    desk.connect(wordpress.url, user)
    secret_service.vanish()
    desk.window.accounts.show_accounts()
    dialog = desk.window.accounts.accounts_dialog()
    desk.wait(lambda: dialog.check_button.isEnabled())
    answers(user.application_password)
    dialog.check_button.click()
    desk.wait(lambda: "works" in dialog.messages.text())
    desk.must_have_heard("keyring absent")


def test_a_computer_without_one_holds_the_password_for_this_run(desk, wordpress, tmp_path) -> None:
    desk.write()
    user = wordpress.users["editor"]
    desk.look_for(wordpress.url)
    wizard = desk.sign_in(user.name, user.application_password)
    assert "this run only" in wizard._done_secret.text()
    wizard.next_button.click()
    view = desk.offer()
    desk.wait_for_receipt(view.publish_button.click)
    must_be_published_once(wordpress)
    desk.must_be_whole()
    for path in (p for p in tmp_path.rglob("*") if p.is_file()):
        assert user.application_password.encode() not in path.read_bytes()
