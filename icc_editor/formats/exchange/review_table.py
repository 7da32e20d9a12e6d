# SPDX-License-Identifier: MIT
"""A translation as a table of two languages, for people without the program.

Its columns are the name of the unit, the source, the translation, and room for notes.  The first
cell of the header names the post, those of the languages name these.
"""

import re
from collections.abc import Iterable, Sequence

from icc_editor.errors import WrongExchange
from icc_editor.formats.exchange.unit_ids import UnitId, exchanged
from icc_editor.post.bilingual import Bilingual, BilingualUnit
from icc_editor.text.languages import name_of

COLUMNS = 4
NOTES = "✎"

_LANGUAGE = re.compile(r".*\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)\s*")

Rows = Sequence[Sequence[str]]


def rows_of(bilingual: Bilingual) -> list[list[str]]:
    """Return the cells of the table, the header first."""
    languages = (bilingual.source_language, bilingual.target_language)
    head = [bilingual.post_id, *(f"{name_of(code)} ({code})" for code in languages), NOTES]
    return [head, *map(_row, bilingual.units)]


def bilingual_of(rows: Rows, wanted: str) -> Bilingual:
    """Return what the cells of a table say; rows that are none of ours are left out.

    Raises:
        WrongExchange: There is no such table; ``wanted`` is the kind of file it should be.
    """
    units = []
    head: Sequence[str] = ()
    for row in rows:
        cells = [*(exchanged(cell) for cell in row), "", "", "", ""]
        if UnitId.parse(cells[0]):
            notes = (cells[3],) if cells[3] else ()
            units.append(BilingualUnit(cells[0], cells[1], cells[2], None, notes))
        elif not head and all(_LANGUAGE.fullmatch(cell) for cell in cells[1:3]):
            head = cells
    if not head or not units:
        raise WrongExchange(wanted=wanted)
    found = [_LANGUAGE.fullmatch(cell) for cell in head[1:3]]
    source, target = (match[1] if match else "" for match in found)
    return Bilingual(source, target, tuple(units), head[0])


def _row(unit: BilingualUnit) -> list[str]:
    return [unit.id, exchanged(unit.source), exchanged(unit.target), _notes(unit.notes)]


def _notes(notes: Iterable[str]) -> str:
    return "\n".join(exchanged(note) for note in notes)
