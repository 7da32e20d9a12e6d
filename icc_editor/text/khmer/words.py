# SPDX-License-Identifier: MIT
"""Words: Khmer ones by ICU's dictionary, the others by their letters.  Offsets are code points.

Khmer is written without spaces.  ICU cuts a run of it into words, but digits glued to letters and
the repetition sign mislead it (``ពួកគេៗ`` becomes ``ពួ|ក|គេៗ``): both are taken out first.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from icc_editor.text.khmer.breaks import word_ends
from icc_editor.text.khmer.letters import (
    AVAKRAHASANYA,
    BLOCKS,
    DIGITS,
    DIVINATION_DIGITS,
    JOINERS,
    LETTERS,
    MARKS,
    REPETITION,
    SOFT_HYPHEN,
    WORD_JOINER,
    ZWSP,
    inside_cluster,
)


class SpanKind(StrEnum):
    """What a piece of text is."""

    KHMER = "khmer"  # a Khmer word
    NUMBER = "number"  # 2017, ១,១៥៦
    REPETITION = "repetition"  # ៗ
    WORD_BREAK = "word_break"  # ZWSP
    WORD = "word"  # a word of another script
    SPACE = "space"
    SIGN = "sign"  # punctuation and everything else


class Span(NamedTuple):
    """A piece of text, in code points."""

    start: int
    end: int
    kind: SpanKind


_WORDS = frozenset({SpanKind.KHMER, SpanKind.NUMBER, SpanKind.WORD})
_GAPS = frozenset({SpanKind.SPACE, SpanKind.WORD_BREAK})

_KHMER = f"{LETTERS}{MARKS}{AVAKRAHASANYA}"
_DIGIT = f"[\\d{DIVINATION_DIGITS}]"
_ALNUM = f"[^\\W_{BLOCKS}]"
_PIECE = re.compile(
    f"(?P<khmer>[{_KHMER}][{_KHMER}{JOINERS}{WORD_JOINER}]*)"
    # A figure, not the start of 2nd or 24h.
    f"|(?P<number>{_DIGIT}++(?:(?:[.,]{_DIGIT}++)++|(?<=[{DIGITS}{DIVINATION_DIGITS}])|(?!{_ALNUM}))"
    f"|[{DIGITS}{DIVINATION_DIGITS}]+)"
    f"|(?P<repetition>{REPETITION})"
    f"|(?P<word_break>{ZWSP})"
    "|(?P<space>\\s+)"
    f"|(?P<other>[^\\s{BLOCKS}{ZWSP}]+)"
    "|(?P<sign>.)",
    re.DOTALL,
)
_MISLEADING = re.compile(f"[\\d{REPETITION}]")
_KINDS = {**{kind.value: kind for kind in SpanKind}, "other": SpanKind.WORD}
# Accents of their own, scripts without spaces, emoji: left to ICU.
_INTRICATE = re.compile("[\u0300-\u1fff\u2c00-\ud7ff\uf900-\U0010ffff]")
_OTHER = re.compile(
    f"(?P<number>{_DIGIT}++(?:[.,]{_DIGIT}++)*+(?!{_ALNUM}))"
    f"|(?P<word>{_ALNUM}++(?:['’_\\-{SOFT_HYPHEN}\u2010\u2011]{_ALNUM}++)*+)"
    f"|(?P<sign>(?:(?!{_ALNUM}).)+)",
    re.DOTALL,
)


def spans(text: str) -> list[Span]:
    """Return the pieces of ``text``, gapless from its start to its end."""
    found: list[Span] = []
    ends: list[int] = []
    at = 0
    for piece in _pieces(text):
        start, end, kind = piece
        if kind is SpanKind.KHMER:
            ends = ends or word_ends(_MISLEADING.sub(" ", text))
            while ends[at] <= start:
                at += 1
            while ends[at] < end:
                if not inside_cluster(text, ends[at]):
                    found.append(Span(start, ends[at], kind))
                    start = ends[at]
                at += 1
            found.append(Span(start, end, kind))
        elif kind is SpanKind.WORD:
            found += _other_words(text[start:end], start)
        else:
            found.append(piece)
    return found


def word_at(text: str, offset: int) -> Span | None:
    """Return the word or number ``offset`` lies in or touches, None when there is none.

    Between two words it is the one that begins there.
    """
    touched = None
    for begin, end, _kind in _pieces(text):
        if begin > offset:
            break
        if end < offset:
            continue
        for span in spans(text[begin:end]):
            if span.kind in _WORDS and span.start <= offset - begin <= span.end:
                touched = Span(begin + span.start, begin + span.end, span.kind)
    return touched


def next_word_stop(text: str, offset: int) -> int:
    """Return where the next word begins after ``offset``, else the end of the text.

    Punctuation counts as a word; spaces, ZWSP and ៗ belong to what is before them.
    """
    return min((stop for stop in _stops(text) if stop > offset), default=len(text))


def previous_word_stop(text: str, offset: int) -> int:
    """Return where the last word before ``offset`` begins, else 0."""
    return max((stop for stop in _stops(text) if stop < offset), default=0)


def count_words(text: str) -> int:
    """Return how many words a reader would count: Khmer words, other words and numbers."""
    return sum(span.kind in _WORDS for span in spans(text))


def _stops(text: str) -> Iterator[int]:
    for span in spans(text):
        if span.kind not in _GAPS and span.kind is not SpanKind.REPETITION:
            yield span.start


def _pieces(text: str) -> Iterator[Span]:
    """Yield the runs ``text`` falls into; what is neither Khmer nor space is a WORD here."""
    for match in _PIECE.finditer(text):
        yield Span(match.start(), match.end(), _KINDS[match.lastgroup or ""])


def _other_words(run: str, offset: int) -> list[Span]:
    """Return the words, figures and signs of a run without Khmer and spaces."""
    if _INTRICATE.search(run):
        return list(_words_by_icu(run, offset))
    return [
        Span(offset + match.start(), offset + match.end(), SpanKind(match.lastgroup or ""))
        for match in _OTHER.finditer(run)
    ]


def _words_by_icu(run: str, offset: int) -> Iterator[Span]:
    begin = signs = 0  # signs: where the signs before ``begin`` began; together they are one piece
    for end in word_ends(run):
        piece = run[begin:end]
        if any(map(str.isalnum, piece)):
            if signs < begin:
                yield Span(offset + signs, offset + begin, SpanKind.SIGN)
            kind = (
                SpanKind.NUMBER if piece[0].isdecimal() and piece[-1].isdecimal() else SpanKind.WORD
            )
            yield Span(offset + begin, offset + end, kind)
            signs = end
        begin = end
    if signs < begin:
        yield Span(offset + signs, offset + begin, SpanKind.SIGN)
