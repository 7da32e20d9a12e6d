# SPDX-License-Identifier: MIT
"""The outbox: what is to be sent, on disk before anything is sent.

::

    STATE/outbox/
      lock                    held by the one process that advances deliveries
      <delivery id>/          0700; made whole under a dotted name, then renamed
        delivery.json         0600; replaced by a safe write before and after every step
        theirs.json           the blog's text, when it stopped us
        pictures/<file>       frozen copies, exactly as they are sent
      damaged/<name>/         entries that could not be read, kept for a human

Everything here is a frozen copy of unpublished text, so it is readable by this user alone, and it
is emptied as soon as the receipt stands in the post's folder.
"""

import contextlib
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from icc_editor import errors
from icc_editor.post.delivery import Delivery, DeliveryState
from icc_editor.post.remote_post import RemotePost
from icc_editor.storage.delivery_record import (
    delivery_bytes,
    delivery_from,
    remote_post_bytes,
    remote_post_from,
)
from icc_editor.storage.locks import FileLock, folder_lock
from icc_editor.storage.places import Places
from icc_editor.storage.safe_write import sweep, sync_folder, translated_errors, write_bytes

_RECORD = "delivery.json"
_THEIRS = "theirs.json"
_PICTURES = "pictures"
_DAMAGED = "damaged"


