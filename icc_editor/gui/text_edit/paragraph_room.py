# SPDX-License-Identifier: MIT
"""Room for a new paragraph beside a block, with the empty lines it needs.  No Qt here."""

from collections.abc import Sequence

from icc_editor.gui.text_edit.edits import Edit, Selection, line_at


def below(lines: Sequence[str], last: int, words: Sequence[str] = ("",)) -> Edit:
    """Return the edit that puts ``words`` on a paragraph of its own below the line ``last``.

    The caret comes behind them.  Empty lines that are there already are used.
    """
    blank = last + 1
    while blank < len(lines) and not lines[blank].strip():
        blank += 1
    needed = 2 if blank == len(lines) else 3
    there = lines[last + 1 : blank]
    missing = max(needed - len(there), 0)
    caret = Selection.at(last + 1 + len(words), len(words[-1]))
    if list(words) == [""]:
        return Edit(last + 1, 0, ("",) * missing, caret)
    room = [""] * missing + list(there)
    return Edit(last + 1, len(there), (room[0], *words, *room[2:]), caret)


def above(lines: Sequence[str], first: int, words: Sequence[str] = ("",)) -> Edit:
    """Return the edit that puts ``words`` on a paragraph of its own above the line ``first``.

    The caret comes behind them.
    """
    apart = ("",) if line_at(lines, first - 1).strip() else ()
    caret = Selection.at(first + len(apart) + len(words) - 1, len(words[-1]))
    return Edit(first, 0, (*apart, *words, ""), caret)
