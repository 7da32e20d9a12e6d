# SPDX-License-Identifier: MIT
"""The program's own TOML files: read, changed in place, set aside when they are damaged."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from icc_editor.errors import DamagedFile, StorageError
from icc_editor.storage.safe_read import NO_FILE, read_file
from icc_editor.storage.safe_write import sync_folder, translated_errors, write_bytes


@dataclass(frozen=True, slots=True)
class OwnToml:
    """The content of a file; ``text`` is kept to change it as little as possible."""

    text: str
    data: Mapping[str, object]


def read(path: Path) -> OwnToml:
    """Return the content of ``path``; a file that is not there is an empty one.

    Raises:
        DamagedFile: It is no TOML, or no file at all.
        StorageError: It cannot be read.
    """
    try:
        raw, _status = read_file(path)
    except StorageError as error:
        if error.reason == "ENOENT":
            return OwnToml("", {})
        if error.reason in NO_FILE:
            raise DamagedFile(path, reason=error.reason) from error
        raise
    try:
        text = raw.decode()
        return OwnToml(text, tomllib.loads(text))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as cause:
        raise DamagedFile(path, reason=type(cause).__name__) from cause


def read_or_set_aside(path: Path) -> tuple[OwnToml, Path | None]:
    """Return the content of ``path``, and where the damaged file went when it was unreadable.

    Raises:
        StorageError: It cannot be read, or not be set aside.
    """
    try:
        return read(path), None
    except DamagedFile:
        return OwnToml("", {}), set_aside(path)


def write(path: Path, old: OwnToml, data: Mapping[str, object]) -> None:
    """Write ``data`` over ``old``; comments and lines that need not change stay.

    Raises:
        StorageError: The disk refused; the old file is whole.
    """
    from icc_editor.formats import toml_text

    text = toml_text.update(old.text, data)
    if text != old.text or not path.exists():
        write_bytes(path, text.encode())


def set_aside(path: Path) -> Path:
    """Rename a damaged file to ``NAME.damaged-1.toml`` (or the next free number).

    Raises:
        StorageError: The disk refused.
    """
    number = 1
    while (aside := _aside(path, number)).exists():
        number += 1
    with translated_errors(path):
        path.rename(aside)
        sync_folder(path.parent)
    return aside


def was_set_aside(path: Path) -> bool:
    """Return whether a damaged file of that name lies beside it."""
    return _aside(path, 1).exists()


def _aside(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
