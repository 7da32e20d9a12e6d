# SPDX-License-Identifier: MIT
"""Figures of one page shown by their values: a box over ``{{table.row.column}}``.

The text is never altered, and has no formats for it: boxes are painted over the lines that hold
figures, so nothing is laid out or highlighted anew when a value changes or the caret comes and
goes.  Where the caret, an end of the selection or something found is inside a figure, its source is
seen.  Screen readers, copying and searching know the source alone.

A box is as wide as its source, but of a very long one the end takes no room (``shortened``): only
where that is opened or closed its line is laid out anew.
"""

import re
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from functools import cache, partial

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QFont, QPainter, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from icc_editor.formats.figures import PlacedFigure, figures_in_block
from icc_editor.gui.text_edit import figure_painting, figure_words, page_painting, text_places
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.figure_painting import ChipText, Piece
from icc_editor.gui.text_edit.figure_values import FigureValues, ShownFigure
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.gui.text_edit.text_style import TextColors
from icc_editor.post.document import BlockKind
from icc_editor.post.figure import FigureReference
from icc_editor.text.khmer.letters import DIGITS, SIGN_RE

_WIDEST = 40  # code points of a source, some 20 em: values need less, and the tip says the rest
_END = 2  # the braces
_KEPT_LINES = 500  # lines whose figures are remembered; a page shows some 40
_KHMER_DIGITS = re.compile(f"[{DIGITS}]+")


