# SPDX-License-Identifier: MIT
"""The other version of the same post, and other deliveries of the same one."""

from dataclasses import replace

from icc_editor import errors
from icc_editor.post.delivery import Delivery, DeliveryState, StepKind
from icc_editor.post.remote_post import RemotePost
from icc_editor.storage.outbox import Outbox


def partner_of(delivery: Delivery, outbox: Outbox) -> Delivery | None:
    """Return the delivery of the other version, None when there is none (any more)."""
    if not delivery.partner_id:
        return None
    try:
        return outbox.get(delivery.partner_id)
    except (errors.PostMissing, errors.DamagedFile):
        return None


def partner_pending(delivery: Delivery, outbox: Outbox) -> bool:
    """Return whether the other version is still on its way to the blog."""
    partner = partner_of(delivery, outbox)
    return (
        partner is not None
        and partner.receipt is None
        and partner.state is not DeliveryState.CANCELLED
    )


def rebase(delivery: Delivery, link: str, now: RemotePost, outbox: Outbox) -> None:
    """Let updates that wait start from what our own link made of the post, and keep the link.

    Only those frozen for exactly the state the link replaced: it is no edit of somebody else.  Done
    before the link's own receipt is kept, so that a crash in between does it again.
    """
    before = delivery.receipt
    if before is None:
        return
    for other in outbox.list():
        same = (other.endpoint, other.blog_id, other.remote_id) == (
            delivery.endpoint,
            delivery.blog_id,
            delivery.remote_id,
        )
        baseline = (other.baseline_modified, other.baseline_hash)
        waits = other.id != delivery.id and other.receipt is None
        if not (same and waits and baseline == (before.modified, before.content_hash)):
            continue
        other = replace(other, baseline_modified=now.modified, baseline_hash=now.content_hash)
        if other.step(StepKind.CROSS_LINK) is None:  # frozen when there was nothing to link to
            other = replace(other, partner_link=link, partner_language=delivery.partner_language)
        outbox.update(other)
