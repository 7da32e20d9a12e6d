# SPDX-License-Identifier: MIT
"""How a figure is painted over its source: a box with its value, or with a sign and words.

The box is as wide as the source, so that nothing moves when the source is shown instead, and
covers it whole.  The text under it is not altered, and not laid out anew either.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextLine,
)

from icc_editor.gui.text_edit.line_ends import x_of
from icc_editor.gui.text_edit.text_style import TEXT_CONTRAST, TextColors, mix, readable

_ROUND = 4.0  # points: the corners
_PAD = 5.0  # between the box's edge and its words
_GAP = 6.0  # between the value and the key, or the sign and the words
_UP, _DOWN = 0.98, 0.32  # of the font's size: a brace is as high and as deep
_STACK_UP, _STACK_DOWN = 1.25, 0.62  # as high and as deep as Khmer, nearly always
_SIZES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75)  # of the font's, tried before words are cut
_KEY_SIZE = 0.78
_WORDS_SIZE = 0.88


@dataclass(frozen=True, slots=True)
class ChipText:
    """What stands in a box: the value, or the words of a warning; ``keys`` name it, longest first.

    A key is left out when there is no room for it.
    """

    words: str
    keys: tuple[str, ...] = ()
    is_warning: bool = False
    is_chosen: bool = False  # it lies in the selection


@dataclass(frozen=True, slots=True)
class Piece:
    """A figure's part in one line: its box, and how far down the letters stand in the viewport."""

    box: QRectF
    baseline: float
    is_first: bool = True
    is_last: bool = True


@dataclass(frozen=True, slots=True)
class ChipColors:
    """Colours of one kind of box, readable on each other."""

    ground: QColor
    edge: QColor
    words: QColor
    key: QColor


def pieces(
    block: QTextBlock, top: float, place: tuple[int, int], size: float, *, stacks: bool
) -> list[Piece]:
    """Return the boxes of a figure, one for each line it goes over.

    ``top`` is the block's place in the viewport; ``place`` is where the figure begins and ends, in
    UTF-16 units of its layout, which has what an input method is composing in it; ``size`` is that
    of the font in points; ``stacks`` need higher boxes.
    """
    up, down = (_STACK_UP, _STACK_DOWN) if stacks else (_UP, _DOWN)
    heights = up * size, down * size
    start, end = place
    layout = block.layout()
    found: list[Piece] = []
    at = start
    while at < end:
        line = layout.lineForTextPosition(at)
        if not line.isValid():
            break
        last = min(end, line.textStart() + line.textLength())
        if last <= at:
            break
        found.append(_piece(line, top, at, last, heights))
        at = last
    return [
        replace(piece, is_first=number == 0, is_last=number + 1 == len(found))
        for number, piece in enumerate(found)
    ]


def colors_of(
    colors: TextColors, palette: QPalette, *, is_warning: bool, is_chosen: bool
) -> ChipColors:
    """Return the colours of a box."""
    base = palette.color(QPalette.ColorRole.Base)
    if is_chosen:
        ground = palette.color(QPalette.ColorRole.Highlight)
        words = palette.color(QPalette.ColorRole.HighlightedText)
        return ChipColors(ground, words, words, words)
    tint = colors.warning if is_warning else colors.link
    ground = mix(base, tint, 0.12)
    return ChipColors(
        ground,
        mix(base, tint, 0.75 if is_warning else 0.45),
        readable(tint if is_warning else colors.text, ground, TEXT_CONTRAST + 1),
        readable(colors.quiet, ground, TEXT_CONTRAST),
    )


def paint(
    painter: QPainter, text: ChipText, parts: Sequence[Piece], font: QFont, colors: ChipColors
) -> None:
    """Draw a figure's boxes; the words stand in the first that has room for them, else the widest.

    The source has no say in it: the words of a figure that goes over a line end stay together.
    """
    for part in parts:
        _paint_box(painter, part, colors, dashed=text.is_warning)
    if not parts:
        return
    needed = _width(text, font)
    fitting = [part for part in parts if part.box.width() >= needed]
    place = fitting[0] if fitting else max(parts, key=lambda part: part.box.width())
    _paint_words(painter, text, place, font, colors)


