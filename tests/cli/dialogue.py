# SPDX-License-Identifier: MIT
"""A program at a real terminal: what it asks is read, what is typed goes where keys go."""

import os
import pty
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.cli.posts import TREE

PATIENCE_S = 60.0
# The terminal becomes the one /dev/tty means, as a login gives it.
START = (
    "import fcntl, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "from icc_editor.__main__ import main; sys.exit(main())"
)


class Dialogue:
    """``icc-editor`` with the arguments given, at a terminal of its own."""

    def __init__(self, *arguments: object, environment: Mapping[str, str] | None = None) -> None:
        self._master, slave = pty.openpty()
        self.seen = ""
        self.process = subprocess.Popen(
            (sys.executable, "-c", START, *map(str, arguments)),
            cwd=TREE,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
            env={**os.environ, **(environment or {})},
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._master)

    def wait_for(self, text: str) -> None:
        """Read until ``text`` was written; what comes before it is dropped from ``seen``'s end."""
        ends = time.monotonic() + PATIENCE_S
        while text not in self.seen:
            assert time.monotonic() < ends, self.seen
            assert self._read(), f"ended without {text!r}: {self.seen}"

    def type(self, text: str) -> None:
        """Press keys, Return last."""
        os.write(self._master, f"{text}\n".encode())

    def press_ctrl_c(self) -> None:
        """Interrupt whatever the terminal has in front."""
        self.process.send_signal(signal.SIGINT)

    def end(self) -> int:
        """Read to the end and return the exit code."""
        while self._read():
            pass
        return self.process.wait(PATIENCE_S)

    def secrets_seen_from_outside(self) -> bytes:
        """Return what any program of this user can see: arguments and environment."""
        pid = self.process.pid
        names = ("cmdline", "environ")
        return b"".join(Path(f"/proc/{pid}/{name}").read_bytes() for name in names)

    def _read(self) -> bool:
        with selectors.DefaultSelector() as selector:
            selector.register(self._master, selectors.EVENT_READ)
            if not selector.select(PATIENCE_S):
                raise AssertionError(f"silent: {self.seen}")
        try:
            data = os.read(self._master, 65536)
        except OSError:  # the other end is closed
            return False
        self.seen += data.decode("utf-8", "replace")
        return bool(data)
