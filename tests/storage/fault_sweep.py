# SPDX-License-Identifier: MIT
"""Every system call of every operation made to fail, or the process killed at it.

After each, libraries and files of this computer must be as before or as after the operation, byte
for byte; "done" must mean after; and one sweep must leave no temporary file.  Moving a post from
one library to another has a state between: it is in both, whole.  So has taking a version out: the
states of its translation go after it, and may stay.
"""

import os
import random
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from icc_editor.storage.library import Library
from icc_editor.storage.places import Places
from tests.real.places import program
from tests.storage.one_operation import OPERATIONS, make_scene

ROOT = Path(__file__).resolve().parents[2]
CALLS = (
    *("openat", "write", "fsync", "fchmod", "flock", "close", "mkdir", "rmdir", "link"),
    *("rename", "unlink", "unlinkat", "getdents64", "ftruncate"),
)
FAULTS = (
    "signal=SIGKILL",
    *(f"error={name}" for name in ("EIO", "ENOSPC", "EROFS", "EDQUOT", "EACCES")),
)
# A failing close is not told to anybody; a disk without locks is still written.
HARMLESS = frozenset({"close", "flock"})
_UUID = re.compile(rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TOKEN = re.compile(r"trash/[0-9a-f]{16}/")


@dataclass(frozen=True)
class Point:
    """One fault: in ``operation`` at the ``when``-th call of ``call``."""

    operation: str
    call: str
    when: int
    fault: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.call} {self.when} {self.fault}"


@dataclass(frozen=True)
class Outcome:
    """What came of a point: ``said`` by the process, ``state`` found on the disk."""

    said: str
    state: str


class Sweep:
    """Runs points below ``folder``; the file system under test is the one it lies on."""

    def __init__(self, folder: Path) -> None:
        """Make the scene all runs start from."""
        self._folder = folder
        self._pristine = folder / "pristine"
        make_scene(self._pristine)
        self._states: dict[str, tuple[dict[str, bytes], dict[str, bytes]]] = {}

    def points(self, operation: str) -> Iterator[Point]:
        """Return every point of an operation, by counting its calls in a run without faults."""
        run = self._fresh()
        before = state_of(run / "scene")
        log = run / "strace.log"
        trace = ["-e", f"trace={','.join(CALLS)}", "-o", str(log)]
        if self._run(operation, run, trace) != "done":
            raise AssertionError(operation)
        self._states[operation] = (before, state_of(run / "scene"))
        if before == self._states[operation][1]:
            raise AssertionError(operation)  # an operation that does nothing proves nothing
        names = re.findall(r"^(?:\d+\s+)?(\w+)\(", log.read_text(errors="replace"), re.MULTILINE)
        done = names.index("write", len(names) - 1 - names[::-1].index("write"))
        counts = Counter(names[:done])  # the last write says "done"
        shutil.rmtree(run)
        for call, count in sorted(counts.items()):
            for when in range(1, count + 1):
                for fault in FAULTS:
                    if fault.startswith("signal") or call not in HARMLESS:
                        yield Point(operation, call, when, fault)

    def check(self, point: Point) -> Outcome:
        """Run one point and return its outcome; raise AssertionError when a promise is broken."""
        run = self._fresh()
        inject = f"inject={point.call}:{point.fault}:when={point.when}"
        trace = ["-e", f"trace={point.call}", "-e", inject, "-o", "/dev/null"]
        said = self._run(point.operation, run, trace)
        before, after = self._states[point.operation]
        scene = run / "scene"
        for name in ("library", "other"):
            Library.open(scene / name).sweep()
        Places.under(scene / "computer").sweep()
        left = [path for path in scene.rglob(".icc-*") if path.name != ".icc"]
        if left:
            raise AssertionError(f"{point}: left {left}")
        found = state_of(scene)
        state = "after" if found == after else "before" if found == before else "torn"
        if found == _between(point.operation, before, after):
            state = "between"
        may_stay = state == "between" and point.operation == "remove a version"
        if state == "torn" or (said == "done" and state != "after" and not may_stay):
            raise AssertionError(f"{point}: said {said}, found {state}")
        if said == "traceback":
            raise AssertionError(f"{point}: a traceback")
        shutil.rmtree(run)
        return Outcome(said, state)

    def _fresh(self) -> Path:
        run = self._folder / "run"  # always the same: the journal's names depend on it
        shutil.rmtree(run, ignore_errors=True)
        run.mkdir()
        shutil.copytree(self._pristine, run / "scene", symlinks=True)
        return run

    def _run(self, operation: str, run: Path, trace: list[str]) -> str:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.storage.one_operation", operation, str(run)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={"PATH": os.defpath, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WNOWAIT)
        tracer = subprocess.Popen(
            [program("strace", "strace"), "-f", *trace, "-p", str(process.pid)],
            stderr=subprocess.PIPE,
            text=True,
        )
        if tracer.stderr is None or "attached" not in tracer.stderr.readline():
            process.kill()
            raise AssertionError("strace could not attach")
        os.kill(process.pid, signal.SIGCONT)
        out, problem = process.communicate()
        tracer.communicate()
        if process.returncode == -signal.SIGKILL:
            return out.strip() or "killed"
        return out.strip() if process.returncode in {0, 3} and not problem else "traceback"


def state_of(scene: Path) -> dict[str, bytes]:
    """Return the files of a scene by path, random ids made equal; history does not count."""
    found = {}
    for path in scene.rglob("*"):
        name = _TOKEN.sub("trash/-/", path.relative_to(scene).as_posix())
        counts = path.is_file() and "/.icc/history/" not in f"/{name}" and "/locks/" not in name
        if counts:
            found[name] = _UUID.sub(b"-", _without_place(path.read_bytes(), scene))
    return found


def _between(
    operation: str, before: dict[str, bytes], after: dict[str, bytes]
) -> dict[str, bytes] | None:
    """Return the state halfway through an operation that is done in two steps."""
    if operation == "move":
        return {**before, **{name: raw for name, raw in after.items() if name.startswith("other/")}}
    if operation == "remove a version":
        return {**after, **{name: raw for name, raw in before.items() if "/translations/" in name}}
    return None


def _without_place(data: bytes, scene: Path) -> bytes:
    return data.replace(str(scene).encode(), b"SCENE")


def sample(sweep: Sweep, count: int, seed: int) -> list[Point]:
    """Return ``count`` points of all operations, kills and failures alike, always the same."""
    every = [point for operation in OPERATIONS for point in sweep.points(operation)]
    return random.Random(seed).sample(every, count)
