# SPDX-License-Identifier: MIT
"""Opens posts and their parts, and lets none go before its text is safe.

How what is typed comes to the disk is the business of ``saving``, how parts come into the open
post and go of ``part_changes``; here posts come and go.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, assert_never

from PySide6.QtCore import QObject, Signal, Slot

from icc_editor.errors import PostMissing
from icc_editor.gui.editing.outside_look import News, OutsideLook
from icc_editor.gui.editing.part_changes import PartChanges, Removed
from icc_editor.gui.editing.post_tables import StoredTables
from icc_editor.gui.editing.saving import LANE, EditedPost, PartState, SaveState, Saving
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.writing_surface import DraftSource, WritingSurface
from icc_editor.post.job import CancelCheck
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.version import Version
from icc_editor.services.editing import Conflict, Editing, Resolution
from icc_editor.storage.post_folder import StoredVersion
from icc_editor.storage.post_tables import DamagedTable, StoredTable
from icc_editor.storage.stored_parts import StoredPart, StoredTranslation

if TYPE_CHECKING:
    from icc_editor.gui.editing.open_translations import OpenTranslations

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Read:
    """A post as it was read to be shown; ``copies`` are second texts beside its parts."""

    post: PostFolder
    stored: tuple[StoredPart, ...]
    copies: tuple[Path, ...]
    writable: bool


class EditingController(QObject):
    """Owns the open post; everything else sees it through signals."""

    post_opened = Signal(object, str)  # PostFolder, language
    post_closed = Signal()
    save_state_changed = Signal(object)  # SaveState
    saved = Signal(object)  # PostFolder
    conflict_found = Signal(object)  # Conflict; again at every save the writer asks for
    copies_found = Signal(object, object)  # PostFolder, paths of second texts beside it
    rescued_wanted = Signal()  # show what is in the recovery journal
    version_replaced = Signal(str)  # language
    table_added = Signal(str)  # name
    changed_outside = Signal(object)  # News

    def __init__(
        self,
        editing: Editing,
        surface: WritingSurface,
        runner: Submits,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._surface = surface
        self._runner = runner
        self._messages = messages
        self._open: EditedPost | None = None
        self._wish = 0  # counts what was asked to be opened; only the last is shown
        self._translations: OpenTranslations | None = None
        self._saving = Saving(editing, self._source_of, runner, messages, self)
        self._saving.state_changed.connect(self.save_state_changed)
        self._saving.saved.connect(self.saved)
        self._saving.conflict_found.connect(self.conflict_found)
        self._outside = OutsideLook(editing, runner, messages, self._saving, self)
        self._outside.part_found.connect(self._on_outside_part_found)
        self._outside.part_gone.connect(self._on_outside_part_gone)
        self._outside.told.connect(self._on_outside_told)
        self._outside.taken_in.connect(self._on_outside_taken_in)
        self._changes = PartChanges(
            editing, surface, lambda: self.translations, self._saving, runner, messages, self
        )
        self._changes.saved.connect(self.saved)
        self._changes.rescued_wanted.connect(self.rescued_wanted)
        self._changes.version_replaced.connect(self.version_replaced)
        self._changes.table_added.connect(self.table_added)
        surface.tables.edited.connect(self.mark_table_changed)

    @property
    def translations(self) -> "OpenTranslations":
        """The states of the open post's translations, as they stand; few posts have any."""
        if self._translations is None:
            from icc_editor.gui.editing.open_translations import OpenTranslations

            self._translations = OpenTranslations(self)
            self._translations.edited.connect(self._on_translations_edited)
        return self._translations

    def post(self) -> PostFolder | None:
        """Return the open post."""
        return None if self._open is None else self._open.post

    def stored(self, key: PartKey) -> StoredPart | None:
        """Return a part of the open post as it was last read or written."""
        state = None if self._open is None else self._open.parts.get(key)
        return None if state is None else state.stored

    def shown(self, path: Path) -> dict[str, Version]:
        """Return the versions of the post at ``path`` as they are shown; none when it is not open.

        Everything typed is expected to be saved.
        """
        if self._open is None or self._open.post.path != path:
            return {}
        found = (state.stored for state in self._open.parts.values())
        return {
            stored.version.language: stored.version
            for stored in found
            if isinstance(stored, StoredVersion)
        }

    def state(self) -> SaveState:
        """Return what the status bar says."""
        return self._saving.state()

    def is_rescued(self) -> bool:
        """Return whether everything that is not saved is in the recovery journal."""
        return self._saving.is_rescued()

    @Slot(str)
    def mark_changed(self, language: str) -> None:
        """Remember that something was typed in a version."""
        self._saving.mark_changed(PartKey.version(language))

    @Slot(str)
    def mark_table_changed(self, name: str) -> None:
        """Remember that something was changed in a results table."""
        self._saving.mark_changed(PartKey.table(name))

    @Slot()
    def save(self) -> None:
        """Save because the writer asks: a conflict that was put off is shown again."""
        self._saving.save()

    @Slot()
    def save_now(self) -> None:
        """Save every part with unsaved keys."""
        self._saving.save_now()

    def flush(self) -> bool:
        """Save and wait until it is done; return whether everything is on disk."""
        return self._saving.flush()

    def close(self) -> None:
        """Listen to the disk no more: the window goes."""
        self._outside.follow(None)

    def take_over(self, post: PostFolder) -> None:
        """Go on with a post that has another id by now, when it is the open one."""
        if self._open is not None and self._open.post.path == post.path:
            self._open.post = post
        self.saved.emit(post)

    def look_outside(self) -> None:
        """See what other programs did to the open post, and show it; nobody waits for it."""
        self._outside.look()

    def take_in_outside(self) -> bool:
        """Show what other programs did to the open post, and wait; return whether all was known.

        Every file is read.  What cannot be read is said, and counts as unknown.
        """
        return self._outside.take_in()

    def write_files(
        self,
        work: Callable[[CancelCheck], T],
        as_one: Callable[[], AbstractContextManager[None]],
        on_success: Callable[[T], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Let ``work`` write to the files of the open post, and show what it wrote.

        It runs in the lane that saves, once everything typed is saved; the caller sees to that.
        What it changed is put into the pages inside ``as_one()``, as one step.
        """
        self._outside.write(work, as_one, on_success, on_failure)

    def open_post(
        self,
        path: Path,
        language: str = "",
        *,
        on_gone: Callable[[], None] | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Open the post at ``path``, once what is open is safe.

        ``on_gone`` is called, and nothing said, when there is no such post.  ``then`` is called
        once it is shown, and never when it is not, or another one was asked for meanwhile.

        No key goes into the old post any more: it may take a while to be saved, and who has
        chosen another one means to write there.
        """
        self._wish += 1
        wish = self._wish
        if self._open is not None and self._open.post.path == path:
            self._surface.hold_keys(held=False)  # another one was wished before
            if language in self._open.languages:
                self._surface.go_to(language, 0)
            if then is not None:
                then()
            return
        self.save_now()
        self._surface.hold_keys(held=True)

        def work(_cancelled: object, _progress: object) -> _Read:
            post = self._editing.open_post(path)
            stored = tuple(self._editing.open_part(post, key) for key in post.parts)
            copies = self._editing.copies(post)
            return _Read(post, stored, copies, self._editing.may_write(post))

        def failed(error: Exception) -> None:
            self._release_keys(wish)
            if on_gone is not None and isinstance(error, PostMissing):
                on_gone()
            else:
                self._messages.show_error(error)

        def opened(read: _Read) -> None:
            shown = self._show(read, language, wish)
            self._release_keys(wish)
            if shown and then is not None:
                then()

        self._runner.submit(
            work,
            on_success=opened,
            on_failure=failed,
            lane=LANE,
            latest="open",
        )

    def expect_another(self) -> Callable[[], None]:
        """Take no key into the open post while another is made, and ``open_post`` called for it.

        What is returned lets the keys in again: nothing came of it.
        """
        self._wish += 1
        wish = self._wish
        self.save_now()
        self._surface.hold_keys(held=True)
        return lambda: self._release_keys(wish)

    def _release_keys(self, wish: int) -> None:
        if wish == self._wish:  # else another post is on its way
            self._surface.hold_keys(held=False)

    def close_post(self) -> bool:
        """Save what is open and show nothing; return False when it cannot be saved and stays."""
        if self._open is None:
            return True
        if not self.flush():
            return False
        self._messages.leave_post()
        self._follow(None)
        self._surface.clear()
        self._show_translations([])
        self.post_closed.emit()
        return True

    def add_version(self, language: str, then: Callable[[], None] | None = None) -> None:
        """Add a version in ``language`` and show it; ``then`` is called once it is shown."""
        self._changes.add_version(language, then)

    def add_table(self, table: ResultsTable, then: Callable[[str], None] | None = None) -> None:
        """Add a results table; ``then`` is called with its name, else ``table_added`` tells."""
        self._changes.add_table(table, then)

    def add_translation(self, language: str, raw: bytes) -> None:
        """Add the states of a translation; ``translations.changed`` tells once they are there."""
        self._changes.add_translation(language, raw)

    def rename_table(self, name: str, new: str, then: Callable[[], None]) -> None:
        """Give a results table another name; ``then`` is called once it has it."""
        self._changes.rename_table(name, new, then)

    def remove_table(self, name: str, then: Removed) -> None:
        """Take a results table out; ``then`` is called once it is, and pushes the step."""
        self._changes.remove_table(name, then)

    def remove_part(self, key: PartKey, then: Removed) -> None:
        """Take a part out of the open post; ``then`` gets the post and what was taken out.

        That is the part, and what goes along with it.
        """
        self._changes.remove(key, then)

    def put_back(self, post: PostFolder, *removed: StoredPart) -> None:
        """Put parts that were removed back into their post, and show them when that is open."""
        self._changes.put_back(post, *removed)

    def reload(self, path: Path, key: PartKey) -> None:
        """Read a part again when its post is the open one: it was recovered.

        Keys typed meanwhile make it a conflict, which the writer decides.
        """
        post = self.post()
        if post is None or post.path != path or key not in post.parts:
            return

        def read(stored: StoredPart) -> None:
            opened = self._open
            if opened is None or opened.post.path != path or key not in opened.parts:
                return
            self._saving.take_up()
            if opened.parts[key].dirty:
                self.save()
                return
            self._replace(opened, stored)
            if key.kind is PartKind.VERSION:
                self._surface.go_to(key.name, 0)

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.open_part(post, key),
            on_success=read,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def resolve(self, conflict: Conflict, resolution: Resolution) -> None:
        """Settle a conflict as the writer chose; mine is the part as it is now."""
        self._saving.resolve(
            conflict,
            resolution,
            lambda post, stored: self._take_over(post, conflict.base.key, stored, resolution),
        )

    def _take_over(
        self,
        opened: EditedPost,
        key: PartKey,
        stored: StoredPart | None,
        resolution: Resolution,
    ) -> None:
        """Go on with what a conflict left on the disk; None: it was deleted, as chosen."""
        if stored is None:
            self._go_on_without(opened, key)
        elif resolution is Resolution.KEEP_MINE:
            opened.parts[key].stored = stored
            self._saving.settle()
        else:
            self._replace(opened, stored)
        self.saved.emit(opened.post)
        if resolution is Resolution.KEEP_BOTH:
            self._runner.submit(
                lambda _cancelled, _progress: self._editing.copies(opened.post),
                on_success=lambda copies: self._tell_copies(opened.post, copies),
                on_failure=self._messages.show_error,
                lane=LANE,
            )

    def _go_on_without(self, opened: EditedPost, key: PartKey) -> None:
        """Show the parts that are left; when no version is, no post."""
        if not opened.may_go(key):
            self.close_post()
            return
        opened.post = opened.post.without(key)
        self._on_outside_part_gone(key)
        self._saving.settle()

    def _tell_copies(self, post: PostFolder, copies: tuple[Path, ...]) -> None:
        if copies:
            self.copies_found.emit(post, copies)

    def _show(self, read: _Read, language: str, wish: int) -> bool:
        """Show what was read; return False when it may not be, or is not wanted any more."""
        if wish != self._wish or not self._may_leave() or wish != self._wish:
            return False  # while the old post was saved, another one may have been asked for
        if self._open is not None:
            self._editing.leave(self._open.post)
        self._messages.leave_post()
        parts = {stored.key: PartState(stored) for stored in read.stored}
        self._follow(EditedPost(read.post, parts))
        self._show_open(read, language if language in read.post.languages else "")
        if not read.writable:
            self._surface.set_read_only(
                self.tr(
                    "This post can only be read: nothing can be saved in its folder. To change it, "
                    "copy the library to a folder of your own."
                )
            )
        self._tell_copies(read.post, read.copies)
        return True

    def _follow(self, opened: EditedPost | None) -> None:
        self._open = opened
        for follower in (self._saving, self._changes, self._outside):
            follower.follow(opened)

    def _may_leave(self) -> bool:
        """Save the open post; return whether another one may take its place."""
        if self.flush():
            return True
        if self.is_rescued():
            self._messages.show_note(
                self.tr(
                    "The newest words of the post you left are not in its file. They are kept in "
                    "the recovery file."
                ),
                tone="warn",
                action=self.tr("Show them"),
                on_action=self.rescued_wanted.emit,
            )
            return True
        self._saving.note_complaint()
        self._messages.show_note(
            self.tr(
                "The other post was not opened. The newest words of this one could not be saved "
                "anywhere; it stays open, so that they are not lost."
            ),
            tone="bad",
            action=self.tr("Save again"),
            on_action=self.save,
        )
        return False

    def _show_open(self, read: _Read, language: str) -> None:
        post = read.post
        front = language or (post.languages[0] if post.languages else "")
        versions, tables = list[Version](), list[StoredTables]()
        translations = list[StoredTranslation]()
        for stored in read.stored:
            match stored:
                case StoredVersion():
                    versions.append(stored.version)
                case StoredTable() | DamagedTable():
                    tables.append(stored)
                case StoredTranslation():
                    translations.append(stored)
                case _:
                    assert_never(stored)
        # A copy of a post's folder has its id, and another post may come to lie at its path.
        key = f"{post.post_id} {post.path}"
        self._surface.show_post(versions, front, key, dict(post.numbers))
        self._surface.tables.show_tables(tables)
        self._show_translations(translations)
        self.post_opened.emit(post, front)

    def _show_translations(self, stored: list[StoredTranslation]) -> None:
        if stored or self._translations is not None:
            self.translations.show_translations(stored)

    @Slot(str)
    def _on_translations_edited(self, language: str) -> None:
        self._saving.mark_changed(PartKey.translation(language))

    @Slot(object)
    def _on_outside_part_found(self, stored: StoredPart) -> None:
        opened = self._open
        if opened is None:
            return
        if stored.key in opened.parts:
            self._replace(opened, stored)
            return
        opened.parts[stored.key] = PartState(stored)
        front = self._surface.language()
        self._changes.show_new(stored)
        if front:
            self._surface.show_language(front)

    @Slot(object)
    def _on_outside_part_gone(self, key: PartKey) -> None:
        if self._open is not None and self._open.parts.pop(key, None) is not None:
            self._changes.drop(key)

    @Slot()
    def _on_outside_taken_in(self) -> None:
        if self._open is not None:
            self.version_replaced.emit("")
            self.saved.emit(self._open.post)

    @Slot(object)
    def _on_outside_told(self, news: News) -> None:
        """Let the rest of the window follow, then tell."""
        if self._open is not None:
            self.version_replaced.emit("")
            self.saved.emit(self._open.post)
            self.changed_outside.emit(news)

    def _replace(self, opened: EditedPost, stored: StoredPart) -> None:
        """Show what is on the disk now, as a step the writer can undo."""
        state = opened.parts[stored.key]
        state.stored = stored
        match stored:
            case StoredVersion():
                self._surface.replace_version(stored.version)
            case StoredTable() | DamagedTable():
                self._surface.tables.replace_table(stored)
            case StoredTranslation():
                self.translations.replace_translation(stored)
            case _:
                assert_never(stored)
        self._saving.take_up()
        state.forget_typed()
        self._saving.settle()
        if isinstance(stored, StoredVersion):
            self.version_replaced.emit(stored.version.language)

    def _source_of(self, kind: PartKind) -> DraftSource:
        """Return what knows the newest state of all parts of a kind."""
        match kind:
            case PartKind.VERSION:
                return self._surface
            case PartKind.TABLE:
                return self._surface.tables
            case PartKind.TRANSLATION:
                return self.translations
            case _:
                assert_never(kind)
