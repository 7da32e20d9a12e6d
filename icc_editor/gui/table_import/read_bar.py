# SPDX-License-Identifier: MIT
"""How a sheet is read: what the program guessed and the writer knows better."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from icc_editor.formats.tabular.sheet import ReadAs, SheetRead
from icc_editor.gui import theme
from icc_editor.gui.calm_boxes import CalmComboBox, CalmSpinBox
from icc_editor.gui.flow_layout import FlowLayout

_MOST_HEADERS = 20
_CSV = "csv"


class ReadBar(QWidget):
    """Shows the guesses as choices; a choice asks for the sheet to be read again."""

    changed = Signal(object)  # ReadAs

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._how = ReadAs()
        self._is_filling = False
        self.part = CalmComboBox(self)
        self.headers = CalmSpinBox(self)
        self.headers.setRange(0, _MOST_HEADERS)
        self.decimal = self._combo((self.tr("as seen"), ""), ("1,156.5", "."), ("1.156,5", ","))
        self.delimiter = self._combo(
            (self.tr("as seen"), ""),
            (self.tr("commas"), ","),
            (self.tr("semicolons"), ";"),
            (self.tr("tabs"), "\t"),
            (self.tr("bars"), "|"),
        )
        self.encoding = self._combo(
            (self.tr("as seen"), ""),
            ("UTF-8", "utf-8"),
            ("UTF-16", "utf-16"),
            ("Windows-1252", "cp1252"),
        )
        flow = FlowLayout(self)
        flow.setSpacing(theme.MARGIN)
        self._groups = {
            field: self._group(words, field)
            for words, field in (
                (self.tr("Sheet"), self.part),
                (self.tr("Rows that name the columns"), self.headers),
                (self.tr("Decimals"), self.decimal),
                (self.tr("Cells parted by"), self.delimiter),
                (self.tr("Letters"), self.encoding),
            )
        }
        for group in self._groups.values():
            flow.addWidget(group)
        self.headers.valueChanged.connect(self._on_headers_value_changed)
        for combo in (self.part, self.decimal, self.delimiter, self.encoding):
            combo.activated.connect(self._on_combo_activated)

    def show_read(self, read: SheetRead, how: ReadAs) -> None:
        """Show how ``read`` was read; ``how`` is what the writer had chosen."""
        self._is_filling = True
        self._how = how
        self.part.clear()
        for number, name in enumerate(read.names):
            self.part.addItem(name or str(number + 1), number)
        self.part.setCurrentIndex(read.chosen)
        self.headers.setValue(read.sheet.header_rows)
        for combo, value in (
            (self.decimal, how.decimal),
            (self.delimiter, how.delimiter),
            (self.encoding, how.encoding),
        ):
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self._groups[self.part].setVisible(len(read.names) > 1)
        for field in (self.delimiter, self.encoding):
            self._groups[field].setVisible(read.kind == _CSV)
        self._is_filling = False

    def _group(self, words: str, field: QWidget) -> QWidget:
        group = QWidget(self)
        label = QLabel(words, group)
        label.setBuddy(field)
        field.setAccessibleName(words)
        theme.tall(field)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(label)
        row.addWidget(field)
        return group

    def _combo(self, *items: tuple[str, str]) -> CalmComboBox:
        combo = CalmComboBox(self)
        for words, value in items:
            combo.addItem(words, value)
        return combo

    def _ask(self, how: ReadAs) -> None:
        if not self._is_filling and how != self._how:
            self._how = how
            self.changed.emit(how)

    @Slot(int)
    def _on_headers_value_changed(self, rows: int) -> None:
        self._ask(replace(self._how, header_rows=rows))

    @Slot()
    def _on_combo_activated(self) -> None:
        how = replace(
            self._how,
            decimal=self.decimal.currentData(),
            delimiter=self.delimiter.currentData(),
            encoding=self.encoding.currentData(),
        )
        part = self.part.currentData()
        if part != (how.part or 0):
            # Of another sheet nothing is known yet.
            how = ReadAs(part=part, encoding=how.encoding, language=how.language)
        self._ask(how)
