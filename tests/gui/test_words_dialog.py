# SPDX-License-Identifier: MIT
"""The dialog of the words that are right, alone: what it shows and what it wishes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from icc_editor.gui.proof.words_dialog import WordsDialog
from icc_editor.services.word_lists import WordList, WordMove

PERSONAL, LIBRARY = WordList.PERSONAL, WordList.LIBRARY
WORDS = {
    ("en", PERSONAL): ("zebraa", "Sokhaa", "electon"),
    ("en", LIBRARY): ("communee",),
    ("km", PERSONAL): ("ម៉ូរ៉ានទីន",),
    ("", WordList.LIBRARY_NAMES): ("Kemm Sokhaa",),
}


@pytest.fixture
def wishes():
    return []


@pytest.fixture
def dialog(qtbot, wishes):
    made = WordsDialog()
    qtbot.addWidget(made)
    made.moves_requested.connect(wishes.append)
    made.show_words(WORDS)
    made.show()
    return made


def shown(column):
    return [column.list.item(row).text() for row in range(column.list.count())]


def test_the_lists_of_each_language_and_the_names_are_shown_in_order(dialog):
    assert shown(dialog.personal) == ["electon", "Sokhaa", "zebraa"]
    assert shown(dialog.library) == ["communee"]
    dialog.show_language("km")
    assert (shown(dialog.personal), shown(dialog.library)) == (["ម៉ូរ៉ានទីន"], [])
    dialog.show_language("")
    assert (shown(dialog.personal), shown(dialog.library)) == ([], ["Kemm Sokhaa"])


def test_an_empty_list_teaches_how_to_fill_it(dialog):
    assert not dialog.personal.nothing.isVisible()
    dialog.show_language("fr")
    assert dialog.personal.nothing.isVisible()
    assert "Right-click" in dialog.personal.nothing.text()
    assert dialog.library.nothing.isVisible()


def test_words_are_removed_by_a_key_and_come_back(dialog, wishes, qtbot):
    dialog.personal.list.setFocus()
    dialog.personal.choose("Sokhaa")
    qtbot.keyClick(dialog.personal.list, Qt.Key.Key_Delete)
    gone = WordMove("Sokhaa", "en", PERSONAL, None)
    assert wishes == [(gone,)]
    assert dialog.told.text() == "“Sokhaa” was removed."
    dialog.back_button.click()
    assert wishes[1:] == [(gone.undone(),)]
    assert not dialog.back_button.isEnabled()


def test_several_words_are_removed_and_come_back_together(dialog, wishes):
    dialog.personal.list.selectAll()
    dialog.personal.remove_button.click()
    dialog.back_button.click()
    there, back = wishes
    assert [move.word for move in there] == ["electon", "Sokhaa", "zebraa"]
    assert back == tuple(move.undone() for move in reversed(there))


def test_a_word_is_typed_and_added_by_return(dialog, wishes, qtbot):
    field = dialog.library.field
    for text, able in (("", False), (" 2017 ", False), ("one. two", False), ("Pochh Lonn", True)):
        field.setText(text)
        assert dialog.library.add_button.isEnabled() is able
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert wishes == [(WordMove("Pochh Lonn", "en", None, LIBRARY),)]
    assert field.text() == ""
    assert dialog.isVisible()


def test_a_word_that_is_there_already_is_said_to_be(dialog, wishes):
    dialog.personal.field.setText("electon")
    dialog.personal.add_button.click()
    assert wishes == []
    assert dialog.told.text() == "“electon” is on this list already."


def test_a_khmer_word_goes_to_the_khmer_list_and_is_seen_there(dialog, wishes):
    dialog.personal.field.setText("កឹម")
    dialog.personal.add_button.click()
    assert wishes == [(WordMove("កឹម", "km", None, PERSONAL),)]
    assert dialog.language() == "km"


def test_a_word_is_given_to_everybody_and_taken_back(dialog, wishes):
    assert not dialog.personal.move_button.isEnabled()
    assert not dialog.library.move_button.isVisible()
    dialog.personal.choose("electon")
    dialog.personal.move_button.click()
    dialog.back_button.click()
    move = WordMove("electon", "en", PERSONAL, LIBRARY)
    assert wishes == [(move,), (move.undone(),)]


def test_what_failed_is_told_and_cannot_be_taken_back(dialog):
    dialog.personal.choose("electon")
    dialog.personal.remove_button.click()
    dialog.show_failure("No.")
    assert dialog.told.text() == "No."
    assert not dialog.back_button.isEnabled()


def test_the_tab_key_goes_through_it_in_the_order_one_reads(dialog, qtbot):
    dialog.personal.choose("electon")
    dialog.library.choose("communee")
    dialog.tabs.setFocus()
    visited = []
    for _step in range(11):
        visited.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    mine, ours = dialog.personal, dialog.library
    assert visited == [
        *(dialog.tabs, mine.list, mine.remove_button, mine.move_button, mine.field),
        *(ours.list, ours.remove_button, ours.field),
        *(dialog.close_button, dialog.tabs, mine.list),
    ]
