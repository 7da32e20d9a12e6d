# SPDX-License-Identifier: MIT
"""Work off the GUI thread, and its result back on it.

A lane is one thread with a queue: work in one lane never overlaps (the blog of an account, the
library on disk), work in different lanes does.  Services have no threads of their own; this is
the only place that starts some.
"""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from icc_editor.errors import Cancelled, IccEditorError
from icc_editor.post.job import CancelCheck, Progress, ProgressSink

LIBRARY_LANE = "library"
"""What is wished of a library is done in the order it was wished."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Job:
    """A piece of submitted work, in the hands of who submitted it."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._abandoned = threading.Event()
        self._silent = threading.Event()
        self._done = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; its result or ``Cancelled`` is still reported."""
        self._cancelled.set()

    def abandon(self) -> None:
        """Ask the work to stop and report nothing of it any more."""
        self._abandoned.set()
        self._cancelled.set()

    def silence(self) -> None:
        """Let the work be done to its end, and report nothing of it any more."""
        self._silent.set()

    def is_cancelled(self) -> bool:
        """Return whether ``cancel`` or ``abandon`` was called."""
        return self._cancelled.is_set()

    def is_abandoned(self) -> bool:
        """Return whether nobody wants the work any more."""
        return self._abandoned.is_set()

    def is_heard(self) -> bool:
        """Return whether somebody still wants to know how it ends."""
        return not (self._silent.is_set() or self._abandoned.is_set())

    def is_done(self) -> bool:
        """Return whether the result has been reported (or dropped)."""
        return self._done.is_set()

    def finish(self) -> None:
        """Mark the job as reported; called by the runner."""
        self._done.set()


class Submits(Protocol):
    """Takes work to be done off the GUI thread: all a controller knows of the runner."""

    def submit(
        self,
        work: Callable[[CancelCheck, ProgressSink], T],
        *,
        on_success: Callable[[T], None],
        on_failure: Callable[[Exception], None],
        on_progress: Callable[[Progress], None] | None = None,
        lane: str = "",
        latest: str = "",
    ) -> Job:
        """Queue ``work`` in ``lane`` and return its job; see ``JobRunner.submit``."""
        ...


@dataclass(frozen=True, slots=True)
class _Order(Generic[T]):
    """Work with what is to be done with its end."""

    job: Job
    work: Callable[[CancelCheck, ProgressSink], T]
    on_success: Callable[[T], None]
    on_failure: Callable[[Exception], None]
    on_progress: Callable[[Progress], None] | None
    latest: str


class JobRunner(QObject):
    """Runs work in lanes and calls back on the thread this object lives in."""

    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, queue.SimpleQueue[_Order[Any] | None]] = {}
        self._threads: list[threading.Thread] = []
        self._open: set[Job] = set()
        self._newest: dict[str, Job] = {}
        self._closed = False
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        work: Callable[[CancelCheck, ProgressSink], T],
        *,
        on_success: Callable[[T], None],
        on_failure: Callable[[Exception], None],
        on_progress: Callable[[Progress], None] | None = None,
        lane: str = "",
        latest: str = "",
    ) -> Job:
        """Queue ``work`` in ``lane`` and return its job.

        ``work`` gets a cancel check and a progress sink and runs in the lane's thread; the
        callbacks run on the GUI thread.  ``latest`` names a question: an earlier job under the
        same name is abandoned, so that only the newest one is answered.
        """
        job = Job()
        if self._closed:
            job.abandon()
            job.finish()
            return job
        if latest:
            if (earlier := self._newest.get(latest)) is not None:
                earlier.abandon()
            self._newest[latest] = job
        self._open.add(job)
        order = _Order(job, work, on_success, on_failure, on_progress, latest)
        self._lane(lane).put(order)
        return job

    def is_busy(self) -> bool:
        """Return whether any job has not reported yet."""
        return bool(self._open)

    def close(self, timeout_s: float = 10.0) -> None:
        """Cancel everything, wait for the threads, and take no more work."""
        self._closed = True
        for job in self._open:
            job.abandon()
        for lane in self._lanes.values():
            lane.put(None)
        for thread in self._threads:
            thread.join(timeout_s)
        self._threads.clear()
        self._lanes.clear()
        self._open.clear()
        self._newest.clear()

    def _lane(self, name: str) -> "queue.SimpleQueue[_Order[Any] | None]":
        if name not in self._lanes:
            lane: queue.SimpleQueue[_Order[Any] | None] = queue.SimpleQueue()
            thread = threading.Thread(
                target=self._run, args=(lane,), name=f"lane {name or 'default'}", daemon=True
            )
            self._lanes[name] = lane
            self._threads.append(thread)
            thread.start()
        return self._lanes[name]

    def _run(self, lane: "queue.SimpleQueue[_Order[Any] | None]") -> None:
        while (order := lane.get()) is not None:
            if order.job.is_abandoned():
                self._deliver(order, None)
                continue
            self._deliver(order, self._work(order))

    def _work(self, order: _Order[Any]) -> Callable[[], None]:
        def sink(progress: Progress) -> None:
            if order.on_progress is not None:
                self._deliver(order, lambda: _report(order, progress), last=False)

        try:
            if order.job.is_cancelled():
                raise Cancelled  # noqa: TRY301 - one way out for every kind of end
            result = order.work(order.job.is_cancelled, sink)
        except IccEditorError as error:
            return _bind(order.on_failure, error)
        except Exception as error:  # noqa: BLE001 - the seam where anything may come up
            # The type alone goes to the log: the text of a foreign error may quote the draft.
            _log.error("work failed: %s", type(error).__name__)
            return _bind(order.on_failure, error)
        return _bind(order.on_success, result)

    def _deliver(
        self, order: _Order[Any], call: Callable[[], None] | None, *, last: bool = True
    ) -> None:
        self._delivered.emit((order, call, last))

    @Slot(object)
    def _on_delivered(self, parcel: tuple[_Order[Any], Callable[[], None] | None, bool]) -> None:
        order, call, last = parcel
        if last:
            self._open.discard(order.job)
            if self._newest.get(order.latest) is order.job:
                del self._newest[order.latest]
            order.job.finish()
        if call is not None and order.job.is_heard() and not self._closed:
            call()


class JobScope:
    """The jobs of one window: they may outlive it, their answers do not."""

    def __init__(self, runner: Submits) -> None:
        self._runner = runner
        self._jobs: set[Job] = set()
        self.closed = False

    def submit(
        self,
        work: Callable[[CancelCheck, ProgressSink], T],
        *,
        on_success: Callable[[T], None],
        on_failure: Callable[[Exception], None],
        on_progress: Callable[[Progress], None] | None = None,
        lane: str = "",
        latest: str = "",
    ) -> Job:
        """Queue ``work`` as the runner does; once closed it is done too, and not answered."""
        job = self._runner.submit(
            work,
            on_success=on_success,
            on_failure=on_failure,
            on_progress=on_progress,
            lane=lane,
            latest=latest,
        )
        if self.closed:
            job.silence()
        else:
            self._jobs = {known for known in self._jobs if not known.is_done()} | {job}
        return job

    def close(self) -> None:
        """Answer nothing any more; what was queued is done all the same: it may be a copy."""
        self.closed = True
        for job in self._jobs:
            job.silence()
        self._jobs.clear()


def _bind(call: Callable[[T], None], value: T) -> Callable[[], None]:
    return lambda: call(value)


def _report(order: _Order[Any], progress: Progress) -> None:
    if order.on_progress is not None and not order.job.is_done():
        order.on_progress(progress)
