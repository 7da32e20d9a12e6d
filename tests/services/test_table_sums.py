# SPDX-License-Identifier: MIT
"""Arithmetic of typed totals, shares, ranks, changes and ballots."""

from decimal import Decimal
from fractions import Fraction

import pytest

from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import NOT_AVAILABLE, Column, ColumnTotal, Row, RowRole, Texts
from icc_editor.services.table_checks.ballots import MEASURES, Measure, measure_of
from icc_editor.services.table_checks.computed import _expected as expected_in
from icc_editor.services.table_checks.slips import Slip, slip_between
from icc_editor.services.table_checks.subject import Subject, agrees, number, plain, shown
from tests.services.checked_tables import (
    CHANGE,
    COUNT,
    RANK,
    SHARE,
    findings,
    parties,
    short,
    table,
)

SUM = ColumnTotal.SUM
VOTES = (3540056, 3056824, 132319, 111554)


def only(of):
    (found,) = findings(of)
    return found


# -- totals -------------------------------------------------------------------------------------


def test_a_right_total_is_not_mentioned() -> None:
    assert short(parties(total=("Total", sum(VOTES)))) == []
    assert short(parties(total=("Total", None))) == []
    assert short(parties()) == []


def test_a_wrong_total_is_said_with_both_numbers() -> None:
    found = only(parties(total=("Total", sum(VOTES) + 1)))
    assert (found.code, found.at, found.severity) == ("total", "total/votes", "warning")
    assert found.facts == {"expected": "6840753", "found": "6840754"}


def test_the_only_row_whose_digits_may_be_swapped_is_named() -> None:
    votes = (VOTES[0], 3506824, *VOTES[2:])  # 3056824
    found = only(parties(votes, total=("Total", sum(VOTES))))
    assert (found.code, found.at) == ("total_swapped", "total/votes")
    assert found.facts == {
        "expected": str(sum(votes)),
        "found": str(sum(VOTES)),
        "suspect": "cnrp",
        "typed": "3506824",
        "mended": "3056824",
    }


def test_the_total_itself_may_have_the_swap() -> None:
    found = only(parties((100000, 2000, 400, 35), total=("Total", 104235)))  # 102435
    assert (found.code, found.facts["suspect"], found.facts["mended"]) == (
        "total_swapped",
        "total",
        "102435",
    )


def test_a_zero_too_many_is_named() -> None:
    found = only(parties((*VOTES[:2], 1323190, VOTES[3]), total=("Total", sum(VOTES))))
    assert (found.code, found.facts["suspect"]) == ("total_zero", "fun")
    assert (found.facts["typed"], found.facts["mended"]) == ("1323190", "132319")


def test_a_zero_lost_inside_a_number_is_named() -> None:
    votes = (354056, *VOTES[1:])
    found = only(parties(votes, total=("Total", sum(VOTES))))
    assert (found.code, found.facts["suspect"]) == ("total_zero", "cpp")


def test_where_two_cells_would_mend_it_none_is_named() -> None:
    found = only(parties((121, 232, 343, 5), total=("Total", 121 + 232 + 343 + 5 + 90)))
    assert found.code == "total_nine"
    assert set(found.facts) == {"expected", "found"}


def test_rows_apart_are_no_part_of_the_sum_and_a_total_with_them_is_explained() -> None:
    rows = [("a", "A", 10), ("b", "B", 20), ("a-invalid", "Invalid", 3)]
    assert short(table([Column("n")], rows, ("Total", 30))) == []
    found = only(table([Column("n")], rows, ("Total", 33)))
    assert (found.code, found.facts["apart"]) == ("total_apart", "3")


def test_what_is_not_available_may_be_what_is_missing() -> None:
    rows = [("a", "A", 10), ("b", "B", NOT_AVAILABLE)]
    assert short(table([Column("n")], rows, ("Total", 25))) == []
    assert short(table([Column("n")], rows, ("Total", 8))) == [("total", "total/n")]


