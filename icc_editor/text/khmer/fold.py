# SPDX-License-Identifier: MIT
"""Finding text however it was typed: search keys, with the way back to the text.

A key is for comparing only; it is never stored as text.  Offsets are code points.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from icc_editor.text.khmer.letters import (
    BYTE_ORDER_MARK,
    COENG,
    COENG_DA,
    COENG_TA,
    INHERENT_VOWELS,
    JOINERS,
    SHIFTERS,
    SOFT_HYPHEN,
    TO_LATIN_DIGITS,
    UPPER_VOWEL,
    WORD_JOINER,
    ZWSP,
    inside_cluster,
    is_mark,
)
from icc_editor.text.khmer.mend import IN_ORDER, TYPED_RE, mend_cluster
from icc_editor.text.khmer.words import spans


@dataclass(frozen=True, slots=True)
class FindOptions:
    """How exactly a needle is meant."""

    match_case: bool = False
    match_accents: bool = False
    whole_words: bool = False
    pattern: bool = False
    """The needle is a regular expression, matched against the text as it stands.

    Its hits start and end between clusters as those of words do: ``ក.`` is not found in ក្រុម, of
    which it would be ក with half of a subscript, and ``ក.+?`` finds ក្រុ.  Only an expression whose
    first Khmer sign is a mark, such as ``្រ`` or ``[ិី]``, is about signs: it finds them anywhere.
    """


@dataclass(frozen=True, slots=True)
class Folded:
    """A search key.  Its character ``i`` was made of ``text[starts[i]:ends[i]]``."""

    key: str
    starts: list[int]
    ends: list[int]


_DROPPED = f"{ZWSP}{JOINERS}{WORD_JOINER}{BYTE_ORDER_MARK}{SOFT_HYPHEN}{INHERENT_VOWELS}"
# What is spelled both ways: ឲ and ឱ; subscript DA and TA look alike.
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
# For Python's engine and for Qt's: no escapes that only one of them knows.  The neighbours tell,
# as in `inside_cluster`; a mark at the very start has no letter to be parted from.
_MARKS = "\u17b4-\u17d3\u17dd\u17fb-\u17ff"
_BETWEEN_CLUSTERS = f"(?:(?<![\\s\\S])|(?![{_MARKS}])(?:(?<!{COENG})|(?![\u1780-\u17b3])))"
_LATIN = "[A-Za-z\u00c0-\u024f]"
_BETWEEN_WORDS = f"(?:(?<!{_LATIN})|(?!{_LATIN}))"
_LONGEST_KEPT = 12  # signs; a longer cluster is a heap of marks, not writing
_FLAGS = re.compile(r"\(\?[A-Za-z]+\)")
_KHMER_SIGN = re.compile("[\u1780-\u17dd\u17fb-\u17ff]")
# Clusters that are their own key: in order, and without what is spelled both ways.
_ITSELF = f"(?!\u17b2|.{COENG}[\u17b2{COENG_DA[1]}]){IN_ORDER}"
_PIECE = re.compile(
    f"(?P<plain>[ -~]+)|(?P<itself>(?:{_ITSELF})++)|(?P<cluster>{TYPED_RE.pattern})"
    f"|(?P<dropped>[{_DROPPED}]+)|(?P<accent>[\u0300-\u036f]+)|(?P<other>.)",
    re.DOTALL,
)


def fold(text: str, options: FindOptions | None = None) -> Folded:
    """Return the search key of ``text``.

    ZWSP and other invisible signs are gone, Khmer clusters are mended and in order; ្ដ is ្ត, ឲ is
    ឱ, and ៊ is ៉ where both look like ុ; digits are Latin, quotation marks straight; Latin letters
    small and without accents, unless the options ask for case and accents.  Accents are part of
    their letter, whether typed as one sign or two.

    A line's key does not depend on the lines around it: the key of a text is those of its lines.
    """
    options = options or FindOptions()
    if text.isascii():  # one sign of the key for each of the text
        key = text if options.match_case else text.lower()
        return Folded(key, list(range(len(text))), list(range(1, len(text) + 1)))
    return _fold(text, options)


def _fold(text: str, options: FindOptions) -> Folded:
    key: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    known: dict[str, str] = {}
    for match in _PIECE.finditer(text):
        piece, (start, end), name = match[0], match.span(), match.lastgroup
        if name == "itself":
            key.append(piece)
            starts += range(start, end)
            ends += range(start + 1, end + 1)
            continue
        if name == "dropped":
            continue
        has_letter = bool(ends) and ends[-1] == start and text[start - 1] != "\n"
        if name == "accent" and not options.match_accents:
            if has_letter:
                ends[-1] = end  # it goes with it
            continue
        if name == "accent" and has_letter:
            # One letter, however it was typed: é, or e and a combining accent.
            composed = unicodedata.normalize("NFC", key[-1][-1] + piece)
            key[-1] = key[-1][:-1] + composed
            ends.pop()
            first = starts.pop()
            starts += [first] * len(composed)
            ends += [end] * len(composed)
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
    starts with a mark or ends in a coeng.  Those of a pattern do so too: see ``FindOptions``.

    Raises:
        re.error: The needle is no regular expression, and is said to be one.
    """
    options = options or FindOptions()
    if options.pattern:
        return list(_pattern_hits(needle, haystack, options))
    hits = _hits(fold_key(needle, options), fold(haystack, options))
    return _whole_words(haystack, hits) if options.whole_words else list(hits)


