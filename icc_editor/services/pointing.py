# SPDX-License-Identifier: MIT
"""What a path leads to with which the program was started: a library, or a post in one."""

from dataclasses import dataclass
from pathlib import Path

from icc_editor.errors import NotALibrary
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library
from icc_editor.storage.post_parts import names_within


@dataclass(frozen=True, slots=True)
class Pointed:
    """A library, and perhaps a ``post`` of it, in the ``language`` of the version pointed at."""

    library: Library
    post: Path | None = None
    language: str = ""


def pointed_at(path: Path) -> Pointed | None:
    """Return what an absolute path leads to; None for a file of another kind, or nothing at all.

    A library or the folder of a post in one, or a version in that: ``en.md``.

    Raises:
        NotALibrary: It is a folder, and neither; or the post is in no library.
        StorageError: It cannot be read.
    """
    path = path.resolve() if ".." in path.parts else path
    if path.is_dir():
        try:
            return Pointed(Library.open(path))
        except NotALibrary:
            if not post_folder.is_post_folder(names_within(path)):
                raise
        return Pointed(Library.open(path.parent), path)
    folder, names = path.parent, [path.name]
    if not (path.is_file() and post_folder.version_names(names)):
        return None
    try:
        return Pointed(Library.open(folder.parent), folder, path.stem)
    except NotALibrary:
        return None  # a text of its own: whoever takes in files says what it is
