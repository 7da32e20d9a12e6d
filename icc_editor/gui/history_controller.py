# SPDX-License-Identifier: MIT
"""Shows what the history kept of the version in front and brings a state of it back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.formats import front_matter
from icc_editor.gui.editing_controller import EditingController
from icc_editor.gui.jobs import Job, Submits
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.saving import LANE
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.version import Version
from icc_editor.storage.history import History, Snapshot


class HistoryController(QObject):
    """What is brought back replaces the text as a step the writer can undo."""

    def __init__(
        self,
        window: QWidget,
        history: History,
        control: EditingController,
        writing: WritingPanel,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._history = history
        self._control = control
        self._writing = writing
        self._runner = runner
        self._messages = messages
        self._reading: Job | None = None  # of the state that is chosen in the dialog

    @Slot()
    def show_history(self) -> None:
        """Save, then list the earlier states of the version in front."""
        self._control.flush()
        post, language = self._control.post(), self._writing.language()
        if post is None or self._control.stored(language) is None:
            return
        self._runner.submit(
            lambda _cancelled, _progress: self._history.list(post, language),
            on_success=lambda snapshots: self._show(post, language, snapshots),
            on_failure=self._messages.show_error,
            lane=LANE,
            latest="history",
        )

    def _show(self, post: PostFolder, language: str, snapshots: tuple[Snapshot, ...]) -> None:
        stored = self._control.stored(language)
        if stored is None or not self._is_open(post):
            return  # another one was opened meanwhile
        from icc_editor.gui.history_dialog import HistoryDialog

        dialog = HistoryDialog(
            snapshots,
            stored.version,
            lambda snapshot, show: self._read(snapshot, language, show),
            self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.version_chosen.connect(lambda version: self._bring_back(post, version))
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _read(
        self, snapshot: Snapshot, language: str, show: Callable[[Version | None], None]
    ) -> None:
        def failed(error: Exception) -> None:
            show(None)
            self._messages.show_error(error)

        self._reading = self._runner.submit(
            lambda _cancelled, _progress: front_matter.read(self._history.read(snapshot), language),
            on_success=show,
            on_failure=failed,
            lane=LANE,
            latest="earlier state",
        )

    def _bring_back(self, post: PostFolder, version: Version) -> None:
        if self._is_open(post) and self._control.stored(version.language) is not None:
            self._writing.replace_version(version)
            self._control.save_now()
        else:
            self._messages.show_note(
                self.tr("Nothing was brought back: the text it belongs to is not open any more."),
                tone="warn",
            )

    def _is_open(self, post: PostFolder) -> bool:
        """Return whether it is the open post; a receipt may have been noted in it meanwhile."""
        now = self._control.post()
        return now is not None and (now.path, now.post_id) == (post.path, post.post_id)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._reading is not None:
            self._reading.abandon()
            self._reading = None
