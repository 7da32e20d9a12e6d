# SPDX-License-Identifier: MIT
"""Where everything on a chart stands, in pixels.

A chart is ``WIDTH`` wide and as high as it has to be.  On a phone it is shown at three tenths of
that: 48 pixels here are 14 there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from icc_editor.formats.chart_colours import ink_on, needs_outline
from icc_editor.post.chart import Bar, Drawing, Segment, Series
from icc_editor.worker.chart_scale import VALUE_GAP, BarArea
from icc_editor.worker.chart_text import Extent, Lettering

WIDTH = 1200
_MARGIN = 40
_INNER = WIDTH - 2 * _MARGIN
_LABEL_COLUMN = 480  # at most, when labels stand beside their bars
_VALUE_COLUMN, _WIDEST_VALUE = 310, 460  # at most, beside labels and below them
_PITCH = 1.2  # of the size: from one line to the next at least
_BESIDE_LINES, _ABOVE_LINES, _TITLE_LINES = 2, 3, 5
_BAR, _LOW_BAR, _ONE_BAR = 62, 52, 132
_MANY = 12  # rows; more of them stand closer
_CLOSE_GAP = 14
_ROW_GAP, _SECTION_GAP, _PART_GAP, _NOTE_GAP = 26, 22, 44, 14
_LEADING = 10
_LABEL_GAP = 22
_SWATCH, _SWATCH_GAP = 44, 18
_ENTRY_GAP = 44
_OVER = 5  # the line where bars begin is longer than they are high
_CUT = 4  # white between two parts of a bar
_SLIVER = 3  # of what is not zero something is always seen
_MIDDLE = 0.35  # of the size: from the baseline to the middle of a capital

INK, QUIET, AXIS, RULE = "#1a1a1a", "#4d4d4d", "#8c8c8c", "#cccccc"


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle; right and bottom are exclusive."""

    left: int
    top: int
    right: int
    bottom: int
    colour: str
    outlined: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text that begins at ``left`` on its baseline."""

    left: int
    baseline: int
    text: str
    lettering: Lettering
    colour: str


@dataclass(frozen=True, slots=True)
class Layout:
    """What is drawn, in this order, and how high it all is."""

    height: int
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


class Letterings:
    """The sizes a chart has."""

    def __init__(self) -> None:
        """Load them."""
        self.title = Lettering(58, bold=True)
        self.label = Lettering(48)
        self.value = Lettering(48, bold=True)
        self.narrow = (Lettering(36, bold=True), Lettering(24, bold=True))
        self.note = Lettering(42)


def lay_out(drawing: Drawing, letterings: Letterings) -> Layout:
    """Return where everything on the chart stands."""
    page = _Page(drawing, letterings)
    page.head()
    if len(drawing.bars) == 1 and drawing.series and not drawing.bars[0].label:
        page.one_stack()
    else:
        page.rows()
    page.foot()
    return Layout(page.y, tuple(page.boxes), tuple(page.lines))


class _Page:
    """Fills a page from the top; ``y`` is where it is empty from."""

    def __init__(self, drawing: Drawing, letterings: Letterings) -> None:
        self.y = _MARGIN
        self.boxes: list[Box] = []
        self.lines: list[Line] = []
        self._drawing = drawing
        self._fonts = letterings

    # -- around the bars ------------------------------------------------------------------------

    def head(self) -> None:
        self._paragraph(self._drawing.title, self._fonts.title, INK)
        if self._drawing.measure:
            self.y += _LEADING
            self._paragraph(self._drawing.measure, self._fonts.label, QUIET)
        self.y += _PART_GAP

    def foot(self) -> None:
        for note in self._drawing.notes:
            self.y += _NOTE_GAP
            self._paragraph(note, self._fonts.note, QUIET)
        self.y += _MARGIN

    def _paragraph(self, text: str, font: Lettering, colour: str, left: int = _MARGIN) -> None:
        lines, _cut = font.lines(text, WIDTH - _MARGIN - left, _TITLE_LINES)
        extent = font.extent(lines)
        self.y += extent.above
        for number, line in enumerate(lines):
            self.y += _pitch(font, extent) if number else 0
            self.lines.append(Line(left, self.y, line, font, colour))
        self.y += extent.below

    # -- one bar for each row -------------------------------------------------------------------

    def rows(self) -> None:
        """Put the bars below each other, their labels beside them or above."""
        bars = [self._with_room(bar) for bar in self._drawing.bars]
        values, widest = self._values(bars)
        if self._drawing.series:
            self._entries(self._drawing.series)
        font = self._fonts.label
        labels = [font.lines(bar.label, _LABEL_COLUMN, _BESIDE_LINES) for bar in bars]
        beside = widest <= _VALUE_COLUMN and not any(cut for _lines, cut in labels)
        if not beside:
            labels = [font.lines(bar.label, _INNER, _ABOVE_LINES) for bar in bars]
        rows = [lines for lines, _cut in labels]
        extent = font.extent([line for lines in rows for line in lines])
        column = max((font.width(line) for lines in rows for line in lines), default=0)
        left = _MARGIN + (column + _LABEL_GAP if beside and column else 0)
        area = BarArea(bars, values, left, WIDTH - _MARGIN)
        gap = _ROW_GAP if len(bars) <= _MANY else _CLOSE_GAP
        for bar, lines in zip(bars, rows, strict=True):
            self._heading(bar)
            top = self.y - gap // 2
            if beside:
                middle = self._beside(lines, extent)
            else:
                middle = self._above(lines, extent)
                top = self.y - _LOW_BAR - _OVER
            self._bar(bar, area, middle, _BAR if beside else _LOW_BAR)
            # Beside labels the line where all bars begin goes from one row to the next.
            end = self.y + (gap // 2 if beside else _OVER)
            self.boxes.append(Box(area.zero - 2, top, area.zero + 1, end, AXIS))
            self.y += gap

    def _with_room(self, bar: Bar) -> Bar:
        """Return a bar; words that stand where a number should are cut to what there is room for.

        A number never is: see ``_values``.
        """
        if bar.segments:
            return bar
        words, _cut = self._fonts.label.lines(bar.value, _INNER // 2, 1)
        return replace(bar, value="".join(words))

    def _values(self, bars: Sequence[Bar]) -> tuple[Lettering, int]:
        """Return the largest letters in which the figures leave room for the bars, and their width.

        What has no figure is written in another one, and is no wider than ``_with_room`` lets it.
        """
        for font in (self._fonts.value, *self._fonts.narrow):
            widest = max((font.width(bar.value) for bar in bars if bar.segments), default=0)
            if widest <= _WIDEST_VALUE:
                break
        return font, widest

    def _heading(self, bar: Bar) -> None:
        if bar.heading:
            self.y += _SECTION_GAP
            self._paragraph(bar.heading, self._fonts.value, INK)
            self.y += _SECTION_GAP

    def _beside(self, lines: Sequence[str], extent: Extent) -> int:
        """Write a label and return where the middle of its bar is."""
        high = _pitch(self._fonts.label, extent)
        middle_of_letters = round(self._fonts.label.size * _MIDDLE)
        others = (len(lines) - 1) * high
        up = max(_BAR // 2, others // 2 + extent.above - middle_of_letters)
        down = max(_BAR // 2, others // 2 + extent.below + middle_of_letters)
        middle = self.y + up
        first = middle + middle_of_letters - others // 2
        for number, line in enumerate(lines):
            baseline = first + number * high
            self.lines.append(Line(_MARGIN, baseline, line, self._fonts.label, INK))
        self.y = middle + down
        return middle

    def _above(self, lines: Sequence[str], extent: Extent) -> int:
        font = self._fonts.label
        self.y += extent.above
        for number, line in enumerate(lines):
            self.y += _pitch(font, extent) if number else 0
            self.lines.append(Line(_MARGIN, self.y, line, font, INK))
        self.y += extent.below + _LEADING + _LOW_BAR
        return self.y - _LOW_BAR // 2

    def _bar(self, bar: Bar, area: BarArea, middle: int, high: int) -> None:
        font = area.font if bar.segments else self._fonts.label
        baseline = middle + round(font.size * _MIDDLE)
        end = self._segments(bar.segments, area, (middle - high // 2, middle + high // 2))
        if not bar.value:
            return
        left = end + VALUE_GAP
        if end < area.zero:
            left = end - VALUE_GAP - font.width(bar.value)
        colour = INK if bar.segments else QUIET
        self.lines.append(Line(left, baseline, bar.value, font, colour))

    def _segments(
        self, segments: Sequence[Segment], area: BarArea, between: tuple[int, int]
    ) -> int:
        """Draw the parts of a bar; return where it ends."""
        at, end = 0, area.zero
        for number, segment in enumerate(segments):
            start, at = at, at + segment.length
            first, last = sorted((area.x(start), area.x(at)))
            end = area.x(at)
            if segment.length and last - first < _SLIVER:
                last = first + _SLIVER if segment.length > 0 else last
                first = last - _SLIVER
                end = last if segment.length > 0 else first
            cut = _CUT if number and last - first > 2 * _CUT else 0
            box = Box(first + cut, *(between[0], last, between[1]), segment.colour)
            if segment.length:
                self._box(box)
            if self._drawing.series:
                self._inside(segment, box)
        return end

    def _box(self, box: Box) -> None:
        outlined = needs_outline(box.colour)
        self.boxes.append(Box(box.left, box.top, box.right, box.bottom, box.colour, outlined))

    def _inside(self, segment: Segment, box: Box) -> None:
        """Write the figure of a part into it, if there is room."""
        font = self._fonts.value
        width = font.width(segment.value)
        if width + 2 * VALUE_GAP <= box.right - box.left:
            left = (box.left + box.right - width) // 2
            baseline = (box.top + box.bottom) // 2 + round(font.size * _MIDDLE)
            self.lines.append(Line(left, baseline, segment.value, font, ink_on(segment.colour)))

    # -- parts of one bar -----------------------------------------------------------------------

    def one_stack(self) -> None:
        """Put one high bar, and below it its parts with their names and figures."""
        bar = self._drawing.bars[0]
        area = BarArea((), self._fonts.value, _MARGIN, WIDTH - _MARGIN)
        self._segments(bar.segments, area, (self.y, self.y + _ONE_BAR))
        self.y += _ONE_BAR + _PART_GAP
        series, label, value = self._drawing.series, self._fonts.label, self._fonts.value
        left = _MARGIN + _SWATCH + _SWATCH_GAP
        figures = max(value.width(each.value) for each in series)
        room = WIDTH - _MARGIN - left - _ENTRY_GAP - figures
        names = [label.lines(each.label, room, _BESIDE_LINES)[0] for each in series]
        extent = label.extent([line for lines in names for line in lines])
        right = left + max(label.width(line) for lines in names for line in lines)
        right += _ENTRY_GAP + figures
        for each, lines in zip(series, names, strict=True):
            if not each.colour:
                self.boxes.append(Box(_MARGIN, self.y - 8, right, self.y - 5, RULE))
                self.y += _LEADING
            for number, line in enumerate(lines):
                self.y += extent.above
                self.lines.append(Line(left, self.y, line, label, INK))
                if not number:
                    at = right - value.width(each.value)
                    self.lines.append(Line(at, self.y, each.value, value, INK))
                    self._swatch(each.colour, _MARGIN, self.y)
                self.y += extent.below + _LEADING
            self.y += _LEADING

    def _entries(self, series: Sequence[Series]) -> None:
        """Write what the colours stand for, as many side by side as there is room for."""
        font = self._fonts.label
        names = [font.lines(each.label, _INNER - _SWATCH - _SWATCH_GAP, 1)[0][0] for each in series]
        extent = font.extent(names)
        left = _MARGIN
        self.y += extent.above
        for each, name in zip(series, names, strict=True):
            width = _SWATCH + _SWATCH_GAP + font.width(name)
            if left > _MARGIN and left + width > WIDTH - _MARGIN:
                left = _MARGIN
                self.y += extent.above + extent.below + _LEADING
            self._swatch(each.colour, left, self.y)
            self.lines.append(Line(left + _SWATCH + _SWATCH_GAP, self.y, name, font, INK))
            left += width + _ENTRY_GAP
        self.y += extent.below + _PART_GAP

    def _swatch(self, colour: str, left: int, baseline: int) -> None:
        if colour:
            top = baseline - round(self._fonts.label.size * _MIDDLE) - _SWATCH // 2
            self._box(Box(left, top, left + _SWATCH, top + _SWATCH, colour))


def _pitch(font: Lettering, extent: Extent) -> int:
    """Return how far below each other the baselines of a text's lines are."""
    return max(extent.above + extent.below + _LEADING, round(font.size * _PITCH))
