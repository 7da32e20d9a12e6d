# SPDX-License-Identifier: MIT
"""From a post on disk to a receipt in it, with real files, real rendering and real pictures."""

import errno
import os
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.blog.opening import open_client
from icc_editor.post.account import BlogSystem
from icc_editor.post.delivery import Delivery, DeliveryState, Markup, StepKind, StepState
from icc_editor.post.job import CancelCheck, Progress, never_cancelled
from icc_editor.post.metadata import PostKind, PostStatus
from icc_editor.services.link_line import cross_link_phrase
from icc_editor.services.post_timing import TimingWish
from icc_editor.services.publish_summary import PublishChoices, PublishMode
from icc_editor.services.receipts import open_points
from icc_editor.storage import post_folder, safe_write
from icc_editor.storage.history import History, SnapshotReason
from icc_editor.worker.picture_limits import BYTE_LIMIT
from icc_editor.worker.process import WorkerProcess
from tests.fakes.memory_blog import ALL, CONTRIBUTOR, START, Fault, Killed, MemoryBlog
from tests.services.desk import CANARY, ENGLISH, KHMER, PASSWORD, Desk, photo


@pytest.fixture
def desk(tmp_path: Path, worker: WorkerProcess) -> Desk:
    return Desk(tmp_path, worker)


def only_post(desk: Desk):
    (post,) = desk.blog.posts.values()
    return post


# -- the summary -----------------------------------------------------------------------------------


def test_the_summary_says_all_that_will_happen(desk: Desk) -> None:
    desk.write("en", ENGLISH, date=START + timedelta(days=1), excerpt="Short", slug="results")
    summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account)
    assert (summary.facts.username, summary.facts.display_name) == ("writer", "Writer")
    assert summary.facts.unavailable == ""
    assert summary.blocked == ()
    assert not summary.for_review
    english, khmer = summary.versions
    assert (english.title, english.kind, english.status) == (
        "Results",
        PostKind.POST,
        PostStatus.PUBLISH,
    )
    assert (english.excerpt, english.slug, english.comments) == ("Short", "results", None)
    assert [(t.name, t.exists, t.sent) for t in english.categories] == [
        ("News", True, True),
        ("Fresh", False, True),
    ]
    assert [(t.name, t.exists) for t in english.tags] == [("vote", False)]
    (picture,) = english.pictures
    assert (picture.source, picture.description) == ("images/market.jpg", "The market")
    assert picture.size > 100
    assert not english.update
    assert [d.code for d in english.diagnostics] == ["date.future"]
    assert khmer.pictures[0].description == "ផ្សារ"
    assert all(client.closed for client in desk.clients)
    assert CANARY not in repr(summary)


def test_a_checklist_error_stops_and_an_accepted_warning_is_gone(desk: Desk) -> None:
    desk.write("en", "", title="")
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert {d.code for d in summary.blocked} == {"title.missing", "text.empty"}
    with pytest.raises(errors.MetadataError):
        desk.publishing.enqueue(summary)
    assert desk.outbox.list() == ()
    desk.write("en", "![](images/market.jpg)", title="Results")
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    (warning,) = summary.versions[0].diagnostics
    assert warning.code == "picture.description_missing"
    post_folder.accept(desk.post, warning.id, "decoration")
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert summary.versions[0].diagnostics == ()


def test_pictures_that_are_gone_or_none_are_named(desk: Desk) -> None:
    (desk.post.path / "images" / "text.png").write_text("hello")
    desk.write("en", "![a](images/gone.jpg)\n\n![b](images/text.png)", featured_image="../x.jpg")
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert [d.code for d in summary.blocked] == [
        "picture.missing_file",
        "picture.unfit",
        "picture.missing_file",
    ]


@pytest.mark.parametrize(
    ("featured", "code"),
    [
        ("images/a:b.png", "picture.unfit"),
        ("https://e.example/a.png", "picture.missing_file"),
    ],
)
def test_the_featured_picture_is_looked_for_beside_the_post(
    desk: Desk, featured: str, code: str
) -> None:
    (desk.post.path / "images" / "a:b.png").write_text("no picture")
    desk.write("en", "Text", featured_image=featured)
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert [d.code for d in summary.blocked] == [code]


def test_no_more_is_read_of_a_picture_than_may_be_sent(desk: Desk) -> None:
    with (desk.post.path / "images" / "market.jpg").open("r+b") as file:
        file.truncate(4 * BYTE_LIMIT)
    cleaned, sizes = desk.publishing._clean, list[int]()

    def counted(name: str, data: bytes, cancelled: CancelCheck | None) -> tuple[bytes, str]:
        sizes.append(len(data))
        return cleaned(name, data, cancelled)

    desk.publishing._clean = counted
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert [d.code for d in summary.blocked] == ["picture.unfit"]
    assert sizes == [BYTE_LIMIT + 1]


def test_a_blog_that_cannot_be_asked_is_said_and_can_be_queued_for(desk: Desk) -> None:
    desk.blog.faults.append(Fault("whoami", 1, errors.HostNotFound()))
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert summary.facts.unavailable == "HostNotFound"
    assert (summary.facts.username, summary.facts.time_zone) == ("writer", "+07:00")
    assert [t.exists for t in summary.versions[0].categories] == [None, None]
    (delivery,) = desk.publishing.enqueue(summary)
    assert not delivery.role_known
    assert delivery.plain_content
    (done,) = desk.publishing.send((delivery.id,))
    assert done.receipt is not None
    assert "<!-- wp:paragraph -->" in only_post(desk).content


def test_a_missing_secret_is_no_obstacle_to_the_summary(desk: Desk) -> None:
    desk.secrets.delete("acc")
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert summary.facts.unavailable == "SecretMissing"
    (delivery,) = desk.publishing.enqueue(summary)
    with pytest.raises(errors.SecretMissing):
        desk.publishing.advance(delivery.id)
    assert desk.outbox.get(delivery.id).state is DeliveryState.HELD
    desk.secrets.set("acc", PASSWORD)
    assert desk.publishing.advance(delivery.id).receipt is not None


