# SPDX-License-Identifier: MIT
"""What the chart of a results table shows, before it is drawn."""

import json
import os
from dataclasses import asdict
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icc_editor.errors import ChartTooLarge, ChartUnfit
from icc_editor.formats import chart_json
from icc_editor.formats.chart import LONGEST_LABEL, MOST_BARS, describe
from icc_editor.formats.chart_colours import MUTED, PALETTE
from icc_editor.post.chart import SCALE, Drawing
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, Row, Texts
from icc_editor.text.languages import language_of
from icc_editor.text.numbers.styles import style_for
from tests.formats import charted_tables
from tests.formats.charted_tables import parties, provinces, seats, table

GOLDEN = Path(__file__).parent.parent / "golden" / "charts"
UPDATE = bool(os.environ.get("UPDATE_GOLDEN"))

CHARTS = {
    "parties": parties(),
    "seats": seats(),
    "provinces": provinces(),
    "stacks": provinces('{ kind = "stacked", columns = ["a", "b"] }', many=3),
    "changes": provinces('{ column = "more", top = 4 }', many=6),
    "sections": table(charted_tables.SECTIONS),
}


def drawn(it: ResultsTable, language: str = "en") -> Drawing:
    return describe(it, language, style_for(language))


def values(it: Drawing) -> list[str]:
    return [bar.value for bar in it.bars]


def labels(it: Drawing) -> list[str]:
    return [bar.label for bar in it.bars]


@pytest.mark.parametrize("language", ["en", "km", "fr"])
@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_shows_this(name: str, language: str) -> None:
    golden = GOLDEN / f"{name}.{language}.json"
    text = json.dumps(asdict(drawn(CHARTS[name], language)), ensure_ascii=False, indent=1) + "\n"
    if UPDATE:
        golden.write_text(text, encoding="utf-8", newline="")
    assert text == golden.read_text(encoding="utf-8")


def test_without_options_the_shares_are_drawn() -> None:
    drawing = drawn(parties())
    assert drawing.measure == "Share of valid votes"
    assert values(drawing)[:3] == ["53.65%", "46.33%", "0.00%"]
    assert [bar.segments[0].length for bar in drawing.bars[:3]] == [
        SCALE,
        round(Fraction(3056824, 3540056) * SCALE),
        0,
    ]


def test_figures_are_written_as_the_version_has_them() -> None:
    assert values(drawn(parties(), "km"))[0] == "៥៣.៦៥%"
    assert values(drawn(parties(), "fr"))[0] == "53,65\u00a0%"
    counts = drawn(parties('{ column = "votes" }'), "fr")
    assert values(counts)[0] == "3\u202f540\u202f056"


def test_blank_and_not_available_are_said_and_not_drawn() -> None:
    late, open_ = drawn(parties()).bars[3:5]
    assert (late.value, late.segments) == ("n/a", ())
    assert (open_.value, open_.segments) == ("–", ())


def test_zero_has_a_bar_without_length_and_what_is_not_zero_is_seen() -> None:
    it = seats(chart='{ column = "seats" }').with_cell("p6", "seats", 0)
    it = it.with_cell("p5", "seats", Decimal("0.000001"))
    lengths = [bar.segments[0].length for bar in drawn(it).bars]
    assert lengths[5:] == [1, 0]


def test_what_is_hidden_or_apart_has_no_bar() -> None:
    assert labels(drawn(parties())) == [
        "Cambodian People's Party",
        "Cambodia National Rescue Party",
        "FUNCINPEC",
        "Counted later",
        "Not counted",
    ]


def test_what_is_hidden_belongs_to_a_whole_all_the_same() -> None:
    drawing = drawn(parties('{ kind = "stacked", column = "votes" }'))
    assert [series.label for series in drawing.series][-2:] == ["Others (1)", "Total"]
    assert drawing.series[-2].value == "1,000"
    assert sum(segment.length for segment in drawing.bars[0].segments) == SCALE


def test_a_whole_with_a_part_that_is_not_available_has_no_total() -> None:
    assert drawn(parties('{ kind = "stacked" }')).series[-1].value == "n/a"


def test_more_parts_than_colours_are_drawn_as_one_with_the_smallest() -> None:
    drawing = drawn(seats(8))
    assert [series.label for series in drawing.series] == [
        "CPP",
        "FUNCINPEC",
        "Sam Rainsy Party",
        "Fourth party",
        "Fifth party",
        "Sixth party",
        "Others (2)",
        "Total",
    ]
    assert drawing.series[6].colour == MUTED
    assert len(drawn(seats(7)).series) == 8  # as many as there are colours, and the total


