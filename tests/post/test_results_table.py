# SPDX-License-Identifier: MIT
from dataclasses import FrozenInstanceError, replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_editor.errors import TableError
from icc_editor.post.results_table import ResultsTable, Section
from icc_editor.post.table_parts import (
    MOST_COLUMNS,
    MOST_ROWS,
    NOT_AVAILABLE,
    Column,
    ColumnKind,
    Extra,
    Options,
    Row,
    RowRole,
    Source,
    Texts,
    check_number,
    free_key,
)
from tests.post.tables import CAMPAIGN, NO_STRANGE, parties, row, tables


def _fault(call) -> tuple[str, str]:
    with pytest.raises(TableError) as caught:
        call()
    return caught.value.reason, caught.value.key


# -- texts ----------------------------------------------------------------------------------------


def test_a_text_is_found_in_its_language_or_the_one_for_all() -> None:
    texts = Texts.of({"km": "គបក", "*": "CPP", "fr": ""})
    assert texts.get("km") == "គបក"
    assert texts.get("fr") == texts.get("en") == "CPP"
    assert Texts.of({"en": "Party"}).missing(["en", "km"]) == ("km",)
    assert not Texts.of("")
    assert Texts.of({"en": "a"}).with_text("en", "b").with_text("km", "c") == Texts.of(
        {"km": "c", "en": "b"}
    )
    assert Texts.of({"en": "a"}).with_text("en", "") == Texts()


@pytest.mark.parametrize("language", ["", "e", "en_GB", "en ", "ខ្មែរ", "*a"])
def test_a_language_is_a_tag(language: str) -> None:
    assert _fault(lambda: Texts.of({language: "x"}))[0] == "language"


def test_a_text_has_a_language_once() -> None:
    assert _fault(lambda: Texts((("en", "a"), ("en", "b")))) == ("language", "en")


# -- keys and numbers -----------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["", "-a", "a.b", "a b", "ក", "១", "a\n", "x" * 65])
def test_a_key_is_ascii(key: str) -> None:
    assert _fault(lambda: Row(key)) == ("key", key[:64])
    assert _fault(lambda: Column(key)) == ("key", key[:64])
    assert _fault(lambda: ResultsTable(key)) == ("key", key[:64])


@pytest.mark.parametrize("key", ["key", "role", "subtotal", "hidden", "colour", "total", "section"])
def test_what_a_row_says_of_itself_is_no_column(key: str) -> None:
    assert _fault(lambda: Column(key)) == ("reserved", key)


def test_the_total_is_the_total_row_and_no_other() -> None:
    assert _fault(lambda: Row("total")) == ("reserved", "total")
    assert _fault(lambda: Row("all", role=RowRole.TOTAL)) == ("reserved", "all")
    total = Row("total", role=RowRole.TOTAL)
    assert _fault(lambda: ResultsTable("a", rows=(total,))) == ("reserved", "total")
    assert _fault(lambda: ResultsTable("a", total=Row("b"))) == ("reserved", "b")


@pytest.mark.parametrize(
    "number",
    [
        *(10**18, -(10**18), True, 1.5),
        *map(Decimal, ("NaN", "inf", "1e18", "1e-13", "1e999999", "12345678901234567890.5")),
    ],
)
def test_a_number_beyond_reason_is_none(number) -> None:
    assert _fault(lambda: check_number(number, "x")) == ("number", "x")
    assert _fault(lambda: Row("x", (number,))) == ("number", "x")


def test_a_column_and_a_row_hold_what_they_may() -> None:
    assert _fault(lambda: Column("x", decimals=13)) == ("decimals", "x")
    assert _fault(lambda: Column("x", of=10**18)) == ("number", "x")
    assert _fault(lambda: Row("x", colour="#FFF"))[0] == "colour"
    assert Row("x", (Texts(), 0, NOT_AVAILABLE, None)).cells == (None, 0, NOT_AVAILABLE, None)


def test_a_free_key_is_like_the_label() -> None:
    assert free_key("Kampong Cham!", ()) == "kampong_cham"
    assert free_key("Total", ()) == "total_2"
    assert free_key("a", {"a", "a_2"}) == "a_3"
    assert free_key("ខ្មែរ", ()) == "row"
    assert len(free_key("x" * 100, {"x" * 56})) <= 64


