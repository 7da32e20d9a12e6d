# SPDX-License-Identifier: MIT
"""Tab in a pipe table: from cell to cell, and a new row after the last.  No Qt here."""

import re
from collections.abc import Sequence
from itertools import pairwise

from icc_editor.gui.text_edit.edits import Edit, Place, Selection

_BAR = re.compile(r"(?<!\\)\|")
_RULE_ROW = 1  # the line of dashes below the titles


def cells(row: str) -> list[tuple[int, int]]:
    """Return where the words of each cell begin and end, in code points."""
    bars = [match.start() for match in _BAR.finditer(row)]
    edges = [-1, *bars, len(row)]
    found = []
    for left, right in pairwise(edges):
        text = row[left + 1 : right]
        outer = left < 0 or right == len(row)
        if outer and not text.strip():
            continue  # what stands before the first bar and after the last is no cell
        start = left + 1 + len(text) - len(text.lstrip())
        if not text.strip():
            start = min(left + 2, right)
        found.append((start, max(start, left + 1 + len(text.rstrip()))))
    return found


def move(lines: Sequence[str], place: Place, table: range, *, back: bool) -> Edit:
    """Return the edit that selects the next or previous cell of the lines ``table``.

    Behind the last cell a new row is made; before the first one nothing happens.
    """
    rows = [number for index, number in enumerate(table) if index != _RULE_ROW]
    places = [(number, *cell) for number in rows for cell in cells(lines[number])]
    here = sum(1 for number, start, _ in places if (number, start) <= (place.line, place.column))
    target = max(here - 1, 0) + (-1 if back else 1)
    if target < 0 or not places:
        return Edit(place.line, 0, (), Selection(place, place))
    if target < len(places):
        number, start, end = places[target]
        return Edit(number, 0, (), Selection(Place(number, start), Place(number, end)))
    count = len(cells(lines[table[0]]))
    row = "|" + "  |" * count
    return Edit(table[-1] + 1, 0, (row,), Selection.at(table[-1] + 1, 2))
