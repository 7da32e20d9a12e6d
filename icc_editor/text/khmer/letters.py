# SPDX-License-Identifier: MIT
"""The one place that says which code points Khmer is written with.

The names in capitals without ``_RE`` are pieces of a character class, to be put between square
brackets.  Source: Unicode 17, chapter 16.4, and "Khmer Encoding Structure" (Unicode L2/22-290).
"""

import re

CONSONANTS = "\u1780-\u17a2"
INDEPENDENT_VOWELS = "\u17a5-\u17b3"
DEPRECATED_LETTERS = "\u17a3\u17a4"  # for transliterating Pali; Khmer is written with អ
LETTERS = "\u1780-\u17b3"
"""Consonants and independent vowels, the two deprecated ones included."""
AVAKRAHASANYA = "\u17dc"
DOTTED_CIRCLE = "\u25cc"  # what a mark stands on when it is shown alone
BASES = CONSONANTS + INDEPENDENT_VOWELS + DOTTED_CIRCLE

INHERENT_VOWELS = "\u17b4\u17b5"  # invisible; of no use in text
VOWELS = "\u17b6-\u17c5"
SHIFTERS = "\u17c9\u17ca"
ROBAT = "\u17cc"
TOANDAKHIAT = "\u17cd"  # the letter under it is not said
COENG = "\u17d2"
COENG_RO = "\u17d2\u179a"
COENG_DA, COENG_TA = "\u17d2\u178a", "\u17d2\u178f"  # subscripts that look alike
BATHAMASAT = "\u17d3"  # of lunar dates; they have signs of their own
UPPER_VOWEL = "(?:[\u17b7-\u17ba\u17be\u17bf\u17dd\u17d0]|\u17b6\u17c6)"
"""A pattern: above one of these neither shifter has room, both are drawn as ុ."""
SIGNS = "\u17c6\u17cb\u17cd-\u17d1\u17dd"
FINALS = "\u17c7\u17c8"
BESIDE = "\u17b6\u17be-\u17c5" + FINALS
"""What stands beside its letter, wholly or in part, and makes a word longer."""
COMPOSE_CODES = "\u17fb-\u17ff"  # unassigned: what X11's NiDA layout gives without Compose table
MARKS = "\u17b4-\u17d3\u17dd" + COMPOSE_CODES
"""What belongs to the letter before it."""

REPETITION = "\u17d7"
FULL_STOP = "\u17d4"
END_OF_TEXT = "\u17d5"
COLON = "\u17d6"
BEYYAL = "\u17d8"  # deprecated; written ។ល។
PUNCTUATION = "\u17d4-\u17d6\u17d8-\u17da"
DIGITS = "\u17e0-\u17e9"
DIVINATION_DIGITS = "\u17f0-\u17f9"
BLOCKS = "\u1780-\u17ff\u19e0-\u19ff"
"""The blocks Khmer and Khmer Symbols (lunar dates)."""
CODES = range(0x1780, 0x1800)
"""The code points of the block Khmer, those that are no sign included."""

ZWSP = "\u200b"
ZWNJ = "\u200c"
ZWJ = "\u200d"
WORD_JOINER = "\u2060"
SOFT_HYPHEN = "\u00ad"
BYTE_ORDER_MARK = "\ufeff"
JOINERS = ZWNJ + ZWJ
INVISIBLE = ZWSP + JOINERS + WORD_JOINER + SOFT_HYPHEN + BYTE_ORDER_MARK
"""Signs of no width that may stand between letters; ZWSP is content, the rest mostly is not."""

TO_LATIN_DIGITS = {0x17E0 + value: str(value) for value in range(10)}
"""For `str.translate`: ០…៩ to 0…9."""
TO_KHMER_DIGITS = {ord(latin): chr(khmer) for khmer, latin in TO_LATIN_DIGITS.items()}
"""For `str.translate`: 0…9 to ០…៩."""

LETTER_RE = re.compile(f"[{LETTERS}{REPETITION}{AVAKRAHASANYA}]")
"""One per syllable or so, comparable to a Latin letter."""

SIGN_RE = re.compile(f"[{BLOCKS}]")
"""Any sign of the two Khmer blocks."""

RUN_RE = re.compile(
    f"[{BLOCKS}](?:[{BLOCKS}{ZWSP}{JOINERS}{WORD_JOINER}]|[^\\w\n{BLOCKS}]{{1,8}}(?=[{BLOCKS}]))*"
)
"""A stretch of Khmer that starts and ends with a Khmer sign.

Spaces, digits and punctuation between two Khmer signs belong to it; the bound keeps the search
linear on hostile text.
"""

CLUSTER_RE = re.compile(
    f"[{BASES}]{ROBAT}?(?:{COENG}[{LETTERS}]){{0,2}}[{SHIFTERS}]?{ZWNJ}?"
    f"[{VOWELS}]?[{SIGNS}]{{0,2}}[{FINALS}]?"
)
"""A cluster that keeps the order of the Khmer Encoding Structure."""

MARKED_RE = re.compile(
    f"[{BASES}](?:{COENG}[{COENG}{JOINERS}]*[{LETTERS}]|[\u17b6-\u17d1\u17d3\u17dd{JOINERS}])+"
)
"""A letter with its marks and subscripts in whatever order they were typed.

A coeng without a letter after it ends the cluster.
"""

ASTRAL = re.compile("[\U00010000-\U0010ffff]")
"""Characters that count two in UTF-16 (emoji): without any, both kinds of offset are the same."""


def inside_cluster(text: str, offset: int) -> bool:
    """Return whether ``offset`` parts a letter from its marks or from its subscript.

    Looks at the two neighbours only, so it also knows misordered text.
    """
    if not 0 < offset < len(text):
        return False
    before, after = text[offset - 1], text[offset]
    return is_mark(after) or (before == COENG and "\u1780" <= after <= "\u17b3")


def is_mark(char: str) -> bool:
    """Return whether ``char`` belongs to the Khmer letter before it."""
    return "\u17b4" <= char <= "\u17d3" or char == "\u17dd" or "\u17fb" <= char <= "\u17ff"
