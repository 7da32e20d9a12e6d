# SPDX-License-Identifier: MIT
"""Values as TOML writes them on one line; the standard library only reads TOML."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal

from icc_editor.post.table_parts import Extra

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
# Control characters, what some programs take for a line end, the byte order mark, half characters.
_ESCAPED = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_LONGEST_PLAIN = 40  # decimal digits written without an exponent


def toml_value(value: object) -> str:
    """Return ``value`` as TOML; half a character, which has no UTF-8, becomes U+FFFD.

    Takes what ``tomllib`` gives, numbers with a point as Decimal; tables may be ``Extra``s.

    Raises:
        TypeError: TOML has no such value.
    """
    if isinstance(value, str):
        return '"' + _ESCAPED.sub(_escape, value) + '"'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    entries = value.entries if isinstance(value, Extra) else None
    if isinstance(value, Mapping):
        entries = tuple(value.items())
    if entries is None:
        raise TypeError(type(value))
    inner = ", ".join([f"{toml_key(key)} = {toml_value(its)}" for key, its in entries])
    return f"{{ {inner} }}" if inner else "{}"


def toml_key(key: str) -> str:
    """Return a key as TOML: bare where it can be."""
    return key if _BARE_KEY.fullmatch(key) else toml_value(key)


def _escape(match: re.Match[str]) -> str:
    sign = match[0]
    if "\ud800" <= sign <= "\udfff":
        return "\ufffd"
    return _SHORT.get(sign) or f"\\u{ord(sign):04X}"


def _decimal(value: Decimal) -> str:
    if not value.is_finite():
        return "nan" if value.is_nan() else ("-inf" if value < 0 else "inf")
    exponent = value.as_tuple().exponent
    short = isinstance(exponent, int) and abs(exponent) < _LONGEST_PLAIN
    text = format(value, "f") if short else str(value)
    return text if "." in text or "E" in text else f"{text}.0"
