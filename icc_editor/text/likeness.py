# SPDX-License-Identifier: MIT
"""What texts are compared by when a similar one is looked for among many.

Keys are for comparing only; they are never stored as text.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import SIGN_RE
from icc_editor.text.khmer.words import SpanKind, spans

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_ANY_NUMBER = "0"
_SPACES = re.compile(r"\s+")
_WORD = re.compile(r"[^\W\d_]{2,}")
_BEGINNING = 6  # letters that tell a word; its ending may be another


@dataclass(frozen=True, slots=True)
class LikenessKey:
    """How a text is compared: ``key`` as a whole, ``words`` to find it by.

    Both are the same for texts that differ only in their numbers, spaces, capital letters, accents
    and in how their Khmer was typed.  ``words`` are sorted, each there once, and of other scripts
    than Khmer only the first letters of each.
    """

    key: str
    words: tuple[str, ...]


def likeness_key(text: str) -> LikenessKey:
    """Return what ``text`` is compared by."""
    if not SIGN_RE.search(text):
        key = _in_order(fold_key(text))
        return LikenessKey(key, _words(_WORD.findall(key)))
    pieces: list[str] = []
    words: list[str] = []
    for start, end, kind in spans(text):
        piece = text[start:end]
        if kind is SpanKind.KHMER:
            piece = _folded(piece)
            words.append(piece)
        elif kind is SpanKind.NUMBER:
            piece = _ANY_NUMBER
        elif kind is SpanKind.WORD_BREAK:
            piece = ""
        elif kind is SpanKind.WORD:
            piece = _folded(piece)
            words += (word[:_BEGINNING] for word in _WORD.findall(piece))
        pieces.append(piece)
    return LikenessKey(_in_order("".join(pieces)), tuple(sorted(set(words))))


def _in_order(folded: str) -> str:
    return _SPACES.sub(" ", _NUMBER.sub(_ANY_NUMBER, folded)).strip()


def _words(found: list[str]) -> tuple[str, ...]:
    return tuple(sorted({word[:_BEGINNING] for word in found}))


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    return fold_key(word)
