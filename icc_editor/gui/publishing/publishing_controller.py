# SPDX-License-Identifier: MIT
"""Takes a post from the Publish button to the receipt, through the outbox."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from icc_editor.gui.jobs import Submits
from icc_editor.gui.publishing.publish_choice import PublishChoice, VersionLine
from icc_editor.gui.publishing.publishing_offer import KeepsStatus, OfferMaker
from icc_editor.gui.publishing.publishing_outbox import OutboxKeeper
from icc_editor.gui.publishing.publishing_run import PublishingMeans, PublishingRun
from icc_editor.gui.publishing.publishing_sending import Sender
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.account import Account
from icc_editor.post.delivery import Delivery
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.version import Version

if TYPE_CHECKING:
    from icc_editor.gui.publishing.outbox_dialog import OutboxDialog
    from icc_editor.gui.publishing.publish_menu import PublishMenu
    from icc_editor.gui.publishing.publish_view import PublishView
    from icc_editor.services.publishing import Publishing


class PublishingController(QObject):
    """Opens a window for each publication; offers, sending and the outbox are each one's own."""

    connect_requested = Signal()
    text_taken = Signal()  # the blog's, into a version on the disk
    take_back_requested = Signal()  # of the post that is open
    jump_requested = Signal(object)  # Diagnostic
    published = Signal(object)  # tuple of Delivery
    waiting_changed = Signal(int)
    sending_changed = Signal(object)  # titles of what is on its way behind closed windows
    not_shown = Signal()  # what was to be sent is not what the window shows: nothing was sent
    terms_known = Signal(object, object)  # names of the blog's categories, of its tags
    secret_wanted = Signal(object, object, object)  # Account, callable to go on with, the window

    def __init__(
        self,
        window: QWidget,
        publishing: "Callable[[], Publishing]",
        accounts: Callable[[], tuple[Account, ...]],
        waiting: Callable[[], tuple[Delivery, ...]],
        runner: Submits,
        messages: MessageBar,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._means = PublishingMeans(publishing, accounts, waiting, runner, messages, clock)
        self._offers = OfferMaker(self._means, self)
        self._sender = Sender(self._means, self)
        self._outbox = OutboxKeeper(window, self._means, self)
        self._open: list[PublishingRun] = []  # those with a window, the newest last
        self._wants_account: PublishingRun | None = None
        self.shown: Callable[[Path], dict[str, Version]] = lambda _path: {}  # what is open
        self.shown_tables: Callable[[Path], dict[str, bytes]] = lambda _path: {}  # their files
        self.menu: PublishMenu | None = None  # once there is a menu to fill
        self._offers.account_wanted.connect(self._on_offers_account_wanted)
        self._offers.terms_known.connect(self.terms_known)
        self._sender.sent.connect(self.published)
        self._sender.taken.connect(self.text_taken)
        self._sender.moved.connect(self._on_sender_moved)
        self._sender.view_wanted.connect(self._open_view)
        self._outbox.sent.connect(self.published)
        self._outbox.waiting_changed.connect(self.waiting_changed)
        for part in (self._offers, self._sender, self._outbox):
            part.secret_wanted.connect(self.secret_wanted)

    def use(self, default_account: str, open_post: KeepsStatus) -> None:
        """Take the account for new posts, and what keeps choices in the post that is open."""
        self._offers.default_account = default_account
        self._offers.open_post = open_post

    def fill_menu(
        self, menu: QMenu, before: QAction, post: Callable[[], PostFolder | None]
    ) -> None:
        """Put what can be done with a published post into ``menu``; ``post`` gives the open one."""
        from icc_editor.gui.publishing.publish_menu import PublishMenu

        self.menu = PublishMenu(menu, before, post, self._means, self)
        self.menu.take_back_requested.connect(self.take_back_requested)

    @Slot(object, object)
    def add_to_menu(self, menu: QMenu, path: Path) -> None:
        """Put where the post at ``path`` is published into a menu that opens and goes again."""
        from icc_editor.gui.publishing.publish_menu import PlaceMenus

        menu.addSeparator()
        places = PlaceMenus(menu, None, self._means)
        menu.aboutToHide.connect(places.forget)
        places.look(path)

    def publish(self, post: PostFolder, titles: tuple[VersionLine, ...], front: str = "") -> None:
        """Open the summary for a post that is saved; ``titles`` lists its versions."""
        self._start(PublishingRun(post, titles, front))

    def take_back(self, post: PostFolder, titles: tuple[VersionLine, ...], front: str = "") -> None:
        """Open the summary of what makes a published post a draft again."""
        self._start(PublishingRun(post, titles, front, taking_back=True))

    def go_on(self, account: Account | None) -> None:
        """Publish after all, when that waited for a first ``account``; None: none was made."""
        waited, self._wants_account = self._wants_account, None
        if waited is not None and account is not None:
            self._offers.default_account = account.id
            self._start(waited)

    @Slot()
    def show_outbox(self) -> None:
        """Open the list of what waits."""
        self._outbox.show()

    @Slot()
    def refresh_outbox(self) -> None:
        """Count what waits, and show it when the outbox is open."""
        self._outbox.refresh()

    @Slot()
    def show_sending(self) -> None:
        """Open the window of what is on its way in the background again."""
        for run in self._sender.underway():
            self._open_view(run)
            self._sender.show_progress(run)

    def underway(self) -> tuple[str, ...]:
        """Return the titles of what is on its way."""
        return tuple(run.title for run in self._sender.underway())

    def close(self) -> None:
        """Close what is open; what is on its way stays in the outbox."""
        self._means.abandon()
        for run in tuple(self._open):
            if run.view is not None:
                run.view.close()
        if (outbox := self._outbox.dialog()) is not None:
            outbox.close()

    def view(self) -> "PublishView | None":
        """Return the publish view that was opened last."""
        return self._open[-1].view if self._open else None

    def outbox(self) -> "OutboxDialog | None":
        """Return the open outbox."""
        return self._outbox.dialog()

    # -- windows --------------------------------------------------------------------------------

    def _start(self, run: PublishingRun) -> None:
        same = next((known for known in self._open if known.post.path == run.post.path), None)
        if same is not None and same.view is not None:
            if same.taking_back is run.taking_back or same.view.is_busy():
                same.view.come_forward()
                return
            same.view.close()
        self._open_view(run)
        self._offers.begin(run)

    @Slot(object)
    def _open_view(self, run: PublishingRun) -> None:
        if run.view is not None:
            run.view.come_forward()
            return
        from icc_editor.gui.publishing.publish_view import PublishView

        view = PublishView(self._window)
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view.choice_changed.connect(partial(self._offers.ask, run))
        view.outbox_requested.connect(partial(self._on_view_outbox_requested, run))
        view.unasked_requested.connect(partial(self._offers.go_on_unasked, run))
        view.accept_requested.connect(partial(self._offers.accept, run))
        view.jump_requested.connect(partial(self._on_view_jump_requested, run))
        view.publish_requested.connect(partial(self._on_view_publish_requested, run))
        view.retry_requested.connect(partial(self._sender.send, run))
        view.cancel_requested.connect(partial(self._sender.cancel, run))
        view.mine_sent.connect(partial(self._sender.send_mine, run))
        view.theirs_kept.connect(partial(self._sender.keep_theirs, run))
        view.theirs_taken.connect(partial(self._sender.take_theirs, run))
        view.take_back_requested.connect(partial(self._on_view_take_back_requested, run))
        view.finished.connect(partial(self._on_view_finished, run))
        run.view = view
        self._open.append(run)
        view.show()
        self._tell_sending()

    def _on_view_publish_requested(self, run: PublishingRun, _choice: PublishChoice) -> None:
        if not self._is_shown(run):
            if run.view is not None:
                run.view.close()
            self.not_shown.emit()
            return
        run.ids, run.settled = (), ""
        self._offers.keep_status(run)
        self._sender.send(run)

    def _is_shown(self, run: PublishingRun) -> bool:
        """Return whether what is to be frozen is what the writer has before the eyes."""
        from icc_editor.services.outside import is_shown

        if run.summary is None or run.choice is None:
            return True
        versions = self.shown(run.post.path)
        chosen = {code: versions[code] for code in run.choice.languages if code in versions}
        tables, status = self.shown_tables(run.post.path), run.choice.status
        return all(is_shown(part.sent, chosen, tables, status) for part in run.summary.prepared)

    def _on_view_take_back_requested(self, run: PublishingRun) -> None:
        if run.view is not None:
            run.view.close()
        self.take_back(run.post, run.titles, run.front)

    def _on_view_outbox_requested(self, run: PublishingRun) -> None:
        if run.view is not None:
            run.view.close()  # what it shows is old once something was done there
        self.show_outbox()

    def _on_view_jump_requested(self, run: PublishingRun, finding: object) -> None:
        if run.view is not None:
            run.view.close()
        self.jump_requested.emit(finding)

    def _on_view_finished(self, run: PublishingRun, _result: int) -> None:
        run.view = None
        if run in self._open:
            self._open.remove(run)
        if run.asking is not None:
            run.asking.abandon()  # a blog that does not answer holds up no other question
        self._tell_sending()

    # -- news -----------------------------------------------------------------------------------

    @Slot(object)
    def _on_offers_account_wanted(self, run: PublishingRun) -> None:
        if run.view is not None:
            run.view.close()
        self._wants_account = run
        self.connect_requested.emit()

    @Slot()
    def _on_sender_moved(self) -> None:
        self._tell_sending()
        self._outbox.refresh()

    def _tell_sending(self) -> None:
        behind = [run.title for run in self._sender.underway() if run.view is None]
        self.sending_changed.emit(tuple(behind))