def test_a_contributor_submits_for_review_without_what_the_role_cannot_send(desk: Desk) -> None:
    desk.blog.capabilities = CONTRIBUTOR
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert summary.for_review
    (english,) = summary.versions
    assert english.status is PostStatus.PENDING
    assert [(p.code, dict(p.facts)) for p in english.open_points] == [
        ("picture.not_sent", {"source": "images/market.jpg", "description": "The market"}),
        ("term.not_sent", {"taxonomy": "category", "name": "Fresh"}),
        ("term.not_sent", {"taxonomy": "post_tag", "name": "vote"}),
    ]
    (delivery,) = desk.publishing.enqueue(summary)
    (done,) = desk.publishing.send((delivery.id,))
    post = only_post(desk)
    assert (post.status, post.categories, post.tags) == ("pending", ("News",), ())
    assert "<img" not in post.content
    assert "The market" in post.content
    assert "wp:image" not in post.content
    assert desk.blog.media == {}
    assert done.receipt is not None
    assert done.receipt.open_points == english.open_points


def test_a_role_that_cannot_change_what_is_public_or_make_pages_is_told(desk: Desk) -> None:
    desk.publish("en")
    desk.blog.capabilities = CONTRIBUTOR
    desk.write("en", ENGLISH, kind=PostKind.PAGE)
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert {d.code for d in summary.blocked} == {"role.pages", "role.update"}


# -- publishing ------------------------------------------------------------------------------------


def test_a_post_is_published_and_its_receipt_stands_in_its_folder(desk: Desk) -> None:
    reports: list[Progress] = []
    (made,) = desk.enqueue("en")
    (delivery,) = desk.publishing.send((made.id,), progress=reports.append)
    post = only_post(desk)
    assert (post.title, post.status, post.tags) == ("Results", "publish", ("vote",))
    assert post.categories == ("News", "Fresh")
    ((media, data),) = desk.blog.media.values()
    assert f'src="{media.url}"' in post.content
    assert b"CANARY" not in data
    assert re.fullmatch(r"picture-[0-9a-f]{12}\.jpg", media.name)
    (publication,) = desk.again().publications
    assert (publication.remote_id, publication.link) == (post.id, post.link)
    assert (publication.modified, publication.content_hash) == (post.modified, post.content_hash)
    assert delivery.receipt is not None
    assert delivery.receipt.link == post.link
    assert reports[-1].done == reports[-1].total
    assert desk.outbox.list() == ()


def test_no_word_and_no_password_is_left_outside_the_library(desk: Desk) -> None:
    made = desk.enqueue("en", "km")
    assert CANARY.encode() in desk.outbox_bytes()
    assert PASSWORD.encode() not in desk.outbox_bytes()
    done = desk.publishing.send(tuple(delivery.id for delivery in made))
    assert all(delivery.receipt for delivery in done)
    left = desk.outbox_bytes()
    for word in (CANARY, PASSWORD, "លទ្ធផល", "market", "Results"):
        assert word.encode() not in left


def test_a_finished_version_is_emptied_while_the_other_still_waits(desk: Desk) -> None:
    made = desk.enqueue("en", "km")
    # The link in the English one.
    desk.blog.faults += [Fault("edit", number, errors.HostNotFound()) for number in (5, 6)]
    english, khmer = desk.publishing.send(tuple(delivery.id for delivery in made))
    assert (english.state, khmer.state) == (DeliveryState.DONE, DeliveryState.WAITING)
    assert CANARY.encode() not in desk.outbox_bytes()
    assert "ឃុំសង្កាត់".encode() in desk.outbox_bytes()
    assert len(desk.again().publications) == 2
    desk.publishing.resume_all()
    posts = {post.title: post for post in desk.blog.posts.values()}
    assert f'href="{posts["លទ្ធផល"].link}"' in posts["Results"].content
    assert desk.outbox.list() == ()


def test_versions_wait_in_the_order_they_were_chosen(desk: Desk) -> None:
    for _round in range(8):
        for delivery in desk.enqueue("km", "en"):
            assert delivery.language in {"km", "en"}
        assert [waiting.language for waiting in desk.publishing.waiting()] == ["km", "en"]


def test_later_edits_never_change_what_is_under_way(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    desk.write("en", "Something else", title="Other")
    (desk.post.path / "images" / "market.jpg").write_bytes(b"")
    desk.publishing.send((delivery.id,))
    post = only_post(desk)
    assert post.title == "Results"
    assert CANARY in post.content


def test_two_versions_become_two_posts_that_link_to_each_other(desk: Desk) -> None:
    english, khmer = desk.publish("en", "km")
    assert (english.state, khmer.state) == (DeliveryState.DONE, DeliveryState.DONE)
    posts = {post.title: post for post in desk.blog.posts.values()}
    assert f' href="{posts["លទ្ធផល"].link}"><span lang="km">' in posts["Results"].content
    assert f' href="{posts["Results"].link}"><span lang="en">' in posts["លទ្ធផល"].content
    assert len(desk.blog.media) == 1
    recorded = {p.language: p for p in desk.again().publications}
    for publication in recorded.values():
        post = desk.blog.posts[publication.remote_id]
        assert publication.content_hash == post.content_hash
        assert publication.modified == post.modified
    assert desk.outbox.list() == ()


def test_a_version_published_later_leads_to_the_one_that_is_there(desk: Desk) -> None:
    desk.publish("en")
    desk.publish("km")
    posts = {post.title: post for post in desk.blog.posts.values()}
    assert f' href="{posts["Results"].link}">' in posts["លទ្ធផល"].content
    desk.publish("en")
    posts = {post.title: post for post in desk.blog.posts.values()}
    assert posts["Results"].content.count(f'href="{posts["លទ្ធផល"].link}"') == 1
    assert len(desk.blog.posts) == 2


def test_both_versions_go_into_one_post(desk: Desk) -> None:
    (delivery,) = desk.publish("en", "km", choices=PublishChoices(PublishMode.TOGETHER))
    post = only_post(desk)
    assert post.title == "Results / លទ្ធផល"
    assert post.content.count("<img") == 2
    assert post.content.index(CANARY) < post.content.index("wp:separator")
    assert '<span lang="km">លទ្ធផល</span></h2>' in post.content
    assert len(desk.blog.media) == 1
    assert delivery.step(StepKind.CROSS_LINK) is None


def test_a_picture_only_the_second_version_has_comes_into_the_one_post(desk: Desk) -> None:
    (desk.post.path / "images" / "other.jpg").write_bytes(photo()[:-2] + b"\xff\xd9")
    desk.write("km", "![ផ្សារ](images/other.jpg)\n\nលទ្ធផល")
    desk.blog.faults.append(Fault("whoami", 1, errors.HostNotFound()))
    (delivery,) = desk.publish("en", "km", choices=PublishChoices(PublishMode.TOGETHER))
    assert {picture.source for picture in delivery.pictures} == {
        "images/market.jpg",
        "images/other.jpg",
    }
    assert 'src="images/' not in only_post(desk).content


def test_a_link_to_a_language_without_phrases_bears_its_tag() -> None:
    assert cross_link_phrase("de") == "de"
    assert cross_link_phrase("km") == "អានអត្ថបទនេះជាភាសាខ្មែរ"
    assert "fran" in cross_link_phrase("fr")


def test_an_update_changes_the_post_that_is_there(desk: Desk) -> None:
    (first,) = desk.publish("en")
    desk.write("en", ENGLISH + "\nNew line.\n", title="Better")
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert summary.versions[0].update
    assert first.receipt is not None
    assert summary.versions[0].link == first.receipt.link
    desk.publish("en")
    assert only_post(desk).title == "Better"
    assert len(desk.blog.media) == 1
    (publication,) = desk.again().publications
    assert publication.published == first.receipt.confirmed


@pytest.mark.parametrize(
    ("on_blog", "written", "offered"),
    [
        (PostStatus.PUBLISH, PostStatus.DRAFT, PostStatus.PUBLISH),
        (PostStatus.PRIVATE, PostStatus.PENDING, PostStatus.PRIVATE),
        (PostStatus.PUBLISH, PostStatus.PRIVATE, PostStatus.PRIVATE),
        (PostStatus.DRAFT, PostStatus.PUBLISH, PostStatus.PUBLISH),
    ],
)
def test_only_an_explicit_choice_takes_a_post_away_from_its_readers(
    desk: Desk, on_blog: PostStatus, written: PostStatus, offered: PostStatus
) -> None:
    desk.publish("en", choices=PublishChoices(status=on_blog))
    desk.write("en", ENGLISH, status=written)
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert summary.versions[0].status is offered
    chosen = PublishChoices(status=PostStatus.DRAFT)
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account, chosen)
    assert summary.versions[0].status is PostStatus.DRAFT


