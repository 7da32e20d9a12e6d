# SPDX-License-Identifier: MIT
"""A translation in segments: what stands against what, and how far each is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from icc_editor.post.document import BlockKind

BLOCK = "block"
"""The address of a segment that is a piece of the text: it is known by its words, not its place."""

LOST = "lost"
"""The address of what was one, and of which neither text has anything left."""

_AS_THEY_ARE = frozenset(
    {
        BlockKind.CODE,
        BlockKind.RULE,
        BlockKind.MORE,
        BlockKind.LINK_DEFINITION,
        BlockKind.RESULTS_TABLE,
    }
)


class SegmentState(StrEnum):
    """How far a segment is; OUTDATED is never stored, it is what a changed source makes of it."""

    UNTRANSLATED = "untranslated"
    DRAFT = "draft"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    OUTDATED = "outdated"

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody said that the translation is right."""
        return self in (SegmentState.TRANSLATED, SegmentState.REVIEWED)


@dataclass(frozen=True, slots=True)
class Unit:
    r"""A piece of a version that is translated as one: lines ``first_line`` to ``end_line``.

    It is a block, but for an item of a list, a paragraph of a quotation and a row of a pipe table,
    which are units of their own.  ``text`` is as it is written, with its signs and ``\n`` line
    ends; lines count from 0 in the body, ``end_line`` exclusive.  ``level`` is that of a heading
    or, from 0, how deep an item is nested.
    """

    kind: BlockKind
    text: str
    first_line: int
    end_line: int
    level: int = 0

    @property
    def is_translated(self) -> bool:
        """Whether there are words in it to translate; what has none goes over as it is."""
        return self.kind not in _AS_THEY_ARE


@dataclass(frozen=True, slots=True)
class SegmentNote:
    """What author, translator and reviewer tell each other about a segment."""

    text: str
    date: datetime
    nickname: str = ""


@dataclass(frozen=True, slots=True)
class SegmentRecord:
    """What is kept of a segment when nobody works on it.

    ``address`` is ``BLOCK``, ``LOST``, ``field:title`` or that of a table's text.  ``source`` is
    the text it was translated from, ``target`` the translation as it stood: by both it is found
    again after edits elsewhere.  ``state`` is never OUTDATED.  ``changed`` is when the state was
    given, in UTC.  ``unknown`` are keys of a newer program.
    """

    address: str
    source: str
    target: str
    state: SegmentState
    changed: datetime | None = None
    nickname: str = ""
    notes: tuple[SegmentNote, ...] = ()
    unknown: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class TranslationStates:
    """The states of one translation: the content of ``translations/km.toml``.

    ``source_language`` is the one it was translated from.  ``records`` are in the order in which
    they were written; those of blocks in the order of the source.
    """

    source_language: str
    records: tuple[SegmentRecord, ...] = ()
    unknown: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A source text and its translation as they stand now.

    ``sources`` and ``targets`` are the units of a block's segment; a field or a text of a table
    has none, only ``source`` and ``target``.  Usually there is one of each.  A segment without
    source is *parked*: a translation whose source is gone, or that never had one.  ``records`` are
    what was kept of it, several where pieces were merged.
    """

    address: str
    source: str
    target: str
    state: SegmentState
    sources: tuple[Unit, ...] = ()
    targets: tuple[Unit, ...] = ()
    records: tuple[SegmentRecord, ...] = ()

    @property
    def record(self) -> SegmentRecord | None:
        """What was kept of it, as one: its ``target`` tells what was there when nothing is now."""
        if len(self.records) < 2:
            return self.records[0] if self.records else None
        first = self.records[0]
        return SegmentRecord(
            first.address,
            "\n\n".join(record.source for record in self.records if record.source),
            "\n\n".join(record.target for record in self.records if record.target),
            SegmentState.DRAFT,
            nickname=first.nickname,
            notes=tuple(note for record in self.records for note in record.notes),
            unknown=first.unknown,
        )

    @property
    def is_parked(self) -> bool:
        """Whether it is a translation of nothing."""
        return not self.source

    @property
    def is_translated(self) -> bool:
        """Whether it has words to translate: a rule or a results table goes over as it is."""
        units = self.sources or self.targets
        return all(unit.is_translated for unit in units)

    @property
    def is_unfinished(self) -> bool:
        """Whether a translator has something to do here."""
        return self.is_translated and not self.is_parked and not self.state.is_confirmed
