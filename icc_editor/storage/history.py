# SPDX-License-Identifier: MIT
"""Earlier states of the parts of posts, kept in the library's ``.icc`` folder.

Snapshots are ordered by a counter, never by the clock: clocks jump.  Deleting ``.icc`` loses
history and the bin, nothing else.
"""

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from icc_editor.errors import NameTaken, StorageError
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage.library_folder import HIDDEN, LibraryFolder
from icc_editor.storage.safe_read import read_file
from icc_editor.storage.safe_write import translated_errors, write_new

_NAME = re.compile(r"(\d{6,})-(\d{8}T\d{6})Z-([a-z]+)\.(?:md|toml)")
_SUFFIXES = frozenset(kind.suffix for kind in PartKind)
_STAMP = "%Y%m%dT%H%M%S"


class SnapshotReason(StrEnum):
    """Why a state was kept; the last three are never thinned away."""

    OPENED = "opened"
    CHANGED = "changed"
    MINE = "mine"  # the writer's text, when somebody else's was chosen
    THEIRS = "theirs"  # somebody else's text, when the writer's was chosen
    REMOVED = "removed"  # the whole part was taken out of the post


_KEPT = frozenset({SnapshotReason.MINE, SnapshotReason.THEIRS, SnapshotReason.REMOVED})
# (younger than, one per): all of the last day, then one an hour, a day, a week.
_STEPS = (
    (timedelta(days=1), timedelta(0)),
    (timedelta(days=7), timedelta(hours=1)),
    (timedelta(days=60), timedelta(days=1)),
)
_COARSEST = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """An earlier state of a part; ``number`` gives the order, ``taken`` (UTC) is for show."""

    path: Path
    number: int
    taken: datetime
    reason: SnapshotReason


class History:
    """The snapshots of one library; a part of a post is named by the text of its ``PartKey``."""

    def __init__(self, library: Path) -> None:
        """Use the ``.icc`` folder of the library at ``library``; it is made when needed."""
        self._library = LibraryFolder(library)
        self._root = library / HIDDEN / "history"

    def keep(
        self, post: PostFolder, part: str, raw: bytes, reason: SnapshotReason, when: datetime
    ) -> Snapshot:
        """Keep ``raw`` as an earlier state and return it; thins older ones.

        When the newest snapshot holds the same bytes and is as durable, it is returned instead.

        Raises:
            LibraryMissing: The library is gone; nothing is made where it was.
            StorageError: The disk refused.
        """
        self._library.expect_there()
        folder = self._folder(post, part)
        known = self.list(post, part)
        if known and (reason not in _KEPT or known[-1].reason in _KEPT):
            newest = known[-1]
            if self._same(newest, raw):
                return newest
        with translated_errors(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        number = known[-1].number + 1 if known else 1
        taken = when.astimezone(UTC)
        ending = f"{taken.strftime(_STAMP)}Z-{reason}{PartKey.parse(part).kind.suffix}"
        path, number = self._write(folder, number, ending, raw)
        snapshot = Snapshot(path, number, taken.replace(microsecond=0), reason)
        self._thin([*known, snapshot], when)
        return snapshot

    def copy_to(self, library: Path, post: PostFolder) -> None:
        """Copy every snapshot of a post into the history of another library.

        Raises:
            StorageError: The disk refused; some may be copied.
        """
        there = library / HIDDEN / "history"
        own = self._folder(post, "")
        with translated_errors(own):
            found = sorted(own.rglob("*")) if own.is_dir() else []
        for file in (file for file in found if file.suffix in _SUFFIXES):
            place = there / file.relative_to(self._root)
            with translated_errors(place):
                place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with contextlib.suppress(NameTaken):  # by an earlier try
                write_new(place, read_file(file)[0])

    def list(self, post: PostFolder, part: str) -> tuple[Snapshot, ...]:
        """Return the snapshots of one part, oldest first; empty when there are none."""
        folder = self._folder(post, part)
        try:
            names = [entry.name for entry in folder.iterdir()]
        except OSError:
            return ()
        found = (_snapshot(folder / name) for name in names)
        return tuple(sorted((s for s in found if s is not None), key=lambda s: s.number))

    def read(self, snapshot: Snapshot) -> bytes:
        """Return the bytes of a snapshot.

        Raises:
            StorageError: It is gone or cannot be read.
        """
        return read_file(snapshot.path)[0]

    def _folder(self, post: PostFolder, part: str) -> Path:
        # An id comes from a file anybody may have written: never let it be a path.
        safe = re.sub(r"[^A-Za-z0-9-]", "_", post.post_id)[:64] or "_"
        return self._root / safe / part

    def _same(self, snapshot: Snapshot, raw: bytes) -> bool:
        try:
            return self.read(snapshot) == raw
        except StorageError:
            return False

    def _write(self, folder: Path, number: int, ending: str, raw: bytes) -> tuple[Path, int]:
        while True:
            path = folder / f"{number:06d}-{ending}"
            try:
                write_new(path, raw)
            except NameTaken:  # another instance was faster
                number += 1
            else:
                return path, number

    def _thin(self, snapshots: Sequence[Snapshot], now: datetime) -> None:
        with contextlib.suppress(OSError):  # an old state too many harms nobody
            for snapshot in superfluous(snapshots, now):
                snapshot.path.unlink(missing_ok=True)


def superfluous(snapshots: Sequence[Snapshot], now: datetime) -> tuple[Snapshot, ...]:
    """Return those of ``snapshots`` (oldest first) that thinning drops.

    Of every hour, day or week the newest stays.  The newest of all, kept reasons and those dated
    in the future (a clock that jumped) always stay.
    """
    dropped = []
    last_slot: tuple[timedelta, int] | None = None
    for snapshot in reversed(snapshots[:-1]):
        age = now - snapshot.taken
        per = next((per for limit, per in _STEPS if age < limit), _COARSEST)
        if snapshot.reason in _KEPT or not per:
            continue
        slot = (per, int(snapshot.taken.timestamp() // per.total_seconds()))
        if slot == last_slot:
            dropped.append(snapshot)
        last_slot = slot
    return tuple(reversed(dropped))


def _snapshot(path: Path) -> Snapshot | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        taken = datetime.strptime(match[2], _STAMP).replace(tzinfo=UTC)
        return Snapshot(path, int(match[1]), taken, SnapshotReason(match[3]))
    except ValueError:
        return None
