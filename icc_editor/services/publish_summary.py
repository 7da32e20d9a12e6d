# SPDX-License-Identifier: MIT
"""What the writer is shown before anything is sent, and what is frozen when the answer is yes."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from icc_editor.blog.client import Capabilities
from icc_editor.post.account import Account, Role
from icc_editor.post.delivery import FrozenPicture, Markup
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.metadata import PostKind, PostStatus
from icc_editor.post.post_folder import Publication
from icc_editor.post.remote_post import Payload, RemoteTerm
from icc_editor.services.post_timing import Timings, TimingWish

NOT_ASKED: Final = "NotAsked"
"""``RemoteFacts.unavailable`` where the writer did not want to wait for the blog's answer."""


class PublishMode(StrEnum):
    """Two versions as two posts that link to each other, or both in one post."""

    SEPARATE = "separate"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class PublishChoices:
    """What the writer may choose in the publish view.

    ``status`` None takes what the fields of the versions say.  ``timing`` says whose date holds.
    ``takes_apart_back``: what stands on the blog as a post of its own while its text goes into one
    post with the others becomes a draft after that; None leaves it to what readers see then.
    ``keeps_status``: a chosen status is written into the versions, so that they are sent as they
    will then be.
    """

    mode: PublishMode = PublishMode.SEPARATE
    status: PostStatus | None = None
    timing: TimingWish = field(default_factory=TimingWish)
    keeps_status: bool = False
    takes_apart_back: bool | None = False


@dataclass(frozen=True, slots=True)
class RemoteFacts:
    """What the blog says about itself and about us; ``unavailable`` is why it could not be asked.

    ``unavailable`` is the name of an error's class, or ``NOT_ASKED``; then the other fields hold
    what the account remembers, ``capabilities`` and ``terms`` None.
    """

    username: str
    display_name: str
    role: Role
    time_zone: str
    capabilities: Capabilities | None = None
    terms: tuple[RemoteTerm, ...] | None = None
    unavailable: str = ""


@dataclass(frozen=True, slots=True)
class TermLine:
    """A category or tag; ``exists`` is None when the blog could not be asked."""

    name: str
    exists: bool | None
    sent: bool = True


@dataclass(frozen=True, slots=True)
class PictureLine:
    """A picture of the text; ``size`` in bytes as it would be sent."""

    source: str
    description: str
    size: int
    sent: bool = True


@dataclass(frozen=True, slots=True)
class VersionSummary:
    """One version as it would be sent.

    ``date`` is None for "now", else aware.  ``link`` is where the post is already when this is an
    update; ``seen`` says that readers see it there, ``private`` that these are only the blog's own
    people, ``unchanged`` that its text, fields, pictures and status are those that were sent.
    ``joined`` says that its text goes into the post of the first version.  ``open_points`` are what
    this role cannot send: on yes the post goes without.
    """

    language: str
    title: str
    kind: PostKind
    status: PostStatus
    date: datetime | None
    slug: str
    excerpt: str
    comments: bool | None
    categories: tuple[TermLine, ...]
    tags: tuple[TermLine, ...]
    pictures: tuple[PictureLine, ...]
    diagnostics: tuple[Diagnostic, ...]
    open_points: tuple[Diagnostic, ...]
    update: bool
    link: str = ""
    seen: bool = False
    private: bool = False
    unchanged: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True)
class ApartPost:
    """A version's own post that stays on the blog while one post gets the texts of all.

    ``seen`` says that readers see it, so that they find its text twice.
    """

    language: str
    link: str
    seen: bool


@dataclass(frozen=True, slots=True)
class Prepared:
    """One delivery in the making: everything that is frozen on yes."""

    language: str
    payload: Payload
    markup: Markup
    plain_content: str
    pictures: tuple[FrozenPicture, ...]
    data: tuple[tuple[str, bytes], ...]
    publication: Publication | None
    open_points: tuple[Diagnostic, ...]
    sent: str = ""


@dataclass(frozen=True, slots=True)
class PublishSummary:
    """The whole publication, before it is sent.

    ``for_review`` says that this role cannot publish: the button reads "Submit for review".
    ``timings`` says whose date holds for which version.  ``apart`` are posts of their own that
    stay while one post gets all texts; ``may_take_back`` says that they can become drafts with it,
    ``takes_back`` that they do.  ``underway`` says that an earlier sending of one of the versions
    began and is not finished: until it is, or is given up, nothing can be sent.
    """

    account: Account
    facts: RemoteFacts
    mode: PublishMode
    versions: tuple[VersionSummary, ...]
    for_review: bool
    library_path: str
    post_id: str
    post_folder: str
    timings: Timings
    publications: tuple[Publication, ...] = ()
    prepared: tuple[Prepared, ...] = field(default=(), repr=False)
    apart: tuple[ApartPost, ...] = ()
    may_take_back: bool = False
    takes_back: bool = False
    underway: bool = False

    @property
    def blocked(self) -> tuple[Diagnostic, ...]:
        """Return the findings that must be mended before anything can be sent."""
        return tuple(
            finding
            for version in self.versions
            for finding in version.diagnostics
            if finding.severity is Severity.ERROR
        )
