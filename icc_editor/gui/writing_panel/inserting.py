# SPDX-License-Identifier: MIT
"""Links, pictures and quotations: the dialogs, and putting in what comes of them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from icc_editor.formats.inline_export import escape_words, plain_words
from icc_editor.gui.text_edit import commands, span_edits
from icc_editor.gui.text_edit.block_edits import insert_block
from icc_editor.gui.text_edit.edits import (
    Edit,
    Place,
    Selection,
    after_deletion,
    without_selection,
)
from icc_editor.gui.text_edit.inline_marks import MarkKind, Span, spans
from icc_editor.gui.text_edit.picture_marks import (
    PictureMark,
    picture_at,
    picture_mark,
    rewritten,
)
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.gui.writing_panel.link_part import LinkPart, link_part

if TYPE_CHECKING:  # the dialogs are loaded when they are asked for
    from icc_editor.gui.writing_panel.article_dialog import ArticleDialog
    from icc_editor.gui.writing_panel.link_dialog import LinkDialog
    from icc_editor.gui.writing_panel.picture_dialog import PictureDialog, PictureWish


class Inserting(QObject):
    """Asks about links, pictures and articles for the page shown."""

    picture_requested = Signal(object)  # PictureWish

    def __init__(self, current: Callable[[], tuple[str, PostEdit] | None], parent: QWidget) -> None:
        """``current`` gives the language and the page shown, None when there is none."""
        super().__init__(parent)
        self._current = current
        # Where the file of a picture in the text lies, None where it cannot be shown.
        self.picture_file: Callable[[str], Path | None] = lambda _source: None
        self._window = parent
        self._places: dict[int, tuple[PostEdit, QTextCursor, PictureWish]] = {}
        self._changes: set[int] = set()  # tokens of pictures that take another's place
        self._featured: dict[int, str] = {}  # token -> language of the version
        self._tokens = 0

    def forget_places(self) -> None:
        """Drop what is waiting for a picture: the post is closed."""
        self._places.clear()
        self._changes.clear()
        self._featured.clear()

    def change_at(self, line: int, column: int) -> None:
        """Ask about the picture or the link at a place of the page shown."""
        shown = self._current()
        if shown is None or shown[1].isReadOnly():
            return
        place = Place(line, column)
        if not self._ask_to_change(shown[1], place):
            self._ask_link(shown[1], Selection(place, place))

    # Links

    def ask_link(self) -> None:
        """Add a link at the selection or word, or change the one the caret is in."""
        shown = self._current()
        if shown is not None and not shown[1].isReadOnly():
            self._ask_link(shown[1], shown[1].selection())

    def _ask_link(self, edit: PostEdit, selection: Selection) -> None:
        from icc_editor.gui.writing_panel.link_dialog import LinkDialog

        part = link_part(edit.structure, selection)
        line = edit.structure.line(part.line)
        words = _words_of(line[slice(*part.words)])
        dialog = LinkDialog(
            words, part.address, self._window, existing=part.existing, partly=part.partly
        )
        dialog.accepted.connect(lambda: _put_link(edit, part, line, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Pictures

    def ask_picture(self) -> None:
        """Ask about the picture the caret is in, else about a file the writer chooses."""
        shown = self._current()
        if shown is None or shown[1].isReadOnly():
            return
        if not self._ask_to_change(shown[1], shown[1].selection().caret):
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
        from icc_editor.gui.writing_panel.picture_dialog import PictureWish, choose_picture

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
            if token in self._changes:
                self._changes.discard(token)
                _change_picture(edit, cursor, source, wish.description, wish.caption)
            else:
                _put_picture(edit, cursor, wish, source)
        return ""

    def picture_failed(self, token: int) -> None:
        """Forget a picture that could not be added."""
        self._places.pop(token, None)
        self._changes.discard(token)
        self._featured.pop(token, None)

    def _ask_about(self, edit: PostEdit, source: Path | bytes | None) -> None:
        from icc_editor.gui.writing_panel.picture_dialog import PictureDialog

        dialog = PictureDialog(source, self._window)
        dialog.accepted.connect(lambda: self._wish(edit, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_to_change(self, edit: PostEdit, place: Place) -> bool:
        """Ask about the picture at a place; return whether there is one."""
        from icc_editor.gui.writing_panel.picture_dialog import PictureDialog

        mark = picture_at(edit.structure.line(place.line), place.column)
        if mark is None:
            return False
        cursor = edit.textCursor()
        cursor.setPosition(edit.position_of(Place(place.line, mark.start + 1)))
        present = replace(mark, caption=_words_of_caption(mark.caption))
        dialog = PictureDialog(self.picture_file(mark.source), self._window, present)
        dialog.accepted.connect(lambda: self._change(edit, cursor, mark, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return True

    def _change(
        self, edit: PostEdit, cursor: QTextCursor, mark: PictureMark, dialog: "PictureDialog"
    ) -> None:
        if not dialog.has_other_file:
            _change_picture(edit, cursor, mark.source, *dialog.words())
            edit.setFocus()
            return
        self._tokens += 1
        self._places[self._tokens] = (edit, cursor, dialog.wish(self._tokens))
        self._changes.add(self._tokens)
        self.picture_requested.emit(self._places[self._tokens][2])

    def _wish(self, edit: PostEdit, dialog: "PictureDialog") -> None:
        self._tokens += 1
        wish = dialog.wish(self._tokens)
        self._places[wish.token] = (edit, QTextCursor(edit.textCursor()), wish)
        self.picture_requested.emit(wish)

    # Articles

    def ask_article(self) -> None:
        """Quote an article below the caret's block, or in the place of the selected words."""
        from icc_editor.gui.writing_panel.article_dialog import ArticleDialog

        shown = self._current()
        if shown is None or shown[1].isReadOnly():
            return
        language, edit = shown
        dialog = ArticleDialog(edit.selected_text(), self._window, language)
        dialog.accepted.connect(lambda: _put_article(edit, dialog, language))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def picture_line(wish: "PictureWish", source: str) -> str:
    """Return the Markdown of a picture alone in its paragraph."""
    return picture_mark(source, wish.description, escape_words(wish.caption))


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


