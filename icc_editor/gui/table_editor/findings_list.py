# SPDX-License-Identifier: MIT
"""The list of what the checks found, below the grid."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from icc_editor.formats.shown_table import words_in
from icc_editor.gui import diagnostic_words, icons, theme
from icc_editor.gui.table_editor.grid_edits import is_unnamed
from icc_editor.gui.table_editor.typed_words import TypedWords
from icc_editor.gui.wrapped_lines import WrappedLines
from icc_editor.post.address import Address
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import TOTAL_KEY, Texts

_TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.HINT: "info"}
_TONE = Qt.ItemDataRole.UserRole
_WORST = tuple(Severity)
_BAR = 4  # pixels: the stroke that says how bad it is
_Index = QModelIndex | QPersistentModelIndex
_SHOWN = 3  # lines, before one has to scroll
_MOST = 200  # entries of the list: nobody reads more, and each is a widget's work
_WIDTH = 420  # points
_HEIGHT = 220


class FindingsList(QWidget):
    """Says how many findings there are, and which; one click goes to the cell.

    ``head`` opens and folds the list; whoever makes the list gives it a place.
    """

    finding_chosen = Signal(object)  # Diagnostic
    accept_wanted = Signal(object)  # Diagnostic: it is right, ask why

    def __init__(self, parent: QWidget) -> None:
        """Start without findings, and unseen."""
        super().__init__(parent)
        self._findings: tuple[Diagnostic, ...] = ()
        self._allowed = True
        self.head = QToolButton(self)
        self.head.setCheckable(True)
        self.head.setChecked(True)
        self.head.setAutoRaise(True)
        self.head.hide()
        icons.set_icon(self.head, "chevron-down")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setToolTip(self.tr("Show or hide what the checks found"))
        self.right = QPushButton(self.tr("This is right…"), self)
        self.right.setToolTip(self.tr("Keep what was found, with a reason"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("What the checks found"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        _MarkedLines.put_on(self.list)
        self.list.setMinimumSize(1, 1)
        self.show_lines(_SHOWN)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.right, 0, Qt.AlignmentFlag.AlignTop)
        self.head.toggled.connect(self._show_or_hide)
        self.right.clicked.connect(self._on_right_clicked)
        self.list.itemClicked.connect(self._on_item_chosen)
        self.list.itemActivated.connect(self._on_item_chosen)
        self.list.currentRowChanged.connect(self._on_current_row_changed)
        self.setVisible(False)

    def show_findings(
        self, findings: Sequence[Diagnostic], table: ResultsTable, language: str
    ) -> None:
        """Show ``findings``; the chosen one stays chosen.

        The worst come first; of these wrong numbers, then what the whole table lacks, then words
        that are missing in a language.

        Rows and columns of ``table`` are named in ``language``.
        """
        chosen = self._chosen()
        ordered = tuple(sorted(findings, key=_order))
        if ordered == self._findings:
            return
        self._findings = ordered
        self.list.clear()
        for finding in self._findings[:_MOST]:
            sentence = diagnostic_words.sentence(finding)
            where = place_name(table, Address.parse(finding.address), language)
            item = QListWidgetItem(f"{where}: {sentence}" if where else sentence)
            item.setData(_TONE, _TONES[finding.severity])
            self.list.addItem(item)
        if chosen in self._findings[:_MOST]:
            self.list.setCurrentRow(self._findings.index(chosen))
        else:
            self.list.scrollToTop()  # the worst is there
        count = len(self._findings)
        self.head.setText(QCoreApplication.translate("Tables", "%n thing(s) to look at", "", count))
        self._show_or_hide()
        self._on_current_row_changed()

    def allow(self, *, shown: bool) -> None:
        """Show the findings there are, or leave their room to others."""
        self._allowed = shown
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.head.setVisible(bool(self._findings))
        is_open = self.head.isChecked()
        self.setVisible(self._allowed and is_open and bool(self._findings))
        icons.set_icon(self.head, "chevron-down" if is_open else "chevron-up")

    def show_lines(self, count: int) -> None:
        """Make the list so many lines high where there is room; it gives way first."""
        line = theme.line_height(self.list.font()) + 2 * theme.GRID
        self.list.setMaximumHeight(count * line + theme.GRID)

    def lock(self, *, locked: bool) -> None:
        """Accept nothing while the post can only be read."""
        self.right.setVisible(not locked)

    def _chosen(self) -> Diagnostic | None:
        row = self.list.currentRow()
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def _on_item_chosen(self) -> None:
        if finding := self._chosen():
            self.finding_chosen.emit(finding)

    def _on_right_clicked(self) -> None:
        if finding := self._chosen():
            self.accept_wanted.emit(finding)

    def _on_current_row_changed(self) -> None:
        chosen = self._chosen()
        self.right.setEnabled(chosen is not None and chosen.severity is not Severity.ERROR)


class _MarkedLines(WrappedLines):
    """Lines with a stroke in the colour of how bad it is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        super().paint(painter, option, index)
        stroke = option.rect.adjusted(1, 2, 0, -2)
        stroke.setWidth(_BAR)
        painter.fillRect(stroke, theme.tone(str(index.data(_TONE)), option.palette))


def _order(finding: Diagnostic) -> tuple[int, bool, bool]:
    place = Address.parse(finding.address)
    is_placed = bool(place.row or place.column)
    return _WORST.index(finding.severity), bool(finding.language), not is_placed


def place_name(table: ResultsTable, where: Address, language: str) -> str:
    """Return what row and column of a finding are called; empty for the whole table."""
    names = []
    if where.row and table.has_row(where.row):
        row = table.row(where.row)
        labels = [cell for cell in row.cells if isinstance(cell, Texts)]
        total = QCoreApplication.translate("Tables", "Total")
        fallback = total if where.row == TOTAL_KEY else _row_name(table, where.row)
        names.append(words_in(labels[0], language).text if labels else fallback)
    if where.column and table.has_column(where.column):
        column = table.column(where.column)
        names.append(words_in(column.labels, language).text or where.column)
    return ", ".join(names)


def _row_name(table: ResultsTable, key: str) -> str:
    """Return what a row without a label is called: its number, while nobody gave it a key."""
    if not is_unnamed(key, "row"):
        return key
    number = 1 + [row.key for row in table.rows].index(key)
    return QCoreApplication.translate("Tables", "Row {number}").format(number=number)


class ReasonDialog(QDialog):
    """Asks why something is right."""

    def __init__(self, finding: Diagnostic, parent: QWidget | None = None) -> None:
        """Ask about ``finding``."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("This is right"))
        sentence = QLabel(diagnostic_words.sentence(finding), self)
        sentence.setWordWrap(True)
        self.reason = TypedWords(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        note = QLabel(
            self.tr(
                "The reason is kept with the table. It is pointed out again when the numbers in "
                "question change."
            ),
            self,
        )
        note.setWordWrap(True)
        theme.dim(note)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(self.tr("Keep it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        layout.setSpacing(theme.GAP)
        layout.addWidget(sentence)
        layout.addWidget(QLabel(self.tr("This is right, because…"), self))
        layout.addWidget(self.reason)
        layout.addWidget(note)
        layout.addStretch(1)
        layout.addWidget(theme.plain_buttons(self.buttons))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        theme.open_size(self, _WIDTH, max(_HEIGHT, layout.totalHeightForWidth(_WIDTH)))
        self.reason.setFocus()
