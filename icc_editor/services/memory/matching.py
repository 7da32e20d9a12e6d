# SPDX-License-Identifier: MIT
"""The best matches of a memory for a text: proposals, and never more than that."""

from dataclasses import dataclass

from icc_editor.post.metadata import NumberStyle
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.services.memory.adapting import Adapted, Span, adapted
from icc_editor.services.terms import Terms
from icc_editor.storage.translation_memory import LEAST_LIKENESS, Remembered, TranslationMemory

EXACT = 100
FIGURES = 99
"""Only figures and known names were different, and were put in."""
_BELOW = 98  # what is only alike is worth less, however much so

_MORE = 3  # times as many are asked for: some have the same translation
_FITTING = 0.8  # how alike texts are of which only names are different, at least


@dataclass(frozen=True, slots=True)
class MemoryMatch:
    """A translation that may fit.

    ``target`` is that of the ``pair``, made to fit where that is sure: ``substituted`` is where
    figures and names were put in, as (start, end) in code points.  ``score`` is from 0 to 100:
    ``EXACT`` for the same source, ``FIGURES`` when only figures and names were other ones.
    """

    pair: TranslationPair
    target: str
    score: int
    substituted: tuple[Span, ...] = ()

    @property
    def is_exact(self) -> bool:
        """Whether the very same source was translated."""
        return self.score == EXACT


def memory_matches(
    memory: TranslationMemory,
    source: str,
    languages: tuple[str, str],
    style: NumberStyle,
    terms: Terms | None = None,
    *,
    least: float = LEAST_LIKENESS,
    most: int = 5,
) -> tuple[MemoryMatch, ...]:
    """Return the best matches for a text, the best first.

    Args:
        memory: Where to look.
        source: The text to be translated, as it is written.
        languages: Of source and target.
        style: How the translation writes numbers.
        terms: The names known in both languages.
        least: The likeness below which nothing is proposed.
        most: How many there are at most; of the same translations only the best.

    Raises:
        StorageError: The memory cannot be read.
    """
    found = memory.like(source, languages, least=least, most=most * _MORE)
    matches = [_match(one, source, style, terms) for one in found]
    best: dict[str, MemoryMatch] = {}
    for match in sorted(matches, key=lambda match: -match.score):
        best.setdefault(match.target, match)
    return tuple(best.values())[:most]


def _match(found: Remembered, source: str, style: NumberStyle, terms: Terms | None) -> MemoryMatch:
    pair = found.pair
    if pair.source.split() == source.split():
        return MemoryMatch(pair, pair.target, EXACT)
    made: Adapted | None = None
    if found.likeness >= _FITTING:
        made = adapted(pair, source, style, terms)
    if made is not None:
        return MemoryMatch(pair, made.target, FIGURES, made.substituted)
    return MemoryMatch(pair, pair.target, min(int(found.likeness * 100), _BELOW))
