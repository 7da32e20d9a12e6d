# SPDX-License-Identifier: MIT
"""The step machine against a blog that fails wherever it can."""

import contextlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.post.delivery import DeliveryState, Partner, StepKind, StepState
from icc_editor.post.job import Progress
from icc_editor.post.metadata import PostStatus
from icc_editor.services.delivery_plan import Patience, taken_over
from icc_editor.services.delivery_surroundings import wait_or_cancel
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from tests.fakes.memory_blog import CONTRIBUTOR, Fault, Killed, MemoryBlog, MemoryClient
from tests.services.deliveries import (
    CONTENT,
    DyingOutbox,
    Folder,
    Recorder,
    a_delivery,
    an_outbox,
    assert_published_once,
    run,
    undone,
    until_done,
)

# One of each kind: passing, answered by somebody else, and WordPress' own crash.
UNKNOWN = (errors.TimedOut(), errors.SignInPage(), errors.ServerBroken(status=500))
CREATED_LATE = Fault("create", 1, errors.TimedOut(), late=50)


def calls_of_one_delivery(folder: Path) -> list[str]:
    blog = MemoryBlog()
    run(an_outbox(folder, a_delivery()), blog)
    return blog.calls


def test_an_undisturbed_delivery_publishes_once_and_gives_a_receipt(tmp_path: Path) -> None:
    blog, record, reports = MemoryBlog(), Recorder(), list[Progress]()
    outbox = an_outbox(tmp_path, a_delivery())
    delivery = run(outbox, blog, record=record, progress=reports.append)
    assert_published_once(blog)
    (post,) = blog.posts.values()
    receipt = delivery.receipt
    assert delivery.state is DeliveryState.DONE
    assert undone(delivery.steps) == []
    assert receipt is not None
    assert (receipt.remote_id, receipt.link, receipt.status) == (post.id, post.link, "publish")
    assert (receipt.modified, receipt.content_hash) == (post.modified, post.content_hash)
    assert receipt.open_points == ()
    assert [kept.receipt for kept in record.receipts] == [receipt]
    assert outbox.get(delivery.id) == delivery
    done = [report.done for report in reports]
    assert done == sorted(done)
    assert (reports[-1].done, reports[-1].total) == (800, 800)


@pytest.mark.campaign
def test_a_kill_at_any_record_is_resumed_to_exactly_one_post(tmp_path: Path) -> None:
    number, killed = 0, 0
    while True:
        number += 1
        for after in (False, True):
            folder, blog = tmp_path / f"{number}{after}", MemoryBlog()
            an_outbox(folder, a_delivery())
            dying = DyingOutbox(Places.under(folder), number, after=after)
            try:
                run(dying, blog)
            except Killed:
                killed += 1
            else:
                assert killed > 30
                return
            until_done(Outbox(Places.under(folder)), blog)
            assert_published_once(blog)


def test_a_kill_during_any_request_is_resumed_to_exactly_one_post(tmp_path: Path) -> None:
    calls = calls_of_one_delivery(tmp_path / "plain")
    for number in range(1, len(calls) + 1):
        for after in (False, True):
            blog = MemoryBlog(faults=[Fault("", number, Killed(), after=after)])
            outbox = an_outbox(tmp_path / f"{number}{after}", a_delivery())
            with pytest.raises(Killed):
                run(outbox, blog)
            until_done(outbox, blog)
            assert_published_once(blog)


@pytest.mark.campaign
@pytest.mark.parametrize("error", UNKNOWN, ids=lambda error: type(error).__name__)
def test_a_lost_answer_at_any_request_never_makes_a_second_post(
    tmp_path: Path, error: errors.BlogError
) -> None:
    calls = calls_of_one_delivery(tmp_path / "plain")
    for number in range(1, len(calls) + 1):
        for after in (False, True):
            blog = MemoryBlog(faults=[Fault("", number, error, after=after)])
            outbox = an_outbox(tmp_path / f"{number}{after}", a_delivery())
            until_done(outbox, blog)
            assert_published_once(blog)
            assert blog.bin == []


@pytest.mark.parametrize("late", [1, 2, 3, 4, 5, 8])
@pytest.mark.parametrize("method", ["create", "upload"])
def test_what_arrives_after_it_was_given_up_for_lost_is_swept(
    tmp_path: Path, method: str, late: int
) -> None:
    blog = MemoryBlog(faults=[Fault(method, 1, errors.TimedOut(), late=late)])
    until_done(an_outbox(tmp_path, a_delivery()), blog)
    assert_published_once(blog)


