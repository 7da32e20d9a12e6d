# SPDX-License-Identifier: MIT
"""Texts there are two of: shows both sides of a conflict, and what lies beside a post."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.editing import Conflict, Resolution

if TYPE_CHECKING:
    from icc_editor.gui.history.conflict_dialog import ConflictDialog


class ConflictController(QObject):
    """Asks about one conflict after the other; what is put off is asked when one saves again."""

    def __init__(
        self,
        window: QWidget,
        editing: EditingController,
        messages: MessageBar,
        show_folder: Callable[[Path], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editing = editing
        self._messages = messages
        self._show_folder = show_folder
        self._waiting: list[Conflict] = []
        self._dialog: ConflictDialog | None = None
        editing.conflict_found.connect(self._on_editing_conflict_found)
        editing.copies_found.connect(self._on_editing_copies_found)

    def dialog(self) -> "ConflictDialog | None":
        """Return the open question."""
        return self._dialog

    def close(self) -> None:
        """Put off what is not decided."""
        self._waiting.clear()
        if self._dialog is not None:
            self._dialog.close()

    def _ask_next(self) -> None:
        if self._dialog is not None or not self._waiting:
            return
        from icc_editor.gui.history.conflict_dialog import ConflictDialog

        conflict = self._waiting.pop(0)
        dialog = ConflictDialog(conflict, self._window)

        def decided(resolution: Resolution) -> None:
            self._editing.resolve(conflict, resolution)

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(decided)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    @Slot(object)
    def _on_editing_conflict_found(self, conflict: Conflict) -> None:
        self._waiting.append(conflict)
        self._ask_next()

    @Slot(object, object)
    def _on_editing_copies_found(self, post: PostFolder, copies: tuple[Path, ...]) -> None:
        names = ", ".join(f"“{path.name}”" for path in copies)
        self._messages.show_note(
            self.tr(
                "Another text of this post is kept beside it: {names}. Compare, and delete what "
                "you no longer need."
            ).format(names=names),
            action=self.tr("Show folder"),
            on_action=lambda: self._show_folder(post.path),
            of_post=True,
        )

    @Slot()
    def _on_dialog_finished(self) -> None:
        self._dialog = None
        self._ask_next()
