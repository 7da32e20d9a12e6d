# SPDX-License-Identifier: MIT
"""Figures in the panel: shown, completed while typing, put in by command, renamed."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.paste import FIGURE_TYPE
from icc_editor.post.figure import FigureReference
from icc_editor.post.metadata import Metadata, NumberStyle
from icc_editor.post.table_figures import TableFigures
from icc_editor.post.version import Version
from tests.gui.figures import communes, known

FIGURE = "{{communes.cnrp.chiefs}}"
KEY = Qt.Key


@pytest.fixture
def writing(panel):
    """A panel with a results table, the caret at the end of an English line."""
    panel.show_post(
        [
            Version("en", "won \n\nof {{communes.cpp.chiefs}}.\n", Metadata(title="Title")),
            Version("km", f"ឈ្នះ {FIGURE} ឃុំ\n", Metadata(title=f"ឈ្នះ {FIGURE}")),
        ]
    )
    panel.figures.show_tables(known(communes()).all())
    panel.edit.setFocus()
    put(panel, 4)
    return panel


def put(panel, position, anchor=None):
    cursor = panel.edit.textCursor()
    cursor.setPosition(position if anchor is None else anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    panel.edit.setTextCursor(cursor)


def type_in(panel, text):
    QTest.keyClicks(panel.edit, text)
    QApplication.processEvents()


def press(panel, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(panel.edit, key, modifiers)
    QApplication.processEvents()


def offered(panel):
    """Return what the list offers, None when it is closed."""
    tools = panel.figures.completion
    if not tools.is_open:
        return None
    items = (tools.list.list.item(row) for row in range(tools.list.list.count()))
    choices = [item.data(Qt.ItemDataRole.UserRole) for item in items]
    return [(one.row, one.column, one.value) for one in choices]


def line(panel, number=0):
    return panel.edit.structure.line(number)


def shown(panel, language, number=0):
    """Return the values a page would show, by what it was given."""
    edit = panel.versions.pages[language].edit
    block = edit.document().findBlockByNumber(number)
    return [edit.figures.values.shown(one.reference).text for one in edit.figures.figures_in(block)]


# -- values ---------------------------------------------------------------------------------------


def test_each_version_writes_figures_in_its_own_digits(writing):
    assert shown(writing, "en", 2) == ["1,156"]
    assert shown(writing, "km") == ["៤៨៩"]
    title = writing.versions.pages["km"].title
    assert len(title.figures.boxes_in(title.document().firstBlock())) == 1


def test_before_the_tables_are_read_the_source_is_seen(panel):
    panel.show_post([Version("en", FIGURE, Metadata())])
    block = panel.edit.document().firstBlock()
    assert panel.edit.figures.boxes_in(block) == []
    panel.figures.show_tables([])
    assert len(panel.edit.figures.boxes_in(block)) == 1  # with a warning


def test_another_post_does_not_show_the_tables_of_the_last(writing):
    writing.show_post([Version("en", FIGURE, Metadata())])
    assert writing.edit.figures.values is None


def test_an_edited_table_shows_at_once_and_repaints_its_own_lines(writing):
    writing.figures.show_tables(known(communes(), communes(1, "other")).all())
    before = writing.edit.figures.lines_repainted
    writing.figures.change_table("other", TableFigures(communes(2, "other")))
    assert writing.edit.figures.lines_repainted == before
    writing.figures.change_table("communes", TableFigures(communes(492)))
    assert writing.edit.figures.lines_repainted == before + 1
    assert shown(writing, "km") == ["៤៩២"]


def test_the_same_tables_again_change_nothing(writing):
    tables = known(communes()).all()
    writing.figures.show_tables(tables)
    values = writing.edit.figures.values
    writing.figures.show_tables(tables)
    assert writing.edit.figures.values is values


def test_a_table_that_is_gone_or_damaged_is_said(writing):
    writing.figures.change_table("communes", None)
    problem = writing.edit.figures.values.shown(
        FigureReference("communes", "cpp", "chiefs")
    ).problem
    assert problem.value == "damaged_table"
    writing.figures.drop_table("communes")
    problem = writing.edit.figures.values.shown(
        FigureReference("communes", "cpp", "chiefs")
    ).problem
    assert problem.value == "missing_table"


def test_another_style_of_numbers_shows_at_once(writing):
    style = NumberStyle(group=" ", decimal=",")
    writing.change_field("en", "numbers", style)
    assert shown(writing, "en", 2) == ["1 156"]
    assert shown(writing, "km") == ["៤៨៩"]


def test_a_new_version_shows_values_too(writing):
    writing.show_version(Version("fr", "{{communes.cpp.chiefs}}", Metadata()))
    assert shown(writing, "fr") == ["1\u202f156"]


def test_the_outline_says_what_a_figure_comes_to(writing, qtbot):
    writing.edit.set_text(f"## Won {FIGURE} of {{{{communes.cnrp.seats}}}}")
    qtbot.waitUntil(lambda: writing.outline.list.count() == 1)
    assert writing.outline.list.item(0).text() == "Won 489 of {{communes.cnrp.seats}}"
    writing.figures.change_table("communes", TableFigures(communes(492)))
    qtbot.waitUntil(lambda: "492" in writing.outline.list.item(0).text())


# -- completion -----------------------------------------------------------------------------------


def test_two_braces_offer_figures_and_enter_takes_one(writing):
    type_in(writing, "{")
    assert offered(writing) is None
    type_in(writing, "{")
    assert offered(writing)[0] == ("People’s Party", "Commune chiefs", "1,156")
    type_in(writing, "cn ch")
    assert offered(writing) == [("Rescue Party", "Commune chiefs", "489")]
    press(writing, KEY.Key_Return)
    assert line(writing) == f"won {FIGURE}"
    assert offered(writing) is None
    assert writing.edit.textCursor().position() == 4 + len(FIGURE)
    type_in(writing, " x")
    assert line(writing) == f"won {FIGURE} x"


def test_tab_takes_the_one_the_arrows_chose(writing):
    type_in(writing, "{{chiefs")
    names = [row for row, _column, _value in offered(writing)]
    assert names == ["People’s Party", "Rescue Party", "total"]
    press(writing, KEY.Key_Down)
    press(writing, KEY.Key_Down)
    press(writing, KEY.Key_Up)
    press(writing, KEY.Key_Tab)
    assert line(writing) == f"won {FIGURE}"


def test_the_arrows_go_round_the_ends(writing):
    type_in(writing, "{{chiefs")
    press(writing, KEY.Key_Up)
    press(writing, KEY.Key_Return)
    assert line(writing) == "won {{communes.total.chiefs}}"


def test_escape_closes_the_list_and_leaves_what_was_typed(writing):
    type_in(writing, "{{cn")
    press(writing, KEY.Key_Escape)
    assert offered(writing) is None
    assert line(writing) == "won {{cn"
    press(writing, KEY.Key_Return)  # a line end again
    assert line(writing) == "won {{cn"
    assert writing.edit.structure.line_count > 5


def test_the_keys_stay_in_the_text(writing):
    before = writing.window().focusWidget()
    type_in(writing, "{{")
    assert writing.window().focusWidget() is before
    assert QApplication.activePopupWidget() is None


def test_words_that_fit_nothing_are_said_and_hold_nothing_up(writing):
    type_in(writing, "{{zzz")
    assert offered(writing) == []
    assert "No figure" in writing.figures.completion.list.hint.text()
    press(writing, KEY.Key_Return)
    assert offered(writing) is None
    assert line(writing) == "won {{zzz"


def test_leaving_the_beginning_closes_the_list(writing):
    type_in(writing, "{{cn")
    press(writing, KEY.Key_Home)
    assert offered(writing) is None
    put(writing, 8)
    QApplication.processEvents()
    assert offered(writing) is None  # only typing opens it
    press(writing, KEY.Key_Backspace)
    assert offered(writing) is not None
    for _ in range(3):
        press(writing, KEY.Key_Backspace)
    assert offered(writing) is None


def test_undo_takes_the_figure_back_and_offers_again(writing):
    type_in(writing, "{{cn ch")
    press(writing, KEY.Key_Return)
    press(writing, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line(writing) == "won {{cn ch"
    assert offered(writing) == [("Rescue Party", "Commune chiefs", "489")]


def test_changing_a_key_in_an_open_figure_replaces_the_whole(writing):
    start = writing.edit.position_of(Place(2, 3))
    put(writing, start + len("{{communes.cpp"))
    press(writing, KEY.Key_Backspace)
    press(writing, KEY.Key_Backspace)
    type_in(writing, "nrp")
    assert offered(writing)[0] == ("Rescue Party", "Commune chiefs", "489")
    press(writing, KEY.Key_Return)
    assert line(writing, 2) == f"of {FIGURE}."


def test_a_colon_offers_forms(writing):
    type_in(writing, "{{communes.cnrp.chiefs:")
    assert [value for _row, _column, value in offered(writing)] == ["489", "29.73%", "2"]
    press(writing, KEY.Key_Down)
    press(writing, KEY.Key_Return)
    assert line(writing) == "won {{communes.cnrp.chiefs:share}}"


def test_a_click_takes_a_figure(writing, qtbot):
    type_in(writing, "{{cn ch")
    view = writing.figures.completion.list.list
    place = view.visualItemRect(view.item(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert line(writing) == f"won {FIGURE}"


@pytest.mark.parametrize("text", [r"\{{cn", "`{{cn", "{ {cn", "{{cn}} "])
def test_where_no_figure_can_be_none_is_offered(writing, text):
    type_in(writing, text)
    assert offered(writing) is None or text.startswith("`")


def test_in_code_nothing_is_offered(writing):
    writing.edit.set_text("```\n\n```")
    put(writing, 4)
    type_in(writing, "{{cn")
    assert offered(writing) is None


def test_a_post_without_tables_has_no_list(writing):
    writing.figures.show_tables([])
    type_in(writing, "{{cn")
    assert offered(writing) is None


def test_a_title_is_completed_too(writing):
    title = writing.versions.pages["en"].title
    title.setFocus()
    QTest.keyClick(title, KEY.Key_End)
    QTest.keyClicks(title, " {{cn ch")
    QApplication.processEvents()
    QTest.keyClick(title, KEY.Key_Return)
    assert title.text() == f"Title {FIGURE}"
    assert writing.metadata("en").title == f"Title {FIGURE}"


def test_the_list_stays_inside_the_window(writing):
    writing.resize(500, 420)
    writing.edit.set_text("\n" * 12 + "x " * 12)
    put(writing, writing.edit.document().characterCount() - 1)
    type_in(writing, "{{")
    popup = writing.figures.completion.list
    assert writing.window().rect().contains(popup.geometry())
    caret = writing.edit.cursorRect()
    top = writing.edit.viewport().mapTo(writing.window(), QPoint(0, caret.top())).y()
    height = caret.height()
    assert popup.geometry().bottom() < top or popup.geometry().top() > top + height


def test_a_figure_is_worked_out_after_the_key_is_painted(writing):
    QTest.keyClicks(writing.edit, "{{cn")
    assert offered(writing) is None
    QApplication.processEvents()
    assert offered(writing) is not None


# -- the command ----------------------------------------------------------------------------------


def test_the_command_offers_figures_where_the_caret_is(writing):
    writing.actions_by_name["figure"].trigger()
    assert offered(writing)[0][2] == "1,156"
    press(writing, KEY.Key_Down)
    press(writing, KEY.Key_Down)
    press(writing, KEY.Key_Return)
    assert line(writing) == f"won {FIGURE}"
    press(writing, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line(writing) == "won "


def test_escape_takes_back_what_the_command_began(writing):
    writing.actions_by_name["figure"].trigger()
    type_in(writing, "cn")
    press(writing, KEY.Key_Escape)
    assert line(writing) == "won "
    assert writing.edit.textCursor().position() == 4


def test_a_selected_number_becomes_its_figure(writing):
    type_in(writing, "489")
    put(writing, 7, anchor=4)
    writing.actions_by_name["figure"].trigger()
    assert offered(writing) == [("Rescue Party", "Commune chiefs", "489")]
    press(writing, KEY.Key_Return)
    assert line(writing) == f"won {FIGURE}"
    press(writing, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line(writing) == "won 489"


def test_a_selection_that_is_no_figure_offers_all_and_typing_goes_on(writing):
    type_in(writing, "seats")
    put(writing, 9, anchor=4)
    writing.actions_by_name["figure"].trigger()
    assert len(offered(writing)) > 3
    type_in(writing, "x")
    assert line(writing) == "won x"
    assert offered(writing) is None


def test_at_a_figure_the_command_changes_it(writing):
    put(writing, writing.edit.position_of(Place(2, 3)))
    writing.actions_by_name["figure"].trigger()
    found = offered(writing)
    assert found[0] == ("People’s Party", "Commune chiefs", "1,156")
    assert ("Rescue Party", "Commune chiefs", "489") in found
    type_in(writing, "cnrp chiefs")
    press(writing, KEY.Key_Return)
    assert line(writing, 2) == f"of {FIGURE}."


def test_escape_leaves_a_figure_that_was_to_be_changed(writing):
    put(writing, writing.edit.position_of(Place(2, 3)))
    writing.actions_by_name["figure"].trigger()
    type_in(writing, "cn")
    press(writing, KEY.Key_Escape)
    assert line(writing, 2) == "of {{communes.cpp.chiefs}}."


def test_the_command_says_when_there_is_no_table(writing):
    said = []
    writing.told.connect(said.append)
    writing.figures.show_tables([])
    writing.actions_by_name["figure"].trigger()
    assert len(said) == 1
    assert line(writing) == "won "


def test_the_command_rests_while_the_post_can_only_be_read(writing):
    writing.set_read_only("no")
    assert not writing.actions_by_name["figure"].isEnabled()
    writing.figures.ask()
    assert offered(writing) is None


def test_the_context_menu_changes_a_figure(writing):
    place = Place(2, 10)
    menu = writing.edit.context_menu(place)
    action = next(one for one in menu.actions() if "Figure" in one.text())
    action.trigger()
    assert offered(writing)[0] == ("People’s Party", "Commune chiefs", "1,156")
    menu.deleteLater()


# -- dropping and renaming ------------------------------------------------------------------------


def drop(panel, text, position):
    data = QMimeData()
    data.setData(FIGURE_TYPE, text.encode())
    data.setText("489")
    cursor = QTextCursor(panel.edit.document())
    cursor.setPosition(position)
    point = QPointF(panel.edit.cursorRect(cursor).center())
    event = QDropEvent(
        point,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.edit.dropEvent(event)


def test_a_cell_that_is_dropped_becomes_a_figure_there(writing):
    put(writing, 0)
    drop(writing, FIGURE, 4)
    assert line(writing) == f"won {FIGURE}"
    press(writing, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line(writing) == "won "


def test_a_cell_dropped_on_a_figure_goes_behind_it(writing):
    drop(writing, FIGURE, writing.edit.position_of(Place(2, 10)))
    assert line(writing, 2) == "of {{communes.cpp.chiefs}}" + FIGURE + "."


def test_what_calls_itself_a_figure_and_is_none_is_dropped_as_its_text(writing):
    drop(writing, "{{nonsense}} <b>", 4)
    assert line(writing) == "won 489"


def test_renaming_follows_in_all_versions_and_titles_as_one_step(writing):
    writing.change_field("en", "excerpt", f"It won {FIGURE}.")
    old, new = FigureReference("communes", "cnrp", ""), FigureReference("", "rescue", "")
    renamed = "{{communes.rescue.chiefs}}"
    type_in(writing, "a b")
    put(writing, 2)
    assert writing.rename_figures(old, new) == 3
    assert writing.text("km") == f"ឈ្នះ {renamed} ឃុំ\n"
    assert writing.metadata("km").title == f"ឈ្នះ {renamed}"
    assert writing.metadata("en").excerpt == f"It won {renamed}."
    assert "{{communes.cpp.chiefs}}" in writing.text("en")
    assert writing.edit.textCursor().position() == 2
    writing.undo.undo()
    assert writing.text("km") == f"ឈ្នះ {FIGURE} ឃុំ\n"
    assert writing.metadata("km").title == f"ឈ្នះ {FIGURE}"
    assert writing.metadata("en").excerpt == f"It won {FIGURE}."
    assert line(writing) == "won a b"


def test_renaming_what_no_text_names_is_no_step(writing):
    before = writing.undo.can_undo()
    old, new = FigureReference("other", "", ""), FigureReference("another", "", "")
    assert writing.rename_figures(old, new) == 0
    assert writing.undo.can_undo() == before


def test_digits_are_not_changed_inside_figures(writing):
    writing.edit.set_text("12 {{communes.row1.col2}}")
    writing.edit.selectAll()
    writing.actions_by_name["khmer-digits"].trigger()
    assert line(writing) == "១២ {{communes.row1.col2}}"
