# SPDX-License-Identifier: MIT
"""A library: a folder of posts the writer can see, copy and sync.

Nothing in it is ever rebuilt, normalised or cleaned behind the writer's back.  Folders that are no
posts are left alone; damaged ones are shown as far as they can be read.
"""

import contextlib
import os
import re
import secrets
import shutil
import time
import tomllib
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from icc_editor.errors import (
    LibraryMissing,
    MetadataError,
    NameTaken,
    NotALibrary,
    PostMissing,
    ReadOnlyPlace,
    StorageError,
)
from icc_editor.formats import toml_text
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.post.metadata import Metadata
from icc_editor.post.post_folder import PostFolder, PostSummary
from icc_editor.storage import post_folder
from icc_editor.storage.bin import Bin
from icc_editor.storage.history import History
from icc_editor.storage.library_folder import HIDDEN, LIBRARY_FILE, LibraryFolder
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.names import ascii_slug, free_name
from icc_editor.storage.post_index import PostIndex, SearchHit
from icc_editor.storage.post_texts import PostTexts
from icc_editor.storage.safe_read import NO_FILE, read_file
from icc_editor.storage.safe_write import (
    ABANDONED_S,
    is_writable,
    sweep,
    sync_folder,
    translated_errors,
    write_new,
)

_STAGING = ".icc-new-"
_UNFINISHED = re.compile(rf"{re.escape(_STAGING)}[0-9a-f]{{12}}")
_NO_TITLE = "post"  # in the name of a folder
_UNNAMED = re.compile(rf"(\d{{4}}-\d\d-\d\d)-{_NO_TITLE}(?:-\d+)?")
_DERIVED_IDS = uuid.UUID("c6a1b8f0-3f2b-4c55-8a44-3a3f2c7f0e02")


