# SPDX-License-Identifier: MIT
"""One order of steps for a whole post: its texts, its fields, and what its versions share.

**What undo takes back.**  In the tab of a version, Ctrl+Z takes back the newest step of *that*
version, or of the results table that is in sight beside it, or what was translated in tables while
that translation is; Ctrl+Y makes again what was taken back there last.  Whoever comes from Word has
one history per document, and a tab looks like a document: a key pressed in the English text must
not change the Khmer one behind it.  Where nothing in sight has a step left, the key goes on through
the rest of the post: ``version_wanted`` or ``thing_wanted`` asks for what was changed last, nothing
is changed yet, and the same key pressed there takes its steps back.  So one key, pressed on and on,
takes back everything that was done to the post, and nothing is ever changed out of sight.  A key
held down stops there, and goes on when it is pressed anew.  New typing drops only what was taken
back in the version one types in.

The steps of a post still stand in one order, because some belong to several versions at once.
Such a step cannot be taken back while a newer one of another version lies on top of it.  Then
that version is asked for in the same way.

Each text keeps its own steps (``QTextDocument`` does that well); whenever it adds one, a
``TextStep`` enters the order and stands for it.  So that the two stay in step, a text may not join
typing to an earlier step once anything else has entered.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Signal

from icc_editor.gui.editing.post_steps import Step, StepGroup, StepOrder
from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.post.address import Address, Place
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey

_PAUSE_MS = 150  # a key that is held down repeats faster; nobody presses one that fast

ShowFields = Callable[[str, Metadata], None]


class PostUndo(QObject):
    """Takes the steps of the post that is open back and makes them again."""

    # A step was taken back or made again: the version in front, and the Address in it; NOWHERE: in
    # its text.
    step_taken = Signal(str, object)
    # The next step is one of this other version: nothing was changed yet.
    version_wanted = Signal(str)
    # The next step is one of a thing that is not in sight, as ``Step.things`` name it.
    thing_wanted = Signal(str)
    can_undo_changed = Signal(bool)
    can_redo_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a post."""
        super().__init__(parent)
        self._order = StepOrder()
        self._shown = ""
        self._beside: str | None = None  # the thing in sight; None: nothing ever shows things
        self._translated = ""  # the thing that stands for the translation in sight
        self._locked = False
        self._watchers: dict[str, _Watcher] = {}
        self._group: list[Step] | None = None
        self._told = (False, False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    # Which post and which version

    def take_up(self, order: StepOrder) -> None:
        """Go on with the steps of another post, whose texts are to be watched next."""
        self.put_down()
        self._order = order
        self._tell_changes()

    def watch(self, language: str, edit: PostEdit) -> None:
        """Let the steps of ``edit`` enter the order."""
        self._watchers[language] = _Watcher(self, language, edit)
        edit.break_undo()

    def unwatch(self, language: str) -> None:
        """Let a text alone: its version is taken away."""
        self._watchers.pop(language).stop()

    def put_down(self) -> None:
        """Leave the steps and the texts as they are; nothing can be undone until the next post."""
        for watcher in self._watchers.values():
            watcher.stop()
        self._watchers.clear()
        self._order = StepOrder()
        self._shown = ""
        self._locked = False
        self._tell_changes()

    def show_version(self, language: str) -> None:
        """Take back the steps of this version from now on: its tab is in front."""
        self.end_run()
        self._pause.stop()
        self._shown = language
        self._tell_changes()

    def show_thing(self, thing: str) -> None:
        """Take back the steps of this thing too from now on: it is in sight beside the text.

        Empty: none is, and its steps wait until it is.
        """
        self.end_run()
        self._pause.stop()
        self._beside = thing
        self._tell_changes()

    def show_translation(self, language: str) -> None:
        """Take back what was put into ``language`` in the tables, too: all of it is in sight.

        Empty: no translation is in sight.
        """
        self.end_run()
        self._translated = str(PartKey.translation(language)) if language else ""
        self._tell_changes()

    def lock(self, *, locked: bool) -> None:
        """Change nothing while the post can only be read."""
        self._locked = locked
        self._tell_changes()

    def forget(self, name: str) -> None:
        """Drop the steps of a version or thing: it was read anew, or is gone."""
        self.end_run()
        self._order.forget(name)
        self._tell_changes()

    # New steps

    def push(self, step: Step) -> None:
        """Add a step that is done."""
        own = step.edit if isinstance(step, TextStep) else None
        for watcher in self._watchers.values():
            if watcher.edit is not own:
                watcher.edit.break_undo()
        if self._group is not None:
            self._group.append(step)
        else:
            self._order.push(step)
            self._tell_changes()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let everything that is pushed meanwhile be one step."""
        if self._group is not None:  # part of what is one step already
            yield
            return
        self.end_run()
        self._group = []
        try:
            yield
        finally:
            steps, self._group = self._group, None
            if steps:
                self.push(StepGroup(steps) if len(steps) > 1 else steps[0])
            self.end_run()

    def newest(self) -> Step | None:
        """Return the step done last; None when there is none."""
        return self._order.newest()[0]

    @contextmanager
    def along_with(self, last: Step | None) -> Iterator[None]:
        """Let everything that is pushed meanwhile be one step with ``last``, if that is the newest.

        What follows from a step is to be taken back with it.
        """
        with self.together():
            yield
        if last is not None and self._group is None:
            self._order.join_last(last)

    def add_text_step(self, language: str, edit: PostEdit) -> None:
        """Add the step a text has just made."""
        self.push(TextStep(language, edit))
        self.end_run()

    def change_fields(
        self, language: str, change: tuple[Metadata, Metadata], field: str, show: ShowFields
    ) -> None:
        """Make a change of fields, (before, after), a step; typing on in one field stays one.

        ``show(language, metadata)`` brings fields back without a new step.
        """
        self.push(FieldsStep((language, field, self._order.run), change, show))

    def end_run(self) -> None:
        """Let the next change of a field be a step of its own."""
        self._order.run += 1

    # Back and forth

    def can_undo(self) -> bool:
        """Return whether there is something to take back in the post."""
        return not self._locked and self._order.newest()[0] is not None

    def can_redo(self) -> bool:
        """Return whether there is something to make again in the post."""
        return not self._locked and self._order.newest()[1] is not None

    def is_paused(self) -> bool:
        """Return whether undo and redo do nothing, as another version has just been asked for."""
        return self._pause.isActive()

    def undo(self) -> None:
        """Take back the newest step of the version in front, or ask for another version."""
        done, _undone = self._order.newest()
        self._go(self._order.next_undo, self._order.take_back, done)

    def redo(self) -> None:
        """Make again what was taken back last in the version in front, or ask for another."""
        _done, undone = self._order.newest()
        self._go(self._order.next_redo, self._order.repeat, undone)

    def _go(
        self,
        find: Callable[[str, frozenset[str] | None], tuple[Step | None, Step | None]],
        move: Callable[[Step], None],
        newest: Step | None,
    ) -> None:
        if self._locked:
            return
        if self.is_paused():
            self._pause.start()
            return
        self.end_run()
        in_sight = None if self._beside is None else frozenset({self._beside, self._translated})
        step, above = find(self._shown, in_sight)
        ahead = newest if step is None else above
        if ahead is not None:
            if ahead.versions:
                self.version_wanted.emit(min(ahead.versions))
            else:
                self.thing_wanted.emit(min(ahead.things))
            self._pause.start()
        elif step is not None:
            move(step)
            self._tell_changes()
            self.step_taken.emit(self._shown, step.address)

    def _tell_changes(self) -> None:
        now = (self.can_undo(), self.can_redo())
        before, self._told = self._told, now
        if now[0] != before[0]:
            self.can_undo_changed.emit(now[0])
        if now[1] != before[1]:
            self.can_redo_changed.emit(now[1])


class _Watcher(QObject):
    """Listens to one text."""

    def __init__(self, undo: PostUndo, language: str, edit: PostEdit) -> None:
        super().__init__(undo)
        self._undo = undo
        self._language = language
        self.edit = edit
        edit.undo_step_added.connect(self._on_edit_undo_step_added)

    def stop(self) -> None:
        self.edit.undo_step_added.disconnect(self._on_edit_undo_step_added)
        self.deleteLater()

    def _on_edit_undo_step_added(self) -> None:
        self._undo.add_text_step(self._language, self.edit)


class TextStep(Step):
    """Stands for one step of a text's own."""

    def __init__(self, language: str, edit: PostEdit) -> None:
        """``edit`` has just made the step."""
        super().__init__([language])
        self.edit = edit

    def take_back(self) -> None:
        """Let the text take its last step back."""
        self.edit.step_back()

    def repeat(self) -> None:
        """Let the text make its next step again."""
        self.edit.step_forward()


class FieldsStep(Step):
    """A change of a version's fields."""

    def __init__(
        self, key: tuple[str, str, int], change: tuple[Metadata, Metadata], show: ShowFields
    ) -> None:
        """``key`` is the language, the field and the run; equal ones are joined."""
        super().__init__([key[0]], address=Address(Place.FIELD, key[1]))
        self.key = key
        self._old, self.new = change
        self._show = show

    def join(self, newer: Step) -> bool:
        """Take typing on in the same field in."""
        if not isinstance(newer, FieldsStep) or newer.key != self.key:
            return False
        self.new = newer.new
        return True

    def changes_something(self) -> bool:
        """Return False when the field was put back by hand."""
        return self.new != self._old

    def take_back(self) -> None:
        """Show the fields as they were."""
        self._show(self.key[0], self._old)

    def repeat(self) -> None:
        """Show the fields as they became."""
        self._show(self.key[0], self.new)
