# SPDX-License-Identifier: MIT
"""The grid itself: keys and mouse as in a spreadsheet, what is chosen, what is seen."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractScrollArea,
    QTableView,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.gui.table_editor.cell_delegate import CellDelegate, Way
from icc_editor.gui.table_editor.figure_drag import FigureDrag
from icc_editor.gui.table_editor.grid_edits import row_keys
from icc_editor.gui.table_editor.grid_headers import ColumnHeads, RowHeads
from icc_editor.gui.table_editor.grid_model import AnyIndex, GridModel

_SAMPLE = 60  # rows that are looked at for the width of a column
_WIDEST = 70 * theme.GRID
_NARROWEST = 20 * theme.GRID
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
# Keys by what the owner calls them; (key, modifiers).
_COMMANDS = {
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "clear",
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier): "clear",
    (Qt.Key.Key_D, _CTRL): "fill",
    (Qt.Key.Key_C, _CTRL | _SHIFT): "copy-figure",
    (Qt.Key.Key_Return, _CTRL): "row-below",
    (Qt.Key.Key_Enter, _CTRL): "row-below",
    (Qt.Key.Key_Return, _CTRL | _SHIFT): "row-above",
    (Qt.Key.Key_Delete, _CTRL): "delete-rows",
    (Qt.Key.Key_Delete, _CTRL | _SHIFT): "delete-columns",
    (Qt.Key.Key_Up, _ALT): "row-up",
    (Qt.Key.Key_Down, _ALT): "row-down",
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier): "leave",
    (Qt.Key.Key_Left, _ALT): "column-left",
    (Qt.Key.Key_Right, _ALT): "column-right",
}
_STANDARD = {
    QKeySequence.StandardKey.Copy: "copy",
    QKeySequence.StandardKey.Cut: "cut",
    QKeySequence.StandardKey.Paste: "paste",
}
_STEPS = {Way.RIGHT: (0, 1), Way.LEFT: (0, -1), Way.DOWN: (1, 0), Way.UP: (-1, 0)}
_Flag = QItemSelectionModel.SelectionFlag


class GridView(QTableView):
    """Shows a ``GridModel``; what is asked for by keys goes out as ``command``."""

    command = Signal(str)
    menu_wanted = Signal(str, QPoint)  # "cell", "row" or "column"; where, on the screen
    cell_changed = Signal()  # another cell is the current one, or more are chosen
    cell_left = Signal()  # its field was closed
    cell_typed = Signal()  # a key went into a cell that is still being typed
    column_dragged = Signal(int, int)  # from, before
    row_dragged = Signal(int, int)
    column_opened = Signal(int)
    row_opened = Signal(int)
    row_wanted = Signal()  # Tab or Enter beyond the last one

    def __init__(self, model: GridModel, parent: QWidget) -> None:
        """Show ``model``."""
        super().__init__(parent)
        self._grid = model
        self._tab_began = -1
        self._moving_back = False
        self._delegate = CellDelegate(self)
        self._delegate.left_by.connect(self._on_delegate_left_by)
        self._delegate.cell_typed.connect(self.cell_typed)
        self.setItemDelegate(self._delegate)
        self.column_heads, self.row_heads = ColumnHeads(self), RowHeads(self)
        self.setHorizontalHeader(self.column_heads)
        self.setVerticalHeader(self.row_heads)
        self.setModel(model)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)  # keys that go on are taken below
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(True)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Cells of the table"))
        self._drag = FigureDrag(self, model.figure_at)
        self._fit_rows()
        self._connect_heads()
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.selectionModel().currentChanged.connect(self._on_selection_changed)

    # -- what is chosen -------------------------------------------------------------------------

    def chosen_rows(self) -> list[int]:
        """Return the rows in which something is chosen, or the current one."""
        rows = {n for part in self._parts() for n in _rows_of(part)}
        return sorted(rows) if rows else self._current(self.currentIndex().row())

    def chosen_columns(self) -> list[int]:
        """Return the columns in which something is chosen, or the current one."""
        columns = {n for part in self._parts() for n in range(part.left(), part.right() + 1)}
        return sorted(columns) if columns else self._current(self.currentIndex().column())

    def chosen_cells(self) -> list[tuple[int, int]]:
        """Return the cells that are chosen, or the current one, each once."""
        found = {
            (row, column)
            for part in self._parts()
            for row in _rows_of(part)
            for column in range(part.left(), part.right() + 1)
        }
        current = self.currentIndex()
        if not found and current.isValid():
            found = {(current.row(), current.column())}
        return sorted(found)

    def choose(self, rows: Sequence[int], columns: Sequence[int]) -> None:
        """Choose a block of cells; the first is the current one."""
        if not rows or not columns or not self._grid.rowCount() or not self._grid.columnCount():
            return
        first = self._grid.index(rows[0], columns[0])
        last = self._grid.index(rows[-1], columns[-1])
        chosen = self.selectionModel()
        chosen.setCurrentIndex(first, _Flag.NoUpdate)
        chosen.select(QItemSelection(first, last), _Flag.ClearAndSelect)
        self.scrollTo(first)

    def go_to(self, row: str, column: str) -> bool:
        """Choose the cell of these keys, or what of row and column is named; return whether."""
        keys = row_keys(self._grid.table)
        places = [n for n, key in enumerate(keys) if key == row]
        columns = [n for n, its in enumerate(self._grid.table.columns) if its.key == column]
        if (row and not places) or (column and not columns) or not (row or column):
            return False
        rows = places or range(len(keys))
        self.choose(list(rows), columns or list(range(self._grid.columnCount())))
        return True

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """Keep the chosen cells, by their keys, and what is seen, whatever becomes of the table.

        What is being typed goes on being typed, if its cell is still there.
        """
        table, typed = self._grid.table, self._typed()
        keys, columns = row_keys(table), [column.key for column in table.columns]
        rows = [keys[row] for row in self.chosen_rows()]
        across = [columns[column] for column in self.chosen_columns()]
        current = self.currentIndex()
        here = (current.row(), current.column())
        widths = {key: self.columnWidth(place) for place, key in enumerate(columns)}
        bars = (self.verticalScrollBar().value(), self.horizontalScrollBar().value())
        yield
        self._restore(rows, across, here)
        for place, column in enumerate(self._grid.table.columns):
            if width := widths.get(column.key):
                self.setColumnWidth(place, width)
            else:
                self.fit_column(place)
        self.row_heads.measure()
        self.verticalScrollBar().setValue(bars[0])
        self.horizontalScrollBar().setValue(bars[1])
        if typed is not None:
            self._type_on(*typed)

    def _typed(self) -> tuple[str, str, str] | None:
        """Return the keys of the cell that is being typed, and the text; None while none is."""
        field, index, table = self._delegate.field, self.currentIndex(), self._grid.table
        if field is None or not field.isModified() or not index.isValid():
            return None
        row, column = row_keys(table)[index.row()], table.columns[index.column()].key
        return row, column, field.text()

    def _type_on(self, row: str, column: str, text: str) -> None:
        if self._grid.table.has_row(row) and self.go_to(row, column):
            self.edit(self.currentIndex())
            if field := self._delegate.field:
                field.setText(text)
                field.setModified(True)

    def _restore(self, rows: list[str], columns: list[str], here: tuple[int, int]) -> None:
        if not self._grid.rowCount() or not self._grid.columnCount():
            return
        table = self._grid.table
        keys = row_keys(table)
        down = [n for n, key in enumerate(keys) if key in set(rows)]
        across = [n for n, column in enumerate(table.columns) if column.key in set(columns)]
        row = down or [max(0, min(here[0], len(keys) - 1))]
        column = across or [max(0, min(here[1], len(table.columns) - 1))]
        whole = row[-1] - row[0] == len(row) - 1 and column[-1] - column[0] == len(column) - 1
        self.choose(row if whole else row[:1], column if whole else column[:1])

    # -- typing ---------------------------------------------------------------------------------

    def commit(self) -> None:
        """Take what is being typed, as if the field had been left."""
        field = self._delegate.field
        if field is not None:
            self.commitData(field)
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.NoHint)

    def take(self) -> None:
        """Take what is typed so far; the field stays, and keys go on into it."""
        field = self._delegate.field
        if field is not None and field.isModified():
            self._delegate.goes_on = True
            self.commitData(field)
            self._delegate.goes_on = False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tell that the field of a cell was closed; called by Qt."""
        super().closeEditor(editor, hint)
        self.cell_left.emit()

    def is_editing(self) -> bool:
        """Return whether a cell is being typed."""
        return self._delegate.field is not None

    def step(self, way: Way) -> None:
        """Go to the next cell; Tab wraps to the next row, Enter back to where Tabs began."""
        index = self.currentIndex()
        if not index.isValid():
            return
        down, right = _STEPS[way]
        row, column = index.row() + down, index.column() + right
        columns, rows = self._grid.columnCount(), self._grid.rowCount()
        if way is Way.RIGHT and self._tab_began < 0:
            self._tab_began = index.column()
        after_tabs = way is Way.DOWN and self._tab_began >= 0
        if after_tabs:
            column = self._tab_began
        if way in (Way.UP, Way.DOWN, Way.LEFT):
            self._tab_began = -1
        if column >= columns:
            row, column = row + 1, 0
        elif column < 0:
            row, column = row - 1, columns - 1
        began = self._tab_began
        data_rows = len(self._grid.table.rows)
        goes_on = way is Way.RIGHT or after_tabs
        if index.row() == data_rows - 1 and row >= data_rows and goes_on:
            self.row_wanted.emit()
            if len(self._grid.table.rows) == data_rows and not self._grid.read_only:
                return  # it was refused, and the reason is told
            rows = self._grid.rowCount()
        if 0 <= row < rows:
            self.setCurrentIndex(self._grid.index(row, column))
        self._tab_began = began

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys do in a spreadsheet; called by Qt."""
        if name := _command_of(event):
            self.command.emit(name)
        elif way := _way_of(event):
            self.step(way)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # with Ctrl
            back = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & _SHIFT)
            QWidget.focusNextPrevChild(self, not back)
        elif _is_typing(event):
            self._delegate.opened_by_typing = True
            super().keyPressEvent(event)
            self._delegate.opened_by_typing = False
            return
        elif event.key() == Qt.Key.Key_F2 and not self.is_editing():
            super().keyPressEvent(event)
            if field := self._delegate.field:
                field.end(False)  # as spreadsheets do: the caret behind it
            return
        else:
            self._tab_began = -1
            super().keyPressEvent(event)
            return
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something here before menus do; called by Qt."""
        asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """Go nowhere: letters are typed into cells, not looked for; called by Qt."""

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Keep Tab in the grid; Ctrl+Tab leaves it; called by Qt."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Paint what is chosen as active; called by Qt.

        Qt paints every cell anew whenever the keys come or go, that is twice for every number that
        is typed, as a field opens and closes.  Only what is chosen looks otherwise then.
        """
        if not self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        QAbstractScrollArea.focusInEvent(self, event)
        typed = bool(self._grid.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, typed)
        self._paint_chosen()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint what is chosen as resting; called by Qt."""
        QAbstractScrollArea.focusOutEvent(self, event)
        self._paint_chosen()

    def _paint_chosen(self) -> None:
        chosen = self.visualRegionForSelection(self.selectionModel().selection())
        self.viewport().update(chosen.united(self.visualRect(self.currentIndex())))

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what is being typed before nobody sees it any more; called by Qt."""
        self.commit()
        super().hideEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of cells; called by Qt."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_wanted.emit("cell", place)

    def dataChanged(
        self, top_left: AnyIndex, bottom_right: AnyIndex, roles: Sequence[int] = ()
    ) -> None:
        """Paint what is seen of these cells; called by Qt.

        Of a column that goes on below what is seen Qt would paint the whole grid.
        """
        seen = self.rowAt(self.viewport().height() - 1)
        last = min(bottom_right.row(), seen) if seen >= 0 else bottom_right.row()
        if top_left.row() <= last:
            corner = self._grid.index(last, bottom_right.column())
            super().dataChanged(top_left, corner, list(roles))

    # -- looks ----------------------------------------------------------------------------------

    def whole_height(self) -> int:
        """Return how high this must be to show every row, in points."""
        bar = self.horizontalScrollBar().sizeHint().height()
        rows = self.verticalHeader().length() + 2 * self.frameWidth()
        return self.column_heads.sizeHint().height() + rows + bar

    def fit_columns(self) -> None:
        """Give every column the width its head and its first cells need."""
        for place in range(self._grid.columnCount()):
            self.fit_column(place)
        self.row_heads.measure()

    def fit_column(self, place: int) -> None:
        """Give a column the width its head and its first cells need."""
        metrics = QFontMetrics(self.font())
        widest = self.column_heads.natural_width(place)
        for row in range(min(self._grid.rowCount(), _SAMPLE)):
            text = self._grid.look(row, place).text
            widest = max(widest, metrics.horizontalAdvance(text) + 5 * theme.GRID)
        self.setColumnWidth(place, max(_NARROWEST, min(widest, _WIDEST)))

    def widen_for(self, row: int, place: int) -> None:
        """Give a column the room a cell needs that was typed; it is never made narrower."""
        if row < self._grid.rowCount() and place < self._grid.columnCount():
            text = self._grid.look(row, place).text
            needed = QFontMetrics(self.font()).horizontalAdvance(text) + 5 * theme.GRID
            if needed > self.columnWidth(place):
                self.setColumnWidth(place, min(needed, _WIDEST))

    def changeEvent(self, event: QEvent) -> None:
        """Give lines the height of another font; called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "row_heads"):
            self._fit_rows()

    def _fit_rows(self) -> None:
        height = theme.line_height(self.font()) + theme.GRID
        self.row_heads.setMinimumSectionSize(height)
        self.row_heads.setDefaultSectionSize(height)

    # -- inside ---------------------------------------------------------------------------------

    def _connect_heads(self) -> None:
        for name, heads in (("column", self.column_heads), ("row", self.row_heads)):
            heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            heads.setAccessibleName(
                self.tr("Heads of the columns")
                if name == "column"
                else self.tr("Heads of the rows")
            )
        self.column_heads.customContextMenuRequested.connect(self._on_column_menu)
        self.row_heads.customContextMenuRequested.connect(self._on_row_menu)
        self.column_heads.sectionMoved.connect(self._on_column_moved)
        self.row_heads.sectionMoved.connect(self._on_row_moved)
        self.column_heads.sectionDoubleClicked.connect(self.column_opened)
        self.row_heads.sectionDoubleClicked.connect(self.row_opened)
        self.column_heads.sectionHandleDoubleClicked.connect(self.fit_column)

    def _on_column_menu(self, place: QPoint) -> None:
        column = self.column_heads.logicalIndexAt(place)
        if column >= 0 and column not in self.chosen_columns():
            self._choose_only(max(self.rowAt(0), 0), column, _Flag.Columns)
        self.menu_wanted.emit("column", self.column_heads.mapToGlobal(place))

    def _on_row_menu(self, place: QPoint) -> None:
        row = self.row_heads.logicalIndexAt(place)
        if row >= 0 and row not in self.chosen_rows():
            self._choose_only(row, max(self.columnAt(0), 0), _Flag.Rows)
        self.menu_wanted.emit("row", self.row_heads.mapToGlobal(place))

    def _choose_only(self, row: int, column: int, whole: _Flag) -> None:
        """Choose a row or a column alone, whatever keys are held: Qt would add it with Ctrl."""
        index, chosen = self._grid.index(row, column), self.selectionModel()
        chosen.setCurrentIndex(index, _Flag.NoUpdate)
        chosen.select(index, _Flag.ClearAndSelect | whole)

    def _on_column_moved(self, _logical: int, old: int, new: int) -> None:
        if self._moving_back:
            return
        self._moving_back = True
        self.column_heads.moveSection(new, old)  # the table is what says the order
        self._moving_back = False
        self.column_dragged.emit(old, new if new < old else new + 1)

    def _on_row_moved(self, _logical: int, old: int, new: int) -> None:
        if self._moving_back:
            return
        self._moving_back = True
        self.row_heads.moveSection(new, old)
        self._moving_back = False
        self.row_dragged.emit(old, new if new < old else new + 1)

    def _on_selection_changed(self, *_parts: object) -> None:
        self.cell_changed.emit()

    def _on_delegate_left_by(self, way: Way) -> None:
        self.setFocus()
        # Qt moves what is on the screen already when the grid scrolls, unless a field was closed
        # since it painted: then it would paint every cell anew.
        self.viewport().repaint(self.visualRect(self.currentIndex()))
        self.step(way)

    def _parts(self) -> list[QItemSelectionRange]:
        chosen = self.selectionModel().selection()
        return [chosen.at(number) for number in range(chosen.size())]

    def _current(self, place: int) -> list[int]:
        return [place] if place >= 0 else []


def _rows_of(part: QItemSelectionRange) -> range:
    return range(part.top(), part.bottom() + 1)


def _command_of(event: QKeyEvent) -> str:
    for key, name in _STANDARD.items():
        if event.matches(key):
            return name
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _COMMANDS.get((Qt.Key(event.key()), modifiers), "")


def _way_of(event: QKeyEvent) -> Way | None:
    if event.modifiers() & (_CTRL | _ALT):
        return None
    shift = bool(event.modifiers() & _SHIFT)
    match event.key():
        case Qt.Key.Key_Tab:
            return Way.LEFT if shift else Way.RIGHT
        case Qt.Key.Key_Backtab:
            return Way.LEFT
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            return Way.UP if shift else Way.DOWN
    return None


def _is_own(event: QKeyEvent) -> bool:
    return bool(_command_of(event) or _way_of(event)) or event.key() == Qt.Key.Key_Tab


def _is_typing(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & (_CTRL | _ALT)
