# SPDX-License-Identifier: MIT
"""The list of figures that opens at the caret: never has the focus, takes no key by itself."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from icc_editor.gui import theme
from icc_editor.gui.text_edit.text_style import mix
from icc_editor.gui.writing_panel.figure_choices import FigureChoice
from icc_editor.post.figure import FigureForm
from icc_editor.post.table_parts import TOTAL_KEY

_CHOICE = Qt.ItemDataRole.UserRole
_EDGE = (QPalette.ColorRole.Base, QPalette.ColorRole.Text)  # mixed: seen on light and dark
_ROWS = 8  # seen at once
_WIDTH = 460  # points
_SHARE = 0.45  # of the width that a long value may take


class FigureList(QFrame):
    """Offers figures below the caret, or above it where there is no room."""

    chosen = Signal(object)  # FigureChoice

    def __init__(self, window: QWidget) -> None:
        """Lie on ``window``: a window of its own would take the keys on some systems."""
        super().__init__(window)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Figures"))
        self._delegate = _Delegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.hint = QLabel(self)
        self.hint.setContentsMargins(theme.GAP, theme.GRID, theme.GAP, theme.GRID)
        self.hint.setWordWrap(True)
        theme.dim(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self.hint)
        self.list.itemClicked.connect(self._on_list_item_clicked)
        self.list.currentRowChanged.connect(self._on_list_row_changed)
        self.hide()

    def offer(self, choices: Sequence[FigureChoice], *, with_tables: bool) -> None:
        """Show other choices; ``with_tables`` names the table of each."""
        self._delegate.with_tables = with_tables
        self.list.blockSignals(True)
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem()
            item.setData(_CHOICE, choice)
            form = form_words(choice.reference.form)
            names = filter(None, (row_words(choice), choice.column, form, choice.value))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(names))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setVisible(bool(choices))
        self.hint.setText(
            self.tr("Enter takes it. A colon behind the name: as a share, a rank or in millions.")
            if choices
            else self.tr("No figure is called so. Names are the table’s own, in any language.")
        )
        self.list.setCurrentRow(0)

    def present(self) -> FigureChoice | None:
        """Return what Enter would take."""
        item = self.list.currentItem()
        choice = None if item is None else item.data(_CHOICE)
        return choice if isinstance(choice, FigureChoice) else None

    def step(self, by: int) -> None:
        """Go down by so many rows, or up, round the ends when it is one."""
        count = self.list.count()
        if not count:
            return
        row = self.list.currentRow() + by
        self.list.setCurrentRow(row % count if abs(by) == 1 else min(max(row, 0), count - 1))

    @property
    def page(self) -> int:
        """Return how many rows are seen at once."""
        return _ROWS

    def open_at(self, place: QRect, room: QRect) -> None:
        """Show the list beside ``place``, a line's height at the caret, inside of ``room``.

        Both are in the window's own points.
        """
        row = self._delegate.row_height()
        rows = min(max(self.list.count(), 0), _ROWS)
        width = min(_WIDTH, room.width())
        self.list.setFixedHeight(rows * row + 2 if rows else 0)
        self.hint.setFixedWidth(width - 2)
        height = self.list.height() + self.hint.heightForWidth(width - 2) + 2
        if not rows:
            height = self.hint.heightForWidth(width - 2) + 2
        x = min(max(place.left(), room.left()), room.right() - width + 1)
        below = place.bottom() + theme.GRID
        above = place.top() - theme.GRID - height
        fits_below = below + height <= room.bottom() + 1 or above < room.top()
        self.setGeometry(QRect(QPoint(x, below if fits_below else above), QSize(width, height)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an edge that is seen on light and dark; called by Qt."""
        super().paintEvent(event)
        painter = QPainter(self)
        ground, ink = (self.palette().color(role) for role in _EDGE)
        painter.setPen(mix(ground, ink, 0.4))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _on_list_item_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_CHOICE))

    def _on_list_row_changed(self, row: int) -> None:
        """Let a screen reader say the choice: the focus stays in the text."""
        item = self.list.item(row)
        if item is not None and self.isVisible():
            spoken = str(item.data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))


class _Delegate(QStyledItemDelegate):
    """Draws a choice: row and column, dim the table, and the value at the right."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        self.with_tables = False

    def row_height(self) -> int:
        """Return the height of one row in points."""
        return theme.line_height(self._view.font()) + theme.GRID

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a row; called by Qt."""
        return QSize(0, self.row_height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row; called by Qt."""
        choice: FigureChoice = index.data(_CHOICE)
        is_present = bool(option.state & QStyle.StateFlag.State_Selected)
        colors = option.palette
        role = QPalette.ColorRole
        if is_present:
            painter.fillRect(option.rect, colors.color(role.Highlight))
        ink = colors.color(role.HighlightedText if is_present else role.Text)
        dim = ink if is_present else colors.color(role.PlaceholderText)
        area = option.rect.adjusted(theme.GAP, 0, -theme.GAP, 0)
        metrics = painter.fontMetrics()
        elide = Qt.TextElideMode.ElideRight
        value = metrics.elidedText(choice.value, elide, int(area.width() * _SHARE))
        taken = metrics.horizontalAdvance(value) + theme.MARGIN
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(ink)
        painter.drawText(area, flags | Qt.AlignmentFlag.AlignRight, value)
        name = f"{row_words(choice)} › {choice.column}"
        caption = choice.caption if self.with_tables else ""
        room = area.adjusted(0, 0, -taken, 0)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, flags, shown)
        aside = ", ".join(filter(None, (form_words(choice.reference.form), caption)))
        if shown == name:
            painter.setPen(dim)
            room = room.adjusted(metrics.horizontalAdvance(name) + theme.GAP, 0, 0, 0)
            painter.drawText(room, flags, metrics.elidedText(aside, elide, room.width()))


def row_words(choice: FigureChoice) -> str:
    """Return what the row of a choice is called; the total often has no name of its own."""
    is_total = choice.row == choice.reference.row == TOTAL_KEY
    return QCoreApplication.translate("FigureList", "Total") if is_total else choice.row


def form_words(form: FigureForm | None) -> str:
    """Return how a figure is written, in a few words; nothing for the usual way."""
    translate = QCoreApplication.translate
    match form:
        case FigureForm.VALUE:
            return translate("FigureList", "as a number")
        case FigureForm.SHARE:
            return translate("FigureList", "as a share")
        case FigureForm.RANK:
            return translate("FigureList", "as a rank")
        case FigureForm.WORDS:
            return translate("FigureList", "with a word for large numbers")
        case None:
            return ""
