# SPDX-License-Identifier: MIT
"""Finding and replacing in one text.  Positions are Qt's UTF-16 units."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from dataclasses import replace as changed
from itertools import accumulate

from PySide6.QtCore import QRegularExpression, QRegularExpressionMatch
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from icc_editor.gui.text_edit.addresses import address_parts
from icc_editor.text.khmer.fold import (
    FindOptions,
    bordered_pattern,
    find_exactly,
    fold_key,
    hit_test,
)
from icc_editor.text.khmer.fold import find_all as find_typed
from icc_editor.text.khmer.letters import ASTRAL, TO_KHMER_DIGITS, TO_LATIN_DIGITS

MOST_HITS = 10_000  # more are not counted one by one


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """What is looked for."""

    text: str
    match_case: bool = False
    whole_words: bool = False
    regular_expression: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A place found, in UTF-16 units; ``groups`` are what the expression's brackets caught."""

    start: int
    end: int
    groups: tuple[str, ...] = ()
    in_address: bool = False  # of a link or a picture, or partly so


def is_valid(terms: SearchTerms) -> bool:
    """Return whether the text can be looked for: a regular expression may have mistakes."""
    return not terms.regular_expression or _expression(terms, terms.text).isValid()


def find_all(text: str, terms: SearchTerms) -> tuple[Hit, ...]:
    """Return the hits in order, at most ``MOST_HITS``; none for an invalid expression.

    Words are found however they were typed (``text.khmer.fold``): through zero-width spaces, in
    any order of the same signs, in Khmer digits or Latin ones; accents count, since replacing
    *ou* must not touch *où*.
    """
    if not terms.text or not is_valid(terms):
        return ()
    found = _expression_hits(text, terms) if terms.regular_expression else _typed(text, terms)
    hits = [hit for hit, _number in zip(found, range(MOST_HITS), strict=False)]
    return _with_addresses(text, hits)


def pattern_places(terms: SearchTerms) -> Callable[[str], Iterator[tuple[int, int]]]:
    """Return what finds a regular expression in texts, in code points; in the thread that asks."""
    return lambda text: ((start, end) for _match, start, end in _matches(text, terms))


def _expression(terms: SearchTerms, pattern: str) -> QRegularExpression:
    """Return ``pattern`` as an expression with the case of ``terms``.

    Qt's engine gives an expression up that would take forever, Python's would not.
    """
    option = QRegularExpression.PatternOption
    options = option.UseUnicodePropertiesOption | option.MultilineOption
    if not terms.match_case:
        options |= option.CaseInsensitiveOption
    return QRegularExpression(pattern, options)


def _matches(text: str, terms: SearchTerms) -> Iterator[tuple[QRegularExpressionMatch, int, int]]:
    """Yield the matches, and where they are in code points."""
    wish = _options(terms)
    expression = _expression(terms, bordered_pattern(terms.text, wish))
    if not expression.isValid():
        expression = _expression(terms, terms.text)
    # Of every sign that takes two units, where the second would be if it took one.
    astral = [match.start() + n + 1 for n, match in enumerate(ASTRAL.finditer(text))]
    may_be = hit_test(terms.text, text, wish)
    matches = expression.globalMatch(text)
    while matches.hasNext():
        match = matches.next()
        start, end = (
            units - bisect_left(astral, units)
            for units in (match.capturedStart(), match.capturedEnd())
        )
        if end > start and may_be(start, end):  # an expression may match nothing at all
            yield match, start, end


def _expression_hits(text: str, terms: SearchTerms) -> Iterator[Hit]:
    for match, _start, _end in _matches(text, terms):
        numbers = range(match.regularExpression().captureCount() + 1)
        groups = tuple(match.captured(number) for number in numbers)
        yield Hit(match.capturedStart(), match.capturedEnd(), groups)


def _options(terms: SearchTerms) -> FindOptions:
    return FindOptions(
        match_case=terms.match_case,
        match_accents=True,
        whole_words=terms.whole_words,
        pattern=terms.regular_expression,
    )


def _typed(text: str, terms: SearchTerms) -> Iterator[Hit]:
    options = _options(terms)
    if fold_key(terms.text, options):
        places = find_typed(terms.text, text, options)
    else:  # nothing but signs the search looks through, such as a zero-width space
        places = list(find_exactly(text, terms.text))
    astral = [match.start() for match in ASTRAL.finditer(text)]  # two units each
    for start, end in places:
        yield Hit(start + bisect_left(astral, start), end + bisect_left(astral, end))


def _with_addresses(text: str, hits: list[Hit]) -> tuple[Hit, ...]:
    """Mark the hits that touch an address."""
    parts = address_parts(text) if hits else ()
    if not parts:
        return tuple(hits)
    starts = [start for start, _end in parts]
    ends = list(accumulate((end for _start, end in parts), max))  # of this and those before
    result = []
    for hit in hits:
        before = bisect_left(starts, hit.end)  # so many addresses begin before the hit ends
        touches = before > 0 and ends[before - 1] > hit.start
        result.append(changed(hit, in_address=True) if touches else hit)
    return tuple(result)


def replace(
    field: QPlainTextEdit,
    hits: tuple[Hit, ...],
    replacement: str,
    terms: SearchTerms | None = None,
) -> int:
    """Replace ``hits`` in one go; return how many.

    With ``terms``, a place keeps what the search looked through: a capital at its beginning, and
    Khmer digits where Latin ones were typed or the other way round.
    """
    if not hits:
        return 0
    cursor = QTextCursor(field.document())
    cursor.beginEditBlock()
    for hit in reversed(hits):
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        new = expand(replacement, hit.groups)
        if terms is not None and not terms.regular_expression:
            new = _in_style_of(cursor.selectedText(), new, terms)
        cursor.insertText(new)
    cursor.endEditBlock()
    return len(hits)


def _in_style_of(found: str, new: str, terms: SearchTerms) -> str:
    wanted = terms.text
    if not terms.match_case and found[:1].isupper() and not wanted[:1].isupper():
        new = new[:1].upper() + new[1:]
    for digits, others in ((TO_LATIN_DIGITS, TO_KHMER_DIGITS), (TO_KHMER_DIGITS, TO_LATIN_DIGITS)):
        has = {ord(character) for character in found}
        if has & digits.keys() and not has & others.keys() and not _holds(wanted, digits):
            new = new.translate(others)
    return new


def _holds(text: str, digits: dict[int, str]) -> bool:
    return any(ord(character) in digits for character in text)


def expand(replacement: str, groups: tuple[str, ...]) -> str:
    r"""Return the replacement with ``\1`` or ``$1`` filled in; plain text without groups.

    A number no brackets have is text: "$5" is a price.
    """
    if not groups:
        return replacement
    pattern = QRegularExpression(r"[\\$](\d)")
    result, position = [], 0
    matches = pattern.globalMatch(replacement)
    while matches.hasNext():
        match = matches.next()
        number = int(match.captured(1))
        result.append(replacement[position : match.capturedStart()])
        result.append(groups[number] if number < len(groups) else match.captured())
        position = match.capturedEnd()
    return "".join(result) + replacement[position:]
