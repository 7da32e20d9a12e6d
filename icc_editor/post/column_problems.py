# SPDX-License-Identifier: MIT
"""Which columns of a results table can be computed, and which depend on which."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import SECTION, TOTAL_KEY, Column, ColumnKind, Number

MOST_STEPS = 4
"""So deep a column may be computed from computed ones; each step may double the work."""


@dataclass(frozen=True, slots=True)
class ColumnProblem:
    """Why a column cannot be computed.

    ``reason`` is ``part`` or ``of`` (what it names is no column of numbers, or does not fit the
    kind), ``cycle`` (it would be computed from itself) or ``steps`` (computed from what is computed
    from … more than ``MOST_STEPS`` times).
    """

    column: str
    reason: str


def base_of(column: Column) -> str | Number:
    """Return what a computed column is set against; a share or rank says nothing of the total."""
    return column.of if column.of != "" or column.kind is ColumnKind.CHANGE else TOTAL_KEY


def column_problems(table: ResultsTable) -> Iterator[ColumnProblem]:
    """Yield what is wrong with the computed columns of ``table``, in their order."""
    steps = _steps(table)
    for column in table.columns:
        if not column.is_computed:
            continue
        reason = _misfit(table, column)
        if not reason and column.key not in steps:
            reason = "cycle"
        if not reason and steps[column.key] > MOST_STEPS:
            reason = "steps"
        if reason:
            yield ColumnProblem(column.key, reason)


def _steps(table: ResultsTable) -> Mapping[str, int]:
    """Return how many columns deep each one is computed: 0 for typed ones; none in a circle."""
    steps = {column.key: 0 for column in table.columns if not column.is_computed}
    needs = {c.key: _needs(table, c.key) for c in table.columns if c.is_computed}
    while needs:
        ready = [key for key, named in needs.items() if all(name in steps for name in named)]
        if not ready:
            break
        for key in ready:
            steps[key] = 1 + max((steps[name] for name in needs.pop(key)), default=0)
    return steps


def _misfit(table: ResultsTable, column: Column) -> str:
    if not _has_numbers(table, column.part):
        return "part"
    of = base_of(column)
    of_group = of in (TOTAL_KEY, SECTION)
    of_column = isinstance(of, str) and not of_group and _has_numbers(table, of)
    match column.kind:
        case ColumnKind.SHARE:
            fits = of_group or of_column or not isinstance(of, str)
        case ColumnKind.RANK:
            fits = of_group
        case ColumnKind.CHANGE:
            fits = of_column
        case ColumnKind.LABEL | ColumnKind.COUNT | ColumnKind.TEXT:
            fits = False  # none of these is computed
        case _:
            assert_never(column.kind)
    return "" if fits else "of"


def _has_numbers(table: ResultsTable, key: str) -> bool:
    return table.has_column(key) and table.column(key).kind.is_amount


def _needs(table: ResultsTable, key: str) -> list[str]:
    """Return the columns a column is computed from directly."""
    column = table.column(key)
    if not column.is_computed:
        return []
    named = [column.part, column.of if isinstance(column.of, str) else ""]
    return [name for name in named if table.has_column(name)]


def dependants(table: ResultsTable, changed: set[str]) -> set[str]:
    """Return the changed columns and every column computed from them."""
    found = set(changed)
    grown = True
    while grown:
        more = {c.key for c in table.columns if not found.isdisjoint(_needs(table, c.key))}
        grown = not more <= found
        found |= more
    return found
