# SPDX-License-Identifier: MIT
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_editor.errors import TableError
from icc_editor.post.column_problems import MOST_STEPS
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import (
    NOT_AVAILABLE,
    Column,
    ColumnKind,
    ColumnTotal,
    Missing,
    Row,
    RowRole,
    Texts,
)
from icc_editor.post.table_sums import Sum
from tests.post.tables import CAMPAIGN, NO_STRANGE, parties, tables

SUM = ColumnTotal.SUM


def small(cells, *columns, roles="", **more) -> ResultsTable:
    """A table with a column ``n`` of these cells, and more columns without any."""
    kinds = {"d": RowRole.DATA, "s": RowRole.SECTION, "S": RowRole.SECTION, "a": RowRole.APART}
    roles = roles or "d" * len(cells)
    rows = tuple(
        Row(f"r{n}", (cell, *[None] * len(columns)), kinds[role], subtotal=role == "S")
        for n, (cell, role) in enumerate(zip(cells, roles, strict=True))
    )
    return ResultsTable("t", columns=(Column("n", total=SUM), *columns), rows=rows, **more)


def values(table: ResultsTable, column: str) -> list[object]:
    figures = TableFigures(table)
    return [figures.rounded(row.key, column) for row in table.rows]


def share(of="total", **more) -> Column:
    return Column("s", ColumnKind.SHARE, part="n", of=of, **more)


# -- a table as a reader sees it ------------------------------------------------------------------


def test_the_parties_get_their_shares_ranks_and_changes() -> None:
    table = parties()
    figures = TableFigures(table)
    assert figures.value("total", "votes") == 6861518
    assert values(table, "share") == [*map(Decimal, ("51.59", "44.55", "1.93", "1.93")), None]
    assert figures.value("cnrp", "share") == Fraction(3056824 * 100, 6861518)
    assert values(table, "rank") == [1, 2, 3, 3, None]
    assert [figures.tied(row.key, "rank") for row in table.rows] == [1, 1, 2, 2, 0]
    assert figures.tied("cpp", "votes") == 0
    assert values(table, "change") == [-1789, None, -123, NOT_AVAILABLE, None]
    assert figures.value("total", "seats") == 11538
    assert figures.value("total", "share") == 100
    assert figures.rounded("total", "share") == Decimal("100.00")
    assert figures.value("total", "rank") is None
    assert figures.sum("seats") == Sum(11538, 3, 1, 0)
    assert not figures.problems


def test_sums_over_different_rows_are_not_compared() -> None:
    figures = TableFigures(parties())
    assert figures.sum("seats").numbers == figures.sum("before").numbers == 3
    table = parties().with_cell("cnrp", "before", 1)
    assert TableFigures(table).value("total", "change") is NOT_AVAILABLE


def test_blank_is_not_zero_and_neither_is_not_available() -> None:
    assert values(small([0, None, NOT_AVAILABLE, 4], share()), "s") == [
        Decimal("0.00"),
        None,
        NOT_AVAILABLE,
        Decimal("100.00"),
    ]
    figures = TableFigures(small([None, NOT_AVAILABLE, Texts.of("many")], share()))
    assert figures.value("total", "n") is None
    assert figures.value("r2", "n") == Texts.of("many")
    assert figures.value("r2", "s") is None
    assert figures.sum("n") == Sum(0, 0, 1, 1)
    assert TableFigures(small([0, 0])).value("total", "n") == 0


def test_a_share_of_nothing_is_not_available() -> None:
    assert values(small([0, 0], share()), "s") == [NOT_AVAILABLE, NOT_AVAILABLE]
    assert values(small([1], share(of=0)), "s") == [NOT_AVAILABLE]


def test_shares_may_be_of_another_column_a_number_or_the_section() -> None:
    table = small([30, 60], share(of="m"), Column("m", total=SUM))
    table = table.with_cells({("r0", "m"): 40, ("r1", "m"): 80})
    assert values(table, "s") == [Decimal("75.00"), Decimal("75.00")]
    summed = table.with_column("s", replace(table.column("s"), total=SUM))
    assert TableFigures(summed).value("total", "s") == 75
    assert values(small([30, 60], share(of=120)), "s") == [Decimal("25.00"), Decimal("50.00")]
    assert values(small([1], share(of=Decimal("0.5"))), "s") == [Decimal("200.00")]
    table = small([None, 1, 3, None, 2], share(of="section"), roles="sddsd")
    assert values(table, "s") == [None, *map(Decimal, ("25.00", "75.00")), None, Decimal("100.00")]


