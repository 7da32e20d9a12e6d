# SPDX-License-Identifier: MIT
"""Connects blogs and looks after accounts; the wizard and the list only show and ask."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from icc_editor.errors import ASK_AGAIN
from icc_editor.gui import questions
from icc_editor.gui.jobs import Job, Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.job import CancelCheck, ProgressSink

if TYPE_CHECKING:
    from icc_editor.blog.discovery import Discovery
    from icc_editor.gui.accounts.account_wizard import AccountWizard
    from icc_editor.gui.accounts.accounts_dialog import AccountsDialog
    from icc_editor.post.account import Account
    from icc_editor.post.remote_post import BlogInfo
    from icc_editor.services.connecting import Connecting, SignedIn

T = TypeVar("T")
LANE = "accounts"


class AccountController(QObject):
    """Runs the verbs of accounts off the GUI thread."""

    wizard_closed = Signal(object)  # the Account that was connected in it, or None

    def __init__(
        self,
        window: QWidget,
        connecting: "Callable[[], Connecting]",
        accounts: "Callable[[], tuple[Account, ...]]",
        runner: Submits,
        messages: MessageBar,
        practice_folder: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._connecting = connecting
        self._accounts = accounts
        self._runner = runner
        self._messages = messages
        self._practice_folder = practice_folder
        self._wizard: AccountWizard | None = None
        self._list: AccountsDialog | None = None
        self._job: Job | None = None
        self._discovery: Discovery | None = None
        self._user = ""
        self._newest: Account | None = None

    @Slot()
    def connect_blog(self) -> None:
        """Open the wizard, or bring the open one forward."""
        if self._wizard is not None:
            self._wizard.raise_()
            return
        from icc_editor.gui.accounts.account_wizard import AccountWizard

        wizard = AccountWizard(self._window)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.discover_requested.connect(self._on_wizard_discover_requested)
        wizard.sign_in_requested.connect(self._on_wizard_sign_in_requested)
        wizard.blog_requested.connect(self._on_wizard_blog_requested)
        wizard.practice_requested.connect(self._on_wizard_practice_requested)
        wizard.cancel_requested.connect(self._stop)
        wizard.finished.connect(self._on_wizard_finished)
        self._wizard = wizard
        wizard.open()

    @Slot()
    def show_accounts(self) -> None:
        """Open the list of accounts."""
        if self._list is not None:
            self._list.raise_()
            return
        from icc_editor.gui.accounts.accounts_dialog import AccountsDialog

        dialog = AccountsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.add_requested.connect(self.connect_blog)
        dialog.rename_requested.connect(self._on_list_rename_requested)
        dialog.check_requested.connect(self._on_list_check_requested)
        dialog.forget_requested.connect(self._on_list_forget_requested)
        dialog.finished.connect(self._on_list_finished)
        self._list = dialog
        dialog.open()
        self._refresh_list()

    def ask_secret(
        self, account: "Account", then: Callable[[], None], over: QWidget | None = None
    ) -> None:
        """Ask for a password that is not stored, try it, and go on with ``then``.

        The window it is for, ``over`` which it is asked, is in front afterwards: the keyboard must
        not be in one behind it.  How it goes is said in that window.
        """
        front = self._window if over is None else over
        secret = questions.ask_text(
            front,
            self.tr("Password"),
            self.tr("Password of {name} on “{blog}”").format(
                name=account.username, blog=account.name
            ),
            hidden=True,
        )
        front.activateWindow()
        if not secret:
            return
        own = getattr(front, "messages", None)
        messages = own if isinstance(own, MessageBar) else self._messages

        def works(_account: "Account") -> None:
            if isValid(messages):
                messages.dismiss()
            then()

        def failed(error: Exception) -> None:
            if not isValid(messages):  # the window was closed meanwhile
                self._messages.show_error(error)
            elif isinstance(error, ASK_AGAIN):
                messages.show_error(
                    error,
                    action=self.tr("Type it again"),
                    on_action=lambda: self.ask_secret(account, then, over),
                )
            else:
                messages.show_error(error)

        messages.show_note(self.tr("Trying the password…"))
        self._submit(
            lambda cancelled: self._connecting().change_secret(account.id, secret, cancelled),
            works,
            failed,
        )

    def practice(self, then: "Callable[[Account], None]") -> None:
        """Make the practice blog, or take the one there is, and go on with ``then``."""
        name = self.tr("Practice blog")
        self._submit(
            lambda _cancelled: self._connecting().save_practice(self._practice_folder, name),
            then,
            self._messages.show_error,
        )

    def find_zone(self, then: Callable[[str], None]) -> None:
        """Hand the time zone of the first blog to ``then``; no blog, no call."""

        def found(accounts: "tuple[Account, ...]") -> None:
            zone = next((account.time_zone for account in accounts if account.time_zone), "")
            if zone:
                then(zone)

        self._runner.submit(
            lambda _cancelled, _progress: self._accounts(),
            on_success=found,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def close(self) -> None:
        """Close what is open."""
        self._stop()
        for dialog in (self._wizard, self._list):
            if dialog is not None:
                dialog.close()

    def wizard(self) -> "AccountWizard | None":
        """Return the open wizard."""
        return self._wizard

    def accounts_dialog(self) -> "AccountsDialog | None":
        """Return the open list."""
        return self._list

    def _submit(
        self,
        work: Callable[[CancelCheck], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def run(cancelled: CancelCheck, _progress: ProgressSink) -> T:
            return work(cancelled)

        self._job = self._runner.submit(run, on_success=then, on_failure=failed, lane=LANE)

    def _failed(self, error: Exception) -> None:
        if self._wizard is not None:
            self._wizard.show_error(error)

    def _connected(self, account: "Account") -> None:
        if self._wizard is not None:
            lasting = self._connecting().secrets_last
            self._wizard.show_connected(account, lasting=lasting)
        self._refresh_list()
        self._newest = account

    def _refresh_list(self) -> None:
        def show(accounts: "tuple[Account, ...]") -> None:
            if self._list is not None:
                self._list.show_accounts(accounts)

        if self._list is not None:
            # No job of the wizard's: closing that must not leave the list as it was.
            self._runner.submit(
                lambda _cancelled, _progress: self._connecting().accounts(),
                on_success=show,
                on_failure=self._list_failed,
                lane=LANE,
            )

    def _list_failed(self, error: Exception) -> None:
        if self._list is not None:
            self._list.messages.show_error(error)
        else:
            self._messages.show_error(error)

    @Slot()
    def _stop(self) -> None:
        if self._job is not None:
            self._job.abandon()
            self._job = None

    @Slot(str)
    def _on_wizard_discover_requested(self, address: str) -> None:
        if self._wizard is None:
            return
        self._wizard.show_busy(self.tr("Looking for the blog…"))

        def found(discovery: "Discovery") -> None:
            self._discovery = discovery
            if self._wizard is not None:
                home = discovery.home_url or discovery.endpoint
                self._wizard.show_found(home, wordpress_com="wordpress.com" in discovery.endpoint)

        self._submit(
            lambda cancelled: self._connecting().discover(address, cancelled=cancelled),
            found,
            self._failed,
        )

    @Slot(str, str)
    def _on_wizard_sign_in_requested(self, user: str, secret: str) -> None:
        discovery = self._discovery
        if self._wizard is None or discovery is None:
            return
        self._user = user
        self._wizard.show_busy(self.tr("Signing in…"))

        def signed_in(result: "SignedIn") -> None:
            if self._wizard is None:
                return
            if len(result.blogs) > 1:
                self._wizard.show_blogs(result.blogs)
            else:
                self._on_wizard_blog_requested(result.blogs[0])

        self._submit(
            lambda cancelled: self._connecting().sign_in(discovery, user, secret, cancelled),
            signed_in,
            self._failed,
        )

    @Slot(object)
    def _on_wizard_blog_requested(self, blog: "BlogInfo") -> None:
        if self._wizard is None:
            return
        user, secret = self._user, self._wizard.secret()
        self._wizard.show_busy(self.tr("Trying the account…"))
        self._submit(
            lambda cancelled: self._connecting().save(blog, user, secret, cancelled=cancelled),
            self._connected,
            self._failed,
        )

    @Slot()
    def _on_wizard_practice_requested(self) -> None:
        if self._wizard is None:
            return
        name = self.tr("Practice blog")
        self._wizard.show_busy(self.tr("Making the practice blog…"))
        self._submit(
            lambda _cancelled: self._connecting().save_practice(self._practice_folder, name),
            self._connected,
            self._failed,
        )

    @Slot()
    def _on_wizard_finished(self) -> None:
        self._stop()
        self._wizard = None
        self._discovery = None
        self._user = ""
        newest, self._newest = self._newest, None
        self.wizard_closed.emit(newest)

    @Slot()
    def _on_list_finished(self) -> None:
        self._list = None

    @Slot(str, str)
    def _on_list_rename_requested(self, account_id: str, name: str) -> None:
        self._change(lambda _cancelled: self._connecting().rename(account_id, name))

    @Slot(str)
    def _on_list_check_requested(self, account_id: str) -> None:
        def checked(account: "Account") -> None:
            if self._list is not None:
                self._list.messages.show_note(
                    self.tr("“{name}” works.").format(name=account.name), tone="good"
                )
            self._refresh_list()

        def failed(error: Exception) -> None:
            self._list_failed(error)
            account = next((a for a in self._accounts() if a.id == account_id), None)
            if account is not None and isinstance(error, ASK_AGAIN):
                self.ask_secret(
                    account, lambda: self._on_list_check_requested(account_id), self._list
                )

        if self._list is not None:
            self._list.messages.show_note(self.tr("Asking the blog…"))
        self._submit(
            lambda cancelled: self._connecting().check(account_id, cancelled), checked, failed
        )

    @Slot(str)
    def _on_list_forget_requested(self, account_id: str) -> None:
        self._change(lambda _cancelled: self._connecting().forget(account_id))

    def _change(self, work: Callable[[CancelCheck], object]) -> None:
        self._submit(work, lambda _result: self._refresh_list(), self._list_failed)
