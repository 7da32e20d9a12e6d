# SPDX-License-Identifier: MIT
"""Ballots: valid and invalid ones make the voters, and no more vote than are registered.

Columns (compared row by row) or rows (compared column by column) are known by their key or by their
label in any language: see ``MEASURES``.  Nothing is compared when two columns have the same name.
Totals typed along the rows are known the same way.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.exact_numbers import Exact, exact
from icc_editor.post.table_parts import TOTAL_KEY, Cell, ColumnKind, Row, RowRole, Texts
from icc_editor.services.table_checks.slips import suspect
from icc_editor.services.table_checks.subject import Fact, Subject, number
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import LETTERS, MARKS


class Measure(Enum):
    """What a column or row of an election's results counts."""

    VALID = "valid"
    INVALID = "invalid"
    BLANK = "blank"
    VOTERS = "voters"
    REGISTERED = "registered"
    TOTAL = "total"


MEASURES: Mapping[Measure, tuple[str, ...]] = MappingProxyType(
    {
        Measure.VALID: (
            *("valid", "valid votes", "valid ballots", "valid vote", "votes valid"),
            *("valides", "votes valides", "bulletins valides", "suffrages exprimés", "exprimés"),
            *("suffrages valides", "voix valables", "votes valables"),
            *("បានការ", "សន្លឹកឆ្នោតបានការ", "សំឡេងឆ្នោតបានការ", "សំឡេងបានការ"),
            *("សន្លឹកឆ្នោតត្រឹមត្រូវ", "សំឡេងឆ្នោតត្រឹមត្រូវ", "ឆ្នោតបានការ", "ឆ្នោតត្រឹមត្រូវ"),
        ),
        Measure.INVALID: (
            *("invalid", "invalid votes", "invalid ballots", "spoiled", "spoiled ballots"),
            *("spoilt ballots", "spoilt", "spoiled votes", "rejected ballots", "null votes"),
            *("nuls", "bulletins nuls", "votes nuls", "suffrages nuls", "blancs et nuls"),
            *("bulletins blancs et nuls", "votes blancs et nuls", "invalides", "null"),
            *("bulletins invalides", "blank and invalid", "invalid and blank"),
            *("មិនបានការ", "សន្លឹកឆ្នោតមិនបានការ", "សំឡេងឆ្នោតមិនបានការ", "សន្លឹកឆ្នោតខូច"),
            *("ឆ្នោតមិនបានការ", "សន្លឹកឆ្នោតមិនត្រឹមត្រូវ", "ឆ្នោតខូច", "សន្លឹកឆ្នោតមោឃៈ"),
        ),
        Measure.BLANK: (
            *("blank", "blank votes", "blank ballots", "blancs", "bulletins blancs"),
            *("votes blancs", "សន្លឹកឆ្នោតស", "ឆ្នោតស"),
        ),
        Measure.VOTERS: (
            *("voters", "voted", "votes cast", "ballots cast", "cast", "people who voted"),
            *("actual voters", "voters who voted", "voter turnout", "turnout"),
            *("votants", "ont voté", "bulletins dépouillés", "participants"),
            *("អ្នកបោះឆ្នោត", "អ្នកបានបោះឆ្នោត", "អ្នកទៅបោះឆ្នោត", "អ្នកបានទៅបោះឆ្នោត"),
            *("អ្នកចូលរួមបោះឆ្នោត", "អ្នកមកបោះឆ្នោត", "អ្នកបានមកបោះឆ្នោត"),
        ),
        Measure.REGISTERED: (
            *("registered", "registered voters", "voters registered", "electors", "electorate"),
            *("eligible voters", "on the list", "voters on the list", "voter list"),
            *("inscrits", "électeurs inscrits", "électeurs", "corps électoral"),
            *("ចុះឈ្មោះ", "អ្នកចុះឈ្មោះ", "អ្នកចុះឈ្មោះបោះឆ្នោត", "អ្នកបានចុះឈ្មោះ"),
            *("អ្នកបោះឆ្នោតចុះឈ្មោះ", "អ្នកបោះឆ្នោតដែលបានចុះឈ្មោះ", "អ្នកបោះឆ្នោតបានចុះឈ្មោះ"),
            *("អ្នកមានឈ្មោះក្នុងបញ្ជី", "អ្នកមានឈ្មោះក្នុងបញ្ជីបោះឆ្នោត", "អ្នកបានចុះឈ្មោះបោះឆ្នោត"),
        ),
        Measure.TOTAL: (
            *("total", "sum", "all", "in all", "all parties", "total votes", "total seats"),
            *("seats total", "votes total", "ensemble", "somme", "total général", "grand total"),
            *("total des voix", "total des sièges"),
            *("សរុប", "ទាំងអស់", "សរុបរួម", "ផលបូក", "សំឡេងសរុប", "អាសនៈសរុប", "អាសនៈទាំងអស់"),
        ),
    }
)
_COUNTED = re.compile(
    r"^(?:the |total )?(?:number of |no of |nombre d |nombre de |nombre des |nb de |ចំនួន)(?:the )?"
)
_NO_LETTERS = re.compile(rf"[^\w{LETTERS}{MARKS}]+|_+")
_KHMER_SPACE = re.compile(rf"(?<=[{LETTERS}{MARKS}]) +(?=[{LETTERS}{MARKS}])")


