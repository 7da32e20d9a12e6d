# SPDX-License-Identifier: MIT
"""Writing TOML, which the standard library only reads.

``update`` changes a text written by somebody else as little as it can: keys whose value stays keep
their lines, comments and order; only a key that changed is written anew.  Whatever happens, the
result reads as exactly the data asked for.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from icc_editor.errors import IccEditorError

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_KEY_LINE = re.compile(r"""[ \t]*(?:[A-Za-z0-9_-]+|"[^"\\]*"|'[^']*')[ \t]*[=.]""")
_HEADER_LINE = re.compile(r"[ \t]*\[")
_SHORT_ESCAPES = {
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
    '"': '\\"',
    "\\": "\\\\",
}


class _Unsplittable(IccEditorError):
    """The text cannot be cut into pieces that mean the same on their own."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Lines that set (part of) one top-level key; ``key`` is empty for a comment at the top."""

    key: str
    text: str
    value: object
    is_table: bool


def dump(data: Mapping[str, object]) -> str:
    """Return ``data`` as TOML: plain keys first, then tables, in the order given."""
    plain = [_dump_key(key, value) for key, value in data.items() if not _has_header(value)]
    tables = [_dump_key(key, value) for key, value in data.items() if _has_header(value)]
    return _join("".join(plain), tables)


def update(text: str, data: Mapping[str, object]) -> str:
    """Return ``text`` changed so that it reads as ``data``, with as few changes as possible."""
    try:
        if tomllib.loads(text) == data:
            return text
        result = _splice(_split(text), data)
        if tomllib.loads(result) == data:
            return result
    except (tomllib.TOMLDecodeError, _Unsplittable):
        pass
    return dump(data)


def _split(text: str) -> list[_Piece]:
    """Cut ``text`` into one piece per key or table; raise when the cuts are not safe."""
    whole = tomllib.loads(text)
    pieces: list[_Piece] = []
    lines = text.splitlines(keepends=True)
    start, in_table = 0, False
    for number in range(1, len(lines) + 1):
        following = lines[number] if number < len(lines) else ""
        if following and not _starts_piece(following, in_table=in_table):
            continue
        chunk = "".join(lines[start:number])
        try:
            values = tomllib.loads(chunk)
        except tomllib.TOMLDecodeError:
            continue  # inside a value of several lines
        if following and in_table and _belongs_to(following, values):
            continue
        is_table = any(_HEADER_LINE.match(line) for line in lines[start:number])
        pieces.append(_piece(chunk, values, is_table=is_table))
        start = number
        in_table = in_table or bool(_HEADER_LINE.match(following))
    if start < len(lines) or _together(pieces) != whole:
        raise _Unsplittable
    return pieces


def _starts_piece(line: str, *, in_table: bool) -> bool:
    return bool(_HEADER_LINE.match(line)) or (not in_table and bool(_KEY_LINE.match(line)))


def _belongs_to(header: str, values: Mapping[str, object]) -> bool:
    """Say whether ``[key.part]`` continues the table or list item that was read."""
    try:
        parsed = tomllib.loads(header)
    except tomllib.TOMLDecodeError:
        return False
    return all(key in values and not isinstance(value, list) for key, value in parsed.items())


def _piece(text: str, values: dict[str, object], *, is_table: bool) -> _Piece:
    if len(values) > 1:
        raise _Unsplittable
    for key, value in values.items():
        return _Piece(key, text, value, is_table)
    return _Piece("", text, None, is_table)


def _together(pieces: Sequence[_Piece]) -> dict[str, object]:
    """Return what the pieces mean when every key comes from one piece, or from list items."""
    result: dict[str, object] = {}
    for piece in pieces:
        if not piece.key:
            continue
        known = result.get(piece.key)
        if known is None:
            result[piece.key] = piece.value
        elif isinstance(known, list) and isinstance(piece.value, list):
            result[piece.key] = [*known, *piece.value]
        else:
            raise _Unsplittable
    return result


