# SPDX-License-Identifier: MIT
"""A library: a folder of posts the writer can see, copy and sync.

Nothing in it is ever rebuilt, normalised or cleaned behind the writer's back.  Folders that are no
posts are left alone; damaged ones are shown as far as they can be read.
"""

import contextlib
import os
import secrets
import shutil
import tomllib
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
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
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.post.metadata import Metadata
from icc_editor.post.post_folder import PostFolder, PostSummary
from icc_editor.storage import post_folder, toml_text
from icc_editor.storage.history import HIDDEN, LIBRARY_FILE
from icc_editor.storage.locks import folder_lock
from icc_editor.storage.names import ascii_slug, free_name
from icc_editor.storage.post_index import PostIndex, SearchHit
from icc_editor.storage.safe_read import NO_FILE, read_file
from icc_editor.storage.safe_write import (
    is_temporary,
    is_writable,
    storage_error,
    sweep,
    sweep_tree,
    sync_folder,
    translated_errors,
    write_new,
)

_NOT_POSTS = frozenset({"terms"})
_STAGING = ".icc-new-"
_DERIVED_IDS = uuid.UUID("c6a1b8f0-3f2b-4c55-8a44-3a3f2c7f0e02")


@dataclass(frozen=True, slots=True)
class TrashedPost:
    """A post in the trash; ``token`` brings it back."""

    token: str
    name: str
    path: Path
    when: datetime  # UTC, when it was thrown away


