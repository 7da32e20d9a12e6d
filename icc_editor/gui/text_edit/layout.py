# SPDX-License-Identifier: MIT
"""How the text is laid out in lines: the one class through which every line is made.

Lines are wrapped by Qt's own rules for now: at spaces, and anywhere inside a word that does not
fit.  **How Khmer breaking enters:** Khmer has no spaces, so a block with Khmer letters needs the
ends of its words.  ``_end_of_line`` is where it goes: given the line Qt made, it moves the end back
to the last word end and narrows the line until it really ends there.  Nothing else has to know.

Measures: the text stands in a column in the middle of the page; wrapped lines of list items and
quotes hang under their text.  The height of a line is the font's own: faces with room for Khmer
stacks are the way to give it (a gap between lines would swallow clicks and leave white bars in
selections).
"""

import re
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

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
        self._announcing = False
        self.blocks_laid_out = 0  # so far; tests count it

    def set_prepare(self, prepare: Callable[[QTextBlock], bool]) -> None:
        """Let ``prepare`` make the formats of a block before it is laid out; True if it did."""
        self._prepare = prepare

    def set_column(self, width: float) -> None:
        """Set the widest column of text, in points; 0 for the whole width of the view."""
        self._column = width

    def column(self) -> tuple[float, float]:
        """Return the left edge and the width of the text in the view, in points."""
        margin = self.document().documentMargin()
        available = max(self._view_width() - 2 * margin, _LEAST_COLUMN)
        width = min(self._column, available) if self._column else available
        # Whole points on the left, so that letters fall on the same pixels at every width.
        return margin + (available - width) // 2, width

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the block's place, laying it out first when it has to be."""
        if block.isValid() and block.isVisible() and block.layout().lineCount() == 0:
            self._lay_out(block)
        return super().blockBoundingRect(block)

    def documentChanged(self, position: int, removed: int, added: int) -> None:
        """Lay out the changed block anew; leave larger changes to Qt, which only clears."""
        if self._preparing:
            return
        document = self.document()
        first = document.findBlock(position)
        last = document.findBlock(position + max(added - 1, 0))
        # Highlighting inside a change may have told it already; then Qt says -1 the second time.
        known = first.isValid() and first == last and first.isVisible()
        if known and document.blockCount() == self._block_count:
            before = super().blockBoundingRect(first) if first.layout().lineCount() else QRectF()
            self._lay_out(first)
            if self.blockBoundingRect(first).height() == before.height():
                self.updateBlock.emit(first)
            else:
                self.requestUpdate()
            return
        self._block_count = document.blockCount()
        super().documentChanged(position, removed, added)

    def _lay_out(self, block: QTextBlock) -> None:
        self.blocks_laid_out += 1
        self._make_formats(block)
        left, width = self.column()
        layout = block.layout()
        option = QTextOption(self.document().defaultTextOption())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(block.length() > _LONG_BLOCK)
        hang = y = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width - hang)
            self._end_of_line(line)
            line.setPosition(QPointF(left + hang, y))
            y += line.height()
            if not line.lineNumber():
                hang = self._hanging(block.text(), line, width)
        layout.endLayout()
        self._set_line_count(block, layout)

    def _make_formats(self, block: QTextBlock) -> None:
        if self._prepare is None or not self._prepare(block):
            return
        # Formats count as a change that would be told with the next key, for all blocks at once.
        # It is told now, to nobody: the block is being laid out anyway.
        self._preparing = True
        self.document().markContentsDirty(block.position(), 0)
        self._preparing = False

    def _end_of_line(self, line: QTextLine) -> None:
        """Move the end of ``line`` to where it may break; Qt's own place stands for now."""

    def _hanging(self, text: str, line: QTextLine, width: float) -> float:
        """Return how far the following lines are set in: under the words of a list or quote."""
        match = _PREFIX.match(text)
        if not match or not match.end() or match.end() == len(text):
            return 0.0
        place = _x_of(line, match.end()) - line.x()
        return place if 0 < place < width / 3 else 0.0

    def _set_line_count(self, block: QTextBlock, layout: QTextLayout) -> None:
        before = block.lineCount()
        block.setLineCount(layout.lineCount() if block.isVisible() else 0)
        if block.lineCount() != before and not self._announcing:
            # Whoever listens asks for block rectangles, which may lay out more blocks.
            self._announcing = True
            self.documentSizeChanged.emit(self.documentSize())
            self._announcing = False


def _x_of(line: QTextLine, position: int) -> float:
    # The binding returns the position as well, the stubs call the pair an object.
    found: object = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
