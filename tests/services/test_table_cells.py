# SPDX-License-Identifier: MIT
"""What does not fit its column, what the rows are called, words and source; order, acceptance."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from icc_editor.post.diagnostic import Severity
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import (
    NO_SOURCE,
    NOT_AVAILABLE,
    TOTAL_KEY,
    Accepted,
    Column,
    Row,
    RowRole,
    Source,
    Texts,
)
from icc_editor.services.table_checks.checking import check, left_open
from icc_editor.text.provinces import PROVINCES
from tests.services.checked_tables import (
    LABEL,
    RANK,
    SHARE,
    TEXT,
    findings,
    parties,
    short,
    table,
)


def column(*cells, of=None):
    rows = [(f"r{n}", f"R{n}", cell) for n, cell in enumerate(cells)]
    return table([of or Column("n")], rows)


# -- cells --------------------------------------------------------------------------------------


def test_counts_are_whole_and_not_negative() -> None:
    assert short(column(1, 0, Decimal("3.0"))) == []
    assert short(column(1, -2, 3)) == [("negative", "r1/n")]
    (found,) = findings(column(1, 2, Decimal("3.5")))
    assert (found.code, found.at, found.facts) == ("fraction", "r2/n", {"found": "3.5"})


def test_a_count_that_is_meant_to_have_decimals_may() -> None:
    assert short(column(1, 2, Decimal("3.5"), of=Column("n", decimals=1))) == []
    assert short(column(Decimal("1.5"), 2, Decimal("3.5"))) == []


def test_millions_among_ones_are_another_unit() -> None:
    assert short(column(3056824, 132319, Decimal("3.54"))) == [("unit_mix", "r2/n")]
    assert short(column(3056824, 132319, Decimal("3540056.5"))) == [("fraction", "r2/n")]


def test_shares_lie_between_0_and_100() -> None:
    share = Column("s", SHARE)
    assert short(column(Decimal("0.0"), 100, Decimal("99.9"), of=share)) == []
    assert short(column(Decimal("-0.1"), 5, Decimal("100.1"), of=share)) == [
        ("share_range", "r0/s"),
        ("share_range", "r2/s"),
    ]
    assert short(column(120, 130, 90, of=share)) == []  # of an earlier result


def test_parts_of_one_are_no_percents() -> None:
    share = Column("s", SHARE)
    cells = [Decimal("0.51"), Decimal("0.44"), Decimal("0.05")]
    assert short(column(*cells, of=share)) == [("share_fractions", "/s")]
    assert short(column(Decimal("0.55"), Decimal("0.45"), of=share)) == []
    assert short(column(Decimal("0.5"), Decimal("0.4"), Decimal("0.9"), of=share)) == []


def test_ranks_are_whole_from_one_on() -> None:
    rank = Column("r", RANK)
    assert short(column(1, 2, 3, of=rank)) == []
    assert short(column(1, 0, Decimal("2.5"), of=rank)) == [
        ("rank_number", "r1/r"),
        ("rank_number", "r2/r"),
    ]


def test_words_in_a_column_of_numbers() -> None:
    assert short(column(1, 2, "many")) == [("words_for_number", "r2/n")]
    (found,) = findings(column(1, 2, "១.១៥៦"))
    assert (found.code, found.facts) == ("number_as_words", {"found": "១.១៥៦"})
    (dash,) = findings(column(1, 2, " – "))
    assert (dash.code, dash.at, dash.severity) == ("dash", "r2/n", "hint")
    assert short(table([Column("n")], [("a", "A", 1)], ("Total", "one"))) == [
        ("words_for_number", "total/n")
    ]


def test_numbers_in_a_column_of_words() -> None:
    text = Column("t", TEXT)
    assert short(column("north", "south", 7, of=text)) == [("number_for_words", "r2/t")]
    assert short(column(2012, 2017, "none", of=text)) == []


def test_blank_cells_beside_zeros_or_what_is_not_available() -> None:
    assert short(column(5, 0, 0)) == []
    assert short(column(5, NOT_AVAILABLE, 0)) == []
    assert short(column(5, 6, None)) == []

    def two(*cells):
        return table([Column("n"), Column("m")], [(f"r{n}", f"R{n}", 1, c) for n, c in cells])

    (found,) = findings(two((0, 5), (1, 0), (2, None)))
    assert (found.code, found.at, found.severity) == ("blank_or_zero", "/m", "hint")
    assert found.facts == {"blanks": "1", "zeros": "1"}
    (found,) = findings(two((0, 5), (1, NOT_AVAILABLE), (2, None)))
    assert (found.code, found.facts) == ("blank_or_missing", {"blanks": "1", "missing": "1"})
    assert short(column(5, 0, None)) == []  # a row nobody has come to yet


# -- outliers -----------------------------------------------------------------------------------

LISTED = (4012, 3876, 4555, 3610, 4231, 5004, 3499, 4720, 4102)
MORE = (3977, 4288, 4019, 3700, 4480, 4333, 3850)


def test_a_count_far_from_all_others_is_hinted_at() -> None:
    assert short(column(*LISTED)) == []
    (found,) = findings(column(*LISTED, 40120))
    assert (found.code, found.at, found.severity) == ("outlier", "r9/n", "hint")
    assert found.facts == {"expected": "4166", "found": "40120"}
    assert short(column(*LISTED, *MORE, *MORE, 401)) == [("outlier", "r23/n")]
    assert short(column(*LISTED, 401)) == []  # of ten numbers the spread is hardly known
    assert short(column(*LISTED, 0)) == []


def test_what_does_not_stand_alone_is_no_outlier() -> None:
    assert short(column(*LISTED[:6], 40120)) == []  # too few to tell
    assert short(column(*LISTED, 40120, 16000)) == []
    assert short(column(*LISTED, 14500, 40120)) == []  # the next one is near
    assert short(column(*LISTED, 40120, 41000, 42000)) == []
    assert short(column(*LISTED, *MORE, 40120, 401200, 4012000)) == []  # three are no slips
    assert short(column(*[7] * 9, 4000)) == []  # all the same: no measure of distance


def test_the_real_results_of_2017_have_no_outlier() -> None:
    councillors = (6503, 5007, 28, 24, 5, 4, 1, 0, 0, 0, 0, 0)
    votes = (3540056, 3056824, 132319, 79376, 65000, 36000, 22000, 14000, 10000, 9000, 5000, 3327)
    assert short(column(*councillors)) == []
    assert short(column(*votes)) == []
    provinces = (417190, 694140, 643760, 341030, 549050, 444520, 431610, 805790, 26770, 78110)
    provinces += (241440, 44330, 119550, 44240, 919290, 118310, 145000, 753390, 283260, 99000)
    provinces += (598230, 71060, 403400, 660840, 522110)
    assert short(column(*provinces)) == []


# -- names of rows ------------------------------------------------------------------------------


def named(*labels, sections=False, cells=None, **more):
    rows = [
        (f"{'s-' if sections else 'k'}{n}", label, cells[n] if cells else 100 + n)
        for n, label in enumerate(labels)
    ]
    return table([Column("n")], rows, **more)


def test_the_same_label_twice() -> None:
    (found,) = findings(named("CPP", "CNRP", " cpp "))
    assert (found.code, found.at) == ("label_twice", "k2/name")
    assert found.facts == {"label": " cpp ", "first": "k0"}
    assert short(named("CPP", "CNRP", "CPP", cells=(7, 8, 7))) == [("row_twice", "k2/name")]
    assert short(named("CPP", "CNRP")) == []


def test_the_same_label_in_one_language() -> None:
    labels = ({"en": "A", "km": "ក"}, {"en": "B", "km": "ក"}, {"en": "C"}, {"en": "D"})
    assert short(named(*labels)) == [("label_twice", "k1/name")]


def test_places_of_one_name_in_different_sections_are_different() -> None:
    rows = [("s-a", "A", None), ("a1", "Svay", 1), ("s-b", "B", None), ("b1", "Svay", 2)]
    assert short(table([Column("n")], rows)) == []
    rows.append(("b2", "Svay", 3))
    assert short(table([Column("n")], rows)) == [("label_twice", "b2/name")]


def test_all_labels_of_a_row_count() -> None:
    second = Column("place", LABEL)
    rows = [("a", "North", "Svay", 1), ("b", "North", "Prey", 2), ("c", "South", "Svay", 3)]
    assert short(table([second, Column("n")], rows)) == []
    rows.append(("d", "South", "Svay", 4))
    assert short(table([second, Column("n")], rows)) == [("label_twice", "d/name")]
    rows[3] = ("d", "South", None, 4)
    assert short(table([second, Column("n")], rows)) == []


def test_in_a_long_table_equal_names_are_only_hinted_at() -> None:
    labels = [f"Place {n}" for n in range(101)]
    (found,) = findings(named(*labels, "Place 5", cells=[*range(100, 201), 1000]))
    assert (found.code, found.severity) == ("label_twice", "hint")


ENGLISH = [its.english for its in PROVINCES]
KHMER = [its.khmer for its in PROVINCES]


@pytest.mark.parametrize("names", [ENGLISH, KHMER, ["ខេត្ត" + its for its in KHMER]])
def test_all_25_provinces_are_right(names) -> None:
    assert short(named(*names)) == []


@pytest.mark.parametrize("names", [ENGLISH, KHMER])
def test_a_missing_province_is_named(names) -> None:
    (found,) = findings(named(*names[:7], *names[8:]))
    assert (found.code, found.at) == ("provinces_missing", "")
    assert found.facts == {"count": "1", "provinces": ENGLISH[7]}


def test_a_province_in_two_spellings_is_there_twice() -> None:
    names = [*ENGLISH[:24], "Kompong-Cham"]
    first, second = sorted(short(named(*names)))
    assert first == ("province_twice", "k24")
    assert second == ("provinces_missing", "")
    found = findings(named(*names))
    twice = next(its for its in found if its.code == "province_twice")
    assert twice.facts == {"province": "Kampong Cham", "first": "k2"}


def test_a_table_about_some_provinces_lacks_none() -> None:
    assert short(named(*ENGLISH[:12])) == []
    assert short(named(*ENGLISH[:13])) == [("provinces_missing", "")]


def test_rows_of_which_fewer_than_half_are_provinces_are_something_else() -> None:
    others = [f"District {n}" for n in range(25)]
    assert short(named(*ENGLISH[:24], *others)) == []
    assert short(named(*ENGLISH[:24], *others[:24])) == [("provinces_missing", "")]


def test_before_2014_there_were_24() -> None:
    names = [its for its in ENGLISH if its != "Tboung Khmum"]
    assert short(named(*names)) == [("provinces_missing", "")]
    assert short(named(*names, source=Source(Texts.of("NEC"), date=date(2013, 9, 8)))) == []


def test_provinces_that_head_sections_may_be_twice_but_not_missing() -> None:
    assert short(named(*ENGLISH[:20], sections=True, cells=[None] * 20)) == []
    found = short(named(*ENGLISH[:20], "Takev", ENGLISH[3], sections=True, cells=[None] * 22))
    assert found == [("province_twice", "s-21")]


def test_a_row_is_known_by_its_key_where_it_has_no_label() -> None:
    rows = [(its.key, None, 100 + n) for n, its in enumerate(PROVINCES[:24])]
    codes = [code for code, _at in short(table([Column("n")], rows))]
    assert codes.count("provinces_missing") == 1


def test_a_table_without_label_columns_has_no_names() -> None:
    bare = ResultsTable("t", columns=(Column("n", labels=Texts.of("N")),))
    assert [code for code, _at in short(bare)] == ["no_caption"]


# -- words and source ---------------------------------------------------------------------------


def test_the_source_and_its_day_are_asked_for() -> None:
    assert short(parties(source=NO_SOURCE)) == [("source_missing", "")]
    without = replace(parties(source=NO_SOURCE), rows=(), accepted=())
    assert "source_missing" not in dict(short(without))  # there are no figures yet
    (found,) = findings(parties(source=Source(Texts.of("NEC"))))
    assert (found.code, found.severity) == ("source_date_missing", "hint")
    assert short(parties(source=Source(url=Texts.of("https://nec.example/")))) == [
        ("source_date_missing", "")
    ]


def test_a_table_has_a_caption() -> None:
    assert short(parties(caption=Texts())) == [("no_caption", "")]


def test_words_that_a_language_of_the_post_has_not() -> None:
    english = {"en": "Word"}
    made = table(
        [
            Column("n", labels=Texts.of(english), unit=Texts.of(english)),
            Column("t", TEXT, labels=Texts.of({"en": "T", "km": "ត"})),
            Column("h", labels=Texts.of(english), hidden=True),
        ],
        [("a", {"en": "A", "km": "ក"}, 1, english, 2), ("b", english, 2, None, 3)],
        caption=Texts.of(english),
        note=Texts.of(english),
        source=Source(Texts.of(english), date=date(2017, 6, 25)),
    )
    assert short(made, ["en"]) == []
    found = findings(made, ["en", "km"])
    assert {its.language for its in found} == {"km"}
    assert [its.facts["language"] for its in found] == ["km"] * len(found)
    assert [(its.code, its.at) for its in found] == [
        ("caption_missing", ""),
        ("note_missing", ""),
        ("source_text_missing", ""),
        ("label_missing", "/n"),
        ("unit_missing", "/n"),
        ("words_missing", "a/t"),
        ("words_missing", "b/name"),
    ]


def test_many_missing_labels_are_said_once() -> None:
    labels = [{"en": f"Place {n}"} for n in range(21)]
    (found,) = findings(named(*labels), ["en", "km"])
    assert (found.code, found.at, found.facts) == (
        "labels_missing",
        "/name",
        {"count": "21", "language": "km"},
    )
    assert len(findings(named(*labels[:20]), ["en", "km"])) == 20


def test_a_row_without_any_label_is_mentioned_unless_it_is_hidden() -> None:
    made = named("A", None, "C")
    assert short(made) == [("row_unlabelled", "k1/name")]
    assert short(made.with_row("k1", replace(made.row("k1"), hidden=True))) == []


def test_rows_that_are_not_begun_and_a_total_row_need_no_label() -> None:
    made = table([Column("n")], [("a", "A", 1), ("row", None, None)])
    made = made.with_total(Row(TOTAL_KEY, (None, None), RowRole.TOTAL))
    assert "row_unlabelled" not in [code for code, _at in short(made)]
    begun = made.with_row("row", Row("row", (None, 2)))
    assert ("row_unlabelled", "row/name") in short(begun)


def test_the_head_above_the_names_of_rows_may_be_blank_in_all_languages_but_not_in_one() -> None:
    named = table([Column("n")], [("a", "A", 1)])
    head = named.column("name")
    made = named.with_column("name", replace(head, labels=Texts()))
    assert short(made, ["en", "km"]) == []
    named_in_one = made.with_column("name", replace(head, labels=Texts.of({"en": "Party"})))
    assert short(named_in_one, ["en", "km"]) == [("label_missing", "/name")]


# -- the whole ----------------------------------------------------------------------------------


def test_the_worst_comes_first_then_the_order_of_reading() -> None:
    made = table(
        [Column("n"), Column("bad", SHARE, part="gone")],
        [("a", "A", -1, None), ("b", "B", -2, None)],
        ("Total", 5, None),
        source=Source(Texts.of("NEC")),
    )
    assert short(made) == [
        ("column_part", "/bad"),
        ("negative", "a/n"),
        ("negative", "b/n"),
        ("total", "total/n"),
        ("source_date_missing", ""),
    ]


def test_what_was_accepted_comes_back_when_its_facts_change() -> None:
    made = parties(total=("Total", 6840754))
    (found,) = check(made, TableFigures(made))
    accepted = replace(made, accepted=(Accepted(found.id, "as printed"),))
    assert check(accepted, TableFigures(accepted)) == (found,)
    assert left_open(accepted, (found,)) == ()
    changed = accepted.with_cell("total", "votes", 6840755)
    (again,) = check(changed, TableFigures(changed))
    assert left_open(changed, (again,)) == (again,)
    assert again.address == found.address == "cell:t/total/votes"


def test_an_error_cannot_be_accepted() -> None:
    made = table([Column("bad", SHARE, part="gone")], [("a", "A", None)])
    (found,) = check(made, TableFigures(made))
    assert found.severity is Severity.ERROR
    accepted = replace(made, accepted=(Accepted(found.id),))
    assert left_open(accepted, (found,)) == (found,)


def test_an_empty_table_is_no_trouble() -> None:
    assert short(table([], [])) == []
    assert short(table([Column("n")], [])) == []
