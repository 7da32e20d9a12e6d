# SPDX-License-Identifier: MIT
"""Rewriting what is chosen, or the whole text, sign by sign: an ``Edit`` from a page.  No Qt here.

Code, addresses and file names stay as they are.  Offsets are code points.
"""

from collections.abc import Callable, Sequence

from icc_editor.gui.text_edit.edits import Edit, Place, Selection
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.post.document import BlockKind
from icc_editor.text.khmer import clusters
from icc_editor.text.spelling.unchecked import unchecked

Kept = Sequence[tuple[int, int]]
Change = tuple[int, int, str]
"""What stands from one offset to another, and what comes in its place."""

Work = Callable[[str, Kept], Sequence[Change]]
"""Returns what changes in a stretch of a line, in order and without overlaps.

``Kept`` are the parts of the stretch that stay.
"""


def rewritten(
    structure: Structure, selection: Selection, work: Work, *, whole: bool | None = None
) -> Edit | None:
    """Return the edit that rewrites the selection or the whole text; None if it changes nothing.

    Anchor and caret stay at the same place of the text, whatever was put in or taken out before
    them; where that place is no more, or lies inside a cluster by now, they go to the cluster's
    border.  A word break put in right at a caret comes after it, and outside of a selection.

    Args:
        structure: The text.
        selection: Where anchor and caret are.
        work: What is to be changed in a line.
        whole: Rewrite all of the text; by default when nothing is selected.
    """
    lines = structure.lines()
    if whole is None:
        whole = selection.is_empty
    last = len(lines) - 1
    start = Place(0, 0) if whole else selection.start
    end = Place(last, len(lines[last])) if whole else selection.end
    new: list[str] = []
    changes: dict[int, list[Change]] = {}
    staying = _staying(structure, range(start.line, end.line + 1))
    for number in range(start.line, end.line + 1):
        line = lines[number]
        first = start.column if number == start.line else 0
        until = end.column if number == end.line else len(line)
        if structure.role(number).kind is BlockKind.CODE:
            new.append(line)
            continue
        kept = [
            (max(a - first, 0), b - first)
            for a, b in staying.get(number, ())
            if a < until and b > first
        ]
        made = [(first + a, first + b, text) for a, b, text in work(line[first:until], kept)]
        changes[number] = made
        new.append(_changed(line, made))
    if new == lines[start.line : end.line + 1]:
        return None

    def moved(place: Place, *, is_start: bool) -> Place:
        made = changes.get(place.line)
        if not made:
            return place
        line = new[place.line - start.line]
        column = _moved(lines[place.line], place.column, made, after=is_start)
        if column not in clusters.stops(line):
            near = clusters.previous_stop if is_start else clusters.next_stop
            column = near(line, column)
        return Place(place.line, column)

    some = not selection.is_empty
    anchor, caret = (
        moved(place, is_start=some and place == selection.start)
        for place in (selection.anchor, selection.caret)
    )
    return Edit(start.line, len(new), tuple(new), Selection(anchor, caret))


def _changed(line: str, changes: Sequence[Change]) -> str:
    parts, at = [], 0
    for start, end, text in changes:
        parts += [line[at:start], text]
        at = end
    return "".join([*parts, line[at:]])


def _moved(line: str, column: int, changes: Sequence[Change], *, after: bool) -> int:
    """Return where a column is once ``changes`` are made; ``after`` what is put in right there."""
    by = 0
    for start, end, text in changes:
        if start > column or (start == end == column and not after):
            break
        if end > column:  # inside of what is replaced
            old = line[start:column]
            return start + by + (len(old) if text.startswith(old) else len(text))
        by += len(text) - (end - start)
    return column + by


def _staying(structure: Structure, lines: range) -> dict[int, list[tuple[int, int]]]:
    """Return the parts of each line that stay: code may go over several lines of a block."""
    found: dict[int, list[tuple[int, int]]] = {}
    number = lines.start
    while number < lines.stop:
        block = structure.content_lines(number)
        if number not in block:  # a blank line beside it
            number += 1
            continue
        texts = structure.lines()[block.start : block.stop]
        stretches = unchecked("\n".join(texts))
        begin = 0
        for at, text in zip(block, texts, strict=True):
            end = begin + len(text)
            found[at] = [
                (max(a - begin, 0), min(b, end) - begin)
                for a, b in stretches
                if a < end and b > begin
            ]
            begin = end + 1
        number = block.stop
    return found
