# SPDX-License-Identifier: MIT
"""What may be one word or name around an unknown stretch of Khmer.  Offsets are code points."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable

from icc_editor.text.khmer.clusters import stops
from icc_editor.text.spelling.khmer_reading import (
    LONGEST,
    KhmerReading,
    Word,
    place_of_end,
    syllables,
    touch,
)
from icc_editor.text.spelling.khmer_words import Standing
from icc_editor.text.spelling.speller import Stretch

_NEIGHBOURS, _MOST_WHOLES = 3, 3  # words a name is grown by on a side; how many are offered


class KhmerWholes:
    """Finds what the writer may mean by a mark.  To be used from one thread at a time."""

    def __init__(
        self, reading: KhmerReading, unknown_in: Callable[[list[Word]], list[Stretch]]
    ) -> None:
        """Take what reads a text, and what marks words that stand next to each other."""
        self._reading = reading
        self._unknown_in = unknown_in

    def around(self, text: str, stretch: Stretch) -> list[Stretch]:
        """Return what may be one word or name around ``stretch``: see ``Speller``.

        ICU cuts a name together with its neighbours, so it is grown over the words beside it that
        may be its splinters, and cut where what is left over makes good words.
        """
        # A mark without its letter is a word to ICU, and hangs on whatever is before it.
        return _between_clusters(text, self._wholes_around(text, stretch))

    def _wholes_around(self, text: str, stretch: Stretch) -> list[Stretch]:
        bare, starts, borders = self._reading.bared(text)
        begin, end = stretch
        if starts is not None:
            begin, end = bisect_left(starts, begin), bisect_left(starts, end)
        first = max((at for at in borders if at <= begin), default=0)
        last = min((at for at in borders if at >= end), default=len(bare))
        for run in self._reading.runs(bare):
            if run[0].start <= begin and end <= run[-1].end:
                found = []
                if (
                    run[0].start < first or last < run[-1].end
                ):  # a word between the writer's borders
                    for words in self._reading.runs(bare, first, last):
                        if words[0].start <= begin and end <= words[-1].end:
                            found = self._wholes_in(bare, words, begin, end)[:1]
                    # or a foreign name that ZWSP part into its syllables
                    for one in self._unknown_in(run):
                        if touch(one, (begin, end)):
                            begin, end = min(one.start, begin), max(one.end, end)
                found += self._wholes_in(bare, run, begin, end)
                found = list(dict.fromkeys(found))[:_MOST_WHOLES]
                if starts is None:
                    return found
                return [Stretch(starts[a], place_of_end(text, starts, b)) for a, b in found]
        return [stretch]

    def _wholes_in(self, text: str, run: list[Word], begin: int, end: int) -> list[Stretch]:
        before = [word for word in run if word.end <= begin]
        after = [word for word in run if word.start >= end]
        # What ICU cut inside the stretch belongs together; what it did not cut may be two words.
        cuts = {word.start for word in run}
        inner = [begin + at for at in stops(text[begin:end])[1:-1] if begin + at not in cuts]
        first = next((at for at in inner if self._ends_well(text, before, at)), -1)
        last = next((at for at in inner if self._begins_well(text, end, after, at)), -1)
        is_cut = first > begin or last > begin
        if first < 0 or (last >= 0 and last <= first):
            first = self._grown(begin, reversed(before), lambda word: word.start)
        if last < 0 or last <= first:
            last = self._grown(end, after, lambda word: word.end)
        mark = Stretch(begin, end)
        grown = Stretch(first, last)
        some = [grown, mark] if is_cut or syllables(text[begin:end]) < 2 else [mark, grown]
        some += [Stretch(begin, last), Stretch(first, end)]
        if max(last, end) == run[-1].end:  # what it is, a village or a party, stands before a name
            some.append(Stretch(run[0].start, last))
        fit = [one for one in some if one.start < one.end <= one.start + LONGEST]
        good = [one for one in fit if syllables(text[one.start : one.end]) > 1]
        return list(dict.fromkeys(good or fit or [mark]))[:_MOST_WHOLES]

    def _ends_well(self, text: str, before: list[Word], at: int) -> bool:
        """Return whether what stands before ``at`` ends with a good word, cut by ICU elsewhere."""
        begins = [word.start for word in before[-_NEIGHBOURS:]]
        return any(self._is_good(text[begin:at]) for begin in begins)

    def _begins_well(self, text: str, end: int, after: list[Word], at: int) -> bool:
        """Return whether what stands from ``at`` on begins with a good word."""
        ends = [end, *(word.end for word in after[:_NEIGHBOURS])]
        return any(self._is_good(text[at:end]) for end in ends)

    def _is_good(self, word: str) -> bool:
        _key, standing, may_be_splinter = self._reading.look_up(word)
        return standing is Standing.SOLID and (len(word) > 2 or not may_be_splinter)

    def _grown(self, at: int, words: Iterable[Word], edge: Callable[[Word], int]) -> int:
        """Return ``at`` moved over words that may be splinters of what stands there."""
        for word, _count in zip(words, range(_NEIGHBOURS), strict=False):
            if word.standing is Standing.SOLID and not word.may_be_splinter:
                break
            at = edge(word)
        return at


def _between_clusters(text: str, found: list[Stretch]) -> list[Stretch]:
    """Return the stretches with the clusters whole that they begin or end in."""
    places = stops(text)
    return list(
        dict.fromkeys(
            Stretch(places[bisect_right(places, start) - 1], places[bisect_left(places, end)])
            for start, end in found
        )
    )