def _piece(
    line: QTextLine, top: float, start: int, end: int, heights: tuple[float, float]
) -> Piece:
    left, right = x_of(line, start), x_of(line, end)
    upper, lower = top + line.y(), top + line.y() + line.height()
    baseline = upper + line.ascent()
    upper, lower = max(baseline - heights[0], upper), min(baseline + heights[1], lower)
    # Whole points, outwards: else a speck of the braces' tips is seen at the edges.
    box = QRectF(QPointF(floor(left), floor(upper)), QPointF(ceil(right), ceil(lower)))
    return Piece(box, baseline)


def _paint_box(painter: QPainter, part: Piece, colors: ChipColors, *, dashed: bool) -> None:
    """Draw a box, open where the figure goes on in another line."""
    whole = QPainterPath()
    # What lies outside of the piece's own width is cut: there the box goes on.
    shape = part.box.adjusted(0 if part.is_first else -2 * _ROUND, 0, 0, 0)
    shape = shape.adjusted(0, 0, 0 if part.is_last else 2 * _ROUND, 0)
    whole.addRoundedRect(shape, _ROUND, _ROUND)
    painter.save()
    painter.setClipRect(part.box, Qt.ClipOperation.IntersectClip)
    painter.fillPath(whole, colors.ground)
    pen = QPen(colors.edge, 1.0, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    painter.restore()


def _paint_words(
    painter: QPainter, text: ChipText, part: Piece, font: QFont, colors: ChipColors
) -> None:
    room = part.box.width() - 2 * _PAD
    sign = _sign_size(font) + _GAP if text.is_warning else 0.0
    if text.is_warning:
        font = scaled(font, _WORDS_SIZE)
    font, words = fitted(text.words, font, room - sign)
    width = sign + QFontMetricsF(font).horizontalAdvance(words)
    small = scaled(font, _KEY_SIZE)
    key = "" if words != text.words else _longest(text.keys, small, room - width - _GAP)
    more = _GAP + QFontMetricsF(small).horizontalAdvance(key) if key else 0.0
    x = part.box.left() + _PAD + max(room - width - more, 0.0) / 2
    if text.is_warning:
        _paint_sign(painter, QPointF(x, part.baseline), sign - _GAP, colors)
    painter.setFont(font)
    painter.setPen(colors.words)
    painter.drawText(QPointF(x + sign, part.baseline), words)
    if key:
        painter.setFont(small)
        painter.setPen(colors.key)
        painter.drawText(QPointF(x + width + _GAP, part.baseline), key)


def _paint_sign(painter: QPainter, foot: QPointF, size: float, colors: ChipColors) -> None:
    """Draw a triangle with a stroke and a point in it: no font has to have a sign for it."""
    painter.save()
    painter.setPen(QPen(colors.words, size / 10, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    left, top = foot.x(), foot.y() - size * 0.9
    corners = ((left, foot.y()), (left + size / 2, top), (left + size, foot.y()))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    middle = left + size / 2
    height = foot.y() - top
    painter.drawLine(QPointF(middle, top + height * 0.38), QPointF(middle, top + height * 0.64))
    painter.setBrush(colors.words)
    painter.drawEllipse(QPointF(middle, top + height * 0.82), size / 24, size / 24)
    painter.restore()


def fitted(words: str, font: QFont, room: float) -> tuple[QFont, str]:
    """Return a font and words that take no more than ``room``: smaller letters, then fewer."""
    smaller = font
    for factor in _SIZES:  # one by one: widths are not in proportion to sizes
        smaller = scaled(font, factor)
        if QFontMetricsF(smaller).horizontalAdvance(words) <= room:
            return smaller, words
    metrics = QFontMetricsF(smaller)
    return smaller, metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0.0))


def scaled(font: QFont, factor: float) -> QFont:
    """Return ``font`` in another size."""
    result = QFont(font)
    result.setPointSizeF(max(font.pointSizeF() * factor, 1.0))
    return result


def size_of(font: QFont) -> float:
    """Return the size of a font in points of the screen."""
    return float(QFontInfo(font).pixelSize())


def _width(text: ChipText, font: QFont) -> float:
    more = _sign_size(font) + _GAP if text.is_warning else 0.0
    font = scaled(font, _WORDS_SIZE) if text.is_warning else font
    return 2 * _PAD + more + QFontMetricsF(font).horizontalAdvance(text.words)


def _sign_size(font: QFont) -> float:
    return size_of(font) * 0.85


def _longest(keys: Sequence[str], font: QFont, room: float) -> str:
    metrics = QFontMetricsF(font)
    return next((key for key in keys if metrics.horizontalAdvance(key) <= room), "")
