# SPDX-License-Identifier: MIT
"""Where a caret may stand: between clusters, never inside one.

A cluster is a letter with its subscripts, vowel and signs, in the order of the Khmer Encoding
Structure.  In misordered text, and in every other script, ICU's characters decide.  Offsets are
code points.
"""

from bisect import bisect_left, bisect_right
from itertools import pairwise

from icc_editor.text.khmer.breaks import character_ends
from icc_editor.text.khmer.letters import CLUSTER_RE


def stops(text: str) -> list[int]:
    """Return every offset a caret may stand at, 0 and the end of the text included."""
    inside: set[int] = set()
    for match in CLUSTER_RE.finditer(text):
        inside.update(range(match.start() + 1, match.end()))
    return [0, *(end for end in character_ends(text) if end not in inside)]


def clusters(text: str) -> list[tuple[int, int]]:
    """Return the clusters of ``text`` as (start, end), gapless from its start to its end."""
    found = stops(text)
    return list(pairwise(found))


def next_stop(text: str, offset: int) -> int:
    """Return the nearest stop after ``offset``, the end of the text when there is none."""
    found = stops(text)
    at = bisect_right(found, offset)
    return found[at] if at < len(found) else len(text)


def previous_stop(text: str, offset: int) -> int:
    """Return the nearest stop before ``offset``, 0 when there is none."""
    found = stops(text)
    return found[max(bisect_left(found, offset) - 1, 0)]
