# SPDX-License-Identifier: MIT
"""One translation of a post as a whole: every segment of it, in the order of reading."""

from collections.abc import Mapping
from dataclasses import dataclass

from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.post.results_table import ResultsTable
from icc_editor.post.segment import BLOCK, LOST, Segment, SegmentRecord, TranslationStates
from icc_editor.post.version import Version
from icc_editor.services.translating.fields import (
    FIELDS,
    field_segments,
    placed_records,
    table_segments,
)
from icc_editor.services.translating.progress import Progress, progress_of
from icc_editor.services.translating.said_words import SaidWords
from icc_editor.services.translating.segments import NO_PLACES, Places, TextSegments, text_segments
from icc_editor.services.translating.table_texts import table_of


@dataclass(frozen=True, slots=True)
class Translation:
    """The segments of a translation: fields, then the text, then the texts of the tables.

    ``others`` are records of which nothing stands in the post: of a field or a table that went, or
    with an address that is unknown here, as a newer program may write it.
    """

    source_language: str
    target_language: str
    fields: tuple[Segment, ...]
    text: TextSegments
    tables: tuple[Segment, ...]
    others: tuple[SegmentRecord, ...] = ()
    unknown: tuple[tuple[str, object], ...] = ()

    @property
    def segments(self) -> tuple[Segment, ...]:
        """Everything that is translated or goes over as it is."""
        return (*self.fields, *self.text.segments, *self.tables)

    @property
    def states(self) -> TranslationStates:
        """What is to be kept of it."""
        records = (
            *placed_records(self.fields),
            *self.text.records,
            *placed_records(self.tables),
            *self.others,
        )
        return TranslationStates(self.source_language, records, self.unknown)

    @property
    def progress(self) -> Progress:
        """How far it is."""
        return progress_of(self.segments)


def translation_of(
    source: Version,
    target: Version,
    tables: Mapping[str, ResultsTable],
    states: TranslationStates,
    placed: Places = NO_PLACES,
    words: SaidWords | None = None,
    cancelled: CancelCheck = never_cancelled,
) -> Translation:
    """Bring two versions, the post's tables and what was kept of the translation together.

    ``placed`` are lines of both texts that are known to belong together: what is being written
    where nothing was yet can be told by no words.  ``words`` is what was read the last time.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    languages = (source.language, target.language)
    fields = field_segments(source.metadata, target.metadata, states.records)
    of_tables = table_segments(tables, languages, states.records)
    text = text_segments(
        source.body, target.body, states.records, languages, placed, words, cancelled
    )
    found = {segment.address for segment in (*fields, *of_tables)}
    others = tuple(
        record
        for record in states.records
        if record.address not in (BLOCK, LOST)
        and record.address not in found
        and (record.target or record.notes or not _is_known(record.address))
    )
    return Translation(*languages, fields, text, of_tables, others, states.unknown)


def _is_known(address: str) -> bool:
    return address in {f"field:{name}" for name in FIELDS} or table_of(address) is not None
