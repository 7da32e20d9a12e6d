# SPDX-License-Identifier: MIT
"""The pieces of a text found again after edits: reworded, moved, split or merged.

What did not change is found first, by order and then wherever it went; what is left is compared by
likeness, most alike first.  Nothing is linked on likeness alone that an unchanged piece could be.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from icc_editor.services.alignment.order import rising
from icc_editor.text.khmer.letters import TO_LATIN_DIGITS

_ALIKE = 0.62
"""Likeness above which two pieces are one that was reworded, wherever they stand."""
_ALIKE_IN_PLACE = 0.45
"""The same for two pieces between the same neighbours."""
_ALONE_IN_PLACE = 0.3
"""The same when nothing else is left between these neighbours."""
_PART = 0.85
"""How much of a piece must be found in another for it to be a part of that."""
_PART_LENGTH = 12
"""Letters; less is found anywhere."""
_MOST_PAIRS = 250_000
"""More are compared between the same neighbours only."""
_DIGITS = re.compile(r"[0-9]+(?:[.,\u00a0\u202f ][0-9]+)*")


@dataclass(frozen=True, slots=True)
class Link:
    """A piece of before (``old``) stands, or stands in part, in a piece of now (``new``)."""

    old: int
    new: int
    same: bool
    """The words are the same: nothing was changed in it."""


def matched(old: Sequence[str], new: Sequence[str]) -> tuple[Link, ...]:
    """Return where the pieces of a text are found now, in the order of the new ones.

    A piece that was split has several links, and so has one that several were merged into; all
    others have one or none.  ``old`` and ``new`` are what is compared: words without the signs
    around them (``formats.segment_cuts.plain``).  The time is linear for what did not change and
    grows with the square of what did.
    """
    links = _Links(len(old), len(new))
    _link_same(old, new, links)
    _link_whole_parts(old, new, links)
    _link_alike(old, new, links)
    _link_parts(old, new, links)
    return links.found()


class _Links:
    """The links found so far, and what is free."""

    def __init__(self, olds: int, news: int) -> None:
        self._same: dict[int, int] = {}  # new -> old
        self._changed: list[tuple[int, int]] = []  # (old, new)
        self.free_old = set(range(olds))
        self.free_new = set(range(news))

    def add(self, old: int, new: int, *, same: bool) -> None:
        if same:
            self._same[new] = old
        else:
            self._changed.append((old, new))
        self.free_old.discard(old)
        self.free_new.discard(new)

    @property
    def changed(self) -> list[tuple[int, int]]:
        return list(self._changed)

    def anchors(self) -> list[tuple[int, int]]:
        """Return the longest run of unchanged pieces that are in the same order in both."""
        pairs = sorted((new, old) for new, old in self._same.items())
        return [(old, new) for new, old in rising(pairs)]

    def found(self) -> tuple[Link, ...]:
        links = [Link(old, new, same=True) for new, old in self._same.items()]
        links += [Link(old, new, same=False) for old, new in self._changed]
        return tuple(sorted(links, key=lambda link: (link.new, link.old)))


def _link_same(old: Sequence[str], new: Sequence[str], links: _Links) -> None:
    """Link what did not change: in order first, so that one of several alike is the right one."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            links.add(block.a + step, block.b + step, same=True)
    free: dict[str, list[int]] = defaultdict(list)
    for place in sorted(links.free_old, reverse=True):
        free[old[place]].append(place)
    for place in sorted(links.free_new):
        if free.get(new[place]):
            links.add(free[new[place]].pop(), place, same=True)


def _link_whole_parts(old: Sequence[str], new: Sequence[str], links: _Links) -> None:
    """Link what was split or merged without another change: each part stands in the whole."""
    for one in sorted(links.free_old):
        for other in _parts_of(old[one], new, links.free_new):
            links.add(one, other, same=False)
    for other in sorted(links.free_new):
        for one in _parts_of(new[other], old, links.free_old):
            links.add(one, other, same=False)


def _parts_of(whole: str, pieces: Sequence[str], free: set[int]) -> list[int]:
    """Return which free pieces are parts of ``whole``: none if they are less than half of it."""
    found = [
        place
        for place in sorted(free)
        if _PART_LENGTH <= len(pieces[place]) < len(whole) and pieces[place] in whole
    ]
    return found if 2 * sum(len(pieces[place]) for place in found) >= len(whole) else []


