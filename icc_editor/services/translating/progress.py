# SPDX-License-Identifier: MIT
"""How far a translation is."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from icc_editor.post.segment import Segment, SegmentState
from icc_editor.text.khmer.words import count_words


@dataclass(frozen=True, slots=True)
class Progress:
    """Segments and words of the source, by the state of their translation.

    ``parked`` are translations of nothing; they are in neither count.
    """

    segments: Mapping[SegmentState, int]
    words: Mapping[SegmentState, int]
    parked: int = 0

    @property
    def done(self) -> float:
        """The share of the source's words that is confirmed, from 0 to 1; 1 when there are none."""
        total = sum(self.words.values())
        done = self.words[SegmentState.TRANSLATED] + self.words[SegmentState.REVIEWED]
        return done / total if total else 1.0

    @property
    def to_check(self) -> int:
        """How many segments were translated from a text that was changed since."""
        return self.segments[SegmentState.OUTDATED]

    @property
    def untranslated(self) -> int:
        """How many segments have no translation yet."""
        return self.segments[SegmentState.UNTRANSLATED]

    @property
    def unfinished(self) -> int:
        """How many segments a translator has something to do with."""
        confirmed = self.segments[SegmentState.TRANSLATED] + self.segments[SegmentState.REVIEWED]
        return sum(self.segments.values()) - confirmed


class SourceWords:
    """Counts the words of source texts, each once: the same are asked for again and again."""

    def __init__(self) -> None:
        """Know no text yet."""
        self._counts: dict[str, int] = {}

    def __call__(self, text: str) -> int:
        """Return how many words a reader would count; from any thread."""
        count = self._counts.get(text)
        if count is None:
            count = self._counts[text] = count_words(text)
        return count


def progress_of(
    segments: Iterable[Segment], words_in: Callable[[str], int] = count_words
) -> Progress:
    """Return how far a translation of these segments is; ``words_in`` counts a text's words."""
    counts, words, parked = dict.fromkeys(SegmentState, 0), dict.fromkeys(SegmentState, 0), 0
    for segment in segments:
        if not segment.is_translated:
            continue
        if segment.is_parked:
            parked += 1
            continue
        counts[segment.state] += 1
        words[segment.state] += words_in(segment.source)
    return Progress(counts, words, parked)