def test_subtotals_are_compared_and_narrow_down_where_the_slip_is() -> None:
    rows = [
        ("s-north", "North", 579),
        ("n1", "One", 123),
        ("n2", "Two", 456),
        ("s-south", "South", 976),
        ("s1", "Three", 231),  # 321 was meant
        ("s2", "Four", 655),
    ]
    first, last = findings(table([Column("n")], rows, ("Total", 1555)))
    assert (first.code, first.at, first.facts["suspect"]) == ("total_swapped", "s-south/n", "s1")
    assert (last.code, last.at, last.facts["suspect"]) == ("total_swapped", "total/n", "s1")
    rows[4] = ("s1", "Three", 321)
    assert short(table([Column("n")], rows, ("Total", 1555))) == []


def test_totals_of_computed_columns_are_compared_too() -> None:
    columns = [
        Column("seats"),
        Column("before"),
        Column("change", CHANGE, part="seats", of="before"),
        Column("turnout", SHARE, part="seats", of="before"),
        Column("rank", RANK, part="seats"),
    ]
    rows = [("a", "A", 6, 8, None, None, None), ("b", "B", 5, 12, None, None, None)]
    right = ("Total", 11, 20, -9, Decimal("55.0"), 99)
    assert short(table(columns, rows, right)) == []
    wrong = ("Total", 11, 20, -8, Decimal("55.1"), 99)
    assert short(table(columns, rows, wrong)) == [
        ("total", "total/change"),
        ("total", "total/turnout"),
    ]


def test_shares_may_add_up_as_they_are_shown() -> None:
    third = Decimal("33.33")
    columns = [Column("share", SHARE, total=SUM)]
    rows = [(key, key, third) for key in "abc"]
    for typed in (Decimal("99.99"), Decimal("100.00"), 100):
        assert short(table(columns, rows, ("Total", typed))) == []
    assert short(table(columns, rows, ("Total", Decimal("99.90")))) == [("total", "total/share")]
    places = [Column("place", RANK, total=SUM)]
    assert short(table(places, [("a", "A", 1), ("b", "B", 2)], ("Total", 9))) == []
    unsummed = [Column("turnout", SHARE)]
    assert short(table(unsummed, rows, ("Total", Decimal("33.4")))) == []


def test_seats_of_the_parts_make_the_seats() -> None:
    rows = [("cpp", "CPP", 1156), ("cnrp", "CNRP", 489), ("knup", "KNUP", 1)]
    assert short(table([Column("seats")], rows, ("Seats", 1646))) == []
    rows[1] = ("cnrp", "CNRP", 492)
    assert short(table([Column("seats")], rows, ("Seats", 1646))) == [("total", "total/seats")]


# -- totals along the rows ----------------------------------------------------------------------


def along(cells, *more, label="សរុប"):
    columns = [Column("a"), Column("b"), Column("c"), Column("x", labels=Texts.of({"km": label}))]
    rows = [(f"r{n}", f"R{n}", *row) for n, row in enumerate(cells)]
    return table([*columns, *more], rows)


def test_totals_along_the_rows_are_found_by_their_label_and_checked() -> None:
    right = [(1, 2, 3, 6), (10, 20, 30, 60), (4, 5, 6, 15), (7, 8, 9, 24)]
    assert short(along(right)) == []
    wrong = [*right[:3], (7, 8, 9, 25)]
    (found,) = findings(along(wrong))
    assert (found.code, found.at, found.facts) == (
        "total",
        "r3/x",
        {"expected": "24", "found": "25"},
    )
    assert short(along(wrong, label="ប្រជាជន")) == []
    assert short(along([(1, 2, 3, 7), (1, 2, 3, 8), (1, 2, 3, 6)])) == []


def test_the_column_with_the_slip_is_named() -> None:
    rows = [(1, 2, 3, 6), (10, 20, 30, 60), (4, 5, 6, 15), (132, 45, 6000, 6168)]  # 123 was meant
    (found,) = findings(along(rows))
    assert (found.code, found.facts["suspect"], found.facts["mended"]) == (
        "total_swapped",
        "a",
        "123",
    )


def test_a_part_that_is_not_known_explains_a_larger_total() -> None:
    rows = [(1, 2, 3, 6), (10, 20, 30, 60), (4, 5, 6, 15), (7, None, 9, 24)]
    assert [code for code, _at in short(along(rows))] == []
    rows[3] = (7, None, 9, 12)
    assert short(along(rows)) == [("total", "r3/x")]


