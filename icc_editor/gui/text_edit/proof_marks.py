# SPDX-License-Identifier: MIT
"""Waves under what the checks point out in a page, found while the writer rests.

A check never runs on a key: it waits for a pause, looks at the blocks in view one by one and goes
back to the events between them.  A block is checked as a whole, since a link or code may go over
several lines.  What it found is kept by the block's text, so that an unchanged block is checked
once.  In a line that is being changed the marks before and after the change stay where they are.
Waves are painted, not formatted: nothing is laid out anew, nothing can be undone.
"""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPointF, QRect, QTimer
from PySide6.QtGui import QPainter, QPen, QPolygonF, QTextBlock, QTextLine
from PySide6.QtWidgets import QPlainTextEdit

from icc_editor.gui.text_edit import page_painting, text_places
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.line_ends import x_of
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.gui.text_edit.text_style import TextColors
from icc_editor.text.changes import common_ends
from icc_editor.text.spelling.unchecked import UNCHECKED_KINDS

PAUSE_MS = 350
"""How long the writer must have rested."""

UNKNOWN_WORD = "spelling"
"""The reason of a mark for a word no dictionary knows."""

_KEPT_BLOCKS = 4000  # texts whose marks are kept; a page shows some 40
_KEPT_LINES = 2000  # lines whose marks are kept for painting
_LONGEST = 8000  # code points that are checked together: some 30 ms
_WAVE = 2.0  # points high, and half as long
_LOW = 0.75  # of the way from the letters' foot to that of the line


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch that is pointed out, in code points.

    ``reason`` is the check's own code; ``replacement`` what one key puts there, None where only
    the writer can tell.  ``sentence`` says what is pointed out, where the reason alone does not
    tell; ``finding`` is the id by which the writer may say that it is right.  ``figure`` is one
    that may stand there.  A ``quiet`` mark is not drawn and not looked for: it only offers.
    """

    start: int
    end: int
    reason: str = ""
    replacement: str | None = None
    sentence: str = ""
    finding: str = ""
    figure: str = ""
    quiet: bool = False


Check = Callable[[str], Sequence[Mark]]
"""Returns the marks of one block of Markdown, in order, none over two lines; must be fast enough
for some dozen blocks a pause."""

LineMarks = tuple[tuple[Mark, ...], ...]
"""The marks of each line of some; empty when there are none at all."""

_KnownLines = dict[int, tuple[str, tuple[Mark, ...]]]  # by line: its text when they were found


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark and its line, counted from 0."""

    line: int
    mark: Mark


