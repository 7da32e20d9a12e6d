# SPDX-License-Identifier: MIT
"""What kind of block a segment is, on both sides: headings, items of lists, rows of tables."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from icc_editor.formats.markdown_lines import Marker, marker_of, table_cells
from icc_editor.post.diagnostic import Severity
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import Segment, Unit
from icc_editor.services.translation_checks.findings import Found
from icc_editor.services.translation_checks.sides import Pair
from icc_editor.text.khmer.letters import TO_KHMER_DIGITS

_MARKS = re.compile(r" {0,3}(?P<marks>#{1,6})(?=[ \t]|$)")
_NO_WORDS = frozenset({BlockKind.RESULTS_TABLE, BlockKind.RULE, BlockKind.MORE})
_PICTURES = frozenset({BlockKind.IMAGE, BlockKind.RESULTS_TABLE})


def check_structure(pair: Pair) -> Iterator[Found]:
    """Yield in what the blocks of a segment are not alike."""
    source, target = pair.source, pair.target
    if not source.units or not target.units:
        return
    kinds = (_kinds(source.units), _kinds(target.units))
    if kinds[0] != kinds[1]:
        if not _may_differ(*kinds):
            facts = (("kind", target.units[0].kind.value), ("wanted", source.units[0].kind.value))
            yield Found("kind", Severity.WARNING, pair, _sign(target.text), facts=facts)
        return
    match source.kind:
        case BlockKind.HEADING:
            yield from _heading(pair)
        case BlockKind.TABLE:
            yield from _row(pair)
        case BlockKind.LIST:
            yield from _item(pair)
            yield from _items(pair)


def _kinds(units: Iterable[Unit]) -> list[BlockKind]:
    return [kind for kind, _same in groupby(unit.kind for unit in units)]


def _may_differ(theirs: Sequence[BlockKind], mine: Sequence[BlockKind]) -> bool:
    """Return whether nothing is lost by it: pictures are checked as such."""
    return set(theirs) <= _PICTURES and set(mine) <= _PICTURES


def _sign(text: str) -> tuple[int, int]:
    """Return where the first line is: the sign that makes a block what it is stands there."""
    end = text.find("\n")
    return 0, end if end >= 0 else len(text)


def _heading(pair: Pair) -> Iterator[Found]:
    wanted, found = pair.source.units[0].level, pair.target.units[0].level
    if wanted == found:
        return
    marks = _MARKS.match(pair.target.text)
    there = _MARKS.match(pair.source.text)
    facts = (("level", str(found)), ("wanted", str(wanted)))
    span = marks.span("marks") if marks else _sign(pair.target.text)
    yield Found(
        "heading_level",
        Severity.WARNING,
        pair,
        span,
        there.span("marks") if there else None,
        "#" * wanted if marks else None,
        facts,
    )


def _row(pair: Pair) -> Iterator[Found]:
    rows = [side.text.split("\n")[0] for side in (pair.source, pair.target)]
    wanted, found = (len(table_cells(row)) for row in rows)
    if wanted != found:
        facts = (("columns", str(found)), ("wanted", str(wanted)))
        yield Found(
            "table_columns",
            Severity.WARNING,
            pair,
            (0, len(rows[1])),
            (0, len(rows[0])),
            None,
            facts,
        )


def _item(pair: Pair) -> Iterator[Found]:
    first_lines = [side.text.split("\n")[0] for side in (pair.source, pair.target)]
    theirs, mine = (marker_of(line) for line in first_lines)
    if theirs is None or mine is None or "\t" in first_lines[1]:
        return
    if (theirs.number is None) != (mine.number is None):
        start = mine.indent
        end = len(first_lines[1][: mine.offset].rstrip())
        kind = "bullets" if theirs.number is None else "numbers"
        mend = _marker(theirs, khmer=pair.target.is_khmer)
        facts = (("wanted", kind),)
        yield Found("list_kind", Severity.WARNING, pair, (start, end), None, mend, facts)
    if len(pair.source.units) == len(pair.target.units) == 1:
        wanted, found = pair.source.units[0].level, pair.target.units[0].level
        if (wanted > 0) != (found > 0):
            # Where an item above it begins its text is known to the reader only.
            span = (0, len(first_lines[1]))
            levels = (("level", str(found)), ("wanted", str(wanted)))
            yield Found("list_nesting", Severity.WARNING, pair, span, facts=levels)


def _marker(like: Marker, *, khmer: bool) -> str:
    if like.number is None:
        return "-"
    number = str(like.number)
    return (number.translate(TO_KHMER_DIGITS) if khmer else number) + like.sign


def _items(pair: Pair) -> Iterator[Found]:
    wanted, found = len(pair.source.units), len(pair.target.units)
    if wanted != found:
        facts = (("items", str(found)), ("wanted", str(wanted)))
        yield Found("list_length", Severity.WARNING, pair, facts=facts)


def check_lists(segments: Sequence[Segment], pairs: Sequence[Pair]) -> Iterator[Found]:
    """Yield lists of which the translation has more items: those that translate nothing.

    A missing item is an empty segment, and found as such.
    """
    for before, segment, pair in zip([None, *segments], segments, pairs, strict=False):
        if (
            before is not None
            and segment.is_parked
            and _is_item(before.targets)
            and _is_item(segment.targets)
            and before.targets[-1].end_line == segment.targets[0].first_line
        ):
            facts = (("items", "1"), ("wanted", "0"))
            yield Found(
                "list_length", Severity.WARNING, pair, (0, len(pair.target.text)), facts=facts
            )


def _is_item(units: Sequence[Unit]) -> bool:
    return bool(units) and all(unit.kind is BlockKind.LIST for unit in units)


def is_wordless(segment: Segment) -> bool:
    """Return whether a segment is a thing without words: a rule, a results table."""
    units = segment.sources or segment.targets
    return bool(units) and all(unit.kind in _NO_WORDS for unit in units)
