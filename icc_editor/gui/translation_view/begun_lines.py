# SPDX-License-Identifier: MIT
"""Lines that are made in a translation for a paragraph nobody has begun to write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from icc_editor.formats.segment_cuts import plain
from icc_editor.gui.text_edit import paragraph_room
from icc_editor.gui.text_edit.edits import Edit, Selection
from icc_editor.gui.text_edit.page_pair import PagePair
from icc_editor.gui.text_edit.text_page import TextPage
from icc_editor.gui.translation_view.row_places import RowTexts
from icc_editor.post.segment import Segment
from icc_editor.services.translating.rows import Row

_TARGET = 1


@dataclass(frozen=True, slots=True)
class _Made:
    """Lines that were made: the text's revision then, and its lines before."""

    revision: int
    before: list[str]


@dataclass(frozen=True, slots=True)
class BegunPlace:
    """Where a translation was begun that has no words yet.

    The lines of source and translation it begins at, and how many were made for it.
    """

    source_line: int
    target_line: int
    made: int


class BegunLines:
    """Makes room in a translation for the text of a row, and takes it away where none came."""

    def __init__(
        self, target: TextPage, pair: PagePair, segment_of: Callable[[int], Segment | None]
    ) -> None:
        """Make it in ``target``, the right page of ``pair``; ``segment_of`` tells what a row is."""
        self._edit = target
        self._pair = pair
        self._segment_of = segment_of
        self._made: _Made | None = None

    def make(self, rows: Sequence[Row], row: int, words: Sequence[str]) -> tuple[Row, ...]:
        """Put the lines ``words`` where the text of a row is to be, as one step.

        Return the rows with as many lines as they have then.
        """
        edit, pair = self._edit, self._pair
        lines = list(edit.lines())
        counts = [len(pair.lines(_TARGET, each)) for each in range(pair.count)]
        before = next((each for each in range(row - 1, -1, -1) if counts[each]), -1)
        if not any(line.strip() for line in lines):  # the first text of all takes all lines
            caret = Selection.at(len(words) - 1, len(words[-1]))
            edit.apply(Edit(0, len(lines), tuple(words), caret))
            counts = [0] * len(counts)
            counts[row] = len(words)
        elif before < 0:
            edit.apply(paragraph_room.above(lines, 0, words))
            counts[row] = len(edit.lines()) - len(lines)
        else:
            start = pair.lines(_TARGET, before).start
            last = start + counts[before] - 1
            while last > start and not lines[last].strip():
                last -= 1
            if self._goes_on(before, row):
                place = Selection.at(last + len(words), len(words[-1]))
                edit.apply(Edit(last + 1, 0, tuple(words), place))
            else:
                edit.apply(paragraph_room.below(lines, last, words))
            first = edit.textCursor().blockNumber() + 1 - len(words)
            whole = counts[before] + len(edit.lines()) - len(lines)
            counts[before], counts[row] = first - start, whole - (first - start)
        self._made = _Made(edit.document().revision(), lines)
        return tuple(
            replace(each, target_lines=count) for each, count in zip(rows, counts, strict=True)
        )

    def keep(self) -> None:
        """Let the lines stay, whatever is written in them."""
        self._made = None

    def take_away(self) -> None:
        """Take away what was made last, where nothing was written since."""
        made, self._made = self._made, None
        edit = self._edit
        if made is None or edit.document().revision() != made.revision:
            return
        now, before = list(edit.lines()), made.before
        head = 0
        while head < len(before) and before[head] == now[head]:
            head += 1
        tail = 0
        while tail < len(before) - head and before[-1 - tail] == now[-1 - tail]:
            tail += 1
        kept = tuple(before[head : len(before) - tail])
        caret = Selection.at(max(head - 1, 0), 0)
        edit.apply(Edit(head, len(now) - tail - head, kept, caret))

    def place(self, row: int, texts: RowTexts | None) -> BegunPlace | None:
        """Return where a row's translation was begun; None where it has words, or no lines."""
        if texts is None or plain(texts.target) or not texts.source.strip():
            return None
        made = len(self._pair.lines(_TARGET, row))
        return BegunPlace(texts.source_line, texts.target_line, made) if made else None

    def _goes_on(self, before: int, row: int) -> bool:
        """Return whether a row is the next item, or row of a table, of the one before."""
        one, other = (
            segment.sources[-1] if segment is not None and segment.sources else None
            for segment in (self._segment_of(before), self._segment_of(row))
        )
        return (
            one is not None
            and other is not None
            and one.kind is other.kind
            and other.first_line == one.end_line
        )


def begun_again(rows: tuple[Row, ...], place: BegunPlace) -> tuple[Row, ...]:
    """Give a row the empty lines that were made for it, whatever was found since."""
    starts = list(accumulate((row.target_lines for row in rows), initial=0))
    sources = list(accumulate((row.source_lines for row in rows), initial=0))
    if place.source_line not in sources:
        return rows
    row = max(n for n, line in enumerate(sources[:-1]) if line == place.source_line)
    holder = max(n for n, line in enumerate(starts[:-1]) if line <= place.target_line)
    if rows[row].target_lines or not rows[row].source_lines:
        return rows
    held, left = rows[holder].target_lines, place.target_line - starts[holder]
    if holder > row:  # above the first words of all
        if starts[row] != place.target_line or held <= place.made:
            return rows
        left = held - place.made
    given = list(rows)
    given[row] = replace(given[row], target_lines=held - left)
    given[holder] = replace(given[holder], target_lines=left)
    return tuple(given)
