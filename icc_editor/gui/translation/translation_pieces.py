# SPDX-License-Identifier: MIT
"""Offers links, pictures, figures and the like of the paragraph in hand, and puts them in.

They are found on this thread, and for this one paragraph alone.
"""

from PySide6.QtCore import QObject, Slot

from icc_editor.gui.open_versions.open_versions import OpenVersions
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.text_edit import span_edits, typing_places
from icc_editor.gui.text_edit.edits import Edit, Place, Selection, prefix_end
from icc_editor.gui.text_edit.text_page import TextPage
from icc_editor.gui.translation.translation_controller import TranslationController
from icc_editor.gui.translation_view.part_guard import PartGuard
from icc_editor.gui.translation_view.piece_words import line_of
from icc_editor.services.translating.placing import Piece, PieceKind, pieces_of


class TranslationPieces(QObject):
    """Fills the row of chips, and does what a chip or a key asks for."""

    def __init__(
        self, control: TranslationController, versions: OpenVersions, messages: MessageBar
    ) -> None:
        """Serve the translations ``control`` shows."""
        super().__init__(control)
        self._control = control
        self._versions = versions
        self._messages = messages
        self._view = control.view
        self._strip = control.view.panel.pieces
        self._guard = PartGuard(self)
        self._guard.taken_whole.connect(self._on_guard_taken_whole)
        self._guard.kept_out.connect(self._on_guard_kept_out)
        control.opened.connect(self._on_control_opened)
        control.found.connect(self._on_control_found)
        control.closed.connect(self._on_control_closed)
        self._view.row_entered.connect(self._on_view_row_entered)
        self._strip.chosen.connect(self.place)
        self._strip.left.connect(self._on_strip_left)

    @Slot()
    def place_next(self) -> None:
        """Put in the first piece of the source that the translation does not have yet."""
        pieces = self._pieces()
        missing = next((n for n, its in enumerate(pieces) if not its.is_placed), None)
        if missing is None:
            self._messages.show_note(self.tr("Nothing is left to place here."), seconds=5)
        else:
            self.place(missing)

    @Slot()
    def go_to_pieces(self) -> None:
        """Let the keys go to the chips."""
        self._refresh()
        if self._strip.lines:
            self._strip.take_keys()
        else:
            self._messages.show_note(self.tr("Nothing goes over as it is here."), seconds=5)

    @Slot(int)
    def place(self, number: int) -> None:
        """Put a piece in at the caret, or around what is selected; show one that is there."""
        edit, pieces = self._target(), self._pieces()
        if edit is None or number >= len(pieces):
            return
        if not pieces[number].is_placed:
            self._view.bring_caret()  # a results table is put in by this alone
            pieces = self._pieces()
            if not pieces[number].is_placed and not edit.isReadOnly():
                _put(edit, pieces[number])
                edit.setFocus()
                self._refresh()
                return
        self._show(edit, pieces[number])
        self._refresh()

    # Internal

    def _target(self) -> TextPage | None:
        return self._view.pages[1].edit if self._view.pages is not None else None

    def _pieces(self) -> tuple[Piece, ...]:
        """Return the pieces of the paragraph in hand as both texts stand this moment."""
        row = self._view.current
        texts, segment = self._view.texts(row), self._view.segment_of(row)
        if texts is None or segment is None or segment.is_parked:
            return ()
        one, other = (self._versions.text(each) for each in self._control.languages)
        return pieces_of(texts.source, texts.target, self._control.languages, (one, other))

    def _refresh(self) -> None:
        edit = self._target()
        values = edit.figures.values if edit is not None else None
        self._strip.show_lines(
            [line_of(piece, values, self._caption_of) for piece in self._pieces()]
        )

    def _caption_of(self, name: str) -> str:
        table = self._versions.tables.table(name)
        return table.caption.get(self._control.languages[1]) or "" if table is not None else ""

    def _show(self, edit: TextPage, piece: Piece) -> None:
        """Select a piece in the translation."""
        texts = self._view.texts(self._view.current)
        if texts is None or piece.there is None:
            return
        ends = []
        for at in piece.there:
            line = texts.target.count("\n", 0, at)
            column = at - (texts.target.rfind("\n", 0, at) + 1)
            ends.append(edit.position_of(Place(texts.target_line + line, column)))
        edit.select_range(*ends)
        edit.setFocus()

    @Slot()
    def _on_control_found(self) -> None:
        self._refresh()

    @Slot()
    def _on_control_opened(self) -> None:
        self._guard.watch(self._target())

    @Slot()
    def _on_guard_taken_whole(self) -> None:
        self._refresh()
        self._messages.show_note(
            self.tr("Taken away whole: half of it would lead nowhere. Undo brings it back."),
            seconds=8,
        )

    @Slot()
    def _on_guard_kept_out(self) -> None:
        self._messages.show_note(
            self.tr(
                "Nothing is written into an address or a figure: change links by Insert › Link."
            ),
            seconds=8,
        )

    @Slot()
    def _on_control_closed(self) -> None:
        self._guard.watch(None)
        self._strip.show_lines([])

    @Slot(int)
    def _on_view_row_entered(self, _row: int) -> None:
        self._refresh()

    @Slot()
    def _on_strip_left(self) -> None:
        if (edit := self._target()) is not None:
            edit.setFocus()


def _put(edit: TextPage, piece: Piece) -> None:
    """Put a piece in at the caret of a page, as one step.

    Around the words that are selected in one line; else its own words are selected, to be written
    over.  What is selected gives way to a piece that holds no words.
    """
    selection = edit.selection()
    number = selection.caret.line
    line = edit.structure.line(number)
    ends = (selection.start, selection.end)
    is_one_line = ends[0].line == ends[1].line
    start, end = (its.column for its in ends) if is_one_line else (selection.caret.column,) * 2
    start = max(start, min(prefix_end(line), len(line)))
    end = max(start, end)
    start, end = span_edits.trimmed(line, start, end)
    words = line[start:end]
    if piece.wraps and not (piece.kind is PieceKind.LINK and "](" in words):
        own = words
    else:
        own = ""
        start = end if piece.wraps else start
    if start == end:
        start = end = span_edits.outside(line, start)
    inner = own or piece.words
    mark = typing_places.with_bars_kept(
        edit.structure, Selection.at(number, start), piece.before + inner + piece.after
    )
    new = line[:start] + mark + line[end:]
    caret = Selection.at(number, start + len(mark))
    if piece.wraps and not own and mark == piece.before + inner + piece.after:
        begin = start + len(piece.before)
        caret = Selection(Place(number, begin), Place(number, begin + len(inner)))
    edit.apply(Edit(number, 1, (new,), caret))
