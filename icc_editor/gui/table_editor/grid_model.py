# SPDX-License-Identifier: MIT
"""A results table as Qt's views see it: every row and column, the total row last.

The model never changes a table: what is typed goes out as ``typed``, and the owner gives back the
table it became.  Then only the cells that changed are said to have, computed ones included.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from icc_editor.formats.shown_table import CellWriter, words_in
from icc_editor.gui.table_editor import grid_words
from icc_editor.gui.table_editor.cell_entry import CellReader, Entry, counts_whole
from icc_editor.gui.table_editor.cell_findings import NO_FINDINGS, CellFindings
from icc_editor.gui.table_editor.grid_edits import row_at
from icc_editor.post.column_problems import dependants
from icc_editor.post.diagnostic import Severity
from icc_editor.post.exact_numbers import exact
from icc_editor.post.figure import FigureReference
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures, Value
from icc_editor.post.table_parts import (
    SECTION,
    TOTAL_KEY,
    Cell,
    Column,
    ColumnKind,
    ColumnTotal,
    Missing,
    Number,
    RowRole,
    Texts,
)

AnyIndex = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class CellLook:
    """How a cell looks.

    ``given`` is what the source gave where the grid computes.  ``elsewhere`` says that the words
    are there only in another language; ``unread`` that words stand where a number belongs.
    """

    text: str = ""
    role: RowRole = RowRole.DATA
    is_number: bool = False
    names_rows: bool = False
    computed: bool = False
    given: str = ""
    hidden: bool = False
    elsewhere: bool = False
    unread: bool = False
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class HeadLook:
    """How the head of a column looks: its label, and a line about it."""

    label: str
    about: str
    elsewhere: bool = False
    hidden: bool = False
    severity: Severity | None = None


class GridModel(QAbstractTableModel):
    """The cells of one table in one language."""

    typed = Signal(int, int, str)  # row, column, text

    def __init__(self, parent: object = None) -> None:
        """Start with an empty table."""
        super().__init__(parent)  # type: ignore[arg-type]  # a QObject, or None
        self.computed_cells = 0
        """How many values were asked for so far: tests count the work."""
        self.read_only = False
        self.typing_goes_on = False
        """Whether what ``typed`` tells is half a cell: more of it is being typed."""
        self._keys_shown = False
        self._findings = NO_FINDINGS
        self.figures = TableFigures(ResultsTable("table"))
        self.language = "en"
        self.style = NumberStyle()
        self.reader = CellReader(self.language, self.style)
        self._take(self.figures.table, self.language, self.style)

    # -- the table ------------------------------------------------------------------------------

    @property
    def table(self) -> ResultsTable:
        """Return the table that is shown."""
        return self.figures.table

    def show_table(self, table: ResultsTable, language: str, style: NumberStyle) -> None:
        """Show another table, or the same one in another language."""
        self.beginResetModel()
        self._take(table, language, style)
        self.endResetModel()

    def change_to(self, table: ResultsTable) -> None:
        """Show what the table became, which has as many rows and the same columns (``fits``).

        Only the cells that look otherwise are said to have changed.
        """
        old = self.figures
        self.figures = old.after(table)
        if table.columns is not old.table.columns:
            self._writer = CellWriter(self.figures, self.language, self.style)
        changed = _changed_cells(old.table, table)
        if changed is not None:
            for top, left, bottom, right in self._touched(changed):
                self.dataChanged.emit(self.index(top, left), self.index(bottom, right))
            return
        bottom, right = self.rowCount() - 1, self.columnCount() - 1
        self.dataChanged.emit(self.index(0, 0), self.index(bottom, right))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, right)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, bottom)

    def fits(self, table: ResultsTable) -> bool:
        """Return whether ``table`` has as many rows as this one and the same columns."""
        old = self.table
        return (
            len(old.rows) == len(table.rows)
            and (old.total is None) == (table.total is None)
            and [column.key for column in old.columns] == [c.key for c in table.columns]
        )

    def show_findings(self, findings: CellFindings) -> None:
        """Mark the cells, rows and columns in which something was found."""
        self._findings = findings
        if self.rowCount() and self.columnCount():
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    def show_keys(self, *, shown: bool) -> None:
        """Show the keys of rows and columns in their heads, or numbers."""
        self._keys_shown = shown
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(0, self.rowCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, self.columnCount() - 1))

    @property
    def keys_shown(self) -> bool:
        """Return whether the heads show the keys."""
        return self._keys_shown

    def _take(self, table: ResultsTable, language: str, style: NumberStyle) -> None:
        self.figures = TableFigures(table)
        if (language, style) != (self.language, self.style):
            self.language, self.style = language, style
            self.reader = CellReader(language, style)
        # It asks for the columns alone, and stays while they do.
        self._writer = CellWriter(self.figures, language, style)

    # -- what is in a cell ----------------------------------------------------------------------

    def cell(self, row: int, column: int) -> Cell:
        """Return what is typed there."""
        return row_at(self.table, row).cells[column]

    def value(self, row: int, column: int) -> Value:
        """Return what a cell comes to, exactly."""
        self.computed_cells += 1
        if row == len(self.table.rows):
            return self.figures.value(TOTAL_KEY, self.table.columns[column].key)
        return self.figures.value_at(row, column)

    def shown_value(self, row: int, column: int) -> Number | Texts | Missing | None:
        """Return what a cell comes to, rounded as its column shows it."""
        return self.figures.round(self.value(row, column), self.table.columns[column].key)

    def figure_at(self, index: AnyIndex) -> FigureReference | None:
        """Return what texts call a cell, blank or not; None when there is no such cell."""
        if not index.isValid():
            return None
        row, column = row_at(self.table, index.row()), self.table.columns[index.column()]
        return FigureReference(self.table.id, row.key, column.key)

    def is_computed(self, row: int, column: int) -> bool:
        """Return whether what is typed there is only compared with what the grid computes."""
        its = self.table.columns[column]
        summed = row_at(self.table, row).role in (RowRole.SECTION, RowRole.TOTAL)
        return its.is_computed or (summed and its.kind.is_number)

    def look(self, row: int, column: int) -> CellLook:
        """Return how a cell looks."""
        table = self.table
        line, its = row_at(table, row), table.columns[column]
        typed = line.cells[column]
        computed = self.is_computed(row, column)
        words = self._writer.cell(self.value(row, column), its)
        text, elsewhere = words.text, bool(words.language)
        if line.role is RowRole.TOTAL and column == self._first_label() and typed is None:
            text = self._writer.total([column]).cells[0].text  # as readers see it
        given = self._writer.cell(_value_of(typed), its).text if computed else ""
        return CellLook(
            text,
            line.role,
            its.kind.is_number,
            its.kind is ColumnKind.LABEL,
            computed,
            "" if given == text else given,
            line.hidden or its.hidden,
            elsewhere,
            its.kind.is_number and isinstance(typed, Texts),
            self._findings.severity_at(line.key, its.key),
        )

    def _first_label(self) -> int:
        kinds = [column.kind for column in self.table.columns]
        return kinds.index(ColumnKind.LABEL) if ColumnKind.LABEL in kinds else -1

    def refused(self, row: int, column: int) -> Entry | None:
        """Return why a cell holds words where a number belongs; None when it does not."""
        its = self.table.columns[column]
        cell = self.cell(row, column)
        if not isinstance(cell, Texts):
            return None
        return self.reader.refused(cell, its, whole=counts_whole(self.table, column))

    def head(self, column: int) -> HeadLook:
        """Return how the head of a column looks."""
        its = self.table.columns[column]
        label = words_in(its.labels, self.language)
        about = [grid_words.kind_name(its.kind)]
        if unit := words_in(its.unit, self.language).text:
            about.append(unit)
        if self._keys_shown:
            about.append(its.key)
        return HeadLook(
            label.text or its.key,
            " · ".join(about),
            not its.labels.get(self.language),
            its.hidden,
            self._findings.severity_at("", its.key),
        )

    def row_severity(self, row: int) -> Severity | None:
        """Return the worst of what was found in a row, its cells included."""
        return self._findings.severity_in(row_at(self.table, row).key)

    # -- Qt's side ------------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of rows, the total row among them."""
        if parent is not None and parent.isValid():
            return 0
        return len(self.table.rows) + (self.table.total is not None)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns, hidden ones too."""
        return 0 if parent is not None and parent.isValid() else len(self.table.columns)

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> object:
        """Return what Qt and screen readers ask of a cell."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case _Role.DisplayRole:
                return self.look(row, column).text
            case _Role.EditRole:
                return self.reader.text(self.cell(row, column))
            case _Role.ToolTipRole:
                return "\n".join(self.remarks(row, column)) or None
            case _Role.AccessibleTextRole:
                return self._spoken(row, column)
        return None

    def setData(self, index: AnyIndex, value: object, role: int = _Role.EditRole) -> bool:
        """Tell the owner what was typed."""
        if role != _Role.EditRole or not index.isValid() or self.read_only:
            return False
        self.typed.emit(index.row(), index.column(), str(value))
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Return that every cell can be chosen and typed into, unless the post is locked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return (
            flags if self.read_only or not index.isValid() else flags | Qt.ItemFlag.ItemIsEditable
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return what stands in the heads."""
        if orientation == Qt.Orientation.Horizontal:
            return self._column_data(section, role)
        if not 0 <= section < self.rowCount():
            return None
        if role == _Role.DisplayRole:
            return self._row_name(section)
        if role == _Role.ToolTipRole:
            line = row_at(self.table, section)
            found = self._findings.sentences_at(line.key, "")
            return "\n".join([grid_words.row_remark(line), *found])
        return None

    def remarks(self, row: int, column: int) -> list[str]:
        """Return in sentences what is to be said of a cell."""
        line, its = row_at(self.table, row), self.table.columns[column]
        look = self.look(row, column)
        said = []
        if entry := self.refused(row, column):
            said.append(grid_words.refusal(entry, self.style))
        found = self._findings.sentences_at(line.key, its.key)
        if look.computed and look.given and not found:  # else they say it
            said.append(grid_words.given(look.given))
        if look.elsewhere:
            said.append(grid_words.missing_words(self.language))
        return [*said, *found]

    def _row_name(self, section: int) -> str:
        line = row_at(self.table, section)
        if line.role is RowRole.TOTAL:
            return TOTAL_KEY if self._keys_shown else "Σ"
        return line.key if self._keys_shown else str(section + 1)

    def _column_data(self, section: int, role: int) -> object:
        if not 0 <= section < self.columnCount():
            return None
        look = self.head(section)
        its = self.table.columns[section]
        if role == _Role.DisplayRole:
            return look.label
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            said = [look.label, look.about, grid_words.column_remark(its, self.table)]
            if look.elsewhere:
                said.append(grid_words.missing_words(self.language))
            said += self._findings.sentences_at("", its.key)
            return "\n".join(text for text in said if text)
        return None

    def _spoken(self, row: int, column: int) -> str:
        head = self.head(column).label
        return ". ".join([f"{head}: {self.look(row, column).text}", *self.remarks(row, column)])

    def _touched(self, changed: Sequence[tuple[int, int]]) -> Iterable[tuple[int, int, int, int]]:
        """Yield (top, left, bottom, right) of the cells that look otherwise when these changed."""
        if not changed:
            return
        table, last = self.table, self.rowCount() - 1
        rows = [row for row, _column in changed]
        columns = sorted({column for _row, column in changed})
        top, bottom = min(rows), max(rows)
        yield top, columns[0], bottom, columns[-1]
        if table.total is not None:
            yield last, columns[0], last, columns[-1]
        yield from self._subtotals(rows, columns)
        keys = {table.columns[column].key for column in columns}
        for key in dependants(table, keys) - self.figures.problems.keys():
            if key in keys and key not in dependants(table, keys - {key}):
                continue  # it was typed into, and nothing it is computed from
            place = table.column_place(key)
            if _reaches_all(table, table.columns[place]):
                yield 0, place, last, place
            else:
                yield top, place, bottom, place
                yield last, place, last, place
                if table.columns[place].total is ColumnTotal.SUM:
                    yield from self._subtotals(rows, [place])

    def _subtotals(
        self, rows: Sequence[int], columns: Sequence[int]
    ) -> Iterable[tuple[int, int, int, int]]:
        heads: set[int] = set()
        for row in set(rows):
            place = min(row, len(self.table.rows) - 1)
            while place >= 0 and self.table.rows[place].role is not RowRole.SECTION:
                place -= 1
                if place in heads:
                    break
            if place >= 0:
                heads.add(place)
        for head in heads:
            yield head, columns[0], head, columns[-1]


def _reaches_all(table: ResultsTable, column: Column) -> bool:
    """Return whether one changed number may change any row of a computed column."""
    if column.kind is ColumnKind.RANK or column.of in (TOTAL_KEY, SECTION, ""):
        return True
    named = [column.part, column.of if isinstance(column.of, str) else ""]
    return any(
        _reaches_all(table, table.column(key))
        for key in named
        if key and table.has_column(key) and table.column(key).is_computed
    )


def _changed_cells(old: ResultsTable, new: ResultsTable) -> list[tuple[int, int]] | None:
    """Return which cells differ as the grid counts rows; None when more than cells does."""
    if old.columns is not new.columns:
        return None
    pairs = list(zip(old.rows, new.rows, strict=True))
    if old.total is not None and new.total is not None:
        pairs.append((old.total, new.total))
    changed = []
    for row, (before, now) in enumerate(pairs):
        if before is now:
            continue
        alike = (before.key, before.role, before.hidden, before.subtotal)
        if alike != (now.key, now.role, now.hidden, now.subtotal):
            return None
        cells = zip(before.cells, now.cells, strict=True)
        changed += [(row, n) for n, (one, other) in enumerate(cells) if one is not other]
    return changed


def _value_of(cell: Cell) -> Value:
    return exact(cell) if isinstance(cell, int | Decimal) else cell
