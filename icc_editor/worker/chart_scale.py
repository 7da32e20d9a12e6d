# SPDX-License-Identifier: MIT
"""How long bars are, in pixels."""

from collections.abc import Sequence

from icc_editor.post.chart import SCALE, Bar
from icc_editor.worker.chart_text import Lettering

VALUE_GAP = 14
"""Between a bar and its figure."""


class BarArea:
    """The room bars have between ``left`` and ``right``, with their figures behind them.

    ``zero`` is where they begin, ``font`` what their figures are written in.
    """

    def __init__(self, bars: Sequence[Bar], font: Lettering, left: int, right: int) -> None:
        """Make the longest bar as long as there is room for; without bars, for one of ``SCALE``."""
        self.font = font
        room = right - left
        ends = [
            (
                sum(segment.length for segment in bar.segments),
                font.width(bar.value) + VALUE_GAP if bar.value else 0,
            )
            for bar in bars
        ]
        deepest = -min((length for length, _width in ends), default=0)
        if deepest > 0:
            # Figures on both sides: each side has room for its widest.
            before = max(width for length, width in ends if length < 0)
            behind = max((width for length, width in ends if length >= 0), default=0)
            most = max(0, *(length for length, _width in ends))
            self._scale = (room - before - behind) / (deepest + most)
            self.zero = left + before + round(deepest * self._scale)
        else:
            fits = [(room - width) / length for length, width in ends if length]
            self._scale = min(fits, default=room / SCALE)
            self.zero = left

    def x(self, length: int) -> int:
        """Return where a bar of that length ends, in pixels."""
        return self.zero + round(length * self._scale)
