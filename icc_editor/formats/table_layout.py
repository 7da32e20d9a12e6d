# SPDX-License-Identifier: MIT
"""Which columns of a published table stand beside each other.

Most readers have a phone, and neither an author's styles nor rules about the width of a screen
reach them: WordPress takes both out.  So what is published fits a phone by itself: a table that
is too wide becomes several, each with the columns that name the rows.
"""

import re
from collections.abc import Iterable, Sequence

from icc_editor.formats.shown_table import ShownColumn, ShownRole, ShownTable
from icc_editor.text.khmer.letters import MARKS, ZWSP

PHONE = 312
"""CSS pixels a text has on a phone of 360, with the room that themes leave at its sides."""

_STEP = 8
_PADDING = 17  # of a cell, left and right, with its line: half an em each in WordPress
_EM = 16
_BOLD = 1.08  # how much wider heads and names of rows are
_NARROW = frozenset(".,:;'’!|()[]ilIjtfr\u00a0\u202f ")
_WIDE = frozenset("mwMWQGOHNDCUA%@")
_MARK = re.compile(f"[{MARKS}]")
_BREAKS = re.compile(f"[\\s{ZWSP}-]+(?<![\u00a0\u202f])")
_KHMER = re.compile("[\u1780-\u17df]")  # letters; digits are as wide as others
_KHMER_WORD = 7  # clusters: browsers break Khmer between words they know


def parts(shown: ShownTable, room: int = PHONE) -> tuple[tuple[int, ...], ...]:
    """Return the 0-based columns of each table that is published, from left to right.

    One table when all fit into ``room`` pixels.  Else as few as will do, about equally wide; what
    is computed from a column stays beside it where it can.
    """
    widths = _widths(shown)
    names = [n for n, column in enumerate(shown.columns) if column.names_rows]
    others = [n for n, column in enumerate(shown.columns) if not column.names_rows]
    left = room - sum(widths[n] for n in names)
    if sum(widths[n] for n in others) <= left or len(others) < 2:
        return (tuple(range(len(shown.columns))),)
    units = _units(shown.columns, others, widths, left)
    found = _packed(units, widths, left)
    while (closer := _packed(units, widths, left - _STEP)) and len(closer) == len(found):
        found, left = closer, left - _STEP
        if left <= _STEP:
            break
    return tuple(tuple(sorted((*names, *part))) for part in found)


def least_width(text: str) -> float:
    """Return about how many pixels a text needs when it is broken wherever it can be."""
    return max((_width(piece) for piece in _BREAKS.split(text)), default=0.0)


def _widths(shown: ShownTable) -> list[float]:
    """Return what each column needs at least, with its padding."""
    rows = [row for row in shown.rows if row.role is not ShownRole.HEADING]
    if shown.total is not None:
        rows.append(shown.total)
    widths = []
    for place, column in enumerate(shown.columns):
        cells = max(
            (least_width(text) for text in {row.cells[place].text for row in rows}), default=0
        )
        bold = max(least_width(column.head.text), cells if column.names_rows else 0)
        widths.append(_PADDING + max(bold * _BOLD, cells))
    return widths


def _width(piece: str) -> float:
    clusters = _MARK.sub("", piece)
    khmer = len(_KHMER.findall(clusters))
    narrow = sum(sign in _NARROW for sign in clusters)
    wide = sum(sign in _WIDE for sign in clusters)
    rest = len(clusters) - khmer - narrow - wide
    ems = 0.75 * min(khmer, _KHMER_WORD) + 0.33 * narrow + 0.78 * wide + 0.58 * rest
    return _EM * ems


def _units(
    columns: Sequence[ShownColumn], places: Iterable[int], widths: Sequence[float], room: float
) -> list[list[int]]:
    """Return the columns with what is computed from them, as long as that fits."""
    units: list[list[int]] = []
    for place in places:
        last = units[-1] if units else []
        belongs = columns[place].part in {columns[other].key for other in last}
        if belongs and sum(widths[n] for n in (*last, place)) <= room:
            last.append(place)
        else:
            units.append([place])
    return units


def _packed(
    units: Iterable[Sequence[int]], widths: Sequence[float], room: float
) -> list[tuple[int, ...]]:
    """Return units side by side as long as they fit; one too wide stands alone."""
    packed: list[tuple[int, ...]] = []
    used = room + 1.0
    for unit in units:
        width = sum(widths[n] for n in unit)
        if used + width <= room:
            packed[-1] = (*packed[-1], *unit)
            used += width
        else:
            packed.append(tuple(unit))
            used = width
    return packed
