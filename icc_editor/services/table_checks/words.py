# SPDX-License-Identifier: MIT
"""Words of a table: labels that are missing, in any language of the post, and the source."""

from collections.abc import Iterator, Sequence

from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.table_parts import ColumnKind, Row, Texts
from icc_editor.services.table_checks.subject import Subject

_MOST_SINGLE = 20  # labels missing in a column; where more are, it is said once


def source_findings(subject: Subject) -> Iterator[Diagnostic]:
    """Yield that the source of the figures, or its day, is not given."""
    source = subject.table.source
    if not subject.table.rows:
        return  # there are no figures yet
    if not source.text and not source.url:
        yield subject.found("table.source_missing", Severity.WARNING)
    elif source.date is None:
        yield subject.found("table.source_date_missing", Severity.HINT)


def language_findings(subject: Subject) -> Iterator[Diagnostic]:
    """Yield words that a language of the post has not; hidden rows and columns are not read."""
    table = subject.table
    for code, texts in (
        ("table.caption_missing", table.caption),
        ("table.note_missing", table.note),
        ("table.source_text_missing", table.source.text),
    ):
        for language in texts.missing(subject.languages) if texts else ():
            facts = {"language": language}
            yield subject.found(code, Severity.WARNING, facts, language=language)
    if not table.caption:
        yield subject.found("table.no_caption", Severity.HINT)
    first = _first_label(subject)
    for place, column in enumerate(table.columns):
        if column.hidden:
            continue
        may_be_blank = place == first and not column.labels  # the head above the names of rows
        for language in () if may_be_blank else column.labels.missing(subject.languages):
            yield subject.found(
                "table.label_missing",
                Severity.WARNING,
                {"language": language},
                column=column.key,
                language=language,
            )
        for language in column.unit.missing(subject.languages) if column.unit else ():
            yield subject.found(
                "table.unit_missing",
                Severity.WARNING,
                {"language": language},
                column=column.key,
                language=language,
            )
        if not column.kind.is_number:
            yield from _cells(subject, place)


def _cells(subject: Subject, place: int) -> Iterator[Diagnostic]:
    table, column = subject.table, subject.table.columns[place]
    shown = [row for row in table.rows if not row.hidden]
    rows: Sequence[Row] = (*shown, *(() if table.total is None else (table.total,)))
    if column.kind is ColumnKind.LABEL and place == _first_label(subject):
        for row in shown:  # readers see a word of their language on the total row
            if row.cells[place] is None and not row.is_blank:
                yield subject.found(
                    "table.row_unlabelled", Severity.WARNING, row=row.key, column=column.key
                )
    for language in subject.languages:
        lacking = [row.key for row in rows if _lacks(row, place, language)]
        if len(lacking) > _MOST_SINGLE:
            yield subject.found(
                "table.labels_missing",
                Severity.WARNING,
                {"count": len(lacking), "language": language},
                column=column.key,
                language=language,
            )
            continue
        for key in lacking:
            yield subject.found(
                "table.words_missing",
                Severity.WARNING,
                {"language": language},
                row=key,
                column=column.key,
                language=language,
            )


def _lacks(row: Row, place: int, language: str) -> bool:
    cell = row.cells[place]
    return isinstance(cell, Texts) and not cell.get(language)


def _first_label(subject: Subject) -> int:
    """Return the place of the column that names the rows; -1 without one."""
    kinds = [column.kind for column in subject.table.columns]
    return kinds.index(ColumnKind.LABEL) if ColumnKind.LABEL in kinds else -1
