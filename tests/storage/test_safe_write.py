# SPDX-License-Identifier: MIT
"""A file is the old one or the new one, whatever happens."""

import errno
import os
import random
import re
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from icc_editor.errors import DiskFull, NameTaken, ReadOnlyPlace, StorageError
from icc_editor.storage import safe_write
from icc_editor.storage.safe_write import (
    is_temporary,
    sweep,
    try_writing,
    write_bytes,
    write_new,
)
from tests.real.disks import SmallDisk
from tests.real.places import program

OLD = b"old " * 5000
NEW = b"new " * 7000
SAVE = """
import sys
from pathlib import Path
from icc_editor.errors import IccEditorError
from icc_editor.storage.safe_write import write_bytes
try:
    write_bytes(Path(sys.argv[1]), Path(sys.argv[2]).read_bytes())
except IccEditorError as error:
    print(type(error).__name__, error.reason)
    sys.exit(3)
print("saved")
"""
# Everything on the way of a save that changes something on the disk.
WRITE_SIDE = (
    "openat",
    "flock",
    "write",
    "fchmod",
    "fsync",
    "rename",
    "close",
    "unlink",
)
ROOT = Path(__file__).resolve().parents[2]


def test_a_trial_leaves_everything_as_it_was_and_is_refused_like_a_save(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "post.toml"
    path.write_bytes(OLD)
    before = path.stat()
    try_writing(path)
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert [entry.name for entry in tmp_path.iterdir()] == ["post.toml"]
    for number, kind in ((errno.EROFS, ReadOnlyPlace), (errno.ENOSPC, DiskFull)):

        def refuse(*_what: object, number: int = number) -> int:
            raise OSError(number, "refused")

        with monkeypatch.context() as patch:
            patch.setattr(safe_write, "_write_all", refuse)
            with pytest.raises(kind):
                try_writing(path)
        assert [entry.name for entry in tmp_path.iterdir()] == ["post.toml"]


def calls_of_a_save(folder: Path) -> list[tuple[str, str]]:
    """Return the write-side calls of one save: (name, temporary file or not) in order."""
    target, data, log = folder / "traced.md", folder / "traced.data", folder / "strace.log"
    target.write_bytes(OLD)
    data.write_bytes(NEW)
    names = ",".join(WRITE_SIDE)
    subprocess.run(
        [
            *(program("strace", "strace"), "-f", "-qq", "-y", "-o", str(log)),
            *("-e", f"trace={names}"),
            *(sys.executable, "-c", SAVE, str(target), str(data)),
        ],
        check=True,
        capture_output=True,
        cwd=ROOT,
        env={"PATH": os.defpath},
    )
    lines = log.read_text(errors="replace").splitlines()
    start = next(i for i, line in enumerate(lines) if ".icc-" in line)
    found = (re.match(r"(?:\d+\s+)?(\w+)\((.*)", line) for line in lines[start:])
    return [(match[1], match[2]) for match in found if match and str(folder) in match[2]]


def test_the_protocol_is_temporary_file_fsync_rename_and_fsync_of_the_folder(
    tmp_path: Path,
) -> None:
    calls = [name for name, _ in calls_of_a_save(tmp_path)]
    order = [name for name in calls if name in {"write", "fsync", "rename"}]
    assert order == ["write", "fsync", "rename", "fsync"]


def test_a_new_file_is_for_its_owner_alone_and_an_old_one_keeps_its_bits(tmp_path: Path) -> None:
    new, old = tmp_path / "new.md", tmp_path / "old.md"
    old.write_bytes(OLD)
    old.chmod(0o664)
    for path in (new, old):
        write_bytes(path, NEW)
        assert path.read_bytes() == NEW
    assert stat.S_IMODE(new.stat().st_mode) == 0o600
    assert stat.S_IMODE(old.stat().st_mode) == 0o664
    assert sorted(p.name for p in tmp_path.iterdir()) == ["new.md", "old.md"]


def test_a_symbolic_link_stays_one_and_its_target_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    target = folder / "real.md"
    target.write_bytes(OLD)
    link = tmp_path / "link.md"
    link.symlink_to(target)
    write_bytes(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_a_link_that_leads_in_circles_is_an_error(tmp_path: Path) -> None:
    loop = tmp_path / "loop.md"
    loop.symlink_to(loop)
    with pytest.raises(StorageError) as caught:
        write_bytes(loop, NEW)
    assert caught.value.reason == "ELOOP"


def test_the_longest_name_the_disk_takes_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("ក" * 84 + ".md")  # 255 bytes
    write_bytes(path, OLD)
    write_bytes(path, NEW)
    assert path.read_bytes() == NEW


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_file_is_never_replaced(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "en.md"
    if kind == "folder":
        path.mkdir()
    else:
        os.mkfifo(path)
    before = path.stat().st_mode
    with pytest.raises(StorageError) as caught:
        write_bytes(path, NEW)
    assert caught.value.reason in {"EISDIR", "ENOTREG"}
    assert path.stat().st_mode == before


def test_a_missing_folder_is_named_by_its_errno(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        write_bytes(tmp_path / "gone" / "en.md", NEW)
    assert (type(caught.value), caught.value.reason) == (StorageError, "ENOENT")


def test_a_full_disk_leaves_the_old_file_whole_and_a_save_after_freeing_works(
    make_small_disk: Callable[[int], SmallDisk],
) -> None:
    disk = make_small_disk(256)
    path = disk.path / "en.md"
    write_bytes(path, OLD)
    filler = disk.fill()
    with pytest.raises(DiskFull) as caught:
        write_bytes(path, NEW)
    assert caught.value.reason == "ENOSPC"
    assert path.read_bytes() == OLD
    assert sorted(p.name for p in disk.path.iterdir()) == ["en.md", "filler"]
    filler.unlink()
    write_bytes(path, NEW)
    assert path.read_bytes() == NEW


def test_a_disk_filling_at_any_point_never_tears_a_file(
    make_small_disk: Callable[[int], SmallDisk],
) -> None:
    disk = make_small_disk(128)
    path = disk.path / "en.md"
    outcomes = set()
    for free in range(0, 48, 4):
        filler = disk.path / "filler"
        filler.unlink(missing_ok=True)
        write_bytes(path, OLD)
        disk.fill()
        os.truncate(filler, max(0, filler.stat().st_size - free * 1024))
        try:
            write_bytes(path, NEW)
        except DiskFull:
            outcomes.add("full")
            assert path.read_bytes() == OLD
        else:
            outcomes.add("saved")
            assert path.read_bytes() == NEW
    assert outcomes == {"full", "saved"}


def test_a_read_only_folder_is_told_as_such(
    tmp_path: Path, make_read_only: Callable[[Path], Path]
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "en.md").write_bytes(OLD)
    shown = make_read_only(source)
    for name in ("en.md", "new.md"):
        with pytest.raises(ReadOnlyPlace):
            write_bytes(shown / name, NEW)
    with pytest.raises(ReadOnlyPlace):
        write_new(shown / "other.md", NEW)
    assert (shown / "en.md").read_bytes() == OLD


def test_a_read_only_file_is_not_replaced_although_its_folder_would_allow_it(
    tmp_path: Path,
) -> None:
    tmp_path.chmod(0o777)
    path = tmp_path / "en.md"
    path.write_bytes(OLD)
    path.chmod(0o444)
    for parent in (tmp_path, *tmp_path.parents):
        if parent.stat().st_uid == os.getuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o111)
    child = os.fork() if os.getuid() == 0 else -1
    if child == 0:  # root may write everything: become nobody
        os.setgroups([])
        os.setresgid(65534, 65534, 65534)
        os.setresuid(65534, 65534, 65534)
        code = 9
        try:
            write_bytes(path, NEW)
        except ReadOnlyPlace:
            code = 7
        finally:
            os._exit(code)
    if child > 0:
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    else:
        with pytest.raises(ReadOnlyPlace):
            write_bytes(path, NEW)
    assert path.read_bytes() == OLD


@pytest.mark.parametrize(
    ("inject", "told", "after"),
    [
        ("fsync:error=EIO:when=1", "StorageError EIO", OLD),
        ("fsync:error=EIO:when=2", "StorageError EIO", NEW),  # the folder's: file is there, whole
        ("fsync:error=EINVAL:when=2", "saved", NEW),  # some file systems know no folder fsync
        ("write:error=EDQUOT:when=1", "DiskFull EDQUOT", OLD),
        ("write:error=EIO:when=1", "StorageError EIO", OLD),
        ("rename:error=EROFS:when=1", "ReadOnlyPlace EROFS", OLD),
        ("rename:error=EIO:when=1", "StorageError EIO", OLD),
        ("flock:error=ENOLCK:when=1", "saved", NEW),
        ("fchmod:error=EPERM:when=1", "ReadOnlyPlace EPERM", OLD),
    ],
)
def test_every_failing_call_is_told_and_tears_nothing(
    tmp_path: Path, inject: str, told: str, after: bytes
) -> None:
    folder = tmp_path / "post"
    folder.mkdir()
    target, data = folder / "en.md", tmp_path / "data"
    target.write_bytes(OLD)
    data.write_bytes(NEW)
    done = save_with_injected(target, data, inject)
    assert done.stdout.strip() == told
    assert target.read_bytes() == after
    assert [p.name for p in folder.iterdir()] == ["en.md"]


def save_with_injected(target: Path, data: Path, inject: str) -> subprocess.CompletedProcess[str]:
    """Save in a process whose calls are counted from the moment the save begins."""
    ready = SAVE.replace(
        "try:\n", "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)\ntry:\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", ready, str(target), str(data)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={"PATH": os.defpath},
    )
    os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WNOWAIT)
    call = inject.split(":", 1)[0]
    tracer = subprocess.Popen(
        [
            *(program("strace", "strace"), "-f", "-o", "/dev/null", "-e", f"trace={call}"),
            *("-e", f"inject={inject}", "-p", str(process.pid)),
        ],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert tracer.stderr is not None
    assert "attached" in tracer.stderr.readline()
    os.kill(process.pid, signal.SIGCONT)
    out, _ = process.communicate()
    tracer.wait()
    tracer.stderr.close()
    return subprocess.CompletedProcess(process.args, process.returncode, out)


def test_kill_at_every_write_side_call_leaves_the_old_or_the_new_file_and_a_sweep_cleans(
    tmp_path: Path,
) -> None:
    """The small campaign; ``scripts/torture`` runs it on more operations and file systems."""
    points = kill_points(tmp_path)
    seeded = random.Random(20170625)
    for call, when in seeded.sample(points, min(10, len(points))):
        folder = tmp_path / f"{call}-{when}"
        folder.mkdir()
        target, data = folder / "en.md", tmp_path / "data"
        target.write_bytes(OLD)
        data.write_bytes(NEW)
        done = save_with_injected(target, data, f"{call}:signal=SIGKILL:when={when}")
        assert target.read_bytes() in (OLD, NEW), (call, when)
        if "saved" in done.stdout:
            assert target.read_bytes() == NEW
        left = [p.name for p in folder.iterdir() if p.name != "en.md"]
        assert sweep(folder) == len(left)
        assert [p.name for p in folder.iterdir()] == ["en.md"]


def kill_points(folder: Path) -> list[tuple[str, int]]:
    counts: dict[str, int] = {}
    points = []
    for name, _ in calls_of_a_save(folder):
        counts[name] = counts.get(name, 0) + 1
        points.append((name, counts[name]))
    assert {"openat", "write", "fsync", "rename"} <= set(counts)
    return points


def test_a_sweep_leaves_files_that_are_being_written_and_everything_of_others(
    tmp_path: Path,
) -> None:
    stale = tmp_path / ".icc-000000000000.tmp"
    stale.write_bytes(b"half")
    foreign = tmp_path / "notes.tmp"
    foreign.write_bytes(b"mine")
    (tmp_path / ".icc-folder.tmp").mkdir()
    with safe_write._temporary(tmp_path, NEW, 0o600) as busy:
        assert is_temporary(busy.name)
        assert sweep(tmp_path) == 1
        assert busy.read_bytes() == NEW
    assert sorted(p.name for p in tmp_path.iterdir()) == [".icc-folder.tmp", "notes.tmp"]
    assert sweep(tmp_path / "gone") == 0


def test_a_save_starts_over_when_a_sweep_took_its_fresh_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = safe_write._flock, []
    assert real is not None

    def slow(descriptor: int, operation: int) -> None:
        if not calls:
            calls.append(operation)
            assert sweep_without_me() == 1
        real(descriptor, operation)

    def sweep_without_me() -> int:
        monkeypatch.setattr(safe_write, "_flock", real)
        return sweep(tmp_path)

    monkeypatch.setattr(safe_write, "_flock", slow)
    path = tmp_path / "en.md"
    write_bytes(path, NEW)
    assert path.read_bytes() == NEW


def test_a_new_file_never_replaces_anything(tmp_path: Path) -> None:
    path = tmp_path / "en.md"
    write_new(path, OLD)
    dangling = tmp_path / "dangling.md"
    dangling.symlink_to(tmp_path / "nowhere")
    for taken in (path, dangling):
        with pytest.raises(NameTaken):
            write_new(taken, NEW)
    assert path.read_bytes() == OLD
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not (tmp_path / "nowhere").exists()


def test_of_many_who_make_the_same_new_file_one_succeeds(tmp_path: Path) -> None:
    path, made = tmp_path / "one.md", []

    def make(number: int) -> None:
        try:
            write_new(path, str(number).encode() * 1000)
        except NameTaken:
            return
        made.append(number)

    threads = [threading.Thread(target=make, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
    assert path.read_bytes() == str(made[0]).encode() * 1000
    assert [p.name for p in tmp_path.iterdir()] == ["one.md"]


@pytest.mark.parametrize("code", [errno.EPERM, errno.EIO])
def test_a_disk_without_hard_links_still_takes_new_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*_arguments: object) -> None:
        raise OSError(code, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "en.md"
    if code == errno.EPERM:
        write_new(path, NEW)
        assert path.read_bytes() == NEW
    else:
        with pytest.raises(StorageError):
            write_new(path, NEW)
        assert not path.exists()


def test_a_file_held_for_a_moment_by_another_program_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Windows does while a virus scanner looks at a file, here by force."""
    monkeypatch.setattr(safe_write, "_WAITS_S", (0.0, 0.0, 0.0))
    real, refusals = Path.replace, [PermissionError(13, "busy")] * 2

    def busy(source: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return real(source, target)

    monkeypatch.setattr(Path, "replace", busy)
    path = tmp_path / "en.md"
    write_bytes(path, NEW)
    assert path.read_bytes() == NEW
    refusals.extend([PermissionError(13, "busy")] * 9)
    with pytest.raises(ReadOnlyPlace):
        write_bytes(path, OLD)
    assert path.read_bytes() == NEW
