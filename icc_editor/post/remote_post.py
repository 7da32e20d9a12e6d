# SPDX-License-Identifier: MIT
"""What goes to a blog and what it reports back."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

from icc_editor.post.metadata import PostKind, PostStatus

PUBLIC_STATUSES = frozenset({"publish", "future", "private"})
"""In which a post has an address of its own."""


def hash_of_content(content: str) -> str:
    """Return the SHA-256 of content as blogs keep it: LF line ends, no outer white space."""
    kept = content.replace("\r\n", "\n").replace("\r", "\n").strip()
    return hashlib.sha256(kept.encode(errors="surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Payload:
    """A version as a blog takes it: the final values of the post.

    ``date`` is UTC or None (now).  ``categories`` and ``tags`` are names.  ``slug`` empty lets the
    blog choose.  ``featured_media`` is the id of an uploaded picture, empty for none.
    """

    title: str
    content: str
    kind: PostKind = PostKind.POST
    status: PostStatus = PostStatus.DRAFT
    date: datetime | None = None
    excerpt: str = ""
    slug: str = ""
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    comments: bool | None = None
    featured_media: str = ""


@dataclass(frozen=True, slots=True)
class RemotePost:
    """A post as the blog reports it.

    ``modified`` and ``date`` are UTC.  ``marker`` is the delivery marker the program left when it
    made the post, empty when there is none.  ``content_hash`` is the SHA-256 of the content with
    LF line ends and outer white space stripped.
    """

    id: str
    link: str
    title: str
    content: str
    kind: PostKind
    status: str
    slug: str
    date: datetime | None
    modified: datetime
    content_hash: str
    marker: str = ""
    excerpt: str = ""
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    featured_media: str = ""

    def fields_hash(self, status: str) -> str:
        """Return what tells the fields an author sets from others; content and status apart.

        A blog gives a post its address when readers first see it, so the address counts only where
        ``status``, that of the post when it was last looked at, says that they do.
        """
        told = (
            *(self.title.strip(), self.kind.value, self.excerpt.strip(), self.featured_media),
            *(sorted(self.categories), sorted(self.tags)),
            self.slug if status in PUBLIC_STATUSES else "",
        )
        raw = json.dumps(told, ensure_ascii=False).encode(errors="surrogatepass")
        return hashlib.sha256(raw).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class RemoteMedia:
    """A picture on the blog."""

    id: str
    url: str
    name: str


@dataclass(frozen=True, slots=True)
class RemoteTerm:
    """A category or tag on the blog; ``taxonomy`` is ``category`` or ``post_tag``."""

    id: str
    taxonomy: str
    name: str


@dataclass(frozen=True, slots=True)
class BlogInfo:
    """One blog an account may use, as the blog's server lists it."""

    blog_id: str
    name: str
    home_url: str
    endpoint: str
