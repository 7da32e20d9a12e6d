# SPDX-License-Identifier: MIT
"""Every version leads readers to all the others, whatever happens on the way."""

import contextlib
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.blog.opening import open_client
from icc_editor.post.delivery import Delivery, DeliveryState, StepKind, StepState
from icc_editor.post.metadata import PostStatus
from icc_editor.post.remote_post import RemotePost
from icc_editor.services.delivery_plan import plan
from icc_editor.services.link_line import cross_links_in, relinked
from icc_editor.services.publish_summary import PublishChoices
from icc_editor.storage.outbox import Outbox
from icc_editor.storage.places import Places
from icc_editor.worker.process import WorkerProcess
from tests.fakes.memory_blog import Fault, Killed, MemoryBlog
from tests.services.deliveries import (
    CONTENT,
    DyingOutbox,
    Folder,
    a_delivery,
    an_outbox,
    run,
)
from tests.services.desk import ENGLISH, Desk

LANGUAGES = ("en", "fr", "km")
OTHERS = {
    "en": ["Lire cet article en français", "អានអត្ថបទនេះជាភាសាខ្មែរ"],
    "fr": ["Read this in English", "អានអត្ថបទនេះជាភាសាខ្មែរ"],
    "km": ["Read this in English", "Lire cet article en français"],
}
LINE = re.compile(
    r'<!-- wp:buttons \{"className":"other-languages"\} -->.*<!-- /wp:buttons -->', re.S
)


@pytest.fixture
def desk(tmp_path: Path, worker: WorkerProcess) -> Desk:
    made = Desk(tmp_path, worker)
    made.write("km", "លទ្ធផល", slug="khmer")
    return made


def assert_all_lead_to_all(posts: dict[str, RemotePost], languages: tuple[str, ...]) -> None:
    """Each begins by leading to every other one once, in the order of the languages."""
    assert set(languages) <= set(posts)
    for language in languages:
        links = tuple(posts[other].link for other in languages if other != language)
        content = posts[language].content
        assert cross_links_in(content) == links
        assert cross_links_in(content, also_last=False) == links
        assert content.startswith(("<!-- wp:buttons", '<p class="other-languages">')) is bool(links)
        for link in links:
            assert content.count(f'href="{link}"') == 1


def assert_known(desk: Desk) -> None:
    """The post's folder knows each version as the blog has it: the next update is no conflict."""
    for known in desk.again().publications:
        post = desk.blog.posts[known.remote_id]
        assert (known.content_hash, known.modified) == (post.content_hash, post.modified)


# -- through the verbs of publishing ---------------------------------------------------------------


def test_three_versions_lead_to_each_other(desk: Desk) -> None:
    desk.add_french()
    done = desk.publish("km", "en", "fr")
    assert [d.state for d in done] == [DeliveryState.DONE] * 3
    assert [d.receipt.open_points for d in done if d.receipt] == [(), (), ()]
    posts = desk.posts()
    assert_all_lead_to_all(posts, LANGUAGES)
    for language, words in OTHERS.items():
        line = LINE.match(posts[language].content)
        assert line is not None
        assert re.findall(r'<span lang="\w\w">(.*?)</span></a>', line[0]) == words
    assert_known(desk)
    assert desk.outbox.list() == ()
    assert (
        desk.blog.calls.count("edit") == 3 * 2 + 1 + 2
    )  # each new one is added to those before it
    assert len(desk.blog.media) == 1


def test_a_version_added_later_is_led_to_by_the_older_ones(desk: Desk) -> None:
    desk.publish("en", "km")
    before = desk.posts()
    texts = {known.language: known.sent for known in desk.again().publications}
    desk.add_french()
    (done,) = desk.publish("fr")
    assert done.receipt is not None
    assert done.receipt.open_points == ()
    posts = desk.posts()
    assert_all_lead_to_all(posts, LANGUAGES)
    assert_known(desk)
    assert desk.outbox.list() == ()
    for language in ("en", "km"):
        kept = {"content": "", "content_hash": "", "modified": datetime.now(UTC)}
        assert replace(posts[language], **kept) == replace(before[language], **kept)  # type: ignore[arg-type]
    assert {k.language: k.sent for k in desk.again().publications if k.language != "fr"} == texts
    desk.write("en", ENGLISH + "\nMore.\n")
    edits = desk.blog.calls.count("edit")
    desk.publish("en")
    assert_all_lead_to_all(desk.posts(), LANGUAGES)
    assert desk.blog.calls.count("edit") == edits + 1


