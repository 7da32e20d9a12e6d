# SPDX-License-Identifier: MIT
"""How many calls a real WordPress gets: each is a connection of its own on somebody's bad line."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from icc_editor.worker.process import WorkerProcess
from tests.real.faultproxy import FaultProxy
from tests.real.wordpress.server import WordPress
from tests.services.desk import ENGLISH, KHMER, photo
from tests.services.real_desk import RealDesk, everything_on

LOOK = ["getPosts", "getPosts"]  # posts, then pages
FIRST = [*LOOK, "uploadFile", "newPost", "editPost", "getPost", *LOOK, "editPost", "getPost"]
LINK = ["getPost", "editPost", "getPost"]


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerProcess]:
    process = WorkerProcess()
    yield process
    process.close()


@pytest.fixture
def desk_for(
    tmp_path: Path, worker: WorkerProcess, wordpress: WordPress, fault_proxy: FaultProxy
) -> Callable[[str], RealDesk]:
    return lambda who: RealDesk(tmp_path, worker, wordpress, fault_proxy, who)


def calls_since(desk: RealDesk, start: int) -> list[str]:
    return [call.name.removeprefix("wp.") for call in desk.proxy.calls[start:]]


def test_two_versions_with_a_picture_each_take_23_calls_and_an_update_6(
    desk_for: Callable[[str], RealDesk],
) -> None:
    desk = desk_for("editor")
    (desk.post.path / "images" / "other.jpg").write_bytes(photo((30, 30, 200)))
    desk.write("en", ENGLISH, categories=("Brand new",), tags=("vote",))
    desk.write("km", KHMER.replace("market", "other"), categories=("Brand new",))
    made = desk.enqueue("en", "km")
    asked = calls_since(desk, 0)
    assert asked == ["getProfile", "getOptions", "getTerms", "getTerms"]
    done = desk.publishing.send(tuple(delivery.id for delivery in made))
    calls = calls_since(desk, len(asked))
    assert calls == [*FIRST, *FIRST, *LINK]
    assert Counter(calls) == {
        "getPosts": 8,
        "getPost": 6,
        "editPost": 5,
        "newPost": 2,
        "uploadFile": 2,
    }
    assert [d.receipt.open_points for d in done if d.receipt] == [(), ()]
    client = desk.direct()
    english, khmer = (client.get(delivery.remote_id) for delivery in done)
    client.close()
    links = [delivery.receipt.link for delivery in done if delivery.receipt]
    assert f'href="{links[1]}"' in english.content
    assert f'href="{links[0]}"' in khmer.content
    assert english.categories == khmer.categories == ("Brand new",)

    desk.write("en", ENGLISH + "\nMore.\n")
    (update,) = desk.enqueue("en")
    start = len(desk.proxy.calls)
    desk.publishing.send((update.id,))
    # The other version, our post, its pictures; compare and edit; read back.
    expected = ["getPost", "getPost", "getMediaLibrary", "getPost", "editPost", "getPost"]
    assert calls_since(desk, start) == expected
    assert sum(item["post_type"] == "attachment" for item in everything_on(desk.wordpress)) == 2


def test_without_the_summary_s_answers_a_delivery_asks_for_what_it_needs_once(
    desk_for: Callable[[str], RealDesk],
) -> None:
    desk = desk_for("editor")
    desk.write("en", ENGLISH, tags=("vote",))
    (delivery,) = desk.enqueue("en")
    desk.publishing._access._acquaintances.forget(desk.account)
    start = len(desk.proxy.calls)
    desk.publishing.send((delivery.id,))
    calls = Counter(calls_since(desk, start))
    expected = Counter(FIRST) + Counter(getOptions=1, getProfile=1, getTerms=2)
    assert calls == expected


def test_an_author_s_pages_are_not_asked_for(desk_for: Callable[[str], RealDesk]) -> None:
    desk = desk_for("author")
    (delivery,) = desk.enqueue("en")
    start = len(desk.proxy.calls)
    desk.publishing.send((delivery.id,))
    assert Counter(calls_since(desk, start)) == Counter(FIRST) - Counter(getPosts=2)
