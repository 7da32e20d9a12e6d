# SPDX-License-Identifier: MIT
"""A version's text cut into the units that are translated one by one.

They are the blocks of the one grammar; lists are cut into items, quotations into paragraphs and
pipe tables into rows, for a change of one of them is no change of the others.
"""

import re
from collections.abc import Iterator

from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.markdown_lines import ATX, FENCE, QUOTE, indent_of, marker_of
from icc_editor.post.document import BlockKind, SourceBlock
from icc_editor.post.segment import Unit
from icc_editor.text.khmer.letters import ZWSP

_SPACES = re.compile(r"\s+")
_HEAD_LINES = 2  # of a pipe table: the names of the columns and the rule below them


def units(body: str) -> tuple[Unit, ...]:
    """Return the units of a body in order; every line that is not blank is in exactly one."""
    return tuple(unit for block in split(body) for unit in _of_block(block))


def plain(text: str) -> str:
    """Return the words of a unit, by which it is told from another.

    Without the signs that say what kind of block it is (an item's number changes with those
    before it), zero-width spaces, and how lines are broken.
    """
    lines = [_without_sign(line) for line in text.split("\n")]
    return _SPACES.sub(" ", " ".join(lines).replace(ZWSP, "")).strip()


def sign_of(text: str) -> str:
    """Return the sign a unit begins with, blanks around it too: ``## ``, ``> ``, ``  2. ``."""
    line, sign = text.partition("\n")[0], ""
    while match := QUOTE.match(line):
        sign += line[: match.start("text")]
        line = match["text"]
    if (heading := ATX.match(line)) and heading["text"]:
        return sign + line[: heading.start("text")]
    marker = marker_of(line)
    return sign + line.expandtabs(4)[: marker.offset] if marker else sign


def _without_sign(line: str) -> str:
    while match := QUOTE.match(line):
        line = match["text"]
    if heading := ATX.match(line):
        return (heading["text"] or "").rstrip("# \t")
    marker = marker_of(line)
    return line.expandtabs(4)[marker.offset :] if marker else line


def _of_block(block: SourceBlock) -> Iterator[Unit]:
    match block.kind:
        case BlockKind.LIST:
            starts = _item_starts(block.text)
        case BlockKind.QUOTE:
            starts = _paragraph_starts(block.text)
        case BlockKind.TABLE:
            count = block.text.count("\n") + 1
            starts = [0, *range(_HEAD_LINES, count)]
        case _:
            starts = [0]
    lines = block.text.split("\n")
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        last = end
        while last > start + 1 and not _without_sign(lines[last - 1]).strip():
            last -= 1
        level = block.level
        if block.kind is BlockKind.LIST:
            level = indent_of(lines[start]) // 2
        yield Unit(
            block.kind,
            "\n".join(lines[start:last]),
            block.first_line + start,
            block.first_line + last,
            level,
        )


def _item_starts(text: str) -> list[int]:
    """Return the lines that begin an item, of a list inside an item too; none inside a fence."""
    starts, fence = [0], ""
    for number, line in enumerate(text.split("\n")):
        marker = marker_of(line)
        opened = FENCE.match(line.strip()) or (
            marker and FENCE.match(line.expandtabs(4)[marker.offset :].strip())
        )
        if fence:
            if line.strip().startswith(fence):
                fence = ""
            continue
        if marker and number:
            starts.append(number)
        if opened:
            fence = opened["fence"]
    return starts


def _paragraph_starts(text: str) -> list[int]:
    """Return the lines that begin a paragraph of a quotation."""
    starts, blank, fence = [0], False, ""
    for number, line in enumerate(text.split("\n")):
        match = QUOTE.match(line)
        inner = (match["text"] if match else line).strip()
        if fence:
            fence = "" if inner.startswith(fence) else fence
        elif opened := FENCE.match(inner):
            fence = opened["fence"]
        if inner and blank and not fence:
            starts.append(number)
        blank = not inner and not fence
    return starts
