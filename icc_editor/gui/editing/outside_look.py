# SPDX-License-Identifier: MIT
"""Looks whether other programs changed the post that is open, and lets the window take it in.

A part with unsaved keys is let alone: saving it finds the other text and asks the writer.
While the system tells of changes in the post's folder they are seen at once; our own saves stir it
too, so times and sizes are compared before anything is read.
"""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QObject, Signal, Slot

from icc_editor.errors import PostMissing
from icc_editor.gui.editing.post_watch import PostWatch
from icc_editor.gui.editing.saving import LANE, EditedPost, Saving
from icc_editor.gui.jobs import Job, Submits
from icc_editor.gui.telling.message_bar import MessageBar
from icc_editor.gui.waiting import wait_until
from icc_editor.post.job import CancelCheck
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.editing import Editing
from icc_editor.services.outside import Outside, glance
from icc_editor.storage.stored_parts import StoredPart, path_of

_WAIT_MS = 15_000
T = TypeVar("T")
_GONE_MS = 2000  # what is written anew by another program may be gone for a moment


@dataclass(frozen=True, slots=True)
class News:
    """What was taken in: parts, those that are gone, and whether the folder was renamed."""

    post: PostFolder
    changed: tuple[PartKey, ...] = ()
    added: tuple[PartKey, ...] = ()
    removed: tuple[StoredPart, ...] = ()
    renamed: bool = False
    pictures: bool = False

    def is_empty(self) -> bool:
        """Return whether there is nothing to tell."""
        texts = self.changed or self.added or self.removed
        return not (texts or self.renamed or self.pictures)


