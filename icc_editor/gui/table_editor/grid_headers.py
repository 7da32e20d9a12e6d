# SPDX-License-Identifier: MIT
"""The heads of the grid: what a column is called and holds, which row is which."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QHeaderView, QWidget

from icc_editor.gui import theme
from icc_editor.gui.table_editor.cell_delegate import TONES
from icc_editor.gui.table_editor.grid_edits import row_at
from icc_editor.gui.table_editor.grid_model import GridModel

_PAD = theme.GRID + theme.GRID // 2
_DOT = 8  # pixels
_SMALL = 0.85
_FRACTION = 2  # pixels: what letters take is rounded where it is asked for, not where it is cut


class ColumnHeads(QHeaderView):
    """Two lines for each column: its label, and its kind and unit."""

    def __init__(self, parent: QWidget) -> None:
        """Stand above a view of a ``GridModel``."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._kinds_shown = True
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(True)
        self.setMinimumSectionSize(12 * theme.GRID)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_kinds(self, *, shown: bool) -> None:
        """Show kind and unit below the labels, or leave their room to the cells."""
        self._kinds_shown = shown
        self.updateGeometry()
        self.geometriesChanged.emit()  # the view asks for the height anew

    def sizeHint(self) -> QSize:
        """Return the height that one or two lines of Khmer need."""
        lines = theme.line_height(self.font())
        if self._kinds_shown:
            lines += theme.line_height(_small(self.font()))
        return QSize(super().sizeHint().width(), lines + theme.GAP)

    def natural_width(self, column: int) -> int:
        """Return how wide a column must be to show its label, in pixels."""
        model = self.model()
        if not isinstance(model, GridModel):
            return self.defaultSectionSize()
        look = model.head(column)
        wide = QFontMetrics(_bold(self.font())).horizontalAdvance(look.label)
        about = QFontMetrics(_small(self.font())).horizontalAdvance(look.about)
        return max(wide, about) + 2 * _PAD + _DOT + _FRACTION

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Paint a head; called by Qt."""
        model = self.model()
        if not isinstance(model, GridModel) or not rect.isValid():
            return
        look, colors = model.head(column), self.palette()
        painter.save()
        chosen = self._is_chosen(column)
        painter.fillRect(rect, _ground(colors, chosen=chosen))
        painter.setPen(colors.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(_PAD, theme.GRID, -_PAD - _DOT, -theme.GRID)
        bold, small = _bold(self.font()), _small(self.font())
        bold.setItalic(look.elsewhere)
        faint = look.hidden or look.elsewhere
        first = QRect(room.left(), room.top(), room.width(), theme.line_height(bold))
        second = QRect(room.left(), first.bottom() + 1, room.width(), theme.line_height(small))
        quiet = colors.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(quiet if faint else colors.color(QPalette.ColorRole.WindowText))
        _line(painter, first, bold, look.label)
        if self._kinds_shown:
            painter.setPen(quiet)
            _line(painter, second, small, look.about)
        if look.severity is not None:
            _dot(painter, rect, theme.tone(TONES[look.severity], colors))
        painter.restore()

    def _is_chosen(self, column: int) -> bool:
        chosen = self.selectionModel()
        return chosen is not None and chosen.columnIntersectsSelection(column, self.rootIndex())


class RowHeads(QHeaderView):
    """A number or a key for each row, and a dot where something was found."""

    def __init__(self, parent: QWidget) -> None:
        """Stand beside a view of a ``GridModel``."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._wide = 0

    def sizeHint(self) -> QSize:
        """Return the room of the longest name; asked once for each table, not for each row."""
        return QSize(self._wide or 10 * theme.GRID, super().sizeHint().height())

    def measure(self) -> None:
        """Find the room the names need."""
        model = self.model()
        metrics = QFontMetrics(self.font())
        widest = 0
        if isinstance(model, GridModel):
            rows = model.table.rows
            if model.keys_shown:
                longest = max((row.key for row in rows), key=len, default="")
            else:
                longest = str(len(rows))
            widest = metrics.horizontalAdvance(longest)
        self._wide = min(max(widest, 4 * theme.GRID), 40 * theme.GRID) + 2 * _PAD + _DOT
        self.updateGeometry()
        self.setFixedWidth(self._wide)

    def paintSection(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Paint a head; called by Qt."""
        model = self.model()
        if not isinstance(model, GridModel) or not rect.isValid():
            return
        colors = self.palette()
        chosen = self.selectionModel()
        marked = chosen is not None and chosen.rowIntersectsSelection(row, self.rootIndex())
        painter.save()
        painter.fillRect(rect, _ground(colors, chosen=marked))
        painter.setPen(colors.color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        hidden = row_at(model.table, row).hidden
        role = QPalette.ColorRole.PlaceholderText if hidden else QPalette.ColorRole.WindowText
        painter.setPen(colors.color(role))
        room = rect.adjusted(_PAD, 0, -_PAD - _DOT, 0)
        name = str(model.headerData(row, Qt.Orientation.Vertical))
        _line(painter, room, self.font(), name, right=not model.keys_shown)
        severity = model.row_severity(row)
        if severity is not None:
            _dot(painter, rect, theme.tone(TONES[severity], colors))
        painter.restore()


def _bold(font: QFont) -> QFont:
    result = QFont(font)
    result.setBold(True)
    return result


def _small(font: QFont) -> QFont:
    result = QFont(font)
    result.setPointSizeF(result.pointSizeF() * _SMALL)
    return result


def _ground(colors: QPalette, *, chosen: bool) -> QColor:
    return colors.color(QPalette.ColorRole.Midlight if chosen else QPalette.ColorRole.Window)


def _line(painter: QPainter, room: QRect, font: QFont, text: str, *, right: bool = False) -> None:
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, int(flags), shown)


def _dot(painter: QPainter, rect: QRect, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    top = rect.center().y() - _DOT // 2
    painter.drawEllipse(rect.right() - _DOT - 2, top, _DOT, _DOT)
