# SPDX-License-Identifier: MIT
"""Where a post stands: on which blogs, by whose account, and under which link."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from icc_editor.errors import RemoteMissing, StorageError
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.post_folder import PostFolder, Publication
from icc_editor.services.blog_names import known_as


@dataclass(frozen=True, slots=True)
class PublishedPlace:
    """One version, or several in one post, on one blog.

    ``languages`` are those of the texts it was made of.  ``account`` is None when no account of
    this computer leads there; ``link`` is empty when nobody knows it.
    """

    publication: Publication
    account: Account | None
    link: str

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages of the texts that stand there, the post's own first."""
        return self.publication.languages


def places_of(post: PostFolder, accounts: Iterable[Account]) -> tuple[PublishedPlace, ...]:
    """Return everywhere the post stands, in the order of its file; reads practice blogs."""
    left = list(post.publications)
    found: dict[int, PublishedPlace] = {}
    for account in accounts:
        for number, known in enumerate(known_as(left, account.endpoint)):
            place = (known.endpoint, known.blog_id)
            if number not in found and place == (account.endpoint, account.blog_id):
                found[number] = PublishedPlace(known, account, link_of(known, account))
    return tuple(
        found.get(number, PublishedPlace(known, None, known.link))
        for number, known in enumerate(left)
    )


def account_for(
    places: Iterable[PublishedPlace], accounts: tuple[Account, ...], preferred: str
) -> Account:
    """Return the account a post is published with, unless the writer chooses another.

    A post goes where it stands, to the blog it was sent to last; ``preferred``, the id of an
    account, decides for a new post, or when the post stands there as well.  There must be one.
    """
    own = [(place.publication.modified, place.account) for place in places if place.account]
    standing = {account.id: account for _modified, account in own}
    if preferred in standing:
        return standing[preferred]
    if own:
        return max(own, key=lambda pair: pair[0])[1]
    return next((account for account in accounts if account.id == preferred), accounts[0])


def link_of(known: Publication, account: Account) -> str:
    """Return where a version stands; a practice blog is read, and says nothing when it is gone."""
    if account.system is not BlogSystem.PRACTICE:
        return known.link
    from icc_editor.blog.practice_blog import PracticeBlog

    # Its folder may be elsewhere than when it was published: no link is kept with the post.
    with suppress(StorageError, RemoteMissing):
        return PracticeBlog(Path(account.endpoint)).get(known.remote_id).link
    return ""
