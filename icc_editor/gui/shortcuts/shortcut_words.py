# SPDX-License-Identifier: MIT
"""Sentences about keys: why one is refused, and what in the settings cannot be followed."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from icc_editor.gui.shortcuts import key_names
from icc_editor.gui.shortcuts.command_keys import BrokenChoice, Fault
from icc_editor.gui.shortcuts.key_names import Refusal

translate = QCoreApplication.translate


def refused(refusal: Refusal, key: str) -> str:
    """Return why ``key`` can be no command's."""
    match refusal:
        case Refusal.WRITING:
            words = translate("Shortcuts", "“{key}” is needed for writing. Press it with Ctrl.")
        case Refusal.EDITING:
            words = translate("Shortcuts", "“{key}” belongs to the text: every field has it.")
        case Refusal.SYSTEM:
            words = translate("Shortcuts", "“{key}” belongs to the computer, not to this program.")
        case Refusal.MENUS:
            words = translate("Shortcuts", "“{key}” opens menus: Alt and a letter is theirs.")
        case Refusal.SIGNS:
            words = translate(
                "Shortcuts", "“{key}” types a sign on many keyboards: Ctrl and Alt are AltGr there."
            )
        case Refusal.LETTERS:
            words = translate(
                "Shortcuts",
                "“{key}” is on one of your keyboards only. Press it with the Latin keyboard.",
            )
        case _ as never:
            assert_never(never)
    return words.format(key=key_names.shown(key))


def taken_for_good(key: str, holder: str) -> str:
    """Return that something keeps ``key``."""
    words = translate("Shortcuts", "“{key}” is the shortcut of “{command}”, and stays so.")
    return words.format(key=key_names.shown(key), command=holder)


def broken(choices: Sequence[BrokenChoice]) -> str:
    """Return what in the settings could not be followed, and what was done instead."""
    sentences = [translate("Shortcuts", "Some shortcuts in the settings cannot be used.")]
    sentences += [_broken(choice) for choice in choices]
    return "\n".join(sentences)


def _broken(choice: BrokenChoice) -> str:
    command, text = choice.command.words, choice.text
    match choice.fault:
        case Fault.NO_KEY:
            words = translate("Shortcuts", "“{command}”: “{text}” is no key.")
        case Fault.FIXED:
            words = translate("Shortcuts", "“{command}” always keeps its own.")
        case Fault.REFUSED if choice.refusal is not None:
            words = translate("Shortcuts", "“{command}”: {why}")
            return words.format(command=command, why=refused(choice.refusal, text))
        case _:
            words = translate("Shortcuts", "“{command}”: “{text}” is the shortcut of “{other}”.")
    return words.format(command=command, text=text, other=choice.holder)