def _splice(pieces: Sequence[_Piece], data: Mapping[str, object]) -> str:
    old = _together(pieces)
    plain: list[str] = []
    tables: list[str] = []
    done: set[str] = set()
    for piece in pieces:
        target = tables if piece.is_table else plain
        key = piece.key
        if not key or (key in data and data[key] == old[key]):
            target.append(piece.text)
        elif key in done or key not in data:
            target.append("" if piece.is_table else _comments(piece.text))
        else:
            value = data[key]
            target = tables if _has_header(value) else plain
            target.append(_changed(pieces, key, value))
            done.add(key)
    for key, value in data.items():
        if key not in old:
            (tables if _has_header(value) else plain).append(_dump_key(key, value))
    return _join("".join(_with_newline(text) for text in plain), tables)


def _changed(pieces: Sequence[_Piece], key: str, value: object) -> str:
    """Return the new text of a key that changed; list items that stayed keep theirs."""
    own = [piece for piece in pieces if piece.key == key]
    if not isinstance(value, list) or not all(piece.is_table for piece in own):
        comments = "" if own[0].is_table else _comments(own[0].text)
        return _dump_key(key, value) + comments
    texts = {id(piece): piece for piece in own}
    parts: list[str] = []
    for item in value:
        kept = next((piece for piece in texts.values() if piece.value == [item]), None)
        if kept is not None:
            del texts[id(kept)]
        parts.append(kept.text if kept is not None else _dump_key(key, [item]))
    return _join("", parts)


def _comments(text: str) -> str:
    """Return the comment lines of a piece whose value goes away."""
    lines = text.splitlines(keepends=True)[1:]
    return "".join(line for line in lines if line.lstrip().startswith("#"))


def _join(plain: str, tables: Sequence[str]) -> str:
    parts = [plain] if plain else []
    parts.extend(table for table in tables if table)
    result = ""
    for part in parts:
        if result and not result.endswith("\n\n") and part.lstrip(" \t").startswith("["):
            result = _with_newline(result) + "\n"
        result += _with_newline(part)
    return result


def _with_newline(text: str) -> str:
    return text if not text or text.endswith("\n") else text + "\n"


def _has_header(value: object) -> bool:
    if isinstance(value, Mapping):
        return True
    return bool(value) and isinstance(value, list) and all(isinstance(i, Mapping) for i in value)


def _dump_key(key: str, value: object) -> str:
    name = _dump_name(key)
    if isinstance(value, Mapping):
        return f"[{name}]\n" + _dump_lines(value)
    if _has_header(value) and isinstance(value, list):
        return "\n".join(f"[[{name}]]\n" + _dump_lines(item) for item in value)
    return f"{name} = {_dump_value(value)}\n"


def _dump_lines(table: Mapping[str, object]) -> str:
    return "".join(f"{_dump_name(key)} = {_dump_value(value)}\n" for key, value in table.items())


def _dump_name(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _dump_text(key)


def _dump_value(value: object) -> str:
    if isinstance(value, str):
        return _dump_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, Mapping):
        items = (f"{_dump_name(key)} = {_dump_value(item)}" for key, item in value.items())
        return "{ " + ", ".join(items) + " }" if value else "{}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(_dump_value(item) for item in value) + "]"
    raise TypeError(type(value).__name__)


def _dump_text(text: str) -> str:
    return '"' + "".join(_dump_character(character) for character in text) + '"'


def _dump_character(character: str) -> str:
    if character in _SHORT_ESCAPES:
        return _SHORT_ESCAPES[character]
    code = ord(character)
    if 0xD800 <= code <= 0xDFFF:
        return "�"  # half a surrogate pair cannot be written in any encoding
    if code < 0x20 or 0x7F <= code < 0xA0 or code in {0x2028, 0x2029}:
        return f"\\u{code:04x}"
    return character