def test_what_was_written_here_meanwhile_is_not_sent_along_with_a_link(desk: Desk) -> None:
    desk.publish("en")
    desk.write("en", "Not ready for anybody's eyes")
    desk.publish("km")
    assert "Not ready" not in desk.posts()["en"].content
    assert_all_lead_to_all(desk.posts(), ("en", "km"))


@pytest.mark.parametrize("status", [PostStatus.DRAFT, PostStatus.PRIVATE])
def test_a_version_taken_back_is_no_longer_led_to(desk: Desk, status: PostStatus) -> None:
    desk.add_french()
    desk.publish("en", "km", "fr")
    desk.publish("fr", choices=PublishChoices(status=status))
    posts = desk.posts()
    assert posts["fr"].status == status.value
    assert_all_lead_to_all(posts, ("en", "km"))
    assert_known(desk)
    desk.publish("fr", choices=PublishChoices(status=PostStatus.PUBLISH))
    assert_all_lead_to_all(desk.posts(), LANGUAGES)


def test_two_taken_back_and_published_again_lead_to_each_other_and_say_so(desk: Desk) -> None:
    desk.publish("en", "km")
    desk.publish("en", "km", choices=PublishChoices(status=PostStatus.DRAFT))
    assert {post.status for post in desk.posts().values()} == {"draft"}
    # Whatever the order in which they were taken back, neither leads to what is gone.
    assert [cross_links_in(post.content) for post in desk.posts().values()] == [(), ()]
    assert_known(desk)
    desk.write("en", ENGLISH + "\nMore.\n")
    done = desk.publish("en", "km", choices=PublishChoices(status=PostStatus.PUBLISH))
    assert_all_lead_to_all(desk.posts(), ("en", "km"))
    assert_known(desk)
    assert [d.receipt.open_points for d in done if d.receipt] == [(), ()]
    assert desk.outbox.list() == ()


def test_what_is_sent_again_later_says_that_its_links_are_set(desk: Desk) -> None:
    desk.publish("en", "km", choices=PublishChoices(status=PostStatus.DRAFT))
    desk.enqueue("en", "km", choices=PublishChoices(status=PostStatus.PUBLISH))
    done = desk.publishing.resume_all()
    assert_all_lead_to_all(desk.posts(), ("en", "km"))
    assert [d.receipt.open_points for d in done if d.receipt] == [(), ()]


def test_a_link_that_could_not_be_set_stays_open_in_the_receipt(desk: Desk) -> None:
    desk.publish("en", "km", choices=PublishChoices(status=PostStatus.DRAFT))
    made = desk.enqueue("en", "km", choices=PublishChoices(status=PostStatus.PUBLISH))
    # English is on the blog and leads nowhere yet; somebody edits it before Khmer comes.
    desk.publishing.advance(made[0].id)
    desk.blog.edit_by_somebody(made[0].remote_id, content="<p>theirs</p>")
    done = desk.publishing.send(tuple(delivery.id for delivery in made))
    reasons = [dict(point.facts) for d in done if d.receipt for point in d.receipt.open_points]
    assert reasons == [
        {"reason": "partner_not_public", "version": "km"},
        {"reason": "changed_on_blog", "version": "en"},
    ]


def test_a_draft_somebody_changed_keeps_its_old_link_and_that_is_told(desk: Desk) -> None:
    desk.publish("en", "km")
    (english,) = desk.publish("en", choices=PublishChoices(status=PostStatus.DRAFT))
    content = desk.posts()["en"].content.replace("canary", "bird")
    desk.blog.edit_by_somebody(english.remote_id, content=content)
    (khmer,) = desk.publish("km", choices=PublishChoices(status=PostStatus.DRAFT))
    assert desk.posts()["en"].content == content
    assert khmer.receipt is not None
    facts = [dict(point.facts) for point in khmer.receipt.open_points]
    assert {"reason": "changed_on_blog", "version": "en"} in facts


