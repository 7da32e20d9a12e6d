# SPDX-License-Identifier: MIT
"""What new figures would change in a results table, each to be taken or left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Cell, ColumnKind, Missing, Row, Texts
from icc_editor.services.table_import.comparing import ChangeSet
from icc_editor.text.numbers.writer import write_number

_ROW, _COLUMN, _OLD, _NEW = range(4)


class ChangesDialog(QDialog):
    """Lists cells, new rows and missing rows; figures are ticked, what would be lost is not."""

    def __init__(
        self,
        table: ResultsTable,
        changes: ChangeSet,
        language: str,
        style: NumberStyle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New figures"))
        self._table = table
        self._changes = changes
        self._language = language
        self._style = style
        title = QLabel(self.tr("What shall change in the table?"), self)
        theme.scale_font(title, 1.2, bold=True)
        words = QLabel(self.tr("Only what is ticked changes; Undo takes it back."), self)
        theme.dim(words)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Changes"))
        self.tree.setHeaderLabels(
            [self.tr("Row"), self.tr("Column"), self.tr("Now"), self.tr("Then")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._items = self._filled()
        for place in range(self.tree.columnCount()):
            self.tree.resizeColumnToContents(place)
        self.rest = QLabel(self._rest_words(), self)
        self.rest.setWordWrap(True)
        self.rest.setVisible(bool(self.rest.text()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take_button = buttons.addButton(
            self.tr("Change them"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        theme.plain_buttons(buttons)
        theme.make_primary(self.take_button)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        for widget in (title, words, self.tree, self.rest, buttons):
            column.addWidget(widget, 1 if widget is self.tree else 0)
        self.tree.itemChanged.connect(self._on_tree_item_changed)
        self._on_tree_item_changed()
        theme.open_size(self, 720, 460)

    def changed_table(self) -> ResultsTable:
        """Return the table with what is ticked."""
        changes, add, remove = self._items
        return self._changes.applied_to(
            self._table,
            [
                change
                for change, item in zip(self._changes.changes, changes, strict=True)
                if _on(item)
            ],
            add=[
                row.key for row, item in zip(self._changes.new_rows, add, strict=True) if _on(item)
            ],
            remove=[
                key
                for key, item in zip(self._changes.missing_rows, remove, strict=True)
                if _on(item)
            ],
        )

    def _filled(
        self,
    ) -> tuple[list[QTreeWidgetItem], list[QTreeWidgetItem], list[QTreeWidgetItem]]:
        found, proposed = self._changes, set(map(id, self._changes.proposed))
        changes = [
            self._item(
                (
                    self._row_name(self._table.row(change.row)),
                    self._table.column(change.column).labels.get(self._language) or change.column,
                    self._cell(change.old),
                    self._cell(change.new),
                ),
                ticked=id(change) in proposed,
            )
            for change in found.changes
        ]
        add = [
            self._item(
                (
                    self._row_name(row),
                    "",
                    "",
                    self.tr("a new row: {cells}").format(cells=self._cells(row)),
                ),
                ticked=False,
            )
            for row in found.new_rows
        ]
        remove = [
            self._item(
                (
                    self._row_name(self._table.row(key)),
                    "",
                    self._cells(self._table.row(key)),
                    self.tr("not in the sheet: take it out"),
                ),
                ticked=False,
            )
            for key in found.missing_rows
        ]
        return changes, add, remove

    def _item(self, texts: Sequence[str], *, ticked: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, list(texts))
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(_ROW, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        for column in (_OLD, _NEW):
            item.setToolTip(column, texts[column])
        return item

    def _row_name(self, row: Row) -> str:
        for column, cell in zip(self._table.columns, row.cells, strict=True):
            if column.kind is ColumnKind.LABEL and isinstance(cell, Texts):
                return cell.get(self._language) or next(iter(cell.entries))[1]
        return row.key

    def _cells(self, row: Row) -> str:
        return " · ".join(
            self._cell(cell)
            for column, cell in zip(self._table.columns, row.cells, strict=True)
            if column.kind.is_number and cell is not None
        )

    def _cell(self, cell: Cell) -> str:
        if cell is None:
            return self.tr("(empty)")
        if isinstance(cell, Missing):
            return str(cell.value)
        if isinstance(cell, Texts):
            return cell.get(self._language) or next(iter(cell.entries))[1]
        return write_number(cell, self._style)

    def _rest_words(self) -> str:
        """Say what is not compared at all."""
        said = []
        if self._changes.other_columns:
            said.append(
                self.tr("Columns the table does not have: {names}.").format(
                    names=", ".join(self._changes.other_columns)
                )
            )
        if self._changes.unclear_rows:
            names = [self._row_name(self._table.row(key)) for key in self._changes.unclear_rows]
            said.append(
                self.tr("Rows that fit more than one of the sheet: {names}.").format(
                    names=", ".join(names)
                )
            )
        return " ".join(said)

    @Slot()
    def _on_tree_item_changed(self) -> None:
        self.take_button.setEnabled(any(_on(item) for items in self._items for item in items))


def _on(item: QTreeWidgetItem) -> bool:
    return item.checkState(_ROW) == Qt.CheckState.Checked