def test_a_featured_picture_comes_along(desk: Desk) -> None:
    desk.write("en", "No picture here.", featured_image="images/market.jpg")
    desk.publish("en")
    assert desk.blog.media.keys() == {only_post(desk).featured_media}


def test_a_practice_blog_takes_plain_html_and_no_secret(desk: Desk) -> None:
    desk.account = replace(desk.account, system=BlogSystem.PRACTICE)
    desk.accounts.update(desk.account)
    desk.blog.capabilities = replace(ALL, blocks=False)
    (delivery,) = desk.publish("en")
    assert delivery.markup is Markup.HTML
    assert "wp:" not in only_post(desk).content


def test_the_practice_blog_itself_takes_both_versions(desk: Desk, tmp_path: Path) -> None:
    site = tmp_path / "site"
    desk.move_to_practice_blog(site)
    for update in (False, True, True):
        summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account)
        assert [version.update for version in summary.versions] == [update, update]
        made = desk.publishing.enqueue(summary)
        done = desk.publishing.send(tuple(delivery.id for delivery in made))
        assert [delivery.state for delivery in done] == [DeliveryState.DONE] * 2
        assert [d.receipt.open_points for d in done if d.receipt] == [(), ()]
        kept = desk.again().publications
        assert len(kept) == 2
        assert all(known.endpoint.startswith("practice:") for known in kept)
        text = (desk.post.path / "post.toml").read_text()
        assert str(tmp_path) not in text
        assert "file:" not in text
        # As an earlier version of the program wrote it: known all the same, and mended.
        for known in kept:
            old = replace(known, endpoint=str(site))
            post_folder.record_publication(desk.post, old, formerly=known.endpoint)
    client = open_client(desk.account, "")
    english, khmer = (client.get(delivery.remote_id) for delivery in done)
    client.close()
    assert f'href="{khmer.link}"' in english.content
    assert f'href="{english.link}"' in khmer.content
    assert CANARY in english.content
    assert len(list(site.rglob("picture-*.jpg"))) == 1


def test_states_of_a_translation_are_sent_nowhere_and_change_nothing_that_was(
    desk: Desk,
) -> None:
    def stands() -> tuple[object, ...]:
        (summary,) = desk.library.posts()
        versions = desk.publishing.summary(desk.again(), ("en", "km"), desk.account).versions
        posts = [(one.title, one.content, one.content_hash) for one in desk.posts().values()]
        return summary.changed, [version.unchanged for version in versions], posts

    desk.publish("en", "km")
    before = stands()
    (desk.post.path / "translations").mkdir()
    (desk.post.path / "translations" / "km.toml").write_text(f'source = "{CANARY} early"\n')
    assert desk.again().translations == ("km",)
    assert stands() == before == (False, [True, True], before[2])
    desk.publish("en", "km")
    assert stands() == before
    assert f"{CANARY} early".encode() not in desk.outbox_bytes()


def test_changed_since_goes_by_the_text_and_not_by_the_file_s_time(desk: Desk) -> None:
    desk.publish("en", "km")
    copied = desk.post.path / "en.md"
    later = copied.stat().st_mtime + 3600
    os.utime(copied, (later, later))  # as copying a library does
    assert [post.changed for post in desk.library.posts()] == [False]
    desk.write("km", KHMER + "\nMore\n")
    os.utime(desk.post.path / "km.md", (1, 1))
    assert [post.changed for post in desk.library.posts()] == [True]
    desk.publish("km")
    assert [post.changed for post in desk.library.posts()] == [False]
    together = PublishChoices(PublishMode.TOGETHER)
    desk.write("km", KHMER)
    desk.publish("en", "km", choices=together)
    assert [post.changed for post in desk.library.posts()] == [False]


def test_pressing_publish_twice_replaces_what_never_began(desk: Desk) -> None:
    desk.enqueue("en")
    desk.write("en", ENGLISH, title="Second")
    (second,) = desk.enqueue("en")
    assert [d.id for d in desk.outbox.list()] == [second.id]
    with desk.outbox.hold(), pytest.raises(errors.DeliveryUnderway):
        desk.enqueue("en")


def test_both_texts_in_one_post_take_the_place_of_each_on_its_own(desk: Desk) -> None:
    desk.enqueue("km")
    (both,) = desk.enqueue("en", "km", choices=PublishChoices(PublishMode.TOGETHER))
    assert [d.id for d in desk.outbox.list()] == [both.id]


