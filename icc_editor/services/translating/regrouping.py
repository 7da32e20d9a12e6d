# SPDX-License-Identifier: MIT
"""Corrects which units of a translation stand beside which of its source."""

from collections.abc import Sequence
from dataclasses import replace

from icc_editor.post.segment import BLOCK, Segment, SegmentRecord, SegmentState, Unit


def given_to(
    segments: Sequence[Segment], place: int, other: int, units: Sequence[Unit]
) -> tuple[Segment, ...]:
    """Return the segments once ``units`` of the translation at ``place`` belong to another.

    Both are drafts from then on: nobody said of either that it is right as it stands now.  What
    has neither source nor translation left goes.
    """
    left = [unit for unit in segments[place].targets if unit not in units]
    found = list(segments)
    found[other] = _with_targets(found[other], [*found[other].targets, *units])
    found[place] = _with_targets(found[place], left)
    return _without_nothing(found)


def standing_alone(
    segments: Sequence[Segment], place: int, units: Sequence[Unit]
) -> tuple[Segment, ...]:
    """Return the segments once ``units`` of the translation at ``place`` belong to no source.

    That is kept, so that they are not paired again.
    """
    left = [unit for unit in segments[place].targets if unit not in units]
    alone = _with_targets(Segment(BLOCK, "", "", SegmentState.DRAFT), units)
    found = [*segments[:place], _with_targets(segments[place], left), alone, *segments[place + 1 :]]
    return _without_nothing(found)


def _with_targets(segment: Segment, units: Sequence[Unit]) -> Segment:
    targets = tuple(sorted(units, key=lambda unit: unit.first_line))
    text = "\n\n".join(unit.text for unit in targets)
    state = SegmentState.DRAFT if text else SegmentState.UNTRANSLATED
    last = segment.record
    notes, unknown = (last.notes, last.unknown) if last else ((), ())
    record = SegmentRecord(BLOCK, segment.source, text, state, notes=notes, unknown=unknown)
    return replace(segment, target=text, targets=targets, state=state, records=(record,))


def _without_nothing(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    return tuple(
        segment for segment in segments if segment.source or segment.target or _notes(segment)
    )


def _notes(segment: Segment) -> bool:
    return any(record.notes for record in segment.records)