def test_a_section_shows_its_sums_when_asked() -> None:
    table = small([5, 1, 2, 9, 4, 6], share(total=SUM), roles="SddsdS")
    figures = TableFigures(table)
    assert [figures.value(row.key, "n") for row in table.rows] == [3, 1, 2, None, 4, None]
    assert figures.value("total", "n") == 7
    assert figures.value("r0", "s") == Fraction(300, 7)
    assert [figures.sum("n", section).value for section in range(3)] == [3, 4, 0]
    no_total = table.with_column("n", replace(table.column("n"), total=ColumnTotal.NONE))
    assert TableFigures(no_total).value("r0", "n") is None
    assert TableFigures(no_total).value("r0", "s") == Fraction(300, 7)


def test_what_stands_apart_is_in_no_sum_share_or_rank() -> None:
    rank = Column("rank", ColumnKind.RANK, part="n")
    table = small([5, 100, 3], share(), rank, roles="dad")
    assert TableFigures(table).value("total", "n") == 8
    assert values(table, "s") == [Decimal("62.50"), None, Decimal("37.50")]
    assert values(table, "rank") == [1, None, 2]
    assert values(small([5, 100], share(of=200), roles="da"), "s")[1] == Decimal("50.00")


def test_ranks_may_be_those_of_the_section() -> None:
    rank = Column("rank", ColumnKind.RANK, part="n", of="section")
    table = small([None, 7, 9, 7, None, 3, None, NOT_AVAILABLE], rank, roles="sdddsddd")
    assert values(table, "rank") == [None, 2, 1, 2, None, 1, None, NOT_AVAILABLE]
    assert TableFigures(table).tied("r1", "rank") == 2


def test_typed_shares_and_ranks_are_what_was_typed() -> None:
    typed = Column("s", ColumnKind.SHARE, decimals=1, total=SUM)
    table = small([1, 1], typed).with_cells({("r0", "s"): Decimal("49.95"), ("r1", "s"): 50})
    assert values(table, "s") == [Decimal("50.0"), Decimal("50.0")]
    assert TableFigures(table).value("total", "s") == Fraction(9995, 100)


def test_what_the_source_gave_is_not_shown_for_what_is_computed() -> None:
    table = small([1, 3], share(), total=Row("total", (99, None), RowRole.TOTAL))
    table = table.with_cell("r0", "s", 80)
    figures = TableFigures(table)
    assert (figures.value("total", "n"), table.cell("total", "n")) == (4, 99)
    assert (figures.value("r0", "s"), table.cell("r0", "s")) == (25, 80)


def test_changes_may_be_between_computed_shares() -> None:
    columns = (
        share(total=SUM),
        Column("m", total=SUM),
        Column("s2", ColumnKind.SHARE, part="m", total=SUM),
        Column("c", ColumnKind.CHANGE, part="s", of="s2", total=SUM),
    )
    table = small([1, 2], *columns).with_cells({("r0", "m"): 1, ("r1", "m"): 1})
    assert values(table, "c") == [Decimal("-16.67"), Decimal("16.67")]
    assert TableFigures(table).value("total", "c") == 0
    assert TableFigures(table).decimals("c") == 2


def test_as_many_digits_are_shown_as_the_column_says_or_the_value_has() -> None:
    table = small([Decimal("1.50"), Decimal("0.25"), 7])
    assert values(table, "n") == [Decimal("1.5"), Decimal("0.25"), 7]
    assert str(TableFigures(table).rounded("total", "n")) == "8.75"
    table = table.with_column("n", Column("n", decimals=0))
    assert values(table, "n") == [2, 0, 7]
    assert TableFigures(table).decimals("n") == 0
    change = Column("c", ColumnKind.CHANGE)
    assert TableFigures(small([1], change)).decimals("c") is None
    assert TableFigures(small([1], Column("r", ColumnKind.RANK))).decimals("r") == 0


