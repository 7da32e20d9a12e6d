# SPDX-License-Identifier: MIT
"""Makes Markdown look formatted: sizes, weights and colours on top of the unchanged text.

Marks step back everywhere but on the line of the caret.  What a line is comes from ``Structure``;
one keystroke highlights the line it changed and those whose role it changed.  A line that was never
laid out waits until it is (``prepare``): opening a long text highlights what is seen of it.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
)

from icc_editor.gui.text_edit.inline_marks import MarkKind, Span, spans
from icc_editor.gui.text_edit.structure import Change, LineRole, Structure
from icc_editor.gui.text_edit.text_style import HEADING_SCALE, TextColors, TextStyle
from icc_editor.post.document import BlockKind


class Look:
    """What a run of text looks like, as bits; the heading level stands in those from 16 on.

    Plain numbers: an ``IntFlag`` makes highlighting twice as slow.
    """

    PLAIN: Final = 0
    BOLD: Final = 1
    ITALIC: Final = 2
    STRIKE: Final = 4
    CODE: Final = 8
    LINK: Final = 16
    QUIET: Final = 32
    MARK: Final = 64
    NEAR: Final = 128
    MARKER: Final = 256
    FOLD: Final = 512  # takes no room: on a page that is only read


Layer = tuple[int, int, int]  # start and end in code points, Look bits
Folds = Callable[[str, LineRole], list[tuple[int, int]]]
"""Which stretches of a line take no room, in code points."""

_LEVEL_SHIFT = 16
_WAITING = 1 << 16  # in a block's state: its formats are not made yet
_PREFIX = re.compile(
    r"(?P<quote>[ \t]*(?:>[ \t]?)*)"
    r"(?P<item>(?:[-*+:]|\d{1,3}[.)])[ \t]+)?(?P<box>\[[ xX]\][ \t])?"
)
_ATX = re.compile(r"[ \t]*(#{1,6})(?:[ \t]+|$)")
_ATX_END = re.compile(r"[ \t]+#+[ \t]*$")
_ANY_FENCE = re.compile(r"[\s>]*(`{3,}|~{3,})")
_DEFINITION = re.compile(r"[ ]{0,3}\[[^\]]+\]:")
_DELIMITER_ROW = re.compile(r"[\s|:-]+$")
_FIGURE_SIGN = re.compile(r"[{}.:]+")
_FOLDED_SIZE = 0.1  # points; letters so small are no point wide
_ALL_MARK = {BlockKind.RULE, BlockKind.MORE}
_SPAN_LOOK = {
    MarkKind.STRONG: Look.BOLD,
    MarkKind.EMPHASIS: Look.ITALIC,
    MarkKind.STRIKE: Look.STRIKE | Look.QUIET,
    MarkKind.CODE: Look.CODE,
    MarkKind.LINK: Look.LINK,
    MarkKind.IMAGE: Look.LINK | Look.ITALIC,
    MarkKind.ADDRESS: Look.LINK,
    MarkKind.FOOTNOTE: Look.LINK,
}


class Highlighter(QSyntaxHighlighter):
    """Highlights one document from its ``Structure``."""

    def __init__(
        self, document: QTextDocument, structure: Structure, style: TextStyle, colors: TextColors
    ) -> None:
        """Highlight ``document``; ``structure`` must already hold each change when it comes."""
        super().__init__(document)
        self._structure = structure
        self._style = style
        self._colors = colors
        self._formats: dict[int, QTextCharFormat] = {}
        self._caret_line = 0
        self._folds: Folds | None = None
        # Which stretches of a line take no room in any case, in code points.
        self.shortened: Callable[[int], list[tuple[int, int]]] = lambda _line: []
        self.blocks_highlighted = 0  # so far; tests count it

    def set_appearance(self, style: TextStyle, colors: TextColors) -> None:
        """Show everything anew in other fonts or colours."""
        self._style = style
        self._colors = colors
        self._formats.clear()
        self.rehighlight()

    def set_caret_line(self, line: int) -> None:
        """Bring the marks of ``line`` forward and let those of the line before step back."""
        if line == self._caret_line:
            return
        before, self._caret_line = self._caret_line, line
        self._again(before)
        self._again(line)

    def fold(self, folds: "Folds | None") -> None:
        """Take no room for what ``folds`` returns of a line, or show all again.

        The lines that have such are laid out anew when they are seen.
        """
        from icc_editor.gui.text_edit.folded_marks import may_fold

        self._folds = folds
        block = self.document().firstBlock()
        while block.isValid():
            if block.layout().lineCount() and may_fold(block.text()):
                block.clearLayout()
                block.setUserState(self._structure.role(block.blockNumber()).number | _WAITING)
            block = block.next()

    def refresh(self, change: Change) -> None:
        """Highlight the lines of ``change`` that Qt did not reach by itself."""
        block = self.document().findBlockByNumber(change.first)
        for line in range(change.first, change.end):
            if block.userState() & ~_WAITING != self._structure.role(line).number:
                self.rehighlightBlock(block)
            block = block.next()

    def renew(self, line: int) -> None:
        """Highlight a line again: something else of it takes no room."""
        self._again(line)

    def highlightBlock(self, text: str) -> None:
        """Format one line, unless nobody has seen it yet; called by Qt."""
        block = self.currentBlock()
        line = block.blockNumber()
        role = self._structure.role(line)
        if not block.layout().lineCount():
            self.setCurrentBlockState(role.number | _WAITING)
            return
        self.setCurrentBlockState(role.number)
        for start, length, look in self._ranges(text, line, role):
            self.setFormat(start, length, self._format(look))

    def prepare(self, block: QTextBlock) -> bool:
        """Make the formats of a block that waits for them; return whether it did.

        To be called right before the block is laid out.
        """
        if block.userState() >= 0 and not block.userState() & _WAITING:
            return False
        line = block.blockNumber()
        role = self._structure.role(line)
        formats = []
        for start, length, look in self._ranges(block.text(), line, role):
            part = QTextLayout.FormatRange()
            part.start, part.length = start, length
            part.format = self._format(look)
            formats.append(part)
        block.layout().setFormats(formats)
        block.setUserState(role.number)
        return True

    def _ranges(self, text: str, line: int, role: LineRole) -> Iterator[tuple[int, int, int]]:
        """Yield start and length in UTF-16 units, and the look, of what is not plain text."""
        self.blocks_highlighted += 1
        if not text:
            return
        near = Look.NEAR if line == self._caret_line else Look.PLAIN
        layers = line_layers(text, role)
        if self._folds is not None:
            layers += [(*place, Look.FOLD) for place in self._folds(text, role)]
        if "{{" in text:
            layers += [(*place, Look.FOLD) for place in self.shortened(line)]
        units = _units(text)
        for start, end, look in runs(layers, len(text)):
            shown = look | near if look & Look.MARK else look
            if shown & Look.FOLD:
                shown = Look.FOLD
            if shown:
                yield units[start], units[end] - units[start], shown

    def _again(self, line: int) -> None:
        block = self.document().findBlockByNumber(line)
        if block.isValid() and block.length() > 1:
            self.rehighlightBlock(block)

    def _format(self, look: int) -> QTextCharFormat:
        if look not in self._formats:
            make = _folded_format if look == Look.FOLD else self._make_format
            self._formats[look] = make(look)
        return self._formats[look]

    def _make_format(self, look: int) -> QTextCharFormat:
        colors = self._colors
        result = QTextCharFormat()
        scale = HEADING_SCALE[look >> _LEVEL_SHIFT]
        if look >> _LEVEL_SHIFT:
            result.setFontPointSize(self._style.point_size * scale)
        if look & Look.CODE:
            result.setFontFamilies([*self._style.code_families, *self._style.all_families()])
            result.setBackground(colors.code_ground)
            result.setForeground(colors.code)
        if look & (Look.BOLD | Look.MARKER):
            result.setFontWeight(QFont.Weight.Bold)
        if look & Look.ITALIC:
            result.setFontItalic(True)
        if look & Look.QUIET:
            result.setForeground(colors.quiet)
        if look & Look.STRIKE:
            result.setFontStrikeOut(True)
        if look & Look.LINK:
            result.setForeground(colors.link)
            result.setFontUnderline(not look & Look.MARK)
        if look & Look.MARKER:
            result.setForeground(colors.link)
        if look & Look.MARK:
            result.setForeground(colors.near_mark if look & Look.NEAR else colors.mark)
            result.setFontWeight(QFont.Weight.Normal)
            result.setFontUnderline(False)
            result.setFontItalic(False)
        return result


def _folded_format(_look: int) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFontPointSize(_FOLDED_SIZE)
    result.setForeground(Qt.GlobalColor.transparent)
    return result


def line_layers(text: str, role: LineRole) -> list[Layer]:
    """Return what lies over which part of a line, in code points; layers add up."""
    end = len(text)
    if role.kind in _ALL_MARK:
        return [(0, end, Look.MARK)]
    if role.kind is BlockKind.CODE or role.fenced:
        return _code_layers(text, role)
    if role.kind is BlockKind.HEADING:
        return _heading_layers(text, role.level, setext=role.index > 0 and role.last)
    if role.kind is BlockKind.TABLE:
        return _table_layers(text, role)
    if role.kind is BlockKind.HTML:
        return [(0, end, Look.QUIET), *_inline_layers(text)]
    layers: list[Layer] = []
    if role.kind in {BlockKind.LINK_DEFINITION, BlockKind.FOOTNOTE_DEFINITION}:
        match = _DEFINITION.match(text)
        layers.append((0, match.end() if match else 0, Look.MARK))
    elif role.kind in {BlockKind.LIST, BlockKind.QUOTE, BlockKind.DEFINITION_LIST}:
        layers += _prefix_layers(text, quoted=role.kind is BlockKind.QUOTE)
    return layers + _inline_layers(text)


def runs(layers: list[Layer], length: int) -> list[Layer]:
    """Return the layers flattened: runs that do not overlap, in order."""
    edges = sorted({0, length, *(edge for low, high, _ in layers for edge in (low, high))})
    result: list[Layer] = []
    looks = [0] * len(edges)
    for low, high, look in layers:
        for index in range(bisect_right(edges, low) - 1, bisect_right(edges, high) - 1):
            looks[index] |= look
    for start, end, look in zip(edges, edges[1:], looks, strict=False):
        if result and result[-1][2] == look:
            result[-1] = (result[-1][0], end, look)
        else:
            result.append((start, end, look))
    return result


def _code_layers(text: str, role: LineRole) -> list[Layer]:
    edge = role.index == 0 or role.last or role.kind is not BlockKind.CODE
    if edge and _ANY_FENCE.match(text):
        return [(0, len(text), Look.CODE | Look.MARK)]
    return [(0, len(text), Look.CODE)]


def _heading_layers(text: str, level: int, *, setext: bool) -> list[Layer]:
    whole = Look.BOLD | level << _LEVEL_SHIFT
    if setext:
        return [(0, len(text), Look.MARK)]
    layers: list[Layer] = [(0, len(text), whole)]
    if match := _ATX.match(text):
        layers.append((0, match.end(), Look.MARK))
        if closing := _ATX_END.search(text, match.end()):
            layers.append((*closing.span(), Look.MARK))
    return layers + _inline_layers(text)


def _table_layers(text: str, role: LineRole) -> list[Layer]:
    if role.index == 1 and _DELIMITER_ROW.match(text):
        return [(0, len(text), Look.MARK)]
    layers: list[Layer] = [(m.start(), m.end(), Look.MARK) for m in re.finditer(r"(?<!\\)\|", text)]
    if role.index == 0:
        layers.append((0, len(text), Look.BOLD))
    return layers + _inline_layers(text)


def _prefix_layers(text: str, *, quoted: bool) -> list[Layer]:
    match = _PREFIX.match(text)
    layers: list[Layer] = []
    if not match:
        return layers
    if quoted:
        layers.append((0, len(text), Look.QUIET))
    layers.append((*match.span("quote"), Look.MARK))
    layers += [(*match.span(part), Look.MARKER) for part in ("item", "box") if match[part]]
    if heading := _ATX.match(text, match.end()):
        layers += [
            (heading.start(), len(text), Look.BOLD),
            (heading.start(), heading.end(), Look.MARK),
        ]
    return layers


def _inline_layers(text: str) -> list[Layer]:
    layers: list[Layer] = []
    for span in spans(text):
        if span.kind is MarkKind.FIGURE:
            signs = _FIGURE_SIGN.finditer(text, span.start, span.end)
            layers += [(*sign.span(), Look.MARK) for sign in signs]
        else:
            layers += _span_layers(span)
    return layers


def _span_layers(span: Span) -> list[Layer]:
    look = _SPAN_LOOK.get(span.kind, Look.PLAIN)
    if span.kind is MarkKind.CODE:
        # The ground runs under the ticks too, or the box would look torn off.
        return [
            (span.start, span.end, look),
            (span.start, span.inner, Look.MARK),
            (span.inner_end, span.end, Look.MARK),
        ]
    return [
        (span.inner, span.inner_end, look),
        (span.start, span.inner, Look.MARK),
        (span.inner_end, span.end, Look.MARK),
    ]


def _units(text: str) -> range | list[int]:
    """Return the UTF-16 offset of every code point of ``text`` and of its end."""
    if text.isascii() or max(text) <= "\uffff":
        return range(len(text) + 1)
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if character > "\uffff" else 1))
    return offsets
