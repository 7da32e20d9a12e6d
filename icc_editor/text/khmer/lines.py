# SPDX-License-Identifier: MIT
"""Where a line of text may end.  Offsets are code points."""

import re

from icc_editor.text.khmer.breaks import line_ends
from icc_editor.text.khmer.letters import (
    COENG,
    COLON,
    DIGITS,
    END_OF_TEXT,
    FULL_STOP,
    MARKS,
    REPETITION,
    ZWSP,
    inside_cluster,
    is_mark,
)

_NEVER_FIRST = frozenset(f"{REPETITION}{FULL_STOP}{END_OF_TEXT}{COLON}\u17d8\u17d9\u17da»”’›)]}}")
_DIGITS = f"0-9{DIGITS}"
_SUSPECT = re.compile(f"[{''.join(map(re.escape, sorted(_NEVER_FIRST)))}{MARKS}{_DIGITS}]")
_GROUP_BEFORE = re.compile(f"(?<![{_DIGITS}])[{_DIGITS}]{{1,3}}[ \u00a0\u202f]\\Z")
_GROUP_AFTER = re.compile(f"[{_DIGITS}]{{3}}(?![{_DIGITS}])")


def line_breaks(text: str) -> list[int]:
    """Return every offset after which a new line may start, the end of the text last.

    Spaces and ZWSP stay at the end of the line before.  Between Khmer letters the words of ICU's
    dictionary decide, and an author's ZWSP; no line starts with ៗ ។ ៕ ៖ or a closing mark, even
    where a space or ZWSP stands before it; none ends inside a number (``1 156`` included) or a
    cluster.
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
        refused.update(end for end in ends[:-1] if inside_cluster(text, end))
    return [end for end in ends if end not in refused] if refused else ends


def _may_end(text: str, offset: int) -> bool:
    """Return whether a line may end before the mark, digit or sign at ``offset``."""
    first = text[offset]
    if first in _NEVER_FIRST:
        return False
    if is_mark(first):
        return text[offset - 1] == ZWSP
    return not (
        _GROUP_BEFORE.search(text[max(offset - 5, 0) : offset])
        and _GROUP_AFTER.match(text[offset : offset + 4])
    )
