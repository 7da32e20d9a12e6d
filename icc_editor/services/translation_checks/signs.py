# SPDX-License-Identifier: MIT
"""Quotation marks, brackets and marks of emphasis in pairs; the spaces French sets."""

import re
from collections import Counter
from collections.abc import Iterator

from icc_editor.post.diagnostic import Severity
from icc_editor.post.document import BlockKind
from icc_editor.services.translation_checks.findings import Found
from icc_editor.services.translation_checks.sides import Pair, Side
from icc_editor.text.khmer.words import count_words

_BRACKETS = {")": "(", "]": "[", "}": "{"}
_QUOTES = {"»": "«", "”": "“", "›": "‹"}
_OPENERS = frozenset({*_BRACKETS.values(), *_QUOTES.values(), "„"})
_ANY_QUOTE = frozenset({*_QUOTES, *_QUOTES.values(), "„", '"'})
# A letter or number that names an item: a) 1).
_ITEM = re.compile(r"(?:^|[\s(])[\w០-៩]{1,3}\Z")
_MARKS = re.compile(r"\*\*|~~|`+")
_QUOTED = re.compile(r"“([^“”]{1,2000})”|«([^«»]{1,2000})»|\"([^\"\n]{1,2000})\"")
_IN_BRACKETS = re.compile(r"[(（][^()]{2,500}[)）]")
_SINGLE = re.compile(r"(?<![\w’'])['‘][^'‘’\n]{2,500}['’](?!\w)|[『「]")
_QUOTED_WORDS = 3
_FRENCH_BEFORE = re.compile(r"(?<=[\w)»”\"’%*])[;!?:](?=[\s»”)*]|\Z)")
_FRENCH_OPEN = re.compile(r"«(?=[^\s\u00a0\u202f])")
_FRENCH_CLOSE = re.compile(r"(?<=[^\s\u00a0\u202f])»")
_NARROW = "\u202f"


def check_signs(pair: Pair) -> Iterator[Found]:
    """Yield signs that stand alone, and quotations and brackets that went."""
    if pair.target.kind is BlockKind.CODE:
        return
    alone = list(_alone(pair.target))
    if alone:
        theirs = Counter(_class(sign) for _start, sign in _alone(pair.source))
        for start, sign in alone:
            if theirs[_class(sign)]:
                theirs[_class(sign)] -= 1  # a quotation goes on in the next paragraph
            else:
                facts = (("sign", sign),)
                span = (start, start + len(sign))
                yield Found("unpaired", Severity.WARNING, pair, span, facts=facts)
    else:
        yield from _missing(pair)
    if pair.target.language == "fr":
        yield from _french(pair)


def _class(sign: str) -> str:
    return "quote" if sign in _ANY_QUOTE else sign


def _alone(side: Side) -> Iterator[tuple[int, str]]:
    """Yield the signs without a partner, and where they are."""
    text = side.prose
    opened: list[tuple[int, str]] = []
    straight: list[int] = []
    for match in re.finditer(r"[()\[\]{}«»“”„‹›\"]", text):
        sign, at = match[0], match.start()
        if sign == '"':
            straight.append(at)
        elif sign in _OPENERS:
            opened.append((at, sign))
        elif opened and _fit(opened[-1][1], sign):
            opened.pop()
        elif any(_fit(its, sign) for _at, its in opened):
            while not _fit(opened[-1][1], sign):
                yield opened.pop()
            opened.pop()
        elif sign != ")" or not _ITEM.search(text[max(0, at - 4) : at]):
            yield at, sign
    yield from opened
    if len(straight) % 2 and not re.search(r"\d\s?\"", text):
        yield straight[-1], '"'
    yield from _marks_alone(side)


def _fit(opener: str, closer: str) -> bool:
    if opener in ("“", "„"):
        return closer in "”“"
    return _BRACKETS.get(closer, _QUOTES.get(closer)) == opener


def _marks_alone(side: Side) -> Iterator[tuple[int, str]]:
    """Yield a mark of emphasis or of code that was opened and not closed."""
    found: dict[str, list[int]] = {}
    for match in _MARKS.finditer(side.text):
        if match.start() and side.text[match.start() - 1] == "\\":
            continue
        if match[0].startswith("`") or not any(
            start <= match.start() < end for start, end in side.skipped
        ):
            found.setdefault(match[0], []).append(match.start())
    for mark, places in found.items():
        if len(places) % 2:
            yield places[-1], mark


def _missing(pair: Pair) -> Iterator[Found]:
    source, target = pair.source.prose, pair.target.prose
    if not any(sign in target for sign in _ANY_QUOTE) and not _SINGLE.search(target):
        for match in _QUOTED.finditer(source):
            if count_words(match[0]) >= _QUOTED_WORDS:
                yield Found("quotes_missing", Severity.HINT, pair, source=match.span())
                break
    if not any(sign in target for sign in "([–—"):
        # One with a number was said without brackets, or the number is missing.
        brackets = _IN_BRACKETS.search(source)
        if brackets is not None and not re.search(r"\d", brackets[0]):
            yield Found("brackets_missing", Severity.HINT, pair, source=brackets.span())


def _french(pair: Pair) -> Iterator[Found]:
    """Yield where French wants a space that does not break."""
    text = pair.target.prose
    for pattern in (_FRENCH_BEFORE, _FRENCH_CLOSE):
        for match in pattern.finditer(text):
            yield _french_space(pair, *match.span(), _NARROW + match[0])
    for match in _FRENCH_OPEN.finditer(text):
        yield _french_space(pair, match.start(), match.end(), match[0] + _NARROW)


def _french_space(pair: Pair, start: int, end: int, mend: str) -> Found:
    return Found(
        "french_spacing", Severity.HINT, pair, (start, end), None, mend, (("sign", mend.strip()),)
    )
