# SPDX-License-Identifier: MIT
"""Names that no list knows, found in a passage and in its translation.

In Latin letters they are spelled alike; in Khmer they sound alike (``text.khmer.sounds``).  Only
names that stand once on either side are taken.
"""

import re
from collections.abc import Iterator

from icc_editor.text.khmer.letters import LETTER_RE
from icc_editor.text.khmer.sounds import khmer_sounds, latin_sounds

Mentions = list[tuple[int, frozenset[str]]]
"""Where a name stands, in code points, and the name."""

_NAME = re.compile(r"(?<![\w'’-])[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,4}")
_WORD = re.compile(r"[A-ZÀ-Þ][\w’'-]{2,}")
_TITLES = frozenset({"Mr", "Mrs", "Ms", "Dr", "Mme", "Mlle", "The", "Le", "La", "Les", "Of", "In"})
_LEAST_SOUNDS = 3
"""Two consonants stand in any sentence."""


def shared_names(mine: str, theirs: str) -> tuple[Mentions, Mentions]:
    """Return where the names stand that both texts have; the same names in either."""
    khmer = [LETTER_RE.search(text) is not None for text in (mine, theirs)]
    if khmer == [True, False]:
        their_names, my_names = _by_sound(theirs, mine)
        return my_names, their_names
    if khmer == [False, True]:
        return _by_sound(mine, theirs)
    return _by_spelling(mine, theirs)


def _by_spelling(mine: str, theirs: str) -> tuple[Mentions, Mentions]:
    words = [[(its.start(), its[0]) for its in _WORD.finditer(text)] for text in (mine, theirs)]
    once = [
        {word for _at, word in side if [w for _a, w in side].count(word) == 1} for side in words
    ]
    shared = (once[0] & once[1]) - _TITLES
    found = [[(at, frozenset({word})) for at, word in side if word in shared] for side in words]
    return found[0], found[1]


def _by_sound(latin: str, khmer: str) -> tuple[Mentions, Mentions]:
    sounds = khmer_sounds(khmer)
    here: Mentions = []
    there: Mentions = []
    for start, name, key in _sounding(latin):
        if sounds.key.count(key) == 1:
            here.append((start, frozenset({name})))
            there.append((sounds.starts[sounds.key.index(key)], frozenset({name})))
    if len({at for at, _name in there}) != len(there):
        return [], []
    return here, sorted(there, key=lambda its: its[0])


def _sounding(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the names of a Latin text with their sounds, without what only looks like one."""
    for match in _NAME.finditer(text):
        words = [(its.start(), its[0]) for its in re.finditer(r"\S+", match[0])]
        while words and words[0][1] in _TITLES:
            words.pop(0)
        if not words:
            continue
        name = " ".join(word for _at, word in words)
        if len(key := latin_sounds(name)) >= _LEAST_SOUNDS:
            yield match.start() + words[0][0], name, key
