# SPDX-License-Identifier: MIT
"""Results tables as rows for other programs, and back."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.formats.tabular import delimited, writing
from icc_editor.formats.tabular.sheet import CellKind, ReadAs
from icc_editor.post.metadata import NumberStyle
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.table_parts import (
    NOT_AVAILABLE,
    Column,
    ColumnKind,
    ColumnTotal,
    Row,
    RowRole,
    Texts,
)
from icc_editor.services.table_export import exported
from icc_editor.services.table_import.applying import apply
from icc_editor.services.table_import.proposing import propose
from icc_editor.text.numbers.styles import style_for
from icc_editor.worker.sheet_writing import to_xlsx
from icc_editor.worker.sheets import read
from tests.post.tables import CAMPAIGN, parties


def cells(out):
    return [[cell.text for cell in row] for row in out.rows]


def test_readers_rows_come_out_with_computed_values_and_totals() -> None:
    table = parties().with_total(Row("total", (None,) * 7, RowRole.TOTAL))
    out = exported(TableFigures(table), "en", NumberStyle())
    assert out.header_rows == 1
    assert cells(out)[0] == ["Party", "Votes", "share", "rank", "seats", "before", "change"]
    assert cells(out)[1] == ["CPP", "3,540,056", "51.59%", "1", "6,503", "8,292", "−1,789"]
    assert cells(out)[-1][:3] == ["Total", "6,861,518", "100.00%"]
    assert out.rows[1][2].value == Decimal("51.59")
    assert out.rows[1][2].kind is CellKind.SHARE
    assert out.rows[1][1].kind is CellKind.NUMBER


def test_words_and_digits_are_those_of_the_language() -> None:
    out = exported(TableFigures(parties()), "km", style_for("km"))
    assert cells(out)[0][0] == "គណបក្ស"
    assert cells(out)[1][1] == "៣,៥៤០,០៥៦"
    assert out.rows[1][1].value == 3540056


def test_what_is_not_available_is_said_and_what_is_hidden_is_left_out() -> None:
    table = parties()
    table = table.with_row("cpp", replace(table.row("cpp"), hidden=True))
    table = table.with_column("rank", replace(table.column("rank"), hidden=True))
    out = exported(TableFigures(table), "en", NumberStyle())
    assert [row[0] for row in cells(out)] == ["Party", "CNRP", "FUNCINPEC", "LDP", "Invalid"]
    assert "rank" not in cells(out)[0]
    assert cells(out)[3][3] == "n/a"


def test_keys_and_roles_stand_in_front_when_asked_for() -> None:
    out = exported(TableFigures(parties()), "en", NumberStyle(), keys=True)
    assert cells(out)[0][:3] == ["key", "role", "party"]
    assert [row[:2] for row in cells(out)[1:]] == [
        *(["", ""], ["cpp", "data"], ["cnrp", "data"], ["fun", "data"], ["ldp", "data"]),
        ["invalid", "apart"],
    ]


def test_a_csv_of_it_is_what_excel_opens() -> None:
    raw = writing.to_csv(exported(TableFigures(parties()), "en", NumberStyle()).rows)
    assert raw.startswith(b"\xef\xbb\xbfParty,Votes,share,rank")
    assert "CPP,3540056,51.59%,1,6503,8292,-1789" in raw.decode("utf-8-sig")


# -- out and in again -----------------------------------------------------------------------------

KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,7}", fullmatch=True).filter(
    lambda key: key not in {"key", "role", "subtotal", "hidden", "colour", "total", "section"}
)
LABELS = st.sampled_from(
    [
        *("Kandal", "គណបក្សសង្គ្រោះជាតិ", "CNRP", "=1+1", "a;b", 'say "no"', "-x", "two\nlines"),
        *("Total", "Invalid votes", "Source: me", "* note", "@x", "'x", "x'", "ខេត្ត កំពត"),
    ]
)
COUNTS = (
    st.integers(-(10**14), 10**14)
    | st.just(NOT_AVAILABLE)
    | st.none()
    | st.builds(lambda n: Decimal(n) / 100, st.integers(-(10**9), 10**9))
)
SHARES = st.none() | st.builds(lambda n: Decimal(n).scaleb(-2), st.integers(0, 10_000))


@st.composite
def tables(draw):
    """Tables of words, counts and shares, with sections, rows apart, totals that may be wrong."""
    keys = draw(st.lists(KEYS, min_size=2, max_size=5, unique=True))
    kinds = [ColumnKind.LABEL, ColumnKind.COUNT]
    kinds += [draw(st.sampled_from([ColumnKind.COUNT, ColumnKind.SHARE])) for _ in keys[2:]]
    columns = tuple(
        Column(key, kind, Texts.of({"en": key.upper()}), total=ColumnTotal.SUM)
        for key, kind in zip(keys, kinds, strict=True)
    )

    def row(key, role):
        values = [
            draw(COUNTS if kind is ColumnKind.COUNT else SHARES)
            if role in (RowRole.DATA, RowRole.APART)
            else None
            for kind in kinds[1:]
        ]
        return Row(key, (Texts.of({"en": draw(LABELS)}), *values), role)

    # The first row holds numbers, and of both kinds: else no reader knows what the columns are.
    first = [7 if kind is ColumnKind.COUNT else Decimal("7.50") for kind in kinds[1:]]
    rows = [Row("first", (Texts.of("First"), *first)), Row("next", (Texts.of("Next"), *first))]
    roles = st.sampled_from([RowRole.DATA, RowRole.DATA, RowRole.APART, RowRole.SECTION])
    more = draw(st.lists(KEYS, max_size=6, unique=True))
    rows += [row(key, draw(roles)) for key in more if key not in ("first", "next")]
    summed = Row("total", (Texts.of({"en": "Sum"}), *[None] * len(kinds[1:])), RowRole.TOTAL)
    total = draw(st.sampled_from([None, summed]))
    return ResultsTable("t", columns=columns, rows=tuple(rows), total=total)


def plain(value):
    return value.entries[0][1] if isinstance(value, Texts) else value


def data(table):
    """Return what must come back: keys, roles, kinds, words and numbers."""
    figures = TableFigures(table)
    rows = [
        (row.key, row.role, [plain(figures.rounded(row.key, c.key)) for c in table.columns])
        for row in table.rows
    ]
    return [(c.key, c.labels.get("en")) for c in table.columns], rows, table.total is not None


def again(sheet):
    return data(apply(propose(sheet), sheet, "t").table)


@settings(max_examples=CAMPAIGN, deadline=None)
@given(tables())
def test_csv_and_xlsx_out_and_in_are_the_same_data(table) -> None:
    out = exported(TableFigures(table), "en", NumberStyle(), keys=True)
    csv = delimited.read(writing.to_csv(out.rows), ReadAs(header_rows=out.header_rows))
    assert again(csv) == data(table)
    xlsx = read(to_xlsx(out.rows, header_rows=out.header_rows), ReadAs(header_rows=2)).sheet
    assert again(xlsx) == data(table)


def test_a_row_in_which_nothing_was_typed_yet_does_not_go_out() -> None:
    table = parties()
    blank = Row("row", (None,) * len(table.columns))
    grown = table.with_rows_inserted(2, [blank])
    assert cells(exported(TableFigures(grown), "en", NumberStyle())) == cells(
        exported(TableFigures(table), "en", NumberStyle())
    )
