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

ApplyFields = Callable[[str, Metadata], None]


class PostUndo(QObject):
    """The undo steps of the post that is open."""

    step_taken = Signal(str)  # a step was undone or redone: the language it belongs to

    def __init__(self, apply_fields: ApplyFields, parent: QObject) -> None:
        """Start empty; ``apply_fields(language, metadata)`` shows fields without a new step."""
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.locked = False  # a post that can only be read is not changed by undoing either
        self._apply_fields = apply_fields
        self._edits: dict[str, PostEdit] = {}
        self._watchers: dict[str, _Watcher] = {}
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

    def forget_steps(self) -> None:
        """Drop every step: a text was loaded anew and its own steps are gone."""
        self.stack.clear()
        for edit in self._edits.values():
            edit.break_undo()

    def add_text_step(self, language: str, edit: PostEdit) -> None:
        """Put the step a text has just made on the stack."""
        self.stack.push(_TextStep(self, language, edit))
        for other in self._edits.values():
            if other is not edit:
                other.break_undo()
        self.end_run()

    def change_fields(self, language: str, old: Metadata, new: Metadata, field: str) -> None:
        """Make a change of fields a step; typing on in the same field stays one step."""
        self.stack.push(_FieldStep(self, language, (old, new), field, self._run))
        for edit in self._edits.values():
            edit.break_undo()

    def end_run(self) -> None:
        """Let the next change of a field be a step of its own."""
        self._run += 1

    def undo(self) -> None:
        """Take back the last step, whatever it was."""
        if not self.locked:
            self.stack.undo()
            self.end_run()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self.locked:
            self.stack.redo()
            self.end_run()

    def show_fields(self, language: str, metadata: Metadata) -> None:
        """Bring fields back; called by a step."""
        self._apply_fields(language, metadata)
        self.step_taken.emit(language)


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


class _TextStep(QUndoCommand):
    """Stands for one step of a text."""

    def __init__(self, undo: PostUndo, language: str, edit: PostEdit) -> None:
        super().__init__()
        self._undo = undo
        self._language = language
        self._edit = edit
        self._done = True  # the text has made the step already when it is pushed

    def undo(self) -> None:
        self._done = False
        self._edit.step_back()
        self._undo.step_taken.emit(self._language)

    def redo(self) -> None:
        if not self._done:
            self._done = True
            self._edit.step_forward()
            self._undo.step_taken.emit(self._language)


class _FieldStep(QUndoCommand):
    """A change of a version's fields."""

    def __init__(
        self,
        undo: PostUndo,
        language: str,
        change: tuple[Metadata, Metadata],
        field: str,
        run: int,
    ) -> None:
        super().__init__()
        self._undo = undo
        self._old, self.new = change
        self.key = (language, field, run)
        self._done = True

    def id(self) -> int:
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _FieldStep) or other.key != self.key:
            return False
        self.new = other.new
        self.setObsolete(self.new == self._old)
        return True

    def undo(self) -> None:
        self._done = False
        self._undo.show_fields(self.key[0], self._old)

    def redo(self) -> None:
        if not self._done:
            self._done = True
            self._undo.show_fields(self.key[0], self.new)
