# SPDX-License-Identifier: MIT
"""Parts come into the open post and go: they are added, renamed, taken out and put back.

Undo and redo of such a change are heard here too: the file comes and goes with the step.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, assert_never

from PySide6.QtCore import QObject, Signal, Slot

from icc_editor.gui.editing.saving import LANE, EditedPost, PartState, Saving
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.waiting import wait_until
from icc_editor.gui.writing_surface import WritingSurface
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.services.editing import Editing
from icc_editor.storage.post_folder import StoredVersion
from icc_editor.storage.post_tables import DamagedTable, StoredTable
from icc_editor.storage.stored_parts import StoredPart, StoredTranslation

if TYPE_CHECKING:
    from icc_editor.gui.editing.open_translations import OpenTranslations

_WAIT_MS = 15_000

T = TypeVar("T")

Removed = Callable[[PostFolder, tuple[StoredPart, ...]], None]


class PartChanges(QObject):
    """Changes which parts one post has; the next post takes its place by ``follow``."""

    saved = Signal(object)  # PostFolder
    rescued_wanted = Signal()  # show what is in the recovery journal
    version_replaced = Signal(str)  # language
    table_added = Signal(str)  # name

    def __init__(
        self,
        editing: Editing,
        surface: WritingSurface,
        translations: Callable[[], "OpenTranslations"],
        saving: Saving,
        runner: Submits,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._surface = surface
        self._translations = translations
        self._saving = saving
        self._runner = runner
        self._messages = messages
        self._open: EditedPost | None = None
        surface.tables.presence_wished.connect(self._on_tables_presence_wished)
        surface.versions.presence_wished.connect(self._on_versions_presence_wished)

    def follow(self, opened: EditedPost | None) -> None:
        """Change this post from now on; None: there is none."""
        self._open = opened

    # Adding

    def add_version(self, language: str, then: Callable[[], None] | None = None) -> None:
        """Add a version in ``language`` and show it; ``then`` is called once it is shown."""
        if self._open is None:
            return
        self._saving.save_now()
        post = self._open.post

        def added(found: tuple[PostFolder, StoredPart]) -> None:
            self._take_in(found)
            if then is not None and self._open is not None and self._open.post.path == post.path:
                then()

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.add_version(post, language),
            on_success=added,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def add_table(self, table: ResultsTable, then: Callable[[str], None] | None = None) -> None:
        """Add a results table to the open post, in a file called as it is.

        ``then`` is called with its name while the post is open; without it ``table_added`` tells.
        That there is one of that name is said.
        """
        if self._open is None:
            return
        self._saving.save_now()
        post = self._open.post

        def added(found: tuple[PostFolder, StoredPart]) -> None:
            self._take_in(found)
            if self._open is None or self._open.post.path != post.path:
                return
            if then is None:
                self.table_added.emit(table.id)
            else:
                then(table.id)

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.add_table(post, table),
            on_success=added,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def add_translation(self, language: str, raw: bytes) -> None:
        """Add the states of the translation into ``language`` to the open post."""
        if self._open is None:
            return
        post = self._open.post
        self._runner.submit(
            lambda _cancelled, _progress: self._editing.add_translation(post, language, raw),
            on_success=self._take_in,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def put_back(self, post: PostFolder, *removed: StoredPart) -> None:
        """Put parts that were removed back into their post, and show them when that is open.

        What cannot be put back is said, and what comes after it stays away too.
        """
        if not removed:
            return
        first, *others = removed
        there = self._open.parts if self._open and self._open.post.path == post.path else {}
        if first.key.kind is PartKind.TRANSLATION and first.key in there:
            # The translator went on meanwhile: what is known by now is there, and is newer.
            self.put_back(post, *others)
            return

        def back(found: tuple[PostFolder, StoredPart]) -> None:
            self._take_in(found)
            self.put_back(found[0], *others)

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.put_back(post, first),
            on_success=back,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def _take_in(self, found: tuple[PostFolder, StoredPart]) -> None:
        """Show a part that is new in a post, when that is the one that is open."""
        changed, stored = found
        if self._open is not None and self._open.post.path == changed.path:
            self._open.post = changed
            self._open.parts[stored.key] = PartState(stored)
            self.show_new(stored)
        self.saved.emit(changed)

    def show_new(self, stored: StoredPart) -> None:
        """Show a part the window does not have."""
        match stored:
            case StoredVersion():
                self._surface.show_version(stored.version)
                self.version_replaced.emit(stored.version.language)
            case StoredTable() | DamagedTable():
                self._surface.tables.show_table(stored)
            case StoredTranslation():
                self._translations().show_translation(stored)
            case _:
                assert_never(stored)

    # Removing and renaming

    def remove(self, key: PartKey, then: Removed) -> None:
        """Take a part out of the open post; ``then`` gets the post and what was taken out.

        What goes along with it is taken out after it, and given to ``then`` after it.  The last
        version of a post stays.  No key is taken meanwhile; what is typed all the same, while a
        disk takes very long, is rescued.
        """
        self._remove(key, lambda stored: self.drop(stored.key), then)

    def remove_table(self, name: str, then: Removed) -> None:
        """Take a results table out of the open post as a step does; the caller pushes the step.

        Its own steps stay, and hold again when it comes back.
        """
        self._remove(PartKey.table(name), self._take_out, then)

    def rename_table(self, name: str, new: str, then: Callable[[], None]) -> None:
        """Give a results table of the open post another name; ``then`` is called once it has it.

        What names it in the texts is the caller's.  The step is, too.
        """
        opened, key = self._open, PartKey.table(name)
        if opened is None or not self._is_ready(opened, key):
            return
        state = opened.parts[key]
        stored = state.stored
        if not isinstance(stored, StoredTable):
            return

        def renamed(found: tuple[PostFolder, StoredPart]) -> None:
            post, made = found
            if self._open is opened:
                self._leave_part(opened, state, post)
                opened.parts[made.key] = PartState(made)
                if isinstance(made, StoredTable | DamagedTable):
                    self._surface.tables.bring_in(made)
                self._surface.tables.take_out(stored)
                self._saving.settle()
                then()
            self.saved.emit(post)

        self._do_now(lambda: self._editing.rename_table(opened.post, stored, new), renamed)

    def _remove(
        self, key: PartKey, drop: Callable[[StoredPart], None], then: Removed | None = None
    ) -> None:
        opened = self._open
        if opened is None or not self._is_ready(opened, key):
            return
        states = opened.going(key)
        first, *others = (state.stored for state in states.values())

        def removed(found: tuple[PostFolder, tuple[StoredPart, ...]]) -> None:
            post, gone = found
            if self._open is opened:
                for stored in gone:
                    self._leave_part(opened, states[stored.key], post)
                    drop(stored)
                self._saving.settle()
            self.saved.emit(post)
            if then is not None:
                then(post, gone)

        self._do_now(lambda: self._editing.remove_with(opened.post, first, others), removed)

    def _do_now(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do work on the disk in its lane, and wait until ``done`` has it; what fails is said."""
        job = self._runner.submit(
            lambda _cancelled, _progress: work(),
            on_success=done,
            on_failure=self._messages.show_error,
            lane=LANE,
        )
        wait_until(job.is_done, _WAIT_MS)

    def _is_ready(self, opened: EditedPost, key: PartKey) -> bool:
        """Return whether a part may go and all that was typed is on the disk."""
        if not opened.may_go(key):
            return False
        if not self._saving.flush():
            self._saving.save()  # says again what is in the way
            return False
        return True

    def _leave_part(self, opened: EditedPost, state: PartState, post: PostFolder) -> None:
        """Hold a part no more that is not on the disk any more; ``post`` is what is left."""
        self._saving.take_up()
        self._rescue_removed(opened, state)
        opened.post = post
        del opened.parts[state.stored.key]

    def _rescue_removed(self, opened: EditedPost, state: PartState) -> None:
        """Note what was typed into a part while it was taken out, and offer it."""
        post, stored = opened.post, state.stored
        if not state.dirty:
            return
        draft = self._saving.draft(stored.key)

        def work(_cancelled: object, _progress: object) -> None:
            self._editing.note(post, stored, draft)
            self._editing.leave_part(post, stored.key)

        self._runner.submit(
            work,
            on_success=lambda _none: self.rescued_wanted.emit(),
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def drop(self, key: PartKey) -> None:
        """Show a part no more."""
        match key.kind:
            case PartKind.VERSION:
                self._surface.drop_version(key.name)
                self.version_replaced.emit(key.name)
            case PartKind.TABLE:
                self._surface.tables.drop_table(key.name)
            case PartKind.TRANSLATION:
                self._translations().drop_translation(key.name)
            case _:
                assert_never(key.kind)

    # Steps that are taken back and made again

    @Slot(str, bool)
    def _on_tables_presence_wished(self, name: str, there: bool) -> None:
        """Let the file of a table come or go with the step; it has when this returns.

        What the disk refuses is said, and the table stays as it is.
        """
        key, tables = PartKey.table(name), self._surface.tables
        if self._open is None or (key in self._open.parts) is there:
            return
        if not there:
            self._remove(key, self._take_out)
            return
        removed, post = tables.taken_out(name), self._open.post
        if removed is None:
            return

        def back(found: tuple[PostFolder, StoredPart]) -> None:
            changed, stored = found
            if self._open is not None and self._open.post.path == changed.path:
                self._open.post = changed
                self._open.parts[key] = PartState(stored)
                if isinstance(stored, StoredTable | DamagedTable):
                    tables.bring_in(stored)
            self.saved.emit(changed)

        self._do_now(lambda: self._editing.put_back(post, removed), back)

    @Slot(str, bool)
    def _on_versions_presence_wished(self, language: str, there: bool) -> None:
        """Let the file of a version come or go with the step; it has when this returns.

        What the disk refuses is said, and the version stays as it is.
        """
        key, versions = PartKey.version(language), self._surface.versions
        if self._open is None or (key in self._open.parts) is there:
            return
        if not there:
            self.remove(key, lambda _post, gone: versions.keep_taken_out(language, gone))
            return
        front, post = versions.front, self._open.post

        def back(found: tuple[PostFolder, tuple[StoredPart, ...]]) -> None:
            changed, parts = found
            for stored in parts:
                self._take_in((changed, stored))
            if self._open is not None and front:
                self._surface.show_language(front)

        self._do_now(lambda: self._put_back(post, versions.taken_out(language)), back)

    def _put_back(
        self, post: PostFolder, removed: tuple[StoredPart, ...]
    ) -> tuple[PostFolder, tuple[StoredPart, ...]]:
        parts = list[StoredPart]()
        for each in removed:
            post, stored = self._editing.put_back(post, each)
            parts.append(stored)
        return post, tuple(parts)

    def _take_out(self, stored: StoredPart) -> None:
        if isinstance(stored, StoredTable | DamagedTable):
            self._surface.tables.take_out(stored)
