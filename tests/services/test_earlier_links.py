# SPDX-License-Identifier: MIT
"""Posts whose links an earlier version of the program put last: they move, nothing else does."""

from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.post.delivery import DeliveryState, Partner
from icc_editor.post.metadata import PostStatus
from icc_editor.post.remote_post import RemotePost
from icc_editor.services.delivery_content import composed
from icc_editor.services.link_line import cross_links_in
from icc_editor.services.publish_summary import PublishChoices
from icc_editor.storage import post_folder
from icc_editor.worker.process import WorkerProcess
from tests.fakes.memory_blog import Fault, Killed, MemoryBlog
from tests.services.deliveries import a_delivery, an_outbox, run
from tests.services.desk import ENGLISH, Desk
from tests.services.earlier_links import forget_the_line, move_links_to_the_end
from tests.services.test_links import assert_all_lead_to_all, assert_known

OWN = "[Read this in English](https://elsewhere.example/)"  # an author's own, in our very words


@pytest.fixture
def desk(tmp_path: Path, worker: WorkerProcess) -> Desk:
    made = Desk(tmp_path, worker)
    made.write("km", "លទ្ធផល", slug="khmer")
    return made


def changed_there(desk: Desk, remote_id: str, content: str) -> RemotePost:
    desk.blog.edit_by_somebody(remote_id, content=content)
    return desk.blog.posts[remote_id]


def published_earlier(desk: Desk) -> dict[str, RemotePost]:
    """Publish the two versions, and leave them as an earlier version of the program did."""
    desk.publish("en", "km")
    move_links_to_the_end(desk, desk.posts(), lambda *new: changed_there(desk, *new))
    for post in desk.posts().values():
        assert len(cross_links_in(post.content)) == 1
        assert cross_links_in(post.content, also_last=False) == ()
    return desk.posts()


def test_an_update_moves_the_links_of_both_to_the_top(desk: Desk) -> None:
    published_earlier(desk)
    summary = desk.publishing.summary(desk.again(), ("en", "km"), desk.account, None)
    assert [version.unchanged for version in summary.versions] == [True, True]
    desk.write("en", ENGLISH + "\nMore.\n")
    (english,) = desk.publish("en")
    assert english.receipt is not None
    assert english.receipt.open_points == ()
    assert "More." in desk.posts()["en"].content
    assert_all_lead_to_all(desk.posts(), ("en", "km"))
    assert_known(desk)
    edits = desk.blog.calls.count("edit")
    desk.publish("en")
    assert desk.blog.calls.count("edit") == edits + 1  # the other stands as it shall


def test_a_third_version_is_led_to_from_the_top(desk: Desk) -> None:
    published_earlier(desk)
    desk.add_french()
    desk.publish("fr")
    assert_all_lead_to_all(desk.posts(), ("en", "fr", "km"))
    assert_known(desk)


def test_links_that_lead_nowhere_any_more_go_from_the_end(desk: Desk) -> None:
    published_earlier(desk)
    desk.publish("km", choices=PublishChoices(status=PostStatus.DRAFT))
    posts = desk.posts()
    assert "<a " not in posts["en"].content
    assert cross_links_in(posts["km"].content, also_last=False) == (posts["en"].link,)


def test_a_post_somebody_changed_keeps_its_links_at_the_end_and_nothing_is_said(
    desk: Desk,
) -> None:
    khmer = published_earlier(desk)["km"]
    content = khmer.content.replace("លទ្ធផល", "លទ្ធផលថ្មី")
    changed_there(desk, khmer.id, content)
    (english,) = desk.publish("en")
    assert english.receipt is not None
    assert english.receipt.open_points == ()
    assert desk.posts()["km"].content == content


def test_a_role_that_may_not_move_the_others_links_is_told_nothing(desk: Desk) -> None:
    khmer = published_earlier(desk)["km"]
    edits = desk.blog.calls.count("edit")
    desk.blog.faults.append(Fault("edit", edits + 2, errors.RoleTooLow(action="edit")))
    (english,) = desk.publish("en")
    assert english.receipt is not None
    assert english.receipt.open_points == ()
    assert desk.posts()["km"].content == khmer.content


