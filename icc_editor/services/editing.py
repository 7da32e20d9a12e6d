# SPDX-License-Identifier: MIT
"""The verbs of the writing window: open, save, settle a conflict, add a version, recover.

Without Qt and without threads of its own: every method may be called from a worker thread.  When
to save is the window's business.
"""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from icc_editor.errors import MetadataError, PostMissing, StorageError
from icc_editor.formats import front_matter
from icc_editor.post.clock import utc_now
from icc_editor.post.metadata import Metadata
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.version import Version
from icc_editor.services.outside import Outside, look
from icc_editor.services.rescued import located, post_of
from icc_editor.storage import post_folder
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.storage.journal import TEXT, Journal, JournalEntry
from icc_editor.storage.library import Library
from icc_editor.storage.post_folder import StoredVersion
from icc_editor.storage.safe_write import is_writable

Clock = Callable[[], datetime]

_BETWEEN_SNAPSHOTS = timedelta(minutes=10)


class Resolution(StrEnum):
    """What the writer chooses when somebody else wrote the file meanwhile."""

    KEEP_MINE = "keep_mine"  # theirs goes to history
    KEEP_THEIRS = "keep_theirs"  # mine goes to history
    KEEP_BOTH = "keep_both"  # theirs stays in place, mine is saved beside it


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two texts of one version: ``mine`` was not written, ``theirs`` is on disk.

    ``base`` is what both started from.  ``theirs`` is None when the file was deleted.
    """

    post: PostFolder
    base: StoredVersion
    mine: bytes
    mine_body: str
    theirs: StoredVersion | None


@dataclass(frozen=True, slots=True)
class Recovery:
    """Text typed before a crash that is not in the file.

    ``stored`` is the version on disk, None when it is gone.  ``file_changed`` says that the file
    is another than the one typed over: then the text must be compared, not just taken.
    """

    entry: JournalEntry
    stored: StoredVersion | None
    file_changed: bool

    @property
    def offered(self) -> Version:
        """The version as it will be when the writer takes what was typed."""
        return front_matter.read(_with_typed(self.entry, self.stored), self.entry.key.name)


class Editing:
    """Opens and saves the posts of one library."""

    def __init__(self, library: Library, journal: Journal, clock: Clock = utc_now) -> None:
        """Work on ``library``; typed text is noted in ``journal``."""
        self._library = library
        self._history = History(library.path)
        self._journal = journal
        self._clock = clock
        self._noted: dict[tuple[Path, str], Path] = {}  # texts in the window, and where noted

    @property
    def history(self) -> History:
        """The earlier states of the library's versions."""
        return self._history

    def open_post(self, path: Path) -> PostFolder:
        """Return the post in the folder ``path`` as it is now.

        Raises:
            PostMissing: It is gone.
            LibraryMissing: The library is gone.
        """
        return post_folder.load(path)

    def open_version(self, post: PostFolder, language: str) -> StoredVersion:
        """Read a version and keep its state in history; a library one cannot write opens too.

        Raises:
            PostMissing: It is gone.
            LibraryMissing: The library is gone.
            StorageError: It cannot be read.
        """
        stored = post_folder.read_version(post, language)
        self._keep_if_possible(post, stored, SnapshotReason.OPENED)
        return stored

    def look_outside(
        self, post: PostFolder, known: Mapping[str, StoredVersion], *, thorough: bool
    ) -> Outside:
        """Return what other programs changed; see ``outside.look``.

        The texts in ``known`` that are not on the disk any more are in history.
        """
        found = look(self._library, post, known, thorough=thorough)
        for stored in found.changed:
            before = known[stored.version.language]
            self._keep_if_possible(post, before, SnapshotReason.MINE)
        for language in found.removed:
            self._keep_if_possible(post, known[language], SnapshotReason.REMOVED)
        return found

    def may_write(self, post: PostFolder) -> bool:
        """Return whether the post's folder lets us write, as far as the system says."""
        return is_writable(post.path)

    def save(
        self,
        post: PostFolder,
        stored: StoredVersion,
        *,
        body: str | None = None,
        metadata: Metadata | None = None,
    ) -> StoredVersion:
        """Write what changed; when this returns, the text survives a power cut.

        Nothing is written when nothing changed and the file is as it was.  What ``note`` put into
        the journal about this version is forgotten; what an earlier run left there is not.

        Raises:
            FileChangedOutside: Somebody else wrote or deleted the file; nothing was written.  Ask
                ``conflict`` for both texts.
            LibraryMissing: The library is gone.
            PostMissing: The post is gone.
            DiskFull: No room; the old file is whole.
            ReadOnlyPlace: It may not be written; the old file is whole.
            StorageError: Anything else the system refused.
        """
        self._keep_now_and_then(post, stored)
        saved = post_folder.save_version(
            post, stored.version, metadata=metadata, body=body, base=stored.fingerprint
        )
        self._forget(post, stored.version.language)
        return replace(saved, version=front_matter.continued(saved.version, stored.version))

    def conflict(
        self,
        post: PostFolder,
        stored: StoredVersion,
        *,
        body: str | None = None,
        metadata: Metadata | None = None,
    ) -> Conflict:
        """Return both texts of a version that was changed outside; arguments as for ``save``.

        Raises:
            LibraryMissing: The library is gone.
            StorageError: The other text cannot be read.
        """
        mine = front_matter.write(stored.version, metadata=metadata, body=body)
        mine_body = stored.version.body if body is None else body
        return Conflict(post, stored, mine, mine_body, self._theirs(post, stored))

    def with_mine(self, conflict: Conflict, *, body: str, metadata: Metadata) -> Conflict:
        """Return the conflict with the writer's text as it is now; theirs is as it was shown."""
        mine = front_matter.write(conflict.base.version, metadata=metadata, body=body)
        return replace(conflict, mine=mine, mine_body=body)

    def copies(self, post: PostFolder) -> tuple[Path, ...]:
        """Return the files beside the versions that hold a second text of one.

        Raises:
            StorageError: The folder cannot be read.
        """
        return tuple(path for _language, path in post_folder.copies_beside(post))

    def resolve(self, conflict: Conflict, resolution: Resolution) -> StoredVersion | None:
        """Settle a conflict as the writer chose; no text is lost whatever happens.

        The text that does not stay in place is in history, or beside the file, before anything
        is written.  Returns the version now on disk; None when theirs was kept and theirs was to
        delete it.

        Raises:
            FileChangedOutside: It changed once more; ask ``conflict`` again.
            StorageError: The disk refused; nothing was lost.
        """
        result: StoredVersion | None
        post, language, theirs = conflict.post, conflict.base.version.language, conflict.theirs
        if resolution is Resolution.KEEP_MINE:
            if theirs is not None:
                self._keep(post, language, theirs.version.raw, SnapshotReason.THEIRS)
            base = theirs.fingerprint if theirs is not None else None
            result = post_folder.overwrite_version(post, language, conflict.mine, base=base)
        else:
            if resolution is Resolution.KEEP_BOTH:
                post_folder.save_beside(post, language, conflict.mine, self._clock())
            else:
                self._keep(post, language, conflict.mine, SnapshotReason.MINE)
            result = self._theirs(post, conflict.base)
        self._forget(post, language)
        return result

    def add_version(
        self, post: PostFolder, language: str, *, source: str = ""
    ) -> tuple[PostFolder, StoredVersion]:
        """Add an empty version in ``language``; return the post and the new version.

        Kind, date, categories, tags, comments and featured picture come from the version in
        ``source`` (the source language when empty).  Title, slug, excerpt and text stay empty: an
        untranslated title must not be published; the window shows the source's as a hint.

        Raises:
            NameTaken: There is a version in this language.
            PostMissing: The post is gone.
            StorageError: The disk refused.
        """
        given = self._source_metadata(post, source)
        metadata = replace(given, title="", slug="", excerpt="", numbers=None)
        changed = post_folder.add_language(post, language, metadata)
        return changed, post_folder.read_version(changed, language)

    def remove_version(self, post: PostFolder, stored: StoredVersion) -> PostFolder:
        """Take a version out of a post that has others; return the post without it.

        Its last state is in history before it is deleted: ``put_back`` undoes this at once, and
        a version added in the same language later can bring it back.

        Raises:
            FileChangedOutside: Somebody else wrote the file; nothing was removed.
            PostMissing: It is gone.
            StorageError: The disk refused; the version is where it was.
        """
        language = stored.version.language
        self._keep(post, language, stored.version.raw, SnapshotReason.REMOVED)
        changed = post_folder.remove_language(post, language, base=stored.fingerprint)
        self._forget(post, language)
        return changed

    def put_back(self, post: PostFolder, version: Version) -> tuple[PostFolder, StoredVersion]:
        """Put a version that was removed back as it was; return the post and the version.

        Raises:
            FileChangedOutside: There is a version in this language by now; it stays.
            PostMissing: The post is gone.
            StorageError: The disk refused.
        """
        stored = post_folder.overwrite_version(post, version.language, version.raw, base=None)
        return post_folder.load(post.path), stored

    def note(
        self,
        post: PostFolder,
        stored: StoredVersion,
        body: str,
        metadata: Metadata | None = None,
    ) -> None:
        """Note what was typed in the journal: cheap, and it works when the library is read-only.

        The file is noted as ``save`` would write it, fields included; only the text when the
        fields of the file cannot be read.  What an earlier run noted about the version stays
        beside it until the writer decides.

        Raises:
            StorageError: The journal cannot be written.
        """
        language = stored.version.language
        key = (post.path, language)
        if key not in self._noted:
            self._journal.set_aside(post.path, language)
        try:
            whole = front_matter.write(stored.version, metadata=metadata, body=body)
        except MetadataError:
            metadata = None
            whole = front_matter.write(stored.version, body=body)
        self._noted[key] = self._journal.note(
            post.path,
            language,
            body,
            stored.fingerprint,
            self._clock(),
            whole=whole,
            typed=_typed(stored.version, body, metadata),
            library_id=self._library.id,
            post_id=post.post_id,
        )

    def leave(self, post: PostFolder) -> None:
        """Take note that the window lets go of a post: what is in the journal is undecided now."""
        for language in post.languages:
            self._noted.pop((post.path, language), None)

    def recoverable(self) -> tuple[Recovery, ...]:
        """Return what is noted and neither saved nor in the window; what is saved is forgotten.

        Only posts of this library are looked at; it may have another place than when they were
        noted.

        Raises:
            StorageError: The journal cannot be read.
        """
        found = []
        in_window = set(self._noted.values())
        for noted in self._journal.pending():
            entry = None if noted.file in in_window else located(noted, self._library)
            if entry is None:
                continue
            stored = _on_disk(entry)
            if stored is not None and _with_typed(entry, stored) == stored.version.raw:
                with contextlib.suppress(StorageError):
                    self._journal.forget(entry.file)
                continue
            changed = stored is None or stored.fingerprint.sha256 != entry.base.sha256
            found.append(Recovery(entry, stored, changed))
        return tuple(found)

    def recover(self, recovery: Recovery) -> StoredVersion:
        """Put what was typed into its version; the file now on disk goes to history first.

        Fields and text that were not typed then stay as they are on disk.

        Raises:
            PostMissing: The version is gone: show the text and let the writer copy it.
            StorageError: The disk refused; the journal still has the text.
        """
        entry = recovery.entry
        post = post_of(entry)
        stored = post_folder.read_version(post, entry.key.name)
        self._keep(post, entry.key.name, stored.version.raw, SnapshotReason.THEIRS)
        raw = _with_typed(entry, stored)
        saved = post_folder.overwrite_version(post, entry.key.name, raw, base=stored.fingerprint)
        # The text is safe: a journal that cannot be cleared only asks once too often.
        with contextlib.suppress(StorageError):
            self._journal.forget(entry.file)
        return saved

    def discard(self, recovery: Recovery) -> None:
        """Forget recovered text: the writer does not want it.

        Raises:
            StorageError: The journal cannot be written.
        """
        self._journal.forget(recovery.entry.file)

    def _forget(self, post: PostFolder, language: str) -> None:
        """Drop what was noted about a text in the window: it is safe elsewhere."""
        file = self._noted.pop((post.path, language), None)
        if file is not None:
            # A journal that cannot be cleared only asks once too often.
            with contextlib.suppress(StorageError):
                self._journal.forget(file)

    def _theirs(self, post: PostFolder, stored: StoredVersion) -> StoredVersion | None:
        try:
            return post_folder.read_version(post, stored.version.language)
        except PostMissing:
            post_folder.load(post.path)  # the version is gone; is the post?
            return None

    def _source_metadata(self, post: PostFolder, source: str) -> Metadata:
        # The source itself may have been removed: then the next version stands for it.
        known = (source,) if source else (post.source_language, *post.languages)
        language = next((code for code in known if code in post.languages), "")
        if not language:
            return Metadata()
        return post_folder.read_version(post, language).version.metadata

    def _keep(self, post: PostFolder, language: str, raw: bytes, reason: SnapshotReason) -> None:
        self._history.keep(post, language, raw, reason, self._clock())

    def _keep_if_possible(
        self, post: PostFolder, stored: StoredVersion, reason: SnapshotReason
    ) -> None:
        """Keep an earlier state unless the disk refuses: saving the text comes first."""
        with contextlib.suppress(StorageError):
            self._keep(post, stored.version.language, stored.version.raw, reason)

    def _keep_now_and_then(self, post: PostFolder, stored: StoredVersion) -> None:
        known = self._history.list(post, stored.version.language)
        age = abs(self._clock() - known[-1].taken) if known else _BETWEEN_SNAPSHOTS
        if age >= _BETWEEN_SNAPSHOTS:
            self._keep_if_possible(post, stored, SnapshotReason.CHANGED)


