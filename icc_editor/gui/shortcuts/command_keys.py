# SPDX-License-Identifier: MIT
"""The commands of a window's menus, and the keys they get."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from icc_editor.gui.menu_letters import plain_text
from icc_editor.gui.shortcuts import key_names
from icc_editor.gui.shortcuts.key_choices import KeyChoices
from icc_editor.gui.shortcuts.key_names import Refusal
from icc_editor.gui.text_edit.commands import name_key

# What every field of text on the computer does with its keys stays as it is.
_FIXED = frozenset({"undo", "redo"})
_DEEPER = " › "


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name in the settings, the menu it stands in, and its own keys.

    One that is fixed keeps its keys; it may have no name.
    """

    name: str
    menu: str
    action: QAction
    defaults: tuple[str, ...]
    is_fixed: bool = False

    @property
    def words(self) -> str:
        """Return what the menu says."""
        return plain_text(self.action.text()).rstrip("…")


class Fault(StrEnum):
    """Why a choice in the settings cannot be followed."""

    NO_KEY = "no key"
    REFUSED = "refused"
    TWICE = "twice"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class BrokenChoice:
    """A choice that cannot be followed: whose it is, what it says, and why not."""

    command: Command
    text: str
    fault: Fault
    refusal: Refusal | None = None
    holder: str = ""  # what has the key: its words


@dataclass(frozen=True, slots=True)
class ReadChoices:
    """What the settings say: choices that hold, those of commands unknown here, broken ones."""

    choices: KeyChoices
    unknown: Mapping[str, str]
    broken: tuple[BrokenChoice, ...]


class CommandKeys:
    """Every command of the window with its own keys; to be made before any of them has another."""

    def __init__(self, window: QWidget, menus: Iterable[QMenu]) -> None:
        """Take the commands with an object name from the ``menus``; the others keep their keys."""
        self.commands = tuple(_commands(menus))
        self._by_name = {each.name: each for each in self.commands if not each.is_fixed}
        self._defaults = {name: each.defaults for name, each in self._by_name.items()}
        self._named = {each.name: each for each in self.commands if each.name}
        known = {each.action for each in self.commands}
        others = (each for each in window.findChildren(QAction) if each not in known)
        fixed = [(each.words, each.defaults) for each in self.commands if each.is_fixed]
        fixed += [(plain_text(each.text()), _keys_of(each)) for each in others]
        self._fixed = {key: words for words, keys in fixed for key in keys}

    def __getitem__(self, name: str) -> Command:
        return self._by_name[name]

    def refusal(self, key: str, name: str) -> Refusal | None:
        """Return why the command ``name`` may not have a key; its own it always may."""
        if key in self._defaults[name]:
            return None
        return key_names.refusal(key)

    def fixed_holder(self, key: str) -> str:
        """Return the words of what has ``key`` for good; empty: nothing."""
        return self._fixed.get(key, "")

    def read(self, stored: Iterable[tuple[str, str]]) -> ReadChoices:
        """Return what the choices in the settings come to."""
        chosen: dict[str, str] = {}
        unknown: dict[str, str] = {}
        broken: list[BrokenChoice] = []
        for name, text in stored:
            command = self._named.get(name)
            if command is None:
                unknown[name] = text
                continue
            key = key_names.read(text) if text else ""
            fault = self._fault(command, text, key, chosen)
            if fault is not None:
                broken.append(fault)
            elif (key,) != command.defaults and (key or command.defaults):
                chosen[name] = key
        return ReadChoices(KeyChoices(self._defaults, chosen), unknown, tuple(broken))

    def apply(self, stored: Iterable[tuple[str, str]]) -> tuple[BrokenChoice, ...]:
        """Give every command its key; return the choices that could not be followed."""
        found = self.read(stored)
        for name, command in self._by_name.items():
            keys = key_names.sequences(found.choices.keys(name))
            if keys != command.action.shortcuts():
                command.action.setShortcuts(keys)
                name_key(command.action)
        return found.broken

    def _fault(
        self, command: Command, text: str, key: str, chosen: Mapping[str, str]
    ) -> BrokenChoice | None:
        if command.is_fixed:
            return BrokenChoice(command, text, Fault.FIXED)
        if not text:
            return None
        if not key:
            return BrokenChoice(command, text, Fault.NO_KEY)
        refusal = self.refusal(key, command.name)
        if refusal is not None:
            return BrokenChoice(command, text, Fault.REFUSED, refusal)
        holder = next((name for name, its in chosen.items() if its == key), "")
        words = self._by_name[holder].words if holder else self.fixed_holder(key)
        return BrokenChoice(command, text, Fault.TWICE, holder=words) if words else None


def _commands(menus: Iterable[QMenu]) -> Iterator[Command]:
    for menu in menus:
        yield from _commands_in(menu, plain_text(menu.title()))


def _commands_in(menu: QMenu, place: str) -> Iterator[Command]:
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _commands_in(below, f"{place}{_DEEPER}{plain_text(action.text())}")
        elif not action.isSeparator():
            name, keys = action.objectName(), _keys_of(action)
            fixed = name in _FIXED or not name
            if name or keys:
                yield Command(name, place, action, keys, fixed)


def _keys_of(action: QAction) -> tuple[str, ...]:
    """Return the keys of an action, each once: the two Enters are one."""
    keys = (key_names.plain(each) for each in action.shortcuts())
    return tuple(dict.fromkeys(key for key in keys if key))
