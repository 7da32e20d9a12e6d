# SPDX-License-Identifier: MIT
"""A translator works with the keys they chose, and everything names those."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.translation_view.conftest import until

KEY = Qt.Key
CHOSEN = {
    "confirm": ("F4", KEY.Key_F4),
    "review": ("Shift+F4", KEY.Key_F4),
    "next_row": ("F5", KEY.Key_F5),
    "last_row": ("Shift+F5", KEY.Key_F5),
    "next_issue": ("F12", KEY.Key_F12),  # the preview's, by default
    "copy_source": ("Ctrl+M", KEY.Key_M),
}


def press(desk, name):
    """Press the key that was chosen for a command."""
    written, key = CHOSEN[name]
    modifiers = Qt.KeyboardModifier.NoModifier
    if "Shift+" in written:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    if "Ctrl+" in written:
        modifiers |= Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    desk.settle()


@pytest.fixture
def own_keys(desk):
    """Return the desk of a translator who chose other keys."""
    desk.window.parts.preferences.change(
        shortcuts=tuple((name, written) for name, (written, _key) in CHOSEN.items())
    )
    desk.target.setFocus()
    desk.view.go_to(0)
    desk.settle()
    return desk


def test_the_keys_that_were_chosen_do_what_they_are_for(own_keys):
    desk = own_keys
    press(desk, "confirm")
    assert desk.states()[0] == "translated"
    there = desk.view.current
    assert there != 0
    press(desk, "next_row")
    further = desk.view.current
    assert further not in (0, there)
    press(desk, "last_row")
    assert desk.view.current == there
    desk.view.go_to(0)
    press(desk, "review")
    assert desk.states()[0] == "reviewed"
    empty = next(n for n, state in enumerate(desk.states()) if state == "untranslated")
    desk.view.go_to(empty)
    press(desk, "copy_source")
    assert desk.view.segment_of(empty).target == desk.view.segment_of(empty).source


def test_the_keys_they_had_do_it_no_more(own_keys):
    desk = own_keys
    QTest.keyClick(desk.target, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert desk.states()[0] == "draft"
    assert desk.view.current == 0


def test_buttons_name_the_key_there_is(desk):
    view = desk.view
    named = {
        "confirm": view.panel.confirm,
        "review": view.panel.review,
        "next_row": view.bar.next,
        "last_row": view.bar.previous,
    }
    assert view.panel.confirm.toolTip() == "The translation is right (Ctrl+Return)"
    desk.window.parts.preferences.change(
        shortcuts=(("confirm", "F4"), ("review", ""), ("mend_issue", "F5"))
    )
    assert view.panel.confirm.toolTip() == "The translation is right (F4)"
    assert view.panel.review.toolTip() == "Somebody else has read it, too"
    assert view.panel.offers.mend.toolTip() == "Put in the one right answer (F5)"
    assert all(button.toolTip() for button in named.values())


def test_the_window_of_title_and_tables_has_the_chosen_key_too(own_keys):
    desk = own_keys
    desk.do("placed_texts")
    dialog = desk.window.translation.texts.dialog
    assert "F4" in dialog.hint.text()
    assert "F4" in dialog.rows[0].button.toolTip()
    row = next(row for row in dialog.rows if row.segment.address == "field:title")
    row.field.setFocus()
    QTest.keyClick(row.field, KEY.Key_F4)
    desk.settle()
    until(lambda: row.segment.state.value == "translated")
    dialog.reject()


def test_without_a_key_the_window_of_title_and_tables_names_none(desk):
    desk.window.parts.preferences.change(shortcuts=(("confirm", ""),))
    desk.do("placed_texts")
    dialog = desk.window.translation.texts.dialog
    assert dialog.hint.text() == "Enter goes to the next one."
    assert dialog.rows[0].button.toolTip() == "The translation is right"
    dialog.reject()


def test_the_next_issue_is_that_of_the_translation_while_it_is_open(own_keys):
    desk = own_keys
    shown = desk.window.window_actions["show_preview"].isChecked()
    desk.view.put(2, "គណបក្សឈ្នះ ៤៩២ ឃុំ ក្នុងចំណោម ១.៦៤៦។")  # 492 for 489
    desk.settle()
    desk.view.go_to(0)
    assert desk.view.panel.offers.current() is None
    press(desk, "next_issue")
    assert desk.view.current == 2
    assert "៤៩២" in desk.view.panel.offers.current().text
    assert desk.window.window_actions["show_preview"].isChecked() == shown
