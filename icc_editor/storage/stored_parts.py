# SPDX-License-Identifier: MIT
"""Versions, results tables and states of translations as what they have in common.

They are parts of a post, each in a file.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import assert_never

from icc_editor.errors import NameTaken
from icc_editor.formats import front_matter
from icc_editor.formats.table_address import NAME, SUFFIX
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.post_folder import (
    StoredVersion,
    translation_languages,
    translation_path,
    version_path,
)
from icc_editor.storage.post_parts import (
    missing_told,
    names_within,
    read_part,
    remove_part,
    write_part,
)
from icc_editor.storage.post_tables import (
    DamagedTable,
    StoredTable,
    stored_table,
    table_names,
    table_path,
)
from icc_editor.storage.safe_read import Fingerprint
from icc_editor.storage.safe_write import translated_errors, write_new


@dataclass(frozen=True, slots=True)
class StoredTranslation:
    """The states of the translation into ``language``, and the fingerprint of their file.

    What the file says is not looked into here: it is kept as it is, byte by byte.
    """

    language: str
    raw: bytes
    fingerprint: Fingerprint

    @property
    def key(self) -> PartKey:
        """Which part of its post it is."""
        return PartKey.translation(self.language)


StoredPart = StoredVersion | StoredTable | DamagedTable | StoredTranslation
"""A part and the fingerprint of the file it was read from."""

# What Syncthing, Dropbox, OneDrive and this program add to the name of a second file.
_COPY = re.compile(rf"{NAME.pattern}(?: \(.+\)|\.sync-conflict-.+){re.escape(SUFFIX)}")


def path_of(post: PostFolder, key: PartKey) -> Path:
    """Return where a part lies.

    Raises:
        StorageError: No part can be called so (``reason`` is ``EINVAL``).
    """
    match key.kind:
        case PartKind.VERSION:
            return version_path(post, key.name)
        case PartKind.TABLE:
            return table_path(post, key.name)
        case PartKind.TRANSLATION:
            return translation_path(post, key.name)
        case _:
            assert_never(key.kind)


def stored_part(key: PartKey, raw: bytes, fingerprint: Fingerprint) -> StoredPart:
    """Return what a file of these bytes is; any bytes are something."""
    match key.kind:
        case PartKind.VERSION:
            return StoredVersion(front_matter.read(raw, key.name), fingerprint)
        case PartKind.TABLE:
            return stored_table(key.name, raw, fingerprint)
        case PartKind.TRANSLATION:
            return StoredTranslation(key.name, raw, fingerprint)
        case _:
            assert_never(key.kind)


def read(post: PostFolder, key: PartKey) -> StoredPart:
    """Read one part, whatever bytes it holds.

    Raises:
        LibraryMissing: The library is gone.
        PostMissing: The part, or the whole post, is gone.
        StorageError: It cannot be read.
    """
    return stored_part(key, *read_part(post.path, path_of(post, key)))


def write(post: PostFolder, key: PartKey, raw: bytes, *, base: Fingerprint | None) -> Fingerprint:
    """Write a whole part, whatever it holds; ``base`` None means: there must be no file.

    Raises:
        FileChangedOutside: The file is not the one that was read, or it is gone while its post is
            still there; nothing was written.
        LibraryMissing: The library is gone.
        PostMissing: The post is gone.
        DiskFull: No room; the old file is whole.
        ReadOnlyPlace: It may not be written; the old file is whole.
        StorageError: Anything else the system refused.
    """
    path = path_of(post, key)
    if path.parent != post.path:
        with missing_told(post.path), translated_errors(path.parent):
            path.parent.mkdir(mode=0o700, exist_ok=True)
    return write_part(post.path, path, raw, base)


def overwrite(
    post: PostFolder, key: PartKey, raw: bytes, *, base: Fingerprint | None
) -> StoredPart:
    """Write a whole part and return it; arguments and errors as those of ``write``.

    Raises:
        StorageError: See ``write``.
    """
    return stored_part(key, raw, write(post, key, raw, base=base))


def remove(post: PostFolder, stored: StoredPart) -> PostFolder:
    """Delete the file of a part and return the post without it; the caller has it kept elsewhere.

    Raises:
        FileChangedOutside: The file is another by now, or gone; nothing was deleted.
        StorageError: The disk refused; the part is where it was.
    """
    remove_part(post.path, path_of(post, stored.key), stored.fingerprint)
    return post_folder.load(post.path)


def save_beside(post: PostFolder, key: PartKey, raw: bytes, when: datetime) -> Path:
    """Keep a second text of a part beside it and return where.

    Raises:
        StorageError: The disk refused.
    """
    stamp = when.astimezone(UTC).strftime("%Y-%m-%d %H-%M-%S")
    own = path_of(post, key)
    number = 1
    while True:
        extra = f" {number}" if number > 1 else ""
        path = own.with_name(f"{own.stem} (conflict {stamp}{extra}){own.suffix}")
        try:
            write_new(path, raw)
        except NameTaken:
            number += 1
        else:
            return path


def copies_beside(post: PostFolder) -> tuple[Path, ...]:
    """Return second texts of parts: kept conflicts and those of a sync.

    Raises:
        StorageError: The folder cannot be read.
    """
    return tuple(copy for kind in PartKind for copy in _copies_of(post, kind))


def _copies_of(post: PostFolder, kind: PartKind) -> list[Path]:
    match kind:
        case PartKind.VERSION:
            return [path for _language, path in post_folder.copies_beside(post)]
        case PartKind.TABLE | PartKind.TRANSLATION:
            place = post.path / kind.folder
            return [place / name for name in names_within(place) if _COPY.fullmatch(name)]
        case _:
            assert_never(kind)


def there(post: PostFolder) -> tuple[PartKey, ...]:
    """Return the parts whose files are in the post's folder now; ``post.toml`` is not read.

    Raises:
        LibraryMissing: The library is gone.
        PostMissing: The post is gone, or another folder by now.
        StorageError: A folder cannot be read.
    """
    return tuple(PartKey(kind, name) for kind in PartKind for name in _names_there(post, kind))


def _names_there(post: PostFolder, kind: PartKind) -> tuple[str, ...]:
    match kind:
        case PartKind.VERSION:
            return tuple(path.stem for path in post_folder.version_files(post.path))
        case PartKind.TABLE:
            return table_names(post.path)
        case PartKind.TRANSLATION:
            return translation_languages(post.path)
        case _:
            assert_never(kind)


def is_as_read(post: PostFolder, stored: StoredPart) -> bool:
    """Return whether a part's file has the time and size it was read with; it is not read."""
    try:
        status = path_of(post, stored.key).stat()
    except OSError:
        return False
    known = stored.fingerprint
    return (status.st_mtime_ns, status.st_size) == (known.mtime_ns, known.size)
