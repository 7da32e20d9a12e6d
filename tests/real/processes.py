# SPDX-License-Identifier: MIT
"""Starts programs that end with the test run, whatever happens to it."""

import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.real.places import PartMissing

START_DEADLINE_S = 60.0
STOP_DEADLINE_S = 10.0


# A watcher in the program's own group reads a pipe that only the test run can write to.  When the
# run ends, however it does, the read ends too and the watcher kills the group.
WATCHED = '(read _ <"/dev/fd/$0"; kill -KILL 0) & exec "$@"'


class Service:
    """A program in a process group of its own that ends with the test run, even with a killed one.

    `stop` ends its whole group.
    """

    def __init__(
        self,
        command: list[str],
        *,
        environment: Mapping[str, str],
        log: Path,
        stdin: bytes = b"",
    ) -> None:
        """Start ``command``; what it says goes to ``log``, ``stdin`` is written and closed."""
        self.name = Path(command[0]).name
        self.log = log
        watched, alive = os.pipe()
        self._alive: int | None = alive
        with log.open("ab") as sink:
            self.process = subprocess.Popen(
                ["/bin/sh", "-c", WATCHED, str(watched), *command],
                env=dict(environment),
                stdin=subprocess.PIPE,
                stdout=sink,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=(watched,),
            )
        os.close(watched)
        if self.process.stdin is None:
            raise AssertionError
        with self.process.stdin as pipe:
            pipe.write(stdin)

    def wait_for(self, ready: Callable[[], bool], *, deadline_s: float = START_DEADLINE_S) -> None:
        """Return when ``ready`` says so.

        Raises:
            PartMissing: The program ended, or was not ready by the deadline.
        """
        end = time.monotonic() + deadline_s
        while not ready():
            if self.process.poll() is not None or time.monotonic() > end:
                state = self.process.poll()
                self.stop()
                said = self.log.read_text(encoding="utf-8", errors="replace").strip()[-800:]
                msg = f"'{self.name}' did not start (exit code {state}); it said: {said}"
                raise PartMissing(msg)
            time.sleep(0.02)

    def stop(self, patience_s: float = STOP_DEADLINE_S) -> None:
        """End the group: politely, and after ``patience_s`` surely."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid, number)
                self.process.wait(patience_s)
            except ProcessLookupError:
                break
            except subprocess.TimeoutExpired:
                continue
            if not _group_lives(self.process.pid, patience_s):
                break
        self.process.wait()
        if self._alive is not None:
            os.close(self._alive)
            self._alive = None


def running(group: int) -> list[int]:
    """Return the processes of a group that still run.

    A mere zombie does not: in containers there may be nobody to collect it.
    """
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        if fields[0] != "Z" and int(fields[2]) == group:
            found.append(int(stat.parent.name))
    return found


def _group_lives(group: int, patience_s: float) -> bool:
    """Return True when members of the group still run after ``patience_s``."""
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        if not running(group):
            return False
        time.sleep(0.02)
    return True


def free_port() -> int:
    """Return a port of 127.0.0.1 nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    """Return True when somebody accepts connections on that port of 127.0.0.1."""
    with socket.socket() as probe:
        probe.settimeout(1.0)
        return probe.connect_ex(("127.0.0.1", port)) == 0
