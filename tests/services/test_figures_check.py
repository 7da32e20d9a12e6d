# SPDX-License-Identifier: MIT
"""Numbers typed in a text, against the tables of the post and its other versions."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.formats import table_toml
from icc_editor.post.address import Address, Place
from icc_editor.post.diagnostic import Severity
from icc_editor.services.figures_check.checking import FiguresCheck, check_figures
from icc_editor.services.figures_check.findings import gathered

COMMUNES = table_toml.read(
    """
id = "communes"
source = { date = 2017-06-25 }
columns = [
  { key = "party", kind = "label" },
  { key = "chiefs", label = { en = "Communes won", km = "ឃុំ សង្កាត់" }, total = "sum" },
  { key = "votes", label = { en = "Votes", km = "សំឡេង" }, total = "sum" },
  { key = "share", kind = "share", part = "votes", of = "total" },
]
rows = [
  { key = "cpp", party = { en = "CPP", km = "គណបក្សប្រជាជនកម្ពុជា" }, chiefs = 1156, votes = 3540056 },
  { key = "cnrp", party = { en = "CNRP", km = "គណបក្សសង្គ្រោះជាតិ" }, chiefs = 489, votes = 3056824 },
  { key = "knup", party = { en = "KNUP" }, chiefs = 1, votes = 84211 },
  { key = "invalid", role = "apart", party = { en = "Invalid", km = "មិនបានការ" }, votes = 133484 },
]
total = { party = { en = "Valid votes" } }
""".encode()
).table
TABLES = {"communes": COMMUNES}


def warnings(text="", tables=TABLES, **versions):
    texts = {"en": text, **versions} if text else versions
    return [
        (its.language, dict(its.facts)["found"], dict(its.facts)["expected"])
        for its in check_figures(texts, tables)
        if its.severity is not Severity.HINT
    ]


WRONG = {
    "The CNRP won 492 communes.": ("492", "489"),
    "The CNRP won 492.": ("492", "489"),
    "CPP 1,165 communes, CNRP 489.": ("1,165", "1,156"),
    "The CPP won 489 communes and the CNRP 489.": ("489", "1,156"),
    "489 of 1,664 communes have a chief from the CNRP.": ("1,664", "1,646"),
    "The CPP got 3.45 million votes.": ("3.45 million", "3.54\u00a0million"),
    "The CNRP took 45.76% of the vote.": ("45.76%", "45.76%"),
    "There were 133,448 invalid ballots.": ("133,448", "133,484"),
    "- The CPP won 1,516 communes.": ("1,516", "1,156"),
    "| Party | Communes |\n| --- | ---: |\n| CNRP | 498 |": ("498", "489"),
    "> The CNRP won 498 communes.": ("498", "489"),
    "![The CNRP won 498 communes](images/a1234.png)": ("498", "489"),
    "The **CNRP** won **498** communes.": ("498", "489"),
}


@pytest.mark.parametrize(("text", "meant"), WRONG.items())
def test_a_number_that_differs_from_its_table_is_pointed_out(text, meant) -> None:
    if meant[0] == "45.76%":
        total = 3540056 + 3056824 + 84211
        right = f"{3056824 * 100 / total:.2f}%"
        assert warnings(text.replace("45.76", "54.76")) == [("en", "54.76%", right)]
        assert warnings(text.replace("45.76%", right)) == []
        return
    assert warnings(text) == [("en", *meant)]


RIGHT = (
    "The CPP won 1,156 communes, the CNRP 489 and the KNUP 1.",
    "1,156 communes went to the CPP, 489 to the CNRP.",
    "The CPP and the CNRP won 1,156 and 489 communes.",
    "Of 1,646 communes, the CPP won 1,156.",
    "The CPP got about 3.5 million votes, nearly 484,000 more than the CNRP.",
    "The CPP got 3,540,056 votes, 483,232 more than the CNRP.",
    "In 2012 the CPP won 1,592 communes.",
    "In Kandal the CNRP won 77 communes.",
    "## Kandal\n\nThe CNRP won 77 communes.",
    "The CNRP has 2,000 observers, and 35 lawyers.",
    "The CNRP met on 4 June 2017 and 5/7/2017 at 10:30.",
    "The CNRP is 2nd; see article 498 and page 1165.",
    "1. The CNRP won.\n2. The CPP lost.",
    "The CNRP won `498` communes, see https://example.org/498-communes/cnrp.",
    "> The CNRP won 498 communes.\n>\n> — A newspaper, 5 June 2017",
    "The CNRP won {{communes.cnrp.chiefs}} communes.",
    "```\nThe CNRP won 498 communes.\n```",
    "The CPP spent $1,165 in the communes.",
    "| Party | Votes |\n| --- | ---: |\n| Khmer National United | 84,211 |",
    "6,681,091 votes are valid and 133,484 are not. Together that is 6,814,575 ballots.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_or_about_something_else_is_let_alone(text) -> None:
    assert warnings(text) == []


def test_digits_and_separators_of_any_kind_are_the_same_number() -> None:
    english = "The CPP won 1,156 communes."
    for number in ("១,១៥៦", "១.១៥៦", "១ ១៥៦", "1,156", "១១៥៦"):
        assert warnings(english, km=f"គណបក្សប្រជាជនកម្ពុជាឈ្នះ {number} ឃុំ។") == []
    assert warnings("It has 6.54 million.", {}, km="មាន ៦,៥៤លាន។") == []
    assert warnings("Some 120,000 people came.", {}, km="មានមនុស្ស ១២ ម៉ឺននាក់។") == []


def test_a_number_that_differs_from_the_other_version_is_pointed_out_with_both_places() -> None:
    english = "Title\n\nAbroad live 6,540,000 people in 25 towns."
    khmer = "អ្នករស់នៅក្រៅប្រទេសមាន ៦.៤៥០.០០០ នាក់ ក្នុង ២៥ ទីក្រុង។"
    (found,) = check_figures({"en": english, "km": f"ចំណងជើង\n\n\n{khmer}"}, {})
    facts = dict(found.facts)
    assert found.code == "figures.differs_between_versions"
    assert found.language == "km"
    assert Address.parse(found.address) == Address(Place.BLOCK, line=3)
    start, end = int(facts["start"]), int(facts["end"])
    assert khmer[start:end] == facts["found"] == "៦.៤៥០.០០០"
    assert facts["expected"] == "៦,៥៤០,០០០"
    assert facts["other"] == "en"
    line = english.split("\n")[int(facts["other_line"]) - 1]
    there = line[int(facts["other_start"]) : int(facts["other_end"])]
    assert there == facts["there"] == "6,540,000"


def test_a_table_decides_between_two_versions_and_says_it_once() -> None:
    khmer = "គណបក្សសង្គ្រោះជាតិឈ្នះ ៤៨៩ ឃុំ។"
    assert warnings("The CNRP won 498 communes.", km=khmer) == [("en", "498", "489")]


def test_owners_that_changed_places_are_found_without_a_table() -> None:
    khmer = "គណបក្សប្រជាជនកម្ពុជាឈ្នះ ៤៨៩ ឃុំ និងគណបក្សសង្គ្រោះជាតិឈ្នះ ១,១៥៦ ឃុំ។"
    found = warnings("The CPP won 1,156 communes and the CNRP 489.", {}, km=khmer)
    assert found == [("km", "៤៨៩", "១,១៥៦"), ("km", "១,១៥៦", "៤៨៩")]


@pytest.mark.parametrize(
    ("english", "khmer"),
    [
        ("Two parties have 35 members.", "គណបក្ស ២ មានសមាជិក ៣៥ នាក់។"),
        ("It was the 3rd time, on 4 June.", "ជាលើកទី ៣ នៅថ្ងៃទី៥ ខែមិថុនា។"),
        ("About 3.5 million live abroad.", "មនុស្ស ៣,៥២៤,០០០ នាក់រស់នៅក្រៅប្រទេស។"),
        ("It cost 4,000 dollars.", "វាថ្លៃ ១៦ លានរៀល។"),
        ("We were 12.\n\nThere were 498 houses.", "យើងមាន ១២ នាក់ និងមានផ្ទះ ៤៩៨។"),
        ("It has 40 rooms on 5 floors.", "វាធំណាស់ មានបន្ទប់ទឹក ៧ និងទ្វារ ១៦។"),
        ("It began at 3 pm, or 3 o'clock.", "វាចាប់ផ្តើមនៅម៉ោង ១៥។"),
        ("We saw 14.\n\nThere are 25 of us.", "យើងមាន ២៥ នាក់។\n\nយើងបានឃើញ ១៤។"),
    ],
)
def test_what_a_translator_may_write_otherwise_is_let_alone(english, khmer) -> None:
    assert warnings(english, {}, km=khmer) == []


def test_what_is_left_alone_on_both_sides_is_pointed_out_whatever_it_counts() -> None:
    khmer = "គណៈកម្មាធិការមាន ៧ រូប នៅ ២៥ កន្លែង។"
    assert warnings("The board has 9 of them in 25 places.", {}, km=khmer) == [("km", "៧", "៩")]


def test_numbers_of_list_items_and_cells_are_compared_with_their_own() -> None:
    english = "| Party | Votes |\n| --- | --- |\n| A | 12,345 |\n| B | 67,890 |"
    khmer = "| គណបក្ស | សំឡេង |\n| --- | --- |\n| A | ១២,៣៥៤ |\n| B | ៦៧,៨៩០ |"
    assert warnings(english, {}, km=khmer) == [("km", "១២,៣៥៤", "១២,៣៤៥")]
    turned = "| គណបក្ស | សំឡេង |\n| --- | --- |\n| B | ៦៧,៨៩០ |\n| A | ១២,៣៤៥ |"
    assert warnings(english, {}, km=turned) == []


def test_a_number_that_stands_in_a_table_is_offered_as_a_figure() -> None:
    (found,) = check_figures({"en": "The CNRP won 489 communes."}, TABLES)
    facts = dict(found.facts)
    assert (found.code, found.severity) == ("figures.could_be_figure", Severity.HINT)
    assert facts["figure"] == "{{communes.cnrp.chiefs}}"
    assert (facts["table"], facts["row"], facts["column"]) == ("communes", "cnrp", "chiefs")
    assert (facts["start"], facts["end"]) == ("13", "16")
    assert check_figures({"en": "About 489 came, 1 by car, to the CNRP."}, TABLES) == ()


def test_many_offers_are_one_line_of_a_checklist() -> None:
    text = "The CPP won 1,156 communes, the CNRP 489: 1,646 in all with the KNUP."
    offers = check_figures({"en": text}, TABLES)
    assert len(offers) == 3
    (one,) = gathered(offers)
    assert one.code == "figures.could_be_figures"
    assert dict(one.facts)["count"] == "3"
    assert gathered(offers[:2]) == offers[:2]


def test_mixed_digits_in_a_number_are_pointed_out_and_those_of_another_script_hinted_at() -> None:
    found = check_figures({"km": "មាន ១,1៥៦ ឃុំ និង 489 ឃុំ ហើយ ៣៥ ភូមិ និង ៦៤ ស្រុក។"}, {})
    assert [(its.code, dict(its.facts)["expected"]) for its in found] == [
        ("figures.mixed_digits", "១,១៥៦"),
        ("figures.other_digits", "៤៨៩"),
    ]
    assert check_figures({"km": "មាន 1,156 ឃុំ និង 489 ឃុំ។"}, {}) == ()


def test_an_accepted_finding_stays_accepted_whatever_is_written_elsewhere() -> None:
    english, khmer = "There are 6,540 houses in town.", "ទីក្រុងមានផ្ទះ ៦,៤៥០។"
    before = check_figures({"en": english, "km": khmer}, {})
    after = check_figures({"en": f"New words.\n\n{english}", "km": f"ថ្មី។\n\n{khmer}"}, {})
    ids = {replace(its, anchor="block").id for its in (*before, *after)}
    assert len(before) == len(after) == 1
    assert len(ids) == 1


def post(paragraphs: int) -> dict[str, str]:
    english = [f"The CPP has {1000 + n} seats in hall {n}." for n in range(paragraphs)]
    khmer = [f"គណបក្សប្រជាជនកម្ពុជាមាន {1000 + n} អាសនៈ ក្នុងសាល {n}។" for n in range(paragraphs)]
    return {"en": "\n\n".join(english), "km": "\n\n".join(khmer)}


def test_after_a_change_only_what_was_touched_is_read_and_compared_again() -> None:
    check, texts = FiguresCheck(), post(40)
    check.check(texts, TABLES)
    assert (check.work.blocks_read, check.work.pairs_compared) == (80, 40)
    first = check.check(texts, TABLES)
    assert (check.work.blocks_read, check.work.blocks_judged, check.work.pairs_compared) == (0,) * 3
    texts["km"] = texts["km"].replace("1007", "1070")
    found = check.check(texts, TABLES)
    assert (check.work.blocks_read, check.work.blocks_judged, check.work.pairs_compared) == (1,) * 3
    assert len(found) == len(first) + 1
    assert found == check_figures(texts, TABLES)


def test_a_new_number_in_a_table_needs_no_block_to_be_read_again() -> None:
    check, texts = FiguresCheck(), {"en": "The CNRP won 489 communes."}
    check.check(texts, TABLES)
    changed = {"communes": COMMUNES.with_cell("cnrp", "chiefs", 490)}
    (found,) = check.check(texts, changed)
    assert found.code == "figures.differs_from_table"
    assert (check.work.blocks_read, check.work.vocabularies_made) == (0, 0)
    renamed = {"communes": COMMUNES.with_row_renamed("cnrp", "rescue")}
    check.check(texts, renamed)
    assert (check.work.blocks_read, check.work.vocabularies_made) == (1, 1)


def test_a_post_without_numbers_or_without_text_is_no_trouble() -> None:
    assert check_figures({}, TABLES) == ()
    assert check_figures({"en": "", "km": "គ្មានលេខ"}, TABLES) == ()


PIECES = (
    *(
        "1,156",
        "១,១៥៦",
        "489",
        "45.6 %",
        "3.5 million",
        "៣លាន",
        "2017",
        "1/3",
        "½",
        "១,1៥៦",
        "12.5.17",
    ),
    *("CPP", "គណបក្សប្រជាជនកម្ពុជា", "Kandal", "communes", "ឃុំ", "of", "and", "និង", "about", "។", "."),
    *(
        "\n",
        "\n\n",
        "| a | b |\n| - | - |\n",
        "> ",
        "- ",
        "1. ",
        "# ",
        "**",
        "_",
        "`",
        "```\n",
        "|",
        "\\",
    ),
    *(
        "\u200b",
        "\u0301",
        "\ud83d\ude00",
        "\u17d2",
        "{{a.b.c}}",
        "<b>",
        "[x](http://y/12)",
        "\r\n",
        "\t",
    ),
)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=40), st.lists(st.sampled_from(PIECES), max_size=40)
)
def test_whatever_is_typed_a_finding_says_where_its_number_stands(one, other) -> None:
    versions = {"en": " ".join(one), "km": "".join(other)}
    for its in check_figures(versions, TABLES):
        facts = dict(its.facts)
        line = versions[its.language].split("\n")[int(facts["line"]) - 1]
        assert Address.parse(its.address).line == int(facts["line"]) - 1
        assert line[int(facts["start"]) : int(facts["end"])] == facts["found"]
        if "there" in facts:
            there = versions[facts["other"]].split("\n")[int(facts["other_line"]) - 1]
            assert there[int(facts["other_start"]) : int(facts["other_end"])] == facts["there"]


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=40), st.lists(st.sampled_from(PIECES), max_size=40)
)
def test_what_was_remembered_finds_the_same_as_what_is_read_anew(one, other) -> None:
    check = FiguresCheck()
    for words in (one, other, one):
        versions = {"en": " ".join(words), "km": "".join(words)}
        assert check.check(versions, TABLES) == check_figures(versions, TABLES)


@pytest.mark.parametrize("text", ["1 " * 20_000, "a" * 100_000, "| 1 " * 5_000, "ឃុំ១ " * 9_000])
def test_what_is_no_text_for_people_is_not_read(text) -> None:
    check = FiguresCheck()
    assert check.check({"en": text, "km": text}, TABLES) == ()


def test_blocks_that_one_version_lacks_do_not_shift_the_others() -> None:
    texts = post(12)
    blocks = texts["km"].split("\n\n")
    texts["km"] = "\n\n".join([*blocks[:3], *blocks[5:]])
    assert warnings("", **texts, tables={}) == []
    texts["km"] = texts["km"].replace("1007", "1070")
    assert warnings("", **texts, tables={}) == [("km", "1070", "1,007")]


def test_long_texts_are_aligned_by_the_kinds_of_their_blocks() -> None:
    texts = post(260)
    texts["km"] = texts["km"].replace("1007", "1070")
    assert warnings("", **texts, tables={}) == [("km", "1070", "1,007")]
