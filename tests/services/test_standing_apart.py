# SPDX-License-Identifier: MIT
"""One post with all texts, while a version has a post of its own: no text is twice unsaid."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.post.delivery import DeliveryState
from icc_editor.post.metadata import PostStatus
from icc_editor.services.link_line import cross_links_in
from icc_editor.services.publish_summary import PublishChoices, PublishMode, PublishSummary
from icc_editor.worker.process import WorkerProcess
from tests.fakes.memory_blog import CONTRIBUTOR, START, Fault
from tests.services.desk import CANARY, Desk

KHMER_CANARY = "លទ្ធផលនៃការបោះឆ្នោតឃុំសង្កាត់"
LEAVE = PublishChoices(PublishMode.TOGETHER)
TAKE = replace(LEAVE, takes_apart_back=True)
UNASKED = replace(LEAVE, takes_apart_back=None)


@pytest.fixture
def desk(tmp_path: Path, worker: WorkerProcess) -> Desk:
    return Desk(tmp_path, worker)


def summary_of(desk: Desk, choices: PublishChoices) -> PublishSummary:
    return desk.publishing.summary(desk.again(), ("en", "km"), desk.account, choices)


def public_texts(desk: Desk, text: str) -> list[str]:
    return [p.id for p in desk.blog.posts.values() if p.status == "publish" and text in p.content]


def test_the_summary_says_which_post_stays_and_where(desk: Desk) -> None:
    desk.publish("en", "km")
    link = desk.posts()["km"].link
    summary = summary_of(desk, UNASKED)
    assert [(p.language, p.link, p.seen) for p in summary.apart] == [("km", link, True)]
    assert (summary.may_take_back, summary.takes_back) == (True, True)
    assert [version.joined for version in summary.versions] == [False, True]
    assert summary_of(desk, LEAVE).takes_back is False
    assert summary_of(desk, PublishChoices()).apart == ()


def test_taken_back_it_is_a_draft_and_nothing_is_public_twice(desk: Desk) -> None:
    desk.publish("en", "km")
    own = desk.posts()["km"].id
    done = desk.publish("en", "km", choices=TAKE)
    assert [delivery.language for delivery in done] == ["en", "km"]
    assert [d.receipt.status for d in done if d.receipt] == ["publish", "draft"]
    one = desk.posts()["en"]
    assert public_texts(desk, KHMER_CANARY) == [one.id]
    assert desk.blog.posts[own].status == "draft"
    assert cross_links_in(one.content) == ()
    assert cross_links_in(desk.blog.posts[own].content) == (one.link,)
    assert desk.outbox.list() == ()
    assert summary_of(desk, UNASKED).apart == ()


def test_left_there_the_receipt_says_where_it_stands(desk: Desk) -> None:
    desk.publish("en", "km")
    before = desk.posts()["km"]
    (done,) = desk.publish("en", "km", choices=LEAVE)
    assert done.receipt is not None
    (point,) = [p for p in done.receipt.open_points if p.code == "post.apart"]
    assert dict(point.facts) == {"language": "km", "link": before.link}
    posts = desk.posts()
    assert posts["km"].content == before.content
    assert cross_links_in(posts["en"].content) == ()
    assert cross_links_in(posts["km"].content) == (posts["en"].link,)


def test_a_new_one_post_beside_an_old_post_of_its_own_is_told_too(desk: Desk) -> None:
    desk.publish("km")
    summary = summary_of(desk, UNASKED)
    assert [post.language for post in summary.apart] == ["km"]
    made = desk.publish("en", "km", choices=UNASKED)
    assert len(made) == 2
    assert public_texts(desk, KHMER_CANARY) == [desk.posts()["en"].id]


def test_it_stays_while_the_one_post_is_not_there(desk: Desk) -> None:
    desk.publish("en", "km")
    own = desk.posts()["km"].id
    made = desk.enqueue("en", "km", choices=TAKE)
    desk.blog.calls.clear()
    desk.blog.faults.append(Fault("edit", 1, errors.SignInPage()))
    with pytest.raises(errors.SignInPage):
        desk.publishing.send(tuple(delivery.id for delivery in made))
    waiting = desk.publishing.advance(made[1].id)
    assert (waiting.state, waiting.receipt) == (DeliveryState.WAITING, None)
    assert desk.blog.posts[own].status == "publish"
    desk.publishing.advance(made[0].id)
    desk.publishing.resume_all()
    assert desk.blog.posts[own].status == "draft"
    assert desk.outbox.list() == ()


def test_given_up_the_one_post_takes_nothing_back(desk: Desk) -> None:
    desk.publish("en", "km")
    own = desk.posts()["km"].id
    first, _second = desk.enqueue("en", "km", choices=TAKE)
    desk.publishing.cancel(first.id)
    assert desk.outbox.list() == ()
    desk.publishing.resume_all()
    assert desk.blog.posts[own].status == "publish"


def test_replaced_by_one_version_the_one_post_takes_nothing_back(desk: Desk) -> None:
    desk.publish("en", "km")
    own = desk.posts()["km"].id
    desk.enqueue("en", "km", choices=TAKE)
    desk.enqueue("en")
    desk.publishing.resume_all()
    assert desk.blog.posts[own].status == "publish"
    assert desk.outbox.list() == ()


def test_readers_keep_it_while_the_one_post_waits_for_its_date(desk: Desk) -> None:
    desk.publish("km")
    desk.write("en", CANARY, title="Results", date=START + timedelta(days=2))
    summary = summary_of(desk, TAKE)
    assert [post.language for post in summary.apart] == ["km"]
    assert (summary.may_take_back, summary.takes_back) == (False, False)


def test_unasked_it_stays_when_the_one_post_is_only_a_draft(desk: Desk) -> None:
    desk.publish("km")
    summary = summary_of(desk, replace(UNASKED, status=PostStatus.DRAFT))
    assert (summary.may_take_back, summary.takes_back) == (True, False)


def test_who_may_not_publish_is_told_and_not_asked(desk: Desk) -> None:
    desk.publish("km")
    desk.blog.capabilities = CONTRIBUTOR
    summary = summary_of(desk, TAKE)
    assert [post.language for post in summary.apart] == ["km"]
    assert (summary.may_take_back, summary.takes_back) == (False, False)


def test_one_post_made_two_again_holds_each_text_once(desk: Desk) -> None:
    desk.publish("en", "km", choices=LEAVE)
    desk.publish("en", "km")
    posts = desk.posts()
    assert public_texts(desk, CANARY) == [posts["en"].id]
    assert public_texts(desk, KHMER_CANARY) == [posts["km"].id]
    assert cross_links_in(posts["en"].content) == (posts["km"].link,)
    assert cross_links_in(posts["km"].content) == (posts["en"].link,)


def test_taken_back_and_made_two_again_the_same_posts_are_used(desk: Desk) -> None:
    desk.publish("en", "km")
    before = {language: post.id for language, post in desk.posts().items()}
    desk.publish("en", "km", choices=TAKE)
    desk.publish("en", "km")
    posts = desk.posts()
    assert {language: post.id for language, post in posts.items()} == before
    assert {post.status for post in posts.values()} == {"publish"}
    assert cross_links_in(posts["en"].content) == (posts["km"].link,)


def test_the_library_knows_which_languages_are_before_readers(desk: Desk) -> None:
    def told() -> tuple[tuple[str, ...], tuple[str, ...]]:
        (summary,) = desk.library.posts()
        return summary.published_in, tuple(language for language, _date in summary.held_back)

    desk.publish("en")
    assert told() == (("en",), ())
    desk.publish("en", "km", choices=LEAVE)
    assert told() == (("en", "km"), ())
    (known,) = desk.again().publications
    assert known.languages == ("en", "km")
    desk.publish("en", "km", choices=replace(LEAVE, status=PostStatus.DRAFT))
    assert told() == ((), ())
    desk.write("km", "លទ្ធផល", date=desk.blog.now + timedelta(days=2))
    desk.publish("km")
    assert told() == ((), ("km",))


def test_the_practice_blog_tells_the_link_and_takes_it_back(desk: Desk, tmp_path: Path) -> None:
    desk.move_to_practice_blog(tmp_path / "site")
    desk.publish("en", "km")
    (post,) = summary_of(desk, UNASKED).apart
    assert post.link.startswith("file:")
    done = desk.publish("en", "km", choices=UNASKED)
    assert [d.receipt.status for d in done if d.receipt] == ["publish", "draft"]


def within(desk: Desk, *languages: str) -> list[dict[str, str]]:
    summary = desk.publishing.summary(desk.again(), languages, desk.account, PublishChoices())
    found = [finding for version in summary.versions for finding in version.diagnostics]
    return [dict(finding.facts) for finding in found if finding.code == "post.within"]


def test_a_post_of_its_own_beside_one_that_holds_its_text_is_told(desk: Desk) -> None:
    desk.publish("en", "km", choices=LEAVE)
    link = desk.posts()["en"].link
    assert within(desk, "km") == [{"other": "en", "link": link}]
    assert within(desk, "en", "km") == within(desk, "en") == []
    desk.publish("en", "km")
    assert public_texts(desk, KHMER_CANARY) == [desk.posts()["km"].id]
    assert within(desk, "km") == []


def test_a_text_inside_a_draft_is_before_nobody(desk: Desk) -> None:
    desk.publish("en", "km", choices=replace(LEAVE, status=PostStatus.DRAFT))
    assert within(desk, "km") == []
