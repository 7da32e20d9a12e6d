# SPDX-License-Identifier: MIT
"""Saves the open post while it is written, and says how that stands.

A version is saved at most ``_PAUSE_MS`` after its first unsaved key, when the window loses the
focus and when it closes.  What cannot be saved goes to the recovery journal in the state folder
and is tried again; what waits for the writer's decision is noted there, revision by revision.
Fields are typed as text is: all this holds for both.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from icc_editor.errors import FileChangedOutside, MetadataError, StorageError
from icc_editor.gui.jobs import Submits
from icc_editor.gui.message_bar import MessageBar
from icc_editor.gui.waiting import wait_until
from icc_editor.gui.writing_surface import WritingSurface
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.editing import Conflict, Editing, Resolution
from icc_editor.services.outside import Stamps
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
class EditedPost:
    """A post with its versions as they are on the disk, and what of them is not saved yet."""

    post: PostFolder
    stored: dict[str, StoredVersion] = field(default_factory=dict)
    dirty: dict[str, int] = field(default_factory=dict)  # language -> revision of the newest key
    saving: set[str] = field(default_factory=set)
    held: set[str] = field(default_factory=set)  # languages in conflict: never saved by itself
    rescued: dict[str, int] = field(default_factory=dict)  # language -> revision in the journal
    pictures: Stamps | None = None  # as they were last seen; None: not yet
    is_gone: bool = False  # and that was said

    def is_rescued(self, language: str) -> bool:
        """Return whether the newest unsaved keys of a version are in the journal."""
        return self.rescued.get(language) == self.dirty[language]


class Saving(QObject):
    """Brings what is typed in one post to the disk; the next post takes its place by ``follow``."""

    state_changed = Signal(object)  # SaveState
    saved = Signal(object)  # PostFolder
    conflict_found = Signal(object)  # Conflict; again at every save the writer asks for

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
        self._revision = 0
        self._complained = False  # an error about saving is in the message bar
        self._complaint: type[Exception] | None = None  # the error that was said last
        self._state = SaveState.NOTHING
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.save_now)

    def state(self) -> SaveState:
        """Return what the status bar says."""
        return self._state

    def is_rescued(self) -> bool:
        """Return whether everything that is not saved is in the recovery journal."""
        opened = self._open
        return opened is None or all(opened.is_rescued(language) for language in opened.dirty)

    def follow(self, opened: EditedPost | None) -> None:
        """Save this post from now on; None: there is nothing to save.

        What was followed before is to be flushed first.
        """
        self._open = opened
        self._timer.stop()
        self._complained, self._complaint = False, None
        self._set_state(SaveState.NOTHING if opened is None else SaveState.SAVED)

    def mark_changed(self, language: str) -> None:
        """Remember that something was typed in a version."""
        if self._open is None or language not in self._open.stored:
            return
        self._revision += 1
        self._open.dirty[language] = self._revision
        if self._state not in (SaveState.FAILED, SaveState.UNSAFE):
            self._set_state(SaveState.CHANGED)
        self._look_within(_PAUSE_MS)

    def note_complaint(self) -> None:
        """Take the sentence about saving out of the message bar once everything is saved."""
        self._complained = True

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

    def resolve(
        self,
        conflict: Conflict,
        resolution: Resolution,
        then: Callable[[EditedPost, StoredVersion | None], None],
    ) -> None:
        """Settle a conflict as the writer chose; mine is the text as it is now.

        ``then`` gets the post, while it is still the open one, and what is on the disk; None: it
        was deleted, as chosen.
        """
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
            typed_since = opened.dirty.get(language) != revision
            if not typed_since:
                opened.dirty.pop(language, None)
                opened.rescued.pop(language, None)
            if self._open is not opened:
                return
            if typed_since and resolution is not Resolution.KEEP_MINE:
                self.save()  # the newest words meet the other text: both are shown again
            else:
                then(opened, stored)

        def failed(error: Exception) -> None:
            opened.saving.discard(language)
            if isinstance(error, FileChangedOutside) and self._open is opened:
                self.save()  # once more: show both texts again
            else:
                self._on_save_failed(opened, error, revision, language)

        job = self._runner.submit(work, on_success=settled, on_failure=failed, lane=LANE)
        wait_until(job.is_done, _CLOSE_MS)  # no key is taken meanwhile

    def settle(self) -> None:
        """Say how saving stands now."""
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

    def _save(self, opened: EditedPost, language: str) -> None:
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
                self._on_conflict(opened, language, result)
                return
            opened.stored[language] = result
            opened.rescued.pop(language, None)
            if opened.dirty.get(language) == revision:
                del opened.dirty[language]
            if self._open is opened:
                self.settle()
            self.saved.emit(opened.post)

        def failed(error: Exception) -> None:
            opened.saving.discard(language)
            self._on_save_failed(opened, error, revision, language)

        self._runner.submit(work, on_success=done, on_failure=failed, lane=LANE)

    def _rescue(self, opened: EditedPost, language: str) -> None:
        """Note a version that waits for the writer's decision."""
        revision, stored = opened.dirty[language], opened.stored[language]
        body, metadata = self._surface.text(language), self._surface.metadata(language)
        opened.saving.add(language)

        def done(_result: object) -> None:
            opened.saving.discard(language)
            opened.rescued[language] = revision
            if self._open is opened:
                self.settle()

        def failed(error: Exception) -> None:
            opened.saving.discard(language)
            self._on_save_failed(opened, error, revision, language)

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.note(opened.post, stored, body, metadata),
            on_success=done,
            on_failure=failed,
            lane=LANE,
        )

    def _on_conflict(self, opened: EditedPost, language: str, conflict: Conflict) -> None:
        taken_out = language not in opened.stored  # and its words were rescued
        if not taken_out:
            opened.held.add(language)
        if self._open is opened:
            self.settle()
            if not taken_out:
                self.conflict_found.emit(conflict)

    def _failed_state(self) -> SaveState:
        return SaveState.FAILED if self.is_rescued() else SaveState.UNSAFE

    def _on_save_failed(
        self, opened: EditedPost, error: Exception, revision: int | None, language: str
    ) -> None:
        if self._open is not opened:  # it was left while this was under way; its words are told of
            return
        if language not in opened.stored:  # it was taken out, and its words were rescued
            self.settle()
            return
        self._set_state(self._failed_state())
        if self._complaint is not type(error):  # said once: keys go on being tried
            self._complaint = type(error)
            self._complained = True
            self._messages.show_error(error, action=self.tr("Save again"), on_action=self.save)
        typed_since = opened.dirty.get(language) != revision
        self._look_within(_PAUSE_MS if typed_since else _RETRY_MS)

    def _look_within(self, milliseconds: int) -> None:
        """Save after this time, unless it is to be done sooner anyway."""
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    def _set_state(self, state: SaveState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