def test_a_version_taken_back_or_moved_on_the_blog_counts_at_the_next_sending(desk: Desk) -> None:
    desk.add_french()
    desk.publish("en", "km", "fr")
    posts = desk.posts()
    moved = "https://blog.example/moved/"
    desk.blog.edit_by_somebody(posts["km"].id, link=moved, title="ផ្សេង")
    desk.blog.edit_by_somebody(posts["fr"].id, status="draft")
    desk.blog.now += timedelta(hours=1)
    desk.write("en", ENGLISH + "\nMore.\n")
    (done,) = desk.publish("en")
    english = desk.posts()["en"]
    assert cross_links_in(english.content) == ("https://blog.example/moved/",)
    assert done.receipt is not None
    facts = [dict(point.facts) for point in done.receipt.open_points]
    # Somebody was at the Khmer post: it keeps the link to what is gone, and that is said.
    assert facts == [
        {"reason": "partner_not_public", "version": "fr"},
        {"reason": "changed_on_blog", "version": "km"},
    ]
    assert len(cross_links_in(desk.posts()["km"].content)) == 2
    del desk.blog.posts[posts["fr"].id]
    desk.blog.now += timedelta(hours=1)
    desk.publish("en")
    assert cross_links_in(desk.blog.posts[english.id].content) == ("https://blog.example/moved/",)


def test_a_new_address_is_followed_by_the_others(desk: Desk) -> None:
    desk.publish("en", "km")
    old = desk.posts()["en"].link
    desk.write("en", ENGLISH, slug="better")
    desk.publish("en")
    posts = desk.posts()
    assert posts["en"].link != old
    assert_all_lead_to_all(posts, ("en", "km"))
    assert_known(desk)


EDITS = pytest.mark.parametrize("changes", [{"content": "<p>theirs</p>"}, {"title": "Theirs"}])


@EDITS
def test_an_edit_somebody_made_to_an_older_version_is_kept_and_told(
    desk: Desk, changes: dict[str, str]
) -> None:
    (english,) = desk.publish("en")
    theirs = replace(desk.blog.posts[english.remote_id], **changes)  # type: ignore[arg-type]
    desk.blog.edit_by_somebody(english.remote_id, **changes)
    (khmer,) = desk.publish("km")
    post = desk.blog.posts[english.remote_id]
    assert (post.title, post.content) == (theirs.title, theirs.content)
    assert khmer.receipt is not None
    (point,) = khmer.receipt.open_points
    assert (point.code, dict(point.facts)) == (
        "cross_link.open",
        {"reason": "changed_on_blog", "version": "en"},
    )
    with pytest.raises(errors.RemoteConflict):
        desk.publish("en")
    desk.publishing.publish_mine(desk.publishing.waiting()[0].id)
    desk.publishing.resume_all()
    assert_all_lead_to_all(desk.posts(), ("en", "km"))


def test_an_edit_in_the_instant_of_linking_is_kept(desk: Desk) -> None:
    desk.publish("en")
    desk.blog.faults.append(Fault("edit", 5, errors.RemoteConflict(code=409)))
    (khmer,) = desk.publish("km")
    assert khmer.receipt is not None
    assert dict(khmer.receipt.open_points[0].facts)["reason"] == "changed_on_blog"
    assert cross_links_in(desk.posts()["en"].content) == ()


def test_a_colleague_s_post_this_account_may_not_open_is_led_to_all_the_same(desk: Desk) -> None:
    (english,) = desk.publish("en")

    def role(call: str) -> None:
        if call == "get" and desk.blog.calls.count("get") == gets + 1:
            raise errors.RoleTooLow(action="read")

    gets, desk.blog.on_call = desk.blog.calls.count("get"), role
    desk.blog.now += timedelta(hours=1)
    (khmer,) = desk.publish("km")
    assert english.receipt is not None
    assert khmer.receipt is not None
    assert cross_links_in(desk.posts()["km"].content) == (english.receipt.link,)
    assert dict(khmer.receipt.open_points[0].facts) == {"reason": "not_allowed", "version": "en"}
    assert khmer.state is DeliveryState.DONE


def test_versions_frozen_one_by_one_without_a_network_lead_to_each_other(desk: Desk) -> None:
    desk.add_french()
    for language in ("en", "km", "fr"):
        desk.enqueue(language)
    results = desk.publishing.resume_all()
    assert [d.state for d in results] == [DeliveryState.DONE] * 3
    assert_all_lead_to_all(desk.posts(), LANGUAGES)
    assert_known(desk)
    assert len(desk.blog.media) == 1
    assert desk.outbox.list() == ()


def test_each_sent_on_its_own_is_linked_and_shares_its_pictures(desk: Desk) -> None:
    desk.add_french()
    for delivery in desk.enqueue("en", "km", "fr"):
        assert desk.publishing.advance(delivery.id).state is DeliveryState.DONE
    assert_all_lead_to_all(desk.posts(), LANGUAGES)
    assert_known(desk)
    assert len(desk.blog.media) == 1
    assert desk.outbox.list() == ()


