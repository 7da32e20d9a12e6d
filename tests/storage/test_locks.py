# SPDX-License-Identifier: MIT
"""Locks keep instances apart and vanish with their process."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from icc_editor.errors import AlreadyOpen, StorageError
from icc_editor.storage.locks import FileLock, folder_lock
from icc_editor.storage.places import Places

HOLD = """
import sys, time
from pathlib import Path
from icc_editor.storage.locks import FileLock, folder_lock
path = Path(sys.argv[1])
with folder_lock(path) if path.is_dir() else FileLock(path).hold():
    print("held", flush=True)
    time.sleep(600)
"""
ROOT = Path(__file__).resolve().parents[2]


def hold_elsewhere(path: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()


def test_a_second_instance_is_told_and_the_lock_dies_with_its_holder(places: Places) -> None:
    path = places.state_folder("locks") / "some.lock"
    lock = FileLock(path)
    other = hold_elsewhere(path)
    with pytest.raises(AlreadyOpen) as caught:
        lock.acquire()
    assert caught.value.path == path
    end(other)
    with lock.hold():
        assert lock.held
        with pytest.raises(AlreadyOpen):
            lock.acquire()
        with pytest.raises(AlreadyOpen):
            FileLock(path).acquire()
    assert not lock.held
    lock.release()


def test_a_lock_that_cannot_be_had_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        FileLock(tmp_path / "gone" / "x.lock").acquire()


def test_a_lock_the_disk_does_not_know_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*_arguments: object) -> None:
        raise OSError(37, "ENOLCK")

    monkeypatch.setattr("fcntl.flock", unknown)
    with pytest.raises(StorageError) as caught:
        FileLock(tmp_path / "x.lock").acquire()
    assert caught.value.reason == "ENOLCK"
    with folder_lock(tmp_path):  # saving must still be possible there
        pass


def test_a_folder_held_too_long_is_an_error_and_nothing_is_left_in_it(tmp_path: Path) -> None:
    other = hold_elsewhere(tmp_path)
    with pytest.raises(StorageError) as caught, folder_lock(tmp_path, patience_s=0.05):
        pass
    assert caught.value.reason == "EAGAIN"
    end(other)
    with folder_lock(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught, folder_lock(tmp_path / "gone"):
        pass
    assert caught.value.reason == "ENOENT"
