# SPDX-License-Identifier: MIT
"""What a unit is called in a file for other programs.

The name says where it belongs, and of which translation it was made: ``field:title-t0a1b2c3d``,
``cell:communes.cpp.party-t…``, ``block.1f2e3d4c5b6a.1-t…`` (a paragraph is known by its words, and
by which of those with the same words it is).  So whatever comes back can be compared with what was
sent, though nothing else of it is kept.  It is an NMTOKEN of XML.
"""

import hashlib
import re
from dataclasses import dataclass

from icc_editor.formats.segment_cuts import plain
from icc_editor.post.segment import BLOCK

_ID = re.compile(r"(?P<where>[A-Za-z0-9_:.-]{1,300})-t(?P<target>[0-9a-f]{8})")
_BLOCK = re.compile(r"block\.(?P<words>[0-9a-f]{12})\.(?P<number>[1-9][0-9]{0,5})")
# What XML 1.0 cannot carry, and what programs do to the ends of lines.
_LOST = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE_END = re.compile("\r\n?|\u2028|\u2029")


@dataclass(frozen=True, slots=True)
class UnitId:
    """A unit's name, read: ``where`` it belongs, and what tells the translation that was sent."""

    where: str
    target: str

    def __str__(self) -> str:
        return f"{self.where}-t{self.target}"

    @property
    def address(self) -> str:
        """The address of the segment: ``BLOCK``, or that of a field or a text of a table."""
        if _BLOCK.fullmatch(self.where):
            return BLOCK
        kind, colon, rest = self.where.partition(":")
        return kind + colon + rest.replace(".", "/")

    @classmethod
    def parse(cls, written: str) -> "UnitId | None":
        """Return the name that is written so; None when it is none of ours."""
        match = _ID.fullmatch(written)
        return cls(match["where"], match["target"]) if match else None


def block_place(source: str, number: int) -> str:
    """Return where a block belongs whose source is this, the ``number``-th of those (from 1)."""
    words = hashlib.sha256(plain(source).encode("utf-8", "surrogatepass")).hexdigest()
    return f"block.{words[:12]}.{number}"


def address_place(address: str) -> str:
    """Return where a field or a text of a table belongs."""
    return address.replace("/", ".")


def target_mark(target: str) -> str:
    """Return what tells a translation from others; how its words are spaced does not count."""
    return hashlib.sha256(spaced(target).encode()).hexdigest()[:8]


def spaced(text: str) -> str:
    """Return a text with one space wherever it has space: many programs keep no more of it."""
    return " ".join(exchanged(text).split())


def exchanged(text: str) -> str:
    r"""Return a text as it comes back if nobody changes it: what no file can carry is gone."""
    return _LOST.sub("", _LINE_END.sub("\n", text)).strip()
