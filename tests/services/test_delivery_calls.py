# SPDX-License-Identifier: MIT
"""How many calls a real WordPress gets: each is a connection of its own on somebody's bad line."""

from collections import Counter
from collections.abc import Callable

from tests.services.desk import ENGLISH, FRENCH, KHMER, photo
from tests.services.real_desk import RealDesk, everything_on
from tests.services.test_links import assert_all_lead_to_all

LOOK = ["getPosts", "getPosts"]  # posts, then pages
FIRST = [*LOOK, "uploadFile", "newPost", "editPost", "getPost", *LOOK, "editPost", "getPost"]
LINK = ["getPost", "editPost", "getPost"]


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


def test_three_versions_take_39_calls_and_an_update_7(
    desk_for: Callable[[str], RealDesk],
) -> None:
    desk = desk_for("editor")
    for name, colour in (("other", (30, 30, 200)), ("third", (30, 200, 30))):
        (desk.post.path / "images" / f"{name}.jpg").write_bytes(photo(colour))
    desk.write("en", ENGLISH, categories=("Brand new",))
    desk.write("km", KHMER.replace("market", "other"), categories=("Brand new",))
    desk.add_french()
    desk.write("fr", FRENCH.replace("market", "third"), categories=("Brand new",))
    ids = {d.language: d.id for d in desk.enqueue("en", "km", "fr")}
    start = len(desk.proxy.calls)
    done = desk.publishing.send(tuple(ids.values()))
    # Each has its links from the start, and is added to those before it.
    assert calls_since(desk, start) == [*FIRST, *FIRST, *LINK, *FIRST, *LINK, *LINK]
    assert [d.receipt.open_points for d in done if d.receipt] == [(), (), ()]
    assert_all_lead_to_all(desk.on_blog(), ("en", "fr", "km"))

    desk.write("en", ENGLISH + "\nMore.\n")
    (update,) = desk.enqueue("en")
    start = len(desk.proxy.calls)
    desk.publishing.send((update.id,))
    # The other versions, our post, its pictures; compare and edit; read back.
    others = ["getPost", "getPost"]
    expected = [*others, "getPost", "getMediaLibrary", "getPost", "editPost", "getPost"]
    assert calls_since(desk, start) == expected
    assert_all_lead_to_all(desk.on_blog(), ("en", "fr", "km"))


def test_a_version_added_later_takes_18_calls_with_two_older_ones_to_link(
    desk_for: Callable[[str], RealDesk],
) -> None:
    desk = desk_for("editor")
    desk.publish("en", "km")
    (desk.post.path / "images" / "third.jpg").write_bytes(photo((30, 200, 30)))
    desk.add_french()
    desk.write("fr", FRENCH.replace("market", "third"), categories=())
    (french,) = desk.enqueue("fr")
    start = len(desk.proxy.calls)
    (done,) = desk.publishing.send((french.id,))
    others, shelf = ["getPost", "getPost"], ["getMediaLibrary"]
    assert calls_since(desk, start) == [*others, *LOOK, *shelf, *FIRST[2:], *LINK, *LINK]
    assert done.receipt is not None
    assert done.receipt.open_points == ()
    posts = desk.on_blog()
    assert_all_lead_to_all(posts, ("en", "fr", "km"))
    for known in desk.again().publications:
        assert known.content_hash == posts[known.language].content_hash


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
