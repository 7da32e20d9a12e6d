# SPDX-License-Identifier: MIT
"""Reading and writing the XML of other translation programs (TBX, TMX).

What is read may come from anybody: a document type may be named, as OmegaT does, but not declare
anything, so there are no entities; nothing is ever loaded; depth and size are bounded.
"""

import re
from typing import Final, Protocol
from xml.parsers import expat
from xml.sax.saxutils import escape

from icc_editor.errors import ExchangeBroken, ExchangeTooLarge, ExchangeUnsafe

BYTE_LIMIT: Final = 100_000_000
MOST_DEPTH: Final = 100
_CHUNK = 1 << 16
# What XML 1.0 cannot carry.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A parser would make a new line, or a space, of them.
_REFERRED = {"\r": "&#13;"}
_IN_ATTRIBUTE = {**_REFERRED, "\n": "&#10;", "\t": "&#9;", '"': "&quot;"}


class Target(Protocol):
    """Takes what stands in a document; names come without their namespaces."""

    def start(self, name: str, attributes: dict[str, str], /) -> None:
        """An element begins."""
        ...

    def end(self, name: str, /) -> None:
        """An element ends."""
        ...

    def text(self, text: str, /) -> None:
        """Characters between tags; those of one stretch may come in several pieces."""
        ...


def walk(data: bytes, target: Target) -> None:
    """Tell ``target`` all that stands in the document.

    Raises:
        ExchangeBroken: It is no XML; ``line`` says where.
        ExchangeUnsafe: It declares something in a document type, refers to an entity, or is nested
            deeper than 100 elements.
        ExchangeTooLarge: It has more than 100 MB.
    """
    if len(data) > BYTE_LIMIT:
        raise ExchangeTooLarge(limit=BYTE_LIMIT)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MOST_DEPTH:
            raise ExchangeUnsafe
        target.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        target.end(_local(name))

    def doctype(_name: str, _system: str | None, _public: str | None, declares: int) -> None:
        if declares:
            raise ExchangeUnsafe

    def entity(*_of: object) -> None:
        raise ExchangeUnsafe

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = target.text
    parser.StartDoctypeDeclHandler = doctype
    parser.SkippedEntityHandler = entity
    try:
        for place in range(0, len(data), _CHUNK):
            parser.Parse(data[place : place + _CHUNK], False)
        parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError):  # broken, or in no encoding that is known
        raise ExchangeBroken(line=parser.CurrentLineNumber) from None


def escaped(text: str) -> str:
    """Return ``text`` to stand between tags; what XML cannot carry (controls) is left out."""
    return escape(_FORBIDDEN.sub("", text), _REFERRED)


def attribute(name: str, value: str) -> str:
    """Return an attribute with a space before it, nothing for an empty value."""
    return f' {name}="{escape(_FORBIDDEN.sub("", value), _IN_ATTRIBUTE)}"' if value else ""


def _local(name: str) -> str:
    return name.rpartition(" ")[2]
