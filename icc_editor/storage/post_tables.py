# SPDX-License-Identifier: MIT
"""The results tables of a post on disk: ``tables/NAME.toml`` in its folder."""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from icc_editor.errors import StorageError, TableDamaged
from icc_editor.formats.table_address import NAME, SUFFIX, TABLES, address_of, table_named_by
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.storage.post_parts import (
    missing_told,
    names_within,
    read_part,
    remove_part,
    write_part,
)
from icc_editor.storage.safe_read import Fingerprint
from icc_editor.storage.safe_write import translated_errors

# What reads and writes tables is loaded for the first one: most posts have none.
if TYPE_CHECKING:
    from icc_editor.formats.table_toml import TableFile


@dataclass(frozen=True, slots=True)
class StoredTable:
    """A results table called ``name``, and the fingerprint of the file it was read from."""

    name: str
    file: "TableFile"
    fingerprint: Fingerprint

    @property
    def table(self) -> ResultsTable:
        """The table itself."""
        return self.file.table

    @property
    def key(self) -> PartKey:
        """Which part of its post it is."""
        return PartKey.table(self.name)

    @property
    def raw(self) -> bytes:
        """The bytes of the file."""
        return self.file.raw


@dataclass(frozen=True, slots=True)
class DamagedTable:
    """A file where a results table belongs that holds none, or one nobody can read."""

    name: str
    raw: bytes
    problem: TableDamaged
    fingerprint: Fingerprint

    @property
    def key(self) -> PartKey:
        """Which part of its post it is."""
        return PartKey.table(self.name)


def table_path(post: PostFolder, name: str) -> Path:
    """Return where the table called ``name`` lies.

    Raises:
        StorageError: That is no name of a table (``reason`` is ``EINVAL``).
    """
    if not NAME.fullmatch(name):
        raise StorageError(post.path, reason="EINVAL")
    return post.path / TABLES / f"{name}{SUFFIX}"


def source_of(name: str) -> str:
    """Return how a text names a table: the address in ``![Caption](tables/communes.toml)``."""
    return address_of(name)


def name_of(source: str) -> str | None:
    """Return the name of the table an address in the text leads to; None when it is no table."""
    return table_named_by(source)


def table_names(folder: Path) -> tuple[str, ...]:
    """Return the names of the tables of the post in ``folder``, in order; none without a folder.

    Raises:
        StorageError: The folder of the tables cannot be read.
    """
    names = names_within(folder / TABLES)
    stems = (name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX))
    return tuple(stem for stem in stems if NAME.fullmatch(stem))


def read_table(post: PostFolder, name: str) -> StoredTable:
    """Read one table.

    Raises:
        TableDamaged: The file holds none, or one this program cannot read.
        LibraryMissing: The library is gone.
        PostMissing: The table, or the whole post, is gone.
        StorageError: It cannot be read.
    """
    from icc_editor.formats import table_toml

    raw, fingerprint = read_raw(post, name)
    return StoredTable(name, table_toml.read(raw), fingerprint)


def stored_table(name: str, raw: bytes, fingerprint: Fingerprint) -> StoredTable | DamagedTable:
    """Return what a file of these bytes is."""
    from icc_editor.formats import table_toml

    try:
        return StoredTable(name, table_toml.read(raw), fingerprint)
    except TableDamaged as problem:
        return DamagedTable(name, raw, problem, fingerprint)


def read_raw(post: PostFolder, name: str) -> tuple[bytes, Fingerprint]:
    """Read the file of one table, whatever it holds.  Raises as ``read_table`` does, but for that.

    Raises:
        StorageError: It cannot be read.
    """
    return read_part(post.path, table_path(post, name))


def raw_tables(folder: Path) -> dict[str, bytes]:
    """Return the bytes of all tables of the post in ``folder``, by name, whatever they hold.

    One that cannot be read is left out, as if it were not there: who needs it will say so.
    """
    found: dict[str, bytes] = {}
    with contextlib.suppress(StorageError):
        for name in table_names(folder):
            with contextlib.suppress(StorageError):
                found[name] = read_part(folder, folder / TABLES / f"{name}{SUFFIX}")[0]
    return found


def save_table(post: PostFolder, stored: StoredTable, table: ResultsTable) -> StoredTable:
    """Write what changed in a table; every other line of its file stays.

    Raises:
        FileChangedOutside: The file is not the one that was read, or it is gone while its post is
            still there; nothing was written.
        StorageError: The disk refused, or the post is gone; the old file is whole.
    """
    from icc_editor.formats import table_toml

    return overwrite_table(
        post, stored.name, table_toml.write(stored.file, table), base=stored.fingerprint
    )


def overwrite_table(
    post: PostFolder, name: str, raw: bytes, *, base: Fingerprint | None
) -> StoredTable:
    """Write a whole file; ``base`` None means: there must be none.

    Raises:
        TableDamaged: ``raw`` holds no table; nothing was written.
        FileChangedOutside: The file on disk is not the expected one; nothing was written.
        StorageError: As ``save_table``.
    """
    from icc_editor.formats import table_toml

    file = table_toml.read(raw)
    path = table_path(post, name)
    with missing_told(post.path), translated_errors(path.parent):
        path.parent.mkdir(mode=0o700, exist_ok=True)
    return StoredTable(name, file, write_part(post.path, path, raw, base))


def add_table(post: PostFolder, table: ResultsTable) -> StoredTable:
    """Put a new table into a post, in a file called as it is.

    Raises:
        FileChangedOutside: There is such a file already; it stays.
        StorageError: The disk refused, or the post is gone.
    """
    from icc_editor.formats import table_toml

    return overwrite_table(post, table.id, table_toml.new(table).raw, base=None)


def remove_table(post: PostFolder, stored: StoredTable) -> None:
    """Delete the file of a table; whoever calls this has it kept elsewhere.

    Raises:
        FileChangedOutside: The file is another by now, or gone; nothing was deleted.
        StorageError: The disk refused; the table is where it was.
    """
    remove_part(post.path, table_path(post, stored.name), stored.fingerprint)
