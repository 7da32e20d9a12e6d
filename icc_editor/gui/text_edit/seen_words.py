# SPDX-License-Identifier: MIT
"""Counting the words a reader sees: no addresses, no file names, no marks.  No Qt here."""

from icc_editor.formats.markdown_lines import FENCE, FOOTNOTE
from icc_editor.gui.text_edit.edits import prefix_end
from icc_editor.gui.text_edit.inline_marks import MarkKind, spans
from icc_editor.gui.text_edit.picture_marks import picture_at
from icc_editor.gui.text_edit.structure import LineRole, Structure
from icc_editor.post.document import BlockKind
from icc_editor.text.khmer.words import count_words

# The caption of a results table stands in the table.
_UNSEEN = frozenset(
    {BlockKind.LINK_DEFINITION, BlockKind.RESULTS_TABLE, BlockKind.RULE, BlockKind.MORE}
)
_RULE_ROW = 1
_GONE = "\uffff"  # a noncharacter is in no text
# Whole constructs that are no words; what stands beside them stays apart.
_NO_WORDS = frozenset({MarkKind.IMAGE, MarkKind.ADDRESS, MarkKind.FOOTNOTE, MarkKind.HTML})


class SeenWords:
    """Counts how many words readers see of a text; a line that is as before is not looked at."""

    def __init__(self) -> None:
        """Know no line yet."""
        self._known: dict[tuple[str, LineRole], int] = {}
        self.lines_counted = 0  # so far; tests count it

    def count(self, structure: Structure) -> int:
        """Return how many words there are now."""
        before, self._known = self._known, {}
        total = 0
        for line in zip(structure.lines(), structure.roles(), strict=True):
            words = before.get(line, self._known.get(line))
            if words is None:
                words = count_words(seen(*line))
                self.lines_counted += 1
            self._known[line] = words
            total += words
        return total


def seen(line: str, role: LineRole) -> str:
    """Return what readers see of a line in its block, about; pictures give their caption."""
    if role.kind is None or role.kind in _UNSEEN:
        return ""
    if role.kind is BlockKind.TABLE and role.index == _RULE_ROW:
        return ""
    if role.kind is BlockKind.CODE or role.fenced:
        return "" if FENCE.match(line) else line
    if role.kind is BlockKind.IMAGE:
        mark = picture_at(line, 0)
        return mark.caption if mark else ""
    if role.kind is BlockKind.FOOTNOTE_DEFINITION and (match := FOOTNOTE.match(line)):
        line = match["text"]
    return _without_marks(line[prefix_end(line) :])


def _without_marks(text: str) -> str:
    letters = list(text)
    for span in spans(text):
        if span.kind in _NO_WORDS:
            letters[span.start : span.end] = " " * (span.end - span.start)
            continue
        if span.kind is MarkKind.FIGURE:  # readers see a number, but not in an address
            if letters[span.start] == text[span.start]:
                letters[span.start : span.end] = "1".ljust(span.end - span.start, _GONE)
            continue
        for start, end in ((span.start, span.inner), (span.inner_end, span.end)):
            for index in range(start, end):
                if letters[index] != " ":
                    letters[index] = _GONE
    return "".join(letters).replace(_GONE, "")