def test_a_request_is_repeated_only_after_it_was_looked_for_with_patience(tmp_path: Path) -> None:
    blog, waits = MemoryBlog(faults=[Fault("create", 1, errors.TimedOut())]), list[float]()
    run(an_outbox(tmp_path, a_delivery()), blog, waits=waits)
    first, second = (index for index, call in enumerate(blog.calls) if call == "create")
    assert blog.calls[first + 1 : second] == ["find_all", "find_all", "find_all"]
    # One retry, two looks before sending again, two by the sweep for what may still arrive.
    assert waits == [1.0, 1.0, 3.0, 1.0, 3.0]


def test_a_request_that_never_left_is_not_counted_as_sent(tmp_path: Path) -> None:
    blog = MemoryBlog(faults=[Fault("create", 1, errors.HostNotFound())])
    outbox = an_outbox(tmp_path, a_delivery())
    with pytest.raises(errors.HostNotFound):
        run(outbox, blog)
    waiting = outbox.get("delivery-en")
    assert (waiting.state, waiting.error) == (DeliveryState.WAITING, "HostNotFound")
    create = waiting.step(StepKind.CREATE)
    assert create is not None
    assert (create.state, create.sent) == (StepState.STARTED, 0)
    until_done(outbox, blog)
    assert_published_once(blog)


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (errors.ConnectionRefused(), DeliveryState.WAITING),
        (errors.SignInPage(), DeliveryState.WAITING),
        (errors.ServerBusy(retry_after_s=90), DeliveryState.WAITING),
        (errors.LoginRefused(code=403), DeliveryState.HELD),
        (errors.RoleTooLow(action="upload"), DeliveryState.HELD),
        (errors.RemoteError(code=403), DeliveryState.HELD),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else str(value),
)
def test_an_error_waits_or_holds_as_it_deserves_and_is_recorded(
    tmp_path: Path, error: errors.BlogError, state: DeliveryState
) -> None:
    blog = MemoryBlog(faults=[Fault("upload", 2, error)])
    outbox = an_outbox(tmp_path, a_delivery())
    with pytest.raises(type(error)):
        run(outbox, blog)
    stopped = outbox.get("delivery-en")
    assert (stopped.state, stopped.error) == (state, type(error).__name__)
    busy = isinstance(error, errors.ServerBusy)
    assert stopped.not_before == (blog.now + timedelta(seconds=90) if busy else None)
    assert stopped.error_detail == ("upload" if isinstance(error, errors.RoleTooLow) else "")
    assert blog.public() == []


def test_patience_ends(tmp_path: Path) -> None:
    blog = MemoryBlog(faults=[Fault("edit", n, errors.TimedOut()) for n in range(1, 9)])
    outbox, waits = an_outbox(tmp_path, a_delivery()), list[float]()
    with pytest.raises(errors.TimedOut):
        run(outbox, blog, waits=waits, patience=Patience((7.0, 8.0, 9.0)))
    assert waits == [7.0, 8.0, 9.0]


def test_the_same_library_on_two_computers_publishes_once(tmp_path: Path) -> None:
    blog = MemoryBlog()
    run(an_outbox(tmp_path / "one", a_delivery()), blog)
    other = a_delivery(draft_slug="anotherslug")
    delivery = run(an_outbox(tmp_path / "two", other), blog)
    assert_published_once(blog)
    assert delivery.remote_id == next(iter(blog.posts))


def test_another_text_under_the_same_marker_is_a_conflict(tmp_path: Path) -> None:
    blog = MemoryBlog()
    run(an_outbox(tmp_path / "one", a_delivery()), blog)
    (post,) = blog.posts.values()
    blog.edit_by_somebody(post.id, content="<p>newer</p>")
    outbox = an_outbox(tmp_path / "two", a_delivery(draft_slug="anotherslug"))
    with pytest.raises(errors.RemoteConflict):
        run(outbox, blog)
    held = outbox.get("delivery-en")
    theirs = outbox.theirs(held)
    assert held.state is DeliveryState.HELD
    assert theirs is not None
    assert theirs.content == "<p>newer</p>"
    outbox.update(taken_over(held, theirs))
    until_done(outbox, blog)
    assert_published_once(blog)


