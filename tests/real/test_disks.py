# SPDX-License-Identifier: MIT
"""Full and read-only disks: the errors are the kernel's."""

import errno

import pytest


def test_a_small_disk_is_full_when_it_is_full(make_small_disk):
    disk = make_small_disk(64)
    (disk.path / "small").write_bytes(b"x" * 1000)
    with pytest.raises(OSError, match="No space") as full:
        (disk.path / "big").write_bytes(b"x" * 65_000)
    assert full.value.errno == errno.ENOSPC


def test_a_small_disk_can_be_filled_and_freed(make_small_disk):
    disk = make_small_disk(64)
    filler = disk.fill()
    with pytest.raises(OSError, match="No space"):
        (disk.path / "one").write_bytes(b"x")
    filler.unlink()
    (disk.path / "one").write_bytes(b"x")


def test_two_small_disks_are_two(make_small_disk):
    first, second = make_small_disk(16), make_small_disk(16)
    first.fill()
    (second.path / "one").write_bytes(b"x" * 4096)


def test_a_read_only_folder_can_be_read_and_not_written(make_read_only, tmp_path):
    source = tmp_path / "library"
    (source / "post").mkdir(parents=True)
    (source / "post" / "en.md").write_text("text", encoding="utf-8")
    shown = make_read_only(source)
    assert (shown / "post" / "en.md").read_text(encoding="utf-8") == "text"
    for path in (shown / "new", shown / "post" / "new", shown / "post" / "en.md"):
        with pytest.raises(OSError) as refused:
            path.write_text("no", encoding="utf-8")
        assert refused.value.errno in (errno.EROFS, errno.EACCES)
