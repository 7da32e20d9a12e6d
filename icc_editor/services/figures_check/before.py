# SPDX-License-Identifier: MIT
"""Words that stand right before a number.

For each number of a text many of them are looked for, and most numbers have none: so the last two
letters before it are looked up first, and a pattern is tried only where one of the words may be.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from icc_editor.text.khmer.letters import ZWSP

SPACES = f" \u00a0\u202f{ZWSP}"
"""What may stand between the words and the number, a piece of a character class."""
_NONE = ("",)


@dataclass(frozen=True, slots=True)
class WordsBefore:
    """Some words, in small letters, one of which may stand before a number.

    Attributes:
        words: Those in Latin letters; at least one.
        anywhere: Signs, and words of Khmer, which is written without spaces; at least one.
        tails: What may follow each of the words before the number: the article, nothing.
        their_tails: What may follow each of these.
    """

    words: tuple[str, ...]
    anywhere: tuple[str, ...]
    tails: tuple[str, ...] = _NONE
    their_tails: tuple[str, ...] = _NONE
    _last: frozenset[str] = field(init=False, repr=False, compare=False)
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Make what is looked up and what is tried of the words."""
        whole = [f"{word}{tail}" for word in self.words for tail in self.tails]
        others = [f"{word}{tail}" for word in self.anywhere for tail in self.their_tails]
        latin = rf"\b{_either(self.words)}{_either(self.tails)}"
        khmer = f"{_either(self.anywhere)}{_either(self.their_tails)}"
        object.__setattr__(self, "_last", frozenset(word[-2:] for word in (*whole, *others)))
        object.__setattr__(self, "_pattern", re.compile(rf"(?:{latin}|{khmer})\Z"))

    def stand_in(self, bare: str) -> bool:
        """Return whether a text, in small letters and without spaces at its end, ends in one."""
        last = self._last
        return (bare[-2:] in last or bare[-1:] in last) and self._pattern.search(bare) is not None


def _either(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, words))})"
