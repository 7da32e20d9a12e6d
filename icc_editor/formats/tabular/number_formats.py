# SPDX-License-Identifier: MIT
"""The number formats of spreadsheets, as far as results need them: ``#,##0``, ``0.00%``.

Source: ECMA-376, part 1, 18.8.31; ODF writes the same codes into clipboards.
"""

import datetime
import re
from decimal import ROUND_HALF_UP, Context, Decimal

from icc_editor.formats.tabular.sheet import CellKind, Value, plain

_LONGEST = 255  # of a format, as Excel limits it
_WORDS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?:[A-Za-z]+[0-9]*|\$[^\]]*|[<>=][^\]]*)\]')
_DATE = re.compile(r"[dmyhs]", re.IGNORECASE)
_PLACES = re.compile(r"[0#?]")
_DECIMALS = re.compile(r"\.([0#?]+)")


def _bare(code: str) -> str:
    """Return the format of positive numbers without words, colours and conditions."""
    return _WORDS.sub("", code[:_LONGEST]).split(";")[0]


def format_kind(code: str) -> CellKind:
    """Return what cells of that format hold: a number, a share or a date; text for ``@``."""
    bare = _bare(code)
    if "%" in bare:
        return CellKind.SHARE
    if bare.strip() == "@":
        return CellKind.TEXT
    if "General" not in bare and "STANDARD" not in bare.upper() and _DATE.search(bare):
        return CellKind.DATE
    return CellKind.NUMBER


def shown(value: Value, code: str) -> str:
    """Return a number as that format shows it, in English; of a share ``value`` is in percent.

    Formats with more to them (fractions, powers, thousands left out) show it plainly.
    """
    bare = _bare(code)
    sign = "%" if "%" in bare else ""
    decimals = _DECIMALS.search(bare)
    whole = bare.split(".")[0]
    odd = "/" in bare or "E" in bare.upper() or bare.rstrip("% ").endswith(",")
    if odd or not _PLACES.search(bare):
        return plain(value) + sign
    places = len(decimals[1]) if decimals else 0
    exact = Decimal(value)
    context = Context(prec=max(28, len(exact.as_tuple().digits) + places + 40))
    rounded = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, context)
    group = "," if "," in whole else ""
    return f"{rounded:{group}f}{sign}"


def shown_date(value: datetime.date, code: str) -> str:
    """Return a date as ISO 8601, with the time if it has one.

    A format without year or without day, as spreadsheets choose when they make a date out of
    "1-2", shows it so: ``2-Jan``, ``Jan-02``.
    """
    bare = _bare(code).lower()
    month = _MONTHS[value.month - 1]
    if "d" in bare and "m" in bare and "y" not in bare:
        return f"{value.day}-{month}"
    if "mmm" in bare and "y" in bare and "d" not in bare:
        return f"{month}-{value.year % 100:02}"
    return value.isoformat().replace("T00:00:00", "").replace("T", " ")


_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
