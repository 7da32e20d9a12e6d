# SPDX-License-Identifier: MIT
"""Somebody in front of the screen: starts the program and has only keys and eyes."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.real.places import TREE
from tests.real.processes import Service
from tests.real.screen import Screen

PATIENCE_S = 60.0


def wait_until(condition: Callable[[], object], what: str = "") -> None:
    """Wait until ``condition`` holds.

    Raises:
        AssertionError: It never did.
    """
    end = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < end, f"never came about: {what}"
        time.sleep(0.05)


class Writer:
    """The program in a process of its own, and a person who uses nothing but the keyboard.

    ``said`` is what the program wrote to its two streams; ``shots`` the folder of screenshots.
    """

    def __init__(self, screen: Screen, folder: Path, *arguments: str) -> None:
        """Start the program with the home the test was given."""
        self.screen = screen
        self.log = folder / "program.log"
        self.shots = folder / "screens"
        self.shots.mkdir(exist_ok=True)
        temporary = folder / "tmp"
        temporary.mkdir()
        self._service = Service(
            [sys.executable, "-m", "icc_editor", *arguments],
            environment={
                **os.environ,
                **screen.environment,
                "PYTHONPATH": str(TREE),
                "TMPDIR": str(temporary),
            },
            log=self.log,
        )
        self.pid = self._service.process.pid

    def see(self, title: str) -> None:
        """Wait for a window, and for the keys to reach it."""
        window = self.screen.wait_for_window(title)
        self.screen.xdotool("windowactivate", "--sync", window)
        wait_until(lambda: self.active() == self.name_of(window), f"{title} active")

    def active(self) -> str:
        """Return the title of the window that gets the keys."""
        try:
            return self.screen.xdotool("getactivewindow", "getwindowname")
        except RuntimeError:
            return ""

    def name_of(self, window: str) -> str:
        """Return the title of a window, empty when it is gone."""
        try:
            return self.screen.xdotool("getwindowname", window)
        except RuntimeError:
            return ""

    def sees(self, title: str) -> bool:
        """Return whether a window of that title is on the screen."""
        try:
            return bool(self.screen.xdotool("search", "--onlyvisible", "--name", title))
        except RuntimeError:
            return False

    def wait_gone(self, title: str) -> None:
        """Wait until no window of that title is left."""
        wait_until(lambda: not self.sees(title), f"{title} gone")

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        self.screen.xdotool("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type what the keyboard has keys for."""
        self.screen.xdotool("type", "--delay", "12", text)

    def look(self, name: str) -> Path:
        """Picture the screen."""
        number = len(list(self.shots.iterdir())) + 1
        return self.screen.screenshot(self.shots / f"{number:02}-{name}.png")

    def processes(self) -> list[int]:
        """Return the numbers of the program and everything it started."""
        children: dict[int, list[int]] = {}
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text(errors="replace").rpartition(")")[2].split()
            except OSError:
                continue
            children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
        found, todo = [], [self.pid]
        while todo:
            number = todo.pop()
            found.append(number)
            todo += children.get(number, [])
        return found

    def seen_from_outside(self) -> bytes:
        """Return what any program of this user can read of ours: arguments and environments."""
        parts = []
        for number in self.processes():
            for name in ("cmdline", "environ"):
                try:
                    parts.append(Path(f"/proc/{number}/{name}").read_bytes())
                except OSError:
                    continue
        return b"\n".join(parts)

    @property
    def said(self) -> bytes:
        """Return what the program has written so far."""
        return self.log.read_bytes()

    def leave(self) -> int:
        """Quit by the keyboard and return the exit code."""
        self.press("ctrl+q")
        return self._service.process.wait(PATIENCE_S)

    def close(self) -> None:
        """End the program, whatever it is at."""
        self._service.stop()
