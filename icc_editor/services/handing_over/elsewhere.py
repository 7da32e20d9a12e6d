# SPDX-License-Identifier: MIT
"""Which other library of the writer's has the post a file belongs to."""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.storage.library import Library


def library_with(post_id: str, libraries: Iterable[Path]) -> Path | None:
    """Return the first of ``libraries`` that has the post of that id; None when none has.

    One that is not there, or cannot be read, has none.
    """
    for path in libraries:
        with contextlib.suppress(StorageError):
            Library.open(path).find(post_id)
            return path
    return None
