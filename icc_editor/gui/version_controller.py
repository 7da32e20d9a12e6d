# SPDX-License-Identifier: MIT
"""Takes a version out of the open post, once the writer knows what that means."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from icc_editor.gui import version_words
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.editing.saving import LANE
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.stored_parts import StoredPart

_UNDO_S = 30


class VersionController(QObject):
    """Asks, removes, and brings back what was removed."""

    def __init__(
        self,
        window: QWidget,
        control: EditingController,
        writing: WritingPanel,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._control = control
        self._writing = writing
        self._runner = runner
        self._messages = messages
        self._coming_back = ""  # language of the version that was asked for again
        self._offer = QTimer(self)  # while it runs, undo brings a version back
        self._offer.setSingleShot(True)
        self._offer.setInterval(_UNDO_S * 1000)
        self._offer.timeout.connect(self._end_offer)
        for done in (
            writing.document_changed,
            writing.metadata_changed,
            control.post_opened,
            control.post_closed,
        ):
            done.connect(self._end_offer)
        control.version_replaced.connect(self._on_control_version_replaced)

    @Slot(str)
    def ask_removal(self, language: str) -> None:
        """Ask whether a version shall go; where it is published, say what that leaves."""
        post = self._control.post()
        if post is None or language not in post.languages or len(post.languages) < 2:
            return
        self._runner.submit(  # read anew: a receipt may have been noted since it was opened
            lambda _cancelled, _progress: post_folder.load(post.path),
            on_success=lambda fresh: self._ask(fresh, language),
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def _ask(self, post: PostFolder, language: str) -> None:
        name = version_words.remove_text(language).rstrip("…")
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove"))  # a longer title would be cut
        box.setText(name + "?")
        words = self.tr(
            "Its text is kept: Undo brings it back now. Later, add the version again and look for "
            "it under Earlier versions."
        )
        if any(known.language == language for known in post.publications):
            there = self.tr(
                "What is on the blog stays there, as it is. If readers shall not see it any more, "
                "take it back or delete it on the blog."
            )
            words = f"{words}\n\n{there}"
        box.setInformativeText(words)
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        for button in (remove, cancel):
            button.setIcon(QIcon())
        box.setDefaultButton(cancel)

        def decided() -> None:
            if box.clickedButton() is remove:  # once the box is gone: removing waits for the disk
                QTimer.singleShot(
                    0,
                    self,
                    lambda: self._control.remove_part(PartKey.version(language), self._removed),
                )

        box.finished.connect(decided)
        box.open()

    def _removed(self, post: PostFolder, removed: tuple[StoredPart, ...]) -> None:
        def bring_back() -> None:
            self._bring_back(post, removed)

        self._messages.show_note(
            version_words.removed_text(removed[0].key.name),
            action=self.tr("Undo"),
            on_action=bring_back,
            seconds=_UNDO_S,
        )
        opened = self._control.post()
        if opened is not None and opened.path == post.path:
            self._writing.undo_first(bring_back)
            self._offer.start()

    def _bring_back(self, post: PostFolder, removed: tuple[StoredPart, ...]) -> None:
        self._end_offer()
        self._messages.dismiss()
        self._writing.focus_text()  # the button that had the keys is gone
        self._coming_back = removed[0].key.name
        self._control.put_back(post, *removed)

    @Slot()
    def _end_offer(self) -> None:
        """Let undo take steps back again: something else was done, or it is too late."""
        if self._offer.isActive() or self.sender() is self._offer:
            self._offer.stop()
            self._writing.undo_first(None)

    @Slot(str)
    def _on_control_version_replaced(self, language: str) -> None:
        self._end_offer()
        if language and language == self._coming_back:
            self._coming_back = ""
            self._writing.focus_text()
