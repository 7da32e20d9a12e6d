# SPDX-License-Identifier: MIT
"""Short names made from titles: for folders, links and heading ids."""

import re
import unicodedata

from icc_editor.text.khmer.letters import BYTE_ORDER_MARK, COENG, SOFT_HYPHEN, WORD_JOINER

MAX_LENGTH = 60
"""The longest slug, in code points: 60 Khmer letters are 180 bytes of UTF-8."""

KEY_LENGTH = 20
"""The longest key made from words: it stands in every figure of the text."""

_SMALL_WORDS = frozenset(
    {"a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to"}
    | {"d", "de", "des", "du", "en", "et", "la", "le", "les"}
)
_LATIN_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i"}
)
_DROPPED = re.compile(f"['‘’\u02bc{SOFT_HYPHEN}\u200b-\u200f{WORD_JOINER}{BYTE_ORDER_MARK}]")


def slugify(text: str) -> str:
    """Return ``text`` in small letters, joined by hyphens, at most 60 code points.

    Letters, digits and marks of every script stay (Khmer needs its marks: the usual slug rules
    drop them); accents of Latin letters are folded to ASCII; zero-width signs go.  The result is
    empty when ``text`` has neither letters nor digits.
    """
    folded = _DROPPED.sub("", text).lower().translate(_LATIN_LETTERS)
    slug = re.sub("-+", "-", "".join(map(_fold, folded))).strip("-")
    return _shorten(slug)


def short_key(text: str) -> str:
    """Return the first words of ``text`` in Latin letters, joined by ``_``: what figures name.

    At most ``KEY_LENGTH`` characters, whole words where that can be, and no small word at the end:
    ``votes_by_party`` of *Votes by party in the communes*.  Empty when letters of other scripts
    stand in it, or none.
    """
    slug = slugify(text)
    if not slug.isascii():
        return ""
    words = slug.split("-")
    while len("_".join(words)) > KEY_LENGTH and len(words) > 1:
        words.pop()
        while len(words) > 1 and words[-1] in _SMALL_WORDS:
            words.pop()
    return "_".join(words)[:KEY_LENGTH].strip("_")


def _fold(char: str) -> str:
    if char.isascii():
        return char if char.isalnum() else "-"
    if "\u0300" <= char <= "\u036f":  # an accent of its own, after a Latin letter
        return ""
    if char < "\u0250" or "\u1e00" <= char <= "\u1eff":
        base = unicodedata.normalize("NFD", char)[0]
        return base if base.isalnum() else "-"
    return char if unicodedata.category(char)[0] in "LN" or _is_mark(char) else "-"


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Mc")


def _shorten(slug: str) -> str:
    if len(slug) <= MAX_LENGTH:
        return slug
    cut = MAX_LENGTH
    # Never between a letter and its marks or its subscript.
    while cut > 1 and (_is_mark(slug[cut]) or slug[cut - 1] == COENG):
        cut -= 1
    hyphen = slug.rfind("-", MAX_LENGTH // 2, cut + 1)
    return slug[: hyphen if hyphen > 0 else cut].strip("-")
