# SPDX-License-Identifier: MIT
"""How a segment ends: with a full stop, a question, a call, a colon, or nothing."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from icc_editor.post.diagnostic import Severity
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import BLOCK
from icc_editor.services.translation_checks.findings import Found
from icc_editor.services.translation_checks.sides import Pair, Side
from icc_editor.text.khmer.faults import Fault
from icc_editor.text.khmer.letters import COLON, END_OF_TEXT, FULL_STOP, ZWSP
from icc_editor.text.khmer.lint import lint
from icc_editor.text.languages import KHMER

_STOP, _QUESTION, _CALL, _COLON, _MORE, _SOFT = "stop", "question", "call", "colon", "more", "soft"
_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        ".": _STOP,
        FULL_STOP: _STOP,
        END_OF_TEXT: _STOP,
        "?": _QUESTION,
        "!": _CALL,
        ":": _COLON,
        COLON: _COLON,
        "…": _MORE,
        ",": _SOFT,
        ";": _SOFT,
    }
)
_GAPS = f" \t\n\u00a0\u202f{ZWSP}"
_CLOSERS = "»”\"’')]›*_~`"
# U.S., a.m., e.g., M. and the like end with a point that ends no sentence.
_SHORTENED = re.compile(
    r"(?:\b(?:[A-Za-z]\.){2,}|\b(?:etc|Inc|Ltd|Co|Jr|Sr|St|No|p|pp|vol|ed|al)\.)\Z", re.IGNORECASE
)
_INITIAL = re.compile(r"(?<![A-Za-z])[A-Za-z]{1,3}\.\Z")
_PICTURE_LAST = re.compile(r"\s(?:!\[[^\]\n]{0,1000}\]\s*)+\Z")
_ITEM_OR_HEADING = frozenset({BlockKind.LIST, BlockKind.HEADING, BlockKind.FOOTNOTE_DEFINITION})
_CHECKED = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST, BlockKind.HEADING}
    | {BlockKind.FOOTNOTE_DEFINITION}
)


@dataclass(frozen=True, slots=True)
class _Ending:
    """The classes of the signs at the end, and where they are; ``after`` is behind the last word.

    ``signs`` is the stretch of the last sign with the gap before it.
    """

    classes: frozenset[str]
    after: int
    signs: tuple[int, int] | None
    shortened: bool = False


def check_endings(pair: Pair) -> Iterator[Found]:
    """Yield that a translation ends in another way than its source."""
    source, target = pair.source, pair.target
    if source.address not in (BLOCK, "field:title", "field:excerpt"):
        return
    if source.units and (source.kind not in _CHECKED or target.kind not in _CHECKED):
        return
    theirs, mine = _ending(source), _ending(target)
    if not source.words or not target.words:
        return
    if _fits(pair, theirs, mine):
        yield from _latin_stop(pair, mine)
        return
    wanted = _named(theirs)
    sign = _sign(wanted, target.language)
    span = (mine.after, mine.after)
    if mine.signs is not None and (wanted == "none" or _named(mine) != "none"):
        span = mine.signs
    mend = "" if wanted == "none" else sign
    there = theirs.signs or (theirs.after, theirs.after)
    facts = (("ending", _named(mine)), ("wanted", wanted))
    yield Found("ending", Severity.HINT, pair, span, there, mend, facts)


def _latin_stop(pair: Pair, mine: _Ending) -> Iterator[Found]:
    """Yield a Latin full stop at the end of Khmer where the check of encoding sees none.

    That is behind a figure, a bracket, a sign of repetition.
    """
    target = pair.target
    if not target.is_khmer or mine.signs is None or mine.shortened or mine.classes != {_STOP}:
        return
    end = mine.signs[1]
    if _INITIAL.search(target.prose, max(0, end - 6), end):
        return
    if target.prose[end - 1] != "." or any(its.end == end for its in lint(target.text)):
        return
    facts = (("fault", Fault.LATIN_FULL_STOP.value),)
    yield Found("encoding", Severity.HINT, pair, (end - 1, end), None, FULL_STOP, facts)


def _ending(side: Side) -> _Ending:
    text = side.prose
    at = len(text)
    if (picture := _PICTURE_LAST.search(text)) and picture.start():
        at = picture.start()
    classes: set[str] = set()
    signs: tuple[int, int] | None = None
    after = -1
    while at:
        sign = text[at - 1]
        if sign in _GAPS:
            at -= 1
            continue
        if after < 0:
            after = at
        its = _SIGNS.get(sign)
        if text[max(0, at - 3) : at] == "...":
            its = _MORE
        if its is not None:
            classes.add(its)
            start = at - 1
            while its == _MORE and start and text[start - 1] == ".":
                start -= 1
            gap = start
            while gap and text[gap - 1] in "\u00a0\u202f ":
                gap -= 1
            signs = signs or (gap, at)
            at = start
        elif sign in _CLOSERS:
            at -= 1
        else:
            break
    shortened = bool(_SHORTENED.search(text[: after if after > 0 else 0]))
    return _Ending(frozenset(classes), _behind_mark(side, max(after, 0)), signs, shortened)


def _behind_mark(side: Side, after: int) -> int:
    """Return where a sign is to be put: behind marks of emphasis and addresses, before notes."""
    text = side.text
    while after < len(text):
        if text[after] in "*_~":
            after += 1
        elif match := re.compile(r"\([^()\s]*\)|\[(?!\^)[^\]\n]*\]").match(text, after):
            if not after or text[after - 1] != "]":
                break
            after = match.end()
        else:
            break
    return after


def _fits(pair: Pair, theirs: _Ending, mine: _Ending) -> bool:
    source, target = theirs.classes, mine.classes
    if source & target or source == target:
        return True
    weak = {_STOP, _SOFT, _MORE}
    if theirs.shortened and target <= weak:
        return True
    if (_MORE in source | target) and source <= weak and target <= weak:
        return True
    if pair.source.kind in _ITEM_OR_HEADING and source <= {_SOFT, _MORE} and target <= weak:
        return True
    if source == {_SOFT} and target <= weak:
        return True
    return pair.source.kind is BlockKind.HEADING and source <= weak and not target


def _named(ending: _Ending) -> str:
    """Return what an ending is called: the strongest of its signs."""
    for its in (_QUESTION, _CALL, _COLON, _STOP, _MORE):
        if its in ending.classes:
            return its
    return "none"


def _sign(named: str, language: str) -> str | None:
    khmer = {_STOP: FULL_STOP, _QUESTION: "?", _CALL: "!", _COLON: COLON, _MORE: "…"}
    latin = {_STOP: ".", _QUESTION: "?", _CALL: "!", _COLON: ":", _MORE: "…"}
    sign = (khmer if language == KHMER else latin).get(named)
    if sign and language == "fr" and named in (_QUESTION, _CALL, _COLON):
        return f"\u202f{sign}"
    return sign
