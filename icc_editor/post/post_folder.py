# SPDX-License-Identifier: MIT
"""A post as the library lists it."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import assert_never

from icc_editor.post.metadata import NumberStyle, PostStatus
from icc_editor.post.part import PartKey, PartKind
from icc_editor.post.remote_post import PUBLIC_STATUSES
from icc_editor.post.sent_content import SentVersion, languages_of, sent_versions

# What a blog calls a post that is before its readers, or will be by itself.
LINKS_FIRST = "first"


@dataclass(frozen=True, slots=True)
class Publication:
    """Where a version stands on a blog: one entry of ``post.toml``.

    ``modified`` and ``content_hash`` are what the blog reported when the version was last in step
    with it: the baseline for the next update.  ``sent`` names the texts and results tables it was
    made of (see ``post.sent_content``); empty when an earlier version sent it.  ``pictures`` tells
    the pictures sent with it from others; empty when there were none, or an earlier version of the
    program sent them.  ``date`` is when it goes before its readers, or went; None where the blog or
    an earlier version of the program did not say.  ``links`` tells where in the text the line to
    the other versions stands, if there is one; empty when an earlier version of the program sent
    it, which put it last.  ``fields`` is ``RemotePost.fields_hash`` of what the blog reported;
    empty when an earlier version sent it.
    """

    endpoint: str
    blog_id: str
    language: str
    remote_id: str
    link: str
    status: str
    modified: datetime
    content_hash: str
    published: datetime
    sent: str = ""
    pictures: str = ""
    date: datetime | None = None
    links: str = ""
    fields: str = ""

    @property
    def links_last(self) -> bool:
        """Return whether a last paragraph of links may be ours, not the author's."""
        return self.links != LINKS_FIRST

    def is_before_readers(self, now: datetime) -> bool:
        """Return whether readers see it: it is public, or the date it waited for is past."""
        if self.status == "future":
            return self.date is not None and self.date <= now
        return self.status in PUBLIC_STATUSES

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of the texts that stand there, the post's own first."""
        return languages_of(self.language, self.sent)

    @property
    def sent_versions(self) -> tuple[SentVersion, ...]:
        """Return what it was made of."""
        return sent_versions(self.sent)


def text_fingerprint(raw: bytes) -> str:
    """Return what tells a file of text from a changed one; line ends do not count."""
    return hashlib.sha256(raw.replace(b"\r\n", b"\n")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class PostFolder:
    """One post: a folder with its versions (``languages``, source language first).

    ``tables`` are the names of its results tables, in order; ``translations`` the languages of the
    translations that have states, whether the version is there or not.  ``numbers`` is how its
    library writes numbers, by language.
    """

    path: Path
    post_id: str
    source_language: str
    languages: tuple[str, ...]
    publications: tuple[Publication, ...] = ()
    accepted: tuple[tuple[str, str], ...] = ()  # (diagnostic id, reason)
    tables: tuple[str, ...] = ()
    translations: tuple[str, ...] = ()
    numbers: tuple[tuple[str, NumberStyle], ...] = ()

    def number_style(self, language: str, own: NumberStyle | None) -> NumberStyle | None:
        """Return how a version writes numbers: its ``own`` style, else the library's, if any."""
        return own or dict(self.numbers).get(language)

    def translation_near(self, front: str) -> str:
        """Return the version in front if it is a translation, else the first; "" without any."""
        there = [language for language in self.languages if language != self.source_language]
        return front if front in there else next(iter(there), "")

    @property
    def parts(self) -> tuple[PartKey, ...]:
        """What is opened and saved by itself, kind by kind."""
        return tuple(PartKey(kind, name) for kind in PartKind for name in self._names(kind))

    def without(self, key: PartKey) -> "PostFolder":
        """Return the post as it is once a part is taken out; nothing is deleted."""
        left = tuple(name for name in self._names(key.kind) if name != key.name)
        match key.kind:
            case PartKind.VERSION:
                return replace(self, languages=left)
            case PartKind.TABLE:
                return replace(self, tables=left)
            case PartKind.TRANSLATION:
                return replace(self, translations=left)
            case _:
                assert_never(key.kind)

    def _names(self, kind: PartKind) -> tuple[str, ...]:
        match kind:
            case PartKind.VERSION:
                return self.languages
            case PartKind.TABLE:
                return self.tables
            case PartKind.TRANSLATION:
                return self.translations
            case _:
                assert_never(kind)


@dataclass(frozen=True, slots=True)
class TranslationCount:
    """How many segments of a translation somebody has something to do with.

    ``to_check`` were translated from a text that was changed since, ``to_translate`` not at all.
    """

    language: str
    to_check: int
    to_translate: int

    def __bool__(self) -> bool:
        """Return whether there is anything to do."""
        return bool(self.to_check or self.to_translate)


@dataclass(frozen=True, slots=True)
class PostSummary:
    """One line of the library panel.

    ``title`` is as it is written, ``shown_title`` has the values of the figures in it.
    ``on_blog``: a blog has it, be it as a draft; ``published``: readers see it, or will on its
    date; ``changed``: it was written to since it was last sent.  ``scheduled`` is the date the blog
    holds it, or the first of its versions, back for; whether that is past is for the clock to say.
    ``categories`` and ``tags`` are those of all its versions.  ``published_in`` are the languages
    of the texts before readers, ``held_back`` those the blog publishes on a date, with that date.
    """

    path: Path
    post_id: str
    title: str
    languages: tuple[str, ...]
    status: PostStatus
    published: bool
    modified: datetime
    on_blog: bool = False
    changed: bool = False
    scheduled: datetime | None = None
    shown_title: str = ""
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    published_in: tuple[str, ...] = ()
    held_back: tuple[tuple[str, datetime], ...] = ()
