# SPDX-License-Identifier: MIT
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from icc_editor.errors import MetadataError
from icc_editor.formats import front_matter
from icc_editor.post.metadata import Metadata, NumberStyle, PostKind, PostStatus
from icc_editor.post.version import Version

PLAIN = """\
---
# what readers see first
title: 'Don''t "quote" me'   # keep
layout:   post
date: 2017-06-25T10:00:00+07:00
status: draft
tags:
  - "one"   # first

  # a comment between
  - two
categories: [News, 'Élections']
excerpt: >
  Folded
  over lines.

slug: 0012
numbers: {digits: khmer, group: ".", decimal: ","}
unknown: {a: [1, 2]}
---

# Text

Body.
"""


def _read(text: str | bytes) -> Version:
    return front_matter.read(text.encode() if isinstance(text, str) else text, "en")


def _set(text: str, **fields: object) -> str:
    version = _read(text)
    wanted = replace(version.metadata, **fields)  # type: ignore[arg-type]
    raw = front_matter.write(version, metadata=wanted)
    again = _read(raw)
    assert again.metadata == wanted
    assert again.body == version.body
    return raw.decode()


def test_every_field_is_read() -> None:
    version = _read(PLAIN)
    assert version.problem_line is None
    assert version.body == "# Text\n\nBody.\n"
    assert version.front_matter == PLAIN.partition("\n\n# Text")[0]
    assert version.metadata == Metadata(
        title='Don\'t "quote" me',
        status=PostStatus.DRAFT,
        date=datetime(2017, 6, 25, 10, tzinfo=timezone(timedelta(hours=7))),
        categories=("News", "Élections"),
        tags=("one", "two"),
        slug="0012",
        excerpt="Folded over lines.",
        numbers=NumberStyle("khmer", ".", ","),
    )


@pytest.mark.parametrize(
    ("fields", "old", "new"),
    [
        ({"title": "It's"}, "'Don''t \"quote\" me'", "'It''s'"),
        ({"title": ""}, "'Don''t \"quote\" me'", "''"),
        ({"status": PostStatus.PUBLISH}, "status: draft", "status: publish"),
        ({"slug": ""}, "slug: 0012", "slug:"),
        ({"slug": "0013"}, "slug: 0012", 'slug: "0013"'),
        ({"slug": "results"}, "slug: 0012", "slug: results"),
        (
            {"date": datetime(2018, 1, 2, 3, tzinfo=UTC)},
            "2017-06-25T10:00:00+07:00",
            "2018-01-02T03:00:00+00:00",
        ),
        ({"date": None}, "date: 2017-06-25T10:00:00+07:00", "date:"),
        ({"excerpt": "One: line"}, ">\n  Folded\n  over lines.\n", '"One: line"\n'),
        ({"tags": ("one", "two", "three")}, "  - two\n", "  - two\n  - three\n"),
        ({"tags": ("zero", "one", "two")}, '  - "one"', '  - zero\n  - "one"'),
        ({"tags": ("two",)}, '  - "one"   # first\n', ""),
        ({"tags": ("1", "two")}, '"one"', '"1"'),
        ({"categories": ("News", "Élections", "a, b")}, "tions']", 'tions\', "a, b"]'),
        ({"categories": ("Élections",)}, "[News, 'Élections']", "['Élections']"),
        ({"categories": ()}, "[News, 'Élections']", "[]"),
        ({"numbers": NumberStyle("khmer", " ", ",")}, 'group: "."', 'group: " "'),
        ({"numbers": NumberStyle("latin", ".", ",")}, "digits: khmer", 'digits: "latin"'),
        ({"numbers": None}, ' {digits: khmer, group: ".", decimal: ","}', ""),
        ({"comments": True}, "[1, 2]}\n", "[1, 2]}\ncomments: true\n"),
        ({"kind": PostKind.PAGE}, "[1, 2]}\n", "[1, 2]}\nkind: page\n"),
        ({"featured_image": "images/a b.jpg"}, "2]}\n", "2]}\nfeatured_image: images/a b.jpg\n"),
    ],
)
def test_a_changed_field_changes_its_value_and_nothing_else(
    fields: dict[str, object], old: str, new: str
) -> None:
    assert PLAIN.count(old) == 1
    assert _set(PLAIN, **fields) == PLAIN.replace(old, new)


