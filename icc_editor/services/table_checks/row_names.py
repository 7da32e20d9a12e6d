# SPDX-License-Identifier: MIT
"""What the rows are called: the same twice, and provinces that are missing."""

from collections.abc import Iterator, Sequence

from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import ColumnKind, Row, RowRole, Texts
from icc_editor.services.table_checks.subject import Subject
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.provinces import (
    PROVINCES,
    TBOUNG_KHMUM,
    TBOUNG_KHMUM_SINCE,
    Province,
    province_of,
)

_LONG = 100
"""Rows of a table of places: there names that stand twice are common, and only hinted at."""
_MOST_LACKING = 12
"""A table with fewer than half of the provinces is about some of them."""


def name_findings(subject: Subject) -> Iterator[Diagnostic]:
    """Yield rows with the label of another one, and provinces that are there twice or not."""
    labels = [n for n, c in enumerate(subject.table.columns) if c.kind is ColumnKind.LABEL]
    if not labels:
        return
    provinces = _provinces(subject.table, labels[0])
    yield from _duplicates(subject, labels, provinces)
    yield from _province_findings(subject, provinces)


def _duplicates(
    subject: Subject, labels: Sequence[int], provinces: dict[int, Province]
) -> Iterator[Diagnostic]:
    """Yield rows of the same section with the same labels; provinces are compared by themselves."""
    table = subject.table
    languages = sorted({its for row in table.rows for its in _languages(row, labels)})
    names = {language: _names(table, labels, language) for language in languages}
    section, found = 0, set[int]()
    first: dict[tuple[int, str, str], int] = {}
    for place, row in enumerate(table.rows):
        section += row.role is RowRole.SECTION
        group = -1 if row.role is RowRole.SECTION else section
        for language in languages:
            name = names[language][place]
            other = first.setdefault((group, language, name), place) if name else place
            if other != place and place not in found and place not in provinces:
                found.add(place)
                yield _duplicate(subject, place, other, labels, language)


def _duplicate(
    subject: Subject, place: int, other: int, labels: Sequence[int], language: str
) -> Diagnostic:
    table = subject.table
    row, twin = table.rows[place], table.rows[other]
    numbers = [n for n, column in enumerate(table.columns) if column.kind.is_number]
    same = all(row.cells[n] == twin.cells[n] for n in numbers)
    filled = any(row.cells[n] is not None for n in numbers)
    cell = row.cells[labels[0]]
    label = cell.get(language) if isinstance(cell, Texts) else ""
    return subject.found(
        "table.row_twice" if same and filled else "table.label_twice",
        Severity.HINT if len(table.rows) > _LONG and not same else Severity.WARNING,
        {"label": label, "first": twin.key},
        row=row.key,
        column=table.columns[labels[0]].key,
    )


def _languages(row: Row, labels: Sequence[int]) -> Iterator[str]:
    for place in labels:
        cell = row.cells[place]
        if isinstance(cell, Texts):
            yield from (language for language, _text in cell.entries)


def _names(table: ResultsTable, labels: Sequence[int], language: str) -> list[str]:
    """Return all labels of each row as one search key, empty when its first label is.

    A text is folded faster than its lines one by one.
    """
    lines: list[str] = []
    for row in table.rows:
        cells = [row.cells[place] for place in labels]
        texts = [cell.get(language) if isinstance(cell, Texts) else "" for cell in cells]
        plain = [" ".join(text.split()) for text in texts]
        lines.append("\t".join(plain) if plain[0] else "")
    return fold_key("\n".join(lines)).split("\n")


def _provinces(table: ResultsTable, label: int) -> dict[int, Province]:
    """Return which province each row is, by its place; none unless at least half of them are.

    Of a table with sections its headings are looked at.
    """
    headed = any(row.role is RowRole.SECTION for row in table.rows)
    role = RowRole.SECTION if headed else RowRole.DATA
    rows = [(place, row) for place, row in enumerate(table.rows) if row.role is role]
    if len(rows) > _LONG:
        return {}
    found = {place: its for place, row in rows if (its := _province(row, label)) is not None}
    return found if len(found) * 2 >= len(rows) else {}


def _province(row: Row, label: int) -> Province | None:
    cell = row.cells[label]
    texts = [text for _language, text in cell.entries] if isinstance(cell, Texts) else []
    names = (*texts, row.key)
    return next((found for name in names if (found := province_of(name)) is not None), None)


def _province_findings(subject: Subject, provinces: dict[int, Province]) -> Iterator[Diagnostic]:
    table = subject.table
    first: dict[str, int] = {}
    for place, province in provinces.items():
        other = first.setdefault(province.key, place)
        if other != place:
            yield subject.found(
                "table.province_twice",
                Severity.WARNING,
                {"province": province.english, "first": table.rows[other].key},
                row=table.rows[place].key,
            )
    lacking = [its for its in PROVINCES if its.key not in first and _existed(table, its)]
    in_sections = any(row.role is RowRole.SECTION for row in table.rows)
    if first and lacking and len(lacking) <= _MOST_LACKING and not in_sections:
        names = ", ".join(its.english for its in lacking)
        yield subject.found(
            "table.provinces_missing", Severity.WARNING, {"count": len(lacking), "provinces": names}
        )


def _existed(table: ResultsTable, province: Province) -> bool:
    day = table.source.date
    return province.key != TBOUNG_KHMUM or day is None or day >= TBOUNG_KHMUM_SINCE
