# SPDX-License-Identifier: MIT
"""What the head of a column multiplies its numbers by: *Budget (millions of riels)*."""

import re

from icc_editor.text.khmer.letters import LETTERS, MARKS
from icc_editor.text.numbers.numeral import SPACES
from icc_editor.text.numbers.scale_words import CURRENCIES, scale_at

_LEAST = 1000  # nobody counts in hundreds, and រយ also ends ភាគរយ
_WORD = re.compile(
    # A Khmer word goes on without a space, but ជា (in) ends one.
    rf"(?:(?<![{LETTERS}{MARKS}])|(?<=ជា))(?=[{LETTERS}])"
    rf"|(?<![\w\u0300-\u036f])(?=[A-Za-z])"
)
_COUNTED = re.compile(rf"(?:\d|\b(?:a|an|un|one|half|demi|per|pour))[{SPACES}]?\Z", re.IGNORECASE)
"""A scale word behind this belongs to a number of its own."""
_MONEY_BEHIND = re.compile(rf"[{SPACES}]?(?:[{CURRENCIES}]|(?:EUR|USD|KHR)\b)")
_MONEY_BEFORE = re.compile(rf"[{CURRENCIES}][{SPACES}]?\Z")
_ZEROS = re.compile(
    r"(?<![\d.,])(?:['’]?0{3}s?|[x×] ?1[ ,.\u00a0\u202f]?0{3})(?![\d,.]*\d)"  # '000, 000s, × 1,000
)


def scale_named(head: str, language: str = "") -> int:
    """Return by what the numbers under a head are to be multiplied, 1 when it does not say.

    Args:
        head: The label of a column, its unit, or what says it of a whole table.
        language: Of the head; *billion* is a thousand times more in French.
    """
    for word in _WORD.finditer(head):
        place = word.start()
        found = scale_at(head, place, language)
        if not found or _COUNTED.search(head, max(0, place - 8), place):
            continue
        end, factors = found
        factor = max(factors)
        money = _MONEY_BEHIND.match(head, end) or _MONEY_BEFORE.search(head, 0, place)
        if factor >= _LEAST and (len(factors) == 1 or money):
            return factor
    return 1000 if _ZEROS.search(head) else 1
