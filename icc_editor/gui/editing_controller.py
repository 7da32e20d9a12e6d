# SPDX-License-Identifier: MIT
"""Opens posts, saves what is typed, and lets nothing get lost on the way.

A version is saved at most ``_PAUSE_MS`` after its first unsaved key, when the window loses the
focus and when it closes.  What cannot be saved goes to the recovery journal in the state folder
and is tried again.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from icc_editor.errors import FileChangedOutside, StorageError
from icc_editor.gui.jobs import JobRunner
from icc_editor.gui.message_bar import MessageBar
from icc_editor.post.metadata import Metadata
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.version import Version
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


class WritingSurface(Protocol):
    """What the controller needs of the panel one writes in."""

    def show_post(self, versions: Iterable[Version], language: str = "") -> None:
        """Show the versions of a post, ``language`` in front."""
        ...

    def flush(self) -> None:
        """Report what was typed and not reported yet."""
        ...

    def text(self, language: str = "") -> str:
        """Return the text of a version as it stands."""
        ...

    def metadata(self, language: str = "") -> Metadata:
        """Return the fields of a version as they stand."""
        ...

    def go_to(self, language: str, line: int) -> None:
        """Show a line of a version."""
        ...

    def show_version(self, version: Version) -> None:
        """Show a new version, or a known one as it was read anew."""
        ...

    def clear(self) -> None:
        """Show no post."""
        ...

    def set_read_only(self, reason: str) -> None:
        """Let the post shown only be read, and say why."""
        ...


@dataclass(slots=True)
class _OpenPost:
    """A post with its versions as they are on the disk."""

    post: PostFolder
    stored: dict[str, StoredVersion] = field(default_factory=dict)
    dirty: dict[str, int] = field(default_factory=dict)  # language -> revision of the newest key
    saving: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)  # languages in conflict: never saved by itself
    rescued: set[str] = field(default_factory=set)  # languages whose text is in the journal


class EditingController(QObject):
    """Owns the open post; everything else sees it through signals."""

    post_opened = Signal(object, str)  # PostFolder, language
    post_closed = Signal()
    save_state_changed = Signal(object)  # SaveState
    saved = Signal(object)  # PostFolder
    conflict_found = Signal(object)  # Conflict
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
        self._complained = False  # an error about saving is in the message bar
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
        return self._open is None or self._open.rescued >= self._open.dirty.keys()

    def open_post(self, path: Path, language: str = "") -> None:
        """Save what is open, then open the post at ``path``."""
        if self._open is not None and self._open.post.path == path:
            if language in self._open.stored:
                self._surface.go_to(language, 0)
            return
        self.save_now()

        def work(
            _cancelled: object, _progress: object
        ) -> tuple[PostFolder, dict[str, StoredVersion], bool]:
            post = self._editing.open_post(path)
            found = {code: self._editing.open_version(post, code) for code in post.languages}
            return post, found, self._editing.may_write(post)

        self._runner.submit(
            work,
            on_success=lambda found: self._show(*found, language),
            on_failure=self._messages.show_error,
            lane=LANE,
            latest="open",
        )

    def close_post(self) -> None:
        """Save what is open and show nothing."""
        if self._open is None:
            return
        self.flush()
        self._open = None
        self._timer.stop()
        self._surface.clear()
        self._set_state(SaveState.NOTHING)
        self.post_closed.emit()

    @Slot(str)
    def mark_changed(self, language: str) -> None:
        """Remember that something was typed in a version."""
        if self._open is None or language not in self._open.stored:
            return
        self._revision += 1
        self._open.dirty[language] = self._revision
        if self._state not in (SaveState.FAILED, SaveState.UNSAFE):
            self._set_state(SaveState.CHANGED)
        if not self._timer.isActive():
            self._timer.start(_PAUSE_MS)

    @Slot()
    def save_now(self) -> None:
        """Save every version with unsaved keys."""
        if self._open is None:
            return
        self._surface.flush()
        self._timer.stop()
        for language in list(self._open.dirty):
            if language not in self._open.saving and language not in self._open.held:
                self._save(self._open, language)

    def flush(self) -> bool:
        """Save and wait until it is done; return whether everything is on disk.

        The window goes on painting meanwhile; keys are not taken.
        """
        opened = self._open
        if opened is None:
            return True
        self.save_now()
        loop = QEventLoop(self)
        deadline = QTimer(self)
        deadline.setSingleShot(True)
        deadline.timeout.connect(loop.quit)
        deadline.start(_CLOSE_MS)
        watch = QTimer(self)
        watch.setInterval(5)
        watch.timeout.connect(lambda: None if opened.saving else loop.quit())
        watch.start()
        if opened.saving:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        for timer in (watch, deadline):
            timer.stop()
            timer.deleteLater()
        loop.deleteLater()
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

    def reload(self, language: str) -> None:
        """Read a version again, for example after it was recovered or renamed."""
        if self._open is None:
            return
        post = self._open.post
        self._runner.submit(
            lambda _cancelled, _progress: self._editing.open_version(post, language),
            on_success=lambda stored: self._replace(post, stored),
            on_failure=self._messages.show_error,
            lane=LANE,
        )

    def reload_post(self, path: Path) -> None:
        """Read every version again when the post in ``path`` is the open one."""
        post = self.post()
        if post is not None and post.path == path:
            for language in post.languages:
                self.reload(language)

    def resolve(self, conflict: Conflict, resolution: Resolution) -> None:
        """Settle a conflict as the writer chose."""

        def settled(stored: StoredVersion | None) -> None:
            if self._open is None or self._open.post.path != conflict.post.path:
                return
            language = conflict.base.version.language
            self._open.held.discard(language)
            self._open.dirty.pop(language, None)
            if stored is None:
                self.close_post()
                return
            self._replace(conflict.post, stored)
            self._settle()

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.resolve(conflict, resolution),
            on_success=settled,
            on_failure=lambda error: self._on_save_failed(conflict.base.version.language, error),
            lane=LANE,
        )

    def _show(
        self, post: PostFolder, stored: dict[str, StoredVersion], writable: bool, language: str
    ) -> None:
        self._open = _OpenPost(post, stored)
        self._set_state(SaveState.SAVED)
        self._show_open(language if language in stored else "")
        if not writable:
            self._surface.set_read_only(
                self.tr(
                    "This post can only be read: nothing can be saved in its folder. To change it, "
                    "copy the library to a folder of your own."
                )
            )

    def _show_open(self, language: str) -> None:
        if self._open is None:
            return
        post = self._open.post
        front = language or (post.languages[0] if post.languages else "")
        versions = [self._open.stored[code].version for code in post.languages]
        self._surface.show_post(versions, front)
        self.post_opened.emit(post, front)

    def _replace(self, post: PostFolder, stored: StoredVersion) -> None:
        if self._open is None or self._open.post.path != post.path:
            return
        language = stored.version.language
        self._open.stored[language] = stored
        self._open.dirty.pop(language, None)
        self._surface.show_version(stored.version)
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
            except FileChangedOutside:
                self._note(opened, stored, body)
                return self._editing.conflict(opened.post, stored, body=body, metadata=metadata)
            except StorageError:
                self._note(opened, stored, body)
                raise

        def done(result: StoredVersion | Conflict) -> None:
            opened.saving.discard(language)
            if isinstance(result, Conflict):
                opened.held.add(language)
                self._set_state(self._failed_state())
                self.conflict_found.emit(result)
                return
            opened.stored[language] = result
            opened.rescued.discard(language)
            if opened.dirty.get(language) == revision:
                del opened.dirty[language]
            if self._open is opened:
                self._settle()
            self.saved.emit(opened.post)

        def failed(error: Exception) -> None:
            opened.saving.discard(language)
            self._on_save_failed(language, error)

        self._runner.submit(work, on_success=done, on_failure=failed, lane=LANE)

    def _note(self, opened: _OpenPost, stored: StoredVersion, body: str) -> None:
        """Put the text into the journal; when even that fails, the first error counts."""
        opened.rescued.discard(stored.version.language)
        try:
            self._editing.note(opened.post, stored, body)
        except StorageError:
            return
        opened.rescued.add(stored.version.language)

    def _failed_state(self) -> SaveState:
        return SaveState.FAILED if self.is_rescued() else SaveState.UNSAFE

    def _settle(self) -> None:
        if self._open is None:
            return
        if self._open.saving:
            self._set_state(SaveState.SAVING)
        elif self._open.dirty:
            self._set_state(SaveState.CHANGED)
            if not self._timer.isActive():
                self._timer.start(_PAUSE_MS)
        else:
            if self._complained:
                self._complained = False
                self._messages.dismiss()
            self._set_state(SaveState.SAVED)

    def _on_save_failed(self, _language: str, error: Exception) -> None:
        self._set_state(self._failed_state())
        self._complained = True
        self._messages.show_error(error, action=self.tr("Save again"), on_action=self.save_now)
        self._timer.start(_RETRY_MS)

    def _set_state(self, state: SaveState) -> None:
        if state is not self._state:
            self._state = state
            self.save_state_changed.emit(state)