# -- shares, ranks, changes ---------------------------------------------------------------------


def shares(*cells, of="total", part="votes", votes=(3540056, 3056824, 132319, 244712)):
    rows = [
        (f"p{n}", f"P{n}", count, Decimal(cell) if cell else None)
        for n, (count, cell) in enumerate(zip(votes, cells, strict=True))
    ]
    return table([Column("votes"), Column("share", SHARE, part=part, of=of)], rows)


def test_shares_are_compared_with_the_rounding_they_show() -> None:
    assert short(shares("50.76", "43.83", "1.90", "3.51")) == []
    assert short(shares("50.8", "44", "1.8973", "3.509")) == []
    (found,) = findings(shares("50.76", "43.38", "1.90", "3.51"))
    assert (found.code, found.at) == ("share", "p1/share")
    assert found.facts == {"expected": "43.83", "found": "43.38"}


def test_a_share_that_was_cut_instead_of_rounded_is_only_hinted_at() -> None:
    (found,) = findings(shares("50.76", "43.83", "1.89", "3.51"))
    assert (found.code, found.at, found.severity) == ("share_rounding", "p2/share", "hint")


def test_a_part_of_one_among_percents_is_named_so() -> None:
    assert short(shares("50.76", "0.4383", "1.90", "3.51")) == [("share_fraction", "p1/share")]
    assert short(shares("0.5076", "0.4383", "0.0190", "0.0351")) == [("share_fractions", "/share")]


def test_when_most_shares_are_wrong_the_column_is_named_once() -> None:
    (found,) = findings(shares("10.00", "11.00", "12.00", "13.00"))
    assert (found.code, found.at, found.facts) == (
        "share_column",
        "/share",
        {"wrong": "4", "of": "4"},
    )


def test_shares_that_say_nothing_are_compared_with_what_fits() -> None:
    assert short(shares("50.76", "43.83", "1.90", "3.51", of="", part="")) == []
    assert short(shares("50.76", "43.38", "1.90", "3.51", of="", part="")) == [
        ("share", "p1/share")
    ]
    assert short(shares("12.00", "43.38", "1.90", "7.00", of="", part="")) == []


def test_a_typed_turnout_is_compared_with_the_columns_it_fits() -> None:
    def turnout(last):
        rows = [
            ("a", "A", 90, 120, Decimal("75.0")),
            ("b", "B", 80, 90, Decimal("88.9")),
            ("c", "C", 70, 100, Decimal("70.0")),
            ("d", "D", 61, 99, Decimal(last)),
        ]
        return table([Column("went"), Column("listed"), Column("part", SHARE)], rows)

    assert short(turnout("61.6")) == []
    fitting = turnout("61.6")
    whole = Row("total", (Texts.of("All"), 301, 409, Decimal("73.6")), RowRole.TOTAL)
    assert short(fitting.with_total(whole)) == []  # a turnout is no sum of turnouts
    assert short(turnout("66.1")) == [("share", "d/part")]


def test_a_share_of_the_typed_total_fits_as_well() -> None:
    rows = [
        ("a", "A", 50, Decimal("25.0")),
        ("b", "B", 30, Decimal("15.0")),
        ("c", "C", 20, Decimal("10.0")),
        ("d", "D", 21, Decimal("11.5")),
    ]
    columns = [Column("n"), Column("share", SHARE)]
    assert short(table(columns, rows, ("Total", 200, None))) == [
        ("share", "d/share"),
        ("total", "total/n"),
    ]


def ranks(votes, places, part="votes", of=""):
    rows = [(f"p{n}", f"P{n}", *row) for n, row in enumerate(zip(votes, places, strict=True))]
    return table([Column("votes"), Column("place", RANK, part=part, of=of)], rows)


@pytest.mark.parametrize("part", ["votes", ""])
def test_ranks_are_compared(part) -> None:
    votes = (50, 70, 60, 10)
    assert short(ranks(votes, (3, 1, 2, 4), part)) == []
    assert short(ranks(votes, (3, 1, 2, 5), part)) == [("rank", "p3/place")]
    (found,) = findings(ranks(votes, (3, 1, 3, 4), part))
    assert (found.at, found.facts) == ("p2/place", {"expected": "2", "found": "3"})


