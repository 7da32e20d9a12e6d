# SPDX-License-Identifier: MIT
"""The rows of a results table that stand one on a line, read without ``tomllib``.

``tomllib`` takes about three times as long for 1,646 rows, and a table is opened with its post.
What is not plainly a row as the program writes it is left to ``tomllib``, line by line or all of
it: the result is always the one ``tomllib`` gives, and errors are only its.
"""

import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal

_BEGIN = "\nrows = [\n"
_END = "\n]\n"
_MARKER = "rows, read line by line"
_STRING = r'"[^"\\\x00-\x1f\x7f]*"'
_KEY = r"[A-Za-z0-9_-]+"
_TEXTS = rf'\{{ (?:{_KEY}|"\*") = {_STRING}(?:, (?:{_KEY}|"\*") = {_STRING})* \}}'
_NUMBER = r"-?(?:0|[1-9][0-9]{0,40})(?:\.[0-9]{1,40})?"
_VALUE = rf"{_NUMBER}|true|false|{_STRING}|{_TEXTS}"
_PAIR = re.compile(rf"({_KEY}) = ({_VALUE})")
_ROW = re.compile(rf"  \{{ {_KEY} = (?:{_VALUE})(?:, {_KEY} = (?:{_VALUE}))* \}},")
_TEXT = re.compile(rf'({_KEY}|"\*") = ({_STRING})')
_WHOLE_LINE = re.compile(r"[ \t]*(?:\{.*\}[ \t]*,[ \t]*)?(?:#.*)?")


def loads(text: str) -> Mapping[str, object]:
    r"""Return what ``tomllib.loads`` does, numbers with a point as Decimal.

    Raises:
        tomllib.TOMLDecodeError: It is no TOML.
        RecursionError: It is nested too deeply.
        ValueError: A number has thousands of digits.
        ArithmeticError: A number has an absurd exponent.
    """
    return _by_lines(text.replace("\r\n", "\n")) or tomllib.loads(text, parse_float=Decimal)


def _by_lines(text: str) -> Mapping[str, object] | None:
    """Return the content of ``text``, None when it is to be read the long way."""
    begin = text.find(_BEGIN)
    end = text.find(_END, begin + len(_BEGIN)) if begin >= 0 else -1
    if end < 0 or _MARKER in text:
        return None
    try:
        # Only where the marker comes back as all of the rows do the lines belong to them.
        rest = f'{text[:begin]}\nrows = ["{_MARKER}"]\n{text[end + len(_END) :]}'
        data = tomllib.loads(rest, parse_float=Decimal)
        if data.get("rows") != [_MARKER]:
            return None
        rows: list[object] = []
        for line in text[begin + len(_BEGIN) : end].split("\n"):
            rows += _row(line)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError, ArithmeticError):
        return None
    return {**data, "rows": rows}


def _row(line: str) -> list[object]:
    if _ROW.fullmatch(line):
        pairs = _PAIR.findall(line)
        row = {key: _value(written) for key, written in pairs}
        if len(row) == len(pairs):
            return [row]
    if not _WHOLE_LINE.fullmatch(line):
        raise ValueError(line)
    # With something behind it, for the comma may be one of a comment.
    rows: list[object] = tomllib.loads(f"rows = [\n{line}\n0\n]", parse_float=Decimal)["rows"]
    return rows[:-1]


def _value(written: str) -> object:
    first = written[0]
    if first == '"':
        return written[1:-1]
    if first == "{":
        pairs = _TEXT.findall(written)
        texts = {key.strip('"'): text[1:-1] for key, text in pairs}
        if len(texts) != len(pairs):
            raise ValueError(written)
        return texts
    if first in "tf":
        return first == "t"
    return Decimal(written) if "." in written else int(written)
