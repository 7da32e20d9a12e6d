# SPDX-License-Identifier: MIT
"""Says what the chosen column and rows of a sheet are, and lets the writer correct it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox
from icc_editor.gui.table_import import use_words
from icc_editor.post.table_parts import LONGEST_KEY
from icc_editor.services.table_import.mapping import ColumnPlan, ColumnUse, RowUse
from icc_editor.text.languages import name_of

_COLUMN_USES = tuple(use for use in ColumnUse if use is not ColumnUse.ROLE)
_ROW_USES = tuple(use for use in RowUse if use is not RowUse.KEYS)


class UsePanel(QWidget):
    """Two small forms: one for the column, one for the rows."""

    column_use_chosen = Signal(object)  # ColumnUse
    language_chosen = Signal(str)
    key_typed = Signal(str)
    row_use_chosen = Signal(object)  # RowUse

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column_name = self._heading()
        self.column_use = CalmComboBox(self)
        for use in _COLUMN_USES:
            self.column_use.addItem(use_words.column_use(use), use)
        self.language = CalmComboBox(self)
        for code in languages:
            self.language.addItem(name_of(code), code)
        self.key = QLineEdit(self)
        self.key.setMaxLength(LONGEST_KEY)
        self.key.setToolTip(
            self.tr("Figures in the text name the column by it, whatever it is called")
        )
        self.row_name = self._heading()
        self.row_use = CalmComboBox(self)
        for row_use in _ROW_USES:
            self.row_use.addItem(use_words.row_use(row_use), row_use)
        self.row_hint = QLabel(self)
        self.row_hint.setWordWrap(True)
        theme.dim(self.row_hint)
        self._column_form = self._form(
            (self.tr("Taken as"), self.column_use),
            (self.tr("Language"), self.language),
            (self.tr("Short name"), self.key),
        )
        row_form = self._form((self.tr("Taken as"), self.row_use))
        _align(self._column_form, row_form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.column_name)
        column.addLayout(self._column_form)
        column.addSpacing(theme.GAP)
        column.addWidget(self.row_name)
        column.addLayout(row_form)
        column.addWidget(self.row_hint)
        column.addStretch(1)
        self.column_use.activated.connect(self._on_column_use_activated)
        self.language.activated.connect(self._on_language_activated)
        self.key.editingFinished.connect(self._on_key_editing_finished)
        self.row_use.activated.connect(self._on_row_use_activated)

    def show_column(self, name: str, plan: ColumnPlan | None) -> None:
        """Show what a column is; None: none is chosen."""
        self.column_name.setText(self.tr("Column “{name}”").format(name=name))
        self.column_use.setEnabled(plan is not None)
        if plan is None:
            return
        self.column_use.setCurrentIndex(self.column_use.findData(plan.use))
        self.language.setCurrentIndex(max(self.language.findData(plan.language), 0))
        self.key.setText(plan.key)
        self._column_form.setRowVisible(self.language, plan.use.is_words)
        self._column_form.setRowVisible(self.key, plan.use.kind is not None)

    def show_rows(self, numbers: Sequence[int], uses: Sequence[RowUse]) -> None:
        """Show what the rows of these numbers (from 1) are; where they differ, nothing."""
        if len(numbers) == 1:
            words = self.tr("Row {first}").format(first=numbers[0])
        elif numbers:
            words = self.tr("{count} rows, {first} to {last}").format(
                count=len(numbers), first=numbers[0], last=numbers[-1]
            )
        else:
            words = self.tr("No row chosen")
        self.row_name.setText(words)
        self.row_use.setEnabled(bool(numbers))
        same = uses[0] if uses and len(set(uses)) == 1 else None
        self.row_use.setCurrentIndex(-1 if same is None else self.row_use.findData(same))
        self.row_hint.setText("" if same is None else use_words.row_use_hint(same))

    def _heading(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        theme.scale_font(label, 1.0, bold=True)
        return label

    def _form(self, *rows: tuple[str, QWidget]) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(theme.GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in rows:
            field.setAccessibleName(words)
            theme.tall(field)
            form.addRow(words, field)
        return form

    @Slot()
    def _on_column_use_activated(self) -> None:
        self.column_use_chosen.emit(ColumnUse(self.column_use.currentData()))

    @Slot()
    def _on_language_activated(self) -> None:
        self.language_chosen.emit(self.language.currentData())

    @Slot()
    def _on_key_editing_finished(self) -> None:
        if self.key.isModified():
            self.key.setModified(False)
            self.key_typed.emit(self.key.text().strip())

    @Slot()
    def _on_row_use_activated(self) -> None:
        self.row_use_chosen.emit(RowUse(self.row_use.currentData()))


def _align(*forms: QFormLayout) -> None:
    """Let the fields of several forms begin at one place."""
    labels = [
        label
        for form in forms
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
        and (label := item.widget()) is not None
    ]
    width = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(width)