def measure_of(key: str, label: Texts | None) -> Measure | None:
    """Return what a column or row counts by its key, else by its label in any language."""
    names = [key, *(text for _language, text in (label.entries if label else ()))]
    return next((found for name in names if (found := _BY_NAME.get(_plain(name)))), None)


def ballot_findings(subject: Subject) -> Iterator[Diagnostic]:
    """Yield rows, and columns, whose ballots and voters do not fit each other."""
    yield from _by_row(subject)
    yield from _by_column(subject)


@dataclass(frozen=True, slots=True)
class _Line:
    """The measures of one row, or of one column: the address of each and its number."""

    places: Mapping[Measure, tuple[str, str]]
    values: Mapping[Measure, Exact]
    across: bool

    def name(self, measure: Measure) -> str:
        """Return the key that tells the measures of a line apart."""
        return self.places[measure][1 if self.across else 0]


def _plain(name: str) -> str:
    plain = _KHMER_SPACE.sub("", _NO_LETTERS.sub(" ", fold_key(name)).strip())
    return _COUNTED.sub("", plain).strip() or plain


_BY_NAME: Mapping[str, Measure] = MappingProxyType(
    {_plain(name): measure for measure, names in MEASURES.items() for name in names}
)


def _only(found: Iterable[tuple[Measure | None, int]]) -> dict[Measure, int]:
    """Return the places of the measures that are there once."""
    places: dict[Measure, list[int]] = {}
    for measure, place in found:
        if measure is not None and measure is not Measure.TOTAL:
            places.setdefault(measure, []).append(place)
    return {measure: its[0] for measure, its in places.items() if len(its) == 1}


def _by_row(subject: Subject) -> Iterator[Diagnostic]:
    counts = subject.typed_columns(ColumnKind.COUNT)
    columns = _only((measure_of(c.key, c.labels), place) for place, c in counts)
    if len(columns) < 2:
        return
    keys = {measure: subject.table.columns[place].key for measure, place in columns.items()}
    total = subject.table.total
    for row in (*subject.table.rows, *(() if total is None else (total,))):
        numbers = {measure: number(row.cells[place]) for measure, place in columns.items()}
        values = {measure: value for measure, value in numbers.items() if value is not None}
        places = {measure: (row.key, key) for measure, key in keys.items()}
        yield from _line(subject, _Line(places, values, across=True))


