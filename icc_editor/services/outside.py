# SPDX-License-Identifier: MIT
"""What other programs did to a post that is open: looked for, never written."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from icc_editor.errors import PostMissing, StorageError
from icc_editor.formats import front_matter
from icc_editor.post.metadata import PostStatus
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder, text_fingerprint
from icc_editor.post.sent_content import sent_versions
from icc_editor.post.version import Version
from icc_editor.storage import post_folder, stored_parts
from icc_editor.storage.image_files import picture_stamps
from icc_editor.storage.library import Library
from icc_editor.storage.stored_parts import StoredPart

Stamps = Mapping[str, tuple[int, int]]
"""Time (ns) and size (bytes) of each file, by its name."""


@dataclass(frozen=True, slots=True)
class Outside:
    """A post as it is on the disk by now, and what of that the window does not know.

    ``post`` has another path when its folder was renamed.  ``touched`` were written anew with the
    same bytes.
    """

    post: PostFolder
    changed: tuple[StoredPart, ...]
    touched: tuple[StoredPart, ...]
    added: tuple[StoredPart, ...]
    removed: tuple[PartKey, ...]
    pictures: Stamps


def look(
    library: Library,
    post: PostFolder,
    known: Mapping[PartKey, StoredPart],
    *,
    thorough: bool,
) -> Outside:
    """Return what changed since the parts in ``known`` were read.

    A file whose time and size are the same is only read when it is to be ``thorough``.

    Raises:
        LibraryMissing: The library is gone.
        PostMissing: The post is gone, and is nowhere else in the library.
        StorageError: Something cannot be read.
    """
    now = _post_now(library, post)
    changed, touched, added = list[StoredPart](), list[StoredPart](), list[StoredPart]()
    for key in now.parts:
        before = known.get(key)
        if before is not None and not (thorough or not stored_parts.is_as_read(now, before)):
            continue
        found = stored_parts.read(now, key)
        if before is None:
            added.append(found)
        elif found.fingerprint.sha256 != before.fingerprint.sha256:
            changed.append(found)
        elif found.fingerprint != before.fingerprint:
            touched.append(found)
    removed = tuple(key for key in known if key not in now.parts)
    pictures = picture_stamps(now)
    return Outside(now, tuple(changed), tuple(touched), tuple(added), removed, pictures)


def glance(post: PostFolder) -> Mapping[PartKey, tuple[int, int]]:
    """Return time (ns) and size (bytes) of each part's file as they are now; none is read.

    Raises:
        LibraryMissing: The library is gone.
        PostMissing: The post is gone, or another folder by now.
        StorageError: Something cannot be looked at.
    """
    stamps = {}
    for key in stored_parts.there(post):
        with contextlib.suppress(OSError):  # it went meanwhile
            status = stored_parts.path_of(post, key).stat()
            stamps[key] = status.st_mtime_ns, status.st_size
    return stamps


def is_shown(
    sent: str,
    shown: Mapping[str, Version],
    tables: Mapping[str, bytes],
    status: PostStatus | None,
) -> bool:
    """Return whether what is frozen is what the window shows.

    ``sent`` names the frozen texts and tables as ``Publication.sent`` does; a text may have been
    frozen with the ``status`` that was chosen for it.  Versions and ``tables`` (their files) that
    are not shown are not judged.
    """
    for frozen in sent_versions(sent):
        if any(
            name in tables and text_fingerprint(tables[name]) != known
            for name, known in frozen.tables
        ):
            return False
        version = shown.get(frozen.language)
        if version is None or frozen.text == text_fingerprint(version.raw):
            continue
        if status is None or version.problem_line is not None:
            return False
        fields = replace(version.metadata, status=status)
        if frozen.text != text_fingerprint(front_matter.write(version, metadata=fields)):
            return False
    return True


def _post_now(library: Library, post: PostFolder) -> PostFolder:
    try:
        return post_folder.load(post.path)
    except PostMissing:
        with contextlib.suppress(StorageError):
            return library.find(post.post_id)
        raise
