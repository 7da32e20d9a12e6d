# SPDX-License-Identifier: MIT
"""How a translation was typed: words twice, Khmer out of order, digits of two kinds."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from icc_editor.post.diagnostic import Severity
from icc_editor.post.document import BlockKind
from icc_editor.services.translation_checks.findings import Found
from icc_editor.services.translation_checks.sides import Pair
from icc_editor.text.khmer.faults import Fault
from icc_editor.text.khmer.fold import fold_key
from icc_editor.text.khmer.letters import LETTER_RE, ZWSP
from icc_editor.text.khmer.lint import lint
from icc_editor.text.khmer.words import Span, SpanKind, spans
from icc_editor.text.languages import KHMER
from icc_editor.text.numbers.token import DigitSet, convert_digits

_MOST_FAULTS = 20
"""Faults of the encoding that are told of one segment; text from an old font has hundreds."""
_LEFT_OUT = frozenset({Fault.MIXED_DIGITS, Fault.WORD_BREAK})
"""Digits are a finding of their own; word breaks that do nothing are for the editor to mark."""
_WORDS = frozenset({SpanKind.KHMER, SpanKind.WORD})
# Right twice: nous nous levons, vous vous levez, that that, had had; ha ha.
_RIGHT_TWICE = frozenset({"nous", "vous", "that", "had", "ha", "bye", "blah", "etc", "non", "oui"})
_MORE_OF_IT = frozenset({"បំផុត", "ជាង", "ជាងគេ", "ណាស់", "ទៀត", "ៗ"})
_KHMER_LETTERS = 2
_MOST_SPELLINGS = 3  # code points by which two spellings of a word may differ in length
_MINORITY = 4
"""Digits of one kind are slips when those of the other are so many times as frequent."""


def check_writing(pair: Pair) -> Iterator[Found]:
    """Yield what was mistyped in a translation."""
    if pair.target.kind is BlockKind.CODE or not pair.target.is_readable:
        return
    yield from _doubled(pair)
    yield from _encoding(pair)
    yield from _mixed_digits(pair)


def _doubled(pair: Pair) -> Iterator[Found]:
    found = list(_twice(pair.target.prose))
    right = {word for word, _start, _end in _twice(pair.source.prose)} if found else set()
    for word, start, end in found:
        if word not in _RIGHT_TWICE and word not in right:
            yield Found("doubled_word", Severity.WARNING, pair, (start, end), mend="")


def _twice(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield words that stand twice in a row, and the stretch to take out.

    Zero-width spaces are not looked at: typed inside of ត្រឹមត្រូវ they make a word of its end.
    """
    places = [place for place, sign in enumerate(text) if sign != ZWSP]
    bare = text.replace(ZWSP, "")
    before: Span | None = None
    pieces = spans(bare)
    for span, behind in zip_longest(pieces, pieces[1:]):
        if span.kind is SpanKind.SPACE:
            if "\n\n" in bare[span.start : span.end]:
                before = None
            continue
        if span.kind not in _WORDS:
            before = None
            continue
        if before is not None and span.kind is before.kind:
            word = bare[span.start : span.end]
            # A space between Khmer words is a pause: យឺត យឺតបំផុត, late, the latest.
            more = bare[behind.start : behind.end] if behind and before.end < span.start else ""
            grown = more in _MORE_OF_IT
            same = not grown and _are_same(word, bare[before.start : before.end])
            if same and _is_word(word):
                # At the start of a line the second word alone: a line stays a line.
                gap = bare.rfind("\n", before.end, span.start)
                start = places[before.end - 1] + 1 if gap < 0 else places[span.start]
                yield fold_key(word), start, places[span.end - 1] + 1
        before = span


def _are_same(word: str, other: str) -> bool:
    if word == other:
        return True
    # To fold every word would take most of the time of all checks.
    return (
        word[0].casefold() == other[0].casefold()
        and abs(len(word) - len(other)) < _MOST_SPELLINGS
        and fold_key(word) == fold_key(other)
    )


def _is_word(word: str) -> bool:
    khmer = len(LETTER_RE.findall(word))
    return khmer >= _KHMER_LETTERS if khmer else len(word) > 1


def _encoding(pair: Pair) -> Iterator[Found]:
    target, told = pair.target, 0
    for finding in lint(target.text):
        span = (finding.start, finding.end)
        if finding.fault in _LEFT_OUT or told == _MOST_FAULTS:
            continue
        if any(start < span[1] and span[0] < end for start, end in target.skipped):
            continue
        told += 1
        facts = (("fault", finding.fault.value),)
        yield Found("encoding", finding.severity, pair, span, None, finding.replacement, facts)


def _mixed_digits(pair: Pair) -> Iterator[Found]:
    target = pair.target
    usual = DigitSet.KHMER if target.is_khmer else DigitSet.LATIN
    for token in target.numbers:
        if token.digits is DigitSet.MIXED:
            expected = convert_digits(target.prose[token.start : token.end], usual)
            facts = (("expected", expected),)
            span = (token.start, token.end)
            yield Found("mixed_digits", Severity.WARNING, pair, span, None, expected, facts)


def check_digits(pairs: Iterable[Pair], wanted: str = "") -> Iterator[Found]:
    """Yield numbers whose digits are not those of the rest of a Khmer version.

    ``wanted`` are the digits it is to have, ``latin`` or ``khmer``; else those it mostly has.
    """
    found = [
        (pair, token)
        for pair in pairs
        if pair.target.language == KHMER and pair.target.is_khmer
        for token in pair.target.numbers
        if token.digits is not DigitSet.MIXED and not _is_code(pair.target.prose, token.start)
    ]
    count = Counter(token.digits for _pair, token in found)
    khmer, latin = count[DigitSet.KHMER], count[DigitSet.LATIN]
    if wanted:
        usual = DigitSet(wanted)
    elif khmer >= _MINORITY * latin:
        usual = DigitSet.KHMER
    elif latin >= _MINORITY * khmer:
        usual = DigitSet.LATIN
    else:
        return
    for pair, token in found:
        if token.digits is usual:
            continue
        written = pair.target.prose[token.start : token.end]
        expected = convert_digits(written, usual)
        if expected != written:
            facts = (("expected", expected),)
            span = (token.start, token.end)
            yield Found("other_digits", Severity.HINT, pair, span, None, expected, facts)


_JOINED = re.compile(f"[A-Za-z][-–./{ZWSP}]?\\Z")


def _is_code(text: str, start: int) -> bool:
    """Return whether a number belongs to a name of Latin letters: covid-19."""
    return bool(_JOINED.search(text[max(0, start - 2) : start]))
