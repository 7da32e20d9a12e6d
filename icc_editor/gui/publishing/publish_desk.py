# SPDX-License-Identifier: MIT
"""Everything between the open post and its way to a blog: saved first, then shown, then sent.

Publishing asks for an account, accounts know how that ended, the strip at the bottom tells what
waits; here they are put together.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu

from icc_editor.gui.accounts.account_controller import AccountController
from icc_editor.gui.actions import WindowActions
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.editing.open_post import OpenPostFollower
from icc_editor.gui.editing.outside_words import OutsideWords
from icc_editor.gui.preferences import Preferences
from icc_editor.gui.publishing.publishing_controller import PublishingController
from icc_editor.gui.status_line import StatusLine
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.account import Account


class PublishDesk(QObject):
    """Does what the writer wishes with *Publish…* and what stands in its menu."""

    published = Signal()  # the state of a post on its blog is another one

    def __init__(
        self,
        publishing: PublishingController,
        accounts: AccountController,
        outside: OutsideWords,
        follower: OpenPostFollower,
        writing: WritingPanel,
        preferences: Preferences,
    ) -> None:
        """Connect ``publishing`` with ``accounts`` and with what is written."""
        super().__init__(publishing)
        self._publishing = publishing
        self._accounts = accounts
        self._outside = outside
        self._follower = follower
        self._writing = writing
        self._preferences = preferences
        publishing.take_back_requested.connect(self.take_back)
        publishing.terms_known.connect(writing.set_known_terms)
        publishing.connect_requested.connect(accounts.connect_blog)
        publishing.secret_wanted.connect(accounts.ask_secret)
        publishing.jump_requested.connect(follower.jump)
        publishing.published.connect(self.published)
        accounts.wizard_closed.connect(self._on_accounts_wizard_closed)

    def serve_menu(self, menu: QMenu, actions: WindowActions, editing: EditingController) -> None:
        """Do what the menu *Publish* offers."""
        for name, slot in (
            ("publish", self.publish),
            ("outbox", self._publishing.show_outbox),
            ("connect", self._accounts.connect_blog),
            ("accounts", self._accounts.show_accounts),
        ):
            actions[name].triggered.connect(slot)
        self._publishing.fill_menu(menu, actions["connect"], editing.post)

    def serve_status(self, status: StatusLine) -> None:
        """Say in the strip at the bottom what waits and what is being sent."""
        status.outbox_requested.connect(self._publishing.show_outbox)
        status.sending_requested.connect(self._publishing.show_sending)
        self._publishing.waiting_changed.connect(status.show_waiting)
        self._publishing.sending_changed.connect(status.show_sending)

    @Slot()
    def publish(self) -> None:
        """Save, then show what would be published."""
        self._with_saved(self._publishing.publish)

    @Slot()
    def take_back(self) -> None:
        """Save, then show what takes the open post away from its readers."""
        self._with_saved(self._publishing.take_back)

    def _with_saved(self, begin: Callable[..., None]) -> None:
        if (post := self._outside.post_as_shown()) is None:
            return  # it says what is in the way
        self._publishing.use(self._preferences.current.default_account, self._follower)
        begin(post, self._follower.version_lines(), self._writing.language())

    @Slot(object)
    def _on_accounts_wizard_closed(self, account: Account | None) -> None:
        if account is not None:  # whoever connects a blog means to publish there
            self._preferences.change(default_account=account.id)
        self._publishing.go_on(account)
