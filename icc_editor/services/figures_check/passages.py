# SPDX-License-Identifier: MIT
"""A version cut into passages: the stretches of prose in which numbers belong together.

A paragraph is one, and so are a heading, an item of a list and a cell of a pipe table.  What is no
prose (code, addresses, figures from a table, Markdown's signs) is blanked, so that offsets stay.
Quotations that say whom they quote are left out: their numbers are somebody else's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.markdown_lines import QUOTE, marker_of, table_bars
from icc_editor.formats.markdown_parts import quote_part, split_citation
from icc_editor.post.document import BlockKind, SourceBlock
from icc_editor.text.khmer.letters import ZWSP
from icc_editor.text.numbers.token import LATIN
from icc_editor.text.spelling.unchecked import UNCHECKED_KINDS, unchecked

_MOST_PASSAGES = 3000
"""A block of more (a pipe table of thousands of cells) is data, not text; it is not read."""
_LONGEST_WORD = 1000
"""Letters; longer ones are data, on which looking for what is no prose would take too long."""
_LATIN_WORD = re.compile(f"[{LATIN}]+")
_NOT_LINE_END = re.compile(r"[^\n]")
_CITED_INSIDE = re.compile(r"[.!?…។»”\"]\s*[—–]\s*[^\n—–]{2,90}\Z")
"""Who said it, behind a dash in the last line of their words."""
_EMPHASIS = re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|~~")


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a block; ``text`` has the length of what was typed.

    ``line`` and ``column`` (code points) say where it begins, counted from the block's first line.
    ``row_label`` and ``column_label`` are the words that head it, for a cell of a pipe table.
    """

    text: str
    line: int
    column: int = 0
    row_label: str = ""
    column_label: str = ""

    def place(self, offset: int) -> tuple[int, int]:
        """Return line (in the block) and column (in that line) of an offset in ``text``."""
        before = self.text.count("\n", 0, offset)
        if not before:
            return self.line, self.column + offset
        return self.line + before, offset - self.text.rfind("\n", 0, offset) - 1


def blocks_of(body: str) -> tuple[SourceBlock, ...]:
    """Return the blocks of a version in which numbers may stand."""
    return tuple(block for block in split(body) if block.kind not in UNCHECKED_KINDS)


def passages_of(block: SourceBlock) -> tuple[Passage, ...]:
    """Return the passages of a block, none for a quotation with its source."""
    if any(len(word) > _LONGEST_WORD for word in _LATIN_WORD.findall(block.text)):
        return ()
    text = _EMPHASIS.sub(lambda match: ZWSP * len(match[0]), _prose(block.text))
    match block.kind:
        case BlockKind.LIST:
            found = tuple(_items(text, block.text))
        case BlockKind.TABLE:
            found = tuple(_cells(text))
        case BlockKind.QUOTE:
            found = () if _is_cited(block.text) else tuple(_quoted(text))
        case _:
            found = (Passage(text, 0),)
    return found if len(found) <= _MOST_PASSAGES else ()


def _prose(text: str) -> str:
    """Return ``text`` with blanks for what is no prose; its length and its lines stay."""
    pieces, done = [], 0
    for start, end in unchecked(text):
        pieces += [text[done:start], _NOT_LINE_END.sub(" ", text[start:end])]
        done = end
    return "".join((*pieces, text[done:]))


def _items(text: str, typed: str) -> Iterator[Passage]:
    lines, first = text.split("\n"), 0
    for number, (line, as_typed) in enumerate(zip(lines, typed.split("\n"), strict=True)):
        marker = marker_of(as_typed)
        if marker is not None:
            if number:
                yield Passage("\n".join(lines[first:number]), first)
            first = number
            sign = min(marker.offset, len(line))
            lines[number] = " " * sign + line[sign:]
    yield Passage("\n".join(lines[first:]), first)


def _cells(text: str) -> Iterator[Passage]:
    heads: list[str] = []
    for number, line in enumerate(text.split("\n")):
        if number == 1:
            continue  # the rule under the heads
        row_label = ""
        for place, (start, end) in enumerate(_cell_spans(line)):
            cell = line[start:end]
            if not number:
                heads.append(cell.strip())
            head = heads[place] if number and place < len(heads) else ""
            yield Passage(cell, number, start, row_label, head)
            row_label = row_label or cell.strip()


def _cell_spans(line: str) -> list[tuple[int, int]]:
    bars = table_bars(line)
    starts, ends = [0, *(bar + 1 for bar in bars)], [*bars, len(line)]
    spans = list(zip(starts, ends, strict=True))
    if len(spans) > 1 and not line[: spans[0][1]].strip():
        spans = spans[1:]
    if len(spans) > 1 and not line[spans[-1][0] :].strip():
        spans = spans[:-1]
    return spans


def _quoted(text: str) -> Iterator[Passage]:
    lines, first = text.split("\n"), 0
    for number, line in enumerate(lines):
        match = QUOTE.match(line)
        if match:
            lines[number] = " " * match.start("text") + match["text"]
        if not lines[number].strip():
            yield Passage("\n".join(lines[first:number]), first)
            first = number
    yield Passage("\n".join(lines[first:]), first)


def _is_cited(text: str) -> bool:
    inner = split(quote_part(text).text)
    if not inner:
        return False
    last = inner[-1].text
    return split_citation(last)[1] is not None or _CITED_INSIDE.search(last) is not None
