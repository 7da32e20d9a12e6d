# SPDX-License-Identifier: MIT
"""Typing into the grid, as in a spreadsheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from icc_editor.gui.table_editor.table_change import TableEdit
from icc_editor.gui.table_editor.table_editor import CHECK_PAUSE_MS
from icc_editor.post.table_parts import NOT_AVAILABLE, Texts
from tests.gui.table_editor.conftest import a_table

Key = Qt.Key


def test_what_is_typed_goes_into_the_cell_and_enter_goes_down(writer):
    writer.at("cpp", "votes")
    writer.enter("1156")
    assert writer.cell("cpp", "votes") == 1156
    assert writer.where() == ("cnrp", "votes")
    (change,) = writer.changes
    assert (change.what, change.row, change.column) == (TableEdit.TYPE, "cpp", "votes")
    assert change.before == a_table()
    assert change.after is writer.editor.table()


@pytest.mark.parametrize("text", ["៤៨៩", "489", "៤89", " 489 "])
def test_khmer_and_latin_digits_are_the_same_number(writer, text):
    writer.at("cnrp", "seats")
    writer.enter(text)
    assert writer.cell("cnrp", "seats") == 489


@pytest.mark.parametrize("text", ["1,156", "1.156", "១.១៥៦", "១,១៥៦", "1 156"])
def test_groups_are_understood_where_the_column_has_whole_numbers(writer, text):
    writer.at("cpp", "votes")
    writer.enter(text)
    assert writer.cell("cpp", "votes") == 1156


def test_tab_goes_right_and_enter_back_to_where_tabs_began(writer):
    writer.at("cpp", "votes")
    writer.enter("1", Key.Key_Tab)
    assert writer.where() == ("cpp", "share")
    writer.press(Key.Key_Tab)
    writer.press(Key.Key_Tab)
    assert writer.where() == ("cpp", "seats")
    writer.enter("2")
    assert writer.where() == ("cnrp", "votes")
    writer.press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert writer.where() == ("cpp", "votes")
    writer.press(Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert writer.where() == ("cpp", "party")


def test_tab_in_the_last_cell_makes_a_row(writer):
    writer.at("invalid", "seats")
    writer.press(Key.Key_Tab)
    assert [row.key for row in writer.editor.table().rows][-1] == "row"
    assert writer.where() == ("row", "party")
    writer.enter("FUNCINPEC", Key.Key_Tab)
    assert writer.where() == ("funcinpec", "votes"), "the key follows the first label"


def test_a_row_that_has_a_name_keeps_its_key_when_the_name_is_changed(writer):
    writer.editor.replace_table(writer.editor.table().with_row_renamed("cnrp", "row_2"))
    writer.at("row_2", "party")
    writer.enter("CNRP!")
    assert writer.cell("row_2", "party").get("en") == "CNRP!"


def test_enter_makes_a_row_only_after_tabs(writer):
    writer.at("invalid", "votes")
    writer.press(Key.Key_Return)
    assert writer.where() == ("total", "votes")
    assert writer.changes == []
    writer.at("invalid", "votes")
    writer.press(Key.Key_Tab)
    writer.press(Key.Key_Return)
    assert writer.where() == ("row", "votes")


def test_f2_opens_the_cell_with_the_caret_behind_it(writer):
    writer.at("cpp", "votes")
    writer.press(Key.Key_F2)
    writer.type("9")
    writer.press(Key.Key_Left)
    writer.type("0")
    assert writer.grid.is_editing(), "arrows move the caret"
    writer.press(Key.Key_Return)
    assert writer.cell("cpp", "votes") == 50009


def test_arrows_leave_a_cell_that_was_typed_over(writer):
    writer.at("cpp", "votes")
    writer.type("7")
    writer.press(Key.Key_Left)
    assert writer.where() == ("cpp", "party")
    assert writer.cell("cpp", "votes") == 7


def test_escape_leaves_the_cell_as_it_was(writer):
    writer.at("cpp", "votes")
    writer.type("99")
    writer.press(Key.Key_Escape)
    assert writer.cell("cpp", "votes") == 500
    assert writer.changes == []
    assert not writer.grid.is_editing()


@pytest.mark.parametrize(
    "way", ["commit", "hide", "another cell", "another field", "a menu", "lock"]
)
def test_what_is_typed_is_taken_on_every_way_out(writer, qtbot, way):
    writer.at("cpp", "votes")
    writer.type("77")
    editor = writer.editor
    match way:
        case "commit":
            editor.commit()
        case "hide":
            editor.hide()
        case "another cell":
            place = editor.grid.visualRect(editor.model.index(1, 4)).center()
            QTest.mouseClick(editor.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        case "another field":
            editor.strip.caption.setFocus()
        case "a menu":
            writer.do("row-below")
        case "lock":
            editor.lock(locked=True)
    assert editor.table().cell("cpp", "votes") == 77
    assert not editor.grid.is_editing()


def test_another_table_takes_nothing_from_the_one_before(writer):
    writer.at("cpp", "votes")
    writer.type("77")
    writer.editor.show_table(a_table(), ("en",), "en")
    (change,) = writer.changes
    assert change.after.cell("cpp", "votes") == 77
    assert writer.cell("cpp", "votes") == 500


@pytest.mark.parametrize(
    ("text", "choices"),
    [("many", []), ("489*", ["489"]), ("(12)", ["12", "−12"]), ("50%", []), ("1" * 30, [])],
)
def test_what_is_no_number_stays_as_it_was_typed_and_says_why(writer, text, choices):
    writer.at("cpp", "votes")
    writer.type(text)
    writer.editor.commit()
    assert writer.cell("cpp", "votes") == Texts.of(text)
    assert writer.shown("cpp", "votes") == text
    assert writer.editor.bar.told.text()
    offered = [button.text() for button in writer.editor.bar.buttons if button.isVisible()]
    assert offered == choices


def test_two_readings_are_offered_and_one_click_decides(writer, qtbot):
    editor = writer.editor
    table = editor.table().with_cells({(row, "seats"): None for row in ("cpp", "cnrp", "others")})
    editor.replace_table(table)
    writer.at("cpp", "seats")
    writer.type("1.156")
    editor.commit()
    assert writer.cell("cpp", "seats") == Texts.of("1.156")
    two = [button.text() for button in editor.bar.buttons]
    assert sorted(two) == ["1,156", "1.156"]
    qtbot.mouseClick(editor.bar.buttons[two.index("1,156")], Qt.MouseButton.LeftButton)
    assert writer.cell("cpp", "seats") == 1156
    assert not editor.bar.told.text()


def test_not_available_is_typed_in_any_language(writer):
    for text in ("n/a", "N/A", "គ្មាន"):
        writer.at("cpp", "votes")
        writer.type(text)
        writer.editor.commit()
        assert writer.cell("cpp", "votes") is NOT_AVAILABLE
        writer.press(Key.Key_Delete)
        assert writer.cell("cpp", "votes") is None


def test_totals_shares_and_ranks_follow_at_once(writer):
    writer.at("cnrp", "votes")
    writer.enter("800")
    assert writer.shown("total", "votes") == "1,500"
    assert writer.shown("cnrp", "share") == "53.33%"
    assert writer.shown("cnrp", "rank") == "1"
    assert writer.shown("cpp", "rank") == "2"


def test_a_number_typed_over_a_computed_one_is_kept_beside_it(writer):
    writer.at("cpp", "share")
    writer.enter("51")
    assert writer.cell("cpp", "share") == 51
    assert writer.shown("cpp", "share") == "50.00%"
    writer.at("cpp", "share")
    assert "51.00%" in writer.editor.bar.told.text()


def test_looking_into_a_cell_changes_nothing(writer):
    for column in ("party", "votes", "share", "seats"):
        writer.at("cpp", column)
        writer.press(Key.Key_F2)
        writer.press(Key.Key_Return)
    assert writer.changes == []


def test_a_locked_table_cannot_be_typed_into(writer):
    writer.editor.lock(locked=True)
    writer.at("cpp", "votes")
    writer.type("1")
    writer.press(Key.Key_Delete)
    writer.do("delete-rows")
    writer.grid.column_heads.moveSection(1, 3)
    writer.at("invalid", "seats")
    writer.press(Key.Key_Tab)
    assert writer.editor.table() == a_table()
    writer.at("cpp", "votes")
    writer.editor.lock(locked=False)
    writer.type("1")
    writer.editor.commit()
    assert writer.cell("cpp", "votes") == 1


def test_khmer_words_are_typed_in_their_language_alone(writer):
    editor = writer.editor
    editor.language.setCurrentIndex(1)
    assert writer.shown("cnrp", "party") == "CNRP", "better than nothing to read"
    assert editor.model.look(1, 0).elsewhere
    assert not editor.model.look(0, 0).elsewhere
    editor.grid.setFocus()
    writer.at("cnrp", "party")
    writer.enter("គសជ")
    assert writer.cell("cnrp", "party") == Texts.of({"en": "CNRP", "km": "គសជ"})
    writer.at("others", "party")
    writer.enter("ផ្សេងទៀត")
    assert writer.cell("others", "party") == Texts.of("Others").with_text("km", "ផ្សេងទៀត")
    assert writer.shown("cpp", "votes") == "៥០០"


def test_x11s_codes_for_two_khmer_signs_are_two_signs(writer):
    writer.at("cnrp", "party")
    writer.press(Key.Key_F2)
    writer.type("\u17fc")
    writer.press(Key.Key_Return)
    assert writer.cell("cnrp", "party").get("en") == "CNRPុំ"


def test_what_is_taken_while_one_types_leaves_the_field_open_for_the_next_key(writer):
    writer.at("cpp", "votes")
    writer.type("123")
    writer.editor.take()
    assert writer.cell("cpp", "votes") == 123
    writer.type("456")
    writer.editor.take()
    writer.enter("789")
    assert writer.cell("cpp", "votes") == 123456789


def test_escape_brings_back_what_was_there_before_a_half_was_taken(writer):
    writer.at("cpp", "votes")
    writer.type("12")
    writer.editor.take()
    writer.press(Key.Key_Escape)
    assert writer.cell("cpp", "votes") == 500
    assert not writer.grid.is_editing()


def test_a_cell_that_was_only_opened_is_not_taken(writer):
    writer.at("cpp", "votes")
    writer.press(Key.Key_F2)
    writer.editor.take()
    assert writer.changes == []


def test_a_row_is_named_by_its_whole_first_label_not_by_the_half_that_was_taken(writer):
    writer.at("invalid", "seats")
    writer.press(Key.Key_Tab)
    writer.type("FUN")
    writer.editor.take()
    assert writer.where() == ("row", "party")
    writer.enter("CINPEC", Key.Key_Tab)
    assert writer.where() == ("funcinpec", "votes")


def test_a_half_taken_cell_and_its_end_are_one_change_that_joins(writer):
    writer.at("cpp", "votes")
    writer.type("12")
    writer.editor.take()
    writer.enter("3")
    first, second = writer.changes
    assert first.goes_on_as(second)


def test_nothing_is_checked_while_half_a_number_stands_in_a_cell(writer, qtbot):
    asked = []
    writer.editor.check_requested.connect(asked.append)
    qtbot.wait(2 * CHECK_PAUSE_MS)
    asked.clear()
    writer.at("cpp", "votes")
    writer.type("12")
    writer.editor.take()
    qtbot.wait(2 * CHECK_PAUSE_MS)
    assert asked == []
    writer.press(Key.Key_Return)
    qtbot.waitUntil(lambda: asked == [writer.editor.table()])
