# SPDX-License-Identifier: MIT
"""What keys do in a pipe table, as in a word processor's.  No Qt here.

Tab goes from cell to cell and Enter from row to row; both make a new row behind the last one.
Nothing typed lands where no cell is: behind a row, before it, or in the line of dashes.  A table is
given as the range of its lines.
"""

from collections.abc import Sequence
from itertools import pairwise

from icc_editor.formats.markdown_lines import table_bars
from icc_editor.gui.text_edit import paragraph_room
from icc_editor.gui.text_edit.edits import Edit, Place, Selection

_RULE_ROW = 1  # the line of dashes below the titles
_RULE_SIGNS = "-:|"
_BREAK = "<br>"  # a cell has one line; this is how Markdown writes another


def cells(row: str) -> list[tuple[int, int]]:
    """Return where the words of each cell begin and end, in code points."""
    edges = [-1, *table_bars(row), len(row)]
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
    places = [(number, *cell) for number in _rows(table) for cell in cells(lines[number])]
    here = sum(1 for number, start, _ in places if (number, start) <= (place.line, place.column))
    target = max(here - 1, 0) + (-1 if back else 1)
    if target < 0 or not places:
        return _staying(place)
    if target < len(places):
        number, start, end = places[target]
        return Edit(number, 0, (), Selection(Place(number, start), Place(number, end)))
    return _new_row(lines, table, table[-1] + 1, 0)


def enter(lines: Sequence[str], place: Place, table: range) -> Edit:
    """Return what Enter does in the lines ``table``.

    It goes to the cell below.  In an empty last row it ends the table, as it ends a list; behind
    the last row it begins a paragraph, behind another one a row.
    """
    row = lines[place.line]
    if place.line == table[0] and _is_before(row, place.column):
        return paragraph_room.above(lines, place.line)
    last = place.line == table[-1]
    body = table[_RULE_ROW + 1 :]
    if _is_behind(lines, place, table):
        if last and body:
            return paragraph_room.below(lines, place.line)
        return _new_row(lines, table, max(place.line, table[_RULE_ROW]) + 1, 0)
    if last and len(body) > 1 and not any(start < end for start, end in cells(row)):
        return _without_last_row(lines, place.line)
    return _to_row_below(lines, place, table)


def line_break(lines: Sequence[str], place: Place, table: range) -> Edit:
    """Return what Shift+Enter does in the lines ``table``: a new line in the same cell."""
    row = lines[place.line]
    if _is_behind(lines, place, table):  # for who types the bars of the next row as well
        new = (row[: place.column], row[place.column :])
        return Edit(place.line, 1, new, Selection.at(place.line + 1, 0))
    if not is_in_cell(lines, place, table):
        return enter(lines, place, table)
    broken = row[: place.column] + _BREAK + row[place.column :]
    return Edit(place.line, 1, (broken,), Selection.at(place.line, place.column + len(_BREAK)))


def before_typing(lines: Sequence[str], place: Place, table: range, text: str) -> Edit | None:
    """Return the edit that makes room for ``text`` where ``place`` is in no cell, else None."""
    if not text.strip() or text.startswith("|"):
        return None  # bars are typed by those who know what they do
    row = lines[place.line]
    if place.line == table[_RULE_ROW]:
        if text[0] in _RULE_SIGNS and not _is_behind(lines, place, table):
            return None
        edit = _to_row_below(lines, place, table)
        return Edit(edit.first, edit.removed, edit.lines, _at_end(edit.selection))
    if _is_before(row, place.column):
        start, _ = (*cells(row), (len(row), 0))[0]
        return Edit(place.line, 0, (), Selection.at(place.line, start))
    if not _is_behind(lines, place, table):
        return None
    if place.line == table[-1]:
        return paragraph_room.below(lines, place.line)
    start, end = cells(row)[-1]
    gap = " " if start < end else ""
    new = row[:end] + gap + row[end:]
    return Edit(place.line, 1, (new,), Selection.at(place.line, end + len(gap)))


