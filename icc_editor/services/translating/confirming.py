# SPDX-License-Identifier: MIT
"""What a translator says of a segment: right, reviewed, still fine; notes about it."""

from dataclasses import replace
from datetime import datetime

from icc_editor.post.segment import Segment, SegmentNote, SegmentRecord, SegmentState


def confirmed(
    segment: Segment, state: SegmentState, now: datetime, nickname: str = ""
) -> tuple[SegmentRecord, ...]:
    """Return what is kept of a segment from now on: its texts as they stand are right together.

    As many pieces on both sides are kept as so many segments.  ``state`` is DRAFT (not right after
    all), TRANSLATED or REVIEWED; ``now`` is zone-aware.  Notes stay.

    Raises:
        ValueError: Nothing is translated, or ``state`` is another.
    """
    if not segment.target or not segment.source:
        raise ValueError(segment.address)
    if state in (SegmentState.UNTRANSLATED, SegmentState.OUTDATED):
        raise ValueError(state)
    last = segment.record
    notes, unknown = (last.notes, last.unknown) if last else ((), ())
    pairs = [(segment.source, segment.target)]
    if len(segment.sources) == len(segment.targets) > 1:
        both = zip(segment.sources, segment.targets, strict=True)
        pairs = [(source.text, target.text) for source, target in both]
    return tuple(
        SegmentRecord(
            segment.address,
            source,
            target,
            state,
            changed=now,
            nickname=nickname,
            notes=() if number else notes,
            unknown=() if number else unknown,
        )
        for number, (source, target) in enumerate(pairs)
    )


def with_note(
    segment: Segment, text: str, now: datetime, nickname: str = ""
) -> tuple[SegmentRecord, ...]:
    """Return what is kept of a segment with one more note; its state stays."""
    note = SegmentNote(text, now, nickname)
    if not segment.records:
        state = SegmentState.DRAFT if segment.target else SegmentState.UNTRANSLATED
        return (
            SegmentRecord(segment.address, segment.source, segment.target, state, notes=(note,)),
        )
    first, *others = segment.records
    return (replace(first, notes=(*first.notes, note)), *others)


def without_note(segment: Segment, note: SegmentNote) -> tuple[SegmentRecord, ...]:
    """Return what is kept of a segment without a note."""
    return tuple(
        replace(record, notes=tuple(its for its in record.notes if its != note))
        for record in segment.records
    )
