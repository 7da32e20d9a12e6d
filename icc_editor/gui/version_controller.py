# SPDX-License-Identifier: MIT
"""Takes a version out of the open post, once the writer knows what that means."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from icc_editor.gui import version_words
from icc_editor.gui.editing_controller import EditingController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.saving import LANE
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.post_folder import StoredVersion

_UNDO_S = 30


class VersionController(QObject):
    """Asks, removes, and brings back what was removed."""

    def __init__(
        self,
        window: QWidget,
        control: EditingController,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._control = control
        self._runner = runner
        self._messages = messages

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
        box.setWindowTitle(name)
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
        box.setDefaultButton(cancel)

        def decided() -> None:
            if box.clickedButton() is remove:  # once the box is gone: removing waits for the disk
                QTimer.singleShot(
                    0, self, lambda: self._control.remove_version(language, self._removed)
                )

        box.finished.connect(decided)
        box.open()

    def _removed(self, post: PostFolder, stored: StoredVersion) -> None:
        self._messages.show_note(
            version_words.removed_text(stored.version.language),
            action=self.tr("Undo"),
            on_action=lambda: self._control.put_back(post, stored.version),
            seconds=_UNDO_S,
        )
