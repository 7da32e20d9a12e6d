# SPDX-License-Identifier: MIT
"""One order of steps for a whole post: the texts of all its versions and all their fields.

Each text keeps its own steps (``QTextDocument`` does that well); whenever it adds one, a proxy
enters the post's stack.  Undoing the proxy undoes that text's last step.  So that the two stay in
step, a text may not join typing to an earlier step once anything else has entered the stack.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from icc_editor.gui.text_edit.post_edit import PostEdit
from icc_editor.post.metadata import Metadata

ShowFields = Callable[[str, Metadata], None]


class PostUndo(QObject):
    """The undo steps of the post that is open."""

    # A step was undone or redone: the language of the version, and where in it, written as the
    # address of a Diagnostic (``field:title``); empty: in its text.
    step_taken = Signal(str, str)
    # The next step belongs to another version than the one shown: nothing was changed yet.
    version_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.shown = ""  # the version in view; a step elsewhere is shown before it is taken
        self.locked = False  # a post that can only be read is not changed by undoing either
        self._edits: dict[str, PostEdit] = {}
        self._watchers: dict[str, _Watcher] = {}
        self._readings: dict[str, int] = {}  # how often a version was read anew
        self._moved = False
        self._run = 0

    def watch(self, language: str, edit: PostEdit) -> None:
        """Let the steps of ``edit`` enter the stack."""
        self._edits[language] = edit
        self._watchers[language] = _Watcher(self, language, edit)

    def forget_all(self) -> None:
        """Drop every step and every text."""
        for watcher in self._watchers.values():
            watcher.stop()
        self._edits.clear()
        self._watchers.clear()
        self.stack.clear()

    def forget_version(self, language: str) -> None:
        """Drop the steps of a version: it was loaded anew and its text's own steps are gone.

        Those of the others stay; a dropped one is passed over when its turn comes.
        """
        self._readings[language] = self.reading(language) + 1
        self.end_run()
        steps = [self.stack.command(index) for index in range(self.stack.count())]
        if not any(isinstance(step, Step) and step.is_valid() for step in steps):
            self.stack.clear()

    def reading(self, language: str) -> int:
        """Return how often the steps of a version were dropped."""
        return self._readings.get(language, 0)

    def push(self, step: "Step") -> None:
        """Put a step that is done already on the stack."""
        self.stack.push(step)
        for edit in self._edits.values():
            if edit is not step.edit:
                edit.break_undo()

    def add_text_step(self, language: str, edit: PostEdit) -> None:
        """Put the step a text has just made on the stack."""
        self.push(_TextStep(self, language, edit))
        self.end_run()

    def change_fields(
        self, language: str, change: tuple[Metadata, Metadata], field: str, show: ShowFields
    ) -> None:
        """Make a change of fields, (before, after), a step; typing on in one field stays one.

        ``show(language, metadata)`` brings fields back without a new step.
        """
        self.push(_FieldStep(self, (language, field, self._run), change, show))

    def end_run(self) -> None:
        """Let the next change of a field be a step of its own."""
        self._run += 1

    def undo(self) -> None:
        """Take back the last step, whatever it was."""
        self._go(self.stack.canUndo, self.stack.undo, -1)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._go(self.stack.canRedo, self.stack.redo, 0)

    def tell(self, language: str, address: str) -> None:
        """Say where a step was taken; called by a step."""
        self._moved = True
        self.step_taken.emit(language, address)

    def _go(self, may: Callable[[], bool], go: Callable[[], None], ahead: int) -> None:
        if self.locked:
            return
        self._moved = False
        while may() and not self._moved:
            step = self.stack.command(self.stack.index() + ahead)
            if isinstance(step, Step) and step.is_valid() and step.language != self.shown:
                self.end_run()
                self.version_wanted.emit(step.language)
                return
            go()
        self.end_run()


class Step(QUndoCommand):
    """A change of a post that is done when it is pushed; ``take_back`` and ``repeat`` move it."""

    def __init__(
        self, undo: PostUndo, language: str, address: str, edit: PostEdit | None = None
    ) -> None:
        """``edit`` is the text whose own step this one stands for."""
        super().__init__()
        self.edit = edit
        self._undo = undo
        self.language = language
        self._address = address
        self._reading = undo.reading(language)
        self._done = True

    def is_valid(self) -> bool:
        """Return whether the version is still the one the step was made in."""
        return self._reading == self._undo.reading(self.language)

    def undo(self) -> None:
        """Take the step back; called by the stack."""
        self._move(self.take_back, done=False)

    def redo(self) -> None:
        """Do the step again; called by the stack, also when it is pushed."""
        if not self._done:
            self._move(self.repeat, done=True)

    def take_back(self) -> None:
        """Bring back what was before."""
        raise NotImplementedError

    def repeat(self) -> None:
        """Bring back what was after."""
        raise NotImplementedError

    def _move(self, work: Callable[[], None], *, done: bool) -> None:
        if not self.is_valid():
            self.setObsolete(True)
            return
        self._done = done
        work()
        self._undo.tell(self.language, self._address)


class _Watcher(QObject):
    """Listens to one text."""

    def __init__(self, undo: PostUndo, language: str, edit: PostEdit) -> None:
        super().__init__(undo)
        self._undo = undo
        self._language = language
        self._edit = edit
        edit.undo_step_added.connect(self._on_edit_undo_step_added)

    def stop(self) -> None:
        self._edit.undo_step_added.disconnect(self._on_edit_undo_step_added)
        self.deleteLater()

    def _on_edit_undo_step_added(self) -> None:
        self._undo.add_text_step(self._language, self._edit)


class _TextStep(Step):
    """Stands for one step of a text."""

    def __init__(self, undo: PostUndo, language: str, edit: PostEdit) -> None:
        super().__init__(undo, language, "", edit)
        self._text = edit

    def take_back(self) -> None:
        self._text.step_back()

    def repeat(self) -> None:
        self._text.step_forward()


class _FieldStep(Step):
    """A change of a version's fields."""

    def __init__(
        self,
        undo: PostUndo,
        key: tuple[str, str, int],
        change: tuple[Metadata, Metadata],
        show: ShowFields,
    ) -> None:
        super().__init__(undo, key[0], f"field:{key[1]}")
        self._old, self.new = change
        self._show = show
        self.key = key

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _FieldStep) or other.key != self.key:
            return False
        self.new = other.new
        self.setObsolete(self.new == self._old)
        return True

    def take_back(self) -> None:
        self._show(self.language, self._old)

    def repeat(self) -> None:
        self._show(self.language, self.new)