def test_an_empty_draft_left_by_another_computer_is_used(tmp_path: Path) -> None:
    blog = MemoryBlog()
    abandoned = a_delivery(draft_slug="anotherslug")
    MemoryClient(blog).create(abandoned.payload, abandoned.marker, abandoned.draft_slug)
    run(an_outbox(tmp_path, a_delivery()), blog)
    assert_published_once(blog)
    assert blog.calls.count("create") == 1


def other_computer_publishes(blog: MemoryBlog, folder: Path, moment: str) -> None:
    """Have another computer publish the same version when ``moment`` is called here."""

    def other_computer(call: str) -> None:
        if call == moment:
            blog.on_call = lambda _call: None
            with contextlib.suppress(errors.RemoteConflict):
                run(an_outbox(folder, a_delivery(draft_slug="elsewhere")), blog)

    blog.on_call = other_computer


@pytest.mark.parametrize("moment", ["upload", "create", "find_all", "get", "edit"])
@pytest.mark.parametrize("same_text", [True, False])
def test_two_computers_at_the_same_moment_make_one_public_post(
    tmp_path: Path, moment: str, same_text: bool
) -> None:
    blog, mine = MemoryBlog(), a_delivery()
    if not same_text:
        mine = replace(mine, payload=replace(mine.payload, content="<p>another text</p>"))
    outbox = an_outbox(tmp_path / "two", mine)
    other_computer_publishes(blog, tmp_path / "one", moment)
    try:
        run(outbox, blog)
    except errors.RemoteConflict:
        assert outbox.get("delivery-en").state is DeliveryState.HELD
    (post,) = blog.public()
    assert ("1,646 communes" in post.content) != ("another text" in post.content)


def published(folder: Path, blog: MemoryBlog) -> tuple[Outbox, str]:
    """Publish, then put an update of the same post in another outbox."""
    first = run(an_outbox(folder / "first", a_delivery()), blog)
    assert first.receipt is not None
    update = a_delivery(
        update=True,
        remote_id=first.remote_id,
        baseline_modified=first.receipt.modified,
        baseline_hash=first.receipt.content_hash,
        draft_slug="anotherslug",
    )
    update = replace(update, payload=replace(update.payload, content=CONTENT + "\n\n<p>More</p>"))
    return an_outbox(folder / "second", update), first.remote_id


def test_an_update_changes_the_same_post_and_sends_no_picture_again(tmp_path: Path) -> None:
    blog = MemoryBlog()
    outbox, remote_id = published(tmp_path, blog)
    run(outbox, blog)
    assert_published_once(blog)
    assert blog.posts[remote_id].content.endswith("<p>More</p>")
    assert blog.calls.count("upload") == 2


@pytest.mark.campaign
def test_an_update_survives_a_kill_or_a_lost_answer_anywhere(tmp_path: Path) -> None:
    plain = MemoryBlog()
    outbox, _id = published(tmp_path / "plain", plain)
    before = len(plain.calls)
    run(outbox, plain)
    for number in range(before + 1, len(plain.calls) + 1):
        for error in (Killed(), errors.TimedOut()):
            for after in (False, True):
                blog = MemoryBlog(faults=[Fault("", number, error, after=after)])
                folder = tmp_path / f"{number}{after}{type(error).__name__}"
                outbox, remote_id = published(folder, blog)
                until_done(outbox, blog)
                assert_published_once(blog)
                assert blog.posts[remote_id].content.endswith("<p>More</p>")


@pytest.mark.parametrize("changes", [{"content": "<p>theirs</p>"}, {"title": "Theirs"}])
def test_an_update_never_overwrites_what_somebody_edited(
    tmp_path: Path, changes: dict[str, str]
) -> None:
    plain = MemoryBlog()
    outbox, _id = published(tmp_path / "plain", plain)
    before = len(plain.calls)
    run(outbox, plain)
    edits = [i for i, call in enumerate(plain.calls) if i >= before and call == "edit"]
    for number in range(before + 1, edits[0] + 2):
        blog = MemoryBlog()
        outbox, remote_id = published(tmp_path / str(number), blog)

        def somebody(_call: str, number=number, blog=blog, remote_id=remote_id) -> None:
            if len(blog.calls) == number:
                blog.edit_by_somebody(remote_id, **changes)

        blog.on_call = somebody
        with pytest.raises(errors.RemoteConflict):
            run(outbox, blog)
        post = blog.posts[remote_id]
        assert {name: getattr(post, name) for name in changes} == changes
        assert outbox.get("delivery-en").state is DeliveryState.HELD


