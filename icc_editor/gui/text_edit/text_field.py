# SPDX-License-Identifier: MIT
"""What the title and the text of a version have in common: Khmer is written in both.

Lines and places, edits as single steps, moving and choosing by words, what the checks point out,
hidden signs and the context menu.  Positions of Qt are UTF-16 units; this class is the edge where
they become lines and columns in code points.

Undo and redo are asked for, not done: a post has one order of steps for all its versions and
fields.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from icc_editor.gui.text_edit import hidden_signs, page_painting, text_places
from icc_editor.gui.text_edit.composition import Composition
from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.figure_chips import FigureChips
from icc_editor.gui.text_edit.figure_keys import FigureKeys
from icc_editor.gui.text_edit.layout import PostLayout
from icc_editor.gui.text_edit.page_menu import PageMenu
from icc_editor.gui.text_edit.proof_marks import ProofMarks
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.gui.text_edit.text_style import TextColors
from icc_editor.gui.text_edit.word_moves import WordMoves
from icc_editor.text.khmer.nida import composed

if TYPE_CHECKING:
    from icc_editor.gui.text_edit.fine_scroll import FineScroll
    from icc_editor.gui.text_edit.row_room import RowRoom

_KEY = Qt.Key
# Held for another key; they do nothing to the text.
_MODIFIERS = frozenset(
    {_KEY.Key_Shift, _KEY.Key_Control, _KEY.Key_Alt, _KEY.Key_Meta, _KEY.Key_AltGr}
)
_WHEEL_STEP = 120  # eighths of a degree: one notch of a common wheel


class TextField(QPlainTextEdit):
    """Shows words that one can write, laid out by ``PostLayout``; alters nothing by itself."""

    undo_requested = Signal()
    redo_requested = Signal()
    zoom_requested = Signal(int)  # steps nearer, or farther with less than nothing
    menu_opened = Signal(object, object)  # PageMenu others may add to, the Place it is for

    def __init__(self, structure: Structure, margin: float, parent: QWidget | None = None) -> None:
        """Start empty; ``structure`` is to be that of an empty text, ``margin`` is in points."""
        super().__init__(parent)
        self.may_undo: Callable[[], bool] = lambda: False  # asked by the context menu
        self.may_redo: Callable[[], bool] = lambda: False
        self.offer_more: Callable[[PageMenu, Place], None] = lambda _menu, _place: None
        # Gets every key first, while something is open that the keys go to; True: it took it.
        self.key_first: Callable[[QKeyEvent], bool] = lambda _event: False
        self._colors = TextColors.of(self.palette())
        self._structure = structure
        self._own = QTextDocument(self)
        self._layout = PostLayout(self._own, lambda: float(self.viewport().width()))
        self._own.setDocumentLayout(self._layout)
        self._own.setDocumentMargin(margin)
        self.setDocument(self._own)
        # The structure must hold a change before anyone else hears of it; signals come in order.
        self._own.contentsChange.connect(self._on_contents_change)
        self._change = self._structure.replace(0, 1, [""])
        self._composition = Composition(self)
        self._marks = ProofMarks(self, self._structure)
        self._figures = FigureChips(self, self._structure)
        self._figure_keys = FigureKeys(self, self._figures, lambda: self.break_undo())
        self._word_moves = WordMoves(self, self._figures.boxes_in)
        self._rows: RowRoom | None = None  # only beside another page, as is what scrolls it finely
        self._scroll: FineScroll | None = None
        self._hidden_shown = False
        self._turned = 0  # by a wheel since the last step of zooming
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)

    # Text

    @property
    def structure(self) -> Structure:
        """Return which line belongs to which block; read only."""
        return self._structure

    @property
    def post_layout(self) -> PostLayout:
        """Return the layout."""
        return self._layout

    def lines(self) -> list[str]:
        """Return the lines as the edits take them."""
        return self._structure.lines()

    def selection(self) -> Selection:
        """Return the selection in lines and columns."""
        cursor = self.textCursor()
        return Selection(self.place_at(cursor.anchor()), self.place_at(cursor.position()))

    def place_at(self, position: int) -> Place:
        """Return line and column of a position of Qt's."""
        return text_places.place_at(self._own, position)

    def place_at_point(self, point: QPoint) -> Place:
        """Return line and column nearest to a point of the viewport."""
        return self.place_at(self.cursorForPosition(point).position())

    def position_of(self, place: Place) -> int:
        """Return the position of Qt's of a line and column."""
        return text_places.position_of(self._own, place)

    def apply(self, edit: Edit) -> None:
        """Make ``edit``, touching only what differs, as one undo step."""
        self.end_composing()
        old = self._structure.lines()[edit.first : edit.first + edit.removed]
        new = list(edit.lines)
        cursor = self.textCursor()
        if old != new:
            self.break_undo()
            cursor.beginEditBlock()
            text_places.put(cursor, edit.first, old, new)
            cursor.endEditBlock()
            self.break_undo()
        cursor.setPosition(self.position_of(edit.selection.anchor))
        cursor.setPosition(self.position_of(edit.selection.caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def put_lines(self, lines: Mapping[int, str]) -> None:
        """Put others in the place of some lines, as one undo step; the caret stays where it is."""
        self.end_composing()
        self.break_undo()
        cursor = QTextCursor(self._own)
        cursor.beginEditBlock()
        for number, line in lines.items():
            text_places.put(cursor, number, [self._structure.line(number)], [line])
        cursor.endEditBlock()
        self.break_undo()

    def type_in(self, text: str) -> None:
        """Put ``text`` in at the caret as keys would."""
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def select_range(self, start: int, end: int) -> None:
        """Select between two positions of Qt's and show the place."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def select_nothing(self) -> None:
        """Leave the caret where it is and choose nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def word_edge(self, position: int, *, forward: bool) -> int:
        """Return Qt's position of the next or the last word from one, Khmer ones too."""
        moves = self._word_moves
        return moves.next_word(position) if forward else moves.previous_word(position)

    def undo(self) -> None:
        """Undo this field's last step; what is being composed is the last."""
        self.end_composing()
        super().undo()

    def redo(self) -> None:
        """Redo this field's next step."""
        self.end_composing()
        super().redo()

    def break_undo(self) -> None:
        """Let the next typing be an undo step of its own."""
        # Qt joins typing to the last step only while the document counts as modified.
        self._own.setModified(False)

    # Looks

    @property
    def marks(self) -> ProofMarks:
        """Return what the checks point out."""
        return self._marks

    @property
    def figures(self) -> FigureChips:
        """Return the figures in the text, and what they are shown by."""
        return self._figures

    @property
    def colors(self) -> TextColors:
        """Return the colours of the present palette."""
        return self._colors

    def show_hidden_signs(self, *, shown: bool) -> None:
        """Draw word breaks and other signs of no width, or draw them no more."""
        self._hidden_shown = shown
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette; called by Qt."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colors = TextColors.of(self.palette())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and what stands under and over it; called by Qt."""
        found = page_painting.visible_blocks(self, event.rect())
        self.paint_under(found)
        super().paintEvent(event)
        self._paint_over([(block, float(rect.top())) for block, rect in found], event.rect())

    def paint_under(self, blocks: Sequence[tuple[QTextBlock, QRect]]) -> None:
        """Paint what the text of ``blocks`` stands on: here nothing."""

    def _paint_over(self, blocks: list[tuple[QTextBlock, float]], area: QRect) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._figures.paint(painter, blocks, self._colors, area):
            self._paint_caret(painter)
        self._marks.paint(painter, blocks, self._colors, area)
        if self._hidden_shown:
            hidden_signs.paint(painter, blocks, self.font(), self._colors, area)
        painter.end()

    def _paint_caret(self, painter: QPainter) -> None:
        """Draw the caret again if it is to be seen: what stands right behind it lies on it."""
        position = self.getPaintContext().cursorPosition  # negative between two blinks
        block = self._own.findBlock(position)
        if position >= 0 and block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
            painter.setPen(self._colors.text)
            at = position - block.position()
            block.layout().drawCursor(painter, QPointF(0, top), at, self.cursorWidth())

    def setExtraSelections(self, selections: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Point out places; figures are seen as their source there."""
        super().setExtraSelections(selections)
        cursors = [selection.cursor for selection in selections]
        self._figures.set_found([(one.selectionStart(), one.selectionEnd()) for one in cursors])

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a figure is when one points at it; called by Qt."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), text, self.viewport())
                return True
            QToolTip.hideText()
        return super().viewportEvent(event)

    def tip_at(self, point: QPoint) -> str:
        """Return what is said about what lies at a point of the viewport, as rich text."""
        return self._figures.tool_tip(point)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for what to point out; called by Qt."""
        super().showEvent(event)
        self._marks.wait()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look for nothing while nobody sees the field; called by Qt."""
        super().hideEvent(event)
        self._marks.rest()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a writer expects of the keys; ask for undo and redo; called by Qt."""
        if event.key() not in _MODIFIERS:
            self.end_composing()
        if self.key_first(event):
            pass
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        elif self._word_moves.take_key(event) or self._figure_keys.take_key(event):
            self.break_undo()
        elif not self.isReadOnly() and composed(event.text()) != event.text():
            self.type_in(composed(event.text()))  # X11 without its Compose table
        elif not self.take_key(event):
            self.leave_key(event)
            return
        event.accept()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here and nowhere else; return whether it means such a thing."""
        del event
        return False

    def leave_key(self, event: QKeyEvent) -> None:
        """Let Qt do what a key does; what moves the caret leaves it in no cluster."""
        before = self.textCursor().position()
        if self._scroll is None or not self._scroll.take_key(event):
            super().keyPressEvent(event)
        if not event.text():
            self._word_moves.settle(before)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method shows and commits; called by Qt."""
        with self._composition.going_on(event):
            self.take_composed(event)

    def take_composed(self, event: QInputMethodEvent) -> None:
        """Take what an input method commits as typed text."""
        committed = composed(event.commitString())
        if committed != event.commitString():
            event.setCommitString(committed, event.replacementStart(), event.replacementLength())
        super().inputMethodEvent(event)

    def end_composing(self) -> None:
        """Put in what an input method shows at the caret and has not put in yet."""
        self._composition.end()

    def setTextCursor(self, cursor: QTextCursor) -> None:
        """Move the caret; what was being composed is put in where it was."""
        self.end_composing()
        super().setTextCursor(cursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ask to be zoomed with Ctrl, which Qt would do by itself and forget; called by Qt."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _WHEEL_STEP)
        if steps:
            self._turned -= steps * _WHEEL_STEP
            self.zoom_requested.emit(steps)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose a word, Khmer ones too; called by Qt."""
        super().mouseDoubleClickEvent(event)  # it watches for the third click
        if event.button() == Qt.MouseButton.LeftButton:
            self._word_moves.choose_word(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on choosing by words after a double click; called by Qt."""
        if not self._word_moves.drag_to(event.position().toPoint()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End choosing by words; called by Qt."""
        self._word_moves.let_go()
        super().mouseReleaseEvent(event)
        self._word_moves.settle(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here; called by Qt."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu = self.context_menu(None if by_key else self.place_at_point(event.pos()))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def context_menu(self, place: Place | None = None) -> PageMenu:
        """Return a new context menu for a place, by default the caret's."""
        menu = self.empty_menu()
        where = self.selection().caret if place is None else place
        self.offer_here(menu, where)
        self.offer_more(menu, where)
        self.menu_opened.emit(menu, where)
        return menu

    def empty_menu(self) -> PageMenu:
        """Return a menu of what can be done anywhere; undo goes through the post's order."""
        return PageMenu(
            self,
            (self.undo_requested.emit, self.may_undo()),
            (self.redo_requested.emit, self.may_redo()),
        )

    def offer_here(self, menu: PageMenu, place: Place) -> None:
        """Offer what can be done with what stands at a place: here nothing."""

    # Internal

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        old_count = self._structure.line_count
        first = self._own.findBlock(position)
        last = self._own.findBlock(position + added)
        if not last.isValid():
            last = self._own.lastBlock()
        new = []
        block = first
        while block.isValid():
            new.append(block.text())
            if block == last:
                break
            block = block.next()
        removed = len(new) + old_count - self._own.blockCount()
        self._change = self._structure.replace(first.blockNumber(), removed, new)
        if self._change.first != self._change.end:  # else only formats changed
            self._marks.replaced(first.blockNumber(), removed, len(new))
            if self._rows is not None:
                self._rows.replaced(first.blockNumber(), removed, len(new))