class ProofMarks(QObject):
    """The marks of one page."""

    def __init__(self, edit: QPlainTextEdit, structure: Structure) -> None:
        """Mark nothing until there is a check."""
        super().__init__(edit)
        self._edit = edit
        self._structure = structure
        self._check: Check | None = None
        self._found: OrderedDict[str, LineMarks] = OrderedDict()
        self._shown: _KnownLines = {}  # by line: last known
        self._given: _KnownLines = {}  # of these lines, from elsewhere
        self._repaint = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._work)
        self.blocks_checked = 0  # so far; tests count it
        self.text_revision = 0  # grows with every change of the text
        self.check_revision = 0  # and this one with every other check
        edit.verticalScrollBar().valueChanged.connect(self.wait)

    def set_check(self, check: Check | None) -> None:
        """Mark what ``check`` finds from now on; None marks nothing."""
        self._check = check
        self._found.clear()
        self._shown.clear()
        self.check_revision += 1
        self._edit.viewport().update()
        self.rest()
        self._wait(0)

    @property
    def check(self) -> Check | None:
        """Return the check in use."""
        return self._check

    def give(self, marks: Mapping[int, Sequence[Mark]]) -> None:
        """Show these marks too, by line: found elsewhere, in the text as it is now.

        They stay until others are given; in a line that is being changed as all marks do.
        """
        lines = self._structure.lines()
        given = {n: (lines[n], tuple(its)) for n, its in marks.items() if n < len(lines)}
        if given != self._given:
            self._given = given
            self.check_revision += 1
            self._edit.viewport().update()

    @property
    def is_waiting(self) -> bool:
        """Return whether blocks in view may still have to be checked."""
        return self._pause.isActive()

    def wait(self) -> None:
        """Check what is in view after the next pause."""
        self._wait(PAUSE_MS)

    def rest(self) -> None:
        """Check nothing until ``wait`` is called again: nobody sees the page."""
        self._pause.stop()

    def replaced(self, first: int, removed: int, added: int) -> None:
        """Follow the text: ``added`` lines stand for ``removed`` ones from ``first`` on."""
        self.text_revision += 1
        if added != removed:
            self._shown = _moved(self._shown, first, removed, added)
            self._given = self._given_moved(first, removed, added)
        self.wait()

    def marks_in(self, block: QTextBlock) -> tuple[Mark, ...]:
        """Return what is known of a line now: nothing is checked for it."""
        number, text = block.blockNumber(), block.text()
        if self._check is None or not text:
            return ()
        known = self._shown.get(number)
        if known is None or known[0] != text:
            lines = self._together(number)
            found = self._found.get(self._text(lines))
            if found is not None:
                self._show(lines, found)
                known = self._shown[number]
            elif known is not None:
                known = (text, _carried(*known, text))
        own = () if known is None else known[1]
        given = self._given_in(number, text)
        if not (own or given) or not self._is_prose(number):
            return ()
        return _merged(own, given)

    def mark_at(self, place: Place) -> Mark | None:
        """Return the mark at a place, its end included."""
        block = self._edit.document().findBlockByNumber(place.line)
        marks = self.marks_in(block) if block.isValid() else ()
        return next((mark for mark in marks if mark.start <= place.column <= mark.end), None)

    def checked(self, line: int) -> tuple[range, tuple[PlacedMark, ...]]:
        """Check the block around a line, if that is to be done; return its lines and its marks.

        A line beside a block, and a part of a very long block, stands for itself.
        """
        lines = self._together(line)
        found = self._checked(lines) or ((),) * len(lines)
        is_prose = self._is_prose(lines.start)
        placed = [
            PlacedMark(number, mark)
            for number, own in zip(lines, found, strict=True)
            for mark in _merged(own, self._given_in(number) if is_prose else ())
        ]
        return lines, tuple(one for one in placed if not one.mark.quiet)

    def paint(
        self,
        painter: QPainter,
        blocks: Sequence[tuple[QTextBlock, float]],
        colors: TextColors,
        area: QRect,
    ) -> None:
        """Draw the waves of ``blocks``, each given with its top, as far as they are in ``area``."""
        for block, top in blocks:
            marks = [mark for mark in self.marks_in(block) if not mark.quiet]
            lines = page_painting.lines_in(block, top, area) if marks else []
            if not lines:
                continue
            low, high = lines[0].textStart(), lines[-1].textStart() + lines[-1].textLength()
            units = text_places.unit_counter(block)
            for mark in marks:
                start, end = units(mark.start), units(mark.end)
                if start > high:
                    break
                if end >= low:
                    is_word = mark.reason == UNKNOWN_WORD
                    painter.setPen(QPen(colors.spelling if is_word else colors.encoding, 1.2))
                    _paint_wave(painter, lines, top, start, end)

    def _wait(self, pause: int) -> None:
        if self._check is not None and self._edit.isVisible():
            self._pause.start(pause)

    def _work(self) -> None:
        """Check one block in view that was not checked; go on after the events waiting."""
        end = 0
        for block, _rect in page_painting.visible_blocks(self._edit, self._edit.viewport().rect()):
            if block.blockNumber() < end:
                continue
            lines = self._together(block.blockNumber())
            end = lines.stop
            checked = self.blocks_checked
            self._show(lines, self._checked(lines))
            if self.blocks_checked > checked:
                self._pause.start(0)
                return
        if self._repaint:
            self._repaint = False
            self._edit.viewport().update()

    def _checked(self, lines: range) -> LineMarks:
        text = self._text(lines)
        if (found := self._found.get(text)) is not None:
            self._found.move_to_end(text)
        elif self._check is None or not text.strip() or not self._is_prose(lines.start):
            return ()
        else:
            found = by_line(text, self._check(text))
            self.blocks_checked += 1
            self._found[text] = found
            while len(self._found) > _KEPT_BLOCKS:
                self._found.popitem(last=False)
        return found

    def _show(self, lines: range, found: LineMarks) -> None:
        """Keep what was found for painting."""
        if len(self._shown) > _KEPT_LINES:
            self._shown.clear()
        for index, line in enumerate(lines):
            known = (self._structure.line(line), found[index] if found else ())
            before = self._shown.get(line)
            if known != before and (known[1] or before is not None):
                self._repaint = True
            self._shown[line] = known

    def _given_moved(self, first: int, removed: int, added: int) -> _KnownLines:
        """Return the given marks after a change of lines: those of a line that is still there.

        Qt counts a line as changed when others come in before it.
        """
        lines = self._structure.lines()[first : first + added]
        changed = {
            line: known
            for line, known in self._given.items()
            if first <= line < first + removed and known[0] in lines
        }
        others = {line: known for line, known in self._given.items() if line not in changed}
        stayed = {first + lines.index(known[0]): known for known in changed.values()}
        return _moved(others, first, removed, added) | stayed

    def _given_in(self, number: int, text: str | None = None) -> tuple[Mark, ...]:
        """Return the marks that were given for a line; ``text`` is what stands there."""
        known = self._given.get(number)
        if known is None:
            return ()
        text = self._structure.line(number) if text is None else text
        return known[1] if known[0] == text else _carried(*known, text)

    def _text(self, lines: range) -> str:
        return "\n".join(self._structure.lines()[lines.start : lines.stop])

    def _together(self, line: int) -> range:
        """Return the lines that are checked together with a line."""
        block = self._structure.content_lines(line)
        if line not in block:
            return range(line, line + 1)
        first, length = block.start, 0
        for number in block:
            more = len(self._structure.line(number)) + 1
            if length + more > _LONGEST and number > first:
                if line < number:
                    return range(first, number)
                first, length = number, 0
            length += more
        return range(first, block.stop)

    def _is_prose(self, line: int) -> bool:
        return self._structure.role(line).kind not in UNCHECKED_KINDS


