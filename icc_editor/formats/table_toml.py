# SPDX-License-Identifier: MIT
"""The file of a results table: TOML, one line per row.

Reading gives the table and keeps the file's bytes; writing changes the lines of what changed and
nothing else.  docs/tables.md describes the format.
"""

import codecs
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from icc_editor.errors import TableDamaged
from icc_editor.formats import table_lines
from icc_editor.formats.table_data import (
    Misfit,
    accepted_data,
    column_data,
    row_data,
    table_data,
    table_of,
)
from icc_editor.formats.toml_keys import deep_key
from icc_editor.formats.toml_nodes import Path, statements
from icc_editor.formats.toml_splice import CannotSplice, Elements, TomlSplice, array_text
from icc_editor.formats.toml_values import toml_key, toml_value
from icc_editor.post.results_table import ResultsTable

MOST_BYTES = 8_000_000

_KEYS = ("id", "caption", "note", "source", "options", "columns", "rows", "total", "accepted")
_ARRAYS = frozenset({"columns", "rows", "accepted"})
_PLACE = re.compile(r"\(at line (\d+), column \d+\)$")
_Item = TypeVar("_Item")
Data = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class TableFile:
    """A results table and the bytes it was read from."""

    table: ResultsTable
    raw: bytes


def read(raw: bytes) -> TableFile:
    """Return the results table a file holds: UTF-8, with a byte order mark or without.

    Raises:
        TableDamaged: It holds none; ``line`` is where, ``reason`` one of: ``too_large``,
            ``encoding``, ``syntax`` (no TOML; ``detail`` are the parser's words), ``depth``,
            ``type`` (a value of the wrong kind), ``missing``, ``choice`` (a word that is none of
            those allowed), ``cell``, ``too_long``, or what ``ResultsTable``, ``Column``, ``Row``
            and ``Texts`` raise.
    """
    text = _decoded(raw)
    data = _parsed(text)
    try:
        return TableFile(table_of(data), raw)
    except Misfit as misfit:
        line = _line_of(text, misfit.path)
        raise TableDamaged(misfit.reason, line=line, key=misfit.key) from misfit


def write(file: TableFile, table: ResultsTable) -> bytes:
    """Return the bytes of ``file`` with ``table`` in it instead of its own.

    Lines of what did not change keep their bytes, wherever they move: comments, blank lines, the
    order and spelling of keys, line ends, the mark at the beginning, a last line without an end.
    A row that changed is one line written anew; the comment behind it stays.
    """
    mark = codecs.BOM_UTF8 if file.raw.startswith(codecs.BOM_UTF8) else b""
    text = _decoded(file.raw)
    try:
        result = _spliced(text, file.table, table)
        if result == text:
            return file.raw
        spliced = mark + result.encode()
        if _is_like(read(spliced).table, table):
            return spliced
    except (CannotSplice, TableDamaged):
        pass
    # The file spells the table in a way nobody foresaw: better written anew than wrong.
    wanted = dump(table)
    return mark + (wanted.replace("\n", "\r\n") if "\r\n" in text else wanted).encode()


def new(table: ResultsTable) -> TableFile:
    r"""Return a new file: UTF-8, ``\n``, keys in their fixed order, one line per row."""
    return TableFile(table, dump(table).encode())


def dump(table: ResultsTable) -> str:
    r"""Return ``table`` as the program writes it by itself, with ``\n`` line ends."""
    lines = [f"{toml_key(key)} = {_text(key, value)}\n" for key, value in table_data(table).items()]
    return "".join(lines)


def _text(key: str, value: object) -> str:
    if key in _ARRAYS and isinstance(value, list):
        return array_text(value)
    return toml_value(value)


# -- reading ------------------------------------------------------------------------------------


def _decoded(raw: bytes) -> str:
    if len(raw) > MOST_BYTES:
        raise TableDamaged("too_large", line=0)
    raw = raw.removeprefix(codecs.BOM_UTF8)
    try:
        return raw.decode()
    except UnicodeDecodeError as cause:
        raise TableDamaged("encoding", line=raw.count(b"\n", 0, cause.start) + 1) from cause


def _parsed(text: str) -> Data:
    deep = deep_key(text)
    if deep is not None:
        raise TableDamaged("depth", line=_line_at(text, deep))
    try:
        return table_lines.loads(text)
    except tomllib.TOMLDecodeError as cause:
        place = _PLACE.search(str(cause))
        line = int(place[1]) if place else _line_at(text, len(text.rstrip()))
        detail = str(cause).partition(" (at ")[0]
        raise TableDamaged("syntax", line=line, detail=detail) from cause
    except RecursionError as cause:
        raise TableDamaged("depth", line=_deepest_line(text)) from cause
    except (ValueError, ArithmeticError) as cause:  # a number of thousands of digits
        raise TableDamaged("number", line=_longest_number_line(text)) from cause