def test_an_edit_between_a_lost_answer_and_the_resume_is_kept(tmp_path: Path) -> None:
    content, title = {"content": "<p>theirs</p>"}, {"title": "Theirs"}
    for number, changes in ((1, content), (2, content), (2, title)):
        blog = MemoryBlog(faults=[Fault("edit", number, Killed(), after=True)])
        outbox = an_outbox(tmp_path / f"{number}{next(iter(changes))}", a_delivery())
        with pytest.raises(Killed):
            run(outbox, blog)
        (remote_id,) = blog.posts
        blog.edit_by_somebody(remote_id, **changes)
        with pytest.raises(errors.RemoteConflict):
            run(outbox, blog)
        post = blog.posts[remote_id]
        assert {name: getattr(post, name) for name in changes} == changes


def test_a_role_whose_markup_is_respelled_publishes_and_resumes(tmp_path: Path) -> None:
    calls = calls_of_one_delivery(tmp_path / "plain")
    for number in range(1, len(calls) + 1):
        blog = MemoryBlog(respells=True, faults=[Fault("", number, Killed(), after=True)])
        outbox = an_outbox(tmp_path / str(number), a_delivery())
        with pytest.raises(Killed):
            run(outbox, blog)
        delivery = until_done(outbox, blog)
        assert_published_once(blog)
        assert delivery.receipt is not None
        assert delivery.receipt.open_points == ()


def test_a_post_deleted_on_the_blog_holds_the_update(tmp_path: Path) -> None:
    blog = MemoryBlog()
    outbox, remote_id = published(tmp_path, blog)
    del blog.posts[remote_id]
    with pytest.raises(errors.RemoteMissing):
        run(outbox, blog)
    assert outbox.get("delivery-en").state is DeliveryState.HELD


def test_what_the_blog_changed_is_told_in_the_receipt(tmp_path: Path) -> None:
    blog = MemoryBlog()

    def plugin(call: str) -> None:
        if call == "get" and blog.public():
            (post,) = blog.posts.values()
            blog.posts[post.id] = replace(post, content="<p>censored</p>", slug="other")

    blog.on_call = plugin
    wanted = a_delivery()
    wanted = replace(wanted, payload=replace(wanted.payload, slug="results", tags=("kept",)))
    delivery = run(an_outbox(tmp_path, wanted), blog)
    assert delivery.receipt is not None
    points = delivery.receipt.open_points
    assert [(p.code, dict(p.facts)["field"]) for p in points] == [
        ("remote.differs", "content"),
        ("remote.differs", "slug"),
    ]


def test_a_status_the_blog_did_not_take_holds(tmp_path: Path) -> None:
    blog = MemoryBlog()

    def plugin(call: str) -> None:
        for post in blog.public() if call == "get" else ():
            blog.posts[post.id] = replace(post, status="pending")

    blog.on_call = plugin
    outbox = an_outbox(tmp_path, a_delivery())
    with pytest.raises(errors.RemoteMismatch):
        run(outbox, blog)
    held = outbox.get("delivery-en")
    assert (held.state, held.error, held.error_detail) == (
        DeliveryState.HELD,
        "RemoteMismatch",
        "status",
    )


@pytest.mark.parametrize("status", list(PostStatus))
def test_every_status_is_delivered(tmp_path: Path, status: PostStatus) -> None:
    blog, wanted = MemoryBlog(), a_delivery()
    wanted = replace(wanted, payload=replace(wanted.payload, status=status))
    delivery = run(an_outbox(tmp_path, wanted), blog)
    assert [post.status for post in blog.posts.values()] == [status.value]
    assert delivery.receipt is not None
    assert delivery.receipt.status == status.value


def test_a_scheduled_post_is_told_from_a_public_one_by_its_date(tmp_path: Path) -> None:
    blog, wanted = MemoryBlog(), a_delivery()
    when = blog.now + timedelta(days=2)
    wanted = replace(wanted, payload=replace(wanted.payload, date=when))
    delivery = run(an_outbox(tmp_path, wanted), blog)
    assert delivery.receipt is not None
    assert (delivery.receipt.status, delivery.receipt.date) == ("future", when)