# -- tables ---------------------------------------------------------------------------------------


def test_cells_are_found_by_their_keys() -> None:
    table = parties()
    assert table.cell("cnrp", "votes") == 3056824
    assert table.row("fun").cells[0] == Texts.of("FUNCINPEC")
    assert table.column("rank").kind is ColumnKind.RANK
    assert table.has_row("cpp")
    assert not table.has_row("total")
    assert table.with_total(Row("total", (None,) * 7, RowRole.TOTAL)).has_row("total")
    assert table.has_column("votes")
    assert _fault(lambda: table.cell("nobody", "votes")) == ("no_row", "nobody")
    assert _fault(lambda: table.cell("cpp", "nothing")) == ("no_column", "nothing")
    assert _fault(lambda: table.row("total")) == ("no_row", "total")


def test_a_table_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        parties().rows = ()  # type: ignore[misc]
    assert hash(parties()) == hash(parties())


def test_keys_are_there_once_and_rows_are_as_wide_as_the_table() -> None:
    table = parties()
    assert _fault(lambda: replace(table, rows=(*table.rows, table.rows[1]))) == (
        "duplicate",
        "cnrp",
    )
    assert _fault(lambda: replace(table, columns=(table.columns[0],) * 7)) == (
        "duplicate",
        "party",
    )
    assert _fault(lambda: replace(table, rows=(Row("x"),))) == ("cells", "x")
    strange = Row("x", (None,) * 7, extra=Extra((("votes", 1),)))
    assert _fault(lambda: table.with_rows_inserted(0, [strange])) == ("duplicate", "votes")


def test_a_table_has_its_bounds() -> None:
    rows = tuple(Row(f"r{n}") for n in range(MOST_ROWS + 1))
    assert _fault(lambda: ResultsTable("a", rows=rows)) == ("too_many_rows", "a")
    columns = tuple(Column(f"c{n}") for n in range(MOST_COLUMNS + 1))
    assert _fault(lambda: ResultsTable("a", columns=columns)) == ("too_many_columns", "a")


def test_sections_are_the_rows_between_their_headings() -> None:
    def of(roles: str) -> tuple[Section, ...]:
        kinds = {"s": RowRole.SECTION, "d": RowRole.DATA}
        rows = tuple(Row(f"r{n}", role=kinds[role]) for n, role in enumerate(roles))
        return ResultsTable("a", rows=rows).sections()

    assert of("") == (Section(None, 0, 0),)
    assert of("dd") == (Section(None, 0, 2),)
    assert of("sds") == (Section(0, 1, 2), Section(2, 3, 3))
    assert of("dsd") == (Section(None, 0, 1), Section(1, 2, 3))


# -- edits ----------------------------------------------------------------------------------------


def test_an_edit_of_a_cell_shares_every_other_row() -> None:
    table = parties()
    new = table.with_cell("cnrp", "votes", 492)
    assert new.cell("cnrp", "votes") == 492
    assert table.cell("cnrp", "votes") == 3056824
    assert [a is b for a, b in zip(table.rows, new.rows, strict=True)] == [1, 0, 1, 1, 1]
    assert new.columns is table.columns
    assert new._row_places is table._row_places
    assert _fault(lambda: table.with_cell("cnrp", "votes", 10**18))[0] == "number"


def test_several_cells_change_at_once_the_total_row_too() -> None:
    table = parties().with_total(Row("total", (None,) * 7, RowRole.TOTAL))
    new = table.with_cells({("cpp", "seats"): None, ("total", "votes"): 5, ("cpp", "before"): 1})
    assert (new.cell("cpp", "seats"), new.cell("cpp", "before")) == (None, 1)
    assert new.row("total").cells[1] == 5
    assert table.with_cells({}).rows is table.rows


