# SPDX-License-Identifier: MIT
"""The part of a text a link can stand on.  No Qt here."""

from dataclasses import dataclass

from icc_editor.gui.text_edit import span_edits, table_keys
from icc_editor.gui.text_edit.edits import Selection, prefix_end
from icc_editor.gui.text_edit.structure import Structure
from icc_editor.gui.text_edit.word_at import word_around
from icc_editor.post.document import BlockKind


@dataclass(frozen=True, slots=True)
class LinkPart:
    """A part of one line, in code points: the ``words`` of a link, and the ``whole`` of it.

    Both are the same where there is no link yet.  ``partly`` says that more was chosen.
    """

    line: int
    words: tuple[int, int]
    whole: tuple[int, int]
    address: str = ""
    existing: bool = False
    partly: bool = False


def link_part(structure: Structure, selection: Selection) -> LinkPart:
    """Return the link that is touched, else the words chosen, else the word around the caret.

    Of what is chosen it is the first paragraph, or the first cell of a row, that has words; blanks
    at its ends are left out.
    """
    found = [part for part in _parts(structure, selection) if part[1] < part[2]]
    number = selection.start.line
    start = end = selection.start.column
    if found:
        number, start, end = found[0]
    line = structure.line(number)
    span = span_edits.link_at(line, start, end)
    if span is not None:
        words, whole = (span.inner, span.inner_end), (span.start, span.end)
        address = span_edits.address_at(line, span.inner)
        partly = len(found) > 1
        return LinkPart(number, words, whole, address, existing=True, partly=partly)
    if selection.is_empty and (word := word_around(line, start)):
        start, end = word
    return LinkPart(number, (start, end), (start, end), partly=len(found) > 1)


def _parts(structure: Structure, selection: Selection) -> list[tuple[int, int, int]]:
    parts = []
    for number in selection.lines():
        line = structure.line(number)
        start = selection.start.column if number == selection.start.line else 0
        end = selection.end.column if number == selection.end.line else len(line)
        start = max(start, min(prefix_end(line), end))
        pieces = [(start, end)]
        if structure.role(number).kind is BlockKind.TABLE:
            cells = table_keys.cells(line) if line.strip(" |:-") else []
            pieces = [(max(start, left), min(end, right)) for left, right in cells]
        parts += [(number, *span_edits.trimmed(line, *piece)) for piece in pieces]
    return parts
