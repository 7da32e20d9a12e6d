# SPDX-License-Identifier: MIT
"""Two versions and what is kept of their translation, brought together into segments.

Nothing here changes a text: both stay ordinary Markdown that any editor may change.  What is kept
(``SegmentRecord``) is found again in both by its words, wherever they went.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from types import MappingProxyType

from icc_editor.errors import Cancelled
from icc_editor.formats.segment_cuts import units
from icc_editor.post.job import CancelCheck, never_cancelled
from icc_editor.post.segment import BLOCK, LOST, Segment, SegmentRecord, SegmentState, Unit
from icc_editor.services.alignment.matching import matched
from icc_editor.services.alignment.order import rising
from icc_editor.services.alignment.pairing import paired
from icc_editor.services.translating.lost_records import (
    found_again,
    left_behind,
    worth_keeping,
)
from icc_editor.services.translating.said_words import SaidWords, said_by

_ORDER = (
    SegmentState.UNTRANSLATED,
    SegmentState.DRAFT,
    SegmentState.TRANSLATED,
    SegmentState.REVIEWED,
)


Places = Mapping[int, int]
"""First lines of units of the source, by those of units of the target."""
NO_PLACES: Places = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class TextSegments:
    """The segments of a text in the order of the source, parked ones where they stand.

    ``lost`` are records of which neither text has anything left: their translations are kept.
    """

    segments: tuple[Segment, ...]
    lost: tuple[SegmentRecord, ...] = ()

    @property
    def records(self) -> tuple[SegmentRecord, ...]:
        """What is to be kept: from it the same segments are found again."""
        kept = [record for segment in self.segments for record in _kept(segment)]
        there = [record for record in kept if record.address != LOST]
        replaced = (record for record in kept if record.address == LOST)
        return (*there, *worth_keeping((*replaced, *self.lost), there))


def text_segments(
    source: str,
    target: str,
    records: Iterable[SegmentRecord],
    languages: tuple[str, str],
    placed: Places = NO_PLACES,
    words: SaidWords | None = None,
    cancelled: CancelCheck = never_cancelled,
) -> TextSegments:
    """Return the segments of two bodies.

    Args:
        source: The Markdown of the source version, without its fields.
        target: That of the translation; may be empty.
        records: What was kept; those with another address than ``BLOCK`` are left out.
        languages: Of source and target.
        placed: First lines of units that are known to belong together, and are not looked for.
        words: What was read the last time, where the same versions are read again and again.
        cancelled: Asked from step to step.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    words = words or SaidWords()
    sources, targets = units(source), units(target)
    one, other = ({words.by_unit(unit.text) for unit in side} for side in (sources, targets))
    kept, lost = found_again(tuple(records), one, other, words)
    found = _Joining(sources, targets, kept, languages, placed, words, cancelled).result()
    words.forget_others()
    return replace(found, lost=(*lost, *found.lost))


def _kept(segment: Segment) -> Iterator[SegmentRecord]:
    """Yield what is to be kept of a segment as it stands."""
    if not segment.is_translated:
        return
    first = segment.record
    if first is None:
        # Of somebody's own paragraph in the translation nothing is known, and nothing is kept.
        if not segment.is_parked:
            state = SegmentState.DRAFT if segment.target else SegmentState.UNTRANSLATED
            yield SegmentRecord(segment.address, segment.source, segment.target, state)
    elif (
        segment.state.is_confirmed
        or segment.target in ("", first.target)  # most of them, and units take time
        or said_by(segment.target) == said_by(first.target)
    ):
        yield from segment.records
    else:
        yield replace(first, target=segment.target, state=SegmentState.DRAFT, changed=None)
        if left_behind(first, segment.target):
            yield replace(first, address=LOST, notes=())


