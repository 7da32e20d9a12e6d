# SPDX-License-Identifier: MIT
"""What a sheet may come in for: a new table, or new figures of a table there is."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from icc_editor.gui import diagnostic_words
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import free_key
from icc_editor.text.slugs import short_key

if TYPE_CHECKING:
    from icc_editor.formats.tabular.sheet import Sheet, SheetFinding
    from icc_editor.services.table_import.applying import Imported
    from icc_editor.services.table_import.comparing import ChangeSet
    from icc_editor.services.table_import.mapping import SheetMapping

translate = QCoreApplication.translate
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of a result before it is taken; without anything ``usable`` it cannot be."""

    words: str
    findings: "tuple[SheetFinding, ...]" = ()
    remarks: tuple[str, ...] = ()
    usable: bool = True


class ImportGoal(Protocol[Made]):
    """Proposes and makes off the GUI thread, tells on it."""

    def propose(self, sheet: "Sheet") -> "SheetMapping":
        """Return what the columns and rows of ``sheet`` seem to be."""
        ...

    def make(self, sheet: "Sheet", mapping: "SheetMapping") -> Made:
        """Return what comes of it.

        Raises:
            TableError: Nothing does.
        """
        ...

    def tell(self, made: Made) -> Told:
        """Return what is said of it."""
        ...


class NewTable:
    """A table of its own; the result is an ``Imported``."""

    def __init__(self, name: str, taken: Collection[str], language: str) -> None:
        """``name`` is the wished one, ``language`` that of words in Latin letters."""
        self._name = name
        self._taken = taken
        self._language = language

    def propose(self, sheet: "Sheet") -> "SheetMapping":
        """Return what the columns and rows of ``sheet`` seem to be."""
        from icc_editor.services.table_import.proposing import propose

        return propose(sheet, self._language)

    def make(self, sheet: "Sheet", mapping: "SheetMapping") -> "Imported":
        """Return the table."""
        from icc_editor.services.table_import.applying import apply

        words = (self._name, sheet.name)
        name = free_key(next(filter(None, map(short_key, words)), "table"), self._taken)
        return apply(mapping, sheet, name, language=self._language)

    def tell(self, made: "Imported") -> Told:
        """Return how large it is and whether its totals agree."""
        table = made.table
        words = translate(
            "TableImport", "{rows} rows and {columns} columns come into the post."
        ).format(rows=len(table.rows), columns=len(table.columns))
        if table.total is not None and not made.disagreements:
            words += " " + translate("TableImport", "All totals agree with their rows.")
        return Told(
            words,
            made.findings,
            tuple(
                diagnostic_words.placed_sentence(found, names_table=False)
                for found in made.disagreements
            ),
            usable=bool(table.rows and table.columns),
        )


class NewFigures:
    """Other figures for a table there is; the result is a ``ChangeSet``."""

    def __init__(self, table: ResultsTable, language: str) -> None:
        """Compare with ``table``."""
        self._table = table
        self._language = language

    def propose(self, sheet: "Sheet") -> "SheetMapping":
        """Return which columns of ``sheet`` are those of the table."""
        from icc_editor.services.table_import.proposing import propose

        return propose(sheet, self._language, like=self._table)

    def make(self, sheet: "Sheet", mapping: "SheetMapping") -> "ChangeSet":
        """Return what differs."""
        from icc_editor.services.table_import.comparing import match

        return match(self._table, sheet, mapping)

    def tell(self, made: "ChangeSet") -> Told:
        """Return how much differs."""
        return Told(
            translate(
                "TableImport",
                "Cells that change: {changes}. New rows: {new}. Rows that are not in the sheet: "
                "{missing}. You see each of them before it changes.",
            ).format(
                changes=len(made.changes), new=len(made.new_rows), missing=len(made.missing_rows)
            ),
            made.findings,
            usable=bool(made.changes or made.new_rows or made.missing_rows),
        )
