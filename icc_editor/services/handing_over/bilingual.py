# SPDX-License-Identifier: MIT
"""A translation for other programs and people, and what of it comes back changed.

Units bear names that say where they belong and what was sent (``formats.exchange.unit_ids``); so
nothing has to be kept of what was sent, and what changed here meanwhile is noticed.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from icc_editor.errors import TableDamaged, TableError
from icc_editor.formats import front_matter, table_toml, translation_toml
from icc_editor.formats.exchange.block_signs import fits, with_signs, without_signs
from icc_editor.formats.exchange.unit_ids import (
    UnitId,
    address_place,
    block_place,
    exchanged,
    spaced,
    target_mark,
)
from icc_editor.formats.segment_cuts import plain
from icc_editor.post.bilingual import Bilingual, BilingualUnit
from icc_editor.post.document import BlockKind
from icc_editor.post.handover import HandedTexts
from icc_editor.post.part import PartKey
from icc_editor.post.segment import (
    BLOCK,
    Segment,
    SegmentNote,
    SegmentRecord,
    SegmentState,
    TranslationStates,
)
from icc_editor.services.alignment.matching import matched
from icc_editor.services.handing_over.clashes import Change, Choice, Clash, Findings
from icc_editor.services.handing_over.placing import placed
from icc_editor.services.handing_over.plan import TakingPlan, Told, ToldKind
from icc_editor.services.translating.confirming import with_note
from icc_editor.services.translating.on_disk import readable_tables
from icc_editor.services.translating.table_texts import table_of, with_text
from icc_editor.services.translating.translation import Translation, translation_of


def translation_in(texts: HandedTexts, languages: tuple[str, str]) -> Translation:
    """Return the translation that the parts of a post make; ``languages``: of source and target.

    Raises:
        TranslationDamaged: Its states cannot be read.
    """
    source, target = (
        front_matter.read(texts.versions.get(language, b""), language) for language in languages
    )
    states = (
        translation_toml.read(texts.states) if texts.states else TranslationStates(languages[0])
    )
    return translation_of(source, target, readable_tables(texts.tables), states)


def bilingual_of(translation: Translation, post_id: str, title: str) -> Bilingual:
    """Return a translation as pairs of texts, in the order of reading."""
    units = [
        BilingualUnit(
            str(UnitId(named.place, target_mark(named.target))),
            named.source,
            named.target,
            named.segment.state,
            tuple(note.text for record in named.segment.records for note in record.notes),
            named.kind,
        )
        for named in _named(translation.segments)
    ]
    languages = (translation.source_language, translation.target_language)
    return Bilingual(*languages, tuple(units), post_id, title)


def share_known(translation: Translation, returned: Bilingual) -> float:
    """Return how much of what was sent stands in a translation, from 0 to 1: by its source."""
    here = {(named.place, spaced(named.source)) for named in _named(translation.segments)}
    sent = [(uid.where, spaced(u.source)) for u in returned.units if (uid := UnitId.parse(u.id))]
    return sum(one in here for one in sent) / len(sent) if sent else 0.0


def returned_plan(
    mine: HandedTexts,
    returned: Bilingual,
    languages: tuple[str, str],
    now: datetime,
    choices: Mapping[str, Choice],
) -> TakingPlan:
    """Return what taking in a file that came back does; what it does not mention stays.

    A translation that is empty there stays as it is here.  Of what was changed on both sides mine
    stays unless ``choices`` says otherwise.

    Args:
        mine: The texts of the post as they are.
        returned: What the file holds.
        languages: Those of source and target.
        now: The time that is noted for what is taken over, zone-aware.
        choices: What was decided, by ``Clash.id``.

    Raises:
        TranslationDamaged: My states cannot be read.
    """
    return _Return(mine, languages, now, Findings(choices)).plan(returned)


_CALLED: Mapping[BlockKind, str] = MappingProxyType(
    {
        BlockKind.LIST: "list item",
        BlockKind.QUOTE: "quotation",
        BlockKind.TABLE: "table row",
        BlockKind.IMAGE: "picture",
        BlockKind.DEFINITION_LIST: "list of definitions",
        BlockKind.LINK_DEFINITION: "address of a link",
        BlockKind.FOOTNOTE_DEFINITION: "footnote",
    }
)
"""What a unit is, where the name of its kind does not tell it to people."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A segment, what it is called for others, and its texts as they see them."""

    segment: Segment
    number: int
    place: str
    source: str
    target: str

    @property
    def kind(self) -> str:
        if self.segment.address != BLOCK:
            return self.segment.address.partition(":")[2]
        kind = self.segment.sources[0].kind
        return _CALLED.get(kind, kind.value.replace("_", " "))

    @property
    def is_row(self) -> bool:
        """Whether it is a row of a table in the text."""
        return bool(self.like) and self.segment.sources[0].kind is BlockKind.TABLE

    @property
    def like(self) -> str:
        """The unit whose signs a translation gets: it has one itself, or its source has."""
        for units in (self.segment.targets, self.segment.sources):
            if units:
                return units[0].text if len(units) == 1 else ""
        return ""


