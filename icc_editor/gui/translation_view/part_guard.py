# SPDX-License-Identifier: MIT
"""Keeps links, figures and the like whole while one writes: nothing leaves half of one.

Keys and input methods are looked at before the page has them; menus, pasting and the mouse ask by
the page's ``keeper``.  All of them come to the same three: ``take_away``, ``make_way``, ``widen``.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QTextCursor

from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.folded_marks import folded_addresses
from icc_editor.gui.text_edit.text_page import NoKeeper, TextPage
from icc_editor.gui.text_edit.whole_parts import deletion, way_out, whole_stretch
from icc_editor.post.document import BlockKind

_KEY = QKeySequence.StandardKey
_FREE = frozenset({BlockKind.CODE, BlockKind.HTML, BlockKind.LINK_DEFINITION})
_DELETING = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_HELD = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr}
)
_ENTERING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class _Step:
    """A key that moves the caret by a letter or a word."""

    key: QKeySequence.StandardKey
    forward: bool
    mode: QTextCursor.MoveMode
    by_word: bool = False


_MOVE, _KEEP = QTextCursor.MoveMode.MoveAnchor, QTextCursor.MoveMode.KeepAnchor
_STEPS = (
    _Step(_KEY.MoveToNextChar, True, _MOVE),
    _Step(_KEY.MoveToPreviousChar, False, _MOVE),
    _Step(_KEY.SelectNextChar, True, _KEEP),
    _Step(_KEY.SelectPreviousChar, False, _KEEP),
    _Step(_KEY.MoveToNextWord, True, _MOVE, by_word=True),
    _Step(_KEY.MoveToPreviousWord, False, _MOVE, by_word=True),
    _Step(_KEY.SelectNextWord, True, _KEEP, by_word=True),
    _Step(_KEY.SelectPreviousWord, False, _KEEP, by_word=True),
)


class PartGuard(QObject):
    """Watches one page at a time."""

    taken_whole = Signal()  # more was deleted than was asked for
    kept_out = Signal()  # what was written went behind a part, not into it

    def __init__(self, parent: QObject) -> None:
        """Watch no page yet."""
        super().__init__(parent)
        self._page: TextPage | None = None
        self._meant = -1  # where one goes on who is writing an address over, as Qt counts

    def watch(self, page: TextPage | None) -> None:
        """Watch a page from now on, None: none."""
        if self._page is not None:
            self._page.removeEventFilter(self)
            self._page.keeper = NoKeeper()
        self._page = page
        if page is not None:
            page.installEventFilter(self)
            page.keeper = self

    # What the page asks

    def take_away(self) -> bool:
        """Take away what is selected and all it would halve; False where it halves nothing."""
        page = self._page
        return page is not None and not self._is_free() and self._delete(page, page.selection())

    def make_way(self) -> None:
        """Let what is to be put in go where it breaks nothing."""
        if self._page is not None and not self._is_free():
            self._make_way(self._page)

    def widen(self) -> None:
        """Select all of what the selection would halve."""
        page = self._page
        if page is None or self._is_free():
            return
        start, end = _whole(page, page.selection())
        if (start, end) != (page.selection().start, page.selection().end):
            page.select_range(page.position_of(start), page.position_of(end))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is about to be written or deleted; called by Qt."""
        page = self._page
        if page is not None and watched is page and not page.isReadOnly() and not self._is_free():
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._step(page, event) or self._take_key(page, event)
            if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
                return self._take_composed(page, event)
        return super().eventFilter(watched, event)

    # Internal

    def _is_free(self) -> bool:
        role = self._page.role() if self._page is not None else None
        return role is None or role.fenced or role.kind in _FREE

    def _take_key(self, page: TextPage, event: QKeyEvent) -> bool:
        """Do what a key asks for where it would leave half of a part; return whether it did."""
        if event.key() in _HELD:
            return False
        cursor, text = page.textCursor(), event.text()
        selected, at = cursor.hasSelection(), cursor.selectionStart()
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        is_typed = bool(text) and text.isprintable() and not event.modifiers() & commands
        goes_on = at == self._meant and not selected
        self._meant = -1
        if is_typed and (goes_on or (selected and _is_inside_address(page))):
            self._meant = at + len(text)
            return False
        if event.matches(_KEY.Cut):
            page.copy()
            return self.take_away()
        if event.key() in _DELETING:
            return self._delete(page, page.selection() if selected else _reach(page, event))
        if is_typed or event.key() in _ENTERING:
            self._make_way(page)
        return False

    def _take_composed(self, page: TextPage, event: QInputMethodEvent) -> bool:
        """Look at what an input method is about to write; return whether it is written already."""
        if length := event.replacementLength():
            begin = page.textCursor().position() + event.replacementStart()
            replaced = Selection(page.place_at(max(begin, 0)), page.place_at(begin + length))
            if not self._delete(page, replaced):
                return False
            rest = QInputMethodEvent(event.preeditString(), event.attributes())
            rest.setCommitString(event.commitString())
            page.inputMethodEvent(rest)
            return True
        composing = page.textCursor().block().layout().preeditAreaText()
        if not composing and (event.commitString() or event.preeditString()):
            self._make_way(page)
        return False

    def _step(self, page: TextPage, event: QKeyEvent) -> bool:
        """Step over an address that is not seen; return whether there was one."""
        step = next((its for its in _STEPS if event.matches(its.key)), None)
        cursor = page.textCursor()
        if step is None or (cursor.hasSelection() and step.mode is _MOVE):
            return False
        goal = cursor.position() + (1 if step.forward else -1)
        if step.by_word:
            goal = page.word_edge(cursor.position(), forward=step.forward)
        place = page.place_at(max(goal, 0))
        line = page.structure.line(place.line)
        for start, end in folded_addresses(line, page.structure.role(place.line)):
            if start <= place.column < end:
                column = end if step.forward else start - 1  # before its bracket
                cursor.setPosition(page.position_of(Place(place.line, column)), step.mode)
                page.setTextCursor(cursor)
                page.ensureCursorVisible()
                return True
        return False

    def _make_way(self, page: TextPage) -> None:
        """Let what is to be written go where it breaks nothing."""
        if page.textCursor().hasSelection():
            if not _is_inside_address(page):
                self._delete(page, page.selection())
            return
        caret = page.selection().caret
        column = way_out(page.structure.line(caret.line), caret.column)
        if column != caret.column:
            cursor = page.textCursor()
            cursor.setPosition(page.position_of(Place(caret.line, column)))
            page.setTextCursor(cursor)
            self.kept_out.emit()

    def _delete(self, page: TextPage, selection: Selection | None) -> bool:
        edit = _without(page, selection) if selection is not None else None
        if edit is None:
            return False
        page.apply(edit)
        self.taken_whole.emit()
        return True


