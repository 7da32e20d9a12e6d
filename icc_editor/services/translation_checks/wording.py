# SPDX-License-Identifier: MIT
"""What was not translated, or not all of it: empty, the same, half of a sentence, much too short.

Sources: lengths, 17,000 English–Khmer and 28,000 English–French pairs of LibreOffice 7.4 (Debian),
without zero-width spaces; the bounds let at least 99 of 100 pass on either side, and more where
Khmer is long: names of offices in full.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from icc_editor.post.diagnostic import Severity
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import BLOCK
from icc_editor.services.translation_checks.findings import Found
from icc_editor.services.translation_checks.sides import Pair, Side
from icc_editor.text.khmer.letters import LETTER_RE, LETTERS, MARKS, REPETITION, ZWSP
from icc_editor.text.languages import KHMER

_LATIN_LETTER = "A-Za-zÀ-ÖØ-öø-ÿœŒ"
_LATIN_WORD = re.compile(f"[{_LATIN_LETTER}]+(?:['’-][{_LATIN_LETTER}]+)*")
# Words with nothing but spaces, commas and the like between them.
_LATIN_RUN = re.compile(
    f"[{_LATIN_LETTER}]+(?:[ \u00a0\u202f,;:'’\"“”&–—/-]{{1,4}}(?:[{_LATIN_LETTER}]+|[0-9.,%]+))*"
)
_KHMER = f"{LETTERS}{MARKS}{REPETITION}"
_KHMER_RUN = re.compile(f"[{LETTERS}](?:[{_KHMER}{ZWSP} ]*[{_KHMER}])?")
_OPENING, _CLOSING = "«“\"(['‘‹", "»”\")]'’›"
_SMALL_WORDS = 2
"""Words that are no names from which on Latin letters in Khmer were forgotten."""
_SAME_WORDS = 4
_KHMER_LETTERS = 6
_LETTERS_IN_WORD = 3

# For each direction: from how many code points on, and the least and the most for each of them.
_BOUNDS: Mapping[tuple[str, str], tuple[tuple[int, float, float], ...]] = MappingProxyType(
    {
        ("en", "km"): ((80, 0.5, 1.7), (60, 0.47, 1.8), (30, 0.42, 1.95), (10, 0.3, 2.4)),
        ("fr", "km"): ((80, 0.42, 1.6), (60, 0.38, 1.75), (30, 0.32, 1.9), (10, 0.24, 2.2)),
        ("en", "fr"): ((80, 0.75, 1.75), (60, 0.62, 1.85), (30, 0.6, 2.05), (10, 0.45, 2.7)),
        ("fr", "en"): ((80, 0.57, 1.33), (60, 0.54, 1.6), (30, 0.48, 1.7), (10, 0.37, 2.2)),
        ("km", "en"): ((80, 0.7, 1.7), (60, 0.65, 1.8), (30, 0.42, 2.1), (10, 0.33, 2.4)),
        ("km", "fr"): ((80, 0.75, 2.0), (60, 0.75, 2.3), (30, 0.46, 2.5), (10, 0.33, 2.8)),
    }
)
_ANY_BOUNDS = ((60, 0.4, 2.5), (30, 0.3, 3.0))


def check_wording(pair: Pair) -> Iterator[Found]:
    """Yield what of a segment was left as it was, or left out."""
    source, target = pair.source, pair.target
    if not target.text.strip():
        yield Found("empty", Severity.WARNING, pair, source=(0, len(source.text)))
        return
    if source.kind is BlockKind.CODE:
        return
    if _is_untranslated(source, target):
        same = "same" if source.words == target.words else "letters"
        span = (0, len(target.text))
        yield Found("untranslated", Severity.WARNING, pair, span, facts=(("why", same),))
        return
    yield from _left_over(pair)
    yield from _length(pair)


def _is_untranslated(source: Side, target: Side) -> bool:
    theirs, mine = source.words.casefold(), target.words.casefold()
    small = [word for word in _LATIN_WORD.findall(target.words) if _is_small(word)]
    if target.language == KHMER:
        if target.khmer_letters or not _LATIN_WORD.search(target.words):
            return False
        # A name stays as it is; a heading of one word begins with a capital as well.
        heading = source.kind is BlockKind.HEADING or source.address == "field:title"
        return bool(small) or (heading and theirs == mine and not target.words.isupper())
    if source.language == KHMER:
        return target.khmer_letters > _latin_letters(target)
    return theirs == mine and len(small) >= _SMALL_WORDS + 1


def _latin_letters(side: Side) -> int:
    return sum(map(len, _LATIN_WORD.findall(side.prose)))


def _is_small(word: str) -> bool:
    return word[0].islower() and len(word) >= _LETTERS_IN_WORD


def _left_over(pair: Pair) -> Iterator[Found]:
    """Yield stretches of a translation in the language of the source."""
    source, target = pair.source, pair.target
    if target.language == KHMER:
        for match in _LATIN_RUN.finditer(target.prose):
            words = _LATIN_WORD.findall(match[0])
            small = sum(map(_is_small, words))
            if small >= _SMALL_WORDS and not _is_aside(target.prose, *match.span()):
                yield Found("left_over", Severity.WARNING, pair, match.span())
    elif source.language == KHMER:
        for match in _KHMER_RUN.finditer(target.prose):
            letters = len(LETTER_RE.findall(match[0]))
            if letters >= _KHMER_LETTERS and not _is_aside(target.prose, *match.span()):
                yield Found("left_over", Severity.WARNING, pair, match.span())
    else:
        yield from _same_words(pair)


def _is_aside(text: str, start: int, end: int) -> bool:
    """Return whether a stretch stands in brackets or quotation marks: it was meant to stay."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    opened = max(map(before.rfind, _OPENING))
    closed = max(map(before.rfind, _CLOSING.replace("'", "").replace('"', "").replace("’", "")))
    return (opened > closed or before.endswith(tuple(_OPENING))) and any(
        sign in after for sign in _CLOSING
    )


def _same_words(pair: Pair) -> Iterator[Found]:
    """Yield stretches of several words that stand in the source, letter for letter."""
    theirs = [match[0].casefold() for match in _LATIN_WORD.finditer(pair.source.prose)]
    runs = {tuple(theirs[at : at + _SAME_WORDS]) for at in range(len(theirs) - _SAME_WORDS + 1)}
    mine = list(_LATIN_WORD.finditer(pair.target.prose))
    at = 0
    while at + _SAME_WORDS <= len(mine):
        end = at
        while tuple(match[0].casefold() for match in mine[end : end + _SAME_WORDS]) in runs:
            end += 1
        if end == at:
            at += 1
            continue
        last = end + _SAME_WORDS - 1
        span = (mine[at].start(), mine[last - 1].end())
        small = sum(_is_small(match[0]) for match in mine[at:last])
        if small > _SMALL_WORDS and not _is_aside(pair.target.prose, *span):
            yield Found("left_over", Severity.WARNING, pair, span)
        at = last


def _length(pair: Pair) -> Iterator[Found]:
    source, target = pair.source, pair.target
    if source.address not in (BLOCK, "field:excerpt", "field:title"):
        return
    wanted, found = len(source.words), len(target.words)
    for least, short, long in _BOUNDS.get((source.language, target.language), _ANY_BOUNDS):
        if wanted >= least:
            facts = (("length", str(found)), ("wanted", str(wanted)))
            span = (0, len(target.text))
            if found < wanted * short:
                yield Found("short", Severity.HINT, pair, span, facts=facts)
            elif found > wanted * long:
                yield Found("long", Severity.HINT, pair, span, facts=facts)
            return
