# SPDX-License-Identifier: MIT
"""The sums of a results table's typed columns, of the whole table and of each section."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from icc_editor.post.exact_numbers import Exact, exact
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Cell, Missing, RowRole

WHOLE = 0
"""The group that is the whole table; section ``n`` of ``ResultsTable.sections`` is group n + 1."""


@dataclass(frozen=True, slots=True)
class Sum:
    """The sum of the numbers in a group of rows; zero and no ``numbers`` when there are none.

    ``unavailable`` of its cells say that the value is not available: then the sum is one of what
    is known.  ``unread`` hold words where a number belongs.
    """

    value: Exact = 0
    numbers: int = 0
    unavailable: int = 0
    unread: int = 0

    def changed(self, cell: Cell, by: int) -> "Sum":
        """Return the sum with ``cell`` put in (``by`` 1) or taken out (−1)."""
        if cell is None:
            return self
        if isinstance(cell, int | Decimal):
            value = exact(self.value + by * exact(cell))
            return Sum(value, self.numbers + by, self.unavailable, self.unread)
        if isinstance(cell, Missing):
            return Sum(self.value, self.numbers, self.unavailable + by, self.unread)
        return Sum(self.value, self.numbers, self.unavailable, self.unread + by)


@dataclass(frozen=True, slots=True)
class TableSums:
    """Sums by column key, each for every group; ``group_of`` names the group of each row.

    Only data rows are summed, ``rows`` are how many each group has; a section's row belongs to its
    own section.
    """

    group_of: tuple[int, ...]
    rows: tuple[int, ...]
    by_column: Mapping[str, tuple[Sum, ...]]

    @classmethod
    def of(cls, table: ResultsTable) -> "TableSums":
        """Return the sums of all typed columns of numbers in ``table``."""
        group_of = [1] * len(table.rows)
        sections = table.sections()
        for number, section in enumerate(sections, start=1):
            first = section.first if section.heading is None else section.heading
            group_of[first : section.end] = [number] * (section.end - first)
        places = {
            column.key: place
            for place, column in enumerate(table.columns)
            if column.kind.is_number and not column.is_computed
        }
        rows = [0] * (len(sections) + 1)
        for row, group in zip(table.rows, group_of, strict=True):
            rows[group] += row.role is RowRole.DATA
        rows[WHOLE] = sum(rows)
        sums = {key: _sums(table, place, group_of, len(rows)) for key, place in places.items()}
        return cls(tuple(group_of), tuple(rows), sums)

    @property
    def groups(self) -> int:
        """How many groups there are, the whole table among them."""
        return len(self.rows)

    def after(
        self, old: ResultsTable, new: ResultsTable, rows: Iterable[int]
    ) -> tuple["TableSums", set[str]]:
        """Return the sums of ``new``, which differs from ``old`` by cells of ``rows`` alone.

        Also return the typed columns of numbers that changed.
        """
        sums, changed = dict(self.by_column), set()
        for row in rows:
            cells = zip(new.columns, old.rows[row].cells, new.rows[row].cells, strict=True)
            for column, before, now in cells:
                if before is now or column.key not in sums:
                    continue
                changed.add(column.key)
                if new.rows[row].role is RowRole.DATA:
                    kept = list(sums[column.key])
                    for group in (WHOLE, self.group_of[row]):
                        kept[group] = kept[group].changed(before, -1).changed(now, 1)
                    sums[column.key] = tuple(kept)
        return TableSums(self.group_of, self.rows, sums), changed


def _sums(table: ResultsTable, place: int, group_of: list[int], groups: int) -> tuple[Sum, ...]:
    values: list[Exact] = [0] * groups
    counts = [[0, 0, 0] for _ in range(groups)]
    for group, row in zip(group_of, table.rows, strict=True):
        cell = row.cells[place]
        if cell is None or row.role is not RowRole.DATA:
            continue
        if isinstance(cell, int | Decimal):
            values[group] += exact(cell)
            counts[group][0] += 1
        else:
            counts[group][1 if isinstance(cell, Missing) else 2] += 1
    found = [Sum(exact(v), *c) for v, c in zip(values, counts, strict=True)]
    found[WHOLE] = Sum(exact(sum(values)), *(sum(c) for c in zip(*counts, strict=True)))
    return tuple(found)
