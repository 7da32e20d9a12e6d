# SPDX-License-Identifier: MIT
"""Fields are said as the panel names them."""

from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone

from icc_editor.gui import field_words
from icc_editor.post.metadata import Metadata, NumberStyle, PostKind, PostStatus

FULL = Metadata(
    title="Results",
    kind=PostKind.PAGE,
    date=datetime(2017, 6, 25, 9, 30, tzinfo=timezone(timedelta(hours=7))),
    status=PostStatus.DRAFT,
    categories=("Elections", "News"),
    tags=("2017",),
    slug="results",
    excerpt="Two\nlines",
    featured_image="images/count.png",
    comments=False,
    numbers=NumberStyle("khmer", ".", ","),
)


def test_every_field_but_the_title_has_its_line(qapp) -> None:
    assert len(field_words.lines(FULL, None)) == len(fields(Metadata)) - 1
    assert field_words.lines(Metadata(), None) == []
    said = "\n".join(field_words.lines(FULL, None))
    for words in (
        "Categories: Elections, News",
        "Date: 25 June 2017, 09:30 (UTC+07:00)",
        "When it is sent: Keep as a draft",
        "Excerpt: Two lines",
        "Featured picture: count.png",
        "Comments: Not allowed",
        "Kind: Page",
        "Numbers: ១.២៣៤,៥",
    ):
        assert words in said


def test_only_what_differs_is_said(qapp) -> None:
    other = replace(FULL, tags=(), comments=None)
    assert field_words.lines(FULL, other) == ["Tags: 2017", "Comments: Not allowed"]
    assert field_words.lines(other, FULL) == ["Tags: none", "Comments: As the blog decides"]
    assert field_words.lines(Metadata(), FULL)[0] == "When it is sent: Publish for everybody"
