# SPDX-License-Identifier: MIT
"""What tells a post whose files were written to from one that is as it was."""

import os
from pathlib import Path

from icc_editor.post.part import PartKind

PostStamp = tuple[tuple[str, int, int], ...]
"""The files of a post: address in its folder, time of the last change (ns), size (bytes)."""
_FOLDERS = tuple(kind.folder for kind in PartKind)


def stamp_of(folder: Path) -> PostStamp:
    """Return what another time of change, or another size, of any text of a post makes another.

    Pictures do not count.  What cannot be looked at counts as not there.
    """
    found: list[tuple[str, int, int]] = []
    for name in _FOLDERS:
        try:
            with os.scandir(folder / name) as entries:
                files = [(entry.name, entry.stat()) for entry in entries if entry.is_file()]
        except OSError:
            continue
        found += [(f"{name}/{file}", its.st_mtime_ns, its.st_size) for file, its in files]
    return tuple(sorted(found))
