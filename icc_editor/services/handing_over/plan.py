# SPDX-License-Identifier: MIT
"""What would change in a post if a file that somebody handed over were taken in.

Nothing is read or written here: the plan is made of the files' contents, and tells the files that
are to be written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from icc_editor.formats import front_matter, translation_toml
from icc_editor.formats.segment_cuts import plain, units
from icc_editor.post.handover import HandedTexts, Handover
from icc_editor.post.metadata import Metadata
from icc_editor.post.part import PartKey
from icc_editor.post.segment import TranslationStates
from icc_editor.post.version import Version
from icc_editor.services.alignment.matching import matched
from icc_editor.services.handing_over.body_merge import NO_SOURCES, Sources, merged_body
from icc_editor.services.handing_over.clashes import Change, Choice, Clash, Findings
from icc_editor.services.handing_over.states_merge import merged_states
from icc_editor.services.handing_over.table_merge import merged_table
from icc_editor.services.translating.segments import text_segments

_TEXTS = ("title", "excerpt", "slug")
_LISTS = ("categories", "tags")
WHOLE = "file"
"""The address of a whole file, where its parts cannot be told from each other."""


_TwoStates = tuple[TranslationStates | None, TranslationStates | None]


class ToldKind(StrEnum):
    """What is left as it is, and said."""

    SOURCE = "source"  # a unit of the source was changed by who only translates it
    TABLE = "table"  # a table differs in more than the translation
    NEW_TABLE = "new_table"  # a table only the file has
    PICTURE = "picture"  # a picture of the same name is another
    ROW = "row"  # what came back for a row of a table has not as many cells
    GONE = "gone"  # a translation of something that is no longer in the source


@dataclass(frozen=True, slots=True)
class Told:
    """A difference that is not taken over: in which part, what I have, what they have."""

    kind: ToldKind
    part: str
    mine: str = ""
    theirs: str = ""


@dataclass(frozen=True, slots=True)
class TakingPlan:
    """What taking a file in does.

    ``writes`` are the new contents of parts; ``changes`` what is taken over; ``clashes`` what both
    changed (where nothing was chosen, mine stays); ``told`` differences that are left as they are.
    """

    writes: Mapping[PartKey, bytes]
    changes: tuple[Change, ...] = ()
    clashes: tuple[Clash, ...] = ()
    told: tuple[Told, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the post stays as it is, and there is nothing to decide."""
        return not self.writes and not self.clashes

    def undecided(self, choices: Mapping[str, Choice]) -> tuple[Clash, ...]:
        """Return the clashes nobody decided yet."""
        return tuple(clash for clash in self.clashes if clash.id not in choices)


def plan(
    mine: HandedTexts,
    handover: Handover,
    base: HandedTexts | None,
    *,
    takes_source: bool = False,
    choices: Mapping[str, Choice] | None = None,
) -> TakingPlan:
    """Return what taking ``handover`` into a post does.

    Args:
        mine: The texts of the post as they are.
        handover: What somebody sent.
        base: What both come from; None when that is not known: then what differs is a clash.
        takes_source: Whether the post came from there, so that its source and figures follow
            theirs.  Else both stay as they are, and differences are told.
        choices: What was decided, by ``Clash.id``.

    Raises:
        TranslationDamaged: My states cannot be read.
    """
    return _Plan(mine, handover, base, Findings(choices or {}), takes_source=takes_source).made()


