# SPDX-License-Identifier: MIT
"""Pictures come into a post: cleaned in the worker, kept beside the text."""

from pathlib import Path
from typing import cast

from icc_editor.errors import PictureTooLarge
from icc_editor.post.job import CancelCheck
from icc_editor.post.picture_kinds import SUFFIXES
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import image_files
from icc_editor.storage.safe_read import read_file
from icc_editor.worker.picture_limits import BYTE_LIMIT, LONGEST_SIDE
from icc_editor.worker.protocol import Worker

DEADLINE_S = 60.0


class Pictures:
    """Adds pictures to posts.  May be used from any thread."""

    def __init__(self, worker: Worker, *, longest_side: int = LONGEST_SIDE) -> None:
        """Clean in ``worker``; scale pictures down to ``longest_side`` pixels."""
        self._worker = worker
        self._longest_side = longest_side

    def add(
        self, post: PostFolder, name: str, data: bytes, cancelled: CancelCheck | None = None
    ) -> str:
        """Clean ``data``, write it to the post's ``images/`` and return its relative path.

        ``name`` is what the writer's file was called, for what is said about it: names and dates
        in it are nobody's business, so the new name is ``picture``, a number when there are more,
        and the suffix of what it became.

        Raises:
            PictureTooLarge: More bytes than may be.
            PictureTooManyPixels: More pixels than are decoded.
            NotAPicture: The bytes are no picture of a known kind.
            WorkerError: The worker did not deliver.
            StorageError: The picture could not be written.
            Cancelled: ``cancelled`` answered True; nothing was written.
        """
        clean, mime = self.cleaned(name, data, cancelled)
        return image_files.add_picture(post, f"picture{SUFFIXES[mime]}", clean)

    def cleaned(
        self, name: str, data: bytes, cancelled: CancelCheck | None = None
    ) -> tuple[bytes, str]:
        """Return the picture without metadata and scaled, and its MIME type.

        Raises what ``add`` raises, but for ``StorageError``.
        """
        if len(data) > BYTE_LIMIT:
            raise PictureTooLarge(name, size=len(data), limit=BYTE_LIMIT)
        reply = self._worker.call(
            "picture",
            {"name": name, "longest_side": self._longest_side},
            data,
            deadline=DEADLINE_S,
            cancelled=cancelled,
        )
        return reply.blob, cast("str", reply.values["mime"])

    def add_file(self, post: PostFolder, path: Path, cancelled: CancelCheck | None = None) -> str:
        """Add the picture in the file at ``path``: see ``add``.  The file stays as it is.

        Raises:
            StorageError: The file cannot be read, as well as what ``add`` raises.
        """
        data, status = read_file(path, limit=BYTE_LIMIT + 1)
        if len(data) > BYTE_LIMIT:
            raise PictureTooLarge(path.name, size=status.st_size, limit=BYTE_LIMIT)
        return self.add(post, path.name, data, cancelled)
