# SPDX-License-Identifier: MIT
"""Small results tables to check, and what the check says of them in short."""

from dataclasses import dataclass
from datetime import date

from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import Column, ColumnKind, Row, RowRole, Source, Texts
from icc_editor.services.table_checks.checking import check

COUNT, SHARE, RANK, CHANGE = (
    ColumnKind.COUNT,
    ColumnKind.SHARE,
    ColumnKind.RANK,
    ColumnKind.CHANGE,
)
LABEL, TEXT = ColumnKind.LABEL, ColumnKind.TEXT
SOURCE = Source(Texts.of("National Election Committee"), date=date(2017, 6, 25))


@dataclass(frozen=True)
class Found:
    """A finding in short: the address after the table's name, and the facts by name."""

    code: str
    at: str
    facts: dict[str, str]
    severity: str
    language: str


def words(cell):
    """A text in all languages, one text in each, or what is no text as it is."""
    return Texts.of(cell) if isinstance(cell, str | dict) else cell


def table(columns, rows, total=None, **more) -> ResultsTable:
    """A table with a label column before ``columns``; a row is (key, label, cells …).

    A key with ``s-`` before it heads a section, one with ``a-`` stands apart.
    """
    roles = {"s-": RowRole.SECTION, "a-": RowRole.APART}
    made = [
        Row(key, tuple(map(words, cells)), roles.get(key[:2], RowRole.DATA)) for key, *cells in rows
    ]
    last = Row("total", tuple(map(words, total)), RowRole.TOTAL) if total else None
    named = [
        column if column.labels else Column(**(fields(column) | {"labels": Texts.of(column.key)}))
        for column in columns
    ]
    label = Column("name", LABEL, Texts.of("Name"))
    given = {"source": SOURCE, "caption": Texts.of("Results")} | more
    return ResultsTable("t", columns=(label, *named), rows=tuple(made), total=last, **given)


def fields(column) -> dict:
    return {name: getattr(column, name) for name in column.__dataclass_fields__}


def findings(of: ResultsTable, languages=()) -> list[Found]:
    return [
        Found(
            found.code.removeprefix("table."),
            found.address.removeprefix("cell:t").removeprefix("/"),
            dict(found.facts),
            found.severity.value,
            found.language,
        )
        for found in check(of, TableFigures(of), languages)
    ]


def short(of: ResultsTable, languages=()) -> list[tuple[str, str]]:
    """The code and the address of every finding."""
    return [(found.code, found.at) for found in findings(of, languages)]


def parties(votes=(3540056, 3056824, 132319, 111554), **more) -> ResultsTable:
    """Four parties with votes and no fault."""
    keys = ("cpp", "cnrp", "fun", "ldp")
    return table(
        [Column("votes")],
        [(key, key.upper(), cell) for key, cell in zip(keys, votes, strict=True)],
        **more,
    )
