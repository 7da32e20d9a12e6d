# SPDX-License-Identifier: MIT
"""A translation goes to somebody else as one file, and what comes back is taken in."""

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from icc_editor.errors import (
    HandoverError,
    NameTaken,
    OtherPost,
    PictureError,
    PostMissing,
    StorageError,
)
from icc_editor.formats import front_matter, translation_toml
from icc_editor.formats import handover as handover_file
from icc_editor.formats.handover_names import is_picture_name
from icc_editor.formats.term_table import TermTable
from icc_editor.post.handover import Handover
from icc_editor.post.job import CancelCheck
from icc_editor.post.part import PartKey
from icc_editor.post.picture_kinds import MIME_TYPES
from icc_editor.post.post_folder import PostFolder
from icc_editor.services.handing_over.applying import (
    NO_CHOICES,
    Parts,
    apply,
    parts_of,
    read_parts,
    texts_of,
)
from icc_editor.services.handing_over.clashes import Choice
from icc_editor.services.handing_over.plan import TakingPlan, Told, ToldKind, plan
from icc_editor.services.handing_over.states_merge import without_names
from icc_editor.services.pictures import Pictures
from icc_editor.storage import image_files, post_folder, stored_parts
from icc_editor.storage.handover_records import CopyRecord, HandoverRecords
from icc_editor.storage.history import History
from icc_editor.storage.library import Library, folder_name
from icc_editor.storage.safe_write import translated_errors, write_new
from icc_editor.storage.term_base import SUFFIX, TERMS_FOLDER, TermBase

_RECEIVED_TERMS = f"received{SUFFIX}"