def test_parts_stand_in_the_order_that_was_chosen() -> None:
    table_ = seats(4).with_cell("p0", "seats", 1)
    by_value = seats(4, '{ kind = "stacked", order = "value" }').with_cell("p0", "seats", 1)
    assert [series.value for series in drawn(table_).series] == ["1", "26", "24", "9", "60"]
    assert [series.value for series in drawn(by_value).series] == ["26", "24", "9", "1", "60"]


def test_shares_that_are_parts_of_a_whole_have_no_total() -> None:
    shares = drawn(parties('{ kind = "stacked", column = "share" }')).series
    assert [series.value for series in shares] == ["53.65%", "46.33%", "0.00%", "n/a", "0.02%"]


def test_colours_are_the_author_s_and_the_others_step_back() -> None:
    assert [bar.segments[0].colour for bar in drawn(parties()).bars[:2]] == ["#0072b2", MUTED]
    plain = drawn(provinces())
    assert {bar.segments[0].colour for bar in plain.bars} == {PALETTE[0]}


def test_columns_have_the_colours_of_the_options() -> None:
    chart = '{ kind = "stacked", columns = ["a", "b"], colours = { b = "#ffcc00" } }'
    assert [series.colour for series in drawn(provinces(chart)).series] == [PALETTE[0], "#ffcc00"]


def test_the_largest_come_first_and_some_are_left_out_only_when_told() -> None:
    ordered = drawn(provinces('{ column = "a", order = "value" }'))
    numbers = [int(value) for value in values(ordered)]
    assert numbers == sorted(numbers, reverse=True)
    assert (len(numbers), ordered.notes) == (25, ())
    top = drawn(provinces('{ column = "a", top = 3 }'))
    assert values(top) == values(ordered)[:3]
    assert top.notes == ("The 3 largest of 25",)
    assert drawn(provinces('{ column = "a", top = 30 }')).notes == ()


def test_what_goes_down_is_drawn_to_the_other_side() -> None:
    bars = drawn(provinces('{ column = "more" }')).bars
    assert {bar.value[0] for bar in bars} == {"+", "−"}
    for bar in bars:
        assert (bar.segments[0].length < 0) == (bar.value[0] == "−")
        assert abs(bar.segments[0].length) <= SCALE


def test_sections_head_their_bars_or_stand_in_the_labels() -> None:
    it = table(charted_tables.SECTIONS)
    assert [(bar.heading, bar.label) for bar in drawn(it).bars] == [
        ("Kandal", "A"),
        ("", "B"),
        ("Takeo", "A"),
    ]
    ordered = table('options = { chart = { order = "value" } }' + charted_tables.SECTIONS)
    assert labels(drawn(ordered)) == ["Kandal: B", "Takeo: A", "Kandal: A"]


def test_a_chart_without_caption_is_called_by_what_it_measures() -> None:
    drawing = drawn(table(charted_tables.SECTIONS))
    assert (drawing.title, drawing.measure) == ("Votes", "")


def test_the_source_stands_below() -> None:
    assert drawn(parties()).notes == ("Source: National Election Committee, 25 June 2017",)


# -- in words -----------------------------------------------------------------------------------


def test_the_description_tells_every_figure_of_a_short_chart() -> None:
    words = drawn(parties()).description
    assert words == (
        "Bar chart: Commune elections of 4 June 2017. Share of valid votes: "
        "Cambodian People's Party 53.65%; Cambodia National Rescue Party 46.33%; "
        "FUNCINPEC 0.00%; Counted later n/a; Not counted –. "
        "Source: National Election Committee, 25 June 2017."
    )


def test_the_description_of_a_long_chart_names_its_ends() -> None:
    assert drawn(provinces()).description.count(";") == 3


def test_the_description_follows_the_data_and_is_in_the_language() -> None:
    before = drawn(parties(), "km").description
    assert language_of(before, "") == "km"
    after = drawn(parties().with_cell("cnrp", "votes", 3056825), "km").description
    assert before == after  # less than what the shares show
    assert before != drawn(parties().with_cell("cnrp", "votes", 3000000), "km").description


