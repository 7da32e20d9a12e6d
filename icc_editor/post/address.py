# SPDX-License-Identifier: MIT
"""Where in a post something is, and what a line is known by wherever it comes to lie."""

import hashlib
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from icc_editor.post.document import SourceBlock

_PART = re.compile(r"[^/]+/[^/]+")
_NUMBER = re.compile(r"[0-9]{1,9}")


class Place(StrEnum):
    """What an address names; the word it is written with."""

    NONE = ""
    FIELD = "field"
    BLOCK = "block"
    LINE = "line"
    CELL = "cell"
    TABLE = "table"
    UNIT = "unit"


@dataclass(frozen=True, slots=True)
class Address:
    """A place in a version, or in what all versions share.

    It is written ``field:title`` (named as in ``Metadata``), ``block:12`` (a line of the text,
    from 0), ``line:3`` (a line of the file, from 1, where the fields cannot be read and all of it
    is text) or ``cell:communes/siem-reap/votes`` (table, row and column; the last two may be
    empty); what stands around a table is ``table:communes/caption`` (or ``note``, ``source``), the
    unit of a column ``unit:communes/votes``.  ``line`` counts from 0 in both; ``name`` is the field
    or the table.

    ``kind`` is NONE for the whole version; ``name`` is then what a newer program wrote, if so.
    """

    kind: Place = Place.NONE
    name: str = ""
    line: int = -1
    row: str = ""
    column: str = ""
    part: str = ""

    @classmethod
    def parse(cls, written: str) -> "Address":
        """Return the address that is written so."""
        kind, _colon, rest = written.partition(":")
        match kind:
            case Place.FIELD if rest:
                return cls(Place.FIELD, rest)
            case Place.BLOCK if _NUMBER.fullmatch(rest):
                return cls(Place.BLOCK, line=int(rest))
            case Place.LINE if _NUMBER.fullmatch(rest) and int(rest):
                return cls(Place.LINE, line=int(rest) - 1)
            case Place.CELL if rest:
                name, row, column, *_more = (*rest.split("/"), "", "")
                return cls(Place.CELL, name, row=row, column=column)
            case Place.TABLE if _PART.fullmatch(rest):
                name, part = rest.split("/")
                return cls(Place.TABLE, name, part=part)
            case Place.UNIT if _PART.fullmatch(rest):
                name, column = rest.split("/")
                return cls(Place.UNIT, name, column=column)
        return cls(name=written)

    def __str__(self) -> str:
        """Return it as it is written."""
        match self.kind:
            case Place.FIELD:
                return f"field:{self.name}"
            case Place.BLOCK:
                return f"block:{self.line}"
            case Place.LINE:
                return f"line:{self.line + 1}"
            case Place.CELL:
                return f"cell:{'/'.join((self.name, self.row, self.column)).rstrip('/')}"
            case Place.TABLE:
                return f"table:{self.name}/{self.part}"
            case Place.UNIT:
                return f"unit:{self.name}/{self.column}"
        return self.name

    @property
    def is_in_table(self) -> bool:
        """Whether it is in a results table, or is one."""
        return self.kind in (Place.CELL, Place.TABLE, Place.UNIT)

    @property
    def former(self) -> "Address":
        """What earlier versions called this place, in which they told fewer places apart."""
        if self.kind in (Place.TABLE, Place.UNIT):
            return Address(Place.CELL, self.name, column=self.column)
        return self


NOWHERE = Address()


class Anchors:
    """What the lines of one text are known by while everything around their block changes.

    That is the block's own words, which of the blocks with these words it is, and which of its
    lines.
    """

    def __init__(self, blocks: Iterable[SourceBlock]) -> None:
        """Take the blocks of a text in order."""
        self._first_lines: list[int] = [0]
        self._names: list[str] = [""]  # of what stands above the first block
        seen = Counter[str]()
        for block in blocks:
            words = hashlib.sha256(block.text.encode("utf-8", "surrogatepass")).hexdigest()
            self._first_lines.append(block.first_line)
            self._names.append(f"{words}/{seen[words]}")
            seen[words] += 1

    def of_line(self, line: int) -> str:
        """Return the anchor of a line (from 0); a line between blocks belongs to the one above."""
        at = bisect_right(self._first_lines, line) - 1
        return f"{self._names[at]}/{line - self._first_lines[at]}"