@dataclass(frozen=True, slots=True)
class Made:
    """A file to hand over: its bytes, a name for it, and pictures that could not go with it."""

    raw: bytes
    name: str
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking a file in did; ``is_new`` when the post was not there before.

    ``plan`` says what was taken over, what is left to decide and what was left as it is.
    """

    post: PostFolder
    plan: TakingPlan
    is_new: bool = False
    pictures: tuple[str, ...] = ()


class HandingOver:
    """Hands translations over, and takes them in.  May be used from any thread, once at a time.

    It works on what is on the disk: what is being typed is to be saved before.
    """

    def __init__(self, library: Library, pictures: Pictures, now: Callable[[], datetime]) -> None:
        """Work in ``library``; pictures that come in are cleaned by ``pictures``."""
        self._library = library
        self._pictures = pictures
        self._now = now
        self._records = HandoverRecords(library.path)
        self._history = History(library.path)

    # -- handing over -----------------------------------------------------------------------------

    def make(
        self,
        post: PostFolder,
        language: str,
        *,
        nickname: str = "",
        message: str = "",
        terms: bytes = b"",
    ) -> Made:
        """Make the file with which the translation into ``language`` is handed over or sent back.

        It has nothing of accounts, blogs and this computer in it, and nobody's name unless
        ``nickname`` is one.  ``terms`` is a table of terms that go with it.

        Raises:
            PostMissing: The post, or its source version, is gone.
            TranslationDamaged: The states of the translation cannot be read.
            HandoverTooLarge: There is more in the post than one file may hold.
            StorageError: Something cannot be read, or the file not be noted.
        """
        post = post_folder.load(post.path)
        parts = read_parts(post, language)
        source = post.source_language
        if source == language or PartKey.version(source) not in parts:
            raise PostMissing(post.path / f"{source}.md")
        texts = texts_of(parts, language)
        if texts.states and not nickname:
            states = without_names(translation_toml.read(texts.states))
            texts = replace(texts, states=translation_toml.dump(states))
        record = self._records.copy(post.post_id)
        last = self._records.received(post.post_id, record.last)
        if last is not None and last.target_language != language:
            last = None
        pictures, left_out = _pictures_of(post, record)
        record = replace(record, number=record.number + 1)
        handover = Handover(
            post_id=post.post_id,
            source_language=source,
            target_language=language,
            sender=record.id,
            number=record.number,
            texts=texts,
            base=last.texts if last is not None else None,
            pictures=pictures,
            terms=terms,
            message=message,
            nickname=nickname,
        )
        raw = handover_file.write(handover)
        self._records.keep(post.post_id, record)
        return Made(raw, f"{post.path.name}.{language}{handover_file.SUFFIX}", left_out)

    def sent_for(self, post: PostFolder) -> str:
        """Return into which language a post was sent here to be translated; empty: it was not.

        Raises:
            StorageError: What is noted of it cannot be read.
        """
        origin = self._records.copy(post.post_id).origin
        received = self._records.received(post.post_id, origin)
        return received.target_language if received is not None else ""

    # -- taking in --------------------------------------------------------------------------------

    @staticmethod
    def look(raw: bytes, name: str = "") -> Handover:
        """Return what a file of the name ``name`` holds; nothing is written.

        Raises:
            HandoverError: It cannot be taken in; the error bears the name.
        """
        try:
            return handover_file.read(raw)
        except HandoverError as error:
            error.name = name
            raise

    def find(self, handover: Handover) -> PostFolder | None:
        """Return the post a file belongs to; None when it is not in the library.

        Raises:
            StorageError: The library cannot be read.
        """
        return self.find_post(handover.post_id)

    def find_post(self, post_id: str) -> PostFolder | None:
        """Return the post of that id; None when it is not in the library.

        Raises:
            StorageError: The library cannot be read.
        """
        try:
            return self._library.find(post_id)
        except PostMissing:
            return None

    def is_follow_up(self, post: PostFolder, handover: Handover) -> bool:
        """Return whether a post came from the sender of a file: then its source follows it.

        Raises:
            StorageError: What is noted of it cannot be read.
        """
        origin = self._records.copy(post.post_id).origin
        return bool(origin) and origin == handover.sender

    def plan(
        self,
        post: PostFolder,
        handover: Handover,
        choices: Mapping[str, Choice] = NO_CHOICES,
        *,
        takes_source: bool | None = None,
    ) -> TakingPlan:
        """Return what taking a file into a post would do; nothing is written.

        ``takes_source`` None: the source follows the file when the post came from its sender.

        Raises:
            OtherPost: It is of another post.
            TranslationDamaged: The states of the translation cannot be read.
            StorageError: The post cannot be read.
        """
        return self._planned(post, handover, choices, takes_source)[0]

    def take(
        self,
        post: PostFolder,
        handover: Handover,
        choices: Mapping[str, Choice] = NO_CHOICES,
        *,
        takes_source: bool | None = None,
        cancelled: CancelCheck | None = None,
    ) -> Taken:
        """Take a file into the post it belongs to.

        What only one side changed is taken over; of what both changed mine stays until ``choices``
        says otherwise: call it again with more of them.  What is written over, and what of theirs
        was not wanted, is in the history.  A second time it changes nothing.

        Raises:
            OtherPost: It is of another post.
            FileChangedOutside: Somebody wrote to the post meanwhile; nothing was changed.
            TranslationDamaged: The states of the translation cannot be read.
            WorkerError: The pictures could not be looked at; nothing was changed.
            StorageError: The disk refused.
        """
        found, parts = self._planned(post, handover, choices, takes_source)
        record = self._records.copy(post.post_id)
        clean, told = self._clean_pictures(post, record, handover, cancelled)
        apply(
            post,
            parts,
            found,
            choices,
            parts_of(handover.texts, handover.target_language),
            (self._history, self._now()),
        )
        names = _store_pictures(post.path, clean)
        self._take_terms(handover)
        if not found.undecided(choices):
            self._note(handover, record, clean)
        found = replace(found, told=(*found.told, *told))
        return Taken(post_folder.load(post.path), found, pictures=names)

    def open(self, handover: Handover, cancelled: CancelCheck | None = None) -> Taken:
        """Take a file in: into its post, or as a new one where it is not in the library.

        Raises:
            HandoverError: As ``take``.
            WorkerError: As ``take``.
            StorageError: The disk refused; nothing is left behind.
        """
        post = self.find(handover)
        if post is not None:
            return self.take(post, handover, cancelled=cancelled)
        clean, told = self._clean_pictures(None, CopyRecord(""), handover, cancelled)
        texts = handover.texts
        title = front_matter.read(
            texts.versions[handover.source_language], handover.source_language
        ).metadata.title

        def fill(folder: Path) -> None:
            new = PostFolder(
                folder, handover.post_id, handover.source_language, tuple(texts.versions)
            )
            write_new(folder / post_folder.POST_FILE, post_folder.identity_of(new))
            for key, raw in parts_of(texts, handover.target_language).items():
                path = stored_parts.path_of(new, key)
                with translated_errors(path.parent):
                    path.parent.mkdir(mode=0o700, exist_ok=True)
                write_new(path, raw)
            _store_pictures(folder, clean)

        post = self._library.add_folder(folder_name(title, self._now()), fill)
        record = replace(self._records.copy(handover.post_id), origin=handover.sender)
        self._take_terms(handover)
        self._note(handover, record, clean)
        return Taken(post, TakingPlan({}, told=told), is_new=True, pictures=tuple(clean))

    # -- inside -----------------------------------------------------------------------------------

    def _planned(
        self,
        post: PostFolder,
        handover: Handover,
        choices: Mapping[str, Choice],
        takes_source: bool | None,
    ) -> tuple[TakingPlan, Parts]:
        if post.post_id != handover.post_id or post.source_language != handover.source_language:
            raise OtherPost
        parts = read_parts(post, handover.target_language)
        mine = texts_of(parts, handover.target_language)
        record = self._records.copy(post.post_id)
        last = self._records.received(post.post_id, handover.sender)
        if last is not None and last.target_language != handover.target_language:
            last = None
        base = handover.base
        if handover.sender == record.id:
            base = handover.texts  # my own file: nothing in it is anybody else's
        elif last is not None and last.texts == handover.texts:
            return TakingPlan({}), parts  # it was taken in before
        elif last is not None and last.number <= handover.number and last.base == handover.base:
            base = last.texts
        if takes_source is None:
            takes_source = bool(record.origin) and record.origin == handover.sender
        found = plan(mine, handover, base, takes_source=takes_source, choices=choices)
        return found, parts

    def _clean_pictures(
        self,
        post: PostFolder | None,
        record: CopyRecord,
        handover: Handover,
        cancelled: CancelCheck | None,
    ) -> tuple[dict[str, bytes], tuple[Told, ...]]:
        """Return pictures the post does not have, rebuilt from their pixels, and the others."""
        clean: dict[str, bytes] = {}
        told: list[Told] = []
        there = {name.casefold(): name for name in _picture_names(post)} if post else {}
        for name, raw in handover.pictures.items():
            part = f"{image_files.FOLDER}/{name}"
            known = there.get(name.casefold())
            if known is not None and post is not None:
                same = record.pictures.get(name) == _sum(raw)
                if (
                    not same
                    and image_files.read_picture(post, f"{image_files.FOLDER}/{known}") != raw
                ):
                    told.append(Told(ToldKind.PICTURE, part))
                continue
            try:
                data, mime = self._pictures.cleaned(name, raw, cancelled)
            except PictureError:
                told.append(Told(ToldKind.PICTURE, part))
                continue
            if MIME_TYPES[Path(name).suffix.lower()] != mime:
                told.append(Told(ToldKind.PICTURE, part))  # the text calls it what it is not
            else:
                clean[name] = data
        return clean, tuple(told)

    def _take_terms(self, handover: Handover) -> None:
        """Add terms the library does not have; the file they go into is the translator's own."""
        if not handover.terms:
            return
        text = handover.terms.decode("utf-8", "replace")
        base = TermBase(self._library.path)
        known = {stored.term for stored in base.read().terms}
        for row in TermTable(text).rows:
            if row.term and row.term not in known:
                known.add(row.term)
                base.add(row.term, self._library.path / TERMS_FOLDER / _RECEIVED_TERMS)

    def _note(self, handover: Handover, record: CopyRecord, pictures: Iterable[str]) -> None:
        if handover.sender == record.id:
            return
        last = self._records.received(handover.post_id, handover.sender)
        if last is not None and last.number > handover.number:
            return
        came = {name: _sum(handover.pictures[name]) for name in pictures}
        self._records.keep_received(handover)
        record = replace(record, last=handover.sender, pictures={**record.pictures, **came})
        self._records.keep(handover.post_id, record)


