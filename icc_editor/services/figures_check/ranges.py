# SPDX-License-Identifier: MIT
"""Two numbers that share the word behind the second: *from 9.2 to 10.4 million*."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from icc_editor.services.figures_check import words
from icc_editor.services.figures_check.likeness import digits_written, has_scale
from icc_editor.text.numbers.token import NumberKind, NumberToken

_LOOK_BACK = 16  # code points in which *from* or *between* is looked for
_LONGEST = 16  # code points between the two
_FAR = 100
"""Times as much or as little, the second number is of another kind: *from 5 to 2 million*."""


def ranges(text: str, tokens: Sequence[NumberToken]) -> list[int]:
    """Return which numbers begin a range: their indexes; the next number ends it."""
    return [n for n, (one, other) in enumerate(pairwise(tokens)) if _is_range(text, one, other)]


def followed(tokens: Sequence[NumberToken], begin: Sequence[int]) -> Mapping[int, NumberToken]:
    """Return for each number that begins a range, by its start, the number that ends it."""
    return {tokens[n].start: tokens[n + 1] for n in begin}


def with_shared_scales(
    text: str, tokens: Sequence[NumberToken], begin: Sequence[int]
) -> list[NumberToken]:
    """Return the tokens; one that may share the next one's *million* may mean that as well.

    ``begin`` are the ``ranges`` among them.
    """
    found = list(tokens)
    for place in begin:
        one, other = tokens[place], tokens[place + 1]
        if one.kind is not NumberKind.NUMBER:
            continue
        if (scale := _scale(text, other)) and not _scale(text, one):
            value = max(one.values) * scale
            if any(its < value * _FAR and value < its * _FAR for its in other.values):
                found[place] = replace(one, values=one.values | {its * scale for its in one.values})
    return found


def _scale(text: str, token: NumberToken) -> int:
    """Return what a word behind a number multiplies it by; 0 where there is none."""
    written = text[token.start : token.end]
    number = written.rstrip()
    while number and not number[-1].isdigit():
        number = number[:-1]
    value = max(token.values, default=None)
    if value is None or not digits_written(number) or not has_scale(written, value):
        return 0
    decimals = 0
    for mark in ",.":
        if number.count(mark) == 1:
            decimals = max(decimals, len(number) - number.index(mark) - 1)
    scale = value / int(digits_written(number)) * 10**decimals
    return int(scale) if scale.denominator == 1 and str(int(scale)).strip("0") == "1" else 0


def _is_range(text: str, one: NumberToken, other: NumberToken) -> bool:
    if other.start - one.end > _LONGEST:
        return False
    between = words.RANGE.fullmatch(text, one.end, other.start)
    if between is None:
        return False
    joins = not words.AND.fullmatch(between[0].strip())
    before = text[max(0, one.start - _LOOK_BACK) : one.start]
    return joins or words.RANGE_BEFORE.search(before) is not None