def test_cancel_between_any_two_steps_leaves_a_delivery_that_can_be_resumed(
    tmp_path: Path,
) -> None:
    for number in range(1, 9):
        blog, asked = MemoryBlog(), list[int]()

        def cancelled(asked=asked, number=number) -> bool:
            asked.append(1)
            return len(asked) == number

        outbox = an_outbox(tmp_path / str(number), a_delivery())
        with pytest.raises(errors.Cancelled):
            run(outbox, blog, cancelled=cancelled)
        waiting = outbox.get("delivery-en")
        assert (waiting.state, waiting.error) == (DeliveryState.WAITING, "Cancelled")
        until_done(outbox, blog)
        assert_published_once(blog)


def test_cancel_inside_any_request_leaves_a_delivery_that_can_be_resumed(tmp_path: Path) -> None:
    calls = calls_of_one_delivery(tmp_path / "plain")
    for number in range(1, len(calls) + 1):
        for after in (False, True):
            blog = MemoryBlog(faults=[Fault("", number, errors.Cancelled(sent=after), after=after)])
            outbox = an_outbox(tmp_path / f"{number}{after}", a_delivery())
            with pytest.raises(errors.Cancelled):
                run(outbox, blog)
            until_done(outbox, blog)
            assert_published_once(blog)


def test_waiting_ends_as_soon_as_it_is_cancelled() -> None:
    answers = iter([False, False, True])
    with pytest.raises(errors.Cancelled):
        wait_or_cancel(60.0, lambda: next(answers))
    wait_or_cancel(0.0, lambda: False)


def test_a_role_frozen_unseen_is_checked_before_anything_is_sent(tmp_path: Path) -> None:
    blog = MemoryBlog(capabilities=CONTRIBUTOR)
    outbox = an_outbox(tmp_path / "publish", a_delivery(role_known=False))
    with pytest.raises(errors.RoleTooLow):
        run(outbox, blog)
    assert outbox.get("delivery-en").error_detail == "publish"
    pending = a_delivery(role_known=False)
    pending = replace(pending, payload=replace(pending.payload, status=PostStatus.PENDING))
    outbox = an_outbox(tmp_path / "upload", pending)
    with pytest.raises(errors.RoleTooLow):
        run(outbox, blog)
    assert outbox.get("delivery-en").error_detail == "upload"
    assert set(blog.calls) == {"capabilities"}


def test_markup_frozen_unseen_is_sent_as_the_blog_takes_it(tmp_path: Path) -> None:
    for blocks, expected in ((True, CONTENT), (False, "<p>plain</p>")):
        blog = MemoryBlog()
        blog.capabilities = replace(blog.capabilities, blocks=blocks)
        wanted = a_delivery(role_known=False, plain_content="<p>plain</p>", pictures=())
        wanted = replace(wanted, steps=tuple(s for s in wanted.steps if not s.subject))
        delivery = run(an_outbox(tmp_path / str(blocks), wanted), blog)
        (post,) = blog.posts.values()
        assert post.content == expected
        assert delivery.plain_content == ""


def test_a_featured_picture_is_named_by_the_id_its_upload_was_given(tmp_path: Path) -> None:
    blog, wanted = MemoryBlog(), a_delivery()
    wanted = replace(wanted, payload=replace(wanted.payload, featured_media="2-b.png"))
    run(an_outbox(tmp_path, wanted), blog)
    (post,) = blog.posts.values()
    media, data = blog.media[post.featured_media]
    assert (media.name, data) == ("b-4567cdef.png", b"second picture")


def test_a_sweep_that_fails_costs_neither_post_nor_receipt(tmp_path: Path) -> None:
    # LOOK_UP looks once, CREATE three times, FINAL once; the next look is the sweep's.
    blog = MemoryBlog(faults=[CREATED_LATE, Fault("find_all", 6, errors.ConnectionLost())])
    outbox, record = an_outbox(tmp_path, a_delivery()), Recorder()
    delivery = run(outbox, blog, record=record)
    assert delivery.state is DeliveryState.WAITING
    assert undone(delivery.steps) == [StepKind.SWEEP]
    assert delivery.receipt is not None
    assert len(record.receipts) == 1
    assert_published_once(blog)
    until_done(outbox, blog)
    assert_published_once(blog)


def test_a_sweep_this_role_may_not_do_is_given_up_and_one_the_server_broke_is_not(
    tmp_path: Path,
) -> None:
    for error, state in (
        (errors.RoleTooLow(action="delete"), DeliveryState.DONE),
        (errors.ServerBroken(status=500), DeliveryState.WAITING),
    ):
        blog = MemoryBlog(faults=[CREATED_LATE, Fault("find_all", 6, error)])
        outbox = an_outbox(tmp_path / type(error).__name__, a_delivery())
        assert run(outbox, blog).state is state