class _Side:
    """One of the two texts: its units, and which pieces of which records they are."""

    def __init__(
        self,
        found: Sequence[Unit],
        texts: Sequence[str],
        words: SaidWords,
        known: Container[int] = (),
    ) -> None:
        """Find the pieces of ``texts``, one for each record, in all units but those ``known``."""
        self.units = found
        self._words = words
        self._places = [
            place for place, unit in enumerate(found) if unit.is_translated and place not in known
        ]
        self._texts = texts
        pieces: list[str] = []
        self._record_of: list[int] = []
        self._pieces_of = [0] * len(texts)
        for number, text in enumerate(texts):
            said = [piece for piece in words.by(text) if piece]
            pieces += said
            self._record_of += [number] * len(said)
            self._pieces_of[number] = len(said)
        self.units_of = defaultdict[int, set[int]](set)
        self.records_of = defaultdict[int, set[int]](set)
        self._same = defaultdict[int, int](int)
        self.same = set[int]()
        for link in matched(pieces, [words.by_unit(found[place].text) for place in self._places]):
            record, place = self._record_of[link.old], self._places[link.new]
            self.units_of[record].add(place)
            self.records_of[place].add(record)
            if link.same:
                self._same[record] += 1
                self.same.add(place)

    def bind(self, place: int, record: int) -> None:
        """Say that a unit is what became of a record."""
        self.units_of[record].add(place)
        self.records_of[place].add(record)
        if self._words.by_unit(self.units[place].text) in self._words.by(self._texts[record]):
            self._same[record] += 1
            self.same.add(place)

    def has_only(self, records: set[int], places: set[int]) -> bool:
        """Return whether units say what the records say: nothing changed, went or was added."""
        return all(place in self.same for place in places) and all(
            self._pieces_of[number] == self._same[number] for number in records
        )

    def text(self, places: Iterable[int]) -> str:
        """Return the text of units, as one that has them all."""
        return "\n\n".join(self.units[place].text for place in places)


