# SPDX-License-Identifier: MIT
"""Finding many phrases in a text at once: names and terms, however they were typed.

Both are cut into units that are compared: words of other scripts without accents and in the
singular, Khmer clusters in order, numbers by their digits, signs.  Spaces, zero-width spaces,
hyphens, apostrophes and the stars of Markdown part units and are none.  The work grows with the
text's length, not with the number of phrases.  Offsets are code points.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from icc_editor.text.khmer.fold import fold
from icc_editor.text.khmer.letters import BLOCKS, COENG, LETTERS, MARKS, SIGN_RE
from icc_editor.text.khmer.words import spans

_UNIT = re.compile(
    f"(?P<possessive>(?<=[^\\W_{BLOCKS}])'s(?![^\\W_]))"
    f"|(?P<word>[^\\W_{BLOCKS}]+)"
    f"|(?P<cluster>[{LETTERS}](?:{COENG}[{LETTERS}]|[{MARKS}])*)"
    "|(?P<paragraph>\n[ \t]*\n\\s*)"
    "|(?P<sign>[^\\s'_*\\-\u2010\u2011])"
)
_PARAGRAPH = "\n\n"
_SHORTEST_PLURAL = 4
_SINGULARS = (
    (re.compile("eaux$"), "eau"),  # bureaux
    (re.compile("aux$"), "al"),  # nationaux
    (re.compile("(?<![su])s$"), ""),
    (re.compile("ie$"), "y"),  # parties, party; so does partie, but not parti
    (re.compile("(?<=[xzsh])e$"), ""),  # boxes, box; so does axe
)
_LONGEST_NAME = 4  # letters: NEC, CPP, CNRP


@dataclass(frozen=True, slots=True)
class PhraseHit:
    """Where phrases stand in a text; ``phrases`` are their places in the finder's list.

    ``whole`` is false of Khmer that begins or ends within what ICU takes for one word, unless
    phrases make up the whole word: ខេត្ត and កំពត in ខេត្តកំពត.
    """

    start: int
    end: int
    phrases: tuple[int, ...]
    whole: bool = True


@dataclass(slots=True)
class _Node:
    """What may follow, and the phrases that end here."""

    more: dict[str, "_Node"] = field(default_factory=dict)
    phrases: list[int] = field(default_factory=list)


class PhraseFinder:
    """Looks for a list of phrases.  It never changes, so any thread may use it."""

    def __init__(self, phrases: Sequence[str]) -> None:
        """Prepare to look for ``phrases``; one without letters, digits and signs is never found."""
        self._names = {place: phrase for place, phrase in enumerate(phrases) if _is_name(phrase)}
        self._root = _Node()
        for place, phrase in enumerate(phrases):
            node = self._root
            for unit, _start, _end in _units(phrase):
                node = node.more.setdefault(unit, _Node())
            if node is not self._root:
                node.phrases.append(place)

    def find(self, text: str, *, parts: bool = False, overlaps: bool = False) -> list[PhraseHit]:
        """Return where phrases stand, in order; where two overlap only the longer counts.

        Names of a few capital letters (NEC) are found in capitals only.

        Args:
            text: Any text.
            parts: Also Khmer that is not made of whole words.
            overlaps: Also what stands within something longer.
        """
        hits = list(self._hits(text))
        if any(_touches_khmer(text, hit) for hit in hits):
            hits = _judged(text, hits)
        kept = [hit for hit in hits if parts or hit.whole]
        return kept if overlaps else without_overlaps(kept)

    def _hits(self, text: str) -> Iterator[PhraseHit]:
        units = list(_units(text))
        for first, (_unit, start, _end) in enumerate(units):
            node = self._root
            for at in range(first, len(units)):
                unit, _start, end = units[at]
                if unit not in node.more:
                    break
                node = node.more[unit]
                if phrases := self._meant(node.phrases, text[start:end]):
                    yield PhraseHit(start, end, phrases)

    def _meant(self, phrases: Iterable[int], found: str) -> tuple[int, ...]:
        names = self._names
        return tuple(
            place for place in phrases if place not in names or found.startswith(names[place])
        )


def _units(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each unit of a text with where it starts and ends there."""
    folded = fold(text)
    known: dict[str, str] = {}
    for match in _UNIT.finditer(folded.key):
        kind, unit = match.lastgroup, match[0]
        if kind == "possessive":
            continue
        if kind == "paragraph":
            unit = _PARAGRAPH
        elif kind == "word":
            unit = known.get(unit) or known.setdefault(unit, _singular(unit))
        yield unit, folded.starts[match.start()], folded.ends[match.end() - 1]


def _singular(word: str) -> str:
    """Return the same for the singular and the plural of an English or French word."""
    if len(word) < _SHORTEST_PLURAL or not word.isalpha():
        return word
    for ending, instead in _SINGULARS:
        word = ending.sub(instead, word)
    return word


def _is_name(phrase: str) -> bool:
    return len(phrase) <= _LONGEST_NAME and phrase.isupper() and phrase.isascii()


def _touches_khmer(text: str, hit: PhraseHit) -> bool:
    """Return whether another Khmer sign stands next to a hit: it may be a part of a word."""
    around = text[max(hit.start - 1, 0) : hit.start] + text[hit.end : hit.end + 1]
    return SIGN_RE.search(around) is not None


def _judged(text: str, hits: Sequence[PhraseHit]) -> list[PhraseHit]:
    """Return the hits with whether they are whole."""
    edges = {0, len(text), *(start for start, _end, _kind in spans(text))}
    starts, ends = set(edges), set(edges)
    for hit in hits:  # in the order of their starts
        if hit.start in starts:
            starts.add(hit.end)
    for hit in sorted(hits, key=lambda hit: -hit.end):
        if hit.end in ends:
            ends.add(hit.start)
    return [replace(hit, whole=hit.start in starts and hit.end in ends) for hit in hits]


def without_overlaps(hits: Iterable[PhraseHit]) -> list[PhraseHit]:
    """Return hits that do not overlap, in order: of two that do the longer, then the first."""
    taken: list[tuple[int, int]] = []
    found: dict[int, PhraseHit] = {}
    for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start)):
        at = bisect_left(taken, (hit.start, hit.end))
        before_free = at == 0 or taken[at - 1][1] <= hit.start
        after_free = at == len(taken) or hit.end <= taken[at][0]
        if before_free and after_free:
            taken.insert(at, (hit.start, hit.end))
            found[hit.start] = hit
    return [found[start] for start, _end in taken]
