# SPDX-License-Identifier: MIT
"""Where results tables stand in a text: at its top, in lists, quotes and footnotes."""

from collections.abc import Iterator
from dataclasses import dataclass

from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.markdown_lines import IMAGE
from icc_editor.formats.markdown_parts import (
    Part,
    definition_parts,
    footnote_part,
    list_parts,
    quote_part,
)
from icc_editor.formats.table_address import table_named_by, tables_named_in
from icc_editor.post.document import BlockKind, SourceBlock

_MAX_DEPTH = 12  # as deep as lists and quotes are read


@dataclass(frozen=True, slots=True)
class PlacedTable:
    """A table called ``name`` in line ``line`` of a text, from 0."""

    name: str
    line: int


def tables_in(text: str) -> tuple[PlacedTable, ...]:
    """Return the results tables that stand in a version's text, in order."""
    return tuple(_tables(Part(text, 0), 0)) if tables_named_in(text) else ()


def _tables(part: Part, depth: int) -> Iterator[PlacedTable]:
    for block in split(part.text):
        line = part.line + block.first_line
        if block.kind is BlockKind.RESULTS_TABLE:
            match = IMAGE.match(block.text)
            address = (match["angled"] or match["source"] or "") if match else ""
            yield PlacedTable(table_named_by(address) or "", line)
        elif depth <= _MAX_DEPTH and tables_named_in(block.text):
            for inner in _parts(block):
                yield from _tables(Part(inner.text, line + inner.line), depth + 1)


def _parts(block: SourceBlock) -> tuple[Part, ...]:
    match block.kind:
        case BlockKind.QUOTE:
            return (quote_part(block.text),)
        case BlockKind.LIST:
            return list_parts(block.text).items
        case BlockKind.FOOTNOTE_DEFINITION:
            return (footnote_part(block.text),)
        case BlockKind.DEFINITION_LIST:
            return tuple(m for group in definition_parts(block.text) for m in group.meanings)
    return ()
