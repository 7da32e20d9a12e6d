# SPDX-License-Identifier: MIT
"""What is wrong, or unusual, in how Khmer was typed.  Offsets are code points.

Not pointed out, because both are right: ្ដ beside ្ត, ឲ beside ឱ, ZWSP between words, ZWNJ after
a shifter, a word joiner.
"""

import re
from collections.abc import Callable, Iterator

from icc_editor.post.diagnostic import Severity
from icc_editor.text.khmer.faults import Fault, Finding
from icc_editor.text.khmer.letters import (
    BATHAMASAT,
    BEYYAL,
    BLOCKS,
    BYTE_ORDER_MARK,
    CLUSTER_RE,
    COLON,
    DIGITS,
    FINALS,
    FULL_STOP,
    LETTERS,
    MARKS,
    SOFT_HYPHEN,
    ZWSP,
)
from icc_editor.text.khmer.mend import TYPED_RE, mend_cluster

_ENCODING_RE = re.compile(
    f"(?P<typed>{TYPED_RE.pattern})"
    f"|(?P<orphan>[{MARKS}]+)"
    f"|(?P<beyyal>{BEYYAL})"
    f"|(?P<breaks>{ZWSP}+)"
    f"|(?P<mark>{BYTE_ORDER_MARK}+)"
    f"|(?P<hyphen>(?<=[{BLOCKS}]){SOFT_HYPHEN}+|{SOFT_HYPHEN}+(?=[{BLOCKS}]))"
)
_KHMER = f"{LETTERS}{MARKS}"
_BOTH = f"0-9{DIGITS}"
_HABITS_RE = re.compile(
    f"(?P<colon>:(?<=[{_KHMER}]:)(?!//))"
    f"|(?P<stop>\\.(?<=[{_KHMER}][{_KHMER}]\\.)(?=\\s|\\Z))"
    f"|(?P<final>{FINALS[1]}(?<=[\u17b7-\u17c5]{FINALS[1]}))"
    f"|(?P<digits>[{_BOTH}]++(?:[.,/:][{_BOTH}]++)*+)"
)
# គ.ជ.ប. is no sentence.
_INITIALS = re.compile(f"(?:\\A|[\\s.])[{LETTERS}][{_KHMER}]?\\Z")
_MIXED = re.compile(f"(?=.*[0-9]).*[{DIGITS}]")


def lint(text: str, *, habits: bool = True) -> list[Finding]:
    """Return what is to be pointed out in ``text``, in order, without overlaps.

    Args:
        text: Plain text; markup in it is taken for text.
        habits: Also point out what is encoded well but rarely meant: ``:`` and ``.`` of Latin
            after Khmer, mixed digits, ៈ after a vowel.
    """
    found = list(_encoding(text))
    if habits:
        found += _habits(text)
        found.sort(key=lambda finding: finding.start)
    return found


def _encoding(text: str) -> Iterator[Finding]:
    fine: set[str] = set()
    for match in _ENCODING_RE.finditer(text):
        if match[0] in fine:
            continue
        start, end = match.span()
        match match.lastgroup:
            case "typed":
                findings = _cluster(match[0], start)
                if not findings:
                    fine.add(match[0])
                yield from findings
            case "orphan":
                yield Finding(start, end, Fault.INVALID, Severity.WARNING)
            case "beyyal":
                yield Finding(start, end, Fault.DEPRECATED, Severity.WARNING, "។ល។")
            case "breaks":
                yield from _breaks(text, start, end)
            case _:
                yield Finding(start, end, Fault.INVISIBLE, Severity.HINT, "")


def _cluster(cluster: str, start: int) -> list[Finding]:
    end = start + len(cluster)
    if mended := mend_cluster(cluster):
        if CLUSTER_RE.fullmatch(mended[0]) or BATHAMASAT in mended[0]:
            return [Finding(start, end, mended[1], Severity.WARNING, mended[0])]
        # In order, it still would be none: only the writer can tell what is meant.
        return [Finding(start, end, Fault.INVALID, Severity.WARNING)]
    if BATHAMASAT in cluster:
        return [Finding(start, end, Fault.DEPRECATED, Severity.WARNING)]
    valid = CLUSTER_RE.match(cluster)
    length = valid.end() if valid else 0
    if length < len(cluster):
        return [Finding(start + length, end, Fault.INVALID, Severity.WARNING)]
    return []


def _breaks(text: str, start: int, end: int) -> Iterator[Finding]:
    """Yield ZWSP typed more than once, or beside a space or at the end of a line."""
    beside = text[start - 1 : start], text[end : end + 1]
    if any(not char or char.isspace() for char in beside):
        yield Finding(start, end, Fault.WORD_BREAK, Severity.HINT, "")
    elif end - start > 1:
        yield Finding(start, end, Fault.WORD_BREAK, Severity.HINT, ZWSP)


def _habits(text: str) -> Iterator[Finding]:
    for match in _HABITS_RE.finditer(text):
        start, end = match.span()
        fault, replacement = _HABITS[match.lastgroup or ""](text, start, end)
        if fault:
            yield Finding(start, end, fault, Severity.HINT, replacement)


_Habit = Callable[[str, int, int], tuple[Fault | None, str | None]]


def _colon(text: str, _start: int, end: int) -> tuple[Fault | None, str | None]:
    # Inside a word ះ or ៈ is as likely meant as ៖.
    inside = text[end : end + 1].isalnum()
    return Fault.COLON, None if inside else COLON


def _stop(text: str, start: int, _end: int) -> tuple[Fault | None, str | None]:
    initials = _INITIALS.search(text[max(start - 3, 0) : start])
    return (None if initials else Fault.LATIN_FULL_STOP), FULL_STOP


def _final(_text: str, _start: int, _end: int) -> tuple[Fault | None, str | None]:
    return Fault.FINAL, FINALS[0]


def _digits(text: str, start: int, end: int) -> tuple[Fault | None, str | None]:
    return (Fault.MIXED_DIGITS if _MIXED.match(text, start, end) else None), None


_HABITS: dict[str, _Habit] = {"colon": _colon, "stop": _stop, "final": _final, "digits": _digits}
