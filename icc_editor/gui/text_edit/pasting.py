# SPDX-License-Identifier: MIT
"""Putting in what is pasted or dropped; formatted text is converted elsewhere meanwhile."""

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QTextCursor

from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.markdown_lines import TABLE_RULE
from icc_editor.gui.text_edit import span_edits, table_keys, typing_places
from icc_editor.gui.text_edit.edits import Edit, Place, Selection, line_at
from icc_editor.gui.text_edit.page_keys import PageKeys
from icc_editor.gui.text_edit.paste import PasteKind, figure_in, look_at, plain, text_of
from icc_editor.gui.text_edit.text_page import TextPage
from icc_editor.gui.text_edit.text_places import carried
from icc_editor.post.document import BlockKind
from icc_editor.text.khmer.legacy_fonts import recognise


class Pasting(QObject):
    """Pastes into one page."""

    html_requested = Signal(int, str)  # token for insert_formatted, HTML
    old_font_found = Signal(int, object)  # token for give_up or drop, OldFont
    text_pasted = Signal(str)  # what came in, as it stands in the text
    formatting_lost = Signal()  # what was pasted was too long to keep it
    pictures_dropped = Signal(list)  # list[Path | bytes]

    def __init__(self, page: TextPage, keys: PageKeys) -> None:
        """Paste into ``page``."""
        super().__init__(page)
        self.rich = False  # whether somebody answers html_requested and old_font_found
        self._page = page
        self._keys = keys
        self._places: dict[int, tuple[QTextCursor, str]] = {}
        self._tokens = 0

    def forget_places(self) -> None:
        """Drop what is being converted: its page is gone."""
        self._places.clear()

    def take(self, source: QMimeData, *, plainly: bool = False) -> None:
        """Put in what ``source`` brings, or ask for its conversion, or whether it is meant.

        ``plainly`` puts its text in, without formatting.
        """
        page = self._page
        page.keeper.make_way()
        if figure := figure_in(source):
            self._put_figure(figure)
            return
        pasted = look_at(source)
        text = plain(text_of(source)) if plainly else pasted.text
        in_code = page.role().kind is BlockKind.CODE or page.role().fenced
        asks = self.rich and not in_code and bool(text.strip())
        if asks and (found := recognise(text, source.html())):
            self.old_font_found.emit(self._keep(text), found)
        elif plainly:
            self.insert_plain(text)
        elif pasted.kind is PasteKind.PICTURES:
            self.pictures_dropped.emit(list(pasted.pictures))
        elif pasted.kind is PasteKind.HTML and self.rich and not in_code:
            cursor = page.textCursor()
            if cursor.hasSelection():
                cursor.removeSelectedText()
            self.html_requested.emit(self._keep(pasted.text), pasted.html)
        elif pasted.kind is PasteKind.LINK and self._may_become_link() and not in_code:
            self._link(pasted.text)
        else:
            self.insert_plain(pasted.text)
            if pasted.too_long and not in_code:
                self.formatting_lost.emit()

    def insert_formatted(self, token: int, markdown: str) -> None:
        """Put in what formatted text became; at the place where it was pasted."""
        if token in self._places:
            cursor, _ = self._places.pop(token)
            self._insert(cursor, markdown.strip("\n"))

    def give_up(self, token: int) -> None:
        """Put in the plain text instead: the formatted text could not be converted."""
        if token in self._places:
            cursor, text = self._places.pop(token)
            if cursor.hasSelection():
                cursor.removeSelectedText()
            self._insert(cursor, text.strip("\n"))

    def drop(self, token: int) -> None:
        """Put nothing in: the writer does not want it."""
        self._places.pop(token, None)

    def insert_plain(self, text: str) -> None:
        """Put in ``text`` at the caret, as it is unless a table would be torn by it."""
        if not text:
            return
        page = self._page
        text = typing_places.with_bars_kept(page.structure, page.selection(), plain(text))
        cursor = page.textCursor()
        in_code = page.role().kind is BlockKind.CODE or page.role().fenced
        if not in_code and not cursor.hasSelection():
            if _has_table(text) or (self._is_in_cell(cursor) and "\n" in text and "|" not in text):
                self._insert(cursor, text.strip("\n"))
                return
            if self._keys.make_room(text):
                self._put(page.textCursor(), text, joined=True)
                return
        self._put(page.textCursor(), text)

    def insert_moved(self, text: str) -> None:
        """Put in at the caret what was just taken away elsewhere in the page, in the same step."""
        page = self._page
        page.keeper.make_way()
        text = typing_places.with_bars_kept(page.structure, page.selection(), plain(text))
        self._put(page.textCursor(), text, joined=True)

    def _put_figure(self, figure: str) -> None:
        """Put in a figure at the caret; behind one it would part."""
        cursor = self._page.textCursor()
        if not cursor.hasSelection():
            block, here = cursor.block(), cursor.position()
            for start, end in self._page.figures.boxes_in(block, opened=True):
                if start < here < end:
                    cursor.setPosition(end)
                    self._page.setTextCursor(cursor)
        self._keys.make_room(figure)
        self._put(self._page.textCursor(), figure)

    def _keep(self, text: str) -> int:
        """Remember the caret and the plain text of what is to be put in there later."""
        self._tokens += 1
        self._places[self._tokens] = (QTextCursor(self._page.textCursor()), text)
        return self._tokens

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        """Put in a piece of Markdown: blocks stand apart from the line they come into."""
        page = self._page
        here = page.textCursor().position() == cursor.position()
        if self._is_in_cell(cursor):
            if not _has_table(text):
                self._put(cursor, _in_cell(text))
                return
            last = page.structure.content_lines(page.place_at(cursor.position()).line)[-1]
            end = Place(last, len(page.structure.line(last)))
            cursor.setPosition(page.position_of(end))
        place = page.place_at(cursor.position())
        line = page.structure.line(place.line)
        back = 0
        if "\n" in text and line[: place.column].strip():
            text = "\n\n" + text
        if "\n" in text and line[place.column :].strip():
            text += "\n\n"
        elif _ends_in_table(text):
            # The writer goes on below the table: what is typed behind its last bar is in no cell.
            back = int(bool(line_at(page.lines(), place.line + 1).strip()))
            text += "\n\n" + "\n" * back
        self._put(cursor, text)
        if here:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock, n=back)
            page.setTextCursor(cursor)
        page.ensureCursorVisible()

    def _put(self, cursor: QTextCursor, text: str, *, joined: bool = False) -> None:
        """Insert ``text`` as a step of its own, or as part of the step just made."""
        self._page.break_undo()
        if joined:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        cursor.insertText(carried(text))
        cursor.endEditBlock()
        self._page.break_undo()
        self._page.ensureCursorVisible()
        self.text_pasted.emit(text)

    def _is_in_cell(self, cursor: QTextCursor) -> bool:
        """Return whether a place is in a cell of a table."""
        page = self._page
        place = page.place_at(cursor.position())
        if page.structure.role(place.line).kind is not BlockKind.TABLE:
            return False
        return table_keys.is_in_cell(page.lines(), place, page.structure.content_lines(place.line))

    def _may_become_link(self) -> bool:
        selection = self._page.selection()
        words = self._page.selected_text()
        one_line = selection.start.line == selection.end.line
        return bool(words.strip()) and one_line and "://" not in words

    def _link(self, address: str) -> None:
        page = self._page
        selection = page.selection()
        number = selection.start.line
        line = page.structure.line(number)
        span = span_edits.link_at(line, selection.start.column, selection.end.column)
        if span is None:
            words = span_edits.plain_label(page.selected_text())
            page.apply(span_edits.link(page.lines(), selection, words, address))
            return
        words = span_edits.plain_label(line[span.inner : span.inner_end])
        mark = span_edits.relinked(line[span.start : span.end], words, address)
        new = line[: span.start] + mark + line[span.end :]
        page.apply(Edit(number, 1, (new,), Selection.at(number, span.start + len(mark))))


def _has_table(text: str) -> bool:
    lines = text.split("\n")
    if not any("|" in line and TABLE_RULE.match(line) for line in lines):
        return False
    return any(block.kind is BlockKind.TABLE for block in split(text))


def _ends_in_table(text: str) -> bool:
    return _has_table(text) and split(text)[-1].kind is BlockKind.TABLE


def _in_cell(text: str) -> str:
    """Return ``text`` as it may stand in one cell: on one line, its bars protected."""
    return table_keys.protected(" ".join(" ".join(text.split("\n")).split()))
