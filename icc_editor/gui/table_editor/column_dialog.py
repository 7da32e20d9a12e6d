# SPDX-License-Identifier: MIT
"""Asks what a column is called in every language, what it holds and how it is computed."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
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
from icc_editor.formats.shown_table import words_in
from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox
from icc_editor.gui.table_editor import grid_words
from icc_editor.gui.table_editor.cell_entry import CellReader
from icc_editor.gui.table_editor.typed_words import TypedWords
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import (
    ANY,
    SECTION,
    TOTAL_KEY,
    Column,
    ColumnKind,
    ColumnTotal,
    Number,
    Texts,
)
from icc_editor.services.table_import.keys import column_key
from icc_editor.text.languages import name_of

_WIDTH = 440  # points
_OTHER = "="  # the choice of a number; no key is like that
_DECIMALS = range(7)


class ColumnDialog(QDialog):
    """Changes everything about a column but its cells."""

    def __init__(
        self,
        table: ResultsTable,
        key: str,
        languages: Sequence[str],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about the column ``key`` of ``table``; ``languages`` are those of the post."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Column"))
        self._table, self._old = table, table.column(key)
        self._language = language
        self.labels = self._words(self._old.labels, languages)
        self.units = self._words(self._old.unit, languages)
        self.kind = CalmComboBox(self)
        for kind in ColumnKind:
            self.kind.addItem(grid_words.kind_name(kind), kind)
        self.part, self.of = CalmComboBox(self), CalmComboBox(self)
        self.number = TypedWords(self)
        self.number.setAccessibleName(self.tr("Number the share is of"))
        self.decimals = CalmComboBox(self)
        self.total = QCheckBox(self.tr("Show the sum in the total row"), self)
        self.hidden = QCheckBox(self.tr("Hide it from readers (it is still counted)"), self)
        self.key = TypedWords(self, key)
        self.trouble = QLabel(self)
        self.trouble.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self._accept = self.buttons.addButton(
            self.tr("Change"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._form = QFormLayout()
        self._shown: list[bool] = []  # which rows are there for the kind chosen
        self._lay_out()
        self._fill()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for box in (self.kind, self.part, self.of):
            box.currentIndexChanged.connect(self._on_changed)
        for field in (self.key, self.number):
            field.textChanged.connect(self._on_changed)
        if not self._old.labels:  # nobody named it yet: its key follows its first name
            self._made_key = key
            for field in self.labels.values():
                field.textEdited.connect(self._on_label_text_edited)
        self._on_changed()
        next(iter(self.labels.values())).setFocus()

    def column(self) -> Column:
        """Return the column as it was asked for.

        Raises:
            TableError: ``key`` or ``reserved``; ``number`` when the number cannot be read.
        """
        kind = ColumnKind(self.kind.currentData())
        computed = kind.is_computable and bool(self.part.currentData())
        of: str | Number = ""
        if computed:
            of = self._number() if self.of.currentData() == _OTHER else str(self.of.currentData())
        decimals = self.decimals.currentData()
        return replace(
            self._old,
            key=self.key.text().strip(),
            kind=kind,
            labels=_texts(self._old.labels, self.labels),
            unit=_texts(self._old.unit, self.units),
            part=str(self.part.currentData()) if computed else "",
            of=of,
            decimals=None if decimals is None else int(decimals),
            total=ColumnTotal.SUM
            if self.total.isChecked() and kind.is_number
            else ColumnTotal.NONE,
            hidden=self.hidden.isChecked(),
        )

    # -- inside ---------------------------------------------------------------------------------

    def _words(self, texts: Texts, languages: Sequence[str]) -> dict[str, TypedWords]:
        """Return a field for each language; words that are the same in all stand in each."""
        return {tag: TypedWords(self, texts.get(tag)) for tag in languages}

    def _lay_out(self) -> None:
        form = self._form
        form.setSpacing(theme.GAP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for tag, field in self.labels.items():
            form.addRow(self.tr("Label ({language})").format(language=name_of(tag)), field)
        form.addRow(self.tr("It holds"), self.kind)
        form.addRow(self.tr("Computed from"), self.part)
        form.addRow(self.tr("Compared with"), self.of)
        form.addRow(self.tr("Number"), self.number)
        form.addRow(self.tr("Decimals"), self.decimals)
        form.addRow(self.total)
        form.addRow(self.hidden)
        for tag, field in self.units.items():
            form.addRow(self.tr("Unit ({language})").format(language=name_of(tag)), field)
        form.addRow(self.tr("Key for figures in the text"), self.key)
        page = self._page = QWidget(self)
        inside = self._inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, theme.GAP, 0)
        inside.addLayout(form)
        inside.addStretch(1)
        layout = self._whole = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.GAP)
        self._area = theme.scrolling(page, self)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(theme.plain_buttons(self.buttons))

    def _fill(self) -> None:
        old = self._old
        self.kind.setCurrentIndex(self.kind.findData(old.kind))
        self.part.addItem(self.tr("Nothing: it is typed"), "")
        others = [c for c in self._table.columns if c.kind.is_number and c.key != old.key]
        for column in others:
            self.part.addItem(self._name(column), column.key)
        self.part.setCurrentIndex(max(0, self.part.findData(old.part)))
        self.of.addItem(self.tr("The whole table"), TOTAL_KEY)
        self.of.addItem(self.tr("Its section"), SECTION)
        for column in others:
            self.of.addItem(self._name(column), column.key)
        self.of.addItem(self.tr("A number"), _OTHER)
        is_number = not isinstance(old.of, str)
        self.of.setCurrentIndex(max(0, self.of.findData(_OTHER if is_number else old.of)))
        if isinstance(old.of, int | Decimal):
            self.number.setText(format(old.of, "f") if isinstance(old.of, Decimal) else str(old.of))
        self.decimals.addItem(self.tr("As usual"), None)
        for number in _DECIMALS:
            self.decimals.addItem(str(number), number)
        if old.decimals is not None and old.decimals not in _DECIMALS:
            self.decimals.addItem(str(old.decimals), old.decimals)
        self.decimals.setCurrentIndex(max(0, self.decimals.findData(old.decimals)))
        self.total.setChecked(old.total is ColumnTotal.SUM)
        self.hidden.setChecked(old.hidden)

    def _name(self, column: Column) -> str:
        return words_in(column.labels, self._language).text or column.key

    def _number(self) -> Number:
        reader = CellReader(self._language, NumberStyle())
        entry = reader.entry(self.number.text(), Column("number"), whole=True)
        if not isinstance(entry.cell, int | Decimal):
            raise TableError("number", key=self.number.text())
        return entry.cell

    def _on_changed(self) -> None:
        kind = ColumnKind(self.kind.currentData())
        computed = kind.is_computable
        from_part = computed and bool(self.part.currentData())
        self._form.setRowVisible(self.part, computed)
        self._form.setRowVisible(self.of, from_part)
        self._form.setRowVisible(self.number, from_part and self.of.currentData() == _OTHER)
        self._form.setRowVisible(self.decimals, kind.is_number)
        self._form.setRowVisible(self.total, kind.is_number)
        for field in self.units.values():
            self._form.setRowVisible(field, kind.is_number)
        shown = [self._form.isRowVisible(row) for row in range(self._form.rowCount())]
        if shown != self._shown:
            self._shown = shown
            self._fit()
        self.trouble.setText(self._trouble())
        self._accept.setEnabled(not self.trouble.text())

    def _fit(self) -> None:
        """Be as high as what is asked needs, as far as the screen has room."""
        self._form.invalidate()
        around = self._whole.sizeHint().height() - self._area.sizeHint().height()
        height = self._inside.totalHeightForWidth(_WIDTH - 2 * theme.MARGIN)
        if height < 0:
            height = self._page.sizeHint().height()
        theme.open_size(self, self.width() if self.isVisible() else _WIDTH, around + height)

    def _on_label_text_edited(self) -> None:
        if self.key.text() == self._made_key:  # else the writer chose one
            others = [c.key for c in self._table.columns if c.key != self._old.key]
            labels = _texts(self._old.labels, self.labels)
            self._made_key = column_key(labels, self._old.key, others)
            self.key.setText(self._made_key)

    def _trouble(self) -> str:
        """Return why the column cannot be like that; a new key must be free."""
        try:
            self._table.with_column(self._old.key, self.column())
        except TableError as error:
            if error.reason == "number":
                return QCoreApplication.translate("Tables", "Type a number that the shares are of.")
            return grid_words.trouble(error)
        return ""


def _texts(old: Texts, fields: dict[str, TypedWords]) -> Texts:
    """Return the words typed; those for all languages stay while nobody changed them."""
    new = old
    for tag, field in fields.items():
        text = field.text().strip()
        if text != old.get(tag):
            new = new.with_text(tag, text)
            if not text and new.get(tag):  # it came from the words for all
                new = new.with_text(ANY, "")
    return new
