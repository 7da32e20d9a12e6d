# SPDX-License-Identifier: MIT
"""The sample library: a newcomer's own copy to look around in and to change."""

from datetime import UTC, datetime
from pathlib import Path

from icc_editor import assets
from icc_editor.errors import NotALibrary
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library

# Every sample post has a day of its own, which finds it again in a copy that was cut short.
_DAY = slice(0, len("2017-06-25"))


def first_post(library: Library) -> Path | None:
    """Return the sample to look at first, the newest by its day; None when all were thrown away.

    Raises:
        StorageError: The library cannot be read.
    """
    return max((summary.path for summary in library.posts()), default=None)


def open_sample(folder: Path) -> Library:
    """Return the sample library in ``folder``; copy it there the first time.

    A copy that was cut short is completed; a finished one is the writer's: what was changed or
    thrown away in it stays so.

    Raises:
        StorageError: It can be neither made nor opened.
    """
    if folder.is_dir():
        try:
            library = Library.open(folder)
        except NotALibrary:
            library = Library.create(folder)
    else:
        library = Library.create(folder)
    present = {summary.path.name[_DAY] for summary in library.posts()}
    present |= {binned.path.name[_DAY] for binned in library.bin.posts()}
    for source in sorted(path for path in assets.resource("sample").iterdir() if path.is_dir()):
        day = source.name[_DAY]
        if day not in present:
            when = datetime.strptime(day, "%Y-%m-%d").replace(tzinfo=UTC)
            library.duplicate(post_folder.load(source), when)
    return library
