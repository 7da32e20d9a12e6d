# SPDX-License-Identifier: MIT
"""Where the values of a YAML mapping stand in its text.

The parser of ruamel.yaml tells where every node starts and ends; nothing here is ever *loaded*:
no tags, anchors or types are acted on, every value is the string it spells.  Offsets are code
points of the text given.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

MAX_LENGTH = 64 * 1024
"""Front matter longer than this (in code points) is not read: no honest one is."""

MAX_DEPTH = 20
"""Collections nested deeper than this are not read."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value; ``style`` is ``""`` (plain), ``'``, ``"``, ``|`` or ``>``."""

    value: str
    start: int
    end: int
    style: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list; ``start`` and ``end`` are exact in flow style, rough in block style."""

    items: "tuple[Node, ...]"
    start: int
    end: int
    flow: bool


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in order; no key stands twice."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    start: int
    end: int
    flow: bool

    def get(self, key: str) -> "Node | None":
        """Return the value of ``key``, None when the mapping lacks it."""
        return next((value for name, value in self.entries if name.value == key), None)


Node = Scalar | Sequence | Mapping


@dataclass(frozen=True, slots=True)
class Problem:
    """The text is no mapping this program edits; ``line`` is 0-based."""

    line: int


@dataclass(frozen=True, slots=True)
class NoMapping:
    """The text is a plain sentence: a rule, words and another rule, not front matter."""


def locate(text: str) -> Mapping | Problem | NoMapping:
    """Return the nodes of ``text``, or why it cannot be edited by splicing.

    A problem is: broken YAML, a duplicate key, an anchor, alias or tag (a value that stands for
    another one), a flow mapping or list at the top, too long or too deep.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    if len(text) > MAX_LENGTH:
        return Problem(0)
    try:
        # ``pure``: the C scanner takes no outside data here.
        return _Builder(YAML(typ="safe", pure=True).parse(text)).build()
    except _Refused as refused:
        return Problem(refused.line)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return Problem(mark.line if mark is not None else 0)
    except (YAMLError, ValueError, OverflowError, RecursionError):
        # Characters YAML forbids; escapes beyond Unicode.
        return Problem(0)


class _Refused(Exception):
    """Never leaves this module."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line


class _Builder:
    """Turns ruamel's events into nodes."""

    def __init__(self, events: Iterator[Any]) -> None:
        self._events = events

    def build(self) -> Mapping | NoMapping:
        root: Node | None = None
        for event in self._events:
            name = type(event).__name__
            if name == "DocumentStartEvent":
                if root is not None or event.explicit or event.tags:
                    raise _Refused(event.start_mark.line)
                root = self._node(next(self._events), 0)
        if root is None or (isinstance(root, Scalar) and root.start == root.end):
            return Mapping((), 0, 0, flow=False)
        if isinstance(root, Scalar):
            return NoMapping()
        if isinstance(root, Sequence) or root.flow:
            raise _Refused(0)
        return root

    def _node(self, event: Any, depth: int) -> Node:  # noqa: ANN401 - ruamel's events are untyped
        name = type(event).__name__
        line = event.start_mark.line
        if name == "AliasEvent" or event.anchor is not None or event.ctag is not None:
            raise _Refused(line)
        if depth > MAX_DEPTH:
            raise _Refused(line)
        if name == "ScalarEvent":
            return Scalar(
                str(event.value), event.start_mark.index, event.end_mark.index, event.style or ""
            )
        if name == "SequenceStartEvent":
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _sequence(self, start: Any, depth: int) -> Sequence:  # noqa: ANN401
        items: list[Node] = []
        for event in self._events:
            if type(event).__name__ == "SequenceEndEvent":
                break
            items.append(self._node(event, depth + 1))
        return Sequence(
            tuple(items), start.start_mark.index, event.end_mark.index, bool(start.flow_style)
        )

    def _mapping(self, start: Any, depth: int) -> Mapping:  # noqa: ANN401
        entries: list[tuple[Scalar, Node]] = []
        seen: set[str] = set()
        for event in self._events:
            if type(event).__name__ == "MappingEndEvent":
                break
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar) or key.value in seen:
                raise _Refused(event.start_mark.line)
            seen.add(key.value)
            entries.append((key, self._node(next(self._events), depth + 1)))
        return Mapping(
            tuple(entries), start.start_mark.index, event.end_mark.index, bool(start.flow_style)
        )
