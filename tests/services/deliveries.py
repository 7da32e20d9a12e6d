# SPDX-License-Identifier: MIT
"""Deliveries to practise on, and the ways to run and to kill them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from icc_editor import errors
from icc_editor.post.delivery import (
    Delivery,
    DeliveryState,
    FrozenPicture,
    Step,
    StepKind,
    StepState,
)
from icc_editor.post.job import CancelCheck, Progress, never_cancelled, no_progress
from icc_editor.post.metadata import PostStatus
from icc_editor.post.post_folder import LINKS_FIRST, Publication
from icc_editor.post.remote_post import Payload, RemotePost
from icc_editor.services.delivering import Run
from icc_editor.services.delivery_plan import Patience, plan
from icc_editor.services.delivery_surroundings import Surroundings
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from tests.fakes.memory_blog import START, Killed, MemoryBlog, MemoryClient

PICTURES = (
    FrozenPicture("images/a.jpg", "1-a.jpg", "a-0123abcd.jpg", "image/jpeg", "A market"),
    FrozenPicture("images/b.png", "2-b.png", "b-4567cdef.png", "image/png"),
)
BYTES = {"1-a.jpg": b"first picture", "2-b.png": b"second picture"}
CONTENT = (
    "<!-- wp:paragraph -->\n<p>Results of 1,646 communes.</p>\n<!-- /wp:paragraph -->\n\n"
    '<!-- wp:image -->\n<figure class="wp-block-image"><img src="images/a.jpg" alt="A market"/>'
    "</figure>\n<!-- /wp:image -->\n\n"
    '<!-- wp:image -->\n<figure class="wp-block-image"><img src="images/b.png" alt=""/>'
    "</figure>\n<!-- /wp:image -->"
)


def a_delivery(
    name: str = "en", *, update: bool = False, linked: bool = False, **changes: object
) -> Delivery:
    made = Delivery(
        id=f"delivery-{name}",
        account_id="account",
        library_path="/library",
        post_id="post",
        post_folder="/library/post",
        language=name,
        marker=f"marker-{name}",
        draft_slug=f"zq8random{name}",
        payload=Payload(f"Results {name} & more", CONTENT, status=PostStatus.PUBLISH),
        pictures=PICTURES,
        steps=plan(PICTURES, update=update, linked=linked),
        created=START,
        endpoint="https://blog.example/xmlrpc.php",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


class DyingOutbox(Outbox):
    """Ends the process at the ``number``-th record, before or after it is on the disk."""

    def __init__(self, places: Places, number: int, *, after: bool) -> None:
        super().__init__(places)
        self.left, self.after = number, after

    def update(self, delivery: Delivery) -> None:
        self.left -= 1
        if self.left == 0 and not self.after:
            raise Killed
        super().update(delivery)
        if self.left == 0:
            raise Killed


class Recorder:
    """Stands for the post's folder."""

    def __init__(self) -> None:
        self.receipts: list[Delivery] = []

    def __call__(self, delivery: Delivery) -> Delivery:
        self.receipts.append(delivery)
        return delivery


class Folder:
    """Stands for the post's folder with what it knows of every version's place on the blog."""

    def __init__(self) -> None:
        self.known: dict[str, Publication] = {}

    def record(self, delivery: Delivery) -> Delivery:
        receipt = delivery.receipt
        assert receipt is not None
        self.known[delivery.language] = Publication(
            delivery.endpoint,
            delivery.blog_id,
            delivery.language,
            receipt.remote_id,
            receipt.link,
            receipt.status,
            receipt.modified,
            receipt.content_hash,
            receipt.confirmed,
            links=LINKS_FIRST,
        )
        return delivery

    def publications(self, _delivery: Delivery) -> tuple[Publication, ...]:
        return tuple(self.known.values())

    def note_links(self, _delivery: Delivery, known: Publication, now: RemotePost) -> None:
        self.known[known.language] = replace(
            known, link=now.link, modified=now.modified, content_hash=now.content_hash
        )


def an_outbox(folder: Path, *deliveries: Delivery) -> Outbox:
    outbox = Outbox(Places.under(folder))
    for delivery in deliveries:
        outbox.add(delivery, {p.file: BYTES[p.file] for p in delivery.pictures})
    return outbox


def run(
    outbox: Outbox,
    blog: MemoryBlog,
    delivery_id: str = "delivery-en",
    *,
    record: Callable[[Delivery], Delivery] = lambda delivery: delivery,
    waits: list[float] | None = None,
    cancelled: CancelCheck = never_cancelled,
    progress: Callable[[Progress], None] = no_progress,
    patience: Patience | None = None,
    folder: Folder | None = None,
) -> Delivery:
    def wait(seconds: float, _cancelled: CancelCheck) -> None:
        if waits is not None:
            waits.append(seconds)

    around = Surroundings(
        outbox=outbox,
        clock=lambda: blog.now,
        check_place=lambda _delivery: None,
        record=folder.record if folder else record,
        publications=folder.publications if folder else lambda _delivery: (),
        note_links=folder.note_links if folder else lambda *_what: None,
        patience=patience or Patience(),
        wait=wait,
    )
    with outbox.hold():
        client = MemoryClient(blog)
        return Run(outbox.get(delivery_id), client, around, progress, cancelled).advance()


def until_done(outbox: Outbox, blog: MemoryBlog, delivery_id: str = "delivery-en") -> Delivery:
    """Resume as a writer would: again and again, whatever the network said."""
    for _attempt in range(12):
        try:
            delivery = run(outbox, blog, delivery_id)
        except (errors.BlogError, Killed):
            continue
        if delivery.state is DeliveryState.DONE:
            return delivery
    raise AssertionError(outbox.get(delivery_id))


def assert_published_once(blog: MemoryBlog, title: str = "Results en &amp; more") -> None:
    assert [post.title for post in blog.posts.values()] == [title]
    (post,) = blog.posts.values()
    assert post.status == "publish"
    assert "zq8random" not in post.slug
    assert sorted(data for _media, data in blog.media.values()) == [
        b"first picture",
        b"second picture",
    ]
    for media, _data in blog.media.values():
        assert f'src="{media.url}"' in post.content
    assert "images/" not in post.content


def undone(steps: tuple[Step, ...]) -> list[StepKind]:
    return [step.kind for step in steps if step.state is not StepState.DONE]
