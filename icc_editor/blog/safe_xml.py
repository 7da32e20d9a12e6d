# SPDX-License-Identifier: MIT
"""Reading XML of strangers: no DTD, hence no entities, and no absurd depth."""

from collections.abc import Callable
from typing import Final, Protocol
from xml.parsers import expat

from icc_editor.errors import UnsafeAnswer

MAX_DEPTH: Final = 200


class Target(Protocol):
    """Takes what the parser finds."""

    def start(self, tag: str, attrs: dict[str, str], /) -> object:
        """An element begins."""
        ...

    def end(self, tag: str, /) -> object:
        """An element ends."""
        ...

    def data(self, text: str, /) -> object:
        """Characters between tags."""
        ...


class Unreadable(Exception):
    """The bytes are not well-formed XML; callers say what that means there."""


def parse(body: bytes, target: Target, host: str) -> None:
    """Feed ``target`` with the document in ``body``.

    Raises:
        UnsafeAnswer: It has a document type declaration or nests deeper than 200 elements.
        Unreadable: It is not well-formed.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = 0

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise UnsafeAnswer(host)
        target.start(tag, attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        target.end(tag)

    def refuse(*_declaration: object) -> None:
        raise UnsafeAnswer(host)

    data: Callable[[str], object] = target.data
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = data
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(body, True)
    except expat.ExpatError as cause:
        raise Unreadable from cause
