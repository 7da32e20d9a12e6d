# SPDX-License-Identifier: MIT
"""The parts a post is made of: what is opened, saved and kept in history by itself."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class PartKind(StrEnum):
    """What a part is; in the order in which parts are shown."""

    VERSION = "version"
    TABLE = "table"

    @property
    def folder(self) -> str:
        """The folder within its post that such a part lies in; empty: the post's own."""
        match self:
            case PartKind.VERSION:
                return ""
            case PartKind.TABLE:
                return "tables"
            case _:
                assert_never(self)

    @property
    def suffix(self) -> str:
        """What the name of such a part's file ends in."""
        match self:
            case PartKind.VERSION:
                return ".md"
            case PartKind.TABLE:
                return ".toml"
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class PartKey:
    """Which part of a post: a version by its language, a results table by its name.

    ``str()`` of it stays the same for ever: what is noted about a part, in the recovery journal
    and in the history, is found by it.  It is ``km`` for a version, as before there were other
    parts, and ``tables/communes`` for a table; no language has a slash.
    """

    kind: PartKind
    name: str

    @classmethod
    def version(cls, language: str) -> "PartKey":
        """Return the key of the version in ``language``."""
        return cls(PartKind.VERSION, language)

    @classmethod
    def table(cls, name: str) -> "PartKey":
        """Return the key of the results table called ``name``."""
        return cls(PartKind.TABLE, name)

    @classmethod
    def parse(cls, text: str) -> "PartKey":
        """Return the key that ``str()`` made ``text`` of."""
        for kind in PartKind:
            before = f"{kind.folder}/"
            if kind.folder and text.startswith(before):
                return cls(kind, text.removeprefix(before))
        return cls.version(text)

    def __str__(self) -> str:
        """Return the text that names the part within its post."""
        return f"{self.kind.folder}/{self.name}" if self.kind.folder else self.name
