# SPDX-License-Identifier: MIT
"""Pictures beside a post: safe names in, nothing from outside the folder out."""

import contextlib
import os
from pathlib import Path, PurePosixPath, PureWindowsPath

from icc_editor.errors import NameTaken, PostMissing, StorageError
from icc_editor.post.picture_kinds import MIME_TYPES
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage.names import ascii_slug, free_name
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import is_temporary, translated_errors, write_new

FOLDER = "images"


def add_picture(post: PostFolder, name: str, data: bytes) -> str:
    """Store a picture in the post's ``images`` folder; return its path as the text writes it.

    ``name`` is a wish from outside: only its letters survive.  The same bytes under the same name
    are stored once.

    Raises:
        PostMissing: The post is gone.
        StorageError: The disk refused, or the suffix of ``name`` is none of a picture.
    """
    last = PureWindowsPath(PurePosixPath(name).name).name
    stem, dot, ending = last.rpartition(".")
    suffix = f".{ending.lower()}" if dot else ""
    if suffix not in MIME_TYPES:
        raise StorageError(post.path / FOLDER, reason="EINVAL")
    folder = _folder(post)
    wanted = ascii_slug(stem, fallback="picture", limit=80)
    while True:
        taken = [found for found in _listed(folder) if not is_temporary(found)]
        same = next((n for n in _series(wanted, suffix, taken) if _holds(folder / n, data)), "")
        if same:
            return f"{FOLDER}/{same}"
        free = free_name(wanted, suffix, taken)
        try:
            write_new(folder / free, data)
        except NameTaken:
            continue
        return f"{FOLDER}/{free}"


def picture_path(post: PostFolder, source: str) -> Path:
    """Return the file a relative address in the text means.

    Raises:
        PostMissing: The address leads out of the post's folder (also through a symbolic link).
    """
    path = post.path / source
    real, root = os.path.realpath(path), os.path.realpath(post.path)
    if not real.startswith(root + os.sep):
        raise PostMissing(path, reason="EACCES")
    return path


def read_picture(post: PostFolder, source: str, *, limit: int | None = None) -> bytes:
    """Return the bytes of the picture at a relative address, at most ``limit`` of them.

    Raises:
        PostMissing: There is none, or the address leads out of the post's folder.
        StorageError: It cannot be read.
    """
    try:
        return read_file(picture_path(post, source), limit=limit)[0]
    except StorageError as error:
        if error.reason in {"ENOENT", "ENOTDIR"}:
            raise PostMissing(error.path, reason=error.reason) from error
        raise
    except ValueError as cause:  # a NUL in the address
        raise PostMissing(post.path, reason="EINVAL") from cause


def picture_stamps(post: PostFolder) -> dict[str, tuple[int, int]]:
    """Return time (ns) and size (bytes) of every picture of a post, by name; none is read."""
    stamps = {}
    with contextlib.suppress(OSError):  # no folder, no pictures
        for entry in os.scandir(post.path / FOLDER):
            with contextlib.suppress(OSError):  # it went meanwhile
                status = entry.stat()
                stamps[entry.name] = status.st_mtime_ns, status.st_size
    return stamps


def _folder(post: PostFolder) -> Path:
    folder = post.path / FOLDER
    if not post.path.is_dir():
        raise PostMissing(post.path)
    with translated_errors(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _listed(folder: Path) -> list[str]:
    with translated_errors(folder):
        return [entry.name for entry in folder.iterdir()]


def _series(stem: str, suffix: str, taken: list[str]) -> list[str]:
    """Return the names in ``taken`` that ``free_name`` would have given to this wish."""
    return [n for n in taken if n.startswith(stem) and n.endswith(suffix)]


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and read_file(path)[0] == data
    except (OSError, StorageError):
        return False
