# SPDX-License-Identifier: MIT
"""The file of a results table: TOML, one line per row.

Reading gives the table and keeps the file's bytes; writing changes the lines of what changed and
nothing else.  docs/tables.md describes the format.
"""

import codecs
import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from icc_editor.errors import TableDamaged
from icc_editor.formats.table_data import (
    Misfit,
    accepted_data,
    column_data,
    row_data,
    table_data,
    table_of,
)
from icc_editor.formats.toml_nodes import Path, statements
from icc_editor.formats.toml_splice import CannotSplice, Elements, TomlSplice, array_text
from icc_editor.formats.toml_values import toml_key, toml_value
from icc_editor.post.results_table import ResultsTable

MOST_BYTES = 8_000_000
MOST_KEYS = 32
"""Keys joined by points; reading more of them takes time that grows with their square."""

_KEYS = ("id", "caption", "note", "source", "options", "columns", "rows", "total", "accepted")
_ARRAYS = frozenset({"columns", "rows", "accepted"})
_PLACE = re.compile(r"\(at line (\d+), column \d+\)$")
_PART = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_DEEP_KEY = re.compile(rf"""(?<![A-Za-z0-9_."'-]){_PART}(?:[ \t]*\.[ \t]*{_PART}){{{MOST_KEYS}}}""")
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
    before = file.table
    if before is table or dump(before) == dump(table):
        return file.raw
    mark = codecs.BOM_UTF8 if file.raw.startswith(codecs.BOM_UTF8) else b""
    text = _decoded(file.raw)
    wanted = dump(table)
    try:
        spliced = mark + _spliced(text, before, table).encode()
        if dump(read(spliced).table) == wanted:
            return spliced
    except (CannotSplice, TableDamaged):
        pass
    # The file spells the table in a way nobody foresaw: better written anew than wrong.
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
    deep = _DEEP_KEY.search(text)
    if deep is not None:
        raise TableDamaged("depth", line=_line_at(text, deep.start()))
    try:
        return tomllib.loads(text, parse_float=Decimal)
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


def _plain(table: ResultsTable) -> Data:
    return {key: value for key, value in table_data(table).items() if key not in _ARRAYS}


def _elements(key: str, before: ResultsTable, after: ResultsTable) -> Elements:
    if key == "columns":
        return _matched(before.columns, after.columns, lambda c: c.key, column_data, column_data)
    if key == "accepted":
        return _matched(
            before.accepted, after.accepted, lambda a: a.id, accepted_data, accepted_data
        )
    return _matched(
        before.rows,
        after.rows,
        lambda row: row.key,
        lambda row: row_data(row, before.columns),
        lambda row: row_data(row, after.columns),
    )


def _matched(
    old: Sequence[_Item],
    new: Sequence[_Item],
    key_of: Callable[[_Item], str],
    old_data: Callable[[_Item], Data],
    new_data: Callable[[_Item], Data],
) -> Elements:
    """Return which new element comes from which old one: by key, else from the place it is at."""
    places = {key_of(item): place for place, item in enumerate(old)}
    free = set(range(len(old)))
    origins: list[int | None] = []
    for item in new:
        origin = places.get(key_of(item))
        origins.append(origin if origin in free else None)
        free.discard(-1 if origin is None else origin)
    for place, origin in enumerate(origins):
        before = origins[place - 1] if place else -1
        if origin is None and before is not None and before + 1 in free:
            origins[place] = before + 1  # renamed
            free.discard(before + 1)
    old_plain, new_plain = [old_data(item) for item in old], [new_data(item) for item in new]
    changed = frozenset(
        place
        for place, origin in enumerate(origins)
        if origin is not None and toml_value(old_plain[origin]) != toml_value(new_plain[place])
    )
    return Elements(old_plain, new_plain, origins, changed)