def _line_at(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1


def _line_of(text: str, path: Path) -> int:
    """Return the 1-based line of the value at ``path``, or of what should hold it."""
    best, place = 0, 0
    for statement in statements(text):
        common = 0
        for one, other in zip(statement.path, path, strict=False):
            if one != other:
                break
            common += 1
        if common > best and common == min(len(statement.path), len(path)):
            best, place = common, statement.start
            if statement.items is not None and len(path) > common:
                number = path[common]
                if isinstance(number, int) and number < len(statement.items):
                    best, place = common + 1, statement.items[number][0]
    return _line_at(text, place)


def _deepest_line(text: str) -> int:
    depths = [line.count("[") + line.count("{") for line in text.split("\n")]
    return depths.index(max(depths)) + 1


def _longest_number_line(text: str) -> int:
    longest = max(re.finditer(r"[0-9][0-9_]*", text), key=lambda m: m.end() - m.start())
    return _line_at(text, longest.start())


# -- writing ------------------------------------------------------------------------------------


def _spliced(text: str, before: ResultsTable, after: ResultsTable) -> str:
    splice = TomlSplice(text)
    old, new = _plain(before), _plain(after)
    for number, key in enumerate(_KEYS):
        earlier = _KEYS[:number]
        if key in _ARRAYS:
            splice.set_elements(key, _elements(key, before, after), earlier)
        else:
            splice.set_value((key,), old.get(key), new.get(key), earlier)
    for key in {**old, **new}:
        if key not in _KEYS:
            splice.set_value((key,), old.get(key), new.get(key), (*_KEYS, *old))
    return splice.result()


def _is_like(one: ResultsTable, other: ResultsTable) -> bool:
    """Return whether both are the same table, or are at least written the same."""
    return one == other or dump(one) == dump(other)


def _plain(table: ResultsTable) -> Data:
    """Return what stands in the file beside the arrays."""
    total = replace(table, columns=(), rows=(), total=None, accepted=())
    data = table_data(total)
    if table.total is not None:
        data["total"] = row_data(table.total, table.columns)
    return data


def _elements(key: str, before: ResultsTable, after: ResultsTable) -> Elements:
    if key == "columns":
        old, new = _DataOf(before.columns, column_data), _DataOf(after.columns, column_data)
        return _matched(old, new, [c.key for c in before.columns], [c.key for c in after.columns])
    if key == "accepted":
        said, says = _DataOf(before.accepted, accepted_data), _DataOf(after.accepted, accepted_data)
        return _matched(said, says, [a.id for a in before.accepted], [a.id for a in after.accepted])
    keys = [[row.key for row in table.rows] for table in (before, after)]
    was = _DataOf(before.rows, lambda row: row_data(row, before.columns))
    now = _DataOf(after.rows, lambda row: row_data(row, after.columns))
    shapes = [[column.key for column in table.columns] for table in (before, after)]
    return _matched(was, now, *keys, shared=shapes[0] == shapes[1])


class _DataOf(Sequence[Data]):
    """Items as data, made when it is asked for: of most rows nobody asks."""

    def __init__(self, items: Sequence[_Item], data: Callable[[_Item], Data]) -> None:
        self.items: Sequence[object] = items
        self._made: Callable[[int], Data] = lambda place: data(items[place])

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, place: int) -> Data:  # type: ignore[override]
        if place >= len(self.items):
            raise IndexError(place)
        return self._made(place)


def _matched(
    old: _DataOf, new: _DataOf, old_keys: list[str], new_keys: list[str], *, shared: bool = True
) -> Elements:
    """Return which new element comes from which old one: by key, else from the place it is at.

    With ``shared``, an item that is the very same one has the same data.
    """
    places = {key: place for place, key in enumerate(old_keys)}
    free = set(range(len(old)))
    origins: list[int | None] = []
    for key in new_keys:
        origin = places.get(key)
        origins.append(origin if origin in free else None)
        free.discard(-1 if origin is None else origin)
    for place, origin in enumerate(origins):
        before = origins[place - 1] if place else -1
        if origin is None and before is not None and before + 1 in free:
            origins[place] = before + 1  # renamed
            free.discard(before + 1)
    changed = frozenset(
        place
        for place, origin in enumerate(origins)
        if origin is not None
        and not (shared and old.items[origin] is new.items[place])
        and toml_value(old[origin]) != toml_value(new[place])
    )
    return Elements(old, new, origins, changed)