# -- two versions that link to each other --------------------------------------------------------


def a_pair() -> tuple[object, ...]:
    return (
        a_delivery("en", linked=True),
        a_delivery("km", linked=True),
    )


def run_pair(outbox: Outbox, blog: MemoryBlog, folder: Folder | None = None) -> None:
    folder = folder or Folder()
    for name in ("en", "km"):
        run(outbox, blog, f"delivery-{name}", folder=folder)


def assert_linked(blog: MemoryBlog) -> None:
    english, khmer = sorted(blog.posts.values(), key=lambda post: post.title)
    assert [post.status for post in (english, khmer)] == ["publish", "publish"]
    assert english.content.count(f'href="{khmer.link}"') == 1
    assert khmer.content.count(f'href="{english.link}"') == 1
    assert len(blog.media) == 2


def test_two_versions_link_to_each_other_with_addresses_read_from_the_blog(
    tmp_path: Path,
) -> None:
    blog, outbox, folder = MemoryBlog(), an_outbox(tmp_path, *a_pair()), Folder()
    first = run(outbox, blog, "delivery-en", folder=folder)
    assert first.state is DeliveryState.DONE
    assert "<a " not in blog.posts[first.remote_id].content
    assert run(outbox, blog, "delivery-km", folder=folder).state is DeliveryState.DONE
    assert_linked(blog)
    post, known = blog.posts[first.remote_id], folder.known["en"]
    assert (known.modified, known.content_hash) == (post.modified, post.content_hash)
    assert blog.calls.count("upload") == 2


@pytest.mark.campaign
def test_two_versions_survive_a_kill_or_a_lost_answer_anywhere(tmp_path: Path) -> None:
    plain = MemoryBlog()
    run_pair(an_outbox(tmp_path / "plain", *a_pair()), plain)
    for number in range(1, len(plain.calls) + 1):
        for error in (Killed(), errors.TimedOut()):
            blog = MemoryBlog(faults=[Fault("", number, error, after=True)])
            outbox = an_outbox(tmp_path / f"{number}{type(error).__name__}", *a_pair())
            folder = Folder()
            for name in ("en", "km", "en", "km"):
                with contextlib.suppress(Killed, errors.TimedOut):
                    run(outbox, blog, f"delivery-{name}", folder=folder)
            assert_linked(blog)
            assert {d.state for d in outbox.list()} == {DeliveryState.DONE}


def test_a_link_is_left_open_when_the_other_version_is_not_public(tmp_path: Path) -> None:
    blog = MemoryBlog()
    pair = [replace(d, payload=replace(d.payload, status=PostStatus.DRAFT)) for d in a_pair()]
    outbox = an_outbox(tmp_path, *pair)
    run_pair(outbox, blog)
    done = outbox.get("delivery-km")
    assert done.state is DeliveryState.DONE
    assert done.receipt is not None
    assert [p.code for p in done.receipt.open_points] == ["cross_link.open"]
    assert all("<a " not in post.content for post in blog.posts.values())


def test_a_link_never_costs_an_edit_somebody_made_meanwhile(tmp_path: Path) -> None:
    for moment in ("before", "during"):
        blog, outbox = MemoryBlog(), an_outbox(tmp_path / moment, *a_pair())
        folder = Folder()
        first = run(outbox, blog, "delivery-en", folder=folder)

        def somebody(call: str, blog=blog, first=first) -> None:
            if call == "edit":
                blog.edit_by_somebody(first.remote_id, content="<p>theirs</p>")

        if moment == "before":
            blog.edit_by_somebody(first.remote_id, content="<p>theirs</p>")
        else:
            blog.on_call = somebody
        done = run(outbox, blog, "delivery-km", folder=folder)
        assert done.state is DeliveryState.DONE
        assert blog.posts[first.remote_id].content == "<p>theirs</p>"
        assert done.receipt is not None
        assert dict(done.receipt.open_points[0].facts)["reason"] == "changed_on_blog"


def test_a_version_published_while_another_was_interrupted_is_led_to_by_both(
    tmp_path: Path,
) -> None:
    blog = MemoryBlog(faults=[Fault("edit", 2, Killed(), after=True)])
    outbox, folder = an_outbox(tmp_path, *a_pair()), Folder()
    with pytest.raises(Killed):
        run(outbox, blog, "delivery-en", folder=folder)  # public, and no receipt yet
    run(outbox, blog, "delivery-km", folder=folder)
    done = run(outbox, blog, "delivery-en", folder=folder)
    assert done.state is DeliveryState.DONE
    assert_linked(blog)
    assert done.receipt is not None
    post = blog.posts[done.remote_id]
    assert (done.receipt.modified, done.receipt.content_hash) == (post.modified, post.content_hash)
    assert folder.known["en"].content_hash == post.content_hash


