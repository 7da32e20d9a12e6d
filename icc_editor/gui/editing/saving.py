# SPDX-License-Identifier: MIT
"""Saves the open post while it is written, and says how that stands.

A part, of whatever kind, is saved at most ``_PAUSE_MS`` after its first unsaved
key, when the window loses the focus and when it closes.  What cannot be saved goes to the recovery
journal in the state folder and is tried again; what waits for the writer's decision is noted there,
revision by revision.  Fields are typed as text is: all this holds for both.
"""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from icc_editor.errors import FileChangedOutside, MetadataError, StorageError
from icc_editor.gui.jobs import Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.waiting import wait_until
from icc_editor.gui.writing_surface import DraftSource
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.drafts import Draft
from icc_editor.services.editing import Conflict, Editing, Resolution
from icc_editor.services.outside import Stamps
from icc_editor.storage.stored_parts import StoredPart

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


@dataclass(slots=True, eq=False)
class PartState:
    """A part as it is on the disk, and what of it is not saved yet."""

    stored: StoredPart
    dirty: int = 0  # revision of the newest key that is not saved; 0: all are
    rescued: int = 0  # revision in the recovery journal
    held: bool = False  # in conflict: never saved by itself

    @property
    def is_rescued(self) -> bool:
        """Whether the newest unsaved keys, if there are any, are in the journal."""
        return self.rescued == self.dirty or not self.dirty

    def forget_typed(self) -> None:
        """Take note that nothing in the window is to be saved any more."""
        self.dirty = self.rescued = 0


@dataclass(slots=True)
class EditedPost:
    """A post with its parts, and how the window stands to them."""

    post: PostFolder
    parts: dict[PartKey, PartState] = field(default_factory=dict)
    saving: set[PartKey] = field(default_factory=set)  # also such as were taken out meanwhile
    pictures: Stamps | None = None  # as they were last seen; None: not yet
    is_gone: bool = False  # and that was said

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its versions, in no order."""
        return tuple(key.name for key in self.parts if key.kind is PartKind.VERSION)

    @property
    def dirty(self) -> tuple[PartKey, ...]:
        """The parts with unsaved keys."""
        return tuple(key for key, state in self.parts.items() if state.dirty)

    def is_busy(self, key: PartKey) -> bool:
        """Return whether a part waits to be saved, is being saved or is in conflict."""
        state = self.parts.get(key)
        return key in self.saving or (state is not None and (state.dirty > 0 or state.held))

    def may_go(self, key: PartKey) -> bool:
        """Return whether a part is there and not the post's last version."""
        last = key.kind is PartKind.VERSION and len(self.languages) < 2
        return key in self.parts and not last

    def going(self, key: PartKey) -> dict[PartKey, PartState]:
        """Return the part, and after it what goes along when it is taken out."""
        keys = (key,) if key.along is None else (key, key.along)
        return {each: self.parts[each] for each in keys if each in self.parts}

    def is_part(self, key: PartKey, state: PartState) -> bool:
        """Return whether a part was not taken out, or taken out and put back, meanwhile."""
        return self.parts.get(key) is state


