# SPDX-License-Identifier: MIT
"""The term base: looked through, added to, changed, taken in from files and given to others."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.storage.term_base import StoredTerm
from icc_editor.text.languages import VERSION_NAMES

_SIZE = (900, 560)
_Index = QModelIndex | QPersistentModelIndex
_TERM = Qt.ItemDataRole.UserRole
_SAID = Qt.ItemDataRole.UserRole + 1  # what is searched: not what the file is called


class TermsModel(QAbstractTableModel):
    """Terms as rows: a column for each language, what shall not be said, the note, the file."""

    def __init__(self, parent: QObject) -> None:
        """Start without terms."""
        super().__init__(parent)
        self._terms: tuple[StoredTerm, ...] = ()
        self._is_own: Callable[[StoredTerm], bool] = lambda _term: True

    def show_terms(self, terms: Sequence[StoredTerm], is_own: Callable[[StoredTerm], bool]) -> None:
        """Show other terms; those that are not the library's ``own`` are pale."""
        self.beginResetModel()
        self._terms, self._is_own = tuple(terms), is_own
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many terms there are; called by Qt."""
        return 0 if parent.isValid() else len(self._terms)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many columns there are; called by Qt."""
        return 0 if parent.isValid() else len(VERSION_NAMES) + 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column; called by Qt."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        others = (self.tr("Not to be written"), self.tr("Note"), self.tr("File"))
        return (*VERSION_NAMES.values(), *others)[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says; called by Qt."""
        stored = self._terms[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(stored, index.column())
        if role == _SAID:
            is_file = index.column() == self.columnCount() - 1
            return "" if is_file else self._words(stored, index.column())
        if role == Qt.ItemDataRole.ForegroundRole and not self._is_own(stored):
            parent = self.parent()
            return parent.palette().placeholderText() if isinstance(parent, QWidget) else None
        return stored if role == _TERM else None

    def _words(self, stored: StoredTerm, column: int) -> str:
        term, languages = stored.term, tuple(VERSION_NAMES)
        if column < len(languages):
            return " | ".join(term.in_language(languages[column]).accepted)
        match column - len(languages):
            case 0:
                return " | ".join(name for _its, forms in term.forms for name in forms.forbidden)
            case 1:
                return term.note
        return stored.path.name


class TermsDialog(QDialog):
    """Shows all terms; what is to become of them is asked for by signals."""

    add_requested = Signal()
    edit_requested = Signal(object)  # StoredTerm
    remove_requested = Signal(object)  # StoredTerm
    import_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Start without terms."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Terms"))
        self._is_own: Callable[[StoredTerm], bool] = lambda _term: True
        self.messages = MessageBar(self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the terms"))
        self.search.setAccessibleName(self.tr("Search the terms"))
        self.search.setClearButtonEnabled(True)
        theme.tall(self.search)
        self.model = TermsModel(self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterKeyColumn(-1)
        self.shown.setFilterRole(_SAID)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.shown.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = self._make_table()
        self.count = QLabel(self)
        theme.dim(self.count)
        self.add_button = self._button(self.tr("Add…"), self.add_requested)
        self.edit_button = self._button(self.tr("Edit…"), None)
        self.remove_button = self._button(self.tr("Remove"), None)
        self.import_button = self._button(self.tr("Import…"), self.import_requested)
        self.export_button = self._button(self.tr("Export…"), self.export_requested)
        self.import_button.setToolTip(self.tr("Terms from a TBX, CSV or TSV file"))
        self.export_button.setToolTip(self.tr("Write the terms shown into a file"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        theme.plain_buttons(buttons)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter in the search does not end it
        below = QHBoxLayout()
        below.setSpacing(theme.GAP)
        for button in (self.add_button, self.edit_button, self.remove_button):
            below.addWidget(button)
        below.addSpacing(theme.MARGIN)
        for button in (self.import_button, self.export_button):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        column.setSpacing(theme.GAP)
        for widget in (self.messages, self.search):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        column.addLayout(below)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove_asked)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.edit_button.clicked.connect(self._on_edit_asked)
        self.table.activated.connect(  # queued, or this Enter saves the term it opens
            self._on_edit_asked, Qt.ConnectionType.QueuedConnection
        )
        self.remove_button.clicked.connect(self._on_remove_asked)
        self.table.selectionModel().currentRowChanged.connect(self._refresh)
        theme.open_size(self, *_SIZE)
        self.search.setFocus()
        self._refresh()

    def show_terms(self, terms: Sequence[StoredTerm], is_own: Callable[[StoredTerm], bool]) -> None:
        """Show other terms; only the library's ``own`` can be changed here."""
        row = self.table.currentIndex().row()
        self._is_own = is_own
        self.model.show_terms(terms, is_own)
        if row >= 0 and self.shown.rowCount():
            self.table.selectRow(min(row, self.shown.rowCount() - 1))
        self._refresh()

    def chosen(self) -> StoredTerm | None:
        """Return the term the table is on."""
        index = self.table.currentIndex()
        found: StoredTerm | None = index.data(_TERM) if index.isValid() else None
        return found

    def listed(self) -> tuple[StoredTerm, ...]:
        """Return the terms that are shown, in their order."""
        rows = range(self.shown.rowCount())
        return tuple(self.shown.index(row, 0).data(_TERM) for row in rows)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setModel(self.shown)
        table.setAccessibleName(self.tr("Terms"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.line_height(table.font()) + theme.GRID)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setMinimumHeight(theme.line_height(table.font()) + theme.GRID)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        return table

    def _button(self, words: str, wish: SignalInstance | None) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        if wish is not None:
            button.clicked.connect(wish)
        return button

    @Slot()
    def _refresh(self) -> None:
        stored = self.chosen()
        is_own = stored is not None and self._is_own(stored)
        self.edit_button.setEnabled(is_own)
        self.remove_button.setEnabled(is_own)
        self.export_button.setEnabled(bool(self.shown.rowCount()))
        words = self.tr("{shown} of {all} terms. Pale ones are not of this library.")
        self.count.setText(words.format(shown=self.shown.rowCount(), all=self.model.rowCount()))

    @Slot(str)
    def _on_search_text_changed(self, text: str) -> None:
        self.shown.setFilterFixedString(text.strip())
        self._refresh()

    @Slot()
    def _on_edit_asked(self) -> None:
        stored = self.chosen()
        if stored is not None and self._is_own(stored):
            self.edit_requested.emit(stored)

    @Slot()
    def _on_remove_asked(self) -> None:
        stored = self.chosen()
        if stored is not None and self._is_own(stored):
            self.remove_requested.emit(stored)
