# SPDX-License-Identifier: MIT
"""Posts from one library into another: the copy one looks around in, or the post itself.

Without Qt and without threads of its own.
"""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from icc_editor.errors import DeliveryUnderway, NotALibrary
from icc_editor.post.delivery import Delivery
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library


def open_target(folder: Path, *, may_make: bool = False) -> Library:
    """Return the library in ``folder``; make one of a folder that holds none.

    With ``may_make`` the folder itself may be new.

    Raises:
        LibraryMissing: There is no such folder: a stick that was pulled out.
        StorageError: The disk refused.
    """
    if may_make and not folder.exists():
        return Library.create(folder)
    try:
        return Library.open(folder)
    except NotALibrary:
        return Library.create(folder)


def copy_post(path: Path, target: Library, when: datetime) -> PostFolder:
    """Put a copy of a post, published nowhere, into another library and return it.

    Raises:
        PostMissing: The post is gone.
        StorageError: The disk refused; nothing is left behind.
    """
    return target.duplicate(post_folder.load(path), when)


def move_post(
    path: Path, source: Library, target: Library, waiting: Iterable[Delivery]
) -> PostFolder:
    """Move a post into another library and return it; what it was is in the bin of ``source``.

    ``waiting`` is what is in the outbox: a post on its way to a blog must be found where it was.

    Raises:
        DeliveryUnderway: It is on its way.
        NameTaken: That library has this very post already.
        PostMissing: It is gone.
        StorageError: The disk refused; the post is where it was.
    """
    post = post_folder.load(path)
    underway = next((sent for sent in waiting if sent.post_id == post.post_id), None)
    if underway is not None:
        raise DeliveryUnderway(underway.id)
    return source.move(post, target)