def test_versions_lead_to_each_other_while_a_third_is_held(desk: Desk) -> None:
    desk.add_french()
    made = desk.enqueue("en", "km", "fr")
    desk.blog.faults.append(Fault("create", 3, errors.RoleTooLow(action="publish")))
    with pytest.raises(errors.RoleTooLow):
        desk.publishing.send(tuple(d.id for d in made))
    assert [d.language for d in desk.publishing.waiting()] == ["fr"]
    assert_all_lead_to_all(desk.posts(), ("en", "km"))
    desk.publishing.publish_mine(made[2].id)
    again = desk.publishing.send(tuple(d.id for d in made))
    assert [d.state for d in again] == [DeliveryState.DONE] * 3
    assert_all_lead_to_all(desk.posts(), LANGUAGES)
    assert_known(desk)
    assert desk.outbox.list() == ()


def test_a_network_that_fails_while_the_others_are_linked_costs_no_receipt(desk: Desk) -> None:
    desk.publish("en")
    desk.blog.faults += [Fault("edit", n, errors.ConnectionRefused()) for n in range(5, 9)]
    (khmer,) = desk.publish("km")
    assert khmer.receipt is not None
    assert khmer.state is DeliveryState.WAITING
    assert [s.kind for s in khmer.steps if s.state is not StepState.DONE] == [StepKind.CROSS_LINK]
    assert cross_links_in(desk.posts()["en"].content) == ()
    desk.blog.faults.clear()
    (khmer,) = desk.publishing.resume_all()
    assert khmer.state is DeliveryState.DONE
    assert_all_lead_to_all(desk.posts(), ("en", "km"))
    assert_known(desk)
    assert desk.outbox.list() == ()


def test_a_password_changed_while_the_others_are_linked_holds_it(desk: Desk) -> None:
    desk.publish("en")
    desk.blog.faults.append(Fault("edit", 5, errors.LoginRefused(code=403)))
    made = desk.enqueue("km")
    with pytest.raises(errors.LoginRefused):
        desk.publishing.send((made[0].id,))
    assert desk.outbox.get(made[0].id).state is DeliveryState.HELD
    assert len(desk.again().publications) == 2


def test_the_practice_blog_leads_from_all_to_all(desk: Desk, tmp_path: Path) -> None:
    desk.move_to_practice_blog(tmp_path / "site")
    client = open_client(desk.account, "")

    def posts() -> dict[str, RemotePost]:
        return {p.language: client.get(p.remote_id) for p in desk.again().publications}

    desk.publish("en", "km")
    desk.add_french()
    (french,) = desk.publish("fr")
    assert_all_lead_to_all(posts(), LANGUAGES)
    for known in desk.again().publications:
        assert known.endpoint.startswith("practice:")
        assert known.link == ""
        assert known.content_hash == posts()[known.language].content_hash
    assert str(tmp_path) not in (desk.post.path / "post.toml").read_text()
    assert 'src="file:' in posts()["en"].content  # pictures are where they were
    for language in LANGUAGES:
        desk.publish(language)
        assert_all_lead_to_all(posts(), LANGUAGES)
    desk.publish("fr", choices=PublishChoices(status=PostStatus.DRAFT))
    assert french.remote_id in {p.id for p in posts().values()}
    assert_all_lead_to_all(posts(), ("en", "km"))
    client.close()


def test_an_update_that_waits_starts_from_what_a_later_version_s_links_made(desk: Desk) -> None:
    desk.publish("en")
    desk.write("en", ENGLISH + "\nMore.\n")
    (update,) = desk.enqueue("en")
    # As an earlier version of the program froze it: with nothing to link to.
    steps = plan(update.pictures, update=True, linked=False)
    with desk.outbox.hold():
        desk.outbox.update(replace(update, steps=steps))
    desk.publish("km")
    assert_all_lead_to_all(desk.posts(), ("en", "km"))
    desk.publishing.send((update.id,))
    assert "More." in desk.posts()["en"].content
    assert_all_lead_to_all(desk.posts(), ("en", "km"))


