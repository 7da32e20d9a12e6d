# SPDX-License-Identifier: MIT
"""Keys that write, edit, or belong to the computer are no command's."""

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from icc_editor.gui.shortcuts import key_names
from icc_editor.gui.shortcuts.key_names import Refusal

WHY = {
    Refusal.WRITING: "A Shift+A 5 ; Shift+Ins Return Shift+Return Tab Shift+Tab Backspace Del Home "
    "Left Shift+Left Space Ctrl+Tab Shift+Space",
    Refusal.EDITING: "Ctrl+C Ctrl+V Ctrl+X Ctrl+Z Ctrl+A Ctrl+Left Ctrl+Shift+Left Ctrl+Home "
    "Ctrl+Backspace Ctrl+Del Ctrl+Up Ctrl+PgUp Ctrl+Ins",
    Refusal.SYSTEM: "Esc Ctrl+Esc Alt+F4 Alt+F2 Alt+Tab Alt+Space Ctrl+Space Meta+L Print F10 "
    "Shift+F10 Menu Ctrl+Alt+Del Ctrl+Alt+Left Ctrl+Alt+F1 Ctrl+Shift+U Ctrl+NumLock",
    Refusal.MENUS: "Alt+F Alt+Shift+F",
    Refusal.SIGNS: "Ctrl+Alt+K Ctrl+Alt+Q Ctrl+Alt+0",
    Refusal.LETTERS: "Ctrl+ក Ctrl+Shift+Ω",
}
FREE = "Ctrl+J Ctrl+Shift+J F4 F8 Shift+F8 Ctrl+F8 Alt+1 Alt+Up Ctrl+Return Alt+Return Ctrl+."


@pytest.mark.parametrize(
    ("key", "why"), [(key, why) for why, keys in WHY.items() for key in keys.split()]
)
def test_a_key_that_is_needed_elsewhere_is_refused_with_its_reason(qapp, key, why) -> None:
    assert key_names.refusal(key) is why


@pytest.mark.parametrize("key", FREE.split())
def test_other_keys_are_free(qapp, key) -> None:
    assert key_names.refusal(key) is None


@pytest.mark.parametrize("text", ["", "Foo", "Ctrl+", "Ctrl+Foo", "F99", "Ctrl+A, Ctrl+B", "True"])
def test_what_is_no_single_key_is_none(text) -> None:
    assert key_names.read(text) == ""


def test_the_keys_of_the_number_pad_are_those_above() -> None:
    pad = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier
    for code, key in ((Qt.Key.Key_Enter, "Ctrl+Return"), (Qt.Key.Key_5, "Ctrl+5")):
        assert key_names.plain(QKeySequence(QKeyCombination(pad, code))) == key


def test_enter_is_given_twice_and_read_as_one() -> None:
    both = key_names.sequences(("Ctrl+Return", "F4"))
    assert [keys.toString() for keys in both] == ["Ctrl+Return", "Ctrl+Enter", "F4"]
    assert {key_names.plain(keys) for keys in both} == {"Ctrl+Return", "F4"}
