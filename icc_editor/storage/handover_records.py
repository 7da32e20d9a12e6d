# SPDX-License-Identifier: MIT
"""What was handed over and taken in, kept in the library's ``.icc`` folder.

From it the next file is compared with what both sides had last.  When it is deleted nothing is
lost, but more differences have to be decided by hand.
"""

import contextlib
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from icc_editor.errors import DamagedFile, HandoverError, StorageError
from icc_editor.formats import handover as handover_file
from icc_editor.post.handover import Handover
from icc_editor.storage import own_toml
from icc_editor.storage.library_folder import HIDDEN, LibraryFolder
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import translated_errors, write_bytes

_FOLDER = "handover"
_FILE = "copy.toml"
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9-]")


@dataclass(frozen=True, slots=True)
class CopyRecord:
    """What this library's copy of a post is known by to others.

    ``id`` is random and says nothing of who or where; ``number`` counts what was handed over.
    ``origin`` is the copy the post came from, empty when it was begun here; ``last`` the one a file
    was last taken in from.  ``pictures`` says of those taken in, by name, what came (SHA-256).
    """

    id: str
    number: int = 0
    origin: str = ""
    last: str = ""
    pictures: Mapping[str, str] = field(default_factory=dict)


class HandoverRecords:
    """The records of one library.  Its methods may be called from any thread, one at a time."""

    def __init__(self, library: Path) -> None:
        """Use the library in the folder ``library``; what is needed is made when it is."""
        self._library = LibraryFolder(library)
        self._root = library / HIDDEN / _FOLDER

    def copy(self, post_id: str) -> CopyRecord:
        """Return the record of a post; a new one, not stored yet, where there is none.

        Raises:
            StorageError: It cannot be read right now.
        """
        try:
            data = own_toml.read(self._folder(post_id) / _FILE).data
        except DamagedFile:
            data = {}
        number = data.get("number")
        pictures = data.get("pictures")
        return CopyRecord(
            _text(data, "id") or str(uuid.uuid4()),
            number if isinstance(number, int) and number > 0 else 0,
            _text(data, "origin"),
            _text(data, "last"),
            {name: value for name, value in pictures.items() if isinstance(value, str)}
            if isinstance(pictures, dict)
            else {},
        )

    def keep(self, post_id: str, record: CopyRecord) -> None:
        """Store the record of a post.

        Raises:
            LibraryMissing: The library is gone.
            StorageError: The disk refused.
        """
        path = self._made(post_id) / _FILE
        data: dict[str, object] = {"id": record.id, "number": record.number}
        data |= {key: value for key in ("origin", "last") if (value := getattr(record, key))}
        if record.pictures:
            data["pictures"] = dict(record.pictures)
        try:
            old = own_toml.read(path)
        except DamagedFile:
            old = own_toml.OwnToml("", {})
        own_toml.write(path, old, data)

    def received(self, post_id: str, sender: str) -> Handover | None:
        """Return what was last taken in from a copy, without its pictures; None if nothing was."""
        if not sender:
            return None
        with contextlib.suppress(StorageError, HandoverError):
            return handover_file.read(read_file(self._place_of(post_id, sender))[0])
        return None

    def keep_received(self, handover: Handover) -> None:
        """Store what was taken in, without its pictures.

        Raises:
            LibraryMissing: The library is gone.
            StorageError: The disk refused.
        """
        self._made(handover.post_id)
        bare = replace(handover, pictures={}, message="", nickname="", terms=b"")
        raw = handover_file.write(bare)
        write_bytes(self._place_of(handover.post_id, handover.sender), raw)

    def _made(self, post_id: str) -> Path:
        self._library.expect_there()
        folder = self._folder(post_id)
        with translated_errors(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return folder

    def _place_of(self, post_id: str, sender: str) -> Path:
        return self._folder(post_id) / f"from-{_safe(sender)}{handover_file.SUFFIX}"

    def _folder(self, post_id: str) -> Path:
        return self._root / _safe(post_id)


def _safe(name: str) -> str:
    # Ids come from files anybody may have written: never let them be paths.
    return _NOT_IN_NAMES.sub("_", name)[:64] or "_"


def _text(data: Mapping[str, object], key: str) -> str:
    value = data.get(key, "")
    return value if isinstance(value, str) else ""
