# SPDX-License-Identifier: MIT
"""The bin of a library: posts that were thrown away wait in it until somebody empties it."""

import contextlib
import secrets
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from icc_editor.errors import PostMissing
from icc_editor.post.post_folder import PostFolder
from icc_editor.storage import post_folder
from icc_editor.storage.library_folder import HIDDEN, LibraryFolder
from icc_editor.storage.names import free_name
from icc_editor.storage.post_index import PostIndex
from icc_editor.storage.safe_write import sync_folder, translated_errors


@dataclass(frozen=True, slots=True)
class BinnedPost:
    """A post in the bin; ``token`` brings it back."""

    token: str
    name: str
    path: Path
    when: datetime  # UTC, when it was thrown away


class Bin:
    """The bin of one library.  Each post lies in a folder of its own, named by its token."""

    def __init__(self, library: LibraryFolder, index: PostIndex) -> None:
        """Use the ``.icc`` folder of ``library``; ``index`` knows the posts' titles."""
        self._library = library
        self._index = index
        self._root = library.path / HIDDEN / "trash"

    def put(self, post: PostFolder) -> str:
        """Move a post into the bin; return the token that brings it back.

        Raises:
            LibraryMissing: The library's folder is gone.
            PostMissing: The post is gone.
            StorageError: The disk refused; the post is where it was.
        """
        self._library.expect_there()
        if not post.path.is_dir():
            raise PostMissing(post.path)
        token = secrets.token_hex(8)
        place = self._root / token
        with translated_errors(post.path):
            place.mkdir(mode=0o700, parents=True)
            try:
                post.path.rename(place / post.path.name)
            except OSError:
                place.rmdir()
                raise
            sync_folder(place)
            sync_folder(self._root)
            sync_folder(post.path.parent)
        return token

    def posts(self) -> tuple[BinnedPost, ...]:
        """Return the posts in the bin.

        Raises:
            StorageError: The bin is there and cannot be read.
        """
        if not self._root.is_dir():
            return ()
        with translated_errors(self._root):
            places = sorted(place for place in self._root.iterdir() if place.is_dir())
            found: list[BinnedPost] = []
            for place in places:
                with contextlib.suppress(FileNotFoundError):  # emptied while it is looked through
                    when = datetime.fromtimestamp(place.stat().st_mtime, UTC)
                    found += [
                        BinnedPost(place.name, one.name, one, when) for one in place.iterdir()
                    ]
            return tuple(found)

    def title(self, binned: BinnedPost) -> str:
        """Return the title of a post in the bin, its folder's name when it has none.

        Raises:
            StorageError: It cannot be read.
        """
        summary = self._index.summary(binned.path)
        return (summary.title if summary is not None else "") or binned.name

    def restore(self, token: str) -> PostFolder:
        """Bring a post back from the bin, under its old name or the next free one.

        Raises:
            LibraryMissing: The library's folder is gone.
            PostMissing: The bin holds nothing under ``token``.
            StorageError: The disk refused; the post is still in the bin.
        """
        binned = next((post for post in self.posts() if post.token == token), None)
        if binned is None:
            raise PostMissing(self._root / "-")
        library = self._library
        with library.locked(), translated_errors(binned.path):
            target = library.path / free_name(binned.name, "", library.names())
            binned.path.rename(target)
            sync_folder(library.path)
            with contextlib.suppress(OSError):
                binned.path.parent.rmdir()
        return post_folder.load(target)

    def empty(self, tokens: Iterable[str]) -> None:
        """Delete the posts under ``tokens`` for good; what was binned since stays.

        Raises:
            StorageError: The disk refused; the rest is still in the bin.
        """
        wanted = frozenset(tokens)
        for binned in self.posts():
            if binned.token in wanted:
                with translated_errors(binned.path):
                    shutil.rmtree(binned.path.parent)
