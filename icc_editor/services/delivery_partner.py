# SPDX-License-Identifier: MIT
"""The other versions of the same post, and other deliveries of the same one."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from icc_editor.post.delivery import Delivery, DeliveryState, Partner, StepKind
from icc_editor.post.post_folder import Publication
from icc_editor.post.remote_post import RemotePost
from icc_editor.services.delivery_plan import on_baseline
from icc_editor.storage.outbox import Outbox


def siblings(delivery: Delivery, outbox: Outbox) -> tuple[Delivery, ...]:
    """Return the deliveries of the other versions to the same blog, oldest first."""
    return tuple(
        other
        for other in outbox.list()
        if (other.post_id, other.endpoint, other.blog_id)
        == (delivery.post_id, delivery.endpoint, delivery.blog_id)
        and other.language != delivery.language
        and other.state is not DeliveryState.CANCELLED
    )


def known_partners(
    delivery: Delivery, outbox: Outbox, publications: Iterable[Publication]
) -> tuple[Partner, ...]:
    """Return the other versions that stand on the blog, in the order of their languages.

    The post's folder knows best, then the receipts still in the outbox, then what was frozen.
    """
    ids = {partner.language: partner.remote_id for partner in delivery.partners}
    for other in siblings(delivery, outbox):
        if other.receipt is not None:
            ids[other.language] = other.receipt.remote_id
    ids |= {known.language: known.remote_id for known in publications}
    return tuple(Partner(language, ids[language]) for language in sorted(ids) if ids[language])


def linked(partners: Iterable[Partner]) -> tuple[Partner, ...]:
    """Return language and link of those readers can see: all that the text tells of them."""
    return tuple(Partner(p.language, link=p.link) for p in partners if p.link)


def rebase(
    delivery: Delivery,
    outbox: Outbox,
    before: tuple[str, datetime, str],
    now: RemotePost,
    partners: tuple[Partner, ...],
) -> None:
    """Let updates that wait start from what our own links made of a post, and keep the links.

    Only those frozen for exactly the state (id, time of change, hash) the links replaced: it is no
    edit of somebody else.  Done before the new state is noted, so that a crash in between does it
    again.
    """
    place = (delivery.endpoint, delivery.blog_id)
    for other in outbox.list():
        waits = other.id != delivery.id and other.receipt is None
        baseline = (other.remote_id, other.baseline_modified, other.baseline_hash)
        if not (waits and (other.endpoint, other.blog_id) == place and baseline == before):
            continue
        other = on_baseline(other, now)
        if other.step(StepKind.CROSS_LINK) is None:  # frozen when there was nothing to link to
            other = replace(other, partners=partners)
        outbox.update(other)