def _by_column(subject: Subject) -> Iterator[Diagnostic]:
    table = subject.table
    labels = [place for place, c in enumerate(table.columns) if c.kind is ColumnKind.LABEL]
    if len(table.rows) > _MOST_MEASURE_ROWS:
        return
    rows = _only((_row_measure(row, labels), place) for place, row in enumerate(table.rows))
    total = _total_measure(subject, labels, rows)
    if len(rows) + (total is not None) < 2:
        return
    for place, column in subject.typed_columns(ColumnKind.COUNT):
        numbers = {measure: number(table.rows[row].cells[place]) for measure, row in rows.items()}
        places = {measure: (table.rows[row].key, column.key) for measure, row in rows.items()}
        if total is not None and total not in rows:
            known = subject.figures.sum(column.key)
            numbers[total] = known.value if known.numbers else None
            places[total] = (TOTAL_KEY, column.key)
        values = {measure: value for measure, value in numbers.items() if value is not None}
        yield from _line(subject, _Line(places, values, across=False))


_MOST_MEASURE_ROWS = 200  # a table of measures is short; that of all communes is none


def _row_measure(row: Row, labels: Sequence[int]) -> Measure | None:
    return measure_of(row.key, _text(row.cells[labels[0]]) if labels else None)


def _text(cell: Cell) -> Texts | None:
    return cell if isinstance(cell, Texts) else None


def _total_measure(
    subject: Subject, labels: Sequence[int], rows: Mapping[Measure, int]
) -> Measure | None:
    """Return what the total row counts: what it is called, or the valid votes of the parties.

    That is so when the invalid ones and the voters stand apart from the sum.
    """
    table = subject.table
    label = _text(table.total.cells[labels[0]]) if table.total is not None and labels else None
    named = measure_of("", label)
    if named is not None and named is not Measure.TOTAL:
        return named
    apart = [
        measure
        for measure in (Measure.INVALID, Measure.VOTERS)
        if measure in rows and table.rows[rows[measure]].role is RowRole.APART
    ]
    return Measure.VALID if len(apart) == 2 and subject.data_rows() else None


def _line(subject: Subject, line: _Line) -> Iterator[Diagnostic]:
    values = line.values
    valid, voters = values.get(Measure.VALID), values.get(Measure.VOTERS)
    registered = values.get(Measure.REGISTERED)
    cast = _cast(values)
    if voters is not None:
        if cast is not None and cast != voters:
            yield _unequal(subject, line, cast, voters)
        elif cast is None and valid is not None and valid > voters:
            yield _too_many(subject, "table.valid_above_voters", line, Measure.VALID, valid, voters)
    voted, at = (voters, Measure.VOTERS) if voters is not None else (cast, Measure.VALID)
    if registered is not None and voted is not None and voted > registered:
        yield _too_many(subject, "table.voters_above_registered", line, at, voted, registered)


def _cast(values: Mapping[Measure, Exact]) -> Exact | None:
    """Return how many ballots there are, None when not both kinds of them are known."""
    valid, invalid = values.get(Measure.VALID), values.get(Measure.INVALID)
    if valid is None or invalid is None:
        return None
    return exact(valid + invalid + values.get(Measure.BLANK, 0))


def _too_many(
    subject: Subject, code: str, line: _Line, at: Measure, found: Exact, most: Exact
) -> Diagnostic:
    row, column = line.places[at]
    facts = {"expected": most, "found": found}
    return subject.found(code, Severity.WARNING, facts, row=row, column=column)


def _unequal(subject: Subject, line: _Line, cast: Exact, voters: Exact) -> Diagnostic:
    parts = [
        (line.name(measure), line.values[measure])
        for measure in (Measure.VALID, Measure.INVALID, Measure.BLANK)
        if measure in line.values
    ]
    row, column = line.places[Measure.VOTERS]
    facts: dict[str, Fact] = {"expected": cast, "found": voters}
    named = suspect((line.name(Measure.VOTERS), voters), cast, parts)
    if named is None:
        return subject.found("table.ballots", Severity.WARNING, facts, row=row, column=column)
    facts |= {"suspect": named.place, "typed": named.typed, "mended": named.mended}
    return subject.found("table.ballots_slip", Severity.WARNING, facts, row=row, column=column)
