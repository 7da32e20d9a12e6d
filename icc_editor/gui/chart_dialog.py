# SPDX-License-Identifier: MIT
"""Asks what the chart of a results table shows, with the picture beside the questions."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from icc_editor.errors import ChartError
from icc_editor.formats.chart_options import ChartOptions, ChartOrder, chart_options
from icc_editor.formats.shown_table import words_in
from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox, CalmSpinBox
from icc_editor.post.chart import Chart, ChartKind
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import ColumnKind, Extra, ExtraValue

_WIDTH, _HEIGHT = 440, 620  # points
_PHONE = 360  # pixels: as wide as readers see it on a phone
_MOST_BARS = 40
_DRAWN = frozenset({ColumnKind.COUNT, ColumnKind.SHARE, ColumnKind.CHANGE})


class ChartDialog(QDialog):
    """Changes the options of a table's chart; what it does not ask about stays."""

    drawing_requested = Signal(object)  # ResultsTable with the options as they are asked for

    def __init__(self, table: ResultsTable, language: str, parent: QWidget | None = None) -> None:
        """Ask about the chart of ``table``, with labels in ``language``."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Chart"))
        self._table = table
        options = _options(table)
        self.kind = CalmComboBox(self)
        self.kind.addItem(self.tr("A bar for each row"), ChartKind.BARS)
        self.kind.addItem(self.tr("One bar, its parts are the rows"), ChartKind.STACKED)
        if options.columns:
            self.kind.setItemText(1, self.tr("Bars of several columns"))
        self.kind.setCurrentIndex(max(0, self.kind.findData(options.kind)))
        self.column = CalmComboBox(self)
        self.column.addItem(self.tr("What fits best"), "")
        for column in table.columns:
            if column.kind in _DRAWN:
                label = words_in(column.labels, language).text or column.key
                self.column.addItem(label, column.key)
        self.column.setCurrentIndex(max(0, self.column.findData(options.column)))
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
        self._soon = QTimer(self)  # what is changed in one turn is drawn once
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.column.currentIndexChanged.connect(self._on_changed)
        self.largest.toggled.connect(self._on_changed)
        self.top.valueChanged.connect(self._on_changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._soon.start()

    def table(self) -> ResultsTable:
        """Return the table with the chart that was asked for."""
        values: dict[str, ExtraValue] = dict(self._table.options.chart.entries)
        values["kind"] = ChartKind(self.kind.currentData()).value
        wanted: dict[str, ExtraValue] = {
            "column": self.column.currentData(),
            "order": ChartOrder.VALUE.value if self.largest.isChecked() else "",
            "top": self.top.value(),
        }
        for name, value in wanted.items():
            if value:
                values[name] = value
            else:
                values.pop(name, None)
        if values["kind"] == ChartKind.BARS:
            del values["kind"]
        options = replace(self._table.options, chart=Extra(tuple(values.items())))
        return replace(self._table, options=options)

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
        form.addRow(self.tr("Only the largest"), self.top)
        form.addRow(self.largest)
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
    def _ask(self) -> None:
        self.drawing_requested.emit(self.table())


def _options(table: ResultsTable) -> ChartOptions:
    """Return the options a file has; those that cannot be understood are asked for anew."""
    try:
        return chart_options(table)
    except ChartError:
        return ChartOptions()
