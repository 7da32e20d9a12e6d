# SPDX-License-Identifier: MIT
"""The verbs of the writing window: open, save, settle a conflict, add and remove, recover.

Without Qt and without threads of its own: every method may be called from a worker thread.  When
to save is the window's business.
"""

import contextlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from icc_editor.errors import FileChangedOutside, NameTaken, PostMissing, StorageError
from icc_editor.post.clock import utc_now
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.results_table import ResultsTable
from icc_editor.services.drafts import Draft
from icc_editor.services.outside import Outside, look
from icc_editor.services.rescued import Recovery, located, on_disk, post_of, with_typed
from icc_editor.storage import post_folder, stored_parts
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.storage.journal import Journal
from icc_editor.storage.library import Library
from icc_editor.storage.post_folder import StoredVersion
from icc_editor.storage.post_tables import StoredTable
from icc_editor.storage.safe_write import is_writable
from icc_editor.storage.stored_parts import StoredPart

Clock = Callable[[], datetime]

_BETWEEN_SNAPSHOTS = timedelta(minutes=10)


class Resolution(StrEnum):
    """What the writer chooses when somebody else wrote the file meanwhile."""

    KEEP_MINE = "keep_mine"  # theirs goes to history
    KEEP_THEIRS = "keep_theirs"  # mine goes to history
    KEEP_BOTH = "keep_both"  # theirs stays in place, mine is saved beside it


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two texts of one part: ``mine`` was not written, ``theirs`` is on disk.

    ``base`` is what both started from.  ``theirs`` is None when the file was deleted.
    """

    post: PostFolder
    base: StoredPart
    mine: bytes
    theirs: StoredPart | None


class Editing:
    """Opens and saves the posts of one library."""

    def __init__(self, library: Library, journal: Journal, clock: Clock = utc_now) -> None:
        """Work on ``library``; typed text is noted in ``journal``."""
        self._library = library
        self._history = History(library.path)
        self._journal = journal
        self._clock = clock
        self._noted: dict[tuple[Path, PartKey], Path] = {}  # what is in the window, and where noted

    @property
    def history(self) -> History:
        """The earlier states of the posts' parts."""
        return self._history

    def open_post(self, path: Path) -> PostFolder:
        """Return the post in the folder ``path`` as it is now.

        Raises:
            PostMissing: It is gone.
            LibraryMissing: The library is gone.
        """
        return post_folder.load(path)

    def open_part(self, post: PostFolder, key: PartKey) -> StoredPart:
        """Read a part and keep its state in history; a library one cannot write opens too.

        Raises:
            PostMissing: It is gone.
            LibraryMissing: The library is gone.
            StorageError: It cannot be read.
        """
        stored = stored_parts.read(post, key)
        self._keep_if_possible(post, stored, SnapshotReason.OPENED)
        return stored

    def look_outside(
        self, post: PostFolder, known: Mapping[PartKey, StoredPart], *, thorough: bool
    ) -> Outside:
        """Return what other programs changed; see ``outside.look``.

        The texts in ``known`` that are not on the disk any more are in history.
        """
        found = look(self._library, post, known, thorough=thorough)
        for stored in found.changed:
            self._keep_if_possible(post, known[stored.key], SnapshotReason.MINE)
        for key in found.removed:
            self._keep_if_possible(post, known[key], SnapshotReason.REMOVED)
        return found

    def may_write(self, post: PostFolder) -> bool:
        """Return whether the post's folder lets us write, as far as the system says."""
        return is_writable(post.path)

    def save(self, post: PostFolder, stored: StoredPart, draft: Draft) -> StoredPart:
        """Write what changed; when this returns, the text survives a power cut.

        Nothing is written when nothing changed and the file is as it was.  What ``note`` put into
        the journal about this part is forgotten; what an earlier run left there is not.

        Raises:
            FileChangedOutside: Somebody else wrote or deleted the file; nothing was written.  Ask
                ``conflict`` for both texts.
            LibraryMissing: The library is gone.
            PostMissing: The post is gone.
            DiskFull: No room; the old file is whole.
            ReadOnlyPlace: It may not be written; the old file is whole.
            StorageError: Anything else the system refused.
            MetadataError: The fields of the file cannot be read, so none can be put in.
        """
        self._keep_now_and_then(post, stored)
        raw = draft.over(stored)
        fingerprint = stored_parts.write(post, stored.key, raw, base=stored.fingerprint)
        self._forget(post, stored.key)
        return draft.landed(stored, raw, fingerprint)

    def conflict(self, post: PostFolder, stored: StoredPart, draft: Draft) -> Conflict:
        """Return both texts of a part that was changed outside; arguments as for ``save``.

        Raises:
            LibraryMissing: The library is gone.
            StorageError: The other text cannot be read.
        """
        return Conflict(post, stored, draft.over(stored), self._theirs(post, stored.key))

    def with_mine(self, conflict: Conflict, draft: Draft) -> Conflict:
        """Return the conflict with the writer's text as it is now; theirs is as it was shown."""
        return replace(conflict, mine=draft.over(conflict.base))

    def copies(self, post: PostFolder) -> tuple[Path, ...]:
        """Return the files beside the parts that hold a second text of one.

        Raises:
            StorageError: The folder cannot be read.
        """
        return stored_parts.copies_beside(post)

    def resolve(self, conflict: Conflict, resolution: Resolution) -> StoredPart | None:
        """Settle a conflict as the writer chose; no text is lost whatever happens.

        The text that does not stay in place is in history, or beside the file, before anything
        is written.  Returns the part now on disk; None when theirs was kept and theirs was to
        delete it.

        Raises:
            FileChangedOutside: It changed once more; ask ``conflict`` again.
            StorageError: The disk refused; nothing was lost.
        """
        result: StoredPart | None
        post, key, theirs = conflict.post, conflict.base.key, conflict.theirs
        if resolution is Resolution.KEEP_MINE:
            if theirs is not None:
                self._keep(post, key, theirs.raw, SnapshotReason.THEIRS)
            base = theirs.fingerprint if theirs is not None else None
            result = stored_parts.overwrite(post, key, conflict.mine, base=base)
        else:
            if resolution is Resolution.KEEP_BOTH:
                stored_parts.save_beside(post, key, conflict.mine, self._clock())
            else:
                self._keep(post, key, conflict.mine, SnapshotReason.MINE)
            result = self._theirs(post, key)
        self._forget(post, key)
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

    def remove(self, post: PostFolder, stored: StoredPart) -> PostFolder:
        """Take a part out of a post; return the post without it.  One version is to be left.

        Its last state is in history before it is deleted: ``put_back`` undoes this at once, and
        what is added later under the same name can bring it back.

        Raises:
            FileChangedOutside: Somebody else wrote the file; nothing was removed.
            PostMissing: It is gone.
            StorageError: The disk refused; the part is where it was.
        """
        self._keep(post, stored.key, stored.raw, SnapshotReason.REMOVED)
        changed = stored_parts.remove(post, stored)
        self._forget(post, stored.key)
        return changed

    def remove_with(
        self, post: PostFolder, stored: StoredPart, along: Iterable[StoredPart]
    ) -> tuple[PostFolder, tuple[StoredPart, ...]]:
        """Take a part out of a post as ``remove`` does, and what goes ``along`` with it.

        Returns the post and what was taken out.  What was to go along and is another by now, or
        cannot be deleted, stays: nobody is harmed by it.

        Raises:
            FileChangedOutside: Somebody else wrote the part; nothing was removed.
            PostMissing: It is gone.
            StorageError: The disk refused; the part is where it was.
        """
        left, gone = self.remove(post, stored), [stored]
        for each in along:
            with contextlib.suppress(StorageError):
                left = self.remove(left, each)
                gone.append(each)
        return left, tuple(gone)

    def put_back(self, post: PostFolder, removed: StoredPart) -> tuple[PostFolder, StoredPart]:
        """Put a part that was removed back as it was; return the post and the part.

        Raises:
            FileChangedOutside: There is another one in its place by now; it stays.
            PostMissing: The post is gone.
            StorageError: The disk refused.
        """
        stored = stored_parts.overwrite(post, removed.key, removed.raw, base=None)
        return post_folder.load(post.path), stored

    def add_table(self, post: PostFolder, table: ResultsTable) -> tuple[PostFolder, StoredPart]:
        """Add a results table, in a file called as it is; return the post and the table.

        Raises:
            NameTaken: There is a table of that name.
            PostMissing: The post is gone.
            StorageError: The disk refused.
        """
        from icc_editor.formats import table_toml

        return self._add(post, PartKey.table(table.id), table_toml.new(table).raw)

    def add_translation(
        self, post: PostFolder, language: str, raw: bytes
    ) -> tuple[PostFolder, StoredPart]:
        """Add the states of the translation into ``language``; return the post and the states.

        Raises:
            NameTaken: It has states; they stay.
            PostMissing: The post is gone.
            StorageError: The disk refused.
        """
        return self._add(post, PartKey.translation(language), raw)

    def rename_table(
        self, post: PostFolder, stored: StoredTable, name: str
    ) -> tuple[PostFolder, StoredPart]:
        """Give a results table another name; return the post and the table.

        Figures and addresses in the texts are the caller's.  The history goes on under the new
        name; the old one keeps the last state before.

        Raises:
            NameTaken: There is a table of that name; the old one stays.
            FileChangedOutside: Somebody else wrote the old file; it stays beside the new one.
            PostMissing: The post is gone.
            StorageError: The disk refused.
        """
        from icc_editor.formats import table_toml

        raw = table_toml.write(stored.file, replace(stored.table, id=name))
        _post, renamed = self._add(post, PartKey.table(name), raw)
        return self.remove(post, stored), renamed

    def note(self, post: PostFolder, stored: StoredPart, draft: Draft) -> None:
        """Note what was typed in the journal: cheap, and it works when the library is read-only.

        The file is noted as ``save`` would write it, fields included; only the text when the
        fields of the file cannot be read.  What an earlier run noted about the part stays
        beside it until the writer decides.

        Raises:
            StorageError: The journal cannot be written.
        """
        key = (post.path, stored.key)
        if key not in self._noted:
            self._journal.set_aside(post.path, str(stored.key))
        notable = draft.notable(stored)
        self._noted[key] = self._journal.note(
            post.path,
            str(stored.key),
            notable.text,
            stored.fingerprint,
            self._clock(),
            whole=notable.whole,
            typed=notable.typed,
            library_id=self._library.id,
            post_id=post.post_id,
        )

    def leave(self, post: PostFolder) -> None:
        """Take note that the window lets go of a post: what is in the journal is undecided now."""
        for path, key in list(self._noted):
            if path == post.path:
                self.leave_part(post, key)

    def leave_part(self, post: PostFolder, key: PartKey) -> None:
        """Take note that the window lets go of one part, as ``leave`` does."""
        self._noted.pop((post.path, key), None)

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
            stored = on_disk(entry)
            if stored is not None and with_typed(entry, stored) == stored.raw:
                with contextlib.suppress(StorageError):
                    self._journal.forget(entry.file)
                continue
            changed = stored is None or stored.fingerprint.sha256 != entry.base.sha256
            found.append(Recovery(entry, stored, changed))
        return tuple(found)

    def recover(self, recovery: Recovery) -> StoredPart:
        """Put what was typed into its part; the file now on disk goes to history first.

        Fields and text of a version that were not typed then stay as they are on disk.

        Raises:
            PostMissing: The part is gone: show the text and let the writer copy it.
            StorageError: The disk refused; the journal still has the text.
        """
        entry = recovery.entry
        post = post_of(entry)
        stored = stored_parts.read(post, entry.key)
        self._keep(post, entry.key, stored.raw, SnapshotReason.THEIRS)
        raw = with_typed(entry, stored)
        saved = stored_parts.overwrite(post, entry.key, raw, base=stored.fingerprint)
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

    def _add(self, post: PostFolder, key: PartKey, raw: bytes) -> tuple[PostFolder, StoredPart]:
        try:
            stored = stored_parts.overwrite(post, key, raw, base=None)
        except FileChangedOutside as error:
            raise NameTaken(error.path) from error
        return post_folder.load(post.path), stored

    def _forget(self, post: PostFolder, key: PartKey) -> None:
        """Drop what was noted about a text in the window: it is safe elsewhere."""
        file = self._noted.pop((post.path, key), None)
        if file is not None:
            # A journal that cannot be cleared only asks once too often.
            with contextlib.suppress(StorageError):
                self._journal.forget(file)

    def _theirs(self, post: PostFolder, key: PartKey) -> StoredPart | None:
        try:
            return stored_parts.read(post, key)
        except PostMissing:
            post_folder.load(post.path)  # the part is gone; is the post?
            return None

    def _source_metadata(self, post: PostFolder, source: str) -> Metadata:
        # The source itself may have been removed: then the next version stands for it.
        known = (source,) if source else (post.source_language, *post.languages)
        language = next((code for code in known if code in post.languages), "")
        if not language:
            return Metadata()
        return post_folder.read_version(post, language).version.metadata

    def _keep(self, post: PostFolder, key: PartKey, raw: bytes, reason: SnapshotReason) -> None:
        self._history.keep(post, str(key), raw, reason, self._clock())

    def _keep_if_possible(
        self, post: PostFolder, stored: StoredPart, reason: SnapshotReason
    ) -> None:
        """Keep an earlier state unless the disk refuses: saving the text comes first."""
        with contextlib.suppress(StorageError):
            self._keep(post, stored.key, stored.raw, reason)

    def _keep_now_and_then(self, post: PostFolder, stored: StoredPart) -> None:
        known = self._history.list(post, str(stored.key))
        age = abs(self._clock() - known[-1].taken) if known else _BETWEEN_SNAPSHOTS
        if age >= _BETWEEN_SNAPSHOTS:
            self._keep_if_possible(post, stored, SnapshotReason.CHANGED)