def test_a_lost_answer_while_a_draft_loses_its_link_is_found_out(desk: Desk) -> None:
    desk.publish("en", "km")
    desk.publish("en", choices=PublishChoices(status=PostStatus.DRAFT))
    edits = desk.blog.calls.count("edit")
    desk.blog.faults.append(Fault("edit", edits + 2, Killed(), after=True))
    with pytest.raises(Killed):
        desk.publish("km", choices=PublishChoices(status=PostStatus.DRAFT))
    desk.blog.faults.clear()
    desk.publishing.resume_all()
    assert [cross_links_in(post.content) for post in desk.posts().values()] == [(), ()]
    assert_known(desk)


def test_a_draft_somebody_made_of_a_version_is_left_alone(desk: Desk) -> None:
    (english, _khmer) = desk.publish("en", "km")
    desk.blog.edit_by_somebody(english.remote_id, status="draft")
    before = desk.posts()["en"]
    (khmer,) = desk.publish("km", choices=PublishChoices(status=PostStatus.DRAFT))
    assert desk.posts()["en"] == before
    assert khmer.receipt is not None
    reasons = [dict(point.facts)["reason"] for point in khmer.receipt.open_points]
    assert reasons == ["partner_not_public"]


# -- every fault at every moment -------------------------------------------------------------------

FAULTS = ((Killed(), False), (Killed(), True), (errors.TimedOut(), True))


def three() -> tuple[Delivery, ...]:
    """All slugs differ, so that the blog gives each an address of its own from the start."""
    return tuple(a_delivery(name, linked=True) for name in ("en", "km", "fr"))


def until_linked(outbox: Outbox, blog: MemoryBlog, folder: Folder) -> None:
    """Send as often as it takes."""
    for _attempt in range(6):
        waiting = outbox.waiting()
        if not waiting:
            return
        for delivery in waiting:
            with contextlib.suppress(errors.BlogError, Killed):
                run(outbox, blog, delivery.id, folder=folder)
    raise AssertionError([(d.language, d.state, d.error) for d in outbox.list()])


def assert_linked_once(blog: MemoryBlog, folder: Folder) -> None:
    posts = {language: blog.posts[known.remote_id] for language, known in folder.known.items()}
    assert len(blog.posts) == 3
    assert {post.status for post in posts.values()} == {"publish"}
    assert_all_lead_to_all(posts, LANGUAGES)
    assert len(blog.media) == 2
    for language, known in folder.known.items():
        post = posts[language]
        assert (known.modified, known.content_hash) == (post.modified, post.content_hash)
        assert relinked(post.content, ()).startswith(CONTENT[:60])


def test_three_versions_survive_a_kill_or_a_lost_answer_anywhere(tmp_path: Path) -> None:
    plain, folder = MemoryBlog(), Folder()
    until_linked(an_outbox(tmp_path / "plain", *three()), plain, folder)
    assert_linked_once(plain, folder)
    assert plain.calls.count("edit") == 9
    for number in range(1, len(plain.calls) + 1):
        for error, after in FAULTS:
            blog, folder = MemoryBlog(faults=[Fault("", number, error, after=after)]), Folder()
            outbox = an_outbox(tmp_path / f"{number}{after}{type(error).__name__}", *three())
            until_linked(outbox, blog, folder)
            assert_linked_once(blog, folder)


def two_are_there(folder: Path, blog: MemoryBlog) -> tuple[Outbox, Folder]:
    """Publish two versions, and have the third wait."""
    known, (english, khmer, french) = Folder(), three()
    until_linked(an_outbox(folder / "first", english, khmer), blog, known)
    return an_outbox(folder / "second", replace(french, known_there=True)), known


def test_a_third_version_later_survives_a_kill_or_a_lost_answer_anywhere(tmp_path: Path) -> None:
    plain = MemoryBlog()
    outbox, folder = two_are_there(tmp_path / "plain", plain)
    before = len(plain.calls)
    until_linked(outbox, plain, folder)
    assert_linked_once(plain, folder)
    for number in range(before + 1, len(plain.calls) + 1):
        for error, after in FAULTS:
            blog = MemoryBlog(faults=[Fault("", number, error, after=after)])
            outbox, folder = two_are_there(
                tmp_path / f"{number}{after}{type(error).__name__}", blog
            )
            until_linked(outbox, blog, folder)
            assert_linked_once(blog, folder)


