# SPDX-License-Identifier: MIT
"""Reads a sheet of another program and asks what it is, until what is made of it is wanted."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from icc_editor.errors import TableError
from icc_editor.gui import file_windows
from icc_editor.gui.import_goals import ImportGoal, Made
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.post.job import CancelCheck, ProgressSink

if TYPE_CHECKING:
    from icc_editor.formats.tabular.sheet import ReadAs, SheetRead
    from icc_editor.gui.table_import.import_dialog import ImportDialog
    from icc_editor.services.sheets import Sheets
    from icc_editor.services.table_import.mapping import SheetMapping

    _Read = Callable[[ReadAs, CancelCheck], SheetRead]

LANE = "sheets"


class TableImportController(QObject):
    """Runs imports; nothing of the post is touched here."""

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

    def choose_file(self) -> Path | None:
        """Ask for the file of a sheet; None when the writer gives up."""
        chosen = file_windows.choose_file(
            self._window,
            self.tr("A table from a file"),
            "",
            self.tr("Tables") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.html *.htm)",
        )
        return Path(chosen) if chosen else None

    def import_file(
        self,
        path: Path,
        goal: ImportGoal[Made],
        languages: Sequence[str],
        then: Callable[[Made], None],
    ) -> None:
        """Ask what the columns and rows of a file are; ``then`` gets what is made of it.

        ``languages`` are those of the post; the first is that of numbers.
        """
        self._begin(
            lambda how, cancelled: self._sheets().read_file(path, how, cancelled),
            goal,
            languages,
            then,
        )

    def import_pasted(
        self,
        html: str,
        text: str,
        goal: ImportGoal[Made],
        languages: Sequence[str],
        then: Callable[[Made], None],
        decimal: str = "",
    ) -> None:
        """Ask what the columns and rows of a table on the clipboard are; see ``import_file``.

        ``decimal`` is the sign between a number and its parts, where it is known.
        """
        self._begin(
            lambda how, cancelled: self._sheets().paste(html, text, how, cancelled),
            goal,
            languages,
            then,
            decimal,
        )

    def _begin(
        self,
        read: "_Read",
        goal: ImportGoal[Made],
        languages: Sequence[str],
        then: Callable[[Made], None],
        decimal: str = "",
    ) -> None:
        importing = _Import(
            self._window, self._runner, self._messages, read, goal, languages, decimal
        )
        importing.setParent(self)
        importing.made.connect(then)
        importing.start()


class _Import(QObject):
    """One sheet on its way; it goes with its window."""

    made = Signal(object)  # Made

    def __init__(
        self,
        window: QWidget,
        runner: Submits,
        messages: MessageBar,
        read: "_Read",
        goal: ImportGoal[Any],
        languages: Sequence[str],
        decimal: str,
    ) -> None:
        super().__init__()
        from icc_editor.formats.tabular.sheet import ReadAs

        self._window = window
        self._runner = runner
        self._messages = messages
        self._read = read
        self._goal = goal
        self._languages = languages
        self._how = ReadAs(language=languages[0], decimal=decimal)
        self._dialog: ImportDialog | None = None
        self._sheet_read: SheetRead | None = None

    def start(self) -> None:
        """Read the sheet; its window opens when that is done."""
        self._reread(self._how)

    def _reread(self, how: "ReadAs") -> None:
        def work(
            cancelled: CancelCheck, _progress: ProgressSink
        ) -> "tuple[SheetRead, SheetMapping]":
            read = self._read(how, cancelled)
            return read, self._goal.propose(read.sheet)

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

            self._dialog = ImportDialog(self._languages, self._window)
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

        def made(result: object) -> None:
            self.made.emit(result)
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
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        read = self._sheet_read
        if read is None:
            return
        self._runner.submit(
            lambda _cancelled, _progress: self._goal.make(read.sheet, mapping),
            on_success=then,
            on_failure=failed,
            lane=LANE,
            latest="making a table",
        )

    def _show_result(self, made: object) -> None:
        if self._dialog is not None:
            told = self._goal.tell(made)
            self._dialog.show_result(told.words, told.findings, told.remarks, usable=told.usable)

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
