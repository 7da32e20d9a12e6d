# SPDX-License-Identifier: MIT
"""The versions of a post lead to each other on a real WordPress, whatever becomes of them."""

import base64
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from icc_editor.post.delivery import Delivery, DeliveryState
from icc_editor.post.metadata import PostStatus
from icc_editor.post.remote_post import RemotePost
from icc_editor.services.link_line import cross_links_in
from icc_editor.services.publish_summary import PublishChoices, PublishMode
from icc_editor.services.translating.joining import Joining
from icc_editor.storage import post_folder
from icc_editor.storage.history import History
from tests.real.faultproxy import Fault
from tests.real.wordpress.server import WordPress
from tests.services.desk import CANARY, ENGLISH, FRENCH, KHMER
from tests.services.earlier_links import move_links_to_the_end
from tests.services.real_desk import RealDesk, everything_on
from tests.services.test_faulted_deliveries import LOST, READING, resumed_until_done
from tests.services.test_links import LANGUAGES, assert_all_lead_to_all

DRAFT = PublishChoices(status=PostStatus.DRAFT)
PUBLIC = PublishChoices(status=PostStatus.PUBLISH)


DeskMaker = Callable[..., RealDesk]


@pytest.fixture
def writer_for(desk_for: DeskMaker, wordpress: WordPress) -> DeskMaker:
    def make(who: str = "author") -> RealDesk:
        wordpress.php("update_option('permalink_structure', '/%postname%/');")
        desk = desk_for(who)
        desk.write("en", ENGLISH, title="Results", slug="results", categories=(), tags=())
        desk.write("km", KHMER, title="លទ្ធផល", slug="khmer", categories=(), tags=())
        return desk

    return make


def assert_linked(desk: RealDesk, *languages: str) -> dict[str, RemotePost]:
    """All of these lead to each other, each once; the folder knows every one as the blog has it."""
    posts = desk.on_blog()
    assert_all_lead_to_all(posts, languages)
    for known in desk.again().publications:
        post = posts[known.language]
        assert (known.modified, known.content_hash) == (post.modified, post.content_hash)
        assert known.link == post.link
    there = [item for item in everything_on(desk.wordpress) if item["post_type"] == "post"]
    assert len(there) == 1 + len(posts)  # and the one that greets every new blog
    assert desk.outbox.list() == ()
    return posts


@pytest.mark.parametrize("who", ["author", "editor"])
def test_three_versions_lead_to_each_other_through_all_that_becomes_of_them(
    writer_for: DeskMaker, who: str
) -> None:
    desk = writer_for(who)
    desk.publish("en", "km")
    assert_linked(desk, "en", "km")

    desk.add_french()
    desk.write("fr", FRENCH, title="Résultats", slug="resultats", categories=())
    desk.publish("fr")
    before = assert_linked(desk, *LANGUAGES)

    desk.write("en", ENGLISH + "\nMore.\n", title="New results", slug="new", categories=())
    desk.publish("en")
    posts = assert_linked(desk, *LANGUAGES)
    assert posts["en"].link.endswith("/new/")
    for language in ("km", "fr"):
        assert before["en"].link not in posts[language].content
        kept = {"content": "", "content_hash": "", "modified": datetime.now(UTC)}
        assert replace(posts[language], **kept) == replace(before[language], **kept)  # type: ignore[arg-type]

    desk.publish("fr", choices=DRAFT)
    posts = assert_linked(desk, "en", "km")
    assert posts["fr"].status == "draft"

    desk.publish("km", choices=DRAFT)
    posts = assert_linked(desk, "en")
    assert before["km"].link not in posts["en"].content

    desk.publish("km", "fr", choices=PUBLIC)
    assert_linked(desk, *LANGUAGES)

    desk.publish(*LANGUAGES, choices=DRAFT)
    posts = assert_linked(desk)
    assert {(post.status, cross_links_in(post.content)) for post in posts.values()} == {
        ("draft", ())
    }

    done = desk.publish(*LANGUAGES, choices=PUBLIC)
    assert_linked(desk, *LANGUAGES)
    assert [d.receipt.open_points for d in done if d.receipt] == [(), (), ()]


