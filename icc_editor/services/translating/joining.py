# SPDX-License-Identifier: MIT
"""Two texts that say the same, written apart from each other, become versions of one post.

Either two posts, or one text with both languages.  Their paragraphs are paired (see
``alignment.pairing``) and kept as drafts: whoever reads them beside each other says what is right.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from icc_editor.errors import NotJoinable, StorageError
from icc_editor.formats import front_matter, translation_toml
from icc_editor.post.part import PartKey
from icc_editor.post.post_folder import PostFolder, Publication
from icc_editor.post.segment import TranslationStates
from icc_editor.post.version import Version
from icc_editor.services.translating.on_disk import readable_tables
from icc_editor.services.translating.parting import parted
from icc_editor.services.translating.translation import Translation, translation_of
from icc_editor.storage import post_folder, stored_parts
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.storage.image_files import add_picture, picture_stamps, read_picture
from icc_editor.storage.post_parts import write_parts
from icc_editor.storage.post_tables import raw_tables
from icc_editor.storage.safe_read import Fingerprint
from icc_editor.text.languages import KHMER

_PICTURES = "images/"


@dataclass(frozen=True, slots=True)
class JoiningPlan:
    """What a post is to become.

    ``versions`` are its new or changed texts, ``aligned`` the translations among its versions,
    ``tables`` results tables it gets, ``publications`` where the other post's versions are on a
    blog, ``left`` the languages that stay in the other post alone.
    """

    post: PostFolder
    versions: tuple[Version, ...]
    aligned: tuple[Translation, ...]
    tables: Mapping[str, bytes] = field(default_factory=dict)
    publications: tuple[Publication, ...] = ()
    other: PostFolder | None = None
    left: tuple[str, ...] = ()
    stamps: Mapping[PartKey, Fingerprint] = field(default_factory=dict)


class Joining:
    """Plans and does it.  What is written over is in the history before."""

    def __init__(self, history: History, clock: Callable[[], datetime]) -> None:
        """``history`` is the library's, ``clock`` zone-aware."""
        self._history = history
        self._clock = clock

    @staticmethod
    def of_one(post: PostFolder, language: str = "", other: str = "") -> JoiningPlan:
        """Return how the version in ``language`` (the source) becomes two.

        ``other`` is the language of what is not Khmer, where the version itself does not say it.

        Raises:
            NotJoinable: All of it is in one language, or there is a version in the other already.
            StorageError: Something cannot be read.
        """
        language = language or post.source_language
        stored = post_folder.read_version(post, language)
        version = stored.version
        latin = language if language != KHMER else other or "en"
        halves = parted(version.body, version.metadata, latin)
        if halves is None:
            raise NotJoinable("one_language")
        own, new = sorted(halves, key=lambda half: half.language != language)
        _expect_free(post, new.language)
        kept = front_matter.write(version, metadata=own.metadata, body=own.body)
        versions = (
            front_matter.read(kept, language),
            _new(new.language, front_matter.new(new.language, new.metadata, new.body)),
        )
        stamps = {PartKey.version(language): stored.fingerprint}
        return _planned(post, versions, stamps)

    @staticmethod
    def of_versions(post: PostFolder) -> JoiningPlan:
        """Return how the versions a post has stand beside each other, where nothing is kept of it.

        Raises:
            NotJoinable: There is no such version.
            StorageError: Something cannot be read.
        """
        versions = tuple(
            post_folder.read_version(post, code).version
            for code in post.languages
            if code != post.source_language and code not in post.translations
        )
        if not versions:
            raise NotJoinable("one_language")
        return replace(_planned(post, versions, {}), versions=())

    @staticmethod
    def of_two(post: PostFolder, other: PostFolder) -> JoiningPlan:
        """Return how a post gets the versions of another that it has none of.

        Raises:
            NotJoinable: They are the same post, there is no such version, or both have a results
                table of the same name that is not the same.
            StorageError: Something cannot be read.
        """
        if post.path == other.path:
            raise NotJoinable("same_post")
        taken = [code for code in other.languages if code not in post.languages]
        if not taken:
            raise NotJoinable("same_language")
        mine, theirs = raw_tables(post.path), raw_tables(other.path)
        for name in sorted(mine.keys() & theirs.keys()):
            if mine[name] != theirs[name]:
                raise NotJoinable("tables", name)
        versions = tuple(post_folder.read_version(other, code).version for code in taken)
        tables = {name: raw for name, raw in theirs.items() if name not in mine}
        plan = _planned(post, versions, {}, {**mine, **tables})
        known = {(its.endpoint, its.blog_id, its.language) for its in post.publications}
        return replace(
            plan,
            tables=tables,
            other=other,
            left=tuple(code for code in other.languages if code not in taken),
            publications=tuple(
                its
                for its in other.publications
                if its.language in taken and (its.endpoint, its.blog_id, its.language) not in known
            ),
        )

    def write(self, plan: JoiningPlan) -> PostFolder:
        """Do what a plan says and return the post; the other one stays as it is.

        Raises:
            FileChangedOutside: A text is not what was read; no text was written.
            StorageError: The disk refused.
        """
        post, now = plan.post, self._clock()
        for key in plan.stamps:
            self._history.keep(
                post, str(key), stored_parts.read(post, key).raw, SnapshotReason.CHANGED, now
            )
        renamed = _pictures_over(plan.other, post) if plan.other is not None else {}
        parts = {PartKey.version(its.language): _renamed(its, renamed) for its in plan.versions}
        parts |= {PartKey.table(name): raw for name, raw in plan.tables.items()}
        for translation in plan.aligned:
            key = PartKey.translation(translation.target_language)
            parts[key] = translation_toml.dump(translation.states)
        writes = [
            (stored_parts.path_of(post, key), raw, plan.stamps.get(key))
            for key, raw in sorted(parts.items(), key=lambda item: str(item[0]))
        ]
        write_parts(post.path, writes)
        return self.note_publications(plan)

    @staticmethod
    def note_publications(plan: JoiningPlan) -> PostFolder:
        """Note in the post where the other's versions are on a blog; return the post.

        Raises:
            StorageError: The disk refused.
        """
        for publication in plan.publications:
            post_folder.record_publication(plan.post, publication)
        return post_folder.load(plan.post.path)

    @staticmethod
    def forget_publications(plan: JoiningPlan) -> PostFolder:
        """Note it no more: the versions are the other post's again; return the post.

        Raises:
            StorageError: The disk refused.
        """
        if plan.publications:
            post_folder.forget_publications(plan.post, plan.publications)
        return post_folder.load(plan.post.path)


