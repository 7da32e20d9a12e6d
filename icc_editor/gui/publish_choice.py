# SPDX-License-Identifier: MIT
"""What the writer chooses before publishing."""

from dataclasses import dataclass

from icc_editor.post.metadata import PostStatus


@dataclass(frozen=True, slots=True)
class PublishChoice:
    """What the writer chose on this page."""

    account_id: str
    languages: tuple[str, ...]
    status: PostStatus | None  # None: as the fields of the versions say
    together: bool = False  # both versions as one post


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version as it would be sent."""

    language: str
    title: str
    update: bool = False  # it is on that blog already