class _Plan:
    """One plan."""

    def __init__(
        self,
        mine: HandedTexts,
        handover: Handover,
        base: HandedTexts | None,
        findings: Findings,
        *,
        takes_source: bool,
    ) -> None:
        self._mine = mine
        self._theirs = handover.texts
        self._base = base
        self._languages = (handover.source_language, handover.target_language)
        self._findings = findings
        self._takes_source = takes_source
        self._writes: dict[PartKey, bytes] = {}
        self._told: list[Told] = []

    def made(self) -> TakingPlan:
        source, target = self._languages
        states = [
            _states(texts, source) if texts is not None else None
            for texts in (self._base, self._mine, self._theirs)
        ]
        if self._takes_source:
            self._merge_version(source, (None, None))
        else:
            self._tell_source(source)
        self._merge_version(target, (states[1], states[2]))
        self._merge_tables(target)
        self._merge_states(target, states)
        findings = self._findings
        return TakingPlan(
            self._writes, tuple(findings.changes), tuple(findings.clashes), tuple(self._told)
        )

    # -- versions ---------------------------------------------------------------------------------

    def _merge_version(self, language: str, states: _TwoStates) -> None:
        key = PartKey.version(language)
        base, mine, theirs = (
            texts.versions.get(language) if texts is not None else None
            for texts in (self._base, self._mine, self._theirs)
        )
        if theirs is None or theirs in (mine, base):
            return
        if mine is None:
            self._writes[key] = theirs
            text = front_matter.read(theirs, language)
            self._note_new(str(key), text)
            return
        versions = [front_matter.read(raw, language) for raw in (mine, theirs)]
        before = front_matter.read(base, language) if base is not None else None
        if any(version.problem_line is not None for version in versions):
            self._merge_whole(key, (base, mine, theirs))
            return
        if mine == base and language == self._languages[0]:
            merged = theirs  # the author's file, to the last byte
            merged_body(str(key), _body(before), versions[0].body, versions[1].body, self._findings)
            self._merge_fields(str(key), before, *versions)
        else:
            bodies = (_body(before), versions[0].body, versions[1].body)
            known = (NO_SOURCES, NO_SOURCES)
            # What a unit translates is looked for only where it can tell one from another.
            if language == self._languages[1] and len({*bodies, ""}) == len(bodies) + 1:
                known = self._known(*states)
            body = merged_body(str(key), *bodies, self._findings, known)
            metadata = self._merge_fields(str(key), before, *versions)
            merged = front_matter.write(versions[0], metadata=metadata, body=body)
        if merged != mine:
            self._writes[key] = merged

    def _merge_whole(self, key: PartKey, files: tuple[bytes | None, bytes, bytes]) -> None:
        """Merge a version whose fields cannot be read: it is one text."""
        base, mine, theirs = (
            None if raw is None else raw.decode("utf-8", "replace") for raw in files
        )
        text = self._findings.merged(str(key), WHOLE, base, mine or "", theirs or "")
        if text == theirs != mine:
            self._writes[key] = files[2]

    def _merge_fields(
        self, part: str, base: Version | None, mine: Version, theirs: Version
    ) -> Metadata:
        before = base.metadata if base is not None else None
        values: dict[str, object] = {}
        for name in _TEXTS:
            values[name] = self._findings.merged(
                part,
                f"field:{name}",
                getattr(before, name) if before is not None else None,
                getattr(mine.metadata, name),
                getattr(theirs.metadata, name),
            )
        for name in _LISTS:
            merged = self._findings.merged(
                part,
                f"field:{name}",
                "\n".join(getattr(before, name)) if before is not None else None,
                "\n".join(getattr(mine.metadata, name)),
                "\n".join(getattr(theirs.metadata, name)),
            )
            values[name] = tuple(merged.split("\n")) if merged else ()
        return replace(mine.metadata, **values)  # type: ignore[arg-type]

    def _note_new(self, part: str, text: Version) -> None:
        for name in _TEXTS:
            if value := getattr(text.metadata, name):
                self._findings.changes.append(Change(part, f"field:{name}", "", value))
        merged_body(part, None, "", text.body, self._findings)

    def _tell_source(self, language: str) -> None:
        """Tell what they changed in the source, which is not theirs to change."""
        theirs = self._theirs.versions.get(language)
        mine = self._mine.versions.get(language)
        base = self._base.versions.get(language) if self._base is not None else mine
        if theirs is None or mine is None or theirs in (mine, base):
            return
        findings = Findings({})
        before = base if base is not None else mine
        one, other = (front_matter.read(raw, language) for raw in (before, theirs))
        part = str(PartKey.version(language))
        merged_body(part, one.body, one.body, other.body, findings)
        self._merge_fields_apart(part, one, other, findings)
        self._told += [
            Told(ToldKind.SOURCE, part, change.mine, change.theirs) for change in findings.changes
        ]

    @staticmethod
    def _merge_fields_apart(part: str, one: Version, other: Version, findings: Findings) -> None:
        for name in _TEXTS:
            values = (getattr(one.metadata, name), getattr(other.metadata, name))
            findings.merged(part, f"field:{name}", values[0], *values)

    # -- what stands beside them ------------------------------------------------------------------

    def _merge_tables(self, language: str) -> None:
        for name, theirs in self._theirs.tables.items():
            key = PartKey.table(name)
            mine = self._mine.tables.get(name)
            base = self._base.tables.get(name) if self._base is not None else None
            if mine is None:
                if base is not None:
                    continue  # it was there, and I took it out
                if self._takes_source:
                    self._writes[key] = theirs
                    text = theirs.decode("utf-8", "replace")
                    self._findings.changes.append(Change(str(key), f"table:{name}", "", text))
                else:
                    self._told.append(Told(ToldKind.NEW_TABLE, str(key)))
                continue
            merged = merged_table(
                name,
                (base, mine, theirs),
                language,
                self._findings,
                takes_source=self._takes_source,
            )
            if merged.raw is not None and merged.raw != mine:
                self._writes[key] = merged.raw
            if merged.differs:
                self._told.append(Told(ToldKind.TABLE, str(key)))

    def _merge_states(self, language: str, states: list[TranslationStates | None]) -> None:
        base, mine, theirs = states
        if mine is None or theirs is None or not self._theirs.states:
            return
        bodies = [self._body_of(name) for name in self._languages]
        merged = merged_states(base, mine, theirs, (bodies[0], bodies[1]))
        if merged != mine:
            self._writes[PartKey.translation(language)] = translation_toml.dump(merged)

    def _body_of(self, language: str) -> str:
        key = PartKey.version(language)
        raw = self._writes.get(key, self._mine.versions.get(language, b""))
        return front_matter.read(raw, language).body

    def _known(
        self, mine: TranslationStates | None, theirs: TranslationStates | None
    ) -> tuple[Sources, Sources]:
        """Return what my units and theirs translate, as places in my source."""
        source = self._languages[0]
        own = front_matter.read(self._mine.versions.get(source, b""), source).body
        other = front_matter.read(self._theirs.versions.get(source, b""), source).body
        own_units, other_units = units(own), units(other)
        links = matched([plain(u.text) for u in own_units], [plain(u.text) for u in other_units])
        same = {unit.first_line: unit.first_line for unit in own_units}
        theirs_in_mine = {
            other_units[link.new].first_line: own_units[link.old].first_line
            for link in reversed(links)
        }
        return (
            self._sources(self._mine, own, mine, same),
            self._sources(self._theirs, other, theirs, theirs_in_mine),
        )

    def _sources(
        self,
        texts: HandedTexts,
        source: str,
        states: TranslationStates | None,
        place_of: Mapping[int, int],
    ) -> Sources:
        target = self._languages[1]
        body = front_matter.read(texts.versions.get(target, b""), target).body
        records = states.records if states is not None else ()
        places: dict[int, int] = {}
        said: dict[int, str] = {}
        for segment in text_segments(source, body, records, self._languages).segments:
            if segment.is_parked:
                continue
            for unit in segment.targets:
                said[unit.first_line] = segment.source
                if len(segment.targets) == 1 and segment.sources[0].first_line in place_of:
                    places[unit.first_line] = place_of[segment.sources[0].first_line]
        return Sources(places, said)


def _body(version: Version | None) -> str | None:
    return None if version is None else version.body


def _states(texts: HandedTexts, source: str) -> TranslationStates:
    return translation_toml.read(texts.states) if texts.states else TranslationStates(source)