def find_exactly(text: str, needle: str) -> Iterator[tuple[int, int]]:
    """Yield where ``needle`` stands sign by sign: for one that the folded search looks through."""
    at = text.find(needle) if needle else -1
    while at >= 0:
        yield at, at + len(needle)
        at = text.find(needle, at + len(needle))


def find_folded(key: str, folded: Folded) -> list[tuple[int, int]]:
    """Return where a needle's key stands in a text folded before: for searching many texts."""
    return list(_hits(key, folded))


def _fold_piece(piece: str, name: str, options: FindOptions) -> str:
    if name == "cluster":
        fold_one = _fold_cluster if len(piece) <= _LONGEST_KEPT else _fold_cluster.__wrapped__
        return fold_one(piece)
    if name == "other":
        piece = piece.translate(_ALIKE)
        if not options.match_accents and not is_mark(piece):
            parts = unicodedata.normalize("NFD", piece)
            piece = "".join(part for part in parts if not "\u0300" <= part <= "\u036f") or piece
        elif not is_mark(piece):
            piece = unicodedata.normalize("NFC", piece)
    return piece if options.match_case else piece.casefold()


@lru_cache(maxsize=20_000)
def _fold_cluster(cluster: str) -> str:
    """Return the key of a cluster; a language has some thousand of them, each is mended once."""
    mended = mend_cluster(cluster)
    cluster = (mended[0] if mended else cluster).replace(COENG_DA, COENG_TA)
    cluster = _JOINERS.sub("", cluster).translate(_ALIKE)
    return _LOWERED_SHIFTER.sub(SHIFTERS[0], cluster)


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


def bordered_pattern(pattern: str, options: FindOptions) -> str:
    """Return a regular expression that tries other ways where a hit would part a cluster.

    With whole words, also where it would part a Latin one; what no expression can know, the words
    of Khmer, is for ``hit_test``.  The numbers of its brackets stay.  It may be no expression where
    ``pattern`` is one: then that is to be taken.
    """
    border = "" if _is_about_signs(pattern) else _BETWEEN_CLUSTERS
    if options.whole_words:
        border += _BETWEEN_WORDS
    flags = _FLAGS.match(pattern)
    at = flags.end() if flags else 0
    return f"{pattern[:at]}{border}(?:{pattern[at:]}){border}"


def hit_test(pattern: str, haystack: str, options: FindOptions) -> Callable[[int, int], bool]:
    """Return what tells whether an expression may be found from one offset to another."""
    edges = _word_edges(haystack) if options.whole_words else None
    anywhere = _is_about_signs(pattern)

    def may_be(start: int, end: int) -> bool:
        if edges is not None and not (start in edges and end in edges):
            return False
        return anywhere or not (inside_cluster(haystack, start) or inside_cluster(haystack, end))

    return may_be


def _is_about_signs(pattern: str) -> bool:
    sign = _KHMER_SIGN.search(pattern)
    return sign is not None and is_mark(sign[0])


def _pattern_hits(needle: str, haystack: str, options: FindOptions) -> Iterator[tuple[int, int]]:
    flags = re.MULTILINE if options.match_case else re.MULTILINE | re.IGNORECASE
    expression = re.compile(needle, flags)
    with suppress(re.error):
        expression = re.compile(bordered_pattern(needle, options), flags)
    may_be = hit_test(needle, haystack, options)
    for match in expression.finditer(haystack):
        if match[0] and may_be(*match.span()):
            yield match.span()


def _whole_words(haystack: str, hits: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    edges = _word_edges(haystack)
    return [(start, end) for start, end in hits if start in edges and end in edges]


def _word_edges(haystack: str) -> set[int]:
    return {0, len(haystack), *(start for start, _end, _kind in spans(haystack))}
