# SPDX-License-Identifier: MIT
"""Links, pictures, figures and the like of the source, placed in the translation by chips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

SOURCE = """\
The [committee](https://a.org "List") said **so** in {{communes.cpp.chiefs}} communes.[^1]

- One has {{communes.cnrp.chiefs}}.

![Chiefs](tables/communes.toml)

![A market](images/market.png "By us")

Only words.

[^1]: A note.
"""
TARGET = """\
គណៈកម្មាធិការ បាននិយាយ

មានតែពាក្យ។

[^1]: កំណត់។
"""
TABLE = """\
id = "communes"
caption = { en = "Chiefs", km = "មេឃុំ" }

[[columns]]
key = "party"
kind = "label"

[[columns]]
key = "chiefs"
kind = "count"

[[rows]]
key = "cpp"
party = "CPP"
chiefs = 1156

[[rows]]
key = "cnrp"
party = "CNRP"
chiefs = 489
"""


@pytest.fixture
def post(post):
    """Return a post with everything in it that can be placed."""
    (post.path / "en.md").write_text(f"---\ntitle: Results\n---\n{SOURCE}", "utf-8")
    (post.path / "km.md").write_text(f"---\ntitle: លទ្ធផល\n---\n{TARGET}", "utf-8")
    (post.path / "tables").mkdir()
    (post.path / "tables" / "communes.toml").write_text(TABLE, "utf-8")
    return post


@pytest.fixture
def strip(desk):
    """Return the chips, of the first paragraph."""
    desk.window.resize(1600, 900)
    desk.view.go_to(0)
    desk.settle()
    return desk.view.panel.pieces


def placed(strip):
    return [line.is_placed for line in strip.lines]


def texts(strip):
    return [line.text for line in strip.lines]


def undo(desk):
    QTest.keyClick(desk.target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle()


def test_chips_show_what_goes_over_in_the_order_of_the_source(strip):
    link, bold, figure, note = texts(strip)
    assert (link, bold) == ("committee", "so")
    assert figure.startswith("១")
    assert "CPP" in figure
    assert "1" in note
    assert placed(strip) == [False] * 4
    assert "https://a.org" in strip.lines[0].tip
    assert strip.heading.text() == "4 to place"


def test_a_link_is_put_around_the_words_that_are_selected(desk, strip):
    desk.target.select_range(0, len("គណៈកម្មាធិការ"))
    QTest.mouseClick(strip.chips[0], Qt.MouseButton.LeftButton)
    desk.settle()
    first = desk.target.text().split("\n")[0]
    assert first == '[គណៈកម្មាធិការ](https://a.org "List") បាននិយាយ'
    assert placed(strip) == [True, False, False, False]
    assert desk.target.hasFocus()


def test_a_link_without_selected_words_has_its_own_to_be_written_over(desk, strip):
    QTest.mouseClick(strip.chips[0], Qt.MouseButton.LeftButton)
    assert desk.target.selected_text() == "committee"
    QTest.keyClicks(desk.target, "x")
    desk.settle()
    assert desk.target.text().startswith('គណៈកម្មាធិការ បាននិយាយ[x](https://a.org "List")\n')


def test_placing_is_one_step_of_undo(desk, strip):
    before = desk.target.text()
    desk.target.select_range(0, len("គណៈកម្មាធិការ"))
    QTest.mouseClick(strip.chips[0], Qt.MouseButton.LeftButton)
    desk.settle()
    undo(desk)
    assert desk.target.text() == before
    assert placed(strip) == [False] * 4


def test_a_key_places_one_after_the_other(desk, strip):
    for _ in range(4):
        QTest.keyClick(desk.target, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(desk.target, Qt.Key.Key_End)
    desk.settle()
    first = desk.target.text().split("\n")[0]
    assert first == (
        'គណៈកម្មាធិការ បាននិយាយ[committee](https://a.org "List")**so**{{communes.cpp.chiefs}}[^1]'
    )
    assert placed(strip) == [True] * 4
    assert strip.heading.text() == "All placed"
    desk.do("place_piece")
    assert desk.window.messages.text() == "Nothing is left to place here."


def test_one_that_is_placed_is_shown_and_not_put_in_again(desk, strip):
    desk.view.put(0, "ខ {{communes.cpp.chiefs}} គ")
    desk.settle()
    assert placed(strip) == [False, False, True, False]
    before = desk.target.text()
    QTest.mouseClick(strip.chips[2], Qt.MouseButton.LeftButton)
    assert desk.target.selected_text() == "{{communes.cpp.chiefs}}"
    assert desk.target.text() == before


def test_a_figure_takes_the_place_of_a_number_that_is_selected(desk, strip):
    desk.view.put(0, "1156 ឃុំ")
    desk.target.select_range(0, 4)
    strip.chips[2].click()
    assert desk.target.text().startswith("{{communes.cpp.chiefs}} ឃុំ")


def test_chips_are_reached_and_used_by_keys_alone(desk, strip):
    QTest.keyClick(desk.target, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert strip.chips[0].hasFocus()
    QTest.keyClick(strip.chips[0], Qt.Key.Key_Right)
    QTest.keyClick(strip.chips[1], Qt.Key.Key_Right)
    assert strip.chips[2].hasFocus()
    QTest.keyClick(strip.chips[2], Qt.Key.Key_Return)
    assert desk.target.text().startswith("គណៈកម្មាធិការ បាននិយាយ{{communes.cpp.chiefs}}\n")
    assert desk.target.hasFocus()
    QTest.keyClick(desk.target, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(strip.chips[0], Qt.Key.Key_Escape)
    assert desk.target.hasFocus()
    assert desk.view.pages is not None  # Escape did not close the translation


def test_what_has_no_room_is_in_a_menu(desk, strip):
    strip.resize(300, strip.height())
    assert not strip.chips[3].isVisibleTo(strip)
    assert strip.more.isVisibleTo(strip)
    strip.menu.aboutToShow.emit()
    actions = strip.menu.actions()
    assert actions[-1].text() == texts(strip)[3]
    actions[-1].trigger()
    assert "[^1]" in desk.target.text().split("\n")[0]


def test_a_row_without_a_translation_gets_room_first(desk, strip):
    desk.view.go_to(1)
    desk.settle()
    assert len(strip.lines) == 1
    desk.do("place_piece")
    assert "\n- {{communes.cnrp.chiefs}}\n" in desk.target.text()


def test_a_table_is_put_in_once(desk, strip):
    for row in range(desk.view.row_count):
        if "tables/" in desk.view.texts(row).source:
            desk.view._enter(row)
            break
    [line] = strip.lines
    assert line.text == "មេឃុំ"
    desk.do("place_piece")
    assert desk.target.text().count("tables/communes.toml") == 1
    assert [its.is_placed for its in strip.lines] == [True]


def test_a_picture_asks_for_its_description(desk, strip):
    for row in range(desk.view.row_count):
        if "images/" in desk.view.texts(row).source:
            desk.view.go_to(row)
            break
    desk.settle()
    desk.do("place_piece")
    assert desk.target.selected_text() == "A market"
    assert '\n![A market](images/market.png "By us")\n' in desk.target.text()


def test_a_paragraph_of_words_alone_has_no_chips(desk, strip):
    for row in range(desk.view.row_count):
        if "Only" in desk.view.texts(row).source:
            desk.view.go_to(row)
            break
    desk.settle()
    assert not strip.isVisibleTo(desk.view)
    desk.do("go_to_pieces")
    assert desk.window.messages.text() == "Nothing goes over as it is here."


def test_screen_readers_hear_what_a_chip_is_and_whether_it_is_missing(desk, strip):
    named = QAccessible.queryAccessibleInterface(strip.chips[0])
    assert named.text(QAccessible.Text.Name) == "Link: committee, missing"
    strip.chips[0].click()
    desk.settle()
    assert named.text(QAccessible.Text.Name) == "Link: committee, placed"


@pytest.mark.parametrize("name", ["place_piece", "go_to_pieces"])
def test_commands_stand_in_the_menu_and_wait_for_a_translation(desk, name):
    action = desk.window.window_actions[name]
    assert action.isEnabled()
    assert action in desk.window.window_actions["paragraph"].menu().actions()
    desk.window.window_actions["translate"].trigger()
    assert not action.isEnabled()
    assert not desk.view.panel.pieces.lines