@pytest.mark.parametrize(
    ("inner", "fields", "wanted"),
    [
        ("slug:\n", {"slug": "x"}, "slug: x\n"),
        ("slug: # none yet\n", {"slug": "x"}, "slug: x # none yet\n"),
        ("slug: ~\n", {"slug": "x"}, "slug: x\n"),
        ("tags:\n- a\n- b\nslug: x\n", {"tags": ()}, "tags: []\nslug: x\n"),
        ("tags: a, b\n", {"tags": ("a", "c")}, "tags: [a, c]\n"),
        ("tags: []\n", {"tags": ("a",)}, "tags: [a]\n"),
        ("tags:\n-\n-\nslug: u\n", {"tags": ("b",)}, "tags: [b]\nslug: u\n"),
        ("tags:\n-\n  a\n", {"tags": ("b",)}, "tags: [b]\n"),
        ("tags: [[a], b]\n", {"tags": ("b", "c")}, "tags: [b, c]\n"),
        ("tags: [\n  a, # first\n  b,\n]\n", {"tags": ("a", "b", "c")},
         "tags: [\n  a, # first\n  b, c,\n]\n"),
        ("title: [a]\n", {"title": "b"}, "title: b\n"),
        ("status: maybe\n", {"status": PostStatus.PENDING}, "status: pending\n"),
        ("status: 'draft'\n", {"status": PostStatus.PRIVATE}, "status: 'private'\n"),
        ("comments: yes\n", {"comments": False}, "comments: false\n"),
        ("comments: |\n  yes\n", {"comments": False}, 'comments: "false"\n'),
        ("excerpt: |- # why\n  a\n  b\n\n# end\n", {"excerpt": "c"},
         'excerpt: "c" # why\n\n# end\n'),
        ("excerpt: |\n", {"excerpt": "c"}, 'excerpt: "c"\n'),
        ("title: two\n  lines\n", {"title": "a\nb"}, 'title: "a\\nb"\n'),
        ('title: "x"\n', {"title": 'a\\b "c"\u0085\u2028'},
         'title: "a\\\\b \\"c\\"\\x85\\u2028"\n'),
        ("numbers:\n  digits: latin\n  group: ','\n  decimal: '.' # dot\n",
         {"numbers": NumberStyle("khmer", ".", ",")},
         "numbers:\n  digits: khmer\n  group: '.'\n  decimal: ',' # dot\n"),
        ("numbers: {digits: latin}\n", {"numbers": NumberStyle("khmer", "", ",")},
         'numbers: {digits: khmer, group: "", decimal: ","}\n'),
        ("  title: x\n", {"slug": "z"}, "  title: x\n  slug: z\n"),
        ("# only a comment\n", {"slug": "z"}, "# only a comment\nslug: z\n"),
        ('"title" : x\n', {"title": "z"}, '"title" : z\n'),
    ],
)  # fmt: skip
def test_unusual_spellings_are_spliced_too(
    inner: str, fields: dict[str, object], wanted: str
) -> None:
    assert _set(f"---\n{inner}---\nText\n", **fields) == f"---\n{wanted}---\nText\n"


@pytest.mark.parametrize(
    "word", ["yes", "No", "null", "0012", "2017-06-25", "1e3", "a: b", "a #b", "- a", "&a", "*a",
             "[a]", "{a}", "a:", "'", '"', "", " a", "a ", "%", "@a", "`a`", "!x", "|", ">", "?"]
)  # fmt: skip
def test_a_title_is_the_same_text_for_every_reader_of_yaml(word: str) -> None:
    raw = front_matter.new("en", Metadata(title=word, tags=(word or "x",)), "")
    assert _read(raw).metadata.title == word
    assert f'title: "{word}"'.replace('"""', '"\\""').encode() in raw


def test_line_ends_marks_and_a_missing_last_line_end_survive() -> None:
    text = "\ufeff---\r\ntitle: a\nslug: b\r\n---\r\n\r\none\ntwo\r\nthree"
    version = _read(text)
    assert version.body == "one\ntwo\nthree"
    wanted = replace(version.metadata, slug="c", excerpt="d")
    raw = front_matter.write(version, metadata=wanted, body="one\n2\nthree\nfour")
    assert raw.decode() == (
        "\ufeff---\r\ntitle: a\nslug: c\r\nexcerpt: d\r\n---\r\n\r\none\n2\r\nthree\r\nfour"
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: 'open\n---\nText\n", 3),
        ("---\na: 1\ntitle: a\ntitle: b\n---\n", 4),
        ("---\ntitle: &a x\nslug: *a\n---\n", 2),
        ("---\ntitle: !!str x\n---\n", 2),
        ("---\n{title: x}\n---\n", 2),
        ("---\n- a\n---\n", 2),
        ("---\n? [a]\n: b\n---\n", 2),
        ("---\n%YAML 1.1\n---\n", 3),
        ("---\ntitle: \x07\n---\n", 2),
        ('---\ntitle: "\\UFFFFFFFF"\n---\n', 2),
        (b"---\ntitle: caf\xe9\n---\n", 2),
        ("---\ntitle: x\nx: " + "[" * 30 + "]" * 30 + "\n---\n", 3),
        ("---\ntitle: x\nx: " + "[" * 70_000 + "\n---\n", 2),
    ],
)
def test_front_matter_that_cannot_be_read_opens_as_text(text: str | bytes, line: int) -> None:
    version = _read(text)
    assert version.problem_line == line
    assert version.metadata == Metadata()
    assert version.front_matter == ""
    assert front_matter.write(version, metadata=Metadata(), body=version.body) == version.raw
    with pytest.raises(MetadataError) as caught:
        front_matter.write(version, metadata=Metadata(title="x"))
    assert caught.value.field == "title"


