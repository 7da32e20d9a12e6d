# SPDX-License-Identifier: MIT
"""What is kept of texts that neither version has any more, and when it is true again."""

from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from icc_editor.post.segment import BLOCK, LOST, SegmentRecord
from icc_editor.services.translating.said_words import SaidWords

_REPLACED = 70
"""Likeness in hundredths below which a translation was not edited: another took its place."""
_CONTAINED = 0.85
"""How much of a text must be left in another for that to be more of the same, and not another."""


def found_again(
    records: Iterable[SegmentRecord], source: set[str], target: set[str], words: SaidWords
) -> tuple[list[SegmentRecord], list[SegmentRecord]]:
    """Part records into those of the two texts and those that are lost.

    A lost one comes back when a version says it again, word for word.  Where its source has
    another translation by now, which stands nowhere any more, as after undoing what was typed over
    it, the two change places: what was said of it then is true again.

    Args:
        records: With the addresses ``BLOCK`` and ``LOST``; others are left out.
        source: What the units of the source say.
        target: The same of the translation.
        words: Reads the texts of the records.
    """
    kept = [record for record in records if record.address == BLOCK]
    lost = [record for record in records if record.address == LOST]
    if not lost:
        return kept, lost
    said = [(words.by(record.source), set(words.by(record.target)) - {""}) for record in kept]
    taken = {its for of_source, of_target in said for its in (*of_source, *of_target)}
    gone = []
    for record in lost:
        of_source, of_target = words.by(record.source), set(words.by(record.target)) - {""}
        back, place = replace(record, address=BLOCK), None
        if _stands(of_target, target - taken):
            place = next(
                (
                    at
                    for at, (its_source, its_target) in enumerate(said)
                    if its_source == of_source and its_target and not its_target <= target
                ),
                None,
            )
        elif not _stands(of_source, source - taken) or any(
            its_target
            and its_target <= target
            and not source.issuperset(its_source)
            and not _is_another(its.source, record.source)
            for its, (its_source, its_target) in zip(kept, said, strict=True)
        ):
            # Of a source that went back to how it was, the translation is the one that stands.
            gone.append(record)
            continue
        if place is None:
            kept.append(back)
            said.append((of_source, of_target))
        else:
            gone += _left_of(kept[place], back)
            kept[place] = replace(back, notes=kept[place].notes or back.notes)
            said[place] = of_source, of_target
        taken |= {*of_source, *of_target}
    return kept, gone


def left_behind(record: SegmentRecord, target: str) -> bool:
    """Return whether something is lost of a record when its translation becomes ``target``.

    What somebody said is right is kept until the next text is said to be right: it may come back.
    """
    return bool(record.target) and (record.state.is_confirmed or _is_another(record.target, target))


def worth_keeping(
    lost: Iterable[SegmentRecord], kept: Iterable[SegmentRecord]
) -> list[SegmentRecord]:
    """Return the lost records without those that tell nothing.

    They are those without a translation, those that are there twice, and the forms a translation
    had before it was edited and said to be right anew.
    """
    right = {its.source: its.target for its in kept if its.state.is_confirmed}
    found: dict[tuple[str, str], SegmentRecord] = {}
    for record in lost:
        now = right.get(record.source)
        if record.notes or (
            record.target
            and (now is None or (record.target != now and _is_another(record.target, now)))
        ):
            found.setdefault((record.source, record.target), record)
    return list(found.values())


def _stands(said: Iterable[str], free: set[str]) -> bool:
    """Return whether words, if there are any, are all among what nothing is known of."""
    words = set(said) - {""}
    return bool(words) and words <= free


def _left_of(record: SegmentRecord, back: SegmentRecord) -> list[SegmentRecord]:
    """Return what is kept of a record whose place another takes."""
    if not left_behind(record, back.target):
        return []
    return [replace(record, address=LOST, notes=())]


def _is_another(before: str, now: str) -> bool:
    """Return whether a text took the place of another, rather than grew out of it."""
    if fuzz.ratio(before, now) >= _REPLACED:
        return False
    return LCSseq.similarity(before, now) < _CONTAINED * len(before)
