# SPDX-License-Identifier: MIT
"""Translations put where they belong in a text: over what was there, or between its neighbours."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from icc_editor.formats.exchange.block_signs import is_table_head
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import Segment, Unit

_TIGHT = frozenset({BlockKind.LIST, BlockKind.TABLE})

_New = tuple[BlockKind | None, str]


def placed(body: str, segments: Sequence[Segment], texts: Mapping[int, str]) -> str:
    r"""Return a text with other translations of some segments; every other line stays.

    Args:
        body: The text of the translation, ``\n`` line ends.
        segments: Its segments in the order of the source, parked ones among them.
        texts: The new translations by the segment's number, as they are written.
    """
    lines = body.split("\n")
    edits: list[tuple[int, int, list[str]]] = []  # first line, end line, new lines
    inserted: defaultdict[int, list[_New]] = defaultdict(list)
    ends = {unit.end_line: unit.kind for segment in segments for unit in segment.targets}
    starts = {unit.first_line: unit.kind for segment in segments for unit in segment.targets}
    at, is_headless = 0, False
    for number, segment in enumerate(segments):
        new = texts.get(number)
        if is_table_head(segment.source):
            is_headless = new is None and not segment.targets
        if segment.targets:
            if new is not None:
                edits += _replaced(segment.targets, new)
            at = max(unit.end_line for unit in segment.targets)
        elif new is not None:
            kind = segment.sources[0].kind if segment.sources else None
            if kind is BlockKind.TABLE and is_headless:
                kind = None  # a row before its table is there stands alone
            inserted[at].append((kind, new))
    for place, news in inserted.items():
        edits.append((place, place, _framed(lines, place, news, ends.get(place), starts)))
    for first, end, new_lines in sorted(edits, key=lambda edit: edit[:2], reverse=True):
        lines[first:end] = new_lines
    return "\n".join(lines)


def _replaced(targets: Sequence[Unit], text: str) -> list[tuple[int, int, list[str]]]:
    """Return the edits that put a text in the place of units: into the first, the others go."""
    first, *others = sorted(targets, key=lambda unit: unit.first_line)
    if all(other.first_line - one.end_line <= 1 for one, other in pairwise([first, *others])):
        end = others[-1].end_line if others else first.end_line
        return [(first.first_line, end, text.split("\n"))]
    edits = [(first.first_line, first.end_line, text.split("\n"))]
    return edits + [(unit.first_line, unit.end_line, []) for unit in others]


def _framed(
    lines: Sequence[str],
    at: int,
    news: Sequence[_New],
    before: BlockKind | None,
    starts: Mapping[int, BlockKind],
) -> list[str]:
    """Return the lines of new units with what parts them, before and behind too."""
    found = [] if before is None else _gap(before, *news[0])
    for number, (kind, text) in enumerate(news):
        if number:
            found += _gap(news[number - 1][0], kind, text)
        found += text.split("\n")
    if at < len(lines) and lines[at].strip():
        found += _gap(news[-1][0], starts.get(at), "\n".join(lines[at : at + 2]))
    elif before is None and any(lines[at:]):
        found.append("")
    return found


def _gap(one: BlockKind | None, other: BlockKind | None, text: str) -> list[str]:
    """Return the lines between two units, the second of which is ``text``."""
    if one is not other or (one is BlockKind.TABLE and is_table_head(text)):
        return [""]
    if one in _TIGHT:
        return []
    return [">"] if one is BlockKind.QUOTE else [""]
