# SPDX-License-Identifier: MIT
"""Receipts into the post's folder, so that the post knows where it stands on which blog."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from icc_editor import errors
from icc_editor.post.delivery import Delivery, pictures_fingerprint
from icc_editor.post.diagnostic import Diagnostic, Severity
from icc_editor.post.post_folder import LINKS_FIRST, PostFolder, Publication
from icc_editor.post.remote_post import RemotePost
from icc_editor.services.blog_names import is_practice, known_as, name_to_keep
from icc_editor.storage import post_folder
from icc_editor.storage.library import Library


def check_place(delivery: Delivery) -> None:
    """Find out before anything is sent whether the receipt could be noted now.

    A post or a library that is not there is no obstacle: the outbox keeps the receipt until it is
    back, and its copy may be all that is left of the text.

    Raises:
        ReadOnlyPlace: The post's folder may not be written; nothing was changed.
        DiskFull: There is no room for it.
        StorageError: The system refused anything else.
    """
    try:
        post = _post_of(delivery)
    except (errors.PostMissing, errors.LibraryMissing, errors.NotALibrary):
        return
    try:
        post_folder.try_noting(post)
    except errors.ReadOnlyPlace:
        # Without the system's reason: nobody had written anything when this was found out.
        raise errors.ReadOnlyPlace(post.path) from None


def open_points(delivery: Delivery) -> tuple[Diagnostic, ...]:
    """Return what is to be said with the receipt, also that it could not be noted here yet."""
    points = delivery.receipt.open_points if delivery.receipt is not None else ()
    if not delivery.unnoted:
        return points
    return (Diagnostic("receipt.not_noted", Severity.WARNING, delivery.language), *points)


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
        pictures=pictures_fingerprint(delivery.pictures),
        published=known.published if known is not None and same_post else receipt.confirmed,
        date=receipt.date,
        links=LINKS_FIRST,
        fields=receipt.fields,
    )
    post_folder.record_publication(post, publication, formerly=delivery.endpoint)
    return delivery


def on_same_blog(delivery: Delivery) -> tuple[Publication, ...]:
    """Return where the versions of the post stand on this delivery's blog, as its folder knows.

    Nothing when its folder or library is gone.
    """
    try:
        post = _post_of(delivery)
    except errors.StorageError:
        return ()
    return tuple(
        known
        for known in post.publications
        if (known.endpoint, known.blog_id) == (delivery.endpoint, delivery.blog_id)
    )


def note_links(delivery: Delivery, known: Publication, now: RemotePost) -> None:
    """Note what our links made of another version's post: the baseline of its next update."""
    try:
        post = _post_of(delivery)
    except errors.PostMissing:
        return  # deleted meanwhile: there is nowhere to note it
    practice = is_practice(delivery.endpoint)
    noted = replace(
        known,
        endpoint=name_to_keep(delivery.endpoint),
        link="" if practice else now.link,
        status=now.status,
        modified=now.modified,
        content_hash=now.content_hash,
        fields=now.fields_hash(now.status),
    )
    post_folder.record_publication(post, noted, formerly=delivery.endpoint)


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
    library = Library.open(Path(delivery.library_path))
    try:
        found = library.find(delivery.post_id)
    except errors.PostMissing:
        found = _in_bin(library, delivery.post_id)
    return _with_known_blog(found, delivery)


def _in_bin(library: Library, post_id: str) -> PostFolder:
    """Return the post that waits in the bin: it knows where it stands when it comes back.

    Raises:
        PostMissing: It is not there either.
        StorageError: The bin cannot be read.
    """
    for binned in library.bin.posts():
        with suppress(errors.StorageError):  # what else is in the bin does not matter
            post = post_folder.load(binned.path)
            if post.post_id == post_id:
                return post
    raise errors.PostMissing(library.path)


def _with_known_blog(post: PostFolder, delivery: Delivery) -> PostFolder:
    return replace(post, publications=known_as(post.publications, delivery.endpoint))


def _same_place(publication: Publication, delivery: Delivery) -> bool:
    return (publication.endpoint, publication.blog_id, publication.language) == (
        delivery.endpoint,
        delivery.blog_id,
        delivery.language,
    )