def _named(segments: Iterable[Segment]) -> Iterator[_Named]:
    """Yield what is translated, each with a name of its own."""
    seen = Counter[str]()
    for number, segment in enumerate(segments):
        if segment.is_parked or not segment.is_translated:
            continue
        if segment.address == BLOCK:
            words = plain(segment.source)
            seen[words] += 1
            place = block_place(segment.source, seen[words])
        else:
            place = address_place(segment.address)
        source, target = segment.source, segment.target
        if len(segment.sources) == 1:
            source = without_signs(source)
        if len(segment.targets) == 1:
            target = without_signs(target)
        yield _Named(segment, number, place, exchanged(source), exchanged(target))


def _is_spoiled(unit: BilingualUnit, named: _Named) -> bool:
    """Return whether only the file has another source: somebody wrote into that column.

    The name of a block says which words were sent; where they are those of its source still, the
    translation is of that.  Kept with what the column says, it would not be found again.
    """
    uid = UnitId.parse(unit.id)
    is_block = named.segment.address == BLOCK and uid is not None and uid.where == named.place
    return is_block and plain(unit.source) != plain(named.segment.source)


def _new_notes(unit: BilingualUnit, segment: Segment) -> str:
    """Return what was written beside a unit that nobody had written before; lines, joined."""
    known = {
        line.strip()
        for record in segment.records
        for note in record.notes
        for line in exchanged(note.text).split("\n")
    }
    lines = (line.strip() for note in unit.notes for line in exchanged(note).split("\n"))
    return "\n".join(line for line in lines if line and line not in known)


