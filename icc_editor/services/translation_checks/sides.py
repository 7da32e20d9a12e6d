# SPDX-License-Identifier: MIT
"""The two texts of a segment, made ready to be checked.  Offsets are code points."""

import re
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from icc_editor.formats.markdown_lines import ATX, FOOTNOTE, QUOTE, TABLE_RULE, marker_of
from icc_editor.formats.segment_cuts import plain
from icc_editor.post.address import Address, Place
from icc_editor.post.document import BlockKind
from icc_editor.post.segment import BLOCK, Segment, Unit
from icc_editor.text.khmer.fold import Folded, fold
from icc_editor.text.khmer.letters import LETTER_RE, ZWSP
from icc_editor.text.languages import KHMER, language_of
from icc_editor.text.numbers.reader import read_numbers
from icc_editor.text.numbers.spelled.reader import read_spelled_numbers
from icc_editor.text.numbers.token import NumberToken
from icc_editor.text.spelling.unchecked import unchecked

_NOT_LINE_END = re.compile(r"[^\n]")
_EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|~~")
_SPACES = re.compile(r"\s+")
_LONGEST = 20_000
"""Code points; a longer segment is data, not text."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of one line, from 0, in code points: of the text, or of what ``address`` names."""

    address: str
    line: int | None
    start: int
    end: int


class Side:
    """One text of a segment, in its language."""

    def __init__(self, segment: Segment, language: str, *, is_source: bool) -> None:
        self.text = segment.source if is_source else segment.target
        self.units: tuple[Unit, ...] = segment.sources if is_source else segment.targets
        self.language = language
        self.address = segment.address
        self.is_readable = len(self.text) <= _LONGEST

    def at(self, found: tuple[Unit, ...]) -> "Side":
        """Return what was read of the text, where its units may stand elsewhere by now."""
        if found == self.units:
            return self
        moved = copy(self)
        moved.units = found
        moved.__dict__.pop("_lines", None)
        return moved

    @cached_property
    def skipped(self) -> list[tuple[int, int]]:
        """The stretches that are no prose: addresses, code, figures."""
        return unchecked(self.text)

    @cached_property
    def prose(self) -> str:
        """The text with blanks for what is no prose and for the signs of its block.

        Length and lines are the same; marks of emphasis are zero-width spaces.
        """
        pieces, done = [], 0
        for start, end in self.skipped:
            pieces += [self.text[done:start], _NOT_LINE_END.sub(" ", self.text[start:end])]
            done = end
        bare = "".join((*pieces, self.text[done:]))
        lines = [
            _without_sign(line, typed, self.kind)
            for line, typed in zip(bare.split("\n"), self.text.split("\n"), strict=True)
        ]
        return _EMPHASIS.sub(lambda match: ZWSP * len(match[0]), "\n".join(lines))

    @cached_property
    def folded(self) -> Folded:
        """The search key of the prose."""
        return fold(self.prose)

    @cached_property
    def words(self) -> str:
        """What a reader reads, on one line, for comparing."""
        return _SPACES.sub(" ", self.prose.replace(ZWSP, "")).strip()

    @cached_property
    def plain(self) -> str:
        """The text without the signs of its block."""
        return plain(self.text)

    @cached_property
    def numbers(self) -> list[NumberToken]:
        """The numbers in the prose."""
        return read_numbers(self.prose, self.language)

    @cached_property
    def spelled(self) -> list[NumberToken]:
        """The numbers in words in the prose."""
        return [its.token for its in read_spelled_numbers(self.prose, self.language)]

    @cached_property
    def khmer_letters(self) -> int:
        """How many Khmer letters the prose has."""
        return len(LETTER_RE.findall(self.prose))

    @cached_property
    def is_khmer(self) -> bool:
        """Whether it is written in Khmer, as it ought to be."""
        return self.language == KHMER and language_of(self.prose, "") == KHMER

    @property
    def kind(self) -> BlockKind | None:
        """What kind of block it is; None for a field, a text of a table, or no text at all."""
        return self.units[0].kind if self.units else None

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        starts += [match.end() for match in re.finditer("\n", self.text)]
        return starts

    @cached_property
    def _lines(self) -> list[int]:
        """For each line of the text, which line of the version it is."""
        found: list[int] = []
        for unit in self.units:
            found += range(unit.first_line, unit.first_line + unit.text.count("\n") + 1)
            found.append(found[-1])  # the blank line between two units
        return found

    def spot(self, start: int, end: int) -> Spot:
        """Return where a stretch of the text is; only its first line, when it has several."""
        line = self.text.count("\n", 0, start)
        begin = self._line_starts[line]
        stop = self.text.find("\n", start)
        end = end if stop < 0 else min(end, stop)
        if self.address != BLOCK:
            return Spot(named_address(self.address), None, start, end)
        where = self._lines[line] if self._lines else 0
        return Spot(str(Address(Place.BLOCK, line=where)), where, start - begin, end - begin)

    def lines(self) -> Iterator[tuple[int, str]]:
        """Yield where each line of the text begins, and the line."""
        at = 0
        for line in self.text.split("\n"):
            yield at, line
            at += len(line) + 1


class Pair:
    """A segment, read: what stands in the source and in the target."""

    def __init__(self, segment: Segment, source: Side, target: Side) -> None:
        self.segment = segment
        self.source = source
        self.target = target

    @classmethod
    def of(cls, segment: Segment, languages: tuple[str, str]) -> Self:
        """Return a segment of which nothing was read yet."""
        source, target = languages
        return cls(
            segment,
            Side(segment, source, is_source=True),
            Side(segment, target, is_source=False),
        )

    def at(self, segment: Segment) -> "Pair":
        """Return what was read, for a segment with the same texts in units of the same kinds."""
        return Pair(segment, self.source.at(segment.sources), self.target.at(segment.targets))


def named_address(address: str) -> str:
    """Return the address of a field or of a table's text as findings name it."""
    kind, _colon, rest = address.partition(":")
    if kind != "column":
        return address
    name, _slash, key = rest.partition("/")
    return str(Address(Place.CELL, name, column=key))


def _without_sign(line: str, typed: str, kind: BlockKind | None) -> str:
    """Return a line with blanks for the sign that says what its block is."""
    if kind is None:
        return line
    at = 0
    while match := QUOTE.match(typed, at):
        at = match.start("text")
    if kind is BlockKind.TABLE and TABLE_RULE.match(typed):
        return " " * len(line)
    if kind is BlockKind.HEADING and (heading := ATX.match(typed, at)):
        at = heading.end("marks")
    elif kind is BlockKind.FOOTNOTE_DEFINITION and (note := FOOTNOTE.match(typed)):
        at = note.start("text")
    elif kind is BlockKind.LIST and "\t" not in typed and (marker := marker_of(typed)):
        at = min(marker.offset, len(typed))
    return " " * at + line[at:]
