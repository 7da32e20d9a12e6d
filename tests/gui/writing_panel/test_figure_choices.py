# SPDX-License-Identifier: MIT
"""A few words in any order and language lead to the cell that is meant."""

import pytest

from icc_editor.gui.writing_panel.figure_choices import MOST, FigureChoices
from icc_editor.post.figure import FigureForm, FigureReference
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_parts import Column, ColumnKind, ColumnTotal, Row, Texts
from tests.gui.figures import communes, values

CNRP = FigureReference("communes", "cnrp", "chiefs")


def first(query, choices=None):
    found = (choices or FigureChoices(values())).find(query)
    return found[0].reference if found else None


@pytest.mark.parametrize(
    "query",
    [
        "rescue chiefs",
        "chiefs rescue",
        "Commune CHIEFS Rescue Party",
        "cnrp chi",
        "cnrp.chiefs",
        "communes.cnrp.chiefs",
        "communes.cnrp.chi",
        "489",
        "៤៨៩",
        "cnrp 489",
        "គណបក្សសង្គ្រោះជាតិ មេឃុំ",
        "សង្គ្រោះ មេឃុំ",
        "សង្រ្គោះ មេឃុំ",  # the subscripts typed the other way round
        "ការបោះឆ្នោត cnrp chiefs",
    ],
)
def test_words_in_any_order_and_language_find_a_cell(query):
    assert first(query) == CNRP


@pytest.mark.parametrize("query", ["1,156", "1156", "១,១៥៦", "1.156"])
def test_a_number_is_found_however_it_is_grouped(query):
    assert first(query) == FigureReference("communes", "cpp", "chiefs")


@pytest.mark.parametrize("query", ["seats", "cnrp seats", "4890", "rescue 1156", "nothing at all"])
def test_what_is_not_there_is_not_found(query):
    assert FigureChoices(values()).find(query) == []


def test_without_words_the_numbers_of_the_first_rows_come_first():
    found = FigureChoices(values()).find("")
    assert [(one.row, one.column, one.value) for one in found[:3]] == [
        ("People’s Party", "Commune chiefs", "1,156"),
        ("People’s Party", "Share", "70.27%"),
        ("Rescue Party", "Commune chiefs", "489"),
    ]
    assert found[-1].column == "Party"


def test_what_has_nothing_to_show_is_not_offered():
    assert FigureChoices(values()).find("new chiefs") == []
    assert all(one.value for one in FigureChoices(values()).find(""))


def test_the_total_can_be_chosen_though_it_is_no_row():
    assert first("total chiefs") == FigureReference("communes", "total", "chiefs")


def test_names_and_values_are_those_of_the_version():
    (found, *_rest) = FigureChoices(values("km")).find("cnrp chiefs")
    assert (found.row, found.column, found.value) == ("គណបក្សសង្គ្រោះជាតិ", "មេឃុំ", "៤៨៩")


def test_a_colon_offers_the_ways_to_write_a_figure():
    choices = FigureChoices(values())
    found = choices.find("communes.cnrp.chiefs:")
    assert [(one.reference.form, one.value) for one in found] == [
        (None, "489"),
        (FigureForm.SHARE, "29.73%"),
        (FigureForm.RANK, "2"),
    ]
    assert [one.reference.form for one in choices.find("communes.cnrp.chiefs:r")] == [
        None,
        FigureForm.RANK,
    ]
    assert choices.find("communes.nobody.chiefs:") == []
    assert [one.value for one in choices.find("rescue chiefs:sh")] == ["489", "29.73%"]


def test_near_a_figure_are_its_forms_its_row_and_its_column():
    found = [one.reference for one in FigureChoices(values()).near(CNRP)]
    assert found[0] == CNRP
    assert FigureReference("communes", "cnrp", "chiefs", FigureForm.RANK) in found
    assert FigureReference("communes", "cnrp", "share") in found
    assert FigureReference("communes", "cpp", "chiefs") in found


def test_near_what_is_nowhere_is_everything():
    choices = FigureChoices(values())
    assert choices.near(FigureReference("communes", "nobody", "x"))
    assert choices.near(FigureReference("nowhere", "nobody", "x")) == choices.find("")


def test_several_tables_are_told_apart_by_their_names():
    choices = FigureChoices(values("en", communes(), communes(12, "councils")))
    assert choices.several
    assert first("councils cnrp chiefs", choices) == FigureReference("councils", "cnrp", "chiefs")
    assert not FigureChoices(values()).several


def test_a_post_without_tables_offers_nothing():
    from icc_editor.formats.known_tables import KnownTables
    from icc_editor.gui.writing_panel.table_values import TableValues
    from icc_editor.post.metadata import NumberStyle

    assert not FigureChoices(TableValues(KnownTables(), "en", NumberStyle()))


def test_names_folded_before_are_not_folded_again(monkeypatch):
    from icc_editor.gui.writing_panel import figure_choices

    ready = figure_choices.folded_names([communes()])
    monkeypatch.setattr(figure_choices, "fold_key", lambda text: pytest.fail(text))
    FigureChoices(values(), ready)


def test_of_a_large_table_a_screenful_is_read():
    columns = (
        Column("name", ColumnKind.LABEL),
        *(Column(f"c{n}", ColumnKind.COUNT, total=ColumnTotal.SUM) for n in range(13)),
    )
    rows = tuple(
        Row(f"r{n}", (Texts.of({"en": f"Commune {n}", "km": f"ឃុំ {n}"}), *range(n, n + 13)))
        for n in range(1646)
    )
    table_values = values("en", ResultsTable("communes", columns=columns, rows=rows))
    choices = FigureChoices(table_values)
    assert len(choices.find("commune")) == MOST
    assert first("ឃុំ 1500 c3", choices) == FigureReference("communes", "r1500", "c3")
    assert len(table_values._known) <= 3 * MOST
