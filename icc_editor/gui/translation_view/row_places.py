# SPDX-License-Identifier: MIT
"""Where the pieces of rows stand in their texts."""

from dataclasses import replace

from icc_editor.formats.segment_cuts import units
from icc_editor.gui.translation_view.translation_view import RowTexts
from icc_editor.post.segment import Unit


def moved(unit: Unit, lines: int) -> Unit:
    """Return a unit so many lines further down."""
    return replace(unit, first_line=unit.first_line + lines, end_line=unit.end_line + lines)


def placed(rows: list[RowTexts]) -> dict[int, int]:
    """Return which lines of the translation are known to stand beside which of the source.

    The first piece of a row; what was written or pasted below it finds its own place.
    """
    found: dict[int, int] = {}
    for texts in rows:
        sources, targets = units(texts.source), units(texts.target)
        if sources and targets:
            line = texts.target_line + targets[0].first_line
            found[line] = texts.source_line + sources[0].first_line
    return found
