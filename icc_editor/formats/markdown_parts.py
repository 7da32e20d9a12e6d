# SPDX-License-Identifier: MIT
"""What stands inside a list, a quote, a definition list or a footnote.

Each part is a piece of Markdown again, cut out of its block, with the line it starts at: lines are
counted from the start of the block.
"""

import re
from dataclasses import dataclass

from icc_editor.formats.markdown_lines import (
    DEFINITION,
    FOOTNOTE,
    QUOTE,
    dedent,
    indent_of,
    marker_of,
)

_CITED = re.compile(r"[—–]\s+(?P<who>\S.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of Markdown inside a block; ``line`` counts from the block's first line."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class ListParts:
    """A list: ``start`` is the first number; ``spaced`` when blank lines stand between items."""

    ordered: bool
    start: int
    khmer: bool
    spaced: bool
    items: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class DefinitionPart:
    """Terms and what they mean; ``spaced`` when a blank line stands before a meaning."""

    terms: tuple[Part, ...]
    meanings: tuple[Part, ...]
    spaced: bool


def quote_part(text: str) -> Part:
    """Return what a quote block quotes."""
    lines: list[str] = []
    for line in text.split("\n"):
        match = QUOTE.match(line)
        lines.append(match["text"] if match else line)
    return Part("\n".join(lines), 0)


def footnote_part(text: str) -> Part:
    """Return the text of a footnote definition."""
    first, *rest = text.split("\n")
    match = FOOTNOTE.match(first)
    return _part([match["text"] if match else first], rest, 0)


def list_parts(text: str) -> ListParts:
    """Return the items of a list block.

    A sign indented by two columns or more against the sign of its item is a list inside the item.
    """
    lines = text.split("\n")
    first = marker_of(lines[0])
    items: list[Part] = []
    head: list[str] = []
    body: list[str] = []
    start, base, spaced = 0, 0, False
    for index, line in enumerate(lines):
        marker = marker_of(line)
        if marker is not None and (not index or indent_of(line) - base < 2):
            if index:
                spaced = spaced or not lines[index - 1].strip()
                items.append(_part(head, body, start))
            head, body, start, base = [_after_sign(line, marker.offset)], [], index, marker.indent
        else:
            body.append(line)
    items.append(_part(head, body, start))
    number = first.number if first else None
    return ListParts(
        ordered=number is not None,
        start=1 if number is None else number,
        khmer=first is not None and first.khmer,
        spaced=spaced,
        items=tuple(items),
    )


def definition_parts(text: str) -> tuple[DefinitionPart, ...]:
    """Return the terms of a definition list with their meanings."""
    groups: list[DefinitionPart] = []
    terms: list[Part] = []
    meanings: list[Part] = []
    spaced = False
    lines = text.split("\n")
    index = 0
    while index < len(lines):
        line = lines[index]
        match = DEFINITION.match(line)
        if match:
            end = _meaning_end(lines, index + 1)
            meanings.append(_part([match["text"]], lines[index + 1 : end], index))
            spaced = spaced or not lines[index - 1].strip()
            index = end
            continue
        if line.strip():
            if meanings:
                groups.append(DefinitionPart(tuple(terms), tuple(meanings), spaced))
                terms, meanings, spaced = [], [], False
            terms.append(Part(line.strip(), index))
        index += 1
    groups.append(DefinitionPart(tuple(terms), tuple(meanings), spaced))
    return tuple(groups)


def _meaning_end(lines: list[str], at: int) -> int:
    """Return where a meaning ends: at the next one, or at a line that is a term again."""
    blank = False
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            blank = True
        elif indent_of(line) >= 4:
            blank = False
        elif blank or any(DEFINITION.match(row) for row in lines[at : at + 2]):
            break
        at += 1
    return at


def _after_sign(line: str, offset: int) -> str:
    return (line.expandtabs(4) if "\t" in line[: offset + 4] else line)[offset:]


def _part(head: list[str], body: list[str], line: int) -> Part:
    indents = [columns for row in body if row.strip() and (columns := indent_of(row)) >= 2]
    columns = min(indents, default=0)
    text = "\n".join([*head, *(dedent(row, columns) for row in body)])
    return Part(text.rstrip(), line)


def split_citation(text: str) -> tuple[str, str | None]:
    """Return the text before the citation and the citation without its dash, None for none.

    A citation is a paragraph, or the last line of one, that starts with a dash and a blank.
    """
    whole = _CITED.fullmatch(text.strip())
    if whole:
        return "", whole["who"]
    before, _, last = text.rpartition("\n")
    match = _CITED.fullmatch(last.strip())
    return (before, match["who"]) if match else (text, None)
