# SPDX-License-Identifier: MIT
"""English, French and whatever else Enchant has a dictionary for.  Offsets are code points.

Enchant's C library and its dictionaries come from the system (or in the wheel for Windows).
Without them the program works; ``open_speller`` says what is missing.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from icc_editor.text.khmer.letters import SOFT_HYPHEN
from icc_editor.text.spelling.accepted import AcceptedWords
from icc_editor.text.spelling.speller import (
    NOTHING,
    SUGGESTIONS,
    Readiness,
    SpellerState,
    Stretch,
)


class Dictionary(Protocol):
    """A dictionary of Enchant's."""

    def check(self, word: str, /) -> bool:
        """Return whether ``word`` is right."""

    def suggest(self, word: str, /) -> list[str]:
        """Return what may have been meant."""


# Either spelling of English is right, unless a version says which it wants.
_VARIANTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"en": ("en_US", "en_GB"), "fr": ("fr_FR", "fr")}
)
_ALL_OF_THEM = frozenset({"en"})
_LIBRARY: Mapping[str, str] = MappingProxyType({"linux": "libenchant-2-2", "darwin": "enchant"})
_DEBIAN: Mapping[str, str] = MappingProxyType({"en": "hunspell-en-us"})

_LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff"
_TOKEN = re.compile(f"[{_LATIN}0-9_\u0300-\u036f{SOFT_HYPHEN}'’‐‑-]+")
_NO_WORD = re.compile("[0-9_]|[a-z][A-Z]")  # a code; a name such as WordPress
_EDGES = "'’‐‑-\u00ad"
_HYPHENS = re.compile("[‐‑-]")
_ABBREVIATION = re.compile("[A-Z\u00c0-\u00d6\u00d8-\u00de]{2,}['’]?s?")
_ELISION = re.compile("(?:[ldjmtsnc]|(?:jus|lors|puis|quoi)?qu)['’]", re.IGNORECASE)
_ENDS = ".!?:\u2026>#*"  # what stands before a capital that says nothing
_LONGEST = 60
_MOST_WORDS, _MOST_WHOLES = 4, 3  # of a name; stretches that may be one
_CACHE = 50_000


def open_speller(language: str) -> "tuple[EnchantSpeller | None, SpellerState]":
    """Return the speller of a language tag, None when there is none, and what is missing."""
    base = language.partition("-")[0]
    try:
        import enchant
    except (ImportError, AssertionError, OSError):
        # Source: pyenchant's _enchant.py: a path it is told is asserted, a bad library not caught.
        library = _LIBRARY.get(sys.platform)
        wanted = (library, *_dictionary_packages(base)) if library else ()
        return None, SpellerState(language, Readiness.LIBRARY_MISSING, packages=wanted)
    broker = enchant.Broker()
    tags = _installed(language, broker.list_languages())
    if not tags:
        return None, SpellerState(
            language,
            Readiness.DICTIONARY_MISSING,
            packages=_dictionary_packages(base),
            folder=Path(enchant.get_user_config_dir()) / "hunspell",
        )
    dictionaries = [broker.request_dict(tag) for tag in tags]
    return EnchantSpeller(base, dictionaries), SpellerState(language, Readiness.READY)


def _dictionary_packages(language: str) -> tuple[str, ...]:
    if sys.platform != "linux":
        return ()
    return (_DEBIAN.get(language, f"hunspell-{language}"),)


def _installed(language: str, tags: list[str]) -> list[str]:
    """Return the tags of the dictionaries to ask: of one country when the language names one."""
    base, _, country = language.partition("-")
    if country:
        exact = f"{base}_{country.upper()}"
        return [exact] if exact in tags else _installed(base, tags)
    found = [tag for tag in _VARIANTS.get(base, (base,)) if tag in tags]
    found = found or sorted(tag for tag in tags if tag.partition("_")[0] == base)
    return found if base in _ALL_OF_THEM else found[:1]


