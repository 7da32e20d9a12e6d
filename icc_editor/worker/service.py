# SPDX-License-Identifier: MIT
"""The worker's own side of the pipe: take a request, run its task, answer.

A thread of its own reads the pipe, so that the process ends the moment the program on the other
side is gone, even in the middle of a task.
"""

import contextlib
import math
import os
import queue
import signal
import threading
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import IO, cast

from icc_editor.errors import IccEditorError, TaskFailed
from icc_editor.worker.protocol import (
    JSON,
    BrokenFrame,
    Reply,
    Task,
    pack_error,
    read_frame,
    text_of,
    write_frame,
)

EXIT_MEMORY = 71
EXIT_BROKEN_PIPE = 72
MEMORY_LIMIT = 1536 * 1024 * 1024

_CPU_SPARE_S = 2


def restrict(memory_limit: int = MEMORY_LIMIT) -> None:
    """Narrow what this process may do: private files, no core dump, bounded memory.

    The limits exist on POSIX systems only; elsewhere the deadline alone protects.
    """
    os.umask(0o077)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the program's to handle
    try:
        import resource
    except ImportError:  # pragma: no cover - Windows has no such limits
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    limit = memory_limit if hard == resource.RLIM_INFINITY else min(memory_limit, hard)
    # macOS knows the limit but refuses to set one below what every process has mapped.
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def limit_cpu(seconds: float) -> None:
    """Let the kernel end this process when the current task burns far more than ``seconds``.

    The caller's deadline comes first; this is for a task that outlives its caller.
    """
    try:
        import resource
    except ImportError:  # pragma: no cover - Windows has no such limits
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    soft = math.ceil(usage.ru_utime + usage.ru_stime + seconds) + _CPU_SPARE_S
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    if hard != resource.RLIM_INFINITY:
        soft = min(soft, hard)
    resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def claim_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Return the pipes to and from the program, and close both to everybody else in here.

    A library that prints would break the frames, so standard output leads nowhere afterwards.
    """
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return requests, answers


def serve(tasks: Mapping[str, Task], requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer requests one after the other; never returns, the process ends with the pipe."""
    waiting: queue.SimpleQueue[tuple[dict[str, JSON], bytes]] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(requests, waiting), name="pipe", daemon=True).start()
    while True:
        header, blob = waiting.get()
        try:
            limit_cpu(cast("float", header["seconds"]))
            answer, result = respond(tasks, header, blob)
            write_frame(answers, answer, result)
        except MemoryError:
            os._exit(EXIT_MEMORY)
        except OSError:
            os._exit(EXIT_BROKEN_PIPE)


def respond(
    tasks: Mapping[str, Task], header: Mapping[str, JSON], blob: bytes
) -> tuple[dict[str, JSON], bytes]:
    """Run the task a request names and return the answer's header and blob.

    Raises:
        MemoryError: The task hit the memory limit; the process is not to be trusted any more.
    """
    name, arguments = text_of(header, "task"), cast("dict[str, JSON]", header["arguments"])
    try:
        reply: Reply = tasks[name](arguments, blob)
    except IccEditorError as error:
        return {"error": pack_error(error)}, b""
    except MemoryError:
        raise
    except Exception as fault:  # noqa: BLE001 - the worker's loop outlives every task
        return {"error": pack_error(_failure(name, fault))}, b""
    return {"values": dict(reply.values)}, reply.blob


def _failure(task: str, fault: Exception) -> TaskFailed:
    frames = traceback.extract_tb(fault.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return TaskFailed(task, kind=type(fault).__name__, place=place)


def _read(requests: IO[bytes], waiting: "queue.SimpleQueue[tuple[dict[str, JSON], bytes]]") -> None:
    try:
        while (frame := read_frame(requests)) is not None:
            waiting.put(frame)
    except (BrokenFrame, OSError):
        os._exit(EXIT_BROKEN_PIPE)
    except MemoryError:
        os._exit(EXIT_MEMORY)
    os._exit(0)


def run(tasks: Mapping[str, Task]) -> int:
    """Be a worker with these tasks until the program is gone."""
    restrict()
    requests, answers = claim_pipes()
    serve(tasks, requests, answers)
    return 0
