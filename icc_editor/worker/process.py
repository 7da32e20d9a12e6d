# SPDX-License-Identifier: MIT
"""The worker as the program sees it: one process, started when first needed.

The process is a fresh interpreter (never a fork, which would copy threads' locks and the window's
connection).  A frozen application has no interpreter to start: there ``sys.executable`` is the
program itself and has to be given another ``command``.
"""

import contextlib
import os
import site
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from icc_editor.errors import Cancelled, IccEditorError, WorkerCrashed, WorkerDeadline
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.worker.protocol import (
    JSON,
    BrokenFrame,
    Reply,
    read_frame,
    unpack_error,
    write_frame,
)

_POLL_S = 0.05
_END_S = 5.0

# Nothing else of the environment reaches the worker: no secrets, no proxies, no desktop.
_KEPT_VARIABLES = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "SYSTEMROOT", "VIRTUAL_ENV")


class WorkerProcess:
    """Runs tasks in one persistent process; a ``Worker`` that is safe to share between threads.

    Calls wait for each other.  A call that passes its deadline, is cancelled or loses the process
    ends the process; the next call starts a new one.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        """Start nothing yet; ``command`` replaces ``python -m icc_editor.worker``."""
        self._command = tuple(command or (sys.executable, "-P", "-m", "icc_editor.worker"))
        self._turn = threading.Lock()
        self._state = threading.Lock()  # guards _process and _closed, never held while waiting
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """Return the process's id, None while there is none."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def call(
        self,
        task: str,
        arguments: Mapping[str, JSON],
        blob: bytes = b"",
        *,
        deadline: float,
        cancelled: CancelCheck | None = None,
    ) -> Reply:
        """Run ``task`` and return its reply: see ``Worker.call``."""
        check = cancelled or never_cancelled
        request: dict[str, JSON] = {
            "task": task,
            "arguments": dict(arguments),
            "seconds": deadline,
        }
        with self._my_turn(check):
            if check():
                raise Cancelled
            process = self._running()
            watch = _Watch(process, deadline, check)
            try:
                outcome = self._exchange(process, request, blob)
            except (BrokenFrame, OSError, ValueError):
                watch.stop()
                raise self._reason(process, watch, deadline) from None
            except BaseException:
                watch.stop()
                self._end(process)
                raise
            watch.stop()
            if watch.cancelled or watch.expired:
                self._end(process)  # the answer and the end crossed: the answer counts
            if isinstance(outcome, Reply):
                return outcome
            raise outcome

    def close(self) -> None:
        """End the process and every call; later calls raise ``Cancelled``.  Safe to repeat."""
        with self._state:
            self._closed = True
            process = self._process
        if process is not None:
            process.kill()
        with self._turn:
            if process is not None:
                self._end(process)

    @contextlib.contextmanager
    def _my_turn(self, cancelled: CancelCheck) -> Iterator[None]:
        while not self._turn.acquire(timeout=_POLL_S):
            if cancelled() or self._closed:
                raise Cancelled
        try:
            yield
        finally:
            self._turn.release()

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is not None and self._process.poll() is not None:
            self._end(self._process)
        with self._state:
            if self._closed:
                raise Cancelled
            if self._process is None:
                self._process = self._start()
            return self._process

    def _start(self) -> "subprocess.Popen[bytes]":
        try:
            return subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a traceback would carry the writer's text
                env=clean_environment(),
            )
        except OSError:
            raise WorkerCrashed(None) from None

    def _exchange(
        self, process: "subprocess.Popen[bytes]", request: Mapping[str, JSON], blob: bytes
    ) -> Reply | IccEditorError:
        requests, answers = _pipes(process)
        write_frame(requests, request, blob)
        frame = read_frame(answers)
        if frame is None:
            raise BrokenFrame
        answer, result = frame
        if "error" in answer:
            return unpack_error(answer["error"])
        values = answer.get("values")
        if not isinstance(values, dict):
            raise BrokenFrame
        return Reply(values, result)

    def _reason(
        self, process: "subprocess.Popen[bytes]", watch: "_Watch", deadline: float
    ) -> Cancelled | WorkerDeadline | WorkerCrashed:
        exit_code = self._end(process)
        if watch.cancelled or self._closed:
            return Cancelled()
        if watch.expired:
            return WorkerDeadline(deadline)
        return WorkerCrashed(exit_code)

    def _end(self, process: "subprocess.Popen[bytes]") -> int | None:
        """End the process, collect its exit code and close its pipes."""
        for pipe in _pipes(process):
            # Closing may flush what the dead process will never read.
            with contextlib.suppress(OSError):
                pipe.close()
        try:
            # It may be on its way out by itself: its own exit code says why.
            process.wait(_POLL_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(_END_S)
        with self._state:
            self._process = None
        return process.returncode


class _Watch:
    """Ends a process when its call passes the deadline or is cancelled."""

    def __init__(
        self, process: "subprocess.Popen[bytes]", deadline: float, cancelled: CancelCheck
    ) -> None:
        self.expired = False
        self.cancelled = False
        self._process = process
        self._ends = time.monotonic() + deadline
        self._check = cancelled
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="worker watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._done.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._done.wait(max(0.0, min(_POLL_S, self._ends - time.monotonic()))):
            self.cancelled = self._check()
            self.expired = time.monotonic() >= self._ends
            if self.cancelled or self.expired:
                self._process.kill()
                return


def clean_environment() -> dict[str, str]:
    """Return the environment a worker gets: enough to start Python, nothing that tells on us."""
    environment = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    environment["PYTHONUTF8"] = "1"
    if site.ENABLE_USER_SITE:
        # Without HOME the other interpreter might look for the user's packages elsewhere.
        environment["PYTHONUSERBASE"] = site.getuserbase()
    paths = [os.environ["PYTHONPATH"]] if os.environ.get("PYTHONPATH") else []
    root = Path(__file__).resolve().parents[2]
    if str(root) not in (*site.getsitepackages(), site.getusersitepackages()):
        paths.insert(0, str(root))  # a checkout: nothing but this makes the package known
    if paths:
        environment["PYTHONPATH"] = os.pathsep.join(paths)
    return environment


def _pipes(process: "subprocess.Popen[bytes]") -> tuple[IO[bytes], IO[bytes]]:
    if process.stdin is None or process.stdout is None:
        raise AssertionError
    return process.stdin, process.stdout
