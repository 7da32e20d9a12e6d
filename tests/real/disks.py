# SPDX-License-Identifier: MIT
"""Disks that are full and folders that may not be written, for real.

As root a small tmpfs is mounted.  As anybody else it is mounted in a namespace of its own, held
open by a sleeping process, and reached through ``/proc/<pid>/root``: the same kernel, the same
errors.  Where neither is allowed (a container without the right) the test fails and says so.
"""

import os
import shutil
import stat
import subprocess
from pathlib import Path

from tests.real.places import PartMissing, program
from tests.real.processes import Service


class SmallDisk:
    """A file system of ``kilobytes`` at ``path``; further files than ``inodes`` do not fit."""

    def __init__(self, folder: Path, kilobytes: int, inodes: int = 256) -> None:
        """Mount it below ``folder``."""
        self._mounted = folder / "small-disk"
        self._mounted.mkdir()
        self._holder: Service | None = None
        options = f"size={kilobytes}k,nr_inodes={inodes},mode=0700"
        mount = [program("mount", "mount"), "-t", "tmpfs", "-o", options, "tmpfs"]
        if os.getuid() == 0:
            _run([*mount, str(self._mounted)])
            self.path = self._mounted
            return
        self.path, self._holder = _in_namespace(
            folder, self._mounted, [[*mount, str(self._mounted)]]
        )

    def fill(self) -> Path:
        """Use up every byte that is left, and return the file that does."""
        filler = self.path / "filler"
        with filler.open("ab", buffering=0) as handle:
            for size in (4096, 256, 1):
                try:
                    while handle.write(b"x" * size):
                        pass
                except OSError:
                    continue
        return filler

    def close(self) -> None:
        """Unmount it."""
        if self._holder is not None:
            self._holder.stop()
        else:
            _run([program("umount", "mount"), "--lazy", str(self._mounted)])


class ReadOnlyFolder:
    """A folder at ``path`` that nobody may write to, root included, until `close`.

    Fill ``source`` before; what is there then can be read at ``path``.
    """

    def __init__(self, folder: Path, source: Path) -> None:
        """Show ``source`` read-only at ``path`` below ``folder``."""
        self._mounted = folder / "read-only"
        self._mounted.mkdir()
        self._mode: int | None = None
        self.path = self._mounted
        if os.getuid() == 0:
            mount = program("mount", "mount")
            _run([mount, "--bind", str(source), str(self._mounted)])
            _run([mount, "-o", "remount,bind,ro", str(self._mounted)])
            return
        # Permission bits bind everybody but root.
        self._mounted.rmdir()
        shutil.move(source, self._mounted)  # perhaps from another file system
        self._folders = [self._mounted, *(p for p in self._mounted.rglob("*") if p.is_dir())]
        for path in self._mounted.rglob("*"):
            path.chmod(stat.S_IMODE(path.stat().st_mode) & ~0o222)
        self._mode = stat.S_IMODE(self._mounted.stat().st_mode)
        self._mounted.chmod(0o555)

    def close(self) -> None:
        """Make it writable again."""
        if self._mode is None:
            _run([program("umount", "mount"), "--lazy", str(self._mounted)])
            return
        for path in self._folders:
            path.chmod(0o700)


def _in_namespace(folder: Path, target: Path, steps: list[list[str]]) -> tuple[Path, Service]:
    """Run ``steps`` in a mount namespace of its own; return ``target`` as seen from outside."""
    ready = folder / "namespace-ready"
    lines = [" ".join(f"'{word}'" for word in step) for step in steps]
    script = " && ".join([*lines, f"touch '{ready}'", "exec sleep infinity"])
    unshare = program("unshare", "util-linux")
    holder = Service(
        [unshare, "--user", "--map-root-user", "--mount", "/bin/sh", "-c", script],
        environment={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
        log=folder / "namespace.log",
    )
    holder.wait_for(ready.exists)
    return Path(f"/proc/{holder.process.pid}/root{target}"), holder


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        msg = (
            f"'{Path(command[0]).name}' is refused here ({done.stderr.strip()}): the tests of full "
            "and read-only disks need the right to mount."
        )
        raise PartMissing(msg)
