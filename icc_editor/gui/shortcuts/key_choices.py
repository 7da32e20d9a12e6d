# SPDX-License-Identifier: MIT
"""Which command has which key: what the program gives them, and what the writer chose instead.

Keys are texts as ``key_names.plain`` writes them, so nothing here needs Qt.  A choice is stronger
than a default: whoever has a chosen key by default goes without it as long as the choice stands,
and has it back afterwards.  So only what was chosen need be kept.
"""

from collections.abc import Mapping


class KeyChoices:
    """A copy to change: ``defaults`` has the keys of every command by name, the first is shown."""

    def __init__(
        self, defaults: Mapping[str, tuple[str, ...]], chosen: Mapping[str, str] | None = None
    ) -> None:
        """Begin with what was ``chosen``; an empty text is the choice of no key."""
        self._defaults = dict(defaults)
        self._chosen = dict(chosen or {})

    @property
    def chosen(self) -> dict[str, str]:
        """Return what differs from the defaults."""
        return dict(self._chosen)

    def keys(self, name: str) -> tuple[str, ...]:
        """Return the keys a command has, the one to show first."""
        if name in self._chosen:
            key = self._chosen[name]
            return (key,) if key else ()
        taken = set(self._chosen.values())
        return tuple(key for key in self._defaults[name] if key not in taken)

    def is_default(self, name: str) -> bool:
        """Return whether a command has its own keys, all of them."""
        return self.keys(name) == self._defaults[name]

    def holder(self, key: str, besides: str = "") -> str:
        """Return which other command has ``key``; empty: none."""
        names = (name for name in self._defaults if name != besides and key in self.keys(name))
        return next(names, "")

    def give(self, name: str, key: str) -> None:
        """Give a command a key; another one that has it goes back to its own, or without."""
        self._chosen = {other: its for other, its in self._chosen.items() if its != key}
        if self._defaults[name][:1] == (key,):
            self._chosen.pop(name, None)
        else:
            self._chosen[name] = key

    def clear(self, name: str) -> None:
        """Let a command have no key."""
        if self._defaults[name]:
            self._chosen[name] = ""
        else:
            self._chosen.pop(name, None)

    def in_the_way(self, name: str) -> str:
        """Return which other command was given a default key of this one; empty: none."""
        own = self._defaults[name]
        others = (other for other, its in self._chosen.items() if its in own and other != name)
        return next(others, "")

    def reset(self, name: str) -> None:
        """Give a command its own keys back; others that were given one go back to theirs."""
        self._chosen.pop(name, None)
        while other := self.in_the_way(name):
            self._chosen.pop(other)

    def reset_all(self) -> None:
        """Give every command its own keys back."""
        self._chosen.clear()
