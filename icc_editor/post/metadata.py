# SPDX-License-Identifier: MIT
"""The fields of a version: what stands in the front matter."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PostKind(StrEnum):
    """What WordPress calls the post type."""

    POST = "post"
    PAGE = "page"


class PostStatus(StrEnum):
    """What the writer wants the post to be on the blog.

    A publish date in the future with ``PUBLISH`` means "scheduled"; WordPress calls that
    ``future`` but takes it as ``publish`` with a date.
    """

    DRAFT = "draft"
    PENDING = "pending"
    PUBLISH = "publish"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """How numbers are written in one language: ``1,156.5`` or ``១.១៥៦,៥``."""

    digits: str = "latin"  # "latin" | "khmer"
    group: str = ","
    decimal: str = "."

    @property
    def is_possible(self) -> bool:
        """Whether numbers can be written so: a sign before the decimals, one at most in groups."""
        known = self.digits in ("latin", "khmer")
        return known and len(self.decimal) == 1 and len(self.group) <= 1


@dataclass(frozen=True, slots=True)
class Metadata:
    """The fields of one version.

    ``status`` is what the post shall be on the blog once it is sent: public, unless said otherwise.
    ``date`` is zone-aware or None (now, when published).  ``comments`` None leaves the choice to
    the blog.  ``featured_image`` is a path relative to the post's folder.
    """

    title: str = ""
    kind: PostKind = PostKind.POST
    date: datetime | None = None
    status: PostStatus = PostStatus.PUBLISH
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    slug: str = ""
    excerpt: str = ""
    featured_image: str = ""
    comments: bool | None = None
    numbers: NumberStyle | None = None

    @property
    def sentences(self) -> dict[str, str]:
        """Return the fields that readers read as sentences, by name."""
        return {"title": self.title, "excerpt": self.excerpt}
