# SPDX-License-Identifier: MIT
"""What the program needs of a blog, whatever runs it.

Every client passes the same contract tests (``tests/blog/test_client_contract.py``), the practice
blog included.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from icc_editor.post.account import Role
from icc_editor.post.job import ProgressSink
from icc_editor.post.remote_post import BlogInfo, Payload, RemoteMedia, RemotePost, RemoteTerm


@dataclass(frozen=True, slots=True)
class Profile:
    """Who the blog says we are."""

    username: str
    display_name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What this account may do on this blog, and what the blog's interface can.

    ``schedules``: dates in the future hold a post back.  ``blocks``: content is WordPress block
    markup; else plain HTML.  ``write``: posts may be written at all, if only for review.
    """

    publish: bool
    upload: bool
    create_terms: bool
    pages: bool
    edit_others: bool
    delete: bool
    schedules: bool
    blocks: bool
    write: bool = True


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What a client learnt of its blog, for the next client of the same account; None: not asked.

    It saves questions, no more: whoever is given an old one may meet a refusal.
    """

    role: Role | None = None
    options: tuple[tuple[str, str], ...] | None = None
    terms: tuple[RemoteTerm, ...] | None = None


class BlogClient(Protocol):
    """One account on one blog.

    Every method may raise any ``errors.BlogError`` and ``errors.Cancelled``; its ``sent`` field
    says whether the blog may have acted all the same.  A client never repeats a request by itself.
    Methods block; they may be called from any one thread at a time.
    """

    def acquaintance(self) -> Acquaintance:
        """Return what was learnt of the blog so far."""
        ...

    def remember(self, known: Acquaintance) -> None:
        """Take what an earlier client of the same account learnt, instead of asking again."""
        ...

    def now(self) -> datetime:
        """Return the time (UTC) by the blog's clock, as its last answer told; asks nobody."""
        ...

    def whoami(self) -> Profile:
        """Return the signed-in user: the test of a name and password."""
        ...

    def blogs(self) -> tuple[BlogInfo, ...]:
        """Return the blogs this user may use on that server; empty when it will not say."""
        ...

    def capabilities(self) -> Capabilities:
        """Return what this account may do here."""
        ...

    def time_zone(self) -> str:
        """Return the blog's zone: an IANA name, ``+07:00``, or empty when it will not say."""
        ...

    def terms(self) -> tuple[RemoteTerm, ...]:
        """Return every category and tag of the blog."""
        ...

    def find_all(self, marker: str, draft_slug: str, *, but: str = "") -> tuple[RemotePost, ...]:
        """Return the posts that carry this marker or this random slug, newest first.

        Looked for among the newest 50 of every status but the bin; that with the id ``but`` is left
        out.  Used before a post is made and whenever an outcome is unknown.  More than one comes
        back only when a request arrived after it was looked for in vain; the
        sweep removes the extra drafts.  A slug counts also as WordPress numbers it (``x-2``).
        """
        ...

    def create(self, payload: Payload, marker: str, draft_slug: str) -> str:
        """Make a draft with the payload's title, kind and comments, and return its id.

        The one step that must not happen twice: never call it without ``find_all`` before.
        """
        ...

    def edit(self, remote_id: str, payload: Payload, *, unmodified_since: datetime | None) -> None:
        """Give the post its final values; harmless when repeated.

        ``unmodified_since`` (UTC) is the time the blog last reported: a later edit by anybody
        raises ``RemoteConflict`` and changes nothing.  The precondition has a granularity of one
        second, so callers compare content hashes as well.
        """
        ...

    def edit_content(
        self, remote_id: str, content: str, *, unmodified_since: datetime | None
    ) -> None:
        """Replace the text of a post and nothing else of it; as ``edit`` in all other respects."""
        ...

    def get(self, remote_id: str) -> RemotePost:
        """Return the post as the blog has it now.

        Raises:
            RemoteMissing: It is not there, or it is in the bin.
        """
        ...

    def upload(self, name: str, mime: str, data: bytes, progress: ProgressSink) -> RemoteMedia:
        """Send a picture and return its id and address.  ``progress`` counts bytes."""
        ...

    def find_all_media(self, name: str) -> tuple[RemoteMedia, ...]:
        """Return every uploaded picture whose file name starts with that stem, newest first."""
        ...

    def delete(self, remote_id: str) -> None:
        """Move one of our own posts to the bin.

        Raises:
            RemoteMissing: It is not there.
        """
        ...

    def delete_media(self, media_id: str) -> None:
        """Delete one of our own stray pictures.

        Raises:
            RemoteMissing: It is not there.
        """
        ...

    def close(self) -> None:
        """Drop connections and forget the secret."""
        ...