def _put_link(edit: PostEdit, part: LinkPart, line: str, dialog: "LinkDialog") -> None:
    words, address = dialog.link()
    label = _label_of(words, line[slice(*part.words)])
    if edit.structure.line(part.line) != line:  # a paste that took long came in meanwhile
        place = Selection(edit.selection().caret, edit.selection().caret)
        edit.apply(span_edits.link(edit.lines(), place, words, address))
        return
    start, end = part.whole
    if dialog.remove:
        mark = label if dialog.text.text().strip() else ""
    elif part.existing:
        mark = f"[{label}{span_edits.relinked(line[start:end], '', address)[1:]}"
    else:
        mark = f"[{label}]({span_edits.safe_address(address)})"
    caret = Selection.at(part.line, start + len(mark))
    edit.apply(Edit(part.line, 1, (line[:start] + mark + line[end:],), caret))
    edit.setFocus()


def _words_of(label: str) -> str:
    """Return what the dialog shows of a label: its words, with its marks if it has any."""
    return span_edits.plain_label(label) if _has_marks(label) else plain_words(label)


def _label_of(words: str, before: str) -> str:
    """Return the label for what was typed in the place of ``before``, as it was if nothing was."""
    if words == _words_of(before):
        return before
    return span_edits.escaped_label(words) if _has_marks(before) else escape_words(words)


def _words_of_caption(caption: str) -> str:
    """Return what the dialog shows of a caption, which is Markdown in a text's eyes."""
    return caption if _has_marks(caption) else plain_words(caption)


def _caption_of(words: str, before: str) -> str:
    """Return the caption for what was typed in the place of ``before``."""
    if words == _words_of_caption(before):
        return before
    return words if _has_marks(before) else escape_words(words)


def _has_marks(label: str) -> bool:
    return any(span.kind is not MarkKind.ESCAPE for span in spans(label))


def _change_picture(
    edit: PostEdit, cursor: QTextCursor, source: str, description: str, caption: str
) -> None:
    """Write other words about the picture around ``cursor``, or put it there if it is gone."""
    place = edit.place_at(cursor.position())
    line = edit.structure.line(place.line)
    mark = picture_at(line, place.column)
    if mark is None:
        edit.setTextCursor(cursor)
        new = picture_mark(source, description, escape_words(caption))
        edit.apply(commands.insertion(edit, (new,)))
        return
    caption = _caption_of(caption, mark.caption)
    new = rewritten(line, mark, PictureMark(mark.start, mark.end, source, description, caption))
    behind = len(new) - (len(line) - mark.end)
    edit.apply(Edit(place.line, 1, (new,), Selection.at(place.line, behind)))


def _put_picture(edit: PostEdit, cursor: QTextCursor, wish: "PictureWish", source: str) -> None:
    # The writer may have gone on elsewhere: the caret stays there if it can.
    edit.setTextCursor(cursor)
    edit.apply(commands.insertion(edit, (picture_line(wish, source),)))


def _put_article(edit: PostEdit, dialog: "ArticleDialog", language: str) -> None:
    from icc_editor.gui.writing_panel.article_dialog import quotation

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
