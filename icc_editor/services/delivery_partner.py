# SPDX-License-Identifier: MIT
"""The other version of the same post: whether it is coming, and where readers find it."""

from datetime import datetime

from icc_editor import errors
from icc_editor.blog.client import BlogClient
from icc_editor.post.delivery import Delivery, DeliveryState
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


def partner_address(delivery: Delivery, outbox: Outbox, client: BlogClient, now: datetime) -> str:
    """Return where readers find the other version, as the blog says now; empty when nowhere.

    Raises:
        BlogError: The blog could not be asked.
    """
    partner = partner_of(delivery, outbox)
    confirmed = partner.remote_id if partner is not None and partner.receipt else ""
    remote_id = confirmed or delivery.partner_remote_id
    if not remote_id:
        return ""
    try:
        post = client.get(remote_id)
    except errors.RemoteMissing:
        return ""
    future = post.date is not None and post.date > now
    return post.link if post.status == "publish" and not future else ""
