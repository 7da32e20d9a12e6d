# SPDX-License-Identifier: MIT
"""Two folders of one library with the same post id: one of them was copied by hand.

Each would be sent over the other's post on the blog.  The same id in two libraries is right: that
is one library on two computers.
"""

import contextlib
import uuid
from dataclasses import replace
from pathlib import Path

from icc_editor.errors import LibraryMissing, StorageError
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.library_folder import LibraryFolder


def twins(post: PostFolder) -> tuple[PostFolder, ...]:
    """Return the other posts of the same library that bear the id of ``post``.

    Raises:
        StorageError: The library cannot be read.
    """
    try:
        folders = LibraryFolder(post.path.parent).post_folders()
    except LibraryMissing:  # a post's folder on its own
        return ()
    found = []
    for folder in sorted(folders):
        if folder != post.path:
            with contextlib.suppress(StorageError):
                other = post_folder.load(folder)
                if other.post_id == post.post_id and other.languages:
                    found.append(other)
    return tuple(found)


def as_new(post: PostFolder) -> PostFolder:
    """Return a post as it is with an id of its own, published nowhere; nothing is written."""
    return replace(post, post_id=str(uuid.uuid4()), publications=())


def make_new(path: Path, post_id: str = "") -> PostFolder:
    """Give the post in a folder an id of its own (``post_id``), published nowhere; return it.

    Raises:
        StorageError: The disk refused, or the post is gone.
    """
    return post_folder.give_id(post_folder.load(path), post_id or str(uuid.uuid4()))
