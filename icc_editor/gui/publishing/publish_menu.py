# SPDX-License-Identifier: MIT
"""What can be done with a post that is on a blog: look at it there, pass its link on, take it back.

It stands in the Publish menu, where it speaks of the post that is open, and in the menu of a post
in the library.  Where a post stands is read when the menu opens.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from icc_editor.gui import icons
from icc_editor.gui.browser import open_address
from icc_editor.gui.jobs import Job
from icc_editor.gui.menu_letters import give_letters
from icc_editor.gui.publishing.publish_times import names_of
from icc_editor.gui.publishing.publishing_run import DISK_LANE, PublishingMeans
from icc_editor.post.job import CancelCheck, ProgressSink
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.remote_post import PUBLIC_STATUSES
from icc_editor.storage import post_folder

if TYPE_CHECKING:
    from icc_editor.services.published_places import PublishedPlace

_TOLD_S = 6


class PlaceMenus(QObject):
    """Two submenus with an entry for each place a post stands in; they live as long as ``menu``."""

    found = Signal(object)  # tuple of PublishedPlace

    def __init__(self, menu: QMenu, before: QAction | None, means: PublishingMeans) -> None:
        super().__init__(menu)
        self._means = means
        self._path: Path | None = None
        self._job: Job | None = None
        self.view = QMenu(self.tr("View on the blog"), menu)
        self.copy = QMenu(self.tr("Copy the link"), menu)
        for entry in (self.view, self.copy):
            if before is None:
                menu.addMenu(entry)
            else:
                menu.insertMenu(before, entry)
        self._show(())

    def look(self, path: Path | None) -> None:
        """Find out where the post at ``path`` stands, and show it; None: no post."""
        self.forget()
        icons.set_icon(self.view.menuAction(), "external-link")
        icons.set_icon(self.copy.menuAction(), "copy")
        if path != self._path:
            self._show(())  # nothing of another post while this one is looked up
        self._path = path
        if path is None:
            return

        def work(_cancelled: CancelCheck, _progress: ProgressSink) -> "tuple[PublishedPlace, ...]":
            from icc_editor.services.published_places import places_of

            return places_of(post_folder.load(path), self._means.accounts())

        self._job = self._means.submit(
            work, then=self._show, failed=self._means.messages.show_error, lane=DISK_LANE
        )

    @Slot()
    def forget(self) -> None:
        """Want no answer any more: the menus may be gone when it comes."""
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def _show(self, places: "tuple[PublishedPlace, ...]") -> None:
        linked = [place for place in places if place.link]
        blogs = {(place.publication.endpoint, place.publication.blog_id) for place in linked}
        for menu, use in ((self.view, self._view), (self.copy, self._copy)):
            menu.clear()
            for place in linked:
                name = names_of(place.languages)
                if len(blogs) > 1:
                    blog = place.account.name if place.account else QUrl(place.link).host()
                    name = f"{name} – {blog}"
                menu.addAction(name.replace("&", "&&")).triggered.connect(partial(use, place.link))
            menu.setEnabled(bool(linked))
        self.found.emit(places)

    def _view(self, link: str, _checked: object = None) -> None:
        url = QUrl(link)
        if url.scheme() in ("http", "https", "file"):
            open_address(url, self._means.messages)

    def _copy(self, link: str, _checked: object = None) -> None:
        QApplication.clipboard().setText(link)
        self._means.messages.show_note(
            self.tr("The link can be pasted now: {link}").format(link=link), seconds=_TOLD_S
        )


class PublishMenu(QObject):
    """Three entries of the Publish menu."""

    take_back_requested = Signal()

    def __init__(
        self,
        menu: QMenu,
        before: QAction,
        post: Callable[[], PostFolder | None],
        means: PublishingMeans,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._post = post
        self.places = PlaceMenus(menu, before, means)
        self.take_back = QAction(self.tr("Take back to draft…"), menu)
        self.take_back.setEnabled(False)
        self.take_back.triggered.connect(self.take_back_requested)
        menu.insertAction(before, self.take_back)
        menu.insertSeparator(before)
        give_letters(menu)
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        self.places.found.connect(self._on_places_found)

    @Slot()
    def _on_menu_about_to_show(self) -> None:
        icons.set_icon(self.take_back, "undo-2")
        post = self._post()
        self.places.look(None if post is None else post.path)

    @Slot(object)
    def _on_places_found(self, places: "tuple[PublishedPlace, ...]") -> None:
        self.take_back.setEnabled(
            any(p.account is not None and p.publication.status in PUBLIC_STATUSES for p in places)
        )
