# SPDX-License-Identifier: MIT
"""Two versions sent at once: killed anywhere, they end as two posts that lead to each other."""

import os
from collections.abc import Callable

import pytest

from icc_editor.post.delivery import StepKind, StepState
from tests.real.faultproxy import Fault
from tests.real.wordpress.server import WordPress
from tests.services.desk import ENGLISH, KHMER
from tests.services.real_desk import RealDesk, everything_on
from tests.services.test_real_links import assert_linked

ALL = bool(os.environ.get("ICC_EDITOR_FULL_CAMPAIGNS"))
STEPS = [
    (language, step.value, state.value)
    for language in ("en", "km")
    for step in StepKind
    for state in (StepState.STARTED, StepState.DONE)
    if ALL
    or (language, step.value, state.value)
    in {
        ("en", "final", "done"),  # public, and nothing here knows it
        ("en", "sweep", "done"),  # between the two posts
        ("km", "create", "started"),
        ("km", "create", "done"),
        ("km", "final", "done"),
        ("km", "verify", "done"),  # between the post and its links
        ("km", "cross_link", "started"),
        ("km", "cross_link", "done"),
    }
]
# The second newPost makes the Khmer post; five edits are two of each post, and the English link.
ANSWERS = [("wp.newPost", 2), ("wp.editPost", 5)]
if ALL:
    ANSWERS += [("wp.newPost", 1), *(("wp.editPost", number) for number in range(1, 5))]

DeskMaker = Callable[..., RealDesk]


@pytest.fixture
def desk(desk_for: DeskMaker, wordpress: WordPress) -> RealDesk:
    """A desk with both versions in the outbox, and nothing of the post on the blog."""
    wordpress.php("update_option('permalink_structure', '/%postname%/');")
    made = desk_for("author")
    made.write("en", ENGLISH, title="Results", slug="results", categories=(), tags=())
    made.write("km", KHMER, title="លទ្ធផល", slug="khmer", categories=(), tags=())
    made.enqueue("en", "km")
    return made


def assert_two_posts(desk: RealDesk) -> None:
    """The next start of the program ends it: two posts, one picture, links, nothing left over."""
    assert desk.in_another_process() == 0
    assert_linked(desk, "en", "km")
    there = everything_on(desk.wordpress)
    assert [item["post_type"] for item in there].count("attachment") == 1
    assert {item["post_status"] for item in there if item["post_type"] == "post"} == {"publish"}


@pytest.mark.parametrize(("language", "step", "state"), STEPS)
def test_a_pair_killed_when_a_step_is_recorded_is_two_linked_posts_after_the_next_start(
    desk: RealDesk, language: str, step: str, state: str
) -> None:
    assert desk.in_another_process(step, state, language) == -9
    assert_two_posts(desk)


@pytest.mark.parametrize(("call", "number"), ANSWERS)
def test_a_pair_killed_while_the_blog_answers_is_two_linked_posts_after_the_next_start(
    desk: RealDesk, call: str, number: int
) -> None:
    desk.proxy.fail(Fault.AFTER_HANG, call, nth=number)
    process = desk.start_process()
    while desk.proxy.count(call) < number:
        assert process.poll() is None
    process.kill()
    process.wait(timeout=60)
    desk.proxy.heal()
    assert_two_posts(desk)
