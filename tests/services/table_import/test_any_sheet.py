# SPDX-License-Identifier: MIT
"""Any sheet, under any corrections: nothing of it is lost in silence, and nothing breaks."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icc_editor.formats.tabular import delimited, html_table
from icc_editor.formats.tabular.sheet import CellKind, ReadAs
from icc_editor.post.table_parts import Missing, Texts
from icc_editor.services.table_import.applying import apply
from icc_editor.services.table_import.comparing import match
from icc_editor.services.table_import.mapping import ColumnUse, RowUse
from icc_editor.services.table_import.proposing import propose
from tests.formats.tabular.clipboards import SHAPES
from tests.post.tables import CAMPAIGN
from tests.worker.test_sheets import MADE

CELLS = st.sampled_from(
    [
        *(
            "",
            "",
            "",
            "1",
            "2",
            "3",
            "4",
            "1,156",
            "1.5",
            "50%",
            "១២",
            "n/a",
            "-",
            "2017",
            "9" * 25,
        ),
        *("CPP", "CNRP*", "Kandal", "កណ្តាល", "កំពត", "Party", "Votes", "Share %", "Rank", "a\nb"),
        *("Total", "សរុប", "Valid votes", "Invalid", "Voters", "Sub-total", "Total Kandal"),
        *("* note", "*", "Source: x", "No", "#", "key", "role", "data", "section", "1-2", "2-Jan"),
        *("(5)", "5*", "6†", "489 (12)", "0.1234567890123456", "#DIV/0!", "007", "row", "\u200b"),
    ]
)
UNTOLD = {ColumnUse.KEY, ColumnUse.ROLE}


@st.composite
def sheets(draw):
    width = draw(st.integers(1, 5))
    rows = draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=8))
    text = "\n".join(";".join(f'"{cell}"' for cell in row) for row in rows)
    return delimited.read(text.encode(), ReadAs(header_rows=draw(st.sampled_from([None, 0, 1, 2]))))


@st.composite
def corrected(draw, sheet, mapping):
    if not mapping.columns:
        return mapping
    places, rows = st.integers(0, len(mapping.columns) - 1), st.integers(0, len(mapping.rows) - 1)
    for place, use in draw(st.lists(st.tuples(places, st.sampled_from(ColumnUse)), max_size=3)):
        mapping = mapping.with_column(place, use)
    uses = st.sampled_from([use for use in RowUse if use not in (RowUse.HEADER, RowUse.KEYS)])
    body = rows.filter(lambda row: row >= sheet.header_rows)
    if len(mapping.rows) > sheet.header_rows:
        for row, use in draw(st.lists(st.tuples(body, uses), max_size=3)):
            mapping = mapping.with_rows([row], use)
    return mapping


def held(imported):
    """Return all words around and in a table as one text, and all its numbers."""
    table = imported.table
    rows = [*table.rows, *([table.total] if table.total else [])]
    cells = [cell for row in rows for cell in row.cells]
    words = [cell for cell in cells if isinstance(cell, Texts)]
    words += [table.caption, table.note, table.source.text]
    said = "\n".join(text for texts in words for _language, text in texts.entries)
    numbers = [cell for cell in cells if isinstance(cell, int | Decimal)]
    return said, numbers, any(isinstance(cell, Missing) for cell in cells)


def is_kept(cell, said, numbers, missing):
    if cell.value is not None and any(number == cell.value for number in numbers):
        return True
    text = cell.text.strip("*† \u200b").removeprefix("Source: ")
    return text in said or (missing and text == "n/a")


@settings(max_examples=CAMPAIGN * 4, deadline=None)
@given(st.data())
def test_every_cell_is_in_the_table_or_told(data) -> None:
    sheet = data.draw(sheets())
    mapping = data.draw(corrected(sheet, propose(sheet)))
    imported = apply(mapping, sheet)
    told = {(its.row, its.column) for its in imported.findings}
    kept = held(imported)
    for row, cells in enumerate(sheet.rows[sheet.header_rows :], start=sheet.header_rows):
        for column, cell in enumerate(cells):
            use = mapping.columns[column].use
            is_name = mapping.rows[row] is RowUse.SUBTOTAL and use is ColumnUse.LABEL
            if cell.kind is CellKind.BLANK or use in UNTOLD or is_name:
                continue
            where = {(row, column), (row, -1), (-1, column)}
            assert told & where or is_kept(cell, *kept), (row, column, cell)


@settings(max_examples=CAMPAIGN, deadline=None)
@given(sheets())
def test_a_sheet_over_its_own_table_changes_no_figure(sheet) -> None:
    table = apply(propose(sheet), sheet).table
    changes = match(table, sheet, propose(sheet, like=table))
    assert not [its for its in changes.proposed if its.row not in changes.unclear_rows]


REAL = ("calc_clipboard.html", "writer_clipboard.html")
CLIPBOARDS = {shape[0]: shape[1] for shape in SHAPES} | {
    name: (MADE / name).read_text("utf-8") for name in REAL
}


@pytest.mark.parametrize("html", CLIPBOARDS.values(), ids=CLIPBOARDS.keys())
def test_every_clipboard_becomes_a_table_with_all_its_numbers(html) -> None:
    sheet = html_table.read(html)[0]
    mapping = propose(sheet)
    imported = apply(mapping, sheet)
    told = {(its.row, its.column) for its in imported.findings}
    _said, numbers, _missing = kept = held(imported)
    values = [cell.value for row in sheet.rows for cell in row if cell.value is not None]
    assert bool(numbers) == bool(values)
    for row, cells in enumerate(sheet.rows[sheet.header_rows :], start=sheet.header_rows):
        for column, cell in enumerate(cells):
            if cell.kind is not CellKind.BLANK:
                assert told & {(row, column), (row, -1), (-1, column)} or is_kept(cell, *kept)
