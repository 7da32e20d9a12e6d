# SPDX-License-Identifier: MIT
"""What is offered for Khmer, and for what the checks point out, works in the title too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from icc_editor.gui.proof import proofing
from icc_editor.gui.text_edit.edits import Place
from icc_editor.gui.text_edit.proof_marks import UNKNOWN_WORD, Mark
from icc_editor.post.metadata import Metadata
from icc_editor.post.version import Version

SENTENCE = "ខ្ញុំទៅផ្សារ"
BROKEN = "ខ្ញុំ\u200bទៅ\u200bផ្សារ"
WRONG, RIGHT = "ស្រ្តី", "ស្ត្រី"


def do(panel, name):
    panel.actions_by_name[name].trigger()


def show(panel, title, text):
    """Show a post with a title and a text; return where the title is written."""
    panel.show_post([Version("km", text, Metadata(title=title))])
    return panel.page.title


def choose(field, start, end):
    field.select_range(field.position_of(Place(0, start)), field.position_of(Place(0, end)))


def chosen(field):
    return field.textCursor().selectedText()


@pytest.fixture
def checked(panel):
    panel.khmer.set_checks(
        lambda _language: proofing.encoding_marks, lambda _word, _language, answer: answer(())
    )
    return panel


def test_a_title_is_checked_in_pauses_and_by_itself(checked, qtbot, write):
    title = show(checked, f"one {WRONG}", "text")
    text = checked.edit
    for field in (title, text):
        qtbot.waitUntil(lambda field=field: not field.marks.is_waiting)
    block = title.document().firstBlock()
    assert [(mark.start, mark.end) for mark in title.marks.marks_in(block)] == [(4, 10)]
    assert (title.marks.blocks_checked, text.marks.blocks_checked) == (1, 1)
    title.moveCursor(QTextCursor.MoveOperation.Start)
    write(title, "a")
    assert title.marks.blocks_checked == 1  # not on the key
    assert [mark.start for mark in title.marks.marks_in(block)] == [5]  # it moves with its word
    qtbot.waitUntil(lambda: not title.marks.is_waiting)
    assert (title.marks.blocks_checked, text.marks.blocks_checked) == (2, 1)
    write(text, "a")
    qtbot.waitUntil(lambda: not text.marks.is_waiting)
    assert (title.marks.blocks_checked, text.marks.blocks_checked) == (2, 2)


@pytest.mark.parametrize("title", ["    xx", "# xx", "- xx", "***", "```xx", "1. xx"])
def test_a_title_is_prose_whatever_markdown_would_see_in_it(panel, title):
    panel.khmer.set_checks(lambda _language: lambda _text: [Mark(0, 3, "x")], None)
    marks = show(panel, title, "").marks
    assert marks.checked(0)[1]
    assert marks.mark_at(Place(0, 1))


def test_waves_are_drawn_under_a_title(checked, qtbot):
    title = show(checked, WRONG, "")
    qtbot.waitUntil(lambda: not title.marks.is_waiting)
    QApplication.processEvents()
    marked = title.viewport().grab().toImage()
    title.marks.set_check(lambda _text: [])
    assert title.viewport().grab().toImage() != marked


def test_hidden_signs_of_a_title_are_drawn_with_those_of_the_text(panel):
    title = show(panel, BROKEN, "")
    QApplication.processEvents()
    plain = title.viewport().grab().toImage()
    do(panel, "show-breaks")
    shown = title.viewport().grab().toImage()
    assert shown != plain
    title = show(panel, BROKEN, "")  # a page that is shown later
    QApplication.processEvents()
    assert title.viewport().grab().toImage() == shown
    do(panel, "show-breaks")
    assert title.viewport().grab().toImage() == plain


def test_the_next_marked_place_is_looked_for_in_title_and_text_and_around(checked):
    told = []
    checked.told.connect(told.append)
    title = show(checked, f"{WRONG} one {WRONG}", f"ដោយ {WRONG}")
    title.setFocus()
    found = []
    for _time in range(4):
        do(checked, "next-mark")
        cursor = checked.page.field.textCursor()
        found.append((checked.page.field is title, cursor.selectionStart()))
        assert chosen(checked.page.field) == WRONG
        assert "" in {chosen(title), chosen(checked.edit)}  # only the place found is chosen
    assert found == [(True, 0), (True, 11), (False, 4), (True, 0)]
    assert told == ["The signs of this letter are in the wrong order."] * 4


def test_a_search_from_the_text_ends_in_the_title(checked, qtbot):
    title = show(checked, WRONG, "one\n\n" * 500)
    do(checked, "next-mark")
    assert checked.khmer.search.is_running
    qtbot.waitUntil(lambda: not checked.khmer.search.is_running)
    assert chosen(title) == WRONG


def test_a_key_in_the_title_ends_a_search(checked, write, press):
    title = show(checked, "Title", "one\n\n" * 500)
    title.setFocus()
    do(checked, "next-mark")
    assert checked.khmer.search.is_running
    press(title, Qt.Key.Key_Escape)
    assert not checked.khmer.search.is_running
    do(checked, "next-mark")
    write(title, "a")
    assert not checked.khmer.search.is_running
    assert title.text() == "aTitle"


def test_a_place_in_the_title_is_put_right_as_one_step_and_the_search_goes_on(checked, write):
    title = show(checked, WRONG, WRONG)
    title.setFocus()
    title.moveCursor(QTextCursor.MoveOperation.End)
    write(title, "ក")
    do(checked, "next-mark")
    do(checked, "next-mark")
    assert chosen(title) == WRONG
    do(checked, "mend")
    assert (checked.metadata().title, checked.edit.text()) == (RIGHT + "ក", WRONG)
    assert chosen(checked.edit) == WRONG
    do(checked, "mend")
    assert checked.edit.text() == RIGHT
    do(checked, "undo")
    assert (title.text(), checked.edit.text()) == (RIGHT + "ក", WRONG)
    do(checked, "undo")
    assert title.text() == WRONG + "ក"
    do(checked, "undo")
    assert title.text() == WRONG
    do(checked, "redo")
    do(checked, "redo")
    assert checked.metadata().title == RIGHT + "ក"


def test_a_title_that_cannot_be_changed_is_marked_and_left_alone(checked):
    title = show(checked, WRONG, "")
    title.setReadOnly(True)
    title.setFocus()
    do(checked, "next-mark")
    assert chosen(title) == WRONG
    for command in ("mend", "insert-breaks", "khmer-digits", "sign-0"):
        do(checked, command)
    assert title.text() == WRONG
    menu = title.context_menu(Place(0, 1))
    assert "Put right" not in "".join(action.text() for action in menu.actions())
    menu.deleteLater()


def test_the_menu_of_a_title_puts_right_and_undoes(checked):
    title = show(checked, f"one {WRONG}", "")
    title.marks.checked(0)
    menu = title.context_menu(Place(0, 5))
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["The signs of this letter are in the wrong order.", f"Put right: {RIGHT}"]
    assert "Paste without formatting" not in texts  # a title has none
    menu.actions()[1].trigger()
    menu.deleteLater()
    assert title.text() == f"one {RIGHT}"
    menu = title.context_menu(Place(0, 0))
    undo = next(action for action in menu.actions() if action.text() == "Undo")
    assert undo.isEnabled()
    undo.trigger()
    menu.deleteLater()
    assert title.text() == f"one {WRONG}"


def test_what_may_be_meant_by_a_word_of_the_title_is_asked_and_put_there(panel):
    asked = []
    panel.khmer.set_checks(
        lambda _language: lambda _block: [Mark(4, 7, UNKNOWN_WORD)],
        lambda *question: asked.append(question),
    )
    title = show(panel, "one tow", "")
    title.marks.checked(0)
    menu = title.context_menu(Place(0, 5))
    word, language, answer = asked.pop()
    assert (word, language) == ("tow", "km")
    answer(["two"])
    next(action for action in menu.actions() if action.text() == "two").trigger()
    menu.deleteLater()
    assert panel.metadata().title == "one two"


def test_word_breaks_and_digits_are_changed_where_the_caret_is(panel):
    title = show(panel, f"{SENTENCE} 12 12", f"{SENTENCE} 12")
    title.setFocus()
    do(panel, "insert-breaks")
    assert (title.text(), panel.edit.text()) == (f"{BROKEN} 12 12", f"{SENTENCE} 12")
    choose(title, len(BROKEN) + 1, len(BROKEN) + 3)
    do(panel, "khmer-digits")
    assert title.text() == f"{BROKEN} ១២ 12"
    assert chosen(title) == "១២"
    do(panel, "undo")
    do(panel, "undo")
    assert panel.metadata().title == f"{SENTENCE} 12 12"
    panel.edit.setFocus()
    do(panel, "khmer-digits")
    assert (title.text(), panel.edit.text()) == (f"{SENTENCE} 12 12", f"{SENTENCE} ១២")


def test_the_caret_of_a_title_is_still_there_while_a_button_has_the_keys(panel):
    title = show(panel, "12", "12")
    title.setFocus()
    panel.tabs.add.setFocus()
    do(panel, "khmer-digits")
    assert (title.text(), panel.edit.text()) == ("១២", "12")


def test_signs_are_typed_into_the_title_when_the_caret_is_there(panel):
    title = show(panel, "", "")
    title.setFocus()
    do(panel, "sign-0")
    assert (panel.metadata().title, panel.edit.text()) == ("«", "")


def commit(field, text):
    """Put text in as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize("put", ["write", "commit"])
def test_x11_codes_become_their_signs_in_title_and_text(panel, write, put):
    title = show(panel, "", "")
    for field in (title, panel.edit):
        {"write": write, "commit": commit}[put](field, chr(0x17FF))
        assert field.toPlainText() == "ាំ"
