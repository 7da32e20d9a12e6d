# SPDX-License-Identifier: MIT
"""The window in which the writer says what the columns and rows of a sheet are.

It shows what it is given and says what is wanted; reading and putting together is done outside.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.errors import TableError
from icc_editor.formats.tabular.sheet import ReadAs, Sheet, SheetFinding, SheetRead
from icc_editor.gui import icons, theme
from icc_editor.gui.table_import import finding_words
from icc_editor.gui.table_import.read_bar import ReadBar
from icc_editor.gui.table_import.sheet_model import SheetModel
from icc_editor.gui.table_import.use_panel import UsePanel
from icc_editor.gui.wrapped_lines import WrappedLines
from icc_editor.post.table_parts import check_key
from icc_editor.services.table_import.mapping import ColumnUse, RowUse, SheetMapping

_SEEN_ROWS = 200  # for the widths of columns
_WIDEST = 260  # points of a column at first
_SIDE = 300  # points of what stands beside the sheet
_MOST_NOTICED = 3  # lines that are seen without scrolling
_SEEN_ANYWAY = frozenset({"delimiter", "header_rows", "decimal"})
_TO_DECIDE = frozenset({"ambiguous", "undecodable", "several", "brackets"})


class ImportDialog(QDialog):
    """Shows a sheet and what will become of it."""

    reread_requested = Signal(object)  # ReadAs
    mapping_changed = Signal(object)  # SheetMapping; answer with show_result

    def __init__(self, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A table from elsewhere"))
        self._sheet = Sheet()
        title = QLabel(self.tr("Is this what the columns and rows are?"), self)
        theme.scale_font(title, 1.2, bold=True)
        words = QLabel(
            self.tr(
                "Choose a column or rows and correct beside the sheet what is wrong. Totals are "
                "computed anew and compared."
            ),
            self,
        )
        for label in (title, words):
            label.setWordWrap(True)
        theme.dim(words)
        self.how_button = QToolButton(self)
        self.how_button.setText(self.tr("How it was read"))
        self.how_button.setCheckable(True)
        self.how_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.how_button.setAutoRaise(True)
        icons.set_icon(self.how_button, "chevron-down")
        self.read_bar = ReadBar(self)
        self.read_bar.hide()
        self.how_button.toggled.connect(self._on_how_button_toggled)
        self.model = SheetModel(self)
        self.view = self._make_view()
        self.uses = UsePanel(languages, self)
        self.side = theme.scrolling(self.uses, self)
        self.side.setFixedWidth(_SIDE)
        self.noticed = QListWidget(self)
        self.noticed.setAccessibleName(self.tr("What was noticed"))
        WrappedLines.put_on(self.noticed)
        self.outcome = QLabel(self)
        self.outcome.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.insert_button = self.buttons.addButton(
            self.tr("Put it into the post"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        theme.plain_buttons(self.buttons)
        theme.make_primary(self.insert_button)
        self._lay_out(title, words)
        self.read_bar.changed.connect(self.reread_requested)
        self.uses.column_use_chosen.connect(self._on_uses_column_use_chosen)
        self.uses.language_chosen.connect(self._on_uses_language_chosen)
        self.uses.key_typed.connect(self._on_uses_key_typed)
        self.uses.row_use_chosen.connect(self._on_uses_row_use_chosen)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        chosen = self.view.selectionModel()
        chosen.currentChanged.connect(self._on_view_current_changed)
        chosen.selectionChanged.connect(self._on_view_selection_changed)
        theme.open_size(self, 940, 520)

    def show_read(self, read: SheetRead, mapping: SheetMapping, how: ReadAs) -> None:
        """Show a sheet as it was read and what it is proposed to be."""
        self._sheet = read.sheet
        self.read_bar.show_read(read, how)
        if any(found.code in _TO_DECIDE for found in read.sheet.findings):
            self.how_button.setChecked(True)
        self.model.show_sheet(read.sheet, mapping)
        self._fit_columns()
        if read.sheet.rows:
            self.view.setCurrentIndex(
                self.model.index(min(read.sheet.header_rows, len(read.sheet.rows) - 1), 0)
            )
        self.mapping_changed.emit(mapping)

    def show_result(
        self,
        words: str,
        findings: Sequence[SheetFinding] = (),
        remarks: Sequence[str] = (),
        *,
        usable: bool,
    ) -> None:
        """Say what comes of it now: ``words``, and what was noticed in cells and about them.

        Without anything ``usable`` it cannot be put in.
        """
        self.outcome.setText(words)
        self.insert_button.setEnabled(usable)
        self.model.show_noticed(findings)
        worth = (found for found in findings if _is_worth_telling(found))
        told = (*remarks, *map(finding_words.sentence, worth))
        self.noticed.clear()
        self.noticed.addItems(list(dict.fromkeys(told)))
        rows = min(self.noticed.count(), _MOST_NOTICED)
        height = rows * (theme.line_height(self.noticed.font()) + 2 * theme.GRID)
        self.noticed.setFixedHeight(height + 2 * self.noticed.frameWidth())
        self.noticed.setVisible(rows > 0)

    def mapping(self) -> SheetMapping:
        """Return what the columns and rows are by now."""
        return self.model.mapping

    # Building

    def _make_view(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self.model)
        view.setAccessibleName(self.tr("The sheet"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)  # Tab leads on to what is to be corrected
        view.setWordWrap(False)
        rows = view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.line_height(view.font()) + theme.GRID)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        return view

    def _lay_out(self, title: QLabel, words: QLabel) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(theme.MARGIN)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self.how_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.read_bar)
        column.addLayout(middle, 1)
        column.addWidget(self.noticed)
        column.addWidget(self.outcome)
        column.addWidget(self.buttons)

    def _fit_columns(self) -> None:
        """Make the columns as wide as their first rows need; Qt would look at all of them."""
        metrics = self.view.fontMetrics()
        header = self.view.horizontalHeader()
        for place in range(self._sheet.width):
            texts = [row[place].text for row in self._sheet.rows[:_SEEN_ROWS]]
            needed = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            wide = max(needed + 2 * theme.MARGIN, header.sectionSizeHint(place))
            self.view.setColumnWidth(place, min(wide, _WIDEST))

    @Slot(bool)
    def _on_how_button_toggled(self, shown: bool) -> None:
        icons.set_icon(self.how_button, "chevron-up" if shown else "chevron-down")
        self.read_bar.setVisible(shown)

    # What is chosen

    def _column(self) -> int:
        return self.view.currentIndex().column()

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self.view.selectedIndexes()})

    def _change(self, mapping: SheetMapping) -> None:
        self.model.set_mapping(mapping)
        self._show_uses()
        self.mapping_changed.emit(mapping)

    def _show_uses(self) -> None:
        column, mapping = self._column(), self.model.mapping
        plan = mapping.columns[column] if 0 <= column < len(mapping.columns) else None
        self.uses.show_column(self._column_name(column), plan)
        rows = self._rows()
        numbers = [self._sheet.first_row + row + 1 for row in rows]
        self.uses.show_rows(numbers, [mapping.rows[row] for row in rows])

    def _column_name(self, column: int) -> str:
        heads = [row[column].text for row in self._sheet.rows[: self._sheet.header_rows]]
        name = next((text for text in reversed(heads) if text), "")
        return name or str(self._sheet.first_column + column + 1)

    @Slot(QModelIndex, QModelIndex)
    def _on_view_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_uses()

    @Slot(QItemSelection, QItemSelection)
    def _on_view_selection_changed(self, _on: QItemSelection, _off: QItemSelection) -> None:
        self._show_uses()

    @Slot(object)
    def _on_uses_column_use_chosen(self, use: ColumnUse) -> None:
        self._change(self.model.mapping.with_column(self._column(), use))

    @Slot(str)
    def _on_uses_language_chosen(self, language: str) -> None:
        column = self._column()
        use = self.model.mapping.columns[column].use
        self._change(self.model.mapping.with_column(column, use, language=language))

    @Slot(str)
    def _on_uses_key_typed(self, key: str) -> None:
        column, mapping = self._column(), self.model.mapping
        try:
            check_key(key)
        except TableError:
            self._show_uses()  # what was there before stands there again
            self.outcome.setText(
                self.tr("A short name has Latin letters, digits, “_” and “-” only.")
            )
            return
        self._change(mapping.with_column(column, mapping.columns[column].use, key=key))

    @Slot(object)
    def _on_uses_row_use_chosen(self, use: RowUse) -> None:
        self._change(self.model.mapping.with_rows(self._rows(), use))


def _is_worth_telling(found: SheetFinding) -> bool:
    """Return whether it is more than the choices above show."""
    if found.code == "encoding":
        return found.fact("reason") == "fallback"
    return found.code not in _SEEN_ANYWAY
