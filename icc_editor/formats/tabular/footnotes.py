# SPDX-License-Identifier: MIT
"""What stands raised behind the words of a cell: a footnote's mark, or a power (km²)."""

import re
from collections.abc import Sequence

_MARK = re.compile(r"\[?\(?([0-9]{1,3}|[a-df-np-zA-Z]|[*†‡§¶#]{1,3})\)?\]?")
_UNITS = re.compile(r"(?:^|[\s0-9])(?:[kcm]?m|ha)$")
_POWERS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def with_mark(words: str, raised: Sequence[str]) -> tuple[str, str]:
    """Return the words of a cell without the mark of a footnote, and the mark.

    ``raised`` are the pieces that stand above the line; what is no mark comes back to the words.
    """
    pieces = [" ".join(one.split()) for one in raised]
    pieces = [one for one in pieces if one]
    if not pieces:
        return words, ""
    if _UNITS.search(words):
        return words + "".join(pieces).translate(_POWERS), ""
    marks = [_MARK.fullmatch(one) for one in pieces]
    if all(marks):
        return words, ", ".join(match[1] for match in marks if match)
    for piece in pieces:
        # 2e and 1er are words; digits must not join those of a number.
        words += piece if piece[0].isalpha() else f" {piece}"
    return words, ""


def add_words(words: list[str], raised: list[str], data: str) -> None:
    """Add what stands on the line: raised pieces before further words are none behind them."""
    if raised and any(char.isalpha() for char in data):
        words += raised
        raised.clear()
    words.append(data)
