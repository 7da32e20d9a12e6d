# SPDX-License-Identifier: MIT
"""Where the lines of a block with Khmer end: between words, which Qt does not know.

Qt ends a line only where its own rules let it.  Under ``WrapAnywhere`` they let it end at every
cluster, so the width given to a line chooses its end; ``end_line`` looks for the width that makes
it end at the last allowed place.  Offsets are UTF-16 units, as Qt counts.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextLine

from icc_editor.text.khmer.letters import ASTRAL, SIGN_RE, ZWSP
from icc_editor.text.khmer.lines import line_breaks

_FIRST_STEP = 0.02  # points; a line drawn to the end of its text needs hardly more than that
_LAST_STEP = 64.0  # wider than any overhang of a glyph
_FINEST = 1 / 64  # points: Qt's own unit


def text_with_preedit(block: QTextBlock) -> str:
    """Return the block's text as it is shown: with what an input method is still composing."""
    text, layout = block.text(), block.layout()
    composed = layout.preeditAreaText()
    if not composed:
        return text
    units = layout.preeditAreaPosition()
    at = _code_points(text, units)
    return text[:at] + composed + text[at:]


def ends_in_khmer(text: str, breaks: Callable[[str], list[int]] = line_breaks) -> list[int] | None:
    """Return where the lines of ``text`` may end, its end last; None when Qt's rules do.

    ``breaks`` is ``line_breaks``, or does the same.
    """
    if not SIGN_RE.search(text) and ZWSP not in text:
        return None
    ends = breaks(text)
    if not ASTRAL.search(text):
        return ends
    astral = [match.start() for match in ASTRAL.finditer(text)]
    return [end + bisect_left(astral, end) for end in ends]


def end_line(line: QTextLine, ends: list[int], width: float) -> None:
    """Make ``line``, laid out in ``width``, end at the last of ``ends`` that fits.

    A word wider than the line stays as Qt cut it, at a cluster.
    """
    start = line.textStart()
    index = bisect_right(ends, start + line.textLength()) - 1
    while index >= 0 and start < ends[index] != start + line.textLength():
        if _narrow(line, ends[index], width):
            return
        index -= 1
    if index < 0 or ends[index] <= start:
        line.setLineWidth(width)


def x_of(line: QTextLine, position: int) -> float:
    """Return how far right in the view the letter at ``position`` starts, in points."""
    # The binding returns the position as well, the stubs call the pair an object.
    found: object = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _narrow(line: QTextLine, end: int, width: float) -> bool:
    """Make ``line`` end at ``end``; return whether any width does.

    The place of the next letter is nearly the width that is needed.  A last glyph that leans over
    its own width needs more: the width grows in steps, and is halved into once they overshoot.
    """
    start = line.textStart()
    too_narrow = place = x_of(line, end) - line.x()
    step = _FIRST_STEP
    while step < _LAST_STEP:
        tried = min(place + step, width)
        line.setLineWidth(tried)
        reached = start + line.textLength()
        if reached == end:
            return True
        if reached > end:
            return _between(line, too_narrow, tried, end)
        if tried == width:
            return False
        too_narrow = tried
        step = step * 4 + 0.5
    return False


def _between(line: QTextLine, too_narrow: float, too_wide: float, end: int) -> bool:
    start = line.textStart()
    while too_wide - too_narrow > _FINEST:
        middle = (too_narrow + too_wide) / 2
        line.setLineWidth(middle)
        reached = start + line.textLength()
        if reached == end:
            return True
        if reached > end:
            too_wide = middle
        else:
            too_narrow = middle
    return False


def _code_points(text: str, units: int) -> int:
    """Return the offset in code points of one in UTF-16 units."""
    if not ASTRAL.search(text):
        return units
    return len(
        text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace")
    )
