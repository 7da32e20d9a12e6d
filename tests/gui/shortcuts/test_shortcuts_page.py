# SPDX-License-Identifier: MIT
"""The page of the keys in the settings, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from icc_editor.gui.settings_dialog import SettingsDialog, SettingsPage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


class Desk:
    """The settings, open at the keys."""

    def __init__(self, program, qtbot) -> None:
        self.program = program
        self.dialog = SettingsDialog(
            program.parts.preferences.current,
            program.window.library.path,
            program.window,
            program.window.window_actions.keys,
            SettingsPage.SHORTCUTS,
        )
        self.dialog.show()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is self.page.search)

    @property
    def page(self):
        return self.dialog.shortcuts

    def ask_for(self, name: str) -> None:
        """Go to a command and let it wait for a key."""
        self.page.choose(name)
        self.page.list.setFocus()
        press(KEY.Key_Return)
        assert QApplication.focusWidget() is self.page.field

    def shown(self, name: str) -> str:
        for item in self.page._items:
            if item.data(0, Qt.ItemDataRole.UserRole).name == name:
                return item.text(1)
        raise AssertionError(name)


@pytest.fixture
def desk(program, qtbot):
    """Return the settings of a program that runs."""
    opened = Desk(program, qtbot)
    yield opened
    opened.dialog.reject()
    opened.dialog.deleteLater()


def test_a_key_is_changed_by_pressing_it(desk) -> None:
    for letter in "code":
        press(KEY[f"Key_{letter.upper()}"])
    press(KEY.Key_Return)  # on to what was found
    assert QApplication.focusWidget() is desk.page.list
    assert desk.dialog.isVisible()
    desk.ask_for("code")
    press(KEY.Key_M, CTRL)
    assert desk.page.told.text() == "“Code” has the shortcut Ctrl+M now."
    assert desk.shown("code") == "Ctrl+M"
    assert QApplication.focusWidget() is desk.page.list
    assert desk.dialog.settings().shortcuts == (("code", "Ctrl+M"),)


def test_the_keys_of_the_menus_can_be_pressed_and_do_nothing_else(desk) -> None:
    desk.ask_for("code")
    before = desk.program.window.library_panel.isVisible()
    press(KEY.Key_F9)
    assert desk.program.window.library_panel.isVisible() == before
    assert desk.page.told.text() == "“F9” is the shortcut of “Library”."


def test_a_key_that_another_command_has_is_taken_over_when_that_is_wished(desk) -> None:
    desk.ask_for("code")
    press(KEY.Key_B, CTRL)
    assert desk.page.told.text() == "“Ctrl+B” is the shortcut of “Bold”."
    assert desk.shown("code") == "Ctrl+Shift+M"
    assert QApplication.focusWidget() is desk.page.agree_button
    press(KEY.Key_Space)
    assert (desk.shown("code"), desk.shown("bold")) == ("Ctrl+B", "")
    assert desk.dialog.settings().shortcuts == (("code", "Ctrl+B"),)


def test_a_key_that_another_command_has_can_be_left_to_it(desk) -> None:
    desk.ask_for("code")
    press(KEY.Key_B, CTRL)
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is desk.page.refuse_button
    press(KEY.Key_Space)
    assert (desk.shown("code"), desk.shown("bold")) == ("Ctrl+Shift+M", "Ctrl+B")
    assert not desk.page.agree_button.isVisible()
    assert desk.dialog.settings().shortcuts == ()


def test_a_sign_that_is_typed_with_shift_is_known_as_the_key_another_command_has(desk) -> None:
    desk.ask_for("code")
    press(KEY.Key_Plus, CTRL | SHIFT)
    assert desk.page.told.text() == "“Ctrl++” is the shortcut of “Zoom in”."
    press(KEY.Key_Space)
    assert (desk.shown("code"), desk.shown("zoom_in")) == ("Ctrl++", "Ctrl+=")
    for name, key, shown in (
        ("bold", KEY.Key_Semicolon, "Ctrl+Shift+;"),  # nobody has it: as it was pressed
        ("italic", KEY.Key_H, "Ctrl+Shift+H"),  # Ctrl+H is another one
        ("link", KEY.Key_F8, "Ctrl+Shift+F8"),
    ):
        desk.page.choose("go_to_offers")
        desk.page.clear_button.click()
        desk.ask_for(name)
        press(key, CTRL | SHIFT)
        assert desk.shown(name) == shown


@pytest.mark.parametrize(
    ("key", "modifiers", "said"),
    [
        (KEY.Key_J, Qt.KeyboardModifier.NoModifier, "“J” is needed for writing. Press it with"),
        (KEY.Key_C, CTRL, "“Ctrl+C” is the shortcut of “Copy”, and stays so."),
        (KEY.Key_Left, CTRL, "“Ctrl+Left” belongs to the text"),
        (KEY.Key_F4, Qt.KeyboardModifier.AltModifier, "“Alt+F4” belongs to the computer"),
        (KEY.Key_F2, Qt.KeyboardModifier.NoModifier, "“F2” is the shortcut of “Rename”"),
    ],
)
def test_a_key_that_is_needed_is_refused_and_another_can_be_pressed(
    desk, key, modifiers, said
) -> None:
    desk.ask_for("code")
    press(key, modifiers)
    assert desk.page.told.text().startswith(said)
    assert QApplication.focusWidget() is desk.page.field
    assert desk.dialog.settings().shortcuts == ()
    press(KEY.Key_M, CTRL)
    assert desk.shown("code") == "Ctrl+M"


def test_escape_leaves_the_field_and_not_the_settings(desk) -> None:
    desk.ask_for("code")
    press(KEY.Key_Escape)
    assert QApplication.focusWidget() is desk.page.list
    assert desk.dialog.isVisible()
    assert desk.shown("code") == "Ctrl+Shift+M"


def test_tab_goes_on_from_the_field(desk) -> None:
    desk.ask_for("code")
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is desk.page.clear_button
    press(KEY.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is desk.page.field
    assert desk.dialog.settings().shortcuts == ()


def test_a_key_is_taken_away_and_given_back(desk) -> None:
    desk.page.choose("code")
    desk.page.list.setFocus()
    press(KEY.Key_Delete)
    assert desk.shown("code") == ""
    assert desk.dialog.settings().shortcuts == (("code", ""),)
    assert not desk.page.clear_button.isEnabled()
    desk.page.reset_button.click()
    assert desk.shown("code") == "Ctrl+Shift+M"
    assert desk.dialog.settings().shortcuts == ()
    assert not desk.page.reset_button.isEnabled()


def test_a_default_that_another_has_is_given_back_after_a_question(desk) -> None:
    desk.ask_for("code")
    press(KEY.Key_B, CTRL)
    press(KEY.Key_Space)
    desk.page.choose("bold")
    desk.page.reset_button.click()
    assert desk.page.told.text() == "“Ctrl+B” is the shortcut of “Code”."
    assert desk.shown("bold") == ""
    desk.page.agree_button.click()
    assert (desk.shown("bold"), desk.shown("code")) == ("Ctrl+B", "Ctrl+Shift+M")


def test_all_are_reset_after_a_question(desk) -> None:
    for name in ("code", "bold"):
        desk.page.choose(name)
        desk.page.clear_button.click()
    desk.page.reset_all_button.click()
    assert len(desk.dialog.settings().shortcuts) == 2
    desk.page.agree_button.click()
    assert desk.dialog.settings().shortcuts == ()
    assert desk.shown("bold") == "Ctrl+B"


def test_what_every_field_has_is_shown_and_cannot_be_changed(desk) -> None:
    desk.page.choose("undo")
    assert not desk.page.field.isEnabled()
    assert not desk.page.clear_button.isEnabled()
    desk.page.list.setFocus()
    press(KEY.Key_Delete)
    press(KEY.Key_Return)
    assert QApplication.focusWidget() is desk.page.list
    assert desk.shown("undo") == "Ctrl+Z"


def test_commands_are_found_by_name_menu_and_key(desk) -> None:
    for looked_for, found in (
        ("bold", ["bold"]),
        ("ctrl+k", ["link"]),
        ("format quote", ["quote"]),
        ("next issue", ["next_issue"]),
    ):
        desk.page.search.setText(looked_for)
        assert desk.page.listed() == found
    desk.page.search.setText("xyzzy")
    assert desk.page.listed() == []
    assert desk.page.nothing.isVisible()
    assert "xyzzy" in desk.page.nothing.text()
    desk.page.search.clear()
    assert len(desk.page.listed()) > 100
    assert desk.page.list.isVisible()


def test_choices_that_are_not_understood_are_told_and_kept_while_nothing_changes(
    start, qtbot
) -> None:
    stored = (("of_tomorrow", "F4"), ("bold", "Ctrl+C"), ("code", "F5"))
    desk = Desk(start(shortcuts=stored), qtbot)
    assert "“Bold”: “Ctrl+C”" in desk.page.told.text()
    assert desk.dialog.settings().shortcuts == stored
    desk.page.choose("italic")
    desk.page.clear_button.click()
    kept = desk.dialog.settings().shortcuts
    assert kept == (("of_tomorrow", "F4"), ("code", "F5"), ("italic", ""))
    desk.dialog.reject()
    desk.dialog.deleteLater()


def test_the_command_opens_the_settings_there_and_the_window_has_the_key_afterwards(
    program, qtbot, monkeypatch
) -> None:
    def use(dialog: SettingsDialog) -> int:
        page = dialog.shortcuts
        page.choose("bold")
        page.field.pressed.emit("Ctrl+M", "")
        return 1

    monkeypatch.setattr(SettingsDialog, "exec", use)
    program.window.window_actions["shortcuts"].trigger()
    action = program.window.writing.actions_by_name["bold"]
    assert action.shortcut().toString() == "Ctrl+M"
    assert program.parts.preferences.current.shortcuts == (("bold", "Ctrl+M"),)


def test_the_page_is_made_when_it_is_looked_at(program) -> None:
    dialog = SettingsDialog(
        program.parts.preferences.current, None, None, program.window.window_actions.keys
    )
    assert dialog.shortcuts is None
    dialog.tabs.setCurrentIndex(1)
    assert dialog.shortcuts is not None
    dialog.deleteLater()
