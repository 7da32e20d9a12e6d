# SPDX-License-Identifier: MIT
"""After a crash: looks for text that was typed and not saved, and offers it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.editing.saving import LANE
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.services.editing import Editing
from icc_editor.services.rescued import Recovery

if TYPE_CHECKING:
    from icc_editor.gui.history.recovery_dialog import RecoveryDialog


class RecoveryController(QObject):
    """Nothing is applied by itself; what is not decided is offered again next time."""

    recovered = Signal(object)  # path of the post

    def __init__(
        self,
        window: QWidget,
        editing: Editing,
        control: EditingController,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editing = editing
        self._control = control
        self._runner = runner
        self._messages = messages
        self._dialog: RecoveryDialog | None = None
        control.rescued_wanted.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Look at the start, and when the writer asks."""
        self._runner.submit(
            lambda _cancelled, _progress: self._editing.recoverable(),
            on_success=self._offer,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def dialog(self) -> "RecoveryDialog | None":
        """Return the open offer."""
        return self._dialog

    def close(self) -> None:
        """Close the offer; it comes again at the next start."""
        if self._dialog is not None:
            self._dialog.close()

    def _offer(self, found: tuple[Recovery, ...]) -> None:
        if not found or self._dialog is not None:
            return
        from icc_editor.gui.history.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(found, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.recover_requested.connect(self._on_dialog_recover_requested)
        dialog.discard_requested.connect(self._on_dialog_discard_requested)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    @Slot(object)
    def _on_dialog_recover_requested(self, recovery: Recovery) -> None:
        entry = recovery.entry
        post = self._control.post()
        if post is not None and post.path == entry.post:
            self._control.flush()  # what is in the window goes to the file, and to history

        def recovered(_stored: object) -> None:
            self._control.reload(entry.post, entry.key)
            self.recovered.emit(entry.post)

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.recover(recovery),
            on_success=recovered,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    @Slot(object)
    def _on_dialog_discard_requested(self, recovery: Recovery) -> None:
        self._runner.submit(
            lambda _cancelled, _progress: self._editing.discard(recovery),
            on_success=lambda _none: None,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