def _link_alike(old: Sequence[str], new: Sequence[str], links: _Links) -> None:
    """Link what was reworded; figures are compared as if all were the same."""
    gaps = _Gaps(links.anchors(), len(old), len(new))
    masked_old = {place: _masked(old[place]) for place in links.free_old}
    masked_new = {place: _masked(new[place]) for place in links.free_new}
    everywhere = len(masked_old) * len(masked_new) <= _MOST_PAIRS
    scores: list[tuple[float, int, int]] = []
    for one, words in masked_old.items():
        for other, theirs in masked_new.items():
            in_place = gaps.of_old(one) == gaps.of_new(other)
            if not in_place and not everywhere:
                continue
            least = _ALIKE_IN_PLACE if in_place else _ALIKE
            score = fuzz.ratio(words, theirs, score_cutoff=least * 100) / 100
            if score >= least:
                # What stays in place wins where two are as good, and what is nearer in it.
                far = abs(gaps.step_of_old(one) - gaps.step_of_new(other)) if in_place else 99
                scores.append((score - min(far, 99) / 1000, one, other))
    for _score, one, other in sorted(scores, key=lambda found: (-found[0], found[1], found[2])):
        if one in links.free_old and other in links.free_new:
            links.add(one, other, same=False)
    for olds, news in gaps.leftovers(links):
        if len(olds) == len(news) == 1:
            [one], [other] = olds, news
            if fuzz.ratio(masked_old[one], masked_new[other]) >= _ALONE_IN_PLACE * 100:
                links.add(one, other, same=False)


def _link_parts(old: Sequence[str], new: Sequence[str], links: _Links) -> None:
    """Link what was split off a piece, and what was merged into one."""
    for other in sorted(links.free_new):
        near = (old_of for old_of, at in links.changed if abs(at - other) <= _NEAR)
        for one in (*near, *_near_free(links.free_old, other, old, new)):
            if _is_part(new[other], old[one]):
                links.add(one, other, same=False)
                break
    for one in sorted(links.free_old):
        near = (at for old_of, at in links.changed if abs(old_of - one) <= _NEAR)
        for other in near:
            if _is_part(old[one], new[other]):
                links.add(one, other, same=False)
                break


_NEAR = 3


def _near_free(free: set[int], place: int, old: Sequence[str], new: Sequence[str]) -> Iterator[int]:
    """Yield pieces of before that are longer, about where a new one stands."""
    share = len(old) / max(1, len(new))
    for one in sorted(free, key=lambda at: abs(at - place * share)):
        if len(old[one]) > len(new[place]):
            yield one


def _is_part(piece: str, whole: str) -> bool:
    if len(piece) < _PART_LENGTH or len(piece) > len(whole):
        return False
    return LCSseq.similarity(piece, whole) >= _PART * len(piece) and (
        fuzz.partial_ratio(piece, whole) >= _PART * 100
    )


def _masked(words: str) -> str:
    return _DIGITS.sub("0", words.translate(TO_LATIN_DIGITS).casefold())


class _Gaps:
    """What lies between the same unchanged neighbours, before and now."""

    def __init__(self, anchors: list[tuple[int, int]], olds: int, news: int) -> None:
        ends = [(-1, -1), *anchors, (olds, news)]
        self._old: dict[int, tuple[int, int]] = {}
        self._new: dict[int, tuple[int, int]] = {}
        for gap, ((old, new), (next_old, next_new)) in enumerate(pairwise(ends)):
            for step, place in enumerate(range(old + 1, next_old)):
                self._old[place] = gap, step
            for step, place in enumerate(range(new + 1, next_new)):
                self._new[place] = gap, step

    def of_old(self, place: int) -> int:
        return self._old.get(place, (-1, 0))[0]

    def of_new(self, place: int) -> int:
        return self._new.get(place, (-2, 0))[0]

    def step_of_old(self, place: int) -> int:
        return self._old.get(place, (0, 0))[1]

    def step_of_new(self, place: int) -> int:
        return self._new.get(place, (0, 0))[1]

    def leftovers(self, links: _Links) -> Iterator[tuple[list[int], list[int]]]:
        """Yield what is free in each gap, before and now."""
        olds, news = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
        for place in sorted(links.free_old):
            olds[self.of_old(place)].append(place)
        for place in sorted(links.free_new):
            news[self.of_new(place)].append(place)
        for gap, found in olds.items():
            yield found, news.get(gap, [])
