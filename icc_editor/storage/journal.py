# SPDX-License-Identifier: MIT
"""What was typed since the last save: one small private file per open part of a post.

The journal lives in the state folder, for its owner alone, so that it survives a full, read-only
or vanished library.  It is offered after a crash, never applied by itself.
"""

import contextlib
import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from icc_editor.errors import StorageError
from icc_editor.post.part import PartKey
from icc_editor.storage.places import Places
from icc_editor.storage.safe_read import NO_FILE, Fingerprint, read_file
from icc_editor.storage.safe_write import (
    storage_error,
    sweep,
    sync_folder,
    translated_errors,
    write_bytes,
)

_SUFFIX = ".json"
_DAMAGED = ".damaged"
TEXT = "text"  # in ``JournalEntry.typed``, beside the names of fields


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """The text of one part as it was typed; ``base`` is the file it was typed over.

    ``part`` is the text of a ``PartKey``; of all but a version ``text`` is the whole file.
    ``whole`` is the file as it would have been written, None when only the text is known: in
    entries of earlier programs.  ``typed`` says what differs from ``base``: names of fields, and
    ``TEXT``.  ``library_id`` and ``post_id`` tell the post wherever its folder is by now; empty in
    entries of earlier programs.  ``file`` is where the journal keeps it.
    """

    post: Path
    part: str
    text: str
    base: Fingerprint
    noted: datetime
    whole: bytes | None = None
    typed: tuple[str, ...] = (TEXT,)
    library_id: str = ""
    post_id: str = ""
    file: Path = field(default=Path(), compare=False)

    @property
    def key(self) -> PartKey:
        """Which part of the post it is."""
        return PartKey.parse(self.part)


class Journal:
    """The recovery journal of this computer."""

    def __init__(self, places: Places) -> None:
        """Keep the entries under ``places.state``; the folder is made when needed."""
        self._places = places

    def note(
        self,
        post: Path,
        part: str,
        text: str,
        base: Fingerprint,
        when: datetime,
        *,
        whole: bytes | None = None,
        typed: tuple[str, ...] = (TEXT,),
        library_id: str = "",
        post_id: str = "",
    ) -> Path:
        """Remember ``text``, durable when this returns; return the file it is in.

        What was noted about the part before is replaced, unless it was set aside.  For the
        rest see ``JournalEntry``.

        Raises:
            StorageError: The disk refused.
        """
        entry: dict[str, object] = {
            "post": str(post.absolute()),
            "language": part,  # its name before there were other parts
            "text": text,
            "base": [base.size, base.mtime_ns, base.sha256],
            "noted": when.astimezone(UTC).isoformat(),
            "library_id": library_id,
            "post_id": post_id,
        }
        if whole is not None:
            entry["whole"] = whole.decode(errors="surrogateescape")
            entry["typed"] = list(typed)
        # ASCII with escapes: even half a surrogate pair, which no encoding takes, survives.
        path = self._path(post, part)
        write_bytes(path, json.dumps(entry).encode("ascii"))
        return path

    def set_aside(self, post: Path, part: str) -> None:
        """Keep what was noted about a part apart from what will be; it stays pending.

        Raises:
            StorageError: The disk refused.
        """
        path = self._path(post, part)
        with translated_errors(path):
            if not path.exists():
                return
            number = 1
            while (apart := path.with_name(f"{path.stem}-{number}{_SUFFIX}")).exists():
                number += 1
            path.rename(apart)
            sync_folder(path.parent)

    def pending(self) -> tuple[JournalEntry, ...]:
        """Return what was noted and not forgotten, oldest first.

        A damaged entry is set aside under another name, never deleted.

        Raises:
            StorageError: The journal, or an entry, cannot be read right now.
        """
        folder = self._folder()
        sweep(folder)
        try:
            paths = sorted(path for path in folder.iterdir() if path.suffix == _SUFFIX)
        except OSError as cause:
            raise storage_error(folder, cause) from cause
        entries = []
        for path in paths:
            entry = _read(path)
            if entry is None:
                with contextlib.suppress(OSError):
                    path.rename(path.with_suffix(_DAMAGED))
            else:
                entries.append(entry)
        return tuple(sorted(entries, key=lambda entry: entry.noted))

    def forget(self, file: Path) -> None:
        """Drop an entry: its text is saved, or the writer does not want it.

        Raises:
            StorageError: The disk refused.
        """
        with translated_errors(file):
            if file.exists():
                file.unlink()
                sync_folder(file.parent)

    def _folder(self) -> Path:
        return self._places.state_folder("journal")

    def _path(self, post: Path, part: str) -> Path:
        # By the place, not by the ids: a copy of a library has the same, and a text of its own.
        key = f"{post.absolute()}\0{part}".encode(errors="surrogateescape")
        return self._folder() / f"{hashlib.sha256(key).hexdigest()[:32]}{_SUFFIX}"


def _read(path: Path) -> JournalEntry | None:
    try:
        data = json.loads(read_file(path)[0])
        size, mtime_ns, sha256 = data["base"]
        texts = [data["post"], data["language"], data["text"], sha256]
        whole, typed = data.get("whole"), data.get("typed", [TEXT])
        texts += typed if whole is None else [*typed, whole]
        library_id, post_id = data.get("library_id", ""), data.get("post_id", "")
        texts += [library_id, post_id]
        if not all(isinstance(text, str) for text in texts):
            return None
        return JournalEntry(
            post=Path(data["post"]),
            part=data["language"],
            text=data["text"],
            base=Fingerprint(int(size), int(mtime_ns), sha256),
            noted=datetime.fromisoformat(data["noted"]).astimezone(UTC),
            whole=None if whole is None else whole.encode(errors="surrogateescape"),
            typed=tuple(typed),
            library_id=library_id,
            post_id=post_id,
            file=path,
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    except StorageError as error:
        if error.reason not in NO_FILE:
            raise  # not readable right now is not damaged
        return None
