# SPDX-License-Identifier: MIT
"""The results tables of the post that is open, as they stand: the one place that knows them.

An editor shows one of them and changes it here; what figures, checks and the preview need of a
table they find here, saved or not.
"""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from icc_editor.gui.editing.post_tables import (
    Contents,
    ContentsStep,
    PostTables,
    PresenceStep,
    StoredTables,
)
from icc_editor.gui.editing.post_undo import PostUndo
from icc_editor.post.address import NOWHERE, Address
from icc_editor.post.part import PartKey
from icc_editor.post.results_table import ResultsTable
from icc_editor.services.drafts import Draft, FileDraft, TableDraft
from icc_editor.storage.post_tables import StoredTable


class OpenTables(QObject):
    """Holds the tables, tells of their changes and makes them steps of the post."""

    changed = Signal(str)  # name: it has other contents, or is new
    edited = Signal(str)  # name: the change is to be saved
    dropped = Signal(str)  # name
    shown = Signal()  # the tables are those of another post
    flush_requested = Signal()  # take what is being typed into a cell
    writable_changed = Signal(bool)
    presence_wished = Signal(str, bool)  # by a step: name; whether its file shall be there
    key_renamed = Signal(str, str, str, str)  # by a step: name, "row" or "column", old, new

    def __init__(self, undo: PostUndo, parent: QObject | None = None) -> None:
        """Start without a post; steps enter ``undo``."""
        super().__init__(parent)
        self._undo = undo
        self._tables = self._none = PostTables(self)
        self._read_only = False
        self._held = False

    # Which post

    def take_up(self, tables: PostTables) -> None:
        """Go on with the tables of another post, as they were left."""
        self.put_down()
        self._tables = tables
        self._tables.changed.connect(self._on_tables_changed)
        self._tables.presence_wished.connect(self.presence_wished)
        self._tables.key_renamed.connect(self.key_renamed)

    def put_down(self) -> None:
        """Hold no tables; those held stay as they are."""
        if self._tables is not self._none:
            self._tables.changed.disconnect(self._on_tables_changed)
            self._tables.presence_wished.disconnect(self.presence_wished)
            self._tables.key_renamed.disconnect(self.key_renamed)
        self._tables = self._none
        self.set_read_only(read_only=False)
        self.shown.emit()

    def show_tables(self, stored: Iterable[StoredTables]) -> None:
        """Take over what was read; what changed while the post was put away is a step."""
        read = {each.name: each for each in stored}
        for name in [name for name in self._tables.contents if name not in read]:
            self.drop_table(name)
        with self._undo.together():
            for name, each in read.items():
                if name not in self._tables.contents:
                    self._tables.contents[name] = contents_of(each)
                else:
                    self._replace(name, contents_of(each))
        self.shown.emit()

    # What they are

    def names(self) -> tuple[str, ...]:
        """Return the names of the tables, in order."""
        return tuple(sorted(self._tables.contents))

    def all(self) -> dict[str, Contents]:
        """Return every table as it stands, by name; from any thread, as they never change."""
        return dict(sorted(self._tables.contents.copy().items()))

    def contents(self, name: str) -> Contents | None:
        """Return a table as it stands; its file's bytes when they hold none, None without it."""
        return self._tables.contents.get(name)

    def table(self, name: str) -> ResultsTable | None:
        """Return a table as it stands; None when there is none that can be read."""
        found = self._tables.contents.get(name)
        return found if isinstance(found, ResultsTable) else None

    def draft(self, name: str) -> Draft:
        """Return what is to be saved of a table."""
        contents = self._tables.contents[name]
        return FileDraft(contents) if isinstance(contents, bytes) else TableDraft(contents)

    def flush(self) -> None:
        """Let an editor give what is being typed; it goes on being typed."""
        self.flush_requested.emit()

    def is_writable(self) -> bool:
        """Return whether the tables may be changed now."""
        return not (self._read_only or self._held)

    # Changes

    def put(self, name: str, contents: Contents) -> None:
        """Give a table other contents, to be saved.  The step, if it is to be one, is pushed after.

        Raises:
            KeyError: There is no such table.
        """
        if self._tables.contents[name] is not contents:
            self._tables.put(name, contents)

    def putting(self, name: str) -> Callable[[ResultsTable], None]:
        """Return what a step brings a table back with; it holds when the post is put away."""
        return partial(self._tables.put, name)

    def telling_renamed(self, name: str) -> Callable[[str, str, str], None]:
        """Return what a step tells with that it gave a row or column another key."""
        return partial(self._tables.tell_renamed, name)

    def change(self, name: str, contents: Contents) -> None:
        """Give a table other contents as a step of the post, to be saved."""
        self._replace(name, contents)

    def translate(self, name: str, contents: Contents, at: Address, language: str) -> None:
        """Give a table other words in a language, as a step of that translation and the table."""
        self._replace(name, contents, at, language)

    def show_table(self, stored: StoredTables) -> None:
        """Hold a new table, or a known one as it was read; the steps of a former one are void."""
        self._undo.forget(str(PartKey.table(stored.name)))
        self._tables.contents[stored.name] = contents_of(stored)
        self.changed.emit(stored.name)

    def replace_table(self, stored: StoredTables) -> None:
        """Put what was read into a known table, so that the writer can undo it."""
        self._replace(stored.name, contents_of(stored))

    def drop_table(self, name: str) -> None:
        """Hold a table no more: it was removed; its steps are void."""
        if self._tables.contents.pop(name, None) is not None:
            self._undo.forget(str(PartKey.table(name)))
            self.dropped.emit(name)

    # Coming and going with a step, which stays

    def note_presence(self, name: str, *, came: bool) -> None:
        """Make it a step of the post that a table came, or went."""
        self._undo.push(PresenceStep(self._tables, name, came=came))

    def bring_in(self, stored: StoredTables) -> None:
        """Hold a table a step brings; older steps that change it go on holding."""
        self._tables.taken_out.pop(stored.name, None)
        self._tables.contents[stored.name] = contents_of(stored)
        self.changed.emit(stored.name)

    def take_out(self, stored: StoredTables) -> None:
        """Hold a table no more that a step takes; it is kept as it was, and its steps are."""
        self._tables.taken_out[stored.name] = stored
        if self._tables.contents.pop(stored.name, None) is not None:
            self.dropped.emit(stored.name)

    def taken_out(self, name: str) -> StoredTables | None:
        """Return a table as it was when a step took it; None when none did."""
        return self._tables.taken_out.get(name)

    def hold_keys(self, *, held: bool) -> None:
        """Take no change while another post is read, or take them again."""
        self._set_writable(read_only=self._read_only, held=held)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the tables only be read, or be changed again."""
        self._set_writable(read_only=read_only, held=self._held)

    def _set_writable(self, *, read_only: bool, held: bool) -> None:
        before = self.is_writable()
        self._read_only, self._held = read_only, held
        if self.is_writable() != before:
            self.writable_changed.emit(self.is_writable())

    def _replace(
        self, name: str, contents: Contents, at: Address = NOWHERE, language: str = ""
    ) -> None:
        before = self._tables.contents[name]
        if before != contents:
            self._tables.put(name, contents)
            change = before, contents
            self._undo.push(ContentsStep(self._tables, name, change, at, language))

    def _on_tables_changed(self, name: str) -> None:
        self.changed.emit(name)
        self.edited.emit(name)


def contents_of(stored: StoredTables) -> Contents:
    """Return what a table that was read is in the window."""
    return stored.table if isinstance(stored, StoredTable) else stored.raw
