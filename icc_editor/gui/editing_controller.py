# SPDX-License-Identifier: MIT
"""Opens posts, saves what is typed, and lets nothing get lost on the way.

A version is saved at most ``_PAUSE_MS`` after its first unsaved key, when the window loses the
focus and when it closes.  What cannot be saved goes to the recovery journal in the state folder
and is tried again; what waits for the writer's decision is noted there, revision by revision.
Fields are typed as text is: all this holds for both.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from icc_editor.errors import FileChangedOutside, MetadataError, PostMissing, StorageError
from icc_editor.gui.jobs import JobRunner
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.waiting import wait_until
from icc_editor.gui.writing_surface import WritingSurface
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.editing import Conflict, Editing, Resolution
from icc_editor.storage.post_folder import StoredVersion

LANE = "saving"
_PAUSE_MS = 1500  # from the first unsaved key; "at most two seconds of typing can be lost"
_RETRY_MS = 10_000
_CLOSE_MS = 15_000


class SaveState(StrEnum):
    """What the status bar says."""

    NOTHING = ""
    SAVED = "saved"
    SAVING = "saving"
    CHANGED = "changed"
    FAILED = "failed"  # the text is in the recovery journal
    UNSAFE = "unsafe"  # the text is nowhere but in the window


@dataclass(slots=True)
class _OpenPost:
    """A post with its versions as they are on the disk."""

    post: PostFolder
    stored: dict[str, StoredVersion] = field(default_factory=dict)
    dirty: dict[str, int] = field(default_factory=dict)  # language -> revision of the newest key
    saving: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)  # languages in conflict: never saved by itself
    rescued: dict[str, int] = field(default_factory=dict)  # language -> revision in the journal

    def is_rescued(self, language: str) -> bool:
        """Return whether the newest unsaved keys of a version are in the journal."""
        return self.rescued.get(language) == self.dirty[language]


@dataclass(frozen=True, slots=True)
class _Read:
    """A post as it was read to be shown; ``copies`` are second texts beside its versions."""

    post: PostFolder
    stored: dict[str, StoredVersion]
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

    def __init__(
        self,
        editing: Editing,
        surface: WritingSurface,
        runner: JobRunner,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._surface = surface
        self._runner = runner
        self._messages = messages
        self._open: _OpenPost | None = None
        self._revision = 0
        self._wish = 0  # counts what was asked to be opened; only the last is shown
        self._complained = False  # an error about saving is in the message bar
        self._complaint: type[Exception] | None = None  # the error that was said last
        self._state = SaveState.NOTHING
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.save_now)

    def post(self) -> PostFolder | None:
        """Return the open post."""
        return None if self._open is None else self._open.post

    def stored(self, language: str) -> StoredVersion | None:
        """Return a version of the open post as it was last read or written."""
        return None if self._open is None else self._open.stored.get(language)

    def state(self) -> SaveState:
        """Return what the status bar says."""
        return self._state

    def is_rescued(self) -> bool:
        """Return whether everything that is not saved is in the recovery journal."""
        opened = self._open
        return opened is None or all(opened.is_rescued(language) for language in opened.dirty)

    def open_post(
        self, path: Path, language: str = "", *, on_gone: Callable[[], None] | None = None
    ) -> None:
        """Open the post at ``path``, once what is open is safe.

        ``on_gone`` is called, and nothing said, when there is no such post.
        """
        self._wish += 1
        wish = self._wish
        if self._open is not None and self._open.post.path == path:
            if language in self._open.stored:
                self._surface.go_to(language, 0)
            return
        self.save_now()

        def work(_cancelled: object, _progress: object) -> _Read:
            post = self._editing.open_post(path)
            stored = {code: self._editing.open_version(post, code) for code in post.languages}
            copies = self._editing.copies(post)
            return _Read(post, stored, copies, self._editing.may_write(post))

        def failed(error: Exception) -> None:
            if on_gone is not None and isinstance(error, PostMissing):
                on_gone()
            else:
                self._messages.show_error(error)

        self._runner.submit(
            work,
            on_success=lambda read: self._show(read, language, wish),
            on_failure=failed,
            lane=LANE,
            latest="open",
        )

    def close_post(self) -> bool:
        """Save what is open and show nothing; return False when it cannot be saved and stays."""
        if self._open is None:
            return True
        if not self.flush():
            return False
        self._open = None
        self._messages.leave_post()
        self._timer.stop()
        self._surface.clear()
        self._set_state(SaveState.NOTHING)
        self.post_closed.emit()
        return True

    @Slot(str)
    def mark_changed(self, language: str) -> None:
        """Remember that something was typed in a version."""
        if self._open is None or language not in self._open.stored:
            return
        self._revision += 1
        self._open.dirty[language] = self._revision
        if self._state not in (SaveState.FAILED, SaveState.UNSAFE):
            self._set_state(SaveState.CHANGED)
        self._look_within(_PAUSE_MS)

    @Slot()
    def save(self) -> None:
        """Save because the writer asks: a conflict that was put off is shown again."""
        self._complaint = None  # who asks gets an answer
        if self._open is not None:
            self._open.held.clear()
        self.save_now()

    @Slot()
    def save_now(self) -> None:
        """Save every version with unsaved keys; those in conflict go to the recovery journal."""
        opened = self._open
        if opened is None:
            return
        self._surface.flush()
        self._timer.stop()
        for language in set(opened.dirty) - opened.saving:
            if language not in opened.held:
                self._save(opened, language)
            elif not opened.is_rescued(language):
                self._rescue(opened, language)

    def flush(self) -> bool:
        """Save and wait until it is done; return whether everything is on disk.

        The window goes on painting meanwhile; keys are not taken.
        """
        opened = self._open
        if opened is None:
            return True
        wait_until(lambda: not opened.saving, _CLOSE_MS)  # it may not have the newest keys
        self.save_now()
        wait_until(lambda: not opened.saving, _CLOSE_MS)
        return not opened.dirty

    def add_version(self, language: str) -> None:
        """Add a version in ``language`` and show it."""
        if self._open is None:
            return
        self.save_now()
        post = self._open.post

        def added(found: tuple[PostFolder, StoredVersion]) -> None:
            if self._open is None or self._open.post.path != post.path:
                return
            changed, stored = found
            self._open.post = changed
            self._open.stored[language] = stored
            self._surface.show_version(stored.version)
            self.version_replaced.emit(language)
            self.saved.emit(changed)

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.add_version(post, language),
            on_success=added,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def reload(self, path: Path, language: str) -> None:
        """Read a version again when its post is the open one: it was recovered.

        Keys typed meanwhile make it a conflict, which the writer decides.
        """
        post = self.post()
        if post is None or post.path != path or language not in post.languages:
            return

        def read(stored: StoredVersion) -> None:
            opened = self._open
            if opened is None or opened.post.path != path:
                return
            self._surface.flush()
            if language in opened.dirty:
                self.save()
                return
            self._replace(opened, stored)
            self._surface.go_to(language, 0)

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.open_version(post, language),
            on_success=read,
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def resolve(self, conflict: Conflict, resolution: Resolution) -> None:
        """Settle a conflict as the writer chose; mine is the text as it is now."""
        opened, language = self._open, conflict.base.version.language
        if opened is None or opened.post.path != conflict.post.path:
            return
        self._surface.flush()
        revision = opened.dirty.get(language)
        body, metadata = self._surface.text(language), self._surface.metadata(language)
        opened.saving.add(language)

        def work(_cancelled: object, _progress: object) -> StoredVersion | None:
            newest = self._editing.with_mine(conflict, body=body, metadata=metadata)
            return self._editing.resolve(newest, resolution)

        def settled(stored: StoredVersion | None) -> None:
            opened.saving.discard(language)
            opened.held.discard(language)
            opened.rescued.pop(language, None)
            if opened.dirty.get(language) == revision:
                opened.dirty.pop(language, None)
            if self._open is opened:
                self._take_over(opened, stored, resolution)

        def failed(error: Exception) -> None:
            opened.saving.discard(language)
            if isinstance(error, FileChangedOutside):  # once more: show both texts again
                self.save()
            else:
                self._on_save_failed(error, typed_since=opened.dirty.get(language) != revision)

        self._runner.submit(work, on_success=settled, on_failure=failed, lane=LANE)

    def _take_over(
        self, opened: _OpenPost, stored: StoredVersion | None, resolution: Resolution
    ) -> None:
        """Go on with what a conflict left on the disk; None: it was deleted, as chosen."""
        if stored is None:
            self.close_post()
            return
        if resolution is Resolution.KEEP_MINE:
            opened.stored[stored.version.language] = stored
            self._settle()
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

    def _tell_copies(self, post: PostFolder, copies: tuple[Path, ...]) -> None:
        if copies:
            self.copies_found.emit(post, copies)

    def _show(self, read: _Read, language: str, wish: int) -> None:
        if wish != self._wish or not self._may_leave() or wish != self._wish:
            return  # while the old post was saved, another one may have been asked for
        if self._open is not None:
            self._editing.leave(self._open.post)
        self._messages.leave_post()
        self._open = _OpenPost(read.post, read.stored)
        self._timer.stop()
        self._complained, self._complaint = False, None
        self._set_state(SaveState.SAVED)
        self._show_open(language if language in read.stored else "")
        if not read.writable:
            self._surface.set_read_only(
                self.tr(
                    "This post can only be read: nothing can be saved in its folder. To change it, "
                    "copy the library to a folder of your own."
                )
            )
        self._tell_copies(read.post, read.copies)

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
        self._complained = True
        self._messages.show_note(
            self.tr(
                "The newest words of this post could not be saved anywhere. It stays open, so that "
                "they are not lost."
            ),
            tone="bad",
            action=self.tr("Save again"),
            on_action=self.save,
        )
        return False

    def _show_open(self, language: str) -> None:
        if self._open is None:
            return
        post = self._open.post
        front = language or (post.languages[0] if post.languages else "")
        versions = [self._open.stored[code].version for code in post.languages]
        self._surface.show_post(versions, front)
        self.post_opened.emit(post, front)

    def _replace(self, opened: _OpenPost, stored: StoredVersion) -> None:
        """Show what is on the disk now, as a step the writer can undo."""
        language = stored.version.language
        opened.stored[language] = stored
        self._surface.replace_version(stored.version)
        self._surface.flush()
        opened.dirty.pop(language, None)
        self._settle()
        self.version_replaced.emit(language)

    def _save(self, opened: _OpenPost, language: str) -> None:
        revision = opened.dirty[language]
        body = self._surface.text(language)
        metadata = self._surface.metadata(language)
        stored = opened.stored[language]
        opened.saving.add(language)
        self._set_state(SaveState.SAVING)

        def work(_cancelled: object, _progress: object) -> StoredVersion | Conflict:
            try:
                return self._editing.save(opened.post, stored, body=body, metadata=metadata)
            except (StorageError, MetadataError) as error:
                with contextlib.suppress(StorageError):  # the first error counts
                    self._editing.note(opened.post, stored, body, metadata)
                    opened.rescued[language] = revision
                if not isinstance(error, FileChangedOutside):
                    raise
            return self._editing.conflict(opened.post, stored, body=body, metadata=metadata)

        def done(result: StoredVersion | Conflict) -> None:
            opened.saving.discard(language)
            if isinstance(result, Conflict):
                opened.held.add(language)
                if self._open is opened:
                    self._settle()
                    self.conflict_found.emit(result)
                return
            opened.stored[language] = result
            opened.rescued.pop(language, None)
            if opened.dirty.get(language) == revision:
                del opened.dirty[language]
            if self._open is opened:
                self._settle()
            self.saved.emit(opened.post)

        def failed(error: Exception) -> None:
            opened.saving.discard(language)
            self._on_save_failed(error, typed_since=opened.dirty.get(language) != revision)

        self._runner.submit(work, on_success=done, on_failure=failed, lane=LANE)

    def _rescue(self, opened: _OpenPost, language: str) -> None:
        """Note a version that waits for the writer's decision."""
        revision, stored = opened.dirty[language], opened.stored[language]
        body, metadata = self._surface.text(language), self._surface.metadata(language)
        opened.saving.add(language)

        def done(_result: object) -> None:
            opened.saving.discard(language)
            opened.rescued[language] = revision
            if self._open is opened:
                self._settle()

        def failed(error: Exception) -> None:
            opened.saving.discard(language)
            self._on_save_failed(error, typed_since=opened.dirty.get(language) != revision)

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.note(opened.post, stored, body, metadata),
            on_success=done,
            on_failure=failed,
            lane=LANE,
        )

    def _failed_state(self) -> SaveState:
        return SaveState.FAILED if self.is_rescued() else SaveState.UNSAFE

    def _settle(self) -> None:
        if self._open is None:
            return
        if self._open.saving:
            self._set_state(SaveState.SAVING)
        elif self._open.dirty:
            waits = self._open.held >= self._open.dirty.keys()
            self._set_state(self._failed_state() if waits else SaveState.CHANGED)
            if not (waits and self.is_rescued()):
                self._look_within(_PAUSE_MS)
        else:
            self._complaint = None
            if self._complained:
                self._complained = False
                self._messages.dismiss()
            self._set_state(SaveState.SAVED)

    def _on_save_failed(self, error: Exception, *, typed_since: bool) -> None:
        self._set_state(self._failed_state())
        if self._complaint is not type(error):  # said once: keys go on being tried
            self._complaint = type(error)
            self._complained = True
            self._messages.show_error(error, action=self.tr("Save again"), on_action=self.save)
        self._look_within(_PAUSE_MS if typed_since else _RETRY_MS)

    def _look_within(self, milliseconds: int) -> None:
        """Save after this time, unless it is to be done sooner anyway."""
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    def _set_state(self, state: SaveState) -> None:
        if state is not self._state:
            self._state = state
            self.save_state_changed.emit(state)
