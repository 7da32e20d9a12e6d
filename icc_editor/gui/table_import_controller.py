# SPDX-License-Identifier: MIT
"""Brings a sheet of another program into the post: reads it, asks what it is, makes a table."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from icc_editor.errors import TableError
from icc_editor.gui import diagnostic_words, file_windows
from icc_editor.gui.jobs import Submits
from icc_editor.gui.message_bar import MessageBar
from icc_editor.post.job import CancelCheck, ProgressSink
from icc_editor.post.table_parts import free_key

if TYPE_CHECKING:
    from icc_editor.formats.tabular.sheet import ReadAs, SheetRead
    from icc_editor.gui.table_import.import_dialog import ImportDialog
    from icc_editor.services.sheets import Sheets
    from icc_editor.services.table_import.applying import Imported
    from icc_editor.services.table_import.mapping import SheetMapping

    _Read = Callable[[ReadAs, CancelCheck], SheetRead]

LANE = "sheets"


@dataclass(frozen=True, slots=True)
class ImportPlace:
    """Where a table comes to: the post's ``languages``, the version in front, names in use."""

    languages: Sequence[str]
    language: str
    taken: Collection[str] = ()


class TableImportController(QObject):
    """Runs one import at a time; nothing of the post is touched here."""

    table_made = Signal(object)  # ResultsTable

    def __init__(
        self,
        window: QWidget,
        sheets: "Callable[[], Sheets]",
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._sheets = sheets
        self._runner = runner
        self._messages = messages

    def import_file(self, place: ImportPlace) -> None:
        """Ask for a file, then what its columns and rows are."""
        chosen = file_windows.choose_file(
            self._window,
            self.tr("A table from a file"),
            "",
            self.tr("Tables") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.html *.htm)",
        )
        if chosen:
            path = Path(chosen)
            self._begin(
                lambda how, cancelled: self._sheets().read_file(path, how, cancelled),
                place,
                path.stem,
            )

    def import_pasted(self, html: str, text: str, place: ImportPlace) -> None:
        """Ask what the columns and rows of a table on the clipboard are."""
        self._begin(lambda how, cancelled: self._sheets().paste(html, text, how, cancelled), place)

    def _begin(self, read: "_Read", place: ImportPlace, name: str = "") -> None:
        importing = _Import(self._window, self._runner, self._messages, read, place, name)
        importing.setParent(self)
        importing.table_made.connect(self.table_made)
        importing.start()


class _Import(QObject):
    """One sheet on its way; it goes with its window."""

    table_made = Signal(object)

    def __init__(
        self,
        window: QWidget,
        runner: Submits,
        messages: MessageBar,
        read: "_Read",
        place: ImportPlace,
        name: str,
    ) -> None:
        super().__init__()
        from icc_editor.formats.tabular.sheet import ReadAs

        self._window = window
        self._runner = runner
        self._messages = messages
        self._read = read
        self._place = place
        self._name = name
        self._how = ReadAs(language=place.language)
        self._dialog: ImportDialog | None = None
        self._sheet_read: SheetRead | None = None

    def start(self) -> None:
        """Read the sheet; its window opens when that is done."""
        self._reread(self._how)

    def _reread(self, how: "ReadAs") -> None:
        language = self._place.language

        def work(
            cancelled: CancelCheck, _progress: ProgressSink
        ) -> "tuple[SheetRead, SheetMapping]":
            from icc_editor.services.table_import.proposing import propose

            read = self._read(how, cancelled)
            return read, propose(read.sheet, language)

        def done(found: "tuple[SheetRead, SheetMapping]") -> None:
            self._how = how
            self._show(*found)

        def failed(error: Exception) -> None:
            self._messages.show_error(error)
            if self._dialog is None:
                self.deleteLater()
            elif self._sheet_read is not None:  # what was read before stays
                self._dialog.read_bar.show_read(self._sheet_read, self._how)

        self._runner.submit(
            work, on_success=done, on_failure=failed, lane=LANE, latest="reading a sheet"
        )

    def _show(self, read: "SheetRead", mapping: "SheetMapping") -> None:
        self._sheet_read = read
        if self._dialog is None:
            from icc_editor.gui.table_import.import_dialog import ImportDialog

            self._dialog = ImportDialog(self._place.languages, self._window)
            self._dialog.reread_requested.connect(self._reread)
            self._dialog.mapping_changed.connect(self._try)
            self._dialog.accepted.connect(self._finish)
            self._dialog.rejected.connect(self._give_up)
            self._dialog.open()
        self._dialog.show_read(read, mapping, self._how)

    def _try(self, mapping: "SheetMapping") -> None:
        """Show what would come of the sheet."""
        self._apply(mapping, self._show_result, self._show_trouble)

    def _finish(self) -> None:
        if self._dialog is None:
            return
        mapping = self._dialog.mapping()
        self._dialog.deleteLater()

        def made(imported: "Imported") -> None:
            self.table_made.emit(imported.table)
            self.deleteLater()

        def failed(error: Exception) -> None:
            self._messages.show_error(error)
            self.deleteLater()

        self._apply(mapping, made, failed)

    def _give_up(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self.deleteLater()

    def _apply(
        self,
        mapping: "SheetMapping",
        then: "Callable[[Imported], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        read = self._sheet_read
        if read is None:
            return
        name = free_key(self._name or read.sheet.name or "table", self._place.taken)
        language = self._place.language

        def work(_cancelled: CancelCheck, _progress: ProgressSink) -> "Imported":
            from icc_editor.services.table_import.applying import apply

            return apply(mapping, read.sheet, name, language=language)

        self._runner.submit(
            work, on_success=then, on_failure=failed, lane=LANE, latest="making a table"
        )

    def _show_result(self, imported: "Imported") -> None:
        if self._dialog is None:
            return
        table = imported.table
        words = self.tr("{rows} rows and {columns} columns come into the post.").format(
            rows=len(table.rows), columns=len(table.columns)
        )
        if table.total is not None and not imported.disagreements:
            words += " " + self.tr("All totals agree with their rows.")
        self._dialog.show_result(
            words,
            imported.findings,
            [diagnostic_words.sentence(found) for found in imported.disagreements],
            usable=bool(table.rows and table.columns),
        )

    def _show_trouble(self, error: Exception) -> None:
        if self._dialog is None:
            return
        if not isinstance(error, TableError):
            self._messages.show_error(error)
        self._dialog.show_result(
            self.tr("No table can be made of it: two columns have the same short name.")
            if isinstance(error, TableError) and error.reason == "duplicate"
            else self.tr("No table can be made of it yet: say what its columns are."),
            usable=False,
        )
