# SPDX-License-Identifier: MIT
"""Where a post stands, and where it is published next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from icc_editor.blog.practice_blog import make_practice_blog
from icc_editor.post.account import Account, BlogSystem
from icc_editor.post.post_folder import PostFolder, Publication
from icc_editor.post.remote_post import Payload
from icc_editor.services.blog_names import name_to_keep
from icc_editor.services.published_places import account_for, places_of

NOW = datetime(2026, 6, 4, 12, 0, tzinfo=UTC)
REAL = Account("real", "ICC", BlogSystem.WORDPRESS, "https://icc.example/xmlrpc.php", "1")
OTHER = replace(REAL, id="other", name="Other", endpoint="https://other.example/xmlrpc.php")


def standing(account: Account, language: str = "en", **changes: object) -> Publication:
    known = Publication(
        account.endpoint, account.blog_id, language, "7", "https://icc.example/7", "publish",
        NOW, "", NOW,
    )  # fmt: skip
    return replace(known, **changes)  # type: ignore[arg-type]


def post(*publications: Publication) -> PostFolder:
    return PostFolder(Path("post"), "id", "en", ("en", "km"), publications)


def test_a_place_has_its_account_and_its_link() -> None:
    (place,) = places_of(post(standing(REAL)), (OTHER, REAL))
    assert (place.account, place.link) == (REAL, "https://icc.example/7")
    (place,) = places_of(post(standing(REAL)), (OTHER,))
    assert (place.account, place.link) == (None, "https://icc.example/7")


def test_both_texts_in_one_post_are_one_place() -> None:
    (place,) = places_of(post(standing(REAL, sent="en:a km:b")), (REAL,))
    assert place.languages == ("en", "km")


def test_a_practice_blog_is_asked_for_its_link(tmp_path: Path) -> None:
    blog = make_practice_blog(tmp_path / "blog", "Practice")
    made = blog.create(Payload("Results", ""), "marker", "slug")
    account = Account("p", "Practice", BlogSystem.PRACTICE, str(tmp_path / "blog"))
    known = standing(account, endpoint=name_to_keep(account.endpoint), remote_id=made, link="")
    (place,) = places_of(post(known), (REAL, account))
    assert place.account == account
    assert place.link == blog.get(made).link
    blog.delete(made)
    assert places_of(post(known), (account,))[0].link == ""


def test_a_post_goes_where_it_stands_and_a_new_one_where_the_writer_likes() -> None:
    accounts = (OTHER, REAL)
    assert account_for(places_of(post(), accounts), accounts, "real") == REAL
    assert account_for(places_of(post(), accounts), accounts, "gone") == OTHER
    there = places_of(post(standing(OTHER)), accounts)
    assert account_for(there, accounts, "real") == OTHER
    later = standing(REAL, modified=NOW + timedelta(days=1))
    both = places_of(post(standing(OTHER), later), accounts)
    assert account_for(both, accounts, "other") == OTHER
    assert account_for(both, accounts, "gone") == REAL