class FigureChips(QObject):
    """The figures of one page."""

    reshaped = Signal(int)  # line in which a long figure takes more room now, or less

    def __init__(self, edit: QPlainTextEdit, structure: Structure) -> None:
        """Show the source of every figure until there are values."""
        super().__init__(edit)
        self._edit = edit
        self._structure = structure
        self._values: FigureValues | None = None
        self._known: OrderedDict[tuple[str, BlockKind | None], tuple[PlacedFigure, ...]]
        self._known = OrderedDict()
        self._found: list[tuple[int, int]] = []  # what a search points out, in Qt's positions
        self._open: tuple[int, ...] = ()  # where the figures begin that the caret is in
        self.lines_repainted = 0  # because of tables, so far; tests count it
        edit.cursorPositionChanged.connect(self._on_caret_moved)
        edit.selectionChanged.connect(self._on_caret_moved)

    # Values

    @property
    def values(self) -> FigureValues | None:
        """Return who knows the values, None as long as nobody does."""
        return self._values

    def set_values(self, values: FigureValues | None, tables: Collection[str] = ()) -> None:
        """Show these values from now on; None shows the sources.

        Only the lines in view that hold figures are painted anew; when it is known of which
        ``tables`` the values have changed, only those that hold figures of these.
        """
        if values is self._values:
            return
        were_boxes, self._values = self._values is not None, values
        if were_boxes is not (values is not None):
            self._reshape_all()
        viewport = self._edit.viewport()
        if not viewport.isVisible():
            return  # it is painted when it is shown
        for block, rect in page_painting.visible_blocks(self._edit, viewport.rect()):
            if any(not tables or _is_of(figure, tables) for figure in self.figures_in(block)):
                self.lines_repainted += 1
                viewport.update(rect)

    def set_found(self, places: Sequence[tuple[int, int]]) -> None:
        """Show the source where something was found in it; places are Qt's positions."""
        before, self._found = self._found, list(places)
        if before != self._found:
            self._reshape(start for start, _end in (*before, *self._found))

    # Places

    def figures_in(self, block: QTextBlock) -> tuple[PlacedFigure, ...]:
        """Return the figures of a line, in code points."""
        text = block.text()
        if "{{" not in text:
            return ()
        role = self._structure.role(block.blockNumber())
        key = text, None if role.fenced else role.kind
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = figures_in_block(*key)
            if len(self._known) > _KEPT_LINES:
                self._known.popitem(last=False)
        return known

    def boxes_in(self, block: QTextBlock, opened: bool = False) -> list[tuple[int, int]]:
        """Return where the figures of a line that are seen as boxes begin and end, as Qt counts.

        ``opened`` ones, whose source is seen, are left out unless they are asked for.
        """
        if self._values is None:
            return []
        places = (place for _figure, place in self._placed(block))
        return [place for place in places if opened or not self._is_open(*place)]

    def shortened(self, line: int) -> list[tuple[int, int]]:
        """Return the ends of long figures of a line, which take no room, in code points."""
        if self._values is None:
            return []
        return [
            (figure.start + _WIDEST - _END, figure.end - _END)
            for figure, place in self._placed(self._edit.document().findBlockByNumber(line))
            if figure.end - figure.start > _WIDEST and not self._is_open(*place)
        ]

    def box_behind(self, position: int) -> tuple[int, int] | None:
        """Return the box that begins at a position of Qt's."""
        boxes = self.boxes_in(self._edit.document().findBlock(position))
        return next((box for box in boxes if box[0] == position), None)

    def box_before(self, position: int) -> tuple[int, int] | None:
        """Return the box that ends at a position of Qt's."""
        boxes = self.boxes_in(self._edit.document().findBlock(position))
        return next((box for box in boxes if box[1] == position), None)

    def figure_at(self, place: Place) -> PlacedFigure | None:
        """Return the figure a place is in or at the edge of, seen as a box or not."""
        block = self._edit.document().findBlockByNumber(place.line)
        figures = self.figures_in(block) if block.isValid() else ()
        return next((one for one in figures if one.start <= place.column <= one.end), None)

    def tool_tip(self, point: QPoint) -> str:
        """Return what is said about the figure under a point of the viewport, as rich text."""
        if self._values is None:
            return ""
        here = QRect(point.x(), point.y(), 1, 1)
        for block, rect in page_painting.visible_blocks(self._edit, here):
            for figure, place in self._placed(block):
                font = self._font(block, place[0])
                parts = self._pieces(block, float(rect.top()), place, font)
                if any(part.box.contains(point) for part in parts):
                    source = block.text()[figure.start : figure.end]
                    return figure_words.tool_tip(self._values.shown(figure.reference), source)
        return ""

    def spoken(self, box: tuple[int, int]) -> str:
        """Return what a screen reader says of a box that the caret steps over."""
        block = self._edit.document().findBlock(box[0])
        found = next((figure for figure, place in self._placed(block) if place == box), None)
        if found is None or self._values is None:
            return ""
        return figure_words.spoken(self._values.shown(found.reference))

    # Painting

    def paint(
        self,
        painter: QPainter,
        blocks: Sequence[tuple[QTextBlock, float]],
        colors: TextColors,
        area: QRect,
    ) -> bool:
        """Draw the boxes of ``blocks``, each given with its top, as far as they are in ``area``.

        Return whether one of them lies where the caret is to be seen.
        """
        if self._values is None:
            return False
        covers = False
        looks = cache(partial(figure_painting.colors_of, colors, self._edit.palette()))
        caret = self._edit.textCursor()
        chosen = caret.selectionStart(), caret.selectionEnd()
        for block, top in blocks:
            placed = self._placed(block)
            lines = page_painting.lines_in(block, top, area) if placed else []
            if not lines:
                continue
            first = block.position() + lines[0].textStart() - self._composed(block)
            last = block.position() + lines[-1].textStart() + lines[-1].textLength()
            for figure, (start, end) in placed:
                if end < first or start > last or self._is_open(start, end):
                    continue
                font = self._font(block, start)
                shown = self._values.shown(figure.reference)
                is_chosen = chosen[0] <= start and end <= chosen[1]
                text = _text_of(shown, figure.reference, is_chosen=is_chosen)
                stacks = SIGN_RE.search(_KHMER_DIGITS.sub("", text.words)) is not None
                parts = self._pieces(block, top, (start, end), font, stacks=stacks)
                look = looks(is_warning=text.is_warning, is_chosen=is_chosen)
                figure_painting.paint(painter, text, parts, font, look)
                covers = covers or caret.position() == start
        return covers

    def _pieces(
        self,
        block: QTextBlock,
        top: float,
        place: tuple[int, int],
        font: QFont,
        *,
        stacks: bool = True,
    ) -> list[Piece]:
        start, end = (position - block.position() for position in place)
        layout = block.layout()
        if layout.preeditAreaPosition() <= start:
            start, end = start + self._composed(block), end + self._composed(block)
        size = figure_painting.size_of(font)
        return figure_painting.pieces(block, top, (start, end), size, stacks=stacks)

    def _composed(self, block: QTextBlock) -> int:
        """Return how many UTF-16 units an input method is composing in a line."""
        return text_places.utf16_length(block.layout().preeditAreaText())

    def _font(self, block: QTextBlock, start: int) -> QFont:
        """Return the font the source of the figure at a position is laid out in."""
        font = self._edit.document().defaultFont()
        at = start - block.position() + 2  # behind the braces, which are marks
        for part in block.layout().formats():
            if part.start <= at < part.start + part.length:
                font = part.format.font().resolve(font)
        return font

    # Which are open

    def _placed(self, block: QTextBlock) -> list[tuple[PlacedFigure, tuple[int, int]]]:
        """Return the figures of a line with their beginnings and ends, as Qt counts."""
        figures = self.figures_in(block)
        if not figures:
            return []
        count, at = text_places.unit_counter(block), block.position()
        return [(one, (at + count(one.start), at + count(one.end))) for one in figures]

    def _is_open(self, start: int, end: int) -> bool:
        cursor = self._edit.textCursor()
        if start < cursor.position() < end or start < cursor.anchor() < end:
            return True
        return any(start < last and first < end for first, last in self._found)

    def _on_caret_moved(self) -> None:
        """Show or hide the source of what the caret came into or left."""
        if self._values is None:
            return
        cursor = self._edit.textCursor()
        document = self._edit.document()
        places = {cursor.position(), cursor.anchor()}
        opened = tuple(
            start
            for place in sorted(places)
            for block in (document.findBlock(place),)
            for _figure, (start, end) in self._placed(block)
            if start < place < end
        )
        if opened != self._open:
            before, self._open = self._open, opened
            self._reshape((*before, *opened))
            self._edit.viewport().update()

    def _reshape(self, positions: Iterable[int]) -> None:
        """Tell of lines at positions of Qt's in which a long figure may be seen in another way."""
        document = self._edit.document()
        blocks = {document.findBlock(position).blockNumber() for position in positions}
        for number in sorted(blocks - {-1}):
            if self._is_long(document.findBlockByNumber(number)):
                self.reshaped.emit(number)

    def _reshape_all(self) -> None:
        block = self._edit.document().firstBlock()
        while block.isValid():
            if self._is_long(block):
                self.reshaped.emit(block.blockNumber())
            block = block.next()

    def _is_long(self, block: QTextBlock) -> bool:
        return any(its.end - its.start > _WIDEST for its in self.figures_in(block))


def _text_of(shown: ShownFigure, reference: FigureReference | None, *, is_chosen: bool) -> ChipText:
    if shown.problem is not None:
        words = figure_words.problem_words(shown.problem)
        return ChipText(words, is_warning=True, is_chosen=is_chosen)
    keys = (f"{reference.row}.{reference.column}", reference.row) if reference else ()
    return ChipText(shown.text, keys, is_chosen=is_chosen)


def _is_of(figure: PlacedFigure, tables: Collection[str]) -> bool:
    return figure.reference is not None and figure.reference.table in tables