def test_a_delivery_that_began_must_be_finished_or_cancelled_first(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    desk.blog.faults.append(Fault("edit", 1, errors.SignInPage()))
    with pytest.raises(errors.SignInPage):
        desk.publishing.advance(delivery.id)
    with pytest.raises(errors.DeliveryUnderway) as caught:
        desk.enqueue("en")
    assert caught.value.delivery_id == delivery.id


def given_up_without_the_password(desk: Desk) -> str:
    """Leave a draft on the blog whose delivery was cancelled while nobody knew the password."""
    (delivery,) = desk.enqueue("en")
    desk.blog.faults.append(Fault("edit", 1, errors.SignInPage()))
    with pytest.raises(errors.SignInPage):
        desk.publishing.advance(delivery.id)
    desk.secrets.delete("acc")
    assert desk.publishing.cancel(delivery.id).error == "SecretMissing"
    assert len(desk.blog.posts) == 1
    return delivery.id


def test_what_was_cancelled_is_removed_before_the_same_version_is_sent_anew(desk: Desk) -> None:
    given_up = given_up_without_the_password(desk)
    with pytest.raises(errors.SecretMissing):
        desk.enqueue("en")
    assert [d.id for d in desk.outbox.list()] == [given_up]
    desk.secrets.set("acc", PASSWORD)
    (fresh,) = desk.enqueue("en")
    assert (desk.blog.posts, desk.blog.media) == ({}, {})
    assert [d.id for d in desk.outbox.list()] == [fresh.id]
    assert desk.publishing.advance(fresh.id).receipt is not None
    assert only_post(desk).status == "publish"


def test_what_was_cancelled_and_turns_out_public_can_be_finished(desk: Desk) -> None:
    given_up = given_up_without_the_password(desk)
    desk.secrets.set("acc", PASSWORD)
    delivery = desk.outbox.get(given_up)
    steps = tuple(replace(step, state=StepState.DONE, sent=1) for step in delivery.steps)
    with desk.outbox.hold():
        desk.outbox.update(replace(delivery, steps=steps))
    with pytest.raises(errors.DeliveryPublic):
        desk.enqueue("en")
    assert desk.outbox.get(given_up).state is DeliveryState.WAITING


def test_a_full_disk_leaves_no_half_queue(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = desk.outbox.add, []

    def add(*arguments: object) -> None:
        calls.append(arguments)
        if len(calls) == 2:
            raise errors.DiskFull(Path("x"))
        real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.outbox, "add", add)
    with pytest.raises(errors.DiskFull):
        desk.enqueue("en", "km")
    assert desk.outbox.list() == ()


# -- the writer's choices --------------------------------------------------------------------------


def held_by_somebodys_edit(desk: Desk) -> Delivery:
    desk.publish("en")
    desk.blog.edit_by_somebody(only_post(desk).id, content="<p>theirs</p>", title="A &amp; B")
    desk.write("en", ENGLISH + "\nMine.\n")
    (delivery,) = desk.enqueue("en")
    with pytest.raises(errors.RemoteConflict):
        desk.publishing.advance(delivery.id)
    return desk.outbox.get(delivery.id)


def test_a_conflict_shows_both_texts_and_may_be_settled_for_mine(desk: Desk) -> None:
    held = held_by_somebodys_edit(desk)
    conflict = desk.publishing.conflict(held.id)
    assert conflict is not None
    assert (conflict.their_title, conflict.theirs) == ("A & B", "<p>theirs</p>")
    assert (conflict.our_title, "Mine." in conflict.ours) == ("Results", True)
    assert only_post(desk).content == "<p>theirs</p>"
    assert desk.publishing.publish_mine(held.id).state is DeliveryState.WAITING
    assert desk.publishing.conflict(held.id) is None
    desk.publishing.advance(held.id)
    assert "Mine." in only_post(desk).content


def test_a_still_newer_edit_holds_again(desk: Desk) -> None:
    held = held_by_somebodys_edit(desk)
    desk.publishing.publish_mine(held.id)
    desk.blog.edit_by_somebody(only_post(desk).id, content="<p>newer</p>")
    with pytest.raises(errors.RemoteConflict):
        desk.publishing.advance(held.id)
    conflict = desk.publishing.conflict(held.id)
    assert conflict is not None
    assert conflict.theirs == "<p>newer</p>"


def test_a_conflict_may_be_settled_for_theirs_by_cancelling(desk: Desk) -> None:
    held = held_by_somebodys_edit(desk)
    desk.publishing.cancel(held.id)
    assert only_post(desk).content == "<p>theirs</p>"
    assert desk.outbox.list() == ()
    assert len(desk.blog.media) == 1


def test_a_post_that_is_gone_from_the_blog_can_be_made_again(desk: Desk) -> None:
    (first,) = desk.publish("en")
    del desk.blog.posts[first.remote_id]
    (delivery,) = desk.enqueue("en")
    with pytest.raises(errors.RemoteMissing):
        desk.publishing.advance(delivery.id)
    assert desk.publishing.conflict(delivery.id) is None
    desk.publishing.publish_mine(delivery.id)
    desk.publishing.advance(delivery.id)
    assert only_post(desk).status == "publish"
    (publication,) = desk.again().publications
    assert publication.remote_id == only_post(desk).id


def test_a_status_that_was_not_taken_is_asked_for_again(desk: Desk) -> None:
    def plugin(call: str) -> None:
        for post in desk.blog.public() if call == "get" else ():
            desk.blog.posts[post.id] = replace(post, status="pending")

    desk.blog.on_call = plugin
    (delivery,) = desk.enqueue("en")
    with pytest.raises(errors.RemoteMismatch):
        desk.publishing.advance(delivery.id)
    desk.blog.on_call = lambda _call: None
    assert desk.publishing.advance(delivery.id).receipt is not None
    assert only_post(desk).status == "publish"


def test_cancel_before_anything_was_sent_needs_no_network(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    calls = len(desk.blog.calls)
    assert desk.publishing.cancel(delivery.id).state is DeliveryState.CANCELLED
    assert len(desk.blog.calls) == calls
    assert desk.outbox.list() == ()


def test_cancel_removes_own_draft_and_own_pictures_wherever_it_stopped(
    tmp_path: Path, worker: WorkerProcess
) -> None:
    plain = Desk(tmp_path / "plain", worker)
    plain.publish("en")
    start = plain.blog.calls.index("find_all")
    edits = [i for i, call in enumerate(plain.blog.calls) if call == "edit"]
    for number in range(start + 1, edits[1] + 1):
        for after in (False, True):
            fault = Fault("", number, Killed(), after=after)
            desk = Desk(tmp_path / f"{number}{after}", worker, MemoryBlog(faults=[fault]))
            (delivery,) = desk.enqueue("en")
            with pytest.raises(Killed):
                desk.publishing.advance(delivery.id)
            desk.publishing.cancel(delivery.id)
            assert (desk.blog.posts, desk.blog.media) == ({}, {})
            assert desk.outbox.list() == ()


def test_cancel_keeps_a_picture_the_other_version_waits_to_show(desk: Desk) -> None:
    english, khmer = desk.enqueue("en", "km")
    desk.blog.faults.append(Fault("create", 1, errors.HostNotFound()))
    with pytest.raises(errors.HostNotFound):
        desk.publishing.advance(english.id)
    desk.publishing.cancel(english.id)
    assert len(desk.blog.media) == 1
    desk.publishing.advance(khmer.id)
    assert only_post(desk).title == "លទ្ធផល"
    assert len(desk.blog.media) == 1
    assert desk.outbox.list() == ()


def test_cancel_keeps_a_picture_a_public_post_took_over(desk: Desk) -> None:
    (english,) = desk.enqueue("en")
    desk.blog.faults.append(Fault("create", 1, errors.RemoteError(code=400)))
    with pytest.raises(errors.RemoteError):
        desk.publishing.advance(english.id)
    assert desk.outbox.get(english.id).state is DeliveryState.HELD
    desk.publish("km")  # with the same picture, which lies there already
    assert [d.id for d in desk.outbox.waiting()] == [english.id]
    desk.publishing.cancel(english.id)
    ((media, _data),) = desk.blog.media.values()
    assert media.url in only_post(desk).content


def test_cancel_keeps_pictures_when_nobody_knows_who_shows_them(desk: Desk) -> None:
    (english,) = desk.enqueue("en")
    desk.blog.faults.append(Fault("create", 1, errors.RemoteError(code=400)))
    with pytest.raises(errors.RemoteError):
        desk.publishing.advance(english.id)
    desk.library.bin.empty([desk.library.bin.put(desk.post)])
    desk.publishing.cancel(english.id)
    assert len(desk.blog.media) == 1
    assert desk.outbox.list() == ()


def test_a_cancelled_delivery_whose_account_is_gone_leaves_and_says_what_is_left(
    desk: Desk,
) -> None:
    (delivery,) = desk.enqueue("en")
    desk.blog.faults.append(Fault("edit", 1, errors.HostNotFound()))
    with pytest.raises(errors.HostNotFound):
        desk.publishing.advance(delivery.id)
    desk.blog.faults.append(Fault("find_all", 2, errors.HostNotFound()))
    assert desk.publishing.cancel(delivery.id).error == "HostNotFound"
    desk.accounts.remove("acc")
    (left,) = desk.publishing.resume_all()
    assert [(p.code, dict(p.facts)) for p in left.open_points] == [
        ("cancel.left", {"blog": desk.account.endpoint})
    ]
    assert desk.outbox.list() == ()


def test_a_cancelled_delivery_is_never_sent(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    with desk.outbox.hold():
        desk.outbox.update(replace(delivery, state=DeliveryState.CANCELLED))
    desk.publishing.advance(delivery.id)
    assert desk.blog.posts == {}
    assert desk.outbox.list() == ()


def test_what_is_public_is_not_cancelled(desk: Desk) -> None:
    desk.blog.faults.append(Fault("edit", 2, Killed(), after=True))
    (delivery,) = desk.enqueue("en")
    with pytest.raises(Killed):
        desk.publishing.advance(delivery.id)
    with pytest.raises(errors.DeliveryPublic):
        desk.publishing.cancel(delivery.id)
    assert only_post(desk).status == "publish"
    assert desk.publishing.advance(delivery.id).receipt is not None
    for fault_at in (3, 4):
        desk.blog.faults.append(Fault("edit", fault_at, Killed(), after=True))
    desk.write("en", ENGLISH + "\nMore\n")
    (update,) = desk.enqueue("en")
    with pytest.raises(Killed):
        desk.publishing.advance(update.id)
    with pytest.raises(errors.DeliveryPublic):
        desk.publishing.cancel(update.id)


def test_cancel_without_a_network_is_cleaned_up_later(desk: Desk) -> None:
    desk.blog.faults += [
        Fault("edit", 1, errors.HostNotFound()),
        Fault("find_all", 2, errors.HostNotFound()),
    ]
    (delivery,) = desk.enqueue("en")
    with pytest.raises(errors.HostNotFound):
        desk.publishing.advance(delivery.id)
    given_up = desk.publishing.cancel(delivery.id)
    assert (given_up.state, given_up.error) == (DeliveryState.CANCELLED, "HostNotFound")
    assert [d.id for d in desk.publishing.waiting()] == [delivery.id]
    desk.publishing.resume_all()
    assert (desk.blog.posts, desk.blog.media) == ({}, {})
    assert desk.outbox.list() == ()


# -- resuming --------------------------------------------------------------------------------------


def test_everything_that_waits_is_resumed_and_what_is_held_is_not(desk: Desk) -> None:
    desk.blog.faults.append(Fault("upload", 1, errors.HostNotFound()))
    made = desk.enqueue("en", "km")
    with pytest.raises(errors.HostNotFound):
        desk.publishing.send(tuple(delivery.id for delivery in made))
    with desk.outbox.hold():
        desk.outbox.update(replace(made[1], state=DeliveryState.HELD))
    (english,) = desk.publishing.resume_all()
    assert english.receipt is not None
    assert [post.title for post in desk.blog.posts.values()] == ["Results"]
    desk.publishing.advance(made[1].id)
    posts = {post.title: post for post in desk.blog.posts.values()}
    assert f'href="{posts["លទ្ធផល"].link}"' in posts["Results"].content
    assert desk.outbox.list() == ()


def test_an_error_while_resuming_stays_recorded(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    desk.blog.faults.append(Fault("upload", 1, errors.HostNotFound()))
    (waiting,) = desk.publishing.resume_all()
    assert (waiting.id, waiting.error) == (delivery.id, "HostNotFound")
    (done,) = desk.publishing.resume_all()
    assert done.receipt is not None


def test_a_fault_of_the_program_holds_one_delivery_and_stops_no_other(desk: Desk) -> None:
    made = desk.enqueue("en", "km")
    desk.blog.faults.append(Fault("upload", 1, ZeroDivisionError()))
    english, khmer = desk.publishing.resume_all()
    assert (english.state, english.error) == (DeliveryState.HELD, "ZeroDivisionError")
    assert khmer.receipt is not None
    assert desk.publishing.advance(made[0].id).receipt is not None  # when the writer says so


def test_a_fault_while_taking_back_keeps_it_taken_back(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    desk.blog.faults.append(Fault("edit", 1, errors.HostNotFound()))
    with pytest.raises(errors.HostNotFound):
        desk.publishing.advance(delivery.id)
    with desk.outbox.hold():
        held = desk.outbox.get(delivery.id)
        desk.outbox.update(replace(held, state=DeliveryState.CANCELLED))
    desk.blog.faults.append(Fault("find_all", 2, ZeroDivisionError()))
    (left,) = desk.publishing.resume_all()
    assert (left.state, left.error) == (DeliveryState.CANCELLED, "ZeroDivisionError")
    desk.publishing.resume_all()
    assert desk.outbox.list() == ()


def test_two_finished_deliveries_left_by_a_crash_are_put_away(desk: Desk) -> None:
    made = desk.enqueue("en", "km")
    with desk.outbox.hold():
        for delivery in made:
            desk.outbox.update(replace(delivery, state=DeliveryState.DONE))
    assert len(desk.publishing.resume_all()) == 2
    assert desk.outbox.list() == ()


def test_a_finished_delivery_left_by_a_crash_is_put_away(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    done = tuple(replace(step, state=StepState.DONE) for step in delivery.steps)
    with desk.outbox.hold():
        desk.outbox.update(replace(delivery, state=DeliveryState.DONE, steps=done))
    assert desk.publishing.waiting() == ()
    desk.publishing.resume_all()
    assert desk.outbox.list() == ()
    assert desk.blog.posts == {}


def test_a_busy_server_is_left_alone_as_long_as_it_asked(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    desk.blog.faults.append(Fault("create", 1, errors.ServerBusy(retry_after_s=600)))
    with pytest.raises(errors.ServerBusy):
        desk.publishing.advance(delivery.id)
    calls = len(desk.blog.calls)
    with pytest.raises(errors.ServerBusy) as caught:
        desk.publishing.advance(delivery.id)
    assert 590 <= caught.value.retry_after_s <= 601
    assert len(desk.blog.calls) == calls
    desk.blog.now += timedelta(seconds=601)
    assert desk.publishing.advance(delivery.id).receipt is not None


def test_a_second_instance_is_told(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    with desk.outbox.hold():
        for verb in (
            lambda: desk.publishing.advance(delivery.id),
            lambda: desk.publishing.send((delivery.id,)),
            lambda: desk.publishing.cancel(delivery.id),
            lambda: desk.publishing.publish_mine(delivery.id),
            desk.publishing.resume_all,
        ):
            with pytest.raises(errors.AlreadyOpen):
                verb()


def test_what_was_frozen_for_one_blog_goes_to_no_other(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    desk.accounts.update(replace(desk.account, endpoint="https://elsewhere.example/xmlrpc.php"))
    with pytest.raises(errors.SecretMissing):
        desk.publishing.advance(delivery.id)
    assert desk.outbox.get(delivery.id).state is DeliveryState.HELD
    assert desk.blog.posts == {}


# -- the receipt -----------------------------------------------------------------------------------


def test_a_receipt_follows_a_post_that_was_renamed(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    desk.post = post_folder.load(desk.post.path.rename(desk.library.path / "another name"))
    assert not Path(delivery.post_folder).exists()
    desk.publishing.advance(delivery.id)
    assert len(desk.again().publications) == 1


def test_a_receipt_of_a_deleted_post_says_it_is_noted_nowhere(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    desk.library.bin.empty([desk.library.bin.put(desk.post)])
    done = desk.publishing.advance(delivery.id)
    assert done.receipt is not None
    assert [p.code for p in done.receipt.open_points] == ["receipt.not_recorded"]
    assert desk.outbox.list() == ()


def test_a_post_in_the_bin_knows_where_it_stands_when_it_comes_back(desk: Desk) -> None:
    (delivery,) = desk.enqueue("en")
    token = desk.library.bin.put(desk.post)
    done = desk.publishing.advance(delivery.id)
    assert done.receipt is not None
    assert done.receipt.open_points == ()
    restored = desk.library.bin.restore(token)
    assert [known.remote_id for known in restored.publications] == [done.receipt.remote_id]


def test_a_vanished_library_keeps_the_receipt_until_it_is_back(desk: Desk, tmp_path: Path) -> None:
    (delivery,) = desk.enqueue("en")
    (tmp_path / "My posts").rename(tmp_path / "unplugged")
    waiting = desk.publishing.advance(delivery.id)
    assert waiting == desk.outbox.get(delivery.id)
    assert waiting.unnoted
    assert waiting.error == "LibraryMissing"
    (tmp_path / "unplugged").rename(tmp_path / "My posts")
    desk.publishing.resume_all()
    assert len(desk.again().publications) == 1
    assert desk.outbox.list() == ()


def refusing(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[bool]:
    """Let the disk refuse new files in ``folder`` while the list that is returned is not empty."""
    real, on = safe_write._create_locked, [True]

    def create(where: Path) -> tuple[Path, int]:
        if on and where == folder:
            raise OSError(errno.EROFS, "read-only")
        return real(where)

    monkeypatch.setattr(safe_write, "_create_locked", create)
    return on


def test_a_folder_that_cannot_take_the_receipt_lets_nothing_into_the_outbox(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusing(monkeypatch, desk.post.path)
    with pytest.raises(errors.ReadOnlyPlace) as refused:
        desk.enqueue("en", "km")
    assert (refused.value.path, refused.value.reason) == (desk.post.path, "")
    assert desk.outbox.list() == ()


@pytest.mark.parametrize("verb", ["send", "advance", "resume_all"])
def test_nothing_is_sent_while_the_receipt_could_not_be_noted(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    made = desk.enqueue("en", "km")
    on = refusing(monkeypatch, desk.post.path)
    if verb == "resume_all":
        desk.publishing.resume_all()  # the errors stay in the deliveries
    else:
        what = made[0].id if verb == "advance" else tuple(d.id for d in made)
        with pytest.raises(errors.ReadOnlyPlace):
            getattr(desk.publishing, verb)(what)
    assert (desk.blog.posts, desk.blog.media) == ({}, {})
    first = desk.outbox.list()[0]
    assert (first.state, first.error) == (DeliveryState.WAITING, "ReadOnlyPlace")
    on.clear()
    before = sorted(path.name for path in desk.post.path.iterdir())
    desk.publishing.resume_all()
    assert len(desk.blog.posts) == len(desk.again().publications) == 2
    assert sorted(path.name for path in desk.post.path.iterdir()) == before


def test_what_waits_for_the_writers_choice_still_does_when_the_folder_refuses(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = held_by_somebodys_edit(desk)
    refusing(monkeypatch, desk.post.path)
    with pytest.raises(errors.ReadOnlyPlace):
        desk.publishing.advance(held.id)
    assert desk.outbox.get(held.id) == held


def test_a_note_refused_after_the_blog_has_it_all_costs_the_note_alone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk.enqueue("en", "km")
    on = refusing(monkeypatch, desk.post.path)
    on.clear()

    def verifying(report: Progress) -> None:
        if report.subject == "verify":
            on.append(True)

    done = desk.publishing.send(tuple(d.id for d in made), verifying)
    assert len(desk.blog.posts) == 2
    for delivery in done:
        assert delivery.unnoted
        assert delivery.receipt is not None
        assert delivery.receipt.link == desk.blog.posts[delivery.receipt.remote_id].link
        assert (delivery.state, delivery.error) == (DeliveryState.WAITING, "ReadOnlyPlace")
        assert open_points(delivery)[0].code == "receipt.not_noted"
    again = desk.publishing.advance(made[0].id)
    assert again.unnoted
    on.clear()
    desk.publishing.resume_all()
    noted = {p.language: p.remote_id for p in desk.again().publications}
    assert noted == {d.language: d.receipt.remote_id for d in done if d.receipt is not None}
    assert desk.outbox.list() == ()
    assert len(desk.blog.posts) == 2


def test_what_lacks_its_note_alone_can_be_let_go_with_its_copy(desk: Desk, tmp_path: Path) -> None:
    (delivery,) = desk.enqueue("en")
    (tmp_path / "My posts").rename(tmp_path / "unplugged")
    with pytest.raises(errors.DeliveryUnderway):
        desk.publishing.forget(delivery.id)  # nothing of it is on the blog
    assert desk.publishing.advance(delivery.id).unnoted
    with pytest.raises(errors.DeliveryPublic):
        desk.publishing.cancel(delivery.id)
    assert not desk.publishing.forget(delivery.id).recorded
    assert desk.outbox.list() == ()
    assert only_post(desk).status == "publish"
    left = [path.read_bytes() for path in desk.places.state.rglob("*") if path.is_file()]
    assert not any(CANARY.encode() in data for data in left)


def test_nothing_is_let_go_while_another_version_is_still_to_be_sent(
    desk: Desk, tmp_path: Path
) -> None:
    english, khmer = desk.enqueue("en", "km")
    (tmp_path / "My posts").rename(tmp_path / "unplugged")
    desk.publishing.advance(english.id)
    with pytest.raises(errors.DeliveryUnderway):
        desk.publishing.forget(english.id)
    desk.publishing.advance(khmer.id)
    for delivery in (english, khmer):
        desk.publishing.forget(delivery.id)
    assert desk.outbox.list() == ()
    assert len(desk.blog.posts) == 2


def test_what_follows_a_delivery_keeps_it_from_being_let_go(desk: Desk, tmp_path: Path) -> None:
    first, after = desk.enqueue("en", "km")
    with desk.outbox.hold():
        desk.outbox.update(replace(after, post_id="another", after=first.id))
    (tmp_path / "My posts").rename(tmp_path / "unplugged")
    desk.publishing.advance(first.id)
    with pytest.raises(errors.DeliveryUnderway):
        desk.publishing.forget(first.id)


def test_what_can_be_noted_after_all_is_not_let_go(desk: Desk, tmp_path: Path) -> None:
    (delivery,) = desk.enqueue("en")
    (tmp_path / "My posts").rename(tmp_path / "unplugged")
    desk.publishing.advance(delivery.id)
    (tmp_path / "unplugged").rename(tmp_path / "My posts")
    assert desk.publishing.forget(delivery.id).recorded
    assert [waiting.id for waiting in desk.outbox.waiting()] == [delivery.id]
    assert len(desk.again().publications) == 1
    desk.publishing.advance(delivery.id)
    assert desk.outbox.list() == ()
    assert len(desk.blog.posts) == 1


def test_a_version_that_waited_for_the_one_let_go_leaves_with_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk.enqueue("en", "km")
    on = refusing(monkeypatch, desk.post.path)
    on.clear()
    desk.publishing.advance(made[0].id)
    assert desk.outbox.get(made[0].id).state is DeliveryState.DONE

    def verifying(report: Progress) -> None:
        if report.subject == "verify":
            on.append(True)

    assert desk.publishing.advance(made[1].id, verifying).unnoted
    desk.publishing.forget(made[1].id)
    assert desk.outbox.list() == ()


def test_a_cancelled_summary_stops(desk: Desk) -> None:
    with pytest.raises(errors.Cancelled):
        desk.publishing.summary(desk.again(), ("en",), desk.account, cancelled=lambda: True)
    assert never_cancelled() is False


def test_a_practice_blog_whose_folder_is_gone_is_unavailable_not_fatal(
    desk: Desk, tmp_path: Path
) -> None:
    desk.blog.faults.append(Fault("whoami", 1, errors.StorageError(tmp_path)))
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert summary.facts.unavailable == "StorageError"


# -- theirs ----------------------------------------------------------------------------------------


def test_keeping_theirs_brings_the_other_version(desk: Desk) -> None:
    desk.publish("en", "km")
    posts = {post.title: post.id for post in desk.blog.posts.values()}
    desk.blog.edit_by_somebody(posts["លទ្ធផល"], content="<p>theirs</p>")
    desk.write("en", ENGLISH + "\nMine.\n")
    made = desk.enqueue("en", "km")
    with pytest.raises(errors.RemoteConflict):
        desk.publishing.send(tuple(delivery.id for delivery in made))
    (english,) = desk.publishing.keep_theirs(made[1].id, (made[0].id,))
    assert english.receipt is not None
    assert "Mine." in desk.blog.posts[posts["Results"]].content
    assert desk.blog.posts[posts["លទ្ធផល"]].content == "<p>theirs</p>"
    assert desk.outbox.list() == ()


def test_keeping_theirs_leaves_what_may_be_public_and_says_so(desk: Desk) -> None:
    desk.publish("en", "km")
    posts = {post.title: post.id for post in desk.blog.posts.values()}
    desk.write("km", "លទ្ធផលថ្មី។")
    made = desk.enqueue("km", "en")
    edits = desk.blog.calls.count("edit")
    desk.blog.faults.append(Fault("edit", edits + 1, Killed(), after=True))
    with pytest.raises(Killed):
        desk.publishing.send(tuple(delivery.id for delivery in made))
    desk.blog.edit_by_somebody(posts["លទ្ធផល"], content="<p>theirs</p>")
    with pytest.raises(errors.RemoteConflict):
        desk.publishing.send(tuple(delivery.id for delivery in made))
    english, khmer = desk.publishing.keep_theirs(made[0].id, (made[1].id,))
    assert english.receipt is not None
    assert (khmer.state, khmer.receipt) == (DeliveryState.HELD, None)


# -- one date for all versions --------------------------------------------------------------------


def test_a_date_in_one_version_holds_the_whole_post_back(desk: Desk) -> None:
    tomorrow = START + timedelta(days=1)
    desk.write("km", KHMER, date=tomorrow)
    deliveries = desk.publish("en", "km")
    assert [delivery.receipt.status for delivery in deliveries] == ["future", "future"]
    assert {post.date for post in desk.posts().values()} == {tomorrow}
    assert {known.date for known in desk.again().publications} == {tomorrow}
    (line,) = desk.library.posts()
    assert line.scheduled == tomorrow


def test_versions_set_apart_go_each_at_its_time(desk: Desk) -> None:
    desk.write("km", KHMER, date=START + timedelta(days=1))
    apart = PublishChoices(timing=TimingWish("en", apart=True))
    english, khmer = desk.publish("en", "km", choices=apart)
    assert (english.receipt.status, khmer.receipt.status) == ("publish", "future")


def test_what_readers_see_stays_when_a_later_version_is_scheduled(desk: Desk) -> None:
    desk.publish("en")
    desk.write("km", KHMER, date=START + timedelta(days=1))
    summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account)
    assert [(v.seen, v.date is None) for v in summary.versions] == [(True, True), (False, False)]
    desk.publish("en", "km")
    assert {post.status for post in desk.posts().values()} == {"publish", "future"}


def test_what_only_the_blog_s_own_people_see_is_known_as_private(desk: Desk) -> None:
    desk.publish("en", choices=PublishChoices(status=PostStatus.PRIVATE))
    desk.publish("km", choices=PublishChoices(status=PostStatus.PUBLISH))
    summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account)
    assert [(v.seen, v.private) for v in summary.versions] == [(True, True), (True, False)]


def test_what_is_on_the_blog_as_it_would_be_sent_is_known_as_unchanged(desk: Desk) -> None:
    def unchanged(choices: PublishChoices | None = None) -> list[bool]:
        summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account, choices)
        return [version.unchanged for version in summary.versions]

    assert unchanged() == [False, False]
    desk.publish("en", "km")
    assert unchanged() == [True, True]
    assert unchanged(PublishChoices(status=PostStatus.DRAFT)) == [False, False]
    assert unchanged(PublishChoices(mode=PublishMode.TOGETHER)) == [False, False]
    desk.write("en", ENGLISH + "\nMore.\n")
    assert unchanged() == [False, True]


def test_a_picture_replaced_under_its_name_is_a_change_and_is_sent(
    desk: Desk, tmp_path: Path
) -> None:
    desk.move_to_practice_blog(tmp_path / "site")
    client = open_client(desk.account, "")

    def unchanged() -> list[bool]:
        summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account)
        return [version.unchanged for version in summary.versions]

    def shown() -> set[str]:
        contents = [client.get(known.remote_id).content for known in desk.again().publications]
        return {name for content in contents for name in re.findall(r"picture-\w+\.jpg", content)}

    desk.write("km", "គ្មានរូប\n")
    desk.publish("en", "km")
    before = shown()
    assert unchanged() == [True, True]
    (desk.post.path / "images" / "market.jpg").write_bytes(photo((30, 30, 200)))
    assert unchanged() == [False, True]
    desk.publish("en")
    assert unchanged() == [True, True]
    assert shown().isdisjoint(before)
    client.close()


def test_pictures_sent_by_an_earlier_program_may_have_changed(desk: Desk) -> None:
    desk.write("km", "គ្មានរូប\n")
    desk.publish("en", "km")
    for known in desk.again().publications:
        post_folder.record_publication(desk.post, replace(known, pictures=""))
    summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account)
    assert [version.unchanged for version in summary.versions] == [False, True]


def test_a_version_that_waits_for_another_date_than_before_is_not_unchanged(desk: Desk) -> None:
    desk.write("km", KHMER, date=START + timedelta(days=1))
    desk.publish("en", "km")

    def unchanged(lead: str) -> list[bool]:
        choices = PublishChoices(timing=TimingWish("en", lead))
        summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account, choices)
        return [version.unchanged for version in summary.versions]

    assert unchanged("km") == [True, True]
    desk.write("en", ENGLISH, date=START + timedelta(days=2))
    assert unchanged("en") == [False, False]


def test_both_texts_in_one_post_have_one_date(desk: Desk) -> None:
    desk.write("km", KHMER, date=START + timedelta(days=1))
    timing = TimingWish("en", apart=True)
    (both,) = desk.publish("en", "km", choices=PublishChoices(PublishMode.TOGETHER, timing=timing))
    assert both.receipt.status == "future"


def test_the_date_of_a_source_makes_its_translation_no_older(desk: Desk) -> None:
    history = History(desk.library.path)
    for language in ("km", "en"):
        stored = post_folder.read_version(desk.post, language)
        history.keep(
            desk.post, language, stored.version.raw, SnapshotReason.OPENED, datetime.now(UTC)
        )
        desk.write(language, stored.version.body, slug=f"results-{language}")
    (khmer,) = desk.publishing.summary(desk.again(), ("km",), desk.account).versions
    assert "version.outdated" not in [finding.code for finding in khmer.diagnostics]