def test_three_published_at_once_and_changed_at_once(writer_for: DeskMaker) -> None:
    desk = writer_for()
    desk.add_french()
    desk.write("fr", FRENCH, title="Résultats", slug="resultats", categories=())
    desk.publish("fr", "km", "en")
    assert_linked(desk, *LANGUAGES)
    for language, text in (("en", ENGLISH), ("km", KHMER), ("fr", FRENCH)):
        desk.write(language, text + "\n2026\n", title=f"New {language}", slug=f"new-{language}")
    desk.publish("fr", "km", "en")
    posts = assert_linked(desk, *LANGUAGES)
    assert {p.link.rstrip("/").rpartition("/")[2] for p in posts.values()} == {
        "new-en",
        "new-km",
        "new-fr",
    }


def test_a_version_with_a_date_ahead_is_led_to_once_readers_can_see_it(
    writer_for: DeskMaker,
) -> None:
    desk = writer_for("editor")
    desk.publish("en")
    ahead = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)
    desk.write("km", KHMER, title="លទ្ធផល", slug="khmer", date=ahead)
    desk.publish("km")
    posts = desk.on_blog()
    assert posts["km"].status == "future"
    assert cross_links_in(posts["km"].content) == (posts["en"].link,)
    assert cross_links_in(posts["en"].content) == ()


def test_a_post_binned_on_the_blog_is_no_longer_led_to(writer_for: DeskMaker) -> None:
    desk = writer_for()
    _english, khmer = desk.publish("en", "km")
    desk.wordpress.php(f"wp_trash_post({khmer.remote_id});")
    desk.write("en", ENGLISH + "\nMore.\n", slug="results", categories=())
    desk.publish("en")
    client = desk.direct()
    english = next(p for p in desk.again().publications if p.language == "en")
    assert cross_links_in(client.get(english.remote_id).content) == ()
    client.close()


def test_what_a_colleague_wrote_is_not_touched_and_not_led_from(writer_for: DeskMaker) -> None:
    desk = writer_for()
    (english,) = desk.publish("en")
    changes = f"['ID' => {english.remote_id}, 'post_content' => 'A colleague wrote this']"
    desk.wordpress.php(f"wp_update_post({changes});")
    (khmer,) = desk.publish("km")
    posts = desk.on_blog()
    assert posts["en"].content == "A colleague wrote this"
    assert cross_links_in(posts["km"].content) == (posts["en"].link,)
    assert khmer.receipt is not None
    assert [dict(point.facts) for point in khmer.receipt.open_points] == [
        {"reason": "changed_on_blog", "version": "en"}
    ]


# -- faults while the versions are linked ----------------------------------------------------------


def a_version_to_come(desk: RealDesk) -> Delivery:
    """Publish the English version; the Khmer one waits."""
    desk.publish("en")
    (made,) = desk.enqueue("km")
    return made


@pytest.mark.parametrize(
    ("fault", "call", "nth"),
    [(fault, "wp.editPost", 3) for fault in LOST]
    + [(fault, "wp.getPost", number) for fault in READING for number in (3, 4)],
)
def test_a_fault_while_linking_costs_nothing(
    writer_for: DeskMaker, fault: Fault, call: str, nth: int
) -> None:
    desk = writer_for()
    made = a_version_to_come(desk)
    start = len(desk.proxy.calls)
    desk.proxy.fail(fault, call, nth=nth, times=1)
    delivery = resumed_until_done(desk, made.id)
    assert any(entry.fault is fault for entry in desk.proxy.calls[start:])
    assert delivery.receipt is not None
    assert delivery.receipt.open_points == ()
    assert_linked(desk, "en", "km")


