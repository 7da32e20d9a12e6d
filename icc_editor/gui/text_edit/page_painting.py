# SPDX-License-Identifier: MIT
"""What is painted under the text: code grounds, quote bars, rules and the hint of an empty page."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from icc_editor.gui.text_edit.edits import QUOTE
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.gui.text_edit.text_style import TextColors
from icc_editor.post.document import BlockKind

_BAR = 3  # points wide
_AIR = 10  # points between the text and what is painted beside it


def paint(
    edit: QPlainTextEdit,
    column: tuple[float, float],
    structure: Structure,
    colors: TextColors,
    blocks: Sequence[tuple[QTextBlock, QRect]],
) -> None:
    """Paint below ``blocks`` of ``edit``, which ``visible_blocks`` gave."""
    painter = QPainter(edit.viewport())
    left, width = column
    caret_line = edit.textCursor().blockNumber()
    for block, rect in blocks:
        role = structure.role(block.blockNumber())
        if role.kind is BlockKind.CODE:
            ground = QRectF(left - _AIR, rect.top(), width + 2 * _AIR, rect.height())
            painter.fillRect(ground, colors.code_ground)
        elif role.kind is BlockKind.QUOTE:
            depth = _depth(block.text())
            for level in range(depth):
                x = left - _AIR - level * (_BAR + 2)
                painter.fillRect(QRectF(x, rect.top(), _BAR, rect.height()), colors.rule)
        elif role.kind in {BlockKind.RULE, BlockKind.MORE} and block.blockNumber() != caret_line:
            line = block.layout().lineAt(0)
            start = left + line.naturalTextWidth() + _AIR
            y = rect.top() + line.height() / 2
            style = Qt.PenStyle.SolidLine if role.kind is BlockKind.RULE else Qt.PenStyle.DashLine
            painter.setPen(QPen(colors.rule, 1.5, style))
            painter.drawLine(round(start), round(y), round(left + width), round(y))
    painter.end()


def visible_blocks(edit: QPlainTextEdit, area: QRect) -> list[tuple[QTextBlock, QRect]]:
    """Return the blocks that touch ``area`` of the viewport, with their places."""
    found = []
    block = edit.firstVisibleBlock()
    place = edit.blockBoundingGeometry(block).translated(edit.contentOffset())
    while block.isValid():
        rect = place.toRect()
        if rect.top() > area.bottom():
            break
        if block.isVisible() and rect.bottom() >= area.top():
            found.append((block, rect))
        top = place.bottom()
        block = block.next()
        # Added up: Qt would sum all blocks before each one.
        place = edit.blockBoundingRect(block).translated(place.left(), top)
    return found


def lines_in(block: QTextBlock, top: float, area: QRect) -> list[QTextLine]:
    """Return the lines of a block, whose top is given, that touch ``area``, and one above them."""
    layout = block.layout()
    count = layout.lineCount()
    low = bisect_right(range(count), area.top() - top, key=lambda at: layout.lineAt(at).y())
    found = []
    for number in range(max(low - 2, 0), count):
        line = layout.lineAt(number)
        if top + line.y() > area.bottom():
            break
        found.append(line)
    return found


def paint_hint(edit: QPlainTextEdit, column: tuple[float, float], hint: str) -> None:
    """Paint ``hint`` on an empty page."""
    painter = QPainter(edit.viewport())
    left, width = column
    painter.setPen(edit.palette().color(QPalette.ColorRole.PlaceholderText))
    painter.setFont(edit.font())
    # Beside the caret, whose two points would hide the first letter.
    top = edit.cursorRect().top()
    area = QRectF(left + 3, top, width - 3, edit.viewport().height() - top)
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, hint)
    painter.end()


def _depth(text: str) -> int:
    match = QUOTE.match(text)
    return match["quote"].count(">") if match else 1
