# SPDX-License-Identifier: MIT
"""What stands in place of the grid while a table has no cells."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from icc_editor.gui import icons, theme
from icc_editor.gui.flow_layout import FlowLayout
from icc_editor.gui.table_editor.grid_edits import blank_rows
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import TOTAL_KEY, Column, ColumnKind, ColumnTotal, Row, RowRole

_ROWS = 3


class EmptyTable(QWidget):
    """Says how a table is begun."""

    paste_wanted = Signal()
    import_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Offer the three ways."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        title = QLabel(self.tr("This table is empty"), self)
        theme.scale_font(title, 1.2, bold=True)
        text = QLabel(
            self.tr(
                "Copy cells in Excel, LibreOffice or a web page and paste them here, or begin with "
                "a few rows and columns."
            ),
            self,
        )
        theme.dim(text)
        self.paste_button = QPushButton(self.tr("Paste a table"), self)
        icons.set_icon(self.paste_button, "clipboard-paste")
        self.import_button = QPushButton(self.tr("Open a file…"), self)
        icons.set_icon(self.import_button, "folder-open")
        self.start_button = QPushButton(self.tr("Begin with rows and columns"), self)
        icons.set_icon(self.start_button, "plus")
        self.paste_button.clicked.connect(self.paste_wanted)
        self.import_button.clicked.connect(self.import_wanted)
        self.start_button.clicked.connect(self.start_wanted)
        buttons = QWidget(self)
        row = FlowLayout(buttons)
        row.setSpacing(theme.GAP)
        for button in (self.paste_button, self.import_button, self.start_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addStretch(1)
        for label in (title, text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft)
            column.addWidget(label)
        column.addWidget(buttons)
        column.addStretch(2)


def begun(table: ResultsTable) -> ResultsTable:
    """Return the table with what one needs to begin: names, numbers and their shares; rows."""
    if not table.columns:
        columns = (
            Column("name", ColumnKind.LABEL),
            Column("number", ColumnKind.COUNT, total=ColumnTotal.SUM),
            Column("share", ColumnKind.SHARE, part="number", of=TOTAL_KEY),
        )
        for place, column in enumerate(columns):
            table = table.with_column_inserted(place, column)
        table = table.with_total(Row(TOTAL_KEY, (None,) * len(columns), RowRole.TOTAL))
    if not table.rows:
        table = table.with_rows_inserted(0, blank_rows(table, _ROWS))
    return table
