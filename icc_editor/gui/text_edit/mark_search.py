# SPDX-License-Identifier: MIT
"""Looking for the next marked place, a few blocks at a time: keys and painting go on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from shiboken6 import isValid

from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.proof_marks import PlacedMark
from icc_editor.gui.text_edit.text_field import TextField

SLICE_BLOCKS = 32
"""How many blocks are looked at in one go, at most."""

_SLICE_LENGTH = 4000  # code points after which no further block is begun: some 15 ms
_WAIT_MS = 50  # between two looks for whether everything is read
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})


class MarkSearch(QObject):
    """Searches title and text from a place on, and from the start again when there is nothing.

    Whatever the writer does to them ends it: a key, a click, a change, another version in front.
    Another check, as when a dictionary was read, lets it begin again; and while something is still
    being read it never says that there is nothing.
    """

    found = Signal(object, object)  # TextField, PlacedMark
    nothing_found = Signal()
    going_on = Signal()  # it takes longer than one look
    stopped = Signal()  # by the writer

    def __init__(self, is_reading: Callable[[], bool], parent: QObject | None = None) -> None:
        """Search nothing yet; ``is_reading`` says whether the check may know more soon."""
        super().__init__(parent)
        self._is_reading = is_reading
        self._fields: tuple[TextField, ...] = ()  # the one it began in first
        self._from = Place(0, 0)  # in the first of them
        self._at = 0  # of them
        self._line = 0
        self._left = 0  # lines
        self._state: object = None
        self._checks: object = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_running(self) -> bool:
        """Return whether it goes on after the events that wait."""
        return bool(self._fields)

    def start(self, fields: Sequence[TextField], field: TextField, place: Place) -> None:
        """Search ``fields`` from a ``place`` in one of them on; an earlier search is forgotten.

        What is in the first few blocks is found at once.
        """
        self._end()
        first = fields.index(field)
        self._fields = (*fields[first:], *fields[:first])
        self._from = place
        self._state = self._present_state()
        self._begin()
        if self._look():
            return
        for each in self._fields:
            each.installEventFilter(self)
        self.going_on.emit()
        self._go_on()

    def stop(self) -> None:
        """End the search; nothing is reported when there is none."""
        if self._fields:
            self._end()
            self.stopped.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End at a key; Escape does nothing else."""
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # the key comes here, whatever shortcut it may be
                if event.type() == QEvent.Type.KeyPress:
                    self.stop()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.stop()
        return super().eventFilter(watched, event)

    def _on_timer_timeout(self) -> None:
        if not self._fields:
            return
        is_as_before = (
            all(isValid(field) and field.isVisible() for field in self._fields)
            and self._present_state() == self._state
        )
        if not is_as_before:
            self.stop()
            return
        if self._present_checks() != self._checks:
            self._begin()  # there may be more marks, also where it has been
        if not self._look():
            self._go_on()

    def _present_state(self) -> object:
        """Return what the writer may change."""
        return [(field.marks.text_revision, field.selection()) for field in self._fields]

    def _present_checks(self) -> object:
        return [field.marks.check_revision for field in self._fields]

    def _begin(self) -> None:
        """Go to where the search is from."""
        self._checks = self._present_checks()
        self._at = 0
        self._line = self._fields[0].marks.checked(self._from.line)[0].start
        self._left = sum(field.structure.line_count for field in self._fields)

    def _go_on(self) -> None:
        """Look again after the events that wait; later when it waits for the check itself."""
        self._timer.start(_WAIT_MS if self._has_to_wait() else 0)

    def _has_to_wait(self) -> bool:
        return self._left <= 0 and self._is_reading()

    def _look(self) -> bool:
        """Look at some blocks; return whether the search is over."""
        blocks = length = 0
        while blocks < SLICE_BLOCKS and length < _SLICE_LENGTH:
            field = self._fields[self._at]
            lines, marks = field.marks.checked(self._line)
            at_start = self._at == 0 and self._from.line in lines
            if at_start and self._left > 0:
                marks = tuple(mark for mark in marks if _place(mark) >= self._from)
            if marks:
                self._end()
                self.found.emit(field, marks[0])
                return True
            if self._has_to_wait():
                return False
            if self._left <= 0:
                self._end()
                self.nothing_found.emit()
                return True
            blocks += 1
            length += sum(len(field.structure.line(line)) for line in lines)
            self._left -= len(lines)
            self._line = lines.stop
            if self._line >= field.structure.line_count:
                self._at, self._line = (self._at + 1) % len(self._fields), 0
        return False

    def _end(self) -> None:
        self._timer.stop()
        for field in self._fields:
            if isValid(field):
                field.removeEventFilter(self)
        self._fields = ()


def _place(placed: PlacedMark) -> Place:
    return Place(placed.line, placed.mark.start)
