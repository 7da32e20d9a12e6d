# SPDX-License-Identifier: MIT
"""Signs of no width made visible: word breaks as ticks, the others by their names."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextBlock, QTextLine

from icc_editor.gui.text_edit import page_painting, text_places
from icc_editor.gui.text_edit.line_ends import x_of
from icc_editor.gui.text_edit.text_style import TextColors
from icc_editor.text.khmer import letters

NAMES: Final = {
    letters.ZWNJ: "ZWNJ",
    letters.ZWJ: "ZWJ",
    letters.WORD_JOINER: "WJ",
    letters.SOFT_HYPHEN: "SHY",
    letters.BYTE_ORDER_MARK: "BOM",
    "\u200e": "LRM",
    "\u200f": "RLM",
    **dict(zip(letters.INHERENT_VOWELS, ("AQ", "AA"), strict=True)),
    "\u00a0": "NBSP",
    "\u202f": "NNBSP",
}
"""Names of Unicode's, shortened as usual."""

_HIDDEN: Final = re.compile(f"[{letters.ZWSP}{''.join(NAMES)}]")
_TICK: Final = 1.0  # points wide


def paint(
    painter: QPainter,
    blocks: Sequence[tuple[QTextBlock, float]],
    font: QFont,
    colors: TextColors,
    area: QRect,
) -> None:
    """Draw the hidden signs of ``blocks``, each given with its top, that are in ``area``."""
    small = QFont(font)
    small.setPointSizeF(max(font.pointSizeF() * 0.5, 6.0))
    painter.setFont(small)
    for block, top in blocks:
        text = block.text()
        if not _HIDDEN.search(text):
            continue
        count = text_places.unit_counter(block)
        for line in page_painting.lines_in(block, top, area):
            start, end = (
                text_places.points(block, units)
                for units in (line.textStart(), line.textStart() + line.textLength())
            )
            for match in _HIDDEN.finditer(text, start, end):
                units = count(match.start())
                if match[0] == letters.ZWSP:
                    painter.setPen(
                        QPen(colors.link, _TICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
                    )
                    _tick(painter, line, units, top)
                else:
                    painter.setPen(colors.link)
                    _name(painter, line, units, top, NAMES[match[0]])


def _tick(painter: QPainter, line: QTextLine, units: int, top: float) -> None:
    x = x_of(line, units)
    foot = top + line.y() + line.ascent()
    painter.drawLine(QLineF(x, foot - line.ascent() * 0.55, x, foot + line.descent() * 0.25))


def _name(painter: QPainter, line: QTextLine, units: int, top: float, name: str) -> None:
    width = QFontMetricsF(painter.font()).horizontalAdvance(name)
    x = x_of(line, units)
    box = QRectF(x - width / 2, top + line.y(), width, line.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter, name)
    foot = top + line.y() + line.ascent()
    painter.drawLine(QPointF(x, foot - line.ascent() * 0.55), QPointF(x, foot))
