# SPDX-License-Identifier: MIT
"""From one library to another: the window itself, or single posts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from icc_editor.errors import LibraryMissing
from icc_editor.gui import file_windows, icons
from icc_editor.gui.browser import open_address
from icc_editor.gui.doors import Doors
from icc_editor.gui.jobs import LIBRARY_LANE
from icc_editor.gui.library.library_controller import LibraryController
from icc_editor.gui.library.library_panel import LibraryPanel
from icc_editor.gui.parts import Parts
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage.library import Library

_MOST_RECENT = 6


class LibrarySwitch(QObject):
    """Fills the menus in which a library is chosen, and does what is chosen there."""

    def __init__(
        self,
        panel: LibraryPanel,
        control: LibraryController,
        doors: Doors,
        parts: Parts,
        messages: MessageBar,
    ) -> None:
        super().__init__(panel)
        self._library = library = control.library
        self._panel = panel
        self._control = control
        self._doors = doors
        self._parts = parts
        self._messages = messages
        is_sample = library.path == parts.sample_folder
        remark = self.tr("Practice library – look and try") if is_sample else ""
        panel.name.show_name(library.path.name, str(library.path), remark)
        panel.name.menu.aboutToShow.connect(self._on_name_menu_opened)
        panel.menu_opened.connect(self._on_panel_menu_opened)
        messages.offer(
            LibraryMissing,
            (self.tr("Look again"), control.refresh),
            (self.tr("Choose the folder…"), doors.choose_library),
        )
        if not is_sample:
            self._remember()

    def _remember(self) -> None:
        """Put the library first among those the writer has."""
        known = self._parts.preferences.current.recent_libraries
        recent = tuple(dict.fromkeys((str(self._library.path), *known)))
        self._parts.preferences.change(recent_libraries=recent[:_MOST_RECENT])

    @Slot()
    def _on_name_menu_opened(self) -> None:
        menu, sample = self._panel.name.menu, self._parts.sample_folder
        menu.clear()
        for path in (*self._parts.own_libraries(), sample):
            text = _escaped(path.name)
            if path == sample:
                text = self.tr("{name} (practice library)").format(name=text)
            action = menu.addAction(text)
            action.setToolTip(str(path))
            action.setCheckable(True)
            action.setChecked(path == self._library.path)
            action.triggered.connect(lambda _on, path=path: self._go_to(path))
        menu.setToolTipsVisible(True)
        menu.addSeparator()
        other = menu.addAction(self.tr("Open another library…"))
        icons.set_icon(other, "folder")
        other.triggered.connect(self._doors.choose_library)
        folder = menu.addAction(self.tr("Show the library’s folder"))
        icons.set_icon(folder, "folder-open")
        folder.triggered.connect(self._show_folder)

    def _go_to(self, path: Path) -> None:
        if path == self._parts.sample_folder:
            self._doors.open_sample()
        elif path != self._library.path:
            self._doors.rebuild_requested.emit(path)

    def _show_folder(self) -> None:
        open_address(QUrl.fromLocalFile(str(self._library.path)), self._messages)

    @Slot(object, object)
    def _on_panel_menu_opened(self, menu: QMenu, post: Path) -> None:
        menu.addSeparator()
        self._add_targets(menu, "copy", self.tr("Copy to another library"), post, self._copy)
        if self._library.path != self._parts.sample_folder:  # the samples stay together
            text = self.tr("Move to another library")
            self._add_targets(menu, "folder", text, post, self._move)

    def _add_targets(
        self, menu: QMenu, picture: str, text: str, post: Path, go: Callable[[Path, Path], None]
    ) -> None:
        targets = menu.addMenu(text)
        icons.set_icon(targets.menuAction(), picture)
        for path in self._parts.own_libraries():
            if path != self._library.path:
                action = targets.addAction(_escaped(path.name))
                action.setToolTip(str(path))
                self._on(action, go, post, path)
        targets.setToolTipsVisible(True)
        if targets.actions():
            targets.addSeparator()
        targets.addAction(self.tr("Choose a folder…")).triggered.connect(
            lambda: self._choose(go, post)
        )

    @staticmethod
    def _on(action: QAction, go: Callable[[Path, Path], None], post: Path, target: Path) -> None:
        action.triggered.connect(lambda: go(post, target))

    def _choose(self, go: Callable[[Path, Path], None], post: Path) -> None:
        chosen = file_windows.choose_folder(
            self._panel.window(), self.tr("Choose the folder of the other library")
        )
        if chosen and Path(chosen) != self._library.path:
            go(post, Path(chosen))

    def _copy(self, post: Path, target: Path) -> None:
        if not self._control.may_copy(post):
            return
        when = self._parts.clock().astimezone()

        def work(_cancelled: object, _progress: object) -> PostFolder:
            from icc_editor.services.moving import copy_post

            return copy_post(post, self._open(target), when)

        self._submit(work, target, moved=False)

    def _move(self, post: Path, target: Path) -> None:
        if not self._control.let_go(post):
            self._messages.show_note(
                self.tr("The newest words of this post could not be saved, so it was not moved."),
                tone="bad",
            )
            return

        def work(_cancelled: object, _progress: object) -> PostFolder:
            from icc_editor.services.moving import move_post

            return move_post(post, self._library, self._open(target), self._parts.waiting())

        self._submit(work, target, moved=True)

    def _open(self, target: Path) -> Library:
        from icc_editor.services.moving import open_target

        return open_target(target, may_make=target == self._parts.default_library)

    def _submit(
        self, work: Callable[[object, object], PostFolder], target: Path, *, moved: bool
    ) -> None:
        """Do it, and tell the end in the window there is by then, which may be another one."""
        parts, source = self._parts, self._library.path

        def done(post: PostFolder) -> None:
            window = parts.front()
            if window is None or not window.filled:
                return
            if window.library.path == source:
                window.library_control.refresh()
            window.messages.show_note(
                _moved_words(target) if moved else _copied_words(target),
                tone="good",
                action=QCoreApplication.translate("LibrarySwitch", "Open it there"),
                on_action=lambda: window.doors.show_post_in(target, post.path),
            )

        def failed(error: Exception) -> None:
            window = parts.front()
            if window is not None and window.filled:
                window.messages.show_error(error)

        parts.runner.submit(work, on_success=done, on_failure=failed, lane=LIBRARY_LANE)


def _copied_words(target: Path) -> str:
    words = QCoreApplication.translate(
        "LibrarySwitch", "A copy of the post is in the library “{name}” now."
    )
    return words.format(name=target.name)


def _moved_words(target: Path) -> str:
    words = QCoreApplication.translate(
        "LibrarySwitch",
        "The post is in the library “{name}” now, with its pictures and earlier versions. "
        "What it was here is in the bin.",
    )
    return words.format(name=target.name)


def _escaped(name: str) -> str:
    return name.replace("&", "&&")