def test_an_update_carries_the_link_to_a_version_published_before(tmp_path: Path) -> None:
    blog = MemoryBlog()
    run_pair(an_outbox(tmp_path / "first", *a_pair()), blog)
    english, khmer = sorted(blog.posts.values(), key=lambda post: post.title)
    update = a_delivery(
        update=True,
        linked=True,
        remote_id=english.id,
        baseline_modified=english.modified,
        baseline_hash=english.content_hash,
        partners=(Partner("km", khmer.id),),
    )
    before = blog.calls.count("edit")
    assert run(an_outbox(tmp_path / "second", update), blog).state is DeliveryState.DONE
    assert_linked(blog)
    assert blog.calls.count("edit") == before + 1
    del blog.posts[khmer.id]
    english = blog.posts[english.id]
    again = replace(update, baseline_modified=english.modified, baseline_hash=english.content_hash)
    assert run(an_outbox(tmp_path / "third", again), blog).state is DeliveryState.DONE
    assert "<a " not in blog.posts[english.id].content


def test_the_sweep_removes_drafts_and_never_what_readers_can_see(tmp_path: Path) -> None:
    blog, wanted = MemoryBlog(faults=[CREATED_LATE]), a_delivery()

    def elsewhere(call: str) -> None:
        if call == "get" and blog.public():  # between FINAL and the sweep
            blog.on_call = lambda _call: None
            client = MemoryClient(blog)
            rivals = [client.create(wanted.payload, wanted.marker, f"other{n}") for n in range(2)]
            client.edit(rivals[0], wanted.payload, unmodified_since=None)

    blog.on_call = elsewhere
    run(an_outbox(tmp_path, wanted), blog)
    assert [post.status for post in blog.posts.values()] == ["publish", "publish"]
    assert len(blog.bin) == 1


# -- no more calls than the promise needs --------------------------------------------------------


def test_an_undisturbed_delivery_asks_nothing_twice(tmp_path: Path) -> None:
    assert calls_of_one_delivery(tmp_path) == [
        *("find_all", "upload", "upload", "create", "edit", "get", "find_all", "edit", "get"),
    ]


def test_hours_after_the_look_up_it_is_looked_again_before_anything_is_made(
    tmp_path: Path,
) -> None:
    blog = MemoryBlog()

    def slow_upload(call: str) -> None:
        if call == "upload":
            blog.now += timedelta(minutes=2)

    blog.on_call = slow_upload
    run(an_outbox(tmp_path, a_delivery()), blog)
    assert blog.calls[:5] == ["find_all", "upload", "upload", "find_all", "create"]
    assert_published_once(blog)


def test_a_draft_touched_since_it_was_made_is_read_before_it_is_filled(tmp_path: Path) -> None:
    blog = MemoryBlog()

    def somebody(call: str) -> None:
        if call == "edit":
            blog.on_call = lambda _call: None
            blog.edit_by_somebody(next(iter(blog.posts)), content="<p>theirs</p>")

    blog.on_call = somebody
    outbox = an_outbox(tmp_path, a_delivery())
    with pytest.raises(errors.RemoteConflict):
        run(outbox, blog)
    theirs = outbox.theirs(outbox.get("delivery-en"))
    assert theirs is not None
    assert [post.content for post in blog.posts.values()] == ["<p>theirs</p>"]


def test_a_blog_whose_clock_is_behind_is_filled_all_the_same(tmp_path: Path) -> None:
    blog = MemoryBlog()

    def behind(call: str) -> None:
        if call == "edit":
            blog.on_call = lambda _call: None
            (post,) = blog.posts.values()
            blog.posts[post.id] = replace(post, modified=blog.now + timedelta(seconds=5))

    blog.on_call = behind
    run(an_outbox(tmp_path, a_delivery()), blog)
    assert_published_once(blog)


def test_two_posts_that_bear_our_name_are_swept_to_one(tmp_path: Path) -> None:
    blog, wanted = MemoryBlog(), a_delivery()
    for slug in ("one", "two"):
        MemoryClient(blog).create(wanted.payload, wanted.marker, slug)
    run(an_outbox(tmp_path, wanted), blog)
    assert_published_once(blog)
    assert len(blog.bin) == 1


