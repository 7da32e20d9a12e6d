# SPDX-License-Identifier: MIT
"""The word a place lies in, Khmer ones too.  Offsets are code points."""

from icc_editor.text.khmer import words


def word_at(text: str, column: int) -> tuple[int, int] | None:
    """Return the start and end of the word around ``column``, None when there is none."""
    found = words.word_at(text, column)
    return (found.start, found.end) if found else None


def word_around(text: str, column: int) -> tuple[int, int] | None:
    """Return the word ``column`` lies inside of, None at the edge of one and between words."""
    found = word_at(text, column)
    return found if found and found[0] < column < found[1] else None
