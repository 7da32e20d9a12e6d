# SPDX-License-Identifier: MIT
"""The results table that a mapping makes of a sheet, and what is told of it."""

from decimal import Decimal

import pytest

from icc_editor.errors import TableError
from icc_editor.formats.tabular import delimited, html_table, sheet_json
from icc_editor.formats.tabular.sheet import CellKind, ReadAs, Sheet, SheetCell, number_cell
from icc_editor.post.table_parts import NOT_AVAILABLE, ColumnTotal, RowRole, Texts
from icc_editor.services.table_import.applying import apply
from icc_editor.services.table_import.mapping import ColumnUse, RowUse
from icc_editor.services.table_import.proposing import propose
from icc_editor.worker.sheets import read_sheet
from tests.worker.test_sheets import MADE


def sheet(text, **how):
    return delimited.read(text.encode(), ReadAs(**how))


def imported(text, correct=lambda mapping: mapping, **how):
    read = sheet(text, **how)
    return apply(correct(propose(read)), read)


def codes(found):
    return [(f.code, f.row, f.column) for f in found.findings if f.code in OWN]


OWN = {
    *("left_out", "unread", "not_computed", "rounded", "no_section", "second_total"),
    *("key_changed", "footnote"),
}


def test_parties_and_provinces_are_the_keys_of_their_rows() -> None:
    names = (
        *("Cambodian People's Party (CPP)", "គណបក្សសង្គ្រោះជាតិ", "Kandal Province", "កំពត"),
        *("New Party (NEW)", "Other", "អ្នកផ្សេង", "Other"),
    )
    text = "Name;Votes\n" + "".join(f"{name};1\n" for name in names)
    assert [row.key for row in imported(text).table.rows] == [
        *("cpp", "cnrp", "kandal", "kampot", "new", "other", "row", "other_2")
    ]


def test_a_typed_total_is_kept_and_compared() -> None:
    found = imported("Party;Votes\nCPP;1\nCNRP;2\nTotal;4\n")
    assert found.table.total.cells == (Texts.of({"en": "Total"}), 4)
    assert found.table.column("votes").total is ColumnTotal.SUM
    (wrong,) = found.disagreements
    assert (wrong.address, dict(wrong.facts)) == (
        "cell:table/total/votes",
        {"expected": "3", "found": "4"},
    )
    assert not imported("Party;Votes\nCPP;1\nCNRP;2\nTotal;3\n").disagreements


def test_a_subtotal_goes_to_its_section_to_be_compared() -> None:
    found = imported("P;Votes\nKandal;\nA;1\nB;2\nSub-total;4\nKampot;\nA;5\nB;2\n")
    (kandal, *_rows) = found.table.rows
    assert (kandal.role, kandal.subtotal, kandal.cells[1]) == (RowRole.SECTION, True, 4)
    assert [wrong.address for wrong in found.disagreements] == ["cell:table/kandal/votes"]


def test_rows_apart_are_in_no_sum() -> None:
    found = imported("P;Votes\nA;1\nB;2\nTotal;3\nInvalid;7\n")
    assert found.table.row("invalid").role is RowRole.APART
    assert not found.disagreements


def test_labels_in_two_languages_are_one_cell_and_abbreviations_are_for_all() -> None:
    found = imported("Party;គណបក្ស;Votes\nThe one;ប្រជាជន;1\nThe other;សង្គ្រោះ;2\n")
    assert found.table.rows[0].cells[0] == Texts.of({"en": "The one", "km": "ប្រជាជន"})
    cells = [row.cells[0] for row in imported("P;V\nCPP;1\n2017;2\nOther;3\nខ្មែរ;4\n").table.rows]
    assert cells == [
        *(Texts.of("CPP"), Texts.of("2017"), Texts.of({"en": "Other"}), Texts.of({"km": "ខ្មែរ"}))
    ]


def test_blank_zero_and_not_available_stay_three_things() -> None:
    rows = imported("P;V;W\nA;0;1\nB;;2\nC;n/a;3\nD;N.D.;4\n").table.rows
    assert [row.cells[1] for row in rows] == [0, None, NOT_AVAILABLE, NOT_AVAILABLE]