# -- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("chart", "reason", "key"),
    [
        ('{ kind = "pie" }', "option", "kind"),
        ("{ kind = 3 }", "option", "kind"),
        ('{ top = "3" }', "option", "top"),
        ("{ top = -1 }", "option", "top"),
        ("{ top = true }", "option", "top"),
        ('{ columns = "votes" }', "option", "columns"),
        ("{ columns = [1] }", "option", "columns"),
        ('{ order = "label" }', "option", "order"),
        ('{ colours = "red" }', "option", "colours"),
        ('{ colours = { votes = "red" } }', "option", "colours"),
        ("{ column = 1 }", "option", "column"),
        ('{ column = "party" }', "column", "party"),
        ('{ column = "nothing" }', "column", "nothing"),
        ('{ kind = "stacked", columns = ["votes", "share"] }', "column", "share"),
    ],
)
def test_options_that_cannot_be_followed_are_refused(chart: str, reason: str, key: str) -> None:
    with pytest.raises(ChartUnfit) as caught:
        drawn(parties(chart))
    assert (caught.value.reason, caught.value.key) == (reason, key)
    assert caught.value.table == "communes"


def test_options_of_a_later_version_are_left_alone() -> None:
    assert drawn(parties('{ shadow = true, column = "votes" }')).measure == "Votes"


def test_a_table_without_a_figure_is_not_drawn() -> None:
    it = seats(1).with_cell("p0", "seats", None)
    with pytest.raises(ChartUnfit) as caught:
        drawn(it)
    assert caught.value.reason == "empty"
    words = ResultsTable("words", columns=(Column("name", ColumnKind.LABEL),))
    with pytest.raises(ChartUnfit) as caught:
        drawn(words)
    assert caught.value.reason == "column"


def test_a_computed_column_that_cannot_be_computed_is_not_drawn() -> None:
    it = parties('{ column = "share" }').without_columns(["votes"])
    with pytest.raises(ChartUnfit) as caught:
        drawn(it)
    assert (caught.value.reason, caught.value.key) == ("column", "share")
    with pytest.raises(ChartUnfit):
        drawn(parties().without_columns(["votes"]))


def test_parts_below_zero_are_refused() -> None:
    with pytest.raises(ChartUnfit) as caught:
        drawn(seats().with_cell("p1", "seats", -3))
    assert (caught.value.reason, caught.value.key) == ("negative", "p1")


def test_more_bars_than_can_be_read_are_refused() -> None:
    assert len(drawn(provinces(many=MOST_BARS)).bars) == MOST_BARS
    with pytest.raises(ChartTooLarge) as caught:
        drawn(provinces(many=MOST_BARS + 1))
    assert (caught.value.bars, caught.value.limit) == (MOST_BARS + 1, MOST_BARS)
    assert len(drawn(provinces('{ column = "a", top = 5 }', many=99)).bars) == 5
    with pytest.raises(ChartTooLarge):
        drawn(provinces('{ kind = "stacked", columns = ["a","a","a","a","a","a","a","a"] }'))
    with pytest.raises(ChartTooLarge):
        drawn(seats(8, '{ kind = "stacked", top = 8 }'))


# -- any table ----------------------------------------------------------------------------------


def test_words_stand_on_one_line_and_end_somewhere() -> None:
    it = seats().with_cell("p0", "party", Texts.of("A\nvery\tlong\u2028name " + "ខ្ញុំ" * 90))
    first = drawn(it).series[0].label
    assert first.startswith("A very long name ខ្ញុំ")
    assert len(first) <= LONGEST_LABEL + 1
    assert first.endswith("ខ្ញុំ…")


@given(
    st.lists(st.none() | st.integers(-(10**17), 10**17), min_size=1, max_size=MOST_BARS),
    st.sampled_from(["en", "km", "fr"]),
)
def test_every_table_is_drawn_to_scale_and_survives_the_way(
    numbers: list[int | None], language: str
) -> None:
    rows = tuple(Row(f"r{number}", (value,)) for number, value in enumerate(numbers))
    it = ResultsTable("any", columns=(Column("n"),), rows=rows)
    if not any(number is not None for number in numbers):
        with pytest.raises(ChartUnfit):
            drawn(it, language)
        return
    drawing = drawn(it, language)
    longest = max(abs(number or 0) for number in numbers)
    for number, bar in zip(numbers, drawing.bars, strict=True):
        if number is None:
            assert bar.segments == ()
        else:
            length = bar.segments[0].length
            assert (length > 0) - (length < 0) == (number > 0) - (number < 0)
            assert abs(length * longest - number * SCALE) <= longest
    assert chart_json.unpack(chart_json.pack(drawing)) == drawing