def test_labels_of_the_total_row_are_its_own() -> None:
    table = parties()
    assert TableFigures(table).value("total", "party") is None
    total = Row("total", (Texts.of("All"), *[None] * 6), RowRole.TOTAL)
    assert TableFigures(table.with_total(total)).value("total", "party") == Texts.of("All")


@pytest.mark.parametrize(("row", "column"), [("nobody", "votes"), ("cpp", "x"), ("total", "x")])
def test_a_cell_that_is_not_there_is_an_error(row: str, column: str) -> None:
    with pytest.raises(TableError):
        TableFigures(parties()).value(row, column)


# -- rounding -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cells", "decimals", "total"),
    [
        ([1, 1, 1], 2, "99.99"),
        ([1, 1, 1], 0, "99"),
        ([1, 1], 2, None),
        ([1, 5], 1, None),
        ([1] * 6, 1, "100.2"),
        ([7], 0, None),
        ([0, 0], 0, None),
        ([], 0, None),
        ([None, 1, NOT_AVAILABLE, 1, 1], 0, "99"),
        ([Decimal("0.1"), Decimal("0.2")], 0, None),
    ],
)
def test_the_note_is_needed_when_the_shares_shown_do_not_add_to_100(cells, decimals, total) -> None:
    figures = TableFigures(small(cells, share(decimals=decimals)))
    assert figures.needs_rounding_note("s") == (total is not None)
    assert figures.columns_with_rounding_note() == (("s",) if total else ())
    if total:
        assert figures.rounded_sum("s") == Decimal(total)


def test_the_note_is_not_for_what_need_not_add_to_100() -> None:
    table = small([1, 1, 1], share(of="m"), Column("m"))
    table = table.with_cells({(f"r{n}", "m"): 3 for n in range(3)})
    assert TableFigures(table).rounded_sum("s") is None
    assert not TableFigures(small([1, 1, 1], share(of=4))).needs_rounding_note("s")
    assert TableFigures(small([1, 1, 1], share(of=3))).needs_rounding_note("s")
    assert not TableFigures(small([1, 1, 1], share(of="nothing"))).needs_rounding_note("s")
    assert not TableFigures(small([1, 1, 1])).needs_rounding_note("n")
    hidden = small([1, 1, 1], share(hidden=True))
    assert TableFigures(hidden).columns_with_rounding_note() == ()


def test_each_section_has_to_add_to_100_when_shares_are_of_sections() -> None:
    table = small([None, 1, 1, None, 1, 1, 1], share(of="section"), roles="sddsddd")
    figures = TableFigures(table)
    assert [figures.rounded_sum("s", n) for n in (None, 0, 1)] == [None, 100, Decimal("99.99")]
    assert figures.needs_rounding_note("s")
    assert not TableFigures(table.without_rows(["r6"])).needs_rounding_note("s")


def test_typed_shares_need_the_note_when_rounding_explains_them() -> None:
    def needs(*shares: str) -> bool:
        table = small([1] * len(shares), Column("s", ColumnKind.SHARE, decimals=1, total=SUM))
        cells = {(f"r{n}", "s"): Decimal(share) for n, share in enumerate(shares)}
        return TableFigures(table.with_cells(cells)).needs_rounding_note("s")

    assert needs("33.3", "33.3", "33.3")
    assert not needs("50.0", "50.0")
    assert not needs("33.3", "33.3", "30.3")  # wrong, not rounded


@settings(max_examples=400, deadline=None)
@given(st.lists(st.none() | st.integers(0, 10**6), max_size=9), st.integers(0, 3))
def test_rounding_agrees_with_fractions(cells, decimals) -> None:
    figures = TableFigures(small(cells, share(decimals=decimals)))
    total, scale = sum(cell or 0 for cell in cells), 10**decimals
    shown = Fraction(0)
    for number, cell in enumerate(cells):
        if cell is not None and total:
            exact = Fraction(100 * cell, total)
            rounded = Fraction(int(exact * scale + Fraction(1, 2)), scale)
            assert figures.value(f"r{number}", "s") == exact
            assert figures.rounded(f"r{number}", "s") == rounded
            shown += rounded
    assert figures.needs_rounding_note("s") == (total != 0 and shown != 100)