def _new(language: str, raw: bytes) -> Version:
    return front_matter.read(raw, language)


def _expect_free(post: PostFolder, language: str) -> None:
    if language in post.languages:
        raise NotJoinable("version_there", language)


def _planned(
    post: PostFolder,
    versions: tuple[Version, ...],
    stamps: Mapping[PartKey, Fingerprint],
    raw: Mapping[str, bytes] | None = None,
) -> JoiningPlan:
    tables = readable_tables(raw_tables(post.path) if raw is None else raw)
    known = {version.language: version for version in versions}
    source = known.get(post.source_language)
    if source is None:
        source = post_folder.read_version(post, post.source_language).version
    nothing = TranslationStates(post.source_language)
    aligned = tuple(
        translation_of(source, version, tables, nothing)
        for version in versions
        if version.language != post.source_language
    )
    return JoiningPlan(post, versions, aligned, stamps=stamps)


def _pictures_over(other: PostFolder, post: PostFolder) -> dict[str, str]:
    """Copy the pictures of a post into another; return the addresses that became others."""
    renamed = {}
    for name in sorted(picture_stamps(other)):
        try:
            address = add_picture(post, name, read_picture(other, _PICTURES + name))
        except StorageError as error:
            if error.reason != "EINVAL":  # no picture lies among them: it stays where it is
                raise
            continue
        if address != _PICTURES + name:
            renamed[_PICTURES + name] = address
    return renamed


def _renamed(version: Version, addresses: Mapping[str, str]) -> bytes:
    """Return the file of a version with other addresses of pictures."""
    if not addresses:
        return version.raw
    either = re.compile("|".join(rf"(?<![\w/]){re.escape(its)}(?![\w.-])" for its in addresses))
    body = either.sub(lambda found: addresses[found[0]], version.body)
    featured = addresses.get(version.metadata.featured_image, version.metadata.featured_image)
    if featured == version.metadata.featured_image:
        return front_matter.write(version, body=body)
    metadata = replace(version.metadata, featured_image=featured)
    return front_matter.write(version, metadata=metadata, body=body)