class OutsideLook(QObject):
    """Compares the open post with the disk, in the lane that saves it."""

    part_found = Signal(object)  # StoredPart that is new, or another than the one shown
    part_gone = Signal(object)  # PartKey; of the versions others are left
    told = Signal(object)  # News, once all of it is shown
    taken_in = Signal()  # what the program itself wrote is shown: who wrote it tells

    def __init__(
        self,
        editing: Editing,
        runner: Submits,
        messages: MessageBar,
        saving: Saving,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._runner = runner
        self._messages = messages
        self._saving = saving
        self._open: EditedPost | None = None
        self._times_told = 0
        self._gone: QDeadlineTimer | None = None  # runs from when a file was missed first
        self._watch = PostWatch(self)
        self._watch.stirred.connect(self._on_watch_stirred)

    def follow(self, opened: EditedPost | None) -> None:
        """Look at this post from now on; None: at nothing."""
        self._open, self._gone = opened, None
        self._watch.stop()
        if opened is not None:
            self.look()  # what its pictures are now is what they are compared with later

    def look(self) -> None:
        """Look at times and sizes, and read what has others."""
        self._submit([], thorough=False)

    def take_in(self) -> bool:
        """Read everything and wait; return whether all of it was shown already."""
        known, told = list[bool](), self._times_told
        job = self._submit(known, thorough=True)
        if job is not None:
            wait_until(job.is_done, _WAIT_MS)
        # The click that pressed the button may have brought the window forward: that looked too.
        return known == [True] and told == self._times_told

    def write(
        self,
        work: Callable[[CancelCheck], T],
        as_one: Callable[[], AbstractContextManager[None]],
        on_success: Callable[[T], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Let ``work`` write to the open post's files, and show what it wrote as one step.

        Everything typed is expected to be saved.  Nothing else is told of it than ``taken_in``.
        """
        opened = self._open
        if opened is None:
            return
        post = opened.post
        stored = {key: state.stored for key, state in opened.parts.items()}

        def wrote(found: tuple[T, Outside]) -> None:
            result, outside = found
            if self._open is opened:
                with as_one():
                    self._take(opened, outside, tells=False)
                self._listen(opened)
                self.taken_in.emit()
            on_success(result)

        def write_and_look(cancelled: CancelCheck, _progress: object) -> tuple[T, Outside]:
            result = work(cancelled)
            return result, self._editing.look_outside(post, stored, thorough=True)

        self._runner.submit(write_and_look, on_success=wrote, on_failure=on_failure, lane=LANE)

    @Slot()
    def _on_watch_stirred(self) -> None:
        """Look when a file is another than the one that was read or written last."""
        opened = self._open
        if opened is None:
            return
        post = opened.post

        # What was saved before is known by the time it is called.
        def glanced(stamps: Mapping[PartKey, tuple[int, int]]) -> None:
            if self._open is not opened or opened.post.path != post.path:
                return
            if opened.parts.keys() <= stamps.keys():
                self._gone = None
                if any(_is_other(opened, key, stamp) for key, stamp in stamps.items()):
                    self.look()
                else:
                    self._listen(opened)
            else:
                self._look_if_gone()

        def failed(_error: Exception) -> None:
            if self._open is opened:
                self._look_if_gone()

        self._runner.submit(
            lambda _cancelled, _progress: glance(post),
            on_success=glanced,
            on_failure=failed,
            lane=LANE,
        )

    def _look_if_gone(self) -> None:
        """Look, unless what is missing may be back soon."""
        if self._gone is None:
            self._gone = QDeadlineTimer(_GONE_MS)
        if self._gone.hasExpired():
            self._gone = None
            self.look()
        else:
            self._watch.tell_again(self._gone.remainingTime())

    def _listen(self, opened: EditedPost) -> None:
        files = {path_of(opened.post, key) for key in opened.parts}
        # A file another one takes the place of is not heard any more: its folder is.
        folders = {file.parent for file in files} - {opened.post.path}
        self._watch.listen(opened.post.path, files | folders)

    def _submit(self, known: list[bool], *, thorough: bool) -> Job | None:
        opened = self._open
        if opened is None:
            known.append(True)
            return None
        self._saving.take_up()
        if opened.dirty:
            self._saving.save_now()  # what meets another text there asks the writer
        post = opened.post
        stored = {key: state.stored for key, state in opened.parts.items()}

        def looked(outside: Outside) -> None:
            known.append(self._open is not opened or self._take(opened, outside))
            if self._open is opened:
                self._listen(opened)

        def failed(error: Exception) -> None:
            known.append(False)
            if self._open is not opened:
                return
            gone = isinstance(error, PostMissing)
            if thorough or (gone and not opened.is_gone):
                self._messages.show_error(error)
            opened.is_gone = opened.is_gone or gone

        return self._runner.submit(
            lambda _cancelled, _progress: self._editing.look_outside(
                post, stored, thorough=thorough
            ),
            on_success=looked,
            on_failure=failed,
            lane=LANE,
        )

    def _take(self, opened: EditedPost, outside: Outside, *, tells: bool = True) -> bool:
        """Show what is new, and tell it; return whether nothing was."""
        self._saving.take_up()
        busy = {key for key in opened.parts if opened.is_busy(key)} | opened.saving
        renamed = outside.post.path != opened.post.path
        if renamed:
            self._editing.leave(opened.post)
        opened.post, opened.is_gone = outside.post, False
        for stored in outside.touched:
            state = opened.parts[stored.key]
            if state.stored.fingerprint.sha256 == stored.fingerprint.sha256:
                state.stored = stored
        changed, added, removed = list[PartKey](), list[PartKey](), list[StoredPart]()
        for stored in (*outside.changed, *outside.added):
            key = stored.key
            before = opened.parts.get(key)
            same = before is not None and before.stored.raw == stored.raw
            if not same and key not in busy:
                (added if before is None else changed).append(key)
                self.part_found.emit(stored)
        for key in outside.removed:
            if key not in opened.parts or key in busy:
                continue
            if opened.may_go(key):
                removed.append(opened.parts[key].stored)
                self.part_gone.emit(key)
            else:  # the only text there is: the writer decides, as with unsaved keys
                self._saving.mark_changed(key)
                self._saving.save_now()
        seen, opened.pictures = opened.pictures, outside.pictures
        other = any(
            name in outside.pictures and outside.pictures[name] != stamp
            for name, stamp in (seen or {}).items()
        )
        news = News(
            outside.post, tuple(changed), tuple(added), tuple(removed), renamed, pictures=other
        )
        if tells and not news.is_empty():
            self._times_told += 1
            self.told.emit(news)
        return news.is_empty() and not opened.dirty


def _is_other(opened: EditedPost, key: PartKey, stamp: tuple[int, int]) -> bool:
    state = opened.parts.get(key)
    if state is None:
        return True
    known = state.stored.fingerprint
    return (known.mtime_ns, known.size) != stamp