def with_bars_kept(lines: Sequence[str], selection: Selection, table: range, text: str) -> str:
    """Return ``text`` as it is to come in the place of ``selection``, its bars no new cells.

    A row that has a cell for every column takes no more: a bar in the titles would end the table,
    one below them push the last words out of it.
    """
    start, end = selection.start, selection.end
    if "|" not in text or "\n" in text or start.line != end.line:
        return text
    if not (is_in_cell(lines, start, table) and is_in_cell(lines, end, table)):
        return text
    row = lines[start.line]
    count = len(cells(row[: start.column] + text + row[end.column :]))
    return protected(text) if count > max(len(cells(row)), _columns(lines, table)) else text


def protected(text: str) -> str:
    """Return a line with a backslash before every bar that would end a cell."""
    for bar in reversed(table_bars(text)):
        text = f"{text[:bar]}\\{text[bar:]}"
    return text


def is_in_cell(lines: Sequence[str], place: Place, table: range) -> bool:
    """Return whether ``place`` is in a cell: neither beside a row nor in the line of dashes."""
    beside = _is_before(lines[place.line], place.column) or _is_behind(lines, place, table)
    return place.line != table[_RULE_ROW] and not beside


def last_cell_end(row: str) -> int:
    """Return the column behind the words of a row's last cell."""
    found = cells(row)
    return found[-1][1] if found else len(row)


def _rows(table: range) -> list[int]:
    return [number for index, number in enumerate(table) if index != _RULE_ROW]


def _columns(lines: Sequence[str], table: range) -> int:
    return len(cells(lines[table[_RULE_ROW]]))


def _is_before(row: str, column: int) -> bool:
    """Return whether ``column`` is before the bar a row begins with."""
    return row.lstrip().startswith("|") and column <= row.index("|")


def _is_behind(lines: Sequence[str], place: Place, table: range) -> bool:
    """Return whether ``place`` is behind the bar a whole row ends with."""
    row = lines[place.line]
    bars = table_bars(row)
    closed = bool(bars) and not row[bars[-1] + 1 :].strip() and place.column > bars[-1]
    return closed and len(cells(row)) >= _columns(lines, table)


def _cell_index(row: str, column: int) -> int:
    bars = table_bars(row)
    left = sum(1 for bar in bars if bar < column)
    index = left - 1 if row.lstrip().startswith("|") else left
    return max(min(index, len(cells(row)) - 1), 0)


def _to_row_below(lines: Sequence[str], place: Place, table: range) -> Edit:
    index = _cell_index(lines[place.line], place.column)
    below = [number for number in _rows(table) if number > place.line]
    if not below:
        return _new_row(lines, table, table[-1] + 1, index)
    number = below[0]
    row = lines[number]
    whole = _with_cells(row, index + 1)
    start, end = cells(whole)[index]
    selection = Selection(Place(number, start), Place(number, end))
    return Edit(number, 1, (whole,), selection) if whole != row else Edit(number, 0, (), selection)


def _with_cells(row: str, count: int) -> str:
    """Return the row with empty cells behind its own, so that it has ``count``."""
    missing = count - len(cells(row))
    if missing <= 0:
        return row
    bars = table_bars(row.rstrip())
    closed = bool(bars) and not row[bars[-1] + 1 :].strip()
    return row.rstrip() + ("" if closed else " |") + "  |" * missing


def _new_row(lines: Sequence[str], table: range, at: int, index: int) -> Edit:
    """Return the edit that puts an empty row at the line ``at``, the caret in a cell of it."""
    columns = max(_columns(lines, table), 1)
    row = "|" + "  |" * columns
    return Edit(at, 0, (row,), Selection.at(at, 2 + 3 * min(index, columns - 1)))


def _without_last_row(lines: Sequence[str], line: int) -> Edit:
    rest = [*lines[:line], *lines[line + 1 :]]
    edit = paragraph_room.below(rest, line - 1)
    return Edit(line, 1, edit.lines, edit.selection)


def _at_end(selection: Selection) -> Selection:
    return Selection(selection.end, selection.end)


def _staying(place: Place) -> Edit:
    return Edit(place.line, 0, (), Selection(place, place))
