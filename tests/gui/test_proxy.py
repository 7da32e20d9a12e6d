# SPDX-License-Identifier: MIT
"""Whoever chose a proxy goes through it, in the window and on the command line, or nowhere."""

import socket
from urllib.parse import urlsplit

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from icc_editor.cli.session import Session
from icc_editor.errors import ConnectionRefused, ProxyUnknown
from icc_editor.gui.settings_dialog import SettingsDialog
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.job import never_cancelled
from icc_editor.storage import settings
from icc_editor.storage.accounts import AccountBook
from icc_editor.storage.credentials import MemoryStore
from icc_editor.storage.settings import UNKNOWN_PROXY, Settings
from tests.real.socks_proxy import SocksProxy

NAME = "blog.invalid"
PATIENCE_MS = 30_000


@pytest.fixture
def account(places, wordpress) -> Account:
    """Return an account on a blog nobody but the proxy can find."""
    path = urlsplit(wordpress.xmlrpc_url).path
    made = Account("a", "ICC", BlogSystem.WORDPRESS, f"http://{NAME}{path}", "1", username="author")
    AccountBook(places).add(made)
    return made


@pytest.fixture
def secrets(wordpress) -> MemoryStore:
    store = MemoryStore()
    store.set("a", wordpress.users["author"].application_password)
    return store


@pytest.fixture
def proxy(wordpress):
    with SocksProxy(NAME, urlsplit(wordpress.xmlrpc_url).port) as server:
        yield server


@pytest.fixture
def resolved(monkeypatch) -> list[str]:
    """Return the names this computer was asked to resolve."""
    asked, real = [], socket.getaddrinfo

    def getaddrinfo(host, *more, **named):
        asked.append(str(host))
        return real(host, *more, **named)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return asked


def address_of(port: int) -> str:
    return f"socks5h://127.0.0.1:{port}"


@pytest.mark.usefixtures("account")
def test_the_window_publishes_through_the_proxy_and_nothing_around_it(
    start, qtbot, proxy, secrets, resolved
) -> None:
    program = start(proxy=address_of(proxy.port))
    program.parts.use_credentials(secrets)
    window = program.window
    window.write_new()
    qtbot.waitUntil(lambda: window.editing.post() is not None)
    QTest.keyClicks(window.writing.page.title, "Results")
    QTest.keyClicks(window.writing.edit, "The count is over.")
    window.publish()
    qtbot.waitUntil(lambda: window.publishing.view() is not None)
    view = window.publishing.view()
    qtbot.waitUntil(
        lambda: view.publish_button.isVisible() and view.publish_button.isEnabled(),
        timeout=PATIENCE_MS,
    )
    assert "cannot be asked" not in view.messages.text()
    with qtbot.waitSignal(window.publishing.published, timeout=PATIENCE_MS) as done:
        view.publish_button.click()
    assert done.args[0][0].receipt is not None
    checked = program.parts.connecting().check("a")
    assert checked.role.value == "author"
    assert set(proxy.asked) == {NAME}
    assert NAME not in resolved
    view.close()


@pytest.mark.usefixtures("account")
def test_the_command_line_goes_through_the_proxy_and_nothing_around_it(
    places, proxy, secrets, resolved
) -> None:
    settings.save(places, Settings(proxy=address_of(proxy.port)))
    session = Session(places, quiet=True)
    session.__dict__["credentials"] = secrets
    assert session.connecting.check("a").role.value == "author"
    facts = session.publishing._access.facts(session.account("a"), never_cancelled)
    assert facts.unavailable == ""
    assert set(proxy.asked) == {NAME}
    assert NAME not in resolved


def test_another_choice_counts_at_once(start, account, proxy, secrets) -> None:
    program = start()
    program.parts.use_credentials(secrets)
    connecting, publishing = program.parts.connecting(), program.parts.publishing()
    program.parts.preferences.change(proxy=address_of(proxy.port))
    assert program.parts.connecting() is not connecting
    assert program.parts.publishing() is not publishing
    program.parts.connecting().check(account.id)
    assert set(proxy.asked) == {NAME}


def test_a_proxy_that_does_not_run_or_is_not_known_sends_nothing(
    start, account, secrets, resolved
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    program = start(proxy=address_of(port))
    program.parts.use_credentials(secrets)
    with pytest.raises(ConnectionRefused):
        program.parts.connecting().check(account.id)
    for lost in (UNKNOWN_PROXY, "127.0.0.1:9050", "http://127.0.0.1:80", "socks5h://x:no"):
        program.parts.preferences.change(proxy=lost)
        with pytest.raises(ProxyUnknown):
            program.parts.connecting().check(account.id)
    assert NAME not in resolved


def test_the_settings_take_a_proxy_only_when_it_is_one(qtbot) -> None:
    dialog = SettingsDialog(Settings(), None)
    qtbot.addWidget(dialog)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert ok.isEnabled()
    assert not dialog.proxy_field.isEnabled()
    dialog.connection_box.setCurrentIndex(1)
    assert not ok.isEnabled()
    for wrong in ("nonsense", "127.0.0.1", "127.0.0.1:99999", ":9050", "a b:1"):
        dialog.proxy_field.setText(wrong)
        assert not ok.isEnabled(), wrong
    dialog.proxy_field.setText(" 127.0.0.1:9050 ")
    assert ok.isEnabled()
    assert dialog.settings().proxy == "socks5h://127.0.0.1:9050"
    again = SettingsDialog(dialog.settings(), None)
    qtbot.addWidget(again)
    assert again.proxy_field.text() == "127.0.0.1:9050"
    assert again.settings() == dialog.settings()
    again.connection_box.setCurrentIndex(0)
    assert again.settings().proxy == ""


def test_a_lost_choice_stays_lost_until_it_is_made_again(qtbot) -> None:
    dialog = SettingsDialog(Settings(proxy=UNKNOWN_PROXY), None)
    qtbot.addWidget(dialog)
    assert dialog.settings().proxy == UNKNOWN_PROXY
    dialog.connection_box.setCurrentIndex(0)
    assert dialog.settings().proxy == ""
