# SPDX-License-Identifier: MIT
"""Letters an input method shows are put in before anything else happens to the text."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui.text_edit.edits import Edit, Selection

SHIFT = Qt.KeyboardModifier.ShiftModifier


def compose(edit, shown, committed=""):
    """Have an input method show letters at the caret, and put others in."""
    event = QInputMethodEvent(shown, [])
    event.setCommitString(committed)
    QApplication.sendEvent(edit, event)


@pytest.fixture
def composing(edit):
    """Return a page of one word in which one more is being composed at its end."""
    edit.set_text("ក")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    compose(edit, "ខ")
    return edit


def test_what_is_shown_is_not_in_the_text_and_grows_in_its_place(composing):
    compose(composing, "ខ្ម")
    assert composing.text() == "ក"
    compose(composing, "", "ខ្មែរ")
    assert composing.text() == "កខ្មែរ"


def test_a_key_puts_it_in_first(composing):
    QTest.keyClick(composing, Qt.Key.Key_Left, SHIFT)
    assert composing.text() == "កខ"
    assert composing.selected_text() == "ខ"
    compose(composing, "", "")  # an input method that says that it has ended adds nothing
    assert composing.text() == "កខ"


def test_a_key_that_is_only_held_lets_it_go_on(composing):
    QTest.keyPress(composing, Qt.Key.Key_Shift)
    assert composing.text() == "ក"
    QTest.keyRelease(composing, Qt.Key.Key_Shift)
    compose(composing, "", "គ")
    assert composing.text() == "កគ"


def test_a_command_puts_it_in_first(composing):
    composing.apply(Edit(0, 0, ("# Heading", ""), Selection.at(0, 0)))
    assert composing.text() == "# Heading\n\nកខ" or composing.text() == "# Heading\nកខ"


def test_a_caret_that_is_moved_leaves_it_where_it_was(composing):
    cursor = QTextCursor(composing.document())
    composing.setTextCursor(cursor)
    assert composing.text() == "កខ"
    assert composing.textCursor().position() == 0


def test_undo_takes_it_back(composing):
    composing.step_back()
    assert composing.text() == "ក"


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_while_letters_are_shown_the_caret_stays_in_the_text(edit, seed):
    """Qt alone dies of it: a caret behind the end of the document is looked at."""
    edit.resize(600, 300)
    edit.show()
    edit.set_text("\n\n".join("ស្ត្រី ខ្មែរ words " * 8 for _ in range(4)))
    chance = random.Random(seed)
    for _ in range(150):
        length = edit.document().characterCount()
        cursor = edit.textCursor()
        what = chance.choice(("show", "show", "commit", "select", "caret", "key", "undo", "type"))
        if what in ("show", "commit"):
            word = chance.choice(("ស្ត្រី", "ក", "words"))
            compose(edit, word if what == "show" else "", "" if what == "show" else word)
        elif what in ("select", "caret"):
            cursor.setPosition(chance.randrange(length))
            mode = QTextCursor.MoveMode.KeepAnchor
            cursor.setPosition(
                chance.randrange(length), mode if what == "select" else mode.MoveAnchor
            )
            edit.setTextCursor(cursor)
        elif what == "key":
            keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Delete)
            QTest.keyClick(edit, chance.choice(keys), SHIFT)
        elif what == "undo":
            edit.undo()
        else:
            cursor.setPosition(chance.randrange(length))
            cursor.insertText("ក")
        cursor = edit.textCursor()
        assert max(cursor.position(), cursor.anchor()) < edit.document().characterCount()
        assert edit.text() == "\n".join(edit.lines())