def _is_inside_address(page: TextPage) -> bool:
    """Return whether an address is selected to be written over: that is meant."""
    selection = page.selection()
    start, end = selection.start, selection.end
    line = page.structure.line(start.line)
    before, behind = line[: start.column], line[end.column :]
    return (
        start.line == end.line
        and not set("()[] ") & set(line[start.column : end.column])
        and before.endswith(("](", "](<"))
        and behind.startswith((")", ">)", " "))
    )


def _reach(page: TextPage, event: QKeyEvent) -> Selection | None:
    """Return what a key deletes beside the caret, None where it is not in its line."""
    forward = event.key() == Qt.Key.Key_Delete
    cursor, caret = page.textCursor(), page.selection().caret
    if event.matches(_KEY.DeleteEndOfWord) or event.matches(_KEY.DeleteStartOfWord):
        other = page.place_at(page.word_edge(cursor.position(), forward=forward))
    elif event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        return None
    else:
        other = Place(caret.line, caret.column + (1 if forward else -1))
    line = page.structure.line(caret.line)
    if other.line != caret.line or not 0 <= other.column <= len(line):
        return None
    return Selection(caret, other)


def _whole(page: TextPage, selection: Selection) -> tuple[Place, Place]:
    """Return where a selection begins and ends with all of what it would halve."""
    start, end = selection.start, selection.end
    first, last = page.structure.line(start.line), page.structure.line(end.line)
    if start.line == end.line:
        left, right = whole_stretch(first, start.column, end.column)
    else:
        left, _ = whole_stretch(first, start.column, len(first))
        _, right = whole_stretch(last, 0, end.column)
    return Place(start.line, left), Place(end.line, right)


def _without(page: TextPage, selection: Selection) -> Edit | None:
    """Return the edit that deletes a selection and all it would cut, None if it cuts nothing."""
    start, end = selection.start, selection.end
    if start == end:
        return None
    if start.line == end.line:
        left = right = deletion(page.structure.line(start.line), start.column, end.column)
    else:
        first = page.structure.line(start.line)
        left = deletion(first, start.column, len(first))
        right = deletion(page.structure.line(end.line), 0, end.column)
    if not (left.is_wider or right.is_wider):
        return None
    return Edit(
        start.line,
        end.line - start.line + 1,
        (left.before + right.behind,),
        Selection.at(start.line, len(left.before)),
    )