class _Return:
    """One file that came back."""

    def __init__(
        self,
        mine: HandedTexts,
        languages: tuple[str, str],
        now: datetime,
        findings: Findings,
    ) -> None:
        self._mine = mine
        self._languages = languages
        self._now = now
        self._findings = findings
        self._translation = translation_in(mine, languages)
        self._named = {named.place: named for named in _named(self._translation.segments)}
        self._texts: dict[int, str] = {}
        self._records: dict[int, tuple[SegmentRecord, ...]] = {}
        self._told: list[Told] = []

    def plan(self, returned: Bilingual) -> TakingPlan:
        known = [(unit, uid) for unit in returned.units if (uid := UnitId.parse(unit.id))]
        moved = self._moved(known)
        for unit, uid in known:
            named = self._named.get(uid.where) or moved.get(unit.id)
            if named is not None:
                self._take(unit, uid, named)
            elif target_mark(unit.target) != uid.target:
                part = str(PartKey.version(self._languages[1]))
                self._told.append(Told(ToldKind.GONE, part, unit.source, unit.target))
        findings = self._findings
        return TakingPlan(
            self._writes(), tuple(findings.changes), tuple(findings.clashes), tuple(self._told)
        )

    def _moved(self, known: Sequence[tuple[BilingualUnit, UnitId]]) -> dict[str, _Named]:
        """Return where blocks are now whose source was changed since, by their names."""
        sent = [(unit, uid) for unit, uid in known if uid.address == BLOCK]
        if all(uid.where in self._named for _unit, uid in sent):
            return {}
        blocks = [named for named in self._named.values() if named.segment.address == BLOCK]
        taken = {uid.where for _unit, uid in sent}
        links = matched(
            [plain(unit.source) for unit, _uid in sent], [plain(named.source) for named in blocks]
        )
        found: dict[str, _Named] = {}
        for link in links:
            unit, uid = sent[link.old]
            if uid.where not in self._named and blocks[link.new].place not in taken:
                found.setdefault(unit.id, blocks[link.new])
        return found

    def _take(self, unit: BilingualUnit, uid: UnitId, named: _Named) -> None:
        theirs = exchanged(unit.target)
        stands = named.target
        if theirs and spaced(theirs) != spaced(named.target) and target_mark(theirs) != uid.target:
            part, address = self._place_of(named)
            if named.is_row and not fits(theirs, named.like):
                self._told.append(Told(ToldKind.ROW, part, named.source, theirs))
                return
            if target_mark(named.target) == uid.target:
                self._findings.changes.append(Change(part, address, named.target, theirs))
                stands = theirs
            else:
                clash = Clash(part, address, named.target, theirs, "", named.source)
                if self._findings.takes_theirs(clash):
                    stands = theirs
        if stands != named.target:
            self._texts[named.number] = with_signs(stands, named.like) if named.like else stands
        self._note(unit, named, is_theirs=spaced(theirs) == spaced(stands))

    def _note(self, unit: BilingualUnit, named: _Named, *, is_theirs: bool) -> None:
        """Note the state a segment has from now on, if it is another, and what is new of notes."""
        segment, first = named.segment, named.segment.record
        state = self._new_state(unit, named, is_theirs=is_theirs)
        new = _new_notes(unit, segment)
        if state is None and not new:
            return
        if state is None and segment.records:
            self._records[named.number] = with_note(segment, new, self._now)
            return
        notes = tuple(note for record in segment.records for note in record.notes)
        if new:
            notes = (*notes, SegmentNote(new, self._now))
        source = segment.source
        if spaced(unit.source) != spaced(named.source) and not _is_spoiled(unit, named):
            source = with_signs(exchanged(unit.source), source)
        draft = SegmentState.DRAFT if segment.target else SegmentState.UNTRANSLATED
        record = SegmentRecord(
            segment.address,
            source,
            self._texts.get(named.number, segment.target),
            state or draft,
            changed=self._now if state else None,
            notes=notes,
            unknown=first.unknown if first is not None else (),
        )
        self._records[named.number] = (record,)

    def _new_state(
        self, unit: BilingualUnit, named: _Named, *, is_theirs: bool
    ) -> SegmentState | None:
        """Return the state a segment gets; None: it keeps its own."""
        known = named.segment.state
        said = unit.state if unit.state is not None and unit.state.is_confirmed else None
        if named.number in self._texts:
            return said or SegmentState.DRAFT
        # A translation of what the source was before is no translation of what it is.
        if not is_theirs or said is None or spaced(unit.source) != spaced(named.source):
            return None
        is_more = said is SegmentState.REVIEWED or not known.is_confirmed
        return said if is_more and said is not known else None

    def _place_of(self, named: _Named) -> tuple[str, str]:
        address = named.segment.address
        table = table_of(address)
        key = PartKey.table(table) if table else PartKey.version(self._languages[1])
        return str(key), address

    # -- what is written --------------------------------------------------------------------------

    def _writes(self) -> dict[PartKey, bytes]:
        writes: dict[PartKey, bytes] = {}
        self._write_version(writes)
        self._write_tables(writes)
        if self._records:
            states = self._states()
            raw = translation_toml.dump(states)
            if raw != self._mine.states:
                writes[PartKey.translation(self._languages[1])] = raw
        return writes

    def _write_version(self, writes: dict[PartKey, bytes]) -> None:
        language = self._languages[1]
        version = front_matter.read(self._mine.versions.get(language, b""), language)
        blocks = self._translation.text.segments
        start = len(self._translation.fields)
        end = start + len(blocks)
        body = placed(
            version.body,
            blocks,
            {number - start: text for number, text in self._texts.items() if start <= number < end},
        )
        fields = {
            self._translation.segments[number].address.partition(":")[2]: text
            for number, text in self._texts.items()
            if number < start
        }
        if version.problem_line is not None:
            fields = {}
        metadata = replace(version.metadata, **fields) if fields else None  # type: ignore[arg-type]
        raw = front_matter.write(version, metadata=metadata, body=body)
        if raw != version.raw:
            writes[PartKey.version(language)] = raw

    def _write_tables(self, writes: dict[PartKey, bytes]) -> None:
        for number, text in self._texts.items():
            address = self._translation.segments[number].address
            name = table_of(address)
            if name is None:
                continue
            key = PartKey.table(name)
            try:
                file = table_toml.read(writes.get(key, self._mine.tables[name]))
                table = with_text(file.table, address, self._languages[1], text)
            except (TableDamaged, TableError):  # read a moment ago
                continue
            writes[key] = table_toml.write(file, table)

    def _states(self) -> TranslationStates:
        states = (
            translation_toml.read(self._mine.states)
            if self._mine.states
            else TranslationStates(self._languages[0])
        )
        segments = self._translation.segments
        old = [record for n in self._records for record in segments[n].records]
        kept = []
        for record in states.records:
            if record in old:
                old.remove(record)
            else:
                kept.append(record)
        new = (record for number in sorted(self._records) for record in self._records[number])
        return replace(states, records=(*kept, *new))
