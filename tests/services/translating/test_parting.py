# SPDX-License-Identifier: MIT
"""A text with both languages taken apart: each says what it said, and nothing is lost."""

import random

import pytest

from icc_editor.post.metadata import Metadata
from icc_editor.services.translating.parting import parted

ENGLISH = ["## What was decided", "The party won 489 of 1,646 communes.", "1. One.\n2. Two."]
KHMER = ["## អ្វីដែលបានសម្រេច", "គណបក្សឈ្នះ ៤៨៩ ឃុំ។", "1. មួយ។\n2. ពីរ។"]
TABLE = "![Seats](tables/communes.toml)"


def halves(text, **fields):
    found = parted(text, Metadata(**fields), "en")
    assert found is not None
    return {half.language: half for half in found}


def bodies(text):
    return {code: half.body for code, half in halves(text).items()}


def joined(*blocks):
    return "\n\n".join(blocks) + "\n"


@pytest.mark.parametrize("first", ["en", "km"])
def test_one_half_after_the_other_becomes_two_texts(first):
    parts = [ENGLISH, KHMER] if first == "en" else [KHMER, ENGLISH]
    text = joined(*parts[0], "---", *parts[1])
    assert bodies(text) == {"en": joined(*ENGLISH), "km": joined(*KHMER)}


def test_paragraphs_in_turn_become_two_texts():
    text = joined(*(block for pair in zip(ENGLISH, KHMER, strict=True) for block in pair))
    assert bodies(text) == {"en": joined(*ENGLISH), "km": joined(*KHMER)}


def test_items_of_one_list_and_paragraphs_of_one_quotation_go_to_their_languages():
    found = bodies("- One.\n- មួយ។\n- Two.\n- ពីរ។\n\n> Come.\n>\n> មក។\n")
    assert found["en"].split() == ["-", "One.", "-", "Two.", ">", "Come.", ">"]
    assert "- មួយ។\n- ពីរ។" in found["km"]
    assert "> មក។" in found["km"]


def test_a_rule_inside_a_half_stays():
    text = joined(ENGLISH[0], "---", *ENGLISH[1:], *KHMER)
    assert bodies(text)["en"] == joined(ENGLISH[0], "---", *ENGLISH[1:])


def test_a_table_that_stands_once_goes_into_both_and_one_that_stands_twice_stays_where_it_is():
    once = bodies(joined(*ENGLISH[:2], TABLE, ENGLISH[2], *KHMER))
    assert once["en"] == joined(*ENGLISH[:2], TABLE, ENGLISH[2])
    assert TABLE in once["km"]
    twice = bodies(joined(*ENGLISH, TABLE, *KHMER, TABLE))
    assert [body.count(TABLE) for body in twice.values()] == [1, 1]


def test_a_pipe_table_is_not_torn_apart():
    table = "| Party | គណបក្ស |\n|---|---|\n| CPP | ប្រជាជន |\n| CNRP | សង្គ្រោះជាតិ |"
    found = bodies(joined(*ENGLISH, table, *KHMER))
    assert sum(table in body for body in found.values()) == 1


@pytest.mark.parametrize("between", [" / ", " | ", " – "])
def test_a_title_in_both_languages_is_taken_apart(between):
    found = halves(joined(*ENGLISH, *KHMER), title=f"Results{between}លទ្ធផល", slug="results")
    assert {code: half.metadata.title for code, half in found.items()} == {
        "en": "Results",
        "km": "លទ្ធផល",
    }


def test_a_title_in_one_language_stays_with_it():
    found = halves(joined(*ENGLISH, *KHMER), title="Results – of the communes", tags=("vote",))
    assert found["en"].metadata.title == "Results – of the communes"
    assert found["km"].metadata.title == ""
    assert found["km"].metadata.tags == ("vote",)


@pytest.mark.parametrize("text", ["", joined(*ENGLISH), joined(*KHMER), "12\n"])
def test_a_text_in_one_language_is_not_parted(text):
    assert parted(text, Metadata(), "en") is None


def test_however_two_languages_are_mixed_every_paragraph_is_in_one_of_the_texts():
    chance = random.Random(6)
    for _ in range(100):
        said = [f"Paragraph {n} says so." for n in range(chance.randint(1, 6))]
        told = [f"កថាខណ្ឌ {n} និយាយ។" for n in range(chance.randint(1, 6))]
        signs = chance.choices(["---", TABLE, "![](images/a.jpg)", "1,646", "<!--more-->"], k=3)
        blocks = [*said, *told, *signs]
        chance.shuffle(blocks)
        found = bodies(joined(*blocks))
        for code, own in (("en", said), ("km", told)):
            order = [block for block in blocks if block in own]
            parts = [part.strip() for part in found[code].split("\n\n")]
            assert [part for part in parts if part in own] == order
        for sign in set(signs) - {"---"}:
            assert any(sign in body for body in found.values())
