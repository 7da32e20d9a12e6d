# SPDX-License-Identifier: MIT
"""Segments that have one place of their own: the fields of a version, the texts of its tables."""

from collections.abc import Iterable, Iterator, Mapping

from icc_editor.post.metadata import Metadata
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.segment import Segment, SegmentRecord, SegmentState
from icc_editor.services.translating.table_texts import table_texts

FIELDS = ("title", "excerpt", "slug")
"""Fields of ``Metadata`` that are translated."""


def field_segments(
    source: Metadata, target: Metadata, records: Iterable[SegmentRecord]
) -> tuple[Segment, ...]:
    """Return the segments of the fields that either version has."""
    kept = {record.address: record for record in records}
    return tuple(
        placed_segment(address, *texts, kept.get(address))
        for name in FIELDS
        if any(texts := (getattr(source, name), getattr(target, name)))
        for address in (f"field:{name}",)
    )


def table_segments(
    tables: Mapping[str, ResultsTable],
    languages: tuple[str, str],
    records: Iterable[SegmentRecord],
) -> tuple[Segment, ...]:
    """Return the segments of the texts in a post's tables, table by table.

    A text that is the same in all languages is none.  ``languages`` are those of source and target.
    """
    kept = {record.address: record for record in records}
    return tuple(
        placed_segment(address, *found, kept.get(address))
        for name, table in tables.items()
        for address, texts in table_texts(name, table)
        if any(found := (texts.own(languages[0]), texts.own(languages[1])))
    )


def placed_segment(address: str, source: str, target: str, record: SegmentRecord | None) -> Segment:
    """Return a segment that is found by its address alone."""
    records = () if record is None else (record,)
    return Segment(address, source, target, _state(source, target, record), records=records)


def placed_records(segments: Iterable[Segment]) -> Iterator[SegmentRecord]:
    """Yield what is to be kept of segments that have an address of their own."""
    for segment in segments:
        record = segment.record
        if record is None:
            state = SegmentState.DRAFT if segment.target else SegmentState.UNTRANSLATED
            yield SegmentRecord(segment.address, segment.source, segment.target, state)
        elif segment.target and segment.target != record.target:
            yield SegmentRecord(
                record.address,
                record.source,
                segment.target,
                SegmentState.DRAFT,
                nickname=record.nickname,
                notes=record.notes,
                unknown=record.unknown,
            )
        else:
            yield record


def _state(source: str, target: str, record: SegmentRecord | None) -> SegmentState:
    if not target:
        return SegmentState.UNTRANSLATED
    if record is None or not record.target or not source:
        return SegmentState.DRAFT
    if record.source != source:
        return SegmentState.OUTDATED
    return record.state if record.target == target else SegmentState.DRAFT