def _on_disk(entry: JournalEntry) -> StoredVersion | None:
    try:
        return post_folder.read_version(post_of(entry), entry.key.name)
    except StorageError:
        return None


def _typed(version: Version, body: str, metadata: Metadata | None) -> tuple[str, ...]:
    """Return what differs from ``version``: names of fields, and ``TEXT``."""
    now = version.metadata if metadata is None else metadata
    names = [field.name for field in fields(Metadata)]
    changed = [name for name in names if getattr(now, name) != getattr(version.metadata, name)]
    return (*changed, TEXT) if body != version.body else tuple(changed)


def _with_typed(entry: JournalEntry, stored: StoredVersion | None) -> bytes:
    """Return the file with what was typed before the crash, and nothing else, put in."""
    if stored is None:
        return entry.whole or front_matter.new(entry.key.name, Metadata(), entry.text)
    now, metadata = stored.version, None
    if entry.whole is not None:
        noted = front_matter.read(entry.whole, entry.key.name)
        if (noted.problem_line is None) != (now.problem_line is None):
            return entry.whole  # only one of them has fields: they cannot be put together
        if now.problem_line is None:
            names = [field.name for field in fields(Metadata) if field.name in entry.typed]
            typed = {name: getattr(noted.metadata, name) for name in names}
            metadata = replace(now.metadata, **typed)
    body = entry.text if TEXT in entry.typed else None
    return front_matter.write(now, metadata=metadata, body=body)
