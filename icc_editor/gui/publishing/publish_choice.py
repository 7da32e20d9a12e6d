# SPDX-License-Identifier: MIT
"""What the writer chooses before publishing, and what there is to choose from."""

from dataclasses import dataclass
from datetime import datetime

from icc_editor.post.account import Account
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.metadata import PostStatus


@dataclass(frozen=True, slots=True)
class PublishChoice:
    """What the writer chose on this page.

    ``status`` None takes what the fields of the versions say.  ``lead`` is the version whose date
    holds for all, empty until one is chosen; ``apart`` True leaves each its own, None is not chosen
    yet.  ``front`` is the version that was in front when Publish was pressed.
    ``takes_apart_back``: posts of their own become drafts once one post holds all; None is not
    chosen yet.
    """

    account_id: str
    languages: tuple[str, ...]
    status: PostStatus | None
    together: bool = False  # all versions as one post
    lead: str = ""
    apart: bool | None = None
    front: str = ""
    takes_apart_back: bool | None = None


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version as it would be sent."""

    language: str
    title: str
    update: bool = False  # it is on that blog already
    unchanged: bool = False  # with the same text
    empty: bool = False  # nothing is written in it
    joined: bool = False  # it goes into the post of the first one


@dataclass(frozen=True, slots=True)
class TermsLine:
    """Categories and tags that are sent with one version, or (``language`` empty) with all."""

    language: str
    categories: tuple[str, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ApartLine:
    """A version's own post that stays beside the one post; ``seen``: readers see it."""

    language: str
    link: str
    seen: bool


@dataclass(frozen=True, slots=True)
class VersionTime:
    """When one version goes before its readers.

    ``seen``: they see it already; ``private``: only the blog's own people do; ``unchanged``:
    its text is the one they see.
    """

    language: str
    status: PostStatus
    date: datetime | None = None
    seen: bool = False
    private: bool = False
    unchanged: bool = False

    @property
    def public(self) -> bool:
        """Return whether everybody sees it already."""
        return self.seen and not self.private

    def waits(self, now: datetime) -> bool:
        """Return whether the blog is to hold it back until its date."""
        return self.status is PostStatus.PUBLISH and self.date is not None and self.date > now

    def appears(self, now: datetime) -> bool:
        """Return whether everybody sees it for the first time, at once."""
        return self.status is PostStatus.PUBLISH and not self.public and not self.waits(now)


@dataclass(frozen=True, slots=True)
class PublishOffer:
    """Everything the page shows.

    ``times`` are of the versions that are chosen.  ``dates`` are what the versions' own fields say,
    each with the version that says it; ``divided`` says that they differ, so that there is
    something to choose.  ``statuses`` are those the role allows; ``left_out`` is what the role
    cannot send.  ``own_posts`` are posts of their own whose text goes into one post as well;
    ``may_take_back`` says that they can become drafts, ``takes_back`` that they will.
    ``stands_on`` are the accounts of the blogs that have the post already.  ``underway`` says that
    an earlier sending of it is not finished.
    """

    choice: PublishChoice
    accounts: tuple[Account, ...]
    versions: tuple[VersionLine, ...]
    statuses: tuple[PostStatus, ...]
    now: datetime
    times: tuple[VersionTime, ...] = ()
    dates: tuple[tuple[str, datetime | None], ...] = ()
    lead: str = ""
    divided: bool = False
    apart: bool = False
    time_zone: str = ""
    terms: tuple[TermsLine, ...] = ()
    pictures: int = 0
    findings: tuple[Diagnostic, ...] = ()
    left_out: tuple[Diagnostic, ...] = ()
    stands_on: tuple[str, ...] = ()
    own_posts: tuple[ApartLine, ...] = ()
    may_take_back: bool = False
    takes_back: bool = False
    underway: bool = False

    @property
    def account(self) -> Account | None:
        """Return the chosen account."""
        wanted = self.choice.account_id
        return next((account for account in self.accounts if account.id == wanted), None)

    @property
    def status(self) -> PostStatus | None:
        """Return what all chosen versions will be; None when they differ."""
        found = {time.status for time in self.times}
        return found.pop() if len(found) == 1 else None

    @property
    def blocked(self) -> bool:
        """Return whether something must be mended, or sent, first."""
        return self.underway or any(found.severity is Severity.ERROR for found in self.findings)

    @property
    def mixed(self) -> bool:
        """Return whether readers get one version at once and another only later."""
        return any(time.waits(self.now) for time in self.times) and any(
            time.appears(self.now) for time in self.times
        )
