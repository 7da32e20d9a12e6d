# SPDX-License-Identifier: MIT
"""Where the chart of a table stands in a text, or would stand best."""

from dataclasses import dataclass

from icc_editor.formats.markdown_blocks import split
from icc_editor.formats.table_address import ChartAddress
from icc_editor.formats.table_places import tables_in
from icc_editor.post.document import BlockKind


@dataclass(frozen=True, slots=True)
class ChartPlace:
    """A place in a text: the chart ``stands`` in line ``line``, or is to be put before it.

    Lines count from 0; the line behind the last one is the end.
    """

    line: int
    stands: bool


def chart_line(table: str) -> str:
    """Return the line that shows a table's chart; its description is made of the figures."""
    return f"![]({ChartAddress(table)})"


def chart_place(text: str, table: str) -> ChartPlace:
    """Return where a version's text shows the chart of a table, else where it would.

    That is behind the table where it stands by itself, behind the whole list or quote that holds
    it, or at the end of a text that does not show it.
    """
    lines = text.split("\n")
    wanted = str(ChartAddress(table))
    blocks = split(text)
    for block in blocks:
        if block.kind is not BlockKind.CODE and wanted in block.text:
            inside = range(block.first_line, block.end_line)
            return ChartPlace(next(n for n in inside if wanted in lines[n]), stands=True)
    shown = {placed.line for placed in tables_in(text) if placed.name == table}
    for block in blocks:
        if shown.intersection(range(block.first_line, block.end_line)):
            return ChartPlace(block.end_line, stands=False)
    return ChartPlace(len(lines), stands=False)