@pytest.mark.parametrize("places", [(1, 2, 2, 4), (1, 2, 3, 4), (1, 3, 2, 4), (1, 2, 2, 3)])
def test_equal_values_may_be_ranked_in_every_usual_way(places) -> None:
    assert short(ranks((9, 5, 5, 1), places)) == []
    assert short(ranks((9, 5, 5, 1), (1, 4, 2, 4))) == [("rank", "p1/place")]


def test_ranks_in_sections_begin_anew() -> None:
    columns = [Column("votes"), Column("place", RANK, part="votes", of="section")]
    rows = [
        ("s-a", "A", None, None),
        ("a1", "A1", 5, 1),
        ("a2", "A2", 3, 2),
        ("s-b", "B", None, None),
        ("b1", "B1", 9, 1),
        ("b2", "B2", 3, 2),
    ]
    assert short(table(columns, rows)) == []
    rows[5] = ("b2", "B2", 3, 3)
    assert short(table(columns, rows)) == [("rank", "b2/place")]


@pytest.mark.parametrize(("part", "of"), [("now", "before"), ("", "")])
def test_changes_are_compared(part, of) -> None:
    columns = [Column("now"), Column("before"), Column("change", CHANGE, part=part, of=of)]

    def changes(last):
        cells = [(6, 8, -2), (5, 0, 5), (4, 1, 3), (2, 9, last)]
        return table(columns, [(f"p{n}", f"P{n}", *row) for n, row in enumerate(cells)])

    assert short(changes(-7)) == []
    (found,) = findings(changes(7))
    assert (found.code, found.at) == ("change", "p3/change")
    assert found.facts == {"expected": "-7", "found": "7"}


def test_columns_that_cannot_be_computed_are_errors_and_not_compared() -> None:
    columns = [
        Column("n"),
        Column("a", SHARE, part="gone"),
        Column("b", CHANGE, part="n", of="gone"),
        Column("c", SHARE, part="c"),
    ]
    found = findings(table(columns, [("x", "X", 1, Decimal(7), 2, 3)]))
    assert [(its.code, its.at, its.severity) for its in found] == [
        ("column_part", "/a", "error"),
        ("column_of", "/b", "error"),
        ("column_cycle", "/c", "error"),
    ]
    assert found[0].facts == {"part": "gone", "of": ""}
    deep = [Column("n"), Column("d0", SHARE, part="n")]
    deep += [Column(f"d{step}", SHARE, part=f"d{step - 1}") for step in range(1, 6)]
    assert ("column_steps", "/d5") in short(table(deep, [("x", "X", 1, *[None] * 6)]))


# -- ballots ------------------------------------------------------------------------------------

LABELS = ("Registered voters", "Voters", "Valid votes", "Invalid votes")


def ballots(*cells, labels=LABELS):
    columns = [Column(f"c{n}", labels=Texts.of({"en": label})) for n, label in enumerate(labels)]
    return table(columns, [("kandal", "District", *cells)])


def test_ballots_that_fit() -> None:
    assert short(ballots(100, 90, 85, 5)) == []
    assert short(ballots(100, 90, 85, None)) == []
    assert short(ballots(None, None, 85, 5)) == []


def test_valid_and_invalid_ballots_make_the_voters() -> None:
    (found,) = findings(ballots(100, 90, 86, 5))
    assert (found.code, found.at, found.facts) == (
        "ballots",
        "kandal/c1",
        {"expected": "91", "found": "90"},
    )
    (found,) = findings(ballots(10000, 6921, 6812, 19))  # 109, not 19
    assert found.code == "ballots_slip"
    assert found.facts["suspect"] == "c3"


def test_no_more_vote_than_are_registered_and_no_more_are_valid_than_voted() -> None:
    (found,) = findings(ballots(89, 90, 85, 5))
    assert (found.code, found.at, found.facts) == (
        "voters_above_registered",
        "kandal/c1",
        {"expected": "89", "found": "90"},
    )
    assert short(ballots(89, None, 85, 5)) == [("voters_above_registered", "kandal/c2")]
    assert short(ballots(None, 80, 85, None)) == [("valid_above_voters", "kandal/c2")]