class Library:
    """One open library.  Its methods may be called from any thread, one at a time."""

    def __init__(self, path: Path, library_id: str, *, damaged: bool = False) -> None:
        """Use ``open`` or ``create``."""
        self.path = path
        self.id = library_id
        self.damaged = damaged
        self._index = PostIndex()

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

    def sweep(self) -> int:
        """Remove what crashes left behind, if nobody is writing it; return how many files.

        Never raises; to be called once after opening.
        """
        removed = 0
        with contextlib.suppress(StorageError), folder_lock(self.path, patience_s=0.0):
            for entry in self._entries():
                if entry.name.startswith(_STAGING) and entry.is_dir(follow_symlinks=False):
                    shutil.rmtree(entry.path, ignore_errors=True)
                    removed += 1
        removed += sweep(self.path)
        with contextlib.suppress(StorageError):
            for folder in self._folders():
                removed += sum(sweep(place) for place in (folder, folder / "images"))
        return removed + sweep_tree(self.path / HIDDEN)

    def posts(self) -> tuple[PostSummary, ...]:
        """Return all posts, the last changed first.

        Cheap when little changed: only heads of versions whose time or size changed are read.

        Raises:
            LibraryMissing: The folder is gone.
            StorageError: The folder cannot be read.
        """
        found = [self._index.summary(folder) for folder in self._folders()]
        posts = [summary for summary in found if summary is not None]
        return tuple(sorted(posts, key=lambda post: (post.modified, post.path.name), reverse=True))

    def search(
        self, query: str, *, cancelled: CancelCheck = never_cancelled
    ) -> tuple[SearchHit, ...]:
        """Return the versions whose title or text holds every word of ``query``.

        Case, composition (NFC) and zero-width spaces make no difference.  Hits in titles come
        first.  Stops early, with what was found, when ``cancelled`` says so.

        Raises:
            LibraryMissing: The folder is gone.
            StorageError: The folder cannot be read.
        """
        hits: list[SearchHit] = []
        for folder in self._folders():
            if cancelled():
                break
            hits.extend(self._index.search(folder, query))
        return tuple(sorted(hits, key=lambda hit: not hit.in_title))

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

        return self._add(_folder_name(title, when), fill)

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
        post = post_folder.load(post.path)
        title = ""
        if post.languages:
            title = post_folder.read_version(post, post.languages[0]).version.metadata.title

        def fill(folder: Path) -> None:
            identity = post_folder.identity_for_copy(post, str(uuid.uuid4()))
            _copy_files(post.path, folder, leave=post_folder.POST_FILE)
            write_new(folder / post_folder.POST_FILE, identity)
            if retitle is not None:
                for language in post.languages:
                    _retitle(post_folder.load(folder), language, retitle)

        return self._add(_folder_name(title, when), fill)

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

    def trash(self, post: PostFolder) -> str:
        """Move a post to the trash; return the token that brings it back.

        Raises:
            LibraryMissing: The library's folder is gone.
            PostMissing: The post is gone.
            StorageError: The disk refused; the post is where it was.
        """
        self._expect_there()
        if not post.path.is_dir():
            raise PostMissing(post.path)
        token = secrets.token_hex(8)
        place = self._trash / token
        with translated_errors(post.path):
            place.mkdir(mode=0o700, parents=True)
            try:
                post.path.rename(place / post.path.name)
            except OSError:
                place.rmdir()
                raise
            sync_folder(place)
            sync_folder(self._trash)
            sync_folder(post.path.parent)
        return token

    def trashed(self) -> tuple[TrashedPost, ...]:
        """Return the posts in the trash.

        Raises:
            StorageError: The trash is there and cannot be read.
        """
        if not self._trash.is_dir():
            return ()
        with translated_errors(self._trash):
            places = sorted(place for place in self._trash.iterdir() if place.is_dir())
            found = [(place, child) for place in places for child in place.iterdir()]
            return tuple(
                TrashedPost(
                    place.name,
                    child.name,
                    child,
                    datetime.fromtimestamp(place.stat().st_mtime, UTC),
                )
                for place, child in found
            )

    def restore(self, token: str) -> PostFolder:
        """Bring a post back from the trash, under its old name or the next free one.

        Raises:
            PostMissing: The trash holds nothing under ``token``.
            StorageError: The disk refused; the post is still in the trash.
        """
        post = next((post for post in self.trashed() if post.token == token), None)
        if post is None:
            raise PostMissing(self._trash / "-")
        with self._locked(), translated_errors(post.path):
            target = self.path / free_name(post.name, "", self._names())
            post.path.rename(target)
            sync_folder(self.path)
            with contextlib.suppress(OSError):
                post.path.parent.rmdir()
        return post_folder.load(target)

    def trashed_title(self, trashed: TrashedPost) -> str:
        """Return the title of a post in the trash, its folder's name when it has none.

        Raises:
            StorageError: It cannot be read.
        """
        summary = self._index.summary(trashed.path)
        return (summary.title if summary is not None else "") or trashed.name

    def empty_trash(self, tokens: Iterable[str]) -> None:
        """Delete the posts under ``tokens`` for good; what was binned since stays.

        Raises:
            StorageError: The disk refused; the rest is still in the trash.
        """
        wanted = frozenset(tokens)
        for trashed in self.trashed():
            if trashed.token in wanted:
                with translated_errors(trashed.path):
                    shutil.rmtree(trashed.path.parent)

    @property
    def _trash(self) -> Path:
        return self.path / HIDDEN / "trash"

    def _add(self, name: str, fill: Callable[[Path], None]) -> PostFolder:
        """Make a folder, have it filled out of sight, then give it its name: whole or not."""
        staging = self.path / f"{_STAGING}{secrets.token_hex(6)}"
        with self._locked():
            try:
                with translated_errors(self.path):
                    staging.mkdir(mode=0o700)
                fill(staging)
                with translated_errors(self.path):
                    sync_folder(staging)
                    target = self.path / free_name(name, "", self._names())
                    staging.rename(target)
                    sync_folder(self.path)
            except BaseException:
                shutil.rmtree(staging, ignore_errors=True)
                raise
        return post_folder.load(target)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        self._expect_there()
        with folder_lock(self.path):
            yield

    def _expect_there(self) -> None:
        """Raise when the library is gone; the empty folder of a pulled-out stick is no library."""
        if not os.path.lexists(self.path / LIBRARY_FILE):
            raise LibraryMissing(self.path)

    def _names(self) -> list[str]:
        return [entry.name for entry in self._entries()]

    def _folders(self) -> list[Path]:
        """Return the folders that may be posts."""
        self._expect_there()
        return [
            Path(entry.path)
            for entry in self._entries()
            if not entry.name.startswith(".") and entry.name not in _NOT_POSTS and _is_folder(entry)
        ]

    def _entries(self) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self.path) as entries:
                return list(entries)
        except OSError as cause:
            raise storage_error(self.path, cause) from cause


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a symbolic link that leads in circles
        return False


def _folder_name(title: str, when: datetime) -> str:
    return f"{when:%Y-%m-%d}-{ascii_slug(title, fallback='post')}"


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


def _copy_files(source: Path, target: Path, *, leave: str) -> None:
    """Copy all regular files below ``source``; links, pipes and hidden things stay behind."""
    with translated_errors(source):
        entries = sorted(os.scandir(source), key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.startswith(".") or entry.name == leave or is_temporary(entry.name):
            continue
        if entry.is_dir(follow_symlinks=False):
            with translated_errors(target):
                (target / entry.name).mkdir(mode=0o700)
            _copy_files(Path(entry.path), target / entry.name, leave="")
        elif entry.is_file(follow_symlinks=False):
            with contextlib.suppress(NameTaken):
                write_new(target / entry.name, read_file(Path(entry.path))[0])
