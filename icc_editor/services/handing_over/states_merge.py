# SPDX-License-Identifier: MIT
"""What two people know of how far a translation is, brought together."""

from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from icc_editor.formats.segment_cuts import plain, units
from icc_editor.post.segment import (
    BLOCK,
    LOST,
    SegmentNote,
    SegmentRecord,
    SegmentState,
    TranslationStates,
)

_Key = tuple[str, str, int]
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


def merged_states(
    base: TranslationStates | None,
    mine: TranslationStates,
    theirs: TranslationStates,
    bodies: tuple[str, str],
) -> TranslationStates:
    """Return the states of a translation that was merged.

    A state is that of the side that changed it; where both did, of the text that stands.  Notes of
    both stay, but for those I took out.  Whatever is kept, a state never says more than the texts
    do: each names the texts it is the state of.

    Args:
        base: What both come from; None when that is not known.
        mine: My states; what is not known to this program stays as it is in them.
        theirs: Theirs.
        bodies: The source as it stands, and the translation as it stands now.
    """
    here = {plain(unit.text) for body in bodies for unit in units(body)}
    was = _keyed(base.records if base else ())
    others = _keyed(theirs.records)
    kept: list[SegmentRecord] = []
    seen = Counter[tuple[str, str]]()
    for record in mine.records:
        key = _key(record, seen)
        kept.append(_merged(was.get(key), record, others.pop(key, None), here))
    kept += [
        record
        for key, record in others.items()
        if record != was.get(key) and (record.address != BLOCK or _is_here(record, here))
    ]
    return TranslationStates(mine.source_language, tuple(kept), mine.unknown)


def without_names(states: TranslationStates) -> TranslationStates:
    """Return states that tell nobody's name."""
    return replace(
        states,
        records=tuple(
            replace(
                record,
                nickname="",
                notes=tuple(replace(note, nickname="") for note in record.notes),
            )
            for record in states.records
        ),
    )


def _keyed(records: Iterable[SegmentRecord]) -> dict[_Key, SegmentRecord]:
    seen = Counter[tuple[str, str]]()
    return {_key(record, seen): record for record in records}


def _key(record: SegmentRecord, seen: Counter[tuple[str, str]]) -> _Key:
    if record.address == LOST:
        said = f"{plain(record.source)}\0{plain(record.target)}"
    elif record.address == BLOCK:
        said = plain(record.source)
    else:
        said = ""
    seen[record.address, said] += 1
    return record.address, said, seen[record.address, said]


def _merged(
    base: SegmentRecord | None,
    mine: SegmentRecord,
    theirs: SegmentRecord | None,
    here: Container[str],
) -> SegmentRecord:
    if theirs is None:
        return mine
    taken = mine
    if _bare(theirs) != _bare(mine) and (base is None or _bare(theirs) != _bare(base)):
        if base is not None and _bare(mine) == _bare(base):
            taken = theirs
        else:
            taken = _of_what_stands(mine, theirs, here)
    notes = _notes(base.notes if base is not None else (), mine.notes, theirs.notes)
    return replace(taken, notes=notes, unknown=mine.unknown)


def _of_what_stands(
    mine: SegmentRecord, theirs: SegmentRecord, here: Container[str]
) -> SegmentRecord:
    if mine.address == BLOCK and _is_here(mine, here) != _is_here(theirs, here):
        return theirs if _is_here(theirs, here) else mine
    if not mine.target and mine.state is SegmentState.UNTRANSLATED:
        return theirs
    return max(mine, theirs, key=lambda record: (bool(record.target), record.changed or _NEVER))


def _is_here(record: SegmentRecord, here: Container[str]) -> bool:
    return any(plain(unit.text) in here for unit in units(record.target))


def _bare(record: SegmentRecord) -> SegmentRecord:
    return replace(record, notes=(), unknown=())


def _notes(
    base: tuple[SegmentNote, ...], mine: tuple[SegmentNote, ...], theirs: tuple[SegmentNote, ...]
) -> tuple[SegmentNote, ...]:
    """Return mine and what they wrote since, in the order in which it was written."""
    known = {(note.text, note.date) for note in (*base, *mine)}
    new = [note for note in theirs if (note.text, note.date) not in known]
    return (*mine, *new) if not new else tuple(sorted((*mine, *new), key=lambda note: note.date))
