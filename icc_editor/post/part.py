# SPDX-License-Identifier: MIT
"""The parts a post is made of: what is opened, saved and kept in history by itself."""

from dataclasses import dataclass
from enum import StrEnum

_TABLES = "tables/"


class PartKind(StrEnum):
    """What a part is; in the order in which parts are shown."""

    VERSION = "version"
    TABLE = "table"


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
        if text.startswith(_TABLES):
            return cls.table(text.removeprefix(_TABLES))
        return cls.version(text)

    def __str__(self) -> str:
        """Return the text that names the part within its post."""
        return f"{_TABLES}{self.name}" if self.kind is PartKind.TABLE else self.name
