# SPDX-License-Identifier: MIT
"""Removing what a delivery left behind on a blog: strays after a success, all of it on Cancel."""

import contextlib
import html
from dataclasses import replace

from icc_editor import errors
from icc_editor.blog.client import BlogClient
from icc_editor.post.delivery import Delivery, Step, StepKind, StepState
from icc_editor.post.remote_post import RemotePost
from icc_editor.services.delivery_plan import is_own_draft
from icc_editor.storage.outbox import Outbox


def sweep(delivery: Delivery, client: BlogClient) -> int:
    """Remove drafts and pictures that a request made which was given up for lost; return how many.

    Only drafts that bear this delivery's marker or random slug, and only pictures this delivery
    sent more than once, are ever touched.

    Raises:
        BlogError: Could not be done now; harmless when repeated.
    """
    removed = 0
    if delivery.step(StepKind.CREATE) is not None:
        for post in client.find_all(delivery.marker, delivery.draft_slug):
            if post.id != delivery.remote_id and post.status == "draft":
                _delete(client, post.id)
                removed += 1
    for step in delivery.steps:
        if step.kind is StepKind.UPLOAD and step.sent > 1:
            removed += _delete_media(delivery, client, step, keep=step.result)
    return removed


def strays_possible(delivery: Delivery) -> int:
    """Return how many requests were repeated and may yet turn out to have arrived."""
    making = {StepKind.CREATE, StepKind.UPLOAD}
    return sum(max(step.sent - 1, 0) for step in delivery.steps if step.kind in making)


def withdraw(
    delivery: Delivery, client: BlogClient, outbox: Outbox, posts: frozenset[str] | None
) -> None:
    """Remove the draft and the pictures this delivery made, before it is given up.

    Pictures another waiting delivery shows as well stay, and it is told to look for them.  So do
    those one of ``posts`` shows (ids on the blog): another version may have taken them over.  None
    means that nobody knows, and pictures stay.

    Raises:
        DeliveryPublic: The final values are there already; nothing was removed.
        BlogError: Could not be done now; harmless when repeated.
    """
    for post in _own_drafts(delivery, client):
        _delete(client, post.id)
    others = [other for other in outbox.list() if other.id != delivery.id]
    made = [step for step in delivery.steps if step.kind is StepKind.UPLOAD and step.sent]
    shown = (
        _shown(client, posts | _posts_of(others, delivery)) if made and posts is not None else None
    )
    for step in made:
        name = _name(delivery, step)
        waiting = [other for other in others if name in {p.name for p in other.pictures}]
        for other in waiting:
            outbox.update(replace(other, known_there=True))
        if not waiting and shown is not None:
            _delete_media(delivery, client, step, shown=shown)


def _posts_of(others: list[Delivery], delivery: Delivery) -> frozenset[str]:
    """Return the posts the other deliveries of the same blog brought there, finished or not."""
    place = (delivery.endpoint, delivery.blog_id)
    known = {other.remote_id for other in others if (other.endpoint, other.blog_id) == place}
    return frozenset(known - {""})


def _shown(client: BlogClient, posts: frozenset[str]) -> str:
    """Return what readers of these posts see: their markup, and their featured pictures' ids."""
    found = []
    for remote_id in sorted(posts):
        with contextlib.suppress(errors.RemoteMissing):
            post = client.get(remote_id)
            found.append(f"{post.content} id:{post.featured_media} ")
    return html.unescape("".join(found))


def _own_drafts(delivery: Delivery, client: BlogClient) -> tuple[RemotePost, ...]:
    create, final = delivery.step(StepKind.CREATE), delivery.step(StepKind.FINAL)
    asked = final is not None and final.sent > 0
    if final is not None and final.state is StepState.DONE:
        raise errors.DeliveryPublic(delivery.id)
    if create is None or not create.sent:
        if asked:
            raise errors.DeliveryPublic(delivery.id)
        return ()
    own = tuple(
        post
        for post in client.find_all(delivery.marker, delivery.draft_slug)
        if is_own_draft(post, delivery) and post.status == "draft"
    )
    if asked and delivery.remote_id not in {post.id for post in own}:
        raise errors.DeliveryPublic(delivery.id)
    return own


def _name(delivery: Delivery, step: Step) -> str:
    return next(p.name for p in delivery.pictures if p.file == step.subject)


def _delete(client: BlogClient, remote_id: str) -> None:
    with contextlib.suppress(errors.RemoteMissing):
        client.delete(remote_id)


def _delete_media(
    delivery: Delivery, client: BlogClient, step: Step, *, keep: str = "", shown: str = ""
) -> int:
    strays = [
        media
        for media in client.find_all_media(_name(delivery, step))
        if media.id != keep and media.url not in shown and f" id:{media.id} " not in shown
    ]
    for media in strays:
        with contextlib.suppress(errors.RemoteMissing):
            client.delete_media(media.id)
    return len(strays)
