# SPDX-License-Identifier: MIT
"""What a command does to a text: an ``Edit`` made from lines and a selection.  No Qt here.

Columns are code points.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place between two characters: 0-based line and column."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Selection:
    """Where a selection began and where its caret is; both the same when nothing is selected."""

    anchor: Place
    caret: Place

    @classmethod
    def at(cls, line: int, column: int) -> "Selection":
        """Return an empty selection."""
        return cls(Place(line, column), Place(line, column))

    @property
    def start(self) -> Place:
        """Return the earlier end."""
        return min(self.anchor, self.caret)

    @property
    def end(self) -> Place:
        """Return the later end."""
        return max(self.anchor, self.caret)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is selected."""
        return self.anchor == self.caret

    def lines(self) -> range:
        """Return the lines touched; a line of which only the very start is selected is not."""
        last = self.end.line
        if last > self.start.line and self.end.column == 0:
            last -= 1
        return range(self.start.line, last + 1)


@dataclass(frozen=True, slots=True)
class Edit:
    """``lines`` come in the place of ``removed`` lines from ``first`` on; then ``selection``."""

    first: int
    removed: int
    lines: tuple[str, ...]
    selection: Selection


ITEM = re.compile(
    r"(?P<quote>(?:[ ]{0,3}>[ \t]?)*)(?P<indent>[ \t]*)"
    r"(?P<marker>[-*+]|(?:[0-9]{1,3}|[០-៩]{1,3})[.)])(?P<gap>[ \t]+)(?P<box>\[[ xX]\][ \t]+)?"
)
QUOTE = re.compile(r"(?P<quote>(?:[ ]{0,3}>[ \t]?)+)")
ATX = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+")
INDENT = "    "  # nests in every Markdown there is; ours would be content with two


def prefix_end(line: str) -> int:
    """Return the column where a line's own words begin: after quote, list and heading marks."""
    item = ITEM.match(line)
    if item:
        return item.end()
    quote = QUOTE.match(line)
    start = quote.end() if quote else 0
    heading = ATX.match(line, start)
    if heading:
        return heading.end()
    return start + len(line[start:]) - len(line[start:].lstrip())


def indentation(line: str) -> int:
    """Return the width of a line's indentation, a tab reaching to the next multiple of four."""
    quote = QUOTE.match(line)
    rest = line[quote.end() :] if quote else line
    return len(rest.expandtabs(4)) - len(rest.expandtabs(4).lstrip(" "))


def without_selection(lines: Sequence[str], selection: Selection) -> tuple[list[str], Place]:
    """Return the lines as they are once the selection is deleted, and where it was."""
    start, end = selection.start, selection.end
    joined = lines[start.line][: start.column] + lines[end.line][end.column :]
    return [*lines[: start.line], joined, *lines[end.line + 1 :]], start


def after_deletion(lines: Sequence[str], shortened: Sequence[str], edit: Edit) -> Edit:
    """Return one edit of ``lines`` that deletes the selection and then makes ``edit``.

    ``shortened`` is what ``without_selection`` gave and ``edit`` was made from.
    """
    rest = shortened[edit.first + edit.removed :]
    new = (*shortened[: edit.first], *edit.lines, *rest)
    return Edit(0, len(lines), new, edit.selection)


def is_blank(line: str) -> bool:
    """Return whether a line has no words: empty, or nothing but quote marks."""
    return not line.strip(" \t>")


def line_at(lines: Sequence[str], number: int) -> str:
    """Return a line, or an empty one beyond either end."""
    return lines[number] if 0 <= number < len(lines) else ""
