# SPDX-License-Identifier: MIT
"""An edit of a results table, and the step of the post that takes it back.  No Qt here."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from icc_editor.gui.editing.post_steps import Step
from icc_editor.post.address import Address, Place
from icc_editor.post.results_table import ResultsTable


class TableEdit(StrEnum):
    """What was done, for the words of the undo."""

    TYPE = "type"
    CLEAR = "clear"
    FILL = "fill"
    PASTE = "paste"
    INSERT_ROWS = "insert rows"
    DELETE_ROWS = "delete rows"
    MOVE_ROWS = "move rows"
    DUPLICATE_ROWS = "duplicate rows"
    HIDE_ROWS = "hide rows"
    CHANGE_ROW = "change row"
    INSERT_COLUMN = "insert column"
    DELETE_COLUMNS = "delete columns"
    MOVE_COLUMNS = "move columns"
    DUPLICATE_COLUMN = "duplicate column"
    HIDE_COLUMNS = "hide columns"
    CHANGE_COLUMN = "change column"
    TOTAL_ROW = "total row"
    SORT = "sort"
    TRANSPOSE = "transpose"
    DESCRIBE = "describe"  # caption, note, source
    ACCEPT = "accept"  # a finding that is right


@dataclass(frozen=True, slots=True)
class TableChange:
    """One edit: the table before and after it, and where; ``row`` and ``column`` are keys.

    Of a description ``column`` names the field.  A key that was ``renamed`` is (``row`` or
    ``column``, old, new): figures in the texts still have the old one.
    """

    before: ResultsTable
    after: ResultsTable
    what: TableEdit
    row: str = ""
    column: str = ""
    renamed: tuple[str, str, str] | None = None

    def goes_on_as(self, newer: "TableChange") -> bool:
        """Return whether ``newer`` is typing on in the same place, one step for who undoes it."""
        return (
            self.what is newer.what
            and self.what in (TableEdit.TYPE, TableEdit.DESCRIBE)
            and self.column == newer.column
            and newer.before is self.after
            and (newer.row == self.row if newer.renamed is None else self._names(newer.renamed))
        )

    def _names(self, renamed: tuple[str, str, str]) -> bool:
        """Return whether the row this is in got its key: its first label was typed to its end."""
        return renamed[:2] == ("row", self.row) and self.renamed is None


class TableStep(Step):
    """A change of a results table, which all versions of a post show."""

    def __init__(
        self,
        thing: str,
        change: TableChange,
        show: Callable[[ResultsTable], None],
        tell_renamed: Callable[[str, str, str], None] = lambda _kind, _old, _new: None,
    ) -> None:
        """``thing`` names the table among what the versions share: ``tables/communes.toml``.

        ``show`` brings a table back without a new step: into the editor, if it is open there, and
        to where it is saved.  ``tell_renamed(kind, old, new)`` is called when that gave a row or
        column another key.
        """
        address = Address(Place.CELL, change.after.id, row=change.row, column=change.column)
        if change.what is TableEdit.DESCRIBE:
            address = Address(Place.CELL, change.after.id)
        super().__init__(things=[thing], address=address)
        self.change = change
        self._show = show
        self._tell_renamed = tell_renamed

    def join(self, newer: Step) -> bool:
        """Take typing on in the same cell in."""
        if not isinstance(newer, TableStep) or newer.things != self.things:
            return False
        if not self.change.goes_on_as(newer.change):
            return False
        change, late = self.change, newer.change
        self.change = TableChange(
            change.before,
            late.after,
            change.what,
            late.row,
            change.column,
            late.renamed or change.renamed,
        )
        return True

    def changes_something(self) -> bool:
        """Return False when the cell was typed back to what it was."""
        return self.change.before != self.change.after

    def take_back(self) -> None:
        """Show the table as it was."""
        self._show(self.change.before)
        if self.change.renamed is not None:
            kind, old, new = self.change.renamed
            self._tell_renamed(kind, new, old)

    def repeat(self) -> None:
        """Show the table as it became."""
        self._show(self.change.after)
        if self.change.renamed is not None:
            self._tell_renamed(*self.change.renamed)