class EnchantSpeller:
    """A speller for words of the Latin script.  To be used from one thread at a time."""

    def __init__(self, language: str, dictionaries: list[Dictionary]) -> None:
        """Take a word for right that any of ``dictionaries`` knows."""
        self.language = language
        self._dictionaries = dictionaries
        self._known: dict[str, bool] = {}

    def unknown(self, text: str, accepted: AcceptedWords = NOTHING) -> list[Stretch]:
        """Return the unknown words of ``text``: see ``Speller``.

        Left alone: words with digits, abbreviations in capitals, names with capitals inside.
        """
        found: list[Stretch] = []
        for match in _TOKEN.finditer(text):
            token = match[0]
            word = token.strip(_EDGES)
            if not word or _NO_WORD.search(word):
                continue
            start = match.start() + len(token) - len(token.lstrip(_EDGES))
            found += self._unknown_parts(word, start, accepted)
        for a, b in accepted.phrases_in(text) if found else ():
            found = [one for one in found if not _is_within(text, one, a, b)]
        return found

    def suggest(
        self, word: str, count: int = SUGGESTIONS, accepted: AcceptedWords = NOTHING
    ) -> list[str]:
        """Return what may have been meant: see ``Speller``."""
        plain = _plain(word)
        if not plain or len(plain) > _LONGEST:
            return []
        found = get_close_matches(plain, sorted(accepted.others), n=2, cutoff=0.8)
        for dictionary in self._dictionaries:
            found += dictionary.suggest(plain)
        return [meant for meant in dict.fromkeys(found) if meant != plain][:count]

    def wholes(self, text: str, stretch: Stretch) -> list[Stretch]:
        """Return what may be one word or name around ``stretch``: see ``Speller``.

        That is the word with its hyphens, and the words beside it that look like parts of a name.
        """
        words = [_bare_token(match) for match in _TOKEN.finditer(text)]
        at = next((i for i, one in enumerate(words) if _holds(one, stretch)), None)
        if at is None:
            return [stretch]
        is_name = text[stretch.start].isupper()
        unknown = self._grown(text, words, at, known=False) if is_name else words[at]
        capitals = self._grown(text, words, at, known=True) if is_name else words[at]
        whole = [words[at], stretch, unknown, capitals]
        fit = [one for one in whole if one.end - one.start <= _LONGEST]
        return list(dict.fromkeys(fit))[:_MOST_WHOLES] or [stretch]

    def _grown(self, text: str, words: list[Stretch], at: int, *, known: bool) -> Stretch:
        """Return a word with those beside it that may be parts of the same name.

        Args:
            text: What the words stand in.
            words: The words.
            at: Which of them.
            known: Whether words of the dictionary with a capital may be parts too.
        """
        first = last = at
        while first > 0 and last - first < _MOST_WORDS - 1:
            gap = text[words[first - 1].end : words[first].start]
            if gap != " " or not self._may_join(text, words[first - 1], known=known):
                break
            first -= 1
        while last + 1 < len(words) and last - first < _MOST_WORDS - 1:
            gap = text[words[last].end : words[last + 1].start]
            if gap != " " or not self._may_join(text, words[last + 1], known=known):
                break
            last += 1
        return Stretch(words[first].start, words[last].end)

    def _may_join(self, text: str, near: Stretch, *, known: bool) -> bool:
        """Return whether a word may be part of the name beside it."""
        word = text[near.start : near.end]
        if not word[:1].isupper() or _NO_WORD.search(word):
            return False
        if not self._is_right(word, NOTHING):
            return True
        before = text[: near.start].rstrip()
        return known and len(word) > 1 and bool(before) and before[-1] not in _ENDS

    def _unknown_parts(self, word: str, start: int, accepted: AcceptedWords) -> Iterator[Stretch]:
        """Yield the word, or the parts between its hyphens, that nobody knows."""
        if self._is_right(word, accepted):
            return
        if not _HYPHENS.search(word):
            yield Stretch(start, start + len(word))
            return
        at = start
        for part in _HYPHENS.split(word):
            if part and not self._is_right(part, accepted):
                yield Stretch(at, at + len(part))
            at += len(part) + 1

    def _is_right(self, word: str, accepted: AcceptedWords) -> bool:
        if len(word) == 1 or len(word) > _LONGEST or _ABBREVIATION.fullmatch(word):
            return True
        forms = [_plain(word)]
        if (elided := _ELISION.match(word)) and self.language == "fr":
            forms.append(_plain(word[elided.end() :]))
        if forms[0].endswith("'s"):
            forms.append(forms[0][:-2])
        return any(form and (self._knows(form) or form in accepted) for form in forms)

    def _knows(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            known = any(dictionary.check(word) for dictionary in self._dictionaries)
            if len(self._known) >= _CACHE:
                self._known.clear()
            self._known[word] = known
        return known


def _bare_token(match: re.Match[str]) -> Stretch:
    token = match[0]
    start = match.start() + len(token) - len(token.lstrip(_EDGES))
    return Stretch(start, max(start, match.start() + len(token.rstrip(_EDGES))))


def _holds(one: Stretch, other: Stretch) -> bool:
    return one.start <= other.start and other.end <= one.end


def _is_within(text: str, one: Stretch, start: int, end: int) -> bool:
    """Return whether a word belongs to a phrase: all of it but an elision, or a genitive s."""
    if one.end <= start or end <= one.start:
        return False
    before, after = text[one.start : max(start, one.start)], text[min(end, one.end) : one.end]
    return (not before or bool(_ELISION.fullmatch(before))) and after in {"", "'s", "’s"}


def _plain(word: str) -> str:
    """Return ``word`` as dictionaries spell it."""
    word = word.replace(SOFT_HYPHEN, "").replace("’", "'")
    return unicodedata.normalize("NFC", _HYPHENS.sub("-", word))
