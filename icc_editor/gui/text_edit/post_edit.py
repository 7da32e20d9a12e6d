# SPDX-License-Identifier: MIT
"""The page a version is written on: keys, mouse, pasting and the context menu.

Undo and redo are asked for, not done: a post has one order of steps for all its versions and
fields (``undo_step_added`` and ``step_back``/``step_forward`` are its ends here).
"""

from collections.abc import Callable
from functools import partial
from html import escape

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from icc_editor.gui.clipboard_actions import clipboard_data
from icc_editor.gui.text_edit import span_edits
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.empty_marks import EmptyMarks
from icc_editor.gui.text_edit.page_keys import PageKeys
from icc_editor.gui.text_edit.page_menu import PageMenu
from icc_editor.gui.text_edit.paste import can_take
from icc_editor.gui.text_edit.pasting import Pasting
from icc_editor.gui.text_edit.picture_marks import picture_at
from icc_editor.gui.text_edit.text_page import TextPage
from icc_editor.gui.text_edit.text_style import TextStyle


class PostEdit(TextPage):
    """Edits the Markdown of one version."""

    paste_html_requested = Signal(int, str)  # token for insert_pasted, HTML
    old_font_found = Signal(int, object)  # token for give_up_pasted or drop_pasted, OldFont
    text_pasted = Signal(str)  # what came in by a paste, as it stands in the text
    formatting_lost = Signal()  # what was pasted was too long to keep it
    pictures_dropped = Signal(list)  # list[Path | bytes]
    link_opened = Signal(str)  # Ctrl+click: the address
    left = Signal()  # the keys go elsewhere
    change_requested = Signal(int, int)  # line and column in a picture, a figure or a link

    def __init__(self, style: TextStyle, parent: QWidget | None = None) -> None:
        """Start with an empty page."""
        super().__init__(style, parent)
        self.plain_paste_key: Callable[[], QKeySequence] = QKeySequence  # which menus name
        self._may_drag = False  # while the mouse moves: Qt may take the selection up
        self._keys = PageKeys(self)
        self._empty_marks = EmptyMarks(self)
        self._pasting = Pasting(self, self._keys)
        self._pasting.html_requested.connect(self.paste_html_requested)
        self._pasting.old_font_found.connect(self.old_font_found)
        self._pasting.text_pasted.connect(self.text_pasted)
        self._pasting.formatting_lost.connect(self.formatting_lost)
        self._pasting.pictures_dropped.connect(self.pictures_dropped)

    def set_text(self, text: str) -> None:
        """Show another text; its undo steps start anew."""
        self._pasting.forget_places()
        super().set_text(text)

    def watch_marks(self) -> None:
        """Take the marks just put in away again when nothing is typed between them."""
        self._empty_marks.watch()

    def type_in(self, text: str) -> None:
        """Put ``text`` in at the caret as keys would."""
        self._keys.make_room(text)
        self.textCursor().insertText(self._keys.kept(text))
        self.ensureCursorVisible()

    # Cutting and pasting

    def cut(self) -> None:
        """Cut what is selected, for menus; Qt's own key goes around this."""
        if self.isReadOnly() or not self.textCursor().hasSelection():
            return
        self.end_composing()
        self.copy()
        if not self.keeper.take_away():
            super().cut()

    @property
    def rich_paste(self) -> bool:
        """Return whether somebody answers ``paste_html_requested`` and ``old_font_found``."""
        return self._pasting.rich

    @rich_paste.setter
    def rich_paste(self, possible: bool) -> None:
        self._pasting.rich = possible

    def paste_plain(self) -> None:
        """Paste the clipboard's text without its formatting."""
        if not self.isReadOnly():
            self._pasting.take(clipboard_data(), plainly=True)

    def insert_pasted(self, token: int, markdown: str) -> None:
        """Put in what formatted text became; at the place where it was pasted."""
        self._pasting.insert_formatted(token, markdown)

    def give_up_pasted(self, token: int) -> None:
        """Put in the plain text instead: the formatted text could not be converted."""
        self._pasting.give_up(token)

    def drop_pasted(self, token: int) -> None:
        """Put nothing in: the writer does not want it."""
        self._pasting.drop(token)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, pictures and files of pictures."""
        return can_take(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop; called by Qt."""
        if not self.isReadOnly():
            self._pasting.take(source)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put what is dropped where it is dropped; called by Qt.

        Qt's own drop takes away what is moved and pastes the rest inside one edit block, in which
        nobody hears of changes: what is pasted would be worked out on lines that are gone.
        """
        source = event.mimeData()
        place = self.cursorForPosition(event.position().toPoint())
        own = event.source() in (self, self.viewport())
        moves = own and event.dropAction() == Qt.DropAction.MoveAction
        nothing = QMimeData()  # with it Qt ends its drag and changes no text
        ends = QDropEvent(
            event.position(), event.possibleActions(), nothing, event.buttons(), event.modifiers()
        )
        super().dropEvent(ends)
        if self.canInsertFromMimeData(source) and not self.isReadOnly():
            event.acceptProposedAction()
            self.take_dropped(source, place, moves=moves)

    def take_dropped(self, source: QMimeData, place: QTextCursor, *, moves: bool) -> None:
        """Put in what is dropped at ``place``; what ``moves`` is the selection, and goes there."""
        if moves:
            chosen = self.textCursor()
            if chosen.selectionStart() <= place.position() <= chosen.selectionEnd():
                return
            self.break_undo()
            chosen.removeSelectedText()
        self.setTextCursor(place)
        if moves:
            self._pasting.insert_moved(source.text())
        else:
            self.insertFromMimeData(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text alone: the fonts of the page are nobody's business."""
        if self._may_drag and not self.isReadOnly():
            self.keeper.widen()  # Qt drags what is selected now, and takes it away when it moved
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave no marks behind that mark nothing; called by Qt."""
        super().keyPressEvent(event)
        self._empty_marks.leave()

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means in lists, tables, marks and at line ends."""
        return not self.isReadOnly() and self._keys.take(event)

    def leave_key(self, event: QKeyEvent) -> None:
        """Let Qt do what a key does; undo goes back word by word."""
        super().leave_key(event)
        if event.text().isspace():
            self.break_undo()

    def take_composed(self, event: QInputMethodEvent) -> None:
        """Take what an input method commits as typed text."""
        if not self.isReadOnly():
            committed = self._keys.kept(event.commitString())
            if committed != event.commitString():
                start, length = event.replacementStart(), event.replacementLength()
                event.setCommitString(committed, start, length)
            if text := committed or event.preeditString():
                self._keys.make_room(text)
        super().take_composed(event)
        if event.commitString().isspace():
            self.break_undo()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave no marks behind that mark nothing."""
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
        }:
            self._empty_marks.leave(always=True)
        self.left.emit()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move the caret, away from marks that mark nothing yet."""
        super().mousePressEvent(event)
        self._empty_marks.leave()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on choosing, or take up what is chosen to drag it; called by Qt."""
        self._may_drag = True
        super().mouseMoveEvent(event)
        self._may_drag = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change a picture; else choose a word, Khmer ones too.  A third click chooses more."""
        place = self.place_at_point(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._has_picture(place):
            self.change_requested.emit(place.line, place.column)
            return
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open a link on Ctrl+click."""
        super().mouseReleaseEvent(event)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.button() == Qt.MouseButton.LeftButton:
            address = self.address_at(event.position().toPoint())
            if address:
                self.link_opened.emit(address)

    def address_at(self, point: QPoint) -> str:
        """Return the address of the link at a point of the viewport, empty for none."""
        place = self.place_at_point(point)
        return span_edits.address_at(self.structure.line(place.line), place.column)

    def tip_at(self, point: QPoint) -> str:
        """Say where a link leads to, too, where its address is not seen."""
        tip = super().tip_at(point)
        if tip or self._folds is None:
            return tip
        near = self.cursorRect(self.cursorForPosition(point))
        reach = near.adjusted(-near.height(), 0, near.height(), 0)
        return escape(self.address_at(point)) if reach.contains(point) else ""

    def empty_menu(self) -> PageMenu:
        """Return a menu that also pastes without formatting."""
        menu = super().empty_menu()
        menu.offer_plain_paste(self.paste_plain, self.plain_paste_key())
        return menu

    def offer_here(self, menu: PageMenu, place: Place) -> None:
        """Offer to change a picture, a figure or a link."""
        line = self.structure.line(place.line)
        name = ""
        if self._has_picture(place):
            name = self.tr("Picture…")
        elif not self.isReadOnly() and self.figures.figure_at(place):
            name = self.tr("Figure from a table…")
        elif not self.isReadOnly() and span_edits.link_at(line, place.column, place.column):
            name = self.tr("Link…")
        if name:
            menu.offer(name, partial(self.change_requested.emit, place.line, place.column))

    def _has_picture(self, place: Place) -> bool:
        found = picture_at(self.structure.line(place.line), place.column)
        return found is not None and not self.isReadOnly()
