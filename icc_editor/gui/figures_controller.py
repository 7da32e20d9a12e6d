# SPDX-License-Identifier: MIT
"""Lets the figures of the open post show the values its results tables have by now."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from icc_editor.formats.known_tables import KnownTables, TablesReader
from icc_editor.gui.editing_controller import EditingController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.live_tables import LiveTables
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.writing_panel.figure_choices import folded_names
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.post_folder import PostFolder


class FiguresController(QObject):
    """Hands the tables, saved or not, to the panel one writes in."""

    def __init__(
        self,
        editing: EditingController,
        writing: WritingPanel,
        tables_of: LiveTables,
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(writing)
        self._editing = editing
        self._writing = writing
        self._tables_of = tables_of
        self._runner = runner
        self._messages = messages
        self._reader = TablesReader()  # used in the lane alone
        editing.post_opened.connect(self._on_editing_post_opened)
        writing.tables.changed.connect(self.read)
        writing.tables.dropped.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Show the tables of the open post as they are now; what did not change is known."""
        post = self._editing.post()
        if post is None:
            return
        path = post.path

        def work(_cancelled: object, _progress: object) -> tuple[KnownTables, dict[str, str]]:
            tables = self._reader.read(self._tables_of(path))
            return tables, folded_names(tables.tables())

        def show(read: tuple[KnownTables, dict[str, str]]) -> None:
            tables, folded = read
            if self._is_open(path):
                self._writing.figures.show_tables(tables.all(), folded)

        self._runner.submit(
            work,
            on_success=show,
            on_failure=self._messages.show_error,
            lane="figures",
            latest="tables",
        )

    def _is_open(self, path: Path) -> bool:
        post = self._editing.post()
        return post is not None and post.path == path

    @Slot(object, str)
    def _on_editing_post_opened(self, _post: PostFolder, _language: str) -> None:
        self.read()
