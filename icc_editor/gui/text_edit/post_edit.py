# SPDX-License-Identifier: MIT
"""The page a version is written on.

Positions of Qt are UTF-16 units; this class is the edge where they become lines and columns in
code points.  Undo and redo are asked for, not done: a post has one order of steps for all its
versions and fields (``undo_step_added`` and ``step_back``/``step_forward`` are its ends here).
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QWidget

from icc_editor.gui.text_edit import (
    edits,
    key_edits,
    page_painting,
    span_edits,
    table_keys,
    text_places,
)
from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.highlighter import Highlighter
from icc_editor.gui.text_edit.inline_marks import MarkKind
from icc_editor.gui.text_edit.layout import PostLayout
from icc_editor.gui.text_edit.paste import PasteKind, can_take, look_at, plain
from icc_editor.gui.text_edit.structure import LineRole, Structure
from icc_editor.gui.text_edit.text_style import TextColors, TextStyle
from icc_editor.post.document import BlockKind

_PAGE_MARGIN = 24.0  # points around the text
# Characters Qt would take for line ends; they are carried as noncharacters, so that the text
# comes out as it went in.
_FOREIGN = "\r\u2029\ufdd0\ufdd1"
_CARRIED = "\ufdd2\ufdd3\ufdd4\ufdd5"
_IN = str.maketrans(_FOREIGN, _CARRIED)
_OUT = str.maketrans(_CARRIED, _FOREIGN)


class PostEdit(QPlainTextEdit):
    """Edits the Markdown of one version; looks formatted, alters nothing by itself."""

    text_edited = Signal()
    caret_moved = Signal(int)  # 0-based line
    undo_requested = Signal()
    redo_requested = Signal()
    undo_step_added = Signal()
    paste_html_requested = Signal(int, str)  # token for insert_pasted, HTML
    formatting_lost = Signal()  # what was pasted was too long to keep it
    pictures_dropped = Signal(list)  # list[Path | bytes]
    link_opened = Signal(str)  # Ctrl+click: the address
    column_moved = Signal()  # the text's left edge or width changed

    def __init__(self, style: TextStyle, parent: QWidget | None = None) -> None:
        """Start with an empty page."""
        super().__init__(parent)
        self._style = style
        self._colors = TextColors.of(self.palette())
        self._structure = Structure()
        self._places: dict[int, tuple[QTextCursor, str]] = {}
        self._tokens = 0
        self._hint = ""
        self._column = (0.0, 0.0)
        self._loading = False
        self.may_undo: Callable[[], bool] = lambda: False  # asked by the context menu
        self.may_redo: Callable[[], bool] = lambda: False
        self.rich_paste = False  # whether somebody answers paste_html_requested
        self._own = QTextDocument(self)
        self._layout = PostLayout(self._own, lambda: float(self.viewport().width()))
        self._own.setDocumentLayout(self._layout)
        self._own.setDocumentMargin(_PAGE_MARGIN)
        self.setDocument(self._own)
        # The structure must hold a change before it is highlighted; signals come in this order.
        self._own.contentsChange.connect(self._on_contents_change)
        self._highlighter = Highlighter(self._own, self._structure, style, self._colors)
        self._layout.set_prepare(self._highlighter.prepare)
        self._own.contentsChange.connect(self._on_contents_changed)
        self._own.undoCommandAdded.connect(self.undo_step_added)
        self.cursorPositionChanged.connect(self._on_cursor_position_changed)
        self._change = self._structure.replace(0, 1, [""])
        self._line = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.setAcceptDrops(True)
        self.set_style(style)

    # Text

    @property
    def structure(self) -> Structure:
        """Return which line belongs to which block; read only."""
        return self._structure

    @property
    def highlighter(self) -> Highlighter:
        """Return the highlighter."""
        return self._highlighter

    @property
    def post_layout(self) -> PostLayout:
        """Return the layout."""
        return self._layout

    def set_text(self, text: str) -> None:
        """Show another text; its undo steps start anew."""
        self._places.clear()
        self._loading = True
        self.setPlainText(text.translate(_IN))
        self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.break_undo()

    def replace_text(self, text: str) -> None:
        """Put ``text`` in the place of the present one, as one step that can be undone."""
        new = text.translate(_IN).split("\n")
        caret = self.selection().caret
        row = min(caret.line, len(new) - 1)
        place = Selection.at(row, min(caret.column, len(new[row])))
        self.apply(Edit(0, self._structure.line_count, tuple(new), place))

    def text(self) -> str:
        r"""Return the text, lines joined by ``\n``; no-break spaces and all."""
        lines = []
        block = self._own.begin()
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return "\n".join(lines).translate(_OUT)

    def lines(self) -> list[str]:
        """Return the lines as the edits take them."""
        return self._structure.lines()

    def selection(self) -> Selection:
        """Return the selection in lines and columns."""
        cursor = self.textCursor()
        return Selection(self.place_at(cursor.anchor()), self.place_at(cursor.position()))

    def selected_text(self) -> str:
        r"""Return the selected text, lines joined by ``\n``."""
        return self.textCursor().selectedText().replace("\u2029", "\n").translate(_OUT)

    def role(self) -> LineRole:
        """Return what the caret's line is."""
        return self._structure.role(self.textCursor().blockNumber())

    def place_at(self, position: int) -> Place:
        """Return line and column of a position of Qt's."""
        return text_places.place_at(self._own, position)

    def position_of(self, place: Place) -> int:
        """Return the position of Qt's of a line and column."""
        return text_places.position_of(self._own, place)

    def apply(self, edit: Edit) -> None:
        """Make ``edit``, touching only what differs, as one undo step."""
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

    def go_to_line(self, line: int) -> None:
        """Move the caret to the start of a line and show it near the top."""
        block = self._own.findBlockByNumber(line)
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.verticalScrollBar().setValue(max(block.firstLineNumber() - 2, 0))
            self.ensureCursorVisible()
        self.setFocus()

    def select_range(self, start: int, end: int) -> None:
        """Select between two positions of Qt's and show the place."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # Undo

    def break_undo(self) -> None:
        """Let the next typing be an undo step of its own."""
        # Qt joins typing to the last step only while the document counts as modified.
        self._own.setModified(False)

    def step_back(self) -> None:
        """Undo this text's last step."""
        super().undo()
        self.break_undo()

    def step_forward(self) -> None:
        """Redo this text's next step."""
        super().redo()
        self.break_undo()

    # Pasting

    def paste_plain(self) -> None:
        """Paste the clipboard's text without its formatting."""
        if not self.isReadOnly():
            self._insert_plain(QGuiApplication.clipboard().text())

    def insert_pasted(self, token: int, markdown: str) -> None:
        """Put in what formatted text became; at the place where it was pasted."""
        if token in self._places:
            cursor, _ = self._places.pop(token)
            self._insert_at(cursor, markdown.translate(_IN))

    def give_up_pasted(self, token: int) -> None:
        """Put in the plain text instead: the formatted text could not be converted."""
        if token in self._places:
            cursor, text = self._places.pop(token)
            self._insert_at(cursor, text.translate(_IN))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, pictures and files of pictures."""
        return can_take(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop; called by Qt."""
        if self.isReadOnly():
            return
        pasted = look_at(source)
        in_code = self.role().kind is BlockKind.CODE or self.role().fenced
        if pasted.kind is PasteKind.PICTURES:
            self.pictures_dropped.emit(list(pasted.pictures))
        elif pasted.kind is PasteKind.HTML and self.rich_paste and not in_code:
            cursor = self.textCursor()
            if cursor.hasSelection():
                cursor.removeSelectedText()
            self._tokens += 1
            self._places[self._tokens] = (QTextCursor(cursor), pasted.text)
            self.paste_html_requested.emit(self._tokens, pasted.html)
        elif pasted.kind is PasteKind.LINK and self._may_become_link() and not in_code:
            words = self.selected_text()
            self.apply(span_edits.link(self.lines(), self.selection(), words, pasted.text))
        else:
            self._insert_plain(pasted.text)
            if pasted.too_long and not in_code:
                self.formatting_lost.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text alone: the fonts of the page are nobody's business."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    # Looks

    def set_style(self, style: TextStyle) -> None:
        """Use other fonts or another column."""
        self._style = style
        font = style.font()
        self.setFont(font)
        self._own.setDefaultFont(font)
        metrics = QFontMetricsF(font)
        self._layout.set_column(style.column_width())
        self.setTabStopDistance(metrics.horizontalAdvance(" ") * 4)
        self._highlighter.set_appearance(style, self._colors)
        self._column_check()

    def set_hint(self, text: str) -> None:
        """Show ``text`` on an empty page."""
        self._hint = text
        self.viewport().update()

    @property
    def colors(self) -> TextColors:
        """Return the colours of the present palette."""
        return self._colors

    def text_column(self) -> tuple[float, float]:
        """Return the left edge and the width of the text, in points of the viewport."""
        return self._layout.column()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_highlighter"):
            self._colors = TextColors.of(self.palette())
            self._highlighter.set_appearance(self._style, self._colors)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint grounds, bars and rules, then the text."""
        column = self.text_column()
        page_painting.paint(self, column, self._structure, self._colors, event.rect())
        if self._hint and self._own.isEmpty():
            page_painting.paint_hint(self, column, self._hint)
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in the middle."""
        super().resizeEvent(event)
        self._column_check()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a writer expects of Enter, Tab and Backspace; ask for undo and redo."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        elif self.isReadOnly() or not self._special_key(event):
            super().keyPressEvent(event)
            if event.text().isspace():
                self.break_undo()  # undo goes back word by word
            return
        event.accept()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method commits as typed text."""
        super().inputMethodEvent(event)
        if event.commitString().isspace():
            self.break_undo()

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
        place = self.place_at(self.cursorForPosition(point).position())
        return span_edits.address_at(self._structure.line(place.line), place.column)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done here; undo goes through the post's order of steps."""
        menu = self.context_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def context_menu(self) -> QMenu:
        """Return a new context menu."""
        menu = QMenu(self)
        writable = not self.isReadOnly()
        chosen = self.textCursor().hasSelection()
        key = QKeySequence.StandardKey
        entries: tuple[tuple[str, Callable[[], object], QKeySequence.StandardKey, bool], ...] = (
            (self.tr("Undo"), self.undo_requested.emit, key.Undo, writable and self.may_undo()),
            (self.tr("Redo"), self.redo_requested.emit, key.Redo, writable and self.may_redo()),
            (self.tr("Cut"), self.cut, key.Cut, writable and chosen),
            (self.tr("Copy"), self.copy, key.Copy, chosen),
            (self.tr("Paste"), self.paste, key.Paste, writable),
        )
        for text, work, shortcut, enabled in entries:
            action = menu.addAction(text)
            action.triggered.connect(work)
            action.setShortcut(QKeySequence(shortcut))
            action.setEnabled(enabled)
        plainly = menu.addAction(self.tr("Paste without formatting"))
        plainly.triggered.connect(self.paste_plain)
        plainly.setShortcut(QKeySequence("Ctrl+Shift+V"))
        plainly.setEnabled(writable)
        menu.addSeparator()
        everything = menu.addAction(self.tr("Select all"))
        everything.triggered.connect(self.selectAll)
        everything.setShortcut(QKeySequence(QKeySequence.StandardKey.SelectAll))
        return menu

    # Internal

    def _special_key(self, event: QKeyEvent) -> bool:
        """Do the key's work when it is more than typing; return whether it was."""
        key = event.key()
        control = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if control:
            return False
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(key_edits.line_break if shift else key_edits.enter)
            return True
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return self._tab(back=key == Qt.Key.Key_Backtab or bool(shift))
        if key == Qt.Key.Key_Backspace and not self.textCursor().hasSelection():
            return self._try(key_edits.backspace(self.lines(), self.selection().caret))
        return False

    def _tab(self, *, back: bool) -> bool:
        if self.role().kind is BlockKind.TABLE:
            place = self.selection().caret
            table = self._structure.content_lines(place.line)
            return self._try(table_keys.move(self.lines(), place, table, back=back))
        shift = key_edits.outdent if back else key_edits.indent
        if self._try(shift(self.lines(), self.selection())):
            return True
        caret = self.selection().caret
        line = self._structure.line(caret.line)
        in_code = self.role().kind is BlockKind.CODE or self.role().fenced
        # A tab at the start of a paragraph would make code of it.
        return back or (not in_code and not line[: caret.column].strip())

    def _try(self, edit: Edit | None) -> bool:
        if edit is None:
            return False
        self.apply(edit)
        return True

    def _enter(self, work: Callable[[list[str], Place, LineRole], Edit]) -> None:
        lines, selection = self.lines(), self.selection()
        shortened, place = edits.without_selection(lines, selection)
        edit = work(shortened, place, self._structure.role(place.line))
        self.apply(edits.after_deletion(lines, shortened, edit))

    def _insert_plain(self, text: str) -> None:
        self.break_undo()
        self.textCursor().insertText(plain(text).translate(_IN))
        self.break_undo()
        self.ensureCursorVisible()

    def _insert_at(self, cursor: QTextCursor, text: str) -> None:
        self.break_undo()
        place = self.place_at(cursor.position())
        line = self._structure.line(place.line)
        text = text.strip("\n")
        if "\n" in text and line[: place.column].strip():
            text = "\n\n" + text
        if "\n" in text and line[place.column :].strip():
            text += "\n\n"
        cursor.insertText(text)
        self.break_undo()
        self.ensureCursorVisible()

    def _may_become_link(self) -> bool:
        selection = self.selection()
        words = self.selected_text()
        one_line = selection.start.line == selection.end.line
        return bool(words.strip()) and one_line and "://" not in words

    def _column_check(self) -> None:
        column = self._layout.column()
        if column != self._column:
            self._column = column
            self.column_moved.emit()

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

    def _on_contents_changed(self) -> None:
        change = self._change
        if change.first == change.end:
            return  # only formats changed
        self._change = type(change)(0, 0)
        self._highlighter.refresh(change)
        if not self._loading:
            self.text_edited.emit()

    def _on_cursor_position_changed(self) -> None:
        line = self.textCursor().blockNumber()
        self._highlighter.set_caret_line(line)
        if line != self._line:
            self._line = line
            self.viewport().update()
            self.caret_moved.emit(line)

    def is_marked(self, kind: MarkKind) -> bool:
        """Return whether the selection's first line, or the caret, has that look."""
        selection = self.selection()
        start, end = selection.start, selection.end
        line = self._structure.line(start.line)
        until = end.column if end.line == start.line else len(line)
        return span_edits.span_around(line, start.column, until, kind) is not None
