# SPDX-License-Identifier: MIT
"""One post with the texts of all languages, and posts of their own beside it.

Readers would find a text twice.  Nothing is taken from them without the writer's yes: a post of
its own becomes a draft, after the one post is on the blog, or it stays and the receipt says so.
The other way round, a version that is to have a post of its own while the one post keeps its text,
the checklist says so: publishing the first language by itself as well takes the text out there.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from icc_editor.post.account import Account
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.metadata import PostStatus
from icc_editor.post.post_folder import Publication
from icc_editor.post.remote_post import PUBLIC_STATUSES
from icc_editor.services.publish_summary import ApartPost, Prepared, VersionSummary
from icc_editor.services.published_places import link_of


@dataclass(frozen=True, slots=True)
class StandingApart:
    """The posts of their own, and whether they can and shall become drafts."""

    posts: tuple[ApartPost, ...] = ()
    may_take_back: bool = False
    takes_back: bool = False

    @property
    def left(self) -> tuple[Diagnostic, ...]:
        """Return what the receipt says of those that stay."""
        if self.takes_back:
            return ()
        return tuple(
            Diagnostic(
                "post.apart",
                Severity.WARNING,
                post.language,
                facts=(("language", post.language), ("link", post.link)),
            )
            for post in self.posts
        )


def own_posts(
    publications: Iterable[Publication], account: Account, languages: tuple[str, ...]
) -> tuple[Publication, ...]:
    """Return where the languages after the first stand as posts of their own, seen or soon seen."""
    here = {
        known.language: known
        for known in publications
        if (known.endpoint, known.blog_id) == (account.endpoint, account.blog_id)
    }
    first = here.get(languages[0])
    return tuple(
        here[language]
        for language in languages[1:]
        if language in here
        and here[language].status in PUBLIC_STATUSES
        and (first is None or here[language].remote_id != first.remote_id)
    )


def within_another(
    publications: Iterable[Publication],
    account: Account,
    language: str,
    languages: tuple[str, ...],
) -> Publication | None:
    """Return the one post that keeps the text of ``language`` when ``languages`` are published."""
    for known in publications:
        here = (known.endpoint, known.blog_id) == (account.endpoint, account.blog_id)
        stays = known.language not in languages and known.status in PUBLIC_STATUSES
        if here and stays and language in languages_in(known):
            return known
    return None


def languages_in(known: Publication) -> frozenset[str]:
    """Return the languages whose texts were sent into one post."""
    return frozenset(version.language for version in known.sent_versions)


def standing_apart(
    own: tuple[Publication, ...],
    account: Account,
    one_post: VersionSummary,
    wish: bool | None,
    now: datetime,
    *,
    may_publish: bool,
) -> StandingApart:
    """Return what becomes of the posts of their own beside ``one_post``; ``wish`` None: not asked.

    While the one post only waits for its date, is for review or for few, readers have nothing in
    their place: they stay unless the writer says otherwise.
    """
    waits = one_post.status is PostStatus.PUBLISH and one_post.date and one_post.date > now
    may = bool(own) and may_publish and not waits
    at_once = one_post.status is PostStatus.PUBLISH
    withdrawn = one_post.status is PostStatus.DRAFT and one_post.seen
    return StandingApart(
        tuple(
            ApartPost(known.language, link_of(known, account), known.is_before_readers(now))
            for known in own
        ),
        may,
        may and (at_once or withdrawn if wish is None else wish),
    )


def taken_back(part: Prepared, known: Publication) -> Prepared:
    """Return what makes a version's own post a draft once the one post is on the blog."""
    payload = replace(part.payload, status=PostStatus.DRAFT, date=None)
    return replace(part, payload=payload, publication=known)
