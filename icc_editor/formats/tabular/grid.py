# SPDX-License-Identifier: MIT
"""A sheet while it is read: rows that grow, bounded; findings that are counted."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from icc_editor.errors import SheetTooLarge
from icc_editor.formats.tabular.limits import (
    CELL_LIMIT,
    COLUMN_LIMIT,
    FINDING_LIMIT,
    ROW_LIMIT,
    TEXT_LIMIT,
)
from icc_editor.formats.tabular.sheet import BLANK, CellKind, Fact, SheetCell, SheetFinding, Span


class Findings:
    """Collects findings; of each code a bounded number is kept, the rest is counted."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._found: list[SheetFinding] = []
        self._counts: dict[str, int] = {}

    def add(self, code: str, row: int = -1, column: int = -1, **facts: Fact) -> None:
        """Keep a finding."""
        count = self._counts[code] = self._counts.get(code, 0) + 1
        if count <= FINDING_LIMIT:
            self._found.append(SheetFinding(code, row, column, tuple(facts.items())))

    def all(self) -> tuple[SheetFinding, ...]:
        """Return all of them, and how many more there were."""
        more = [
            SheetFinding("more", facts=(("code", code), ("count", count - FINDING_LIMIT)))
            for code, count in self._counts.items()
            if count > FINDING_LIMIT
        ]
        return (*self._found, *more)

    def move(self, rows: Sequence[int], columns: int) -> None:
        """Follow rows to where they stand now, and take ``columns`` in front away.

        ``rows`` holds for each row its new place, -1 when it is gone.  What was found in a row or
        column that is gone, goes.
        """
        self._found = [
            replace(
                one,
                row=rows[one.row] if one.row >= 0 else -1,
                column=one.column - columns if one.column >= 0 else -1,
            )
            for one in self._found
            if (one.row < 0 or (one.row < len(rows) and rows[one.row] >= 0))
            and not 0 <= one.column < columns
        ]


@dataclass(slots=True)
class Grid:
    """Cells as a reader finds them: rows of any length, texts not yet read as numbers.

    ``header_rows`` is what the source itself says, None when it says nothing.  ``own_words``: the
    texts of numbers were written by the reader, so they tell nothing of the author's separators.
    ``hidden`` are rows to be left out.
    """

    rows: list[list[SheetCell]] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    findings: Findings = field(default_factory=Findings)
    header_rows: int | None = None
    name: str = ""
    own_words: bool = False
    hidden: set[int] = field(default_factory=set)
    cells: int = 0

    def add_row(self, row: list[SheetCell]) -> None:
        """Add a row below the others, without the blank cells at its end.

        Raises:
            SheetTooLarge: It is one too many, or too long.
        """
        while row and row[-1] == BLANK:
            row.pop()
        if len(row) > COLUMN_LIMIT:
            raise SheetTooLarge("", what="columns", limit=COLUMN_LIMIT)
        if row and len(self.rows) >= ROW_LIMIT:
            raise SheetTooLarge("", what="rows", limit=ROW_LIMIT)
        self.cells += len(row)
        if self.cells > CELL_LIMIT:
            raise SheetTooLarge("", what="cells", limit=CELL_LIMIT)
        for place, cell in enumerate(row):
            if len(cell.text) > TEXT_LIMIT:
                row[place] = replace(cell, text=cell.text[:TEXT_LIMIT])
                self.findings.add("text_cut", len(self.rows), place)
        self.rows.append(row)

    def trim(self) -> tuple[int, int]:
        """Take away blank rows and columns around; make rows of one length.

        Returns how many rows and columns were taken from the front.

        Raises:
            SheetTooLarge: With the blank cells between there are too many.
        """
        while self.rows and not self.rows[-1]:
            self.rows.pop()
        self.hidden = {row for row in self.hidden if row < len(self.rows)}
        self._leave_out()
        top = next((place for place, row in enumerate(self.rows) if row), 0)
        width = max(map(len, self.rows), default=0)
        if width * len(self.rows) > CELL_LIMIT:
            raise SheetTooLarge("", what="cells", limit=CELL_LIMIT)
        left = min((_lead(row) for row in self.rows if row), default=0)
        blanks = [BLANK] * width
        self.rows = [[*row[left:], *blanks[max(len(row), left) :]] for row in self.rows[top:]]
        self.spans = [
            replace(span, row=span.row - top, column=span.column - left)
            for span in self.spans
            if span.row >= top and span.column >= left
        ]
        self.findings.move(range(-top, len(self.rows)), left)
        if self.header_rows is not None:
            self.header_rows = max(0, self.header_rows - top)
        return top, left

    def _leave_out(self) -> None:
        """Take the hidden rows out; what is merged over them gets lower."""
        if not self.hidden:
            return
        count = sum(any(cell != BLANK for cell in self.rows[row]) for row in self.hidden)
        if count:
            self.findings.add("hidden_row", count=count)
        places, place = [], 0
        for row in range(len(self.rows)):
            places.append(-1 if row in self.hidden else place)
            place += row not in self.hidden
        # How many rows are shown above each one, and above the end.
        above = [*accumulate((row >= 0 for row in places), initial=0)]
        spans = []
        for span in self.spans:
            end = min(span.row + span.rows, len(self.rows))
            if span.row < end and above[end] > above[span.row]:
                first = self.rows[span.row]
                start = next(row for row in range(span.row, end) if places[row] >= 0)
                has_words = span.column < len(first) and first[span.column] != BLANK
                if start > span.row and has_words:
                    self._put(start, span.column, first[span.column])
                height = above[end] - above[span.row]
                spans.append(replace(span, row=places[start], rows=height))
        self.spans = spans
        self.rows = [row for row, place in zip(self.rows, places, strict=True) if place >= 0]
        if self.header_rows is not None:
            self.header_rows = above[min(self.header_rows, len(places))] or None
        self.findings.move(places, 0)
        self.hidden = set()

    def _put(self, row: int, column: int, cell: SheetCell) -> None:
        line = self.rows[row]
        line += [BLANK] * (column + 1 - len(line))
        line[column] = cell


def _lead(row: list[SheetCell]) -> int:
    return next(place for place, cell in enumerate(row) if cell.kind is not CellKind.BLANK)