def _paint_wave(
    painter: QPainter, lines: Sequence[QTextLine], top: float, start: int, end: int
) -> None:
    for line in lines:
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last or (start == end == first):
            painter.drawPolyline(_wave(line, first, last, top))


def by_line(text: str, marks: Sequence[Mark]) -> LineMarks:
    """Return the marks of each line of ``text``, with its offsets; what goes on below is cut."""
    if not marks:
        return ()
    found = []
    start, left = 0, list(marks)
    for line in text.split("\n"):
        end = start + len(line)
        here = [mark for mark in left if mark.start <= end]
        left = left[len(here) :]
        found.append(tuple(_cut(mark, start, end) for mark in here))
        start = end + 1
    return tuple(found)


def _cut(mark: Mark, start: int, end: int) -> Mark:
    whole = mark.end <= end
    return Mark(
        mark.start - start,
        min(mark.end, end) - start,
        mark.reason,
        mark.replacement if whole else None,
    )


def _moved(known: _KnownLines, first: int, removed: int, added: int) -> _KnownLines:
    """Return what is known of lines after ``added`` ones came for ``removed`` from ``first`` on."""
    after = first + removed
    return {
        line + (added - removed if line >= after else 0): its
        for line, its in known.items()
        if line >= after or line < first + added
    }


def _merged(own: tuple[Mark, ...], given: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Return the marks of a line in order; of two at one place its own stays."""
    if not given:
        return own
    more = (
        mark
        for mark in given
        if not any(one.start < mark.end and mark.start < one.end for one in own)
    )
    return tuple(sorted((*own, *more), key=lambda mark: mark.start))


def _carried(before: str, marks: Sequence[Mark], text: str) -> tuple[Mark, ...]:
    """Return the marks of a line that was changed since: those outside the change."""
    head, tail = common_ends(before, text)
    moved = len(text) - len(before)
    kept = []
    for mark in marks:
        if mark.end < head:
            kept.append(mark)
        elif mark.start > len(before) - tail:
            kept.append(replace(mark, start=mark.start + moved, end=mark.end + moved))
    return tuple(kept)


def _wave(line: QTextLine, first: int, last: int, top: float) -> QPolygonF:
    """Return the wave under part of a line: low, since Khmer subscripts hang below its letters."""
    left, right = x_of(line, first), max(x_of(line, last), x_of(line, first) + 4)
    foot = top + line.y() + line.ascent() + line.descent() * _LOW
    steps = max(int((right - left) / _WAVE), 2)
    return QPolygonF(
        [
            QPointF(left + (right - left) * step / steps, foot - (_WAVE if step % 2 else 0.0))
            for step in range(steps + 1)
        ]
    )
