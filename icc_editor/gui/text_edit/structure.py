# SPDX-License-Identifier: MIT
"""Which line of the text belongs to which block, kept up to date while typing.

``formats.markdown_blocks.split`` is the only cutter.  After a change it is asked again for a window
that starts at a block's beginning shortly before the change and ends where a block begins at a
place that was a block's beginning before; so the work follows what changed, not the length of the
text.  Only a fence, a comment or an element that is opened and not closed may reach further: then
the window goes from there to the end.  No Qt here.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.markdown_lines import FENCE, HTML_START
from icc_editor.post.document import BlockKind, SourceBlock

Cutter = Callable[[str], tuple[SourceBlock, ...]]

_KINDS: tuple[BlockKind | None, ...] = (None, *BlockKind)
_NUMBERS = {kind: number for number, kind in enumerate(_KINDS)}
_FENCE = re.compile(r"^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})")
_ATX = re.compile(r"^ {0,3}#{1,6}[ \t]*(.*?)[ \t]*#*[ \t]*$")
_MOST_INDEX = 3
_LAST = 1 << 10
_FENCED = 1 << 11


@dataclass(frozen=True, slots=True)
class LineRole:
    """What a line is: its block's kind (None for a blank line), heading level, place in it.

    ``index`` counts the block's lines from 0 and stops at 3; ``fenced`` says that the line lies in
    a code fence inside a list or a quote.
    """

    kind: BlockKind | None
    level: int = 0
    index: int = 0
    last: bool = False
    fenced: bool = False

    @property
    def number(self) -> int:
        """Return the role as one small integer, for the highlighter's block state."""
        number = _NUMBERS[self.kind] | self.level << 5 | self.index << 8
        return number | (_LAST if self.last else 0) | (_FENCED if self.fenced else 0)


_BLANK = LineRole(None)


