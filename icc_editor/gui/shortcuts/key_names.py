# SPDX-License-Identifier: MIT
"""Keys as texts, and which of them no command may have.

What a field of text takes for itself is asked of such fields, as it is another on every system.
"""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

_KEY = Qt.Key
_MOD = Qt.KeyboardModifier
_FORMAT = QKeySequence.SequenceFormat
_PORTABLE, _NATIVE = _FORMAT.PortableText, _FORMAT.NativeText

# They move, choose or delete, with Ctrl word by word; not every field claims them beforehand.
_MOVING = frozenset(
    {
        *(_KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up, _KEY.Key_Down),
        *(_KEY.Key_Home, _KEY.Key_End, _KEY.Key_PageUp, _KEY.Key_PageDown),
        *(_KEY.Key_Backspace, _KEY.Key_Delete, _KEY.Key_Insert),
    }
)
_TYPING = frozenset({_KEY.Key_Tab, _KEY.Key_Backtab, _KEY.Key_Space})
_ARROWS = frozenset({_KEY.Key_Left, _KEY.Key_Right, _KEY.Key_Up, _KEY.Key_Down})
_SYSTEM = frozenset(
    {
        *(_KEY.Key_Escape, _KEY.Key_Print, _KEY.Key_SysReq, _KEY.Key_Menu),
        *(_KEY.Key_NumLock, _KEY.Key_CapsLock, _KEY.Key_ScrollLock),
    }
)
_FIRST_FUNCTION, _LAST_FUNCTION = _KEY.Key_F1, _KEY.Key_F35
_LAST_OF_KEYBOARD = 0x01000060  # behind it: louder, standby, other keys that systems know
LAST_LATIN = 0xFF
"""The codes of the keys up to it are the signs they type."""
_FIRST_NAMED = 0x01000000


class Refusal(StrEnum):
    """Why no command may have a key."""

    WRITING = "writing"  # it types
    EDITING = "editing"  # every field of text has it for itself
    SYSTEM = "system"  # it never comes here, or means something on the whole computer
    MENUS = "menus"  # Alt and a letter opens a menu
    SIGNS = "signs"  # Ctrl and Alt are AltGr, which types signs
    LETTERS = "letters"  # it is on one of the writer's keyboards only


def plain(keys: QKeySequence) -> str:
    """Return one key as settings and choices write it, empty for none, several or an unknown one.

    The Enter of the number pad is the other one, and its digits are those of the row above.
    """
    if keys.count() != 1:
        return ""
    pressed = _pressed(keys)
    if pressed.key() in (_KEY.Key_unknown, Qt.Key(0)):
        return ""
    key = _KEY.Key_Return if pressed.key() == _KEY.Key_Enter else pressed.key()
    modifiers = pressed.keyboardModifiers() & ~_MOD.KeypadModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(_PORTABLE)


def read(text: str) -> str:
    """Return what ``plain`` says of a key that somebody wrote."""
    return plain(sequence(text))


def sequence(key: str) -> QKeySequence:
    """Return a key as Qt has it."""
    return QKeySequence.fromString(key, _PORTABLE)


def shown(key: str) -> str:
    """Return a key as menus show it."""
    return sequence(key).toString(_NATIVE)


def sequences(keys: tuple[str, ...]) -> list[QKeySequence]:
    """Return what to give to an action: Enter is there twice on most keyboards."""
    found = []
    for key in keys:
        found.append(sequence(key))
        pressed = _pressed(found[-1])
        if pressed.key() == _KEY.Key_Return:
            twin = QKeyCombination(pressed.keyboardModifiers(), _KEY.Key_Enter)
            found.append(QKeySequence(twin))
    return found


def refusal(key: str) -> Refusal | None:
    """Return why no command may have ``key``, None when one may."""
    pressed = _pressed(sequence(key))
    code, modifiers = pressed.key(), pressed.keyboardModifiers()
    command = modifiers & (_MOD.ControlModifier | _MOD.AltModifier)
    if _is_of_system(code, modifiers):
        return Refusal.SYSTEM
    if LAST_LATIN < code.value < _FIRST_NAMED:
        return Refusal.LETTERS
    if code in _TYPING or (not command and _is_taken(code, modifiers)):
        return Refusal.WRITING
    if _is_taken(code, modifiers) or (not modifiers & _MOD.AltModifier and code in _MOVING):
        return Refusal.EDITING
    if command == _MOD.AltModifier and _KEY.Key_A.value <= code.value <= _KEY.Key_Z.value:
        return Refusal.MENUS
    if command == (_MOD.ControlModifier | _MOD.AltModifier) and code.value <= LAST_LATIN:
        return Refusal.SIGNS
    return None


def _pressed(keys: QKeySequence) -> QKeyCombination:
    combination: QKeyCombination = keys[0]  # type: ignore[index] # the stubs forget it
    return combination


def _is_taken(code: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Return whether a field of text, of one line or several, would have the key."""
    for field in (QPlainTextEdit(), QLineEdit()):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, code.value, modifiers)
        event.ignore()
        QCoreApplication.sendEvent(field, event)
        if event.isAccepted():
            return True
    return False


def _is_of_system(code: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Return whether systems have a key: their windows, screens, keyboards and programs."""
    control, alt = _MOD.ControlModifier, _MOD.AltModifier
    both = control | alt
    is_function = _FIRST_FUNCTION.value <= code.value <= _LAST_FUNCTION.value
    plain_shift = not modifiers & both
    return bool(
        modifiers & _MOD.MetaModifier
        or code in _SYSTEM
        or code.value > _LAST_OF_KEYBOARD
        or (modifiers & alt and is_function)
        or (modifiers & alt and code in (_KEY.Key_Tab, _KEY.Key_Backtab))
        or (modifiers & both and code == _KEY.Key_Space)
        or (modifiers & both == both and code in (*_ARROWS, _KEY.Key_Delete, _KEY.Key_Backspace))
        or (code == _KEY.Key_F10 and plain_shift)  # goes to the menus
        or (code == _KEY.Key_U and modifiers == control | _MOD.ShiftModifier)  # signs by number
    )
