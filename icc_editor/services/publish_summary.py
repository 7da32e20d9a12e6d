# SPDX-License-Identifier: MIT
"""What the writer is shown before anything is sent, and what is frozen when the answer is yes."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from icc_editor.blog.client import Capabilities
from icc_editor.post.account import Account, Role
from icc_editor.post.delivery import FrozenPicture, Markup
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.metadata import PostKind, PostStatus
from icc_editor.post.post_folder import Publication
from icc_editor.post.remote_post import Payload, RemoteTerm


class PublishMode(StrEnum):
    """Two versions as two posts that link to each other, or both in one post."""

    SEPARATE = "separate"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class PublishChoices:
    """What the writer may choose in the publish view.

    ``status`` None takes what the fields of each version say.
    """

    mode: PublishMode = PublishMode.SEPARATE
    status: PostStatus | None = None


@dataclass(frozen=True, slots=True)
class RemoteFacts:
    """What the blog says about itself and about us; ``unavailable`` is why it could not be asked.

    ``unavailable`` is the name of an error's class; then the other fields hold what the account
    remembers, ``capabilities`` and ``terms`` None.
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
    update.  ``open_points`` are what this role cannot send: on yes the post goes without.
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
    """

    account: Account
    facts: RemoteFacts
    mode: PublishMode
    versions: tuple[VersionSummary, ...]
    for_review: bool
    library_path: str
    post_id: str
    post_folder: str
    publications: tuple[Publication, ...] = ()
    prepared: tuple[Prepared, ...] = field(default=(), repr=False)

    @property
    def blocked(self) -> tuple[Diagnostic, ...]:
        """Return the findings that must be mended before anything can be sent."""
        return tuple(
            finding
            for version in self.versions
            for finding in version.diagnostics
            if finding.severity is Severity.ERROR
        )
