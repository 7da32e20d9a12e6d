# SPDX-License-Identifier: MIT
"""Shows what the history kept of a part of the open post and brings a state of it back."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.editing.saving import LANE
from icc_editor.gui.jobs import Job, Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.clock import utc_now
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage.history import History, Snapshot, SnapshotReason
from icc_editor.storage.post_folder import StoredVersion
from icc_editor.storage.post_tables import DamagedTable, StoredTable
from icc_editor.storage.stored_parts import StoredTranslation, stored_part


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
        self.part_in_front: Callable[[], PartKey] = lambda: PartKey.version(writing.language())
        self._reading: Job | None = None  # of the state that is chosen in the dialog

    @Slot()
    def show_history(self) -> None:
        """Save, then list the earlier states of the part the writer is at."""
        self.show_history_of(self.part_in_front())

    def show_history_of(self, key: PartKey) -> None:
        """Save, then list the earlier states of a part."""
        self._control.flush()
        post = self._control.post()
        if post is None or self._control.stored(key) is None:
            return
        self._runner.submit(
            lambda _cancelled, _progress: self._history.list(post, str(key)),
            on_success=lambda snapshots: self._show(post, key, snapshots),
            on_failure=self._messages.show_error,
            lane=LANE,
            latest="history",
        )

    def _show(self, post: PostFolder, key: PartKey, snapshots: tuple[Snapshot, ...]) -> None:
        stored = self._control.stored(key)
        if stored is None or not self._is_open(post):
            return  # another one was opened meanwhile
        from icc_editor.gui.history.history_dialog import HistoryDialog

        dialog = HistoryDialog(snapshots, stored, self._read, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.state_chosen.connect(lambda raw: self._bring_back(post, key, raw))
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _read(self, snapshot: Snapshot, show: Callable[[bytes | None], None]) -> None:
        def failed(error: Exception) -> None:
            show(None)
            self._messages.show_error(error)

        self._reading = self._runner.submit(
            lambda _cancelled, _progress: self._history.read(snapshot),
            on_success=show,
            on_failure=failed,
            lane=LANE,
            latest="earlier state",
        )

    def _bring_back(self, post: PostFolder, key: PartKey, raw: bytes) -> None:
        if not self._is_open(post) or (stored := self._control.stored(key)) is None:
            self._messages.show_note(
                self.tr("Nothing was brought back: the text it belongs to is not open any more."),
                tone="warn",
            )
            return
        now = stored.raw
        self._runner.submit(  # before it is saved: the dialog says that what it replaces is kept
            lambda _cancelled, _progress: self._history.keep(
                post, str(key), now, SnapshotReason.CHANGED, utc_now()
            ),
            on_success=lambda _kept: None,
            on_failure=self._messages.show_error,
            lane=LANE,
        )
        earlier = stored_part(key, raw, stored.fingerprint)
        match earlier:
            case StoredVersion():
                self._writing.replace_version(earlier.version)
            case StoredTable() | DamagedTable():
                self._writing.tables.replace_table(earlier)
            case StoredTranslation():
                self._control.translations.replace_translation(earlier)
            case _:
                assert_never(earlier)
        self._control.save_now()

    def _is_open(self, post: PostFolder) -> bool:
        """Return whether it is the open post; a receipt may have been noted in it meanwhile."""
        now = self._control.post()
        return now is not None and (now.path, now.post_id) == (post.path, post.post_id)

    @Slot()
    def _on_dialog_finished(self) -> None:
        if self._reading is not None:
            self._reading.abandon()
            self._reading = None
