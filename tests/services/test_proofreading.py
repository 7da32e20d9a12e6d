# SPDX-License-Identifier: MIT
"""The checklist points out what a careful colleague would, and nothing else."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from icc_editor.formats.pictures import is_local
from icc_editor.post.diagnostic import Severity
from icc_editor.post.document import ImageUse
from icc_editor.post.metadata import Metadata, PostKind, PostStatus
from icc_editor.post.version import Version
from icc_editor.services.proofreading import Circumstances, checklist

NOW = datetime(2026, 6, 4, 12, 0, tzinfo=UTC)
AROUND = Circumstances(NOW, others=(("km", "លទ្ធផល"),))
GOOD = Metadata(title="Results", categories=("News",), status=PostStatus.PUBLISH)


def codes(version: Version, around: Circumstances = AROUND) -> list[str]:
    return [finding.code for finding in checklist(version, around)]


def fields(**changes: object) -> Version:
    metadata = {"title": "Results", "categories": ("News",), "status": PostStatus.PUBLISH}
    return Version("en", "Some text.", Metadata(**{**metadata, **changes}))  # type: ignore[arg-type]


def text(body: str) -> Version:
    return Version("en", body, GOOD)


def test_a_good_version_gives_an_empty_list() -> None:
    body = (
        "# not a heading`code`\n\n## One\n\n### Two\n\n## Three\n\n[a](https://b.example/) "
        "<a href='mailto:c@d.example'>e</a> [f](#f) [g](//h.example) `[x](y)`\n\n"
        "```\n[x](relative)\n```\n"
    ).removeprefix("# not a heading`code`\n\n")
    assert codes(text(body)) == []


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        (fields(title=" "), "title.missing"),
        (fields(title="លទ្ធផល"), "title.same"),
        (fields(slug="Some Slug!"), "slug.invalid"),
        (fields(slug="x" * 61), "slug.long"),
        (fields(excerpt="x" * 301), "excerpt.long"),
        (fields(categories=()), "category.none"),
        (text(""), "text.empty"),
        (text("\n\n---\n"), "text.empty"),
        (text("# One"), "heading.first_level"),
        (text("## One\n\n#### Two"), "heading.skipped"),
        (text("#### One"), "heading.skipped"),
        (text("[a](b.html)"), "link.relative"),
        (text("[a](/b)"), "link.relative"),
        (text("[a](https://b.example/?utm_source=c)"), "link.tracked"),
        (text("<a href=b>c</a>"), "link.relative"),
        (text("[a](javascript:alert)"), "link.unsafe"),
        (text("[a](file:///etc/passwd)"), "link.unsafe"),
        (text("[a](<smb://host/share>)"), "link.unsafe"),
        (text("a\n\nlo\ufffdt"), "sign.lost"),
        (text("a\x08b"), "sign.control"),
        (text("a\x9fb"), "sign.control"),
        (text("`a\u202eb\u202c`"), "sign.direction"),
        (text("a \u2066b\u2069"), "sign.direction"),
        (fields(title="lo\ufffdt"), "sign.lost_in_title"),
        (fields(title="a\x00b"), "sign.control_in_title"),
        (fields(title="a\u202eb"), "sign.direction_in_title"),
        (fields(excerpt="lo\ufffdt"), "sign.lost_in_excerpt"),
        (fields(excerpt="a\x00b"), "sign.control_in_excerpt"),
        (fields(excerpt="a\u202eb"), "sign.direction_in_excerpt"),
        (Version("km", "Only English here.", GOOD), "khmer.no_letters"),
        (text("អត្ថបទនេះជាភាសាខ្មែរ"), "language.mostly_khmer"),
    ],
)
def test_each_flaw_gives_its_own_finding(version: Version, expected: str) -> None:
    assert codes(version) == [expected]


def test_unwanted_signs_are_named_with_their_line() -> None:
    found = checklist(text("a\ttab\n\nb\u202ec\u202e\u202c\x01\n\ufffd\ufffd"), AROUND)
    assert [(f.code, f.address, dict(f.facts)) for f in found] == [
        ("sign.direction", "block:2", {"signs": "U+202E, U+202C", "line": "3"}),
        ("sign.control", "block:2", {"signs": "U+0001", "line": "3"}),
        ("sign.lost", "block:3", {"signs": "U+FFFD", "line": "4"}),
    ]
    assert {f.severity for f in found} == {Severity.WARNING}


def test_unwanted_signs_of_the_excerpt_lead_to_its_field() -> None:
    version = Version("en", "fir\ufffdt", replace(GOOD, excerpt="a\n\u202eb"))
    found = checklist(version, AROUND)
    assert [(f.code, f.address, dict(f.facts)) for f in found] == [
        ("sign.direction_in_excerpt", "field:excerpt", {"signs": "U+202E"}),
        ("sign.lost", "block:0", {"signs": "U+FFFD", "line": "1"}),
    ]


def test_a_text_that_is_none_does_not_flood_the_checklist() -> None:
    assert codes(text("\x01\n" * 1000)) == ["sign.control"] * 20


def test_signs_khmer_and_french_are_written_with_are_wanted() -> None:
    body = "ខ្មែរ\u200bខ្មែរ \u200c\u200d\u2060 «\u202foui\u00a0» \u200e\u200f 👩\u200d🚀\ta"
    assert codes(text(f"{body} and some English around it")) == []


def test_broken_front_matter_is_named_with_its_line() -> None:
    (finding,) = (
        f
        for f in checklist(Version("en", "text", Metadata(), problem_line=3), AROUND)
        if f.code == "front_matter.broken"
    )
    assert (finding.severity, finding.address) == (Severity.ERROR, "line:3")


def test_a_page_needs_no_category() -> None:
    assert codes(fields(categories=(), kind=PostKind.PAGE)) == []


@pytest.mark.parametrize(
    ("days", "around", "expected"),
    [
        (-2, AROUND, ["date.past"]),
        (0, AROUND, []),
        (2, AROUND, ["date.future"]),
        (2, Circumstances(NOW, others=AROUND.others, blog_schedules=False), ["date.not_scheduled"]),
        (-2, Circumstances(NOW, others=AROUND.others, published=True), []),
    ],
)
def test_a_date_is_judged_against_now(
    days: int, around: Circumstances, expected: list[str]
) -> None:
    assert codes(fields(date=NOW + timedelta(days=days)), around) == expected


def test_the_day_is_that_of_the_writers_zone() -> None:
    phnom_penh = timezone(timedelta(hours=7))
    today_there = datetime(2026, 6, 4, 0, 30, tzinfo=phnom_penh)  # still the 3rd in UTC
    assert codes(fields(date=today_there)) == []


def test_a_draft_may_bear_any_date() -> None:
    assert codes(fields(date=NOW - timedelta(days=9), status=PostStatus.DRAFT)) == []


def test_pictures_are_looked_at_one_by_one() -> None:
    around = Circumstances(
        NOW,
        images=(
            ImageUse("images/a.jpg", "A market", 3),
            ImageUse("images/b.jpg", " ", 5),
            ImageUse("images/c.jpg", "gone", 7),
            ImageUse("images/d.jpg", "no picture", 9),
            ImageUse("https://e.example/f.jpg", "remote", 11),
        ),
        missing=frozenset({"images/c.jpg"}),
        unfit=frozenset({"images/d.jpg"}),
        others=AROUND.others,
    )
    found = checklist(fields(featured_image="images/c.jpg"), around)
    assert [(f.code, f.address) for f in found] == [
        ("picture.missing_file", "block:7"),
        ("picture.unfit", "block:9"),
        ("picture.missing_file", "field:featured_image"),
        ("picture.description_missing", "block:5"),
        ("picture.remote", "block:11"),
    ]
    unfit = checklist(fields(featured_image="images/d.jpg"), around)
    assert ("picture.unfit", "field:featured_image") in [(f.code, f.address) for f in unfit]


@pytest.mark.parametrize(
    "source",
    [
        "images/a.jpg",
        "a b.jpg",
        "images/a:b.jpg",
        "C:/a.jpg",
        "/a.jpg",
        "../a.jpg",
        "//e.example/a.jpg",
        "https://e.example/a.jpg",
        "data:image/gif;base64,R0",
    ],
)
def test_the_posts_own_pictures_are_those_a_text_may_show(source: str) -> None:
    around = replace(AROUND, images=(ImageUse(source, "A market", 3),), missing=frozenset({source}))
    found = codes(fields(), around)
    assert found == ["picture.missing_file" if is_local(source) else "picture.remote"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("See ![a](images/a:b.jpg) here.", "images/a:b.jpg"),
        ("![a](<../my picture.jpg>)", "../my picture.jpg"),
        ('![a](/home/x.jpg "title")', "/home/x.jpg"),
        ("![a](file:///home/x.jpg)", "file:///home/x.jpg"),
        ('<img alt="a" src="C:\\a b.jpg">', "C:\\a b.jpg"),
        ("[![a](../x.jpg)](https://e.example)", "../x.jpg"),
        (f"![a](data:image/png;base64,{'A' * 999})", f"data:image/png;base64,{'A' * 58}…"),
        ("![a](images/a.jpg) <img src=images/b.jpg> ![a](https://e.example/a:b.jpg)", None),
        ("`![a](../x.jpg)` and ![a]( )", None),
        ("```\n![a](../x.jpg)\n```", None),
    ],
)
def test_a_picture_that_is_neither_beside_the_post_nor_on_the_web_is_told(
    text: str, source: str | None
) -> None:
    found = checklist(replace(fields(), body=f"First.\n\n{text}\n"), AROUND)
    told = [dict(f.facts)["source"] for f in found if f.code == "picture.nowhere"]
    assert told == ([] if source is None else [source])
    assert all(f.severity is Severity.WARNING and f.address == "block:2" for f in found)


def test_the_other_language_is_remembered() -> None:
    assert codes(fields(), Circumstances(NOW)) == ["version.only_one"]
    outdated = Circumstances(NOW, others=AROUND.others, outdated=True)
    assert codes(fields(), outdated) == ["version.outdated"]


def test_a_link_is_found_on_its_own_line() -> None:
    (finding,) = checklist(text("first\n\nsecond\nthird [a](b) line"), AROUND)
    assert finding.address == "block:3"


def test_the_worst_comes_first() -> None:
    found = checklist(Version("en", "# One", Metadata(slug="A b")), Circumstances(NOW))
    order = [list(Severity).index(f.severity) for f in found]
    assert order == sorted(order)
    assert len(set(order)) == 3


@pytest.mark.parametrize(
    ("body", "left_out"),
    [
        ('<iframe src="https://a.example/"></iframe>', ["<iframe>"]),
        ("Text\n\n<script>alert(1)</script>\n\n<video controls>", ["<script>", "<video>"]),
        ("Write to <name> here", ["<name>"]),
        ("<div><table><tr><td>kept</td></tr></table></div>", []),
        ("<https://a.example/> and <a@b.example> and 1 <2", []),
        ("`<script>` and\n\n```\n<script>\n```\n", []),
    ],
)
def test_html_that_is_not_sent_is_named(body: str, left_out: list[str]) -> None:
    found = [f for f in checklist(text(body), AROUND) if f.code == "html.left_out"]
    assert [dict(finding.facts)["tag"] for finding in found] == left_out
    assert all(finding.severity is Severity.WARNING for finding in found)


def test_a_link_to_a_picture_the_text_shows_is_no_relative_link() -> None:
    body = "[![m](images/m.jpg)](images/m.jpg)\n\n[plan](images/plan.jpg)"
    around = replace(AROUND, images=(ImageUse("images/m.jpg", "m", 0),))
    links = [
        dict(finding.facts)["link"]
        for finding in checklist(text(body), around)
        if finding.code == "link.relative"
    ]
    assert links == ["images/plan.jpg"]


FAULTS = "See [the table](table.html).\n\n![](images/a.jpg)\n\ntwo\nlo\ufffdt\n"


def ids_in(body: str) -> dict[str, str]:
    """Return the ids of what is found in a text with one picture, by code."""
    line = body.split("\n").index("![](images/a.jpg)")
    around = replace(AROUND, images=(ImageUse("images/a.jpg", "", line),))
    return {finding.code: finding.id for finding in checklist(text(body), around)}


def test_a_finding_is_the_same_one_wherever_its_block_comes_to_lie() -> None:
    accepted = ids_in(FAULTS)
    assert sorted(accepted) == ["link.relative", "picture.description_missing", "sign.lost"]
    assert ids_in(f"A first paragraph.\n\n{FAULTS}\nA last one.") == accepted
    blocks = FAULTS.strip().split("\n\n")
    assert ids_in("\n\n".join(reversed(blocks))) == accepted


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("table.html", "tables.html", "link.relative"),
        ("See", "Look at", "link.relative"),
        ("two\n", "three\n", "sign.lost"),
        ("lo\ufffdt\n", "lo\ufffdt\ufffd\x08\n", "sign.lost"),
    ],
)
def test_a_finding_is_another_one_when_its_facts_or_its_block_change(
    old: str, new: str, code: str
) -> None:
    before, after = ids_in(FAULTS), ids_in(FAULTS.replace(old, new))
    assert before[code] != after[code]
    others = before.keys() - {code}
    assert {other: after[other] for other in others} == {other: before[other] for other in others}


def test_equal_blocks_and_equal_lines_of_one_block_have_findings_of_their_own() -> None:
    body = "[a](b)\n\n[a](b)\n\n- [a](b)\n- [a](b)\n"
    found = checklist(text(body), AROUND)
    assert [finding.code for finding in found] == ["link.relative"] * 4
    assert len({finding.id for finding in found}) == 4


def test_what_an_earlier_version_accepted_stays_so_where_it_was() -> None:
    accepted = {  # as post.toml holds them, with the line
        "link.relative@en/block:0#f0407f2fb6cc",
        "sign.lost@en/block:5#75bc6577fc84",
    }
    found = {f.code: f for f in checklist(text(FAULTS), AROUND)}
    assert {code for code, finding in found.items() if finding.is_among(accepted)} == set(found)
    moved = checklist(text(f"A first paragraph.\n\n{FAULTS}"), AROUND)
    assert not any(finding.is_among(accepted) for finding in moved)


def test_the_keys_of_figures_and_the_addresses_of_tables_are_no_words_of_a_language() -> None:
    figures = "{{communes.cnrp.chiefs}} " * 9
    for body in (f"ឈ្នះ {figures}", figures, "![](tables/communes.toml)"):
        assert "khmer.no_letters" not in codes(Version("km", body, GOOD))
    assert "khmer.no_letters" in codes(Version("km", f"Only English {figures}", GOOD))
    assert "language.mostly_khmer" in codes(Version("en", f"ឈ្នះឃុំ {figures}", GOOD))
