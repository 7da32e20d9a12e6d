# SPDX-License-Identifier: MIT
"""Which columns of a published table stand beside each other.

Most readers have a phone, and neither an author's styles nor rules about the width of a screen
reach them: WordPress takes both out.  So what is published fits a phone by itself: a table that
is too wide becomes several, each with the columns that name the rows.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from icc_editor.formats.shown_table import ShownColumn, ShownRole, ShownTable
from icc_editor.text.khmer.letters import BESIDE, CODES, COENG, DIGITS, LETTERS, MARKS, ZWSP

PHONE = 300
"""CSS pixels a text has on a phone of 360, with the room that themes leave at its sides."""

TEXT, SMALL = 18.2, 14.4
"""The sizes of letters, in CSS pixels, that readers have there: of texts, and of small print.

Source: measured in WordPress's own theme of 2025; ``small`` in those before it.
"""

_STEP = 0.4  # ems
_LINES = 2  # pixels, around a cell; left and right of its words is half an em each
_BOLD = 1.08  # how much wider heads and names of rows are
_NARROW = frozenset(".,:;'’!|()[]ilIjtfr\u00a0\u202f ")
_WIDE = frozenset("mwMWQGOHNDCUA%@")
_BESIDE = re.compile(f"[{BESIDE}]")
_MARK = re.compile(f"[{MARKS}]")
_BREAKS = re.compile(f"[\\s{ZWSP}-]+(?<![\u00a0\u202f])")
_KHMER_LETTER = re.compile(f"(?<!{COENG})[{LETTERS}]")  # no subscripts: they stand below
_KHMER_DIGIT = re.compile(f"[{DIGITS}]")
_KHMER_WORD = 5.0  # ems: browsers break Khmer between words they know


@dataclass(frozen=True, slots=True)
class Layout:
    """The 0-based columns of each table that is published, and whether letters are small."""

    parts: tuple[tuple[int, ...], ...]
    small: bool = False


def layout(shown: ShownTable, room: int = PHONE) -> Layout:
    """Return how a table is published, from left to right.

    One table when all its columns fit into ``room`` pixels.  Else as few as will do, about equally
    wide, in small letters where that saves one; what is computed from a column stays beside it
    where it can.
    """
    found = Layout(_parts(shown, room / TEXT))
    if len(found.parts) > 1:
        closer = Layout(_parts(shown, room / SMALL), small=True)
        if len(closer.parts) < len(found.parts):
            return closer
    return found


def least_width(text: str) -> float:
    """Return about how many ems a text needs when it is broken wherever it can be."""
    return max((_width(piece) for piece in _BREAKS.split(text)), default=0.0)


def _parts(shown: ShownTable, room: float) -> tuple[tuple[int, ...], ...]:
    widths = _widths(shown)
    names = [n for n, column in enumerate(shown.columns) if column.names_rows]
    others = [n for n, column in enumerate(shown.columns) if not column.names_rows]
    left = room - sum(widths[n] for n in names)
    if sum(widths[n] for n in others) <= left or len(others) < 2:
        return (tuple(range(len(shown.columns))),)
    units = _units(shown.columns, others, widths, left)
    found = _packed(units, widths, left)
    while left > _STEP and len(closer := _packed(units, widths, left - _STEP)) == len(found):
        found, left = closer, left - _STEP
    return tuple(tuple(sorted((*names, *part))) for part in found)


def _widths(shown: ShownTable) -> list[float]:
    """Return what each column needs at least, in ems, with its padding."""
    rows = [row for row in shown.rows if row.role is not ShownRole.HEADING]
    if shown.total is not None:
        rows.append(shown.total)
    widths = []
    for place, column in enumerate(shown.columns):
        texts = {row.cells[place].text for row in rows}
        cells = max((least_width(text) for text in texts), default=0.0)
        bold = max(least_width(column.head.text), cells if column.names_rows else 0.0)
        widths.append(1 + _LINES / TEXT + max(bold * _BOLD, cells))
    return widths


def _width(piece: str) -> float:
    letters = len(_KHMER_LETTER.findall(piece))
    digits = len(_KHMER_DIGIT.findall(piece))
    khmer = 0.85 * letters + 0.4 * len(_BESIDE.findall(piece))
    others = [sign for sign in _MARK.sub("", piece) if ord(sign) not in CODES]
    narrow = sum(sign in _NARROW for sign in others)
    wide = sum(sign in _WIDE for sign in others)
    latin = 0.33 * narrow + 0.78 * wide + 0.59 * (len(others) - narrow - wide)
    return min(khmer, _KHMER_WORD) + 0.8 * digits + latin


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