def test_blank_ballots_are_counted_where_they_stand_apart() -> None:
    labels = ("Inscrits", "Votants", "Suffrages exprimés", "Nuls", "Blancs")
    assert short(ballots(100, 92, 85, 5, 2, labels=labels)) == []
    assert short(ballots(100, 92, 85, 5, 3, labels=labels)) == [("ballots", "kandal/c1")]


def test_ballots_are_known_in_khmer() -> None:
    labels = (
        "ចំនួនអ្នកចុះឈ្មោះបោះឆ្នោត",
        "ចំនួនអ្នកបានទៅបោះឆ្នោត",
        "សន្លឹកឆ្នោត បានការ",
        "សន្លឹក\u200bឆ្នោត\u200bមិន\u200bបានការ",
    )
    assert short(ballots(100, 92, 85, 5, labels=labels)) == [("ballots", "kandal/c1")]


def test_columns_of_one_name_are_not_compared() -> None:
    labels = ("Voters", "Voters", "Valid votes", "Invalid votes")
    assert short(ballots(1, 2, 85, 5, labels=labels)) == []
    assert short(ballots(1, 2, 3, 4, labels=("A", "B", "C", "Valid"))) == []


def test_the_rows_of_a_table_are_compared_too() -> None:
    def summary(valid, invalid, voters, registered=9000):
        rows = [
            ("registered", "On the list", registered),
            ("voters", "Votants", voters),
            ("valid", "Bulletins valides", valid),
            ("invalid", "Bulletins nuls", invalid),
        ]
        return table([Column("n"), Column("m")], [(*row, None) for row in rows])

    assert short(summary(5000, 40, 5040)) == []
    assert short(summary(5000, 40, 5041)) == [("ballots", "voters/n")]
    assert short(summary(5000, 40, 5040, 5039)) == [("voters_above_registered", "voters/n")]


def test_a_long_table_is_none_of_measures() -> None:
    rows = [(f"r{n}", f"R{n}", 1000 + n) for n in range(200)]
    rows += [("valid", "Valid", 7), ("invalid", "Invalid", 1), ("voters", "Voters", 9)]
    assert short(table([Column("n")], rows[-3:])) == [("ballots", "voters/n")]
    assert [code for code, _at in short(table([Column("n")], rows))].count("ballots") == 0


@pytest.mark.parametrize("label", ["Valid votes", "Total"])
def test_the_total_of_the_parties_is_the_valid_votes(label) -> None:
    def votes(invalid):
        rows = [
            ("cpp", "CPP", 600),
            ("cnrp", "CNRP", 500),
            ("a-invalid", "Invalid", invalid),
            ("a-voters", "Voters", 1107),
        ]
        return table([Column("n")], rows, (label, None))

    assert short(votes(7)) == []  # the keys are a-…, the labels tell
    assert short(votes(8)) == [("ballots", "a-voters/n")]


def test_the_real_count_of_2017_does_not_fit_and_is_said_so() -> None:
    rows = [
        ("cpp", "CPP", 3540056),
        ("others", "Others", 6973911 - 3540056),
        ("a-invalid", "Invalid ballots", 133484),
        ("a-voters", "Voters", 7040594),
    ]
    (found,) = findings(table([Column("n")], rows, ("Valid ballots", 6973911)))
    assert (found.code, found.facts) == ("ballots", {"expected": "7107395", "found": "7040594"})


def test_no_name_belongs_to_two_measures() -> None:
    for measure, names in MEASURES.items():
        for name in names:
            assert measure_of("x", Texts.of(name)) is measure, name
            assert measure_of("x", Texts.of(f"  {name.upper()} ")) is measure, name
    assert measure_of("number_of_voters", None) is Measure.VOTERS
    assert measure_of("x", Texts.of("Nombre d’électeurs")) is Measure.REGISTERED
    assert measure_of("total_number_of_voters", None) is Measure.VOTERS
    assert measure_of("cpp", Texts.of("Valid 2013")) is None


