# SPDX-License-Identifier: MIT
"""The panel in which a results table is typed, checked and described.

It takes a table and gives back what it became with every edit; it keeps no order of steps and
saves nothing.  The checks run elsewhere: ``check_requested`` asks for them after a pause, and
``show_findings`` takes them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.errors import TableError
from icc_editor.gui import icons, theme
from icc_editor.gui.calm_boxes import CalmComboBox
from icc_editor.gui.table_editor import grid_edits, grid_words, selection_summary
from icc_editor.gui.table_editor.cell_bar import CellBar
from icc_editor.gui.table_editor.cell_findings import CellFindings
from icc_editor.gui.table_editor.column_dialog import ColumnDialog
from icc_editor.gui.table_editor.description_strip import DescriptionStrip
from icc_editor.gui.table_editor.empty_table import EmptyTable, begun
from icc_editor.gui.table_editor.findings_list import FindingsList, ReasonDialog
from icc_editor.gui.table_editor.grid_actions import GridActions
from icc_editor.gui.table_editor.grid_commands import GridCommands
from icc_editor.gui.table_editor.grid_model import GridModel
from icc_editor.gui.table_editor.grid_view import GridView
from icc_editor.gui.table_editor.row_dialog import RowDialog
from icc_editor.gui.table_editor.table_change import TableChange, TableEdit
from icc_editor.gui.table_editor.typed_cells import TypedCells
from icc_editor.post.address import Address, Place
from icc_editor.post.diagnostic import Diagnostic
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import TOTAL_KEY, Accepted, Number
from icc_editor.text.languages import name_of
from icc_editor.text.numbers.styles import style_for

CHECK_PAUSE_MS = 300

_EMPTY, _GRID = 0, 1
_LEAST = 18 * theme.GRID  # of the grid, when all else is open on a low screen
_LOW = 60 * theme.GRID  # so high, one line of findings is shown
_LINE = 20 * theme.GRID  # and one more for each
_MOST_LINES = 4
_VERY_LOW = 84 * theme.GRID  # lower, the list is folded and the heads have one line
_CROWDED = 100 * theme.GRID  # lower, note and source leave room for nothing but the grid


class TableEditor(QWidget):
    """Edits one results table."""

    table_edited = Signal(object)  # TableChange
    # "row" or "column", the old and the new key: figures in the texts still have the old one.
    key_renamed = Signal(str, str, str)
    selection_summary_changed = Signal(str)
    language_chosen = Signal(str)
    check_requested = Signal(object)  # ResultsTable
    # A key went into a cell; ``take`` brings what is typed so far, ``commit`` ends it.
    cell_typed = Signal()
    # A table of another program is on the clipboard: its HTML, its text.
    paste_requested = Signal(str, str)
    import_requested = Signal()
    export_requested = Signal()
    chart_requested = Signal()
    rename_requested = Signal()
    close_requested = Signal()
    text_requested = Signal()  # back to the text; the table stays open
    # In the fields above the grid; the window's own shortcuts reach the grid.
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with an empty table."""
        super().__init__(parent)
        self._languages: tuple[str, ...] = ("en",)
        self._styles: Mapping[str, NumberStyle] = {}
        self._choices: tuple[Number, ...] = ()
        self._checked: ResultsTable | None = None
        self._told_summary = ""
        self._young = True  # it was empty when it was opened
        self._low = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(CHECK_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self.model = GridModel(self)
        self.strip = DescriptionStrip(self)
        self.grid = GridView(self.model, self)
        self.empty = EmptyTable(self)
        self.bar = CellBar(self)
        self.findings = FindingsList(self)
        self.language = CalmComboBox(self)
        self.language.setAccessibleName(self.tr("Language of the words"))
        self.language.setToolTip(self.tr("Language of the words and digits in the grid"))
        self.typed = TypedCells(self.model, self._apply)
        self.commands = GridCommands(self.model, self.grid, self._apply)
        self.actions_by = GridActions(self, self._on_action)
        self._pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._show_page()

    # -- the table ------------------------------------------------------------------------------

    def show_table(
        self,
        table: ResultsTable,
        languages: Sequence[str],
        language: str,
        styles: Mapping[str, NumberStyle] | None = None,
    ) -> None:
        """Show another table.

        Args:
            table: The table.
            languages: Those of the post, in their order.
            language: The one to begin with.
            styles: How the versions write numbers, where not as is usual in their language.
        """
        self.commit()
        self._offer_languages(languages, styles or {}, language)
        self._checked = None
        self.typed.begin()
        self._young = not table.rows
        self.model.show_table(table, language, self._style(language))
        self._mark(())
        self.strip.show_table(table, language)
        self.grid.fit_columns()
        self._show_page()
        self.grid.choose([0], [0])
        self._ask_for_checks()

    def whole_height(self) -> int:
        """Return how high this must be to show every row, and what will be found, in points."""
        around = self.sizeHint().height() - self._pages.minimumHeight()
        if self.findings.isHidden():  # nothing shall move under the mouse when they come
            around += self.findings.sizeHint().height()
        return max(around + self.grid.whole_height(), _VERY_LOW)

    def table(self) -> ResultsTable:
        """Return the table as it is now; what is being typed is not in it before ``commit``."""
        return self.model.table

    def follow_language(
        self, languages: Sequence[str], styles: Mapping[str, NumberStyle], language: str
    ) -> None:
        """Show the words and digits of ``language``: its version came to the front.

        Args:
            languages: Those of the post by now.
            styles: As for ``show_table``.
            language: One of them.
        """
        self._offer_languages(languages, styles, language)
        if self.model.language != language or self.model.style != self._style(language):
            self._on_language_changed()

    def _offer_languages(
        self, languages: Sequence[str], styles: Mapping[str, NumberStyle], language: str
    ) -> None:
        self._languages, self._styles = tuple(languages), dict(styles)
        self.language.blockSignals(True)
        self.language.clear()
        for tag in self._languages:
            self.language.addItem(name_of(tag), tag)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.language.blockSignals(False)

    def commit(self) -> None:
        """Take what is being typed: before saving, closing, or looking at the table."""
        self.grid.commit()

    def take(self) -> None:
        """Take what is being typed so far, and let it be typed on: while the program saves."""
        self.grid.take()

    def replace_table(self, table: ResultsTable) -> None:
        """Show what undo, redo or somebody else made of the table; emits nothing.

        What is chosen and what is seen stay.  Call ``commit`` first to keep what is being typed.
        """
        self._show(table)

    def show_findings(self, table: ResultsTable, findings: Sequence[Diagnostic]) -> None:
        """Mark ``findings``, those left open, in cells and list, unless the table went on."""
        if table is self.model.table:
            self._mark(findings)

    def _mark(self, findings: Sequence[Diagnostic]) -> None:
        if self._young:
            findings = [finding for finding in findings if _is_slip(finding)]
        self.model.show_findings(CellFindings.of(findings))
        self.findings.show_findings(findings, self.model.table, self.model.language)
        self.grid.viewport().update()
        self._say()

    def go_to(self, address: Address) -> bool:
        """Choose the cell, row, column or field that is meant; return whether it is there."""
        if address.kind is Place.TABLE:
            return self.strip.go_to(address.part)
        return address.is_in_table and self.grid.go_to(address.row, address.column)

    def lock(self, *, locked: bool) -> None:
        """Change nothing while the post can only be read."""
        self.commit()
        self.model.read_only = locked
        self.strip.lock(locked=locked)
        self.actions_by.lock(locked=locked)
        self.findings.lock(locked=locked)
        self.empty.setEnabled(not locked)

    def open_column(self, key: str) -> None:
        """Ask about a column, and change it."""
        self.commit()
        dialog = ColumnDialog(self.table(), key, self._languages, self.model.language, self)
        if not self.model.read_only and dialog.exec() == QDialog.DialogCode.Accepted:
            self.change_column(key, dialog)
        dialog.deleteLater()

    def change_column(self, key: str, dialog: ColumnDialog) -> None:
        """Change the column ``key`` to what ``dialog`` says."""
        column = dialog.column()
        new = self.table().with_column(key, column)
        self._apply(new, TableEdit.CHANGE_COLUMN, "", column.key, ("column", key, column.key))

    def open_row(self, key: str) -> None:
        """Ask about a row, and change it."""
        self.commit()
        if key == TOTAL_KEY or self.model.read_only:
            return
        dialog = RowDialog(self.table(), key, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.change_row(key, dialog)
        dialog.deleteLater()

    def change_row(self, key: str, dialog: RowDialog) -> None:
        """Change the row ``key`` to what ``dialog`` says."""
        row = dialog.row()
        new = self.table().with_row(key, row)
        self._apply(new, TableEdit.CHANGE_ROW, row.key, "", ("row", key, row.key))

    def accept_finding(self, finding: Diagnostic, reason: str) -> None:
        """Keep with the table that ``finding`` is right."""
        table = self.table()
        accepted = (*table.accepted, Accepted(finding.id, reason))
        self._apply(replace(table, accepted=accepted), TableEdit.ACCEPT)

    # -- events ---------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not checked while nobody looked; called by Qt."""
        super().showEvent(event)
        self._ask_for_checks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the grid the room on a low screen; called by Qt."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Show as much of what stands below the grid as leaves it room."""
        room = (self.height() - _LOW) // _LINE
        self.findings.show_lines(max(1, min(_MOST_LINES, room)))
        crowded = self.strip.more.isChecked() and self.height() < _CROWDED
        self.bar.setVisible(not crowded)
        self.findings.allow(shown=not crowded)
        low = self.height() < _VERY_LOW
        if low is not self._low:  # not each time: the writer may open the list all the same
            self._low = low
            self.findings.head.setChecked(not low)
            self.grid.column_heads.show_kinds(shown=not low)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what is being typed, and check nothing nobody sees; called by Qt."""
        self.commit()
        self._pause.stop()
        super().hideEvent(event)

    # -- building -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(theme.GRID)
        for name in ("row", "column", "table"):
            button = QPushButton(self.actions_by.title(name), self)
            button.setMenu(self.actions_by.menus[name])
            button.setFlat(True)
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.language)
        close = QToolButton(self)
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close the table"))
        close.setAccessibleName(self.tr("Close the table"))
        icons.set_icon(close, "x")
        close.clicked.connect(self._on_close_clicked)
        tools.addWidget(close)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.grid)
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._pages.setMinimumHeight(_LEAST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GRID)
        layout.addLayout(tools)
        layout.addWidget(self.strip)
        layout.addWidget(self._pages, 1)
        self.bar.put_first(self.findings.head)
        layout.addWidget(self.bar)
        layout.addWidget(self.findings)

    def _connect(self) -> None:
        self.model.typed.connect(self._on_model_typed)
        self.grid.command.connect(self._on_action)
        self.grid.menu_wanted.connect(self._on_grid_menu_wanted)
        self.grid.cell_changed.connect(self._on_grid_cell_changed)
        self.grid.cell_typed.connect(self.cell_typed)
        self.grid.cell_left.connect(self._ask_for_checks)
        self.grid.column_dragged.connect(self.commands.move_column)
        self.grid.row_dragged.connect(self.commands.move_row)
        self.grid.column_opened.connect(lambda n: self.open_column(self.table().columns[n].key))
        self.grid.row_opened.connect(lambda n: self.open_row(self._row_key(n)))
        self.grid.row_wanted.connect(self.commands.add_row)
        self.commands.refused.connect(self._on_commands_refused)
        self.commands.paste_requested.connect(self.paste_requested)
        self.strip.described.connect(self._on_strip_described)
        self.strip.more.toggled.connect(self._make_room)
        self.strip.undo_requested.connect(self.undo_requested)
        self.strip.redo_requested.connect(self.redo_requested)
        self.bar.choice_made.connect(self._on_bar_choice_made)
        self.findings.finding_chosen.connect(self._on_findings_finding_chosen)
        self.findings.accept_wanted.connect(self._on_findings_accept_wanted)
        self.language.currentIndexChanged.connect(self._on_language_changed)
        self.empty.paste_wanted.connect(self.commands.paste)
        self.empty.import_wanted.connect(self.import_requested)
        self.empty.start_wanted.connect(self._on_empty_start_wanted)

    # -- edits ----------------------------------------------------------------------------------

    def _apply(
        self,
        table: ResultsTable,
        what: TableEdit,
        row: str = "",
        column: str = "",
        renamed: tuple[str, str, str] | None = None,
    ) -> None:
        """Show what the table became, and tell the owner, unless it is the same."""
        before = self.model.table
        if self.model.read_only or table is before or table == before:
            return
        self._show(table)
        if renamed is not None and renamed[1] == renamed[2]:
            renamed = None
        self.table_edited.emit(TableChange(before, table, what, row, column, renamed))
        if renamed is not None:
            self.key_renamed.emit(*renamed)

    def _show(self, table: ResultsTable) -> None:
        if self.model.fits(table):
            self.model.change_to(table)
        else:
            with self.grid.place_kept():
                self.model.show_table(table, self.model.language, self.model.style)
        self.strip.show_table(table, self.model.language)
        self._show_page()
        self._ask_for_checks()
        self._say()
        self._tell_summary()

    def _on_model_typed(self, row: int, column: int, text: str) -> None:
        self.typed.take(row, column, text)
        self.grid.widen_for(row, column)

    def _on_strip_described(self, table: ResultsTable, field: str) -> None:
        self._apply(table, TableEdit.DESCRIBE, "", field)

    def _on_bar_choice_made(self, number: int) -> None:
        index = self.grid.currentIndex()
        if index.isValid() and number < len(self._choices) and not self.model.read_only:
            table = self.model.table
            row, column = self._row_key(index.row()), table.columns[index.column()].key
            self._apply(
                table.with_cell(row, column, self._choices[number]), TableEdit.TYPE, row, column
            )
            self.grid.setFocus()

    def _on_empty_start_wanted(self) -> None:
        self._apply(begun(self.table()), TableEdit.INSERT_ROWS)
        self.grid.fit_columns()
        self.grid.choose([0], [0])
        self.grid.setFocus()

    def _on_action(self, name: str) -> None:
        """Do what a menu or a key asks for."""
        index = self.grid.currentIndex()
        match name:
            case "column-properties" if index.isValid():
                self.open_column(self.table().columns[index.column()].key)
            case "row-properties" if index.isValid():
                self.open_row(self._row_key(index.row()))
            case "show-keys":
                self.model.show_keys(shown=not self.model.keys_shown)
                self.grid.fit_columns()
            case "leave":
                self.text_requested.emit()
            case "import":
                self.import_requested.emit()
            case "export":
                self.commit()
                self.export_requested.emit()
            case "chart":
                self.commit()
                self.chart_requested.emit()
            case "rename":
                self.commit()
                self.rename_requested.emit()
            case _:
                self.commands.run(name)
        self._sign_actions()

    # -- looks ----------------------------------------------------------------------------------

    def _show_page(self) -> None:
        table = self.table()
        empty = not table.columns or not (table.rows or table.total)
        self._pages.setCurrentIndex(_EMPTY if empty else _GRID)
        self._sign_actions()

    def _sign_actions(self) -> None:
        """Show in the menus what holds."""
        self.actions_by.by_name["total-row"].setChecked(self.table().total is not None)
        self.actions_by.by_name["show-keys"].setChecked(self.model.keys_shown)

    def _say(self) -> None:
        """Say what is to be said of the current cell."""
        index = self.grid.currentIndex()
        if not index.isValid() or index.row() >= self.model.rowCount():
            self.bar.say("", ())
            return
        row, column = index.row(), index.column()
        entry = self.model.refused(row, column)
        self._choices = entry.choices if entry else ()
        choices = [grid_words.number(choice, self.model.style) for choice in self._choices]
        self.bar.say(" ".join(self.model.remarks(row, column)), choices)

    def _tell_summary(self) -> None:
        text = selection_summary.summary(self.model, self.grid.chosen_cells())
        self.bar.show_summary(text)
        if text != self._told_summary:
            self._told_summary = text
            self.selection_summary_changed.emit(text)

    def _on_grid_cell_changed(self) -> None:
        self._say()
        self._tell_summary()

    def _on_grid_menu_wanted(self, name: str, place: QPoint) -> None:
        self.commit()
        self.actions_by.menus[name].popup(place)

    def _on_language_changed(self) -> None:
        self.commit()
        language = str(self.language.currentData())
        with self.grid.place_kept():
            self.model.show_table(self.table(), language, self._style(language))
        self.grid.fit_columns()  # its digits and words are of another width
        self.strip.show_table(self.table(), language)
        self.language_chosen.emit(language)

    def _on_commands_refused(self, error: TableError) -> None:
        self.bar.say(grid_words.trouble(error), ())

    def _on_close_clicked(self) -> None:
        self.commit()
        self.close_requested.emit()

    # -- checks ---------------------------------------------------------------------------------

    def _ask_for_checks(self) -> None:
        if self.isVisible() and self._checked is not self.model.table:
            self._pause.start()

    def _on_pause_timeout(self) -> None:
        if self.grid.is_editing():  # half a number is no number yet
            return  # asked again when the cell is left
        self._checked = self.model.table
        self.check_requested.emit(self._checked)

    def _on_findings_finding_chosen(self, finding: Diagnostic) -> None:
        if self.go_to(Address.parse(finding.address)):
            self.grid.setFocus()

    def _on_findings_accept_wanted(self, finding: Diagnostic) -> None:
        dialog = ReasonDialog(finding, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.accept_finding(finding, dialog.reason.text().strip())
        dialog.deleteLater()

    # -- inside ---------------------------------------------------------------------------------

    def _style(self, language: str) -> NumberStyle:
        return style_for(language, self._styles.get(language))

    def _row_key(self, row: int) -> str:
        return grid_edits.row_at(self.table(), row).key


def _is_slip(finding: Diagnostic) -> bool:
    """Return whether something is wrong in a cell, not only missing from an unfinished table."""
    at = Address.parse(finding.address)
    return bool(at.row or at.column) and not finding.language
