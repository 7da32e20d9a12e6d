# SPDX-License-Identifier: MIT
"""Deliveries to a real WordPress over a network that fails: exactly one post each, complete."""

import contextlib
import os
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from icc_editor import errors
from icc_editor.post.delivery import Delivery, DeliveryState, StepKind
from icc_editor.services.delivery_plan import Patience
from icc_editor.services.publishing import Publishing
from tests.real.faultproxy import Fault
from tests.services.desk import CANARY, ENGLISH
from tests.services.real_desk import TITLE, RealDesk, everything_on

WRITES = ("wp.uploadFile", "wp.newPost", "wp.editPost")
READS = ("wp.getPosts", "wp.getPost")
LOST = (
    Fault.RESET,
    Fault.HANG,
    Fault.CUT_REQUEST,
    Fault.STATUS_502,
    Fault.CAPTIVE_PAGE,
    Fault.EMPTY,
    Fault.AFTER_RESET,
    Fault.AFTER_HANG,
    Fault.AFTER_502,
    Fault.AFTER_CUT,
    Fault.AFTER_EMPTY,
)
# A fault while reading is told like any other: two stand for all, unless everything is asked for.
READING = LOST if os.environ.get("ICC_EDITOR_FULL_CAMPAIGNS") else (Fault.RESET, Fault.AFTER_CUT)
CASES = [(f, c) for c in WRITES for f in LOST] + [(f, c) for c in READS for f in READING]


DeskMaker = Callable[..., RealDesk]


def assert_published_once(desk: RealDesk, before: list[dict[str, str]]) -> dict[str, str]:
    old = {item["ID"] for item in before}
    new = [item for item in everything_on(desk.wordpress) if item["ID"] not in old]
    posts = [item for item in new if item["post_type"] != "attachment"]
    pictures = [item for item in new if item["post_type"] == "attachment"]
    assert [(p["post_status"], p["post_title"].replace("&amp;", "&")) for p in posts] == [
        ("publish", TITLE)
    ]
    assert len(pictures) == 1
    (post,) = posts
    assert post["post_name"].startswith("commune-results")
    assert CANARY in post["post_content"]
    assert "<li>two</li>" in post["post_content"]
    assert "/wp-content/uploads/" in post["post_content"]
    assert 'src="images/' not in post["post_content"]
    return post


def assert_nothing_is_left_here(desk: RealDesk) -> None:
    assert desk.outbox.list() == ()
    for word in (CANARY, desk.user.application_password):
        assert word.encode() not in desk.outbox_bytes()


def resumed_until_done(desk: RealDesk, delivery_id: str) -> Delivery:
    for _attempt in range(6):
        with contextlib.suppress(errors.BlogError):
            delivery = desk.publishing.advance(delivery_id)
            if delivery.state is DeliveryState.DONE:
                return delivery
    raise AssertionError(desk.outbox.get(delivery_id))


@pytest.mark.parametrize(("fault", "call"), CASES, ids=[f"{c}-{f.name}" for f, c in CASES])
def test_a_faulted_delivery_is_published_exactly_once(
    desk_for: DeskMaker, fault: Fault, call: str
) -> None:
    desk = desk_for()
    before = everything_on(desk.wordpress)
    (made,) = desk.enqueue("en")
    desk.proxy.fail(fault, call, times=1)
    delivery = resumed_until_done(desk, made.id)
    assert any(entry.fault is fault for entry in desk.proxy.calls)
    post = assert_published_once(desk, before)
    assert delivery.receipt is not None
    assert (delivery.receipt.remote_id, delivery.receipt.status) == (post["ID"], "publish")
    assert delivery.receipt.open_points == ()
    (publication,) = desk.again().publications
    assert publication.remote_id == post["ID"]
    assert_nothing_is_left_here(desk)


@pytest.mark.parametrize("fault", [Fault.AFTER_RESET, Fault.AFTER_HANG, Fault.RESET])
def test_the_last_edit_may_be_lost_as_well(desk_for: DeskMaker, fault: Fault) -> None:
    desk = desk_for("editor")
    before = everything_on(desk.wordpress)
    (made,) = desk.enqueue("en")
    desk.proxy.fail(fault, "wp.editPost", nth=2, times=1)
    resumed_until_done(desk, made.id)
    assert_published_once(desk, before)
    assert_nothing_is_left_here(desk)


@pytest.mark.parametrize("state", ["started", "done"])
@pytest.mark.parametrize("step", [k.value for k in StepKind if k is not StepKind.CROSS_LINK])
def test_a_killed_process_is_resumed_by_the_next(
    desk_for: DeskMaker, step: str, state: str
) -> None:
    desk = desk_for()
    before = everything_on(desk.wordpress)
    desk.enqueue("en")
    assert desk.in_another_process(step, state) == -9
    for delivery in desk.outbox.list():
        resumed_until_done(desk, delivery.id)
    assert_published_once(desk, before)
    assert_nothing_is_left_here(desk)
    assert len(desk.again().publications) == 1


@pytest.mark.parametrize(
    ("call", "number"),
    [("wp.uploadFile", 1), ("wp.newPost", 1), ("wp.editPost", 1), ("wp.editPost", 2)],
)
def test_a_process_killed_while_the_blog_answers_is_resumed(
    desk_for: DeskMaker, call: str, number: int
) -> None:
    desk = desk_for()
    before = everything_on(desk.wordpress)
    desk.enqueue("en")
    desk.proxy.fail(Fault.AFTER_HANG, call, nth=number)
    process = desk.start_process()
    while desk.proxy.count(call) < number:
        assert process.poll() is None
    process.kill()
    process.wait(timeout=60)
    desk.proxy.heal()
    assert desk.in_another_process() == 0
    assert_published_once(desk, before)
    assert_nothing_is_left_here(desk)


