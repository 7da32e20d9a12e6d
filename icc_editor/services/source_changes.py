# SPDX-License-Identifier: MIT
"""Whether the text a version was translated from was changed since.

The words count: title, excerpt and text.  A date, a status or a category that was changed concerns
no translator, though the file is newer for it.  What the words were is in the library's history;
only where there is none do the times of the files have to do.
"""

from datetime import UTC, datetime, timedelta

from icc_editor.errors import StorageError
from icc_editor.formats import front_matter
from icc_editor.post.post_folder import PostFolder
from icc_editor.post.version import Version
from icc_editor.storage.history import History, Snapshot
from icc_editor.storage.post_folder import StoredVersion

_SOON = timedelta(minutes=10)  # while one writes, a state is kept this often

_Words = tuple[str, str, str]


def source_changed(
    post: PostFolder, translation: StoredVersion, source: StoredVersion, history: History
) -> bool:
    """Return whether the source read otherwise while the translation read as it does now."""
    snapshots = history.list(post, source.version.language)
    if not snapshots:
        return source.fingerprint.mtime_ns > translation.fingerprint.mtime_ns
    since = _reads_so_since(post, translation, history)
    # Each snapshot is what stood in the file when it was taken.
    later = [snapshot for snapshot in snapshots if snapshot.taken >= since]
    now = _words(source.version)
    return any(
        (then := _read(history, snapshot, source)) is not None and _words(then) != now
        for snapshot in reversed(later)
    )


def _reads_so_since(post: PostFolder, stored: StoredVersion, history: History) -> datetime:
    """Return about the moment from which on a version had the words it has now.

    The file's own time, unless it was written since with the same words: then its words came
    soon after the last snapshot that has others.
    """
    since = datetime.fromtimestamp(stored.fingerprint.mtime_ns / 1e9, UTC)
    now, written_since = _words(stored.version), False
    for snapshot in reversed(history.list(post, stored.version.language)):
        then = _read(history, snapshot, stored)
        if then is None or _words(then) != now:
            return min(since, snapshot.taken + _SOON) if written_since else since
        if then.raw != stored.version.raw:
            since, written_since = min(since, snapshot.taken), True
    return since


def _read(history: History, snapshot: Snapshot, of: StoredVersion) -> Version | None:
    """Return an earlier state of a version; None when it cannot be read."""
    try:
        return front_matter.read(history.read(snapshot), of.version.language)
    except StorageError:
        return None


def _words(version: Version) -> _Words:
    return version.metadata.title, version.metadata.excerpt, version.body