def test_an_author_s_own_last_paragraph_of_links_is_never_taken_for_ours(desk: Desk) -> None:
    own = 'href="https://elsewhere.example/"'
    desk.write("en", f"{ENGLISH}\n{OWN}\n")
    desk.publish("en")
    assert own in desk.posts()["en"].content
    desk.publish("km")
    english = desk.posts()["en"].content
    assert english.count(own) == 1
    assert cross_links_in(english, also_last=False) == (desk.posts()["km"].link,)
    desk.publish("km", choices=PublishChoices(status=PostStatus.DRAFT))
    english = desk.posts()["en"].content
    assert english.count(own) == 1
    assert cross_links_in(english, also_last=False) == ()


@pytest.mark.parametrize("earlier", [True, False])
def test_the_blog_s_text_comes_back_without_our_line_alone(desk: Desk, *, earlier: bool) -> None:
    desk.write("en", f"First.\n\n{OWN}\n", title="Results")
    desk.publish("en", "km")
    if earlier:
        move_links_to_the_end(desk, desk.posts(), lambda *new: changed_there(desk, *new))
    theirs = desk.posts()["en"]
    changed_there(desk, theirs.id, theirs.content.replace("First", "Theirs"))
    desk.write("en", "Mine.\n")
    (delivery,) = desk.enqueue("en")
    with pytest.raises(errors.RemoteConflict):
        desk.publishing.advance(delivery.id)
    assert desk.publishing.take_theirs(desk.again(), delivery.id)
    assert post_folder.read_version(desk.post, "en").version.body == f"Theirs.\n\n{OWN}\n"


def test_an_earlier_line_is_no_conflict_with_what_a_computer_without_a_folder_finds(
    desk: Desk,
) -> None:
    published_earlier(desk)
    toml = desk.post.path / "post.toml"
    toml.write_text(toml.read_text(encoding="utf-8").partition("[[publications]]")[0], "utf-8")
    assert desk.again().publications == ()
    done = desk.publish("en", "km")
    assert [delivery.state for delivery in done] == [DeliveryState.DONE] * 2
    assert len(desk.blog.posts) == 2
    assert_all_lead_to_all(desk.posts(), ("en", "km"))


def test_an_edit_an_earlier_version_sent_without_hearing_the_answer_is_no_conflict(
    tmp_path: Path,
) -> None:
    blog = MemoryBlog()
    run(an_outbox(tmp_path / "km", a_delivery("km")), blog, "delivery-km")
    (khmer,) = blog.posts.values()
    run(an_outbox(tmp_path / "en", a_delivery("en")), blog, "delivery-en")
    english = next(post for post in blog.posts.values() if post.id != khmer.id)
    update = a_delivery(
        "en",
        update=True,
        linked=True,
        remote_id=english.id,
        baseline_modified=english.modified,
        baseline_hash=english.content_hash,
        partners=(Partner("km", khmer.id),),
    )
    outbox = an_outbox(tmp_path / "update", update)
    blog.faults.append(Fault("edit", blog.calls.count("edit") + 1, Killed(), after=True))
    with pytest.raises(Killed):
        run(outbox, blog, "delivery-en")
    sent = composed(outbox.get("delivery-en"), links_last=True).content
    assert cross_links_in(sent) == (khmer.link,)
    blog.edit_by_somebody(english.id, content=sent.strip())
    assert run(outbox, blog, "delivery-en").state is DeliveryState.DONE
    content = blog.posts[english.id].content
    assert cross_links_in(content, also_last=False) == (khmer.link,)
    assert content.count(f'href="{khmer.link}"') == 1


def test_what_an_earlier_version_noted_is_read_and_kept(desk: Desk) -> None:
    desk.publish("en")
    (known,) = desk.again().publications
    assert not known.links_last
    forget_the_line(desk, known, desk.posts()["en"])
    (known,) = desk.again().publications
    assert known.links_last
