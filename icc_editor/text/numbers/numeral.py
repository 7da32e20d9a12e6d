# SPDX-License-Identifier: MIT
"""Digits with separators, and what they may mean.

Nobody's separators are known for sure: ``1.156`` is a thousand and more in one newspaper, one and a
bit in another, and Khmer texts use both.  So a numeral has a set of values.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from icc_editor.text.khmer.letters import DIGITS as KHMER_DIGITS
from icc_editor.text.khmer.letters import ZWSP

DIGIT = f"[0-9{KHMER_DIGITS}]"
SPACES = f" \u00a0\u202f\u2009{ZWSP}"
_MARKS = ",.'\u2019"
LONGEST = 40
"""Digits a number may have; more are a code, and converting them would cost time."""

DIGITS = f"{DIGIT}{{1,{LONGEST}}}(?!{DIGIT})"
# One mark, with the zero-width space that the Khmer layout's space bar leaves beside it.
_TIGHT_MARK = f"{ZWSP}?[{_MARKS}]{ZWSP}?"
TIGHT = f"(?:{_TIGHT_MARK}{DIGIT}+)*+"
"""What may follow the digits of a name: A4,5."""
RUN = re.compile(f"{DIGITS}(?:(?:{_TIGHT_MARK}|[{SPACES}]){DIGITS})*")
_PIECE = re.compile(f"{DIGIT}+")
_ONE_BY_ONE = f" {ZWSP}"  # these part two numbers as often as they group one


@dataclass(frozen=True, slots=True)
class Numeral:
    """Digits with separators, in code points; ``pieces`` are the numbers it may part into."""

    start: int
    end: int
    values: frozenset[Fraction]
    pieces: tuple["Numeral", ...] = ()
    is_fraction: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    start: int
    end: int
    digits: str  # as written


def numerals(text: str, start: int, end: int) -> list[Numeral]:
    """Return the numerals in a run of digits and separators, in order."""
    if text[start:end].isdigit():
        return [_whole(_Piece(start, end, text[start:end]))]
    pieces = [_Piece(m.start(), m.end(), m[0]) for m in _PIECE.finditer(text, start, end)]
    marks = [text[a.end : b.start].strip(ZWSP) or ZWSP for a, b in pairwise(pieces)]
    found: list[Numeral] = []
    first = 0
    while first < len(pieces):
        last = _last_of_spaced(pieces, marks, first)
        if last > first:
            found.append(_spaced(pieces[first : last + 1], marks[first:last]))
        else:
            last = first
            while last < len(marks) and marks[last] in _MARKS:
                last += 1
            found += _tight(pieces[first : last + 1], marks[first:last])
        first = last + 1
    return found


def _last_of_spaced(pieces: list[_Piece], marks: list[str], first: int) -> int:
    """Return the index of the last piece of a number grouped by spaces that begins at ``first``."""
    last = first
    if not _may_lead(pieces[first]):
        return last
    while (
        last < len(marks)
        and marks[last] == marks[first]
        and marks[last] in SPACES
        and len(pieces[last + 1].digits) == 3
        and last - first < LONGEST // 3
        and _alike(pieces[last + 1], pieces[first])
    ):
        last += 1
    # A decimal part after the last group; anything else tight after it means that the last group
    # belongs to a number of its own.
    if last > first and last < len(marks) and marks[last] in _MARKS:
        if marks[last] in ",." and (last + 1 == len(marks) or marks[last + 1] not in _MARKS):
            return last + 1
        last -= 1
    return last


def _spaced(pieces: list[_Piece], marks: list[str]) -> Numeral:
    decimals = pieces.pop() if marks[-1] in ",." else None
    number = Fraction(int("".join(p.digits for p in pieces)))
    end = pieces[-1].end
    apart = [_whole(p) for p in pieces]
    if decimals:
        number += _decimals(decimals)
        end = decimals.end
        apart[-1] = _tight([pieces[-1], decimals], marks[-1:])[0]
    may_part = marks[0] in _ONE_BY_ONE
    return Numeral(pieces[0].start, end, frozenset({number}), tuple(apart) if may_part else ())


def _tight(pieces: list[_Piece], marks: list[str]) -> list[Numeral]:
    """Return the numerals in pieces joined by commas, points and apostrophes."""
    values = _values(pieces, marks)
    if values:
        return [Numeral(pieces[0].start, pieces[-1].end, values)]
    # A list: 1,2,3 or 1.5,2.5.
    for mark in ",.":
        cuts = [i + 1 for i, found in enumerate(marks) if found == mark]
        bounds = list(pairwise([0, *cuts, len(pieces)]))
        if cuts and all(_values(pieces[a:b], marks[a : b - 1]) for a, b in bounds):
            return [n for a, b in bounds for n in _tight(pieces[a:b], marks[a : b - 1])]
    return [_whole(piece) for piece in pieces]


def _values(pieces: list[_Piece], marks: list[str]) -> frozenset[Fraction]:
    """Return what the pieces may mean as one number; empty when they are none."""
    if not marks:
        return _whole(pieces[0]).values
    found = set()
    if marks[-1] in ",." and (len(marks) == 1 or marks[-1] not in marks[:-1]):
        whole = _grouped(pieces[:-1], marks[:-1])
        if whole is not None:
            found.add(whole + _decimals(pieces[-1]))
    whole = _grouped(pieces, marks)
    if whole is not None:
        found.add(whole)
    return frozenset(found)


def _grouped(pieces: list[_Piece], marks: list[str]) -> Fraction | None:
    """Return the whole number that groups of three make, or a single piece; None for no such."""
    if sum(len(p.digits) for p in pieces) > LONGEST:
        return None
    if marks:
        even = len(set(marks)) == 1 and all(len(p.digits) == 3 for p in pieces[1:])
        if not even or not _may_lead(pieces[0]):
            return None
    return Fraction(int("".join(p.digits for p in pieces)))


def _may_lead(piece: _Piece) -> bool:
    return len(piece.digits) <= 3 and int(piece.digits[0]) != 0


def _alike(one: _Piece, other: _Piece) -> bool:
    return (one.digits[0] > "9") == (other.digits[0] > "9")


def _whole(piece: _Piece) -> Numeral:
    return Numeral(piece.start, piece.end, frozenset({Fraction(int(piece.digits))}))


def _decimals(piece: _Piece) -> Fraction:
    return Fraction(int(piece.digits), 10 ** len(piece.digits))
