# SPDX-License-Identifier: MIT
"""Where the statements of a TOML text stand.

Only locates: the text must be one that ``tomllib`` reads.  Offsets are code points.

Source: TOML 1.0.0, https://toml.io/en/v1.0.0
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

Path = tuple[str | int, ...]
"""Keys from the root on; a number is the place in an array of tables (``[[rows]]``)."""

_TOKEN = re.compile(
    r'''
    """(?:\\.|[^\\])*?"""(?:"{0,2})
    | \'\'\'.*?\'\'\'(?:'{0,2})
    | "(?:[^"\\\n]|\\.)*"
    | '[^'\n]*'
    | \#[^\n]*
    | [][{},=.\n]
    | [^][{},=.\s#"']+
    ''',
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A key with its value, or the header of a table; ``start`` to ``end`` are its whole lines.

    ``path`` is where the value belongs, ``header`` that of the table whose block it stands in.
    ``value_start`` to ``value_end`` is the value, empty for a header; ``items`` are the elements of
    an array, as (start, end).
    """

    start: int
    end: int
    path: Path
    header: Path
    is_header: bool = False
    value_start: int = 0
    value_end: int = 0
    items: tuple[tuple[int, int], ...] | None = None


def statements(text: str) -> list[Statement]:
    """Return the statements of ``text``, in order."""
    found: list[Statement] = []
    arrays: dict[Path, int] = {}
    header: Path = ()
    tokens = _TOKEN.finditer(text)
    for token in tokens:
        if token[0][0] in "\n#":
            continue
        start = text.rfind("\n", 0, token.start()) + 1
        if token[0] == "[":
            header = _header(text, token, tokens, arrays)
            end = _line_end(text, token.start())
            found.append(Statement(start, end, header, header, is_header=True))
        else:
            key = _key(token, tokens, "=")
            found.append(_with_value(text, tokens, start, header, (*header, *key)))
    return found


def _header(
    text: str, token: re.Match[str], tokens: Iterator[re.Match[str]], arrays: dict[Path, int]
) -> Path:
    """Return the path a header opens; an array of tables gets one element more."""
    is_array = text.startswith("[[", token.start())
    if is_array:
        next(tokens)
    keys = _key(next(tokens), tokens, "]")
    path: Path = ()
    for number, key in enumerate(keys, start=1):
        path = (*path, key)
        if is_array and number == len(keys):
            next(tokens)
            arrays[path] = arrays.get(path, -1) + 1
        if path in arrays:
            path = (*path, arrays[path])
    return path


def _key(token: re.Match[str], tokens: Iterator[re.Match[str]], until: str) -> tuple[str, ...]:
    parts = [_key_text(token[0])]
    for following in tokens:
        if following[0] == until:
            break
        if following[0] != ".":
            parts.append(_key_text(following[0]))
    return tuple(parts)


def _key_text(written: str) -> str:
    if written[0] not in "\"'":
        return written
    if "\\" not in written:
        return written[1:-1]
    return next(iter(tomllib.loads(f"{written} = 0")))


def _with_value(
    text: str, tokens: Iterator[re.Match[str]], start: int, header: Path, path: Path
) -> Statement:
    """Read on to the end of the value and of its line."""
    value = _Value()
    for token in tokens:
        if token[0][0] not in "\n#":
            value.take(token)
        elif value.is_over:
            break
    items = tuple(value.items) if value.is_array else None
    end = _line_end(text, value.end)
    return Statement(start, end, path, header, False, value.start, value.end, items)


class _Value:
    """A value that is read token by token, comments and line ends left out."""

    def __init__(self) -> None:
        self.start = self.end = 0
        self.is_array = False
        self.items: list[tuple[int, int]] = []
        self._depth = 0
        self._item: int | None = None

    @property
    def is_over(self) -> bool:
        return self._depth == 0 and self.end > 0

    def take(self, token: re.Match[str]) -> None:
        sign = token[0]
        if not self.end:
            self.start, self.is_array = token.start(), sign == "["
        elif self._depth == 1 and self.is_array:
            self._in_array(sign, token.start())
        self._depth += (sign in "[{") - (sign in "]}")
        if sign != "," or self._depth != 1:
            self.end = token.end()

    def _in_array(self, sign: str, place: int) -> None:
        if sign not in ",]":
            self._item = place if self._item is None else self._item
        elif self._item is not None:
            self.items.append((self._item, self.end))
            self._item = None


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end + 1
