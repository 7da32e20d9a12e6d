# SPDX-License-Identifier: MIT
"""Tables come in from files and the clipboard and go out again; figures follow a renamed key."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from icc_editor.formats.figures import rename_references
from icc_editor.gui import file_windows, questions
from icc_editor.gui.clipboard_actions import clipboard_data
from icc_editor.gui.editing.editing_controller import EditingController
from icc_editor.gui.import_goals import NewFigures, NewTable
from icc_editor.gui.jobs import Submits
from icc_editor.gui.tables.table_controller import TableController
from icc_editor.gui.tables.table_import_controller import LANE, TableImportController
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.writing_panel.writing_panel import WritingPanel
from icc_editor.post.figure import FigureReference
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.text.numbers.styles import style_for

if TYPE_CHECKING:
    from icc_editor.gui.table_editor.table_editor import TableEditor
    from icc_editor.services.sheets import Sheets
    from icc_editor.services.table_import.applying import Imported
    from icc_editor.services.table_import.comparing import ChangeSet


class TableTransfer(QObject):
    """Does what the Insert menu and the table's editor ask for."""

    def __init__(
        self,
        tables: TableController,
        writing: WritingPanel,
        editing: EditingController,
        sheets: "Callable[[], Sheets]",
        runner: Submits,
        messages: MessageBar,
    ) -> None:
        super().__init__(tables)
        self._tables = tables
        self._writing = writing
        self._editing = editing
        self._sheets = sheets
        self._runner = runner
        self._messages = messages
        self.imports = TableImportController(writing.window(), sheets, runner, messages)

    # In

    @Slot()
    def import_new(self) -> None:
        """Make a new table of a file."""
        if (path := self.imports.choose_file()) is not None:
            goal = self._new(path.stem)
            self.imports.import_file(path, goal, self._languages(), self._add)

    @Slot()
    def paste_new(self) -> None:
        """Make a new table of what is on the clipboard."""
        data = clipboard_data()
        self.imports.import_pasted(
            data.html(), data.text(), self._new(), self._languages(), self._add
        )

    def take_in(self, html: str, then: "Callable[[Imported], None]") -> None:
        """Ask what a table of the version in front is, as HTML; ``then`` gets what is made of it.

        Its numbers are written as that version writes them.
        """
        from icc_editor.services.pipe_tables import decimal_sign

        language = self._writing.language()
        decimal = decimal_sign(language, self._writing.numbers(language))
        self.imports.import_pasted(html, "", self._new(), self._languages(), then, decimal)

    def _languages(self) -> list[str]:
        """Return the languages of the post, the version in front first."""
        front, post = self._writing.language(), self._editing.post()
        others = post.languages if post is not None else ()
        return [front, *(language for language in others if language != front)]

    def _new(self, name: str = "") -> NewTable:
        return NewTable(name, self._writing.tables.names(), self._writing.language())

    def _add(self, imported: "Imported") -> None:
        self._editing.add_table(imported.table)

    def _fill(self, name: str, imported: "Imported") -> None:
        """Put what came in into the empty table called ``name``, as one step."""
        empty, table = self._writing.tables.table(name), imported.table
        if empty is None or empty.rows:
            self._add(imported)
            return
        filled = replace(table, id=empty.id, caption=empty.caption or table.caption)
        self._writing.tables.change(name, filled)
        self._tables.open(name)

    def _ask_what_changes(self, name: str, compared: ResultsTable, found: "ChangeSet") -> None:
        """Show what new figures change in a table, and change what is wanted, as one step."""
        from icc_editor.gui.table_import.changes_dialog import ChangesDialog

        language = self._writing.language()
        style = style_for(language, self._writing.numbers(language))
        dialog = ChangesDialog(compared, found, language, style, self._writing.window())

        def take() -> None:
            if self._writing.tables.table(name) is compared:
                self._writing.tables.change(name, dialog.changed_table())
            else:
                self._messages.show_note(
                    self.tr("The table changed meanwhile; nothing was taken. Please try again."),
                    tone="warn",
                )

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Out

    def export(self, name: str, language: str) -> None:
        """Ask where a table goes to, and write it there as readers of ``language`` see it."""
        table = self._writing.tables.table(name)
        if table is None:
            return
        path = file_windows.choose_new_of_kinds(
            self._writing.window(),
            self.tr("Save the table for other programs"),
            f"{name}.xlsx",
            {"xlsx": self.tr("Spreadsheet"), "csv": "CSV", "html": self.tr("Web page")},
        )
        if path is None:
            return
        style = style_for(language, self._writing.numbers(language))

        def work(_cancelled: object, _progress: object) -> None:
            from icc_editor.services.table_export import exported, file_of
            from icc_editor.storage.safe_write import write_bytes

            out = exported(TableFigures(table), language, style)
            kind = path.suffix.lower().lstrip(".")
            write_bytes(path, file_of(out, kind, self._sheets(), title=name))

        def done(_none: None) -> None:
            self._messages.show_note(
                self.tr("The table was saved as {name}.").format(name=path.name), tone="good"
            )

        self._runner.submit(work, on_success=done, on_failure=self._messages.show_error, lane=LANE)

    # The editor

    def serve(self, editor: "TableEditor") -> None:
        """Do what the editor of the tables asks for from now on."""
        editor.import_requested.connect(self._on_editor_import_requested)
        editor.paste_requested.connect(self._on_editor_paste_requested)
        editor.export_requested.connect(
            lambda: self.export(self._tables.name(), str(editor.language.currentData()))
        )
        # Once the edit is a step of the post: the question comes after it.
        editor.key_renamed.connect(lambda *key: self.offer_to_rename(self._tables.name(), *key))

    def offer_to_rename(self, name: str, kind: str, old: str, new: str) -> None:
        """Let figures in the texts follow a renamed row or column, when the writer wants it.

        By a step that is undone or made again, too: figures may have been written since.
        """
        QTimer.singleShot(0, self, lambda: self._offer_to_rename(name, kind, old, new))

    @Slot()
    def _on_editor_import_requested(self) -> None:
        if (path := self.imports.choose_file()) is not None:
            self._bring_into_open(partial(self.imports.import_file, path), path.stem)

    @Slot(str, str)
    def _on_editor_paste_requested(self, html: str, text: str) -> None:
        self._bring_into_open(partial(self.imports.import_pasted, html, text))

    def _bring_into_open(self, bring: Callable[..., None], wished: str = "") -> None:
        """Fill the table that is open when it is empty, else compare with it."""
        name, languages = self._tables.name(), self._languages()
        table = self._writing.tables.table(name)
        if table is None or not table.rows:
            bring(self._new(wished), languages, partial(self._fill, name))
        else:
            ask = partial(self._ask_what_changes, name, table)
            bring(NewFigures(table, languages[0]), languages, ask)

    def _offer_to_rename(self, name: str, kind: str, old: str, new: str) -> None:
        table = self._writing.tables.table(name)
        if table is None:
            return
        keys = [its.key for its in (table.rows if kind == "row" else table.columns)]
        if old in keys or new not in keys:
            return  # it was undone, or made again, meanwhile
        before = _reference(table.id, kind, old)
        after = _reference(table.id, kind, new)
        if not self._writing.would_change(lambda text: rename_references(text, before, after)):
            return
        question = self.tr(
            "Figures in the text name “{old}”, which is now “{new}”. Shall they follow? "
            "Otherwise they have no value any more."
        ).format(old=old, new=new)
        title, window = self.tr("Let figures follow"), self._writing.window()
        from icc_editor.gui.table_editor.table_change import TableStep

        step = self._writing.undo.newest()
        if not (isinstance(step, TableStep) and step.change.renamed == (kind, old, new)):
            step = None  # it was undone, or something else came meanwhile
        if questions.shall_follow(window, title, question, giving_up=False):
            with self._writing.undo.along_with(step):
                self._writing.rename_figures(before, after)


def _reference(table: str, kind: str, key: str) -> FigureReference:
    row, column = (key, "") if kind == "row" else ("", key)
    return FigureReference(table, row, column)