def _picture_names(post: PostFolder) -> list[str]:
    return sorted(image_files.picture_stamps(post))


def _pictures_of(post: PostFolder, record: CopyRecord) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the pictures that go along, and the names of those that cannot.

    Those that came with a file are known where they came from.
    """
    pictures: dict[str, bytes] = {}
    left_out = []
    for name in _picture_names(post):
        if name in record.pictures:
            continue
        if not is_picture_name(name):
            if Path(name).suffix.lower() in MIME_TYPES:
                left_out.append(name)
            continue
        try:
            raw = image_files.read_picture(post, f"{image_files.FOLDER}/{name}")
        except StorageError:
            left_out.append(name)
            continue
        if len(raw) > handover_file.PICTURE_BYTES or not handover_file.looks_like_picture(raw):
            left_out.append(name)
        else:
            pictures[name] = raw
    return pictures, tuple(left_out)


def _store_pictures(folder: Path, pictures: Mapping[str, bytes]) -> tuple[str, ...]:
    place = folder / image_files.FOLDER
    for name, raw in pictures.items():
        with translated_errors(place):
            place.mkdir(mode=0o700, exist_ok=True)
        with contextlib.suppress(NameTaken):  # by an earlier try
            write_new(place / name, raw)
    return tuple(pictures)


def _sum(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
