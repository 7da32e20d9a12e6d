# SPDX-License-Identifier: MIT
"""Brackets that WordPress would run: readers see them, and no post seems changed by them."""

import re
import urllib.request
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from icc_editor.post.delivery import DeliveryState
from icc_editor.worker.process import WorkerProcess
from tests.fakes.memory_blog import ALL
from tests.services.desk import Desk
from tests.services.real_desk import RealDesk

WORDS = "See [gallery] and [audio] there."
KEPT = "See <span>[</span>gallery] and <span>[</span>audio] there."


@pytest.fixture
def desk(tmp_path: Path, worker: WorkerProcess) -> Desk:
    return Desk(tmp_path, worker)


def content(desk: Desk) -> str:
    (post,) = desk.blog.posts.values()
    return post.content


@pytest.mark.parametrize("blocks", [True, False])
def test_a_blog_gets_no_shortcode_with_blocks_or_without(blocks: bool, desk: Desk) -> None:
    desk.blog.capabilities = replace(ALL, blocks=blocks)
    desk.write("en", WORDS)
    desk.publish("en")
    assert KEPT in content(desk)


def test_a_post_that_was_sent_with_shortcodes_can_be_sent_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.blog.capabilities = replace(ALL, blocks=False)
    desk.write("en", WORDS)
    with monkeypatch.context() as before:
        before.setattr("icc_editor.services.preparing.as_words", str)
        desk.publish("en")
    assert WORDS in content(desk)
    (delivery,) = desk.publish("en")
    assert delivery.state is DeliveryState.DONE
    assert KEPT in content(desk)


@pytest.mark.parametrize("who", ["author", "admin"])
def test_readers_of_a_real_blog_see_the_words(
    who: str, desk_for: Callable[[str], RealDesk]
) -> None:
    desk = desk_for(who)
    desk.write("en", WORDS, title="On [gallery]", excerpt=WORDS, categories=(), tags=())
    for _time in ("first", "again"):
        (delivery,) = desk.publish("en")
        assert delivery.state is DeliveryState.DONE
    post = desk.on_blog()["en"]
    assert KEPT in post.content
    with urllib.request.urlopen(f"{desk.wordpress.url}?p={post.id}", timeout=60) as answer:
        page = unescape(re.sub("</?span>", "", answer.read().decode()))
    assert WORDS in page
    assert "On [gallery]" in page
