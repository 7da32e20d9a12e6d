# SPDX-License-Identifier: MIT
"""Where the pieces of rows stand in their texts."""

from dataclasses import dataclass, replace

from icc_editor.post.segment import Unit


@dataclass(frozen=True, slots=True)
class RowTexts:
    """The lines of a row as they stand: where they begin, and what they say."""

    source_line: int
    source: str
    target_line: int
    target: str


def moved(unit: Unit, lines: int) -> Unit:
    """Return a unit so many lines further down."""
    return replace(unit, first_line=unit.first_line + lines, end_line=unit.end_line + lines)


def placed(rows: list[RowTexts]) -> dict[int, int]:
    """Return which lines of the translation are known to stand beside which of the source.

    The first piece of a row; what was written or pasted below it finds its own place.
    """
    found: dict[int, int] = {}
    for texts in rows:
        source, target = _first_words(texts.source), _first_words(texts.target)
        if source >= 0 and target >= 0:
            found[texts.target_line + target] = texts.source_line + source
    return found


def _first_words(text: str) -> int:
    """Return the line the first unit of a text begins at: all that are not blank are of one."""
    lines = enumerate(text.split("\n"))
    return next((number for number, line in lines if line.strip()), -1)