def test_what_is_no_number_stays_as_the_words_it_is() -> None:
    found = imported("P;V\nA;1\nB;about 5\nC;–\nD;2\nE;3\nF;4\n")
    assert [row.cells[1] for row in found.table.rows][1:3] == [Texts.of("about 5"), Texts.of("–")]


def test_numbers_of_two_meanings_are_kept_as_words_and_told() -> None:
    found = imported("P;V\nA;1.156\nB;2.500\n")
    assert found.table.rows[0].cells[1] == Texts.of("1.156")
    assert codes(found) == [("unread", 1, 1), ("unread", 2, 1)]
    told = next(f for f in found.findings if f.code == "ambiguous")
    assert (told.fact("one"), told.fact("other")) == ("1.156", "1156")
    assert imported("P;V\nA;1.156\nB;2.500\n", decimal=",").table.rows[0].cells[1] == 1156


def test_dates_that_spreadsheets_make_are_kept_and_told() -> None:
    found = imported("P;V\nA;1\nB;2-Jan\nC;3\nD;4\n")
    assert found.table.rows[1].cells[1] == Texts.of("2-Jan")
    assert codes(found) == [("unread", 2, 1)]


def test_formulas_without_a_value_and_errors_are_blank_and_told() -> None:
    cells = (SheetCell("=A1", CellKind.FORMULA), SheetCell("#DIV/0!", CellKind.ERROR))
    read = Sheet(tuple((cell, number_cell(1)) for cell in cells))
    found = apply(propose(read).with_column(0, ColumnUse.COUNT, key="a"), read)
    assert [row.cells[0] for row in found.table.rows] == [None, None]
    assert codes(found) == [("not_computed", 0, 0), ("not_computed", 1, 0)]


def test_numbers_a_table_cannot_keep_are_rounded_or_words() -> None:
    found = imported(f"P;V\nA;0.{'1' * 15}\nB;{'9' * 19}\nC;1\nD;2\n")
    assert found.table.rows[0].cells[1] == Decimal("0.111111111111")
    assert found.table.rows[1].cells[1] == Texts.of("9" * 19)
    assert codes(found) == [("rounded", 1, 1), ("unread", 2, 1)]


def test_a_footnote_names_the_cells_it_is_about() -> None:
    text = "Party;Votes\nCPP*;1\nCNRP;2*\nBSDP;3\n* Preliminary\n"
    found = imported(text)
    assert found.table.note.get("en") == "CPP; CNRP, Votes: Preliminary"
    assert found.table.rows[0].cells[0] == Texts.of("CPP")
    assert {(f.row, f.column) for f in found.findings if f.code == "footnote"} == {(1, 0), (2, 1)}


def test_many_marks_and_other_notes_are_kept_as_they_are() -> None:
    text = "Party;Votes\nA;1*\nB;2*\nC;3*\nD;4*\n* Preliminary\nរាប់បឋម\nLast line\n"
    note = imported(text).table.note
    assert note.get("en") == "* Preliminary\nLast line"
    assert note.get("km") == "រាប់បឋម"


def test_the_caption_and_the_source_are_taken() -> None:
    found = imported("Communes won;\nP;Votes\nA;1\nB;2\nSource: NEC\n").table
    assert (found.caption.get("en"), found.source.text.get("en")) == ("Communes won", "NEC")


def test_what_is_left_out_is_told() -> None:
    def correct(mapping):
        return mapping.with_column(1, ColumnUse.SKIP).with_rows([2], RowUse.SKIP)

    found = imported("P;V;W\nA;1;2\nB;3;4\n", correct)
    assert [column.key for column in found.table.columns] == ["p", "w"]
    assert codes(found) == [("left_out", -1, 1), ("left_out", 2, -1)]


def test_a_second_total_and_a_lonely_subtotal_are_told() -> None:
    def correct(mapping):
        return mapping.with_rows([1, 4], RowUse.TOTAL).with_rows([2], RowUse.SUBTOTAL)

    found = imported("P;V\nA;1\nB;2\nC;3\nD;4\n", correct)
    assert codes(found) == [("no_section", 2, -1), ("second_total", 4, -1)]


