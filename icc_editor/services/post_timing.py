# SPDX-License-Identifier: MIT
"""When the versions of a post go before their readers: together, unless they were set apart.

Every version has a date and a status of its own.  Who sets them in one version means the post: what
one version says holds for all that are sent with it.  A version readers see already keeps to its
own fields, and nothing is taken from it.

A pure function over what was read before: no files, no network, no clock.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from icc_editor.post.metadata import Metadata, PostStatus
from icc_editor.post.post_folder import Publication


@dataclass(frozen=True, slots=True)
class Timing:
    """As what, and when, one version goes to the blog; ``date`` None means at once."""

    status: PostStatus
    date: datetime | None


@dataclass(frozen=True, slots=True)
class TimingWish:
    """What the writer chose about it.

    ``front`` is the version the writer had before the eyes; ``lead`` the one whose date shall hold
    for all, empty when none was chosen; ``apart`` None leaves it to what stands on the blog.
    """

    front: str = ""
    lead: str = ""
    apart: bool | None = None


@dataclass(frozen=True, slots=True)
class Timings:
    """When each version goes, by language.

    ``choices`` are the different dates the versions' own fields hold, each with the version that
    holds it: one for most posts.  ``lead`` is the version whose date holds for all; ``divided``
    says that it makes a difference whether the versions are set ``apart``.
    """

    by_language: Mapping[str, Timing]
    choices: tuple[tuple[str, datetime | None], ...]
    lead: str
    divided: bool
    apart: bool


def timings(
    fields: Mapping[str, Metadata],
    standing: Mapping[str, Publication],
    wish: TimingWish,
    now: datetime,
) -> Timings:
    """Return when the versions go that have these ``fields``, by language in their order.

    ``standing`` are those of them that stand on the blog already.
    """
    own = {code: Timing(found.status, found.date) for code, found in fields.items()}
    pending = [
        code for code in own if code not in standing or not standing[code].is_before_readers(now)
    ]
    first = [code for code in pending if code == wish.front]
    ranked = [*first, *(code for code in pending if code not in first)]
    divided = len({own[code] for code in pending}) > 1
    apart = _stand_apart(pending, standing) if wish.apart is None else wish.apart
    lead = wish.lead if wish.lead in pending else _lead(ranked, own)
    result = dict(own)
    if not (apart and divided):
        # The least public wish counts: a draft that goes out by mistake cannot be called back.
        statuses = [own[code].status for code in ranked]
        status = next((s for s in statuses if s is not PostStatus.PUBLISH), PostStatus.PUBLISH)
        result.update({code: Timing(status, own[lead].date) for code in pending})
    choices: dict[datetime | None, str] = {}
    for code in ranked:
        choices.setdefault(own[code].date, code)
    return Timings(
        by_language=result,
        choices=tuple((code, date) for date, code in choices.items()),
        lead=lead,
        divided=divided,
        apart=apart and divided,
    )


def _lead(ranked: list[str], own: Mapping[str, Timing]) -> str:
    """Return the version whose date is meant: a date that was set says more than none."""
    dated = [code for code in ranked if own[code].date is not None]
    return next(iter((*dated, *ranked)), "")


def _stand_apart(pending: list[str], standing: Mapping[str, Publication]) -> bool:
    """Return whether the blog holds these versions back for different dates: so it was wished."""
    dates = {standing[code].date for code in pending if code in standing}
    return len(dates - {None}) > 1
