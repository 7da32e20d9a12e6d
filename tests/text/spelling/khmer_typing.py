# SPDX-License-Identifier: MIT
"""Khmer words as people mistype them.

The layout is NiDA's, as XKB's ``kh`` has it.  The code under test has tables of its own.
"""

import random
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from tests.real.khmer_corpus import ZWSP

PLAIN = ("ឆឹេរតយុិោផៀឪ", "ាសដថងហ្កលើ់", "ឋខចវបនម")
# Where a key gives two signs, the first.
SHIFTED = ("ឈឺែឬទួូីៅភឿឧ", "ាៃឌធអះញគឡោ៉", "ឍឃជេពណំ")
UNIT = re.compile("\u17d2?[\u1780-\u17b3]|[\u17b6-\u17d1\u17dd]")
CONSONANT = re.compile("[\u1780-\u17a2]")
VOWEL = re.compile("[\u17b6-\u17c5]")
CONSONANTS = [chr(code) for code in range(0x1780, 0x17A3) if code not in (0x179D, 0x179E)]
VOWELS = [chr(code) for code in range(0x17B6, 0x17C6)]


class Fault(NamedTuple):
    """A text with one mistyped word in it."""

    text: str
    start: int  # of the mistyped word, in code points
    end: int
    meant: str
    typed: str
    kind: str


def _neighbours() -> dict[str, set[str]]:
    """Return for every sign those on its key and on the keys beside it."""
    found: dict[str, set[str]] = {}
    for plain, shifted in zip(PLAIN, SHIFTED, strict=True):
        for one, other in (*zip(plain, shifted, strict=True), *pairwise(plain), *pairwise(shifted)):
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return found


NEIGHBOURS = _neighbours()


def _letter_dropped(word: str, _draw: random.Random) -> list[str]:
    return [word[: m.start()] + word[m.end() :] for m in UNIT.finditer(word)]


def _letter_doubled(word: str, _draw: random.Random) -> list[str]:
    return [word[: m.end()] + m[0] + word[m.end() :] for m in CONSONANT.finditer(word)]


def _letters_swapped(word: str, _draw: random.Random) -> list[str]:
    found = [match.span() for match in UNIT.finditer(word)]
    return [word[:a] + word[b:c] + word[a:b] + word[c:] for (a, b), (_b, c) in pairwise(found)]


def _replaced(
    word: str, pattern: str, all_of_them: list[str], draw: random.Random
) -> Iterator[str]:
    """Yield ``word`` with another sign in each place: half from near keys, half from anywhere."""
    for match in re.finditer(pattern, word):
        sign = match[0]
        near = sorted(NEIGHBOURS.get(sign, set()) & set(all_of_them))
        other = draw.choice(near if near and draw.random() < 0.5 else all_of_them)
        if other != sign:
            yield word[: match.start()] + other + word[match.end() :]


def _vowel_wrong(word: str, draw: random.Random) -> list[str]:
    return list(_replaced(word, VOWEL.pattern, VOWELS, draw))


def _subscript_wrong(word: str, draw: random.Random) -> list[str]:
    return list(_replaced(word, "(?<=\u17d2)[\u1780-\u17a2]", CONSONANTS, draw))


def _letter_wrong(word: str, draw: random.Random) -> list[str]:
    return list(_replaced(word, "(?<!\u17d2)[\u1780-\u17a2]", CONSONANTS, draw))


KINDS: dict[str, Callable[[str, random.Random], list[str]]] = {
    "letter dropped": _letter_dropped,
    "letter doubled": _letter_doubled,
    "letters swapped": _letters_swapped,
    "wrong vowel": _vowel_wrong,
    "wrong subscript": _subscript_wrong,
    "wrong letter": _letter_wrong,
}


def mistyped(
    paragraphs: Iterable[str],
    is_word: Callable[[str], bool],
    is_pointed_out: Callable[[str], object],
    count: int,
    seed: int,
) -> Iterator[Fault]:
    """Yield ``count`` texts with one mistyped word each, every kind as often.

    Args:
        paragraphs: Clean text with ZWSP between its words; the texts have none.
        is_word: Says whether something is a word: what became another word is left out.
        is_pointed_out: Says whether the encoding of a text is wrong: a mark without letter is
            found anyway, and left out.
        count: How many.
        seed: Of the draw.
    """
    draw = random.Random(seed)
    texts = list(paragraphs)
    kinds = list(KINDS)
    made = 0
    while made < count:
        kind = kinds[made % len(kinds)]
        parts = re.split("([\u1780-\u17d3\u17dd]+)", draw.choice(texts))
        at = draw.randrange(1, len(parts), 2)
        meant = parts[at]
        ways = [typed for typed in KINDS[kind](meant, draw) if typed] if is_word(meant) else []
        if not ways:
            continue
        typed = draw.choice(ways)
        before, after = ("".join(p).replace(ZWSP, "") for p in (parts[:at], parts[at + 1 :]))
        text = before + typed + after
        if is_word(typed) or is_pointed_out(text):
            continue
        made += 1
        yield Fault(text, len(before), len(before) + len(typed), meant, typed, kind)
