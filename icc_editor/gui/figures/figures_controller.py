# SPDX-License-Identifier: MIT
"""Lets the figures of the open post show the values its results tables have by now."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from icc_editor.formats.known_tables import KnownTables, TablesReader
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.jobs import Submits
from icc_editor.gui.tables.live_tables import LiveTables
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.writing_panel.figure_choices import folded_names
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.table_figures import TableFigures


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
        self._read: Path | None = None  # the post whose tables are shown
        self._missed: set[str] = set()  # tables that changed while they were read
        self._figures: dict[str, TableFigures] = {}  # of tables that changed since
        editing.post_opened.connect(self._on_editing_post_opened)
        editing.post_closed.connect(self._forget)
        writing.tables.changed.connect(self.follow)
        writing.tables.dropped.connect(self.follow)

    @Slot(str)
    def follow(self, name: str) -> None:
        """Show one table of the open post as it is now; the work is that of what changed in it."""
        post = self._editing.post()
        if post is None or self._read != post.path:
            self._missed.add(name)  # they are being read: this comes on top
            return
        contents = self._writing.tables.contents(name)
        if contents is None:
            self._figures.pop(name, None)
            self._writing.figures.drop_table(name)
        elif isinstance(contents, bytes):
            self._figures.pop(name, None)
            self._writing.figures.change_table(name, None)
        else:
            before = self._figures.get(name)
            now = TableFigures(contents) if before is None else before.after(contents)
            self._figures[name] = now
            self._writing.figures.change_table(name, now)

    @Slot()
    def read(self) -> None:
        """Read the tables of the open post, once it is opened; then they are followed."""
        post = self._editing.post()
        self._forget()
        if post is None:
            return
        path = post.path

        def work(_cancelled: object, _progress: object) -> tuple[KnownTables, dict[str, str]]:
            tables = self._reader.read(self._tables_of(path))
            return tables, folded_names(tables.tables())

        def show(read: tuple[KnownTables, dict[str, str]]) -> None:
            tables, folded = read
            if not self._is_open(path):
                return
            self._read = path
            self._writing.figures.show_tables(tables.all(), folded)
            for name in sorted(self._missed):
                self.follow(name)
            self._missed.clear()

        self._runner.submit(
            work,
            on_success=show,
            on_failure=self._messages.show_error,
            lane="figures",
            latest="tables",
        )

    @Slot()
    def _forget(self) -> None:
        self._read = None
        self._missed.clear()
        self._figures.clear()

    def _is_open(self, path: Path) -> bool:
        post = self._editing.post()
        return post is not None and post.path == path

    @Slot(object, str)
    def _on_editing_post_opened(self, _post: PostFolder, _language: str) -> None:
        self.read()
