# SPDX-License-Identifier: MIT
"""Finding text however it was typed: search keys, with the way back to the text.

A key is for comparing only; it is never stored as text.  Offsets are code points.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from icc_editor.text.khmer.letters import (
    BYTE_ORDER_MARK,
    COENG,
    INHERENT_VOWELS,
    JOINERS,
    SHIFTERS,
    SOFT_HYPHEN,
    TO_LATIN_DIGITS,
    UPPER_VOWEL,
    WORD_JOINER,
    ZWSP,
    is_mark,
)
from icc_editor.text.khmer.mend import TYPED_RE, mend_cluster
from icc_editor.text.khmer.words import spans


@dataclass(frozen=True, slots=True)
class FindOptions:
    """How exactly a needle is meant."""

    match_case: bool = False
    match_accents: bool = False
    whole_words: bool = False
    pattern: bool = False
    """The needle is a regular expression, matched against the text as it stands."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A search key.  Its character ``i`` was made of ``text[starts[i]:ends[i]]``."""

    key: str
    starts: list[int]
    ends: list[int]


_DROPPED = f"{ZWSP}{JOINERS}{WORD_JOINER}{BYTE_ORDER_MARK}{SOFT_HYPHEN}{INHERENT_VOWELS}"
# What looks alike or is spelled both ways: subscript DA and TA, ឲ and ឱ.
_TWIN_DA, _TWIN_TA = "\u17d2\u178a", "\u17d2\u178f"
_ALIKE = TO_LATIN_DIGITS | {
    0x17B2: "\u17b1",
    0x17A3: "\u17a2",
    0x17A4: "\u17a2\u17b6",
    0x2018: "'",
    0x2019: "'",
    0x02BC: "'",
    0x201C: '"',
    0x201D: '"',
    0x201E: '"',
    0x00A0: " ",
    0x202F: " ",
}
_LOWERED_SHIFTER = re.compile(f"[{SHIFTERS}](?={UPPER_VOWEL})")
_JOINERS = re.compile(f"[{JOINERS}]")
_PIECE = re.compile(
    f"(?P<plain>[ -~]+)|(?P<cluster>{TYPED_RE.pattern})|(?P<dropped>[{_DROPPED}]+)"
    "|(?P<accent>[\u0300-\u036f]+)|(?P<other>.)",
    re.DOTALL,
)


def fold(text: str, options: FindOptions | None = None) -> Folded:
    """Return the search key of ``text``.

    ZWSP and other invisible signs are gone, Khmer clusters are mended and in order; ្ដ is ្ត, ឲ is
    ឱ, and ៊ is ៉ where both look like ុ; digits are Latin, quotation marks straight; Latin letters
    small and without accents, unless the options ask for case and accents.
    """
    options = options or FindOptions()
    key: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    known: dict[str, str] = {}
    for match in _PIECE.finditer(text):
        piece, (start, end), name = match[0], match.span(), match.lastgroup
        if name == "dropped":
            continue
        if name == "accent" and not options.match_accents:
            if ends and ends[-1] == start:
                ends[-1] = end  # it goes with its letter
            continue
        if piece not in known:
            known[piece] = _fold_piece(piece, name or "", options)
        folded = known[piece]
        key.append(folded)
        if len(folded) == len(piece) and (name == "plain" or folded == piece):
            starts += range(start, end)
            ends += range(start + 1, end + 1)
        else:
            starts += [start] * len(folded)
            ends += [end] * len(folded)
    return Folded("".join(key), starts, ends)


def fold_key(text: str, options: FindOptions | None = None) -> str:
    """Return the search key alone: for dictionaries and term lists."""
    return fold(text, options).key


def find_all(
    needle: str, haystack: str, options: FindOptions | None = None
) -> list[tuple[int, int]]:
    """Return where ``needle`` stands in ``haystack``, as (start, end) in it, without overlaps.

    A hit starts and ends between clusters (ក is not found in ខ្ក or កា), unless the needle itself
    starts with a mark or ends in a coeng.

    Raises:
        re.error: The needle is no regular expression, and is said to be one.
    """
    options = options or FindOptions()
    if options.pattern:
        hits = _pattern_hits(needle, haystack, options)
    else:
        hits = _hits(fold_key(needle, options), fold(haystack, options))
    return _whole_words(haystack, hits) if options.whole_words else list(hits)


def find_folded(key: str, folded: Folded) -> list[tuple[int, int]]:
    """Return where a needle's key stands in a text folded before: for searching many texts."""
    return list(_hits(key, folded))


def _fold_piece(piece: str, name: str, options: FindOptions) -> str:
    if name == "cluster":
        mended = mend_cluster(piece)
        piece = (mended[0] if mended else piece).replace(_TWIN_DA, _TWIN_TA)
        piece = _JOINERS.sub("", piece).translate(_ALIKE)
        return _LOWERED_SHIFTER.sub(SHIFTERS[0], piece)
    if name == "other":
        piece = piece.translate(_ALIKE)
        if not options.match_accents and not is_mark(piece):
            parts = unicodedata.normalize("NFD", piece)
            piece = "".join(part for part in parts if not "\u0300" <= part <= "\u036f") or piece
    return piece if options.match_case else piece.casefold()


def _hits(key: str, folded: Folded) -> Iterator[tuple[int, int]]:
    if not key:
        return
    text, starts, ends = folded.key, folded.starts, folded.ends
    from_mark, to_coeng = is_mark(key[0]), key[-1] == COENG
    at = text.find(key)
    while at >= 0:
        to = at + len(key)
        if _is_edge(folded, at, from_mark) and _is_edge(folded, to, to_coeng):
            yield starts[at], ends[to - 1]
            at = text.find(key, to)
        else:
            at = text.find(key, at + 1)


def _is_edge(folded: Folded, at: int, inside_allowed: bool) -> bool:
    """Return whether a hit may start or end before the key's character ``at``."""
    key, starts = folded.key, folded.starts
    if at in (0, len(key)):
        return True
    if starts[at] == starts[at - 1]:
        return False  # one character or cluster of the text made both
    return inside_allowed or not (is_mark(key[at]) or key[at - 1] == COENG)


def _pattern_hits(needle: str, haystack: str, options: FindOptions) -> Iterator[tuple[int, int]]:
    flags = re.MULTILINE if options.match_case else re.MULTILINE | re.IGNORECASE
    for match in re.finditer(needle, haystack, flags):
        if match[0]:
            yield match.span()


def _whole_words(haystack: str, hits: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    edges = {0, len(haystack)}
    edges.update(start for start, _end, _kind in spans(haystack))
    return [(start, end) for start, end in hits if start in edges and end in edges]