class Saving(QObject):
    """Brings what is typed in one post to the disk; the next post takes its place by ``follow``."""

    state_changed = Signal(object)  # SaveState
    saved = Signal(object)  # PostFolder
    conflict_found = Signal(object)  # Conflict; again at every save the writer asks for

    def __init__(
        self,
        editing: Editing,
        source_of: Callable[[PartKind], DraftSource],
        runner: Submits,
        messages: MessageBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._source_of = source_of
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
        return opened is None or all(state.is_rescued for state in opened.parts.values())

    def follow(self, opened: EditedPost | None) -> None:
        """Save this post from now on; None: there is nothing to save.

        What was followed before is to be flushed first.
        """
        self._open = opened
        self._timer.stop()
        self._complained, self._complaint = False, None
        self._set_state(SaveState.NOTHING if opened is None else SaveState.SAVED)

    def mark_changed(self, key: PartKey) -> None:
        """Remember that something was typed in a part."""
        state = None if self._open is None else self._open.parts.get(key)
        if state is None:
            return
        self._revision += 1
        state.dirty = self._revision
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
            for state in self._open.parts.values():
                state.held = False
        self.save_now()

    @Slot()
    def save_now(self) -> None:
        """Save every part with unsaved keys; those in conflict go to the recovery journal."""
        opened = self._open
        if opened is None:
            return
        self.take_up()
        self._timer.stop()
        for key in opened.dirty:
            if key in opened.saving:
                continue
            if not opened.parts[key].held:
                self._save(opened, key)
            elif not opened.parts[key].is_rescued:
                self._rescue(opened, key)

    def take_up(self) -> None:
        """Let everything report what was typed and not reported yet."""
        if self._open is not None:
            for kind in {key.kind for key in self._open.parts}:
                self._source_of(kind).flush()

    def draft(self, key: PartKey) -> Draft:
        """Return a part as it stands in the window."""
        return self._source_of(key.kind).draft(key.name)

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
        then: Callable[[EditedPost, StoredPart | None], None],
    ) -> None:
        """Settle a conflict as the writer chose; mine is the part as it is now.

        ``then`` gets the post, while it is still the open one, and what is on the disk; None: it
        was deleted, as chosen.
        """
        opened, key = self._open, conflict.base.key
        if opened is None or opened.post.path != conflict.post.path or key not in opened.parts:
            return
        self.take_up()
        state = opened.parts[key]
        revision, draft = state.dirty, self.draft(key)
        opened.saving.add(key)

        def work(_cancelled: object, _progress: object) -> StoredPart | None:
            return self._editing.resolve(self._editing.with_mine(conflict, draft), resolution)

        def settled(stored: StoredPart | None) -> None:
            opened.saving.discard(key)
            state.held = False
            typed_since = state.dirty != revision
            if not typed_since:
                state.forget_typed()
            if self._open is not opened:
                return
            if typed_since and resolution is not Resolution.KEEP_MINE:
                self.save()  # the newest words meet the other text: both are shown again
            else:
                then(opened, stored)

        def failed(error: Exception) -> None:
            opened.saving.discard(key)
            if isinstance(error, FileChangedOutside) and self._open is opened:
                self.save()  # once more: show both texts again
            else:
                self._on_save_failed(opened, error, revision, key, state)

        job = self._runner.submit(work, on_success=settled, on_failure=failed, lane=LANE)
        wait_until(job.is_done, _CLOSE_MS)  # no key is taken meanwhile

    def settle(self) -> None:
        """Say how saving stands now."""
        if self._open is None:
            return
        if self._open.saving:
            self._set_state(SaveState.SAVING)
        elif self._open.dirty:
            waits = all(self._open.parts[key].held for key in self._open.dirty)
            self._set_state(self._failed_state() if waits else SaveState.CHANGED)
            if not (waits and self.is_rescued()):
                self._look_within(_PAUSE_MS)
        else:
            self._complaint = None
            if self._complained:
                self._complained = False
                self._messages.dismiss()
            self._set_state(SaveState.SAVED)

    def _save(self, opened: EditedPost, key: PartKey) -> None:
        state = opened.parts[key]
        revision, stored, draft = state.dirty, state.stored, self.draft(key)
        opened.saving.add(key)
        self._set_state(SaveState.SAVING)

        def work(_cancelled: object, _progress: object) -> StoredPart | Conflict:
            try:
                return self._editing.save(opened.post, stored, draft)
            except (StorageError, MetadataError) as error:
                with contextlib.suppress(StorageError):  # the first error counts
                    self._editing.note(opened.post, stored, draft)
                    state.rescued = revision
                if not isinstance(error, FileChangedOutside):
                    raise
            return self._editing.conflict(opened.post, stored, draft)

        def done(result: StoredPart | Conflict) -> None:
            opened.saving.discard(key)
            if isinstance(result, Conflict):
                self._on_conflict(opened, state, result)
                return
            state.stored = result
            state.rescued = 0
            if state.dirty == revision:
                state.dirty = 0
            if self._open is opened:
                self.settle()
            self.saved.emit(opened.post)

        def failed(error: Exception) -> None:
            opened.saving.discard(key)
            self._on_save_failed(opened, error, revision, key, state)

        self._runner.submit(work, on_success=done, on_failure=failed, lane=LANE)

    def _rescue(self, opened: EditedPost, key: PartKey) -> None:
        """Note a part that waits for the writer's decision."""
        state = opened.parts[key]
        revision, stored, draft = state.dirty, state.stored, self.draft(key)
        opened.saving.add(key)

        def done(_result: object) -> None:
            opened.saving.discard(key)
            state.rescued = revision
            if self._open is opened:
                self.settle()

        def failed(error: Exception) -> None:
            opened.saving.discard(key)
            self._on_save_failed(opened, error, revision, key, state)

        self._runner.submit(
            lambda _cancelled, _progress: self._editing.note(opened.post, stored, draft),
            on_success=done,
            on_failure=failed,
            lane=LANE,
        )

    def _on_conflict(self, opened: EditedPost, state: PartState, conflict: Conflict) -> None:
        stays = opened.is_part(conflict.base.key, state)  # else it was rescued
        if stays:
            state.held = True
        if self._open is opened:
            self.settle()
            if stays:
                self.conflict_found.emit(conflict)

    def _failed_state(self) -> SaveState:
        return SaveState.FAILED if self.is_rescued() else SaveState.UNSAFE

    def _on_save_failed(
        self,
        opened: EditedPost,
        error: Exception,
        revision: int,
        key: PartKey,
        state: PartState,
    ) -> None:
        if self._open is not opened:  # it was left while this was under way; its words are told of
            return
        if not opened.is_part(key, state):  # it was taken out, and its words were rescued
            self.settle()
            return
        self._set_state(self._failed_state())
        if self._complaint is not type(error):  # said once: keys go on being tried
            self._complaint = type(error)
            self._complained = True
            self._messages.show_error(error, action=self.tr("Save again"), on_action=self.save)
        typed_since = state.dirty != revision
        self._look_within(_PAUSE_MS if typed_since else _RETRY_MS)

    def _look_within(self, milliseconds: int) -> None:
        """Save after this time, unless it is to be done sooner anyway."""
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    def _set_state(self, state: SaveState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)
