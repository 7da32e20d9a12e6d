# SPDX-License-Identifier: MIT
"""An editor approves on a real WordPress what was handed in; whoever wrote it goes on."""

import time
from collections.abc import Callable

import pytest

from icc_editor import errors
from icc_editor.post.delivery import Delivery
from icc_editor.services.link_line import cross_links_in
from tests.services.desk import KHMER
from tests.services.real_desk import RealDesk

DeskMaker = Callable[..., RealDesk]


def handed_in(desk: RealDesk) -> Delivery:
    """Hand a post in for review."""
    desk.write("en", "First words.\n", title="Results", status="pending")
    (sent,) = desk.publish("en")
    assert sent.receipt is not None
    assert sent.receipt.status == "pending"
    return sent


def edit(desk: RealDesk, sent: Delivery, changes: str) -> None:
    """Let the editor save the post on the blog, in another second, with ``changes`` in PHP."""
    time.sleep(1.1)
    desk.wordpress.php(
        "wp_set_current_user(get_user_by('login', 'editor')->ID);"
        f"wp_update_post(['ID' => {sent.remote_id}, {changes}]);"
    )


def update(desk: RealDesk) -> Delivery:
    """Change the text and send it, as it is marked still: for review."""
    desk.write("en", "Other words.\n", title="Results", status="pending")
    (sent,) = desk.publish("en")
    return sent


@pytest.mark.parametrize("who", ["author", "editor"])
def test_an_approved_post_is_updated_without_a_question_and_stays_public(
    desk_for: DeskMaker, who: str
) -> None:
    desk = desk_for(who)
    edit(desk, handed_in(desk), "'post_status' => 'publish'")
    before = desk.on_blog()["en"]
    again = update(desk)
    after = desk.on_blog()["en"]
    assert "Other words" in after.content
    assert (after.status, after.slug, after.date) == ("publish", "results", before.date)
    assert again.receipt is not None
    assert again.receipt.open_points == ()
    assert desk.again().publications[0].status == "publish"


def test_a_post_an_editor_only_saved_is_updated_by_its_contributor(desk_for: DeskMaker) -> None:
    desk = desk_for("contributor")
    edit(desk, handed_in(desk), "'comment_status' => 'closed'")
    update(desk)
    found = desk.on_blog()["en"]
    assert "Other words" in found.content
    assert found.status == "pending"


@pytest.mark.parametrize(
    "changes",
    [
        "'post_status' => 'publish', 'post_title' => 'Results of all communes'",
        "'post_status' => 'publish', 'post_content' => 'Corrected words.'",
        "'post_status' => 'publish', 'post_excerpt' => 'In short'",
        "'post_status' => 'publish', 'tags_input' => ['vote']",
        "'post_status' => 'private'",
        "'post_status' => 'draft'",
    ],
)
def test_what_an_editor_changed_is_not_written_over(desk_for: DeskMaker, changes: str) -> None:
    desk = desk_for("author")
    edit(desk, handed_in(desk), changes)
    with pytest.raises(errors.RemoteConflict):
        update(desk)


def test_another_address_of_a_public_post_is_not_written_over(desk_for: DeskMaker) -> None:
    desk = desk_for("author")
    desk.write("en", "First words.\n", title="Results", status="publish")
    (sent,) = desk.publish("en")
    edit(desk, sent, "'post_name' => 'other'")
    with pytest.raises(errors.RemoteConflict):
        update(desk)


def test_a_contributor_is_told_that_a_published_post_is_not_theirs_to_change(
    desk_for: DeskMaker,
) -> None:
    desk = desk_for("contributor")
    edit(desk, handed_in(desk), "'post_status' => 'publish'")
    with pytest.raises(errors.RoleTooLow) as caught:
        update(desk)
    assert caught.value.action == "read"


def test_another_version_is_linked_in_an_approved_post(desk_for: DeskMaker) -> None:
    desk = desk_for("editor")
    edit(desk, handed_in(desk), "'post_status' => 'publish'")
    desk.write("km", KHMER, title="លទ្ធផល", status="publish", categories=(), tags=())
    (khmer,) = desk.publish("km")
    posts = desk.on_blog()
    assert khmer.receipt is not None
    assert khmer.receipt.open_points == ()
    assert cross_links_in(posts["en"].content) == (posts["km"].link,)
