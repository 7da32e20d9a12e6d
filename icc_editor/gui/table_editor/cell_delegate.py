# SPDX-License-Identifier: MIT
"""Paints the cells of the grid, and the field in which one is typed."""

from enum import Enum, auto

from PySide6.QtCore import (
    QEvent,
    QLineF,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QPolygon,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from icc_editor.gui import theme
from icc_editor.gui.table_editor.grid_model import CellLook, GridModel
from icc_editor.gui.table_editor.typed_words import TypedWords
from icc_editor.post.diagnostic import Severity
from icc_editor.post.table_parts import RowRole

AnyIndex = QModelIndex | QPersistentModelIndex
_PAD = theme.GRID + theme.GRID // 2
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_LEFT, _RIGHT = int(_LINE | Qt.AlignmentFlag.AlignLeft), int(_LINE | Qt.AlignmentFlag.AlignRight)
_CORNER = 7  # pixels: the mark of a finding
TONES = {Severity.ERROR: "bad", Severity.WARNING: "warn", Severity.HINT: "info"}
_MIXED = 0.06  # how much of the text's colour the ground of computed cells takes


class Way(Enum):
    """Where to go from a cell that was typed."""

    RIGHT = auto()
    LEFT = auto()
    DOWN = auto()
    UP = auto()


_ALWAYS = {
    Qt.Key.Key_Tab: Way.RIGHT,
    Qt.Key.Key_Backtab: Way.LEFT,
    Qt.Key.Key_Return: Way.DOWN,
    Qt.Key.Key_Enter: Way.DOWN,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
_WHILE_TYPING = {Qt.Key.Key_Left: Way.LEFT, Qt.Key.Key_Right: Way.RIGHT}


class CellField(TypedWords):
    """The field in which a cell is typed.

    Attributes:
        fresh: Arrows still leave it.
        began: What was in the cell when it was opened.
        is_taken: Something was taken while it was typed: Escape has to bring ``began`` back.
    """

    def __init__(self, parent: QWidget) -> None:
        """Start empty."""
        super().__init__(parent)
        self.fresh = False
        self.began = ""
        self.is_taken = False
        self.setFrame(False)
        self.setMinimumHeight(0)  # the row is high enough
        self.setTextMargins(_PAD - 2, 0, _PAD - 2, 0)


class CellDelegate(QStyledItemDelegate):
    """Paints cells, opens the field, and says where its keys lead."""

    left_by = Signal(object)  # Way: the text was taken, go there
    cell_typed = Signal()  # a key changed the text of the field, which stays open

    def __init__(self, parent: QWidget) -> None:
        """Paint cells of ``parent``, a view of a ``GridModel``."""
        super().__init__(parent)
        self.field: CellField | None = None
        self.opened_by_typing = False
        self.goes_on = False  # what is taken is not all: the field stays

    # -- the field ------------------------------------------------------------------------------

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Return the field for a cell; called by Qt."""
        field = CellField(parent)
        field.setFont(option.font)
        field.fresh = self.opened_by_typing
        model = index.model()
        if isinstance(model, GridModel):
            look = model.look(index.row(), index.column())
            if look.is_number:
                field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            field.setAccessibleName(model.head(index.column()).label)
            if look.computed:
                field.setPlaceholderText(self.tr("the source’s own"))
        field.began = str(index.data(Qt.ItemDataRole.EditRole))
        field.textEdited.connect(self.cell_typed)
        self.field = field
        return field

    def destroyEditor(self, editor: QWidget, index: AnyIndex) -> None:
        """Let the field go; called by Qt."""
        if self.field is editor:
            self.field = None
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show what is typed in the cell, but not over what is being typed; called by Qt."""
        if isinstance(editor, CellField) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QObject, index: AnyIndex) -> None:
        """Take what was typed; what was only looked at stays as it is; called by Qt."""
        if isinstance(editor, CellField) and isinstance(model, GridModel):
            # What was taken half is told once more when it is whole: a row gets its key then.
            if editor.is_taken or editor.text() != index.data(Qt.ItemDataRole.EditRole):
                model.typing_goes_on = self.goes_on
                model.setData(index, editor.text())
                editor.is_taken = self.goes_on
            editor.setModified(self.goes_on)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: AnyIndex
    ) -> None:
        """Lay the field over its cell; called by Qt."""
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the field by the keys of a spreadsheet; the rest is Qt's; called by Qt."""
        if not isinstance(watched, CellField) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and watched.is_taken:
            watched.setText(watched.began)
            self.commitData.emit(watched)
            self.closeEditor.emit(watched)
            return True
        if isinstance(event, QKeyEvent) and (way := _way(watched, event)):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched)
            self.left_by.emit(way)
            return True
        return super().eventFilter(watched, event)

    # -- painting -------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a cell; called by Qt."""
        model = index.model()
        if not isinstance(model, GridModel):
            return
        look = model.look(index.row(), index.column())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:  # the style has filled it with a colour on which nothing else can be read
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Base))
        ground = self._ground(option, look, chosen=chosen)
        if ground is not None:
            painter.fillRect(option.rect, ground)
        if look.role is RowRole.TOTAL:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.WindowText), 1))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        _paint_words(painter, option, look)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        if look.severity is not None:
            _paint_corner(painter, option.rect, theme.tone(TONES[look.severity], option.palette))
        painter.restore()

    def _ground(
        self, option: QStyleOptionViewItem, look: CellLook, *, chosen: bool
    ) -> QColor | None:
        colors = option.palette
        if chosen and not option.state & QStyle.StateFlag.State_HasFocus:
            ground = QColor(colors.color(QPalette.ColorRole.Highlight))
            ground.setAlphaF(0.28)
            return ground
        if look.computed or look.role in (RowRole.TOTAL, RowRole.SECTION):
            ground = QColor(colors.color(QPalette.ColorRole.Text))
            ground.setAlphaF(_MIXED)
            return ground
        return None


