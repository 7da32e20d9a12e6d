# SPDX-License-Identifier: MIT
"""Where a line of text may end.  Offsets are code points."""

import re
from bisect import bisect_right

from icc_editor.text.changes import common_ends
from icc_editor.text.khmer.breaks import line_ends
from icc_editor.text.khmer.letters import (
    COENG,
    COLON,
    DIGITS,
    END_OF_TEXT,
    FULL_STOP,
    LETTERS,
    MARKS,
    REPETITION,
    ZWSP,
    inside_cluster,
    is_mark,
)

_LONG = 400  # code points; below it, looking for what changed costs more than it spares
_NEVER_FIRST = frozenset(f"{REPETITION}{FULL_STOP}{END_OF_TEXT}{COLON}\u17d8\u17d9\u17da»”’›)]}}")
_DIGITS = f"0-9{DIGITS}"
_LETTER = re.compile(f"[{LETTERS}]")
_LETTER_OR_MARK = re.compile(f"[{LETTERS}{MARKS}]")
_SHARE_SIGNS = "%‰٪"
_SUSPECT = re.compile(
    f"[{''.join(map(re.escape, sorted(_NEVER_FIRST)))}{MARKS}{_DIGITS}{_SHARE_SIGNS}]"
)
_SPACES = " \u2009\u00a0\u202f"
_GROUP_BEFORE = re.compile(f"(?<![{_DIGITS}])[{_DIGITS}]{{1,3}}[{_SPACES}]\\Z")
_NUMBER_BEFORE = re.compile(f"[{_DIGITS}][{_SPACES}]{{1,2}}\\Z")
_AND_SO_ON = re.compile(f"{FULL_STOP} ?(?=ល ?{FULL_STOP})")
_ET_CETERA, _SPACED_ET_CETERA = f"{FULL_STOP}ល", f"{FULL_STOP} ល"
_GROUP_AFTER = re.compile(f"[{_DIGITS}]{{3}}(?![{_DIGITS}])")


def line_breaks(text: str) -> list[int]:
    """Return every offset after which a new line may start, the end of the text last.

    Spaces and ZWSP stay at the end of the line before.  Between Khmer letters the words of ICU's
    dictionary decide, and an author's ZWSP; no line starts with ៗ ។ ៕ ៖ or a closing mark, even
    where a space or ZWSP stands before it; none ends inside a number (``1 156`` and ``45.6 %``
    included), ។ល។ or a cluster.
    """
    # The repetition sign misleads ICU's dictionary about the word before it; a full stop, which
    # may not start a line either, does not.
    ends = line_ends(text.replace(REPETITION, FULL_STOP))
    if not ends:
        return []
    # One call for all the characters a line would start with: this runs on every key stroke.
    firsts = "".join([text[end] for end in ends[:-1]])
    refused = {
        ends[match.start()]
        for match in _SUSPECT.finditer(firsts)
        if not _may_end(text, ends[match.start()])
    }
    if COENG in "".join([text[end - 1] for end in ends]):  # misordered text can lead ICU there
        refused.update(
            end for end in ends[:-1] if inside_cluster(text, end) and text[end - 1] != ZWSP
        )
    if _ET_CETERA in text or _SPACED_ET_CETERA in text:
        refused.update(match.end() for match in _AND_SO_ON.finditer(text))
    return [end for end in ends if end not in refused] if refused else ends


class LineBreaks:
    """The line breaks of a text that is typed in: of a long one only those near the change are new.

    A space between two Khmer letters parts what ICU's dictionary looks at, and a line may end
    after it whatever stands farther away.
    """

    def __init__(self) -> None:
        """Know no text yet."""
        self._text = ""
        self._ends: list[int] = []

    def of(self, text: str) -> list[int]:
        """Return what ``line_breaks`` does; the list is not to be changed."""
        if len(text) < _LONG:
            return line_breaks(text)
        if text != self._text:
            self._ends = self._changed(text)
            self._text = text
        return self._ends

    def _changed(self, text: str) -> list[int]:
        head, tail = common_ends(self._text, text)
        start = _space_before(text, head)
        end = _space_after(text, max(len(text) - tail, start))
        moved = len(text) - len(self._text)
        before = self._ends[: bisect_right(self._ends, start)]
        if before[-1:] != [start]:  # a letter went away, and the line may end here only now
            before += [start] * (start > 0)
        between = [start + found for found in line_breaks(text[start:end])]
        after = self._ends[bisect_right(self._ends, end - moved) :]
        return [*before, *between, *(found + moved for found in after)]


def _space_before(text: str, offset: int) -> int:
    """Return where the last space between Khmer letters ends, at or before ``offset``; else 0."""
    at = text.rfind(" ", 0, offset)
    while at >= 0 and not _parts_khmer(text, at):
        at = text.rfind(" ", 0, at)
    return at + 1


def _space_after(text: str, offset: int) -> int:
    """Return where the first space between Khmer letters from ``offset`` on ends; else the end."""
    at = text.find(" ", offset)
    while at >= 0 and not _parts_khmer(text, at):
        at = text.find(" ", at + 1)
    return at + 1 if at >= 0 else len(text)


def _parts_khmer(text: str, space: int) -> bool:
    return bool(_LETTER_OR_MARK.match(text, space - 1) and _LETTER.match(text, space + 1))


def _may_end(text: str, offset: int) -> bool:
    """Return whether a line may end before the mark, digit or sign at ``offset``."""
    first = text[offset]
    if first in _NEVER_FIRST:
        return False
    if is_mark(first):
        return text[offset - 1] == ZWSP
    if first in _SHARE_SIGNS:
        return not _NUMBER_BEFORE.search(text[max(offset - 3, 0) : offset])
    return not (
        _GROUP_BEFORE.search(text[max(offset - 5, 0) : offset])
        and _GROUP_AFTER.match(text[offset : offset + 4])
    )
