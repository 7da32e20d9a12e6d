# SPDX-License-Identifier: MIT
"""Khmer as it should not be typed, and any text at all."""

import random
import re
from collections.abc import Callable, Iterator

from hypothesis import strategies as st

ZWSP = "\u200b"
COENG = "\u17d2"
CLUSTER = re.compile("[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17dd\u200c])*")
"""A cluster of canonical text, as these tests see it: the code under test has its own."""

_ALPHABET = st.one_of(
    st.characters(min_codepoint=0x1780, max_codepoint=0x17FF),
    st.sampled_from("កខរសប\u17d2\u17b6\u17b8\u17c1\u17bb\u17c6\u17c9\u17ca\u17d7។"),
    st.sampled_from("\u200b\u200c\u200d\u2060\u00ad\ufeff\u25cc"),
    st.sampled_from("aZé\u0301-'_.,:; \n0129ßİ😀🏽\u200d👩«»\x00\ud800\udfff"),
    st.characters(),
)
texts = st.text(_ALPHABET, max_size=40)
"""Any text, Khmer more often than not: NUL and lone surrogates included."""


def clusters_of(word: str) -> list[str]:
    """Return the clusters of a canonical word."""
    return CLUSTER.findall(word)


def _everywhere(word: str, pattern: str, replacement: str) -> Iterator[str]:
    """Yield ``word`` with the pattern replaced, once at each place."""
    for match in re.finditer(pattern, word):
        yield word[: match.start()] + match.expand(replacement) + word[match.end() :]


FAULTS: dict[str, tuple[tuple[str, str], ...]] = {
    "1 vowel before subscript": ((r"(\u17d2[\u1780-\u17b3])([\u17b6-\u17c5])", r"\2\1"),),
    "1 RO before another subscript": ((r"(\u17d2[^\u179a])(\u17d2\u179a)", r"\2\1"),),
    "1 sign before vowel": ((r"([\u17b6\u17bb])(\u17c6)", r"\2\1"),),
    "1 vowel before shifter": ((r"([\u17c9\u17ca])([\u17b6-\u17c5])", r"\2\1"),),
    "2 vowel in two parts": (
        (r"\u17c4", "\u17c1\u17b6"),
        (r"\u17be", "\u17c1\u17b8"),
    ),
    "3 U for a shifter": ((r"[\u17c9\u17ca]([\u17b7-\u17ba\u17be])", "\u17bb\\1"),),
    "4 mark twice": ((r"([\u17b6-\u17d1])(?!\1)", r"\1\1"),),
    "4 coeng twice": ((r"\u17d2", "\u17d2\u17d2"),),
    "5 ZWSP inside": ((r"([\u17b6-\u17d2])", "\u200b\\1"),),
    "5 ZWNJ inside": ((r"(?<![\u17c9\u17ca])([\u17b6-\u17d2])", "\u200c\\1"),),
    "5 ZWJ inside": ((r"([\u17b6-\u17d2])", "\u200d\\1"),),
    "6 letter missing": ((r"(?<![\u17b4-\u17d3])^[\u1780-\u17b3](?=[\u17b6-\u17d2])", ""),),
    "6 subscript missing": ((r"\u17d2[\u1780-\u17b3]$", "\u17d2"), (r"$", "\u17d2")),
    "6 space inside": ((r"([\u17b6-\u17c5])", r" \1"),),
    "6 two vowels": ((r"\u17b6$", "\u17b6\u17bb"), (r"\u17b8$", "\u17b8\u17bc")),
    "7 code of the keyboard": (
        ("\u17bb\u17c7", "\u17fb"),
        ("\u17bb\u17c6", "\u17fc"),
        ("\u17c1\u17c7", "\u17fd"),
        ("\u17c4\u17c7", "\u17fe"),
        ("\u17b6\u17c6", "\u17ff"),
    ),
    "8 deprecated letter": (
        ("\u17a2\u17b6", "\u17a4"),
        ("(?<!\u17d2)\u17a2(?![\u17b6-\u17d3])", "\u17a3"),
    ),
    "8 inherent vowel": ((r"([\u1780-\u17a2])$", "\\1\u17b4"),),
    "11 ZWSP twice": ((r"$", "\u200b\u200bនេះ"),),
    "11 ZWSP beside space": ((r"$", "\u200b នេះ"), (r"$", " \u200bនេះ")),
    "11 mark of byte order": ((r"$", "\ufeffនេះ"),),
    "11 soft hyphen": ((r"$", "\u00adនេះ"),),
}


def faulty(word: str, kind: str) -> list[str]:
    """Return every way ``word`` can have one fault of a kind."""
    return [
        wrong
        for pattern, replacement in FAULTS[kind]
        for wrong in _everywhere(word, pattern, replacement)
    ]


def _between(word: str, sign: str) -> str:
    return sign.join(clusters_of(word))


def _first(word: str, kind: str) -> str:
    return next(iter(faulty(word, kind)), word)


def _twins(word: str) -> str:
    swapped = word.replace("\u17d2\u178a", "\u17d2\x00").replace("\u17d2\u178f", "\u17d2\u178a")
    return swapped.replace("\x00", "\u178f")


VARIANTS: dict[str, Callable[[str], str]] = {
    "ZWSP between all clusters": lambda word: _between(word, ZWSP),
    "ZWSP once": lambda word: ZWSP.join(
        [word[: len(clusters_of(word)[0])], word[len(clusters_of(word)[0]) :]]
    ),
    "word joiner": lambda word: _between(word, "\u2060"),
    "vowel before subscript": lambda word: _first(word, "1 vowel before subscript"),
    "RO first": lambda word: _first(word, "1 RO before another subscript"),
    "sign before vowel": lambda word: _first(word, "1 sign before vowel"),
    "vowel in two parts": lambda word: _first(word, "2 vowel in two parts"),
    "U for a shifter": lambda word: _first(word, "3 U for a shifter"),
    "mark twice": lambda word: _first(word, "4 mark twice"),
    "ZWNJ inside": lambda word: _first(word, "5 ZWNJ inside"),
    "subscript DA for TA": _twins,
    "code of the keyboard": lambda word: _first(word, "7 code of the keyboard"),
}


def variants(word: str, count: int, draw: random.Random) -> list[str]:
    """Return ``count`` other ways to type ``word``, fewer when there are not as many."""
    found = {change(word) for change in VARIANTS.values()} - {word}
    return draw.sample(sorted(found), min(count, len(found)))
