# SPDX-License-Identifier: MIT
"""A real X screen without a monitor, for programs that run in a process of their own."""

import subprocess
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from tests.real.places import program
from tests.real.processes import Service

DEADLINE_S = 60.0


class Screen:
    """An Xvfb screen at a free display, with a window manager (focus needs one).

    ``environment`` is what a Qt program needs to appear on it.
    """

    def __init__(self, folder: Path, *, width: int = 1280, height: int = 800) -> None:
        """Start the screen; its logs go to ``folder``."""
        self._home = tempfile.TemporaryDirectory(prefix="icc-screen-")
        told = Path(self._home.name) / "display"
        log = folder / "screen.log"
        base = {"PATH": "/usr/bin:/bin", "HOME": self._home.name, "LC_ALL": "C.UTF-8"}
        told.touch()
        # The shell opens the file at descriptor 3, Xvfb writes the display's number there.
        command = f'exec "$@" 3>"{told}"'
        xvfb = program("Xvfb", "xvfb")
        self._server = Service(
            [
                *("/bin/sh", "-c", command, "sh", xvfb, "-displayfd", "3"),
                *("-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"),
            ],
            environment=base,
            log=log,
        )
        self._server.wait_for(lambda: told.read_text(encoding="ascii").strip() != "")
        self.display = f":{told.read_text(encoding='ascii').strip()}"
        self.environment: Mapping[str, str] = {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
        }
        self._own = {**base, "DISPLAY": self.display}
        self._manager = Service(
            [program("openbox", "openbox"), "--sm-disable"], environment=self._own, log=log
        )
        self._manager.wait_for(self._is_managed)

    def xdotool(self, *arguments: str) -> str:
        """Return what ``xdotool`` prints: keys, clicks and windows as a person would have them."""
        done = subprocess.run(
            [program("xdotool", "xdotool"), *arguments],
            env=self._own,
            capture_output=True,
            text=True,
            timeout=DEADLINE_S,
            check=False,
        )
        if done.returncode != 0:
            msg = f"xdotool {' '.join(arguments)}: {done.stdout}{done.stderr}"
            raise RuntimeError(msg)
        return done.stdout.strip()

    def wait_for_window(self, title: str, *, deadline_s: float = DEADLINE_S) -> str:
        """Return the number of the first visible window whose title matches the pattern.

        Raises:
            TimeoutError: None appeared; the screen's picture tells more.
        """
        end = time.monotonic() + deadline_s
        while time.monotonic() < end:
            try:
                return self.xdotool("search", "--onlyvisible", "--name", title).split()[0]
            except (RuntimeError, IndexError):
                time.sleep(0.05)
        raise TimeoutError(title)

    def screenshot(self, path: Path) -> Path:
        """Write the whole screen to ``path`` as PNG and return it."""
        subprocess.run(
            [program("import", "imagemagick"), "-window", "root", f"png:{path}"],
            env=self._own,
            check=True,
            timeout=DEADLINE_S,
        )
        return path

    def close(self) -> None:
        """End window manager and screen."""
        self._manager.stop()
        self._server.stop()
        self._home.cleanup()

    def _is_managed(self) -> bool:
        try:
            self.xdotool("get_desktop")
        except RuntimeError:
            return False
        return True
