# SPDX-License-Identifier: MIT
"""What is painted under the text: code grounds, quote bars, rules and the hint of an empty page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QTextBlock

from icc_editor.gui.text_edit.edits import QUOTE
from icc_editor.post.document import BlockKind

if TYPE_CHECKING:
    from icc_editor.gui.text_edit.post_edit import PostEdit

_BAR = 3  # points wide
_AIR = 10  # points between the text and what is painted beside it


def paint(edit: "PostEdit", visible: list[tuple[QTextBlock, QRect]], hint: str) -> None:
    """Paint below the text of ``edit``; ``visible`` are the blocks with their places."""
    painter = QPainter(edit.viewport())
    left, width = edit.text_column()
    if hint and edit.document().isEmpty():
        painter.setPen(edit.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(edit.font())
        # Beside the caret, whose two points would hide the first letter.
        top = edit.cursorRect().top()
        area = QRectF(left + 4, top, width - 4, edit.viewport().height() - top)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, hint)
    caret_line = edit.textCursor().blockNumber()
    for block, rect in visible:
        role = edit.structure.role(block.blockNumber())
        if role.kind is BlockKind.CODE:
            area = QRectF(left - _AIR, rect.top(), width + 2 * _AIR, rect.height())
            painter.fillRect(area, edit.colors.code_ground)
        elif role.kind is BlockKind.QUOTE:
            depth = _depth(block.text())
            for level in range(depth):
                x = left - _AIR - level * (_BAR + 2)
                painter.fillRect(QRectF(x, rect.top(), _BAR, rect.height()), edit.colors.rule)
        elif role.kind in {BlockKind.RULE, BlockKind.MORE} and block.blockNumber() != caret_line:
            line = block.layout().lineAt(0)
            start = left + line.naturalTextWidth() + _AIR
            y = rect.top() + line.height() / 2
            style = Qt.PenStyle.SolidLine if role.kind is BlockKind.RULE else Qt.PenStyle.DashLine
            painter.setPen(QPen(edit.colors.rule, 1.5, style))
            painter.drawLine(round(start), round(y), round(left + width), round(y))
    painter.end()


def _depth(text: str) -> int:
    match = QUOTE.match(text)
    return match["quote"].count(">") if match else 1