def test_broken_front_matter_can_be_mended_as_text() -> None:
    broken = _read("---\ntitle: 'open\n---\nText\n")
    mended = front_matter.write(broken, body=broken.body.replace("'open", "closed"))
    assert _read(mended).metadata.title == "closed"


@pytest.mark.parametrize(
    "text", ["", "Text", "---\n", "---\nwords\n---\nmore\n", "---\ntitle: a\n"]
)
def test_a_text_without_front_matter_gets_some_when_a_field_is_set(text: str) -> None:
    version = _read(text)
    assert (version.problem_line, version.front_matter, version.body) == (None, "", text)
    assert front_matter.write(version) == text.encode()
    assert _set(text, title="T") == f"---\ntitle: T\n---\n\n{text}"


def test_a_text_that_starts_like_front_matter_stays_text() -> None:
    raw = front_matter.write(_read("old\n"), body="---\ntitle: a\n---\nb")
    assert _read(raw).body == "---\ntitle: a\n---\nb"
    assert _read(raw).metadata.title == ""


def test_a_file_that_ends_with_its_front_matter_takes_a_text() -> None:
    version = _read("---\ntitle: a\n---")
    assert version.body == ""
    assert front_matter.write(version, body="b") == b"---\ntitle: a\n---\nb"
    assert front_matter.write(_read("---\na: 1\n..."), body="\nb") == b"---\na: 1\n...\n\n\nb"


@pytest.mark.parametrize(
    ("spelled", "date"),
    [
        ("2017-06-25 10:00:00 +07:00", datetime(2017, 6, 25, 3, tzinfo=UTC)),
        ("2017-06-25T03:00Z", datetime(2017, 6, 25, 3, tzinfo=UTC)),
        ("'2017-06-25T10:00:00+0700'", datetime(2017, 6, 25, 3, tzinfo=UTC)),
        ("2017-06-25T10:00:00", None),
        ("2017-06-25", None),
        ("yesterday", None),
        ("[2017]", None),
    ],
)
def test_only_a_date_with_a_zone_is_a_date(spelled: str, date: datetime | None) -> None:
    assert _read(f"---\ndate: {spelled}\n---\n").metadata.date == date


@pytest.mark.parametrize(
    "numbers", ["khmer", "{digits: roman}", "{decimal: ''}", "{group: ab}", "[a]"]
)
def test_number_styles_nobody_knows_read_as_none(numbers: str) -> None:
    assert _read(f"---\nnumbers: {numbers}\n---\n").metadata.numbers is None


TEXT = st.text(
    st.one_of(st.sampled_from("abក្ខ \n\n-#:'\"[]{}>|*&!%@`\u200b\ufeff\u2028"), st.characters()),
    max_size=120,
)
ZONES = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
WORD = TEXT.map(lambda text: text.replace("\ud800", "")).filter(
    lambda text: not any("\ud800" <= char <= "\udfff" for char in text)
)
METADATA = st.builds(
    Metadata,
    title=WORD,
    kind=st.sampled_from(PostKind),
    date=st.none() | st.datetimes(timezones=ZONES, min_value=datetime(1000, 1, 1)),  # noqa: DTZ001
    status=st.sampled_from(PostStatus),
    categories=st.lists(WORD.filter(bool), max_size=4).map(tuple),
    tags=st.lists(WORD.filter(bool), max_size=4).map(tuple),
    slug=WORD,
    excerpt=WORD,
    featured_image=WORD,
    comments=st.none() | st.booleans(),
    numbers=st.none()
    | st.builds(
        NumberStyle, st.sampled_from(["latin", "khmer"]), st.sampled_from(["", ",", " ", "'"]),
        st.sampled_from(".,"),
    ),
)  # fmt: skip
LINES = st.sampled_from(
    ["title: a", "title: 'b'   # c", "layout: x", "# note", "", "tags: [a, 'b']",
     "tags:\n  - a\n  - b", "tags:\n-\n-", "excerpt: >\n  one\n  two\n", "slug:", "status: odd",
     "x: {y: [z]}", "numbers: {digits: khmer}",
     "categories:\n- q", "date: 2017-06-25T10:00:00Z", "comments: on", "excerpt: |+\n  a\n\n"]
)  # fmt: skip