@pytest.mark.parametrize("state", ["started", "done"])
def test_a_process_killed_at_the_step_is_resumed(writer_for: DeskMaker, state: str) -> None:
    desk = writer_for()
    made = a_version_to_come(desk)
    assert desk.in_another_process("cross_link", state) == -9
    resumed_until_done(desk, made.id)
    assert_linked(desk, "en", "km")


def test_a_process_killed_while_the_blog_answers_is_resumed(writer_for: DeskMaker) -> None:
    desk = writer_for()
    a_version_to_come(desk)
    before = desk.proxy.count("wp.editPost")
    desk.proxy.fail(Fault.AFTER_HANG, "wp.editPost", nth=3)
    process = desk.start_process()
    while desk.proxy.count("wp.editPost") < before + 3:
        assert process.poll() is None
    process.kill()
    process.wait(timeout=60)
    desk.proxy.heal()
    assert desk.in_another_process() == 0
    assert_linked(desk, "en", "km")


def test_a_network_that_stays_away_costs_no_receipt(writer_for: DeskMaker) -> None:
    desk = writer_for()
    made = a_version_to_come(desk)
    desk.proxy.fail(Fault.RESET, "wp.editPost", nth=3)
    (delivery,) = desk.publishing.send((made.id,))
    assert delivery.receipt is not None
    assert delivery.state is DeliveryState.WAITING
    assert len(desk.again().publications) == 2
    desk.proxy.heal()
    desk.publishing.resume_all()
    assert_linked(desk, "en", "km")


@pytest.mark.parametrize("who", ["author", "editor"])
def test_two_posts_become_one_and_two_again_and_no_text_is_public_twice(
    writer_for: DeskMaker, who: str
) -> None:
    desk = writer_for(who)
    desk.publish("en", "km")
    as_one = PublishChoices(PublishMode.TOGETHER)
    (left,) = desk.publish("en", "km", choices=as_one)
    assert left.receipt is not None
    own = desk.on_blog()["km"]
    told = [dict(p.facts)["link"] for p in left.receipt.open_points if p.code == "post.apart"]
    assert (own.status, told) == ("publish", [own.link])
    desk.publish("en", "km", choices=replace(as_one, takes_apart_back=True))
    one, own = desk.on_blog()["en"], desk.on_blog()["km"]
    assert (one.status, own.status) == ("publish", "draft")
    assert cross_links_in(one.content) == ()
    assert "លទ្ធផល" in one.content
    assert desk.outbox.list() == ()
    desk.publish("en", "km")
    posts = assert_linked(desk, "en", "km")
    assert posts["km"].id == own.id
    assert "លទ្ធផល" not in posts["en"].content


@pytest.mark.parametrize("order", [("km", "en"), ("en", "km")])
def test_source_or_translation_may_be_public_first(
    writer_for: DeskMaker, order: tuple[str, str]
) -> None:
    desk = writer_for()
    for language in order:
        desk.publish(language)
    assert_linked(desk, "en", "km")


def test_links_an_earlier_version_put_last_move_to_the_top(writer_for: DeskMaker) -> None:
    desk = writer_for()
    desk.publish("en", "km")

    def replaced(remote_id: str, content: str) -> RemotePost:
        encoded = base64.b64encode(content.encode()).decode()
        words = f"wp_slash(base64_decode('{encoded}'))"
        desk.wordpress.php(f"wp_update_post(['ID' => {remote_id}, 'post_content' => {words}]);")
        client = desk.direct()
        post = client.get(remote_id)
        client.close()
        return replace(post, link=before[remote_id])

    before = {post.id: post.link for post in desk.on_blog().values()}
    move_links_to_the_end(desk, desk.on_blog(), replaced)
    for post in desk.on_blog().values():
        assert len(cross_links_in(post.content)) == 1
        assert cross_links_in(post.content, also_last=False) == ()
    desk.write("en", ENGLISH + "\nMore.\n", slug="results")
    (english,) = desk.publish("en")
    assert english.receipt is not None
    assert english.receipt.open_points == ()
    assert "More." in assert_linked(desk, "en", "km")["en"].content


