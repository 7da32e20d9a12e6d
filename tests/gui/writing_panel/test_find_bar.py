# SPDX-License-Identifier: MIT
"""Find and replace below the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version
from tests.gui.writing_panel.conftest import EN


def open_bar(panel, text, *, what="", replacing=False, title=""):
    panel.show_post([Version("en", text, Metadata(title=title))])
    panel.actions_by_name["replace" if replacing else "find"].trigger()
    panel.find_bar.what.setText(what)
    panel.find_bar.search()
    return panel.find_bar


def test_all_places_are_marked_and_counted_and_walked_round(panel, press):
    bar = open_bar(panel, "one two one\n\none", what="one")
    assert bar.isVisible()
    assert not bar.by.isVisible()
    assert bar.count.text() == "Found: 3"
    assert len(panel.edit.extraSelections()) == 3
    for expected in ("1 of 3", "2 of 3", "3 of 3", "1 of 3"):
        press(bar.what, Qt.Key.Key_Return, "\r")
        assert bar.count.text() == expected
        assert panel.edit.selected_text() == "one"
    press(bar.what, Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "3 of 3"


def test_searching_begins_at_the_caret(panel):
    panel.show_post([Version("en", "one two one")])
    panel.edit.select_range(5, 5)
    panel.actions_by_name["find"].trigger()
    panel.find_bar.what.setText("one")
    panel.find_bar.search()
    panel.find_bar.go(1)
    assert panel.edit.textCursor().selectionStart() == 8
    panel.edit.select_range(5, 5)
    panel.find_bar.search()
    panel.find_bar.go(-1)
    assert panel.edit.textCursor().selectionStart() == 0


def test_the_selected_words_are_looked_for(panel):
    panel.edit.select_range(4, 7)
    panel.actions_by_name["find"].trigger()
    assert panel.find_bar.what.text() == "two"
    assert panel.find_bar.count.text() == "1 of 1"


def test_typing_in_the_text_looks_again(panel, qtbot, write):
    bar = open_bar(panel, "one ", what="one")
    panel.edit.go_to_line(0)
    write(panel.edit, "one ")
    qtbot.waitUntil(lambda: bar.count.text() == "Found: 2")


def test_what_is_not_there_and_what_is_invalid_is_said(panel):
    bar = open_bar(panel, "one", what="zwei", replacing=True)
    assert bar.count.text() == "Not found"
    assert not bar.all.isEnabled()
    bar.regex.setChecked(True)
    bar.what.setText("(")
    bar.search()
    assert bar.count.text() == "Not a valid regular expression"


def test_replacing_goes_from_place_to_place(panel):
    bar = open_bar(panel, "one two one", what="one", replacing=True)
    bar.by.setText("1")
    bar.one.click()
    assert panel.text() == "one two one"
    bar.one.click()
    assert panel.text() == "1 two one"
    assert panel.edit.selected_text() == "one"
    bar.one.click()
    assert panel.text() == "1 two 1"


def test_replacing_all_is_one_step_of_the_post(panel):
    bar = open_bar(panel, "one two one\n\none", what="o(n)e", replacing=True)
    bar.regex.setChecked(True)
    bar.by.setText(r"\1!")
    bar.all.click()
    assert panel.text() == "n! two n!\n\nn!"
    assert bar.result.text() == "3 replaced"
    panel.undo.undo()
    assert panel.text() == "one two one\n\none"
    assert not panel.undo.can_undo()


def test_a_read_only_text_is_searched_but_not_changed(panel):
    bar = open_bar(panel, "one one", what="one", replacing=True)
    panel.set_read_only("only to read")
    bar.by.setText("x")
    bar.all.click()
    bar.one.click()
    assert panel.text() == "one one"


def test_escape_closes_and_takes_the_marks_away(panel, press, qtbot):
    bar = open_bar(panel, "one", what="one")
    with qtbot.waitSignal(bar.closed):
        press(bar.what, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert panel.edit.extraSelections() == []


def test_another_version_is_searched_when_it_is_shown(panel):
    panel.show_post([Version("en", "one"), Version("km", "one one")])
    panel.actions_by_name["find"].trigger()
    panel.find_bar.what.setText("one")
    panel.find_bar.search()
    panel.tabs.choose("km")
    assert panel.find_bar.count.text() == "Found: 2"
    panel.tabs.choose("en")
    assert panel.find_bar.count.text() == "Found: 1"


def test_only_places_in_view_are_marked_in_a_long_text(panel):
    bar = open_bar(panel, "one\n\n" * 3000, what="one")
    QApplication.processEvents()
    assert bar.count.text() == "Found: 3000"
    assert 0 < len(panel.edit.extraSelections()) < 100
    bar.go(-1)
    QApplication.processEvents()
    marked = [s.cursor.position() for s in panel.edit.extraSelections()]
    assert panel.edit.textCursor().position() in marked


def test_a_capital_the_search_ignored_is_kept(panel):
    bar = open_bar(panel, "Count the count. COUNT", what="count", replacing=True)
    bar.by.setText("tally")
    bar.all.click()
    assert panel.text() == "Tally the tally. Tally"
    assert bar.result.text() == "3 replaced"
    bar.what.setText("Tally")
    bar.by.setText("sum")
    bar.case.setChecked(True)
    bar.all.click()
    assert panel.text() == "sum the tally. sum"


def test_the_title_is_searched_before_the_text(panel, press):
    bar = open_bar(panel, "one two", what="one", title="The one title")
    assert bar.count.text() == "Found: 2"
    title = panel.page.title
    panel.edit.select_range(1, 1)
    for expected, field in (("1 of 2", title), ("2 of 2", panel.edit), ("1 of 2", title)):
        press(bar.what, Qt.Key.Key_Return, "\r")
        assert bar.count.text() == expected
        assert field.textCursor().selectedText() == "one"
        other = panel.edit if field is title else title
        assert not other.textCursor().hasSelection()
    assert len(title.extraSelections()) == 1
    press(bar.what, Qt.Key.Key_Escape)
    assert title.extraSelections() == []


def test_searching_goes_on_from_the_title_when_the_caret_is_there(panel, qtbot):
    panel.show_post([Version("en", "one", Metadata(title="one two one"))])
    panel.activateWindow()
    title = panel.page.title
    title.setFocus()
    qtbot.waitUntil(title.hasFocus)
    cursor = title.textCursor()
    cursor.setPosition(4)
    title.setTextCursor(cursor)
    panel.actions_by_name["find"].trigger()
    panel.find_bar.what.setText("one")
    panel.find_bar.search()
    panel.find_bar.go(1)
    assert panel.find_bar.count.text() == "2 of 3"
    panel.find_bar.close_bar()
    assert title.hasFocus()


def test_replacing_all_takes_the_title_along_in_the_same_step(panel):
    bar = open_bar(panel, "one two", what="one", replacing=True, title="One")
    bar.by.setText("three")
    bar.all.click()
    assert (panel.metadata().title, panel.text()) == ("Three", "three two")
    assert bar.result.text() == "2 replaced"
    panel.undo.undo()
    assert (panel.metadata().title, panel.text()) == ("One", "one two")
    assert not panel.undo.can_undo()
    panel.undo.redo()
    assert (panel.metadata().title, panel.text()) == ("Three", "three two")


def test_a_title_that_cannot_be_changed_is_left_alone(panel):
    bar = open_bar(panel, "one", what="one", replacing=True)
    broken = Version("en", "---\ntitle: [\n---\none", Metadata(title="one"), problem_line=2)
    panel.show_version(broken)
    bar.search()
    bar.by.setText("two")
    bar.all.click()
    assert panel.metadata().title == "one"
    assert panel.text().endswith("two")
    assert bar.result.text() == "1 replaced"


PICTURE = "![one](images/one.jpg) and [one](https://one.org/one)"


def test_addresses_are_found_but_stay_when_everything_is_replaced(panel):
    bar = open_bar(panel, PICTURE, what="one", replacing=True)
    assert bar.count.text() == "Found: 5"
    bar.by.setText("two")
    bar.all.click()
    assert panel.text() == "![two](images/one.jpg) and [two](https://one.org/one)"
    assert bar.result.text() == "2 replaced, 3 left in an address"
    bar.all.click()
    assert bar.result.text() == "3 left in an address"
    assert panel.text() == "![two](images/one.jpg) and [two](https://one.org/one)"
    bar.addresses.setChecked(True)
    bar.all.click()
    assert panel.text() == PICTURE.replace("one", "two")


def test_what_was_replaced_is_told_no_more_once_it_is_undone(panel):
    bar = open_bar(panel, "one one", what="one", replacing=True)
    bar.by.setText("two")
    bar.all.click()
    assert bar.result.text() == "2 replaced"
    panel.actions_by_name["undo"].trigger()
    assert panel.text() == "one one"
    assert bar.result.text() == ""


def test_replacing_one_by_one_passes_an_address_by_and_says_so(panel):
    bar = open_bar(panel, PICTURE, what="one", replacing=True)
    bar.by.setText("two")
    said = []
    for _ in range(6):
        bar.one.click()
        said.append(bar.result.text())
    assert panel.text() == "![two](images/one.jpg) and [two](https://one.org/one)"
    passed = "1 left in an address"
    assert said == ["", "", passed, "", passed, passed]


def test_the_switches_are_named_in_words_and_fit(panel):
    bar = open_bar(panel, "x", what="x", replacing=True)
    panel.actions_by_name["details"].setChecked(False)
    panel.resize(400, 500)
    QApplication.processEvents()
    for switch in (bar.case, bar.word, bar.regex, bar.addresses):
        assert len(switch.text()) > 3
        assert switch.toolTip()
        assert switch.width() >= switch.sizeHint().width()
        assert bar.rect().contains(switch.mapTo(bar, switch.rect().bottomRight()))


def test_what_was_replaced_everywhere_is_not_said_to_be_missing(panel, qtbot):
    bar = open_bar(panel, "one one", what="one", replacing=True)
    bar.by.setText("two")
    bar.all.click()
    assert (bar.count.text(), bar.result.text()) == ("", "2 replaced")
    panel.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: bar.count.text() == "Found: 2")
    bar.all.click()
    qtbot.keyClicks(bar.what, "x")
    qtbot.waitUntil(lambda: bar.count.text() == "Not found")
    assert bar.result.text() == ""


def test_what_stands_in_another_version_is_offered_there(panel, qtbot):
    panel.show_post([EN, Version("km", "ខ្មែរ one one", Metadata(title="One"))])
    panel.activateWindow()
    panel.actions_by_name["find"].trigger()
    bar = panel.find_bar
    qtbot.keyClicks(bar.what, "two")
    qtbot.waitUntil(lambda: bar.count.text() == "Found: 1")
    assert not bar.elsewhere.isVisible()
    bar.what.setText("one one")
    bar.search()
    assert (bar.count.text(), bar.result.text()) == ("", "Not found here; 1 in ខ្មែរ.")
    bar.what.setText("on")
    bar.search()
    assert not bar.elsewhere.isVisible()
    assert bar.result.text() == ""
    bar.what.setText("e on")
    bar.search()
    assert bar.elsewhere.isVisible()
    bar.elsewhere.click()
    assert panel.language() == "km"
    assert panel.edit.selected_text() == "e on"
    assert bar.count.text() == "1 of 1"
    assert not bar.elsewhere.isVisible()
    bar.what.setText("nowhere")
    bar.search()
    assert (bar.count.text(), bar.result.text()) == ("Not found", "")


def test_other_versions_are_searched_only_while_the_bar_is_seen(panel, qtbot, monkeypatch):
    bar = open_bar(panel, "one", what="two")
    bar.close_bar()
    monkeypatch.setattr(bar.found, "elsewhere", lambda: pytest.fail("nobody asked"))
    qtbot.keyClicks(panel.edit, "x")
    bar.search()
