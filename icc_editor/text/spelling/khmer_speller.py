# SPDX-License-Identifier: MIT
"""Khmer words nobody knows.  Offsets are code points.

ICU cuts Khmer into the words of its dictionary.  A word that is not in it falls into splinters,
most of which are words by accident, so three things are pointed out: what the list does not hold; a
syllable that hardly ever stands alone; short words that together are one fault away from a longer
one.  What belongs to one mistyped word is one stretch.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from icc_editor.text.khmer.fold import find_folded, fold, fold_key
from icc_editor.text.khmer.letters import (
    COENG,
    LETTERS,
)
from icc_editor.text.languages import KHMER
from icc_editor.text.spelling.accepted import AcceptedWords
from icc_editor.text.spelling.khmer_reading import (
    CACHE,
    LONGEST,
    KhmerReading,
    Word,
    place_of_end,
    syllables,
    touch,
)
from icc_editor.text.spelling.khmer_wholes import KhmerWholes
from icc_editor.text.spelling.khmer_words import Guess, KhmerWords, Standing
from icc_editor.text.spelling.speller import NOTHING, SUGGESTIONS, Stretch
from icc_editor.text.spelling.typing_faults import (
    ALIKE,
    EXTRA_LETTER,
    OTHER,
    SUBSTITUTES,
    fault_cost,
    units,
)

_LONE = re.compile(f"[{LETTERS}](?:{COENG}[{LETTERS}])*")

_OR = "ឬ"  # may stand before any word

_LOOKS, _SIGNS_PER_LOOK = 50, 8  # in one text: nothing but unknown words shall cost no more
_TRUSTED = 20  # longer words that hold a short word taken for what was meant
_WIDER = 0.2  # what one word more has to explain, as a cost
_FARTHER = 0.7  # what costs so much more than the likeliest is not suggested
_SPLIT, _TWICE = 0.5, 0.5  # the cost of a word typed to its neighbour, of a second fault


@dataclass
class _Looks:
    """How many close looks a text may still have."""

    left: int


class KhmerSpeller:
    """A speller for Khmer.  To be used from one thread at a time."""

    language = KHMER

    def __init__(self, words: KhmerWords) -> None:
        """Mark what ``words`` does not explain."""
        self._words = words
        self._reading = KhmerReading(words)
        self._wholes = KhmerWholes(
            self._reading, lambda run: self._stretches(run, _Looks(_LOOKS), alone=True)
        )
        self._near: dict[str, list[Guess]] = {}

    def unknown(self, text: str, accepted: AcceptedWords = NOTHING) -> list[Stretch]:
        """Return the unknown stretches of ``text``: see ``Speller``."""
        bare, starts, borders = self._reading.bared(text)
        looks = _Looks(_LOOKS + len(text) // _SIGNS_PER_LOOK)
        found: list[Stretch] = []
        phrases = accepted.phrases_in(bare)
        for run in self._reading.runs(bare):
            found += self._in_run(bare, run, borders, accepted, phrases, looks)
        if starts is None:
            return found
        return [Stretch(starts[a], place_of_end(text, starts, b)) for a, b in found]

    def suggest(
        self, word: str, count: int = SUGGESTIONS, accepted: AcceptedWords = NOTHING
    ) -> list[str]:
        """Return what may have been meant: see ``Speller``."""
        key = fold_key(word).strip()
        if not key or len(key) > 2 * LONGEST:
            return []
        costs: dict[str, float] = {}

        def offer(cost: float, meant: str) -> None:
            if meant != key:
                costs[meant] = min(cost, costs.get(meant, cost))

        for meant, _fault, cost in self._words.near(key):
            offer(cost, meant)
        for meant in accepted.khmer:
            fault = fault_cost(key, meant)
            if fault is not None:
                offer(fault, meant)
        for cost, meant in self._two_words(key):
            offer(cost, meant)
        if len(costs) < count or min(costs.values()) > ALIKE + _TWICE:
            for cost, meant in self._two_faults(key):
                offer(cost, meant)
        best = sorted(costs, key=lambda meant: (costs[meant], meant))[:count]
        likely = [meant for meant in best if costs[meant] <= costs[best[0]] + _FARTHER]
        return list(dict.fromkeys(self._spelled(meant, word, accepted) for meant in likely))

    def wholes(self, text: str, stretch: Stretch) -> list[Stretch]:
        """Return what may be one word or name around ``stretch``: see ``Speller``."""
        return self._wholes.around(text, stretch)

    # -- marking --------------------------------------------------------------------------------

    def _in_run(
        self,
        text: str,
        run: list[Word],
        borders: list[int],
        accepted: AcceptedWords,
        phrases: list[tuple[int, int]],
        looks: _Looks,
    ) -> list[Stretch]:
        found = self._parted(text, run, borders, looks, alone=True)
        if not found or not (accepted.khmer or phrases):
            return found
        known = _accepted_in(text, run[0].start, run[-1].end, found, accepted, phrases)
        if not known:
            return found
        # ICU does not know these words and cut their neighbours wrong: cut again without them.
        found, at = [], run[0].start
        for start, end in (*known, (run[-1].end, run[-1].end)):
            for words in self._reading.runs(text, at, start):
                found += self._parted(text, words, borders, looks, alone=False)
            at = end
        return found

    def _parted(
        self, text: str, run: list[Word], borders: list[int], looks: _Looks, *, alone: bool
    ) -> list[Stretch]:
        """Return the unknown stretches of a run, none over a border the writer set by ZWSP.

        As a whole it is tried first: a ZWSP inside a good word does not make it unknown, nor part
        what is one fault away from one.
        """
        found = self._stretches(run, looks, alone=alone)
        inner = borders[bisect_right(borders, run[0].start) : bisect_left(borders, run[-1].end)]
        if not found or not inner:
            return found
        whole: list[tuple[int, int]] = [
            (word.start, word.end)
            for word in run
            if word.standing is Standing.SOLID
            and not any(touch((word.start, word.end), stretch) for stretch in found)
        ]
        whole += [one for one in found if self._is_explained(text[one.start : one.end], looks)]
        cuts = [at for at in inner if not any(start < at < end for start, end in whole)]
        return [
            stretch
            for start, end in pairwise((run[0].start, *dict.fromkeys(cuts), run[-1].end))
            for words in self._reading.runs(text, start, end)
            for stretch in self._stretches(words, looks, alone=True)
        ]

    def _is_explained(self, typed: str, looks: _Looks) -> bool:
        guesses = self._look_closely(fold_key(typed), looks)
        return any(syllables(guess.meant) > 2 for guess in guesses)

    def _stretches(self, run: list[Word], looks: _Looks, *, alone: bool) -> list[Stretch]:
        """Return the unknown stretches of words next to each other.

        Args:
            run: The words.
            looks: What may still be looked at closely.
            alone: Nothing Khmer is beside them.
        """
        marked = [self._is_marked(word, alone=alone and len(run) == 1) for word in run]
        self._mark_splinters(run, marked, looks)
        self._close_gaps(run, marked)
        if not any(marked):
            return []
        wider = list(marked)
        for first, last in _groups(marked):
            first, last = self._widened(run, first, last, looks)
            wider[first : last + 1] = [True] * (last + 1 - first)
        return [Stretch(run[first].start, run[last].end) for first, last in _groups(wider)]

    @staticmethod
    def _is_marked(word: Word, *, alone: bool) -> bool:
        if word.standing is Standing.UNKNOWN:
            # One letter is an initial, or counts like a), b).
            return not (alone and _LONE.fullmatch(word.key))
        return word.standing is Standing.FRAGMENT and not alone

    def _mark_splinters(self, run: list[Word], marked: list[bool], looks: _Looks) -> None:
        """Mark words that together are one fault away from a longer one.

        Two of which one is rare, or three with a letter in the middle.
        """
        for at in range(len(run) - 1):
            one, other = run[at], run[at + 1]
            lone = at > 0 and _LONE.fullmatch(one.key)
            if one.may_be_splinter or other.may_be_splinter or lone:
                for first in (at, at - 1) if lone else (at,):
                    some = slice(first, at + 2)
                    if not any(marked[some]) and self._were_one(run[some], looks):
                        marked[some] = [True] * (at + 2 - first)

    def _were_one(self, words: list[Word], looks: _Looks) -> bool:
        keys = [word.key for word in words]
        joined = "".join(keys)
        if _OR in keys or joined in self._words or syllables(joined) <= 2:
            return False
        # Of two words in every text one mistyped word may well be another word.
        doubtful = len(words) == 2 and all(word.standing is Standing.SOLID for word in words)
        for meant, fault, _cost in self._look_closely(joined, looks):
            if fault >= OTHER or not self._is_trusted(meant):
                continue
            rest = meant.removeprefix(keys[0]), meant.removesuffix(keys[-1])
            half_kept = any(part != meant and part in self._words for part in rest)
            if not (doubtful and half_kept):
                return True
        return False

    def _is_trusted(self, meant: str) -> bool:
        count = syllables(meant)
        return count > 2 or (count == 2 and self._words.support(meant) >= _TRUSTED)

    @staticmethod
    def _close_gaps(run: list[Word], marked: list[bool]) -> None:
        """Mark what is a splinter of the same name: a syllable between, a rare word beside."""
        for at in range(1, len(run) - 1):
            if marked[at - 1] and marked[at + 1] and syllables(run[at].key) == 1:
                marked[at] = True
        for at, near in (*pairwise(range(len(run))), *pairwise(range(len(run) - 1, -1, -1))):
            if marked[at] and run[near].standing is Standing.RARE:
                marked[near] = True

    def _widened(self, run: list[Word], first: int, last: int, looks: _Looks) -> tuple[int, int]:
        """Return the words around a marked stretch that with it are one fault from a word."""
        choices = []
        for begin in (first, first - 1):
            for end in (last, last + 1):
                if begin < 0 or end >= len(run):
                    continue
                key = "".join(word.key for word in run[begin : end + 1])
                costs = [g.cost for g in self._look_closely(key, looks) if syllables(g.meant) > 1]
                if costs:
                    choices.append((min(costs) - _WIDER * (first - begin + end - last), begin, end))
        return min(choices)[1:] if choices else (first, last)

    def _look_closely(self, key: str, looks: _Looks) -> list[Guess]:
        """Return the words ``key`` is a likely fault away from, as long as ``looks`` are left."""
        if key not in self._near:
            if len(key) > LONGEST or not looks.left:
                return []
            looks.left -= 1
            if len(self._near) >= CACHE:
                self._near.clear()
            self._near[key] = [
                guess for guess in self._words.near(key) if guess.fault != EXTRA_LETTER
            ]
        return self._near[key]

    # -- suggesting -----------------------------------------------------------------------------

    def _two_words(self, key: str) -> Iterator[tuple[float, str]]:
        """Yield two words of which one is mistyped, or was typed to the other."""
        for at in range(2, len(key) - 1):
            begin, end = key[:at], key[at:]
            if self._words.standing(begin) >= Standing.RARE:
                for meant, _fault, cost in self._words.near(end):
                    if self._words.standing(meant) >= Standing.SOLID:
                        yield cost + _SPLIT, begin + meant
            if self._words.standing(end) >= Standing.RARE:
                for meant, _fault, cost in self._words.near(begin):
                    if self._words.standing(meant) >= Standing.SOLID:
                        yield cost + _SPLIT, meant + end

    def _two_faults(self, key: str) -> Iterator[tuple[float, str]]:
        """Yield words two faults away, one of which is a letter taken for one like it."""
        typed = units(key)
        for at, unit in enumerate(typed):
            for letter in SUBSTITUTES.get(unit[-1], ""):
                mended = "".join([*typed[:at], unit[:-1], letter, *typed[at + 1 :]])
                if mended in self._words:
                    yield ALIKE, mended
                for meant, _fault, cost in self._words.near(mended):
                    yield ALIKE + _TWICE + cost, meant

    def _spelled(self, key: str, like: str, accepted: AcceptedWords) -> str:
        if key in accepted.khmer:
            return accepted.khmer[key]
        if key in self._words:
            return self._words.spelled(key, like)
        for at in range(len(key) - 1, 0, -1):  # two words
            if key[:at] in self._words and key[at:] in self._words:
                begin = self._words.spelled(key[:at], like)
                return begin + self._words.spelled(key[at:], like[at:])
        return key


def _accepted_in(
    text: str,
    start: int,
    end: int,
    found: list[Stretch],
    accepted: AcceptedWords,
    phrases: list[tuple[int, int]],
) -> list[tuple[int, int]]:
    """Return where accepted words touch what was found, the longer ones first served; sorted.

    Of ``phrases``, which go over several runs, it is the part between ``start`` and ``end``.
    """
    folded = fold(text[start:end])
    hits: list[tuple[int, int]] = []
    parts = [(max(a, start), min(b, end)) for a, b in phrases if a < end and start < b]
    words = (
        (start + a, start + b)
        for key in accepted.khmer
        if key in folded.key
        for a, b in find_folded(key, folded)
    )
    for places in (parts, words):
        for hit in places:
            if any(touch(hit, stretch) for stretch in found) and not any(
                touch(hit, other) for other in hits
            ):
                hits.append(hit)
    return sorted(hits)


def _groups(marked: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield the first and last index of every run of True."""
    first = None
    for at, mark in enumerate([*marked, False]):
        if mark and first is None:
            first = at
        elif not mark and first is not None:
            yield first, at - 1
            first = None
