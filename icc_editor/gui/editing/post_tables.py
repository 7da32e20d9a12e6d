# SPDX-License-Identifier: MIT
"""The results tables of one post while it is written, whether they are shown or not.

They lie on the shelf with the pages of their post, so nothing here knows a panel.
"""

from PySide6.QtCore import QObject, Signal

from icc_editor.gui.editing.post_steps import Step
from icc_editor.post.address import NOWHERE, Address
from icc_editor.post.part import PartKey
from icc_editor.post.results_table import ResultsTable
from icc_editor.storage.post_tables import DamagedTable, StoredTable

StoredTables = StoredTable | DamagedTable
"""A table as it was read or written last, or a file that holds none."""

Contents = ResultsTable | bytes
"""A table as it stands; the bytes of the file when they hold none."""


class PostTables(QObject):
    """Tables by their names; steps that change them go on holding when the post is put away."""

    changed = Signal(str)  # name
    presence_wished = Signal(str, bool)  # name; whether its file shall be there
    key_renamed = Signal(str, str, str, str)  # by a step: name, "row" or "column", old, new

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without tables."""
        super().__init__(parent)
        self.contents: dict[str, Contents] = {}
        self.taken_out: dict[str, StoredTables] = {}  # by steps that can bring them back

    def tell_renamed(self, name: str, kind: str, old: str, new: str) -> None:
        """Tell that a step gave a row or column another key: figures may name the old one."""
        self.key_renamed.emit(name, kind, old, new)

    def put(self, name: str, contents: Contents) -> None:
        """Give a table other contents and tell of it; one that is not there stays away."""
        if name in self.contents:
            self.contents[name] = contents
            self.changed.emit(name)


class ContentsStep(Step):
    """Other contents of a whole table: read anew, brought back from the history, or translated."""

    def __init__(
        self,
        tables: PostTables,
        name: str,
        change: tuple[Contents, Contents],
        address: Address = NOWHERE,
        language: str = "",
    ) -> None:
        """The step is done: of ``change``, (before, after), the table has the second contents.

        Words at ``address`` that are put into ``language`` are in sight wherever that translation
        is, as much as where the table is.
        """
        of_translation = [str(PartKey.translation(language))] if language else []
        super().__init__(things=[str(PartKey.table(name)), *of_translation], address=address)
        self._tables = tables
        self._name = name
        self._before, self._after = change

    def take_back(self) -> None:
        """Show what was."""
        self._tables.put(self._name, self._before)

    def repeat(self) -> None:
        """Show what came."""
        self._tables.put(self._name, self._after)


class PresenceStep(Step):
    """A table came into the post, or went: its file with it."""

    def __init__(self, tables: PostTables, name: str, *, came: bool) -> None:
        """The step is done: the table is there, or is not."""
        super().__init__(things=[str(PartKey.table(name))])
        self._tables = tables
        self._name = name
        self._came = came

    def is_seen_from(self, version: str, things: frozenset[str] | None = None) -> bool:
        """Return True: what is not there is nowhere in sight, and can still be brought back."""
        del version, things
        return True

    def take_back(self) -> None:
        """Let the file go that came, or come back that went."""
        self._tables.presence_wished.emit(self._name, not self._came)

    def repeat(self) -> None:
        """Let the file come back, or go again."""
        self._tables.presence_wished.emit(self._name, self._came)