@pytest.mark.parametrize(
    ("call", "hook"),
    [("wp.newPost", "wp_insert_post_empty_content"), ("wp.uploadFile", "upload_mimes")],
)
def test_what_the_blog_does_after_it_was_given_up_for_lost_is_swept(
    desk_for: DeskMaker, call: str, hook: str
) -> None:
    desk = desk_for()
    before = everything_on(desk.wordpress)
    flag = desk.wordpress.root / "slow-once"
    flag.touch()
    # The first request is held up longer than anybody waits for it, then done all the same.
    desk.wordpress.mu_plugin(
        "slow",
        f"add_filter('{hook}', function ($value) {{ if (@unlink('{flag}')) {{"
        " ignore_user_abort(true); sleep(3); } return $value; }, 1);",
    )
    desk.publishing = Publishing(
        desk.outbox,
        desk.accounts,
        desk.secrets,
        desk.publishing._rendering,
        desk.open_real,
        lambda: datetime.now(UTC),
        clean_picture=desk.publishing._clean,
        draw_chart=desk.publishing._draw,
        patience=Patience(retries=(0.1, 0.2), looks=(0.0, 0.1, 1.2)),
    )
    (made,) = desk.enqueue("en")
    resumed_until_done(desk, made.id)
    assert not flag.exists()
    assert_published_once(desk, before)


def test_both_versions_link_to_each_other_although_answers_are_lost(desk_for: DeskMaker) -> None:
    desk = desk_for("editor")
    made = desk.enqueue("en", "km")
    for number in (2, 5, 8):
        desk.proxy.fail(Fault.AFTER_RESET, "wp.editPost", nth=number, times=1)
    desk.proxy.fail(Fault.AFTER_502, "wp.newPost", nth=2, times=1)
    for _attempt in range(6):
        with contextlib.suppress(errors.BlogError):
            desk.publishing.send(tuple(d.id for d in made if d.id in _ids(desk)))
        if not desk.outbox.list():
            break
    assert_nothing_is_left_here(desk)
    english, khmer = (
        next(p for p in desk.again().publications if p.language == name) for name in ("en", "km")
    )
    client = desk.direct()
    for own, other in ((english, khmer), (khmer, english)):
        post = client.get(own.remote_id)
        assert post.status == "publish"
        assert post.content_hash == own.content_hash
        assert f'href="{other.link}"' in post.content
    client.close()
    new = [p for p in everything_on(desk.wordpress) if CANARY in p["post_content"]]
    assert len(new) == 1


def _ids(desk: RealDesk) -> set[str]:
    return {delivery.id for delivery in desk.outbox.list()}


def test_an_edit_by_somebody_else_is_never_overwritten(desk_for: DeskMaker) -> None:
    desk = desk_for("editor")
    (first,) = desk.publish("en")
    desk.wordpress.php(
        f"wp_update_post(['ID' => {first.remote_id}, 'post_content' => 'A colleague wrote this']);"
    )
    desk.write("en", ENGLISH + "\nMine.\n")
    (update,) = desk.enqueue("en")
    with pytest.raises(errors.RemoteConflict):
        desk.publishing.advance(update.id)
    conflict = desk.publishing.conflict(update.id)
    assert conflict is not None
    assert conflict.theirs == "A colleague wrote this"
    client = desk.direct()
    assert client.get(first.remote_id).content == "A colleague wrote this"
    desk.publishing.publish_mine(update.id)
    desk.publishing.advance(update.id)
    assert "Mine." in client.get(first.remote_id).content
    client.close()


def test_a_contributor_submits_for_review(desk_for: DeskMaker) -> None:
    desk = desk_for("contributor")
    before = {item["ID"] for item in everything_on(desk.wordpress)}
    desk.write("en", ENGLISH, title=TITLE, categories=("Brand new",), tags=("newer",))
    summary = desk.publishing.summary(desk.again(), ("en",), desk.account)
    assert summary.for_review
    (delivery,) = desk.publishing.enqueue(summary)
    (done,) = desk.publishing.send((delivery.id,))
    (post,) = (p for p in everything_on(desk.wordpress) if p["ID"] not in before)
    assert (post["post_status"], post["post_type"]) == ("pending", "post")
    assert "<img" not in post["post_content"]
    assert "The market" in post["post_content"]
    assert done.receipt is not None
    assert [p.code for p in done.receipt.open_points] == [
        "picture.not_sent",
        "term.not_sent",
        "term.not_sent",
    ]


def test_cancel_leaves_nothing_on_the_blog(desk_for: DeskMaker) -> None:
    desk = desk_for()
    before = everything_on(desk.wordpress)
    (delivery,) = desk.enqueue("en")
    desk.proxy.fail(Fault.AFTER_RESET, "wp.editPost", times=-1)
    with pytest.raises(errors.ConnectionLost):
        desk.publishing.advance(delivery.id)
    desk.proxy.heal()
    desk.publishing.cancel(delivery.id)
    assert everything_on(desk.wordpress) == before
    assert_nothing_is_left_here(desk)
