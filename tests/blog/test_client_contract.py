# SPDX-License-Identifier: MIT
"""What every blog client does, whatever runs the blog: the practice blog and a real WordPress."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from icc_editor import errors
from icc_editor.blog.client import BlogClient
from icc_editor.blog.opening import open_client
from icc_editor.blog.practice_blog import make_practice_blog
from icc_editor.post.account import Account, BlogSystem, Role
from icc_editor.post.job import Progress, no_progress
from icc_editor.post.metadata import PostKind, PostStatus
from icc_editor.post.remote_post import Payload, RemotePost, hash_of_content
from tests.real.wordpress.server import WordPress

KHMER = "ប្រជាពលរដ្ឋ​បោះឆ្នោត"  # with a zero-width space
TEXT = (
    f"<!-- wp:paragraph -->\n<p>{KHMER} 489&nbsp;\u00a0<strong>489</strong> 😀 a\u200bb\u200dc "
    "é e\u0301 \\ ]]&gt; “x” — ១,១៥៦</p>\n<!-- /wp:paragraph -->"
)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ff"
    "ff3f0005fe02fe0def46b80000000049454e44ae426082"
)
PUBLISHERS = ("practice", "admin", "editor", "author")
EVERYBODY = (*PUBLISHERS, "contributor")


def wordpress_account(wordpress: WordPress, name: str) -> Account:
    return Account(
        id="a",
        name="Lab",
        system=BlogSystem.WORDPRESS,
        endpoint=wordpress.xmlrpc_url,
        username=name,
    )


@pytest.fixture
def open_as(
    request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Callable[[str], BlogClient]]:
    opened: list[BlogClient] = []

    def open_(name: str) -> BlogClient:
        if name == "practice":
            make_practice_blog(tmp_path / "blog", "Practice ប្លុក")
            account = Account("p", "P", BlogSystem.PRACTICE, str(tmp_path / "blog"))
            opened.append(open_client(account, ""))
        else:
            wordpress: WordPress = request.getfixturevalue("wordpress")
            account = wordpress_account(wordpress, name)
            opened.append(open_client(account, wordpress.users[name].password))
        return opened[-1]

    yield open_
    for client in opened:
        client.close()


@pytest.fixture
def client(open_as: Callable[[str], BlogClient], request: pytest.FixtureRequest) -> BlogClient:
    return open_as(request.param)


everybody = pytest.mark.parametrize("client", EVERYBODY, indirect=True)
publishers = pytest.mark.parametrize("client", PUBLISHERS, indirect=True)


def new_names() -> tuple[str, str]:
    return uuid.uuid4().hex, uuid.uuid4().hex[:16]


def make(client: BlogClient, payload: Payload) -> str:
    """Create and finish a post the way a delivery does."""
    remote_id = client.create(payload, *new_names())
    client.edit(remote_id, payload, unmodified_since=None)
    return remote_id


def first(client: BlogClient, marker: str, slug: str) -> RemotePost | None:
    return next(iter(client.find_all(marker, slug)), None)


def status_for(client: BlogClient) -> PostStatus:
    return PostStatus.PUBLISH if client.capabilities().publish else PostStatus.PENDING


@everybody
def test_a_new_post_is_a_draft_with_its_title_and_is_found_by_marker_and_by_slug(client):
    marker, slug = new_names()
    assert first(client, marker, slug) is None
    remote_id = client.create(Payload(title=KHMER, content="not yet"), marker, slug)
    got = client.get(remote_id)
    assert (got.title, got.status, got.content, got.marker) == (KHMER, "draft", "", marker)
    assert first(client, marker, "") == got
    assert first(client, uuid.uuid4().hex, slug) == got
    assert client.find_all(marker, slug) == (got,)
    assert first(client, *new_names()) is None


@everybody
def test_a_title_is_not_needed_to_make_a_draft(client):
    marker, slug = new_names()
    remote_id = client.create(Payload(title="", content=""), marker, slug)
    assert first(client, marker, slug).id == remote_id


@everybody
def test_content_comes_back_as_it_was_sent(client):
    remote_id = client.create(Payload(title="T", content=""), *new_names())
    client.edit(remote_id, Payload("T", f"\n{TEXT}\r\n<p>x</p>\r\n "), unmodified_since=None)
    got = client.get(remote_id)
    assert got.content == f"{TEXT}\n<p>x</p>"
    assert got.content_hash == hash_of_content(f"{TEXT}\r\n<p>x</p>")
    assert (got.title, got.status) == ("T", "draft")


@everybody
def test_every_value_of_a_finished_post_comes_back(client):
    status = status_for(client)
    payload = Payload(
        title=f"{KHMER} “quoted”",
        content=TEXT,
        status=status,
        excerpt=KHMER,
        slug="commune-results",
    )
    marker, slug = new_names()
    remote_id = client.create(payload, marker, slug)
    client.edit(remote_id, payload, unmodified_since=None)
    got = client.get(remote_id)
    assert (got.title, got.content, got.excerpt) == (payload.title, TEXT, KHMER)
    assert (got.status, got.kind) == (status.value, PostKind.POST)
    assert first(client, marker, slug) == got
    assert got.link
    if status is PostStatus.PUBLISH:
        assert got.slug == "commune-results"


@everybody
def test_an_edit_may_be_repeated(client):
    payload = Payload(title="T", content=TEXT, status=status_for(client))
    remote_id = make(client, payload)
    before = client.get(remote_id)
    client.edit(remote_id, payload, unmodified_since=None)
    after = client.get(remote_id)
    # What waits for review has no date yet: WordPress reports the time of the last change.
    date = after.date if after.status == "pending" else before.date
    assert replace(after, modified=before.modified) == replace(before, date=date)
    assert len(client.find_all(after.marker, "")) == 1


@everybody
def test_an_edit_after_somebody_else_s_is_a_conflict_and_changes_nothing(client):
    payload = Payload(title="T", content="<p>theirs</p>", status=status_for(client))
    remote_id = make(client, payload)
    before = client.get(remote_id)
    mine = replace(payload, content="<p>mine</p>")
    with pytest.raises(errors.RemoteConflict) as caught:
        client.edit(remote_id, mine, unmodified_since=before.modified - timedelta(minutes=1))
    assert caught.value.sent is False
    assert client.get(remote_id) == before
    client.edit(remote_id, mine, unmodified_since=before.modified)
    assert client.get(remote_id).content == "<p>mine</p>"


@publishers
@pytest.mark.parametrize("ahead", [timedelta(), timedelta(days=3)])
def test_the_text_alone_may_be_replaced_and_everything_else_stays(client, ahead):
    picture = client.upload("text-alone.png", "image/png", PNG, no_progress)
    payload = Payload(
        title='A & "B"',
        content="<p>before</p>",
        status=PostStatus.PUBLISH,
        date=datetime.now(UTC).replace(microsecond=0) + ahead if ahead else None,
        excerpt="In short",
        slug=f"text-alone-{uuid.uuid4().hex[:8]}",
        categories=("Uncategorized",),
        tags=("vote",) if client.capabilities().create_terms else (),
        comments=False,
        featured_media=picture.id,
    )
    remote_id = make(client, payload)
    before = client.get(remote_id)
    assert before.status == ("future" if ahead else "publish")
    with pytest.raises(errors.RemoteConflict) as caught:
        client.edit_content(
            remote_id, TEXT, unmodified_since=before.modified - timedelta(minutes=1)
        )
    assert caught.value.sent is False
    assert client.get(remote_id) == before
    client.edit_content(remote_id, TEXT, unmodified_since=before.modified)
    after = client.get(remote_id)
    assert after.content == TEXT
    unchanged = {"content": before.content, "content_hash": before.content_hash}
    assert replace(after, modified=before.modified, **unchanged) == before


@everybody
def test_what_is_not_there_is_missing(client):
    payload = Payload(title="T", content="x")
    for call in (
        lambda: client.get("987654"),
        lambda: client.edit("987654", payload, unmodified_since=None),
        lambda: client.edit_content("987654", "x", unmodified_since=None),
        lambda: client.delete("987654"),
    ):
        with pytest.raises(errors.RemoteMissing) as caught:
            call()
        assert caught.value.sent is False


@everybody
def test_a_deleted_post_is_missing_and_not_found(client):
    marker, slug = new_names()
    remote_id = client.create(Payload(title="T", content=""), marker, slug)
    client.delete(remote_id)
    assert first(client, marker, slug) is None
    with pytest.raises(errors.RemoteMissing):
        client.get(remote_id)
    with pytest.raises(errors.RemoteMissing):  # and is not ended for good by a second call
        client.delete(remote_id)


@everybody
def test_who_we_are_and_where_is_told(client, request):
    profile = client.whoami()
    name = request.node.callspec.params["client"]
    roles = {"practice": Role.ADMINISTRATOR, "admin": Role.ADMINISTRATOR}
    assert profile.role is roles.get(name, Role(name) if name not in roles else None)
    (blog,) = client.blogs()
    assert "ប្លុក" in blog.name
    assert blog.home_url
    zone = client.time_zone()
    assert zone == "+07:00" if name != "practice" else zone[0] in "+-"


@everybody
def test_two_posts_of_one_marker_are_both_found_newest_first(client):
    marker, slug = new_names()
    first = client.create(Payload(title="T", content=""), marker, slug)
    second = client.create(Payload(title="T", content=""), marker, slug)
    assert [post.id for post in client.find_all(marker, slug)] == [second, first]


@everybody
def test_a_post_that_is_known_is_left_out_when_others_of_its_name_are_looked_for(client):
    marker, slug = new_names()
    first = client.create(Payload(title="T", content=""), marker, slug)
    second = client.create(Payload(title="T", content=""), marker, slug)
    assert [post.id for post in client.find_all(marker, slug, but=second)] == [first]


@everybody
def test_a_post_just_made_may_be_edited_on_the_condition_of_the_blog_s_own_clock(client):
    remote_id = client.create(Payload("T", ""), *new_names())
    made = client.now()
    client.edit(remote_id, Payload("T", TEXT, slug="kept"), unmodified_since=made)
    assert client.get(remote_id).content == TEXT
    with pytest.raises(errors.RemoteConflict):
        client.edit(
            remote_id, Payload("T", "x", slug="k"), unmodified_since=made - timedelta(minutes=1)
        )


@everybody
def test_what_one_client_learnt_serves_the_next(client, request, open_as):
    client.whoami()
    client.time_zone()
    terms = client.terms()
    known = client.acquaintance()
    other = open_as(request.node.callspec.params["client"])
    other.remember(known)
    assert other.capabilities() == client.capabilities()
    assert other.time_zone() == client.time_zone()
    assert other.terms() == terms
    payload = Payload("T", TEXT, status=status_for(other))
    assert other.get(make(other, payload)).content == TEXT


@publishers
def test_a_published_post_without_a_slug_gets_one_from_its_title_and_keeps_it(client):
    remote_id = make(client, Payload("Commune results", TEXT, status=PostStatus.PUBLISH))
    first = client.get(remote_id)
    assert first.slug == "commune-results"
    client.edit(
        remote_id, Payload("Another title", TEXT, status=PostStatus.PUBLISH), unmodified_since=None
    )
    second = client.get(remote_id)
    assert (second.slug, second.link, second.title) == (first.slug, first.link, "Another title")


@publishers
def test_a_publication_without_a_date_is_now_and_an_update_keeps_it(client):
    before = datetime.now(UTC) - timedelta(seconds=2)
    remote_id = make(client, Payload("T", TEXT, status=PostStatus.PUBLISH))
    first = client.get(remote_id)
    assert before <= first.date <= datetime.now(UTC)
    client.edit(
        remote_id, Payload("T", "<p>new</p>", status=PostStatus.PUBLISH), unmodified_since=None
    )
    second = client.get(remote_id)
    assert (second.date, second.status) == (first.date, "publish")


@publishers
def test_a_date_ahead_schedules_and_no_date_publishes_now(client):
    date = datetime(2031, 6, 4, 0, 30, tzinfo=UTC)
    payload = Payload("T", TEXT, status=PostStatus.PUBLISH, date=date)
    remote_id = make(client, payload)
    got = client.get(remote_id)
    assert (got.status, got.date) == ("future", date)
    assert first(client, got.marker, "") == got
    client.edit(remote_id, replace(payload, date=None), unmodified_since=None)
    got = client.get(remote_id)
    assert got.status == "publish"
    assert got.date <= datetime.now(UTC) + timedelta(seconds=1)


@publishers
def test_a_date_with_an_offset_is_the_same_moment(client):
    date = datetime.fromisoformat("2017-06-25T08:00:00+07:00")
    got = client.get(make(client, Payload("T", TEXT, status=PostStatus.PUBLISH, date=date)))
    assert (got.date, got.status) == (date, "publish")


@publishers
@pytest.mark.parametrize("status", [PostStatus.PRIVATE, PostStatus.PENDING, PostStatus.DRAFT])
def test_a_post_may_be_kept_from_readers(client, status):
    remote_id = make(client, Payload("T", TEXT, status=status))
    got = client.get(remote_id)
    assert got.status == status.value
    assert first(client, got.marker, "") == got


@publishers
def test_a_public_post_may_be_taken_back(client):
    remote_id = make(client, Payload("T", TEXT, status=PostStatus.PUBLISH))
    client.edit(remote_id, Payload("T", TEXT, status=PostStatus.DRAFT), unmodified_since=None)
    assert client.get(remote_id).status == "draft"


@pytest.mark.parametrize("client", ["practice", "admin", "editor"], indirect=True)
def test_categories_and_tags_are_made_set_replaced_and_tags_cleared(client):
    payload = Payload(
        "T",
        TEXT,
        status=PostStatus.PUBLISH,
        categories=("News & views", KHMER),
        tags=("a & b", "ការបោះឆ្នោត", "Kampong Cham"),
    )
    remote_id = make(client, payload)
    got = client.get(remote_id)
    assert set(got.categories) == set(payload.categories)
    assert set(got.tags) == set(payload.tags)
    known = {(term.taxonomy, term.name) for term in client.terms()}
    assert {("category", KHMER), ("post_tag", "a & b")} <= known

    client.edit(
        remote_id,
        replace(payload, categories=(KHMER,), tags=("ការបោះឆ្នោត",)),
        unmodified_since=None,
    )
    got = client.get(remote_id)
    assert (got.categories, got.tags) == ((KHMER,), ("ការបោះឆ្នោត",))

    client.edit(remote_id, replace(payload, categories=(), tags=()), unmodified_since=None)
    got = client.get(remote_id)
    assert (got.categories, got.tags) == ((KHMER,), ())


@pytest.mark.parametrize("client", ["practice", "admin", "editor"], indirect=True)
def test_a_page_is_made_found_and_published(client):
    payload = Payload("About", TEXT, kind=PostKind.PAGE, status=PostStatus.PUBLISH)
    marker, slug = new_names()
    remote_id = client.create(payload, marker, slug)
    assert first(client, marker, slug).id == remote_id
    client.edit(remote_id, replace(payload, categories=("ignored",)), unmodified_since=None)
    got = client.get(remote_id)
    assert (got.kind, got.status, got.title) == (PostKind.PAGE, "publish", "About")


@publishers
def test_a_picture_is_sent_found_by_its_name_and_featured(client):
    seen: list[Progress] = []
    name = f"market-{uuid.uuid4().hex[:12]}.png"
    assert next(iter(client.find_all_media(name)), None) is None
    media = client.upload(name, "image/png", PNG, seen.append)
    assert media.url.endswith(name)
    assert seen[-1] == Progress(len(PNG), len(PNG), name)
    assert next(iter(client.find_all_media(name)), None) == media

    payload = Payload("T", TEXT, status=PostStatus.PUBLISH, featured_media=media.id)
    remote_id = make(client, payload)
    assert client.get(remote_id).featured_media == media.id
    client.edit(remote_id, payload, unmodified_since=None)
    assert client.get(remote_id).featured_media == media.id
    client.edit(remote_id, replace(payload, featured_media=""), unmodified_since=None)
    assert client.get(remote_id).featured_media == ""


@publishers
def test_a_picture_sent_twice_is_found_twice_and_a_stray_goes(client):
    name = f"m-{uuid.uuid4().hex[:12]}.png"
    first = client.upload(name, "image/png", PNG, no_progress)
    second = client.upload(name, "image/png", PNG, no_progress)
    assert {media.id for media in client.find_all_media(name)} == {first.id, second.id}
    client.delete_media(second.id)
    assert client.find_all_media(name) == (first,)
    with pytest.raises(errors.RemoteMissing):
        client.delete_media(second.id)


@everybody
def test_an_update_of_its_own_newest_state_never_conflicts(client):
    payload = Payload("T", TEXT, status=status_for(client))
    remote_id = make(client, payload)
    for number in range(3):
        current: RemotePost = client.get(remote_id)
        changed = replace(payload, content=f"<p>{number}</p>")
        client.edit(remote_id, changed, unmodified_since=current.modified)
    assert client.get(remote_id).content == "<p>2</p>"


def test_the_contributor_knows_the_limits_and_meets_them(open_as):
    with closing(open_as("contributor")) as client:
        rights = client.capabilities()
        assert (rights.publish, rights.upload, rights.create_terms, rights.pages) == (False,) * 4
        remote_id = client.create(Payload("T", ""), *new_names())
        for action, call in {
            "publish": lambda: client.edit(
                remote_id, Payload("T", TEXT, status=PostStatus.PUBLISH), unmodified_since=None
            ),
            "create_term": lambda: client.edit(
                remote_id, Payload("T", TEXT, tags=("brand new",)), unmodified_since=None
            ),
            "upload": lambda: client.upload("x.png", "image/png", PNG, no_progress),
        }.items():
            with pytest.raises(errors.RoleTooLow) as caught:
                call()
            assert (caught.value.action, caught.value.sent) == (action, False)
        client.edit(
            remote_id,
            Payload("T", TEXT, status=PostStatus.PENDING, categories=("Uncategorized",)),
            unmodified_since=None,
        )
        got = client.get(remote_id)
        assert (got.status, got.content, got.categories) == ("pending", TEXT, ("Uncategorized",))


def test_an_author_may_not_touch_an_editor_s_post(open_as):
    remote_id = make(open_as("editor"), Payload("T", TEXT, status=PostStatus.PUBLISH))
    author = open_as("author")
    with pytest.raises(errors.RoleTooLow) as caught:
        author.edit(remote_id, Payload("x", "x"), unmodified_since=None)
    assert caught.value.action == "edit"
    with pytest.raises(errors.RoleTooLow) as caught:
        author.edit_content(remote_id, "x", unmodified_since=None)
    assert caught.value.action == "edit"
    with pytest.raises(errors.RoleTooLow):
        author.get(remote_id)
    with pytest.raises(errors.RoleTooLow):
        author.delete(remote_id)


def test_a_subscriber_can_sign_in_and_do_nothing(open_as):
    client = open_as("subscriber")
    assert client.whoami().role is Role.SUBSCRIBER
    assert len(client.blogs()) == 1
    can = client.capabilities()
    assert not any((can.write, can.publish, can.delete))
    for call in (
        lambda: first(client, *new_names()),
        lambda: client.create(Payload("T", ""), *new_names()),
        client.terms,
    ):
        with pytest.raises(errors.MayNotWrite) as caught:
            call()
        assert caught.value.action == "write"
