# SPDX-License-Identifier: MIT
"""Shows what the history kept of the version in front and brings a state of it back."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.errors import StorageError
from icc_editor.formats import front_matter
from icc_editor.gui.editing_controller import EditingController
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
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
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._history = history
        self._control = control
        self._writing = writing
        self._messages = messages

    @Slot()
    def show_history(self) -> None:
        """Save, then list the earlier states of the version in front."""
        self._control.flush()
        post, language = self._control.post(), self._writing.language()
        stored = self._control.stored(language)
        if post is None or stored is None:
            return
        from icc_editor.gui.history_dialog import HistoryDialog

        def read(snapshot: Snapshot) -> Version | None:
            try:
                return front_matter.read(self._history.read(snapshot), language)
            except StorageError as error:
                self._messages.show_error(error)
                return None

        def bring_back(version: Version) -> None:
            if self._control.post() == post:
                self._writing.replace_version(version)
                self._control.save_now()

        snapshots = self._history.list(post, language)
        dialog = HistoryDialog(snapshots, stored.version, read, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.version_chosen.connect(bring_back)
        dialog.open()