def _way(field: CellField, event: QKeyEvent) -> Way | None:
    key = Qt.Key(event.key())
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shift:
        return Way.UP
    if found := _ALWAYS.get(key):
        return found
    return _WHILE_TYPING.get(key) if field.fresh and not shift else None


def _paint_words(painter: QPainter, option: QStyleOptionViewItem, look: CellLook) -> None:
    text = look.text
    if look.given and not text:
        text = f"({look.given})"
    if not text:
        return
    colors = option.palette
    faint = look.hidden or look.elsewhere or bool(look.given and not look.text)
    font, metrics = option.font, option.fontMetrics
    if faint or look.role in (RowRole.TOTAL, RowRole.SECTION):
        font = QFont(font)
        font.setItalic(faint)
        font.setBold(look.role in (RowRole.TOTAL, RowRole.SECTION))
        metrics = QFontMetrics(font)
    color = colors.color(QPalette.ColorRole.Text)
    if look.unread:
        color = theme.tone("bad", colors)
    elif faint or look.role is RowRole.APART:
        color = colors.color(QPalette.ColorRole.PlaceholderText)
    painter.setFont(font)
    painter.setPen(color)
    right = look.is_number and not look.unread
    room = option.rect.adjusted(_PAD, 0, -_PAD, 0)
    shown = text
    if metrics.horizontalAdvance(text) > room.width():
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, _RIGHT if right else _LEFT, shown)
    if look.hidden:
        middle = room.center().y()
        width = min(metrics.horizontalAdvance(shown), room.width())
        left = room.right() - width if right else room.left()
        painter.drawLine(QLineF(left, middle, left + width, middle))


def _paint_corner(painter: QPainter, rect: QRect, color: QColor) -> None:
    """Fill the upper right corner, as spreadsheets mark a remark."""
    corner = rect.topRight()
    points = [corner, corner - QPoint(_CORNER, 0), corner + QPoint(0, _CORNER)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygon(points))
