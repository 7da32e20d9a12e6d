# SPDX-License-Identifier: MIT
"""A table made elsewhere goes into a post; what it takes the place of is kept in the history."""

from contextlib import suppress
from datetime import datetime

from icc_editor.errors import LibraryMissing, NameTaken
from icc_editor.formats import table_toml
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.storage.post_tables import (
    StoredTable,
    overwrite_table,
    read_raw,
    save_table,
    table_names,
    table_path,
)


def put_table(
    post: PostFolder, name: str, table: ResultsTable, when: datetime, *, replace: bool = False
) -> StoredTable:
    """Write ``table`` into the file called ``name``; with ``replace`` over the one there is.

    Raises:
        NameTaken: There is such a table, damaged or not, and it is not to be replaced.
        FileChangedOutside: The file became another one meanwhile; nothing was written.
        StorageError: The disk refused, or the post is gone.
    """
    path, base = table_path(post, name), None
    if name in table_names(post.path):
        if not replace:
            raise NameTaken(path)
        raw, base = read_raw(post, name)
        _keep(post, name, raw, when)
    return overwrite_table(post, name, table_toml.new(table).raw, base=base)


def change_table(
    post: PostFolder, stored: StoredTable, table: ResultsTable, when: datetime
) -> StoredTable:
    """Write what changed in a table.

    Raises:
        FileChangedOutside: The file is not the one that was read; nothing was written.
        StorageError: The disk refused, or the post is gone.
    """
    _keep(post, stored.name, stored.file.raw, when)
    return save_table(post, stored, table)


def _keep(post: PostFolder, name: str, raw: bytes, when: datetime) -> None:
    with suppress(LibraryMissing):  # a post outside a library has no history
        history = History(post.path.parent)
        history.keep(post, str(PartKey.table(name)), raw, SnapshotReason.MINE, when)
