# SPDX-License-Identifier: MIT
"""Terms as CSV, for spreadsheets and other programs: the columns are those of ``term_table``."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from icc_editor.errors import ExchangeBroken, NotASheet, WrongExchange
from icc_editor.formats.tabular.delimited import decoded
from icc_editor.formats.tabular.sheet import text_cell
from icc_editor.formats.tabular.writing import to_csv
from icc_editor.formats.term_table import TermColumns
from icc_editor.post.term import Term
from icc_editor.text.languages import VERSION_NAMES

KIND = "CSV"
"""What such a file is called, also one that is parted by tabs or semicolons."""

_DELIMITERS = "\t;,"  # the rarest inside names first
_NAMED = {
    **{name.casefold(): language for language, name in VERSION_NAMES.items()},
    "anglais": "en",
    "khmer": "km",
    "cambodian": "km",
    "french": "fr",
    "francais": "fr",
}
"""What people write above a column instead of the tag of its language."""
_GUARDED = re.compile(r"'+[=+\-@\t\r]")  # see ``tabular.writing``


def write_terms(terms: Iterable[Term]) -> bytes:
    """Return a CSV file that spreadsheets open by a double click."""
    terms = tuple(terms)
    columns = TermColumns.for_terms(terms)
    rows = [columns.names, *(columns.cells(term) for term in terms)]
    return to_csv([[text_cell(cell) for cell in row] for row in rows])


def read_terms(data: bytes, languages: Sequence[str] = ()) -> tuple[Term, ...]:
    """Return the terms in a file, parted by commas, semicolons or tabs, in any usual encoding.

    Args:
        data: The file's bytes.
        languages: What the first columns hold where there is no header; a column after them is the
            note, as in the glossaries of OmegaT.

    Raises:
        WrongExchange: It is no text, or has no header and ``languages`` is empty.
        ExchangeBroken: A cell is longer than any may be.
    """
    try:
        text = decoded(data)
    except NotASheet:
        raise WrongExchange(wanted=KIND) from None
    if "\0" in text:
        raise WrongExchange(wanted=KIND)
    given = TermColumns((*languages, "note")) if languages else None
    return tuple(_terms(_rows(text), given))


def _terms(rows: Iterable[Sequence[str]], given: TermColumns | None) -> Iterable[Term]:
    columns, waiting = None, []
    for row in rows:
        if columns is None:
            columns = TermColumns.of(row) or _named(row)
            waiting.append(row)
        elif term := columns.term(row):
            yield term
    if columns is None:
        if given is None:
            raise WrongExchange(wanted=KIND)
        yield from filter(None, map(given.term, waiting))


def _named(row: Sequence[str]) -> TermColumns | None:
    """Return the columns that are called by names of two languages; one alone may be a term."""
    tags = [_NAMED.get(cell.strip().casefold(), cell) for cell in row]
    return TermColumns.of(tags) if len(set(tags) & set(VERSION_NAMES)) > 1 else None


def _rows(text: str) -> Iterable[list[str]]:
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = next((sign for sign in _DELIMITERS if sign in first), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            yield [cell[1:] if _GUARDED.match(cell) else cell for cell in row]
    except csv.Error:
        raise ExchangeBroken(line=reader.line_num) from None
