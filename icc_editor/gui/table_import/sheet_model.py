# SPDX-License-Identifier: MIT
"""A sheet of another program as the import window shows it: cells, uses and what was noticed."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont, QGuiApplication, QPalette

from icc_editor.formats.tabular.sheet import CellKind, Sheet, SheetCell, SheetFinding
from icc_editor.gui import theme
from icc_editor.gui.table_import import finding_words, use_words
from icc_editor.services.table_import.mapping import ColumnUse, RowUse, SheetMapping

_Index = QModelIndex | QPersistentModelIndex
_WORDS = frozenset({RowUse.HEADER, RowUse.CAPTION, RowUse.SECTION, RowUse.TOTAL, RowUse.SUBTOTAL})
_NUMBERS = frozenset({CellKind.NUMBER, CellKind.SHARE})


class SheetModel(QAbstractTableModel):
    """Shows a sheet; what is left out is pale, what was noticed has a mark and a tooltip."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet()
        self._mapping = SheetMapping()
        self._noticed: dict[tuple[int, int], str] = {}

    @property
    def mapping(self) -> SheetMapping:
        """Return what the columns and rows are."""
        return self._mapping

    def show_sheet(self, sheet: Sheet, mapping: SheetMapping) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._sheet, self._mapping = sheet, mapping
        self._notice(sheet.findings)
        self.endResetModel()

    def show_noticed(self, findings: Iterable[SheetFinding]) -> None:
        """Mark the cells in which something was noticed, and no others."""
        self._notice(findings)
        self._tell_cells()

    def set_mapping(self, mapping: SheetMapping) -> None:
        """Show the same sheet with other uses."""
        self._mapping = mapping
        self._tell_cells()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows; called by Qt."""
        return 0 if parent is not None and parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the number of columns; called by Qt."""
        return 0 if parent is not None and parent.isValid() else self._sheet.width

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; called by Qt."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        cell = self._sheet.rows[row][column]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{cell.text} {cell.mark}" if cell.mark else cell.text
            case Qt.ItemDataRole.TextAlignmentRole:
                side = (
                    Qt.AlignmentFlag.AlignRight if _is_number(cell) else Qt.AlignmentFlag.AlignLeft
                )
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole:
                return self._color(row, column, cell)
            case Qt.ItemDataRole.FontRole:
                return _font(self._mapping.rows[row])
            case Qt.ItemDataRole.ToolTipRole:
                return self._noticed.get((row, column))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._noticed.get((row, column), "")
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return what a column or row is; called by Qt."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return use_words.column_use(self._mapping.columns[section].use)
        use = self._mapping.rows[section]
        number = str(self._sheet.first_row + section + 1)
        return number if use is RowUse.DATA else f"{number}  {use_words.row_use(use)}"

    def _notice(self, findings: Iterable[SheetFinding]) -> None:
        self._noticed = {}
        for found in findings:
            if found.row >= 0 and found.column >= 0:
                self._noticed.setdefault((found.row, found.column), finding_words.sentence(found))

    def _tell_cells(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def _color(self, row: int, column: int, cell: SheetCell) -> object:
        colors = QGuiApplication.palette()
        if (row, column) in self._noticed:
            return theme.tone("warn", colors)
        left_out = self._mapping.columns[column].use is ColumnUse.SKIP
        if left_out or self._mapping.rows[row] is RowUse.SKIP or cell.covered:
            return colors.color(QPalette.ColorRole.PlaceholderText)
        return None


def _is_number(cell: SheetCell) -> bool:
    return cell.kind in _NUMBERS


def _font(use: RowUse) -> QFont | None:
    if use not in _WORDS:
        return None
    font = QGuiApplication.font()
    font.setBold(True)
    return font
