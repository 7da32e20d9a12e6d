# SPDX-License-Identifier: MIT
"""Steps of a post that can be taken back, and their order.  No Qt here.

``post_undo`` says which step undo takes back, and why.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence

from icc_editor.post.address import NOWHERE, Address


class Step(ABC):
    """One change of a post that can be taken back; it is done before it is pushed.

    Whatever changes a post derives its steps from this class and hands them to
    ``PostUndo.push``.  A change of a results table, which every version shows, would be
    ``class CellsStep(Step)`` with ``things=["tables/communes"]``, the text of its ``PartKey``, and
    the old and new cells.

    Attributes:
        versions: The languages of the versions it changes.
        things: What it changes that all versions share: texts of ``PartKey``.
        address: Where in them; ``NOWHERE`` for a text.
    """

    def __init__(
        self,
        versions: Iterable[str] = (),
        things: Iterable[str] = (),
        address: Address = NOWHERE,
    ) -> None:
        """At least one version or thing must be named."""
        self.versions = frozenset(versions)
        self.things = frozenset(things)
        self.address = address

    @abstractmethod
    def take_back(self) -> None:
        """Bring back what was before; every newer step that touches the same is taken back."""

    @abstractmethod
    def repeat(self) -> None:
        """Bring back what was after ``take_back`` undid it."""

    def join(self, newer: "Step") -> bool:
        """Take ``newer``, which has just been done, in, so that both are one step; or refuse."""
        del newer
        return False

    def changes_something(self) -> bool:
        """Return False when the steps joined have come back to the beginning."""
        return True

    def without(self, version: str) -> "Step | None":
        """Return what is left when a version, or thing, is read anew and its steps are void."""
        return None if version in self.versions | self.things else self

    def is_seen_from(self, version: str, things: frozenset[str] | None = None) -> bool:
        """Return whether undo may take this step back while a version and things are in sight.

        With None nothing shows things by themselves: they are in sight wherever a version is.
        """
        seen = bool(self.things) if things is None else bool(things & self.things)
        return seen or version in self.versions

    def touches(self, other: "Step") -> bool:
        """Return whether the two must be taken back in the order they were made."""
        return bool(self.versions & other.versions or self.things & other.things)


class StepGroup(Step):
    """Steps that the writer made as one."""

    def __init__(self, steps: Sequence[Step]) -> None:
        """Take ``steps`` in the order they were made."""
        super().__init__(
            frozenset().union(*(step.versions for step in steps)),
            frozenset().union(*(step.things for step in steps)),
            steps[-1].address,
        )
        self._steps = tuple(steps)

    def take_back(self) -> None:
        """Take each back, the last one first."""
        for step in reversed(self._steps):
            step.take_back()

    def repeat(self) -> None:
        """Make each again."""
        for step in self._steps:
            step.repeat()

    def without(self, version: str) -> Step | None:
        """Keep the steps of the others."""
        left = [kept for step in self._steps if (kept := step.without(version)) is not None]
        return StepGroup(left) if left else None


class StepOrder:
    """The steps of one post, done and taken back; knows no window and may outlive one."""

    def __init__(self) -> None:
        """Start empty."""
        self._done: list[Step] = []
        self._undone: list[Step] = []  # the last one is the next to be made again
        self.run = 0  # changes of a field in the same run join

    def push(self, step: Step) -> None:
        """Add a step that is done, and drop what can no longer be made again."""
        dropped, kept = [step], []
        for old in reversed(self._undone):
            if any(old.touches(other) for other in dropped):
                dropped.append(old)
            else:
                kept.append(old)
        self._undone = kept[::-1]
        if self._done and self._done[-1].join(step):
            if not self._done[-1].changes_something():
                self._done.pop()
        else:
            self._done.append(step)

    def join_last(self, last: Step) -> None:
        """Make the newest step and ``last``, if that is the one below it, one step."""
        if len(self._done) > 1 and self._done[-2] is last:
            newest = self._done.pop()
            self._done[-1] = StepGroup((last, newest))

    def next_undo(
        self, version: str, things: frozenset[str] | None = None
    ) -> tuple[Step | None, Step | None]:
        """Return the step undo takes back where these are shown, and the one on top of it."""
        return _next(self._done, version, things)

    def next_redo(
        self, version: str, things: frozenset[str] | None = None
    ) -> tuple[Step | None, Step | None]:
        """Return the step redo makes again where these are shown, and the one before it."""
        return _next(self._undone, version, things)

    def newest(self) -> tuple[Step | None, Step | None]:
        """Return the step done last and the one taken back last, wherever they are."""
        return self._done[-1] if self._done else None, self._undone[-1] if self._undone else None

    def take_back(self, step: Step) -> None:
        """Take back what ``next_undo`` returned."""
        self._done.remove(step)
        self._undone.append(step)
        step.take_back()

    def repeat(self, step: Step) -> None:
        """Make again what ``next_redo`` returned."""
        self._undone.remove(step)
        self._done.append(step)
        step.repeat()

    def forget(self, version: str) -> None:
        """Drop the steps of a version whose text was read anew, or of a thing."""
        self._done = [left for step in self._done if (left := step.without(version))]
        self._undone = [left for step in self._undone if (left := step.without(version))]


def _next(
    steps: list[Step], version: str, things: frozenset[str] | None
) -> tuple[Step | None, Step | None]:
    for index in range(len(steps) - 1, -1, -1):
        step = steps[index]
        if step.is_seen_from(version, things):
            above = [other for other in steps[index + 1 :] if other.touches(step)]
            return step, above[-1] if above else None
    return None, None