def _normal(text: str) -> str:
    lf = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in lf)


@settings(max_examples=1000, deadline=None)
@given(METADATA, TEXT)
@example(Metadata(), "\n\n---\n---\n")
@example(Metadata(), "\ufeff---\r\n---\r")
def test_what_is_written_is_read_back(metadata: Metadata, body: str) -> None:
    version = _read(front_matter.new("km", metadata, body))
    assert version.problem_line is None
    assert version.body == _normal(body)
    assert version.metadata == metadata


@settings(max_examples=1000, deadline=None)
@given(st.binary(max_size=60) | TEXT.map(lambda text: text.encode("utf-8", "surrogatepass")), TEXT)
@example(b"---\ntitle: a\n---\n", "\nb")
@example(b"---\n- a\n---\n", "x")
def test_any_file_gives_its_bytes_back_and_takes_any_text(raw: bytes, body: str) -> None:
    version = _read(raw)
    assert front_matter.write(version) == raw
    assert front_matter.write(version, metadata=version.metadata, body=version.body) == raw
    again = _read(front_matter.write(version, body=body))
    if version.problem_line is None:
        assert again.body == _normal(body)
        assert again.metadata == version.metadata


@settings(max_examples=500, deadline=None)
@given(
    st.lists(LINES, max_size=6),
    METADATA,
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.text(max_size=20),
)
def test_splicing_touches_nothing_but_the_value(
    inner: list[str], metadata: Metadata, end: str, body: str
) -> None:
    text = "\n".join(["---", *inner, "---", "", _normal(body)]).replace("\n", end)
    version = _read(text)
    if version.problem_line is not None:
        return
    again = _read(front_matter.write(version, metadata=metadata))
    assert again.metadata == metadata
    assert again.body == version.body
    for line in inner:
        if line.startswith(("#", "layout", "x:")):
            assert line in again.front_matter
    back = _read(front_matter.write(again, metadata=version.metadata))
    assert back.metadata == version.metadata


def _saved(version: Version, **changes: object) -> Version:
    """Return the version as it is after a save."""
    raw = front_matter.write(version, **changes)  # type: ignore[arg-type]
    return front_matter.continued(_read(raw), version)


@settings(max_examples=500, deadline=None)
@given(
    st.lists(LINES, max_size=6),
    st.lists(METADATA, min_size=1, max_size=3),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["\nText", "Text\n", "", "\n", "\n\nText"]),
    TEXT,
)
@example(["title: a"], [Metadata(title="a", categories=("b",), excerpt="c")], "\n", "\nText", "")
@example([], [Metadata(title="b")], "\r\n", "", "c")
def test_a_change_that_is_taken_back_leaves_no_trace(
    inner: list[str], changes: list[Metadata], end: str, behind: str, typed: str
) -> None:
    """Keys that were not there, spellings, lists in another style: all as it was."""
    front = "\n".join(["---", *inner, "---", ""]) if inner else ""
    version = first = _read((front + behind).replace("\n", end))
    if version.problem_line is not None:
        return
    for metadata in changes:
        version = _saved(version, metadata=metadata)
        assert version.metadata == metadata
        assert version.body == first.body
    version = _saved(version, metadata=changes[0], body=typed)
    assert version.metadata == changes[0]
    assert version.body == _normal(typed)
    between = _saved(version, metadata=first.metadata)
    assert between.metadata == first.metadata
    assert between.body == version.body
    back = _saved(version, metadata=first.metadata, body=first.body)
    assert (back.metadata, back.body) == (first.metadata, first.body)
    again = _saved(_saved(first, metadata=changes[0]), metadata=first.metadata)
    assert again.raw == first.raw


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("", PostStatus.PUBLISH),
        ("status:\n", PostStatus.PUBLISH),
        ("status: pending\n", PostStatus.PENDING),
        ("status: pubblish\n", PostStatus.DRAFT),
        ("status: [publish]\n", PostStatus.DRAFT),
    ],
)
def test_a_status_that_cannot_be_read_never_makes_a_post_public(line, status) -> None:
    assert _read(f"---\ntitle: T\n{line}---\n\nText\n").metadata.status is status
