# SPDX-License-Identifier: MIT
"""Asks what the chart of a results table shows, with the picture beside the questions."""

from dataclasses import replace
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from icc_editor.errors import ChartError
from icc_editor.formats.chart import MOST_SERIES
from icc_editor.formats.chart_options import ChartOptions, ChartOrder, chart_options
from icc_editor.formats.shown_table import words_in
from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox, CalmSpinBox
from icc_editor.gui.colour_box import ColourBox, swatch
from icc_editor.gui.writing_panel.table_values import row_label
from icc_editor.post.chart import Chart, ChartKind
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Extra, ExtraValue, Row, RowRole

_WIDTH, _HEIGHT = 440, 620  # points
_PHONE = 360  # pixels: as wide as readers see it on a phone
_MOST_BARS = 40
_COLUMNS_HEIGHT = 96


class _Shape(StrEnum):
    """What the bars and their parts are."""

    BARS = "bars"
    ROWS = "rows"  # one bar of all rows
    COLUMNS = "columns"  # a bar for each row


class ChartDialog(QDialog):
    """Changes the options of a table's chart; what it does not ask about stays."""

    drawing_requested = Signal(object)  # ResultsTable with the options as they are asked for

    def __init__(self, table: ResultsTable, language: str, parent: QWidget | None = None) -> None:
        """Ask about the chart of ``table``, with labels in ``language``."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Chart"))
        self._table = table
        self._language = language
        self._options = options = _options(table)
        self._row_colours = {row.key: row.colour for row in table.rows}
        self._column_colours = dict(options.colours or {})
        self.kind = CalmComboBox(self)
        for shape in _Shape:
            self.kind.addItem(self._shape_name(shape), shape)
        self.kind.setCurrentIndex(self.kind.findData(_shape_of(options)))
        self.column = CalmComboBox(self)
        self.column.addItem(self.tr("What fits best"), "")
        self.columns = QListWidget(self)
        self.columns.setAccessibleName(self.tr("Columns that are parts of a bar"))
        self.columns.setMaximumHeight(_COLUMNS_HEIGHT)
        for column in table.columns:
            if column.kind.is_amount:
                self.column.addItem(self._label(column), column.key)
        for key in options.columns or _likely_parts(table):
            self._add_column(key, chosen=True)
        for column in table.columns:
            if column.kind.is_amount and column.key not in self._columns():
                self._add_column(column.key, chosen=False)
        self.column.setCurrentIndex(max(0, self.column.findData(options.column)))
        self.coloured = CalmComboBox(self)
        self.coloured.setAccessibleName(self.tr("What has the colour"))
        self.colour = ColourBox(self)
        self.colour.setAccessibleName(self.tr("Colour"))
        self.largest = QCheckBox(self.tr("The largest first"), self)
        self.largest.setChecked(options.order is ChartOrder.VALUE)
        self.top = CalmSpinBox(self)
        self.top.setRange(0, _MOST_BARS)
        self.top.setSpecialValueText(self.tr("All rows"))
        self.top.setValue(min(options.top, _MOST_BARS))
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self._accept = self.buttons.addButton(
            self.tr("Put it into the text"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._accept.setEnabled(False)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._build()
        self._show_shape()
        self._soon = QTimer(self)  # what is changed in one turn is drawn once
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.columns.itemChanged.connect(self._on_changed)
        self.coloured.currentIndexChanged.connect(self._on_coloured_changed)
        self.colour.colour_chosen.connect(self._on_colour_chosen)
        self.column.currentIndexChanged.connect(self._on_changed)
        self.largest.toggled.connect(self._on_changed)
        self.top.valueChanged.connect(self._on_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._soon.start()

    def table(self) -> ResultsTable:
        """Return the table with the chart that was asked for."""
        values: dict[str, ExtraValue] = dict(self._table.options.chart.entries)
        shape = self._shape()
        colours = {key: its for key, its in self._column_colours.items() if its}
        wanted: dict[str, ExtraValue] = {
            "kind": _kind_of(shape),
            "column": self.column.currentData(),
            "columns": self._columns() if shape is _Shape.COLUMNS else (),
            "colours": Extra(tuple(colours.items())) if colours else "",
            "order": ChartOrder.VALUE.value if self.largest.isChecked() else "",
            "top": self.top.value(),
        }
        for name, value in wanted.items():
            if value:
                values[name] = value
            else:
                values.pop(name, None)
        options = replace(self._table.options, chart=Extra(tuple(values.items())))
        rows = tuple(
            row if row.colour == self._row_colours[row.key] else self._coloured_row(row)
            for row in self._table.rows
        )
        return replace(self._table, options=options, rows=rows)

    def show_chart(self, chart: Chart) -> None:
        """Show the picture, as wide as a phone has it."""
        drawn = QPixmap()
        drawn.loadFromData(chart.data)
        ratio = self.devicePixelRatioF()
        drawn = drawn.scaledToWidth(
            round(_PHONE * ratio), Qt.TransformationMode.SmoothTransformation
        )
        drawn.setDevicePixelRatio(ratio)
        self.picture.setPixmap(drawn)
        self.picture.setAccessibleName(chart.description)
        self._accept.setEnabled(True)

    def show_trouble(self, text: str) -> None:
        """Say why there is no picture."""
        self.picture.setText(text)
        self._accept.setEnabled(False)

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(theme.GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("It shows"), self.kind)
        form.addRow(self.tr("Figures"), self.column)
        form.addRow(self.tr("Columns"), self.columns)
        form.addRow(self.tr("Only the largest"), self.top)
        form.addRow(self.largest)
        colours = QHBoxLayout()
        colours.setSpacing(theme.GRID)
        colours.addWidget(self.coloured, 1)
        colours.addWidget(self.colour, 1)
        form.addRow(self.tr("Colour of"), colours)
        self._form = form
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.picture)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.GAP)
        layout.addLayout(form)
        layout.addWidget(scroll, 1)
        layout.addWidget(theme.plain_buttons(self.buttons))
        theme.open_size(self, _WIDTH, _HEIGHT)

    @Slot()
    def _on_changed(self) -> None:
        self._accept.setEnabled(False)
        self._soon.start()

    @Slot()
    def _on_kind_changed(self) -> None:
        self._show_shape()
        self._on_changed()

    @Slot()
    def _on_coloured_changed(self) -> None:
        self.colour.show_colour(self._colours().get(self.coloured.currentData() or "", ""))

    @Slot(str)
    def _on_colour_chosen(self, colour: str) -> None:
        self._colours()[self.coloured.currentData()] = colour
        self.coloured.setItemIcon(self.coloured.currentIndex(), swatch(colour))
        self._on_changed()

    @Slot()
    def _ask(self) -> None:
        if self._shape() is _Shape.COLUMNS and not self._columns():
            self.show_trouble(self.tr("Choose the columns that are parts of a bar."))
        else:
            self.drawing_requested.emit(self.table())

    # What is asked about

    def _shape_name(self, shape: _Shape) -> str:
        match shape:
            case _Shape.BARS:
                return self.tr("A bar for each row")
            case _Shape.ROWS:
                return self.tr("One bar, its parts are the rows")
            case _Shape.COLUMNS:
                return self.tr("A bar for each row, its parts are columns")
            case _:
                assert_never(shape)

    def _shape(self) -> "_Shape":
        return _Shape(self.kind.currentData())

    def _show_shape(self) -> None:
        """Ask about what the chosen kind of chart needs, and colour what it colours."""
        of_columns = self._shape() is _Shape.COLUMNS
        self._form.setRowVisible(self.column, not of_columns)
        self._form.setRowVisible(self.columns, of_columns)
        self.coloured.blockSignals(True)
        self.coloured.clear()
        for key, name in self._parts():
            self.coloured.addItem(swatch(self._colours().get(key, "")), name, key)
        self.coloured.blockSignals(False)
        self._on_coloured_changed()

    def _parts(self) -> list[tuple[str, str]]:
        """Return key and name of what has a colour of its own."""
        if self._shape() is _Shape.COLUMNS:
            drawn = (column for column in self._table.columns if column.kind.is_amount)
            return [(column.key, self._label(column)) for column in drawn]
        rows = (row for row in self._table.rows if row.role is RowRole.DATA and not row.hidden)
        return [(row.key, row_label(self._table, row, self._language)) for row in rows]

    def _colours(self) -> dict[str, str]:
        """Return the colours of what has one, by key; changed in place."""
        return self._column_colours if self._shape() is _Shape.COLUMNS else self._row_colours

    def _coloured_row(self, row: Row) -> Row:
        return replace(row, colour=self._row_colours[row.key])

    def _columns(self) -> tuple[str, ...]:
        """Return the keys of the columns that are chosen, in the order of the chart."""
        entries = (self.columns.item(number) for number in range(self.columns.count()))
        return tuple(
            str(entry.data(Qt.ItemDataRole.UserRole))
            for entry in entries
            if entry.checkState() is Qt.CheckState.Checked
        )

    def _add_column(self, key: str, *, chosen: bool) -> None:
        known = self._table.has_column(key)
        entry = QListWidgetItem(self._label(self._table.column(key)) if known else key)
        entry.setData(Qt.ItemDataRole.UserRole, key)
        entry.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self.columns.addItem(entry)

    def _label(self, column: Column) -> str:
        return words_in(column.labels, self._language).text or column.key


def _shape_of(options: ChartOptions) -> _Shape:
    match options.kind:
        case ChartKind.BARS:
            return _Shape.BARS
        case ChartKind.STACKED:
            return _Shape.COLUMNS if options.columns else _Shape.ROWS
        case _:
            assert_never(options.kind)


def _kind_of(shape: _Shape) -> str:
    """Return what the file says of a shape; nothing for the usual one."""
    match shape:
        case _Shape.BARS:
            return ""
        case _Shape.ROWS | _Shape.COLUMNS:
            return ChartKind.STACKED.value
        case _:
            assert_never(shape)


def _likely_parts(table: ResultsTable) -> tuple[str, ...]:
    """Return the columns that most likely are parts of one bar: all counts, else all shares."""
    shown = [column for column in table.columns if not column.hidden]
    for kind in (ColumnKind.COUNT, ColumnKind.SHARE):
        keys = tuple(column.key for column in shown if column.kind is kind)
        if len(keys) > 1:
            return keys[:MOST_SERIES]
    return ()


def _options(table: ResultsTable) -> ChartOptions:
    """Return the options a file has; those that cannot be understood are asked for anew."""
    try:
        return chart_options(table)
    except ChartError:
        return ChartOptions()
