# SPDX-License-Identifier: MIT
"""What a window holds of a part of a post, and the file it makes of the one that was read."""

from dataclasses import dataclass, fields
from typing import Protocol

from icc_editor.errors import MetadataError
from icc_editor.formats import front_matter
from icc_editor.post.metadata import Metadata
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.version import Version
from icc_editor.storage.journal import TEXT
from icc_editor.storage.post_folder import StoredVersion
from icc_editor.storage.post_tables import StoredTable
from icc_editor.storage.safe_read import Fingerprint
from icc_editor.storage.stored_parts import StoredPart, stored_part


@dataclass(frozen=True, slots=True)
class Notable:
    """A draft as the recovery journal keeps it; the names are those of ``JournalEntry``."""

    text: str
    whole: bytes
    typed: tuple[str, ...] = (TEXT,)


class Draft(Protocol):
    """What is in the window of one part; ``stored`` is always the part it was begun with."""

    def over(self, stored: StoredPart) -> bytes:
        """Return the file that is to be written over ``stored``.

        Raises:
            MetadataError: Fields of a version cannot be put in.
        """
        ...

    def notable(self, stored: StoredPart) -> Notable:
        """Return what the journal is to keep; what cannot be put into the file is left out."""
        ...

    def landed(self, stored: StoredPart, raw: bytes, fingerprint: Fingerprint) -> StoredPart:
        """Return the part once ``raw``, which ``over`` made, is on the disk."""
        ...


@dataclass(frozen=True, slots=True)
class VersionDraft:
    """Text and fields of a version; None: as they are in the file."""

    body: str | None = None
    metadata: Metadata | None = None

    def over(self, stored: StoredPart) -> bytes:
        """Return the file with the text and the fields that changed."""
        return front_matter.write(_version(stored), metadata=self.metadata, body=self.body)

    def notable(self, stored: StoredPart) -> Notable:
        """Return the text, and the fields where the file has any one can read."""
        version, metadata = _version(stored), self.metadata
        try:
            whole = self.over(stored)
        except MetadataError:
            metadata = None
            whole = front_matter.write(version, body=self.body)
        body = version.body if self.body is None else self.body
        return Notable(body, whole, _typed(version, body, metadata))

    def landed(self, stored: StoredPart, raw: bytes, fingerprint: Fingerprint) -> StoredPart:
        """Return the version; it knows what its fields were when it was read."""
        before = _version(stored)
        saved = front_matter.read(raw, before.language)
        return StoredVersion(front_matter.continued(saved, before), fingerprint)


@dataclass(frozen=True, slots=True)
class TableDraft:
    """A results table as it is in the grid."""

    table: ResultsTable

    def over(self, stored: StoredPart) -> bytes:
        """Return the file with the lines of what changed; a damaged one is written anew."""
        from icc_editor.formats import table_toml

        if isinstance(stored, StoredTable):
            return table_toml.write(stored.file, self.table)
        return table_toml.new(self.table).raw

    def notable(self, stored: StoredPart) -> Notable:
        """Return the whole file."""
        return FileDraft(self.over(stored)).notable(stored)

    def landed(self, stored: StoredPart, raw: bytes, fingerprint: Fingerprint) -> StoredPart:
        """Return the table: the very one of the grid, so that its next change is found fast."""
        from icc_editor.formats.table_toml import TableFile

        return StoredTable(stored.key.name, TableFile(self.table, raw), fingerprint)


@dataclass(frozen=True, slots=True)
class FileDraft:
    """The bytes of a whole file.

    Of a table that nobody can read, of the states of a translation, or one from the history.
    """

    raw: bytes

    def over(self, stored: StoredPart) -> bytes:
        """Return the bytes."""
        del stored
        return self.raw

    def notable(self, stored: StoredPart) -> Notable:
        """Return the whole file."""
        del stored
        return Notable(self.raw.decode(errors="replace"), self.raw)

    def landed(self, stored: StoredPart, raw: bytes, fingerprint: Fingerprint) -> StoredPart:
        """Return what the bytes are."""
        return stored_part(stored.key, raw, fingerprint)


def _version(stored: StoredPart) -> Version:
    if not isinstance(stored, StoredVersion):
        raise TypeError(stored.key)
    return stored.version


def _typed(version: Version, body: str, metadata: Metadata | None) -> tuple[str, ...]:
    """Return what differs from ``version``: names of fields, and ``TEXT``."""
    now = version.metadata if metadata is None else metadata
    names = [field.name for field in fields(Metadata)]
    changed = [name for name in names if getattr(now, name) != getattr(version.metadata, name)]
    return (*changed, TEXT) if body != version.body else tuple(changed)