# -- what cannot be computed ----------------------------------------------------------------------


def _problem(table: ResultsTable, column: str = "s") -> str:
    figures = TableFigures(table)
    assert figures.value("total", column) is None
    assert all(figures.value(row.key, column) is None for row in table.rows)
    return figures.problems[column].reason


@pytest.mark.parametrize(
    ("column", "reason"),
    [
        (Column("s", ColumnKind.SHARE, part="x", total=SUM), "part"),
        (Column("s", ColumnKind.SHARE, part="name", total=SUM), "part"),
        (Column("s", ColumnKind.SHARE, part="rank", total=SUM), "part"),
        (Column("s", ColumnKind.SHARE, part="n", of="x", total=SUM), "of"),
        (Column("s", ColumnKind.SHARE, part="n", of="name"), "of"),
        (Column("s", ColumnKind.RANK, part="n", of="n"), "of"),
        (Column("s", ColumnKind.RANK, part="n", of=3), "of"),
        (Column("s", ColumnKind.CHANGE, part="n"), "of"),
        (Column("s", ColumnKind.CHANGE, part="n", of="total"), "of"),
        (Column("s", ColumnKind.CHANGE, part="n", of=3), "of"),
        (Column("s", ColumnKind.CHANGE, part="n", of="s", total=SUM), "cycle"),
        (Column("s", ColumnKind.SHARE, part="s", total=SUM), "cycle"),
    ],
)
def test_a_column_that_names_the_wrong_thing_is_blank_and_named(column, reason) -> None:
    others = (Column("name", ColumnKind.LABEL), Column("rank", ColumnKind.RANK, part="n"))
    assert _problem(small([1, 2], column, *others)) == reason
    assert TableFigures(small([1, 2], column, *others)).decimals("s") in (None, 0, 2)


def test_columns_in_a_circle_are_named_and_so_is_too_long_a_way() -> None:
    circle = [
        Column("s", ColumnKind.CHANGE, part="n", of="b"),
        Column("b", ColumnKind.CHANGE, part="c", of="n"),
        Column("c", ColumnKind.CHANGE, part="s", of="n"),
    ]
    assert {_problem(small([1], *circle), key) for key in "sbc"} == {"cycle"}
    assert TableFigures(small([1], *circle)).decimals("s") is None
    names = ["n", *[f"c{n}" for n in range(MOST_STEPS + 1)]]
    chain = [
        Column(new, ColumnKind.CHANGE, part=old, of=old, total=SUM) for old, new in pairwise(names)
    ]
    figures = TableFigures(small([1], *chain))
    assert figures.value("r0", names[-2]) == 0
    assert figures.problems[names[-1]].reason == "steps"
    assert list(figures.problems) == [names[-1]]


def test_a_way_of_many_columns_takes_no_time_to_refuse() -> None:
    chain = [
        Column(f"c{n}", ColumnKind.CHANGE, part=f"c{n + 1}", of=f"c{n + 1}") for n in range(150)
    ]
    table = small([1] * 50, *chain, Column("c150"))
    assert TableFigures(table).value("r0", "c0") is None


# -- after an edit --------------------------------------------------------------------------------


def everything(figures: TableFigures) -> list[object]:
    table = figures.table
    keys = [*(row.key for row in table.rows), "total"]
    found: list[object] = [
        (figures.value(row, c.key), figures.rounded(row, c.key))
        for row in keys
        for c in table.columns
    ]
    found += [figures.tied(row.key, c.key) for row in table.rows for c in table.columns]
    found += [figures.needs_rounding_note(c.key) for c in table.columns]
    found += [figures._sums, figures.problems]
    return found


CELLS = [None, 0, 3, -5, Decimal("1.5"), NOT_AVAILABLE, Texts.of("x")]


