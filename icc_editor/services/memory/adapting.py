# SPDX-License-Identifier: MIT
"""A translation of another text made to fit one that differs in figures and names only.

Offsets are code points.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from icc_editor.post.metadata import NumberStyle
from icc_editor.post.translation_pair import TranslationPair
from icc_editor.services.terms import TermHit, Terms
from icc_editor.services.translating.figures_over import FigureChange, figures_over
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.token import DigitSet

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Adapted:
    """A translation that fits; ``substituted`` is where it has other figures and names than before.

    They are in order, as (start, end).
    """

    target: str
    substituted: tuple[Span, ...] = ()


def adapted(
    pair: TranslationPair, source: str, style: NumberStyle, terms: Terms | None = None
) -> Adapted | None:
    """Return the translation of ``pair`` with the figures and names of another source.

    None when more than these is different, or when it is not sure which figure or name of the
    translation is which: then nothing is guessed.

    Args:
        pair: What was translated before.
        source: What is to be translated now.
        style: How the translation writes numbers; the digits are those the old one has.
        terms: The names that are known in both languages; None for none.
    """
    if _same(pair.source, source):
        return Adapted(pair.target)
    before = pair.source
    names: tuple[FigureChange, ...] = ()
    if terms is not None and (found := _names_over(pair, source, terms)) is not None:
        before, names = found
    target, places = _applied(pair.target, names)
    if _same(before, source):
        return Adapted(target, places)
    numbers = figures_over(before, source, target, pair.languages, _style_of(pair, style))
    if not numbers or _overlap(numbers, places):
        return None
    whole, figure_places = _applied(target, numbers)
    moved = tuple(_moved(place, numbers) for place in places)
    return Adapted(whole, tuple(sorted((*moved, *figure_places))))


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()


def _names_over(
    pair: TranslationPair, source: str, terms: Terms
) -> tuple[str, tuple[FigureChange, ...]] | None:
    """Return the old source with the names of the new one, and what to change in the translation.

    None when the names of both do not stand against each other one by one.
    """
    here, there = pair.languages
    old, new = terms.find(pair.source, here), terms.find(source, here)
    if len(old) != len(new):
        return None
    if all(one.terms == other.terms for one, other in zip(old, new, strict=True)):
        return _named_as(pair.source, old, source, new), ()
    uses = {use.hit: use.used for use in terms.check(pair.source, here, pair.target, there).uses}
    changes: list[FigureChange] = []
    for one, other in zip(old, new, strict=True):
        if one.terms != other.terms:
            places = _outermost(uses.get(one, ()))
            name = other.terms[0].preferred(there)
            if len(places) != 1 or not name or _times(one, old) > 1:
                return None
            changes.append(FigureChange(*places[0], name))
    ordered = tuple(sorted(changes, key=lambda change: change.start))
    if any(a.end > b.start for a, b in pairwise(ordered)):
        return None
    return _named_as(pair.source, old, source, new), ordered


def _named_as(text: str, old: Sequence[TermHit], source: str, new: Sequence[TermHit]) -> str:
    """Return a text with the names of another, as they are written there."""
    for one, other in reversed(list(zip(old, new, strict=True))):
        text = text[: one.start] + source[other.start : other.end] + text[one.end :]
    return text


def _times(hit: TermHit, hits: Iterable[TermHit]) -> int:
    return sum(other.terms == hit.terms for other in hits)


def _outermost(places: Iterable[Span]) -> list[Span]:
    """Return the places that lie in no other one."""
    found = set(places)
    return [
        (start, end)
        for start, end in found
        if not any(a <= start and end <= b for a, b in found - {(start, end)})
    ]


def _applied(target: str, changes: Iterable[FigureChange]) -> tuple[str, tuple[Span, ...]]:
    """Return a translation with changes made, and where they stand in it."""
    pieces: list[str] = []
    places: list[Span] = []
    done = length = 0
    for change in changes:
        kept = target[done : change.start]
        pieces += [kept, change.text]
        start = length + len(kept)
        length = start + len(change.text)
        places.append((start, length))
        done = change.end
    return "".join([*pieces, target[done:]]), tuple(places)


def _moved(place: Span, changes: Iterable[FigureChange]) -> Span:
    """Return where a place is after changes elsewhere."""
    shift = sum(
        len(change.text) - (change.end - change.start)
        for change in changes
        if change.end <= place[0]
    )
    return place[0] + shift, place[1] + shift


def _overlap(changes: Iterable[FigureChange], places: Iterable[Span]) -> bool:
    spans = list(places)
    return any(c.start < end and start < c.end for c in changes for start, end in spans)


def _style_of(pair: TranslationPair, style: NumberStyle) -> NumberStyle:
    """Return the style with the digits that all numbers of the old translation have."""
    digits = {token.digits for token in read_numbers(pair.target, pair.languages[1])}
    if len(digits) == 1 and (only := digits.pop()) is not DigitSet.MIXED:
        return replace(style, digits=only.value)
    return style
