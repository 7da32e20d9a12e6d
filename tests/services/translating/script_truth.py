# SPDX-License-Identifier: MIT
"""Judges what was found after an edit script against what was done."""

from collections.abc import Iterator
from dataclasses import dataclass

from icc_editor.formats.segment_cuts import plain
from icc_editor.post.segment import SegmentState
from icc_editor.services.translating.segments import TextSegments, text_segments
from tests.services.translating.edit_scripts import Piece, Story

LANGUAGES = ("en", "km")
_LEAST_FIRST = (SegmentState.DRAFT, SegmentState.TRANSLATED, SegmentState.REVIEWED)


@dataclass(frozen=True)
class Judgement:
    """One piece of the source: what was found for it, what would have been right."""

    text: str
    found: SegmentState
    right: frozenset[SegmentState]
    touched: bool
    figure_changed: bool
    partners_found: frozenset[str]
    partners_right: frozenset[str]

    @property
    def state_is_right(self) -> bool:
        return self.found in self.right


def found_in(story: Story) -> TextSegments:
    return text_segments(story.source, story.target, story.records, LANGUAGES)


def judged(story: Story, found: TextSegments) -> Iterator[Judgement]:
    """Yield every piece of the source."""
    segment_of = {
        unit.first_line: segment for segment in found.segments for unit in segment.sources
    }
    line = 0
    for piece in story.sources:
        segment = segment_of[line]
        line += piece.text.count("\n") + 2
        ids = _together(piece, story)
        mine = [p for p in story.sources if p.ids & ids]
        theirs = [p for p in story.targets if p.ids & ids]
        yield Judgement(
            piece.text,
            segment.state,
            frozenset(_right(piece, ids, mine, theirs, story)),
            _any_touched(mine, story) or _is_missing(ids, story.sources, story),
            piece.figure_changed,
            frozenset(plain(unit.text) for unit in segment.targets),
            frozenset(plain(p.text) for p in theirs),
        )


def _together(piece: Piece, story: Story) -> set[int]:
    """Return the blocks of before that a piece hangs together with, by merges on either side."""
    ids, more = set(piece.ids), True
    while more:
        more = False
        for other in (*story.sources, *story.targets):
            if other.ids & ids and not other.ids <= ids:
                ids |= other.ids
                more = True
    return ids


def _any_touched(pieces: list[Piece], story: Story) -> bool:
    """Return whether any says something else than before: what was merged may be split again."""
    return any(piece.text not in story.before for piece in pieces)


def _is_missing(ids: set[int], pieces: list[Piece], story: Story) -> bool:
    standing = set[int]().union(*(piece.ids for piece in pieces))
    return any(its in story.state_of and its not in standing for its in ids)


def _right(
    piece: Piece, ids: set[int], mine: list[Piece], theirs: list[Piece], story: Story
) -> Iterator[SegmentState]:
    known = [its for its in ids if its in story.state_of]
    if not theirs:
        yield SegmentState.UNTRANSLATED
        if any(not p.ids & set(story.state_of) for p in story.targets):
            # Something new stands in the translation: it may be the translation of this.
            yield SegmentState.DRAFT
            if _any_touched([piece], story):
                yield SegmentState.OUTDATED
        return
    if not known:
        yield from (SegmentState.UNTRANSLATED, SegmentState.DRAFT)
        return
    places = [story.sources.index(p) for p in mine]
    if max(places) - min(places) >= len(places) and piece is not story.sources[min(places)]:
        yield SegmentState.UNTRANSLATED  # parted from the rest of its paragraph
    if _any_touched(mine, story) or _is_missing(ids, story.sources, story):
        yield SegmentState.OUTDATED
    elif _any_touched(theirs, story) or _is_missing(ids, story.targets, story):
        yield SegmentState.DRAFT
    elif not all(p.ids <= set(known) for p in mine):
        yield SegmentState.OUTDATED  # merged with what was not translated yet
    else:
        yield min((story.state_of[its] for its in known), key=_LEAST_FIRST.index)


def lost_text(story: Story, found: TextSegments) -> list[str]:
    """Return translations that are neither in a segment nor kept."""
    shown = [plain(unit.text) for segment in found.segments for unit in segment.targets]
    lost = [piece.text for piece in story.targets if plain(piece.text) not in shown]
    standing = "".join(piece.text for piece in story.targets)
    kept = {plain(record.target) for record in found.records}
    whole = set[int]().union(*(piece.ids for piece in story.targets))
    translated = (record for record in story.records if record.target)
    for its, record in zip(story.state_of, translated, strict=True):
        gone = its not in whole
        if gone and record.target not in standing and plain(record.target) not in kept:
            lost.append(record.target)
    return lost