@settings(max_examples=CAMPAIGN, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables(NO_STRANGE), st.randoms(use_true_random=False))
def test_after_any_edit_the_figures_are_those_of_a_fresh_look(table: ResultsTable, dice) -> None:
    figures = TableFigures(table)
    for _ in range(6):
        everything(figures)  # so that there is something to forget
        if table.rows and table.columns:
            row, column = dice.choice(table.rows), dice.choice(table.columns)
            kind = dice.randint(0, 19)
            table = table.with_cell(row.key, column.key, dice.choice(CELLS))
            if kind == 0:
                table = table.with_rows_moved([row.key], 0)
            elif kind == 1:
                table = table.with_row(row.key, replace(row, role=RowRole.SECTION, subtotal=True))
            elif kind == 2:
                table = table.with_column(column.key, replace(column, part=""))
            elif kind == 3:
                table = table.with_row_renamed(row.key, row.key + "x")
            elif kind == 4:
                table = table.without_rows([row.key])
        figures = figures.after(table)
        assert figures.table is table
        assert everything(figures) == everything(TableFigures(table))


@pytest.mark.parametrize("before", CELLS)
@pytest.mark.parametrize("now", CELLS)
@pytest.mark.parametrize("roles", ["sddd", "ddsd", "adad"])
def test_sums_follow_a_cell_of_any_kind(before, now, roles) -> None:
    ranks = (Column("r", ColumnKind.RANK, part="n"), Column("q", ColumnKind.RANK, part="s"))
    table = small([9, before, 2, 4], share(), *ranks, roles=roles)
    figures = TableFigures(table)
    everything(figures)
    new = figures.after(table.with_cell("r1", "n", now))
    assert everything(new) == everything(TableFigures(new.table))


def test_an_edit_of_a_cell_looks_at_no_other_column(monkeypatch) -> None:
    table = small([1, 2, 3], share(), Column("m"), Column("t", ColumnKind.SHARE, part="m"))
    figures = TableFigures(table)
    figures.needs_rounding_note("s")
    figures.needs_rounding_note("t")
    new = figures.after(table.with_cell("r1", "m", 7))
    assert set(new._caches) == {"s"}
    assert new._sums.by_column["n"] is figures._sums.by_column["n"]
    same = figures.after(replace(table, caption=Texts.of("x")))
    assert same._caches.keys() == figures._caches.keys()


def test_when_most_rows_change_all_is_looked_at_anew() -> None:
    table = small(list(range(200)))
    new = table.with_cells({(row.key, "n"): 1 for row in table.rows})
    assert TableFigures(table).after(new).value("total", "n") == 200


def test_every_value_is_an_int_when_it_is_whole() -> None:
    figures = TableFigures(small([Decimal("2.0"), Decimal("0.5"), Decimal("0.5")], share()))
    assert all(
        isinstance(value, int | Missing | None) or value.denominator > 1
        for value in [figures.value(f"r{n}", c) for n in range(3) for c in "ns"]
    )
    assert type(figures.value("total", "n")) is int


def test_a_sum_of_what_cannot_be_computed_is_blank_and_no_fault() -> None:
    change = Column("c", ColumnKind.CHANGE, part="name", of=3, total=ColumnTotal.SUM)
    of_it = Column("s", ColumnKind.SHARE, part="c", of="c", total=ColumnTotal.SUM)
    columns = (Column("name", ColumnKind.LABEL), change, of_it)
    rows = (Row("a", (Texts.of("A"), None, None)), Row("total", (None,) * 3, RowRole.TOTAL))
    figures = TableFigures(ResultsTable("t", columns=columns, rows=rows[:1], total=rows[1]))
    assert [figures.value(row, key) for row in ("a", "total") for key in "cs"] == [None] * 4


def test_a_change_between_a_number_and_a_share_has_an_end() -> None:
    """A third has none; a share of one can be in a change, also of a number."""
    table = small([1, 2], share(), Column("c", ColumnKind.CHANGE, part="n", of="s", total=SUM))
    figures = TableFigures(table)
    assert not figures.problems
    assert figures.rounded("r0", "c") == Decimal("-32.33")
    assert figures.rounded("r1", "c") == Decimal("-64.67")
    assert figures.decimals("n") is None


def test_as_many_numbers_in_other_rows_are_no_sums_to_compare() -> None:
    share_of = share(of="m", total=SUM)
    table = small([10, None], share_of, Column("m", total=SUM)).with_cell("r1", "m", 20)
    assert TableFigures(table).value("total", "s") is NOT_AVAILABLE
    table = table.with_cells({("r0", "m"): 40, ("r1", "m"): None})
    assert TableFigures(table).value("total", "s") == 25
