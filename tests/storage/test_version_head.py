# SPDX-License-Identifier: MIT
"""The cheap reader of heads agrees with the real one."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from icc_editor.formats import front_matter
from icc_editor.post.metadata import Metadata, PostStatus
from icc_editor.storage import version_head
from icc_editor.storage.version_head import read_head, read_plain

LINES = st.sampled_from(
    [
        "title: Plain title",
        'title: "Quoted: yes"',
        "title: 'it''s'",
        "title: 'single'",
        "title: >-",
        "  folded",
        "title: [a]",
        "title: 0012",
        "title: yes",
        "title: null",
        "title: ~",
        "title: a # comment",
        "title: a: b",
        "title:",
        "title : spaced",
        "title: ខ្មែរ",
        "title: &anchor x",
        "title: *anchor",
        "title: \\",
        'title: "\\u17d2"',
        "title: |",
        "- item",
        "status: draft",
        "status: publish",
        "status: nonsense",
        "status: 'private'",
        "# comment",
        "tags: [a, b]",
        "tags:",
        "tags: one, two",
        "tags: []",
        "tags: [ ]",
        "tags: [2017, 0012, a b]",
        "tags: [true, ~]",
        "tags: [a, , b]",
        "tags: [a,]",
        "categories: [ខ្មែរ, News & views]",
        'categories: ["a, b", c]',
        "categories: [a: b]",
        "categories:",
        "- a, b",
        "- 'quoted'",
        "  - deeper",
        "-  wide",
        "- ",
        "-",
        "- - nested",
        "- 2017",
        "- null",
        "- a: b",
        "- a # comment",
        "? complex",
        "{title: flow}",
        "title: trailing   ",
        "title: 2017-06-04",
        "title: 1e3",
        "title: .5",
        "title: +1",
        "title: a, b",
        "title: <<",
        "<<: {title: merged}",
        '"title": quoted key',
        "...",
        "%TAG",
        "title: a\tb",
    ]
)


@settings(deadline=None)
@given(st.lists(LINES, max_size=5), st.sampled_from(["\n", "\r\n"]), st.booleans())
@example(["title: a"], "\n", True)
@example(["tags:", "- 2017", "  - deeper"], "\n", False)
def test_the_cheap_reader_agrees_with_the_real_one(
    lines: list[str], newline: str, bom: bool
) -> None:
    text = newline.join(["---", *lines, "---", "body", ""])
    raw = (b"\xef\xbb\xbf" if bom else b"") + text.encode()
    version = front_matter.read(raw, "en")
    head = read_head(raw, "en", whole=True)
    assert head is not None
    if version.problem_line is None and version.front_matter:
        known = version.metadata
        assert (head.title, head.status) == (known.title, known.status)
        assert (head.categories, head.tags) == (known.categories, known.tags)


@settings(deadline=None)
@given(
    st.lists(LINES, max_size=4),
    st.text("a\n\r ក\ufeff\u2028---", max_size=9),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
    st.booleans(),
)
@example(["title: a"], "\n\na", "\n", False, False)
@example(["tags: [a, , b]"], "", "\n", False, False)
def test_title_and_text_are_those_of_the_real_reader(
    lines: list[str], body: str, newline: str, bom: bool, broken: bool
) -> None:
    raw = (b"\xef\xbb\xbf" if bom else b"") + newline.join(["---", *lines, "---", body]).encode()
    raw += b"\xff" if broken else b""
    version = front_matter.read(raw, "en")
    assert read_plain(raw) in (None, (version.metadata.title, version.body))


def test_plain_texts_are_read_fast() -> None:
    assert read_plain(b"---\ntitle: a\n---\n\nb\r\nc") == ("a", "b\nc")
    assert read_plain(b"---\ntitle: a\n---\n\xff") is None
    assert read_plain(b"text") is None


@settings(deadline=None)
@given(st.text(max_size=30), st.sampled_from(PostStatus))
def test_what_the_program_writes_is_read(title: str, status: PostStatus) -> None:
    raw = front_matter.new("en", Metadata(title=title, status=status), "body")
    head = read_head(raw, "en", whole=True)
    version = front_matter.read(raw, "en")
    assert head is not None
    assert (head.title, head.status) == (version.metadata.title, version.metadata.status)
    assert raw[head.body_start :].strip() == b"body"


def test_simple_heads_are_read_without_the_slow_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(version_head.front_matter, "read", None)
    for line, title in (
        ("Commune results", "Commune results"),
        ('"Results: all 25"', "Results: all 25"),
        ("'ខ្មែរ'", "ខ្មែរ"),
        ("ខ្មែរ", "ខ្មែរ"),
    ):
        raw = f"---\ntitle: {line}\nstatus: pending\ntags: [a]\n---\ntext".encode()
        head = read_head(raw, "en", whole=True)
        assert head is not None
        assert (head.title, head.status) == (title, PostStatus.PENDING)


@pytest.mark.parametrize("raw", [b"", b"text", b"\xff\xfe-", b"--- x\n", b"---\ntitle: a\n"])
def test_without_front_matter_all_is_body(raw: bytes) -> None:
    head = read_head(raw, "en", whole=True)
    assert head is not None
    assert (head.title, head.body_start) == ("", 0)


def test_a_cut_front_matter_asks_for_more() -> None:
    assert read_head(b"---\ntitle: a\n", "en", whole=False) is None


def test_a_head_in_another_encoding_goes_to_the_real_reader() -> None:
    raw = b"---\ntitle: caf\xe9\n---\n"
    head = read_head(raw, "en", whole=True)
    assert head is not None
    assert head.title == front_matter.read(raw, "en").metadata.title
