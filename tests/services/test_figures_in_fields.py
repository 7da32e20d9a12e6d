# SPDX-License-Identifier: MIT
"""Numbers typed in titles and excerpts, against tables, the other versions, and the text."""

from dataclasses import replace

import pytest

from icc_editor.post.diagnostic import Severity
from icc_editor.services.figures_check.checking import FiguresCheck, check_figures
from tests.services.test_figures_check import TABLES


def warnings(texts, tables=None, **fields):
    """Return what is pointed out: version, field, number, and what it should be."""
    found = check_figures(texts, tables or {}, fields=fields)
    return [
        (its.language, facts.get("field", ""), facts["found"], facts["expected"])
        for its in found
        if its.severity is not Severity.HINT
        for facts in [dict(its.facts)]
    ]


def test_a_number_of_a_title_or_an_excerpt_that_differs_from_its_table_is_pointed_out() -> None:
    fields = {"title": "CNRP wins 492 communes", "excerpt": "The CPP won\n1,165 communes."}
    (title, excerpt) = check_figures({"en": "Text."}, TABLES, fields={"en": fields})
    assert (title.code, title.address) == ("figures.differs_from_table", "field:title")
    assert (excerpt.code, excerpt.address) == ("figures.differs_from_table", "field:excerpt")
    for found in (title, excerpt):
        facts = dict(found.facts)
        words = fields[facts["field"]]
        assert words[int(facts["start"]) : int(facts["end"])] == facts["found"]
        assert "line" not in facts


def test_a_number_of_a_title_that_stands_in_a_table_is_offered_as_a_figure() -> None:
    (offer,) = check_figures(
        {"en": "Text."}, TABLES, fields={"en": {"title": "CNRP wins 489 communes"}}
    )
    assert (offer.code, offer.severity) == ("figures.could_be_figure", Severity.HINT)
    assert offer.address == "field:title"
    assert dict(offer.facts)["figure"] == "{{communes.cnrp.chiefs}}"


def test_a_title_is_compared_with_the_title_of_the_version_it_was_translated_from() -> None:
    english, khmer = {"title": "CNRP wins 489 communes"}, {"title": "គណបក្សសង្គ្រោះជាតិឈ្នះ ៤៩៨ ឃុំ"}
    (found,) = check_figures({"en": "", "km": ""}, {}, fields={"en": english, "km": khmer})
    facts = dict(found.facts)
    assert (found.code, found.language) == ("figures.differs_between_versions", "km")
    assert (found.address, facts["found"], facts["expected"]) == ("field:title", "៤៩៨", "៤៨៩")
    assert (facts["other"], facts["other_field"], facts["there"]) == ("en", "title", "489")
    assert english["title"][int(facts["other_start"]) : int(facts["other_end"])] == "489"


@pytest.mark.parametrize("field", ["title", "excerpt"])
def test_a_number_of_a_field_is_compared_with_the_text_of_the_other_version(field) -> None:
    english = "It was a Sunday.\n\nThe CNRP won 489 communes, the CPP 1,156."
    khmer = {field: "គណបក្សសង្គ្រោះជាតិឈ្នះ ៤៩៨ ឃុំ"}
    found = check_figures({"en": english, "km": "អត្ថបទ។"}, {}, fields={"km": khmer})
    ((language, facts),) = [(its.language, dict(its.facts)) for its in found]
    assert (language, facts["field"], facts["expected"]) == ("km", field, "៤៨៩")
    assert (facts["there"], facts["other_line"], facts["other_start"]) == ("489", "3", "13")