class Library:
    """One open library.  Its methods may be called from any thread, by several at once.

    What is known of the posts has a lock, and so have ``texts``; on the disk folders are locked
    where two could get in each other's way, against other instances too.
    """

    def __init__(self, path: Path, library_id: str, *, damaged: bool = False) -> None:
        """Use ``open`` or ``create``."""
        self.path = path
        self.id = library_id
        self.damaged = damaged
        self.texts = PostTexts()
        self._index = PostIndex(self.texts)
        self._folder = LibraryFolder(path)
        self.bin = Bin(self._folder, self._index)

    @classmethod
    def open(cls, path: Path) -> "Library":
        """Open the library in the folder ``path``.

        A ``library.toml`` that is there but cannot be read makes the library ``damaged``: its
        posts are all there, its id is derived from its place, the file stays as it is.

        Raises:
            LibraryMissing: There is no such folder.
            NotALibrary: The folder holds no ``library.toml``.
            StorageError: It cannot be read right now.
        """
        path = path.absolute()
        if not path.is_dir():
            raise LibraryMissing(path)
        file = path / LIBRARY_FILE
        if not os.path.lexists(file):
            raise NotALibrary(path)
        try:
            found = tomllib.loads(read_file(file)[0].decode()).get("id")
        except (ValueError, RecursionError):
            found = None
        except StorageError as error:
            if error.reason not in NO_FILE:
                raise
            found = None
        if isinstance(found, str) and found:
            return cls(path, found)
        return cls(path, str(uuid.uuid5(_DERIVED_IDS, str(path))), damaged=True)

    @classmethod
    def create(cls, path: Path) -> "Library":
        """Make a library of the folder ``path``, which may be new, empty or hold other things.

        Raises:
            NameTaken: It is one already.
            StorageError: The disk refused.
        """
        path = path.absolute()
        with translated_errors(path):
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
        identity = {"id": str(uuid.uuid4())}
        write_new(path / LIBRARY_FILE, toml_text.dump(identity).encode())
        return cls(path, identity["id"])

    def sweep(self, *, cancelled: CancelCheck = never_cancelled) -> int:
        """Remove what crashes left behind, if nobody is writing it; return how much it was.

        Only what bears a name this program gives is touched.  Never raises; to be called once
        after opening, from any thread.  Stops early when ``cancelled`` says so.
        """
        removed = self._sweep_unfinished()
        for place in self._written_places():
            if cancelled():
                break
            removed += sweep(place)
        return removed

    def _sweep_unfinished(self) -> int:
        """Remove folders that were being filled when a crash came; return how many."""
        removed = 0
        with (
            contextlib.suppress(StorageError, OSError),
            folder_lock(self.path, patience_s=0.0) as alone,
        ):
            for entry in self._folder.entries():
                if not (_UNFINISHED.fullmatch(entry.name) and entry.is_dir(follow_symlinks=False)):
                    continue
                if alone or time.time() - entry.stat().st_mtime > ABANDONED_S:
                    shutil.rmtree(entry.path, ignore_errors=True)
                    removed += 1
        return removed

    def _written_places(self) -> Iterator[Path]:
        """Yield the folders this program writes files in."""
        yield self.path
        yield self.path / "terms"
        with contextlib.suppress(StorageError):
            for folder in self._folder.post_folders():
                yield folder
                yield from (folder / name for name in ("images", "tables", "translations"))
        yield from (Path(place) for place, _folders, _files in os.walk(self.path / HIDDEN))

    def posts(self) -> tuple[PostSummary, ...]:
        """Return all posts, the last changed first.

        Cheap when little changed: only heads of versions whose time or size changed are read.

        Raises:
            LibraryMissing: The folder is gone.
            StorageError: The folder cannot be read.
        """
        found = [self._index.summary(folder) for folder in self._folder.post_folders()]
        posts = [summary for summary in found if summary is not None]
        return tuple(sorted(posts, key=lambda post: (post.modified, post.path.name), reverse=True))

    def search(
        self, query: str, *, cancelled: CancelCheck = never_cancelled
    ) -> tuple[SearchHit, ...]:
        """Return the versions whose title or text holds every word of ``query``.

        Words are found however they were typed (``text.khmer.fold``); accents count.  Hits in
        titles come first.  Stops early, with what was found, when ``cancelled`` says so.

        Raises:
            LibraryMissing: The folder is gone.
            StorageError: The folder cannot be read.
        """
        hits: list[SearchHit] = []
        for folder in self._folder.post_folders():
            if cancelled():
                break
            hits.extend(self._index.search(folder, query))
        return tuple(sorted(hits, key=lambda hit: not hit.in_title))

    def post_folders(self) -> list[Path]:
        """Return the folders that may be posts, the newest by name first; from any thread.

        Raises:
            LibraryMissing: The folder is gone.
            StorageError: The folder cannot be read.
        """
        return sorted(self._folder.post_folders(), reverse=True)

    def check_writable(self) -> None:
        """Do nothing when posts can be made and changed here.

        Raises:
            ReadOnlyPlace: They can only be read.
        """
        if not is_writable(self.path):
            raise ReadOnlyPlace(self.path)

    def find(self, post_id: str) -> PostFolder:
        """Return the post with that id, wherever its folder is now.

        Raises:
            PostMissing: There is none.
            StorageError: The folder cannot be read.
        """
        for summary in self.posts():
            if summary.post_id == post_id:
                return post_folder.load(summary.path)
        raise PostMissing(self.path)

    def new_post(
        self, title: str, language: str, when: datetime, *, metadata: Metadata | None = None
    ) -> PostFolder:
        """Make a post with one empty version and return it.

        ``when`` gives the date in the folder's name, in its own zone.

        Raises:
            LibraryMissing: The folder is gone.
            StorageError: The disk refused; nothing is left behind.
        """
        fields = replace(metadata or Metadata(), title=title)

        def fill(folder: Path) -> None:
            post_folder.write_first_files(
                folder, post_id=str(uuid.uuid4()), language=language, metadata=fields
            )

        return self.add_folder(folder_name(title, when), fill)

    def duplicate(
        self, post: PostFolder, when: datetime, *, retitle: Callable[[str], str] | None = None
    ) -> PostFolder:
        """Make a copy of a post, with an id of its own and published nowhere; return it.

        ``retitle`` gives the copy's versions their titles; one that cannot be changed stays.

        Raises:
            LibraryMissing: The library's folder is gone.
            PostMissing: The post is gone.
            StorageError: The disk refused; nothing is left behind.
        """
        from icc_editor.storage import post_copy

        post = post_folder.load(post.path)
        title = ""
        if post.languages:
            title = post_folder.read_version(post, post.languages[0]).version.metadata.title

        def fill(folder: Path) -> None:
            identity = post_folder.identity_for_copy(post, str(uuid.uuid4()))
            post_copy.copy_files(post.path, folder, leave=post_folder.POST_FILE)
            write_new(folder / post_folder.POST_FILE, identity)
            if retitle is not None:
                for language in post.languages:
                    _retitle(post_folder.load(folder), language, retitle)

        return self.add_folder(folder_name(title, when), fill)

    def move(self, post: PostFolder, target: "Library") -> PostFolder:
        """Move a post, with its pictures, history and publications, into another library.

        It is copied and compared first; then the one here goes into the bin, with whatever the
        copy leaves out (links, hidden files).  A crash between leaves it in both; the next try
        finds the copy and goes on.

        Raises:
            LibraryMissing: One of the libraries is gone.
            NameTaken: That library has this very post already, with other words.
            PostMissing: The post is gone.
            StorageError: The disk refused, or the copy is not what was copied; the post is here.
        """
        from icc_editor.storage import post_copy

        self._folder.expect_there()
        post = post_folder.load(post.path)

        def fill(folder: Path) -> None:
            post_copy.copy_files(post.path, folder, leave="")
            with contextlib.suppress(NameTaken):  # the id of a post without it is its folder's
                write_new(folder / post_folder.POST_FILE, post_folder.identity_of(post))
            post_copy.expect_same(post.path, folder)

        known = [there.path for there in target.posts() if there.post_id == post.post_id]
        with folder_lock(post.path):
            History(self.path).copy_to(target.path, post)
            if known and not post_copy.is_same(post.path, known[0]):
                raise NameTaken(known[0])
            place = known[0] if known else target.add_folder(post.path.name, fill).path
        self.bin.put(post)
        return post_folder.load(place)

    def name_folder(self, post: PostFolder) -> PostFolder:
        """Name the folder of a post that got its title later, as ``new_post`` would have.

        Only a folder named before there was a title is renamed, and only once: the name carries no
        meaning, but people look for it.  Nobody may have the post open, or on its way.

        Raises:
            LibraryMissing: The library is gone.
            PostMissing: The post is gone.
            StorageError: The disk refused; the folder has its old name.
        """
        match = _UNNAMED.fullmatch(post.path.name)
        post = post_folder.load(post.path)
        if match is None or post.post_id == post_folder.derived_id(post.path):
            return post  # without an identity file the name says which post it is
        versions = (post_folder.read_version(post, code).version for code in post.languages)
        slugs = (ascii_slug(version.metadata.title, fallback="") for version in versions)
        slug = next((slug for slug in slugs if slug), _NO_TITLE)
        if slug == _NO_TITLE:
            return post
        with self._folder.locked(), folder_lock(post.path), translated_errors(post.path):
            target = self.path / free_name(f"{match[1]}-{slug}", "", self._folder.names())
            post.path.rename(target)
            sync_folder(self.path)
        return post_folder.load(target)

    def rename(self, post: PostFolder, title: str) -> PostFolder:
        """Give the source version another title; return the post.

        The folder keeps its name: it carries no meaning, and whoever has the post open, or on its
        way to a blog, still finds it.

        Raises:
            PostMissing: The post is gone, or has no version.
            StorageError: The disk refused; the old title stands.
        """
        post = post_folder.load(post.path)
        if not post.languages:
            raise PostMissing(post.path)
        stored = post_folder.read_version(post, post.languages[0])
        post_folder.save_version(
            post,
            stored.version,
            metadata=replace(stored.version.metadata, title=title),
            base=stored.fingerprint,
        )
        return post

    def add_folder(self, name: str, fill: Callable[[Path], None]) -> PostFolder:
        """Make a folder, have it filled out of sight, then give it its name: whole or not at all.

        ``name`` may get a number; the post is returned.

        Raises:
            LibraryMissing: The library is gone.
            StorageError: The disk refused, or ``fill`` did; nothing is left behind.
        """
        staging = self.path / f"{_STAGING}{secrets.token_hex(6)}"
        with self._folder.locked():
            try:
                with translated_errors(self.path):
                    staging.mkdir(mode=0o700)
                fill(staging)
                with translated_errors(self.path):
                    sync_folder(staging)
                    target = self.path / free_name(name, "", self._folder.names())
                    staging.rename(target)
                    sync_folder(self.path)
            except BaseException:
                shutil.rmtree(staging, ignore_errors=True)
                raise
        return post_folder.load(target)


def has_no_name_yet(folder: Path) -> bool:
    """Return whether a post's folder was named before the post had a title."""
    return _UNNAMED.fullmatch(folder.name) is not None


def folder_name(title: str, when: datetime) -> str:
    """Return what the folder of a new post is called; a number may have to be added."""
    return f"{when:%Y-%m-%d}-{ascii_slug(title, fallback=_NO_TITLE)}"


def _retitle(post: PostFolder, language: str, retitle: Callable[[str], str]) -> None:
    stored = post_folder.read_version(post, language)
    metadata = stored.version.metadata
    if metadata.title:
        with contextlib.suppress(MetadataError):  # damaged fields are copied as they are
            post_folder.save_version(
                post,
                stored.version,
                metadata=replace(metadata, title=retitle(metadata.title)),
                base=stored.fingerprint,
            )
