# SPDX-License-Identifier: MIT
"""What is pointed out in the versions of a post.

It is the same in the window, on the command line, and where publishing decides whether anything may
be sent.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import PurePosixPath

from icc_editor import errors
from icc_editor.formats.known_tables import KnownTables, TablesReader
from icc_editor.formats.pictures import is_local
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.document import ImageUse
from icc_editor.post.job import CancelCheck
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.version import Version
from icc_editor.services.proofreading import Circumstances, checklist
from icc_editor.services.source_changes import source_changed
from icc_editor.storage.history import History
from icc_editor.storage.image_files import read_picture
from icc_editor.storage.post_folder import StoredVersion, read_version
from icc_editor.storage.post_tables import raw_tables
from icc_editor.worker.picture_limits import BYTE_LIMIT

CleanPicture = Callable[[str, bytes, CancelCheck | None], tuple[bytes, str]]
"""Takes a file's name and bytes; returns the bytes to send and their MIME type."""


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture beside the post: where it is used, its bytes as they may be sent, their MIME type.

    ``use`` has no description for a featured picture that the text does not show.
    """

    use: ImageUse
    data: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class PostPictures:
    """The pictures of one version.

    ``shown`` are those the text shows; ``files`` those of them, and the featured one, that are
    beside the post; ``missing`` and ``unfit`` (by source) are not there or cannot be sent.
    """

    shown: tuple[ImageUse, ...]
    files: tuple[PictureFile, ...]
    missing: frozenset[str]
    unfit: frozenset[str]


class Checking:
    """Checks the versions of one post as they are on the disk; used once."""

    def __init__(
        self, post: PostFolder, *, clean: CleanPicture, now: datetime, cancelled: CancelCheck
    ) -> None:
        """Take what is needed; nothing is read yet."""
        self._post = post
        self._clean = clean
        self._now = now
        self._cancelled = cancelled

    @cached_property
    def stored(self) -> dict[str, StoredVersion]:
        """Return every version of the post, by language.

        Raises:
            StorageError: One cannot be read.
        """
        return {language: read_version(self._post, language) for language in self._post.languages}

    @cached_property
    def raw_tables(self) -> dict[str, bytes]:
        """Return the files of the post's results tables, by name, damaged ones too."""
        return raw_tables(self._post.path)

    @cached_property
    def tables(self) -> KnownTables:
        """Return the post's results tables as its texts use them."""
        return TablesReader().read(self.raw_tables)

    def pictures(self, shown: tuple[ImageUse, ...], featured: str) -> PostPictures:
        """Read and clean the pictures that a text shows, and the featured one if there is one.

        Raises:
            WorkerError: The worker did not deliver.
            Cancelled: The user stopped it.
        """
        uses = {image.source: image for image in reversed(shown) if is_local(image.source)}
        if featured:
            uses.setdefault(featured, ImageUse(featured, "", 0))
        files, missing, unfit = list[PictureFile](), set[str](), set[str]()
        for source, use in sorted(uses.items(), key=lambda item: item[1].line):
            if self._cancelled():
                raise errors.Cancelled
            try:
                raw = read_picture(self._post, source, limit=BYTE_LIMIT + 1)
                data, mime = self._clean(PurePosixPath(source).name, raw, self._cancelled)
            except errors.PictureError:
                unfit.add(source)
            except errors.StorageError:
                missing.add(source)
            else:
                files.append(PictureFile(use, data, mime))
        return PostPictures(shown, tuple(files), frozenset(missing), frozenset(unfit))

    def findings(
        self,
        version: Version,
        pictures: PostPictures,
        *,
        published: bool,
        blog_schedules: bool = True,
        more: Iterable[Diagnostic] = (),
    ) -> tuple[Diagnostic, ...]:
        """Return what is to be pointed out in a version, and what of ``more``.

        That is all but what the writer said may stay; an ERROR may not, and is never left out.
        ``version`` may bear another status and date than its file.  See ``Circumstances``.

        Raises:
            StorageError: A version cannot be read.
        """
        around = Circumstances(
            now=self._now,
            images=pictures.shown,
            missing=pictures.missing,
            unfit=pictures.unfit,
            others=tuple(
                (language, other.version.metadata.title)
                for language, other in self.stored.items()
                if language != version.language
            ),
            published=published,
            outdated=self._outdated(version.language),
            tables=self.tables,
            blog_schedules=blog_schedules,
        )
        accepted = {finding for finding, _reason in self._post.accepted}
        return tuple(
            finding
            for finding in (*checklist(version, around), *more)
            if finding.severity is Severity.ERROR or not finding.is_among(accepted)
        )

    def _outdated(self, language: str) -> bool:
        source = self._post.source_language
        if language == source or source not in self.stored:
            return False
        history = History(self._post.path.parent)
        return source_changed(self._post, self.stored[language], self.stored[source], history)
