# SPDX-License-Identifier: MIT
"""What of a source goes over into its translation as it is, piece by piece, and what is there.

Links, pictures, results tables, figures and footnotes are told apart as the checks do; words in
bold or italics are counted only.  Offsets are code points.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from icc_editor.formats.segment_cuts import units
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import BLOCK, Segment, SegmentState
from icc_editor.services.translation_checks.parts import (
    Part,
    PartKind,
    definitions,
    partners_of,
    parts_of,
)
from icc_editor.services.translation_checks.sides import Side

_HIDDEN = "\uffff"  # stands for what emphasis must not look into; a noncharacter is in no text
_EMPHASIS = re.compile(
    r"(?<![\\*])(?P<star>\*{1,3})(?=[^\s*])(?P<starred>[^*\n]{0,1000}?[^*\s])(?P=star)(?!\*)"
    r"|(?<![\\\w])(?P<dash>_{1,3})(?=[^\s_])(?P<dashed>[^\n]{0,1000}?[^_\s])(?P=dash)(?!\w)"
)
_CODE = re.compile(r"(?P<ticks>`+)(?!`)[^`\n]{0,2000}(?<!`)(?P=ticks)(?!`)")
_PICTURE = re.compile(r"!\[(?P<words>[^\]\n]{0,1000})\]")
_ANCHOR_END = re.compile(r">(?P<words>[^<\n]{0,1000})</a>", re.IGNORECASE)
_WITHOUT_EMPHASIS = frozenset({BlockKind.CODE, BlockKind.HTML, BlockKind.LINK_DEFINITION})


class PieceKind(StrEnum):
    """What can be placed."""

    LINK = "link"
    PICTURE = "picture"
    TABLE = "table"
    FIGURE = "figure"
    FOOTNOTE = "footnote"
    STRONG = "strong"
    EMPHASIS = "emphasis"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a source: ``before`` + ``words`` + ``after`` is how it is written there.

    ``name`` is what it names: an address, a file, a table, a cell, a footnote.  Where ``wraps``,
    the translation's own words may stand in the place of ``words``.  ``there`` is where it stands
    in the translation, None: it is missing.
    """

    kind: PieceKind
    name: str
    before: str
    words: str = ""
    after: str = ""
    wraps: bool = False
    there: tuple[int, int] | None = None

    @property
    def is_placed(self) -> bool:
        """Whether the translation has it."""
        return self.there is not None


@dataclass(frozen=True, slots=True)
class _Found:
    """A piece of one text, and where it begins and ends."""

    piece: Piece
    start: int
    end: int


def pieces_of(
    source: str, target: str, languages: tuple[str, str], texts: tuple[str, str]
) -> tuple[Piece, ...]:
    """Return the pieces of a source in its order, with their places in its translation.

    ``texts`` are the whole versions: references may be told there what they lead to.
    """
    sides = _sides(source, target, languages)
    by_label = "][" in source or "][" in target  # else nobody need read the whole versions
    known = [definitions(text) if by_label else {} for text in texts]
    theirs, mine = (parts_of(side, its) for side, its in zip(sides, known, strict=True))
    found = []
    for part, partner in zip(theirs, partners_of(theirs, mine), strict=True):
        stretch = _stretch(sides[1].text, mine[partner]) if partner is not None else None
        found.append(_whole(sides[0].text, part, known[1], stretch))
    looks = [list(_looks(side, parts)) for side, parts in zip(sides, (theirs, mine), strict=True)]
    found += _paired_looks(*looks)
    found.sort(key=lambda its: its.start)
    return tuple(its.piece for its in found)


def _sides(source: str, target: str, languages: tuple[str, str]) -> tuple[Side, Side]:
    cut = units(source), units(target)
    segment = Segment(BLOCK, source, target, SegmentState.DRAFT, *cut)
    return (
        Side(segment, languages[0], is_source=True),
        Side(segment, languages[1], is_source=False),
    )


def _stretch(text: str, part: Part) -> tuple[int, int]:
    """Return where all of a part stands: a link with its words, an address with its brackets."""
    start, end = part.start, part.end
    if part.kind is PartKind.LINK:
        if text[start] in "([":
            return max(_opening(text, start - 1), 0), end
        if text[start - 1 : start] == "<" and text[end : end + 1] == ">":
            return start - 1, end + 1
        closed = _ANCHOR_END.search(text, end) if text[start] == "<" else None
        return start, closed.end() if closed else end
    if text[start] == "<":
        close = text.find(">", end)
        return start, close + 1 if close >= 0 else end
    return start, end


def _opening(text: str, close: int) -> int:
    """Return where the square bracket is that the one at ``close`` closes, -1 for none."""
    depth = 0
    for at in range(close, -1, -1):
        if at and text[at - 1] == "\\":
            continue
        depth += (text[at] == "]") - (text[at] == "[")
        if not depth:
            return at
    return -1


def _whole(
    text: str, part: Part, known: Mapping[str, str], there: tuple[int, int] | None
) -> _Found:
    """Return a part of the source as a piece; ``known`` is what the translation's labels name."""
    start, end = _stretch(text, part)
    kind = PieceKind(part.kind.value)
    written = text[start:end]
    piece = Piece(kind, part.name, written, there=there)
    if kind is PieceKind.LINK and written.startswith("["):
        label = text[part.start + 1 : part.end - 1].lower()
        after = text[part.start : part.end]
        if after.startswith("[") and known.get(label) != part.name:
            after = f"({part.name})"
        words = text[start + 1 : part.start - 1]
        if "![" not in words:  # a picture that is linked goes over whole
            piece = Piece(kind, part.name, "[", words, "]" + after, wraps=True, there=there)
    elif kind is PieceKind.LINK and (closed := _ANCHOR_END.search(written)):
        after = f"]({part.name})"
        piece = Piece(kind, part.name, "[", closed["words"], after, wraps=True, there=there)
    elif kind is PieceKind.PICTURE and (named := _PICTURE.match(written)):
        after = written[named.end("words") :]
        piece = Piece(kind, part.name, "![", named["words"], after, wraps=True, there=there)
    return _Found(piece, start, end)


def _looks(side: Side, parts: Sequence[Part]) -> Iterator[_Found]:
    """Yield the words in bold or italics; of those inside each other the outer ones alone."""
    if side.kind in _WITHOUT_EMPHASIS or not ("*" in side.text or "_" in side.text):
        return
    masked = list(side.text)
    code = (match.span() for match in _CODE.finditer(side.text))
    for start, end in (*code, *((part.start, part.end) for part in parts)):
        masked[start:end] = _HIDDEN * (end - start)
    for match in _EMPHASIS.finditer("".join(masked)):
        mark = match["star"] or match["dash"]
        group = "starred" if match["star"] else "dashed"
        words = side.text[slice(*match.span(group))]
        kind = PieceKind.EMPHASIS if len(mark) == 1 else PieceKind.STRONG
        yield _Found(Piece(kind, "", mark, words, mark, wraps=True), *match.span())


def _paired_looks(theirs: Sequence[_Found], mine: Sequence[_Found]) -> Iterator[_Found]:
    """Yield the first sequence's; the first of a kind goes with the first, and so on."""
    left = {kind: [its for its in mine if its.piece.kind is kind] for kind in PieceKind}
    for its in theirs:
        piece, same = its.piece, left[its.piece.kind]
        there = (same[0].start, same.pop(0).end) if same else None
        yield _Found(
            Piece(piece.kind, "", piece.before, piece.words, piece.after, wraps=True, there=there),
            its.start,
            its.end,
        )
