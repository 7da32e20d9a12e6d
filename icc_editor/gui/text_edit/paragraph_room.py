# SPDX-License-Identifier: MIT
"""Room for a new paragraph beside a block, with the empty lines it needs.  No Qt here."""

from collections.abc import Sequence

from icc_editor.gui.text_edit.edits import Edit, Selection, line_at


def below(lines: Sequence[str], last: int) -> Edit:
    """Return the edit that puts the caret on a paragraph of its own below the line ``last``.

    Empty lines that are there already are used.
    """
    blank = last + 1
    while blank < len(lines) and not lines[blank].strip():
        blank += 1
    needed = 2 if blank == len(lines) else 3
    missing = max(needed - (blank - last - 1), 0)
    return Edit(last + 1, 0, ("",) * missing, Selection.at(last + 2, 0))


def above(lines: Sequence[str], first: int) -> Edit:
    """Return the edit that puts the caret on a paragraph of its own above the line ``first``."""
    apart = ("",) if line_at(lines, first - 1).strip() else ()
    return Edit(first, 0, (*apart, "", ""), Selection.at(first + len(apart), 0))
