# SPDX-License-Identifier: MIT
"""A source of which only figures were changed, and its translation with the new ones."""

from dataclasses import dataclass

from icc_editor.post.metadata import NumberStyle
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.token import NumberKind, NumberToken
from icc_editor.text.numbers.writer import write_number

_WRITTEN = frozenset({NumberKind.NUMBER, NumberKind.PERCENT, NumberKind.PER_MILLE})


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A number of the translation that is to be another: at ``start`` to ``end``, code points."""

    start: int
    end: int
    text: str


def figures_over(
    before: str, after: str, target: str, languages: tuple[str, str], style: NumberStyle
) -> tuple[FigureChange, ...]:
    """Return what to change in a translation so that it has the figures of its changed source.

    Empty when more than figures was changed in the source, or when it is not sure which number of
    the translation is which.

    Args:
        before: The source the translation was made from.
        after: The source as it stands now.
        target: The translation.
        languages: Those of source and target.
        style: How the translation writes numbers.
    """
    old, new = _numbers(before, languages[0]), _numbers(after, languages[0])
    if len(old) != len(new) or _words(before, old) != _words(after, new):
        return ()
    changes: list[FigureChange] = []
    theirs = _numbers(target, languages[1])
    for one, other in zip(old, new, strict=True):
        if one.values == other.values and one.kind is other.kind:
            continue
        places = [token for token in theirs if token.may_equal(one)]
        same_before = [token for token in old if token.may_equal(one)]
        if len(places) != 1 or len(same_before) != 1 or other.kind not in _WRITTEN:
            return ()
        if len(other.values) != 1 and not _is_grouped(after[other.start : other.end]):
            return ()
        [place] = places
        text = _written(target[place.start : place.end], other, style)
        if text is None:
            return ()
        changes.append(FigureChange(place.start, place.end, text))
    return tuple(sorted(changes, key=lambda change: change.start))


def applied(target: str, changes: tuple[FigureChange, ...]) -> str:
    """Return a translation with its figures changed."""
    for change in reversed(changes):
        target = target[: change.start] + change.text + target[change.end :]
    return target


def _numbers(text: str, language: str) -> list[NumberToken]:
    return read_numbers(text, language)


def _words(text: str, numbers: list[NumberToken]) -> list[str]:
    pieces, done = [], 0
    for number in numbers:
        pieces.append(text[done : number.start])
        done = number.end
    return [*pieces, text[done:]]


def _is_grouped(text: str) -> bool:
    return any(sign in text for sign in ",.\u00a0\u202f ")


def _written(before: str, number: NumberToken, style: NumberStyle) -> str | None:
    """Return the new number as the translation writes numbers, with what stood around its digits.

    None where the old one was not written as one number with its sign: with a word for millions.
    """
    digits = [place for place, sign in enumerate(before) if sign.isdigit()]
    if not digits or any(sign.isalpha() for sign in before):
        return None
    value = max(number.values)  # 1,156 is read as 1156 where it is written in groups
    try:
        return before[: digits[0]] + write_number(value, style) + before[digits[-1] + 1 :]
    except ValueError:
        return None
