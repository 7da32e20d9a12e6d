# SPDX-License-Identifier: MIT
"""The commands of the window have the keys the settings give them, in menus and tips too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from icc_editor.gui.menu_letters import plain_text
from tests.gui.test_main_window import new_post

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def keys_of(window, name: str) -> list[str]:
    return [keys.toString() for keys in window.window_actions.keys[name].action.shortcuts()]


def test_every_command_of_the_menus_has_a_name_of_its_own_and_can_get_another_key(program) -> None:
    keys = program.window.window_actions.keys
    named = [command.name for command in keys.commands if not command.is_fixed]
    assert len(named) == len(set(named)) > 100
    fixed = {command.words for command in keys.commands if command.is_fixed}
    assert fixed == {"Undo", "Redo", "Cut", "Copy", "Paste", "Select all"}
    # Every action that has a key somewhere in the window stands in a menu, but those of the list.
    for name in (*program.window.window_actions.by_name, *program.window.writing.actions_by_name):
        action = program.window.window_actions.by_name.get(name)
        has_menu = action is not None and action.menu() is not None
        assert name in {*named, "undo", "redo", "preview"} or has_menu


def test_what_a_translator_does_can_get_another_key(program) -> None:
    keys = program.window.window_actions.keys
    for name in (
        *("confirm", "review", "next_row", "last_row", "copy_source", "next_issue", "insert_term"),
        *("insert_1", "insert_2", "insert_3"),
    ):
        assert keys[name].menu.startswith("Translate")


def test_no_default_is_one_that_would_be_refused_to_anybody_who_needs_it(program) -> None:
    keys = program.window.window_actions.keys
    for command in keys.commands:
        if not command.is_fixed:
            for key in command.defaults:
                assert keys.refusal(key, command.name) is None
                assert not keys.fixed_holder(key)


def test_a_choice_holds_from_the_start(start, qtbot) -> None:
    program = start(shortcuts=(("bold", "Ctrl+M"), ("show_library", "")))
    window = program.window
    assert window.messages.text() == ""
    new_post(program, qtbot)
    assert keys_of(window, "bold") == ["Ctrl+M"]
    assert keys_of(window, "show_library") == []
    edit = window.writing.edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_B, CTRL)
    assert edit.text() == "The count is over."
    QTest.keyClick(edit, Qt.Key.Key_M, CTRL)
    assert edit.text() == "**The count is over.**"
    QTest.keyClick(edit, Qt.Key.Key_F9)
    assert window.library_panel.isVisible()
    assert window.writing.actions_by_name["bold"].toolTip() == "Bold (Ctrl+M)"


def test_a_choice_holds_at_once_and_its_tips_say_so(program, qtbot) -> None:
    window = program.window
    new_post(program, qtbot)
    act, writing = window.window_actions, window.writing.actions_by_name
    assert writing["preview"].toolTip() == "Show or hide the preview (F12)"
    assert window.writing.find_bar.next.toolTip() == "Next place (F3)"
    program.parts.preferences.change(
        shortcuts=(("show_preview", "F5"), ("find-next", "F4"), ("link", "Ctrl+M"), ("code", ""))
    )
    assert writing["preview"].toolTip() == "Show or hide the preview (F5)"
    assert window.writing.find_bar.next.toolTip() == "Next place (F4)"
    assert writing["link"].toolTip() == "Link (Ctrl+M)"
    assert writing["code"].toolTip() == "Code"
    was_shown = act["show_preview"].isChecked()
    QTest.keyClick(window.writing.edit, Qt.Key.Key_F5)
    assert act["show_preview"].isChecked() is not was_shown
    program.parts.preferences.change(shortcuts=())
    assert keys_of(window, "code") == ["Ctrl+Shift+M"]
    assert writing["preview"].toolTip() == "Show or hide the preview (F12)"


def test_another_window_has_the_choices_too(program, qtbot) -> None:
    program.parts.preferences.change(shortcuts=(("bold", "Ctrl+M"),))
    old = program.window
    old.doors.use_language("fr")
    qtbot.waitUntil(lambda: program.window is not old and program.window.filled)
    assert keys_of(program.window, "bold") == ["Ctrl+M"]


def test_the_menu_of_the_page_names_the_key_there_is(program, qtbot) -> None:
    new_post(program, qtbot)
    program.parts.preferences.change(shortcuts=(("paste-plain", "Ctrl+M"),))
    menu = program.window.writing.edit.empty_menu()
    (plain,) = (one for one in menu.actions() if one.text() == "Paste without formatting")
    assert plain.shortcut().toString() == "Ctrl+M"
    menu.deleteLater()


def test_what_swallows_the_key_of_links_follows_it(program, qtbot) -> None:
    new_post(program, qtbot)
    window = program.window
    program.parts.preferences.change(shortcuts=(("link", "F4"), ("show_library", "Ctrl+K")))
    window.writing.page.title.setFocus()
    qtbot.waitUntil(lambda: not window.writing.actions_by_name["link"].isEnabled())
    QTest.keyClick(window.writing.page.title, Qt.Key.Key_K, CTRL)
    assert not window.library_panel.isVisible()


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ((("bold", "Ctrl+Foo"),), "“Bold”: “Ctrl+Foo” is no key."),
        ((("bold", "Ctrl+A, Ctrl+B"),), "“Bold”: “Ctrl+A, Ctrl+B” is no key."),
        ((("bold", "Ctrl+C"),), "“Bold”: “Ctrl+C” belongs to the text: every field has it."),
        ((("undo", "F4"),), "“Undo” always keeps its own."),
        ((("code", "F4"), ("bold", "F4")), "“Bold”: “F4” is the shortcut of “Code”."),
        ((("bold", "F2"),), "“Bold”: “F2” is the shortcut of “Rename”."),
    ],
)
def test_a_choice_that_cannot_be_followed_is_told_and_the_own_key_stays(
    start, stored, said
) -> None:
    window = start(shortcuts=stored).window
    lines = window.messages.text().split("\n")
    assert lines == ["Some shortcuts in the settings cannot be used.", said]
    assert keys_of(window, "bold") == ["Ctrl+B"]


def test_a_choice_for_a_command_that_is_not_known_is_no_fault(start) -> None:
    window = start(shortcuts=(("of_tomorrow", "Ctrl+B"),)).window
    assert window.messages.text() == ""
    assert keys_of(window, "bold") == ["Ctrl+B"]


def test_the_next_issue_is_that_of_what_is_in_sight(program, qtbot) -> None:
    new_post(program, qtbot)
    window = program.window
    next_issue = window.window_actions["next_issue"]
    assert [keys.toString() for keys in next_issue.shortcuts()] == ["F8"]
    edit = window.writing.edit
    edit.selectAll()
    edit.insertPlainText("សេចកី្តប្រកាស")
    edit.moveCursor(edit.textCursor().MoveOperation.Start)
    QTest.keyClick(edit, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: edit.textCursor().hasSelection())
    assert window.window_actions.keys["next_issue"].menu == plain_text(
        window.menus["translate"].title()
    )


def test_without_a_post_there_is_no_next_issue(program) -> None:
    assert not program.window.window_actions["next_issue"].isEnabled()
