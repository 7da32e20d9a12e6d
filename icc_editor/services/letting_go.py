# SPDX-License-Identifier: MIT
"""Letting a delivery go that the blog has, when its note can never reach the post's folder."""

from collections.abc import Iterable

from icc_editor.post.delivery import Delivery, DeliveryState


def may_be_let_go(delivery: Delivery, outbox: Iterable[Delivery]) -> bool:
    """Return whether nothing is lost but the note, when this computer forgets the delivery.

    Not while another version of the post, or what comes after it, is still to be sent: these learn
    from its receipt where it stands.
    """
    return delivery.unnoted and not any(_waits_for(other, delivery) for other in outbox)


def _waits_for(other: Delivery, delivery: Delivery) -> bool:
    if other.receipt is not None or other.state is DeliveryState.CANCELLED:
        return False
    place = (delivery.post_id, delivery.endpoint, delivery.blog_id)
    return other.after == delivery.id or (other.post_id, other.endpoint, other.blog_id) == place
