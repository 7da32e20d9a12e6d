# SPDX-License-Identifier: MIT
"""Changing a TOML text by its values: lines of what does not change stay as they are.

Values are compared by how they are written, so that 1.50 is not 1.5.  Offsets are code points.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from icc_editor.errors import IccEditorError
from icc_editor.formats.toml_nodes import Path, Statement, statements
from icc_editor.formats.toml_values import toml_key, toml_value

_COMMENT_OR_COMMA = re.compile(r"#[^\n]*|,")
_REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\n]*)?\r?\n")

Data = Mapping[str, object]


class CannotSplice(IccEditorError):
    """The text spells the data in a way that cannot be changed in place."""


@dataclass(frozen=True, slots=True)
class Elements:
    """An array of tables, before and after: what identifies each, and how to get its data.

    ``origins`` has for every new element the old one it comes from, None for a new one;
    ``changed`` are the places of new elements whose data differ from their origin's.
    """

    old: Sequence[Data]
    new: Sequence[Data]
    origins: Sequence[int | None]
    changed: frozenset[int]

    @property
    def is_same(self) -> bool:
        """Return whether nothing moved, came, went or changed."""
        return self.in_place and not self.changed

    @property
    def in_place(self) -> bool:
        """Return whether every element is where it was."""
        same = list(self.origins) == list(range(len(self.old)))
        return same and len(self.new) == len(self.old)


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


class TomlSplice:
    """Collects changes to one text; ``result`` is the text with them.

    Raises:
        CannotSplice: By any method: write the text anew.
    """

    def __init__(self, text: str) -> None:
        """Change ``text``, which must be TOML."""
        self._line_end = "\r\n" if text.count("\r\n") * 2 > text.count("\n") else "\n"
        # A last line without an end is given one while it is worked on.
        self._ended = not text or text.endswith("\n")
        self._text = text if self._ended else text + self._line_end
        self._statements = statements(self._text)
        self._edits: list[_Edit] = []

    def result(self) -> str:
        """Return the changed text."""
        text = _applied(self._text, self._edits, 0)
        return text if self._ended else text.removesuffix("\n").removesuffix("\r")

    def set_value(self, path: Path, old: object, new: object, before: Sequence[str] = ()) -> None:
        """Change one value from ``old`` to ``new``; None is no value.

        ``before`` are the keys of the root after which a new one belongs.
        """
        self._set_value(path, old, new, before, self._statements)

    def set_elements(self, key: str, elements: Elements, before: Sequence[str] = ()) -> None:
        """Change an array of tables of the root; see ``set_value``."""
        if elements.is_same:
            return
        inside = _inside(self._statements, (key,))
        if not inside:
            text = array_text(elements.new, self._line_end)
            self._insert((key,), text, before, self._statements)
        elif inside[0].items is not None and len(inside[0].items) == len(elements.old):
            self._set_items(inside[0], inside[0].items, elements)
        elif inside[0].path == (key, 0):
            self._set_blocks(key, inside, elements)
        else:
            raise CannotSplice

    # -- single values --------------------------------------------------------------------------

    def _set_value(
        self, path: Path, old: object, new: object, before: Sequence[str], scope: list[Statement]
    ) -> None:
        """See ``set_value``; ``scope`` are the statements among which the value is."""
        if _written(old) == _written(new):
            return
        own = next((s for s in scope if s.path == path and not s.is_header), None)
        if own is not None and new is not None:
            self._edits.append(_Edit(own.value_start, own.value_end, toml_value(new)))
            return
        inside = _inside(scope, path)
        # A table without a key left would not be there any more.
        if inside and isinstance(old, Mapping) and isinstance(new, Mapping) and new:
            for key in {**old, **new}:
                self._set_value((*path, key), old.get(key), new.get(key), (), inside)
            return
        self._edits += [_Edit(statement.start, statement.end, "") for statement in inside]
        if new is not None:
            self._insert(path, toml_value(new), before, scope)

    def _insert(
        self, path: Path, value: str, before: Sequence[str], scope: Sequence[Statement]
    ) -> None:
        if len(path) > 1:
            place, header = self._place_in(path[:-1], scope)
        else:
            place, header = self._place_at_root(before)
        keys = [toml_key(key) for key in path[len(header) :] if isinstance(key, str)]
        self._edits.append(_Edit(place, place, f"{'.'.join(keys)} = {value}{self._line_end}"))

    def _place_at_root(self, before: Sequence[str]) -> tuple[int, Path]:
        """Return where a new key of the root goes: after those before it, else at the top."""
        root = [s for s in self._statements if not s.header and not s.is_header]
        ends = [s.end for s in root if s.path[0] in before]
        if ends:
            return max(ends), ()
        return (root[0].start if root else 0), ()

    def _place_in(self, table: Path, scope: Sequence[Statement]) -> tuple[int, Path]:
        """Return where a new key of ``table`` goes, and the header its line will stand under."""
        length = len(table)
        keys = [
            statement
            for statement in scope
            if not statement.is_header
            and (len(statement.path) == length + 1 or statement.header == table)
        ]
        found = next((s for s in reversed(keys) if s.path[:length] == table), None)
        found = found or next((s for s in scope if s.is_header and s.path == table), None)
        if found is None:
            raise CannotSplice
        return found.end, found.header

    # -- elements between brackets --------------------------------------------------------------

    def _set_items(
        self, array: Statement, spans: tuple[tuple[int, int], ...], elements: Elements
    ) -> None:
        if elements.in_place:
            for place in elements.changed:
                start, end = spans[place]
                self._edits.append(_Edit(start, end, toml_value(elements.new[place])))
            return
        start, end = array.value_start + 1, array.value_end - 1
        rest = _REST_OF_LINE.match(self._text, start, end)
        head_end = rest.end() if rest and (not spans or rest.end() <= spans[0][0]) else start
        chunks = self._chunks(spans, head_end, end)
        pieces = [self._text[start:head_end]]
        line_start = self._text.rfind("\n", 0, spans[0][0]) + 1 if spans else 0
        indent = self._text[line_start : spans[0][0]] if spans else "  "
        indent = indent if not indent.strip() else "  "
        used = {origin for origin in elements.origins if origin is not None}
        after = _comments_of_removed([chunk.lead for chunk in chunks], used)
        for place, origin in enumerate(elements.origins):
            if origin is None:
                if not pieces[-1].endswith("\n"):
                    pieces.append(self._line_end)
                text = toml_value(elements.new[place])
                pieces.append(f"{indent}{text},{self._line_end}")
                continue
            chunk = chunks[origin]
            text = toml_value(elements.new[place]) if place in elements.changed else chunk.text
            comma = "" if chunk.has_comma or place == len(elements.new) - 1 else ","
            lead = after.get(origin, "") + chunk.lead
            if "\n" in lead and not pieces[-1].endswith("\n"):
                pieces.append(self._line_end)  # it began a line where it was
            pieces.append(f"{lead}{text}{comma}{chunk.tail}")
        tail = self._text[chunks[-1].end if chunks else head_end : end]
        pieces += [after.get(len(chunks), ""), tail]
        self._edits.append(_Edit(start, end, "".join(pieces)))

    def _chunks(self, spans: tuple[tuple[int, int], ...], start: int, end: int) -> "list[_Chunk]":
        chunks: list[_Chunk] = []
        bounds = [*(span[0] for span in spans), end][1:]
        for (first, last), following in zip(spans, bounds, strict=True):
            comma = next(
                (m for m in _COMMENT_OR_COMMA.finditer(self._text, last, following) if m[0] == ","),
                None,
            )
            stop = comma.end() if comma else last
            rest = _REST_OF_LINE.match(self._text, stop, following)
            stop = rest.end() if rest else stop
            lead, text = self._text[start:first], self._text[first:last]
            chunks.append(_Chunk(lead, text, self._text[last:stop], stop, comma is not None))
            start = stop
        return chunks

    # -- elements under headers of their own ------------------------------------------------------

    def _set_blocks(self, key: str, inside: list[Statement], elements: Elements) -> None:
        blocks: list[list[Statement]] = [[] for _ in elements.old]
        for statement in inside:
            place = statement.path[1]
            if not isinstance(place, int) or place >= len(blocks):
                raise CannotSplice
            blocks[place].append(statement)
        edits = self._edits_in_blocks(key, blocks, elements)
        if elements.in_place:
            for changes in edits.values():
                self._edits += changes
            return
        start, end = blocks[0][0].start, blocks[-1][-1].end
        if [s for s in self._statements if start <= s.start < end] != inside:
            raise CannotSplice  # other tables stand between the elements
        ends = [start, *(block[-1].end for block in blocks)]
        leads = [self._text[ends[i] : block[0].start] for i, block in enumerate(blocks)]
        used = {origin for origin in elements.origins if origin is not None}
        after = _comments_of_removed(leads, used)
        pieces: list[str] = []
        for place, origin in enumerate(elements.origins):
            gap = self._line_end if place else ""
            if origin is None:
                pieces.append(gap + self._new_block(key, elements.new[place]))
                continue
            text = self._text[blocks[origin][0].start : blocks[origin][-1].end]
            text = _applied(text, edits.get(origin, []), blocks[origin][0].start)
            pieces.append(after.get(origin, "") + (leads[origin] or gap) + text)
        pieces.append(after.get(len(blocks), ""))
        self._edits.append(_Edit(start, end, "".join(pieces)))

    def _edits_in_blocks(
        self, key: str, blocks: list[list[Statement]], elements: Elements
    ) -> dict[int, list[_Edit]]:
        """Return the changes inside elements that stay, by their old place."""
        outer = self._edits
        edits: dict[int, list[_Edit]] = {}
        for place in elements.changed:
            origin = elements.origins[place]
            if origin is not None:
                self._edits = edits[origin] = []
                old, new = elements.old[origin], elements.new[place]
                for name in {**old, **new}:
                    path = (key, origin, name)
                    self._set_value(path, old.get(name), new.get(name), (), blocks[origin])
        self._edits = outer
        return edits

    def _new_block(self, key: str, data: Data) -> str:
        lines = [f"[[{toml_key(key)}]]"]
        lines += [f"{toml_key(name)} = {toml_value(value)}" for name, value in data.items()]
        return "".join(line + self._line_end for line in lines)


@dataclass(frozen=True, slots=True)
class _Chunk:
    """An element with what stands before it and the rest of its line."""

    lead: str
    text: str
    tail: str
    end: int
    has_comma: bool


def array_text(elements: Sequence[Data], line_end: str = "\n") -> str:
    """Return an array of tables as TOML, one line each."""
    lines = [f"  {toml_value(element)}," for element in elements]
    return line_end.join(["[", *lines, "]"])


def _comments_of_removed(leads: Sequence[str], used: set[int]) -> dict[int, str]:
    """Return the lines above elements that go, by the next element that stays.

    They are not the element's own: a line like ``# Kandal`` speaks of all that follow.
    """
    kept: dict[int, str] = {}
    waiting = ""
    for place, lead in enumerate(leads):
        if place not in used:
            waiting += lead[: lead.rfind("\n") + 1]
        elif waiting:
            kept[place], waiting = waiting, ""
    if waiting:
        kept[len(leads)] = waiting
    return kept


def _applied(text: str, edits: Sequence[_Edit], offset: int) -> str:
    """Return ``text``, which begins at ``offset``, with ``edits``; those at one place in order."""
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        pieces += [text[done : edit.start - offset], edit.text]
        done = max(done, edit.end - offset)
    return "".join(pieces) + text[done:]


def _inside(scope: Sequence[Statement], path: Path) -> list[Statement]:
    length = len(path)
    return [statement for statement in scope if statement.path[:length] == path]


def _written(value: object) -> str:
    return "" if value is None else toml_value(value)
