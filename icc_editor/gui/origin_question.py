# SPDX-License-Identifier: MIT
"""Asks which of two folders is the post that was published, before one is sent over the other."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from icc_editor.gui.editing.saving import LANE
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.waiting import wait_until
from icc_editor.post.post_folder import PostFolder

_WAIT_MS = 15_000


class OriginQuestion(QObject):
    """Looks for a second folder of the same post, and parts the two as the writer says."""

    def __init__(
        self,
        window: QWidget,
        runner: Submits,
        messages: MessageBar,
        taken_over: Callable[[PostFolder], None],
    ) -> None:
        """``taken_over`` gets each post that was given an id of its own."""
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._messages = messages
        self._taken_over = taken_over
        self.box: QMessageBox | None = None  # while it is asked

    def is_settled(self, post: PostFolder) -> bool:
        """Return whether no other folder holds this post; else ask.  Waits for the disk."""
        from icc_editor.services import origins

        found: list[tuple[PostFolder, ...] | Exception] = []
        job = self._runner.submit(
            lambda _cancelled, _progress: origins.twins(post),
            on_success=found.append,
            on_failure=found.append,
            lane=LANE,
        )
        wait_until(job.is_done, _WAIT_MS)
        others = found[0] if found else ()
        if isinstance(others, Exception):
            self._messages.show_error(others)
            return False
        if others:
            self._ask(post, others)
        return bool(found) and not others

    def _ask(self, post: PostFolder, others: tuple[PostFolder, ...]) -> None:
        if self.box is not None:
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Two posts have the same origin"))
        box.setTextFormat(Qt.TextFormat.PlainText)  # the names in it are not ours
        names = "”, “".join(other.path.name for other in others)
        box.setText(
            self.tr(
                "“{name}” and “{others}” are folders of the same post: one was copied from the "
                "other. If this one is published, it takes the place of the other on the blog."
            ).format(name=post.path.name, others=names)
        )
        new = box.addButton(self.tr("This is a new post"), QMessageBox.ButtonRole.AcceptRole)
        own = box.addButton(self.tr("This is the original"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(QMessageBox.StandardButton.Cancel)
        for button in (new, own, leave):
            button.setIcon(QIcon())
        box.setDefaultButton(leave)
        box.setEscapeButton(leave)
        new.clicked.connect(lambda: self._part((post.path,)))
        own.clicked.connect(lambda: self._part(tuple(other.path for other in others)))
        box.finished.connect(self._on_box_finished)
        self.box = box
        box.open()

    def _part(self, copies: tuple[Path, ...]) -> None:
        from icc_editor.services import origins

        def parted(posts: tuple[PostFolder, ...]) -> None:
            for post in posts:
                self._taken_over(post)
            self._messages.show_note(
                self.tr(
                    "“{name}” is a post of its own now, not published anywhere yet. Press Publish "
                    "again to go on."
                ).format(name="”, “".join(post.path.name for post in posts)),
                tone="good",
            )

        self._runner.submit(
            lambda _cancelled, _progress: tuple(origins.make_new(path) for path in copies),
            on_success=parted,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def _on_box_finished(self, _result: int) -> None:
        self.box = None
