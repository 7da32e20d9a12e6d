# SPDX-License-Identifier: MIT
"""The check of a results table: everything worth a second look, and what of it was accepted.

Pure functions over a table and its figures: no files, no network, no clock.
"""

from collections.abc import Iterable, Iterator

from icc_editor.post.address import Address
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.services.table_checks.ballots import ballot_findings
from icc_editor.services.table_checks.cells import cell_findings
from icc_editor.services.table_checks.computed import computed_findings
from icc_editor.services.table_checks.outliers import outlier_findings
from icc_editor.services.table_checks.row_names import name_findings
from icc_editor.services.table_checks.row_sums import row_sum_findings
from icc_editor.services.table_checks.subject import Subject
from icc_editor.services.table_checks.sums import sum_findings
from icc_editor.services.table_checks.words import language_findings, source_findings


def check(
    table: ResultsTable, figures: TableFigures, languages: Iterable[str] = ()
) -> tuple[Diagnostic, ...]:
    """Return what is to be pointed out in ``table``: the worst first, then as it is read.

    Each finding is in a cell, a column, a row or the whole table, as its address says; numbers
    among its facts are plain digits.  All are returned, also those the writer accepted: see
    ``left_open``.

    Args:
        table: The table.
        figures: Its figures.
        languages: Those of the post; words that are missing in them are pointed out.
    """
    subject = Subject(table, figures, tuple(languages))
    severities = list(Severity)
    columns = {column.key: place for place, column in enumerate(table.columns)}
    rows = {row.key: place for place, row in enumerate(table.rows)}

    def order(finding: Diagnostic) -> tuple[int, int, int]:
        address = Address.parse(finding.address)
        row = rows.get(address.row, len(rows)) if address.row else -1
        return severities.index(finding.severity), row, columns.get(address.column, -1)

    return tuple(sorted(dict.fromkeys(_findings(subject)), key=order))


def left_open(table: ResultsTable, findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return those of ``findings`` that the writer did not say are right; an ERROR always stays."""
    accepted = {its.id for its in table.accepted}
    return tuple(
        finding
        for finding in findings
        if finding.severity is Severity.ERROR or not finding.is_among(accepted)
    )


def _findings(subject: Subject) -> Iterator[Diagnostic]:
    yield from _column_problems(subject)
    yield from sum_findings(subject)
    yield from row_sum_findings(subject)
    yield from computed_findings(subject)
    yield from ballot_findings(subject)
    yield from cell_findings(subject)
    yield from outlier_findings(subject)
    yield from name_findings(subject)
    yield from source_findings(subject)
    yield from language_findings(subject)


def _column_problems(subject: Subject) -> Iterator[Diagnostic]:
    codes = {
        "part": "table.column_part",
        "of": "table.column_of",
        "cycle": "table.column_cycle",
        "steps": "table.column_steps",
    }
    for problem in subject.figures.problems.values():
        column = subject.table.column(problem.column)
        yield subject.found(
            codes[problem.reason],
            Severity.ERROR,
            {"part": column.part, "of": column.of},
            column=column.key,
        )