class _Joining:
    """Joins the units of two texts over the records they were found in."""

    def __init__(
        self,
        sources: Sequence[Unit],
        targets: Sequence[Unit],
        records: Sequence[SegmentRecord],
        languages: tuple[str, str],
        placed: Places,
        words: SaidWords,
        cancelled: CancelCheck,
    ) -> None:
        self._cancelled = cancelled
        self._records = records
        self._words = words
        self._languages = languages
        source_at = {unit.first_line: place for place, unit in enumerate(sources)}
        known = {
            place: source_at[line]
            for place, unit in enumerate(targets)
            if (line := placed.get(unit.first_line, -1)) in source_at
        }
        self._go_on()
        self._source = _Side(sources, [record.source for record in records], words)
        self._go_on()
        self._target = _Side(targets, [record.target for record in records], words, known)
        self._unkept = defaultdict[int, set[int]](set)
        for place, source in known.items():
            of_it = self._source.records_of[source]
            if of_it:
                self._target.bind(place, min(of_it))
            else:
                self._unkept[source].add(place)

    def result(self) -> TextSegments:
        self._go_on()
        groups = list(self._groups())
        self._go_on()
        self._pair_what_is_free(groups)
        for group in groups:
            if group.targets:
                # Its translation was deleted, and something else stands in its place.
                group.records -= {n for n in group.records if self._is_gone(n)}
        segments = [self._segment(group) for group in self._in_order(groups)]
        used = {number for group in groups for number in group.records}
        lost = [
            replace(record, address=LOST)
            for number, record in enumerate(self._records)
            if number not in used and (record.target or record.notes)
        ]
        return TextSegments(tuple(segments), tuple(lost))

    def _go_on(self) -> None:
        """Stop here where nobody wants it any more: the texts are others by now."""
        if self._cancelled():
            raise Cancelled

    def _is_gone(self, number: int) -> bool:
        record = self._records[number]
        return bool(record.target) and not self._target.units_of[number]

    def _groups(self) -> Iterator["_Group"]:
        """Yield what hangs together: records, and the units they stand in on both sides."""
        seen: set[int] = set()
        for number in range(len(self._records)):
            if number not in seen:
                group = self._around(number)
                seen |= group.records
                if group.sources or group.targets:
                    yield from self._in_runs(group)
        for place in range(len(self._source.units)):
            if not self._source.records_of[place]:
                yield _Group(sources={place}, targets=self._unkept[place])
        taken = set[int]().union(*self._unkept.values())
        for place in range(len(self._target.units)):
            if not self._target.records_of[place] and place not in taken:
                yield _Group(targets={place})

    def _around(self, number: int) -> "_Group":
        """Return everything that a record, by units it shares with others, hangs together with."""
        group, waiting = _Group(), [number]
        while waiting:
            record = waiting.pop()
            if record in group.records:
                continue
            group.records.add(record)
            for side, places in ((self._source, group.sources), (self._target, group.targets)):
                for place in side.units_of[record] - places:
                    places.add(place)
                    waiting += side.records_of[place]
        return group

    def _in_runs(self, group: "_Group") -> Iterator["_Group"]:
        """Yield a group in pieces of which each is one stretch of the source.

        What was put between the parts of a paragraph parts them for good.
        """
        runs = list(_runs(sorted(group.sources)))
        if len(runs) < 2:
            yield group
            return
        yield _Group(group.records, set(runs[0]), group.targets)
        yield from (_Group(sources=set(run)) for run in runs[1:])

    def _pair_what_is_free(self, groups: list["_Group"]) -> None:
        """Bring together what stands at the same place in both texts and has no partner."""
        fixed = sorted(
            (min(group.sources), min(group.targets))
            for group in groups
            if group.sources and group.targets
        )
        ends = [(-1, -1), *rising(fixed), (len(self._source.units), len(self._target.units))]
        free_sources = {min(g.sources): g for g in groups if g.sources and not g.targets}
        free_targets = {
            min(g.targets): g for g in groups if g.targets and not g.sources and not g.records
        }
        for (one, other), (next_one, next_other) in pairwise(ends):
            ones = [place for place in range(one + 1, next_one) if place in free_sources]
            others = [place for place in range(other + 1, next_other) if place in free_targets]
            self._go_on()
            self._pair(ones, others, free_sources, free_targets, groups)

    def _pair(
        self,
        ones: list[int],
        others: list[int],
        free_sources: dict[int, "_Group"],
        free_targets: dict[int, "_Group"],
        groups: list["_Group"],
    ) -> None:
        found = paired(
            [self._source.units[place] for place in ones],
            [self._target.units[place] for place in others],
            self._languages,
        )
        for pair in found:
            first = free_sources[ones[pair.sources[0]]]
            for at in pair.sources[1:]:
                first.take(free_sources[ones[at]], groups)
            for at in pair.targets:
                first.take(free_targets[others[at]], groups)

    def _in_order(self, groups: Sequence["_Group"]) -> list["_Group"]:
        """Return groups in the order of the source, those without one behind what they follow."""
        rows = sorted((g for g in groups if g.sources), key=lambda group: min(group.sources))
        row_of = {place: row for row, group in enumerate(rows) for place in group.targets}
        parked = sorted((g for g in groups if not g.sources), key=lambda group: min(group.targets))
        behind = defaultdict[int, list[_Group]](list)
        for group in parked:
            before = min(group.targets) - 1
            while before >= 0 and before not in row_of:
                before -= 1
            behind[row_of.get(before, -1)].append(group)
        found = behind[-1]
        for row, group in enumerate(rows):
            found += [group, *behind[row]]
        return found

    def _segment(self, group: "_Group") -> Segment:
        self._go_on()
        sources, targets = sorted(group.sources), sorted(group.targets)
        records = tuple(self._records[number] for number in sorted(group.records))
        return Segment(
            BLOCK,
            self._source.text(sources),
            self._target.text(targets),
            self._state(group),
            tuple(self._source.units[place] for place in sources),
            tuple(self._target.units[place] for place in targets),
            records,
        )

    def _state(self, group: "_Group") -> SegmentState:
        if not any(self._words.by_unit(self._target.units[at].text) for at in group.targets):
            return SegmentState.UNTRANSLATED
        translated = [n for n in group.records if self._records[n].target]
        if not translated or not group.sources:
            return SegmentState.DRAFT
        if not self._source.has_only(group.records, group.sources):
            return SegmentState.OUTDATED
        if not self._target.has_only(group.records, group.targets):
            return SegmentState.DRAFT
        known = {place for n in group.records for place in self._source.units_of[n]}
        if known != group.sources:
            return SegmentState.DRAFT  # the translation is of more than what stands beside it
        return min((self._records[n].state for n in translated), key=_ORDER.index)


class _Group:
    """What becomes one segment: places in both texts, and the records found there."""

    def __init__(
        self,
        records: set[int] | None = None,
        sources: set[int] | None = None,
        targets: set[int] | None = None,
    ) -> None:
        self.records = set(records or ())
        self.sources = set(sources or ())
        self.targets = set(targets or ())

    def take(self, other: "_Group", groups: list["_Group"]) -> None:
        """Make another group a part of this one."""
        self.records |= other.records
        self.sources |= other.sources
        self.targets |= other.targets
        groups.remove(other)


def _runs(places: Sequence[int]) -> Iterator[list[int]]:
    run: list[int] = []
    for place in places:
        if run and place != run[-1] + 1:
            yield run
            run = []
        run.append(place)
    if run:
        yield run
