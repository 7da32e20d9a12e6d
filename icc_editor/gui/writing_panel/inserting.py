# SPDX-License-Identifier: MIT
"""Links, pictures and quotations: the dialogs, and putting in what comes of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from icc_editor.gui.text_edit import commands, span_edits
from icc_editor.gui.text_edit.block_edits import insert_block
from icc_editor.gui.text_edit.edits import Edit, Selection, after_deletion, without_selection
from icc_editor.gui.text_edit.inline_marks import MarkKind, Span, spans
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.text_edit.word_at import word_at
from icc_editor.gui.writing_panel.article_dialog import ArticleDialog, quotation
from icc_editor.gui.writing_panel.link_dialog import LinkDialog
from icc_editor.gui.writing_panel.picture_dialog import PictureDialog, PictureWish, choose_picture

_TITLE = '"'


class Inserting(QObject):
    """Asks about links, pictures and articles for the page shown."""

    picture_requested = Signal(object)  # PictureWish

    def __init__(self, current: Callable[[], tuple[str, PostEdit] | None], parent: QWidget) -> None:
        """``current`` gives the language and the page shown, None when there is none."""
        super().__init__(parent)
        self._current = current
        self._window = parent
        self._places: dict[int, tuple[PostEdit, QTextCursor, PictureWish]] = {}
        self._featured: dict[int, str] = {}  # token -> language of the version
        self._tokens = 0

    def forget_places(self) -> None:
        """Drop what is waiting for a picture: the post is closed."""
        self._places.clear()
        self._featured.clear()

    # Links

    def ask_link(self) -> None:
        """Add a link at the selection or word, or change the one the caret is in."""
        shown = self._current()
        if shown is None or shown[1].isReadOnly():
            return
        edit = shown[1]
        selection = edit.selection()
        if selection.start.line != selection.end.line:
            selection = Selection(selection.caret, selection.caret)
        line = edit.structure.line(selection.start.line)
        start, end = selection.start.column, selection.end.column
        span = span_edits.span_around(line, start, end, MarkKind.LINK)
        if span:
            selection = _part(selection, span.start, span.end)
            words = line[span.inner : span.inner_end]
            address = span_edits.address_at(line, span.inner)
        else:
            if selection.is_empty and (word := word_at(line, start)):
                selection = _part(selection, *word)
            words = line[selection.start.column : selection.end.column]
            address = ""
        dialog = LinkDialog(words, address, self._window, existing=span is not None)
        dialog.accepted.connect(lambda: _put_link(edit, selection, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Pictures

    def ask_picture(self) -> None:
        """Let the writer choose a picture's file, then ask about it."""
        shown = self._current()
        if shown is not None and not shown[1].isReadOnly():
            self._ask_about(shown[1], None)

    def ask_about(self, pictures: list[Path | bytes]) -> None:
        """Ask about pictures dropped or pasted, one after the other."""
        shown = self._current()
        if shown is None or shown[1].isReadOnly():
            return
        for source in reversed(pictures):  # the last one opened lies on top
            self._ask_about(shown[1], source)

    def ask_featured(self) -> None:
        """Let the writer choose the picture that stands for the post."""
        shown = self._current()
        path = None if shown is None else choose_picture(self._window)
        if shown is not None and path is not None:
            self._tokens += 1
            self._featured[self._tokens] = shown[0]
            self.picture_requested.emit(PictureWish(self._tokens, path, path.name, featured=True))

    def picture_added(self, token: int, source: str) -> str:
        """Put a picture in where it was wished; return the language of the version it stands for.

        Empty when it is not a featured one.
        """
        if token in self._featured:
            return self._featured.pop(token)
        if token in self._places:
            edit, cursor, wish = self._places.pop(token)
            _put_picture(edit, cursor, wish, source)
        return ""

    def picture_failed(self, token: int) -> None:
        """Forget a picture that could not be added."""
        self._places.pop(token, None)
        self._featured.pop(token, None)

    def _ask_about(self, edit: PostEdit, source: Path | bytes | None) -> None:
        dialog = PictureDialog(source, self._window)
        dialog.accepted.connect(lambda: self._wish(edit, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _wish(self, edit: PostEdit, dialog: PictureDialog) -> None:
        self._tokens += 1
        wish = dialog.wish(self._tokens)
        self._places[wish.token] = (edit, QTextCursor(edit.textCursor()), wish)
        self.picture_requested.emit(wish)

    # Articles

    def ask_article(self) -> None:
        """Quote an article below the caret's block, or in the place of the selected words."""
        shown = self._current()
        if shown is None or shown[1].isReadOnly():
            return
        language, edit = shown
        dialog = ArticleDialog(edit.selected_text(), self._window)
        dialog.accepted.connect(lambda: _put_article(edit, dialog, language))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def picture_line(wish: PictureWish, source: str) -> str:
    """Return the Markdown of a picture alone in its paragraph."""
    caption = wish.caption.replace("\\", "\\\\").replace(_TITLE, "\\" + _TITLE)
    title = f' "{caption}"' if caption else ""
    description = span_edits.escaped_label(wish.description)
    return f"![{description}]({span_edits.safe_address(source)}{title})"


def pictures_in(lines: list[str]) -> tuple[str, ...]:
    """Return the addresses of the pictures of a text that lie beside it."""
    found = []
    for line in lines:
        if "![" not in line:
            continue
        for span in spans(line):
            if span.kind is MarkKind.IMAGE:
                address = _picture_address(line, span)
                if address and "://" not in address:
                    found.append(address)
    return tuple(dict.fromkeys(found))


def _picture_address(line: str, span: Span) -> str:
    inside = line[span.inner_end + 2 : span.end - 1].split()
    return inside[0].strip("<>") if inside else ""


def _part(selection: Selection, start: int, end: int) -> Selection:
    line = selection.start.line
    first = Selection.at(line, start).caret
    return Selection(first, Selection.at(line, end).caret)


def _put_link(edit: PostEdit, selection: Selection, dialog: LinkDialog) -> None:
    words, address = dialog.link()
    if dialog.remove:
        start, end = selection.start, selection.end
        line = edit.structure.line(start.line)
        plain = line[: start.column] + dialog.text.text() + line[end.column :]
        caret = Selection.at(start.line, start.column + len(dialog.text.text()))
        edit.apply(Edit(start.line, 1, (plain,), caret))
    else:
        edit.apply(span_edits.link(edit.lines(), selection, words, address))
    edit.setFocus()


def _put_picture(edit: PostEdit, cursor: QTextCursor, wish: PictureWish, source: str) -> None:
    # The writer may have gone on elsewhere: the caret stays there if it can.
    edit.setTextCursor(cursor)
    edit.apply(commands.insertion(edit, (picture_line(wish, source),)))


def _put_article(edit: PostEdit, dialog: ArticleDialog, language: str) -> None:
    quote = quotation(dialog.article(), language)
    lines, selection = edit.lines(), edit.selection()
    if selection.is_empty:
        edit.apply(commands.insertion(edit, quote))
    else:
        shortened, place = without_selection(lines, selection)
        caret = Selection(place, place)
        change = insert_block(shortened, caret, place.line + 1, quote)
        edit.apply(after_deletion(lines, shortened, change))
    edit.setFocus()
