# SPDX-License-Identifier: MIT
"""Receipts into the post's folder, so that the post knows where it stands on which blog."""

from dataclasses import replace
from pathlib import Path

from icc_editor import errors
from icc_editor.post.delivery import Delivery
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.post_folder import PostFolder, Publication
from icc_editor.services.blog_names import is_practice, known_as, name_to_keep
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library


def record(delivery: Delivery) -> Delivery:
    """Note the receipt in the post's folder, wherever that is now."""
    receipt = delivery.receipt
    if receipt is None:
        return delivery
    try:
        post = _post_of(delivery)
    except errors.PostMissing:
        # The post was deleted meanwhile: there is nowhere to note it, and nothing to retry.
        lost = Diagnostic("receipt.not_recorded", Severity.WARNING, delivery.language)
        points = (*receipt.open_points, lost)
        return replace(delivery, receipt=replace(receipt, open_points=points))
    known = next((p for p in post.publications if _same_place(p, delivery)), None)
    same_post = known is not None and known.remote_id == receipt.remote_id
    publication = Publication(
        endpoint=name_to_keep(delivery.endpoint),
        blog_id=delivery.blog_id,
        language=delivery.language,
        remote_id=receipt.remote_id,
        link="" if is_practice(delivery.endpoint) else receipt.link,
        status=receipt.status,
        modified=receipt.modified,
        content_hash=receipt.content_hash,
        sent=delivery.sent,
        published=known.published if known is not None and same_post else receipt.confirmed,
    )
    post_folder.record_publication(post, publication, formerly=delivery.endpoint)
    return delivery


def shown_in(delivery: Delivery) -> frozenset[str] | None:
    """Return the ids of the posts on this delivery's blog that the same post stands in.

    None when its folder or library is gone: then nobody knows.
    """
    try:
        post = _post_of(delivery)
    except errors.StorageError:
        return None
    return frozenset(
        publication.remote_id
        for publication in post.publications
        if (publication.endpoint, publication.blog_id) == (delivery.endpoint, delivery.blog_id)
    )


def _post_of(delivery: Delivery) -> PostFolder:
    try:
        post = post_folder.load(Path(delivery.post_folder))
    except errors.PostMissing:
        pass
    else:
        if post.post_id == delivery.post_id:
            return _with_known_blog(post, delivery)
    found = Library.open(Path(delivery.library_path)).find(delivery.post_id)
    return _with_known_blog(found, delivery)


def _with_known_blog(post: PostFolder, delivery: Delivery) -> PostFolder:
    return replace(post, publications=known_as(post.publications, delivery.endpoint))


def _same_place(publication: Publication, delivery: Delivery) -> bool:
    return (publication.endpoint, publication.blog_id, publication.language) == (
        delivery.endpoint,
        delivery.blog_id,
        delivery.language,
    )
