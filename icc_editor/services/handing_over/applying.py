# SPDX-License-Identifier: MIT
"""The parts of a post a translation is made of: read as one, and written as one."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from icc_editor.post.handover import HandedTexts
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.handing_over.clashes import Choice
from icc_editor.services.handing_over.plan import TakingPlan
from icc_editor.storage import stored_parts
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.storage.post_parts import write_parts
from icc_editor.storage.safe_read import Fingerprint

Parts = Mapping[PartKey, tuple[bytes, Fingerprint]]
"""The parts of a post with what their files were when they were read."""

NO_CHOICES: Mapping[str, Choice] = MappingProxyType({})


def read_parts(post: PostFolder, language: str) -> Parts:
    """Return the parts the translation into ``language`` is made of.

    Raises:
        PostMissing: The post is gone.
        StorageError: Something cannot be read.
    """
    found = {}
    for key in stored_parts.there(post):
        wanted = (
            key.name in (post.source_language, language)
            if key.kind is PartKind.VERSION
            else key.kind is PartKind.TABLE or key.name == language
        )
        if wanted:
            stored = stored_parts.read(post, key)
            found[key] = stored.raw, stored.fingerprint
    return found


def texts_of(parts: Parts, language: str) -> HandedTexts:
    """Return parts as the texts that are handed over."""
    by_kind: dict[PartKind, dict[str, bytes]] = {kind: {} for kind in PartKind}
    for key, (raw, _fingerprint) in parts.items():
        by_kind[key.kind][key.name] = raw
    return HandedTexts(
        by_kind[PartKind.VERSION],
        by_kind[PartKind.TABLE],
        by_kind[PartKind.TRANSLATION].get(language, b""),
    )


def parts_of(texts: HandedTexts, language: str) -> dict[PartKey, bytes]:
    """Return texts that were handed over as parts."""
    parts = {PartKey.version(name): raw for name, raw in texts.versions.items()}
    parts |= {PartKey.table(name): raw for name, raw in texts.tables.items()}
    if texts.states:
        parts[PartKey.translation(language)] = texts.states
    return parts


def apply(
    post: PostFolder,
    parts: Parts,
    found: TakingPlan,
    choices: Mapping[str, Choice],
    theirs: Mapping[PartKey, bytes],
    history: tuple[History, datetime],
) -> None:
    """Write what a plan says, all of it or nothing.

    What is written over is in the history before, and so are those of ``theirs`` in which mine was
    chosen over something.

    Raises:
        FileChangedOutside: A part is not what was read; nothing was written.
        StorageError: The disk refused.
    """
    snapshots, now = history
    decided = {clash.part for clash in found.clashes if clash.id in choices}
    refused = {clash.part for clash in found.clashes if choices.get(clash.id) is Choice.MINE}
    for key in found.writes:
        if key in parts and key.kind is not PartKind.TRANSLATION:
            reason = SnapshotReason.MINE if str(key) in decided else SnapshotReason.CHANGED
            snapshots.keep(post, str(key), parts[key][0], reason, now)
    for key, raw in theirs.items():
        if str(key) in refused:
            snapshots.keep(post, str(key), raw, SnapshotReason.THEIRS, now)
    writes = [
        (stored_parts.path_of(post, key), raw, parts[key][1] if key in parts else None)
        for key, raw in sorted(found.writes.items(), key=lambda item: str(item[0]))
    ]
    if writes:
        write_parts(post.path, writes)
