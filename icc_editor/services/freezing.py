# SPDX-License-Identifier: MIT
"""From what the writer said yes to, to deliveries that nothing changes any more."""

import secrets
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from icc_editor.post.delivery import Delivery, Partner, marker_for
from icc_editor.post.post_folder import Publication
from icc_editor.services.delivery_plan import plan
from icc_editor.services.publish_summary import Prepared, PublishMode, PublishSummary


def deliveries_of(summary: PublishSummary, now: datetime) -> tuple[Delivery, ...]:
    """Return one delivery for every post to be made or changed; several lead to each other."""
    # Each a little later than the one before: the outbox keeps the order of the versions.
    made = [
        _delivery(summary, part, now + timedelta(microseconds=number))
        for number, part in enumerate(summary.prepared)
    ]
    if summary.mode is not PublishMode.SEPARATE:
        first, *taken_back = made
        return first, *(replace(each, after=first.id) for each in _linked(summary, taken_back))
    return _linked(summary, made)


def _linked(summary: PublishSummary, made: Iterable[Delivery]) -> tuple[Delivery, ...]:
    """Return the deliveries with the other versions they lead to, and the step that links them."""
    return tuple(
        replace(
            delivery,
            partners=tuple(
                Partner(known.language, known.remote_id)
                for known in sorted(_elsewhere(summary, delivery), key=lambda p: p.language)
            ),
            steps=plan(delivery.pictures, update=delivery.updates, linked=True),
        )
        for delivery in made
    )


def _elsewhere(summary: PublishSummary, delivery: Delivery) -> Iterator[Publication]:
    """Yield where other versions of the post stand on the same blog."""
    for publication in summary.publications:
        place = (publication.endpoint, publication.blog_id)
        other = publication.language != delivery.language
        if other and place == (delivery.endpoint, delivery.blog_id):
            yield publication


def _delivery(summary: PublishSummary, part: Prepared, now: datetime) -> Delivery:
    account, before = summary.account, part.publication
    return Delivery(
        id=uuid.uuid4().hex,
        account_id=account.id,
        library_path=summary.library_path,
        post_id=summary.post_id,
        post_folder=summary.post_folder,
        language=part.language,
        marker=marker_for(summary.post_id, part.language, account.endpoint, account.blog_id),
        draft_slug=random_slug(),
        payload=part.payload,
        pictures=part.pictures,
        steps=plan(part.pictures, update=before is not None, linked=False),
        created=now,
        remote_id=before.remote_id if before else "",
        baseline_modified=before.modified if before else None,
        baseline_hash=before.content_hash if before else "",
        baseline_fields=before.fields if before else "",
        baseline_status=before.status if before else "",
        open_points=part.open_points,
        endpoint=account.endpoint,
        blog_id=account.blog_id,
        markup=part.markup,
        plain_content=part.plain_content,
        sent=part.sent,
        role_known=summary.facts.capabilities is not None,
        known_there=any(
            (known.endpoint, known.blog_id) == (account.endpoint, account.blog_id)
            for known in summary.publications
        ),
    )


def random_slug() -> str:
    """Return a slug nobody else has and from which nothing can be told."""
    return "".join(secrets.choice("abcdefghijkmnpqrstuvwxyz") for _ in range(20))