def test_a_column_of_keys_names_the_rows() -> None:
    def correct(mapping):
        return mapping.with_column(0, ColumnUse.KEY)

    found = imported("Code;P;V\nx1;A;1\nx1;B;2\nno key;C;3\n", correct)
    assert [row.key for row in found.table.rows] == ["x1", "b", "c"]
    assert codes(found) == [("key_changed", 2, 0), ("key_changed", 3, 0)]


def test_two_columns_of_numbers_cannot_share_a_key() -> None:
    with pytest.raises(TableError) as caught:
        imported("P;V;W\nA;1;2\n", lambda m: m.with_column(2, ColumnUse.COUNT, key="v"))
    assert (caught.value.reason, caught.value.key) == ("duplicate", "v")


def test_merged_cells_name_each_row_and_count_once() -> None:
    html = (
        "<table><tr><th>Province<th>Party<th>Votes"
        "<tr><td rowspan=2>Kandal<td>CPP<td>1<tr><td>CNRP<td rowspan=2>2"
        "<tr><td>Kampot<td>CPP</table>"
    )
    read = html_table.read(html)[0]
    found = apply(propose(read), read)
    assert [row.key for row in found.table.rows] == ["kandal_cpp", "kandal_cnrp", "kampot_cpp"]
    assert [row.cells[2] for row in found.table.rows] == [1, 2, None]
    assert [f.code for f in found.findings].count("merged") == 2


def test_nothing_of_a_sheet_is_lost_in_silence() -> None:
    """Every word and number is in the table, in the words around it, or told."""
    text = "Title;;\nRow;P;V\n1;A*;10\n2;B;n.a.\n4;C;x\n;Total;2\n* a note\n"
    read = sheet(text)
    found = apply(propose(read), read)
    said = repr(found.table) + repr(found.findings)
    for cell in (cell for row in read.rows for cell in row):
        assert cell.text.strip("* ") in said or cell.text == "n.a."


@pytest.mark.parametrize("kind", ["xlsx", "ods", "xls", "csv"])
def test_what_libreoffice_writes_becomes_the_same_table(kind) -> None:
    data = (MADE / f"results.{kind}").read_bytes()
    reply = read_sheet({"name": "results", "how": sheet_json.pack_how(ReadAs())}, data)
    read = sheet_json.unpack(reply.blob).sheet
    table = apply(propose(read), read).table
    assert table.caption.get("en") == "Commune results, 4 June 2017"
    assert [column.kind.value for column in table.columns][:5] == [
        *("label", "count", "count", "count", "share")
    ]
    rows = {row.key: row.cells[1:4] for row in table.rows}
    rows.pop("hidden_2", None)  # XLS and CSV do not tell that it is hidden
    assert rows == {
        "kampong_cham": (845, 478, 408123),
        "kampong_thom": (503, 359, Decimal("212456.5")),
        "kratie": (0, -5, 1348),
        "raised": (12, 13, 14),
    }
    assert table.total.cells[1:4] == (1349, 834, Decimal("621930.5"))
    assert table.total.cells[6] is NOT_AVAILABLE


def test_a_mark_of_a_header_is_explained_by_its_note_and_told() -> None:
    html = (
        "<table><tr><th>Party<th>Votes<sup>1</sup><tr><td>CPP<td>5<tr><td>CNRP<td>6"
        "<tr><td colspan=2>1) Preliminary</table>"
    )
    read = html_table.read(html)[0]
    found = apply(propose(read), read)
    assert found.table.note.get("en") == "Votes: Preliminary"
    assert ("footnote", 0, 1) in codes(found)


def test_a_second_subtotal_that_says_otherwise_is_told() -> None:
    text = "P;V\nKandal;9\nA;1\nB;2\nSub-total;3\nKampot;\nC;4\n"
    read = sheet(text)
    mapping = propose(read).with_rows([1, 5], RowUse.SECTION).with_rows([4], RowUse.SUBTOTAL)
    found = apply(mapping, read)
    assert found.table.row("kandal").cells[1] == 9
    assert codes(found) == [("second_total", 4, 1)]


def test_all_words_of_a_note_are_kept() -> None:
    def correct(mapping):
        return mapping.with_rows([3], RowUse.NOTE)

    assert imported("P;V;W\nA;1;2\nB;3;4\nas;of;today\n", correct).table.note.get("en") == (
        "as of today"
    )
