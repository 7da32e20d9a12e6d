# SPDX-License-Identifier: MIT
"""Draws the lines of a list whole, over as many rows as they take.

Qt's own delegate counts rows by the first font's height, and Khmer is taller: it then cuts the last
rows off, whatever elide mode is set.  Nor does Qt break Khmer, which has no spaces; it is broken
between words here.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from icc_editor.gui import theme
from icc_editor.text.khmer.zero_width import insert_word_breaks

_Index = QModelIndex | QPersistentModelIndex


class WrappedLines(QStyledItemDelegate):
    """The delegate of a list whose items are a few lines of text each."""

    @classmethod
    def put_on(cls, view: QListWidget) -> None:
        """Let ``view`` show its items whole."""
        view.setItemDelegate(cls(view))
        view.setResizeMode(QListWidget.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the room all rows take; called by Qt."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        room = width - 2 * theme.GAP - _icon_room(option, index)
        height = _layout(option, _text(index), room).boundingRect().height()
        return QSize(0, round(height) + 2 * theme.GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one item; called by Qt."""
        self.initStyleOption(option, index)
        option.text = ""
        view = option.widget
        style = QApplication.style() if view is None else view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(option.palette.color(role))
        left = theme.GAP + _icon_room(option, index)
        place = option.rect.adjusted(left, theme.GRID, -theme.GAP, 0)
        _layout(option, _text(index), place.width()).draw(painter, QPointF(place.topLeft()))
        painter.restore()


def _icon_room(option: QStyleOptionViewItem, index: _Index) -> int:
    """Return the points an item's icon takes before its text; 0 without one."""
    has_icon = index.data(Qt.ItemDataRole.DecorationRole) is not None
    return option.decorationSize.width() if has_icon else 0


def _text(index: _Index) -> str:
    return insert_word_breaks(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))


def _layout(option: QStyleOptionViewItem, text: str, width: int) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), option.font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
