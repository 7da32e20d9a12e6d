# SPDX-License-Identifier: MIT
"""One post, one date and one status, unless its versions were set apart."""

from datetime import UTC, datetime, timedelta

import pytest

from icc_editor.post.metadata import Metadata, PostStatus
from icc_editor.post.post_folder import Publication
from icc_editor.services.post_timing import Timing, Timings, TimingWish, timings

NOW = datetime(2026, 6, 4, 12, 0, tzinfo=UTC)
TOMORROW, LATER, YESTERDAY = (NOW + timedelta(days=days) for days in (1, 3, -1))
PUBLIC, DRAFT, PRIVATE = PostStatus.PUBLISH, PostStatus.DRAFT, PostStatus.PRIVATE


def fields(date: datetime | None = None, status: PostStatus = PUBLIC) -> Metadata:
    return Metadata("A title", date=date, status=status)


def standing(language: str, status: str, date: datetime | None = None) -> Publication:
    """Return where a version stands on the blog."""
    return Publication("e", "0", language, language, "", status, NOW, "", NOW, date=date)


def result(
    versions: dict[str, Metadata],
    *there: Publication,
    wish: TimingWish = TimingWish(),  # noqa: B008 - frozen
) -> Timings:
    return timings(versions, {known.language: known for known in there}, wish, NOW)


@pytest.mark.parametrize("front", ["en", "km", ""])
@pytest.mark.parametrize("dated", ["en", "km"])
def test_the_date_of_one_version_holds_for_all(front: str, dated: str) -> None:
    versions = {code: fields(TOMORROW if code == dated else None) for code in ("en", "km", "fr")}
    found = result(versions, wish=TimingWish(front))
    assert set(found.by_language.values()) == {Timing(PUBLIC, TOMORROW)}
    assert (found.lead, found.divided, found.apart) == (dated, True, False)
    assert {date for _code, date in found.choices} == {None, TOMORROW}


def test_without_any_date_all_go_at_once_and_there_is_nothing_to_choose() -> None:
    found = result({"en": fields(), "km": fields()})
    assert set(found.by_language.values()) == {Timing(PUBLIC, None)}
    assert not found.divided
    assert len(found.choices) == 1


def test_of_two_dates_that_of_the_version_in_front_holds() -> None:
    versions = {"en": fields(TOMORROW), "km": fields(LATER)}
    found = result(versions, wish=TimingWish("km"))
    assert {timing.date for timing in found.by_language.values()} == {LATER}
    chosen = result(versions, wish=TimingWish("km", lead="en"))
    assert {timing.date for timing in chosen.by_language.values()} == {TOMORROW}


def test_no_date_can_be_chosen_for_all() -> None:
    versions = {"en": fields(), "km": fields(TOMORROW)}
    found = result(versions, wish=TimingWish("en", lead="en"))
    assert {timing.date for timing in found.by_language.values()} == {None}


def test_versions_set_apart_keep_their_own() -> None:
    versions = {"en": fields(), "km": fields(TOMORROW, DRAFT)}
    found = result(versions, wish=TimingWish("en", apart=True))
    assert found.by_language == {"en": Timing(PUBLIC, None), "km": Timing(DRAFT, TOMORROW)}
    assert found.apart


def test_a_draft_in_one_version_is_a_draft_in_all() -> None:
    versions = {"en": fields(), "km": fields(status=DRAFT)}
    found = result(versions, wish=TimingWish("en"))
    assert {timing.status for timing in found.by_language.values()} == {DRAFT}


def test_of_two_statuses_the_one_in_front_holds() -> None:
    versions = {"en": fields(status=DRAFT), "km": fields(status=PRIVATE)}
    found = result(versions, wish=TimingWish("km"))
    assert {timing.status for timing in found.by_language.values()} == {PRIVATE}


@pytest.mark.parametrize("there", [standing("en", "publish"), standing("en", "future", YESTERDAY)])
def test_nothing_is_taken_from_readers_by_the_date_of_another_version(there: Publication) -> None:
    versions = {"en": fields(), "km": fields(TOMORROW)}
    found = result(versions, there)
    assert found.by_language == {"en": Timing(PUBLIC, None), "km": Timing(PUBLIC, TOMORROW)}
    assert not found.divided


def test_what_was_published_long_ago_dates_no_new_translation_back() -> None:
    versions = {"en": fields(YESTERDAY), "km": fields()}
    found = result(versions, standing("en", "publish", YESTERDAY))
    assert found.by_language["km"] == Timing(PUBLIC, None)


def test_a_version_the_blog_still_holds_back_moves_with_the_others() -> None:
    versions = {"en": fields(), "km": fields(LATER)}
    found = result(versions, standing("en", "future", TOMORROW))
    assert {timing.date for timing in found.by_language.values()} == {LATER}


def test_what_stands_apart_on_the_blog_stays_apart() -> None:
    versions = {"en": fields(TOMORROW), "km": fields(LATER)}
    there = standing("en", "future", TOMORROW), standing("km", "future", LATER)
    assert result(versions, *there).apart
    assert not result(versions, there[0]).apart
