# SPDX-License-Identifier: MIT
"""Reading never hangs and says what is wrong."""

import hashlib
import os
from pathlib import Path

import pytest

from icc_editor.errors import StorageError
from icc_editor.storage.safe_read import read_file, read_with_fingerprint


def test_a_file_is_read_whole_or_up_to_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "en.md"
    data = os.urandom(3_000_000)
    path.write_bytes(data)
    assert read_file(path)[0] == data
    assert read_file(path, limit=2_000_000)[0] == data[:2_000_000]
    assert read_file(path, limit=4_000_000)[0] == data
    whole, fingerprint = read_with_fingerprint(path)
    assert whole == data
    assert fingerprint.size == len(data)
    assert fingerprint.mtime_ns == path.stat().st_mtime_ns
    assert fingerprint.sha256 == hashlib.sha256(data).hexdigest()


def test_pipes_folders_and_missing_files_are_errors_and_never_hang(tmp_path: Path) -> None:
    pipe, loop = tmp_path / "pipe", tmp_path / "loop"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    wanted = {pipe: "ENOTREG", tmp_path: "ENOTREG", loop: "ELOOP", tmp_path / "no": "ENOENT"}
    for path, reason in wanted.items():
        with pytest.raises(StorageError) as caught:
            read_file(path)
        assert (type(caught.value), caught.value.reason) == (StorageError, reason)
