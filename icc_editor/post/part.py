# SPDX-License-Identifier: MIT
"""The parts a post is made of: what is opened, saved and kept in history by itself."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class PartKind(StrEnum):
    """What a part is; in the order in which parts are shown."""

    VERSION = "version"
    TABLE = "table"
    TRANSLATION = "translation"

    @property
    def folder(self) -> str:
        """The folder within its post that such a part lies in; empty: the post's own."""
        match self:
            case PartKind.VERSION:
                return ""
            case PartKind.TABLE:
                return "tables"
            case PartKind.TRANSLATION:
                return "translations"
            case _:
                assert_never(self)

    @property
    def suffix(self) -> str:
        """What the name of such a part's file ends in."""
        match self:
            case PartKind.VERSION:
                return ".md"
            case PartKind.TABLE | PartKind.TRANSLATION:
                return ".toml"
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class PartKey:
    """Which part of a post.

    A version is named by its language, a results table by its name, and the states of a
    translation by the language it is into.

    ``str()`` of it stays the same for ever: what is noted about a part, in the recovery journal
    and in the history, is found by it.  It is ``km`` for a version, as before there were other
    parts, ``tables/communes`` for a table and ``translations/km`` for states; no language has a
    slash.
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
    def translation(cls, language: str) -> "PartKey":
        """Return the key of the states of the translation into ``language``."""
        return cls(PartKind.TRANSLATION, language)

    @property
    def along(self) -> "PartKey | None":
        """The part that goes with this one when the writer takes it out; None: it goes alone.

        The states of a translation mean nothing without its version.
        """
        match self.kind:
            case PartKind.VERSION:
                return PartKey.translation(self.name)
            case PartKind.TABLE | PartKind.TRANSLATION:
                return None
            case _:
                assert_never(self.kind)

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