def test_a_third_version_later_survives_a_kill_at_any_record_of_its_links(tmp_path: Path) -> None:
    blog = MemoryBlog()
    two_are_there(tmp_path / "plain", blog)
    counting = DyingOutbox(Places.under(tmp_path / "plain" / "second"), 1000, after=False)
    run(counting, blog, "delivery-fr")
    verified = 1000 - counting.left
    for number in range(verified - 6, verified + 40):
        for after in (False, True):
            place, blog = tmp_path / f"{number}{after}", MemoryBlog()
            outbox, folder = two_are_there(place, blog)
            dying = DyingOutbox(Places.under(place / "second"), number, after=after)
            try:
                run(dying, blog, "delivery-fr", folder=folder)
            except Killed:
                until_linked(outbox, blog, folder)
                assert_linked_once(blog, folder)
            else:
                assert number > verified
                return
    raise AssertionError


def test_a_kill_between_linking_another_and_noting_it_is_found_out(tmp_path: Path) -> None:
    blog = MemoryBlog()
    outbox, folder = two_are_there(tmp_path, blog)
    noted = folder.note_links

    def killed(*_what: object) -> None:
        raise Killed

    folder.note_links = killed  # type: ignore[method-assign,assignment]
    with pytest.raises(Killed):
        run(outbox, blog, "delivery-fr", folder=folder)
    folder.note_links = noted  # type: ignore[method-assign]
    until_linked(outbox, blog, folder)
    assert_linked_once(blog, folder)


@EDITS
def test_an_edit_after_a_lost_link_is_never_taken_for_ours(
    tmp_path: Path, changes: dict[str, str]
) -> None:
    blog = MemoryBlog()
    outbox, folder = two_are_there(tmp_path, blog)
    english = folder.known["en"]

    def killed(*_what: object) -> None:
        raise Killed

    noted, folder.note_links = folder.note_links, killed  # type: ignore[method-assign,assignment]
    with pytest.raises(Killed):
        run(outbox, blog, "delivery-fr", folder=folder)
    folder.note_links = noted  # type: ignore[method-assign]
    line = LINE.match(blog.posts[english.remote_id].content)
    assert line is not None
    if "content" in changes:
        changes = {"content": f"{line[0]}\n\n{changes['content']}"}
    blog.edit_by_somebody(english.remote_id, **changes)
    until_linked(outbox, blog, folder)
    assert folder.known["en"] == english  # so the next update shows both texts
    post = blog.posts[english.remote_id]
    assert {name: getattr(post, name) for name in changes} == changes


@EDITS
def test_an_edit_after_our_own_lost_link_is_never_taken_for_ours(
    tmp_path: Path, changes: dict[str, str]
) -> None:
    # Public without a receipt, then Khmer comes, then the link of the English post itself is lost.
    lost = [Fault("edit", 2, Killed(), after=True), Fault("edit", 6, Killed(), after=True)]
    blog = MemoryBlog(faults=lost)
    outbox, folder = an_outbox(tmp_path, *three()[:2]), Folder()
    with pytest.raises(Killed):
        run(outbox, blog, "delivery-en", folder=folder)
    run(outbox, blog, "delivery-km", folder=folder)
    with pytest.raises(Killed):
        run(outbox, blog, "delivery-en", folder=folder)
    english = folder.known["en"]
    line = LINE.match(blog.posts[english.remote_id].content)
    assert line is not None
    if "content" in changes:
        changes = {"content": f"{line[0]}\n\n{changes['content']}"}
    blog.edit_by_somebody(english.remote_id, **changes)
    done = run(outbox, blog, "delivery-en", folder=folder)
    assert done.state is DeliveryState.DONE
    assert folder.known["en"] == english  # so the next update shows both texts
    post = blog.posts[english.remote_id]
    assert {name: getattr(post, name) for name in changes} == changes


def test_a_respelled_text_is_linked_and_known(tmp_path: Path) -> None:
    blog, folder = MemoryBlog(respells=True), Folder()
    until_linked(an_outbox(tmp_path / "first", *three()[:2]), blog, folder)
    outbox = an_outbox(tmp_path / "second", replace(three()[2], known_there=True))
    until_linked(outbox, blog, folder)
    posts = {language: blog.posts[known.remote_id] for language, known in folder.known.items()}
    assert_all_lead_to_all(posts, LANGUAGES)
    for language, known in folder.known.items():
        assert known.content_hash == posts[language].content_hash


def test_the_same_post_on_two_computers_is_linked_and_no_conflict(tmp_path: Path) -> None:
    blog, here, there = MemoryBlog(), Folder(), Folder()
    until_linked(an_outbox(tmp_path / "here", *three()), blog, here)
    again = [replace(d, draft_slug=f"other{d.language}") for d in three()]
    until_linked(an_outbox(tmp_path / "there", *again), blog, there)
    assert_linked_once(blog, there)
