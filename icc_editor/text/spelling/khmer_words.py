# SPDX-License-Identifier: MIT
"""A list of Khmer words, and how much it says for each of them.

A list of words alone takes every splinter of a mistyped word for a word: it holds letters, Pali
syllables and sounds that hardly ever stand alone.  How many longer words a word is part of tells
them apart: ព្រះ is in hundreds, ង៉ in none.
"""

import math
import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from icc_editor.errors import Cancelled
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.text.khmer.canon import canon
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import CLUSTER_RE, CODES, COENG, LETTERS, MARKS
from icc_editor.text.spelling.typing_faults import fault_cost, units


class Guess(NamedTuple):
    """A word that may have been meant."""

    meant: str  # its key
    fault: float  # the cost of the fault, see ``typing_faults``
    cost: float  # a little less for a word that many longer ones hold


class Standing(IntEnum):
    """What the list says for a word."""

    UNKNOWN = 0  # it does not hold it
    FRAGMENT = 1  # a syllable that hardly ever stands alone
    RARE = 2  # short, and part of next to no longer word
    SOLID = 3


_BARE = re.compile(f"[{LETTERS}](?:{COENG}[{LETTERS}])*")
_WELL_FORMED = re.compile(f"(?:{CLUSTER_RE.pattern})+")
# Words of one syllable that are part of few longer ones, and yet stand in every text.
_EVERYDAY = frozenset(
    (
        *("ក", "ត", "ស", "ឬ", "ឮ", "ឱ្យ", "ថ្ម", "ល្អ", "ក្រ", "ស្ល", "លៃ"),
        *("តើ", "ទោះ", "តោះ", "ព្រោះ", "ឆ្ពោះ", "ជ្រុះ", "ច្រោះ", "ជ្រោះ", "ផ្គូ", "ផ្តុំ", "ផ្លោះ"),
        *("ម្ភៃ", "ស្ទើ", "ល្បី", "អ៊ំ", "អ៊ុំ", "ញាំ", "អាំ", "វះ", "ស្អី", "ម្ល៉ោះ", "ម្ល៉េះ"),
    )
)
_ENOUGH, _HARDLY_ANY = 5, 1  # longer words that a word of one, of two syllables is part of
_SHORT = 6  # units; the words near a shorter one are made, near a longer one looked for
_AT_ONCE = 4000  # words between two looks whether they are still wanted: some 0.1 s
_COMMON = 0.05  # how much less a word costs that e times as many longer ones hold