@dataclass(frozen=True, slots=True)
class Heading:
    """One entry of the outline; ``line`` is 0-based."""

    line: int
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block with the blank lines around it: one role a line.

    ``opens`` says that it may be cut otherwise once something far below closes it.
    """

    kind: BlockKind | None
    level: int
    roles: tuple[LineRole, ...]
    opens: bool = False

    @property
    def ends_blank(self) -> bool:
        return self.roles[-1].kind is None


@dataclass(frozen=True, slots=True)
class Change:
    """The lines whose role is not what it was: ``first`` to ``end`` (exclusive), 0-based."""

    first: int
    end: int


class Structure:
    """The lines of a text and their roles."""

    def __init__(self, cutter: Cutter = split, *, first_window: int = 16) -> None:
        """Start with one empty line; ``first_window`` lines are cut beyond a change at first."""
        self._cutter = cutter
        self._first_window = first_window
        self._lines: list[str] = [""]
        self._pieces: list[_Piece] = [_Piece(None, 0, (_BLANK,))]
        self._starts: list[int] = [0]
        self._opening = 0  # pieces that open something
        self.lines_cut = 0  # how many lines the cutter was given so far; tests count it

    @property
    def line_count(self) -> int:
        """Return the number of lines, at least 1."""
        return len(self._lines)

    def text(self) -> str:
        """Return the whole text."""
        return "\n".join(self._lines)

    def lines(self) -> list[str]:
        """Return the lines; not to be changed."""
        return self._lines

    def line(self, number: int) -> str:
        """Return the text of a line."""
        return self._lines[number]

    def role(self, line: int) -> LineRole:
        """Return what the line is; a blank line when it is out of range."""
        if not 0 <= line < len(self._lines):
            return _BLANK
        index = self._piece_at(line)
        return self._pieces[index].roles[line - self._starts[index]]

    def roles(self) -> Iterator[LineRole]:
        """Yield what each line is, in order."""
        for piece in self._pieces:
            yield from piece.roles

    def block_lines(self, line: int) -> tuple[int, int]:
        """Return the first line and the end (exclusive) of the block with its blank lines."""
        index = self._piece_at(line)
        start = self._starts[index]
        return start, start + len(self._pieces[index].roles)

    def content_lines(self, line: int) -> range:
        """Return the lines of the block around ``line`` without the blank ones around it."""
        first, end = self.block_lines(line)
        while first < end - 1 and self.role(first).kind is None:
            first += 1
        while end - 1 > first and self.role(end - 1).kind is None:
            end -= 1
        return range(first, end)

    def headings(self) -> tuple[Heading, ...]:
        """Return the headings in order."""
        found = []
        for start, piece in zip(self._starts, self._pieces, strict=True):
            if piece.kind is BlockKind.HEADING:
                line = start + next(i for i, role in enumerate(piece.roles) if role.kind)
                found.append(Heading(line, piece.level, heading_text(self._lines[line])))
        return tuple(found)

    def replace(self, first: int, removed: int, added: Sequence[str]) -> Change:
        """Put ``added`` in the place of ``removed`` lines from ``first`` on.

        Returns:
            The lines whose role changed, the added ones included.
        """
        if self._lines[first : first + removed] == list(added):
            return Change(first, first)
        self._lines[first : first + removed] = added
        delta = len(added) - removed
        begin = self._safe_begin(self._piece_at(first))
        start = self._starts[begin]
        pieces, stop = self._cut(start, first + len(added), delta)
        old_tail = self._pieces[begin:stop]
        self._pieces[begin:stop] = pieces
        self._opening += sum(piece.opens for piece in pieces)
        self._opening -= sum(piece.opens for piece in old_tail)
        self._move_starts(begin, old_tail, pieces)
        return self._difference(start, old_tail, pieces, first, len(added), delta)

    def _move_starts(self, begin: int, old: Sequence[_Piece], new: Sequence[_Piece]) -> None:
        """Bring the pieces' first lines up to date from ``begin`` on; most keys move none."""
        if len(old) == len(new) and all(
            len(one.roles) == len(other.roles) for one, other in zip(old, new, strict=True)
        ):
            return
        lengths = (len(piece.roles) for piece in self._pieces[begin:-1])
        start = self._starts[begin] if begin else 0
        self._starts[begin:] = accumulate(lengths, initial=start)

    def _cut(self, start: int, dirty_end: int, delta: int) -> tuple[list[_Piece], int]:
        """Cut from ``start`` until in step again; return the pieces and the old one to go on at."""
        length = self._first_window + dirty_end - start
        while True:
            end = min(start + length, len(self._lines))
            window = self._lines[start:end]
            self.lines_cut += len(window)
            pieces = self._window_pieces(window)
            if end == len(self._lines):
                return pieces, len(self._pieces)
            position = start
            # A block may depend on the whole of the next one, and the window may cut the last.
            for count, piece in enumerate(pieces[:-2], 1):
                position += len(piece.roles)
                if piece.opens:
                    break
                if position >= dirty_end and piece.ends_blank:
                    index = self._kept(position - delta)
                    if index >= 0 and self._pieces[index].kind == pieces[count].kind:
                        return pieces[:count], index
            length *= 4

    def _kept(self, line: int) -> int:
        """Return the piece that began at ``line`` before the change, -1 when none did."""
        index = bisect_left(self._starts, line)
        return index if index < len(self._starts) and self._starts[index] == line else -1

    def _safe_begin(self, index: int) -> int:
        """Return the piece from which on a change in ``index`` can be seen."""
        if self._opening:
            pieces = enumerate(self._pieces[:index])
            index = next((number for number, piece in pieces if piece.opens), index)
        begin = self._run_begin(index)
        return self._run_begin(begin - 1) if begin else 0

    def _run_begin(self, index: int) -> int:
        """Return the first of the pieces that touch each other without a blank line."""
        while index and not self._pieces[index - 1].ends_blank:
            index -= 1
        return index

    def _window_pieces(self, window: Sequence[str]) -> list[_Piece]:
        blocks = self._cutter("\n".join(window))
        if not blocks:
            return [_Piece(None, 0, (_BLANK,) * len(window))]
        pieces = []
        begin = 0
        for number, block in enumerate(blocks):
            is_last = number + 1 == len(blocks)
            end = len(window) if is_last else blocks[number + 1].first_line
            roles = [_BLANK] * (block.first_line - begin)
            roles += _roles(block, window[block.first_line : block.end_line])
            roles += [_BLANK] * (end - block.end_line)
            pieces.append(_Piece(block.kind, block.level, tuple(roles), _opens(block)))
            begin = end
        return pieces

    def _difference(
        self,
        start: int,
        old: Iterable[_Piece],
        new: Iterable[_Piece],
        first: int,
        added: int,
        delta: int,
    ) -> Change:
        before = [role for piece in old for role in piece.roles]
        after = [role for piece in new for role in piece.roles]
        low = 0
        while low < first - start and before[low] == after[low]:
            low += 1
        high = len(after)
        edit_end = first + added - start
        while high > edit_end and before[high - 1 - delta] == after[high - 1]:
            high -= 1
        return Change(start + low, start + high)

    def _piece_at(self, line: int) -> int:
        return bisect_right(self._starts, line) - 1


def heading_text(line: str) -> str:
    """Return a heading's words without its marks."""
    match = _ATX.match(line)
    return match[1] if match else line.strip()


def _opens(block: SourceBlock) -> bool:
    """Return whether something in the block is opened and not closed in it."""
    if block.kind is BlockKind.CODE:
        return False
    for line in block.text.split("\n"):
        if FENCE.match(line):
            return True
        match = HTML_START.match(line)
        if match and match["comment"] and "-->" not in block.text:
            return True
        if match and match["tag"]:
            tag = re.escape(match["tag"])
            opened = len(re.findall(rf"<{tag}\b(?![^<>]*/>)", block.text, re.IGNORECASE))
            if opened > len(re.findall(rf"</{tag}\b", block.text, re.IGNORECASE)):
                return True
    return False


def _roles(block: SourceBlock, lines: Sequence[str]) -> list[LineRole]:
    nested = block.kind in {BlockKind.LIST, BlockKind.QUOTE, BlockKind.DEFINITION_LIST}
    fence = ""
    roles = []
    for index, line in enumerate(lines):
        inside = bool(fence)
        match = _FENCE.match(line) if nested else None
        if match and not fence:
            fence, inside = match[1][:3], True
        elif match and fence == match[1][:3]:
            fence = ""
        last = index + 1 == len(lines)
        place = min(index, _MOST_INDEX)
        roles.append(LineRole(block.kind, block.level, place, last=last, fenced=inside))
    return roles
