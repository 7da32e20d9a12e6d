# SPDX-License-Identifier: MIT
"""How the text is laid out in lines: the one class through which every line is made.

Blocks without Khmer are wrapped by Qt's own rules: at spaces, and anywhere inside a word that does
not fit.  Khmer has no spaces between words: in a block with Khmer letters, or with zero-width
spaces, every line ends where ``line_ends`` says.  The text is never altered for it.

Measures: the text stands in a column in the middle of the page; wrapped lines of list items and
quotes hang under their text.  The height of a line is the font's own: faces with room for Khmer
stacks are the way to give it (a gap between lines would swallow clicks and leave white bars in
selections).
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

from icc_editor.gui.text_edit.line_ends import end_line, ends_in_khmer, text_with_preedit, x_of
from icc_editor.text.khmer.lines import LineBreaks

if TYPE_CHECKING:
    from icc_editor.gui.text_edit.row_room import RowRoom

_PREFIX = re.compile(r"[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?")
_LONG_BLOCK = 1000  # UTF-16 units; above it Qt's glyph cache saves shaping the block twice a key
_LEAST_COLUMN = 40.0  # points


class PostLayout(QPlainTextDocumentLayout):
    """Lays out the blocks of one document for one view."""

    def __init__(self, document: QTextDocument, view_width: Callable[[], float]) -> None:
        """Lay ``document`` out for a view that is ``view_width()`` points wide."""
        super().__init__(document)
        self._view_width = view_width
        self._column = 0.0
        self._prepare: Callable[[QTextBlock], bool] | None = None
        self._preparing = False
        self._block_count = document.blockCount()
        self._told_revision = document.revision()  # of the last change that was heard of
        self._announcing = False
        self._typed_in: tuple[int, float] | None = None  # the block changed last, and its height
        self._rows: RowRoom | None = None  # only while the page stands beside another
        self._breaks = LineBreaks()  # of the long block that was laid out last
        self.blocks_laid_out = 0  # so far; tests count it

    def set_prepare(self, prepare: Callable[[QTextBlock], bool]) -> None:
        """Let ``prepare`` make the formats of a block before it is laid out; True if it did."""
        self._prepare = prepare

    def set_column(self, width: float) -> None:
        """Set the widest column of text, in points; 0 for the whole width of the view."""
        self._column = width

    def set_rows(self, rows: "RowRoom | None") -> None:
        """Give rows of lines room, or give none any more."""
        self._rows = rows
        self.show_room(at_top=True)

    def show_room(self, *, at_top: bool, in_sight: bool = True) -> None:
        """Show that room is another; ``at_top``: also the one above the first line."""
        first = self.document().firstBlock()
        if at_top and first.layout().lineCount():
            self._lay_out(first)
        self.documentSizeChanged.emit(self.documentSize())
        if in_sight:
            self.requestUpdate()

    def own_height(self, block: QTextBlock) -> float:
        """Return the height of a block's lines, laying them out first when it has to be."""
        height = self.blockBoundingRect(block, with_room=False).height()
        last = 0.0 if block.next().isValid() else self.document().documentMargin()
        return height - last - (self._rows.above(block) if self._rows else 0.0)

    def column(self) -> tuple[float, float]:
        """Return the left edge and the width of the text in the view, in points."""
        margin = self.document().documentMargin()
        available = max(self._view_width() - 2 * margin, _LEAST_COLUMN)
        width = min(self._column, available) if self._column else available
        # Whole points on the left, so that letters fall on the same pixels at every width.
        return margin + (available - width) // 2, width

    def blockBoundingRect(self, block: QTextBlock, *, with_room: bool = True) -> QRectF:
        """Return the block's place, laying it out first when it has to be."""
        if block.isValid() and block.isVisible() and block.layout().lineCount() == 0:
            self._lay_out(block)
        if self._rows is None or not with_room:
            return super().blockBoundingRect(block)
        below = self._rows.below(block)  # may lay other blocks out
        return super().blockBoundingRect(block).adjusted(0, 0, 0, below)

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Lay out the changed block anew; leave larger changes to Qt, which only clears."""
        if self._preparing:
            return
        document = self.document()
        self._told_revision = document.revision()
        first = document.findBlock(position)
        last = document.findBlock(position + max(added - 1, 0))
        # Highlighting inside a change may have told it already; then Qt says -1 the second time.
        known = first.isValid() and first == last and first.isVisible()
        if known and document.blockCount() == self._block_count:
            before = self._height(first)
            self._lay_out(first)
            height = self.blockBoundingRect(first).height()
            self._typed_in = first.blockNumber(), height
            if height == before:
                self.updateBlock.emit(first)
            else:
                self.requestUpdate()
            if self._rows is not None:
                self._rows.tell()
            return
        self._typed_in = None
        self._block_count = document.blockCount()
        super().documentChanged(position, removed, added)
        if self._rows is not None:
            self._rows.tell()

    def _height(self, block: QTextBlock) -> float:
        """Return the height a block is shown with, -1 when nobody knows any more."""
        if block.layout().lineCount():
            return self.blockBoundingRect(block).height()
        # Other formats clear the lines: in a block with marks at every key.
        number, height = self._typed_in or (-1, -1.0)
        return height if number == block.blockNumber() else -1.0

    def _lay_out(self, block: QTextBlock) -> None:
        self.blocks_laid_out += 1
        if self._typed_in is not None and self._typed_in[0] == block.blockNumber():
            self._typed_in = None
        self._make_formats(block)
        left, width = self.column()
        layout = block.layout()
        ends = ends_in_khmer(text_with_preedit(block), self._breaks.of)
        wrap = QTextOption.WrapMode
        option = QTextOption(self.document().defaultTextOption())
        option.setWrapMode(wrap.WrapAtWordBoundaryOrAnywhere if ends is None else wrap.WrapAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(block.length() > _LONG_BLOCK)
        hang = 0.0
        y = self._rows.above(block) if self._rows is not None else 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width - hang)
            if ends is not None:
                end_line(line, ends, width - hang)
            line.setPosition(QPointF(left + hang, y))
            y += line.height()
            if not line.lineNumber():
                hang = self._hanging(block.text(), line, width)
        layout.endLayout()
        if self._rows is not None:
            self._rows.laid_out(block)
        self._set_line_count(block, layout)

    def _make_formats(self, block: QTextBlock) -> None:
        if self._prepare is None or not self._prepare(block):
            return
        # Formats count as a change that would be told with the next key, for all blocks at once.
        # It is told now, to nobody: the block is being laid out anyway.  Not inside an edit block,
        # as a drop has it: Qt would forget what was changed so far, and nobody would hear of it.
        if self.document().revision() != self._told_revision:
            return
        self._preparing = True
        self.document().markContentsDirty(block.position(), 0)
        self._preparing = False

    def _hanging(self, text: str, line: QTextLine, width: float) -> float:
        """Return how far the following lines are set in: under the words of a list or quote."""
        match = _PREFIX.match(text)
        if not match or not match.end() or match.end() == len(text):
            return 0.0
        place = x_of(line, match.end()) - line.x()
        return place if 0 < place < width / 3 else 0.0

    def _set_line_count(self, block: QTextBlock, layout: QTextLayout) -> None:
        before = block.lineCount()
        block.setLineCount(layout.lineCount() if block.isVisible() else 0)
        if block.lineCount() != before and not self._announcing:
            # Whoever listens asks for block rectangles, which may lay out more blocks.
            self._announcing = True
            self.documentSizeChanged.emit(self.documentSize())
            self._announcing = False
