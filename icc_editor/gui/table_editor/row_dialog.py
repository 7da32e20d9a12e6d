# SPDX-License-Identifier: MIT
"""Asks what a row is in the table, and for its key."""

from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from icc_editor.errors import TableError
from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox
from icc_editor.gui.colour_box import ColourBox
from icc_editor.gui.table_editor import grid_words
from icc_editor.gui.table_editor.typed_words import TypedWords
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Row, RowRole

_WIDTH = 400  # points
_HEIGHT = 320


class RowDialog(QDialog):
    """Changes everything about a row but its cells."""

    def __init__(self, table: ResultsTable, key: str, parent: QWidget | None = None) -> None:
        """Ask about the row ``key`` of ``table``; not about the total row."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Row"))
        self._table, self._old = table, table.row(key)
        self.role = CalmComboBox(self)
        for role in (RowRole.DATA, RowRole.SECTION, RowRole.APART):
            self.role.addItem(grid_words.role_name(role), role)
        self.role.setCurrentIndex(max(0, self.role.findData(self._old.role)))
        self.subtotal = QCheckBox(self.tr("Show the sums of the section"), self)
        self.subtotal.setChecked(self._old.subtotal)
        self.hidden = QCheckBox(self.tr("Hide it from readers (it is still counted)"), self)
        self.hidden.setChecked(self._old.hidden)
        self.colour = ColourBox(self)
        self.colour.show_colour(self._old.colour)
        self.key = TypedWords(self, key)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self._accept = self.buttons.addButton(
            self.tr("Change"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._form = QFormLayout()
        self._form.setSpacing(theme.GAP)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(self.tr("It is"), self.role)
        self._form.addRow(self.subtotal)
        self._form.addRow(self.hidden)
        self._form.addRow(self.tr("Colour in charts"), self.colour)
        self._form.addRow(self.tr("Key for figures in the text"), self.key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.GAP)
        layout.addLayout(self._form)
        layout.addWidget(self.trouble)
        layout.addStretch(1)
        layout.addWidget(theme.plain_buttons(self.buttons))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.role.currentIndexChanged.connect(self._on_changed)
        self.key.textChanged.connect(self._on_changed)
        self._on_changed()
        theme.open_size(self, _WIDTH, _HEIGHT)

    def row(self) -> Row:
        """Return the row as it was asked for.

        Raises:
            TableError: ``key`` or ``reserved``.
        """
        role = RowRole(self.role.currentData())
        return replace(
            self._old,
            key=self.key.text().strip(),
            role=role,
            subtotal=self.subtotal.isChecked() and role is RowRole.SECTION,
            hidden=self.hidden.isChecked(),
            colour=self.colour.colour(),
        )

    def _on_changed(self) -> None:
        self.subtotal.setVisible(self.role.currentData() == RowRole.SECTION)
        try:
            self._table.with_row(self._old.key, self.row())
        except TableError as error:
            self.trouble.setText(grid_words.trouble(error))
        else:
            self.trouble.setText("")
        self._accept.setEnabled(not self.trouble.text())