class Outbox:
    """The deliveries of this computer.

    Reading and adding need no lock.  ``update``, ``empty`` and ``remove`` are for the holder of
    ``hold()``; the object keeps no open files of its own.
    """

    def __init__(self, places: Places) -> None:
        """Remember where the outbox lies; nothing is made before something is added."""
        self._places = places
        self._folder = places.state / "outbox"

    @contextlib.contextmanager
    def hold(self) -> Iterator[None]:
        """Be the one that advances deliveries, until the block ends (or the process does).

        Raises:
            AlreadyOpen: Another process, or another thread of this one, is sending.
        """
        with FileLock(self._made() / "lock").hold():
            self._tidy()
            yield

    def add(self, delivery: Delivery, pictures: Mapping[str, bytes]) -> None:
        """Keep a delivery and its pictures (by ``FrozenPicture.file``), all or nothing.

        Raises:
            NameTaken: There is a delivery of that id.
        """
        folder, final = self._made(), self._entry(delivery.id)
        fresh = folder / f".{delivery.id}"
        # The folder's own lock keeps a tidying process from taking this for a leftover.
        with folder_lock(folder), translated_errors(fresh):
            if final.exists():
                raise errors.NameTaken(final)
            shutil.rmtree(fresh, ignore_errors=True)
            fresh.mkdir(mode=0o700)
            (fresh / _PICTURES).mkdir(mode=0o700)
            for file, data in pictures.items():
                write_bytes(fresh / _PICTURES / _plain_name(file), data)
            write_bytes(fresh / _RECORD, delivery_bytes(delivery))
            fresh.rename(final)
            sync_folder(folder)

    def update(self, delivery: Delivery) -> None:
        """Replace a delivery's record; it is on the disk when this returns.

        Raises:
            DiskFull: No room; the record before stands.
        """
        write_bytes(self._entry(delivery.id) / _RECORD, delivery_bytes(delivery))

    def get(self, delivery_id: str) -> Delivery:
        """Return one delivery.

        Raises:
            PostMissing: There is none of that id.
            DamagedFile: There is, and it cannot be read.
        """
        path = self._entry(delivery_id) / _RECORD
        try:
            return delivery_from(path.read_bytes())
        except FileNotFoundError:
            raise errors.PostMissing(path) from None
        except (ValueError, OSError) as error:
            raise errors.DamagedFile(path, reason=type(error).__name__) from error

    def list(self) -> tuple[Delivery, ...]:
        """Return every delivery that can be read, oldest first."""
        found = []
        for entry in self._entries():
            with contextlib.suppress(errors.DamagedFile, errors.PostMissing):
                found.append(self.get(entry.name))
        return tuple(sorted(found, key=lambda delivery: (delivery.created, delivery.id)))

    def waiting(self) -> tuple[Delivery, ...]:
        """Return what is not finished, oldest first."""
        return tuple(d for d in self.list() if d.state is not DeliveryState.DONE)

    def damaged(self) -> tuple[Path, ...]:
        """Return the entries that cannot be read, kept aside already or not yet."""
        aside = self._folder / _DAMAGED
        kept = sorted(aside.iterdir()) if aside.is_dir() else []
        return (*kept, *(entry for entry in self._entries() if not self._readable(entry)))

    def picture_bytes(self, delivery: Delivery, file: str) -> bytes:
        """Return a frozen picture.

        Raises:
            DamagedFile: It is gone or cannot be read.
        """
        path = self._entry(delivery.id) / _PICTURES / _plain_name(file)
        try:
            return path.read_bytes()
        except OSError as error:
            raise errors.DamagedFile(path, reason=type(error).__name__) from error

    def keep_theirs(self, delivery: Delivery, theirs: RemotePost) -> None:
        """Keep the blog's text beside ours, so that both can be shown without a network."""
        write_bytes(self._entry(delivery.id) / _THEIRS, remote_post_bytes(theirs))

    def theirs(self, delivery: Delivery) -> RemotePost | None:
        """Return the blog's text that stopped the delivery, None when none was kept.

        Raises:
            DamagedFile: It cannot be read.
        """
        path = self._entry(delivery.id) / _THEIRS
        try:
            return remote_post_from(path.read_bytes())
        except FileNotFoundError:
            return None
        except (ValueError, OSError) as error:
            raise errors.DamagedFile(path, reason=type(error).__name__) from error

    def empty(self, delivery: Delivery) -> Delivery:
        """Drop every word and picture of a delivery, and return what is left on the disk.

        Kept are ids, steps, times and the receipt's id and address: what the other version's
        delivery needs to link to it.
        """
        left = replace(
            delivery,
            payload=replace(
                delivery.payload,
                title="", content="", excerpt="", slug="", categories=(), tags=(),
            ),
            plain_content="",
            pictures=(),
            open_points=(),
            post_folder="",
            library_path="",
            sent="",
            steps=tuple(replace(step, subject="", address="") for step in delivery.steps),
            receipt=replace(delivery.receipt, open_points=()) if delivery.receipt else None,
        )  # fmt: skip
        self.update(left)
        entry = self._entry(delivery.id)
        shutil.rmtree(entry / _PICTURES, ignore_errors=True)
        (entry / _THEIRS).unlink(missing_ok=True)
        return left

    def remove(self, delivery_id: str) -> None:
        """Delete a delivery with all its copies; none of that id is fine."""
        entry = self._entry(delivery_id)
        if not entry.exists():
            return
        # Renamed first: whatever happens half-way, no half entry is ever seen.
        doomed = self._folder / f".gone-{delivery_id}"
        shutil.rmtree(doomed, ignore_errors=True)
        with translated_errors(entry):
            entry.rename(doomed)
            shutil.rmtree(doomed, ignore_errors=True)
            sync_folder(self._folder)

    def _entry(self, delivery_id: str) -> Path:
        return self._folder / _plain_name(delivery_id)

    def _entries(self) -> tuple[Path, ...]:
        if not self._folder.is_dir():
            return ()
        found = (path for path in self._folder.iterdir() if path.is_dir())
        return tuple(sorted(p for p in found if p.name != _DAMAGED and not p.name.startswith(".")))

    def _readable(self, entry: Path) -> bool:
        try:
            self.get(entry.name)
        except (errors.DamagedFile, errors.PostMissing):
            return False
        return True

    def _tidy(self) -> None:
        """Move damaged entries aside and delete what a crash left half made or half deleted."""
        with folder_lock(self._folder), translated_errors(self._folder):
            for entry in self._entries():
                sweep(entry)
                if not self._readable(entry):
                    aside = self._places.state_folder("outbox", _DAMAGED)
                    entry.rename(_free_name(aside, entry.name))
            for entry in self._folder.iterdir():
                if entry.is_dir() and entry.name.startswith("."):
                    shutil.rmtree(entry, ignore_errors=True)

    def _made(self) -> Path:
        folder = self._places.state_folder("outbox")
        with translated_errors(folder):
            folder.chmod(0o700)
        return folder


def _plain_name(name: str) -> str:
    """Return ``name`` if it is one plain part of a path.

    Raises:
        PostMissing: It could lead out of the outbox.
    """
    if not name or name != Path(name).name or name.startswith(".") or name == _DAMAGED:
        raise errors.PostMissing(Path(name))
    return name


def _free_name(folder: Path, name: str) -> Path:
    path, number = folder / name, 2
    while path.exists():
        path, number = folder / f"{name}-{number}", number + 1
    return path