def test_an_excerpt_the_blog_makes_itself_begins_with_the_text(writer_for: DeskMaker) -> None:
    desk = writer_for()
    desk.publish("en", "km")
    posts = assert_linked(desk, "en", "km")
    for language, begins in (("en", CANARY), ("km", KHMER[:20])):
        post = desk.wordpress.php(f"echo get_the_excerpt({posts[language].id});")
        assert post.startswith(begins)
        assert not posts[language].excerpt
    assert "Read this in" not in desk.wordpress.php(f"echo get_the_excerpt({posts['km'].id});")


@pytest.mark.parametrize("approved", ["here", "on the blog"])
def test_a_translation_submitted_for_review_is_led_to_once_readers_can_see_it(
    writer_for: DeskMaker, approved: str
) -> None:
    desk = writer_for("editor")
    desk.publish("en")
    desk.sign_in("contributor")
    (khmer,) = desk.publish("km")
    assert khmer.receipt is not None
    assert khmer.receipt.status == "pending"
    desk.sign_in("editor")
    posts = desk.on_blog()
    assert cross_links_in(posts["en"].content) == ()
    assert cross_links_in(posts["km"].content) == (posts["en"].link,)
    if approved == "here":
        desk.publish("km")
        assert_linked(desk, "en", "km")
    else:
        desk.wordpress.php(f"wp_publish_post({khmer.remote_id});")
        (english,) = desk.publish("en")
        assert english.receipt is not None
        assert english.receipt.open_points == ()
        assert_all_lead_to_all(desk.on_blog(), ("en", "km"))


def test_each_version_has_its_own_categories_and_changes_none_of_the_others(
    writer_for: DeskMaker,
) -> None:
    desk = writer_for("editor")
    desk.write("en", ENGLISH, slug="results", categories=("News", "Elections"), tags=("vote",))
    desk.write("km", KHMER, slug="khmer", categories=("ព័ត៌មាន",), tags=("ឆ្នោត",))
    done = desk.publish("km", "en")
    posts = assert_linked(desk, "en", "km")
    assert [(d.language, d.receipt.link) for d in done if d.receipt] == [
        ("km", posts["km"].link),
        ("en", posts["en"].link),
    ]
    assert set(posts["en"].categories) == {"News", "Elections"}
    assert (posts["km"].categories, posts["km"].tags) == (("ព័ត៌មាន",), ("ឆ្នោត",))
    desk.write("en", ENGLISH + "\nMore.\n", slug="moved", categories=("Elections",), tags=())
    desk.publish("en")
    posts = assert_linked(desk, "en", "km")
    assert (posts["en"].categories, posts["en"].tags) == (("Elections",), ())
    assert (posts["km"].categories, posts["km"].tags) == (("ព័ត៌មាន",), ("ឆ្នោត",))
    assert posts["en"].link in posts["km"].content


def test_two_posts_brought_together_stay_the_two_on_the_blog_and_lead_to_each_other(
    writer_for: DeskMaker,
) -> None:
    desk = writer_for()
    english = desk.post
    khmer = desk.library.new_post("លទ្ធផល", "km", datetime.now(UTC))
    (english.path / "km.md").replace(khmer.path / "km.md")
    shutil.copytree(english.path / "images", khmer.path / "images")
    before = {}
    for desk.post, language in ((english, "en"), (khmer, "km")):
        desk.publish(language)
        before |= {known: post.id for known, post in desk.on_blog().items()}
    assert before.keys() == {"en", "km"}
    joining = Joining(History(desk.library.path), lambda: datetime.now(UTC))
    plan = joining.of_two(post_folder.load(english.path), post_folder.load(khmer.path))
    desk.post = joining.write(plan)
    desk.publish("en", "km")
    posts = assert_linked(desk, "en", "km")  # and there is no third one
    assert {known: post.id for known, post in posts.items()} == before