def test_the_picture_of_the_first_version_serves_the_second(tmp_path: Path) -> None:
    blog, outbox, folder = MemoryBlog(), an_outbox(tmp_path, *a_pair()), Folder()
    run(outbox, blog, "delivery-en", folder=folder)
    before = len(blog.calls)
    run(outbox, blog, "delivery-km", folder=folder)
    assert "upload" not in blog.calls[before:]
    assert "find_all_media" not in blog.calls[before:]
    assert_linked(blog)


def test_the_same_file_in_two_folders_is_sent_once(tmp_path: Path) -> None:
    blog, wanted = MemoryBlog(), a_delivery()
    twins = tuple(replace(picture, name="a-0123abcd.jpg") for picture in wanted.pictures)
    run(an_outbox(tmp_path, replace(wanted, pictures=twins)), blog)
    assert blog.calls.count("upload") == 1
    ((media, _data),) = blog.media.values()
    (post,) = blog.posts.values()
    assert post.content.count(f'src="{media.url}"') == 2


def test_hours_later_the_first_version_s_pictures_and_address_are_asked_for(
    tmp_path: Path,
) -> None:
    blog, outbox, folder = MemoryBlog(), an_outbox(tmp_path, *a_pair()), Folder()
    run(outbox, blog, "delivery-en", folder=folder)
    blog.now += timedelta(hours=3)
    before = len(blog.calls)
    run(outbox, blog, "delivery-km", folder=folder)
    calls = blog.calls[before:]
    assert calls.count("find_all_media") == 1  # for both pictures
    assert calls[0] == "get"  # where the other version is now
    assert "upload" not in calls
    assert_linked(blog)


def an_update_waiting_before_a_link(place: Path, blog: MemoryBlog) -> tuple[Outbox, Folder]:
    """Publish the English version and freeze an update of it; the Khmer one is still to come."""
    outbox, folder = an_outbox(place, *a_pair()), Folder()
    first = run(outbox, blog, "delivery-en", folder=folder)
    assert first.receipt is not None
    update = a_delivery(
        "en",
        update=True,
        remote_id=first.remote_id,
        baseline_modified=first.receipt.modified,
        baseline_hash=first.receipt.content_hash,
        draft_slug="anotherslug",
    )
    update = replace(
        update,
        id="update-en",
        payload=replace(update.payload, content=CONTENT + "\n\n<p>More</p>"),
    )
    outbox.add(update, {})
    return outbox, folder


def test_an_update_frozen_before_our_own_link_is_no_conflict(tmp_path: Path) -> None:
    blog = MemoryBlog()
    outbox, folder = an_update_waiting_before_a_link(tmp_path, blog)
    run(outbox, blog, "delivery-km", folder=folder)
    done = run(outbox, blog, "update-en", folder=folder)
    assert done.state is DeliveryState.DONE
    content = blog.posts[done.remote_id].content
    assert "<p>More</p>" in content
    assert content.count("<a ") == 1


@pytest.mark.campaign
def test_an_update_before_our_link_survives_a_kill_at_any_record(tmp_path: Path) -> None:
    for number in range(1, 60):
        for after in (False, True):
            place, blog = tmp_path / f"{number}{after}", MemoryBlog()
            outbox, folder = an_update_waiting_before_a_link(place, blog)
            dying = DyingOutbox(Places.under(place), number, after=after)
            try:
                run(dying, blog, "delivery-km", folder=folder)
            except Killed:
                run(outbox, blog, "delivery-km", folder=folder)
                done = run(outbox, blog, "update-en", folder=folder)
                assert done.state is DeliveryState.DONE
                assert blog.posts[done.remote_id].content.count("<a ") == 1
            else:
                assert number > 20
                return
    raise AssertionError


def test_somebody_s_edit_after_our_link_still_holds_the_update(tmp_path: Path) -> None:
    blog = MemoryBlog()
    outbox, folder = an_update_waiting_before_a_link(tmp_path, blog)
    run(outbox, blog, "delivery-km", folder=folder)
    remote_id = outbox.get("update-en").remote_id
    blog.edit_by_somebody(remote_id, content="<p>theirs</p>")
    with pytest.raises(errors.RemoteConflict):
        run(outbox, blog, "update-en", folder=folder)
    assert blog.posts[remote_id].content == "<p>theirs</p>"