def test_the_title_of_the_source_is_compared_with_its_own_text_and_with_its_translations() -> None:
    title = {"title": "CNRP wins 498 communes"}
    wrong = [("en", "title", "498", "489")]
    assert warnings({"en": "The CNRP won 489 communes."}, en=title) == wrong
    texts = {"en": "Text.", "km": "គណបក្សសង្គ្រោះជាតិឈ្នះ ៤៨៩ ឃុំ។"}
    assert warnings(texts, en=title) == wrong
    texts = {"en": "The CNRP won 489 communes. In 2012 the CNRP won 40 communes."}
    assert warnings(texts, en=title) == wrong
    texts = {"en": "Text.", "km": "គណបក្សសង្គ្រោះជាតិឈ្នះ ៤៨៩ ឃុំ។"}
    texts["en"] = "The CNRP won 498 communes."  # the text itself differs, which is said once
    assert ("km", "", "៤៨៩", "៤៩៨") in warnings(texts, en=title)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("2017 commune elections: the first 100 days", "The CNRP won 489 communes in 2018."),
        ("4 June 2017", "On 6 April 2018 the CNRP won 489 communes."),
        ("CNRP wins 498 communes in Kandal", "The CNRP won 489 communes."),
        ("CNRP wins 498 communes", "In Kandal the CNRP won 489 communes."),
        ("CNRP wins 498 communes", "The CNRP won 489 communes in Kandal, 498 in all."),
        ("CNRP wins nearly 500 communes", "The CNRP won 489 communes."),
        ("CNRP wins 500 communes", "The CNRP won 489 communes."),
        ("CNRP wins 498 communes", "The CPP won 489 communes."),
        ("In 2017 the CNRP wins 498 communes", "In 2012 the CNRP won 489 communes."),
        ("CNRP wins 498 communes", "Two years ago the CNRP won 489 communes."),
        ("CNRP wins 498 communes", "The CNRP won 489 seats."),
        ("CNRP wins 498 communes", "The CNRP won 489 communes, then 480 communes."),
        ("The 12 of us", "We saw 21 birds."),
        ("3.1 million votes for the CNRP", "The CNRP got 3,056,824 votes."),
    ],
)
def test_what_a_text_says_of_something_else_does_not_contradict_its_title(title, body) -> None:
    assert warnings({"en": body}, en={"title": title}) == []


def test_what_a_table_decides_about_a_title_is_said_once() -> None:
    texts = {"en": "The CNRP won 489 communes.", "km": "គណបក្សសង្គ្រោះជាតិឈ្នះ ៤៨៩ ឃុំ។"}
    english, khmer = {"title": "CNRP wins 498 communes"}, {"title": "គណបក្សសង្គ្រោះជាតិឈ្នះ ៤៨៩ ឃុំ"}
    found = warnings(texts, TABLES, en=english, km=khmer)
    assert found == [("en", "title", "498", "489")]


def test_the_figures_of_a_title_are_not_read() -> None:
    title = {"title": "CNRP wins {{communes.cnrp.chiefs}} communes"}
    assert check_figures({"en": "Text."}, TABLES, fields={"en": title}) == ()


def test_what_the_title_is_about_the_excerpt_is_about_as_well() -> None:
    excerpt = "The CNRP won 498 communes."
    assert warnings({"en": ""}, TABLES, en={"title": "Kandal votes", "excerpt": excerpt}) == []
    assert warnings({"en": ""}, TABLES, en={"title": "All votes", "excerpt": excerpt}) != []


def test_an_accepted_finding_of_a_title_stays_accepted_whatever_is_written_in_the_text() -> None:
    title, text = {"title": "CNRP wins 498 communes"}, "The CNRP won 489 communes."
    (before,) = check_figures({"en": text}, {}, fields={"en": title})
    (after,) = check_figures({"en": f"New words.\n\n{text}"}, {}, fields={"en": title})
    assert before != after
    assert before.id == after.id
    (other,) = check_figures(
        {"en": text}, {}, fields={"en": {"title": title["title"].replace("498", "499")}}
    )
    assert other.id != before.id
    assert replace(before, address="field:excerpt").id != before.id


def test_after_a_change_of_a_title_no_block_of_the_text_is_read_again() -> None:
    check, texts = FiguresCheck(), {"en": "The CNRP won 489 communes.\n\nAnd 7 more."}
    check.check(texts, TABLES, fields={"en": {"title": "Results"}})
    check.check(texts, TABLES, fields={"en": {"title": "Results of 12 days"}})
    assert (check.work.blocks_read, check.work.blocks_judged) == (1, 1)
