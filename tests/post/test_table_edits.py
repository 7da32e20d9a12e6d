# SPDX-License-Identifier: MIT
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from icc_editor.errors import TableError
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_edits import sorted_by, transposed
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import (
    NOT_AVAILABLE,
    Column,
    ColumnKind,
    ColumnTotal,
    Extra,
    Options,
    Row,
    RowRole,
    Texts,
)
from tests.post.tables import CAMPAIGN, NO_STRANGE, parties, tables


def _keys(table: ResultsTable) -> str:
    return " ".join(row.key for row in table.rows)


def _sorted(column: str, **how) -> str:
    return _keys(sorted_by(TableFigures(parties()), column, **how))


def test_rows_are_sorted_by_what_a_column_comes_to() -> None:
    assert _sorted("votes") == "fun ldp cnrp cpp invalid"
    assert _sorted("votes", descending=True) == "cpp cnrp fun ldp invalid"
    assert _sorted("share") == "fun ldp cnrp cpp invalid"
    assert _sorted("rank") == "cpp cnrp fun ldp invalid"
    assert _sorted("change") == "cpp fun cnrp ldp invalid"  # those without a value last
    assert _sorted("change", descending=True) == "fun cpp cnrp ldp invalid"
    assert _sorted("party") == "cnrp cpp fun ldp invalid"
    assert _sorted("party", collate=lambda text: text[::-1]) == "fun ldp cpp cnrp invalid"


def test_the_order_is_remembered_and_a_wrong_column_an_error() -> None:
    table = sorted_by(TableFigures(parties()), "votes", descending=True)
    assert table.options == Options("votes", descending=True)
    with pytest.raises(TableError):
        sorted_by(TableFigures(parties()), "nothing")


def test_rows_stay_in_their_section() -> None:
    names = {"s": RowRole.SECTION, "d": RowRole.DATA, "a": RowRole.APART}
    cells = [("d", 2), ("d", 1), ("s", 0), ("d", 9), ("a", 1), ("d", None), ("d", 3), ("s", 5)]
    rows = tuple(Row(f"r{n}", (cell,), names[role]) for n, (role, cell) in enumerate(cells))
    table = ResultsTable("t", columns=(Column("n"),), rows=rows)
    assert _keys(sorted_by(TableFigures(table), "n")) == "r1 r0 r2 r6 r3 r5 r4 r7"


def test_labels_are_compared_in_the_language_asked_for() -> None:
    labels = [{"en": "b", "km": "ក"}, {"en": "A", "km": "ខ"}, {"km": "គ"}]
    rows = tuple(Row(f"r{n}", (Texts.of(label),)) for n, label in enumerate(labels))
    table = ResultsTable("t", columns=(Column("n", ColumnKind.LABEL),), rows=rows)
    assert _keys(sorted_by(TableFigures(table), "n", language="en")) == "r1 r0 r2"
    assert _keys(sorted_by(TableFigures(table), "n", language="km")) == "r0 r1 r2"


@settings(max_examples=CAMPAIGN, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables(NO_STRANGE), st.randoms(use_true_random=False))
def test_sorting_loses_nothing_and_twice_is_once(table: ResultsTable, dice) -> None:
    if not table.columns:
        return
    column, descending = dice.choice(table.columns).key, dice.random() < 0.5
    once = sorted_by(TableFigures(table), column, descending=descending)
    assert set(map(id, once.rows)) == set(map(id, table.rows))
    assert sorted_by(TableFigures(once), column, descending=descending) == once
    heads = [row.key for row in table.rows if row.role is RowRole.SECTION]
    assert [row.key for row in once.rows if row.role is RowRole.SECTION] == heads


# -- on its side ----------------------------------------------------------------------------------

SUM = ColumnTotal.SUM


def provinces() -> ResultsTable:
    """Votes of two parties in three provinces."""
    columns = (
        Column("province", ColumnKind.LABEL, Texts.of({"en": "Province"})),
        Column("cpp", labels=Texts.of({"en": "CPP", "km": "គបក"}), total=SUM),
        Column("cnrp", total=SUM, hidden=True),
    )
    rows = (
        Row("kandal", (Texts.of({"en": "Kandal", "km": "កណ្ដាល"}), 1, 2)),
        Row("kep", (None, NOT_AVAILABLE, None), hidden=True),
        Row("takeo", (Texts.of("Takeo"), 0, 5)),
    )
    total = Row("total", (Texts.of("All"), None, None), RowRole.TOTAL)
    return ResultsTable("votes", columns=columns, rows=rows, total=total)


def test_a_table_of_one_kind_can_be_turned_on_its_side() -> None:
    turned = transposed(provinces())
    assert [column.key for column in turned.columns] == ["province", "kandal", "kep", "takeo"]
    assert _keys(turned) == "cpp cnrp"
    assert turned.cell("cpp", "province") == Texts.of({"en": "CPP", "km": "គបក"})
    assert turned.column("kandal").labels.get("km") == "កណ្ដាល"
    assert turned.cell("cnrp", "takeo") == 5
    assert turned.cell("cpp", "kep") is NOT_AVAILABLE
    assert turned.column("kep").hidden
    assert turned.row("cnrp").hidden
    assert turned.row("total").cells == (Texts.of("All"), None, None, None)
    assert TableFigures(turned).value("total", "takeo") == 5
    assert transposed(turned) == provinces()


def _with(column: str, **change) -> ResultsTable:
    table = provinces()
    return table.with_column(column, replace(table.column(column), **change))


def _with_row(**change) -> ResultsTable:
    table = provinces()
    return table.with_row("takeo", replace(table.row("takeo"), **change))


@pytest.mark.parametrize(
    ("table", "reason", "key"),
    [
        (provinces().without_columns(["province"]), "label", "votes"),
        (provinces().with_columns_moved(["cpp"], 0), "label", "province"),
        (_with("cpp", kind=ColumnKind.LABEL), "label", "cpp"),
        (provinces().without_columns(["cpp", "cnrp"]), "label", "province"),
        (provinces().without_rows(["kandal", "kep", "takeo"]), "not_alike", "votes"),
        (_with("cnrp", decimals=1), "not_alike", "cnrp"),
        (_with("cpp", kind=ColumnKind.TEXT), "not_alike", "cpp"),
        (_with("cnrp", kind=ColumnKind.SHARE, part="cpp"), "computed", "cnrp"),
        (_with("cnrp", extra=Extra((("x", 1),))), "row_only", "cnrp"),
        (_with_row(colour="#0072b2"), "row_only", "takeo"),
        (_with_row(extra=Extra((("x", 1),))), "row_only", "takeo"),
        (_with_row(cells=(5, 1, 1)), "row_only", "takeo"),
        (_with_row(role=RowRole.APART), "sections", "takeo"),
        (_with_row(role=RowRole.SECTION), "sections", "takeo"),
        (provinces().with_cell("total", "cpp", 3), "given", "total"),
        (provinces().with_row_renamed("kep", "key"), "reserved", "key"),
    ],
)
def test_what_cannot_be_turned_says_why(table: ResultsTable, reason: str, key: str) -> None:
    with pytest.raises(TableError) as caught:
        transposed(table)
    assert (caught.value.reason, caught.value.key) == (reason, key)


def test_a_total_row_that_is_more_than_its_labels_is_not_turned() -> None:
    table = provinces()
    total = replace(table.row("total"), colour="#000000")
    with pytest.raises(TableError, match="TableError"):
        transposed(table.with_total(total))
    assert transposed(table.with_total(None)).total is None