class KhmerWords:
    """Words by their search keys (``fold_key``).  Looking up never changes it."""

    def __init__(
        self, keys: list[str], support: Mapping[str, int], spelled: Mapping[str, tuple[str, ...]]
    ) -> None:
        """Use ``from_words`` or ``load``.  ``keys`` are sorted."""
        self._sorted = keys
        self._keys = frozenset(keys)
        self._support = support
        self._spelled = spelled

    @classmethod
    def from_words(
        cls, words: Iterable[str], cancelled: CancelCheck = never_cancelled
    ) -> "KhmerWords":
        """Return the list of ``words``, however they are typed.

        Raises:
            Cancelled: ``cancelled`` answered True.
        """
        spelled: dict[str, list[str]] = {}
        for some in _parts(sorted(set(words)), cancelled):
            text = "\n".join(some)
            for key, word in zip(fold_key(text).split("\n"), canon(text).split("\n"), strict=True):
                spelled.setdefault(key, []).append(word)
        spelled.pop("", None)
        keys = sorted(spelled)
        return cls(
            keys,
            _support(keys, cancelled),
            {key: tuple(forms) for key, forms in spelled.items() if forms != [key]},
        )

    def dump(self) -> str:
        """Return the list as text, for ``load``."""
        support = (f"{key} {count}" for key, count in sorted(self._support.items()))
        spelled = (" ".join((key, *forms)) for key, forms in sorted(self._spelled.items()))
        return "\n\n".join("\n".join(part) for part in (self._sorted, support, spelled))

    @classmethod
    def load(cls, text: str) -> "KhmerWords":
        """Return the list that ``dump`` made ``text`` of.

        Raises:
            ValueError: It is no such text.
        """
        keys, support, spelled = (part.split("\n") for part in text.split("\n\n"))
        counts = (line.split(" ") for line in support if line)
        forms = (line.split(" ") for line in spelled if line)
        return cls(
            keys,
            {key: int(count) for key, count in counts},
            {key: tuple(words) for key, *words in forms},
        )

    def __contains__(self, key: str) -> bool:
        return key in self._keys

    def __len__(self) -> int:
        return len(self._keys)

    def support(self, key: str) -> int:
        """Return how many longer words of the list begin or end with that word."""
        return self._support.get(key, 0)

    def standing(self, key: str) -> Standing:
        """Return what the list says for the word with that key."""
        if key not in self:
            return Standing.UNKNOWN
        syllables = [match.end() for match in CLUSTER_RE.finditer(key)]
        if len(syllables) <= 1:
            return Standing.SOLID if self._stands_alone(key) else Standing.FRAGMENT
        if len(syllables) > 2 or self.support(key) > _HARDLY_ANY:
            return Standing.SOLID
        parts = key[: syllables[0]], key[syllables[0] :]
        return Standing.SOLID if all(map(self._stands_alone, parts)) else Standing.RARE

    def spelled(self, key: str, like: str = "") -> str:
        """Return how the word of a key is spelled; of several spellings the one nearest ``like``.

        ្ដ and ្ត look the same and have one key.
        """
        forms = self._spelled.get(key, (key,))
        return max(forms, key=lambda form: _alike_signs(form, like))

    def near(self, key: str) -> list[Guess]:
        """Return the well-formed words one fault away, in no order."""
        typed = units(key)
        found = self._made_near(typed) if len(typed) < _SHORT else self._found_near(typed)
        near = []
        for meant in found:
            fault = fault_cost(key, meant)
            if fault is not None and _WELL_FORMED.fullmatch(meant):
                common = _COMMON * math.log1p(self.support(meant))
                near.append(Guess(meant, fault, fault - common))
        return near

    def prepare(self) -> None:
        """Sort now what ``near`` looks through, not at the first look."""
        _ = self._by_end

    def _stands_alone(self, key: str) -> bool:
        if key in _EVERYDAY:
            return True
        return self.support(key) >= _ENOUGH and not _BARE.fullmatch(key)

    def _made_near(self, typed: list[str]) -> set[str]:
        """Return the words one fault from a short one: every fault is tried."""
        made = _swapped(typed)
        for at in range(len(typed) + 1):
            before, after = "".join(typed[:at]), "".join(typed[at:])
            rest = "".join(typed[at + 1 :])
            made.add(before + rest)
            for unit in self._units:
                made.add(before + unit + after)
                made.add(before + unit + rest)
        return made & self._keys

    def _found_near(self, typed: list[str]) -> set[str]:
        """Return words that may be one fault from a long one: one half of it must be right."""
        middle = len(typed) // 2
        begin, end = "".join(typed[:middle]), "".join(typed[middle:])
        length = len(begin) + len(end)
        found = _swapped(typed) & self._keys
        # Of the other half the first or the last sign is right.
        for word in self._beginning(begin):
            rest = word[len(begin) :]
            if abs(len(word) - length) <= 2 and (rest[:1] == end[0] or rest[-1:] == end[-1]):
                found.add(word)
        for word in self._ending(end):
            rest = word[: -len(end)]
            if abs(len(word) - length) <= 2 and (rest[:1] == begin[0] or rest[-1:] == begin[-1]):
                found.add(word)
        return found

    def _beginning(self, begin: str) -> Iterator[str]:
        at = bisect_left(self._sorted, begin)
        while at < len(self._sorted) and self._sorted[at].startswith(begin):
            yield self._sorted[at]
            at += 1

    def _ending(self, end: str) -> Iterator[str]:
        at = bisect_left(self._by_end, end[::-1], key=self._backwards)
        while at < len(self._by_end) and self._sorted[self._by_end[at]].endswith(end):
            yield self._sorted[self._by_end[at]]
            at += 1

    @cached_property
    def _by_end(self) -> "array[int]":
        return array("I", sorted(range(len(self._sorted)), key=self._backwards))

    @property
    def _backwards(self) -> Callable[[int], str]:
        return lambda index: self._sorted[index][::-1]

    @cached_property
    def _units(self) -> tuple[str, ...]:
        """What words are typed of: the letters and marks, and coengs with their letters."""
        letters = [chr(code) for code in CODES if _TYPED.match(chr(code))]
        return (*letters, *(COENG + letter for letter in letters if _BARE.match(letter)))


_TYPED = re.compile(f"(?!{COENG})[{LETTERS}{MARKS}]")


def _swapped(typed: list[str]) -> set[str]:
    return {
        "".join([*typed[: at - 1], typed[at], typed[at - 1], *typed[at + 1 :]])
        for at in range(1, len(typed))
    }


def _parts(words: list[str], cancelled: CancelCheck) -> Iterator[list[str]]:
    """Yield some of ``words`` after others, as long as somebody wants them."""
    for at in range(0, len(words), _AT_ONCE):
        if cancelled():
            raise Cancelled
        yield words[at : at + _AT_ONCE]


def _support(keys: list[str], cancelled: CancelCheck) -> dict[str, int]:
    """Count for each word the words that are it and a longer rest, or a longer rest and it."""
    known = frozenset(keys)
    support = Counter[str]()
    for key in chain.from_iterable(_parts(keys, cancelled)):
        ends = [match.end() for match in CLUSTER_RE.finditer(key)]
        for number, end in enumerate(ends[:-1], 1):
            begin, rest = key[:end], key[end:]
            if begin in known and rest in known:
                if len(ends) - number >= 2:
                    support[begin] += 1
                if number >= 2:
                    support[rest] += 1
    return dict(support)


def _alike_signs(form: str, like: str) -> int:
    return sum(one == other for one, other in zip(form, like, strict=False))
