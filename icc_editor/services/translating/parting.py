# SPDX-License-Identifier: MIT
"""A text that says everything in two languages, taken apart into one text for each.

Which language a piece is in is told by its letters, so one of the two is Khmer.  Nothing is lost:
what is no text (a picture, a results table, the target of a link) goes into both when it stands
only once; only a rule that stood between the two halves goes.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from icc_editor.formats.segment_cuts import units
from icc_editor.post.document import BlockKind
from icc_editor.post.metadata import Metadata
from icc_editor.post.segment import Unit
from icc_editor.text.languages import KHMER, language_of

_BOTH = frozenset({BlockKind.IMAGE, BlockKind.RESULTS_TABLE, BlockKind.LINK_DEFINITION})
_BETWEEN = re.compile(r"\s+[/|–—·-]\s+|\n")
_ADDRESS = re.compile(r"(?<=\]\()[^\s()]+")


@dataclass(frozen=True, slots=True)
class Half:
    """What a text says in one language: its Markdown and its fields."""

    language: str
    body: str
    metadata: Metadata


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    kind: BlockKind
    language: str


def parted(body: str, metadata: Metadata, other: str) -> tuple[Half, Half] | None:
    """Return the half in Khmer and the one in ``other``; None when a text has but one language.

    Categories, tags and the like stay with both; a title in two languages is taken apart at the
    sign between them, and one in a single language stays with its half.
    """
    pieces = _pieces(body, other)
    if {KHMER, other} - {piece.language for piece in pieces}:
        return None
    khmer, latin = (_half(pieces, language, metadata, other) for language in (KHMER, other))
    return khmer, latin


def _pieces(body: str, other: str) -> list[_Piece]:
    """Return the units of a text, a table as one, each with the blank lines below it."""
    lines, found = body.split("\n"), list(units(body))
    if not found:
        return []
    starts = [
        place
        for place, unit in enumerate(found)
        if not place or unit.kind is not BlockKind.TABLE or not _goes_on(found, place)
    ]
    pieces: list[_Piece] = []
    for start, end in zip(starts, [*starts[1:], len(found)], strict=True):
        last = found[end].first_line if end < len(found) else len(lines)
        text = "\n".join(lines[found[start].first_line : last])
        kind = found[start].kind
        pieces.append(_Piece(text, kind, "" if kind in _BOTH else language_of(text, other)))
    return _settled(pieces)


def _goes_on(found: Sequence[Unit], place: int) -> bool:
    before = found[place - 1]
    return before.kind is BlockKind.TABLE and before.end_line == found[place].first_line


def _settled(pieces: list[_Piece]) -> list[_Piece]:
    """Give what has no letters to the half it follows; what stands once is left to both."""
    told = [piece.language for piece in pieces]
    first = next((language for language in told if language), "")
    before, found = first, []
    for place, piece in enumerate(pieces):
        if piece.language:
            before = piece.language
        elif piece.kind is BlockKind.RULE and _is_between(told, place, before):
            continue
        elif piece.kind not in _BOTH or _stands_again(pieces, place):
            piece = replace(piece, language=before)
        found.append(piece)
    return found


def _is_between(told: Sequence[str], place: int, before: str) -> bool:
    after = next((language for language in told[place:] if language), before)
    return after != before


def _stands_again(pieces: Sequence[_Piece], place: int) -> bool:
    if pieces[place].kind is BlockKind.LINK_DEFINITION:
        return False
    address = _ADDRESS.search(pieces[place].text)
    return address is not None and any(
        address[0] in _ADDRESS.findall(piece.text)
        for number, piece in enumerate(pieces)
        if number != place
    )


def _half(pieces: Sequence[_Piece], language: str, metadata: Metadata, other: str) -> Half:
    """Return what is said in ``language``, and what both have where it stands in its own half."""
    count = {its: sum(piece.language == its for piece in pieces) for its in (KHMER, other)}
    seen = dict.fromkeys((KHMER, other), 0)
    owner, placed = "", []
    for number, piece in enumerate(pieces):
        if piece.language:
            owner = piece.language
            seen[owner] += 1
        if piece.language == language:
            placed.append((seen[language], -1, number))
        elif not piece.language:
            place = round(seen[owner] * count[language] / count[owner]) if owner else 0
            placed.append((place, number, number))
    fields = replace(
        metadata,
        title=_in_language(metadata.title, language, other),
        excerpt=_in_language(metadata.excerpt, language, other),
    )
    return Half(language, _joined(pieces, [number for *_place, number in sorted(placed)]), fields)


def _joined(pieces: Sequence[_Piece], numbers: Sequence[int]) -> str:
    """Return pieces as a text; what another piece stood between is kept apart."""
    found = ""
    for place, number in enumerate(numbers):
        piece, before = pieces[number], pieces[numbers[place - 1]]
        is_row = piece.kind is before.kind is BlockKind.LIST
        if place and numbers[place - 1] != number - 1 and not is_row:
            found = found.rstrip("\n") + "\n\n"
        found += f"{piece.text}\n"
    return found.strip("\n") + "\n"


def _in_language(text: str, language: str, other: str) -> str:
    """Return the part of a line that is in ``language``; empty when there is none."""
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    told = [language_of(part, other) for part in parts]
    if {KHMER, other} <= set(told):
        own = [part for part, its in zip(parts, told, strict=True) if its in ("", language)]
        return " – ".join(own)
    return text if language_of(text, other) in ("", language) else ""