def test_rows_come_go_move_and_get_other_names() -> None:
    table = parties()
    new = table.with_rows_inserted(1, [row("knup", "KNUP", 1, 1, 1), row("bsdp", "B", 1, 1, 1)])
    assert [r.key for r in new.rows][:4] == ["cpp", "knup", "bsdp", "cnrp"]
    assert [r.key for r in new.without_rows(["knup", "cpp"]).rows][:2] == ["bsdp", "cnrp"]
    moved = table.with_rows_moved(["ldp", "cpp"], 2)
    assert [r.key for r in moved.rows] == ["cnrp", "cpp", "ldp", "fun", "invalid"]
    assert [r.key for r in table.with_rows_moved(["cpp"], 5).rows][-1] == "cpp"
    named = table.with_row_renamed("cnrp", "rescue")
    assert named.cell("rescue", "votes") == 3056824
    assert not named.has_row("cnrp")
    assert _fault(lambda: table.with_row_renamed("cnrp", "cpp")) == ("duplicate", "cpp")
    other = table.with_row("cnrp", replace(table.row("cnrp"), hidden=True))
    assert other.row("cnrp").hidden
    assert other.rows[0] is table.rows[0]
    assert _fault(lambda: table.with_row("cnrp", Row("cnrp"))) == ("cells", "cnrp")
    with_total = table.with_row("total", Row("total", (None,) * 7, RowRole.TOTAL))
    assert with_total.without_rows(["total"]) == table
    assert with_total.with_total(None) == table
    assert _fault(lambda: table.with_rows_ordered(table.rows[1:])) == ("no_row", "votes")


def test_columns_come_go_and_move_with_their_cells() -> None:
    table = parties().with_total(Row("total", (None, 9, *[None] * 5), RowRole.TOTAL))
    new = table.with_column_inserted(1, Column("code"), {"cpp": 20, "total": 7})
    assert new.cell("cpp", "code") == 20
    assert new.cell("cnrp", "code") is None
    assert (new.cell("total", "code"), new.cell("total", "votes")) == (7, 9)
    assert new.cell("cpp", "votes") == 3540056
    assert new.without_columns(["code"]) == table
    assert _fault(lambda: table.with_column_inserted(0, Column("x"), {"nobody": 1}))[0] == "no_row"
    moved = table.with_columns_moved(["seats"], 1)
    assert [c.key for c in moved.columns][:3] == ["party", "seats", "votes"]
    assert moved.cell("cpp", "seats") == 6503
    assert moved.with_columns_moved(["seats"], 5) == table


def test_a_column_with_another_name_is_still_what_others_are_computed_from() -> None:
    table = replace(parties(), options=Options(sort="votes"))
    new = table.with_column_renamed("votes", "ballots")
    assert new.column("share").part == new.column("rank").part == new.options.sort == "ballots"
    assert new.with_column_renamed("before", "seats_2012").column("change").of == "seats_2012"
    assert new.cell("cpp", "ballots") == 3540056
    assert _fault(lambda: table.with_column_renamed("votes", "seats")) == ("duplicate", "seats")
    wide = table.with_column("votes", replace(table.column("votes"), decimals=1))
    assert wide.rows is table.rows
    assert wide.column("votes").decimals == 1


def test_an_empty_source_and_empty_options_are_nothing() -> None:
    assert not Source()
    assert Source(Texts.of("NEC"))
    assert not Options()
    assert Options("x")


@settings(max_examples=CAMPAIGN, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables(NO_STRANGE), st.randoms(use_true_random=False))
def test_whatever_is_edited_keys_lead_to_their_rows(table: ResultsTable, dice) -> None:
    if table.rows:
        key, place = dice.choice(table.rows).key, dice.randint(0, len(table.rows))
        before = {r.key: r for r in table.rows}
        moved = table.with_rows_moved([key], place)
        _check(moved)
        assert {r.key: r for r in moved.rows} == before
        gone = table.without_rows([key])
        _check(gone)
        assert set(before) - {r.key for r in gone.rows} == {key}
    if table.columns:
        key, place = dice.choice(table.columns).key, dice.randint(0, len(table.columns))
        moved = table.with_columns_moved([key], place)
        _check(moved)
        for line in table.rows:
            assert moved.cell(line.key, key) == table.cell(line.key, key)
        _check(table.without_columns([key]))
        grown = table.with_column_inserted(place, Column("new_one"))
        _check(grown)
        assert grown.without_columns(["new_one"]) == table


def _check(table: ResultsTable) -> None:
    for place, line in enumerate(table.rows):
        assert table.row_place(line.key) == place
    for place, column in enumerate(table.columns):
        assert table.column_place(column.key) == place
    assert replace(table) == table
