# SPDX-License-Identifier: MIT
"""Room for the lines of one page, so that they stand beside those of another.

A row is some lines that follow each other: a paragraph, say, and the empty line below it.  It is as
high as its lines are, or as high as it is told to be at least; the room is below its last line.  A
row without lines (what is not translated yet) is room alone.  The text knows nothing of rows: they
follow its lines through every change, until they are set anew.

Heights are in points.  Only what changed is measured again: the lines of one row.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextDocument


class RowRoom(QObject):
    """The rows of one document, and how high each is."""

    changed = Signal(int)  # row: its own height is another, or its lines are
    renewed = Signal()  # all are to be measured anew: the page has another width, say

    def __init__(
        self,
        document: QTextDocument,
        measure: Callable[[QTextBlock], float],
        show: Callable[[bool, bool], None],
    ) -> None:
        """``measure`` gives the height of a block without room, laying it out first.

        ``show(at_top, in_sight)`` is called when room is another: above the first line too, and
        where it is seen.
        """
        super().__init__(document)
        self._document = document
        self._measure = measure
        self._show = show
        self._counts = [document.blockCount()]
        self._firsts = [0]
        self._least = [0.0]
        self._own: list[float | None] = [None]  # None: to be measured
        self._told: list[float | None] = [None]  # what others know; None: nobody has asked
        self._touched: set[int] = set()
        self._pause = QTimer(self)  # what is laid out while it is painted is told later
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self.tell)
        self.rows_measured = 0  # so far; tests count it

    # Which lines

    def set_rows(self, counts: Iterable[int]) -> None:
        """Set how many lines each row has, from the first line on; rows the same stay as they are.

        Others begin without room.

        Raises:
            ValueError: The rows do not have exactly the lines of the text.
        """
        new = list(counts)
        if sum(new) != self._document.blockCount() or min(new) < 0:
            raise ValueError(new)
        shortest = min(len(new), len(self._counts))
        head = 0
        while head < shortest and new[head] == self._counts[head]:
            head += 1
        tail = 0
        while tail < shortest - head and new[-1 - tail] == self._counts[-1 - tail]:
            tail += 1
        end, added = len(self._counts) - tail, len(new) - tail - head
        if not added and end == head:
            return
        self._least[head:end] = [0.0] * added
        self._own[head:end] = [None] * added
        self._told[head:end] = [None] * added
        self._touched = {row for row in self._touched if row < head}
        self._counts = new
        self._find_firsts()
        self._show(True, True)

    @property
    def count(self) -> int:
        """Return how many rows there are."""
        return len(self._counts)

    def row_of(self, line: int) -> int:
        """Return the row of a line (0-based)."""
        return bisect_right(self._firsts, line) - 1

    def lines(self, row: int) -> range:
        """Return the lines of a row; an empty range stands where they would be."""
        return range(self._firsts[row], self._firsts[row] + self._counts[row])

    def replaced(self, first: int, removed: int, added: int) -> None:
        """Follow a change of the text: ``removed`` lines from ``first`` on became ``added``."""
        start = self.row_of(first)
        end = self.row_of(first + max(removed, 1) - 1)
        if removed != added:
            if start == end:
                self._counts[start] += added - removed
            else:
                last = self._firsts[end] + self._counts[end]
                self._counts[start] = first - self._firsts[start] + added
                self._counts[start + 1 : end] = [0] * (end - start - 1)
                self._counts[end] = last - first - removed
            self._find_firsts()
        for row in range(start, end + 1):
            self._touch(row, is_new=removed != added)

    # How high

    def set_least(self, row: int, height: float) -> None:
        """Let a row be at least so high; call ``show_room`` after the last of several."""
        self._least[row] = height

    def least(self, row: int) -> float:
        """Return how high a row was told to be at least."""
        return self._least[row]

    def show_room(self, *, in_sight: bool = True) -> None:
        """Show the heights that were set; nothing is painted when none of them is ``in_sight``."""
        self._show(not self._counts[0], in_sight)

    def own_height(self, row: int) -> float:
        """Return how high the lines of a row are; they are laid out for it."""
        known = self._own[row]
        if known is None:
            self.rows_measured += 1
            known = 0.0
            block = self._document.findBlockByNumber(self._firsts[row])
            for _line in range(self._counts[row]):
                known += self._measure(block)
                block = block.next()
            self._own[row] = known
        if self._told[row] is None:
            self._told[row] = known
        return known

    def height(self, row: int) -> float:
        """Return how high a row is shown."""
        return max(self.own_height(row), self._least[row])

    def below(self, block: QTextBlock) -> float:
        """Return the room below a block."""
        line = block.blockNumber()
        row = self.row_of(line)
        if not 0 <= row < len(self._counts) or line + 1 != self._firsts[row] + self._counts[row]:
            return 0.0
        least = self._least[row]
        room = max(least - self.own_height(row), 0.0) if least else 0.0  # nothing to be measured
        for empty in range(row + 1, len(self._counts)):
            if self._counts[empty]:
                break
            room += self._least[empty]
        return room

    def above(self, block: QTextBlock) -> float:
        """Return the room above a block: only the first one has some, of rows without lines."""
        if block.blockNumber():
            return 0.0
        room = 0.0
        for row, count in enumerate(self._counts):
            if count:
                break
            room += self._least[row]
        return room

    # Where in a row

    def row_at(self, line: int, down: float) -> tuple[int, float]:
        """Return the row of a place ``down`` points below the upper edge of a line, and how far.

        Both are measured from the upper edge; of the first line that is above its room.
        """
        row = 0 if not line else self.row_of(line)
        for before in self.lines(row):
            if before >= line:
                break
            down += self._measure(self._document.findBlockByNumber(before))
        while row + 1 < len(self._counts) and down >= (height := self.height(row)):
            down -= height
            row += 1
        return row, down

    def place_in(self, row: int, down: float) -> tuple[int, float]:
        """Return the line of a place ``down`` points below the upper edge of a row, and how far."""
        while row and not self._counts[row]:
            row -= 1
            down += self.height(row)
        if self._firsts[row] == 0:  # the room of rows without lines is above the first line
            down += sum(self._least[:row])
        return self._firsts[row], down

    def without_room(
        self, blocks: Sequence[tuple[QTextBlock, QRect]]
    ) -> list[tuple[QTextBlock, QRect]]:
        """Return blocks with the places of their own lines alone."""
        return [
            (one, place.adjusted(0, round(self.above(one)), 0, -round(self.below(one))))
            for one, place in blocks
        ]

    # What is laid out

    def laid_out(self, block: QTextBlock) -> None:
        """Take notice that a block has lines anew."""
        row = self.row_of(block.blockNumber())
        if 0 <= row < len(self._counts):
            self._touch(row, is_new=False)

    def all_new(self) -> None:
        """Take notice that every line is to be laid out anew."""
        self._own = [None] * len(self._counts)
        self._told = [None] * len(self._counts)
        self._touched.clear()
        self.renewed.emit()

    def tell(self) -> None:
        """Tell now which rows have another height of their own."""
        self._pause.stop()
        touched, self._touched = self._touched, set()
        for row in sorted(touched):
            if row < len(self._counts):
                before = self._told[row]
                own = self.own_height(row)
                if own != before:
                    self._told[row] = own
                    self.changed.emit(row)

    def _touch(self, row: int, *, is_new: bool) -> None:
        self._own[row] = None
        if is_new:
            self._told[row] = None if self._told[row] is None else -1.0
        if self._told[row] is not None:
            self._touched.add(row)
            if not self._pause.isActive():
                self._pause.start()

    def _find_firsts(self) -> None:
        self._firsts = list(accumulate(self._counts, initial=0))[:-1]