# -- the parts ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [
        (492, 429, Slip.SWAPPED),
        (1234, 4231, Slip.SWAPPED),
        (1156, 1156, None),
        (1156, 1157, None),
        (123, 231, None),
        (1156, 11560, Slip.ZERO),
        (1156000, 1156, Slip.ZERO),
        (11560000, 1156, None),
        (105, 15, Slip.ZERO),
        (15, 105, Slip.ZERO),
        (15, 165, None),
        (0, 10, None),
        (-12, -21, None),
        (Fraction(1, 2), 5, None),
    ],
)
def test_slips(typed, meant, slip) -> None:
    assert slip_between(typed, meant) is slip
    assert slip_between(meant, typed) is slip


def test_rounded_numbers_agree() -> None:
    assert agrees(5, 5)
    assert not agrees(5, 6)
    assert agrees(Decimal("12.5"), Fraction(1254, 100))
    assert not agrees(Decimal("12.5"), Fraction(1256, 100))
    assert agrees(12, Fraction(25, 2))
    assert agrees(13, Fraction(25, 2))
    assert agrees(Decimal("99.97"), 100, slack=6)
    assert not agrees(Decimal("99.96"), 100, slack=6)
    assert shown(Fraction(1, 3), Decimal("0.00")) == Decimal("0.33")
    assert plain(Fraction(1, 8)) == "0.125"
    assert plain(Fraction(1, 3)) == "0.333333333333"
    assert plain(Decimal("1E+3")) == "1000"
    assert plain(5) == "5"
    assert COUNT.is_number


def test_the_short_way_to_a_computed_value_is_the_program_s_own() -> None:
    cells = [(50, 100, 7), (0, 0, None), (NOT_AVAILABLE, 10, 1), (-5, 3, 2), (None, 4, 5)]
    columns = [
        *(Column("a"), Column("b"), Column("c")),
        Column("whole", SHARE, part="a", of="total"),
        Column("bare", SHARE, part="a"),
        Column("same", SHARE, part="a", of="b"),
        Column("fixed", SHARE, part="a", of=200),
        Column("change", CHANGE, part="a", of="b"),
        Column("within", SHARE, part="a", of="section"),
        Column("deep", SHARE, part="whole", of="total"),
        Column("deeper", SHARE, part="a", of="whole"),
    ]
    rows = [(f"{'a-' if n > 2 else 'r'}{n}", "R", *row, *[None] * 8) for n, row in enumerate(cells)]
    made = table(columns, rows)
    figures = TableFigures(made)
    subject = Subject(made, figures)
    for place, column in enumerate(made.columns[4:], start=4):
        expected = expected_in(subject, place, column, [(0, 1)])
        for row in range(len(rows)):
            assert expected(row) == number(figures.value_at(row, place)), (column.key, row)


def test_changes_of_counts_have_a_total_and_changes_of_shares_have_none() -> None:
    columns = [Column("now"), Column("before"), Column("change", CHANGE)]
    cells = [(6, 8, -2), (5, 0, 5), (4, 1, 3), (2, 9, -7)]
    rows = [(f"p{n}", f"P{n}", *row) for n, row in enumerate(cells)]
    assert short(table(columns, rows, ("Total", 17, 18, -1))) == []
    assert short(table(columns, rows, ("Total", 17, 18, 1))) == [("total", "total/change")]
    other = [(f"p{n}", f"P{n}", 7, 9, step) for n, step in enumerate((1, 4, 5, 3))]
    assert short(table(columns, other, ("Total", 28, 36, 3))) == []


def test_a_column_that_fits_by_half_is_of_something_else() -> None:
    columns = [Column("now"), Column("before"), Column("change", CHANGE)]

    def changes(*steps):
        rows = [(f"p{n}", f"P{n}", 50 + n, 40 - n, step) for n, step in enumerate(steps)]
        return table(columns, rows)

    assert short(changes(10, 12, 14, 16, 1, 2)) == [
        ("change", "p4/change"),
        ("change", "p5/change"),
    ]
    assert short(changes(10, 12, 14, 3, 1, 2)) == []


def test_a_total_row_counts_what_it_is_called() -> None:
    rows = [("cpp", "CPP", 600), ("cnrp", "CNRP", 500), ("a-listed", "Registered voters", 1000)]
    assert short(table([Column("n")], rows, ("Voters", None))) == [
        ("voters_above_registered", "total/n")
    ]
    assert short(table([Column("n")], rows, ("Seats", None))) == []
