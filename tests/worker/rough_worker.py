# SPDX-License-Identifier: MIT
"""A worker with rough tasks, run as a script by the tests: the real process, limits and pipe."""

import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from icc_editor import errors
from icc_editor.worker.protocol import JSON, Reply


def echo(arguments: Mapping[str, JSON], blob: bytes) -> Reply:
    return Reply({"arguments": dict(arguments), "pid": os.getpid()}, blob[::-1])


def sleep(arguments: Mapping[str, JSON], _blob: bytes) -> Reply:
    Path(str(arguments["started"])).touch()
    time.sleep(600)
    return Reply()


def spin(_arguments: Mapping[str, JSON], _blob: bytes) -> Reply:
    while True:
        pass


def leave(arguments: Mapping[str, JSON], _blob: bytes) -> Reply:
    os._exit(int(str(arguments["code"])))


def eat(_arguments: Mapping[str, JSON], _blob: bytes) -> Reply:
    return Reply({"size": len(bytearray(8 * 1024**3))})


def rot(arguments: Mapping[str, JSON], _blob: bytes) -> Reply:
    return Reply({"made": {}["the canary sentence"]})


def refuse(_arguments: Mapping[str, JSON], _blob: bytes) -> Reply:
    raise errors.PictureTooLarge("x.jpg", size=3, limit=2)


def garbage(arguments: Mapping[str, JSON], _blob: bytes) -> Reply:
    # The answers' pipe is the only pipe still open for writing.
    for fd in range(3, 64):
        try:
            os.write(fd, bytes.fromhex(str(arguments["hex"])))
        except OSError:
            continue
        return Reply()
    return Reply()


def chat(_arguments: Mapping[str, JSON], _blob: bytes) -> Reply:
    print("a library that prints")
    print("and one that complains", file=sys.stderr)
    os.write(1, b"straight to the descriptor")
    return Reply({"read": os.read(0, 10).decode()})


def surroundings(_arguments: Mapping[str, JSON], _blob: bytes) -> Reply:
    import resource

    mask = os.umask(0)
    os.umask(mask)
    return Reply(
        {
            "environment": dict(os.environ),
            "umask": mask,
            "core": list(resource.getrlimit(resource.RLIMIT_CORE)),
            "memory": resource.getrlimit(resource.RLIMIT_AS)[0],
            "cpu": resource.getrlimit(resource.RLIMIT_CPU)[0],
        }
    )


def measure(data_file: str) -> None:
    """Count this process's lines, too; it always ends by ``os._exit``, which would lose them."""
    import coverage

    counting = coverage.Coverage(data_file=data_file, data_suffix=True, source=["icc_editor"])
    counting.start()
    end = os._exit

    def save_and_end(code: int) -> NoReturn:
        counting.stop()
        counting.save()
        end(code)

    os._exit = save_and_end


if __name__ == "__main__":
    if len(sys.argv) > 1:
        measure(sys.argv[1])
    from icc_editor.worker.service import run

    tasks = (echo, sleep, spin, leave, eat, rot, refuse, garbage, chat, surroundings)
    sys.exit(run({task.__name__: task for task in tasks}))
