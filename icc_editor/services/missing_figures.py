# SPDX-License-Identifier: MIT
"""Figures and results tables of a version that cannot be written: readers must never meet one."""

from collections.abc import Iterator

from icc_editor.formats.figures import PlacedFigure, figures_in, figures_in_line
from icc_editor.formats.known_tables import KnownTables
from icc_editor.formats.table_address import address_of
from icc_editor.formats.table_places import tables_in
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.figure import FigureProblem
from icc_editor.post.version import Version
from icc_editor.text.numbers.styles import style_for

_CODES = {
    FigureProblem.MALFORMED: "figure.malformed",
    FigureProblem.MISSING_TABLE: "figure.missing_table",
    FigureProblem.DAMAGED_TABLE: "figure.damaged_table",
    FigureProblem.MISSING_ROW: "figure.missing_row",
    FigureProblem.MISSING_COLUMN: "figure.missing_column",
    FigureProblem.BLANK: "figure.blank",
    FigureProblem.NOT_AVAILABLE: "figure.not_available",
    FigureProblem.MISSING_WORDS: "figure.missing_words",
    FigureProblem.NO_NUMBER: "figure.no_number",
}


def missing_figures(version: Version, tables: KnownTables) -> Iterator[Diagnostic]:
    """Yield every figure that has nothing to show, and every table that is not there."""
    metadata = version.metadata
    for field, words in (("title", metadata.title), ("excerpt", metadata.excerpt)):
        for figure in figures_in_line(words):
            yield from _figure(version, tables, figure, words, f"field:{field}")
    for figure in figures_in(version.body):
        line = version.body.count("\n", 0, figure.start)
        yield from _figure(version, tables, figure, version.body, f"block:{line}")
    for placed in tables_in(version.body):
        known = tables.named(placed.name)
        code = ""
        if known is None:
            code = "figure.table_missing"
        elif known.figures is None:
            code = "figure.table_damaged"
        elif all(column.hidden for column in known.figures.table.columns):
            code = "figure.table_empty"
        if code:
            facts = (("table", placed.name), ("file", address_of(placed.name)))
            yield Diagnostic(code, Severity.ERROR, version.language, f"block:{placed.line}", facts)


def _figure(
    version: Version, tables: KnownTables, figure: PlacedFigure, text: str, address: str
) -> Iterator[Diagnostic]:
    reference, language = figure.reference, version.language
    written = tables.write(reference, language, style_for(language, version.metadata.numbers))
    if not isinstance(written, FigureProblem):
        return
    facts = {"figure": text[figure.start : figure.end]}
    if reference is not None:
        facts |= {"table": reference.table, "row": reference.row, "column": reference.column}
        if written is FigureProblem.MISSING_WORDS:
            facts["language"] = language
    yield Diagnostic(_CODES[written], Severity.ERROR, language, address, tuple(facts.items()))
