# SPDX-License-Identifier: MIT
"""Names for folders that were made before their post had a title.

A post is begun with an empty title, so its folder is called ``2017-06-25-post``.  While anything
refers to it the folder keeps that name; before a library is shown nothing does, but for the outbox
and the recovery journal, which are asked.
"""

import contextlib
from collections.abc import Iterable
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.storage import post_folder
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library, has_no_name_yet
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places


def name_folders(library: Library, folders: Iterable[Path], places: Places) -> dict[Path, Path]:
    """Name those of ``folders`` whose posts have a title by now; return old and new paths.

    To be called before anybody opens a post of ``library``.  A post on its way to a blog, one with
    rescued text, and one the disk refuses keep the names of their folders.  Never raises.
    """
    wanted = [f for f in folders if f.parent == library.path and has_no_name_yet(f)]
    named: dict[Path, Path] = {}
    with contextlib.suppress(StorageError):
        if not wanted:
            return named
        underway = {delivery.post_id for delivery in Outbox(places).waiting()}
        noted = Journal(places).pending()
        kept = {entry.post for entry in noted} | {entry.post_id for entry in noted}
        for folder in wanted:
            with contextlib.suppress(StorageError):
                post = post_folder.load(folder)
                if post.post_id not in underway and kept.isdisjoint({folder, post.post_id}):
                    now = library.name_folder(post).path
                    if now != folder:
                        named[folder] = now
    return named
