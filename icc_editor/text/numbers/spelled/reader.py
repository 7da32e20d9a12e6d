# SPDX-License-Identifier: MIT
"""The reader of numbers in words.  Offsets are code points."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from icc_editor.text.khmer.words import spans
from icc_editor.text.numbers.mended import Mended, mended_throughout
from icc_editor.text.numbers.numeral import DIGIT, SPACES
from icc_editor.text.numbers.scale_words import share_at
from icc_editor.text.numbers.spelled.english import ENGLISH
from icc_editor.text.numbers.spelled.french import FRENCH
from icc_editor.text.numbers.spelled.items import Item, Joint, Language, Sort
from icc_editor.text.numbers.spelled.khmer import KHMER, whole_words
from icc_editor.text.numbers.spelled.parser import Parser, Reading
from icc_editor.text.numbers.token import DigitSet, NumberKind, NumberToken

_LANGUAGES: Mapping[str, Language] = MappingProxyType({"en": ENGLISH, "fr": FRENCH, "km": KHMER})
_SORTS = {sort.value: sort for sort in Sort}
_JOINTS = {joint.value: joint for joint in Joint}
_SMALL = 10

_DIGITS_BEFORE = re.compile(f"{DIGIT}[{SPACES}-]{{0,2}}\\Z")
_DIGITS_AFTER = re.compile(f"[{SPACES}]{{0,2}}{DIGIT}")
_BETWEEN = re.compile(r"\bbetween\s\Z")
_LOOK_BACK = 12


@dataclass(frozen=True, slots=True)
class SpelledNumber:
    """A number in words.

    ``rough`` when its word says about so many (*a dozen*, *une centaine*).  ``small`` when it is
    one word below ten that counts by itself: it is as often an article, a pronoun or part of a
    name (*one of them*, *un*, គណបក្សមួយ) as a count.
    """

    token: NumberToken
    rough: bool = False
    small: bool = False


def read_spelled_numbers(text: str, language: str) -> list[SpelledNumber]:
    """Return the cardinal numbers and fractions in words in ``text``, in order, none overlapping.

    Ordinals are none, nor are *thousands* and *several hundred*; what belongs to digits
    (``3 million``) is left to ``read_numbers``.  Khmer words are read where they are whole words,
    whatever signs of no width stand in them.

    Args:
        text: Any text; what shall not be read (addresses, code) is left out by the caller.
        language: ``en``, ``fr`` or ``km``; of others nothing is read.
    """
    grammar = _LANGUAGES.get(language)
    if grammar is None:
        return []
    if grammar is not KHMER:
        return list(_numbers(_in_small_letters(text), grammar))
    meant = mended_throughout(text)
    return [
        replace(found, token=_as_typed(found.token, meant))
        for found in _numbers(meant.text, grammar)
    ]


def _in_small_letters(text: str) -> str:
    """Return ``text`` in small letters, of the same length."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(char if len(char.lower()) > 1 else char.lower() for char in text)  # İ is two


def _as_typed(token: NumberToken, meant: Mended) -> NumberToken:
    return replace(
        token,
        start=meant.source_of_start(token.start),
        end=meant.source(token.end),
        parts=tuple(_as_typed(part, meant) for part in token.parts),
    )


def _numbers(text: str, grammar: Language) -> Iterator[SpelledNumber]:
    bounds: list[int] = []
    done = 0
    for row in _rows(text, grammar):
        items: Sequence[Item] = row
        if grammar is KHMER:
            bounds = bounds or [*(span.start for span in spans(text)), len(text)]
            items = whole_words(text, row, bounds)
        if not items or _belongs_to_digits(text, items[0]):
            continue
        between = bool(_BETWEEN.search(text, _before(items[0].start), items[0].start))
        for reading in Parser(items, grammar).numbers(between=between):
            found = _as_number(text, items, reading, grammar)
            if found and found.token.start >= done:
                yield found
                done = found.token.end


def _before(place: int) -> int:
    return max(0, place - _LOOK_BACK)


def _rows(text: str, grammar: Language) -> Iterator[list[Item]]:
    """Yield the words of numbers that stand in a row."""
    row: list[Item] = []
    for match in grammar.word.finditer(text):
        joint = grammar.joint.fullmatch(text, row[-1].end, match.start()) if row else None
        if row and not joint:
            yield row
            row = []
        sort, word = _SORTS[match.lastgroup or ""], match[0]
        its = _JOINTS[joint.lastgroup or ""] if joint else Joint.TIGHT
        row.append(Item(*match.span(), sort, word, grammar.value(sort, word), its))
    if row:
        yield row


def _belongs_to_digits(text: str, first: Item) -> bool:
    """Return whether a scale goes on with a number in digits: 3 million and two, 50 cents."""
    if first.sort not in (Sort.SCALE, Sort.ROUGH):
        return False
    return bool(_DIGITS_BEFORE.search(text, _before(first.start), first.start))


def _as_number(
    text: str, items: Sequence[Item], reading: Reading, grammar: Language
) -> SpelledNumber | None:
    start, end = items[reading.start].start, items[reading.end - 1].end
    kind = NumberKind.FRACTION if reading.is_fraction else NumberKind.NUMBER
    small = reading.end - reading.start == 1 and max(reading.values) < _SMALL
    last = items[reading.end - 1].sort
    if (last is Sort.SCALE and _DIGITS_AFTER.match(text, end)) or grammar.refuses(
        text, start, end, small
    ):
        return None
    if reading.end == len(items) and (share := share_at(text, end)):
        end, kind = share
    parts = _parts(items[reading.start : reading.end], grammar)
    token = NumberToken(start, end, kind, reading.values, DigitSet.LATIN, parts)
    return SpelledNumber(token, reading.rough, small and kind is NumberKind.NUMBER)


def _parts(items: Sequence[Item], grammar: Language) -> tuple[NumberToken, ...]:
    """Return the numbers that a Khmer space parts the words into, if it may part them."""
    cuts = [
        at
        for at, item in enumerate(items)
        if at and item.joint is Joint.SPACE and item.sort is Sort.UNIT
    ]
    if not cuts:
        return ()
    found = []
    for first, end in zip([0, *cuts], [*cuts, len(items)], strict=True):
        piece = items[first:end]
        readings = list(Parser(piece, grammar).numbers())
        if len(readings) != 1 or readings[0].end != len(piece):
            return ()
        found.append(
            NumberToken(
                piece[0].start,
                piece[-1].end,
                NumberKind.NUMBER,
                readings[0].values,
                DigitSet.LATIN,
            )
        )
    return tuple(found)
