# SPDX-License-Identifier: MIT
"""Shares, ranks and changes that are typed, against what they should come to."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import assert_never

from icc_editor.post.column_problems import base_of
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.exact_numbers import Exact, exact
from icc_editor.post.table_parts import SECTION, TOTAL_KEY, Column, ColumnKind, Number, RowRole
from icc_editor.services.table_checks.guesses import (
    Expected,
    Typed,
    by_change,
    by_column,
    by_whole,
    guess,
)
from icc_editor.services.table_checks.subject import Subject, agrees, number, shown

_Pair = tuple[int, Number, Exact]
"""A row's place, what is typed there, and what is expected."""

_MANY = 4


def computed_findings(subject: Subject) -> Iterator[Diagnostic]:
    """Yield typed shares, ranks and changes that are not what the other columns make them.

    A column that does not say what it is computed from is compared with what most of it fits.
    """
    for place, column in enumerate(subject.table.columns):
        if not column.kind.is_computable or column.key in subject.figures.problems:
            continue
        typed = _typed(subject, place)
        expected = _expected(subject, place, column, typed) if typed else None
        if expected is None:
            continue
        pairs = [(row, cell, e) for row, cell in typed if (e := expected(row)) is not None]
        match column.kind:
            case ColumnKind.RANK:
                yield from _ranks(subject, column, pairs)
            case ColumnKind.CHANGE:
                yield from _changes(subject, column, pairs)
            case ColumnKind.SHARE:
                yield from _shares(subject, column, pairs)
            case ColumnKind.LABEL | ColumnKind.COUNT | ColumnKind.TEXT:
                pass  # none of these is computed
            case _:
                assert_never(column.kind)


def _typed(subject: Subject, place: int) -> Typed:
    cells = enumerate(row.cells[place] for row in subject.table.rows)
    roles = (RowRole.DATA, RowRole.APART)
    return [
        (row, cell)
        for row, cell in cells
        if isinstance(cell, Number) and subject.table.rows[row].role in roles
    ]


def _expected(subject: Subject, place: int, column: Column, typed: Typed) -> Expected | None:
    if column.is_computed:
        direct = _direct(subject, column)
        return direct or (lambda row: number(subject.figures.value_at(row, place)))
    data = set(subject.data_rows())
    return guess(subject, column, [(row, cell) for row, cell in typed if row in data])


def _direct(subject: Subject, column: Column) -> Expected | None:
    """Return the short way to what a column of two typed ones comes to, as most are."""
    table, of = subject.table, base_of(column)
    if column.kind is ColumnKind.RANK or not isinstance(of, str) or of == SECTION:
        return None
    if table.column(column.part).is_computed:
        return None
    part = table.column_place(column.part)
    if of == TOTAL_KEY:
        whole = subject.figures.sum(column.part).value
        return by_whole(subject, part, whole) if whole else None
    if table.column(of).is_computed:
        return None
    other = table.column_place(of)
    if column.kind is ColumnKind.CHANGE:
        return by_change(subject, part, other)
    return by_column(subject, part, other)


def _wrong(
    subject: Subject, code: str, column: Column, pair: _Pair, severity: Severity
) -> Diagnostic:
    row, cell, expected = pair
    key = subject.table.rows[row].key
    facts = {"expected": shown(expected, cell), "found": cell}
    return subject.found(code, severity, facts, row=key, column=column.key)


def _changes(subject: Subject, column: Column, pairs: Sequence[_Pair]) -> Iterator[Diagnostic]:
    for pair in pairs:
        if not agrees(pair[1], pair[2]):
            yield _wrong(subject, "table.change", column, pair, Severity.WARNING)


def _shares(subject: Subject, column: Column, pairs: Sequence[_Pair]) -> Iterator[Diagnostic]:
    """Yield wrong shares; one for the column when most are: then they are of something else."""
    wrong = [pair for pair in pairs if not agrees(pair[1], pair[2])]
    fractions = [pair for pair in wrong if agrees(_in_percent(pair[1]), pair[2])]
    near = [pair for pair in wrong if agrees(pair[1], pair[2], 2)]
    far = len(wrong) - len(near)
    if far >= _MANY and far * 2 > len(pairs):
        of_one = len(fractions) * 2 > len(wrong)
        code = "table.share_fractions" if of_one else "table.share_column"
        facts = {"wrong": far, "of": len(pairs)}
        yield subject.found(code, Severity.WARNING, facts, column=column.key)
        return
    for pair in wrong:
        if pair in near:
            yield _wrong(subject, "table.share_rounding", column, pair, Severity.HINT)
        elif pair in fractions:
            yield _wrong(subject, "table.share_fraction", column, pair, Severity.WARNING)
        else:
            yield _wrong(subject, "table.share", column, pair, Severity.WARNING)


def _in_percent(cell: Number) -> Number:
    """Return a part of one (0.457) in percent (45.7), with the decimals that says."""
    return cell.scaleb(2) if isinstance(cell, Decimal) else cell * 100


def _ranks(subject: Subject, column: Column, pairs: Sequence[_Pair]) -> Iterator[Diagnostic]:
    """Yield wrong ranks; equal values may share the first, each have one, or leave none out."""
    tied: Counter[tuple[int, Exact]] = Counter()
    groups = _rank_groups(subject, column)
    for row, _cell, expected in pairs:
        tied[groups[row], expected] += 1
    wrong = [
        pair
        for pair in pairs
        if not pair[2] <= exact(pair[1]) < pair[2] + tied[groups[pair[0]], pair[2]]
    ]
    dense = _dense(tied)
    if all(exact(cell) == dense[groups[row], expected] for row, cell, expected in pairs):
        return
    for pair in wrong:
        yield _wrong(subject, "table.rank", column, pair, Severity.WARNING)


def _rank_groups(subject: Subject, column: Column) -> list[int]:
    if column.of != SECTION:
        return [0] * len(subject.table.rows)
    groups: list[int] = []
    for place, section in enumerate(subject.table.sections()):
        groups += [place] * (section.end - len(groups))
    return groups


def _dense(ranks: Counter[tuple[int, Exact]]) -> dict[tuple[int, Exact], int]:
    """Return each rank with none left out: 1, 2, 2, 3 for 1, 2, 2, 4."""
    found: dict[tuple[int, Exact], int] = {}
    last = (-1, 0)
    for group, rank in sorted(ranks):
        last = (group, last[1] + 1 if group == last[0] else 1)
        found[group, rank] = last[1]
    return found
