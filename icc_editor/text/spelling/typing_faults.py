# SPDX-License-Identifier: MIT
"""How likely one Khmer word was typed for another.

Two words are compared by what a typist thinks of as one: a letter, a mark, or a coeng with its
letter.  Letters that sound alike share a key of the NiDA layout, with and without Shift, so hearing
and hand go wrong in the same pairs.  Source: the NiDA layout (Keyman Khmer (NiDA), XKB ``kh``).
"""

import re
from itertools import permutations

from icc_editor.text.khmer.letters import COENG, VOWELS, is_mark

_UNIT = re.compile(f"{COENG}?.", re.DOTALL)
_VOWELS = re.compile(f"[{VOWELS}]{{2}}")

_TAKEN_FOR_EACH_OTHER = (
    # The two series of a sound, which share a key.
    *("កគ", "ខឃ", "ចជ", "ឆឈ", "ឋឍ", "ដឌ", "ណន", "តទ", "ថធ", "បព", "ផភ", "លឡ"),
    *("ដតទ", "ឋថធ", "ឌទធ", "សឝឞ"),
    # Other pairs of one key.
    *("ងអ", "រឬ", "យួ", "សៃ", "ហះ", "មំ", "េែ", "ោៅ", "ៀឿ", "ឪឧ", "ឮឭ", "់៉"),
    # Vowels and signs of like sound or look.
    *("ិីឹឺ", "ុូួ", "េែៃ", "ើោេ", "ាោ", "ើឿៀ", "ះៈ", "់៍៏", "័៌៏", "៉៊", "ឲឱ", "ឥឦ", "ឧឩឪ"),
)
_ALIKE = frozenset(pair for group in _TAKEN_FOR_EACH_OTHER for pair in permutations(group, 2))

SUBSTITUTES: dict[str, str] = {
    letter: "".join(sorted(other for one, other in _ALIKE if one == letter))
    for letter in sorted({one for one, _other in _ALIKE})
}
"""For each letter or mark those it is taken for."""

ALIKE, SUBSTITUTE, OTHER = 0.45, 0.75, 1.1
DROPPED, DOUBLED, EXTRA_MARK, EXTRA_LETTER = 0.8, 0.35, 0.8, 1.0
SWAPPED, COENG_FORGOTTEN = 0.6, 0.6


def units(word: str) -> list[str]:
    """Return what ``word`` was typed of: letters, marks, and coengs with their letters."""
    return _UNIT.findall(word)


def fault_cost(typed: str, meant: str) -> float | None:
    """Return how unlikely it is that ``meant`` became ``typed`` by one fault.

    0.35 (a letter twice) to 1.1 (a letter far off); None when one fault does not explain it.
    """
    left, right = units(typed), units(meant)
    shorter = min(len(left), len(right))
    at = 0
    while at < shorter and left[at] == right[at]:
        at += 1
    if len(left) == len(right):
        return None if at == shorter else _replaced(left[at:], right[at:])
    if len(left) + 1 == len(right):
        return DROPPED if left[at:] == right[at + 1 :] else None
    if len(left) == len(right) + 1 and left[at + 1 :] == right[at:]:
        twice = at > 0 and left[at].lstrip(COENG) == left[at - 1].lstrip(COENG)
        if twice:
            return DOUBLED
        return EXTRA_MARK if is_mark(left[at][0]) else EXTRA_LETTER
    return None


def _replaced(typed: list[str], meant: list[str]) -> float | None:
    """Return the cost of rests of the same length that differ in their first unit."""
    if typed[1:] == meant[1:]:
        return _unit_cost(typed[0], meant[0])
    swapped = typed[:2] == meant[1::-1] and typed[2:] == meant[2:]
    return SWAPPED if swapped else None


def _unit_cost(typed: str, meant: str) -> float | None:
    one, other = typed.lstrip(COENG), meant.lstrip(COENG)
    if len(typed) != len(meant):
        return COENG_FORGOTTEN if one == other else None
    if (one, other) in _ALIKE:
        return ALIKE
    likely = len(typed) == 2 or _VOWELS.fullmatch(one + other)
    return SUBSTITUTE if likely else OTHER
